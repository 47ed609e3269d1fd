"""Mail that was not read before, oldest first: dates and sizes of all, then each body in turn.

Marks nothing as read (EXAMINE, BODY.PEEK) and holds one small batch of bodies at a time.
"""

import logging
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import groupby

from agent.desk import Folder
from agent.mailbox.index import PATIENCE
from agent.mailbox.session import Session
from agent.mailbox.wire import Answer
from agent.turn import Arrival, Mark

log = logging.getLogger(__name__)

LIMIT = 1024 * 1024
"""Bytes of a message that are fetched at most; what follows are attachments."""
PIECE = 256 * 1024
"""Bytes fetched in one answer: bounds memory, and what a time-out costs."""
BATCH = 50
"""Messages fetched in one answer."""

Misses = Counter[tuple[str, int, int]]
"""How often a message (mailbox, UIDVALIDITY, UID) was listed but not given."""


@dataclass(frozen=True, slots=True)
class Pending:
    """A message to be read: where it lies, when it arrived, its size in bytes as told."""

    at: datetime
    mailbox: str
    folder: Folder
    uidvalidity: int
    uid: int
    size: int


@dataclass(slots=True)
class Queue:
    """What is to be read of one mailbox; its mark never passes a message that was not read."""

    mailbox: str
    folder: Folder
    uidvalidity: int
    uids: tuple[int, ...]
    """Ascending."""
    pending: tuple[Pending, ...]
    _done: set[int] = field(default_factory=set)
    _first: int = 0

    def read(self, uid: int) -> Mark:
        """The mark once this message is stored: everything up to it has been read. Dates do not
        follow UIDs, so that it may stand still for a while and then leap."""
        self._done.add(uid)
        while self._first < len(self.uids) and self.uids[self._first] in self._done:
            self._first += 1
        at_end = self._first == len(self.uids)
        reached = self.uids[-1] if at_end else self.uids[self._first] - 1
        return Mark(self.mailbox, self.uidvalidity, reached)


def look(
    session: Session, mailbox: str, folder: Folder, mark: Mark | None, since: date, misses: Misses
) -> Queue:
    """What came to a mailbox after its mark; since a day where there is none, or where it speaks
    of another UIDVALIDITY."""
    box = session.examine(mailbox)
    if mark is None or mark.uidvalidity != box.uidvalidity:
        uids = session.uids_since(since) if box.exists else ()
    elif box.uidnext and box.uidnext <= mark.uid + 1:
        uids = ()
    else:
        uids = session.uids_from(mark.uid + 1)
    uids = tuple(u for u in uids if misses[mailbox, box.uidvalidity, u] < PATIENCE)
    answers = session.fetch(uids, "INTERNALDATE", "RFC822.SIZE")
    pending = (
        _pending(answers[u], mailbox, folder, box.uidvalidity, u) for u in uids if u in answers
    )
    queue = Queue(mailbox, folder, box.uidvalidity, uids, tuple(p for p in pending if p))
    for uid in {*uids} - {p.uid for p in queue.pending}:
        misses[mailbox, box.uidvalidity, uid] += 1
    return queue


def _pending(
    answer: Answer, mailbox: str, folder: Folder, uidvalidity: int, uid: int
) -> Pending | None:
    at, size = answer.get(b"INTERNALDATE"), answer.get(b"RFC822.SIZE")
    if not isinstance(at, datetime) or at.tzinfo is None:
        return None
    return Pending(at, mailbox, folder, uidvalidity, uid, size if isinstance(size, int) else PIECE)


def read(
    session: Callable[[], Session], queues: Sequence[Queue], misses: Misses
) -> Iterator[Arrival]:
    """The messages of several mailboxes in order of arrival. Other commands may be given between
    two of them; where a mailbox was made anew meanwhile, the rest waits for the next look."""
    by_mailbox = {q.mailbox: q for q in queues}
    waiting = sorted((p for q in queues for p in q.pending), key=lambda p: (p.at, p.mailbox, p.uid))
    for batch in _batches(waiting):
        bodies = _bodies(session(), batch)
        if bodies is None:
            return
        for p in batch:
            raw = bodies.get((p.mailbox, p.uid))
            if raw is None:
                misses[p.mailbox, p.uidvalidity, p.uid] += 1
                log.info("message_not_given uid=%d: asked for again later", p.uid)
                continue
            mark = by_mailbox[p.mailbox].read(p.uid)
            yield Arrival(p.folder, mark, p.at, raw, truncated=len(raw) >= LIMIT and p.size > LIMIT)


def _batches(waiting: Iterable[Pending]) -> Iterator[list[Pending]]:
    """Small messages together, as far as memory and the answer's length allow; large ones alone."""
    batch: list[Pending] = []
    size = 0
    for p in waiting:
        if batch and (size + p.size > LIMIT or len(batch) == BATCH):
            yield batch
            batch, size = [], 0
        batch.append(p)
        size += p.size
    if batch:
        yield batch


def _bodies(session: Session, batch: Sequence[Pending]) -> dict[tuple[str, int], bytes] | None:
    found: dict[tuple[str, int], bytes] = {}
    in_order = sorted(batch, key=lambda p: (p.mailbox, p.uid))
    for mailbox, group in groupby(in_order, key=lambda p: p.mailbox):
        of_mailbox = list(group)
        if session.examine(mailbox).uidvalidity != of_mailbox[0].uidvalidity:
            return None
        small = [p.uid for p in of_mailbox if p.size <= PIECE]
        for uid, answer in session.fetch(small, f"BODY.PEEK[]<0.{LIMIT}>").items():
            if (raw := body_in(answer)) is not None:
                found[mailbox, uid] = raw
        for p in of_mailbox:
            if p.size > PIECE and (raw := whole(session, p.uid)) is not None:
                found[mailbox, p.uid] = raw
    return found


def whole(session: Session, uid: int) -> bytes | None:
    """A message of the mailbox that is open, piece by piece up to LIMIT; None where the server
    does not give it."""
    raw = b""
    while len(raw) < LIMIT:
        answer = session.fetch([uid], f"BODY.PEEK[]<{len(raw)}.{PIECE}>").get(uid)
        piece = body_in(answer) if answer is not None else None
        if piece is None:
            return None
        raw += piece
        if len(piece) < PIECE:
            break
    return raw[:LIMIT]


def body_in(answer: Answer) -> bytes | None:
    """The body in a FETCH answer, with or without the offset in its name; None for NIL."""
    found = (v for k, v in answer.items() if k.upper().startswith(b"BODY[]"))
    value = next(found, None)
    return value if isinstance(value, bytes) else None
