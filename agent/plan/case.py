"""One process as the plan looks at it: its messages by direction, and what every letter needs.

Gathers; decides nothing about whether or when.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

from agent.hiring import HiringProcess, Round, beginnings
from agent.hiring.features import arrival
from agent.hiring.outsiders import Outsiders, outsiders
from agent.notes import Notes
from agent.plan.model import FollowUp, Remark
from agent.plan.places import Place
from agent.plan.policy import Policy
from agent.reading.model import Candidate, Reading
from agent.terms import Direction, Kind, RoundState, Stage, Status

Item = FollowUp | Remark | datetime
"""What a part of the plan has to say; an instant is when it may say something else."""

FAR = timedelta(days=1000)
"""What lies further ahead is a mistake or malice, and no calendar reaches to every year."""

ROUND_WORDS = {
    Stage.SCREEN: "first call",
    Stage.MANAGER: "interview with the manager",
    Stage.TECHNICAL: "technical interview",
    Stage.ASSIGNMENT: "assignment",
    Stage.PANEL: "panel interview",
    Stage.FINAL: "final interview",
    Stage.OFFER: "talk about the offer",
}


@dataclass(frozen=True, slots=True)
class View:
    """What is the same for every process: the instant, the manners, the candidate, the notes."""

    now: datetime
    policy: Policy
    candidate: Candidate
    first_look: datetime
    notes: Mapping[str, Notes]
    home: Place


@dataclass(frozen=True, slots=True)
class Case:
    """A process with its messages sorted by what they are to the plan, in order of arrival."""

    view: View
    process: HiringProcess
    heard: tuple[Reading, ...]
    """What the employer wrote: nothing automatic, nothing that does not hold water."""
    wrote: tuple[Reading, ...]
    """What the candidate wrote."""
    automatic: tuple[Reading, ...]
    suspicious: tuple[Reading, ...]
    rounds: tuple[Round, ...]
    """The rounds that a letter may speak of: set by messages that hold water, in no far future."""
    dead: frozenset[str] = frozenset()
    """Addresses at which the candidate's letters come back for good, in lower case."""
    outsiders: Outsiders = field(default_factory=Outsiders)
    """Who writes of it out of nowhere; an address that only they name gets no letter."""

    @property
    def now(self) -> datetime:
        return self.view.now

    @property
    def policy(self) -> Policy:
        return self.view.policy

    @property
    def employer(self) -> str:
        """The employer's name for a sentence."""
        return self.process.company or "the employer"

    @property
    def over(self) -> tuple[Round, ...]:
        """The rounds that took place, assignments too, the earliest first."""
        return tuple(sorted((r for r in self.rounds if r.state is RoundState.DONE), key=ended))

    @property
    def ahead(self) -> tuple[Round, ...]:
        """The rounds that are set and not over."""
        return tuple(r for r in self.rounds if r.state is RoundState.SCHEDULED)

    def at(self, reading: Reading) -> datetime:
        """When a message arrived or was sent, in UTC."""
        return arrival(reading, self.view.now)


def open_case(process: HiringProcess, view: View) -> Case:
    """Sorts a process's messages."""
    incoming = [r for r in process.readings if r.direction is Direction.INCOMING]
    suspicious = tuple(r for r in incoming if r.suspicious)
    doubtful = {r.message_id for r in suspicious}
    automatic = tuple(r for r in incoming if r.kind is Kind.AUTO_REPLY and not r.suspicious)
    return Case(
        view,
        process,
        tuple(r for r in incoming if is_word(r)),
        tuple(r for r in process.readings if r.direction is Direction.OUTGOING),
        automatic,
        suspicious,
        tuple(r for r in process.rounds if _near(r, view.now) and not doubtful & {*r.messages}),
        frozenset(_dead(process.readings)),
        outsiders(process.readings, process.company),
    )


def _dead(readings: Sequence[Reading]) -> set[str]:
    """Where what the candidate wrote came back (no stranger's word is taken for it), or whose owner
    has left; until somebody writes from there again."""
    written: set[str] = set()
    dead: set[str] = set()
    for reading in readings:
        sender = reading.sender.email.casefold() if reading.sender else ""
        if reading.direction is Direction.OUTGOING:
            written |= {a.email.casefold() for a in (*reading.to, *reading.cc)}
        elif reading.kind is not Kind.AUTO_REPLY:
            dead.discard(sender)
        elif not reading.suspicious:
            dead |= {a for a in reading.undelivered if a in written or a == sender}
    return dead


def is_word(reading: Reading) -> bool:
    """Whether the employer says something: nothing automatic, nothing that does not hold water.
    What one of them writes of other things in the process's thread breaks the silence too."""
    if reading.direction is not Direction.INCOMING or reading.suspicious:
        return False
    if reading.kind is Kind.UNRELATED:
        told = reading.in_context
        return told is not None and told.kind is not Kind.ACKNOWLEDGEMENT
    return reading.kind is not Kind.AUTO_REPLY


def _near(round_: Round, now: datetime) -> bool:
    return all(abs(t - now) < FAR for t in (round_.start, round_.end) if t)


def ended(round_: Round) -> datetime:
    """When a round ended, or was handed in."""
    end = round_.end or round_.start
    return end.astimezone(UTC) if end else datetime.min.replace(tzinfo=UTC)


def is_open(process: HiringProcess) -> bool:
    """Whether a letter of interest still makes sense."""
    return process.status is Status.ACTIVE


def round_words(stage: Stage | None) -> str:
    """What a round is called in a sentence for the candidate."""
    return ROUND_WORDS[stage] if stage else "interview"


def doubt_words(process: HiringProcess, home: Place) -> str:
    """Why nothing is drafted in a process that is ambiguous, and what the candidate can do."""
    if beginnings.is_vague(process.readings):
        return "their messages may be about something else than a job of yours"
    if process.doubted:
        return (
            f"{_message_words(process.doubted, home)} may belong to another process; it is "
            "settled by their next message that names the post or answers one of yours about it: "
            "write to them yourself if it cannot wait"
        )
    if len(process.readings) > 1 or not process.readings[0].confidence:
        return "a message of theirs may belong to another process"
    lone = process.readings[0]
    named = "" if lone.role or lone.requisitions else "names no post and "
    return (
        f"their one message {named}may be about something else than a job of yours; it counts as "
        "soon as you answer it or they write again"
    )


def _message_words(reading: Reading, home: Place) -> str:
    """A message as it is found in a mailbox: its subject, sender and day."""
    sender = reading.sender
    by = (sender.name or sender.email) if sender else "them"
    parts = ("".join(filter(str.isprintable, said[:80])).strip() for said in (reading.subject, by))
    subject, name = parts
    at = reading.arrived or reading.sent
    when = f" on {day_words(home.day(at))}" if at else ""
    titled = f'the message "{subject}"' if subject else "the message"
    return f"{titled} by {name}{when}"


def day_words(day: date) -> str:
    """A day in a sentence for the candidate: "Friday 13 March 2026"."""
    return f"{day:%A} {day.day} {day:%B %Y}"
