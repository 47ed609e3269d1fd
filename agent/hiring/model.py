"""The values of hiring: a round and a process as they stand. No logic."""

from dataclasses import dataclass, field
from datetime import date, datetime

from agent.reading.model import Person, Reading, Topic
from agent.terms import Channel, FollowUpWish, RoundState, Stage, Status, Turn


@dataclass(frozen=True, slots=True)
class Patience:
    """When silence means that a process sleeps (``[etiquette]`` of the configuration)."""

    dormant_after_days: int = 45
    """Days without a word from them, with no round ahead."""
    dormant_after_checks_days: int = 14
    """Days of silence after the last status check that manners allow."""
    checks: int = 2
    """How many status checks go into one silence."""


@dataclass(frozen=True, slots=True)
class Round:
    """One round of a process, at its last time.

    ``anchor`` is the Message-ID in which it was first seen and never changes; a second round of
    the same message has ``#2`` after it. ``start`` is None for an assignment done alone (``end``
    is then when it was handed in). ``end`` is assumed (docs/json.md, rulings on replay) where
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
    others: bool = False
    """Somebody met the candidate of whom only a team or a post is told ("the panel")."""

    @property
    def takes_place(self) -> bool:
        """Whether it was not called off."""
        return self.state is not RoundState.CANCELLED


@dataclass(frozen=True, slots=True)
class HiringProcess:
    """One application at one employer for one role, from the first word to the last."""

    id: str
    """The Message-ID of its first message; merging keeps the elder's. A second process that began
    with the same message has ``#2`` after it."""
    company: str | None
    role: str | None
    status: Status
    stage: Stage | None
    rounds: tuple[Round, ...] = ()
    readings: tuple[Reading, ...] = field(default=())
    """Its messages, in order of arrival, both directions."""
    reply_expected_by: date | None = None
    """The promise that stands: kept, replaced and overtaken ones are None."""
    candidate_deadline: datetime | date | None = None
    follow_up: FollowUpWish | None = None
    channel: Channel | None = None
    last_heard: datetime | None = None
    """The employer's latest message (automatic replies do not count)."""
    turn: Turn = Turn.EMPLOYER
    ambiguous: bool = False
    """A message could belong elsewhere too, or a lone one be about no job: nothing is drafted, the
    board says so."""
    doubted: Reading | None = None
    """Of what is ambiguous the message that could belong elsewhere, if there is one."""
    awaited: Reading | None = None
    """What the candidate has to answer, where it is their turn."""
    changes_at: datetime | None = None
    """The next instant at which time alone changes something here (a round's end, dormancy)."""
    ended_at: datetime | None = None
    """When the offer, rejection, acceptance or withdrawal came that its status rests on."""

    @property
    def is_open(self) -> bool:
        """Whether something may still come of it."""
        return self.status in (Status.ACTIVE, Status.OFFER)
