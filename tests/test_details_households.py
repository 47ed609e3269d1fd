"""Who answers in the name of several: a household, a committee; and who speaks of both sides."""

import pytest

from agent import message
from agent.message import Message
from agent.reading import details, prose
from agent.reading.model import Candidate

KIM = Candidate(("kim@letterbox.example",))


def written(text: str) -> Message:
    head = "From: kim@letterbox.example\nTo: pat@tarnside.example\nSubject: Re: Thursday\n"
    return message.parse(f"{head}Content-Type: text/plain; charset=utf-8\n\n{text}\n".encode())


@pytest.mark.parametrize(
    "text",
    [
        "Thursday at four suits us both, thank you.",
        "Either time is fine with us. The boys have questions too.",
        "Yes please, we'll both be there.",
        "Lovely, we're at 9 Quarry Road, top bell.",
        "My husband and I can come at ten.",
        "We confirm Tuesday the 5th at 10.20.",
        "Donnerstag um vier passt uns gut.",
        "Ja, das ist uns recht, wir freuen uns auf Sie.",
        "Jeudi à quatre heures nous convient très bien.",
        "C'est parfait pour nous, merci.",
        "El jueves a las cuatro nos viene bien.",
        "Allí estaremos, gracias.",
        "Quinta às quatro dá-nos jeito.",
        "Donderdag om vier uur komt ons goed uit.",
        "Giovedì alle quattro per noi va bene, ci saremo.",
    ],
)
def test_an_answer_in_the_name_of_several(text: str) -> None:
    assert details.for_several(prose.split(written(text), KIM))


@pytest.mark.parametrize(
    "text",
    [
        "Thursday at four suits me, we can talk about the rest then.",
        "Could we make it five? Then it would be fine for both of us.",
        "Shall we say Thursday at four?",
        "My wife and I had a daughter last week, so Thursday is better.",
        "Donnerstag um vier passt mir, dann sprechen wir über alles.",
        "Jeudi me convient, nous pourrons parler du poste.",
        "El jueves me viene bien, así nos conocemos. Nos vemos.",
        "¿Confirmamos el jueves a las cuatro?",
        "Na quinta pode ser, assim conversamos com calma.",
        "Donderdag past mij goed, dan praten we verder.",
    ],
)
def test_who_speaks_of_oneself_and_the_other_side(text: str) -> None:
    assert not details.for_several(prose.split(written(text), KIM))
