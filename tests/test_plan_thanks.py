"""Thank-yous: for which rounds, to whom, from when until when."""

from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from agent.hiring import HiringProcess, Round
from agent.message import Address
from agent.plan import Policy
from agent.reading.model import Candidate, Person
from agent.terms import Channel, FollowUpWish, Kind, Purpose, RoundState, Stage, Status
from tests.plan_values import (
    DANA,
    INVITED,
    KIM,
    NOBODY,
    OLU,
    PANEL,
    PIA,
    RAJ,
    at,
    heard,
    letters,
    met,
    moved,
    planned,
    process,
    wrote,
)

THANKS = Purpose.THANK_YOU
TOM = Person("Tom", None)
SCREEN = met("03-04 10:00", "03-04 10:30", Stage.SCREEN)


def to(found: HiringProcess, now: str, policy: Policy = Policy()) -> list[str | None]:
    return [f.recipient.email for f in letters(planned(found, now=now, policy=policy), THANKS)]


def test_each_interviewer_with_an_address_gets_a_letter_as_soon_as_the_round_is_over() -> None:
    before = planned(
        process(INVITED, rounds=[moved(PANEL, state=RoundState.SCHEDULED)]), now="03-04 11:14"
    )
    assert letters(before, THANKS) == []
    assert before.wake_at == at("03-04 11:15")
    found = letters(planned(process(INVITED, rounds=[PANEL]), now="03-04 11:15"), THANKS)
    assert [f.recipient for f in found] == [OLU, PIA, RAJ]
    assert {f.due for f in found} == {f.send_after for f in found} == {at("03-04 11:15")}
    assert {f.send_before for f in found} == {at("03-05 11:15")}
    assert [f.others for f in found] == [(PIA, RAJ), (OLU, RAJ), (OLU, PIA)]
    assert all(f.took_part and f.stage is Stage.PANEL and f.cc == () for f in found)
    assert len({f.id for f in found}) == 3


PEOPLE = {
    "no address of an interviewer is known: who arranged it passes the thanks on": (
        moved(SCREEN, interviewers=(TOM,)), DANA, False, (TOM,)),
    "who arranged it is the only interviewer, by name": (
        moved(SCREEN, interviewers=(Person("Dana", None),)), DANA, True, ()),
    "who arranged it is one of them, by the whole name": (
        moved(SCREEN, interviewers=(TOM, Person("Dr Dana Brandt", None))), DANA, True, (TOM,)),
    "nobody is named: who arranged a first call held it": (SCREEN, DANA, True, ()),
    "one of two has an address": (moved(SCREEN, interviewers=(TOM, OLU)), OLU, True, (TOM,)),
    "one address for two people is one letter": (
        moved(SCREEN, interviewers=(OLU, Person("Olu Adeyemi", "OLU@ovenworks.example"))), OLU, True, ()),
    "an interviewer's no-reply address is none": (
        moved(SCREEN, interviewers=(Person("Tom", "noreply@ovenworks.example"),)), DANA, False,
        (Person("Tom", "noreply@ovenworks.example"),)),
    "the candidate's own address is none, in whatever letters": (
        moved(SCREEN, interviewers=(Person("Kim", "KIM@larsen.example"),)), DANA, False,
        (Person("Kim", "KIM@larsen.example"),)),
    "an applicant-tracking service's address is none": (
        moved(SCREEN, interviewers=(Person("Tom", "tom.x@ashbyhq.com"),)), DANA, False,
        (Person("Tom", "tom.x@ashbyhq.com"),)),
}  # fmt: skip


@pytest.mark.parametrize(("round_", "person", "took_part", "others"), PEOPLE.values(), ids=PEOPLE)
def test_who_is_thanked(
    round_: Round, person: Person, took_part: bool, others: tuple[Person, ...]
) -> None:
    (found,) = letters(planned(process(INVITED, rounds=[round_]), now="03-04 12:00"), THANKS)
    assert found.recipient == person
    assert found.took_part is took_part
    assert found.others == others


def test_where_a_calendar_lists_a_crowd_who_arranged_it_is_thanked_for_all() -> None:
    guests = [Person(f"Guest {n}", f"guest{n}@ovenworks.example") for n in range(13)]
    a_panel, a_crowd = (
        moved(PANEL, interviewers=tuple(guests[:12])),
        moved(PANEL, interviewers=tuple(guests)),
    )
    assert len(to(process(INVITED, rounds=[a_panel]), "03-04 12:00")) == 12
    (found,) = letters(planned(process(INVITED, rounds=[a_crowd]), now="03-04 12:00"), THANKS)
    assert (found.recipient, found.others) == (DANA, ())
    assert "so many took part that Dana Brandt is thanked for all" in found.why


HOLDS = {
    "a first call": (None, Stage.SCREEN, False, True),
    "a recruiter's first call": ("Talent Partner", Stage.SCREEN, False, True),
    "a coordinator arranges for others": ("Recruiting Coordinator", Stage.SCREEN, False, False),
    "a recruiter does not hold the technical round": ("Recruiter", Stage.TECHNICAL, False, False),
    "an owner holds the manager's": ("Owner", Stage.MANAGER, False, True),
    "others are told of, without names": ("Owner", Stage.MANAGER, True, False),
    "a panel is several": ("Owner", Stage.PANEL, False, False),
}


@pytest.mark.parametrize(("title", "stage", "others", "held"), HOLDS.values(), ids=HOLDS)
def test_who_holds_a_round_for_which_nobody_is_named(
    title: str | None, stage: Stage, others: bool, held: bool
) -> None:
    signed = heard(
        Kind.INTERVIEW_CONFIRMED, "02-25 09:00", people=(Person(DANA.name, DANA.email, title),)
    )
    round_ = moved(SCREEN, stage=stage, others=others)
    (found,) = letters(planned(process(signed, rounds=[round_]), now="03-04 12:00"), THANKS)
    assert found.took_part is held
    assert found.unnamed_others is (others or stage is Stage.PANEL)


def test_a_part_of_a_day_to_which_nobody_is_named_is_thanked_for_with_its_last_part() -> None:
    cooking = replace(met("03-04 17:00", "03-04 18:00", Stage.TECHNICAL), messages=("<set@x>",))
    talk = replace(met("03-04 21:30", "03-04 22:30", Stage.PANEL, OLU), messages=("<set@x>",))
    day = process(INVITED, rounds=[cooking, talk])
    assert to(day, now="03-04 18:30") == []
    assert to(day, now="03-04 22:30") == [OLU.email]
    elsewhere = replace(talk, messages=("<another@x>",))
    assert to(process(INVITED, rounds=[cooking, elsewhere]), now="03-04 18:30") == [DANA.email]
    tomorrow = replace(talk, start=at("03-05 21:30"), end=at("03-05 22:30"))
    assert to(process(INVITED, rounds=[cooking, tomorrow]), now="03-04 18:30") == [DANA.email]


def test_an_agent_and_a_team_mailbox_hold_no_round_of_the_employers() -> None:
    agent = heard(Kind.INTERVIEW_CONFIRMED, "02-25 09:00", agency="Quick Talent")
    desk = Person(None, "hiring@ovenworks.example")
    for said, by in ((agent, DANA), (heard(Kind.INTERVIEW_CONFIRMED, "02-25 09:00", desk), desk)):
        round_ = moved(SCREEN, stage=Stage.MANAGER, arranged_by=by)
        (found,) = letters(planned(process(said, rounds=[round_]), now="03-04 12:00"), THANKS)
        assert (found.took_part, found.unnamed_others) == (False, False)


def test_a_person_of_the_process_stands_in_for_an_address_that_nobody_reads() -> None:
    """Every step comes from a no-reply sender; one message names whom to ask."""
    round_ = moved(SCREEN, arranged_by=NOBODY)
    said = (
        heard(Kind.APPLICATION_RECEIVED, "02-10 09:00", NOBODY, contact=DANA),
        heard(Kind.INTERVIEW_CONFIRMED, "02-25 09:00", NOBODY),
    )
    (found,) = letters(planned(process(*said, rounds=[round_]), now="03-04 12:00"), THANKS)
    assert found.recipient == DANA
    assert found.took_part is False
    assert found.parent is None, "Dana is not in the no-reply thread"


def test_where_no_address_is_known_the_board_says_so() -> None:
    round_ = moved(SCREEN, arranged_by=None)
    found = planned(
        process(heard(Kind.INTERVIEW_CONFIRMED, "02-25 09:00", NOBODY), rounds=[round_]),
        now="03-04 12:00",
    )
    assert letters(found, THANKS) == []
    (remark,) = [r for r in found.remarks if "thank-you" in r.text]
    assert remark.urgent
    assert "no address" in remark.text


@pytest.mark.parametrize(
    "round_",
    [
        moved(PANEL, state=RoundState.CANCELLED),
        met("03-04 10:00", "03-04 11:00", Stage.ASSIGNMENT),
        moved(PANEL, start=None, stage=Stage.ASSIGNMENT, interviewers=()),
    ],
    ids=["called off or no-show", "timed test without a person", "take-home handed in"],
)
def test_no_thanks_for_what_was_no_meeting(round_: Round) -> None:
    assert to(process(INVITED, rounds=[round_]), "03-04 12:00") == []


def test_an_assignment_talked_through_with_a_person_is_a_round_like_any() -> None:
    round_ = met("03-04 10:00", "03-04 11:00", Stage.ASSIGNMENT, OLU)
    assert to(process(INVITED, rounds=[round_]), "03-04 12:00") == [OLU.email]


@pytest.mark.parametrize(
    "status", [Status.REJECTED, Status.OFFER, Status.WITHDRAWN, Status.ACCEPTED]
)
def test_none_once_the_process_has_ended(status: Status) -> None:
    assert to(process(INVITED, rounds=[PANEL], status=status), "03-04 12:00") == []


def test_a_request_not_to_follow_up_does_not_forbid_thanks() -> None:
    found = process(INVITED, rounds=[PANEL], follow_up=FollowUpWish.FORBIDDEN)
    assert len(to(found, "03-04 12:00")) == 3


def test_thanks_that_still_wait_do_not_cross_a_later_request_not_to_write() -> None:
    said = heard(Kind.PROGRESS_UPDATE, "03-06 10:00", follow_up=FollowUpWish.FORBIDDEN)
    found = process(INVITED, said, rounds=[PANEL], follow_up=FollowUpWish.FORBIDDEN)
    assert to(found, "03-06 10:00") == []


def test_who_wants_a_call_gets_no_letter_and_the_board_says_so() -> None:
    found = planned(process(INVITED, rounds=[PANEL], channel=Channel.TELEPHONE), now="03-04 12:00")
    assert letters(found, THANKS) == []
    assert any("telephone" in r.text and r.urgent for r in found.remarks)


BY_HAND = {
    "before the planned end, the talk was short": (PANEL, ("03-04 10:50", OLU), [PIA, RAJ]),
    "on the next morning": (PANEL, ("03-05 08:00", PIA), [OLU, RAJ]),
    "to all three": (PANEL, ("03-05 08:00", OLU, PIA, RAJ), []),
    "to the coordinator, who has no letter of ours": (PANEL, ("03-05 08:00", DANA), []),
    "to the coordinator, whose letter it would be": (SCREEN, ("03-04 10:20", DANA), []),
    "before the round": (PANEL, ("03-03 08:00", OLU), [OLU, PIA, RAJ]),
}  # fmt: skip


@pytest.mark.parametrize(("round_", "sent", "left"), BY_HAND.values(), ids=BY_HAND)
def test_thanks_found_in_sent_count(
    round_: Round, sent: tuple[str, Person], left: list[Person]
) -> None:
    when, *people = sent
    letter = wrote(Kind.THANK_YOU, when, *people)
    found = process(INVITED, letter, rounds=[round_])
    assert to(found, "03-05 09:00") == [p.email for p in left]


def test_thanks_count_for_one_round_only() -> None:
    first = met("03-02 10:00", "03-02 10:30", Stage.SCREEN)
    second = met("03-05 10:00", "03-05 11:00", Stage.MANAGER, OLU)
    third = met("03-06 10:00", "03-06 11:00", Stage.PANEL, OLU, PIA)
    thanked = wrote(Kind.THANK_YOU, "03-02 12:00", DANA)
    assert to(process(INVITED, thanked, rounds=[first, second]), "03-05 11:30") == [OLU.email]
    late = wrote(Kind.THANK_YOU, "03-06 09:00", OLU)
    assert to(process(INVITED, thanked, late, rounds=[first, second, third]), "03-06 12:00") == [
        OLU.email,
        PIA.email,
    ]


def test_a_letter_that_still_waits_after_a_week_is_withdrawn() -> None:
    found = process(INVITED, rounds=[moved(PANEL, stage=Stage.SCREEN)])
    assert len(to(found, "03-11 11:14")) == 3
    assert to(found, "03-11 11:15") == []
    assert len(to(found, "03-11 11:15", Policy(thank_you_withdraw_days=8))) == 3


def test_an_old_mailbox_gets_no_late_thanks() -> None:
    early = planned(process(INVITED, rounds=[PANEL]), now="03-06 11:15", first_look="03-06 11:15")
    assert len(letters(early, THANKS)) == 3, "48 hours are not more than 48 hours"
    late = planned(process(INVITED, rounds=[PANEL]), now="03-06 11:16", first_look="03-06 11:16")
    assert letters(late, THANKS) == []
    assert any("first seen" in r.text and "4 March" in r.text for r in late.remarks)


NEW_YORK, KOLKATA = "America/New_York", "Asia/Kolkata"
WINDOWS = {
    # The end, and the latest decent moment within 24 hours of it, by the recipient's clocks.
    "in the forenoon": ("03-04 10:00", "03-05 10:00"),
    "in the evening: the next day's five o'clock": ("03-04 18:30", "03-05 17:00"),
    "before nine: the same day's five o'clock": ("03-04 08:20", "03-04 17:00"),
    "on Friday: Saturday will do": ("03-06 15:00", "03-07 15:00"),
    "on the eve of the change of clocks: 24 hours, not one day": ("03-07 16:30", "03-08 17:00"),
}


@pytest.mark.parametrize(("end", "before"), WINDOWS.values(), ids=WINDOWS)
def test_a_thank_you_is_meant_to_leave_within_24_hours_at_a_decent_hour_of_the_recipient(
    end: str, before: str
) -> None:
    """In New York the clocks change on 8 March 2026."""
    round_ = moved(
        PANEL,
        start=at("03-04 05:00", NEW_YORK),
        end=at(end, NEW_YORK),
        timezone=NEW_YORK,
        interviewers=(OLU,),
    )
    abroad = Candidate(KIM.addresses, KOLKATA, KIM.name)
    found = planned(process(INVITED, rounds=[round_]), now=at(end, NEW_YORK), candidate=abroad)
    (letter,) = letters(found, THANKS)
    assert letter.send_after == at(end, NEW_YORK)
    assert letter.send_before == at(before, NEW_YORK)
    assert letter.timezone == NEW_YORK


def test_an_older_letter_leaves_at_the_next_decent_hour() -> None:
    found = planned(process(INVITED, rounds=[PANEL]), now="03-06 12:00")
    assert {f.send_before for f in letters(found, THANKS)} == {at("03-06 17:00")}
    found = planned(process(INVITED, rounds=[PANEL]), now="03-06 20:00")
    assert {f.send_before for f in letters(found, THANKS)} == {at("03-07 17:00")}


def test_some_wait_two_or_three_business_days() -> None:
    patient = Policy(thank_you_wait_business_days=2)
    friday = met("03-06 10:00", "03-06 11:00", Stage.MANAGER, OLU)
    found = process(INVITED, rounds=[friday])
    early = planned(found, now="03-10 08:59", policy=patient)
    assert letters(early, THANKS) == []
    assert early.wake_at == at("03-10 09:00")
    (letter,) = letters(planned(found, now="03-10 09:00", policy=patient), THANKS)
    assert letter.send_after == at("03-10 09:00")
    assert letter.send_before == at("03-11 09:00")


def test_the_identity_rests_on_recipient_and_round_alone() -> None:
    known = process(INVITED, rounds=[PANEL])
    learnt = process(
        heard(Kind.APPLICATION_RECEIVED, "02-01 09:00"),
        INVITED,
        company="Ovenworks Holding Ltd",
        role=None,
        rounds=[
            moved(
                PANEL,
                start=at("03-04 09:30"),
                stage=Stage.FINAL,
                interviewers=(Person("O. Adeyemi", "Olu@Ovenworks.example"), PIA, RAJ),
            )
        ],
    )
    ids = [[f.id for f in letters(planned(p, now="03-04 12:00"), THANKS)] for p in (known, learnt)]
    assert sorted(ids[0]) == sorted(ids[1])
    other = process(INVITED, rounds=[moved(PANEL, anchor="<another>")])
    assert not {f.id for f in letters(planned(other, now="03-04 12:00"), THANKS)} & set(ids[0])


def test_the_letter_answers_the_latest_message_that_its_recipient_is_in() -> None:
    hello = heard(Kind.AVAILABILITY_REQUESTED, "02-20 09:00", OLU)
    copied = heard(
        Kind.INTERVIEW_CONFIRMED, "02-21 09:00", DANA, cc=(Address("Pia", "pia@ovenworks.example"),)
    )
    found = {
        f.recipient.email: f
        for f in letters(planned(process(hello, copied, rounds=[PANEL]), now="03-04 12:00"), THANKS)
    }
    assert found[OLU.email].parent == hello
    assert found[PIA.email].parent == copied
    assert found[RAJ.email].parent is None


def test_the_letter_comes_from_the_address_that_the_employer_wrote_to() -> None:
    second = (Address("", "Kim.Larsen@POST.example"),)
    invited = heard(Kind.INTERVIEW_CONFIRMED, "02-25 09:00", to=second)
    found = letters(planned(process(invited, rounds=[PANEL]), now="03-04 12:00"), THANKS)
    assert {f.sender for f in found} == {"kim.larsen@post.example"}


def test_every_reason_can_be_read() -> None:
    held = moved(SCREEN, interviewers=(TOM,))
    (letter,) = letters(planned(process(INVITED, rounds=[held]), now="03-04 12:00"), THANKS)
    assert letter.why == (
        "The first call on Wednesday 4 March 2026 is over; no address of an interviewer stands in "
        "the mailbox, so Dana Brandt is asked to pass the thanks on: best sent by Thursday 5 March "
        "2026, 10:30, and taken out of Drafts on Wednesday 11 March 2026 if it still lies there "
        "untouched."
    )


@pytest.mark.parametrize(
    ("now", "hours"),
    [
        ("03-05 01:00", "Friday 6 March 2026, 03:30"),
        ("03-10 12:00", "Friday 6 March 2026, 03:30 (past; now by Wednesday 11 March 2026, 02:30)"),
    ],
)  # fmt: skip
def test_the_reason_says_when_the_letter_is_due_and_until_when_it_lies_there(
    now: str, hours: str
) -> None:
    """By the candidate's clocks, in Kolkata: five in the afternoon of the next day in New York is
    half past three of the day after; a week after the round's end it is five in the morning."""
    end = at("03-04 18:30", NEW_YORK)
    round_ = moved(
        PANEL, start=at("03-04 17:00", NEW_YORK), end=end, timezone=NEW_YORK, interviewers=(OLU,)
    )
    abroad = Candidate(KIM.addresses, KOLKATA, KIM.name)
    found = planned(process(INVITED, rounds=[round_]), now=at(now, NEW_YORK), candidate=abroad)
    (letter,) = letters(found, THANKS)
    assert letter.why.endswith(
        f"{OLU.name} took part and is thanked: best sent by {hours}, and taken "
        "out of Drafts on Thursday 12 March 2026 if it still lies there untouched."
    )
    assert f"{letter.send_before.astimezone(ZoneInfo(KOLKATA)):%H:%M}" in letter.why


def test_a_letter_is_to_leave_no_later_than_it_is_taken_out() -> None:
    found = planned(process(INVITED, rounds=[PANEL]), now="03-10 21:00")
    ends = {f.send_before for f in letters(found, THANKS)}
    assert ends == {at("03-04 11:15") + timedelta(days=7)}


def test_who_wants_no_questions_is_thanked_all_the_same() -> None:
    said = heard(Kind.PROGRESS_UPDATE, "03-06 10:00", follow_up=FollowUpWish.FORBIDDEN)
    said = replace(said, only_questions=True)
    found = process(INVITED, said, rounds=[PANEL], follow_up=FollowUpWish.FORBIDDEN)
    assert len(to(found, "03-06 12:00")) == 3
    said = replace(said, only_questions=False)
    found = process(INVITED, said, rounds=[PANEL], follow_up=FollowUpWish.FORBIDDEN)
    assert to(found, "03-06 12:00") == []
