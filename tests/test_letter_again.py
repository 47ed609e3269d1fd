"""Right before a letter is sent: ours is proofread again, the person's own is only looked at for
gaps that they meant to fill."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from agent.letter import proofread_again, unfilled, write
from tests.bounded import bounded
from tests.desk import MINUTE, NOW, Life, life
from tests.dovecot import Dovecot
from tests.letter_cases import PROFILE, follow_up, incoming, person
from tests.smtp_server import Server
from tests.test_sending import typed

JO = person("Jo Marsh", "jo@brackley.example", "Head of Milling")
DUE = follow_up(JO, role="Miller", company="Brackley Foods")
WRITTEN = write(DUE, PROFILE, DUE.due)


def test_a_letter_as_it_was_left_is_still_sound() -> None:
    assert proofread_again(WRITTEN, WRITTEN, DUE) == ()


def test_a_client_that_wraps_anew_makes_no_fault() -> None:
    wrapped = replace(WRITTEN, body=WRITTEN.body.replace(" ", "\n"))
    assert proofread_again(wrapped, WRITTEN, DUE) == ()


def test_a_weekday_is_plain_for_some_days_only() -> None:
    """The round was on a day of this week; eight days later the letter would give its date."""
    later = write(DUE, PROFILE, DUE.due + timedelta(days=8))
    (fault,) = proofread_again(WRITTEN, later, DUE)
    assert fault.endswith('day" is no longer plain')


def test_what_the_thread_has_shown_since_counts() -> None:
    """The house that the letter names turns out to be another one."""
    other = incoming(JO, DUE.due, "<m2@brackley.example>", company="Aldgate Mills")
    lying = replace(WRITTEN, body=WRITTEN.body.replace("Miller", "Aldgate Mills Miller"))
    found = replace(DUE, thread=(*DUE.thread, other))
    faults = proofread_again(lying, WRITTEN, found)
    assert "it names another employer: Aldgate Mills" in faults


OPEN = [
    "Thank you for telling me about [...].",
    "Dear [Name],",
    "I liked [something about the team].",
    "I liked [insert topic].",
    "Sehr geehrte Frau [Ihr Name],",
    "I have worked at XXX for years.",
    "I have led ____ people.",
    "Dear {first_name},",
    "Dear {{ name }},",
    "Dear <your name>,",
    "TODO: a word about the tour",
    "The thing with the ??? was useful.",
    "Lorem ipsum dolor",
    "[ ]",
]


@pytest.mark.parametrize("text", OPEN)
def test_a_gap_that_was_left_to_fill(text: str) -> None:
    assert unfilled(f"Hello,\n\n{text}\n\nKind regards").startswith("a gap that was left to fill")


PLAIN = [
    "It took a while ... but I see it now.",
    "The paper [1] is at <https://example.example/a_b_c>.",
    "We (the team) use a_long_name__here and C++.",
    "Really?! That was the date I had in mind.",
    "My size is XXL; chapter XX.",
    "The role, the company and the date are clear. Title: Engineer",
    "> Dear [Name],",
    "________________________________\nFrom: Jo",
    "Write to <jo@brackley.example>.",
]


@pytest.mark.parametrize("text", PLAIN)
def test_what_a_person_may_write(text: str) -> None:
    assert unfilled(text) == ""


@pytest.mark.slow
def test_a_long_line_is_looked_through_quickly() -> None:
    with bounded():
        assert unfilled("[" * 200_000) == ""
        assert unfilled("[a " * 70_000) == ""


@pytest.mark.slow
def test_a_gap_holds_back_even_what_the_person_wrote(
    dovecot: Dovecot, tmp_path: Path, smtp: Server
) -> None:
    with life(dovecot, tmp_path / "x.db", smtp) as desk:
        _approve_edited(desk, b"Kind regards", b"PS: [add the link]\r\nKind regards")
        assert [e.name for e in desk.turn(NOW + 12 * MINUTE).events] == ["letter_given_back"]
        assert smtp.taken == []
        assert "a gap that was left to fill" in desk.board()
        assert len(desk.letters()) == 2, "it lies in Drafts again"


@pytest.mark.slow
def test_what_would_be_a_fault_of_ours_is_the_person_s_word(
    dovecot: Dovecot, tmp_path: Path, smtp: Server
) -> None:
    with life(dovecot, tmp_path / "x.db", smtp) as desk:
        _approve_edited(desk, b"Kind regards", b"See you tomorrow... Salary later!\r\nKind regards")
        assert [e.name for e in desk.turn(NOW + 12 * MINUTE).events] == ["letter_sent"]
        assert b"Salary later" in smtp.taken[0][2]


def _approve_edited(desk: Life, text: bytes, by: bytes) -> None:
    desk.turn(NOW)
    desk.approve(desk.edit(desk.first(), typed(text, by)))
    desk.turn(NOW + MINUTE)
