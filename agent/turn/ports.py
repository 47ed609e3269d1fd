"""The protocols through which the core meets the world; implements none of them."""

from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from agent.desk import Copy, Folder, Place, Written
from agent.notes import Notes
from agent.outgoing import Attempt, Envelope, Submission
from agent.reading.model import Reading


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


@dataclass(frozen=True, slots=True)
class Another:
    """What is known at another account of the person's; ``first``: whether it stands before this
    one in the configuration; ``unread``: its database is there and cannot be read, and this is what
    it last said."""

    name: str
    first: bool
    readings: tuple[Reading, ...] = ()
    written: tuple[Written, ...] = ()
    notes: Mapping[str, Notes] = field(default_factory=dict)
    submissions: tuple[Submission, ...] = ()
    unread: bool = False


class Others(Protocol):
    """The person's other accounts (``service.siblings``)."""

    def look(self) -> tuple[Another, ...]:
        """What is known there now, as far as it can be read."""
        ...

    def alone(self) -> AbstractContextManager[object]:
        """As long as it is entered, no other account begins to send a letter."""
        ...


class NoOthers:
    """The others of an only account."""

    def look(self) -> tuple[Another, ...]:
        """As ``Others``."""
        return ()

    def alone(self) -> AbstractContextManager[object]:
        """As ``Others``."""
        return nullcontext()


class Mail(Protocol):
    """An account: the real one over IMAP (``mailbox``), or a stored one (``stored``)."""

    complete: bool
    """Whether ``arrivals``, run to its end, gave all that is in every watched mailbox, and
    ``copies`` all that lies where letters are written and sent."""

    @property
    def troubles(self) -> tuple[str, ...]:
        """What the person has to know of the mailbox itself, in sentences for the board."""
        ...

    def arrivals(self, marks: Mapping[str, Mark]) -> Iterator[Arrival]:
        """What came to Inbox and Sent after the marks, oldest first; nothing is marked as read."""
        ...

    def copies(
        self, message_ids: Collection[str], subjects: Collection[str] = ()
    ) -> tuple[Copy, ...]:
        """Every copy of our drafts in any mailbox: by marker, or by the Message-IDs appended; in
        Drafts, Approved and Sent also what bears one of these subjects."""
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
        """Adds flags, if any; False where the message is no longer there."""
        ...

    def unflag(self, place: Place, flags: tuple[str, ...]) -> bool:
        """Takes flags away; False where the message is no longer there."""
        ...

    def claim(self, place: Place, keyword: str, bears: Collection[str] = ()) -> bool:
        """Marks a message as being dealt with. False where it is no longer there, bears not all of
        ``bears`` any more, or is marked so already."""
        ...

    def strangers(self) -> tuple[Copy, ...]:
        """What lies in Approved at the last look and was not found as a copy of a letter: its
        header only."""
        ...

    def find(self, folder: Folder, message_id: str) -> Place | None:
        """Where a message with this Message-ID lies, by its header (never a SEARCH of text)."""
        ...


@dataclass(frozen=True, slots=True)
class Shown:
    """The board as it was last left: its digest, and what needed the person then."""

    digest: str = ""
    needs: tuple[str, ...] = ()


class Ledger(Protocol):
    """What is remembered between turns (``store.Store``); each call is one transaction."""

    def marks(self) -> Mapping[str, Mark]:
        """How far each mailbox has been read, by its name."""
        ...

    def add(self, mark: Mark, key: str, reading: Reading) -> bool:
        """Stores a reading and its mark together; False where it was known before."""
        ...

    def readings(self) -> tuple[Reading, ...]:
        """Every reading."""
        ...

    def written(self) -> tuple[Written, ...]:
        """What was last put into Drafts for each draft id."""
        ...

    def record_of(self, draft_id: str) -> Written | None:
        """What was last put into Drafts for one of them."""
        ...

    def record(self, written: Written) -> None:
        """Stores what is known of a draft now."""
        ...

    def notes(self) -> Mapping[str, Notes]:
        """What the sheets of notes say, by the round's anchor."""
        ...

    def add_notes(self, anchor: str, notes: Notes) -> None:
        """Stores what a sheet says now."""
        ...

    def first_look(self, now: datetime) -> datetime:
        """When this mailbox was first looked at: ``now``, where it never was; never later."""
        ...

    def submissions(self) -> tuple[Submission, ...]:
        """The latest sending of each letter that was ever approved."""
        ...

    def submission(self, draft_id: str) -> Submission | None:
        """The latest sending of one letter."""
        ...

    def keep(self, submission: Submission) -> None:
        """Stores how far a sending has come, in place of what was known of this letter's."""
        ...

    def shown(self) -> Shown:
        """What the board last said."""
        ...

    def show(self, shown: Shown) -> None:
        """Stores what the board says now."""
        ...


class Submitter(Protocol):
    """Where approved letters go out (``submission.SmtpSubmitter``)."""

    @property
    def files_copy(self) -> bool | None:
        """Whether the server puts a copy into Sent; None where that has to be seen."""
        ...

    def submit(self, envelope: Envelope, before_data: Callable[[], None]) -> Attempt:
        """One attempt; ``before_data`` is called before the point of no return."""
        ...
