"""What answers an offer: a yes is said in words, what settles terms or puts the answer off is none,
and no time is set where none is named."""

import pytest

from agent.terms import Kind
from tests.test_kinds_plainly import OFFERED, kind

TAKEN = [
    "You've got yourself a bookkeeper. My notice goes in on Friday.",
    "Oh gosh, yes! When do you want me?",
    "I'm sold. Do you need my certificates?",
    "I've decided on you. The mill can keep its rise.",
    "Deal! My wife is already looking at houses.",
    "Go on, you've twisted my arm.",
    "Happy with all of that, so please draw up the papers.",
    "I return your letter signed and shall be taking up the post as agreed.",
    "I shall be taking up the role on the first.",
    "You have won me over.",
    "Ja von mir! Ich bin an Bord.",
    "Sie können mit mir rechnen.",
    "Un immense oui, je suis des vôtres !",
    "No hay más que hablar con nadie: estoy dentro, trato hecho.",
    "Muito obrigada por tudo o que me ofereceram. Podem contar comigo, já estou dentro!",
    "Ik doe mee. Reken maar op mij!",
    "Sie dürfen fest mit mir rechnen, ich fange am 1. April an.",
    "Ma décision est prise : je viens travailler chez vous.",
    "¡Sí, quiero el puesto! ¿Cuándo empiezo?",
    "É com alegria que me junto à vossa equipa.",
    "Jullie kunnen op me rekenen vanaf 4 mei.",
    "Die Entscheidung ist gefallen: Am 1. Januar fange ich bei Ihnen an.",
    "Ich mache es! Wann kann ich den Vertrag unterschreiben?",
    "J'embarque ! Je peux commencer le 8 mars et je vous renvoie le contrat demain.",
    "¡Lo hago! Dime cuándo firmo.",
    "Topo sim! Quando é que eu começo, e o que devo levar para a empresa?",
]
NOT_YET = [
    "I'm in Leeds that week.",
    "I'm in two minds, to be honest.",
    "I'm on board a boat until the weekend and hardly reachable.",
    "You've got yourselves a lovely building. Who is the architect?",
    "Could I do three days instead?",
    "My mail program can't take attachments. Could you paste it below?",
    "If it's a yes from the trustees, you can count on me.",
    "Yes, I had your letter, thank you.",
    "Yes, my manager may be asked about me.",
    "Once the hours are settled I'd be glad to sign.",
    "I can't decide before I have seen the flat.",
    "I must look at my shifts first.",
    "Ich bin dabei, alles durchzugehen.",
    "Ich muss erst meinen Kalender ansehen.",
    "Ich nehme die Papiere mit in den Urlaub.",
    "Je dois vérifier mon contrat actuel.",
    "Todavía ni acepto ni rechazo.",
    "Ainda não aceito nem recuso.",
    "Ik doe niet mee zolang ik het contract niet ken.",
]
TERMS = [
    "What is the holiday allowance?",
    "Would the post be permanent, or for a year?",
    "Please regard this as my request for a few more days.",
    "The letter has my name wrong. Could you send a new one?",
    "Wäre beim Gehalt noch etwas möglich?",
    "Le salaire est un peu bas, peut-on en parler ?",
    "Pourrais-je avoir jusqu'à lundi pour réfléchir ?",
    "¿Podría tener hasta el lunes para pensarlo?",
    "Posso ter até segunda para pensar?",
    "Mag ik tot maandag bedenktijd?",
]


@pytest.mark.parametrize("text", TAKEN)
def test_who_takes_a_post_in_words_of_their_own_accepts(text: str) -> None:
    assert kind(text, OFFERED) is Kind.ACCEPTANCE


@pytest.mark.parametrize("text", NOT_YET)
def test_nothing_is_taken_where_no_word_says_so(text: str) -> None:
    assert kind(text, OFFERED) is not Kind.ACCEPTANCE


@pytest.mark.parametrize("text", TERMS)
def test_who_asks_about_an_offer_sets_no_time(text: str) -> None:
    assert kind(text, OFFERED) is Kind.OTHER_HIRING


def test_who_names_a_time_to_talk_of_an_offer_sets_one() -> None:
    assert kind("Could we speak on Monday at 4?", OFFERED) is Kind.SCHEDULING_REPLY


@pytest.mark.parametrize("more", ["", " My aunt is coming too.", " I'll bring the certificates."])
def test_a_bare_yes_goes_to_the_hour_that_was_put_forward(more: str) -> None:
    asked = "> Dear Robin, would Thursday 17 September at 2 pm suit you for the interview?"
    assert kind(f"Yes, fine.{more}", asked) is Kind.SCHEDULING_REPLY


def test_the_hour_at_which_a_message_was_written_is_none_that_was_put_forward() -> None:
    head = "On Mon, 14 Sep 2026 at 10:04, Ana Castro <ana@castrolagos.example> wrote:"
    text = "Yes, with great pleasure! I accept the position of clerk on your terms and return it signed."
    asked = f"{head}\n> Dear Robin, it was good to reach you by phone. Please decide by Friday."
    assert kind(text, asked) is Kind.ACCEPTANCE
