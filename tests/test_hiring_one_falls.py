"""Of several talks of a day one falls; and what has been thanked for took place."""

import pytest

from agent.terms import Kind, RoundState, Stage
from tests.lakeside import INES, MAYA, OLE, TOM, invited
from tests.lives import Life, interview, seen
from tests.written import Written

SCHEDULED, DONE, CANCELLED = RoundState.SCHEDULED, RoundState.DONE, RoundState.CANCELLED
GRETA = "Greta Holm <greta.holm@quarryhill.example>"
DAY = """Hi Robin,

We'd like to see you on Thursday 12 March for three conversations:

10:00 - 10:45  Alan Pike, Head of Data
11:00 - 11:45  Bea Lorimer, Staff Engineer
12:00 - 12:45  Cass Whitlow, Product

Please confirm this works.

Greta"""


def _day() -> tuple[Written, str]:
    life = Written()
    first = life.they("03-02 09:00", GRETA, "Quarryhill: interviews for Data Engineer", DAY)
    mine = life.me("03-02 10:00", GRETA, "Re: Quarryhill", "Works for me, thanks. Robin", first)
    return life, mine


def _states(life: Written, now: str) -> list[tuple[list[str | None], RoundState]]:
    (process,) = life.processes(now)
    return [([p.name for p in r.interviewers], r.state) for r in process.rounds]


@pytest.mark.parametrize(
    "told",
    [
        "Hi Robin, Bea is off sick, so no technical talk tomorrow. Alan and Cass as planned. "
        "I'll find a new time for Bea.\n\nGreta",
        "Hi Robin, Bea can't make it tomorrow I'm afraid. The other two stand; we'll find another "
        "time with her.\n\nGreta",
    ],
)
def test_one_talk_of_a_day_falls_with_who_holds_it(told: str) -> None:
    life, mine = _day()
    life.they("03-11 17:00", GRETA, "Re: Quarryhill", told, mine)
    assert _states(life, "03-14 09:00") == [
        (["Alan Pike"], DONE),
        (["Bea Lorimer"], CANCELLED),
        (["Cass Whitlow"], DONE),
    ]


def test_the_whole_day_falls_where_it_is_said() -> None:
    life, mine = _day()
    text = "Hi Robin, Bea is off sick, so we have to cancel the whole day. I'll find a new date."
    life.they("03-11 17:00", GRETA, "Re: Quarryhill", text, mine)
    assert {state for _, state in _states(life, "03-14 09:00")} == {CANCELLED}


def test_a_new_time_for_one_talk_of_a_day_is_not_the_others() -> None:
    life = Life()
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00", 45, TOM),
              interview("03-10 11:00", 45, MAYA), interview("03-10 12:00", 45, OLE))  # fmt: skip
    life.they("03-09 09:00", Kind.INTERVIEW_CANCELLED, INES, whose=("Maya",))
    life.they("03-11 09:00", Kind.INTERVIEW_RESCHEDULED, INES,
              interview("03-16 10:00", 45, MAYA, TOM, OLE))  # fmt: skip
    held = life.process("03-17 09:00").rounds
    assert [(r.interviewers, r.state) for r in held] == [
        ((TOM,), DONE), ((OLE,), DONE), ((MAYA,), DONE),
    ]  # fmt: skip


def test_what_has_been_thanked_for_is_not_called_off_or_moved_any_more() -> None:
    life = invited()
    life.they("03-03 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00", 45, TOM))
    life.me("03-10 15:00", Kind.THANK_YOU, "Tom Hegarty <tom@lakeside-toys.example>")
    life.they("03-11 08:00", Kind.INTERVIEW_CANCELLED, INES)
    life.they("03-11 09:00", Kind.INTERVIEW_RESCHEDULED, INES, interview("03-17 10:00"))
    assert seen(life, "03-18 09:00")[0] == (Stage.MANAGER, "03-10 10:00", DONE)


def test_thanks_show_that_a_talk_taken_for_called_off_took_place() -> None:
    life = invited()
    life.they("03-03 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00", 45, TOM))
    life.they("03-09 09:00", Kind.INTERVIEW_CANCELLED, INES)
    life.me("03-10 15:00", Kind.THANK_YOU, "Tom Hegarty <tom@lakeside-toys.example>")
    assert seen(life, "03-11 09:00") == [(Stage.MANAGER, "03-10 10:00", DONE)]
