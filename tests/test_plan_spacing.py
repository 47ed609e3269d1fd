"""Two processes with one agent: not two letters to one person on one morning."""

from dataclasses import replace
from datetime import date

from agent.hiring import HiringProcess
from agent.terms import Kind, Purpose
from tests.plan_values import DANA, INVITED, PANEL, at, heard, letters, planned, process, wrote

DAY = date(2026, 3, 10)
CHECK = Purpose.STATUS_CHECK


def waiting(name: str, *said: str) -> HiringProcess:
    """A process of Dana's in which news were promised for Tuesday 10 March."""
    first = replace(INVITED, message_id=f"<{name}>")
    news = heard(
        Kind.PROGRESS_UPDATE, "03-05 09:00", reply_expected_by=DAY, message_id=f"<n-{name}>"
    )
    asked = [wrote(Kind.STATUS_CHECK, when, message_id=f"<q-{name}>") for when in said]
    held = replace(PANEL, anchor=f"<r-{name}>", interviewers=())
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
