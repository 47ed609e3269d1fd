"""Rounds that are called off, missed or closed, and those that come in their place."""

import pytest

from agent.terms import Kind, RoundState, Stage
from tests.lakeside import INES, invited
from tests.lives import Life, interview, ref, seen

SCHEDULED, DONE, CANCELLED = RoundState.SCHEDULED, RoundState.DONE, RoundState.CANCELLED


# Calling off


def test_a_round_called_off_does_not_take_place() -> None:
    life = invited()
    life.they("03-09 09:00", Kind.INTERVIEW_CANCELLED, INES)
    assert seen(life, "03-11 09:00") == [(Stage.MANAGER, "03-10 10:00", CANCELLED)]


def test_new_times_after_a_cancellation_are_a_round_of_their_own() -> None:
    life = invited()
    life.they("03-09 09:00", Kind.INTERVIEW_CANCELLED, INES)
    life.they("03-10 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-17 10:00"),
              stage=Stage.MANAGER)  # fmt: skip
    assert seen(life, "03-18 09:00") == [
        (Stage.MANAGER, "03-10 10:00", CANCELLED),
        (Stage.MANAGER, "03-17 10:00", DONE),
    ]


def test_a_round_called_off_and_expressly_moved_stands_once() -> None:
    life = invited()
    life.they("03-09 09:00", Kind.INTERVIEW_CANCELLED, INES)
    life.they("03-10 09:00", Kind.INTERVIEW_RESCHEDULED, INES, interview("03-17 10:00"))
    assert seen(life, "03-18 09:00") == [(Stage.MANAGER, "03-17 10:00", DONE)]


def test_a_round_confirmed_again_stands_again() -> None:
    life = invited()
    life.they("03-08 09:00", Kind.INTERVIEW_CANCELLED, INES)
    life.they("03-09 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00"))
    assert seen(life, "03-11 09:00") == [(Stage.MANAGER, "03-10 10:00", DONE)]


def test_the_old_object_of_a_moved_round_may_be_cancelled() -> None:
    """A new invitation under a new UID, then the CANCEL of the old one."""
    life = Life()
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00", 60),
              calendar=(ref(0, "03-10 10:00"),))  # fmt: skip
    life.they("03-03 09:00", Kind.INTERVIEW_RESCHEDULED, INES, interview("03-12 10:00", 60),
              calendar=(ref(0, "03-12 10:00", uid="uid-2"),))  # fmt: skip
    life.they("03-03 09:01", Kind.INTERVIEW_CANCELLED, INES, interview("03-10 10:00", 60),
              calendar=(ref(1, "03-10 10:00", "CANCEL"),))  # fmt: skip
    assert seen(life, "03-13 09:00") == [(None, "03-12 10:00", DONE)]


def test_an_object_taken_out_of_the_calendar_afterwards_tells_nothing() -> None:
    life = Life()
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00", 60),
              calendar=(ref(0, "03-10 10:00"),))  # fmt: skip
    life.they("03-14 09:00", Kind.INTERVIEW_CANCELLED, INES, interview("03-10 10:00", 60),
              calendar=(ref(1, "03-10 10:00", "CANCEL"),))  # fmt: skip
    assert seen(life, "03-15 09:00") == [(None, "03-10 10:00", DONE)]


def test_a_cancellation_names_its_round() -> None:
    life = invited()
    life.they("03-02 10:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-16 10:00", 30),
              stage=Stage.FINAL)  # fmt: skip
    life.they("03-03 09:00", Kind.INTERVIEW_CANCELLED, INES, interview("03-16 10:00"))
    assert [s[2] for s in seen(life, "03-04 09:00")] == [SCHEDULED, CANCELLED]


def test_a_cancellation_alone_is_a_cancelled_round() -> None:
    life = Life()
    life.they("03-09 09:00", Kind.INTERVIEW_CANCELLED, INES, interview("03-10 10:00"))
    assert seen(life, "03-11 09:00") == [(None, "03-10 10:00", CANCELLED)]


@pytest.mark.parametrize("kind", [Kind.REJECTION, Kind.WITHDRAWAL])
def test_an_end_calls_off_what_lies_ahead(kind: Kind) -> None:
    life = invited()
    life.they("03-02 10:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-16 10:00"),
              stage=Stage.FINAL)  # fmt: skip
    if kind is Kind.REJECTION:
        life.they("03-11 09:00", kind, INES)
    else:
        life.me("03-11 09:00", kind, INES)
    assert [s[2] for s in seen(life, "03-20 09:00")] == [DONE, CANCELLED]


@pytest.mark.parametrize("kind", [Kind.PROGRESS_UPDATE, Kind.INTERVIEW_CANCELLED])
def test_a_round_to_which_the_employer_did_not_come(kind: Kind) -> None:
    life = invited()
    life.they("03-02 10:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-20 10:00"),
              stage=Stage.FINAL)  # fmt: skip
    life.they("03-11 09:00", kind, INES, no_show=True)
    assert [s[2] for s in seen(life, "03-12 09:00")] == [CANCELLED, SCHEDULED]


def test_the_candidate_says_that_nobody_came() -> None:
    life = invited()
    life.me("03-10 10:20", Kind.OTHER_HIRING, INES, no_show=True)
    assert seen(life, "03-12 09:00") == [(Stage.MANAGER, "03-10 10:00", CANCELLED)]


def test_nobody_has_come_until_it_is_plain_that_they_met() -> None:
    life = invited()
    life.me("03-10 10:20", Kind.SCHEDULING_REPLY, INES, left_alone=True)
    assert seen(life, "03-10 12:00") == [(Stage.MANAGER, "03-10 10:00", CANCELLED)]
    life.they("03-10 16:00", Kind.PROGRESS_UPDATE, INES)
    assert seen(life, "03-10 17:00") == [(Stage.MANAGER, "03-10 10:00", DONE)]


@pytest.mark.parametrize("when", ["03-10 08:30", "03-11 10:20"])
def test_that_nobody_comes_is_said_at_the_hour_of_the_round(when: str) -> None:
    life = invited()
    life.me(when, Kind.OTHER_HIRING, INES, left_alone=True)
    assert seen(life, "03-12 09:00") == [(Stage.MANAGER, "03-10 10:00", DONE)]


def test_who_was_left_alone_and_gives_thanks_was_met_after_all() -> None:
    life = invited()
    life.me("03-10 10:10", Kind.SCHEDULING_REPLY, INES, left_alone=True)
    life.me("03-10 12:00", Kind.THANK_YOU, INES)
    assert seen(life, "03-12 09:00") == [(Stage.MANAGER, "03-10 10:00", DONE)]


def test_a_missed_round_that_gets_another_time_stands_once() -> None:
    life = invited()
    life.they("03-10 15:00", Kind.INTERVIEW_RESCHEDULED, INES, interview("03-12 10:00"),
              no_show=True)  # fmt: skip
    assert seen(life, "03-13 09:00") == [(Stage.MANAGER, "03-12 10:00", DONE)]


def test_what_is_written_after_the_round_that_took_its_place_is_of_that_one() -> None:
    """ "Nobody has joined, so I am leaving the call" says nothing of a job; they set another day."""
    life = invited()
    mine = life.me("03-10 10:25", Kind.UNRELATED, INES, answers="<0001@lives.example>",
                   left_alone=True)  # fmt: skip
    life.they("03-10 14:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-12 16:00", 30),
              answers=mine, stage=Stage.MANAGER)  # fmt: skip
    life.they("03-13 09:00", Kind.PROGRESS_UPDATE, INES)
    assert seen(life, "03-14 09:00") == [
        (Stage.MANAGER, "03-10 10:00", CANCELLED),
        (Stage.MANAGER, "03-12 16:00", DONE),
    ]


@pytest.mark.parametrize("kind", [Kind.AVAILABILITY_REQUESTED, Kind.INTERVIEW_CANCELLED])
@pytest.mark.parametrize(
    ("hours", "sure", "expected"),
    [
        (("03-12 13:00",), 0.3, [("03-12 13:00", DONE)]),
        (("03-12 13:00",), 0.9, [("03-10 10:00", CANCELLED)]),
        (("03-12 13:00", "03-12 15:00"), 0.3, [("03-10 10:00", CANCELLED)]),
        (("03-12 00:00",), 0.3, [("03-10 10:00", CANCELLED)]),
    ],
)
def test_who_apologises_and_names_one_hour_sets_it(
    kind: Kind, hours: tuple[str, ...], sure: float, expected: list[tuple[str, RoundState]]
) -> None:
    """ "Sorry that I could not ring; if it suits you, I will on Thursday at one"."""
    life = invited()
    life.they("03-10 15:00", kind, INES, no_show=True, confidence=sure,
              offered=tuple(interview(h) for h in hours))  # fmt: skip
    assert [s[1:] for s in seen(life, "03-13 09:00")] == expected


def test_a_word_that_hardly_calls_a_round_off_hours_after_it_is_about_what_was_said_there() -> None:
    life = invited()
    life.they("03-10 15:30", Kind.INTERVIEW_CANCELLED, INES, confidence=0.05)
    assert seen(life, "03-11 09:00") == [(Stage.MANAGER, "03-10 10:00", DONE)]


def test_a_word_that_hardly_calls_a_round_off_does_at_its_hour() -> None:
    life = invited()
    life.they("03-10 10:20", Kind.INTERVIEW_CANCELLED, INES, confidence=0.05)
    assert seen(life, "03-11 09:00") == [(Stage.MANAGER, "03-10 10:00", CANCELLED)]


def test_another_hour_in_answer_to_the_candidates_wish_is_no_second_round() -> None:
    life = Life()
    first = life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 16:00"),
                      stage=Stage.FINAL)  # fmt: skip
    wish = life.me("03-02 12:00", Kind.SCHEDULING_REPLY, "ines@lakeside.example",
                   interview("03-10 16:00"), answers=first)  # fmt: skip
    life.they("03-03 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 17:30"), answers=wish)
    assert seen(life, "03-11 09:00") == [(Stage.FINAL, "03-10 17:30", DONE)]
