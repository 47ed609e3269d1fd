"""The board: one message that shows every process, what is queued and why, and what needs the
person.

Words and layout only: processes and the plan in, a message out. What is told is decided elsewhere.
"""

import hashlib
import textwrap
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape

from agent.hiring import HiringProcess, Round
from agent.plan import FollowUp, Remark
from agent.reading.model import Candidate
from agent.terms import Purpose, RoundState, Status, Turn

_TEMPLATES = Environment(
    loader=PackageLoader("agent.board", "templates"),
    autoescape=select_autoescape(enabled_extensions=("html",), default=False),
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
_STATUS = {
    Status.ACTIVE: "in progress",
    Status.OFFER: "an offer",
    Status.ACCEPTED: "accepted",
    Status.REJECTED: "rejected",
    Status.WITHDRAWN: "withdrawn",
    Status.DORMANT: "asleep",
}
_STATE = {
    RoundState.SCHEDULED: "ahead",
    RoundState.DONE: "held",
    RoundState.CANCELLED: "called off",
}
_TURN = {Turn.EMPLOYER: "theirs", Turn.CANDIDATE: "yours", Turn.NOBODY: "nobody's"}
_PURPOSE = {
    Purpose.THANK_YOU: "Thank-you",
    Purpose.STATUS_CHECK: "Question",
    Purpose.OTHER_OFFER: "Word of another offer",
    Purpose.REFERENCES: "Notice",
}
_WIDTH = 76
_OPEN = frozenset({Status.ACTIVE, Status.OFFER})


class Stand(StrEnum):
    """Where a letter that waits stands, in words."""

    DRAFTS = "in Drafts"
    EDITED = "edited by you; left alone"
    READ = "filled in by you, and read: letters are written from it"
    RETURNED = "not sent, in Drafts again; yours now"
    APPROVED = "approved"
    KEPT = "approved, but never sent from here: your approval is undone"
    GONE = "not in Drafts any more"


@dataclass(frozen=True, slots=True)
class Waiting:
    """A letter that waits; ``leaves`` is when an approved one goes, as far as is known."""

    letter: FollowUp
    stand: Stand = Stand.DRAFTS
    leaves: datetime | None = None

    def words(self, zone: str) -> str:
        """How it stands, by the clocks of a zone."""
        if self.leaves is None:
            return self.stand
        return f"{self.stand}, leaves {_moment(self.leaves, ZoneInfo(zone))}"

    @property
    def name(self) -> str:
        """What it is, and to whom."""
        if self.letter.purpose is Purpose.NOTES:
            return "Sheet for your notes"
        whom = self.letter.recipient.name or self.letter.recipient.email
        return f"{_PURPOSE.get(self.letter.purpose, 'Letter')} to {whom}"


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter that waits, in words."""

    name: str
    stands: str
    why: str


@dataclass(frozen=True, slots=True)
class Line:
    """One process in words; what is unknown is empty."""

    title: str
    status: str
    open: bool
    stage: str
    turn: str
    heard: str
    over: str
    """What was to come by a day that has passed: their word, the candidate's answer."""
    ahead: str
    """What comes next and when: a round, a promised day, the candidate's own deadline."""
    history: tuple[str, ...]
    """The timeline: one line a round."""
    queued: tuple[Letter, ...]
    """What waits in Drafts or for its hour, and why."""
    left: tuple[str, ...]
    """What was deliberately not done, and why."""


@dataclass(frozen=True, slots=True)
class Board:
    """What the board says; the same as long as nothing has changed, whatever the hour."""

    needs: tuple[str, ...]
    """What needs the person."""
    lines: tuple[Line, ...]
    left: tuple[str, ...]
    """What was left alone outside of any process."""

    @property
    def digest(self) -> str:
        """Differs where anything that the board says differs."""
        return hashlib.sha256(repr(self).encode()).hexdigest()[:12]

    @property
    def subject(self) -> str:
        """How many things need the person, and how many processes are open."""
        running = sum(line.open for line in self.lines)
        processes = "1 open process" if running == 1 else f"{running} open processes"
        if not self.needs:
            return f"Your job search: {processes}"
        needs = (
            "1 thing needs you" if len(self.needs) == 1 else f"{len(self.needs)} things need you"
        )
        return f"Your job search: {needs}; {processes}"


def board(
    processes: Sequence[HiringProcess],
    waiting: Collection[Waiting],
    remarks: Iterable[Remark],
    candidate: Candidate,
    now: datetime,
) -> Board:
    """The board for what is known now."""
    told = tuple(remarks)
    names = {p.id: _title(p) for p in processes}
    ordered = sorted(processes, key=lambda p: (p.status not in _OPEN, _heard(p), p.id))
    return Board(
        needs=tuple(dict.fromkeys(_named(r, names) for r in told if r.urgent)),
        lines=tuple(_line(p, waiting, told, candidate, now) for p in ordered),
        left=tuple(r.text for r in told if not r.urgent and r.process not in names),
    )


def as_bytes(shown: Board, address: str, message_id: str, marker: str, date: datetime) -> bytes:
    """The board as a message to the candidate from themself: text and simple HTML, CRLF."""
    message = EmailMessage(policy=SMTP.clone(max_line_length=998))
    message["Message-ID"] = message_id
    message["Date"] = format_datetime(date)
    message["From"] = f"Afterword <{address}>"
    message["To"] = address
    message["Subject"] = shown.subject
    message["References"] = marker
    message["Auto-Submitted"] = "auto-generated"  # RFC 3834: nothing answers it
    message.set_content(_wrapped(_TEMPLATES.get_template("board.txt").render(board=shown)))
    message.add_alternative(
        _TEMPLATES.get_template("board.html").render(board=shown), subtype="html"
    )
    return message.as_bytes()


def _wrapped(text: str) -> str:
    """No line longer than a mail reader shows; what hangs over stands under its line's words."""
    return "\n".join(part for line in text.split("\n") for part in _parts(line) or [line])


def _parts(line: str) -> list[str]:
    indent = min(len(line) - len(line.lstrip(" -*")), 4)
    return textwrap.wrap(
        line, _WIDTH, subsequent_indent=" " * indent, break_long_words=False, break_on_hyphens=False
    )


def _named(remark: Remark, names: dict[str, str]) -> str:
    name = names.get(remark.process or "")
    return f"{name}: {remark.text}" if name else remark.text


def _title(process: HiringProcess) -> str:
    known = [" ".join(part.split()) for part in (process.company, process.role) if part]
    return " – ".join(known) or "an employer not named"


def _heard(process: HiringProcess) -> float:
    return -process.last_heard.timestamp() if process.last_heard else 0.0


def _line(
    process: HiringProcess,
    waiting: Collection[Waiting],
    remarks: Sequence[Remark],
    candidate: Candidate,
    now: datetime,
) -> Line:
    zone = ZoneInfo(candidate.timezone)
    return Line(
        title=_title(process),
        status=_STATUS[process.status],
        open=process.status in _OPEN,
        stage=process.stage or "",
        turn=_TURN[process.turn] if process.status in _OPEN else "",
        heard=_day(process.last_heard, zone),
        over="; ".join(text for text, passed in _dates(process, now, zone) if passed),
        ahead="; ".join(text for text, passed in _dates(process, now, zone) if not passed),
        history=tuple(_round(r, zone) for r in process.rounds),
        queued=tuple(
            Letter(w.name, w.words(candidate.timezone), w.letter.why)
            for w in waiting
            if w.letter.process == process.id
        ),
        left=tuple(
            dict.fromkeys(r.text for r in remarks if r.process == process.id and not r.urgent)
        ),
    )


def _dates(process: HiringProcess, now: datetime, zone: tzinfo) -> Iterator[tuple[str, bool]]:
    """What is to come in an open process, and whether its time has passed, by the clocks of a
    zone."""
    if process.status not in _OPEN:
        return
    for held in process.rounds:
        if held.state is RoundState.SCHEDULED and held.start:
            yield f"{held.stage or 'interview'} on {_moment(held.start, zone)}", False
    if due := process.candidate_deadline:
        over = _is_over(due, now, zone)
        yield f"your answer {'was' if over else 'is'} due by {_moment(due, zone)}", over
    if by := process.reply_expected_by:
        day, over = _day(by, zone), _is_over(by, now, zone)
        broken, kept = f"they meant to write by {day}, and have not", f"they mean to write by {day}"
        yield broken if over else kept, over


def _is_over(at: datetime | date, now: datetime, zone: tzinfo) -> bool:
    return at < now if isinstance(at, datetime) else at < now.astimezone(zone).date()


def _round(held: Round, zone: ZoneInfo) -> str:
    people = ", ".join(p.name or p.email or "" for p in held.interviewers)
    at = _moment(held.start or held.end, zone)
    parts = (at, held.stage or "interview", people and f"with {people}", _STATE[held.state])
    return ", ".join(part for part in parts if part)


def _moment(at: datetime | date | None, zone: tzinfo | None) -> str:
    if not isinstance(at, datetime):
        return _day(at, zone)
    local = at.astimezone(zone)
    return f"{_day(local, zone)}, {local:%H:%M}"


def _day(at: datetime | date | None, zone: tzinfo | None) -> str:
    if at is None:
        return ""
    day = at.astimezone(zone) if isinstance(at, datetime) else at
    return f"{day:%a} {day.day} {day:%b %Y}"
