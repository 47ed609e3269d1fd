"""The hour at which an approved letter leaves, by the clocks where its recipient is."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from agent.plan import Policy
from agent.terms import Kind
from agent.turn.hours import by_hand, leaves_apart, leaves_at
from tests.lives import Life
from tests.test_board import THANKS

# 2026: 2 March is a Monday; 17 March, a Tuesday, is St Patrick's Day; 3 April is Good Friday.
CASES = [
    ("in business hours at once", "Europe/Dublin", "03-03 10:20", "03-04 09:00", "03-03 10:20"),
    ("before them, when they begin", "Europe/Dublin", "03-03 06:00", "03-04 06:00", "03-03 09:00"),
    ("in the evening, next morning", "Europe/Dublin", "03-03 18:30", "03-04 14:00", "03-04 09:00"),
    ("at five they are over", "Europe/Dublin", "03-03 17:00", "03-04 14:00", "03-04 09:00"),
    ("over there it is morning", "America/New_York", "03-03 15:00", "03-04 15:00", "03-03 15:00"),
    ("over there it is night", "America/Los_Angeles", "03-03 15:00", "03-04 15:00", "03-03 17:00"),
    ("a week-end that can be waited for", "Europe/Dublin", "03-06 18:00", "03-10 17:00", "03-09 09:00"),
    ("a week-end that cannot: decent hours", "Europe/Dublin", "03-06 18:00", "03-07 16:00", "03-07 09:00"),
    ("a public holiday that can be waited for", "Europe/Dublin", "03-16 20:00", "03-18 17:00", "03-18 09:00"),
    ("a public holiday that cannot", "Europe/Dublin", "03-16 20:00", "03-17 12:00", "03-17 09:00"),
    ("the window closes before the morning", "Europe/Dublin", "03-03 19:00", "03-03 23:00", "03-03 19:00"),
    ("Good Friday is a working day in Dublin's law, not in Berlin's",
     "Europe/Berlin", "04-02 17:00", "04-08 17:00", "04-07 08:00"),
    ("not before its window opens", "Europe/Dublin", "03-01 10:00", "03-04 17:00", "03-02 12:00"),
]  # fmt: skip
DUBLIN = ZoneInfo("Europe/Dublin")


def at(text: str) -> datetime:
    return datetime.fromisoformat(f"2026-{text}").replace(tzinfo=DUBLIN)


@pytest.mark.parametrize(
    ("zone", "now", "before", "leaves"), [c[1:] for c in CASES], ids=[c[0] for c in CASES]
)
def test_when_it_leaves_by_the_clocks_of_dublin(
    zone: str, now: str, before: str, leaves: str
) -> None:
    letter = replace(THANKS, timezone=zone, send_after=at("03-02 12:00"), send_before=at(before))
    assert leaves_at(letter, Policy(), at(now)) == at(leaves)


BESIDE = [
    ("alone, at once", "03-03 10:20", "03-04 17:00", [], "03-03 10:20"),
    ("hours after the other", "03-03 10:20", "03-04 17:00", ["03-03 10:20"], "03-03 14:20"),
    ("the other was long ago", "03-03 14:20", "03-04 17:00", ["03-03 10:20"], "03-03 14:20"),
    ("past the day, next morning", "03-03 14:00", "03-04 17:00", ["03-03 14:00"], "03-04 09:00"),
    ("away from both", "03-03 10:00", "03-04 17:00", ["03-03 09:00", "03-03 12:00"], "03-03 16:00"),
    ("the other leaves a little later", "03-03 10:00", "03-04 17:00", ["03-03 11:00"], "03-03 15:00"),
    ("the other leaves tomorrow", "03-03 10:00", "03-04 17:00", ["03-04 09:00"], "03-03 10:00"),
    ("late rather than at night", "03-03 23:00", "03-04 01:00", ["03-03 23:00"], "03-04 09:00"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("now", "before", "beside", "leaves"), [c[1:] for c in BESIDE], ids=[c[0] for c in BESIDE]
)
def test_two_letters_to_one_person_leave_hours_apart(
    now: str, before: str, beside: list[str], leaves: str
) -> None:
    letter = replace(THANKS, send_after=at("03-02 12:00"), send_before=at(before))
    assert leaves_apart(letter, Policy(), at(now), map(at, beside)) == at(leaves)


def test_what_the_person_wrote_by_hand_counts_as_a_letter_too() -> None:
    life = Life()
    ines, tom = "Ines <ines@lakeside-toys.example>", "Tom <tom@lakeside-toys.example>"
    life.me("03-03 10:00", Kind.OTHER_HIRING, ines)
    life.me("03-03 11:00", Kind.SCHEDULING_REPLY, tom)
    assert [*by_hand(["INES@lakeside-toys.example"], life.readings)] == [at("03-03 10:00")]
