"""The board in the mailbox: what it has to tell of the desk, and replacing it when that changed.

How it looks is for ``board``.
"""

import logging
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4

from agent.board import Board, Waiting, as_bytes, board
from agent.desk import Copy, Folder, Found, Verdict, Written, marker_of
from agent.errors import InputError, MailboxError
from agent.hiring import HiringProcess
from agent.letter.marker import identity, marker
from agent.plan import Remark
from agent.reading.model import Candidate
from agent.terms import Purpose, Status
from agent.turn.drafts import what
from agent.turn.ports import Ledger, Mail, Shown

log = logging.getLogger("agent.turn")

MOST = 5
"""So many strange messages are named one by one."""
BOARD = "board"
"""What its marker stands for, as a draft's id does for a letter."""
_ENDED = {
    Status.REJECTED: "they have turned you down since",
    Status.ACCEPTED: "you have accepted an offer of theirs since",
    Status.WITHDRAWN: "you have withdrawn since",
    Status.OFFER: "they have made you an offer since",
}


@dataclass(frozen=True, slots=True)
class Contents:
    """What the board is made of."""

    processes: Sequence[HiringProcess]
    waiting: tuple[Waiting, ...]
    remarks: tuple[Remark, ...]
    candidate: Candidate


def is_board(copy: Copy) -> bool:
    """Whether a copy is of the board and not of a letter."""
    mark = marker_of(copy)
    return mark is not None and mark[0] == identity(BOARD)


def remarks(
    written: Iterable[Written],
    found: Iterable[Found],
    due: Collection[str],
    processes: Sequence[HiringProcess],
    complete: bool,
) -> Iterator[Remark]:
    """What lies on the desk and needs the person."""
    by_identity = {f.identity: f for f in found}
    for record in written:
        seen = by_identity.get(record.identity)
        stale = complete and seen is not None and _stale(record, seen, due)
        if not (record.remark or stale or (seen and _two_versions(seen))):
            continue
        about = _process(record, processes)
        process = about.id if about else None
        if record.remark:
            text = f"The {what(record)} was not sent and lies in Drafts: {record.remark}."
            yield Remark(process, text, urgent=True)
        elif seen and _two_versions(seen):
            text = f"Two versions of the {what(record)} lie there, one of them in Approved"
            yield Remark(process, f"{text}: neither is sent. Leave one.", urgent=True)
        elif stale:
            why = _ENDED.get(about.status) if about else None
            why = why or "it is no longer called for"
            text = f"The {what(record)} that you edited still lies in Drafts, but {why}"
            yield Remark(process, f"{text}: delete it, or send it all the same.", urgent=True)


def strangers(copies: Iterable[Copy], letters: Mapping[str, Sequence[Copy]]) -> tuple[Copy, ...]:
    """What lies in Approved and is no letter of ours; the board may, and an answer to a letter."""
    ours = {c.place for found in letters.values() for c in found}
    lying = {c.place: c for c in copies if c.folder is Folder.APPROVED and c.place not in ours}
    return tuple(c for c in lying.values() if not c.has("\\Deleted"))


def idle(
    lying: Sequence[Copy],
    written: Iterable[Written],
    copies: Mapping[str, Sequence[Copy]],
    sent: Collection[str],
) -> Iterator[Remark]:
    """What lies in Approved and will not leave. ``lying``: what is no letter of ours; ``sent``: the
    identities of letters that were sent before."""
    for copy in lying[:MOST]:
        name = f'"{copy.subject[:60]}"' if copy.subject.strip() else "A message without a subject"
        text = f"{name} lies in {copy.place.mailbox}, but is no letter of Afterword's"
        yield Remark(None, f"{text}, so it is never sent: move it back.", urgent=True)
    if (more := len(lying) - MOST) > 0:
        yield Remark(None, f"{more} more messages there are no letters either.", urgent=True)
    for record in written:
        here = [c for c in copies.get(record.identity, ()) if c.folder is Folder.APPROVED]
        if record.identity in sent and any(not c.has("\\Deleted") for c in here):
            text = f"The {what(record)} lies in {here[0].place.mailbox}, but was sent before"
            yield Remark(record.process, f"{text}. It is not sent again: delete it.", urgent=True)


def _process(record: Written, processes: Sequence[HiringProcess]) -> HiringProcess | None:
    """Its process, which may have been joined with another since."""

    def holds(process: HiringProcess) -> bool:
        return any(r.message_id == record.process for r in process.readings)

    return next((p for p in processes if p.id == record.process or holds(p)), None)


def _two_versions(seen: Found) -> bool:
    approved = [c for c in seen.copies if c.folder is Folder.APPROVED]
    return bool(approved) and len({c.fingerprint for c in seen.copies}) > 1


def _stale(record: Written, seen: Found, due: Collection[str]) -> bool:
    edited = seen.verdict is Verdict.EDITED and record.theirs
    return edited and record.draft_id not in due and record.purpose is not Purpose.NOTES


def show(
    mail: Mail, ledger: Ledger, contents: Contents, copies: Collection[Copy], now: datetime
) -> None:
    """Replaces the board where it says something else than before: the new one first. One that
    the person has thrown away comes back only when there is news."""
    if not contents.candidate.addresses:
        return
    shown = board(contents.processes, contents.waiting, contents.remarks, contents.candidate, now)
    boards = [c for c in copies if c.folder is Folder.BOARD]
    lying = [c for c in boards if not c.has("\\Deleted")]
    current = [c for c in lying if (marker_of(c) or ("", ""))[1] == shown.digest]
    before = ledger.shown()
    try:
        if not current and (lying or before.digest != shown.digest):
            unread = [c for c in lying if not c.has("\\Seen")]
            told = () if unread and not current else before.needs
            _put(mail, shown, contents.candidate.addresses[0], told, now)
            lying = boards  # and those that were marked \Deleted when the connection was lost
        for old in lying:
            if old not in current[:1]:
                mail.expunge(old.place)
    except (MailboxError, InputError) as error:
        # Sad, but no reason to leave letters undone.
        log.warning("board_not_shown: %s", error)
        return
    if before != (after := Shown(shown.digest, shown.needs)):
        ledger.show(after)


def _put(mail: Mail, shown: Board, address: str, told: Sequence[str], now: datetime) -> None:
    """Unread only where something needs the person of which they have not been told."""
    domain = address.rpartition("@")[2]
    mark = marker(BOARD, shown.digest, domain)
    raw = as_bytes(shown, address, f"<{uuid4().hex}@{domain}>", mark, now)
    flags = () if {*shown.needs} - {*told} else ("\\Seen",)
    mail.append(Folder.BOARD, raw, flags, now)
    log.info("board_shown")
