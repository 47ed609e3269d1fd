"""A no in few words is one grammar in six languages: taken back, turned down, gone no further, stayed;
and what has the same verb with another object is none."""

import pytest

from agent.terms import Kind
from tests.test_kinds_plainly import HISTORY, OFFERED, kind

LEFT = [
    "I've talked myself out of it.",
    "You'd better give the interview to somebody else, I begin at the depot next week.",
    "I can't think about a new job while my mother is ill. Please carry on with the others.",
    "Please leave me out of further consideration.",
    "It's a no from me, I don't drive at night.",
    "I don't want to be considered for the baker's post any longer, I'm pulling out.",
    "I'd like to be dropped from the shortlist.",
    "Ich bin raus, ich habe bei einem anderen Haus unterschrieben.",
    "Ich nehme die Stelle doch nicht.",
    "Ich verzichte auf die Stelle, die Arbeit ist mir zu schwer.",
    "Je passe mon tour, merci de votre patience.",
    "Je ne prends pas le poste, c'est trop loin pour nous.",
    "Ya no me interesa, muchas gracias por todo.",
    "Gracias a los dos, pero no la acepto.",
    "Por favor, no cuenten conmigo para la vacante.",
    "Obrigada por tudo, mas fico onde estou.",
    "Não aceito a proposta, muito obrigado por tudo.",
    "Ik neem de baan toch niet.",
    "Ik haak af, het is te ver voor mij.",
    "Aus familiären Gründen kann ich die Stelle leider nicht antreten.",
    "Je me désiste pour l'entretien et pour le poste.",
    "Ya encontré trabajo, muchas gracias por considerarme.",
]
KEPT = [
    "I've talked my boss out of the Friday shift, so Friday is fine.",
    "You'd better give the 3pm slot to somebody else, I could only be there at five.",
    "Please go ahead without me at lunch, I'll be there for the interview.",
    "Take me off the mailing list, please, but keep my application.",
    "Ich bin raus aus dem Zug und in zehn Minuten da.",
    "Ich nehme die U-Bahn nicht, ich komme mit dem Rad.",
    "Je ne prends pas le train, je serai là à dix heures.",
    "Ya no me interesa el otro puesto, prefiero el suyo.",
    "No cuenten conmigo el martes, pero el jueves puedo.",
    "Fico onde estou a viver agora até agosto.",
    "Ik neem de trein niet, ik kom met de fiets.",
    "Sorry for the late answer, I was at sea.",
    "I'm pulling out all the stops to be there on time.",
]


@pytest.mark.parametrize("text", LEFT)
def test_a_no_in_few_words_is_one_in_any_thread(text: str) -> None:
    assert kind(text, HISTORY["en"]) is Kind.WITHDRAWAL
    assert kind(text, OFFERED) is Kind.WITHDRAWAL


@pytest.mark.parametrize("text", KEPT)
def test_a_no_to_a_train_or_an_hour_leaves_nothing(text: str) -> None:
    assert kind(text, HISTORY["en"]) is not Kind.WITHDRAWAL


@pytest.mark.parametrize(
    "text",
    [
        "Sorry to keep you waiting! Tomorrow I'll be back at my desk.",
        "Ik neem de stukken vanavond door. Sorry dat ik je laat wachten.",
        "Ich gehe den Vertrag am Wochenende in Ruhe durch.",
    ],
)
def test_who_is_sorry_or_reads_first_declines_nothing(text: str) -> None:
    assert kind(text, OFFERED) not in (Kind.WITHDRAWAL, Kind.ACCEPTANCE)
