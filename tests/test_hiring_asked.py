"""Times that an employer puts forward, and what becomes of them once somebody takes one."""

import pytest

from agent.reading.model import Interview, Person
from agent.terms import Kind, RoundState, Stage
from tests.lives import Life, at, interview, person, seen

INES = "Ines Okafor <ines.okafor@lakeside-toys.example>"
TOM = person("Tom Hegarty <tom@lakeside-toys.example>", "Head of Buying")
OLE = person("Ole Brandt <ole@lakeside-toys.example>")
SCHEDULED, DONE = RoundState.SCHEDULED, RoundState.DONE


def asked(*offers: Interview, meets: tuple[Person, ...] = ()) -> tuple[Life, str]:
    """A request for times, and its Message-ID."""
    life = Life()
    first = life.they("03-02 09:00", Kind.AVAILABILITY_REQUESTED, INES, stage=Stage.MANAGER,
                      offered=offers, meets=meets)  # fmt: skip
    return life, first


def test_the_candidate_takes_a_time_and_nobody_need_answer() -> None:
    """End and people are those of the request: the answer names the hour alone."""
    life, first = asked(interview("03-10 10:00", 45), interview("03-11 10:00", 45), meets=(TOM,))
    life.me("03-02 12:00", Kind.SCHEDULING_REPLY, INES, interview("03-11 10:00"), answers=first)
    (held,) = life.process("03-12 09:00").rounds
    assert (held.start, held.end, held.end_known) == (at("03-11 10:00"), at("03-11 10:45"), True)
    assert (held.interviewers, held.state, held.stage) == ((TOM,), DONE, Stage.MANAGER)


def test_a_talk_takes_as_long_as_the_request_says() -> None:
    life = Life()
    first = life.they("03-02 09:00", Kind.AVAILABILITY_REQUESTED, INES, lasts=20)
    wish = life.me("03-02 12:00", Kind.SCHEDULING_REPLY, INES, answers=first,
                   offered=(interview("03-11 10:00"),))  # fmt: skip
    life.they("03-02 15:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-11 10:00"), answers=wish)
    (held,) = life.process("03-12 09:00").rounds
    assert (held.end, held.end_known) == (at("03-11 10:20"), True)


def test_what_the_confirmation_says_of_the_length_goes_before_the_request() -> None:
    life = Life()
    first = life.they("03-02 09:00", Kind.AVAILABILITY_REQUESTED, INES, lasts=20)
    life.they(
        "03-02 15:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-11 10:00", 45), answers=first
    )
    (held,) = life.process("03-12 09:00").rounds
    assert held.end == at("03-11 10:45")


def test_a_confirmation_that_names_others_goes_before_what_was_planned() -> None:
    life, first = asked(interview("03-10 10:00", 45), meets=(TOM,))
    life.they("03-03 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00", None, OLE),
              answers=first)  # fmt: skip
    (held,) = life.process("03-04 09:00").rounds
    assert held.interviewers == (OLE,)


@pytest.mark.parametrize("kind", [Kind.INTERVIEW_CONFIRMED, Kind.ACKNOWLEDGEMENT])
def test_great_see_you_then_makes_the_time_firm(kind: Kind) -> None:
    """Firm: a later plain confirmation of another hour is another round."""
    life, first = asked(interview("03-10 10:00", 45))
    mine = life.me("03-02 12:00", Kind.SCHEDULING_REPLY, INES, interview("03-10 10:00"),
                   answers=first)  # fmt: skip
    life.they("03-02 13:00", kind, INES, answers=mine)
    life.they("03-03 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-16 10:00"),
              stage=Stage.FINAL)  # fmt: skip
    assert seen(life, "03-04 09:00") == [
        (Stage.MANAGER, "03-10 10:00", SCHEDULED),
        (Stage.FINAL, "03-16 10:00", SCHEDULED),
    ]


def test_the_only_time_put_forward_is_the_one_confirmed() -> None:
    """ "Tuesday at ten?" - an answer in which no time was read - "Lovely, see you then." """
    life, first = asked(interview("03-10 10:00", 45), meets=(TOM,))
    mine = life.me("03-02 12:00", Kind.SCHEDULING_REPLY, INES, answers=first)
    life.they("03-02 13:00", Kind.INTERVIEW_CONFIRMED, INES, answers=mine)
    (held,) = life.process("03-03 09:00").rounds
    assert (held.start, held.interviewers) == (at("03-10 10:00"), (TOM,))


def test_of_several_times_none_is_guessed() -> None:
    life, first = asked(interview("03-10 10:00"), interview("03-11 10:00"))
    life.they("03-02 13:00", Kind.INTERVIEW_CONFIRMED, INES, answers=first)
    assert life.process("03-03 09:00").rounds == ()


def test_a_time_that_nobody_took_is_no_round() -> None:
    life, _ = asked(interview("03-10 10:00"))
    assert life.process("03-11 09:00").rounds == ()


def test_a_second_round_is_asked_for_while_the_first_lies_ahead() -> None:
    """The confirmation stands in the thread of the request, not of the round."""
    life = Life()
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00", 45),
              stage=Stage.MANAGER)  # fmt: skip
    second = life.they("03-02 10:00", Kind.AVAILABILITY_REQUESTED, INES, stage=Stage.FINAL,
                       offered=(interview("03-12 10:00", 30),))  # fmt: skip
    mine = life.me("03-02 12:00", Kind.SCHEDULING_REPLY, INES, answers=second)
    life.they("03-02 13:00", Kind.INTERVIEW_CONFIRMED, INES, answers=mine,
              references=(second, mine))  # fmt: skip
    assert [s[1] for s in seen(life, "03-03 09:00")] == ["03-10 10:00", "03-12 10:00"]


def test_a_bare_yes_takes_the_one_time_that_was_put_forward() -> None:
    """ "That is early evening here and suits me very well." """
    life, first = asked(interview("03-10 10:00", 45), meets=(TOM,))
    life.me("03-02 12:00", Kind.SCHEDULING_REPLY, INES, answers=first, accepts=True)
    assert seen(life, "03-11 09:00") == [(Stage.MANAGER, "03-10 10:00", DONE)]


def test_a_bare_yes_to_two_times_takes_neither() -> None:
    life, first = asked(interview("03-10 10:00", 45), interview("03-11 10:00", 45))
    life.me("03-02 12:00", Kind.SCHEDULING_REPLY, INES, answers=first, accepts=True)
    assert seen(life, "03-12 09:00") == []


def test_a_yes_to_another_message_takes_nothing() -> None:
    life, _ = asked(interview("03-10 10:00", 45))
    other = life.they("03-02 10:00", Kind.INFORMATION_REQUESTED, INES)
    life.me("03-02 12:00", Kind.SCHEDULING_REPLY, INES, answers=other, accepts=True)
    assert seen(life, "03-11 09:00") == []


def test_a_time_that_is_taken_by_their_clock_is_theirs() -> None:
    """ "Tuesday at 8.30 your time": half past eight in Singapore, whatever zone was read."""
    theirs = interview(at("03-10 08:30", "Asia/Singapore"), 75, zone="Asia/Singapore")
    life, first = asked(theirs)
    mine = interview(at("03-10 08:30"), zone="Europe/Dublin")
    life.me("03-02 12:00", Kind.SCHEDULING_REPLY, INES, mine, answers=first)
    (held,) = life.process("03-12 09:00").rounds
    assert (held.start, held.timezone) == (theirs.start, "Asia/Singapore")
    assert held.end == theirs.end


@pytest.mark.parametrize("called", [Stage.PANEL, Stage.MANAGER, None])
def test_who_takes_the_time_that_is_put_in_the_place_of_tomorrows_has_moved_it(
    called: Stage | None,
) -> None:
    """The round stands once, whatever the candidate's answer calls it."""
    life = Life()
    first = life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00", 60, TOM),
                      stage=Stage.PANEL)  # fmt: skip
    mine = life.me("03-02 12:00", Kind.SCHEDULING_REPLY, INES, interview("03-10 10:00"), answers=first,
                   accepts=True)  # fmt: skip
    asked = life.they("03-09 15:00", Kind.AVAILABILITY_REQUESTED, INES, answers=mine, references=(first,),
                      offered=(interview("03-12 10:00"),), confidence=0.5)  # fmt: skip
    life.me("03-09 16:00", Kind.SCHEDULING_REPLY, INES, interview("03-12 10:00", None, TOM),
            answers=asked, accepts=True, stage=called)  # fmt: skip
    assert [(start, state) for _, start, state in seen(life, "03-13 09:00")] == [
        ("03-12 10:00", DONE)
    ]
