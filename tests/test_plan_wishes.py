"""How long a wish not to be followed up holds, in mail as it is written."""

import pytest

from agent.terms import Kind, Purpose
from tests.written import Written

UNA = "Una Sorley <una@sorleyhouse.example>"
INVITED = "Dear Robin,\n\nWe would like to interview you for the post of Archivist on Tuesday 3 March at 4pm, with Ada Finch, Head of Maps.\n\nUna Sorley"  # fmt: skip
AGAIN = "Dear Robin,\n\nAda is back and we would love you to come for a second interview with our director Tom Calder, on Thursday 19 March at 9.30.\n\nUna Sorley"  # fmt: skip


def asked(said: str, again: str = AGAIN) -> list[str]:
    """To whom a question goes in April, after a second round."""
    life = Written()
    life.they("02-24 11:00", UNA, "Interview: Archivist", INVITED)
    word = life.they("03-06 10:00", UNA, "Re: Interview: Archivist", f"Dear Robin,\n\n{said}\n\nUna Sorley")  # fmt: skip
    assert life.readings[-1].kind is Kind.PROGRESS_UPDATE
    if again:
        life.they("03-17 16:30", UNA, "Re: Interview: Archivist", again, answers=word)
    found = (f for f in life.letters("04-10 10:00") if f.purpose is Purpose.STATUS_CHECK)
    return [f.recipient.email or "" for f in found]


OF_A_WAIT = [
    "Ada is on leave until the 16th, so there is no decision before then. Please bear with us - no need to chase!",
    "The decision has been delayed. There is no need to contact us in the meantime.",
    "Die Entscheidung verzögert sich leider noch etwas. Bitte sehen Sie bis dahin von Rückfragen ab.",
    "Notre décision est retardée de quelques jours. Inutile de nous relancer d'ici là.",
    "La decisión se retrasa unos días. Mientras tanto no hace falta que insista.",
    "De beslissing laat nog even op zich wachten. Navraag doen is niet nodig.",
]  # fmt: skip


@pytest.mark.parametrize("said", OF_A_WAIT)
def test_a_wish_that_is_said_of_a_wait_ends_with_the_next_round(said: str) -> None:
    assert asked(said) == ["una@sorleyhouse.example"]
    assert asked(said, again="") == []


@pytest.mark.parametrize(
    "said",
    [
        "The decision has been delayed. Please do not follow up with us; we do not answer enquiries about the state of things.",
        "Die Entscheidung verzögert sich. Bitte sehen Sie von Rückfragen zum Stand des Verfahrens grundsätzlich ab.",
    ],
)  # fmt: skip
def test_any_other_holds(said: str) -> None:
    assert asked(said) == []


PAST_THE_AGENT = [
    "They have two more to see. Please don't ring the site yourself, it all goes through me.",
    "They have two more to see. Please do not call Ada yourself.",
    "Es kommen noch zwei Gespräche. Bitte rufen Sie dort nicht an, das läuft alles über mich.",
    "Ils en voient encore deux. Merci de ne pas les appeler, tout passe par moi.",
    "Ze zien er nog twee. Bel ze niet zelf, alles loopt via mij.",
]


@pytest.mark.parametrize("said", PAST_THE_AGENT)
def test_who_wants_nobody_asked_past_them_may_be_asked(said: str) -> None:
    assert asked(said, again="") == ["una@sorleyhouse.example"]
