"""The values of the plan: what is due, what is not and why. No logic."""

from dataclasses import dataclass
from datetime import date, datetime

from agent.hiring import Round
from agent.reading.model import Person, Reading
from agent.terms import Promised, Purpose, Stage


@dataclass(frozen=True, slots=True)
class FollowUp:
    """Whom to write to, when and why: decided, not yet worded.

    ``id`` is the draft's identity through its life: made of purpose, recipient and anchor (and the
    ordinal for status checks), never of what is learnt later.
    """

    id: str
    purpose: Purpose
    ordinal: int
    """1, or 2 for the second status check into one silence."""
    process: str
    """The id of the process: its first message's Message-ID."""
    company: str | None
    role: str | None
    stage: Stage | None
    sender: str
    """The address of the candidate that the employer wrote to."""
    recipient: Person
    """Its ``email`` is never None; the candidate's own for the sheet of notes."""
    due: datetime
    send_after: datetime
    send_before: datetime
    why: str
    """One sentence that a person can follow."""
    round: Round | None = None
    cc: tuple[str, ...] = ()
    parent: Reading | None = None
    """The message that the letter answers; None opens a thread of its own."""
    thread: tuple[Reading, ...] = ()
    """The process's readings, in order of arrival: what statements may rest on."""
    took_part: bool = True
    """False where the recipient only arranged the round and is asked to pass the thanks on: to
    ``others`` by name, to those whom no message names where ``unnamed_others``; where there are
    neither, nobody knows of anybody to thank through them, and the letter asks for nothing."""
    others: tuple[Person, ...] = ()
    """The other people of the round, who get letters of their own or are to be thanked through
    the recipient."""
    unnamed_others: bool = False
    """Others took part of whom the messages tell only a team or a post ("the panel")."""
    promised: date | None = None
    """The promised day that has passed, where the letter may name it."""
    promised_what: Promised | None = None
    """What was promised for that day; None where only the candidate's notes tell of it."""
    promised_by: Person | None = None
    """Who wrote the promise: the recipient, or another of theirs (an agent's is the agent's)."""
    promised_on: datetime | None = None
    """When it was written; None where the notes tell of it."""
    previous: datetime | None = None
    """When the first status check was sent, for the second."""
    deadline: datetime | date | None = None
    """The deadline of the other offer, where known."""
    timezone: str = "UTC"
    """The recipient's IANA zone as far as it is known, else the candidate's: the day on which the
    letter is read, and the days that it names, are days there."""

    @property
    def address(self) -> str:
        """The recipient's, in small letters."""
        return (self.recipient.email or "").casefold()


@dataclass(frozen=True, slots=True)
class Remark:
    """Something deliberately not done, or that needs the person: for the board and ``why``."""

    process: str | None
    text: str
    urgent: bool = False
    until: datetime | None = None
    """When it will be done after all, where that is known."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What is due at an instant, what is not and why, and when to look again."""

    follow_ups: tuple[FollowUp, ...] = ()
    remarks: tuple[Remark, ...] = ()
    wake_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Referee:
    """Somebody who may be asked about the candidate (``[[profile.referees]]``)."""

    name: str
    email: str
