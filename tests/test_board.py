"""What the board says of processes, letters and remarks, and that nothing in it can bite."""

import email
from dataclasses import replace
from datetime import UTC, date, datetime
from email import policy

import pytest

from agent.board import Stand, Waiting, as_bytes, board
from agent.desk import Found, Verdict, Written
from agent.hiring import HiringProcess, Round
from agent.plan import FollowUp, Remark
from agent.reading.model import Candidate, Person
from agent.terms import Purpose, RoundState, Stage, Status, Turn
from agent.turn.waiting import waiting

ME = Candidate(("robin@letterbox.example",), "Europe/Dublin")
AT = datetime(2026, 3, 3, 14, tzinfo=UTC)
HELD = Round(
    "<r@tide.example>", Stage.TECHNICAL, AT, AT, True, RoundState.DONE,
    interviewers=(Person("Maren Holt", "maren@tide.example"),),
)  # fmt: skip
ACTIVE = HiringProcess(
    "<a@tide.example>", "Tidewater Labs", "Data Engineer", Status.ACTIVE, Stage.TECHNICAL, (HELD,),
    reply_expected_by=date(2026, 3, 12), last_heard=AT, turn=Turn.EMPLOYER,
)  # fmt: skip
ENDED = HiringProcess("<b@x.example>", "Northgate", None, Status.REJECTED, None)
THANKS = FollowUp(
    "t", Purpose.THANK_YOU, 1, ACTIVE.id, "Tidewater Labs", "Data Engineer", Stage.TECHNICAL,
    ME.addresses[0], Person("Maren Holt", "maren@tide.example"), AT, AT, AT, "the round is over",
)  # fmt: skip


def parts(remarks: tuple[Remark, ...] = ()) -> tuple[str, str, str]:
    shown = board([ENDED, ACTIVE], [Waiting(THANKS)], remarks, ME, AT)
    raw = as_bytes(shown, ME.addresses[0], "<m@letterbox.example>", "<k@letterbox.example>", AT)
    message = email.message_from_bytes(raw, policy=policy.default)
    text, html = message.get_body(("plain",)), message.get_body(("html",))
    assert text is not None
    assert html is not None
    return message["Subject"], text.get_content(), html.get_content()


def test_open_processes_come_first_with_rounds_dates_and_letters() -> None:
    subject, text, html = parts()
    assert subject == "Your job search: 1 open process"
    assert text.index("Tidewater Labs – Data Engineer") < text.index("Northgate")
    assert "Tue 3 Mar 2026, 14:00, technical, with Maren Holt, held" in text
    assert "they mean to write by Thu 12 Mar 2026" in text
    assert "* Thank-you to Maren Holt (in Drafts). the round is over" in text
    assert "the next word is theirs" in text
    assert "they mean to write by Thu 12 Mar 2026" in html


def test_what_needs_the_person_comes_first_and_stands_in_the_subject() -> None:
    subject, text, _ = parts((Remark(ACTIVE.id, "two employers could be meant", urgent=True),))
    assert subject == "Your job search: 1 thing needs you; 1 open process"
    assert "* Tidewater Labs – Data Engineer: two employers could be meant" in text
    assert text.startswith("WHAT NEEDS YOU")


def test_what_was_left_alone_is_told_with_its_reason() -> None:
    _, text, html = parts((Remark(ACTIVE.id, "they asked not to be followed up"),))
    assert "Left alone: they asked not to be followed up" in text
    assert "Left alone: they asked not to be followed up" in html


def test_no_text_of_a_stranger_becomes_markup() -> None:
    _, _, html = parts((Remark(None, '<img src="https://x.example/a.png">', urgent=True),))
    assert "<img" not in html
    assert "&lt;img" in html


def test_it_differs_only_where_something_has_changed() -> None:
    one, same = board([ACTIVE], [], (), ME, AT), board([ACTIVE], [], (), ME, AT)
    other = board([ACTIVE], [Waiting(THANKS)], (), ME, AT)
    assert one.digest == same.digest != other.digest


@pytest.mark.parametrize(
    ("waits", "words"),
    [
        (Waiting(THANKS), "in Drafts"),
        (Waiting(THANKS, Stand.EDITED), "edited by you; left alone"),
        (Waiting(THANKS, Stand.APPROVED, AT), "approved, leaves Tue 3 Mar 2026, 14:00"),
        (Waiting(THANKS, Stand.APPROVED), "approved"),
        (Waiting(THANKS, Stand.UNKNOWN), "approved; whether it was sent is not known"),
        (Waiting(THANKS, Stand.GONE), "not in Drafts any more"),
    ],
)
def test_each_letter_stands_there_with_what_was_done_with_it(waits: Waiting, words: str) -> None:
    ((letter,),) = (line.queued for line in board([ACTIVE], [waits], (), ME, AT).lines)
    assert (letter.name, letter.stands) == ("Thank-you to Maren Holt", words)


@pytest.mark.parametrize(
    ("noted", "verdict", "stand"),
    [
        ({"<round>"}, Verdict.EDITED, Stand.READ),
        ({"<another>"}, Verdict.EDITED, Stand.EDITED),
        (set(), Verdict.UNTOUCHED, Stand.DRAFTS),
    ],
)
def test_a_sheet_that_was_filled_in_stands_there_as_read(
    noted: set[str], verdict: Verdict, stand: Stand
) -> None:
    record = Written("notes-1", "<n@home.example>", "", None, AT, Purpose.NOTES, "<round>")
    due = {"notes-1": replace(THANKS, id="notes-1", purpose=Purpose.NOTES)}
    found = [Found(record.identity, verdict)]
    assert [w.stand for w in waiting([record], found, due, AT, {}, noted)] == [stand]


MEAN = "they mean to write by Thu 12 Mar 2026"
MEANT = "they meant to write by Thu 12 Mar 2026, and have not"
LAST = datetime(2026, 3, 13, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("hour", "deadline", "ahead", "over"),
    [
        # The whole day by the candidate's clocks: Dublin is at UTC in March.
        (datetime(2026, 3, 12, 23, 59, tzinfo=UTC), None, MEAN, ""),
        (datetime(2026, 3, 13, 0, 0, tzinfo=UTC), None, "", MEANT),
        (datetime(2026, 3, 13, 11, 59, tzinfo=UTC), LAST,
         "your answer is due by Fri 13 Mar 2026, 12:00", MEANT),
        (datetime(2026, 3, 13, 12, 1, tzinfo=UTC), LAST,
         "", f"your answer was due by Fri 13 Mar 2026, 12:00; {MEANT}"),
    ],
)  # fmt: skip
def test_what_is_past_is_not_told_as_next(
    hour: datetime, deadline: datetime | None, ahead: str, over: str
) -> None:
    shown = board([replace(ACTIVE, candidate_deadline=deadline)], [], (), ME, hour)
    (line,) = shown.lines
    assert (line.ahead, line.over) == (ahead, over)
    raw = as_bytes(shown, ME.addresses[0], "<m@letterbox.example>", "<k@letterbox.example>", AT)
    text = raw.decode()
    assert ("Next: " in text, "Overdue: " in text) == (bool(ahead), bool(over))


def test_lines_of_the_text_are_short_and_lose_nothing() -> None:
    words = [f"word{n}" for n in range(60)]
    link = "https://jobs.tide.example/" + "x" * 100
    _, text, _ = parts((Remark(ACTIVE.id, " ".join([*words, link]), urgent=True),))
    assert f"{' '.join(words)} {link}" in " ".join(text.split())
    assert all(len(line) <= 76 or link in line for line in text.splitlines())
    lines = text.splitlines()
    assert lines[1].startswith("* Tidewater Labs")
    assert lines[2].startswith("  word")
