"""A round is traced to the message that told its time as it stands, and each of its people to theirs."""

from agent.explain.grounds import round_of
from agent.terms import Kind
from tests.lakeside import INES, MAYA, TOM
from tests.lives import Life, at, interview


def test_a_round_that_moved_is_traced_to_the_message_that_moved_it() -> None:
    life = Life()
    first = life.they(
        "03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00", 60, TOM)
    )
    moved = life.they(
        "03-09 09:00", Kind.INTERVIEW_RESCHEDULED, INES,
        new_days=(at("03-12 10:00").date(),), absent=("Tom",), meets=(MAYA,), answers=first,
    )  # fmt: skip
    (process,) = life.processes("03-13 09:00")
    (held,) = process.rounds
    lines = [line for line in round_of(held, process.readings) if line.what in ("round", "with")]
    assert [(line.at or line.text, line.source) for line in lines] == [
        (at("03-12 10:00"), moved),
        (f"{MAYA.name} <{MAYA.email}>", moved),
    ]


def test_a_round_that_stands_as_it_was_set_is_traced_to_where_it_was_set() -> None:
    life = Life()
    first = life.they(
        "03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00", 60, TOM)
    )
    life.they("03-05 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00", 60, TOM))
    (process,) = life.processes("03-13 09:00")
    (line, *_) = round_of(process.rounds[0], process.readings)
    assert line.source == first
