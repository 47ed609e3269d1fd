"""The candidate's own yes and no in few words, and what only sounds like one."""

import pytest

from agent.terms import Kind
from tests.test_kinds_plainly import HISTORY, OFFERED, kind

CLOSED = [
    "I have said yes elsewhere and withdraw my application for the position of Planning Engineer.",
    "Please withdraw my application for House Manager.",
    "Please consider my application for the post of archivist closed from my side, as my partner has been posted to Cork.",
    "Thanks for asking. The honest answer is no, I started somewhere else last week.",
    "I've slept on it, and it isn't for me. I'm sorry, you were all so generous.",
    "I'm ashamed to write this, but I've taken another job. Please give mine to somebody else.",
    "Danke für das Angebot. Nach langem Überlegen muss ich es leider ablehnen, der Weg ist mir zu weit.",
    "Muchas gracias por la oferta, pero al final me quedo donde estoy. Un abrazo.",
    "I have decided not to attend on the 17th. My present trust has found me the day shifts I wanted.",
    "Ich stehe für die Stelle nicht mehr zur Verfügung. Vielen Dank für Ihr Interesse.",
    "Ik zie toch af van de baan, de reistijd is te lang. Dank je wel.",
    "Thank you, but no. The commute would finish me.",
    "Thank you, but no. We need a larger wage than that to live on.",
    "I asked myself all week, and my answer is no.",
    "Ich bleibe bis auf Weiteres bei meinem Arbeitgeber.",
    "I'm sorry for the late notice but I won't be pursuing this further.",
    "Ich muss Ihnen leider einen Korb geben, mein Chef hat nachgezogen.",
    "Je préfère vous prévenir : j'ai signé ailleurs ce matin.",
    "He empezado en otra empresa, gracias por todo.",
    "Pensei bem e não vou avançar. Obrigada pela oportunidade.",
    "Merci de votre proposition, mais je reste finalement chez mon employeur.",
]
KEPT = [
    "I have turned down the other offer, so there's no hurry from my side any more. Wednesday suits me.",
    "Yes, very much so! I withdrew from the other process last week.",
    "Das andere Angebot habe ich abgelehnt, am Mittwoch komme ich gern zum Gespräch.",
    "Ik kan vrijdag niet, ik blijf thuis bij mijn zieke dochter. Maandag zou wel lukken.",
    "Am Freitag bleibe ich in meinem Bett, ich habe Grippe. Ginge Montag?",
    "Tuesday is not for me, I'm afraid, but Wednesday at ten would be fine.",
    "Thanks, but no attachment came through. Would you send it again?",
    "Thank you, but no room is given in your note for Tuesday.",
    "On your question about the van: the answer is no.",
    "The short answer is no, I need no visa.",
    "I believe yesterday's mail was not for me, it began with another name.",
    "I have found somewhere else to stay, so the early start is fine.",
    "I took a new post in March, as you can see from my CV.",
    "I have started a new job hunt, and yours is the post I like best.",
    "Ich bleibe bis Ende August bei meinem Arbeitgeber und wäre dann frei.",
    "Unter dieser Nummer stehe ich nicht mehr zur Verfügung, die neue steht unten.",
    "Das will ich keinesfalls ablehnen; ich will es nicht ausschlagen, nur gut überlegen.",
    "Je reste chez mon employeur jusqu'en août et serai libre ensuite.",
    "J'ai déjà accepté une autre date que votre collègue m'a donnée.",
    "Perdone, he entrado en otra reunión, le llamo luego.",
    "Me quedo en mi empresa hasta agosto y después estoy libre.",
    "Fico na minha empresa até agosto e depois estou livre.",
    "Ik blijf tot augustus bij mijn werkgever en ben daarna vrij.",
    "Ik ga niet verder dan een uur met de trein, en dit past daarin.",
]
TAKEN = [
    "I've slept on it, and it's yes. Where do I sign?",
    "You're on. I'll hand my notice in tomorrow morning.",
    "Count me in! I can hardly wait for January.",
    "The contract is signed and in the post. When should I be there on Monday?",
    "I have put my name under the contract and am glad to be joining you.",
    "My signature is on it now. I told my boss this morning.",
    "Both copies are signed. I'll bring them along tomorrow.",
    "É com muita alegria que digo que sim.",
    "C'est avec joie que je réponds : c'est oui.",
]


@pytest.mark.parametrize("text", CLOSED)
def test_who_says_no_in_few_words_withdraws(text: str) -> None:
    assert kind(text, HISTORY["en"]) is Kind.WITHDRAWAL


@pytest.mark.parametrize("text", KEPT)
def test_a_no_to_another_post_is_none_to_this_one(text: str) -> None:
    assert kind(text, HISTORY["en"]) is not Kind.WITHDRAWAL


@pytest.mark.parametrize("text", TAKEN)
def test_who_says_yes_to_an_offer_in_few_words_accepts(text: str) -> None:
    assert kind(text, OFFERED) is Kind.ACCEPTANCE


@pytest.mark.parametrize(
    "text",
    [
        "I'll hand my notice in as soon as I have your offer in writing.",
        "Count me in for Wednesday at 3. Do I need to bring anything?",
        "Yes, Tuesday it is! Where do I sign in when I arrive?",
        "I have signed the consent form for the reference check and attach it.",
        "The contract is not signed yet: clause four names another salary.",
        "The NDA is signed and attached. See you on Thursday at two.",
        "Once the contract is signed by both sides I will give notice.",
        "You asked whether I hold a work permit: the answer is yes.",
        "I have handed in my notice at the mill and am free from July.",
        "Zu Ihrer Frage nach dem Führerschein: die Antwort ist ja.",
    ],
)
def test_a_yes_to_an_hour_or_with_an_if_is_no_yes_to_the_post(text: str) -> None:
    assert kind(text, HISTORY["en"]) is not Kind.ACCEPTANCE


@pytest.mark.parametrize(
    ("text", "history"),
    [
        (
            "Gracias por vuestra oferta. ¡Cuenta conmigo! Firmo mañana.",
            "> Hola, Robin: nos alegra ofrecerte el puesto. Va adjunto el contrato con la oferta.",
        ),
        (
            "Dank voor het aanbod, ik kom graag bij jullie werken! Waar moet ik tekenen?",
            "> Hoi Robin, we willen je de functie heel graag aanbieden. Het aanbod zit erbij.",
        ),
    ],
)
def test_who_says_yes_in_another_language_accepts(text: str, history: str) -> None:
    assert kind(text, history) is Kind.ACCEPTANCE


@pytest.mark.parametrize(
    "text",
    [
        "Dear Ms Castro, I am writing to apply for the post of clerk. I am free from the 1st of March and would gladly come for an interview.",
        "Madame, je vous soumets ma candidature au poste de comptable. Je suis disponible dès le 3 mars pour un entretien.",
        "Guten Tag, hiermit bewerbe ich mich um die Stelle als Buchhalter. Ich bin ab dem 1. März frei und komme gern zum Gespräch.",
        "Thanks for letting me know. I am disappointed, naturally. If there is any feedback I'd be glad of it.",
    ],
)
def test_who_applies_or_takes_a_no_neither_sets_an_hour_nor_asks_for_news(text: str) -> None:
    assert kind(text) is Kind.OTHER_HIRING
