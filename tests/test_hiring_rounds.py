"""Rounds: which message sets, moves, calls off or ends which, and how they stand in time."""

from dataclasses import replace
from typing import Any

import pytest

from agent.reading.model import Reading
from agent.terms import Kind, RoundState, Stage
from tests.lakeside import INES, MAYA, TOM, invited
from tests.lives import Life, at, interview, person, ref, seen

SCHEDULED, DONE, CANCELLED = RoundState.SCHEDULED, RoundState.DONE, RoundState.CANCELLED


# In time


@pytest.mark.parametrize(
    ("now", "state"),
    [
        ("03-10 10:00", SCHEDULED),
        ("03-10 10:44", SCHEDULED),
        ("03-10 10:45", DONE),
        ("03-30 00:00", DONE),
    ],
)
def test_a_round_is_done_when_its_end_has_passed(now: str, state: RoundState) -> None:
    assert seen(invited(), now) == [(Stage.MANAGER, "03-10 10:00", state)]


@pytest.mark.parametrize(
    ("stage", "start", "ends"),
    [
        (Stage.SCREEN, "03-10 10:00", "03-10 10:30"),
        (Stage.TECHNICAL, "03-10 10:00", "03-10 11:00"),
        (None, "03-10 10:00", "03-10 11:00"),
        (Stage.SCREEN, "03-10 00:00", "03-10 17:00"),
        (Stage.PANEL, "03-10 00:00", "03-10 17:00"),
    ],
)
def test_an_end_that_is_not_known_is_assumed(stage: Stage, start: str, ends: str) -> None:
    life = Life()
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview(start), stage=stage)
    (held,) = life.process("03-03 09:00").rounds
    assert (held.end, held.end_known) == (at(ends), False)


def test_a_whole_day_ends_at_five_by_the_clock_of_its_own_zone() -> None:
    life = Life()
    midnight = at("03-10 00:00", "America/New_York")
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES,
              interview(midnight, zone="America/New_York"))  # fmt: skip
    (held,) = life.process("03-03 09:00").rounds
    assert held.end == at("03-10 17:00", "America/New_York")


# Setting


def test_what_led_to_a_round_says_of_what_kind_it_is() -> None:
    life = Life()
    asked = life.they("03-02 09:00", Kind.AVAILABILITY_REQUESTED, INES, stage=Stage.TECHNICAL)
    mine = life.me("03-02 10:00", Kind.SCHEDULING_REPLY, INES, answers=asked)
    life.they("03-03 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00"), answers=mine)
    assert seen(life, "03-04 09:00") == [(Stage.TECHNICAL, "03-10 10:00", SCHEDULED)]


def test_reminders_do_not_make_rounds() -> None:
    life = invited()
    life.they("03-09 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00"))
    life.they("03-10 08:00", Kind.INTERVIEW_CONFIRMED, INES)
    (held,) = life.process("03-11 09:00").rounds
    assert (held.stage, held.end, held.end_known) == (Stage.MANAGER, at("03-10 10:45"), True)
    assert held.anchor == "<0001@lives.example>"


@pytest.mark.parametrize("first", ["mail", "calendar"])
@pytest.mark.parametrize("told", ["03-10 10:00", "03-10 10:01", "03-10 11:00", "03-10 09:00"])
def test_one_round_in_mail_and_calendar(first: str, told: str) -> None:
    """A minute or an hour apart, the stage in one alone: the calendar's time stands."""
    life = Life()
    mail = ("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview(told))
    for part in ("mail", "calendar") if first == "mail" else ("calendar", "mail"):
        if part == "mail":
            life.they(*mail, stage=Stage.FINAL)
        else:
            life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, "no-reply@calendar.google.com",
                      interview("03-10 10:00", 30, TOM), answers="<0001@lives.example>",
                      calendar=(ref(0, "03-10 10:00"),))  # fmt: skip
    if first == "calendar":
        life.readings[1] = _answering(life, 1)
    (held,) = life.process("03-03 09:00").rounds
    assert (held.stage, held.start, held.end) == (
        Stage.FINAL, at("03-10 10:00"), at("03-10 10:30"),
    )  # fmt: skip
    assert held.interviewers == (TOM,)


def _answering(life: Life, index: int) -> Reading:
    return replace(life.readings[index], in_reply_to=life.readings[0].message_id)


def test_one_time_by_the_clock_told_with_and_without_its_zone() -> None:
    """Mail that says "at ten" read by the candidate's clock, the calendar by New York's."""
    life = Life()
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-20 10:00"))
    start = at("03-20 10:00", "America/New_York")
    life.they("03-02 09:01", Kind.INTERVIEW_CONFIRMED, INES,
              interview(start, 60, zone="America/New_York"))  # fmt: skip
    (held,) = life.process("03-03 09:00").rounds
    assert held.start == start


@pytest.mark.parametrize(
    "second",
    [
        {"stage": Stage.TECHNICAL},
        {"calendar": (ref(0, "03-10 11:00", uid="uid-2"),)},
    ],
)
def test_two_rounds_an_hour_apart_stay_two(second: dict[str, Any]) -> None:
    life = Life()
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00", 60),
              stage=Stage.MANAGER, calendar=(ref(0, "03-10 10:00"),))  # fmt: skip
    life.they("03-02 09:01", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 11:00", 60),
              **second)  # fmt: skip
    assert [s[1] for s in seen(life, "03-03 09:00")] == ["03-10 10:00", "03-10 11:00"]


def test_two_people_an_hour_apart_are_two_rounds() -> None:
    life = Life()
    berlin = {"zone": "Europe/Berlin"}
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES,
              interview("03-10 10:00", 45, TOM, **berlin))  # fmt: skip
    life.they("03-02 09:01", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 11:00", 45, MAYA))
    assert len(seen(life, "03-03 09:00")) == 2


def test_a_time_accepted_is_a_round_before_they_confirm_it() -> None:
    life = Life()
    asked = life.they("03-02 09:00", Kind.AVAILABILITY_REQUESTED, INES, stage=Stage.SCREEN)
    life.me("03-02 10:00", Kind.SCHEDULING_REPLY, INES, interview("03-10 10:00"), answers=asked)
    assert seen(life, "03-03 09:00") == [(Stage.SCREEN, "03-10 10:00", SCHEDULED)]
    life.they("03-03 10:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 14:00"))
    assert seen(life, "03-04 09:00") == [(Stage.SCREEN, "03-10 14:00", SCHEDULED)]


def test_a_time_accepted_from_an_approach_is_a_round() -> None:
    life = Life()
    hello = life.they("03-02 09:00", Kind.RECRUITER_OUTREACH, INES, role="Buyer")
    life.me("03-02 10:00", Kind.SCHEDULING_REPLY, INES, interview("03-10 10:00"), answers=hello)
    assert seen(life, "03-11 09:00") == [(None, "03-10 10:00", DONE)]


def test_another_time_asked_for_is_no_round() -> None:
    life = invited()
    life.me("03-03 09:00", Kind.SCHEDULING_REPLY, INES, interview("03-12 10:00"))
    assert seen(life, "03-04 09:00") == [(Stage.MANAGER, "03-10 10:00", SCHEDULED)]


def test_offered_times_are_no_rounds() -> None:
    life = Life()
    life.they("03-02 09:00", Kind.AVAILABILITY_REQUESTED, INES, interview("03-10 10:00"),
              interview("03-11 10:00"))  # fmt: skip
    assert seen(life, "03-12 09:00") == []


def test_a_round_named_in_passing() -> None:
    """Ahead it is one; in the past it is talk."""
    life = Life()
    life.they("03-02 09:00", Kind.INFORMATION_REQUESTED, INES, interview("03-10 10:00"))
    assert len(seen(life, "03-03 09:00")) == 1
    life = Life()
    life.they("03-12 09:00", Kind.PROGRESS_UPDATE, INES, interview("03-10 10:00"))
    assert seen(life, "03-13 09:00") == []


# Moving


def test_a_round_that_moved_stands_once_at_its_last_time() -> None:
    life = invited()
    life.they("03-03 09:00", Kind.INTERVIEW_RESCHEDULED, INES, interview("03-12 15:00"))
    life.they("03-04 09:00", Kind.INTERVIEW_RESCHEDULED, INES, interview("03-13 11:00"))
    assert seen(life, "03-05 09:00") == [(Stage.MANAGER, "03-13 11:00", SCHEDULED)]
    (held,) = life.process("03-05 09:00").rounds
    assert held.end == at("03-13 11:45")  # It keeps its length.
    assert held.anchor == "<0001@lives.example>"


def test_a_move_that_names_both_times() -> None:
    life = invited()
    life.they("03-03 09:00", Kind.INTERVIEW_RESCHEDULED, INES, interview("03-10 10:00"),
              interview("03-12 15:00"))  # fmt: skip
    assert seen(life, "03-05 09:00") == [(Stage.MANAGER, "03-12 15:00", SCHEDULED)]


@pytest.mark.parametrize(
    ("said", "starts"),
    [
        ({"awaits_candidate": True}, ["03-12 15:00"]),  # "Ten is no good. Could we say three?"
        ({}, ["03-10 10:00", "03-12 15:00"]),  # A plan of both.
        ({"awaits_candidate": True, "confidence": 0.9}, ["03-10 10:00", "03-12 15:00"]),
    ],
)
def test_a_doubtful_message_with_both_times_that_waits_for_a_word(
    said: dict[str, Any], starts: list[str]
) -> None:
    life = Life()
    told = life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00"))
    life.they("03-03 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00"),
              interview("03-12 15:00"), answers=told, **{"confidence": 0.2, **said})  # fmt: skip
    assert [s[1] for s in seen(life, "03-05 09:00")] == starts


def test_the_time_that_the_candidate_has_put_forward_is_not_taken() -> None:
    """ "I've picked Thursday at ten." - "Something has come up on Thursday at ten. Could you do three?\""""
    life = Life()
    first = life.they("03-02 09:00", Kind.RECRUITER_OUTREACH, INES, role="Buyer")
    mine = life.me("03-02 10:00", Kind.SCHEDULING_REPLY, INES, answers=first, accepts=True,
                   offered=(interview("03-12 10:00"),))  # fmt: skip
    life.they("03-11 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-12 10:00"),
              interview("03-12 15:00"), answers=mine, confidence=0.2, awaits_candidate=True)  # fmt: skip
    assert [s[1] for s in seen(life, "03-13 09:00")] == ["03-12 15:00"]


def test_another_hour_of_the_day_of_a_round_of_which_nothing_is_known() -> None:
    """ "The fitter comes at ten of all times. Can we make it three?", taken for a further round."""
    life = Life()
    told = life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00"))
    life.they("03-09 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 15:00", None, person(INES)),
              answers=told, stage=Stage.MANAGER, confidence=0.98)  # fmt: skip
    assert seen(life, "03-09 10:00") == [(Stage.MANAGER, "03-10 15:00", SCHEDULED)]


def test_a_move_by_an_hour_is_a_move() -> None:
    life = invited()
    life.they("03-03 09:00", Kind.INTERVIEW_RESCHEDULED, INES, interview("03-10 11:00"))
    assert seen(life, "03-05 09:00") == [(Stage.MANAGER, "03-10 11:00", SCHEDULED)]


def test_a_move_whose_time_was_not_read_takes_the_old_time_away() -> None:
    life = invited()
    life.they("03-03 09:00", Kind.INTERVIEW_RESCHEDULED, INES)
    assert seen(life, "03-11 09:00") == [(Stage.MANAGER, "03-10 10:00", CANCELLED)]


def test_a_calendar_update_moves_by_its_uid_whatever_it_is_called() -> None:
    life = Life()
    for day, kind, start, number in (
        ("03-02 09:00", Kind.INTERVIEW_CONFIRMED, "03-10 10:00", 0),
        ("03-03 09:00", Kind.INTERVIEW_CONFIRMED, "03-11 10:00", 1),
    ):
        life.they(day, kind, INES, interview(start, 60), calendar=(ref(number, start),))
    assert seen(life, "03-05 09:00") == [(None, "03-11 10:00", SCHEDULED)]


def test_an_older_version_that_comes_late_changes_nothing() -> None:
    life = Life()
    for day, start, number in (
        ("03-02 09:00", "03-11 10:00", 3),
        ("03-03 09:00", "03-10 10:00", 2),
    ):
        life.they(day, Kind.INTERVIEW_CONFIRMED, INES, interview(start, 60),
                  calendar=(ref(number, start),))  # fmt: skip
    assert seen(life, "03-05 09:00") == [(None, "03-11 10:00", SCHEDULED)]


def test_a_later_version_says_who_comes() -> None:
    life = Life()
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00", 60, TOM),
              calendar=(ref(0, "03-10 10:00"),))  # fmt: skip
    life.they("03-03 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00", 60, MAYA),
              calendar=(ref(1, "03-10 10:00"),))  # fmt: skip
    (held,) = life.process("03-05 09:00").rounds
    assert held.interviewers == (MAYA,)


def test_a_plain_confirmation_after_the_candidates_answer_is_a_move() -> None:
    life = invited()
    mine = life.me("03-03 09:00", Kind.SCHEDULING_REPLY, INES)
    life.they("03-04 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-12 15:00"), answers=mine)
    assert seen(life, "03-05 09:00") == [(Stage.MANAGER, "03-12 15:00", SCHEDULED)]


def test_a_plain_confirmation_after_they_asked_for_times_is_a_move() -> None:
    life = invited()
    life.they("03-03 09:00", Kind.AVAILABILITY_REQUESTED, INES, stage=Stage.MANAGER)
    life.they("03-04 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-12 15:00"))
    assert seen(life, "03-05 09:00") == [(Stage.MANAGER, "03-12 15:00", SCHEDULED)]


def test_a_plain_confirmation_with_the_same_people_in_the_thread_is_a_move() -> None:
    life = Life()
    first = life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES,
                      interview("03-10 10:00", 45, TOM), stage=Stage.MANAGER)  # fmt: skip
    life.they("03-04 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-12 15:00", 45, TOM),
              stage=Stage.MANAGER, answers=first)  # fmt: skip
    assert seen(life, "03-05 09:00") == [(Stage.MANAGER, "03-12 15:00", SCHEDULED)]


def test_so_is_one_of_that_kind_that_names_nobody() -> None:
    """ "A customer comes tomorrow, could you come on Thursday at nine instead?" """
    life = Life()
    first = life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES,
                      interview("03-10 10:00", 45, TOM), stage=Stage.MANAGER)  # fmt: skip
    life.they("03-04 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-12 15:00", 45),
              stage=Stage.MANAGER, answers=first)  # fmt: skip
    assert seen(life, "03-05 09:00") == [(Stage.MANAGER, "03-12 15:00", SCHEDULED)]


@pytest.mark.parametrize(
    ("sure", "threaded", "starts"),
    [
        (0.4, True, ["03-12 15:00"]),
        (0.9, True, ["03-10 10:00", "03-12 15:00"]),
        (0.4, False, ["03-10 10:00", "03-12 15:00"]),
    ],
)
def test_so_is_a_doubtful_one_in_the_thread_that_names_no_round(
    sure: float, threaded: bool, starts: list[str]
) -> None:
    life = invited()
    life.they("03-04 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-12 15:00", 45),
              answers="<0001@lives.example>" if threaded else None, confidence=sure)  # fmt: skip
    assert [s[1] for s in seen(life, "03-05 09:00")] == starts


def test_an_old_request_for_times_says_nothing_of_a_later_round() -> None:
    life = Life()
    life.they("03-02 09:00", Kind.AVAILABILITY_REQUESTED, INES, stage=Stage.SCREEN)
    life.they("03-03 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-04 10:00"))
    life.they("03-09 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-12 10:00"))
    assert [s[0] for s in seen(life, "03-10 09:00")] == [Stage.SCREEN, None]


def test_a_round_of_another_kind_is_no_move() -> None:
    life = invited(stage=Stage.SCREEN)
    mine = life.me("03-03 09:00", Kind.SCHEDULING_REPLY, INES)
    life.they("03-04 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-12 15:00"),
              answers=mine, stage=Stage.PANEL)  # fmt: skip
    assert [s[0] for s in seen(life, "03-05 09:00")] == [Stage.SCREEN, Stage.PANEL]


def test_a_second_round_beside_one_ahead() -> None:
    life = invited(stage=None)
    life.they("03-04 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-12 15:00"))
    assert len(seen(life, "03-05 09:00")) == 2


def test_of_two_rounds_the_one_of_that_kind_moves() -> None:
    life = invited(stage=Stage.SCREEN)
    life.they("03-02 10:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-16 10:00"),
              stage=Stage.TECHNICAL)  # fmt: skip
    life.they("03-03 09:00", Kind.INTERVIEW_RESCHEDULED, INES, interview("03-17 10:00"),
              stage=Stage.TECHNICAL)  # fmt: skip
    assert [s[1] for s in seen(life, "03-05 09:00")] == ["03-10 10:00", "03-17 10:00"]


def test_a_round_that_moves_to_where_another_stands_is_that_one() -> None:
    """The new time in mail under another name of the round, then the calendar's update."""
    life = Life()
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00", 60),
              stage=Stage.PANEL, calendar=(ref(0, "03-10 10:00"),))  # fmt: skip
    life.they("03-03 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-12 10:00"),
              stage=Stage.MANAGER)  # fmt: skip
    life.they("03-03 09:01", Kind.INTERVIEW_CONFIRMED, INES, interview("03-12 10:00", 60),
              calendar=(ref(1, "03-12 10:00"),))  # fmt: skip
    assert seen(life, "03-04 09:00") == [(Stage.PANEL, "03-12 10:00", SCHEDULED)]
    life.they("03-05 09:00", Kind.INTERVIEW_CANCELLED, INES, calendar=(ref(2, "03-12 10:00"),))
    assert seen(life, "03-13 09:00") == [(Stage.PANEL, "03-12 10:00", CANCELLED)]


def test_what_comes_after_a_round_and_is_of_another_stage_sets_a_further_one() -> None:
    """Though it is taken for a move: "Great to talk this morning. Would Friday at 4 suit?"."""
    life = Life()
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00", 20),
              stage=Stage.SCREEN)  # fmt: skip
    life.they("03-10 17:00", Kind.INTERVIEW_RESCHEDULED, INES, interview("03-13 16:00", 60),
              stage=Stage.PANEL)  # fmt: skip
    assert [r.start for r in life.process("03-14 09:00").rounds] == [
        at("03-10 10:00"), at("03-13 16:00"),
    ]  # fmt: skip


def test_a_round_that_did_not_take_place_is_moved_on_its_evening() -> None:
    life = Life()
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00", 20),
              stage=Stage.SCREEN)  # fmt: skip
    life.they("03-10 17:00", Kind.INTERVIEW_RESCHEDULED, INES, interview("03-13 16:00", 60))
    assert [r.start for r in life.process("03-14 09:00").rounds] == [at("03-13 16:00")]
