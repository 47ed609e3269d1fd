"""Status checks, word of another offer, references, the sheet of notes: what each must say."""

import re
from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from agent.letter import proofread, write
from agent.letter.model import Draft, Statement
from agent.plan import FollowUp
from agent.reading.model import Manner
from agent.terms import Kind, Purpose, RoundState
from tests.letter_cases import PROFILE, follow_up, person, prose

JO = person("Jo Marsh", "jo@brackley.example", "Shift Lead")
LONDON = ZoneInfo("Europe/London")
TUESDAY = datetime(2026, 3, 3, 14, tzinfo=LONDON)


def letter(found: FollowUp) -> Draft:
    return write(found, PROFILE, found.due)


def check(**fields: object) -> FollowUp:
    found = follow_up(JO, purpose=Purpose.STATUS_CHECK, due=TUESDAY + timedelta(days=13))
    return replace(found, **fields)  # type: ignore[arg-type]


def test_a_status_check_names_the_promise_it_rests_on() -> None:
    promised = date(2026, 3, 13)
    found = check(promised=promised)
    base = replace(found.thread[0], kind=Kind.PROGRESS_UPDATE, reply_expected_by=promised)
    draft = letter(replace(found, thread=(base,)))
    assert "13 March" in draft.body
    assert "on 3 March" in draft.body
    assert Statement("13 March", "<m1@firm.example>") in draft.statements
    assert draft.body.count("?") == 1


def test_a_status_check_without_a_promise_names_none() -> None:
    body = letter(check()).body
    assert "13 March" not in body
    assert "on 3 March" in body
    assert body.count("?") == 1


def test_the_second_check_is_shorter_and_says_something_else() -> None:
    first = letter(check(promised=date(2026, 3, 13)))
    second = letter(check(ordinal=2, id="second", previous=TUESDAY + timedelta(days=13)))
    assert len(second.body.split()) < min(60, len(first.body.split()))
    ours = set(re.split(r"(?<=[.?!])\s+", prose(first)))
    assert not ours & set(re.split(r"(?<=[.?!])\s+", prose(second)))


def test_after_a_cancellation_new_times_are_asked_for() -> None:
    found = check()
    assert found.round is not None
    called_off = replace(found.round, state=RoundState.CANCELLED)
    body = letter(replace(found, round=called_off)).body
    assert "time" in body
    assert "could not go ahead" in body
    assert "was interviewed" not in body


def test_a_check_after_no_round_speaks_of_the_application() -> None:
    assert "application" in letter(check(round=None, stage=None)).body


@pytest.mark.parametrize("deadline", [date(2026, 3, 20), datetime(2026, 3, 20, 17, tzinfo=LONDON)])
def test_another_offer_names_its_deadline_and_no_employer(deadline: date) -> None:
    body = letter(check(purpose=Purpose.OTHER_OFFER, deadline=deadline)).body
    assert "20 March" in body
    assert "another offer" in body
    assert "Brackley" not in body


@pytest.mark.parametrize("deadline", [date(2026, 3, 20), None])
@pytest.mark.parametrize(("code", "theirs"), [("en", r"your own decision"), ("de", r"Ihre Entsch")])
def test_an_agent_is_not_asked_for_a_decision_of_their_own(
    deadline: date | None, code: str, theirs: str
) -> None:
    for seat in range(6):
        found = follow_up(
            JO, purpose=Purpose.OTHER_OFFER, deadline=deadline, process=f"<p{seat}@firm.example>",
            manner=Manner(code), reading={"agency": "Kestrel Search"},
        )  # fmt: skip
        assert not re.search(theirs, letter(found).body)


def test_a_referee_hears_who_may_call_and_for_which_role() -> None:
    found = check(purpose=Purpose.REFERENCES, recipient=person("Ana Lima", "a@old.example"),
                  role="Miller", parent=None)  # fmt: skip
    draft = letter(found)
    assert "the Miller role at Brackley Foods" in draft.body
    assert "Jo Marsh of Brackley Foods" in draft.body
    assert draft.subject == "A reference for Miller at Brackley Foods"


def test_the_sheet_of_notes_is_the_candidate_s_own() -> None:
    found = check(purpose=Purpose.NOTES, recipient=person(None, "robin.ashe@post.example"))
    draft = letter(found)
    assert draft.to == ("robin.ashe@post.example",)
    assert "What did you talk about?" in draft.body
    assert "3 March" in draft.subject
    assert proofread(draft, found) == ()
