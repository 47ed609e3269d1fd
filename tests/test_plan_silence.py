"""From when a silence runs where they have written of something else in the same thread."""

from dataclasses import replace

import pytest

from agent.hiring import HiringProcess
from agent.reading.model import Reading
from agent.terms import Kind, Purpose
from tests.plan_values import DANA, INVITED, PANEL, heard, letters, planned, process

CHAT = heard(Kind.UNRELATED, "03-06 15:00", DANA, contact=None)


def in_context(kind: Kind | None) -> Reading:
    """What Dana wrote two days after the panel, and what it would say of hiring."""
    return replace(CHAT, in_context=replace(CHAT, kind=kind) if kind else None)


def asked(found: HiringProcess, now: str) -> bool:
    return bool(letters(planned(found, now=now), Purpose.STATUS_CHECK))


@pytest.mark.parametrize(
    ("said", "day"),
    [
        # The panel was on Wednesday 4 March; five working days after it end on the 11th, five
        # after Friday the 6th on the 13th.
        (None, "03-11"),
        (in_context(Kind.OTHER_HIRING), "03-13"),
        (in_context(Kind.PROGRESS_UPDATE), "03-13"),
        (in_context(Kind.ACKNOWLEDGEMENT), "03-11"),  # a courtesy
        (in_context(None), "03-11"),  # no person's words
    ],
)
def test_a_personal_word_in_the_thread_breaks_the_silence(said: Reading | None, day: str) -> None:
    found = process(INVITED, *([said] if said else []), rounds=[PANEL])
    assert not asked(found, f"{day} 08:59")
    assert asked(found, f"{day} 09:00")
