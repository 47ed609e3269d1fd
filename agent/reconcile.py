"""Three columns into actions: drafts wanted by the plan, written by us last, found in the mailbox.

The truth table of drafts (ARCHITECTURE.md). Does nothing itself and knows no clock.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from agent.letter.model import Draft


class Verdict(StrEnum):
    """What became of a draft, by what lies in the mailbox (architecture, recognition)."""

    UNTOUCHED = "untouched"
    EDITED = "edited"
    SENT = "sent"
    MOVED = "moved"
    DELETED = "deleted"
    MISSING = "missing"
    APPROVED = "approved"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a copy lies: mailbox name, UIDVALIDITY and UID (RFC 9051 section 2.3.1.1)."""

    mailbox: str
    uidvalidity: int
    uid: int


@dataclass(frozen=True, slots=True)
class Written:
    """What we last put into Drafts for a draft id; ``theirs`` once it is the person's."""

    draft_id: str
    marker: str
    message_id: str
    digest: str
    place: Place | None
    at: datetime
    theirs: bool = False
    outcome: str = ""
    """Why it is theirs, or ``withdrawn``."""


@dataclass(frozen=True, slots=True)
class Found:
    """A copy of one of our drafts as it lies in the mailbox now."""

    draft_id: str
    marker: str
    message_id: str | None
    digest: str
    place: Place
    verdict: Verdict
    flags: tuple[str, ...] = ()
    seen_since: datetime | None = None


@dataclass(frozen=True, slots=True)
class Append:
    """Put a new draft into Drafts."""

    draft: Draft


@dataclass(frozen=True, slots=True)
class Adopt:
    """Record a draft of ours whose record was lost."""

    found: Found


@dataclass(frozen=True, slots=True)
class Replace:
    """APPEND the new text, then UID EXPUNGE our untouched old copy."""

    draft: Draft
    old: Place


@dataclass(frozen=True, slots=True)
class Withdraw:
    """UID EXPUNGE our own untouched copy."""

    draft_id: str
    place: Place
    why: str = ""


@dataclass(frozen=True, slots=True)
class LetGo:
    """It is the person's from now on."""

    draft_id: str
    why: str


@dataclass(frozen=True, slots=True)
class Submit:
    """Send what the person approved, exactly as it lies there."""

    found: Found


Action = Append | Adopt | Replace | Withdraw | LetGo | Submit


def reconcile(
    wanted: tuple[Draft, ...], written: tuple[Written, ...], found: tuple[Found, ...]
) -> tuple[Action, ...]:
    """The actions that bring Drafts to what is wanted without touching what is the person's."""
    raise NotImplementedError
