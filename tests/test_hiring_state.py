"""How a process stands: status, sleep, promises, deadlines, whose turn, wishes."""

import itertools
from datetime import date, datetime
from typing import Any

import pytest

from agent.hiring import HiringProcess, Patience
from agent.terms import Channel, FollowUpWish, Kind, RoundState, Stage, Status, Turn
from tests.lives import SENT, Life, at, day, interview

INES = "Ines Okafor <ines.okafor@lakeside-toys.example>"


def told(*steps: Kind) -> Life:
    """One message a day from 2 March, 09:00; whoever can write such a message wrote it."""
    life = Life()
    for number, kind in enumerate(steps, start=2):
        when = f"03-{number:02} 09:00"
        if kind in SENT:
            life.me(when, kind, INES)
        else:
            start = {Kind.INTERVIEW_CONFIRMED: f"03-{23 + number} 10:00"}.get(kind)
            life.they(when, kind, INES, *([interview(start)] if start else []))
    return life


# Status


@pytest.mark.parametrize(
    ("steps", "status", "ended"),
    [
        ((Kind.APPLICATION_RECEIVED,), Status.ACTIVE, None),
        ((Kind.PROGRESS_UPDATE, Kind.REJECTION), Status.REJECTED, 3),
        ((Kind.REJECTION,), Status.REJECTED, 2),
        ((Kind.PROGRESS_UPDATE, Kind.OFFER), Status.OFFER, 3),
        ((Kind.OFFER, Kind.OFFER, Kind.PROGRESS_UPDATE), Status.OFFER, 2),
        ((Kind.OFFER, Kind.ACCEPTANCE), Status.ACCEPTED, 3),
        ((Kind.OFFER, Kind.WITHDRAWAL), Status.WITHDRAWN, 3),
        ((Kind.OFFER, Kind.REJECTION), Status.REJECTED, 3),
        ((Kind.PROGRESS_UPDATE, Kind.WITHDRAWAL), Status.WITHDRAWN, 3),
        ((Kind.PROGRESS_UPDATE, Kind.ACCEPTANCE), Status.ACCEPTED, 3),
        ((Kind.OFFER, Kind.ACCEPTANCE, Kind.INFORMATION_REQUESTED), Status.ACCEPTED, 3),
        ((Kind.OFFER, Kind.ACCEPTANCE, Kind.WITHDRAWAL), Status.WITHDRAWN, 4),
        ((Kind.APPLICATION_RECEIVED, Kind.ACCEPTANCE), Status.ACTIVE, None),
        # What brings a process back, and what does not.
        ((Kind.PROGRESS_UPDATE, Kind.REJECTION, Kind.ACKNOWLEDGEMENT), Status.REJECTED, 3),
        ((Kind.PROGRESS_UPDATE, Kind.REJECTION, Kind.PROGRESS_UPDATE), Status.REJECTED, 3),
        ((Kind.PROGRESS_UPDATE, Kind.REJECTION, Kind.AVAILABILITY_REQUESTED), Status.ACTIVE, None),
        ((Kind.PROGRESS_UPDATE, Kind.REJECTION, Kind.INTERVIEW_CONFIRMED), Status.ACTIVE, None),
        ((Kind.PROGRESS_UPDATE, Kind.REJECTION, Kind.OFFER), Status.OFFER, 4),
        ((Kind.INTERVIEW_CONFIRMED, Kind.REJECTION, Kind.INTERVIEW_CONFIRMED), Status.ACTIVE, None),
        ((Kind.PROGRESS_UPDATE, Kind.WITHDRAWAL, Kind.AVAILABILITY_REQUESTED), Status.WITHDRAWN, 3),
        ((Kind.PROGRESS_UPDATE, Kind.WITHDRAWAL, Kind.ACKNOWLEDGEMENT), Status.WITHDRAWN, 3),
        (
            (
                Kind.PROGRESS_UPDATE, Kind.WITHDRAWAL, Kind.AVAILABILITY_REQUESTED,
                Kind.SCHEDULING_REPLY,
            ),
            Status.ACTIVE, None,
        ),
    ],
)  # fmt: skip
def test_status(steps: tuple[Kind, ...], status: Status, ended: int | None) -> None:
    process = told(*steps).process("03-12 12:00")
    assert process.status is status
    assert process.ended_at == (ended and at(f"03-{ended:02} 09:00"))


def test_a_time_accepted_is_no_offer_accepted() -> None:
    life = Life()
    asked = life.they("03-02 09:00", Kind.AVAILABILITY_REQUESTED, INES)
    life.me("03-03 09:00", Kind.ACCEPTANCE, INES, interview("03-10 10:00"), answers=asked)
    process = life.process("03-04 09:00")
    assert (process.status, len(process.rounds)) == (Status.ACTIVE, 1)


def test_yes_to_a_round_that_was_set_is_no_offer_accepted() -> None:
    """ "Agreed, and thank you for the bed": beyond doubt it would be one, made by telephone."""
    life = Life()
    told = life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00", 60))
    life.me("03-03 09:00", Kind.ACCEPTANCE, INES, answers=told, confidence=0.8)
    assert life.process("03-04 09:00").status is Status.ACTIVE
    life.me("03-03 10:00", Kind.ACCEPTANCE, INES, answers=told, confidence=0.95)
    assert life.process("03-04 09:00").status is Status.ACCEPTED


def test_yes_to_an_approach_is_no_offer_accepted() -> None:
    life = Life()
    approach = life.they("03-02 09:00", Kind.RECRUITER_OUTREACH, INES, role="Buyer")
    life.me("03-03 09:00", Kind.ACCEPTANCE, INES, answers=approach)
    assert life.process("03-04 09:00").status is Status.ACTIVE


def test_a_withdrawal_made_on_a_portal_is_known_from_their_note_of_it() -> None:
    life = Life()
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00", 60))
    life.they("03-03 09:00", Kind.ACKNOWLEDGEMENT, INES, withdrawn=True)
    process = life.process("03-04 09:00")
    assert process.status is Status.WITHDRAWN
    assert [r.state for r in process.rounds] == [RoundState.CANCELLED]


def test_our_thanks_are_no_answer_to_what_was_asked_beside_the_round() -> None:
    """They reply to the latest message, which may ask for times. The candidate's own may give
    them."""
    for ours, turn in ((True, Turn.CANDIDATE), (False, Turn.EMPLOYER)):
        life = Life()
        life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-04 10:00"))
        asked = life.they("03-03 09:00", Kind.AVAILABILITY_REQUESTED, INES)
        life.me("03-04 12:00", Kind.THANK_YOU, INES, answers=asked, as_worded=ours)
        assert life.process("03-05 09:00").turn is turn
        life.me("03-05 10:00", Kind.SCHEDULING_REPLY, INES, answers=asked)
        assert life.process("03-06 09:00").turn is Turn.EMPLOYER


def test_what_was_asked_stands_though_news_that_were_written_before_it_come_later() -> None:
    colleague = INES.replace("Ines", "Pat").replace("ines", "pat")
    cases = ("03-02 10:00", Turn.CANDIDATE), ("03-02 12:00", Turn.EMPLOYER)
    for by, (written, turn) in itertools.product((INES, colleague), cases):
        life = Life()
        known = life.they("03-01 09:00", Kind.APPLICATION_RECEIVED, INES)
        life.they("03-02 11:00", Kind.AVAILABILITY_REQUESTED, INES, answers=known)
        life.they("03-02 13:00", Kind.PROGRESS_UPDATE, by, answers=known, sent=at(written))
        assert life.process("03-05 09:00").turn is turn


CALLED_OFF = (Kind.INTERVIEW_CANCELLED, ())
MOVED = (Kind.INTERVIEW_RESCHEDULED, (interview("03-06 10:00"),))
ELSEWHERE = (Kind.INTERVIEW_RESCHEDULED, (interview("03-05 10:00"),))
SET = (Kind.INTERVIEW_CONFIRMED, (interview("03-04 10:00"),))


@pytest.mark.parametrize(
    ("last", "older", "rounds"),
    [
        (CALLED_OFF, ELSEWHERE, [("03-05 10:00", RoundState.CANCELLED)]),
        (MOVED, ELSEWHERE, [("03-06 10:00", RoundState.DONE)]),
        (MOVED, SET, [("03-06 10:00", RoundState.DONE)]),
        (CALLED_OFF, SET, [("03-04 10:00", RoundState.CANCELLED)]),
    ],
)
def test_mail_that_was_held_up_on_its_way_sets_no_round_anew(
    last: Any, older: Any, rounds: list[tuple[str, RoundState]]
) -> None:
    """Nobody is thanked for a round that was called off, though the mail that set it comes last."""
    life = Life()
    life.they("03-01 09:00", Kind.APPLICATION_RECEIVED, INES)
    known = life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-04 10:00"))
    for (kind, told), come, written in (
        (last, "03-03 11:00", "03-03 11:00"),
        (older, "03-03 12:00", "03-03 10:00"),
    ):
        life.they(come, kind, INES, *told, answers=known, sent=at(written))
    process = life.process("03-09 09:00")
    assert [(r.start, r.state) for r in process.rounds] == [(at(s), f) for s, f in rounds]


def test_what_answers_a_message_was_written_after_it_whatever_its_clock_says() -> None:
    life = Life()
    known = life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-04 10:00"))
    wrong = at("03-02 08:00")
    life.they("03-03 09:00", Kind.INTERVIEW_CANCELLED, INES, answers=known, sent=wrong)
    assert [r.state for r in life.process("03-09 09:00").rounds] == [RoundState.CANCELLED]


@pytest.mark.parametrize(
    ("written", "writer", "status"),
    [
        ("03-03 08:00", INES, Status.REJECTED),
        ("03-03 10:00", INES, Status.ACTIVE),
        ("03-03 08:00", "Jo <jo@lakeside-hiring.example>", Status.ACTIVE),
    ],
)
def test_what_was_held_up_on_its_way_takes_no_rejection_back(
    written: str, writer: str, status: Status
) -> None:
    """By the clock of the one house only: that of another may be wrong."""
    life = Life()
    life.they("03-02 09:00", Kind.PROGRESS_UPDATE, INES)
    life.they("03-03 09:00", Kind.REJECTION, INES)
    life.they(
        "03-04 11:00",
        Kind.INTERVIEW_CONFIRMED,
        writer,
        interview("03-05 10:00"),
        in_reply_to="<0001@lives.example>",
        sent=at(written),
    )
    assert life.process("03-04 12:00").status is status


def test_crossing_mail_after_a_rejection_in_doubt() -> None:
    """See test_hiring_matching: in doubt, nothing ends. Here: a clear one does, at its arrival."""
    life = told(Kind.PROGRESS_UPDATE)
    life.they("03-05 17:00", Kind.REJECTION, INES)
    assert life.process("03-05 16:59").status is Status.ACTIVE
    assert life.process("03-05 17:00").status is Status.REJECTED


# Sleep


def test_sleeps_after_45_days_without_a_word() -> None:
    life = told(Kind.PROGRESS_UPDATE)  # 2 March 09:00, before the clocks change
    assert life.process("04-16 09:59").status is Status.ACTIVE
    assert life.process("04-16 10:00").status is Status.DORMANT
    assert life.process("03-03 09:00").changes_at == at("04-16 10:00")
    assert life.process("04-16 10:00").changes_at is None


def test_the_settings_say_how_long() -> None:
    (process,) = told(Kind.PROGRESS_UPDATE).processes("03-13 09:00", Patience(10))
    assert process.status is Status.DORMANT


def test_sleeps_two_weeks_after_the_second_status_check() -> None:
    life = told(Kind.PROGRESS_UPDATE)
    life.me("03-10 09:00", Kind.STATUS_CHECK, INES)
    life.me("03-17 09:00", Kind.STATUS_CHECK, INES)
    assert life.process("03-31 09:59").status is Status.ACTIVE
    assert life.process("03-31 10:00").status is Status.DORMANT


def test_an_answer_between_two_status_checks_begins_a_new_silence() -> None:
    life = told(Kind.PROGRESS_UPDATE)
    life.me("03-10 09:00", Kind.STATUS_CHECK, INES)
    life.they("03-11 09:00", Kind.PROGRESS_UPDATE, INES)
    life.me("03-17 09:00", Kind.STATUS_CHECK, INES)
    assert life.process("04-02 09:00").status is Status.ACTIVE


def test_an_automatic_reply_does_not_keep_awake() -> None:
    life = told(Kind.PROGRESS_UPDATE)
    life.me("03-10 09:00", Kind.STATUS_CHECK, INES)
    life.me("03-17 09:00", Kind.STATUS_CHECK, INES)
    life.they("03-17 09:01", Kind.AUTO_REPLY, INES)
    assert life.process("04-01 09:00").status is Status.DORMANT


def test_a_new_message_wakes() -> None:
    life = told(Kind.PROGRESS_UPDATE)
    life.they("05-20 09:00", Kind.PROGRESS_UPDATE, INES)
    assert life.process("05-19 09:00").status is Status.DORMANT
    assert life.process("05-20 09:00").status is Status.ACTIVE


def test_does_not_sleep_before_a_round_nor_at_once_after_it() -> None:
    life = Life()
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("05-11 10:00", 60))
    assert life.process("05-11 10:30").status is Status.ACTIVE
    assert life.process("05-12 10:00").status is Status.ACTIVE
    assert life.process("06-25 11:00").status is Status.DORMANT


def test_a_round_that_was_called_off_keeps_nobody_awake() -> None:
    life = Life()
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("05-11 10:00", 60))
    life.they("03-03 09:00", Kind.INTERVIEW_CANCELLED, INES)
    assert life.process("04-18 09:00").status is Status.DORMANT


def test_a_promised_day_far_ahead_is_waited_for() -> None:
    """45 days are over on 16 April; the promised 30 April and two weeks after it are not."""
    life = Life()
    life.they("03-02 09:00", Kind.PROGRESS_UPDATE, INES, reply_expected_by=day("04-30"))
    assert life.process("05-14 23:59").status is Status.ACTIVE
    assert life.process("05-15 00:00").status is Status.DORMANT


@pytest.mark.parametrize("kind", [Kind.OFFER, Kind.REJECTION])
def test_what_has_ended_does_not_sleep(kind: Kind) -> None:
    assert told(Kind.PROGRESS_UPDATE, kind).process("06-30 09:00").status is not Status.DORMANT


# Whose turn


def invited(**said: Any) -> Life:
    """A round on Tuesday, 10 March."""
    life = Life()
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00", 60), **said)
    return life


@pytest.mark.parametrize(
    ("steps", "turn"),
    [
        ((Kind.APPLICATION_RECEIVED,), Turn.EMPLOYER),
        ((Kind.AVAILABILITY_REQUESTED,), Turn.CANDIDATE),
        ((Kind.INFORMATION_REQUESTED,), Turn.CANDIDATE),
        ((Kind.ASSESSMENT_REQUESTED,), Turn.CANDIDATE),
        ((Kind.INTERVIEW_CONFIRMED,), Turn.NOBODY),
        ((Kind.AVAILABILITY_REQUESTED, Kind.SCHEDULING_REPLY), Turn.EMPLOYER),
        ((Kind.AVAILABILITY_REQUESTED, Kind.THANK_YOU), Turn.CANDIDATE),
        ((Kind.AVAILABILITY_REQUESTED, Kind.INTERVIEW_CONFIRMED), Turn.NOBODY),
        ((Kind.AVAILABILITY_REQUESTED, Kind.PROGRESS_UPDATE), Turn.EMPLOYER),
        ((Kind.AVAILABILITY_REQUESTED, Kind.INFORMATION_REQUESTED), Turn.CANDIDATE),
        ((Kind.INFORMATION_REQUESTED, Kind.OTHER_HIRING), Turn.EMPLOYER),
        ((Kind.INFORMATION_REQUESTED, Kind.ACKNOWLEDGEMENT), Turn.EMPLOYER),
        ((Kind.INFORMATION_REQUESTED, Kind.INTERVIEW_CONFIRMED), Turn.CANDIDATE),
        ((Kind.INFORMATION_REQUESTED, Kind.STATUS_CHECK), Turn.EMPLOYER),
        ((Kind.ASSESSMENT_REQUESTED, Kind.OTHER_HIRING), Turn.EMPLOYER),
        ((Kind.ASSESSMENT_REQUESTED, Kind.AVAILABILITY_REQUESTED, Kind.SCHEDULING_REPLY),
         Turn.EMPLOYER),
        ((Kind.ASSESSMENT_REQUESTED, Kind.ACKNOWLEDGEMENT), Turn.CANDIDATE),
        ((Kind.ASSESSMENT_REQUESTED, Kind.SCHEDULING_REPLY), Turn.CANDIDATE),
        ((Kind.ASSESSMENT_REQUESTED, Kind.STATUS_CHECK), Turn.EMPLOYER),
        ((Kind.OFFER,), Turn.CANDIDATE),
        ((Kind.OFFER, Kind.THANK_YOU), Turn.CANDIDATE),
        ((Kind.OFFER, Kind.OTHER_HIRING), Turn.EMPLOYER),
        ((Kind.OFFER, Kind.OTHER_HIRING, Kind.PROGRESS_UPDATE), Turn.CANDIDATE),
        ((Kind.OFFER, Kind.ACCEPTANCE), Turn.NOBODY),
        ((Kind.AVAILABILITY_REQUESTED, Kind.REJECTION), Turn.NOBODY),
        ((Kind.AVAILABILITY_REQUESTED, Kind.WITHDRAWAL), Turn.NOBODY),
    ],
)  # fmt: skip
def test_turn(steps: tuple[Kind, ...], turn: Turn) -> None:
    assert told(*steps).process("03-12 12:00").turn is turn


def test_a_sleeping_process_is_nobodys_turn() -> None:
    assert told(Kind.AVAILABILITY_REQUESTED).process("06-12 12:00").turn is Turn.NOBODY


def test_after_the_round_it_is_the_employers_turn() -> None:
    assert invited().process("03-10 11:00").turn is Turn.EMPLOYER


def test_a_question_in_a_mere_update_awaits_an_answer() -> None:
    life = told(Kind.PROGRESS_UPDATE)
    asked = life.they("03-05 09:00", Kind.PROGRESS_UPDATE, INES, awaits_candidate=True)
    process = life.process("03-06 09:00")
    assert process.turn is Turn.CANDIDATE
    assert process.awaited is not None
    assert process.awaited.message_id == asked
    life.me("03-06 10:00", Kind.UNRELATED, INES, answers=asked)
    assert life.process("03-07 09:00").turn is Turn.EMPLOYER


def test_what_had_to_be_confirmed_lapses_when_the_round_begins() -> None:
    life = invited(candidate_deadline=day("03-06"), awaits_candidate=True)
    waiting = life.process("03-09 09:00")
    assert (waiting.turn, waiting.candidate_deadline) == (Turn.CANDIDATE, day("03-06"))
    begun = life.process("03-10 10:00")
    assert (begun.turn, begun.candidate_deadline, begun.awaited) == (Turn.NOBODY, None, None)


@pytest.mark.parametrize("kind", [Kind.PROGRESS_UPDATE, Kind.ACKNOWLEDGEMENT])
@pytest.mark.parametrize(
    ("day_of_theirs", "deadline", "turn"),
    [
        (day("03-13"), None, Turn.EMPLOYER),  # "Got it, thanks: you'll hear by the 13th."
        (None, None, Turn.CANDIDATE),
        (day("03-13"), day("03-12"), Turn.CANDIDATE),  # "Take until the 12th."
    ],
)
def test_an_assignment_is_handed_in_once_they_answer_it_with_a_day(
    kind: Kind, day_of_theirs: date | None, deadline: date | None, turn: Turn
) -> None:
    life = Life()
    asked = life.they("03-02 09:00", Kind.ASSESSMENT_REQUESTED, INES)
    sent = life.me("03-05 09:00", Kind.SCHEDULING_REPLY, INES, answers=asked)
    life.they("03-06 09:00", kind, INES, answers=sent,
              reply_expected_by=day_of_theirs, candidate_deadline=deadline)  # fmt: skip
    assert life.process("03-07 09:00").turn is turn


@pytest.mark.parametrize(("when", "turn"), [("03-06", Turn.EMPLOYER), ("03-04", Turn.CANDIDATE)])
def test_a_receipt_once_an_assignment_was_due_shows_that_it_was_handed_in(
    when: str, turn: Turn
) -> None:
    """Sent on a portal, or from a telephone: "Got it, thanks"; before, it answers a question."""
    life = Life()
    asked = life.they("03-02 09:00", Kind.ASSESSMENT_REQUESTED, INES,
                      candidate_deadline=day("03-05"))  # fmt: skip
    life.they(f"{when} 09:00", Kind.ACKNOWLEDGEMENT, INES, answers=asked)
    assert life.process("03-07 09:00").turn is turn


# Deadlines


def test_the_nearest_of_several_deadlines() -> None:
    life = Life()
    life.they("03-02 09:00", Kind.INFORMATION_REQUESTED, INES, candidate_deadline=day("03-10"))
    life.they("03-03 09:00", Kind.ASSESSMENT_REQUESTED, INES,
              candidate_deadline=at("03-10 17:00"))  # fmt: skip
    assert life.process("03-04 09:00").candidate_deadline == at("03-10 17:00")
    life.me("03-05 09:00", Kind.OTHER_HIRING, INES)
    assert life.process("03-06 09:00").candidate_deadline is None


def test_the_deadline_of_an_offer_stands_while_its_terms_are_discussed() -> None:
    life = Life()
    life.they("03-02 09:00", Kind.OFFER, INES, candidate_deadline=day("03-10"))
    life.me("03-03 09:00", Kind.OTHER_HIRING, INES)
    assert life.process("03-04 09:00").candidate_deadline == day("03-10")
    life.they("03-05 09:00", Kind.PROGRESS_UPDATE, INES, candidate_deadline=day("03-17"))
    process = life.process("03-06 09:00")
    assert (process.status, process.candidate_deadline) == (Status.OFFER, day("03-17"))


# Wishes


@pytest.mark.parametrize(
    ("wishes", "stands"),
    [
        ((None,), None),
        ((FollowUpWish.FORBIDDEN, None), FollowUpWish.FORBIDDEN),
        ((FollowUpWish.WELCOME, FollowUpWish.FORBIDDEN), FollowUpWish.FORBIDDEN),
        ((FollowUpWish.FORBIDDEN, FollowUpWish.WELCOME), FollowUpWish.WELCOME),
    ],
)
def test_the_last_wish_stands(
    wishes: tuple[FollowUpWish | None, ...], stands: FollowUpWish | None
) -> None:
    life = Life()
    for number, wish in enumerate(wishes, start=2):
        life.they(f"03-{number:02} 09:00", Kind.PROGRESS_UPDATE, INES, follow_up=wish)
    life.they("03-09 09:00", Kind.AUTO_REPLY, INES, follow_up=FollowUpWish.WELCOME)
    assert life.process("03-10 09:00").follow_up is stands


@pytest.mark.parametrize(
    ("then", "stands"),
    [
        (Kind.PROGRESS_UPDATE, FollowUpWish.FORBIDDEN),
        (Kind.AVAILABILITY_REQUESTED, None),
        (Kind.INTERVIEW_CONFIRMED, None),
    ],
)
def test_what_a_receipt_tells_every_applicant_ends_with_an_invitation(
    then: Kind, stands: FollowUpWish | None
) -> None:
    life = Life()
    life.they("03-02 09:00", Kind.APPLICATION_RECEIVED, INES, follow_up=FollowUpWish.FORBIDDEN)
    life.they("03-04 09:00", then, INES)
    assert life.process("03-10 09:00").follow_up is stands


def test_the_channel_they_ask_for() -> None:
    life = told(Kind.PROGRESS_UPDATE)
    life.they("03-05 09:00", Kind.PROGRESS_UPDATE, INES, channel=Channel.TELEPHONE)
    life.they("03-06 09:00", Kind.PROGRESS_UPDATE, INES)
    assert life.process("03-10 09:00").channel is Channel.TELEPHONE


# Time


def test_last_heard_is_their_latest_word() -> None:
    life = told(Kind.APPLICATION_RECEIVED, Kind.ACKNOWLEDGEMENT, Kind.STATUS_CHECK)
    life.they("03-04 09:01", Kind.AUTO_REPLY, INES)
    assert life.process("03-10 09:00").last_heard == at("03-03 09:00")


def test_changes_at_is_the_next_instant_at_which_time_alone_changes_something() -> None:
    life = invited()
    instants: list[datetime] = []
    now = at("03-02 09:00")
    while (change := life.process(now).changes_at) is not None:
        assert change > now
        before, after = life.process(change - (change - now) / 1000), life.process(change)
        assert _seen(before) != _seen(after)
        instants.append(change)
        now = change
    # The round begins, ends, and 45 days after it the process falls asleep.
    assert instants == [at("03-10 10:00"), at("03-10 11:00"), at("04-24 12:00")]


def _seen(process: HiringProcess) -> object:
    ahead = [r.state is RoundState.SCHEDULED and r.start for r in process.rounds]
    return process.status, process.turn, ahead, process.changes_at


def test_order_does_not_matter() -> None:
    life = invited(stage=Stage.MANAGER)
    life.they("03-02 09:00", Kind.PROGRESS_UPDATE, INES, reply_expected_by=day("03-13"))
    life.me("03-02 09:00", Kind.SCHEDULING_REPLY, INES)
    forwards = life.process("03-09 09:00")
    life.readings.reverse()
    assert life.process("03-09 09:00") == forwards
