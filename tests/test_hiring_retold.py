"""A round's time told again: by whose clock, how long, in the midst of another; and the last word
of the candidate outside every thread."""

from dataclasses import replace

import pytest

from agent.hiring.beginnings import in_context
from agent.message import Address
from agent.reading.model import Evidence, Interview, Person
from agent.terms import Kind, RoundState, Stage, Status
from tests.lakeside import INES, TOM_HEGARTY, invited
from tests.lives import Life, at, interview, seen

KIND = (Evidence("kind", "I withdraw"),)


def test_a_time_in_the_midst_of_a_round_takes_its_place() -> None:
    life = Life()
    first = life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 14:00", 120))
    life.they("03-09 21:00", Kind.INTERVIEW_CONFIRMED, TOM_HEGARTY, interview("03-10 15:30", 120),
              answers=first, stage=Stage.TECHNICAL, confidence=0.9)  # fmt: skip
    assert [start for _, start, _ in seen(life, "03-11 09:00")] == ["03-10 15:30"]


def test_a_new_time_without_a_zone_is_by_the_clock_of_the_old_one() -> None:
    life = Life()
    oslo = Interview(at("03-10 10:00", "Europe/Oslo"), None, "Europe/Oslo")
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, oslo)
    life.they("03-05 09:00", Kind.INTERVIEW_RESCHEDULED, INES, interview("03-10 14:30", 45))
    assert [start for _, start, _ in seen(life, "03-06 09:00")] == ["03-10 13:30"]


def test_of_two_rounds_on_a_day_the_one_as_long_is_moved() -> None:
    life = Life()
    both = interview("03-10 09:00", 90), interview("03-10 11:30", 45)
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, *both)
    life.they("03-05 09:00", Kind.INTERVIEW_RESCHEDULED, INES, interview("03-10 14:30", 45))
    (process,) = life.processes("03-06 09:00")
    assert process.rounds[-1].end == at("03-10 15:15")


def test_a_doubtful_word_about_a_round_makes_it_no_shorter() -> None:
    life = invited()
    life.they("03-03 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00", 20),
              confidence=0.1)  # fmt: skip
    assert life.process("03-04 09:00").rounds[0].end == at("03-10 10:45")


def withdrawn(life: Life, to: str) -> None:
    life.me("03-12 09:00", Kind.UNRELATED, to)
    own = life.readings[-1]
    told = replace(own, kind=Kind.WITHDRAWAL, evidence=KIND)
    life.readings[-1] = replace(own, in_context=told)


def test_who_withdraws_in_doubtful_words_to_the_house_has_withdrawn() -> None:
    life = invited()
    withdrawn(life, TOM_HEGARTY)
    assert life.process("03-13 09:00").status is Status.WITHDRAWN


def test_who_takes_something_back_elsewhere_has_not() -> None:
    life = invited()
    withdrawn(life, "Chess Club <club@elsewhere.example>")
    assert life.process("03-13 09:00").status is Status.ACTIVE
    assert seen(life, "03-11 09:00")[0][2] is RoundState.DONE


def test_words_to_everybody_that_sound_like_a_refusal_are_none() -> None:
    life = Life()
    life.they("03-02 09:00", Kind.UNRELATED, INES)
    mail = life.readings[-1]
    told = replace(mail, kind=Kind.REJECTION, confidence=0.01, evidence=KIND)
    assert in_context(replace(mail, in_context=told)) is not None
    mass = replace(told, to=(Address("", "ines.okafor@lakeside-toys.example"),))
    assert in_context(replace(mail, in_context=mass)) is None


@pytest.mark.parametrize(
    ("words", "met"), [("Gus", ["Gus Varela"]), ("Ines and I", ["Gus Varela", "Ines Okafor"])]
)
def test_who_is_in_copy_of_a_round_told_again_is_not_met_unless_words_name_them(
    words: str, met: list[str]
) -> None:
    """She has arranged it with him; he moves it, and she stays in copy."""
    life = Life()
    gus = Person("Gus Varela", "gus@lakeside-toys.example")
    ines = Person("Ines Okafor", "ines.okafor@lakeside-toys.example")
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, "Ines Okafor <ines.okafor@lakeside-toys.example>",
              interview("03-10 10:00", 60, gus))  # fmt: skip
    life.they("03-09 09:00", Kind.INTERVIEW_RESCHEDULED, "Gus Varela <gus@lakeside-toys.example>",
              interview("03-12 14:00", 60, gus, ines),
              cc=(Address("Ines Okafor", "ines.okafor@lakeside-toys.example"),),
              evidence=(Evidence("interviews", words),))  # fmt: skip
    (round_,) = life.process("03-13 09:00").rounds
    assert [p.name for p in round_.interviewers] == met
