"""From every mark of a message to the processes that it may belong to.

Finds them and says how well each fits; which it is in the end is for ``matching``.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import islice

from agent.hiring.addresses import label
from agent.hiring.clusters import Cluster
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
        self.by_ref: dict[str, Cluster] = {}
        self.by_mark: defaultdict[Key, dict[Cluster, None]] = defaultdict(dict)
        self.labels: set[str] = set()
        """How the domains of the processes are called."""

    def add(self, cluster: Cluster, marks: Features, reading: Reading) -> None:
        """Finds the process from now on by what marks a message of it."""
        self.labels.update(map(label, marks.houses))
        for key in keys_of(marks, reading):
            self.by_mark[key][cluster] = None

    def threaded(self, marks: Features) -> list[Cluster]:
        """The processes whose messages or calendar objects it refers to, the nearest first."""
        found: list[Cluster] = []
        for ref in marks.thread:
            cluster = self.by_ref.get(ref)
            if cluster is not None and (home := root(cluster)) not in found:
                found.append(home)
        return found

    def ranked(self, marks: Features, reading: Reading) -> list[tuple[float, Cluster]]:
        """The processes that it may belong to, the best and then the latest first."""
        return self._fitting(sought(marks, reading), marks, reading) or self._fitting(
            alike(marks), marks, reading
        )

    def _fitting(
        self, keys: Iterable[Key], marks: Features, reading: Reading
    ) -> list[tuple[float, Cluster]]:
        near: dict[Cluster, None] = {}
        for key in keys:
            if found := self.by_mark.get(key):
                near.update(found if len(found) <= CROWD else dict.fromkeys(self._crowd(key)))
        ranked = []
        for cluster in dict.fromkeys(map(root, near)):
            if (fit := cluster.fit(marks, reading)) is not None:
                ranked.append((fit, cluster))
        if len(ranked) > 1:
            ranked.sort(key=lambda x: (x[0], x[1].active_at, x[1].entries[0][0].id), reverse=True)
        return ranked

    def sharing(self, mark: str, values: Iterable[str]) -> Iterator[Cluster]:
        """The latest processes with one of these values of a mark: an address, a house."""
        return (root(cluster) for value in values for cluster in self._crowd((mark, value)))

    def _crowd(self, key: Key) -> Iterator[Cluster]:
        return islice(reversed(self.by_mark.get(key, {})), CROWD)


def root(cluster: Cluster) -> Cluster:
    """The process into which it was merged, if it was."""
    while cluster.merged_into is not None:
        cluster = cluster.merged_into
    return cluster
