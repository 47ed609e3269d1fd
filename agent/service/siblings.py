"""The databases of the person's other accounts, looked at and left as they are.

One that is not there, locked or broken says nothing new, and keeps no account from its work; where
it is there, no letter leaves meanwhile, since it may have left from that account.
"""

import logging
import threading
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from agent.notes import Notes
from agent.reading.model import Reading
from agent.store import UNREADABLE, Store
from agent.terms import Kind
from agent.turn import Another

log = logging.getLogger("agent.service")


@dataclass(slots=True)
class Sibling:
    """Another account's database; ``first``: whether it stands before this account."""

    name: str
    path: Path
    first: bool
    reader: int
    _store: Store | None = None
    _row: int = 0
    _readings: dict[str, Reading] = field(default_factory=dict)
    _last: Another | None = None
    _told: bool = False

    def look(self) -> Another | None:
        """What it says now; what it last said where it cannot be read; None where it is not there
        and never was."""
        try:
            self._last, self._told = self._look(), False
        except UNREADABLE as error:
            self.close()
            if not self.path.exists():
                return self._last
            if not self._told:
                log.warning("other_account_not_read: %s", error)
                self._told = True
            return replace(self._last or Another(self.name, self.first), unread=True)
        return self._last

    def close(self) -> None:
        """Ends the connection; the next look opens another, and reads from the beginning."""
        if self._store is not None:
            with suppress(*UNREADABLE):
                self._store.close()
        self._store, self._row, self._readings = None, 0, {}

    def _look(self) -> Another:
        if self._store is None:
            self._store = Store(self.path, self.reader, look=True)
        self._row, new = self._store.later(self._row)
        for key, reading in new.items():
            self._readings.pop(key, None)
            if reading.kind is not Kind.UNRELATED or reading.in_context:
                self._readings[key] = reading
        notes: dict[str, Notes] = self._store.notes()
        written, submissions = self._store.written(), self._store.submissions()
        told = tuple(self._readings.values())
        return Another(self.name, self.first, told, written, notes, submissions)


class Siblings:
    """As ``turn.Others``; for one thread. ``lock`` is shared by all accounts of the process."""

    def __init__(self, accounts: Sequence[Sibling], lock: threading.Lock) -> None:
        self.accounts, self._lock = accounts, lock

    def look(self) -> tuple[Another, ...]:
        """As ``turn.Others``."""
        return tuple(self._looks())

    def _looks(self) -> Iterator[Another]:
        for account in self.accounts:
            if (told := account.look()) is not None:
                yield told

    def alone(self) -> AbstractContextManager[object]:
        """As ``turn.Others``."""
        return self._lock

    def close(self) -> None:
        """Ends the connections."""
        for account in self.accounts:
            account.close()
