"""Whole stories, as read: what comes to lie in Drafts and what goes, when, over weeks.

Nobody touches a draft. Expected by hand from docs/settings.md and docs/json.md; the candidate
lives in Dublin. 2026: 2 March is a Monday, St Patrick's Day (17 March) a Tuesday, Good Friday is
3 April, Easter Monday the 6th; clocks change on 29 March.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from agent import hiring
from agent.plan import Policy, plan
from agent.terms import FollowUpWish, Kind, Purpose, Stage
from tests.lives import NORA, ZONE, Life, at, day, interview, person

FINN = "Finn Moran <finn.moran@quarrystone.example>"
TESS = "Tess Lund <tess@quarrystone.example>"
BOTH = (person(FINN), person(TESS))
FIRM: dict[str, Any] = {"company": "Quarrystone", "role": "Site Manager"}
SHORT = {
    Purpose.THANK_YOU: "thanks", Purpose.STATUS_CHECK: "question", Purpose.NOTES: "sheet",
    Purpose.OTHER_OFFER: "word", Purpose.REFERENCES: "notice",
}  # fmt: skip


def timeline(life: Life, until: str, sheets: bool = False) -> list[str]:
    """``03-04 11:00 + thanks finn.moran``, a line for each draft that comes or goes."""
    policy = Policy(notes=sheets)
    lying: dict[str, str] = {}
    told: list[str] = []
    for now in _turns(life, at(until), policy):
        readings = [r for r in life.readings if r.arrived and r.arrived <= now]
        processes = hiring.trace(readings, now, NORA, policy.patience)
        found = plan(processes, now, policy, NORA, first_look=at("01-05 08:00"), notes={})
        wanted = {
            f.id: f"{SHORT[f.purpose]} {(f.recipient.email or '').partition('@')[0]}"
            for f in found.follow_ups
        }
        stamp = now.astimezone(ZoneInfo(ZONE)).strftime("%m-%d %H:%M")
        told += sorted(f"{stamp} - {lying[i]}" for i in lying if i not in wanted)
        told += sorted(f"{stamp} + {wanted[i]}" for i in wanted if i not in lying)
        lying = wanted
    return told


def _turns(life: Life, until: datetime, policy: Policy) -> Iterator[datetime]:
    arrivals = sorted({r.arrived for r in life.readings if r.arrived})
    now = arrivals[0]
    while now <= until:
        yield now
        readings = [r for r in life.readings if r.arrived and r.arrived <= now]
        processes = hiring.trace(readings, now, NORA, policy.patience)
        wake = plan(processes, now, policy, NORA, first_look=at("01-05 08:00"), notes={}).wake_at
        later = [*(a for a in arrivals if a > now), *([wake] if wake else [])]
        if not later:
            return
        now = min(later)


def invited(life: Life, when: str, start: str, minutes: int = 60, stage: Stage = Stage.MANAGER, **said: Any) -> str:  # fmt: skip
    people = said.pop("people", (person(FINN),))
    return life.they(when, Kind.INTERVIEW_CONFIRMED, FINN, interview(start, minutes, *people), stage=stage, **{**FIRM, **said})  # fmt: skip


def test_thanks_wait_a_week_and_the_question_comes_on_the_eighth_working_day() -> None:
    life = Life()
    invited(life, "03-02 09:00", "03-04 10:00", 30, Stage.SCREEN)
    # 5, 6, 9, 10, 11, 12, 13, 16 March: the eighth business day is the 16th.
    assert timeline(life, "03-30 12:00") == [
        "03-04 10:30 + thanks finn.moran",
        "03-11 10:30 - thanks finn.moran",
        "03-16 09:00 + question finn.moran",
    ]


def test_the_sheet_lies_there_from_the_morning_of_the_day() -> None:
    life = Life()
    invited(life, "03-02 09:00", "03-04 10:00", 30, Stage.SCREEN)
    assert timeline(life, "03-12 12:00", sheets=True) == [
        "03-04 07:00 + sheet nora.quill",
        "03-04 10:30 + thanks finn.moran",
        "03-11 07:00 - sheet nora.quill",
        "03-11 10:30 - thanks finn.moran",
    ]


def test_the_promised_day_moves_and_passes_twice() -> None:
    life = Life()
    first = invited(life, "03-02 09:00", "03-04 10:00", stage=Stage.FINAL, people=BOTH)
    life.they(
        "03-05 09:00",
        Kind.PROGRESS_UPDATE,
        FINN,
        answers=first,
        reply_expected_by=day("03-13"),
        **FIRM,
    )
    life.they(
        "03-12 16:00",
        Kind.PROGRESS_UPDATE,
        FINN,
        answers=first,
        reply_expected_by=day("03-16"),
        **FIRM,
    )
    # The 16th passes; the 17th is St Patrick's Day.
    life.they("03-20 11:00", Kind.PROGRESS_UPDATE, FINN, reply_expected_by=day("03-27"), **FIRM)
    assert timeline(life, "04-10 12:00") == [
        "03-04 11:00 + thanks finn.moran",
        "03-04 11:00 + thanks tess",
        "03-11 11:00 - thanks finn.moran",
        "03-11 11:00 - thanks tess",
        "03-18 09:00 + question finn.moran",
        "03-20 11:00 - question finn.moran",
        "03-30 09:00 + question finn.moran",
    ]


def test_a_rejection_takes_everything_out() -> None:
    life = Life()
    invited(life, "03-02 09:00", "03-04 10:00", people=BOTH)
    life.they(
        "03-06 08:00", Kind.REJECTION, "no-reply@quarrystone.example", unattended=True, **FIRM
    )
    assert timeline(life, "04-10 12:00") == [
        "03-04 11:00 + thanks finn.moran",
        "03-04 11:00 + thanks tess",
        "03-06 08:00 - thanks finn.moran",
        "03-06 08:00 - thanks tess",
    ]


def test_moved_then_called_off_with_a_day_promised_for_new_times() -> None:
    life = Life()
    first = invited(life, "03-02 09:00", "03-04 10:00")
    life.they(
        "03-03 09:00",
        Kind.INTERVIEW_RESCHEDULED,
        FINN,
        interview("03-09 10:00", 60, person(FINN)),
        answers=first,
        **FIRM,
    )
    life.they(
        "03-08 18:00",
        Kind.INTERVIEW_CANCELLED,
        FINN,
        answers=first,
        reply_expected_by=day("03-26"),
        **FIRM,
    )
    assert timeline(life, "04-10 12:00") == ["03-27 09:00 + question finn.moran"]


def test_who_asks_by_hand_asks_twice_and_then_it_sleeps() -> None:
    life = Life()
    first = invited(
        life, "03-02 09:00", "03-04 10:00", stage=Stage.TECHNICAL, reply_expected_by=day("03-11")
    )
    life.me("03-16 18:30", Kind.STATUS_CHECK, FINN, answers=first)
    life.they("03-16 18:31", Kind.AUTO_REPLY, FINN, answers=first, reply_expected_by=day("03-24"))
    life.me("03-30 19:00", Kind.STATUS_CHECK, FINN, answers=first)
    # Back on the 24th: the 25th. After the second question: nothing, and two weeks later it sleeps.
    assert timeline(life, "05-30 12:00") == [
        "03-04 11:00 + thanks finn.moran",
        "03-11 11:00 - thanks finn.moran",
        "03-12 09:00 + question finn.moran",
        "03-16 18:30 - question finn.moran",
        "03-25 09:00 + question finn.moran",
        "03-30 19:00 - question finn.moran",
    ]
    assert life.process("04-13 18:59").status == "active"
    assert life.process("04-13 19:00").status == "dormant"


def test_an_unsent_question_goes_when_the_process_falls_asleep() -> None:
    life = Life()
    invited(life, "03-02 09:00", "03-04 10:00", 30, Stage.SCREEN)
    assert timeline(life, "06-01 12:00")[-1] == "04-18 11:30 - question finn.moran"


def test_please_do_not_ask() -> None:
    life = Life()
    first = invited(life, "03-02 09:00", "03-04 10:00", reply_expected_by=day("03-11"))
    life.they(
        "03-12 15:00",
        Kind.PROGRESS_UPDATE,
        FINN,
        answers=first,
        follow_up=FollowUpWish.FORBIDDEN,
        **FIRM,
    )
    assert timeline(life, "04-10 12:00") == [
        "03-04 11:00 + thanks finn.moran",
        "03-11 11:00 - thanks finn.moran",
        "03-12 09:00 + question finn.moran",
        "03-12 15:00 - question finn.moran",
    ]


def test_each_round_is_thanked_for_and_the_next_one_stays_the_question() -> None:
    life = Life()
    first = invited(life, "03-02 09:00", "03-04 10:00", 30, Stage.SCREEN)
    life.me("03-04 12:00", Kind.THANK_YOU, FINN, answers=first)
    second = life.they(
        "03-06 09:00",
        Kind.INTERVIEW_CONFIRMED,
        FINN,
        interview("03-18 10:00", 60, person(TESS)),
        answers=first,
        stage=Stage.TECHNICAL,
        **FIRM,
    )
    life.they("03-19 09:00", Kind.OFFER, FINN, answers=second, stage=Stage.OFFER, **FIRM)
    assert timeline(life, "04-10 12:00") == [
        "03-04 10:30 + thanks finn.moran",
        "03-04 12:00 - thanks finn.moran",
        "03-18 11:00 + thanks tess",
        "03-19 09:00 - thanks tess",
    ]


def test_an_offer_is_told_to_the_other_employer_instead_of_a_question() -> None:
    ola = "Ola Berg <ola@fernhill.example>"
    other: dict[str, Any] = {"company": "Fernhill", "role": "Site Manager"}
    life = Life()
    invited(life, "03-02 09:00", "03-04 10:00", reply_expected_by=day("03-12"))
    life.they(
        "03-03 09:00",
        Kind.INTERVIEW_CONFIRMED,
        ola,
        interview("03-05 15:00", 60, person(ola)),
        stage=Stage.MANAGER,
        **other,
    )
    life.they(
        "03-13 15:00", Kind.OFFER, ola, stage=Stage.OFFER, candidate_deadline=day("03-20"), **other
    )
    assert timeline(life, "03-28 12:00") == [
        "03-04 11:00 + thanks finn.moran",
        "03-05 16:00 + thanks ola",
        "03-11 11:00 - thanks finn.moran",
        "03-12 16:00 - thanks ola",
        "03-13 09:00 + question finn.moran",
        "03-13 15:00 - question finn.moran",
        "03-13 15:00 + word finn.moran",
        # The offer's day ends on Friday at midnight.
        "03-21 00:00 - word finn.moran",
        "03-23 09:00 + question finn.moran",
    ]


def test_a_take_home_has_nobody_to_thank_and_the_question_waits_seven_days() -> None:
    life = Life()
    first = life.they(
        "03-02 09:00",
        Kind.ASSESSMENT_REQUESTED,
        FINN,
        stage=Stage.ASSIGNMENT,
        candidate_deadline=day("03-09"),
        **FIRM,
    )
    life.me("03-05 20:00", Kind.OTHER_HIRING, FINN, answers=first)
    # 6, 9, 10, 11, 12, 13, 16 March.
    assert timeline(life, "03-30 12:00") == ["03-16 09:00 + question finn.moran"]


def test_an_application_alone_is_nothing_to_ask_after() -> None:
    life = Life()
    life.they(
        "03-02 09:00",
        Kind.APPLICATION_RECEIVED,
        "no-reply@quarrystone.example",
        unattended=True,
        **FIRM,
    )
    life.they("03-10 09:00", Kind.PROGRESS_UPDATE, FINN, **FIRM)
    assert timeline(life, "05-30 12:00") == []


def test_a_time_turned_down_is_asked_about_and_the_new_one_thanked_for() -> None:
    """Nobody answers that Tuesday does not suit: no thanks for it, a question after seven working
    days (4 to 12 March). The new time is held on the 18th, and nothing comes after that."""
    life = Life()
    first = invited(life, "03-02 09:00", "03-10 10:00")
    mine = life.me("03-03 12:00", Kind.SCHEDULING_REPLY, FINN, answers=first, declines=True)
    life.they("03-13 10:00", Kind.INTERVIEW_CONFIRMED, FINN,
              interview("03-18 15:00", 60, person(FINN)), stage=Stage.MANAGER, answers=mine, **FIRM)  # fmt: skip
    assert timeline(life, "03-30 12:00") == [
        "03-12 09:00 + question finn.moran",
        "03-13 10:00 - question finn.moran",
        "03-18 16:00 + thanks finn.moran",
        "03-25 16:00 - thanks finn.moran",
        "03-27 09:00 + question finn.moran",
    ]


def test_who_is_away_is_waited_for_and_whoever_has_left_is_not() -> None:
    """Rhea is back on the 19th, so she is asked on the 20th and not on the 16th, five working days
    after the papers that she was sent. Then her mailbox names Uma in her place."""
    life = Life()
    rhea, uma = "Rhea Dunne <rhea@quarrystone.example>", "Uma Stack <uma@quarrystone.example>"
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, rhea,
              interview("03-05 10:00", 60, person(TESS)), stage=Stage.PANEL, **FIRM)  # fmt: skip
    life.me("03-05 18:00", Kind.THANK_YOU, TESS)
    life.me("03-09 09:00", Kind.OTHER_HIRING, rhea)
    life.they("03-09 09:01", Kind.AUTO_REPLY, rhea, reply_expected_by=day("03-19"))
    life.they("03-23 08:00", Kind.AUTO_REPLY, rhea, undelivered=(person(rhea).email,),
              contact=person(uma))  # fmt: skip
    assert timeline(life, "03-24 12:00") == [
        "03-05 11:00 + thanks tess",
        "03-05 18:00 - thanks tess",
        "03-20 09:00 + question rhea",
        "03-23 08:00 - question rhea",
        "03-23 08:00 + question uma",
    ]


def test_a_no_that_was_perhaps_none_takes_letters_out_until_they_go_on() -> None:
    """Thanks for the first round come back while its week lasts; the second is a final one, after
    which five working days without the 17th end on the 20th."""
    life = Life()
    invited(life, "03-02 09:00", "03-05 10:00")
    life.they("03-06 09:00", Kind.REJECTION, FINN, confidence=0.3, **FIRM)
    asked = life.they("03-09 10:00", Kind.AVAILABILITY_REQUESTED, FINN, stage=Stage.FINAL,
                      offered=(interview("03-12 10:00"),), **FIRM)  # fmt: skip
    life.me("03-09 12:00", Kind.SCHEDULING_REPLY, FINN, interview("03-12 10:00"), answers=asked)
    assert timeline(life, "03-20 12:00") == [
        "03-05 11:00 + thanks finn.moran",
        "03-06 09:00 - thanks finn.moran",
        "03-09 10:00 + thanks finn.moran",
        "03-12 11:00 - thanks finn.moran",
        "03-12 11:00 + thanks finn.moran",
        "03-19 11:00 - thanks finn.moran",
        "03-20 09:00 + question finn.moran",
    ]
