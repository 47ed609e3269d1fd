"""One turn of the whole program: what arrived, what it means, what is wanted, what is done.

Declares the two protocols through which the core meets the world; implements neither.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from agent.desk import Copy, Folder, Place

__all__ = ["Arrival", "Copy", "Folder", "Mail", "Mark", "Place"]


@dataclass(frozen=True, slots=True)
class Mark:
    """How far a mailbox has been read: everything up to and with ``uid`` under ``uidvalidity``."""

    mailbox: str
    uidvalidity: int
    uid: int


@dataclass(frozen=True, slots=True)
class Arrival:
    """One message that was not read before. ``at`` is when it was delivered (aware).

    ``raw`` is the message, or its beginning where it is larger than what is fetched
    (``truncated``); ``mark`` is how far its mailbox has been read once this one is stored.
    """

    folder: Folder
    mark: Mark
    at: datetime
    raw: bytes
    truncated: bool = False


class Mail(Protocol):
    """An account: the real one over IMAP (``mailbox``), or a stored one (``stored``)."""

    def arrivals(self, marks: Mapping[str, Mark]) -> Iterator[Arrival]:
        """What came to Inbox and Sent after the marks, oldest first; marks read as seen: nothing."""
        ...

    def copies(self, message_ids: Collection[str]) -> tuple[Copy, ...]:
        """Every copy of our drafts in any mailbox: by marker, or by the Message-IDs appended."""
        ...

    def append(self, folder: Folder, raw: bytes, flags: tuple[str, ...], at: datetime) -> Place:
        """APPEND (RFC 9051 section 6.3.12); the mailbox is made and subscribed where missing."""
        ...

    def expunge(self, place: Place) -> bool:
        """UID EXPUNGE of one message of ours (RFC 4315); False where it is no longer there."""
        ...

    def move(self, place: Place, folder: Folder) -> Place | None:
        """MOVE (RFC 6851), else COPY and expunge; None where it is no longer there."""
        ...

    def flag(self, place: Place, flags: tuple[str, ...]) -> bool:
        """Adds flags; False where the message is no longer there."""
        ...

    def find(self, folder: Folder, message_id: str) -> Place | None:
        """Where a message with this Message-ID lies, by its header (never a SEARCH of text)."""
        ...
