"""What lies on the person's desk: copies of our drafts in any mailbox, and what became of each.

Recognises by the marker in References (and the Message-ID), as measured in nine mail clients
(docs/clients.md); decides no action and touches nothing.
"""

import hashlib
import re
import zlib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import groupby

from agent.letter.marker import identity, read_marker
from agent.letter.model import digest
from agent.message import Message
from agent.terms import Purpose


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


PENDING = "$SubmitPending"
"""The keyword (RFC 5550) on a letter whose sending has begun: another service on this mailbox, or
one that lost its memory, keeps its hands off."""


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

    Addresses are addr-specs, those of Bcc among ``cc``; ``references`` is the chain as the header
    has it; ``body`` is the decoded text ("" where only the header was fetched: everywhere but
    Drafts, Approved and Sent). ``raw`` is there in Drafts and Approved; ``whole`` is False where it
    is only the beginning.
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
    whole: bool = True
    sender: str = ""
    enclosed: str = ""
    """What is attached, in a few digits (``enclosed``); empty where nothing is."""
    carried: bool = False
    """Whether it came by mail: its header has a Received."""

    @property
    def fingerprint(self) -> str:
        """The digest and all the bytes, attachments too: what an approval holds for."""
        return f"{self.digest}.{hashlib.sha256(self.raw).hexdigest()[:16]}"

    @property
    def digest(self) -> str:
        """As ``Draft.digest``: equal where a client has only re-wrapped the text. A letter of ours
        has nothing attached: where something is, it is another."""
        return digest(self.to + self.cc, self.subject, self.body + self.enclosed)

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
    """``Found.approval``."""
    process: str = ""
    whom: str = ""
    """The recipient's name or address, for a sentence."""
    remark: str = ""
    """What the person has to know of it: why it was given back."""
    to: tuple[str, ...] = ()
    subject: str = ""
    sketch: tuple[int, ...] = ()
    """What is left to know it by where a server destroys marker and Message-ID."""
    sender: str = ""
    """The address that it was written from; empty where that is not known."""

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

    @property
    def approval(self) -> str:
        """What was approved and by which move: taken back and approved again, it is another. Empty
        where the copies differ."""
        if len({c.fingerprint for c in self.copies}) != 1:
            return ""
        place = self.copy.place
        return f"{self.copy.fingerprint}.{place.uidvalidity}.{place.uid}"


def enclosed(parsed: Message) -> str:
    """What is attached to a message in a few digits: files, calendars, forwarded messages."""
    inner = (parsed.attachments, parsed.invitations, [m.message_id for m in parsed.forwarded])
    return hashlib.sha256(repr(inner).encode()).hexdigest()[:12] if any(inner) else ""


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
    copies: Iterable[Copy],
    written: Collection[Written],
    *,
    star_approves: bool = False,
    answered: Collection[str] = (),
    own: Collection[str] = (),
) -> tuple[Found, ...]:
    """What became of each draft that was written or is found, by identity, in a stable order.

    ``answered``: the identities that an employer's answer carries: such a letter was sent, though
    no copy of it lies anywhere (Alpine keeps none). ``own``: the candidate's addresses.
    """
    by_identity = identified(copies, written, own)
    records = {w.identity: w for w in written}
    by_identity = {
        key: c for key, c in by_identity.items() if key in records or not _all_carried(c)
    }
    found = (
        _judge(key, by_identity.get(key, ()), records.get(key), star_approves)
        for key in sorted({*by_identity, *records})
    )
    gone = (Verdict.MISSING, Verdict.DELETED)
    return tuple(
        Found(f.identity, Verdict.SENT, f.copies)
        if f.verdict in gone and f.identity in answered
        else f
        for f in found
    )


def identified(
    copies: Iterable[Copy], written: Collection[Written], own: Collection[str] = ()
) -> Mapping[str, tuple[Copy, ...]]:
    """The copies of each draft, by identity: by marker, by Message-ID, and by likeness where a
    letter is found by neither."""
    appended = {w.message_id: w.identity for w in written}
    hits, strangers = list[tuple[str, Copy]](), list[Copy]()
    for copy in (c for c in copies if not _from_others(c, own)):
        if found := marker_of(copy):
            hits.append((found[0], copy))
        elif copy.message_id is not None and copy.message_id in appended:
            hits.append((appended[copy.message_id], copy))
        else:
            strangers.append(copy)
    known = {key for key, _ in hits}
    lost = [w for w in written if w.identity not in known and w.sketch]
    hits += ((w.identity, c) for c in strangers for w in lost if _alike(c, w, lost))
    hits.sort(key=lambda hit: (hit[0], hit[1].place))
    return {k: tuple(c for _, c in g) for k, g in groupby(hits, key=lambda h: h[0])}


_PUT_BY_HAND = (Folder.DRAFTS, Folder.APPROVED, Folder.SENT)


def _all_carried(copies: Iterable[Copy]) -> bool:
    """Whether all came by mail and lie where mail goes: anybody can make a marker, and write as the
    candidate. Of a letter of which nothing is on disk that proves nothing."""
    return all(c.carried and c.folder not in _PUT_BY_HAND for c in copies)


def _from_others(copy: Copy, own: Collection[str]) -> bool:
    """Whether it is an answer: to a letter that answers nothing, its References end in the marker
    and the letter's own Message-ID, as ours may end in the marker and a parent."""
    written_here = copy.folder is Folder.SENT
    if copy.folder in (Folder.DRAFTS, Folder.APPROVED):
        # Not what came by mail and was put there by hand.
        written_here = not copy.carried
    ours = not own or copy.sender.casefold() in {a.casefold() for a in own}
    return bool(copy.sender) and not written_here and not ours


# Likeness, for servers that give a draft other ids (Proton Bridge)

SKETCH = 32
"""So many of the smallest hashes of a text's three-word runs stand for it."""
ALIKE = 0.5
"""So large a part of them two versions of one letter have in common, and two letters do not."""


def sketch(body: str) -> tuple[int, ...]:
    """A text in a few numbers, from which it cannot be read again (a bottom-k sketch)."""
    words = re.findall(r"\w+", body.casefold())
    runs = {" ".join(words[i : i + 3]) for i in range(max(1, len(words) - 2))} if words else set()
    return tuple(sorted(zlib.crc32(run.encode()) for run in runs)[:SKETCH])


def _alike(copy: Copy, record: Written, others: Collection[Written]) -> bool:
    """The same recipients, the same subject, much the same text, not older than the letter; and
    no other letter of ours is as like."""
    mine = _likeness(copy, record)
    rest = (_likeness(copy, o) for o in others if o.identity != record.identity)
    return mine >= ALIKE and all(mine > other for other in rest)


def _likeness(copy: Copy, record: Written) -> float:
    to = {a.casefold() for a in copy.to + copy.cc}
    if to != {a.casefold() for a in record.to} or copy.subject.split() != record.subject.split():
        return 0
    if copy.at < record.at - timedelta(minutes=5):
        return 0
    ours, theirs = {*record.sketch}, {*sketch(copy.body)}
    least = sorted(ours | theirs)[:SKETCH]
    return sum(n in ours and n in theirs for n in least) / max(1, len(least))


def _judge(
    key: str, copies: tuple[Copy, ...], record: Written | None, star_approves: bool
) -> Found:
    """The verdicts in the order that survived every client: sent, approved, in Drafts, moved,
    deleted, missing."""
    if not copies:
        return Found(key, Verdict.MISSING)

    def lying_in(*folders: Folder) -> tuple[Copy, ...]:
        return tuple(c for c in copies if c.folder in folders and not c.has("\\Deleted"))

    if sent := lying_in(Folder.SENT):
        return Found(key, Verdict.SENT, sent)
    drafts = lying_in(Folder.DRAFTS)
    starred = tuple(c for c in drafts if star_approves and c.has("\\Flagged"))
    edited = tuple(c for c in drafts if not untouched(c, record))
    if approved := lying_in(Folder.APPROVED) or starred:
        # Edited in Drafts after all: that takes the approval back.
        later = tuple(c for c in edited if c.digest not in {a.digest for a in approved})
        return Found(key, Verdict.EDITED if later else Verdict.APPROVED, later + approved)
    if edited:
        return Found(key, Verdict.EDITED, edited + tuple(c for c in drafts if c not in edited))
    if drafts:
        return Found(key, Verdict.UNTOUCHED, _newest_first(drafts))
    if moved := lying_in(Folder.OTHER, Folder.INBOX, Folder.BOARD):
        return Found(key, Verdict.MOVED, moved)
    return Found(key, Verdict.DELETED, copies)


def _newest_first(copies: tuple[Copy, ...]) -> tuple[Copy, ...]:
    return tuple(sorted(copies, key=lambda c: c.place, reverse=True))


def untouched(copy: Copy, record: Written | None) -> bool:
    """Whether a copy is as we left it. The marker tells which text it was given with; else the
    record does."""
    if record and record.sender and record.sender.casefold() != copy.sender.casefold():
        return False
    marker = marker_of(copy)
    expected = {marker[1]} if marker else {record.digest} if record else set()
    return copy.digest in expected
