"""A message on a terminal with what was concluded from which of its words, each marked in place.

Reads with ``reading.read`` and decides nothing; what a stranger wrote never reaches the terminal
as a command: control characters are taken out, and no markup is interpreted.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from agent import message as messages
from agent import reading
from agent.message import Message
from agent.reading.model import Candidate, Evidence, Interview, Person, Reading
from agent.terms import Kind, in_words, sureness

_STYLES = {
    "kind": "bold black on bright_cyan",
    "company": "black on green",
    "role": "black on bright_green",
    "stage": "black on cyan",
    "interviews": "black on yellow",
    "reply_expected_by": "black on magenta",
    "candidate_deadline": "white on red",
    "follow_up": "black on bright_magenta",
    "contact": "black on bright_blue",
    "warnings": "bold white on red",
}
_OTHER = "underline"
_MOST = 20_000
"""Characters of a text that are shown."""
# C0 and C1 but line end and tab, marks of direction, and invisible characters of any width.
_CONTROL = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff"
    r"\ufff9-\uffff\U000e0000-\U000e0fff]"
)


@dataclass(frozen=True, slots=True)
class _Mark:
    """Where the words of a field stand in the text that is shown."""

    start: int
    end: int
    field: str


def render_message(raw: bytes, candidate: Candidate, console: Console) -> None:
    """Prints a message with its evidence in colour, and below it each field with its ground.

    No frame stands around it: a line of mail has up to 80 columns, and needs them.
    """
    message = messages.parse(raw)
    said = reading.read(message, candidate)
    whole = not console.is_terminal  # nobody's screen limits a line
    console.print(Text("The message", style="bold"))
    console.print(_head(message), Text(), _body(message, said), sep="\n", soft_wrap=whole)
    console.print(Text("\nWhat it says", style="bold"))
    console.print(Padding(_conclusions(said, candidate), (0, 0, 0, 2)))
    for sign, lines, style in (("!", said.warnings, "yellow"), ("?", said.defects, "dim")):
        for line in lines:
            console.print(Text(f"{sign} {plain(line)}", style=style))


def plain(text: str) -> str:
    """A text without anything that a terminal would obey."""
    return _CONTROL.sub("", text.replace("\r", "\n"))


def _head(message: Message) -> Text:
    head = Text()
    rows = (
        ("From", message.header("from") or ""),
        ("Reply-To", message.header("reply-to") or ""),
        ("To", message.header("to") or ""),
        ("Date", message.header("date") or ""),
        ("Subject", message.subject),
    )
    for name, value in rows:
        if value:
            head.append(f"{name}: ", style="dim").append(plain(value)[:500] + "\n")
    head.rstrip()
    return head


def _body(message: Message, said: Reading) -> Text:
    text = plain(message.text)[:_MOST].strip("\n")
    body = Text(text or "(no text)")
    for line in re.finditer(r"^ ?>.*$", text, re.MULTILINE):
        body.stylize("dim", line.start(), line.end())
    for mark in _marks(text, said.evidence):
        body.stylize(_STYLES.get(mark.field, _OTHER), mark.start, mark.end)
    return body


def _marks(text: str, evidence: tuple[Evidence, ...]) -> Iterator[_Mark]:
    """The places of the evidence; the kind's, being long, first, so that others lie on it."""
    for one in sorted(evidence, key=lambda e: -len(e.text))[:60]:
        words = plain(one.text).split()
        if not words:
            continue
        pattern = r"[\s>]{1,40}".join(map(re.escape, words[:80]))
        if found := re.search(pattern, text):
            yield _Mark(found.start(), found.end(), one.field)


def _conclusions(said: Reading, candidate: Candidate) -> Table:
    """One row for each field that the message gives ground for: name, value, below it the words."""
    table = Table(box=None, pad_edge=False, show_header=False)
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    grounds: dict[str, list[str]] = {}
    for one in said.evidence:
        grounds.setdefault(one.field, []).append(" ".join(plain(one.text).split()))
    for name, value in _values(said, candidate):
        told = Text(plain(value))
        for words in grounds.pop(name, [])[:4]:
            told.append(f"\n“{words[:160]}”", style="dim")
        table.add_row(Text(in_words(name), style=_STYLES.get(name, _OTHER)), told)
    return table


def _values(said: Reading, candidate: Candidate) -> Iterator[tuple[str, str]]:
    zone = ZoneInfo(candidate.timezone)
    yield "kind", f"{in_words(said.kind)} ({sureness(said.confidence)}), {said.direction}"
    rows: tuple[tuple[str, str | None], ...] = (
        ("company", said.company),
        ("role", said.role),
        ("stage", said.stage),
        ("interviews", "\n".join(_round(one, zone) for one in said.interviews)),
        ("reply_expected_by", _when(said.reply_expected_by, zone)),
        ("candidate_deadline", _when(said.candidate_deadline, zone)),
        ("follow_up", said.follow_up),
        ("contact", _person(said.contact)),
    )
    yield from ((name, value) for name, value in rows if value)
    if said.kind is not Kind.UNRELATED and said.topics:
        yield "topics", ", ".join(topic.words for topic in said.topics)
    if said.warnings:
        yield "warnings", f"{len(said.warnings)}, see below"


def _when(day: datetime | date | None, zone: ZoneInfo) -> str | None:
    if isinstance(day, datetime):
        return f"{day.astimezone(zone):%a %d %b %Y %H:%M}"
    return f"{day:%a %d %b %Y}" if day else None


def _round(one: Interview, zone: ZoneInfo) -> str:
    start = f"{one.start.astimezone(zone):%a %d %b %Y %H:%M}"
    end = f" to {one.end.astimezone(zone):%H:%M}" if one.end else ""
    people = ", ".join(filter(None, map(_person, one.interviewers)))
    return ", ".join(part for part in (start + end, people and f"with {people}", one.place) if part)


def _person(person: Person | None) -> str:
    if person is None:
        return ""
    named = " ".join(filter(None, (person.name, person.title and f"({person.title})")))
    return f"{named} <{person.email}>".strip() if person.email else named
