"""A Maildir or mbox that behaves like the account, with Drafts in memory: the second ``Mail``.

Opens every message read-only; nothing in the stored mailbox is ever changed.
"""

import mailbox
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from agent import message
from agent.desk import Copy, Folder, Place, enclosed
from agent.errors import InputError
from agent.message import Message
from agent.turn import Arrival, Mark

DISTANT_PAST = datetime(1970, 1, 1, tzinfo=UTC)
DELIVERY = timedelta(days=1)
"""How long a message may have been on its way, its writer's zone in place of UTC included."""
HEAD = 65536
"""Bytes of a message in which its header is looked for."""
_HEAD_ENDS = re.compile(rb"\n\r?\n")
_SENT_NAMES = (".Sent", "Sent", ".INBOX.Sent")


@dataclass(frozen=True, slots=True)
class StoredMessage:
    """One message of the stored mailbox and when it arrived."""

    at: datetime
    folder: Folder
    raw: bytes


def load(path: Path) -> tuple[StoredMessage, ...]:
    """Every message of a Maildir (with its Sent folder) or an mbox file, in order of arrival.

    Raises InputError where ``path`` is neither, or cannot be read.
    """
    try:
        return tuple(sorted(_found(path), key=lambda m: m.at))
    except OSError as error:
        # Without that message the rest would tell another story: nothing is concluded from it.
        raise InputError(f"{error.filename or path}: cannot be read: {error.strerror}") from None


def _found(path: Path) -> list[StoredMessage]:
    if not path.exists():
        raise InputError(f"{path}: no such file or folder")
    if (path / "cur").is_dir() or (path / "new").is_dir():
        found = [*_maildir(path, Folder.INBOX)]
        for name in _SENT_NAMES:
            found += _maildir(path / name, Folder.SENT)
    elif path.is_file():
        found = [*_mbox(path)]
    else:
        raise InputError(f"{path}: neither a Maildir (a folder with cur and new) nor an mbox file")
    return found


def _maildir(path: Path, folder: Folder) -> Iterator[StoredMessage]:
    for part in ("cur", "new"):
        if not (path / part).is_dir():
            continue
        for file in sorted((path / part).iterdir()):
            if file.is_file() and not file.name.startswith("."):
                raw = file.read_bytes()
                yield StoredMessage(_maildir_time(file.name) or _header_time(raw), folder, raw)


def _maildir_time(name: str) -> datetime | None:
    """The time of delivery in a Maildir file name, ``seconds.unique.host``."""
    match = re.match(r"(\d{9,11})\.", name)
    return datetime.fromtimestamp(int(match[1]), UTC) if match else None


def _mbox(path: Path) -> Iterator[StoredMessage]:
    box = mailbox.mbox(path, create=False)
    try:
        with path.open("rb") as file:
            if file.read(5) not in (b"From ", b""):
                raise InputError(f"{path}: not an mbox file (it does not begin with a From line)")
        keys = tuple(box.keys())
        raws = [box.get_bytes(key) for key in keys]
        lines = [box.get_string(key, from_=True).partition("\n")[0] for key in keys]
    finally:
        box.close()
    times = [
        (_envelope_time(line), _header_time(raw)) for line, raw in zip(lines, raws, strict=True)
    ]
    for at, raw in zip(_arrived(times), raws, strict=True):
        yield StoredMessage(at, Folder.INBOX, raw)


def _arrived(times: Sequence[tuple[datetime | None, datetime]]) -> Iterator[datetime]:
    """When each message arrived, by its ``From_`` line and its header. Thunderbird and others
    write the instant at which they fetched or copied a message: such a line is not believed."""
    told = [line for line, _ in times if line]
    late = [line - header > DELIVERY for line, header in times if line and header > DISTANT_PAST]
    copied = (len(told) > 1 and len(set(told)) == 1) or sum(late) * 2 > len(late)
    for line, header in times:
        if header == DISTANT_PAST:
            yield line or DISTANT_PAST
        else:
            yield header if line is None or copied or line - header > DELIVERY else line


def _envelope_time(line: str) -> datetime | None:
    """The time of an mbox ``From_`` line, asctime form (RFC 4155, UTC)."""
    match = re.search(r"[A-Z][a-z]{2} +[A-Z][a-z]{2} +\d{1,2} \d\d:\d\d:\d\d \d{4}", line)
    if match is None:
        return None
    try:
        return datetime.strptime(" ".join(match[0].split()), "%a %b %d %H:%M:%S %Y").replace(
            tzinfo=UTC
        )
    except ValueError:
        return None


def _header_time(raw: bytes) -> datetime:
    head = head_of(raw)
    return head.received or head.date or DISTANT_PAST


def head_of(raw: bytes) -> Message:
    """A message by its header alone."""
    return message.parse(_HEAD_ENDS.split(raw[:HEAD], maxsplit=1)[0] + b"\n\n")


@dataclass(slots=True)
class StoredMail:
    """The stored messages as an account at the instant ``now``, with Drafts in memory."""

    messages: tuple[StoredMessage, ...]
    now: datetime = DISTANT_PAST
    complete: bool = True
    troubles: tuple[str, ...] = ()
    _drafts: dict[Place, Copy] = field(default_factory=dict)
    _next_uid: int = 1

    def next_arrival(self) -> datetime | None:
        """When the next message after ``now`` arrives."""
        return next((m.at for m in self.messages if m.at > self.now), None)

    def arrivals(self, marks: Mapping[str, Mark]) -> Iterator[Arrival]:
        """What arrived up to ``now``; the stored mailbox counts as one, UIDs by arrival."""
        seen = marks["stored"].uid if "stored" in marks else 0
        for uid, stored in enumerate(self.messages[seen:], start=seen + 1):
            if stored.at > self.now:
                return
            yield Arrival(stored.folder, Mark("stored", 1, uid), stored.at, stored.raw)

    def copies(
        self, message_ids: Collection[str], subjects: Collection[str] = ()
    ) -> tuple[Copy, ...]:
        """The drafts in memory: nobody touches them."""
        return tuple(self._drafts.values())

    def append(self, folder: Folder, raw: bytes, flags: tuple[str, ...], at: datetime) -> Place:
        """Keeps a draft as it was appended."""
        place = Place(folder, 1, self._next_uid)
        self._next_uid += 1
        parsed = message.parse(raw)
        self._drafts[place] = Copy(
            folder,
            place,
            flags,
            at,
            parsed.message_id,
            parsed.in_reply_to,
            parsed.references,
            tuple(a.email for a in parsed.to),
            tuple(a.email for a in parsed.cc),
            parsed.subject,
            parsed.plain,
            raw,
            sender=parsed.sender.email if parsed.sender else "",
            enclosed=enclosed(parsed),
        )
        return place

    def expunge(self, place: Place) -> bool:
        """Takes a draft out."""
        return self._drafts.pop(place, None) is not None

    def move(self, place: Place, folder: Folder) -> Place | None:
        """Moves a draft to another folder in memory."""
        if (copy := self._drafts.pop(place, None)) is None:
            return None
        moved = Place(folder, 1, self._next_uid)
        self._next_uid += 1
        self._drafts[moved] = replace(copy, folder=folder, place=moved)
        return moved

    def flag(self, place: Place, flags: tuple[str, ...]) -> bool:
        """Adds flags to a draft in memory."""
        if (copy := self._drafts.get(place)) is None:
            return False
        self._drafts[place] = replace(copy, flags=tuple(dict.fromkeys(copy.flags + flags)))
        return True

    def unflag(self, place: Place, flags: tuple[str, ...]) -> bool:
        """Takes flags away from a draft in memory."""
        if (copy := self._drafts.get(place)) is None:
            return False
        self._drafts[place] = replace(copy, flags=tuple(f for f in copy.flags if f not in flags))
        return True

    def claim(self, place: Place, keyword: str, bears: Collection[str] = ()) -> bool:
        """Marks a draft in memory."""
        copy = self._drafts.get(place)
        if copy is None or copy.has(keyword) or not all(copy.has(f) for f in bears):
            return False
        return self.flag(place, (keyword,))

    def strangers(self) -> tuple[Copy, ...]:
        """None: only letters of ours lie in memory."""
        return ()

    def find(self, folder: Folder, message_id: str) -> Place | None:
        """Where a draft in memory with this Message-ID lies."""
        hits = (c.place for c in self._drafts.values() if c.message_id == message_id)
        return next((p for p in hits if p.mailbox == folder), None)
