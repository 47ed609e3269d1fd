"""Invented mail that the weights are learnt from and that must still be known afterwards
(``tests/test_learnt_examples.py``): it tells of reach, not of mail unseen. Reads it; learns nothing.

mail       whole messages, a file a matter: ``## kind stage wish``, header lines, the body
lines      short letters: ``kind | subject | body``; ``ordinary`` without the kind
sentences  what a sentence does, a file an act
wishes     sentences that invite questions and nudges, forbid them, or do neither
meets      short letters, with who meets the candidate behind ``=>`` where that is not their author
           or nobody; ``/`` between blanks is a new line
people     cases of people and posts (``people_cases``)
times      cases of times (``times_cases``)
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from agent.reading.model import Candidate

HERE = Path(__file__).parent
ME = "robin.aske@postbox.example"
CANDIDATE = Candidate(addresses=(ME,), timezone="Europe/London", name="Robin Aske")
MATTERS = ("languages", "people", "services", "unrelated", "voices")
"""The mail that employers and others send; ``written`` is what candidates write."""
_ACTS = (
    "rejection",
    "offer",
    "progress_update",
    "acknowledgement",
    "availability_requested",
    "interview_confirmed",
    "interview_rescheduled",
    "interview_cancelled",
    "application_received",
    "information_requested",
    "assessment_requested",
    "recruiter_outreach",
    "auto_reply",
    "neutral",
    "other",
)


@dataclass(frozen=True)
class Golden:
    """One message and what it is; ``stages`` and ``wishes`` hold every right answer."""

    name: str
    kind: str
    stages: tuple[str, ...]
    wishes: tuple[str, ...]
    raw: bytes


def mail(matter: str) -> list[Golden]:
    """The messages of a file of ``mail``."""
    return list(golden("\n" + _text(f"mail/{matter}.txt")))


def lines() -> list[str]:
    """The short letters."""
    return [
        row for name in ("english", "more_english", "tongues") for row in _rows(f"lines/{name}.txt")
    ]


def ordinary() -> list[str]:
    """Short mail of which nobody hires the reader, as the letters are written."""
    return [f"unrelated | {row}" for row in _rows("lines/ordinary.txt")]


def sentences() -> Mapping[str, list[str]]:
    """Sentences by what they do: a kind, ``neutral`` or ``other``."""
    return {act: _rows(f"sentences/{act}.txt") for act in _ACTS}


def wishes() -> Iterator[tuple[str, str | None]]:
    """Sentences, each with the wish that it tells."""
    for wish in ("welcome", "forbidden", None):
        yield from ((row, wish) for row in _rows(f"wishes/{wish or 'none'}.txt"))


def met(name: str) -> list[tuple[str, str]]:
    """Letters of a file of ``meets``, and the names of those who meet the candidate."""
    rows = (row.partition(" =>") for row in _rows(f"meets/{name}.txt"))
    return [(body.replace(" / ", "\n"), names.strip()) for body, _, names in rows]


def bodies(name: str) -> list[str]:
    """The letters alone."""
    return [body for body, _ in met(name)]


def golden(text: str) -> Iterator[Golden]:
    """Messages written as ``## kind stage wish``, header lines, a blank line and the body.

    ``-`` is none, ``*`` is anything, ``a/b`` is either. From and Subject are always there; ``To``
    is the candidate, ``From: me`` is by the candidate; ``Re: x`` makes it an answer.
    """
    for block in text.split("\n## ")[1:]:
        first, _, rest = block.partition("\n")
        head, _, body = rest.partition("\n\n")
        kind, stage, wish = first.split()
        subject = next(line for line in head.split("\n") if line.startswith("Subject: "))
        yield Golden(
            subject.removeprefix("Subject: ") or body[:40],
            kind,
            tuple(stage.split("/")),
            tuple(wish.split("/")),
            _raw(head, body),
        )


def one_line(text: str) -> Golden:
    """A message written as ``kind | subject | body``, with ``//`` between paragraphs."""
    kind, subject, body = (part.strip() for part in text.split(" | ", 2))
    head = f"From: Pat Doe <pat@elsewhere.example>\nSubject: {subject}"
    return Golden(subject, kind, ("*",), ("*",), _raw(head, body.replace(" // ", "\n\n")))


def _raw(head: str, body: str) -> bytes:
    head = head.replace("From: me", f"From: Robin Aske <{ME}>")
    head = head.replace("Re: x", "In-Reply-To: <earlier@x.example>")
    lines = [*head.split("\n"), "Date: Tue, 14 Apr 2026 09:30:00 +0100"]
    if not any(line.startswith("To: ") for line in lines):
        lines.append(f"To: Robin Aske <{ME}>")
    if not any(line.startswith("Content-Type: ") for line in lines):
        lines.append("Content-Type: text/plain; charset=utf-8")
    return "\n".join([*lines, "", body.strip(), ""]).encode()


def _text(name: str) -> str:
    return (HERE / name).read_text("utf-8")


def _rows(name: str) -> list[str]:
    return _text(name).strip().splitlines()
