"""What an employer promises by a day, from the sentence that promises it."""

import pytest

from agent.reading import details
from agent.terms import Promised

SAID = [
    ("I will send you new times by Thursday.", Promised.TIMES),
    ("We will be in touch by Friday to reschedule.", Promised.TIMES),
    ("Sie erhalten bis Freitag einen neuen Termin.", Promised.TIMES),
    ("Nous vous proposerons une nouvelle date avant vendredi.", Promised.TIMES),
    ("By Friday I will know whether we're rescheduling or not, and will give you an answer.", Promised.OUTCOME),
    ("The new date for our decision is 3 March.", Promised.OUTCOME),
    ("All candidates will be told the outcome by 3 March.", Promised.OUTCOME),
    ("I'll tell you either way by Friday.", Promised.OUTCOME),
    ("Die Entscheidung teilen wir Ihnen bis Freitag mit.", Promised.OUTCOME),
    ("Tendrá una respuesta antes del viernes.", Promised.OUTCOME),
    ("You will hear about the next round by Friday.", Promised.STEP),
    ("You should hear from me early next week.", Promised.WORD),
    ("It will be some time in August.", Promised.WORD),
    ("Wir melden uns bis Freitag.", Promised.WORD),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), SAID)
def test_what_is_promised(words: str, expected: Promised) -> None:
    assert details.promised(words) is expected
