"""The values that an explanation is made of, and those that it is made from. No logic."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from agent.hiring import HiringProcess
from agent.letter.model import Draft
from agent.notes import Notes
from agent.plan import FollowUp, Remark
from agent.reading.model import Candidate, Reading


@dataclass(frozen=True, slots=True)
class Wording:
    """A letter as it was worded at an instant."""

    at: datetime
    draft: Draft


@dataclass(frozen=True, slots=True)
class Life:
    """One letter from when it was left in Drafts to what became of it.

    ``wordings`` are in order of time; ``leaves_at`` is when it is sent, approved at once.
    """

    id: str
    follow_up: FollowUp | None
    wordings: tuple[Wording, ...]
    queued_at: datetime | None = None
    leaves_at: datetime | None = None
    withdrawn_at: datetime | None = None
    message_id: str = ""
    process: str = ""
    """The id of its process, where there is no ``follow_up``."""
    said: str = ""
    """What it is in a few words, where there is no ``follow_up``."""
    stands: str = ""
    """Where it is now, as the service last saw it; empty for a letter of a stored mailbox."""
    noted: Notes = field(default_factory=Notes)
    """What a sheet of notes that was filled in says."""

    @property
    def draft(self) -> Draft | None:
        """As it was last worded."""
        return self.wordings[-1].draft if self.wordings else None

    @property
    def about(self) -> str:
        """The id of the process that it belongs to."""
        return self.follow_up.process if self.follow_up else self.process


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A mailbox as it stands at ``now``: what an explanation is drawn from.

    ``remarks`` have the instant at which each was first made, as far as that is known.
    """

    candidate: Candidate
    now: datetime
    readings: tuple[Reading, ...]
    processes: tuple[HiringProcess, ...]
    lives: tuple[Life, ...]
    remarks: Mapping[Remark, datetime | None] = field(default_factory=dict)
    lapsed: frozenset[Remark] = frozenset()
    """Those of the remarks that are made no longer."""
    sends: bool = True
    """Whether approved letters are sent: False where no server for that is configured."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of an explanation: what it is about, when that was or will be, what there is to say,
    the words it rests on (one quotation each) and where those stand."""

    what: str
    text: str = ""
    words: tuple[str, ...] = ()
    source: str = ""
    at: datetime | date | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """A part of an explanation under a heading; ``body`` is the text of a letter."""

    title: str
    lines: tuple[Line, ...]
    body: str = ""


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a letter is there, or what came of a message."""

    subject: str
    parts: tuple[Part, ...]
