"""Which messages make one process: threads first, then people, names and numbers.

Groups readings; what they say of rounds and status is for ``rounds`` and ``state``.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from agent.hiring.addresses import label
from agent.hiring.cases import Case
from agent.hiring.features import BEGINNING, Entry, Features, features
from agent.hiring.names import GENERIC, Likeness, role_key
from agent.reading.model import Candidate, Reading
from agent.terms import Direction, Kind

ENOUGH = 2.0
"""The least fit at which a message outside every thread joins a process."""
TIE = 0.5
"""Two processes that fit as nearly as this cannot be told apart."""
CROWD = 50
"""A mark that more processes share than this tells them apart no more: the latest are looked at."""
APPROACH_LASTS = timedelta(days=60)
"""How long after an approach a first proper message of the same sender still follows it."""

POSITIVE = frozenset({Kind.SCHEDULING_REPLY, Kind.ACCEPTANCE})
HARMLESS = frozenset({Kind.ACKNOWLEDGEMENT, Kind.APPLICATION_RECEIVED, Kind.OTHER_HIRING})
"""Kinds that change nothing that a letter rests on, wherever they are put."""


@dataclass(frozen=True, slots=True)
class Group:
    """The messages of one process in order of arrival."""

    entries: tuple[Entry, ...]
    unsure_of: frozenset[str]
    in_doubt: bool


def group(readings: Sequence[Reading], now: datetime, candidate: Candidate) -> tuple[Group, ...]:
    """Groups every reading that arrived up to ``now``, the process heard of first first."""
    entries: dict[tuple[str, bool], Entry] = {}
    for reading in readings:
        marks = features(reading, now, candidate)
        if marks.at <= now:
            entries.setdefault((marks.id, marks.incoming), (marks, reading))
    matcher = _Matcher()
    for marks, reading in sorted(entries.values(), key=lambda e: (e[0].at, e[0].id)):
        matcher.take(marks, reading)
    return tuple(
        Group(tuple(c.entries), frozenset(c.unsure_of), c.in_doubt)
        for c in matcher.cases
        if c.merged_into is None
    )


class _Matcher:
    """The processes found so far, and indexes from every mark to them."""

    def __init__(self) -> None:
        self.cases: list[Case] = []
        self.by_ref: dict[str, Case] = {}
        self.by_mark: defaultdict[tuple[str, object], dict[Case, None]] = defaultdict(dict)
        self.pool: dict[str, Entry] = {}
        self.approaches: dict[str, list[Entry]] = defaultdict(list)

    def take(self, marks: Features, reading: Reading) -> None:
        """Puts one message where it belongs, or leaves it aside."""
        if reading.suspicious:
            return
        if reading.direction is Direction.OUTGOING:
            self._take_outgoing(marks, reading)
        elif reading.kind is Kind.AUTO_REPLY:
            self._take_automatic(marks, reading)
        elif reading.kind is Kind.RECRUITER_OUTREACH:
            self._take_approach(marks, reading)
        elif reading.kind is not Kind.UNRELATED:
            self._take_incoming(marks, reading)

    def _take_incoming(self, marks: Features, reading: Reading) -> None:
        threaded = self._threaded(marks, reading)
        look = self._in_thread if threaded else self._best
        home = look(threaded, marks, reading)
        if home is None and reading.kind in BEGINNING:
            self._begin(marks, reading)
        elif home is not None:
            self._join(home, marks, reading)

    def _take_outgoing(self, marks: Features, reading: Reading) -> None:
        if not marks.writer and not marks.others and not marks.refs:
            return
        threaded = self._threaded(marks, reading)
        unrelated = reading.kind is Kind.UNRELATED
        if threaded:
            home = self._in_thread(threaded, marks, reading)
            self._join(home or threaded[0], marks, reading)
        elif not unrelated and not self._join_by_recipient(marks, reading):
            self._keep(marks, reading)

    def _join_by_recipient(self, marks: Features, reading: Reading) -> bool:
        ranked = [(s, c) for s, c in self._ranked(marks, reading) if self._known(c, marks)]
        if not ranked:
            return False
        tied = [c for s, c in ranked if ranked[0][0] - s < TIE]
        if reading.kind is Kind.STATUS_CHECK:
            # Asked of somebody who looks after several: it was about each of them.
            for case in tied:
                self._join(case, marks, reading)
            return True
        self._doubt(tied, marks, reading)
        self._join(tied[0], marks, reading)
        return True

    def _known(self, case: Case, marks: Features) -> bool:
        return bool(
            case.addresses & (marks.writer | marks.others)
            or (case.houses | case.agency_houses) & marks.houses
        )

    def _keep(self, marks: Features, reading: Reading) -> None:
        """What the candidate wrote to nobody known: perhaps an application, or to an approach."""
        self.pool[marks.id] = (marks, reading)
        approached = any(
            self.pool[r][1].kind is Kind.RECRUITER_OUTREACH for r in marks.refs if r in self.pool
        ) or any(a in self.approaches for a in marks.writer)
        if approached and reading.kind in POSITIVE:
            del self.pool[marks.id]
            self._begin(marks, reading)
        elif approached and reading.kind is Kind.WITHDRAWAL:
            for ref in (*marks.refs, marks.id):
                self.pool.pop(ref, None)
            for address in marks.writer:
                self.approaches.pop(address, None)

    def _take_automatic(self, marks: Features, reading: Reading) -> None:
        threaded = self._threaded(marks, reading)
        if threaded:
            self._join(threaded[0], marks, reading)
            return
        for address in marks.writer:
            for case in list(self.by_mark[("address", address)])[-10:]:
                if (home := _root(case)).ended_at is None:
                    self._join(home, marks, reading)

    def _take_approach(self, marks: Features, reading: Reading) -> None:
        if threaded := self._threaded(marks, reading):
            self._join(threaded[0], marks, reading)
            return
        self.pool[marks.id] = (marks, reading)
        for address in marks.writer:
            self.approaches[address].append((marks, reading))

    # Threads

    def _threaded(self, marks: Features, reading: Reading) -> list[Case]:
        """The processes whose messages or calendar objects it refers to, the nearest first."""
        keys = [c.uid for c in reading.calendar[:20] if c.uid]
        found = (self.by_ref.get(r) for r in (marks.id, *marks.refs, *keys))
        return list(dict.fromkeys(_root(c) for c in found if c is not None))

    def _in_thread(self, threaded: list[Case], marks: Features, reading: Reading) -> Case | None:
        """The thread's process, unless the message is plainly about another post."""
        home = threaded[0]
        if reading.kind is Kind.APPLICATION_RECEIVED and home.ended_at is not None:
            return None
        if home.clashes(marks, reading):
            return self._instead_of(home, marks, reading)
        for other in threaded[1:]:
            if not _differ(home, other):
                home = self._merge(home, other)
        return home

    def _instead_of(self, home: Case, marks: Features, reading: Reading) -> Case | None:
        for _, case in self._ranked(marks, reading):
            if case is not home and case.role_likeness(reading.role) >= Likeness.NEAR:
                return case
        client = home.company_likeness(marks) is Likeness.CONFLICT
        opens = client or reading.kind is Kind.APPLICATION_RECEIVED
        return None if opens and reading.kind in BEGINNING else home

    def _merge(self, one: Case, other: Case) -> Case:
        elder, younger = sorted((one, other), key=self.cases.index)
        elder.absorb(younger)
        for marks, reading in younger.entries:
            self._index(elder, marks, reading)
        return elder

    # Marks

    def _best(self, _: list[Case], marks: Features, reading: Reading) -> Case | None:
        ranked = self._ranked(marks, reading)
        if not ranked:
            return None
        tied = [c for s, c in ranked if ranked[0][0] - s < TIE]
        self._doubt(tied, marks, reading)
        return tied[0]

    def _doubt(self, tied: list[Case], marks: Features, reading: Reading) -> None:
        if len(tied) > 1 and reading.kind not in HARMLESS:
            for case in tied:
                case.unsure_of.add(marks.id)
                case.in_doubt = True

    def _ranked(self, marks: Features, reading: Reading) -> list[tuple[float, Case]]:
        """The processes that it may belong to, the best and then the latest first."""
        near = dict.fromkeys(_root(c) for key in _sought(marks, reading) for c in self._crowd(key))
        fits = ((case.fit(marks, reading), case) for case in near)
        ranked = [(fit, case) for fit, case in fits if fit is not None and fit >= ENOUGH]
        ranked.sort(key=lambda x: (x[0], x[1].active_at), reverse=True)
        return ranked

    def _crowd(self, key: tuple[str, object]) -> Iterable[Case]:
        cases = self.by_mark.get(key, {})
        return cases if len(cases) <= CROWD else list(cases)[-CROWD:]

    # Bookkeeping

    def _begin(self, marks: Features, reading: Reading) -> None:
        case = Case()
        self.cases.append(case)
        for earlier in sorted(self._followed(marks), key=lambda e: (e[0].at, e[0].id)):
            self._join(case, *earlier)
        self._join(case, marks, reading)

    def _followed(self, marks: Features) -> list[Entry]:
        """What the message answers that had no process yet: an approach, an application."""
        found: dict[str, Entry] = {}
        wanted = list(marks.refs)
        for address in marks.writer:
            near = (e[0] for e in self.approaches.pop(address, ()))
            wanted += [m.id for m in near if marks.at - m.at <= APPROACH_LASTS]
        while wanted:
            if entry := self.pool.pop(wanted.pop(), None):
                found[entry[0].id] = entry
                wanted += entry[0].refs
        return list(found.values())

    def _join(self, case: Case, marks: Features, reading: Reading) -> None:
        case.add(marks, reading)
        self._index(case, marks, reading)

    def _index(self, case: Case, marks: Features, reading: Reading) -> None:
        for ref in (marks.id, *marks.refs, *(c.uid for c in reading.calendar[:20] if c.uid)):
            self.by_ref.setdefault(ref, case)
        if reading.kind is not Kind.AUTO_REPLY:
            for key in _marks(marks, reading):
                self.by_mark[key][case] = None


def _marks(marks: Features, reading: Reading) -> Iterator[tuple[str, object]]:
    """The keys under which a message is looked for and found; an employer's by its beginnings."""
    for address in (*marks.writer, *marks.others):
        yield "address", address
    for house in marks.houses:
        yield "house", house
        yield "name", label(house).replace("-", "")
    for i in range(1, len(marks.company) + 1):
        yield "name", "".join(marks.company[:i])
    for word in marks.company:
        if word not in GENERIC:
            yield "name", word
    for number in marks.requisitions:
        yield "number", number
    if reading.role:
        yield "role", role_key(reading.role)[0]


def _sought(marks: Features, reading: Reading) -> Iterator[tuple[str, object]]:
    """A post alone is looked for only where nothing says whose it is."""
    anonymous = not marks.houses and not marks.company
    return (k for k in _marks(marks, reading) if k[0] != "role" or anonymous)


def _root(case: Case) -> Case:
    while case.merged_into is not None:
        case = case.merged_into
    return case


def _differ(one: Case, other: Case) -> bool:
    """Whether two processes are plainly about different posts or employers."""
    return any(other.clashes(marks, reading) for marks, reading in one.entries)
