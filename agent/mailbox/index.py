"""What is known of the headers in a mailbox, so that each is fetched once: ids, and whose they are.

Holds UIDs under one UIDVALIDITY (RFC 9051 section 2.3.1.1); no text of any message.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from datetime import date

from agent.letter.marker import read_marker
from agent.mailbox.missing import Message, Patience
from agent.mailbox.model import Box
from agent.mailbox.session import Session
from agent.mailbox.wire import Answer, header_in

OF = "ids"
"""What is asked for here, to patience."""
IDS = "BODY.PEEK[HEADER.FIELDS (MESSAGE-ID IN-REPLY-TO REFERENCES)]"

_MESSAGE_ID = re.compile(rb"<[^<>\s\x00-\x1f\x7f]{1,250}>")
_FIELD = re.compile(rb"^(message-id|references)[ \t]*:(.*(?:\n[ \t].*)*)", re.I | re.M)
SANE_ID = re.compile(r"<[^<>\s\x00-\x1f\x7f]{1,250}>")
"""The Message-IDs that are looked for: no other string of a message ever reaches a command."""


@dataclass(frozen=True, slots=True)
class Ids:
    """A message's own id ("" where it has none) and its References, as the header has them."""

    message_id: str
    references: tuple[str, ...]

    @property
    def marked(self) -> bool:
        """Whether it is one of our letters: References end in the marker, or the marker and the
        parent in either order. Later mail of the thread has the marker further left."""
        return any(read_marker(r) for r in self.references[-2:])


def ids_of(header: bytes) -> Ids:
    """Reads a block of header fields; of two fields of a name the first counts."""
    fields: dict[bytes, tuple[str, ...]] = {}
    for name, value in _FIELD.findall(header[:262144]):
        found = tuple(i.decode("utf-8", "replace") for i in _MESSAGE_ID.findall(value))
        fields.setdefault(name.lower(), found)
    return Ids("".join(fields.get(b"message-id", ())[:1]), fields.get(b"references", ()))


@dataclass(slots=True)
class Index:
    """The headers of one mailbox that were looked at: each UID once."""

    mailbox: str
    patience: Patience
    uidvalidity: int = -1
    next_uid: int = 1
    exists: int = -1
    modseq: int = 0
    by_id: dict[str, int] = field(default_factory=dict)
    """The newest UID for each Message-ID."""
    marked: set[int] = field(default_factory=set)
    """UIDs of messages that bear a marker."""
    _waited_for: list[int] = field(default_factory=list)
    """Listed but not given so far."""

    def open(self, session: Session, since: date | None) -> Box:
        """EXAMINEs the mailbox and looks at the headers that are new; at first at those since a
        day, or at all. A new UIDVALIDITY makes it forget what it knew."""
        box = session.examine(self.mailbox)
        first = box.uidvalidity != self.uidvalidity
        if first:
            self._forget(box.uidvalidity)
        left = session.uids_among(self._waited_for) if self._waited_for else ()
        new = self._new(session, box, since if first else None)
        self._read(session, (*left, *new))
        self.next_uid = max((self.next_uid - 1, box.uidnext - 1, *new)) + 1
        self.exists, self.modseq = box.exists, box.modseq
        return box

    def changed(self, box: Box) -> bool:
        """Whether a STATUS speaks of anything that was not looked at."""
        seen = (self.uidvalidity, self.next_uid, self.exists)
        flags = box.modseq and self.modseq and box.modseq != self.modseq
        told = (box.uidvalidity, box.uidnext or self.next_uid, box.exists)
        return bool(flags or self.waits) or told != seen

    @property
    def waits(self) -> bool:
        """Whether there are messages whose header the server has not given so far."""
        return bool(self._waited_for)

    def hits(self, message_ids: Collection[str]) -> set[int]:
        """UIDs of our letters: by marker, or by the ids under which they were appended."""
        return self.marked | {self.by_id[i] for i in message_ids if i in self.by_id}

    def drop(self, uids: Collection[int]) -> None:
        """Forgets messages that are no longer there."""
        self.marked -= set(uids)
        self.by_id = {i: u for i, u in self.by_id.items() if u not in uids}

    def _forget(self, uidvalidity: int) -> None:
        self.uidvalidity = uidvalidity
        self.next_uid = 1
        self.by_id = {}
        self.marked = set()
        self._waited_for = []

    def _new(self, session: Session, box: Box, since: date | None) -> tuple[int, ...]:
        if not box.exists:
            return ()
        if since is not None:
            return session.uids_since(since)
        if box.uidnext and self.next_uid >= box.uidnext:
            return ()
        return session.uids_from(self.next_uid)

    def _read(self, session: Session, uids: tuple[int, ...]) -> None:
        """What the server left out of its answer is asked for again next time, but not for ever."""
        answers = session.fetch(uids, IDS)
        for uid, ids in _identified(answers):
            if ids.message_id:
                self.by_id[ids.message_id] = max(uid, self.by_id.get(ids.message_id, 0))
            if ids.marked:
                self.marked.add(uid)
            if uid in self._waited_for:
                self.patience.given(OF, self._message(uid))
        left_out = [u for u in uids if u not in answers]
        self._waited_for = [u for u in left_out if self.patience.missed(OF, self._message(u))]

    def _message(self, uid: int) -> Message:
        return self.mailbox, self.uidvalidity, uid


def _identified(answers: dict[int, Answer]) -> Iterator[tuple[int, Ids]]:
    for uid in sorted(answers):
        if (header := header_in(answers[uid])) is not None:
            yield uid, ids_of(header)
