"""News and refusals are about the round that they follow, where they name it in passing."""

import pytest

from agent import message, reading
from agent.reading.model import Reading
from agent.terms import Stage
from tests.test_kinds_ended import HEAD, ROBIN


def read(text: str) -> Reading:
    return reading.read(message.parse(f"{HEAD}{text}\n\nDana Whitlow\n".encode()), ROBIN)


FOLLOWING = {
    "Tech interviews for the post are over as of this morning. We need a few days to compare.": "technical",
    "Tras la prueba técnica el equipo necesita unos días. Te aviso el jueves.": "technical",
    "De technische gesprekken zijn klaar, donderdag beslissen we over je sollicitatie.": "technical",
    "The other manager round is done, so you will know by Friday where you stand.": "manager",
    "Herr Lenz, Ihr möglicher Teamleiter, mit dem Sie gesprochen haben, ist krank. Bis Freitag mehr.": "manager",
    "Votre futur chef, que vous avez vu jeudi, est en congé. Il tranchera à son retour, le 9.": "manager",
    "All five of us who met you have written our notes. Now that you have met the whole team we"
    " need a day or two.": "panel",
    "El tribunal ante el que te presentaste el martes se vuelve a reunir el día 12.": "panel",
    "O júri que te ouviu na terça volta a reunir no dia 12 para decidir sobre a tua candidatura.": "panel",
    "Good talking to you on the phone yesterday. I should know more by Thursday.": "screen",
    "Merci pour l'appel de ce matin, c'était un bon premier contact. Je reviens vers vous vendredi.": "screen",
    "Thank you for sitting down with our head of operations. We will decide by Monday.": "manager",
    "The kitchen manager enjoyed meeting you. He sees one more person on Friday.": "manager",
    "Your recorded answers have been received; two of us will watch them by Friday.": "assignment",
    "We value the time you put into the exercise, and will tell you by Friday.": "assignment",
    "Thank you for the take-home. Our reviewers need until the 14th.": "assignment",
    "Die Auswertung Ihres Tests läuft noch. Bis Montag wissen wir mehr.": "assignment",
    "Twee collega's kijken je casus na. Eind van de week hoor je van ons.": "assignment",
    "We have now had all of the final conversations and will decide by Monday.": "final",
    "The offer is awaiting signature by the finance director. I will send it when it is back.": "offer",
}
NONE = [
    "We will invite people to technical interviews in May and will write to you before then.",
    "The panel has not been named yet, so there are no interviews before June. More by Friday.",
    "Our two engineers are still reading CVs. You will hear from us by Friday.",
    "The committee meets on Friday to look at the applications that came in.",
    "Our head of people enjoyed meeting you and will write by Friday.",
    "The store manager liked your CV and will decide by Friday whom to invite.",
    "The hiring manager has your CV and will look at it next week.",
    "The test server is down, so our portal cannot be reached. Your application is safe.",
    "Wir sichten noch die Bewerbungen. Ein Gremium entscheidet am Montag, wer eingeladen wird.",
    "Le jury se réunira le 12 pour examiner les candidatures.",
]


@pytest.mark.parametrize("text", FOLLOWING)
def test_news_are_of_the_round_that_they_follow(text: str) -> None:
    assert read(text).stage is Stage(FOLLOWING[text])


@pytest.mark.parametrize("text", NONE)
def test_what_is_to_come_for_others_names_no_round(text: str) -> None:
    assert read(text).stage is None
