"""Our letters in every mailbox: each header looked at once, each hit's flags at every look.

Finds them by marker and Message-ID; what became of a letter is for ``desk``.
"""

import logging
from collections.abc import Collection, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from email.utils import getaddresses

from agent import message
from agent.desk import Copy, Folder, Place, enclosed
from agent.errors import MailboxError
from agent.letter.marker import read_marker
from agent.mailbox.arrivals import whole
from agent.mailbox.faults import NoSuchMailboxError
from agent.mailbox.folders import Roles
from agent.mailbox.index import Index, ids_of
from agent.mailbox.missing import Patience
from agent.mailbox.model import Box
from agent.mailbox.session import Session
from agent.mailbox.wire import Answer, header_in

log = logging.getLogger(__name__)

WITH_TEXT = frozenset({Folder.DRAFTS, Folder.APPROVED, Folder.SENT})
"""Where the text of a letter matters: what was edited, approved, sent."""
WHOLE = frozenset({Folder.DRAFTS, Folder.APPROVED, Folder.BOARD})
"""Looked through from the beginning, not only since the first look's window."""
AROUND = timedelta(minutes=15)
"""How often mailboxes without a role are asked whether anything was moved there."""
HEADER = "BODY.PEEK[HEADER]<0.131072>"
SUBJECT = "BODY.PEEK[HEADER.FIELDS (SUBJECT)]"
LATEST = 100
"""Among so many of the latest messages a letter that lost its ids is looked for."""
LARGEST = 40 * 1024 * 1024
"""A letter beyond this is read in part; no server would take it."""
OF = "letter"
"""What is asked for here, to patience."""


@dataclass(slots=True)
class Copies:
    """What is known of our letters in an account; outlives a connection."""

    _patience: Patience
    _indexes: dict[str, Index] = field(default_factory=dict)
    _known: dict[Place, Copy] = field(default_factory=dict)
    _looked_around: datetime | None = None
    unseen: set[str] = field(default_factory=set)
    """Mailboxes in which letters are written and sent and of which not all was seen at the last
    look: what lies there may be another version, or the same letter sent."""
    unopened: set[str] = field(default_factory=set)
    """Those of them that the server did not open, neither then nor at the look before."""
    _refused: set[str] = field(default_factory=set)

    def look(self, session: Session, mailbox: str, folder: Folder, since: date) -> Index:
        """Looks at what is new in a mailbox. Raises NoSuchMailboxError where it is not there."""
        index = self._indexes.setdefault(mailbox, Index(mailbox, self._patience))
        try:
            index.open(session, None if folder in WHOLE else since)
        except NoSuchMailboxError:
            # Alpine deletes Drafts once it has taken the last one out.
            del self._indexes[mailbox]
            raise
        return index

    def changed(self, box: Box) -> bool:
        """Whether a mailbox is not as it was when it was last looked at, if ever."""
        index = self._indexes.get(box.name)
        return index is not None and index.changed(box)

    def due(self, now: datetime) -> bool:
        """Whether it is time to look around in the mailboxes without a role."""
        # Either way: the clock may be set back.
        return self._looked_around is None or abs(now - self._looked_around) >= AROUND

    def find(
        self,
        session: Session,
        roles: Roles,
        message_ids: Collection[str],
        now: datetime,
        since: date,
    ) -> tuple[Copy, ...]:
        """Every copy of our letters, by mailbox and UID. Mailboxes with a role, and those that
        held a letter, are looked at each time; the others when one is missed, or now and then."""
        before, refused = set(self._known), self._refused
        self.unseen, self._refused = set(), set()
        missed = {_key(c) for c in self._known.values()}
        with_role = [n for n in roles.all() if n not in roles.others]
        held = [n for n in roles.others if any(p.mailbox == n for p in before)]
        found = [
            c for n in (*with_role, *held) for c in self._in(session, n, roles, message_ids, since)
        ]
        if self.due(now) or missed - {_key(c) for c in found}:
            rest = [n for n in roles.others if n not in held]
            for name in self._with_news(session, rest):
                found += self._in(session, name, roles, message_ids, since)
            self._looked_around = now
        self._known = {c.place: c for c in found}
        self.unopened = refused & self._refused
        return tuple(sorted(found, key=lambda c: c.place))

    def like(self, session: Session, roles: Roles, subjects: Collection[str]) -> tuple[Copy, ...]:
        """What bears one of these subjects where letters are written and sent, and is not known by
        its ids: servers there are (Proton Bridge) that give a draft others."""
        wanted = {_squeezed(s) for s in subjects}
        found = []
        for folder in (Folder.DRAFTS, Folder.APPROVED, Folder.SENT):
            name = roles.names.get(folder, "")
            index = self._indexes.get(name)
            if name in roles.there and index is not None:
                session.examine(name)
                found += self._alike(session, folder, index, wanted)
        return tuple(found)

    def strangers(self, session: Session, roles: Roles) -> tuple[Copy, ...]:
        """What else lies where letters are approved, by its header; the latest of it only."""
        name = roles.names.get(Folder.APPROVED, "")
        index = self._indexes.get(name)
        known = {p.uid for p in self._known if p.mailbox == name}
        if name not in roles.there or index is None or index.exists <= len(known):
            return ()
        session.examine(name)
        uids = [u for u in session.uids_from(1)[-LATEST:] if u not in known]
        answers = session.fetch(uids, "FLAGS", "INTERNALDATE", HEADER)
        places = {u: Place(name, index.uidvalidity, u) for u in answers}
        found = (_stranger(places[u], answer) for u, answer in answers.items())
        return tuple(c for c in found if c is not None and not c.has("\\Deleted"))

    def _alike(
        self, session: Session, folder: Folder, index: Index, wanted: set[str]
    ) -> list[Copy]:
        known = {p.uid for p in self._known if p.mailbox == index.mailbox}
        latest = [u for u in session.uids_from(1)[-LATEST:] if u not in known]
        answers = session.fetch(latest, SUBJECT)
        headers = {u: message.parse(header_in(a) or b"").subject for u, a in answers.items()}
        uids = [u for u, subject in headers.items() if _squeezed(subject) in wanted]
        return self._copies(session, folder, index, uids)

    def _with_news(self, session: Session, mailboxes: Iterable[str]) -> Iterator[str]:
        for name in mailboxes:
            # Some servers list names that cannot be opened.
            with suppress(MailboxError):
                box = session.status(name)
                if box.exists and (name not in self._indexes or self.changed(box)):
                    yield name

    def _in(
        self, session: Session, name: str, roles: Roles, message_ids: Collection[str], since: date
    ) -> list[Copy]:
        folder = roles.folder(name)
        try:
            index = self.look(session, name, folder, since)
        except NoSuchMailboxError:
            return []
        except MailboxError as error:
            log.warning("mailbox_skipped: %s", error)
            if folder in WITH_TEXT:
                self.unseen.add(name)
                self._refused.add(name)
            return [c for p, c in self._known.items() if p.mailbox == name]
        if folder in WITH_TEXT and index.waits:
            self.unseen.add(name)
        return self._copies(session, folder, index, sorted(index.hits(message_ids)))

    def _copies(
        self, session: Session, folder: Folder, index: Index, uids: list[int]
    ) -> list[Copy]:
        if not uids:
            return []
        answers = session.fetch(uids, "FLAGS", "INTERNALDATE")
        left_out = [u for u in uids if u not in answers]
        there = set(session.uids_among(left_out)) if left_out else set()
        index.drop(set(left_out) - there)
        copies = []
        for uid in uids:
            place = Place(index.mailbox, index.uidvalidity, uid)
            copy = self._known.get(place)
            if (answer := answers.get(uid)) is not None:
                copy = self._copy(session, folder, place, answer)
            elif uid not in there:
                continue
            # Listed but not given: as it was, until the server gives it again.
            if copy is not None:
                copies.append(copy)
                self._patience.given(OF, (place.mailbox, place.uidvalidity, uid))
            elif folder in WITH_TEXT and self._patience.missed(
                OF, (place.mailbox, place.uidvalidity, uid)
            ):
                self.unseen.add(place.mailbox)
        return copies

    def _copy(self, session: Session, folder: Folder, place: Place, answer: Answer) -> Copy | None:
        flags, at = _flags(answer), answer.get(b"INTERNALDATE")
        known = self._known.get(place)
        if known is not None and known.folder is folder:
            return replace(known, flags=flags)
        raw = _raw(session, place.uid, folder)
        if raw is None or not isinstance(at, datetime):
            return None
        copy = copy_of(folder, place, flags, at, raw, with_text=folder in WITH_TEXT)
        # What was sent leaves no more: its bytes would only lie in memory.
        kept = b"" if folder is Folder.SENT else copy.raw
        return replace(copy, whole=len(raw) < LARGEST, raw=kept)


def copy_of(
    folder: Folder,
    place: Place,
    flags: tuple[str, ...],
    at: datetime,
    raw: bytes,
    *,
    with_text: bool = True,
) -> Copy:
    """A Copy from the bytes of a message, or of its header."""
    parsed, ids = message.parse(raw), ids_of(_header(raw))
    return Copy(
        folder,
        place,
        flags,
        at,
        ids.message_id or parsed.message_id,
        parsed.in_reply_to,
        ids.references,
        tuple(a.email for a in parsed.to),
        tuple(a.email for a in parsed.cc) + _bcc(parsed),
        parsed.subject,
        (parsed.plain or parsed.html) if with_text else "",
        raw if with_text else b"",
        sender=parsed.sender.email if parsed.sender else "",
        enclosed=enclosed(parsed) if with_text else "",
        carried=any(name == "received" for name, _ in parsed.headers),
    )


def _stranger(place: Place, answer: Answer) -> Copy | None:
    at, head = answer.get(b"INTERNALDATE"), header_in(answer)
    if head is None or not isinstance(at, datetime):
        return None
    return copy_of(Folder.APPROVED, place, _flags(answer), at, head, with_text=False)


def _bcc(parsed: message.Message) -> tuple[str, ...]:
    """What a person typed there; nothing of ours has it."""
    typed = getaddresses([(parsed.header("bcc") or "")[:4096]])
    return tuple(address for _, address in typed if "@" in address)


def _squeezed(subject: str) -> str:
    return " ".join(subject.split()).casefold()


def _header(raw: bytes) -> bytes:
    ends = [i for i in (raw.find(b"\r\n\r\n"), raw.find(b"\n\n")) if i >= 0]
    return raw[: min(ends)] if ends else raw


def _raw(session: Session, uid: int, folder: Folder) -> bytes | None:
    if folder in WITH_TEXT:
        return whole(session, uid, LARGEST)
    return header_in(session.fetch([uid], HEADER).get(uid, {}))


def _flags(answer: Answer) -> tuple[str, ...]:
    told = answer.get(b"FLAGS") or ()
    flags = (f.decode("utf-8", "replace") if isinstance(f, bytes) else str(f) for f in told)
    return tuple(f for f in flags if f.lower() != "\\recent")


def _key(copy: Copy) -> str:
    """What makes two copies the same letter."""
    marks = (read_marker(r) for r in reversed(copy.references[-2:]))
    return next((m[0] for m in marks if m), copy.message_id or "")
