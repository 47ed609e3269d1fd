"""Word of another offer, notices to referees, sheets of notes: when, to whom, until when."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from agent.hiring import HiringProcess
from agent.message import Address
from agent.plan import FollowUp, Policy, Referee
from agent.reading.model import Candidate, Evidence, Person, Reading
from agent.terms import Channel, Kind, Purpose, RoundState, Stage, Status, Turn
from tests.plan_values import (
    DANA,
    INVITED,
    KIM,
    OLU,
    PANEL,
    at,
    heard,
    letters,
    met,
    moved,
    planned,
    process,
    wrote,
)

OFFERED, REFERENCES, NOTES = Purpose.OTHER_OFFER, Purpose.REFERENCES, Purpose.NOTES
MIA = Person("Mia Holt", "mia.holt@harbourmill.example")
OFFER = heard(Kind.OFFER, "03-06 14:00", MIA)


def offering(**more: Any) -> HiringProcess:
    """Another employer, which made an offer on Friday 6 March."""
    values: dict[str, Any] = {
        "company": "Harbour Mill",
        "status": Status.OFFER,
        "turn": Turn.CANDIDATE,
        "awaited": OFFER,
        "ended_at": at("03-06 14:00"),
        "candidate_deadline": date(2026, 3, 13),
    }
    return process(heard(Kind.INTERVIEW_CONFIRMED, "02-20 10:00", MIA), OFFER, **values | more)


def word(*found: HiringProcess, now: str, **more: Any) -> FollowUp | None:
    told = letters(planned(*found, now=now, **more), OFFERED)
    assert len(told) <= 1
    return told[0] if told else None


def test_a_process_past_its_first_round_hears_of_the_offer() -> None:
    told = word(process(INVITED, rounds=[PANEL]), offering(), now="03-06 14:00")
    assert told is not None
    assert (told.recipient, told.company) == (DANA, "Ovenworks")
    assert told.deadline == date(2026, 3, 13)
    assert told.due == at("03-06 14:00")
    assert (told.send_after, told.send_before) == (at("03-06 09:00"), at("03-06 17:00"))
    assert told.why == (
        "An offer from elsewhere came on Friday 6 March 2026 and runs until Friday 13 March 2026: "
        "Dana Brandt hears of it in time to answer."
    )


@pytest.mark.parametrize(("confidence", "told"), [(0.4, False), (0.6, True), (0.0, True)])
def test_what_may_be_no_offer_is_told_to_nobody(confidence: float, told: bool) -> None:
    doubtful = replace(OFFER, confidence=confidence)
    offer = process(heard(Kind.INTERVIEW_CONFIRMED, "02-20 10:00", MIA), doubtful,
                    company="Harbour Mill", status=Status.OFFER, ended_at=at("03-06 14:00"))  # fmt: skip
    others = process(INVITED, rounds=[PANEL])
    assert (word(others, offer, now="03-06 14:00") is not None) is told
    remarks = {r.text for r in planned(others, offer, now="03-06 14:00").remarks}
    why = "The others are not told of this: not sure enough that it is an offer."
    assert (why in remarks) is not told


@pytest.mark.parametrize(
    ("words", "asks", "met", "told"),
    [("offer you", True, True, True), ("", True, True, False), ("offer you", False, True, False),
     ("offer you", True, False, False)],
)  # fmt: skip
def test_after_a_round_words_that_name_an_offer_and_want_an_answer_leave_no_doubt(
    words: str, asks: bool, met: bool, told: bool
) -> None:
    doubtful = replace(OFFER, confidence=0.3, awaits_candidate=asks,
                       candidate_deadline=date(2026, 3, 13),
                       evidence=(Evidence("kind", words),) if words else ())  # fmt: skip
    offer = process(heard(Kind.INTERVIEW_CONFIRMED, "02-20 10:00", MIA), doubtful,
                    rounds=[PANEL] if met else [], company="Harbour Mill", status=Status.OFFER,
                    ended_at=at("03-06 14:00"))  # fmt: skip
    found = word(process(INVITED, rounds=[PANEL]), offer, now="03-06 14:00")
    assert (found is not None) is told


@pytest.mark.parametrize(
    ("start", "end", "wrote_at", "deadline", "leaves"),
    [
        ("03-06 12:00", "03-06 13:00", None, date(2026, 3, 13), "03-09 09:00"),
        ("03-06 17:00", "03-06 18:00", None, date(2026, 3, 13), "03-10 09:00"),
        ("03-06 12:00", "03-06 13:00", "03-06 13:30", date(2026, 3, 13), "03-09 09:00"),
        ("03-06 12:00", "03-06 13:00", None, date(2026, 3, 6), "03-06 09:00"),
        ("03-05 12:00", "03-05 13:00", None, date(2026, 3, 13), "03-06 09:00"),
        ("03-06 12:00", "03-06 13:00", None, date(2026, 3, 9), "03-06 09:00"),
        ("03-06 12:00", "03-06 13:00", None, date(2026, 3, 10), "03-09 09:00"),
    ],
    ids=["the next business day", "thanks for an evening leave on Monday", "thanked already",
         "the offer does not wait", "thanked the day before",
         "no day is left before the last one", "one day is left"],
)  # fmt: skip
def test_who_is_thanked_hears_of_the_offer_another_day(
    start: str, end: str, wrote_at: str | None, deadline: date, leaves: str
) -> None:
    said = [INVITED, *([wrote(Kind.THANK_YOU, wrote_at)] if wrote_at else [])]
    found = process(*said, rounds=[met(start, end, Stage.FINAL, DANA)])
    now = max("03-06 14:00", end)
    told = word(found, offering(candidate_deadline=deadline), now=now)
    assert told is not None
    assert told.recipient == DANA
    assert told.send_after == at(leaves)


def test_it_takes_the_place_of_a_waiting_question() -> None:
    waiting = process(INVITED, rounds=[PANEL])
    now = "03-12 10:00"
    assert len(letters(planned(waiting, now=now), Purpose.STATUS_CHECK)) == 1
    assert letters(planned(waiting, offering(), now=now), Purpose.STATUS_CHECK) == []
    assert word(waiting, offering(), now=now)


TOO_EARLY = moved(PANEL, state=RoundState.SCHEDULED, start=at("03-20 10:00"), end=at("03-20 11:00"))
UNTOLD = {
    "not before a first round": (process(INVITED, rounds=[TOO_EARLY]), offering()),
    "not the same employer": (process(INVITED, rounds=[PANEL], company="Harbour Mill Ltd"), offering()),
    "not who made the offer for another client": (
        process(heard(Kind.INTERVIEW_CONFIRMED, "02-25 09:00", MIA), rounds=[PANEL]), offering()),
    "not where an offer was turned down": (
        process(INVITED, rounds=[PANEL]), offering(status=Status.WITHDRAWN)),
    "not where it was accepted": (process(INVITED, rounds=[PANEL]), offering(status=Status.ACCEPTED)),
    "not a process that has ended": (
        process(INVITED, rounds=[PANEL], status=Status.REJECTED), offering()),
    "not one that sleeps": (process(INVITED, rounds=[PANEL], status=Status.DORMANT), offering()),
    "not one that prefers a call": (
        process(INVITED, rounds=[PANEL], channel=Channel.TELEPHONE), offering()),
    "not where the candidate has told them": (
        process(INVITED, wrote(Kind.OTHER_HIRING, "03-06 18:00"), rounds=[PANEL]), offering()),
    "not after the deadline": (
        process(INVITED, rounds=[PANEL]), offering(candidate_deadline=at("03-09 09:59"))),
}  # fmt: skip


@pytest.mark.parametrize(("found", "offer"), UNTOLD.values(), ids=UNTOLD)
def test_who_does_not_hear_of_it(found: HiringProcess, offer: HiringProcess) -> None:
    assert word(found, offer, now="03-09 10:00") is None


def test_the_offering_employer_hears_nothing_of_it_and_nobody_without_an_offer() -> None:
    assert word(offering(rounds=[PANEL]), now="03-09 10:00") is None
    two = (
        process(INVITED, rounds=[PANEL]),
        process(
            heard(Kind.INTERVIEW_CONFIRMED, "02-20 10:00", MIA),
            rounds=[met("03-03 10:00", "03-03 11:00")],
            company="Harbour Mill",
        ),
    )
    assert word(*two, now="03-09 10:00") is None


def test_an_offer_without_a_deadline_is_told_for_two_weeks() -> None:
    open_ = offering(candidate_deadline=None)
    waiting = process(INVITED, rounds=[PANEL])
    assert word(waiting, open_, now="03-20 13:59") is not None
    assert word(waiting, open_, now="03-20 14:00") is None
    assert word(waiting, offering(), now="03-13 23:59") is not None, "the day is the candidate's"
    assert word(waiting, offering(), now="03-14 00:00") is None


def test_having_told_of_an_offer_counts_as_a_question() -> None:
    """Told on Friday the 6th; a second question seven days later at the earliest."""
    told = process(INVITED, wrote(Kind.OTHER_HIRING, "03-06 18:00"), rounds=[PANEL])
    later = offering(candidate_deadline=date(2026, 3, 20))
    early = planned(told, later, now="03-13 12:00")
    assert letters(early, Purpose.STATUS_CHECK) == []
    (second,) = letters(planned(told, later, now="03-16 09:00"), Purpose.STATUS_CHECK)
    assert second.ordinal == 2


def test_who_was_told_of_a_day_is_not_asked_after_it_as_if_there_were_none() -> None:
    """ "I have to answer by the 13th" was written, and the offer lies there undecided."""
    told = process(INVITED, wrote(Kind.OTHER_HIRING, "03-06 18:00"), rounds=[PANEL])
    for now in ("03-16 09:00", "03-30 09:00"):
        found = planned(told, offering(), now=now)
        assert letters(found, Purpose.STATUS_CHECK) == []
        assert any("your other offer was to be answered by Friday 13" in r.text for r in found.remarks)  # fmt: skip
    declined = offering(status=Status.WITHDRAWN)
    assert letters(planned(told, declined, now="03-30 09:00"), Purpose.STATUS_CHECK)


def test_one_letter_for_one_offer_whatever_comes_after() -> None:
    waiting = process(INVITED, rounds=[PANEL])
    further = process(INVITED, rounds=[PANEL, met("03-07 10:00", "03-07 11:00", Stage.FINAL)])
    first, second = (word(p, offering(), now="03-09 10:00") for p in (waiting, further))
    assert first is not None
    assert second is not None
    assert first.id == second.id


def test_it_can_be_turned_off_and_an_old_mailbox_gets_none() -> None:
    waiting = process(INVITED, rounds=[PANEL])
    assert word(waiting, offering(), now="03-09 10:00", policy=Policy(other_offer=False)) is None
    assert word(waiting, offering(), now="03-09 10:00", first_look="03-08 14:01") is None
    assert word(waiting, offering(), now="03-09 10:00", first_look="03-08 14:00") is not None


# Referees

EDA, LEO = Referee("Eda Kaya", "eda@kaya.example"), Referee("Leo Wolf", "leo@wolf.example")
ASKING = heard(Kind.INFORMATION_REQUESTED, "03-06 09:00", asks_references=True)
SET = heard(Kind.INTERVIEW_CONFIRMED, "03-05 09:00", stage=Stage.FINAL)
FINAL = moved(met("03-12 10:00", "03-12 11:00", Stage.FINAL), state=RoundState.SCHEDULED, messages=(SET.message_id,))  # fmt: skip


def notices(found: HiringProcess, now: str, **more: Any) -> list[FollowUp]:
    return letters(planned(found, now=now, referees=(EDA, LEO), **more), REFERENCES)


@pytest.mark.parametrize(
    ("found", "due"),
    [
        (process(INVITED, SET, rounds=[FINAL]), "03-05 09:00"),
        (process(INVITED, ASKING, turn=Turn.CANDIDATE, awaited=ASKING), "03-06 09:00"),
    ],
    ids=["a final round is set", "references are asked for"],
)
def test_each_referee_is_told(found: HiringProcess, due: str) -> None:
    assert [f.recipient.email for f in notices(found, due)] == [EDA.email, LEO.email]
    assert {f.due for f in notices(found, due)} == {at(due)}
    assert all(f.role == "Production Lead" for f in notices(found, due))


def test_a_referee_is_not_told_twice_of_one_matter() -> None:
    both = process(INVITED, SET, ASKING, rounds=[FINAL])
    ids = {f.id for f in notices(both, "03-07 12:00")}
    assert len(ids) == 2
    assert ids == {f.id for f in notices(process(INVITED, SET, rounds=[FINAL]), "03-07 12:00")}
    told = wrote(Kind.OTHER_HIRING, "03-06 12:00", Person(EDA.name, EDA.email))
    left = notices(process(INVITED, SET, told, rounds=[FINAL]), "03-07 12:00")
    assert [f.recipient.email for f in left] == [LEO.email]


def test_asked_for_long_after_they_are_told_again() -> None:
    late = replace(ASKING, arrived=at("03-19 09:00"))
    held = replace(FINAL, state=RoundState.DONE)
    first = notices(process(INVITED, SET, rounds=[held]), "03-18 12:00")
    second = notices(process(INVITED, SET, late, rounds=[held]), "03-19 09:00")
    assert len(first) == len(second) == 2
    assert not {f.id for f in first} & {f.id for f in second}


def test_no_notice_without_a_cause_after_an_end_or_where_turned_off() -> None:
    found = process(INVITED, SET, rounds=[FINAL])
    assert notices(process(INVITED, rounds=[PANEL]), "03-07 12:00") == []
    assert notices(replace(found, status=Status.REJECTED), "03-07 12:00") == []
    assert notices(found, "03-07 12:00", policy=Policy(references=False)) == []
    assert notices(found, "03-07 12:00", first_look="03-07 09:01") == []
    assert notices(found, "03-19 09:00") == []


# Sheets of notes


def sheet(found: HiringProcess, now: str, **more: Any) -> FollowUp | None:
    lying = letters(planned(found, now=now, **more), NOTES)
    assert len(lying) <= 1
    return lying[0] if lying else None


AHEAD = moved(PANEL, state=RoundState.SCHEDULED)


def test_a_sheet_lies_there_from_the_morning_of_the_day_for_a_week() -> None:
    found = process(INVITED, rounds=[AHEAD])
    before = planned(found, now="03-04 06:59")
    assert letters(before, NOTES) == []
    assert before.wake_at == at("03-04 07:00")
    lying = sheet(found, "03-04 07:00")
    assert lying is not None
    assert lying.recipient == Person("Kim Larsen", "kim@larsen.example")
    assert lying.sender == "kim@larsen.example"
    assert lying.round == AHEAD
    over = process(INVITED, rounds=[PANEL])
    held, gone = sheet(over, "03-11 06:59"), sheet(over, "03-11 07:00")
    assert held is not None
    assert held.id == lying.id
    assert gone is None


def test_the_morning_is_the_candidates_and_never_after_the_start() -> None:
    night = moved(AHEAD, start=at("03-04 06:00"), end=at("03-04 07:00"))
    assert sheet(process(INVITED, rounds=[night]), "03-04 06:00") is not None
    abroad = Candidate(KIM.addresses, "America/Chicago", KIM.name)
    found = process(INVITED, rounds=[AHEAD])  # 3 in the night in Chicago
    assert sheet(found, "03-04 09:59", candidate=abroad) is None
    assert sheet(found, "03-04 10:00", candidate=abroad) is not None


@pytest.mark.parametrize(
    "found",
    [
        process(INVITED, rounds=[moved(PANEL, state=RoundState.CANCELLED)]),
        process(INVITED, rounds=[moved(PANEL, start=None, stage=Stage.ASSIGNMENT)]),
        process(INVITED, rounds=[PANEL], status=Status.REJECTED),
        process(INVITED, rounds=[PANEL], ambiguous=True),
        process(replace(INVITED, suspicious=True), rounds=[PANEL]),
    ],
    ids=["called off", "an assignment", "ended", "whose round it is is unclear", "fraud"],
)
def test_no_sheet(found: HiringProcess) -> None:
    assert sheet(found, "03-04 12:00") is None


def test_no_sheet_where_turned_off_or_long_before_the_first_look() -> None:
    found = process(INVITED, rounds=[PANEL])
    assert sheet(found, "03-04 12:00", policy=Policy(notes=False)) is None
    assert sheet(found, "03-06 12:00", first_look="03-06 11:16") is None
    assert sheet(found, "03-06 12:00", first_look="03-06 11:15") is not None
    assert sheet(found, "03-04 08:59", policy=Policy(notes_from_hour=9)) is None
    assert sheet(found, "03-04 08:59") is not None


def test_the_sheet_comes_from_the_address_that_the_employer_knows() -> None:
    said = heard(
        Kind.INTERVIEW_CONFIRMED, "02-25 09:00", to=(Address("", "kim.larsen@post.example"),)
    )
    lying = sheet(process(said, rounds=[PANEL]), "03-04 12:00")
    assert lying is not None
    assert lying.recipient.email == lying.sender == "kim.larsen@post.example"
    assert OLU in lying.others


@pytest.mark.parametrize(
    ("accepted", "said", "now", "asked"),
    [
        ("03-09 14:00", (), "03-11 09:00", False),  # five working days from 4 March
        ("02-20 14:00", (), "03-11 09:00", True),  # a later search
        ("03-09 14:00", (wrote(Kind.OTHER_HIRING, "03-09 18:00"),), "03-16 09:00", True),
    ],
)
def test_who_has_accepted_a_post_asks_nobody_else(
    accepted: str, said: tuple[Reading, ...], now: str, asked: bool
) -> None:
    taken = offering(status=Status.ACCEPTED, turn=Turn.NOBODY, awaited=None, ended_at=at(accepted))
    found = planned(process(INVITED, *said, rounds=[PANEL]), taken, now=now)
    assert bool(letters(found, Purpose.STATUS_CHECK)) is asked
