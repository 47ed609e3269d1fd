"""Mailboxes as the server describes them: values. Speaks to nobody.

Which of them is for what is for ``folders``.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Listed:
    """A mailbox as LIST names it: attributes, hierarchy delimiter ("" where flat), name."""

    attributes: tuple[str, ...]
    delimiter: str
    name: str


@dataclass(frozen=True, slots=True)
class Namespace:
    """Prefixes of mailbox names (RFC 2342): one's own ("INBOX." at some servers), and those of
    other people's and shared mailboxes, which are none of the program's business."""

    prefix: str = ""
    foreign: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Box:
    """A mailbox as SELECT, EXAMINE or STATUS describes it; ``uidnext`` is 0 where not told."""

    name: str
    uidvalidity: int
    uidnext: int
    exists: int
    permanent_flags: tuple[str, ...] = ()
    writable: bool = False
    modseq: int = 0
