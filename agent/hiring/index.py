"""From every mark of a message to the processes that it may belong to.

Finds them and says how well each fits; which it is in the end is for ``matching``.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import islice

from agent.hiring.addresses import label
from agent.hiring.cases import Case
from agent.hiring.features import Entry, Features
from agent.hiring.keys import Key, alike, keys_of, sought
from agent.reading.model import Reading

CROWD = 50
"""A mark that more processes share than this tells them apart no more: the latest are looked at."""


def order(entry: Entry) -> tuple[datetime, str, bool]:
    """By arrival; what arrives at one instant in an order of its own."""
    return entry[0].at, entry[0].id, entry[0].incoming


class Index:
    """The processes by the messages, calendar objects and marks of what was put to them."""

    def __init__(self) -> None:
        self.by_ref: dict[str, Case] = {}
        self.by_mark: defaultdict[Key, dict[Case, None]] = defaultdict(dict)
        self.labels: set[str] = set()
        """How the domains of the processes are called."""

    def add(self, case: Case, marks: Features, reading: Reading) -> None:
        """Finds the process from now on by what marks a message of it."""
        self.labels.update(map(label, marks.houses))
        for key in keys_of(marks, reading):
            self.by_mark[key][case] = None

    def threaded(self, marks: Features) -> list[Case]:
        """The processes whose messages or calendar objects it refers to, the nearest first."""
        found: list[Case] = []
        for ref in marks.thread:
            case = self.by_ref.get(ref)
            if case is not None and (home := root(case)) not in found:
                found.append(home)
        return found

    def ranked(self, marks: Features, reading: Reading) -> list[tuple[float, Case]]:
        """The processes that it may belong to, the best and then the latest first."""
        return self._fitting(sought(marks, reading), marks, reading) or self._fitting(
            alike(marks), marks, reading
        )

    def _fitting(
        self, keys: Iterable[Key], marks: Features, reading: Reading
    ) -> list[tuple[float, Case]]:
        near: dict[Case, None] = {}
        for key in keys:
            if found := self.by_mark.get(key):
                near.update(found if len(found) <= CROWD else dict.fromkeys(self._crowd(key)))
        ranked = []
        for case in dict.fromkeys(map(root, near)):
            if (fit := case.fit(marks, reading)) is not None:
                ranked.append((fit, case))
        if len(ranked) > 1:
            ranked.sort(key=lambda x: (x[0], x[1].active_at, x[1].entries[0][0].id), reverse=True)
        return ranked

    def sharing(self, mark: str, values: Iterable[str]) -> Iterator[Case]:
        """The latest processes with one of these values of a mark: an address, a house."""
        return (root(case) for value in values for case in self._crowd((mark, value)))

    def _crowd(self, key: Key) -> Iterator[Case]:
        return islice(reversed(self.by_mark.get(key, {})), CROWD)


def root(case: Case) -> Case:
    """The process into which it was merged, if it was."""
    while case.merged_into is not None:
        case = case.merged_into
    return case
