"""Mail that was not read before, oldest first: what headers tell of all, then each in turn.

Marks nothing as read (EXAMINE, BODY.PEEK), holds one small batch of bodies at a time, and takes
no more of a message than is worth it: a large mailbox is not downloaded.
"""

import logging
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import groupby

from agent.desk import Folder
from agent.mailbox.missing import Message, Patience
from agent.mailbox.session import Session
from agent.mailbox.wire import body_in, header_in
from agent.turn import Arrival, Mark

log = logging.getLogger(__name__)

LIMIT = 1024 * 1024
"""Bytes of a message that are fetched at most; what follows are attachments."""
FIRST_LIMIT = 128 * 1024
"""The same at the first look, which meets thousands of messages."""
LIST_LIMIT = 16 * 1024
"""The same of what a discussion list sent: it is told by its header."""
PIECE = 256 * 1024
"""Bytes fetched in one answer: bounds memory, and what a time-out costs."""
BATCH = 50
"""Messages fetched in one answer."""
LIST_POST = "BODY.PEEK[HEADER.FIELDS (LIST-POST)]"
"""RFC 2369: discussion lists have it; newsletters and the systems of employers have not."""

OF = "arrival"
"""What is asked for here, to patience."""


@dataclass(slots=True)
class Known:
    """What outlives a look: what was left out of answers, and what was read and stored beyond a
    mark, so that it is not fetched again at each look while one before it is waited for."""

    patience: Patience
    read: set[Message] = field(default_factory=set)

    def beyond(self, mailbox: str, mark: Mark | None) -> set[int]:
        """The UIDs of a mailbox that were read beyond its mark; its others are forgotten."""
        at = (mailbox, mark.uidvalidity) if mark else None
        reached = mark.uid if mark else 0
        self.read = {m for m in self.read if m[0] != mailbox or (m[:2] == at and m[2] > reached)}
        return {m[2] for m in self.read if m[0] == mailbox}


@dataclass(frozen=True, slots=True)
class Pending:
    """A message to be read: where it lies, when it arrived, its size in bytes as told, and how
    many of them are wanted."""

    at: datetime
    mailbox: str
    folder: Folder
    uidvalidity: int
    uid: int
    size: int
    limit: int

    @property
    def bytes(self) -> int:
        """How many bytes the answer will have."""
        return min(self.size, self.limit)


@dataclass(slots=True)
class Queue:
    """What is to be read of one mailbox; its mark never passes a message that was not read."""

    mailbox: str
    folder: Folder
    uidvalidity: int
    uids: tuple[int, ...]
    """Ascending."""
    pending: tuple[Pending, ...]
    given_up: tuple[int, ...] = ()
    """Those that are waited for no longer: the mark passes them."""
    done: set[int] = field(default_factory=set)
    """What has been read of these; at first, what earlier looks did."""
    _first: int = 0

    @property
    def left_out(self) -> set[int]:
        """Those of which the server did not tell even the date."""
        return {*self.uids} - self.done - {p.uid for p in self.pending} - {*self.given_up}

    def read(self, uid: int) -> Mark:
        """The mark once this message is stored: everything up to it has been read. Dates do not
        follow UIDs, so that it may stand still for a while and then leap."""
        self.done.add(uid)
        while self._first < len(self.uids) and self.uids[self._first] in self.done:
            self._first += 1
        at_end = self._first == len(self.uids)
        reached = self.uids[-1] if at_end else self.uids[self._first] - 1
        return Mark(self.mailbox, self.uidvalidity, reached)


def look(
    session: Session, mailbox: str, folder: Folder, mark: Mark | None, since: date, known: Known
) -> Queue:
    """What came to a mailbox after its mark; since a day where there is none, or where it speaks
    of another UIDVALIDITY."""
    box = session.examine(mailbox)
    first = mark is None or mark.uidvalidity != box.uidvalidity
    if mark is None or first:
        uids = session.uids_since(since) if box.exists else ()
    elif box.uidnext and box.uidnext <= mark.uid + 1:
        uids = ()
    else:
        uids = session.uids_from(mark.uid + 1)
    done = known.beyond(mailbox, None if first else mark)
    new = [u for u in uids if u not in done]
    given_up = {u for u in new if (mailbox, box.uidvalidity, u) in known.patience.given_up}
    limit = FIRST_LIMIT if first else LIMIT
    pending = []
    asked = [u for u in new if u not in given_up]
    for uid, answer in session.fetch(asked, "INTERNALDATE", "RFC822.SIZE", LIST_POST).items():
        at, size = answer.get(b"INTERNALDATE"), answer.get(b"RFC822.SIZE")
        if isinstance(at, datetime) and at.tzinfo and isinstance(size, int):
            wanted = LIST_LIMIT if b"@" in (header_in(answer) or b"") else limit
            pending.append(Pending(at, mailbox, folder, box.uidvalidity, uid, size, wanted))
    lost = tuple(sorted(given_up))
    queue = Queue(mailbox, folder, box.uidvalidity, uids, tuple(pending), lost, done)
    for uid in queue.left_out:
        known.patience.missed(OF, (mailbox, box.uidvalidity, uid))
    return queue


def read(
    session: Callable[[], Session], queues: Sequence[Queue], known: Known
) -> Generator[Arrival, None, bool]:
    """The messages of several mailboxes in order of arrival, and whether these were all. Other
    commands may be given between two of them; where a mailbox was made anew meanwhile, the rest
    waits for the next look."""
    by_mailbox = {q.mailbox: q for q in queues}
    waiting = sorted((p for q in queues for p in q.pending), key=lambda p: (p.at, p.mailbox, p.uid))
    complete = not any(q.left_out for q in queues)
    for queue in queues:
        yield from _passed(queue, known)
    for batch in _batches(waiting):
        bodies = _bodies(session(), batch)
        if bodies is None:
            return False
        for p in batch:
            raw = bodies.get((p.mailbox, p.uid))
            message = (p.mailbox, p.uidvalidity, p.uid)
            if raw is None:
                known.patience.missed(OF, message)
                complete = False
                log.info("message_not_given uid=%d: asked for again later", p.uid)
            else:
                mark = by_mailbox[p.mailbox].read(p.uid)
                yield Arrival(p.folder, mark, p.at, raw, truncated=len(raw) < p.size)
                known.read.add(message)
                known.patience.given(OF, message)
    return complete


def _passed(queue: Queue, known: Known) -> Iterator[Arrival]:
    """What was given up, as messages in which nothing stands: else the mark would stay before them
    until newer mail comes, and each start would wait for them anew."""
    for uid in queue.given_up:
        mark, at = queue.read(uid), known.patience.clock()
        yield Arrival(queue.folder, mark, at, b"", truncated=True)
        known.read.add((queue.mailbox, queue.uidvalidity, uid))


def _batches(waiting: Iterable[Pending]) -> Iterator[list[Pending]]:
    """Small messages together, as far as memory and the answer's length allow; large ones alone."""
    batch: list[Pending] = []
    size = 0
    for p in waiting:
        if batch and (size + p.bytes > LIMIT or len(batch) == BATCH):
            yield batch
            batch, size = [], 0
        batch.append(p)
        size += p.bytes
    if batch:
        yield batch


def _bodies(session: Session, batch: Sequence[Pending]) -> dict[tuple[str, int], bytes] | None:
    found: dict[tuple[str, int], bytes] = {}
    in_order = sorted(batch, key=lambda p: (p.mailbox, p.limit, p.uid))
    for (mailbox, limit), group in groupby(in_order, key=lambda p: (p.mailbox, p.limit)):
        members = list(group)
        if session.examine(mailbox).uidvalidity != members[0].uidvalidity:
            return None
        small = [p.uid for p in members if p.bytes <= PIECE]
        for uid, answer in session.fetch(small, f"BODY.PEEK[]<0.{limit}>").items():
            if (raw := body_in(answer)) is not None:
                found[mailbox, uid] = raw
        for p in members:
            if p.bytes > PIECE and (raw := whole(session, p.uid)) is not None:
                found[mailbox, p.uid] = raw
    return found


def whole(session: Session, uid: int, limit: int = LIMIT) -> bytes | None:
    """A message of the mailbox that is open, piece by piece up to a limit; None where the server
    does not give it."""
    raw = b""
    while len(raw) < limit:
        answer = session.fetch([uid], f"BODY.PEEK[]<{len(raw)}.{PIECE}>").get(uid)
        piece = body_in(answer) if answer is not None else None
        if piece is None:
            return None
        raw += piece
        if len(piece) < PIECE:
            break
    return raw
