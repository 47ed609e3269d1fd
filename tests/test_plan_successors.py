"""Whoever has taken over is asked, and not whoever has left."""

from datetime import date

from agent.hiring import HiringProcess
from agent.reading.model import Person
from agent.terms import Kind, Purpose
from tests.plan_values import DANA, INVITED, PANEL, at, heard, letters, moved, planned, process

EWA = Person("Ewa Lis", "ewa.lis@ovenworks.example")
ALONE = moved(PANEL, interviewers=())
LEAVES = heard(Kind.PROGRESS_UPDATE, "03-05 09:00", successor=EWA)


def asked(found: HiringProcess, now: str) -> str | None:
    waiting = letters(planned(found, now=now), Purpose.STATUS_CHECK)
    return next((f.recipient.email for f in waiting), None)


def test_the_question_goes_to_the_successor_who_has_not_written_yet() -> None:
    """Nothing was promised on Thursday 5 March: five business days are theirs."""
    assert asked(process(INVITED, LEAVES, rounds=[ALONE]), "03-20 10:00") == EWA.email


def test_also_where_who_left_had_promised_a_day() -> None:
    promise = heard(Kind.PROGRESS_UPDATE, "03-04 18:00", reply_expected_by=date(2026, 3, 10))
    found = process(INVITED, promise, LEAVES, rounds=[ALONE], reply_expected_by=date(2026, 3, 10))
    assert asked(found, "03-11 10:00") == EWA.email


def test_before_the_day_the_old_hand_answers_and_the_plan_wakes_on_it() -> None:
    from_monday = heard(Kind.PROGRESS_UPDATE, "03-05 09:00", successor=EWA,
                        hands_over_on=date(2026, 3, 16))  # fmt: skip
    found = process(INVITED, from_monday, rounds=[ALONE])
    assert asked(found, "03-13 10:00") == DANA.email
    wakes = planned(found, now="03-13 10:00").wake_at
    assert wakes is not None
    assert wakes <= at("03-16 00:00")
    assert asked(found, "03-16 10:00") == EWA.email


COVERS = heard(Kind.PROGRESS_UPDATE, "03-05 09:00", EWA, predecessor=str(DANA.name))


def test_who_says_to_answer_for_a_colleague_is_asked() -> None:
    promise = heard(Kind.PROGRESS_UPDATE, "03-04 18:00", reply_expected_by=date(2026, 3, 10))
    found = process(INVITED, promise, COVERS, rounds=[ALONE], reply_expected_by=date(2026, 3, 10))
    assert asked(found, "03-11 10:00") == EWA.email


def test_nobody_answers_for_another_house() -> None:
    stranger = Person("Ewa Lis", "ewa.lis@elsewhere.example")
    promise = heard(Kind.PROGRESS_UPDATE, "03-04 18:00", reply_expected_by=date(2026, 3, 10))
    covers = heard(Kind.PROGRESS_UPDATE, "03-05 09:00", stranger, predecessor=str(DANA.name))
    found = process(INVITED, promise, covers, rounds=[ALONE], reply_expected_by=date(2026, 3, 10))
    assert asked(found, "03-11 10:00") == DANA.email


def test_two_who_hand_over_to_each_other_end_somewhere() -> None:
    back = heard(Kind.PROGRESS_UPDATE, "03-06 09:00", EWA, successor=DANA)
    assert asked(process(INVITED, LEAVES, back, rounds=[ALONE]), "03-20 10:00") in (
        DANA.email, EWA.email,
    )  # fmt: skip


def test_who_writes_again_long_after_is_back() -> None:
    again = heard(Kind.PROGRESS_UPDATE, "03-12 09:00")
    assert asked(process(INVITED, LEAVES, again, rounds=[ALONE]), "03-27 10:00") == DANA.email
