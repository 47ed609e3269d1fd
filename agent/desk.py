"""What lies on the person's desk: copies of our drafts in any mailbox, and what became of each.

Recognises by the marker in References (and the Message-ID), as measured in nine mail clients
(docs/clients.md); decides no action and touches nothing.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import groupby

from agent.letter.marker import identity, read_marker
from agent.letter.model import digest
from agent.terms import Purpose

SETTLE_DELETION = timedelta(seconds=60)
"""A copy in Trash counts as deleted only after this: Evolution puts the old one there at a save."""


class Folder(StrEnum):
    """What a mailbox is for (RFC 6154 where there is a SPECIAL-USE attribute)."""

    INBOX = "inbox"
    SENT = "sent"
    DRAFTS = "drafts"
    TRASH = "trash"
    JUNK = "junk"
    APPROVED = "approved"
    BOARD = "board"
    OTHER = "other"


class Verdict(StrEnum):
    """What became of a draft, by what lies in the mailboxes."""

    UNTOUCHED = "untouched"
    EDITED = "edited"
    APPROVED = "approved"
    SENT = "sent"
    MOVED = "moved"
    DELETED = "deleted"
    MISSING = "missing"


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where a copy lies: mailbox name, UIDVALIDITY and UID (RFC 9051 section 2.3.1.1)."""

    mailbox: str
    uidvalidity: int
    uid: int


@dataclass(frozen=True, slots=True)
class Copy:
    """A message that bears one of our markers or Message-IDs, as it lies in a mailbox.

    Addresses are addr-specs; ``references`` is the chain as the header has it; ``body`` is the
    decoded text ("" where only the header was fetched: everywhere but Drafts, Approved and Sent).
    """

    folder: Folder
    place: Place
    flags: tuple[str, ...]
    at: datetime
    message_id: str | None
    in_reply_to: str | None
    references: tuple[str, ...]
    to: tuple[str, ...]
    cc: tuple[str, ...]
    subject: str
    body: str
    raw: bytes = b""

    @property
    def digest(self) -> str:
        """As ``Draft.digest``: equal where a client has only re-wrapped the text."""
        return digest(self.to + self.cc, self.subject, self.body)

    def has(self, flag: str) -> bool:
        """Whether a flag or keyword is set, without regard to case."""
        return flag.casefold() in {f.casefold() for f in self.flags}


@dataclass(frozen=True, slots=True)
class Written:
    """What we last put into Drafts for a draft id; ``theirs`` once it is the person's.

    ``purpose`` and ``anchor`` (the round's) tell what a sheet of notes is about.
    ``outcome`` says why it is theirs, or is ``withdrawn``; ``missing_since`` and ``seen_since``
    are when that was first noticed; ``approved_since`` with ``approved_digest`` is what the person
    approved.
    """

    draft_id: str
    message_id: str
    digest: str
    place: Place | None
    at: datetime
    purpose: Purpose | None = None
    anchor: str = ""
    theirs: bool = False
    outcome: str = ""
    seen_since: datetime | None = None
    missing_since: datetime | None = None
    trashed_since: datetime | None = None
    approved_since: datetime | None = None
    approved_digest: str = ""

    @property
    def identity(self) -> str:
        """The 16 hexadecimal digits that the marker carries."""
        return identity(self.draft_id)


@dataclass(frozen=True, slots=True)
class Found:
    """One of our drafts as it lies in the mailboxes now; ``copies`` are those that count for the
    verdict, the deciding one first."""

    identity: str
    verdict: Verdict
    copies: tuple[Copy, ...] = ()

    @property
    def copy(self) -> Copy:
        """The copy that decided the verdict; there is none for MISSING."""
        return self.copies[0]


def marker_of(copy: Copy) -> tuple[str, str] | None:
    """Identity and digest of the marker that makes a copy a hit, or None.

    A hit's References *end* in marker and parent, in either order, or in the marker alone: every
    later mail of the thread inherits the marker further left in the chain.
    """
    for message_id in reversed(copy.references[-2:]):
        if found := read_marker(message_id):
            return found
    return None


def recognise(
    copies: Iterable[Copy], written: Collection[Written], *, star_approves: bool = False
) -> tuple[Found, ...]:
    """What became of each draft that was written or is found, by identity, in a stable order."""
    appended = {w.message_id: w.identity for w in written}
    hits = sorted(_identified(copies, appended), key=lambda hit: (hit[0], hit[1].place))
    by_identity = {k: tuple(c for _, c in g) for k, g in groupby(hits, key=lambda h: h[0])}
    records = {w.identity: w for w in written}
    return tuple(
        _judge(key, by_identity.get(key, ()), records.get(key), star_approves)
        for key in sorted({*by_identity, *records})
    )


def _identified(copies: Iterable[Copy], appended: Mapping[str, str]) -> Iterable[tuple[str, Copy]]:
    for copy in copies:
        if found := marker_of(copy):
            yield found[0], copy
        elif copy.message_id is not None and copy.message_id in appended:
            yield appended[copy.message_id], copy


def _judge(
    key: str, copies: tuple[Copy, ...], record: Written | None, star_approves: bool
) -> Found:
    """The verdicts in the order that survived every client: sent, approved, in Drafts, moved,
    deleted, missing."""

    def lying_in(*folders: Folder) -> tuple[Copy, ...]:
        return tuple(c for c in copies if c.folder in folders and not c.has("\\Deleted"))

    if sent := lying_in(Folder.SENT):
        return Found(key, Verdict.SENT, sent)
    if approved := lying_in(Folder.APPROVED):
        return Found(key, Verdict.APPROVED, approved)
    drafts = lying_in(Folder.DRAFTS)
    if star_approves and (starred := tuple(c for c in drafts if c.has("\\Flagged"))):
        return Found(key, Verdict.APPROVED, starred)
    if edited := tuple(c for c in drafts if not _untouched(c, record)):
        return Found(key, Verdict.EDITED, edited + tuple(c for c in drafts if c not in edited))
    if drafts:
        return Found(key, Verdict.UNTOUCHED, _newest_first(drafts))
    if moved := lying_in(Folder.OTHER, Folder.INBOX, Folder.BOARD):
        return Found(key, Verdict.MOVED, moved)
    if copies:
        return Found(key, Verdict.DELETED, copies)
    return Found(key, Verdict.MISSING)


def _newest_first(copies: tuple[Copy, ...]) -> tuple[Copy, ...]:
    return tuple(sorted(copies, key=lambda c: c.place, reverse=True))


def _untouched(copy: Copy, record: Written | None) -> bool:
    """The marker tells which text it was given with; else the record does."""
    marker = marker_of(copy)
    expected = {marker[1]} if marker else {record.digest} if record else set()
    return copy.digest in expected
