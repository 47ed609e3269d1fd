"""Two processes with one agent: not two letters to one person on one morning."""

from dataclasses import replace
from datetime import date

import pytest

from agent.hiring import HiringProcess
from agent.reading.model import Reading
from agent.terms import Kind, Purpose
from tests.plan_values import DANA, INVITED, OLU, PANEL, at, heard, letters, planned, process, wrote

DAY = date(2026, 3, 10)
CHECK = Purpose.STATUS_CHECK


def waiting(name: str, *said: str) -> HiringProcess:
    """A process of Dana's in which news were promised for Tuesday 10 March."""
    first = replace(INVITED, message_id=f"<{name}>")
    news = heard(
        Kind.PROGRESS_UPDATE, "03-05 09:00", reply_expected_by=DAY, message_id=f"<n-{name}>"
    )
    asked = [wrote(Kind.STATUS_CHECK, when, message_id=f"<q-{name}>") for when in said]
    hour = "10" if name == "Ashmill" else "14"
    start, end = at(f"03-04 {hour}:00"), at(f"03-04 {hour}:45")
    held = replace(PANEL, anchor=f"<r-{name}>", start=start, end=end, interviewers=())
    found = process(first, news, *asked, rounds=[held], reply_expected_by=DAY)
    return replace(found, id=f"<{name}>", company=name)


def asked(*found: HiringProcess, now: str) -> list[str]:
    return [f.company or "" for f in letters(planned(*found, now=now), CHECK)]


def test_one_person_is_not_asked_twice_on_one_morning() -> None:
    one, two = waiting("Ashmill"), waiting("Birchmill")
    assert asked(one, now="03-11 09:00") == ["Ashmill"]
    assert asked(two, now="03-11 09:00") == ["Birchmill"]
    plan = planned(one, two, now="03-11 09:00")
    assert len(letters(plan, CHECK)) == 1
    assert plan.wake_at
    assert plan.wake_at <= at("03-12 09:00")
    assert any("another process first" in r.text for r in plan.remarks)
    assert sorted(asked(one, two, now="03-12 09:00")) == ["Ashmill", "Birchmill"]


def test_who_has_been_asked_that_day_is_asked_of_the_other_the_next() -> None:
    one, two = waiting("Ashmill", "03-11 09:20"), waiting("Birchmill")
    assert asked(one, two, now="03-11 09:30") == []
    assert asked(one, two, now="03-12 09:00") == ["Birchmill"]


def test_the_thanks_for_one_post_go_before_the_question_for_another() -> None:
    thanked = process(
        replace(INVITED, message_id="<c>"),
        rounds=[replace(PANEL, anchor="<r-c>", start=at("03-10 15:00"), end=at("03-10 16:00"),
                        interviewers=(DANA,))],
    )  # fmt: skip
    plan = planned(waiting("Ashmill"), replace(thanked, id="<c>"), now="03-11 09:00")
    assert letters(plan, CHECK) == []
    assert len(letters(plan, Purpose.THANK_YOU)) == 1


def held_by_dana(name: str, said: Reading, *after: Reading) -> HiringProcess:
    """A process in which Dana held a round on 10 March at three."""
    start, end = at("03-10 15:00"), at("03-10 16:00")
    held = replace(PANEL, anchor=f"<r-{name}>", start=start, end=end, interviewers=(DANA,))
    found = process(replace(said, message_id=f"<{name}>"), *after, rounds=[held])
    return replace(found, id=f"<{name}>", company=name)


@pytest.mark.parametrize("now", ["03-10 17:00", "03-11 09:00", "03-24 09:00"])
def test_a_round_that_two_processes_hold_is_spoken_of_once(now: str) -> None:
    """The calendar's invitation went by itself, and was taken for another employer's."""
    own = held_by_dana("Ashmill", INVITED)
    calendar = held_by_dana("Slotwise", heard(Kind.INTERVIEW_CONFIRMED, "02-25 09:05"))
    plan = planned(own, calendar, now=now)
    found = plan.follow_ups
    assert found
    assert {letter.company for letter in found} == {"Ashmill"}
    assert "is that of Ashmill, and is spoken of there" in " ".join(r.text for r in plan.remarks)


def test_it_is_not_spoken_of_again_once_it_was() -> None:
    thanked = wrote(Kind.THANK_YOU, "03-10 17:00", message_id="<t>")
    own = held_by_dana("Ashmill", INVITED, thanked)
    calendar = held_by_dana("Slotwise", heard(Kind.INTERVIEW_CONFIRMED, "02-25 09:05"))
    assert letters(planned(own, calendar, now="03-10 18:00"), Purpose.THANK_YOU) == []


def test_of_one_call_about_two_posts_both_are_asked_after() -> None:
    """Dana arranged one call on behalf of two, and has since promised news of each."""
    one, two = waiting("Ashmill"), waiting("Birchmill")
    two = replace(two, rounds=tuple(replace(r, start=one.rounds[0].start) for r in two.rounds))
    assert len(asked(one, two, now="03-11 09:00")) == 1
    assert sorted(asked(one, two, now="03-12 09:00")) == ["Ashmill", "Birchmill"]


def test_two_rounds_at_one_hour_with_two_people_are_two() -> None:
    held = held_by_dana("Ashmill", INVITED)
    by_olu = held_by_dana("Birchmill", heard(Kind.INTERVIEW_CONFIRMED, "02-25 09:05", OLU))
    met = tuple(replace(r, interviewers=(OLU,), arranged_by=OLU) for r in by_olu.rounds)
    found = planned(held, replace(by_olu, rounds=met), now="03-10 17:00")
    thanked = letters(found, Purpose.THANK_YOU)
    assert [(f.company, f.recipient.email) for f in thanked] == [
        ("Ashmill", DANA.email),
        ("Birchmill", OLU.email),
    ]


def test_an_invitation_to_talk_of_another_post_is_asked_after_too() -> None:
    own = held_by_dana("Ashmill", INVITED)
    other = held_by_dana("Birchmill", heard(Kind.INTERVIEW_CONFIRMED, "02-25 09:05"))
    other = replace(other, role="Bus Driver")
    found = planned(own, other, now="03-25 09:00")
    assert {f.company for f in letters(found, CHECK)} == {"Ashmill", "Birchmill"}
