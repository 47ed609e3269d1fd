"""Whether a stored mailbox is that of the addresses which are said to be its owner's, and what else
in the options keeps letters from being written. Prints nothing.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from agent.desk import Folder
from agent.reading.model import Candidate
from agent.replay import own_name
from agent.show.times import when
from agent.stored import StoredMessage, head_of

_ADDRESS = re.compile(r"[^\s<>,;:\"()]{1,64}@[^\s<>,;:\"()]{1,255}")
# Where a message was put, whoever it names: copies, lists and aliases.
_DELIVERED = frozenset({
    "bcc", "delivered-to", "x-delivered-to", "x-original-to", "envelope-to", "x-envelope-to",
    "apparently-to", "x-forwarded-to", "resent-to",
})  # fmt: skip
NO_ADDRESS = (
    "No address of yours is known (--me): every message counts as incoming, "
    "and no letter can be written."
)
NO_NAME = "No name of yours is known to sign with (profile.name): no letter can be written."


@dataclass(frozen=True, slots=True)
class Parties:
    """Addresses, in lower case, with the number of messages in which each has a part: at all, and
    as the owner of the mailbox has it."""

    parts: Counter[str]
    owners: Counter[str]
    parted: bool
    """Whether what was sent lies apart from what arrived."""

    def absent(self, addresses: Sequence[str]) -> tuple[str, ...]:
        """Those in which no message was sent or received here."""
        return tuple(a for a in addresses if not self.owners[a.lower()])

    def strange(self, address: str) -> str:
        """What is told of an absent one."""
        if self.parts[address.lower()]:
            return f"{address} only writes to this mailbox, or is written to from it"
        return f"No message here is from or to {address}"

    def busier(self, addresses: Sequence[str]) -> str | None:
        """Somebody else who has a part in more messages than the addresses: where sent mail does
        not lie apart, that is likely the owner."""
        mine = {a.lower() for a in addresses}
        most = max((n for a, n in self.parts.items() if a in mine), default=0)
        others = [(n, a) for a, n in self.parts.items() if a not in mine]
        number, other = max(others, default=(0, ""))
        return other if not self.parted and number > most else None


def parties(messages: Sequence[StoredMessage]) -> Parties:
    """Who has a part in a stored mailbox. Where sent mail lies apart, its senders are the owner,
    and those to whom came what arrived; else whoever sent or received, but those who only wrote
    to its owner."""
    parted = any(m.folder is Folder.SENT for m in messages)
    parts: Counter[str] = Counter()
    owners: Counter[str] = Counter()
    mail = [(*_parts(m), m.folder is Folder.SENT) for m in messages]
    for sender, receivers, sent in mail:
        parts.update(receivers | sender)
        owners.update(sender if sent else receivers if parted else receivers | sender)
    for writer in () if parted else _only_writing([(s, r) for s, r, _ in mail]):
        del owners[writer]
    return Parties(parts, owners, parted)


def _only_writing(mail: Iterable[tuple[set[str], set[str]]]) -> Iterator[str]:
    """Who gets nothing, and writes to none but one who is written to by others too."""
    reached: dict[str, set[str]] = {}
    writers: dict[str, set[str]] = {}
    for senders, receivers in mail:
        for sender in senders:
            reached[sender] = reached.get(sender, receivers) & receivers
        for receiver in receivers:
            writers.setdefault(receiver, set()).update(senders)
    for sender, always in reached.items():
        if sender not in writers and any(writers[r] - {sender} for r in always):
            yield sender


def _parts(stored: StoredMessage) -> tuple[set[str], set[str]]:
    """Sender and receivers of a message."""
    head = head_of(stored.raw)
    sender = {head.sender.email.lower()} if head.sender and head.sender.email else set()
    receivers = {a.email.lower() for a in (*head.to, *head.cc) if a.email}
    for name, value in head.headers:
        if name in _DELIVERED:
            receivers.update(found.lower() for found in _ADDRESS.findall(value))
    return sender, receivers


def hints(
    messages: Sequence[StoredMessage],
    candidate: Candidate,
    found: Parties,
    given: Sequence[str] = (),
) -> Iterator[str]:
    """What seems wrong with the addresses, a sentence each; ``given``: those of ``--me``."""
    if not candidate.addresses:
        yield NO_ADDRESS
    elif messages:
        for address in found.absent(given):
            yield f"{found.strange(address)} (--me): is it yours?"
        if other := found.busier(candidate.addresses):
            known = " or ".join(candidate.addresses)
            yield f"More messages here are from or to {other} than {known}: is it yours (--me)?"


def nothing_yet(
    messages: Sequence[StoredMessage], mailbox: Path, until: datetime, candidate: Candidate
) -> str:
    """That there is no message at all, or none so early; "" where there is one."""
    first = min((m.at for m in messages), default=None)
    if first is None:
        return f"No message in {mailbox}."
    zone = ZoneInfo(candidate.timezone)
    by, came = (when(at.astimezone(zone).date(), candidate) for at in (until, first))
    return f"No message in {mailbox} by {by}: the first is of {came}." if first > until else ""


def still_to_come(
    messages: Sequence[StoredMessage], wanted: str, until: datetime, candidate: Candidate
) -> str:
    """That the message with this Message-ID counts only from later on; "" where it does not."""
    id_ = f"<{wanted.strip('<>')}>"
    later = (m.at for m in messages if m.at > until and head_of(m.raw).message_id == id_)
    at = next(later, None)
    return f"it counts only from {when(at, candidate)} on (see --until)" if at else ""


def nameless(messages: tuple[StoredMessage, ...], candidate: Candidate, name: str) -> bool:
    """Whether nobody's name is known to sign with; ``name`` is that of the configuration."""
    return bool(messages) and not (name or candidate.name or own_name(messages, candidate))
