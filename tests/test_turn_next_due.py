"""What the status says falls due next."""

from dataclasses import replace
from datetime import date

import pytest

from agent.board import Stand, Waiting
from agent.hiring import HiringProcess
from agent.terms import Purpose, RoundState, Stage, Status
from agent.turn.next_due import Coming, coming
from tests.plan_values import BERLIN, INVITED, PANEL, at, letters, met, moved, planned, process

NEXT_ROUND = moved(
    met("03-05 15:00", "03-05 16:00", Stage.FINAL), anchor="<r2@x.example>",
    state=RoundState.SCHEDULED,
)  # fmt: skip
HELD = process(INVITED, rounds=[PANEL])
INVITED_AGAIN = process(INVITED, rounds=[PANEL, NEXT_ROUND])


def told(found: HiringProcess, now: str, leaves: str = "") -> Coming | None:
    plan = planned(found, now=now)
    (thanks, *_) = letters(plan, Purpose.THANK_YOU)
    waits = Waiting(thanks, Stand.APPROVED, at(leaves)) if leaves else Waiting(thanks)
    return coming([found], plan.remarks, [waits], at(now), BERLIN)


@pytest.mark.parametrize(
    ("found", "leaves", "when", "what"),
    [
        # Five business days after a panel are theirs.
        (HELD, "", "03-11 09:00", "a question to Ovenworks"),
        (HELD, "03-05 09:00", "03-05 09:00", "Thank-you to Olu Adeyemi leaves"),
        (HELD, "03-04 18:00", "03-11 09:00", "a question to Ovenworks"),
        (INVITED_AGAIN, "", "03-05 15:00", "final with Ovenworks"),
        (replace(HELD, candidate_deadline=date(2026, 3, 4)), "", "03-04 23:59",
         "your answer to Ovenworks"),  # not midnight, which is written as the day after
    ],
)  # fmt: skip
def test_what_falls_due_first(found: HiringProcess, leaves: str, when: str, what: str) -> None:
    assert told(found, "03-04 18:00", leaves) == Coming(at(when), what)


def test_of_what_has_ended_nothing_falls_due() -> None:
    ended = replace(INVITED_AGAIN, status=Status.REJECTED)
    assert coming([ended], (), (), at("03-04 18:00"), BERLIN) is None
