"""Who writes for the employer out of nowhere: no letter goes to an address that only they name."""

from agent.plan.planning import MOST_HOUSES
from agent.reading.model import Interview, Person
from agent.terms import Kind, Purpose
from tests.plan_values import (
    DANA,
    INVITED,
    OLU,
    PANEL,
    at,
    heard,
    letters,
    moved,
    planned,
    process,
    wrote,
)

EVE = Person("Dana Brandt", "eve@elsewhere.example")
VIC = Person("Vic Torm", "vic@third.example")
NEW_HERE = (
    "eve@elsewhere.example wrote of this on Tuesday 3 March 2026, and has never "
    "written for Ovenworks before: make sure that it is them. No letter goes to an address that "
    "only they name."
)


def told(kind: Kind = Kind.INTERVIEW_CONFIRMED, *met: Person) -> list[str]:
    rounds = (Interview(at("03-04 10:00"), at("03-04 11:00"), None, None, met),)
    eve = heard(kind, "03-03 09:00", EVE, interviews=rounds, people=(*met, EVE))
    found = process(INVITED, eve, rounds=[moved(PANEL, interviewers=(OLU, *met))])
    plan = planned(found, now="03-04 15:00")
    thanked = letters(plan, Purpose.THANK_YOU)
    assert {f.recipient.email for f in thanked} == {OLU.email}
    return [r.text for r in plan.remarks if "make sure" in r.text]


def test_an_address_that_only_an_outsider_names_gets_no_letter() -> None:
    assert told(Kind.INTERVIEW_CONFIRMED, VIC) == [NEW_HERE]


def test_a_question_goes_to_whom_is_known() -> None:
    eve = heard(Kind.PROGRESS_UPDATE, "03-06 09:00", EVE,
                reply_expected_by=at("03-10 00:00").date())  # fmt: skip
    found = process(INVITED, eve, rounds=[moved(PANEL, interviewers=(OLU,))],
                    reply_expected_by=at("03-10 00:00").date())  # fmt: skip
    asked = letters(planned(found, now="03-20 10:00"), Purpose.STATUS_CHECK)
    assert [f.recipient.email for f in asked] == [DANA.email]


def test_the_remark_ends_with_an_answer_to_them_and_with_time() -> None:
    eve = heard(Kind.PROGRESS_UPDATE, "03-03 09:00", EVE)
    answered = process(INVITED, eve, wrote(Kind.OTHER_HIRING, "03-03 10:00", EVE))
    left = process(INVITED, eve)
    for found, now in ((answered, "03-04 15:00"), (left, "03-17 09:00")):
        assert not any("make sure" in r.text for r in planned(found, now=now).remarks)
    assert planned(left, now="03-16 12:00").wake_at <= at("03-17 09:00")  # type: ignore[operator]


def test_nothing_goes_to_many_houses_to_none_of_which_the_person_has_written() -> None:
    others = [
        heard(Kind.PROGRESS_UPDATE, f"03-02 1{n}:00", Person("Cy Roe", f"cy@house{n}.example"))
        for n in range(MOST_HOUSES)
    ]
    held = [moved(PANEL, interviewers=(OLU,))]
    unknown = planned(process(INVITED, *others, rounds=held), now="03-04 15:00")
    assert not unknown.follow_ups
    assert any(f"{MOST_HOUSES + 1} houses write of it" in r.text for r in unknown.remarks)
    fewer = planned(process(INVITED, *others[1:], rounds=held), now="03-04 15:00")
    assert letters(fewer, Purpose.THANK_YOU)
    mine = wrote(Kind.OTHER_HIRING, "03-02 17:00", DANA)
    answered = planned(process(INVITED, *others, mine, rounds=held), now="03-04 15:00")
    assert letters(answered, Purpose.THANK_YOU)
