"""Which mailbox is Drafts, Sent, Trash: by the settings, by SPECIAL-USE, else by usual names.

Pure: from what LIST told to names; asks no server.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from agent.desk import Folder
from agent.endpoint import has_controls
from agent.errors import ConfigError
from agent.mailbox.model import Listed, Namespace
from agent.mailbox.names import ATTRIBUTES, NAMES, UNSELECTABLE, VIRTUAL

LONGEST_LOOK = 3650
"""Days that a first look goes back at the most."""


@dataclass(frozen=True, slots=True)
class Mailboxes:
    """``[account.mailboxes]``: names, where they are not to be found out; "/" parts the levels."""

    drafts: str = ""
    """Empty: as the server tells, or by the usual names of many languages."""
    sent: str = ""
    trash: str = ""
    junk: str = ""
    approved: str = "Afterword/Approved"
    """Made by the service: what is moved there is sent."""
    board: str = "Afterword"
    """Made by the service: the board lies there."""
    also_read: tuple[str, ...] = ()
    """Further mailboxes that employers' mail is filed into; Inbox and Sent are always read."""
    first_look_days: int = 60
    """How far back the first look goes."""

    def faults(self) -> Iterable[tuple[str, str]]:
        """What is wrong with the names: key and words."""
        for key in ("drafts", "sent", "trash", "junk", "approved", "board"):
            if has_controls(getattr(self, key)):
                yield key, "may hold no control character"
        for key in ("approved", "board"):
            if not getattr(self, key).strip("/"):
                yield key, "must not be empty"
        if any(has_controls(name) or not name for name in self.also_read):
            yield "also_read", "holds an empty name or a control character"
        if not 1 <= self.first_look_days <= LONGEST_LOOK:
            yield "first_look_days", f"must be from 1 to {LONGEST_LOOK}"


@dataclass(frozen=True, slots=True)
class Roles:
    """The mailboxes of an account by role; those that must be made have their name already."""

    names: Mapping[Folder, str]
    others: tuple[str, ...] = ()
    """Every further mailbox that can be opened and is no view of others."""
    extra: tuple[str, ...] = ()
    """``also_read``, as the server names them, as far as they are there."""
    there: frozenset[str] = field(default_factory=frozenset)
    """Every name that can be opened."""
    missing: tuple[str, ...] = ()
    """What the settings want read, as they name it, and is not there."""

    @property
    def sent_unknown(self) -> bool:
        """Whether no mailbox is for what was sent, and one of another name may be it: a new
        account has none before the first sending."""
        there = self.missing or self.names.get(Folder.SENT) in self.there
        return not there and not {*self.others} <= {*self.extra}

    def in_words(self) -> Iterator[str]:
        """What the person has to know of them, in sentences."""
        if self.missing:
            one = len(self.missing) == 1
            names = ", ".join(f'"{name}"' for name in self.missing)
            yield (
                f"{names}, which the settings want read, {'is' if one else 'are'} not there. As "
                "long as that is so, it cannot be known what you sent yourself and what employers "
                "wrote: no letter is left, withdrawn or sent."
            )
        elif self.sent_unknown:
            yield (
                "No mailbox for what you send is known, so that a letter may be left for what you "
                "have long answered. If there is one, name it in the settings (sent)."
            )

    def folder(self, mailbox: str) -> Folder:
        """The role of a mailbox."""
        return next((f for f, name in self.names.items() if name == mailbox), Folder.OTHER)

    def all(self) -> Iterator[str]:
        """Every mailbox that is there, those with a role first."""
        yield from (n for n in dict.fromkeys(self.names.values()) if n in self.there)
        yield from self.others


def roles(listed: Iterable[Listed], space: Namespace, settings: Mailboxes) -> Roles:
    """Who is who. Order: the settings, SPECIAL-USE, usual names (the shortest path first). Raises
    ConfigError where Drafts, Approved or the board would be another of them too."""
    prefix = space.prefix
    rows = [r for r in listed if not _has(r, UNSELECTABLE) and not r.name.startswith(space.foreign)]
    delimiter = next((r.delimiter for r in rows if r.delimiter), "")
    there = [r.name for r in rows]

    def named(setting: str) -> str:
        return _as_listed(_native(setting, delimiter, prefix), there)

    names = {Folder.INBOX: next((n for n in there if n.upper() == "INBOX"), "INBOX")}
    real = [r for r in rows if not _has(r, VIRTUAL)]
    for folder, setting in _settings(settings):
        chosen = (
            named(setting) if setting else _by_attribute(real, folder) or _by_name(real, folder)
        )
        if chosen:
            names[folder] = chosen
    names.setdefault(Folder.DRAFTS, named("Drafts"))
    names.setdefault(Folder.SENT, named("Sent"))
    _each_its_own(names)
    taken = set(names.values())
    extra = tuple(n for n in map(named, settings.also_read) if n in there and n not in taken)
    others = tuple(r.name for r in real if r.name not in taken)
    read = [n for n in (settings.sent, *settings.also_read) if n]
    missing = tuple(n for n in read if named(n) not in there)
    return Roles(names, others, extra, frozenset(there), missing)


def _each_its_own(names: Mapping[Folder, str]) -> None:
    """What lies in Drafts would be approved, or counted as sent, if a mailbox were both. Raises
    ConfigError."""
    for folder in (Folder.APPROVED, Folder.BOARD, Folder.DRAFTS):
        for other, name in names.items():
            if other is not folder and _folded(name) == _folded(names[folder]):
                raise ConfigError(
                    f'account.mailboxes: "{name}" would be both {other} and {folder}; '
                    "name another for one of them"
                )


def _settings(settings: Mailboxes) -> Iterator[tuple[Folder, str]]:
    yield Folder.DRAFTS, settings.drafts
    yield Folder.SENT, settings.sent
    yield Folder.TRASH, settings.trash
    yield Folder.JUNK, settings.junk
    yield Folder.APPROVED, settings.approved
    yield Folder.BOARD, settings.board


def _native(name: str, delimiter: str, prefix: str) -> str:
    """A name of the settings in the server's hierarchy: its delimiter, below its prefix."""
    if name.upper() == "INBOX":
        return "INBOX"
    native = delimiter.join(name.split("/")) if delimiter else name.replace("/", "-")
    return native if native.startswith(prefix) else prefix + native


def _as_listed(name: str, there: Iterable[str]) -> str:
    """The server's own spelling, where it differs in case or Unicode composition only."""
    return next((n for n in there if _folded(n) == _folded(name)), name)


def _by_attribute(rows: Iterable[Listed], folder: Folder) -> str | None:
    found = (r.name for r in rows for a in r.attributes if ATTRIBUTES.get(a.lower()) is folder)
    return next(found, None)


def _by_name(rows: Iterable[Listed], folder: Folder) -> str | None:
    usual = {_folded(name): i for i, name in enumerate(NAMES.get(folder, ()))}
    found = [
        (len(_levels(r)), usual[_folded(_levels(r)[-1])], r.name)
        for r in rows
        if len(_levels(r)) <= 2 and _folded(_levels(r)[-1]) in usual
    ]
    return min(found)[2] if found else None


def _levels(row: Listed) -> list[str]:
    return row.name.split(row.delimiter) if row.delimiter else [row.name]


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()


def _has(row: Listed, attributes: frozenset[str]) -> bool:
    return any(a.lower() in attributes for a in row.attributes)
