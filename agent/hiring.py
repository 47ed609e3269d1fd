"""Which message belongs to which hiring process and round, and how each stands.

Reads nothing itself and decides no letter: readings in, processes out, recomputed each time.
"""

from dataclasses import dataclass, field
from datetime import date, datetime

from agent.reading.model import Person, Reading, Topic
from agent.terms import Channel, FollowUpWish, RoundState, Stage, Status, Turn


@dataclass(frozen=True, slots=True)
class Round:
    """One round of a process, at its last time.

    ``anchor`` is the Message-ID in which it was first seen and never changes. ``start`` is None
    for an assignment done alone. ``end`` is assumed (interfaces.md, rulings on replay) where
    ``end_known`` is False.
    """

    anchor: str
    stage: Stage | None
    start: datetime | None
    end: datetime | None
    end_known: bool
    state: RoundState
    timezone: str | None = None
    place: str | None = None
    interviewers: tuple[Person, ...] = ()
    arranged_by: Person | None = None
    messages: tuple[str, ...] = ()
    topics: tuple[Topic, ...] = ()


@dataclass(frozen=True, slots=True)
class HiringProcess:
    """One application at one employer for one role, from the first word to the last."""

    id: str
    """The Message-ID of its first message; merging keeps the elder's."""
    company: str | None
    role: str | None
    status: Status
    stage: Stage | None
    rounds: tuple[Round, ...] = ()
    readings: tuple[Reading, ...] = field(default=())
    """Its messages, in order of arrival, both directions."""
    reply_expected_by: date | None = None
    candidate_deadline: datetime | date | None = None
    follow_up: FollowUpWish | None = None
    channel: Channel | None = None
    last_heard: datetime | None = None
    """The employer's latest message (automatic replies do not count)."""
    turn: Turn = Turn.EMPLOYER
    ambiguous: bool = False
    """A message could belong elsewhere too: nothing is drafted, the board says so."""
