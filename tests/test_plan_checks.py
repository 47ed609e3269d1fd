"""Status checks: when the first and the second fall due, what forbids them, to whom they go."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from agent.hiring import HiringProcess, Round
from agent.message import Address
from agent.notes import Notes
from agent.plan import FollowUp, Policy
from agent.reading.model import Candidate, Interview, Person, Reading
from agent.terms import (
    Channel,
    FollowUpWish,
    Kind,
    Promised,
    Purpose,
    RoundState,
    Stage,
    Status,
    Turn,
)
from tests.plan_values import (
    DANA,
    INVITED,
    KIM,
    NOBODY,
    OLU,
    PANEL,
    PIA,
    at,
    heard,
    letters,
    met,
    moved,
    planned,
    process,
    wrote,
)

CHECK = Purpose.STATUS_CHECK
MINUTE = timedelta(minutes=1)


def check(found: HiringProcess, now: str | datetime, **more: Any) -> FollowUp | None:
    """The one status check at an instant, if there is one."""
    asked = letters(planned(found, now=now, **more), CHECK)
    assert len(asked) <= 1
    return asked[0] if asked else None


def falls_due(found: HiringProcess, **more: Any) -> datetime | None:
    """When the next question comes to lie in Drafts, found by waking as the plan asks to."""
    now = max(r.arrived for r in found.readings if r.arrived)
    ends = [r.end for r in found.rounds if r.end and r.state is RoundState.DONE]
    now = max([now, *ends])
    for _ in range(100):
        plan = planned(found, now=now, **more)
        if letters(plan, CHECK):
            assert letters(planned(found, now=now - MINUTE, **more), CHECK) == []
            return now
        if plan.wake_at is None:
            return None
        assert plan.wake_at > now
        now = plan.wake_at
    raise AssertionError("the plan never comes to rest")


def promising(day: date | None, *said: Reading, **more: Any) -> HiringProcess:
    return process(*(said or (INVITED,)), reply_expected_by=day, **more)


MANAGER = moved(PANEL, stage=Stage.MANAGER)
OFF = moved(met("03-10 10:00", "03-10 11:00", Stage.MANAGER, OLU), state=RoundState.CANCELLED)
CALLED_OFF = heard(Kind.INTERVIEW_CANCELLED, "03-04 12:00")
ASKED = heard(Kind.INFORMATION_REQUESTED, "03-03 09:00")
ANSWERED = wrote(Kind.OTHER_HIRING, "03-04 20:00")
TAKE_HOME = moved(PANEL, start=None, end=at("03-04 23:00"), stage=Stage.ASSIGNMENT, interviewers=())
UPDATE = heard(Kind.PROGRESS_UPDATE, "03-05 10:00")

FIRST = {
    # Wednesday 4 March is the day of each round.
    "promised by a Friday: Monday": (promising(date(2026, 3, 13), rounds=[PANEL]), "03-16 09:00"),
    "promised by a Thursday: Friday": (promising(date(2026, 3, 12), rounds=[PANEL]), "03-13 09:00"),
    "promised by a Sunday: Monday": (promising(date(2026, 3, 15), rounds=[PANEL]), "03-16 09:00"),
    "promised by Maundy Thursday: Tuesday after Easter": (
        promising(date(2026, 4, 2), rounds=[PANEL]), "04-07 09:00"),
    "promised by the Friday before the change of clocks": (
        promising(date(2026, 3, 27), rounds=[PANEL]), "03-30 09:00"),
    "promised to who has only applied": (
        promising(date(2026, 3, 12), heard(Kind.APPLICATION_RECEIVED, "03-01 09:00")), "03-13 09:00"),
    "promised after a cancellation": (
        promising(date(2026, 3, 12), INVITED, CALLED_OFF, rounds=[OFF]), "03-13 09:00"),
    "a promise about the round itself is none": (
        promising(date(2026, 3, 3), rounds=[PANEL]), "03-11 09:00"),
    "a panel: five business days": (process(INVITED, rounds=[PANEL]), "03-11 09:00"),
    "a final round: five": (
        process(INVITED, rounds=[moved(PANEL, stage=Stage.FINAL)]), "03-11 09:00"),
    "a manager's: seven": (process(INVITED, rounds=[MANAGER]), "03-13 09:00"),
    "a technical one: seven": (
        process(INVITED, rounds=[moved(PANEL, stage=Stage.TECHNICAL)]), "03-13 09:00"),
    "an unknown one: seven": (process(INVITED, rounds=[moved(PANEL, stage=None)]), "03-13 09:00"),
    "a screen: eight": (
        process(INVITED, rounds=[moved(PANEL, stage=Stage.SCREEN)]), "03-16 09:00"),
    "an assignment handed in: seven": (process(INVITED, rounds=[TAKE_HOME]), "03-13 09:00"),
    "counted from the thank-you of the next evening": (
        process(INVITED, wrote(Kind.THANK_YOU, "03-05 21:00", OLU), rounds=[PANEL]), "03-12 09:00"),
    "thanked before the planned end: counted from that": (
        process(INVITED, wrote(Kind.THANK_YOU, "03-04 11:00", OLU), rounds=[PANEL]), "03-11 09:00"),
    "an update without a day: counted anew": (
        process(INVITED, UPDATE, rounds=[PANEL]), "03-12 09:00"),
    "a courtesy changes nothing": (
        process(INVITED, replace(UPDATE, kind=Kind.ACKNOWLEDGEMENT), rounds=[PANEL]), "03-11 09:00"),
    "an automatic reply changes nothing": (
        process(INVITED, replace(UPDATE, kind=Kind.AUTO_REPLY), rounds=[PANEL]), "03-11 09:00"),
    "a request that was answered: seven": (
        process(INVITED, ASKED, ANSWERED, rounds=[met("02-26 10:00", "02-26 11:00", Stage.PANEL)]),
        "03-13 09:00"),
    "the same where no round was yet": (process(ASKED, ANSWERED), "03-13 09:00"),
    "called off, new times promised for no day": (
        process(INVITED, CALLED_OFF, rounds=[OFF]), "03-13 09:00"),
    "Whitsun and Ascension are skipped": (
        # Ascension Day is Thursday 14 May: 11, 12, 13, 15, 18.
        process(heard(Kind.INTERVIEW_CONFIRMED, "05-01 09:00"),
                rounds=[met("05-08 10:00", "05-08 11:00", Stage.PANEL, OLU)]), "05-18 09:00"),
}  # fmt: skip


ON_FRIDAY = date(2026, 3, 13)
OTHER = met("02-20 10:00", "02-20 10:30", Stage.SCREEN, DANA)


def test_a_question_tells_what_was_promised_by_whom_and_when() -> None:
    said = heard(
        Kind.PROGRESS_UPDATE, "03-06 10:00", OLU,
        reply_expected_by=ON_FRIDAY, promised=Promised.OUTCOME,
    )  # fmt: skip
    asked = check(promising(ON_FRIDAY, INVITED, said, rounds=[PANEL]), "03-16 09:00")
    assert asked is not None
    assert (asked.promised_what, asked.promised_by) == (Promised.OUTCOME, OLU)
    assert asked.promised_on == at("03-06 10:00")
    noted = {PANEL.anchor: Notes(promised_by=ON_FRIDAY)}
    asked = check(process(INVITED, rounds=[PANEL]), "03-16 09:00", notes=noted)
    assert asked is not None
    assert (asked.promised, asked.promised_what, asked.promised_by) == (ON_FRIDAY, None, None)


def test_nobody_chases_what_was_said_in_private() -> None:
    coffee = heard(Kind.INTERVIEW_CONFIRMED, "02-25 09:00", unofficial=True)
    assert falls_due(process(coffee, rounds=[MANAGER])) is None
    assert falls_due(process(coffee, UPDATE, rounds=[MANAGER])) is not None


def test_the_second_question_follows_up_the_first() -> None:
    first = wrote(Kind.STATUS_CHECK, "03-16 09:30", DANA)
    asked = check(process(INVITED, first, rounds=[PANEL]), "03-24 12:00")
    assert asked is not None
    assert asked.ordinal == 2
    assert asked.parent == first
    other = wrote(Kind.STATUS_CHECK, "03-16 09:30", OLU)
    asked = check(process(INVITED, other, rounds=[PANEL]), "03-24 12:00")
    assert asked is not None
    assert asked.parent == INVITED


OFF_AND = {
    "new times were promised: about the one called off": (Promised.TIMES, OFF),
    "nothing was promised: the same": (None, OFF),
    "a decision was promised: about the one that took place": (Promised.OUTCOME, OTHER),
}


@pytest.mark.parametrize(("what", "about"), OFF_AND.values(), ids=OFF_AND)
def test_after_a_round_was_called_off(what: Promised | None, about: Round) -> None:
    day = ON_FRIDAY if what else None
    off = heard(Kind.INTERVIEW_CANCELLED, "03-10 08:00", reply_expected_by=day, promised=what)
    held = replace(OFF, messages=(off.message_id or "",))
    found = promising(day, INVITED, off, rounds=[OTHER, held])
    asked = check(found, "03-16 09:00" if what else "03-30 09:00")
    assert asked is not None
    assert asked.round is not None
    assert asked.round.start == about.start


@pytest.mark.parametrize(("found", "due"), FIRST.values(), ids=FIRST)
def test_the_first_question_falls_due(found: HiringProcess, due: str) -> None:
    assert falls_due(found) == at(due)
    asked = check(found, due)
    assert asked is not None
    assert asked.ordinal == 1
    assert asked.send_after == asked.due == at(due)
    assert asked.send_before == at(due.replace("09:00", "17:00"))


NEVER = {
    "an application that was acknowledged": process(heard(Kind.APPLICATION_RECEIVED, "03-01 09:00")),
    "an application that is being reviewed": process(
        heard(Kind.APPLICATION_RECEIVED, "03-01 09:00"), UPDATE),
    "a round ahead": process(
        INVITED, rounds=[PANEL, moved(met("12-01 10:00", "12-01 11:00"), state=RoundState.SCHEDULED)]),
    "an assignment still open": process(
        INVITED, rounds=[PANEL, moved(TAKE_HOME, end=None, state=RoundState.SCHEDULED)]),
    "it is the candidate's turn": process(
        INVITED, ASKED, rounds=[PANEL], turn=Turn.CANDIDATE, awaited=ASKED),
    "they asked not to be followed up": process(
        INVITED, rounds=[PANEL], follow_up=FollowUpWish.FORBIDDEN),
    "they prefer a call": process(INVITED, rounds=[PANEL], channel=Channel.TELEPHONE),
    "they prefer their portal": process(INVITED, rounds=[PANEL], channel=Channel.PORTAL),
    "rejected": process(INVITED, rounds=[PANEL], status=Status.REJECTED),
    "an offer": process(INVITED, rounds=[PANEL], status=Status.OFFER),
    "accepted": process(INVITED, rounds=[PANEL], status=Status.ACCEPTED),
    "withdrawn": process(INVITED, rounds=[PANEL], status=Status.WITHDRAWN),
    "dormant": process(INVITED, rounds=[PANEL], status=Status.DORMANT),
    "mail that may belong elsewhere": process(INVITED, rounds=[PANEL], ambiguous=True),
    "the last word does not hold water": process(
        INVITED, replace(UPDATE, suspicious=True), rounds=[PANEL]),
    "nothing of it holds water": process(
        replace(INVITED, suspicious=True), rounds=[PANEL], reply_expected_by=date(2026, 3, 6)),
}  # fmt: skip


@pytest.mark.parametrize("found", NEVER.values(), ids=NEVER)
def test_there_is_no_question(found: HiringProcess) -> None:
    assert falls_due(found) is None


TOLD = {
    "it is the candidate's turn": "It is your turn: Ovenworks asked for information on Tuesday 3 March 2026.",
    "they asked not to be followed up": "they asked not to be followed up",
    "they prefer a call": "a telephone call",
    "they prefer their portal": "their portal",
    "dormant": "dormant",
    "mail that may belong elsewhere": "may belong to another process",
    "the last word does not hold water": "does not hold water",
    "nothing of it holds water": "does not hold water",
}


@pytest.mark.parametrize("name", TOLD)
def test_the_board_says_why(name: str) -> None:
    remarks = planned(NEVER[name], now="03-20 12:00").remarks
    assert any(TOLD[name] in r.text for r in remarks), remarks


@pytest.mark.parametrize(
    ("deadline", "before", "after"),
    [
        (date(2026, 3, 12), "03-12 23:59", "03-13 00:00"),
        (at("03-12 17:00"), "03-12 16:59", "03-12 17:00"),
    ],
)
def test_the_candidate_s_own_deadline_is_told_as_past_once_it_is(
    deadline: date | datetime, before: str, after: str
) -> None:
    found = process(
        INVITED, ASKED, rounds=[PANEL], turn=Turn.CANDIDATE, awaited=ASKED,
        candidate_deadline=deadline,
    )  # fmt: skip
    for now, said in ((before, "is"), (after, "was")):
        plan = planned(found, now=now)
        assert plan.remarks[-1].text == (
            "It is your turn: Ovenworks asked for information on Tuesday 3 March 2026"
            f"; your answer {said} due by Thursday 12 March 2026."
        )
        assert (plan.wake_at == at(after)) is (now == before)


def test_who_only_waits_for_an_answer_has_been_waiting_since() -> None:
    written = wrote(Kind.PROGRESS_UPDATE, "03-03 10:00")
    found = process(INVITED, written, rounds=[PANEL], turn=Turn.CANDIDATE, awaited=written)
    remark = planned(found, now="03-05 12:00").remarks[-1].text
    assert remark == (
        "It is your turn: Ovenworks has been waiting for your answer since Tuesday 3 March 2026."
    )


def test_the_board_says_what_is_waited_for() -> None:
    (remark,) = planned(promising(date(2026, 3, 13), rounds=[PANEL]), now="03-12 12:00").remarks
    assert remark.text == (
        "No question to Ovenworks before Monday 16 March 2026: Ovenworks meant to be in touch by "
        "Friday 13 March 2026."
    )
    assert not remark.urgent


def asked_on(*days: str, **more: Any) -> HiringProcess:
    return process(
        INVITED, *(wrote(Kind.STATUS_CHECK, day) for day in days), rounds=[PANEL], **more
    )


SECOND = {
    # The earliest is 7 times 24 hours on: 168 hours, then the next working morning.
    "in the evening": ("03-19 18:30", "03-27 09:00"),
    "in the morning": ("03-19 08:00", "03-26 09:00"),
    "exactly at nine": ("03-19 09:00", "03-26 09:00"),
    "a minute past nine": ("03-19 09:01", "03-27 09:00"),
    "on a Saturday": ("03-21 08:00", "03-30 09:00"),
    "before the change of clocks: 168 hours end at ten": ("03-24 09:00", "04-01 09:00"),
    "Good Friday and Easter between": ("03-26 12:00", "04-07 09:00"),
}


@pytest.mark.parametrize(("first", "due"), SECOND.values(), ids=SECOND)
def test_the_second_question_falls_due(first: str, due: str) -> None:
    found = asked_on(first)
    assert falls_due(found) == at(due)
    asked = check(found, due)
    assert asked is not None
    assert (asked.ordinal, asked.previous) == (2, at(first))


def test_no_second_question_before_a_promised_day_has_passed() -> None:
    assert falls_due(asked_on("03-10 10:00", reply_expected_by=date(2026, 3, 20))) == at(
        "03-23 09:00"
    )


def test_a_third_question_would_press_them() -> None:
    found = asked_on("03-12 10:00", "03-20 10:00")
    assert falls_due(found) is None
    assert any("press" in r.text for r in planned(found, now="03-25 10:00").remarks)


def test_a_letter_of_ours_counts_as_a_question_though_its_record_was_lost() -> None:
    """Only thanks ask nothing, and are known by their words."""
    for ours in (True, False):
        lost = wrote(Kind.OTHER_HIRING, "03-20 10:00", as_worded=ours)
        found = process(INVITED, wrote(Kind.STATUS_CHECK, "03-12 10:00"), lost, rounds=[PANEL])
        assert (falls_due(found) is None) is ours


def test_an_answer_begins_another_silence() -> None:
    answer = heard(Kind.PROGRESS_UPDATE, "03-21 10:00")
    found = process(
        INVITED,
        wrote(Kind.STATUS_CHECK, "03-12 10:00"),
        wrote(Kind.STATUS_CHECK, "03-20 08:00"),
        answer,
        rounds=[PANEL],
    )
    # Five business days from Saturday the 21st.
    assert falls_due(found) == at("03-27 09:00")
    # Word came on the 9th, a day after it was asked for: nothing promised, and a week is a week.
    soon = process(
        INVITED,
        wrote(Kind.STATUS_CHECK, "03-08 10:00"),
        heard(Kind.PROGRESS_UPDATE, "03-09 10:00"),
        rounds=[PANEL],
        reply_expected_by=date(2026, 3, 10),
    )
    assert falls_due(soon) == at("03-16 09:00")
    courtesy = replace(answer, kind=Kind.ACKNOWLEDGEMENT)
    courteous = replace(found, readings=(*found.readings[:3], courtesy))
    assert falls_due(courteous) == at("03-27 09:00"), "a courtesy answers, where one has asked"


def test_each_question_of_each_silence_is_a_draft_of_its_own() -> None:
    answer = heard(Kind.PROGRESS_UPDATE, "03-21 10:00")
    lives = [
        check(process(INVITED, rounds=[PANEL]), "03-20 10:00"),
        check(asked_on("03-12 10:00"), "03-20 10:00"),
        check(process(INVITED, answer, rounds=[PANEL]), "03-30 10:00"),
    ]
    assert len({f.id for f in lives if f}) == 3
    later = process(
        INVITED, rounds=[PANEL], company="Another name", role=None, status=Status.ACTIVE
    )
    again = check(later, "03-25 10:00")
    assert again is not None
    assert lives[0] is not None
    assert again.id == lives[0].id


AWAY = heard(Kind.AUTO_REPLY, "03-10 09:00", DANA, reply_expected_by=date(2026, 3, 18))


def test_an_out_of_office_note_holds_the_question_until_the_day_after_the_return() -> None:
    assert falls_due(process(INVITED, AWAY, rounds=[PANEL])) == at("03-19 09:00")
    others = replace(AWAY, sender=Address("Olu", "olu@ovenworks.example"))
    assert falls_due(process(INVITED, others, rounds=[PANEL])) == at("03-11 09:00")


def noted(day: date | None = None, contact: str = "") -> dict[str, Notes]:
    return {PANEL.anchor: Notes(promised_by=day, contact_by=contact)}


def test_what_was_promised_at_the_round_moves_the_question() -> None:
    found = promising(date(2026, 3, 13), rounds=[PANEL])
    assert falls_due(found, notes=noted(date(2026, 3, 17))) == at("03-18 09:00")
    thanks = heard(Kind.ACKNOWLEDGEMENT, "03-05 10:00", OLU, reply_expected_by=date(2026, 3, 20))
    replied = promising(date(2026, 3, 20), INVITED, thanks, rounds=[PANEL])
    assert falls_due(replied, notes=noted(date(2026, 3, 17))) == at("03-23 09:00")
    asked = check(found, "03-18 09:00", notes=noted(date(2026, 3, 17)))
    assert asked is not None
    assert asked.promised == date(2026, 3, 17)
    overtaken = promising(date(2026, 3, 20), INVITED, UPDATE, rounds=[PANEL])
    assert falls_due(overtaken, notes=noted(date(2026, 3, 12))) == at("03-23 09:00")


def test_who_said_at_the_round_to_be_called_is_called() -> None:
    found = process(INVITED, rounds=[PANEL])
    assert falls_due(found, notes=noted(contact="by phone, she said")) is None
    assert falls_due(found, notes=noted(contact="by e-mail rather than phone")) == at("03-11 09:00")


def test_a_forbidden_question_can_be_allowed_once() -> None:
    allowed = Policy(check_despite_forbidden=True)
    forbidden = replace(process(INVITED, rounds=[PANEL]), follow_up=FollowUpWish.FORBIDDEN)
    # Two weeks after Wednesday 4 March, 11:15: that morning is too early.
    assert falls_due(forbidden, policy=allowed) == at("03-19 09:00")
    promised = replace(forbidden, reply_expected_by=date(2026, 3, 27))
    assert falls_due(promised, policy=allowed) == at("03-30 09:00")
    asked = replace(asked_on("03-19 10:00"), follow_up=FollowUpWish.FORBIDDEN)
    assert falls_due(asked, policy=allowed) is None


PACES = {
    "quick": (Policy(pace="quick"), "03-09 09:00"),  # 60 % of 5 are 3
    "slow": (Policy(pace="slow"), "03-18 09:00"),  # 10
    "slow for this one": (Policy(slow_for=("Ovenworks Ltd",)), "03-18 09:00"),
    "quick for this one": (Policy(pace="slow", quick_for=("ovenworks",)), "03-09 09:00"),
    "usual for this one": (Policy(pace="slow", normal_for=("Ovenworks",)), "03-11 09:00"),
    "quick for others": (Policy(quick_for=("Halldor & Sons",)), "03-11 09:00"),
    "another number": (Policy(wait_after_late_business_days=1), "03-05 09:00"),
}


@pytest.mark.parametrize(("policy", "due"), PACES.values(), ids=PACES)
def test_fields_move_at_their_own_pace(policy: Policy, due: str) -> None:
    assert falls_due(process(INVITED, rounds=[PANEL]), policy=policy) == at(due)


def test_a_quick_pace_does_not_shorten_the_week_between_two_questions() -> None:
    assert falls_due(asked_on("03-19 08:00"), policy=Policy(pace="quick")) == at("03-26 09:00")
    assert falls_due(asked_on("03-19 08:00"), policy=Policy(pace="slow")) == at("04-02 09:00")


def test_no_question_at_all_where_the_settings_say_so() -> None:
    assert falls_due(process(INVITED, rounds=[PANEL]), policy=Policy(checks=0)) is None
    assert falls_due(asked_on("03-19 08:00"), policy=Policy(checks=1)) is None


def test_an_old_mailbox_gets_no_question_that_is_long_overdue() -> None:
    """Due on Wednesday 11 March; the tenth business day after it is Wednesday 25 March."""
    found = process(INVITED, rounds=[PANEL])
    assert check(found, "03-25 12:00", first_look="03-25 12:00") is not None
    assert check(found, "03-26 12:00", first_look="03-26 12:00") is None
    remarks = planned(found, now="03-26 12:00", first_look="03-26 12:00").remarks
    assert any("11 March" in r.text and "first seen" in r.text for r in remarks)


TEAM = Person(None, "people@ovenworks.example")
SCREENED = moved(PANEL, interviewers=(OLU,), arranged_by=None)
RECIPIENTS = {
    "who last wrote about the process": (
        process(INVITED, heard(Kind.PROGRESS_UPDATE, "03-05 09:00", PIA), rounds=[PANEL]), PIA),
    "not who only sent a courtesy": (
        process(INVITED, heard(Kind.ACKNOWLEDGEMENT, "03-05 09:00", OLU), rounds=[PANEL]), DANA),
    "a team's mailbox that people read": (
        process(INVITED, heard(Kind.PROGRESS_UPDATE, "03-05 09:00", TEAM), rounds=[PANEL]), TEAM),
    "the person before a no-reply sender": (
        process(INVITED, heard(Kind.PROGRESS_UPDATE, "03-05 09:00", NOBODY), rounds=[PANEL]), DANA),
    "whom a no-reply sender names": (
        process(heard(Kind.INTERVIEW_CONFIRMED, "02-25 09:00", NOBODY, contact=PIA), rounds=[PANEL]), PIA),
    "who arranged the round": (
        process(heard(Kind.INTERVIEW_CONFIRMED, "02-25 09:00", NOBODY), rounds=[PANEL]), DANA),
    "else the interviewer": (
        process(heard(Kind.INTERVIEW_CONFIRMED, "02-25 09:00", NOBODY), rounds=[SCREENED]), OLU),
    "else a person named with an address": (
        process(heard(Kind.INTERVIEW_CONFIRMED, "02-25 09:00", NOBODY, people=(TEAM, PIA)),
                rounds=[moved(SCREENED, interviewers=())]), PIA),
    "a person rather than the tracking service's relay": (
        process(INVITED, heard(Kind.PROGRESS_UPDATE, "03-05 09:00",
                               Person("Pia", "reply+77ab41@us.greenhouse-mail.io")), rounds=[PANEL]), DANA),
    "nobody": (
        process(heard(Kind.INTERVIEW_CONFIRMED, "02-25 09:00", NOBODY),
                rounds=[moved(SCREENED, interviewers=())]), None),
}  # fmt: skip


@pytest.mark.parametrize(("found", "person"), RECIPIENTS.values(), ids=RECIPIENTS)
def test_the_question_goes_to_one_person(found: HiringProcess, person: Person | None) -> None:
    asked = check(found, "03-30 12:00")
    assert (asked.recipient.email if asked else None) == (person.email if person else None)
    if person is None:
        remarks = planned(found, now="03-30 12:00").remarks
        assert any("no address" in r.text and r.urgent for r in remarks)


def test_who_gave_the_promise_is_asked_whoever_wrote_of_other_things_since() -> None:
    """Olu said by when; Dana then asked for travel receipts, and got them."""
    promise = heard(Kind.PROGRESS_UPDATE, "03-05 10:00", OLU, reply_expected_by=date(2026, 3, 20))
    receipts = heard(Kind.INFORMATION_REQUESTED, "03-09 10:00")
    sent = wrote(Kind.OTHER_HIRING, "03-09 12:00")
    found = process(INVITED, promise, receipts, sent, rounds=[PANEL],
                    reply_expected_by=date(2026, 3, 20))  # fmt: skip
    asked = check(found, "03-23 09:00")
    assert asked is not None
    assert asked.recipient.email == OLU.email


@pytest.mark.parametrize(
    ("first", "due"), [("03-10 10:00", "03-13 09:00"), ("04-22 10:00", "04-15 09:00")]
)
def test_nobody_asks_weeks_before_the_days_that_were_put_forward(first: str, due: str) -> None:
    """Answered on 4 March, with seven business days of silence since, or a week before the day."""
    request = heard(Kind.AVAILABILITY_REQUESTED, "03-03 10:00",
                    offered=(Interview(at(first)), Interview(at(first) + timedelta(days=1))))  # fmt: skip
    found = process(request, wrote(Kind.SCHEDULING_REPLY, "03-04 09:00"))
    assert falls_due(found) == at(due)


def test_the_name_is_the_one_that_the_mailbox_gives_to_the_address() -> None:
    bare = heard(
        Kind.PROGRESS_UPDATE, "03-05 09:00", Person(None, "pia@ovenworks.example"), people=(PIA,)
    )
    asked = check(process(INVITED, bare, rounds=[PANEL]), "03-30 12:00")
    assert asked is not None
    assert asked.recipient.name == "Pia Sorensen"
    assert asked.parent == bare


def test_one_letter_to_one_person_the_question_replaces_thanks_that_still_wait() -> None:
    final = moved(PANEL, stage=Stage.FINAL, interviewers=(OLU, DANA))
    found = planned(process(INVITED, rounds=[final]), now="03-11 10:00")
    assert [f.recipient for f in letters(found, CHECK)] == [DANA]
    assert [f.recipient for f in letters(found, Purpose.THANK_YOU)] == [OLU]


def test_a_waiting_question_leaves_in_the_business_hours_that_are_left() -> None:
    found = process(INVITED, rounds=[PANEL])
    windows = {
        "03-11 12:00": ("03-11 09:00", "03-11 17:00"),
        "03-11 17:00": ("03-12 09:00", "03-12 17:00"),
        "03-14 12:00": ("03-16 09:00", "03-16 17:00"),
    }
    for now, (start, end) in windows.items():
        asked = check(found, now)
        assert asked is not None
        assert (asked.send_after, asked.send_before) == (at(start), at(end)), now
        assert asked.due == at("03-11 09:00")


VIENNA = Candidate(KIM.addresses, "Europe/Vienna", KIM.name)


def only_round(**facts: Any) -> Round:
    return moved(met("11-18 15:00", "11-18 16:00", Stage.PANEL, OLU), **facts)


def read_in(zone: str) -> Reading:
    interview = Interview(at("11-18 15:00"), timezone=zone)
    return heard(Kind.INTERVIEW_CONFIRMED, "11-10 09:00", interviews=(interview,))


def from_(email: str, **more: Any) -> Reading:
    return heard(Kind.INTERVIEW_CONFIRMED, "11-10 09:00", Person("Dana", email), **more)


TORONTO = Candidate(KIM.addresses, "America/Toronto", KIM.name)


def test_a_zone_of_several_countries_is_the_candidates_own() -> None:
    # Promised by Friday 15 May 2026; the 18th is Victoria Day, which is Canada's alone. "ET" is
    # Toronto's time as well as New York's, "PT" is not.
    dates = ("05-07 10:00", "05-07 11:00", Stage.PANEL)
    for zone, due in (("America/New_York", "05-19 09:00"), ("America/Los_Angeles", "05-18 09:00")):
        round_ = met(*dates, OLU, timezone=zone)
        set_ = (Interview(at("05-07 10:00"), timezone=zone),)
        said = heard(Kind.INTERVIEW_CONFIRMED, "05-01 09:00", interviews=set_, sent=None)
        found = process(said, rounds=[round_], reply_expected_by=date(2026, 5, 15))
        here = TORONTO.timezone if zone == "America/New_York" else zone
        assert falls_due(found, candidate=TORONTO) == at(due, here), zone


CALL = at("11-10 09:00", "America/Denver")
PLACES = {
    # Promised by Wednesday 25 November 2026; the 26th is Thanksgiving in the United States.
    "the round's zone": (only_round(timezone="America/New_York"), read_in("Europe/Paris"), "11-27 09:00", "America/New_York"),
    "a message's zone": (only_round(), read_in("America/Chicago"), "11-27 09:00", "America/Chicago"),
    "UTC is no place": (only_round(timezone="UTC"), read_in("UTC"), "11-26 09:00", "Europe/Vienna"),
    "a telephone number": (only_round(place="+81 3 5550 1234"), from_("dana@a.example"), "11-26 09:00", "Asia/Tokyo"),
    "the domain's country": (only_round(arranged_by=None), from_("dana@ovens.co.nz"), "11-26 09:00", "Pacific/Auckland"),
    "a domain for everybody": (only_round(arranged_by=None), from_("dana@ovens.io"), "11-26 09:00", "Europe/Vienna"),
    "the clock of their mail": (only_round(arranged_by=None), from_("dana@a.example", sent=CALL), "11-26 09:00", "Etc/GMT+7"),
    "else the candidate's": (only_round(arranged_by=None), from_("dana@a.example"), "11-26 09:00", "Europe/Vienna"),
}  # fmt: skip


@pytest.mark.parametrize(("round_", "said", "due", "zone"), PLACES.values(), ids=PLACES)
def test_it_is_nine_o_clock_where_the_recipient_is(
    round_: Round, said: Reading, due: str, zone: str
) -> None:
    said = said if said.sent == CALL else replace(said, sent=None)
    found = process(said, rounds=[round_], reply_expected_by=date(2026, 11, 25))
    assert falls_due(found, candidate=VIENNA) == at(due, zone)


@pytest.mark.parametrize(
    ("agency", "sent", "zone"),
    [
        ("Oven Staff", VIENNA.timezone, "Europe/Vienna"),
        ("Oven Staff", "America/New_York", "America/New_York"),
        (None, VIENNA.timezone, "America/New_York"),
    ],
)
def test_an_agent_whose_clock_is_the_candidates_is_not_where_the_client_is(
    agency: str | None, sent: str, zone: str
) -> None:
    said = from_("dana@a.example", agency=agency, sent=at("11-10 09:00", sent))
    round_ = only_round(timezone="America/New_York", arranged_by=Person("Dana", "dana@a.example"))
    found = process(said, rounds=[round_], reply_expected_by=date(2026, 11, 23))
    assert falls_due(found, candidate=VIENNA) == at("11-24 09:00", zone)


def test_malice_in_dates_does_no_harm() -> None:
    last = datetime.max.replace(tzinfo=at("01-01 00:00").tzinfo)
    far = moved(PANEL, start=last - timedelta(hours=1), end=last, state=RoundState.SCHEDULED)
    found = process(INVITED, rounds=[PANEL, far], reply_expected_by=date.max)
    assert check(found, "03-30 12:00") is not None


def test_waiting_letters_are_worded_anew_after_each_midnight_of_the_recipient() -> None:
    found = process(INVITED, rounds=[PANEL])
    assert planned(found, now="03-16 17:00").wake_at == at("03-17 00:00")
    tokyo = replace(PANEL, timezone="Asia/Tokyo")
    found = process(INVITED, rounds=[tokyo])
    assert planned(found, now=at("03-16 17:00", "Asia/Tokyo")).wake_at == at(
        "03-17 00:00", "Asia/Tokyo"
    )


@pytest.mark.parametrize("kind", [Kind.OTHER_HIRING, Kind.ACCEPTANCE])
def test_waiting_counts_from_what_was_sent_whatever_it_sounded_like(kind: Kind) -> None:
    asked = heard(Kind.INFORMATION_REQUESTED, "03-09 09:00")
    sent = wrote(kind, "03-13 15:00")
    found = process(INVITED, asked, sent, rounds=[PANEL])
    assert not letters(planned(found, now="03-16 09:00"), Purpose.STATUS_CHECK)
    assert not letters(planned(found, now="03-23 09:00"), Purpose.STATUS_CHECK)
    assert letters(planned(found, now="03-24 09:00"), Purpose.STATUS_CHECK)  # seven working days


BY_THEN: dict[str, Any] = {"reply_expected_by": date(2026, 3, 10), "silence_is_a_no": True}


def test_where_silence_is_the_answer_nothing_is_asked_after_it() -> None:
    received = heard(Kind.APPLICATION_RECEIVED, "03-02 09:00", **BY_THEN)
    assert falls_due(promising(date(2026, 3, 10), received)) is None
    update = heard(Kind.PROGRESS_UPDATE, "03-05 09:00", **BY_THEN)
    assert falls_due(promising(date(2026, 3, 10), INVITED, update, rounds=[PANEL])) is None
    later = heard(Kind.PROGRESS_UPDATE, "03-09 09:00", reply_expected_by=date(2026, 3, 13))
    found = promising(date(2026, 3, 13), INVITED, update, later, rounds=[PANEL])
    assert falls_due(found) == at("03-16 09:00")


def test_a_receipts_day_is_no_promise_to_who_was_invited_since() -> None:
    received = heard(Kind.APPLICATION_RECEIVED, "02-20 09:00", **BY_THEN)
    found = promising(date(2026, 3, 10), received, INVITED, rounds=[PANEL])
    asked = check(found, "03-12 10:00")
    assert asked is not None
    assert asked.promised is None
