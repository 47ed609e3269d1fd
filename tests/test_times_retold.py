"""A time that is said again by the reader's own clock is one round, not two."""

import pytest

from agent import message
from agent.reading import prose, times
from agent.reading.model import Candidate
from agent.terms import Kind

BOSTON = Candidate(("sam.okafor@mailbox.example",), "America/New_York")
HEAD = (
    "From: Hilde Karlsen <hilde@lysverk.example>\nTo: Sam <sam.okafor@mailbox.example>\n"
    "Date: Mon, 02 Mar 2026 09:00:00 +0000\nSubject: A call\n"
    "Content-Type: text/plain; charset=utf-8\n\nDear Sam (if I may),\n\n"
)
AT_TWO = ["2026-03-06T14:00:00+00:00"]

SAID = [
    ("Would Friday 6 March at 2pm London time be civilised? That's nine in the morning for you.", AT_TWO),
    ("Let us talk on Friday 6 March at 2pm London time. It will be 9am where you are.", AT_TWO),
]  # fmt: skip


@pytest.mark.parametrize(("body", "starts"), SAID)
def test_told_by_two_clocks(body: str, starts: list[str]) -> None:
    parsed = message.parse(f"{HEAD}{body}\n\nHilde\n".encode())
    split = prose.split(parsed, BOSTON)
    found, _, _ = times.interviews(parsed, split, BOSTON, Kind.INTERVIEW_CONFIRMED)
    assert [one.start.isoformat() for one in found] == starts


def test_two_rounds_that_lie_a_clocks_difference_apart_stay_two() -> None:
    body = "9:00 am London time on Friday 6 March with Ana Roos\n2:00 pm London time on Friday 6 March with Tom Birk"
    parsed = message.parse(f"{HEAD}{body}\n\nHilde\n".encode())
    split = prose.split(parsed, BOSTON)
    found, _, _ = times.interviews(parsed, split, BOSTON, Kind.INTERVIEW_CONFIRMED)
    assert [one.start.hour for one in found] == [9, 14]
