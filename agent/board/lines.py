"""What the board says: processes and what waits, in words."""

import hashlib
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from zoneinfo import ZoneInfo

from agent.board.days import day_words, moment
from agent.board.waiting import Waiting
from agent.hiring import HiringProcess, Round
from agent.plan import Remark
from agent.reading.model import Candidate
from agent.terms import RoundState, Status, Turn

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


@dataclass(frozen=True, slots=True)
class LetterLine:
    """A letter that waits, in words."""

    name: str
    stands: str
    why: str


@dataclass(frozen=True, slots=True)
class ProcessLine:
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
    queued: tuple[LetterLine, ...]
    """What waits in Drafts or for its hour, and why."""
    left: tuple[str, ...]
    """What was deliberately not done, and why."""


@dataclass(frozen=True, slots=True)
class Board:
    """What the board says; the same as long as nothing has changed, whatever the hour."""

    needs: tuple[str, ...]
    """What needs the person."""
    lines: tuple[ProcessLine, ...]
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
    ordered = sorted(processes, key=lambda p: (not p.is_open, _heard(p), p.id))
    return Board(
        needs=tuple(dict.fromkeys(_named(r, names) for r in told if r.urgent)),
        lines=tuple(_line(p, waiting, told, candidate, now) for p in ordered),
        left=tuple(r.text for r in told if not r.urgent and r.process not in names),
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
) -> ProcessLine:
    zone = ZoneInfo(candidate.timezone)
    return ProcessLine(
        title=_title(process),
        status=_STATUS[process.status],
        open=process.is_open,
        stage=process.stage or "",
        turn=_TURN[process.turn] if process.is_open else "",
        heard=day_words(process.last_heard, zone),
        over="; ".join(text for text, passed in _dates(process, now, zone) if passed),
        ahead="; ".join(text for text, passed in _dates(process, now, zone) if not passed),
        history=tuple(_round(r, zone) for r in process.rounds),
        queued=tuple(
            LetterLine(w.name, w.words(candidate.timezone), w.letter.why)
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
    if not process.is_open:
        return
    for held in process.rounds:
        if held.state is RoundState.SCHEDULED and held.start:
            yield f"{held.stage or 'interview'} on {moment(held.start, zone)}", False
    if due := process.candidate_deadline:
        over = _is_over(due, now, zone)
        yield f"your answer {'was' if over else 'is'} due by {moment(due, zone)}", over
    if by := process.reply_expected_by:
        day, over = day_words(by, zone), _is_over(by, now, zone)
        broken, kept = f"they meant to write by {day}, and have not", f"they mean to write by {day}"
        yield broken if over else kept, over


def _is_over(at: datetime | date, now: datetime, zone: tzinfo) -> bool:
    return at < now if isinstance(at, datetime) else at < now.astimezone(zone).date()


def _round(held: Round, zone: ZoneInfo) -> str:
    people = ", ".join(p.name or p.email or "" for p in held.interviewers)
    at = moment(held.start or held.end, zone)
    parts = (at, held.stage or "interview", people and f"with {people}", _STATE[held.state])
    return ", ".join(part for part in parts if part)
