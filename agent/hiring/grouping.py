"""Every reading put to its process; what arrives later is put to the processes as they stand.

Says nothing of rounds and status; which process a message belongs to is for ``matching``.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from agent.hiring import agencies
from agent.hiring.agencies import as_agency
from agent.hiring.clusters import Cluster
from agent.hiring.features import Entry, Features, Own, bare, features, is_answer, own, sound
from agent.hiring.index import order
from agent.hiring.matching import Matcher
from agent.hiring.names import fold
from agent.reading.model import Candidate, Reading

MOST = 50
"""So many messages of a thread are referred to."""


@dataclass(frozen=True, slots=True)
class Group:
    """The messages of one process in order of arrival."""

    entries: tuple[Entry, ...]
    unsure_of: frozenset[str]
    in_doubt: bool
    doubted: Reading | None = None
    """The message that makes it so."""
    nth: int = 1
    """Of several that began with one message, which."""

    @property
    def id(self) -> str:
        """The Message-ID of its first message; of a further one that began with it, more."""
        first = self.entries[0][0].id
        return first if self.nth == 1 else f"{first}#{self.nth}"


@dataclass(slots=True)
class Grouped:
    """What was grouped, to go on from. Not shared: going on changes it."""

    readings: tuple[Reading, ...]
    """All that were given, also those that lie ahead."""
    marked: list[Entry]
    houses: dict[str, tuple[str, ...]]
    matcher: Matcher
    seen: set[str] = field(default_factory=set)
    latest: dict[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)
    """By address and subject: the thread so far, the latest message first."""
    standing: dict[Cluster, tuple[tuple[int, int, bool], Group]] = field(default_factory=dict)

    @property
    def complete(self) -> bool:
        """Whether every reading had arrived, and by a clock of its own."""
        return len(self.marked) == len(self.readings) and all(
            r.arrived or r.sent for r in self.readings
        )

    def groups(self) -> tuple[Group, ...]:
        """The process heard of first first; the very same group while nothing has come to it."""
        found = [self._group(c) for c in self.matcher.clusters if c.merged_into is None]
        return tuple(sorted(found, key=lambda g: order(g.entries[0])))

    def _group(self, cluster: Cluster) -> Group:
        mark = len(cluster.entries), len(cluster.unsure_of), cluster.in_doubt
        known = self.standing.get(cluster)
        if known is not None and known[0] == mark:
            return known[1]
        entries = tuple(sorted(cluster.entries, key=order))
        doubted = cluster.doubted if cluster.in_doubt else None
        unsure = frozenset(cluster.unsure_of)
        group = Group(entries, unsure, cluster.in_doubt, doubted, cluster.nth)
        self.standing[cluster] = mark, group
        return group

    def take(self, marked: Sequence[Entry]) -> None:
        """Entries in order; the first copy of a message counts."""
        told = [as_agency(e, self.houses) if self.houses or e[0].agency else e for e in marked]
        for entry in sorted(told, key=order):
            if entry[0].id not in self.seen:
                self.seen.add(entry[0].id)
                self.matcher.take(self._threaded(*entry), entry[1])

    def _threaded(self, marks: Features, reading: Reading) -> Features:
        """An answer that refers to nothing ("Re: Buyer", out of a form or an old client) answers
        the latest message of its subject that went to or came from the same address."""
        subject = fold(bare(reading.subject))
        keys = [(address, subject) for address in marks.writer]
        if not marks.refs and subject and is_answer(reading.subject):
            refs = next((self.latest[k] for k in keys if k in self.latest), ())
            marks = marks._replace(refs=refs, thread=(*marks.thread, *refs))
        self.latest.update(dict.fromkeys(keys, (marks.id, *marks.refs[:MOST])))
        return marks


def grouped(
    readings: tuple[Reading, ...], now: datetime, candidate: Candidate, before: Grouped | None
) -> Grouped:
    """Groups every reading that arrived up to ``now``; ``before`` may be changed for it."""
    mine = own(candidate)
    known = len(before.readings) if before else 0
    if before is None or before.readings != readings[:known]:
        return _anew(readings, _all_marked(readings, now, mine), now, mine)
    fresh = _all_marked(readings[known:], now, mine)
    marked = [*before.marked, *fresh]
    houses = agencies.known(marked) if fresh else before.houses
    if houses != before.houses or _crosses(fresh, before.marked):
        return _anew(readings, marked, now, mine)
    before.readings, before.marked = readings, marked
    before.take(fresh)
    return before


def _crosses(fresh: Sequence[Entry], known: Sequence[Entry]) -> bool:
    """Whether something has come that belongs before what was known."""
    if not fresh or not known:
        return False
    return min(order(e) for e in fresh) <= max(order(e) for e in known)


def _anew(readings: tuple[Reading, ...], marked: list[Entry], now: datetime, mine: Own) -> Grouped:
    houses = agencies.known(marked)
    matcher = Matcher(lambda r: as_agency(_marked(r, now, mine), houses))
    found = Grouped(readings, marked, houses, matcher)
    found.take(marked)
    return found


def _all_marked(readings: Sequence[Reading], now: datetime, mine: Own) -> list[Entry]:
    return [e for r in readings if (e := _marked(r, now, mine))[0].at <= now]


def _marked(reading: Reading, now: datetime, mine: Own) -> Entry:
    plausible = sound(reading)
    return features(plausible, now, mine), plausible
