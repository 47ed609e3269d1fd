"""Which messages make one process: threads first, then people, names, numbers and hours.

Groups readings; what they say of rounds and status is for ``rounds`` and ``state``.
"""

from collections import defaultdict
from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import timedelta

from agent.hiring import parting
from agent.hiring.beginnings import (
    BEYOND,
    HARMLESS,
    MEETING,
    POSITIVE,
    agrees,
    as_taken,
    differ,
    has_applied,
    in_context,
    is_sure,
    taken_back,
)
from agent.hiring.clusters import Cluster
from agent.hiring.doubts import is_plain
from agent.hiring.features import BEGINNING, Entry, Features
from agent.hiring.index import Index, order, root
from agent.hiring.names import Likeness, person_key
from agent.hiring.outsiders import Known, imitated
from agent.reading.model import Fate, Reading
from agent.terms import Direction, Kind

TIE = 0.5
"""Two processes that fit as nearly as this cannot be told apart."""
APPROACH_LASTS = timedelta(days=60)
"""How long after an approach a first proper message of the same sender still follows it."""
ANEW = timedelta(days=14)
"""The candidate who writes of their own accord so long after the end applies once more."""

STILL_OF_IT = timedelta(days=60)
"""So long after the last word mail of theirs is about the process, whatever else it could mean."""

UNLIKELY, SURELY_ELSE = 0.7, 0.85
"""With this confidence a message is about something else, though the candidate takes its hour; and
where it names a post, which is then somebody else's: a referee is asked about one, too."""


class Matcher:
    """The processes found so far, and what belongs to none."""

    def __init__(self, marked: Callable[[Reading], Entry]) -> None:
        self.marked = marked
        self.clusters: list[Cluster] = []
        self.known = Index()
        self.pool: dict[str, Entry] = {}
        """What belongs to no process yet: approaches, and what the candidate wrote to nobody
        known."""
        self.waiting: defaultdict[str, list[str]] = defaultdict(list)
        """By address: what of the pool its owner's first proper message will follow."""
        self.doubtful: dict[str, Reading] = {}
        """Personal mail that says something of hiring only where its author does."""
        self.elsewhere: set[str] = set()
        """Messages about something else."""
        self.apart: set[str] = set()
        """Those of them that hardly are about a post, whatever they name, and what went on from
        them."""
        self.hosts: set[str] = set()
        """Who has written of others that are considered: whoever they see next is not the
        candidate."""
        self.strangers: set[str] = set()
        """Who has written personally about something else, though it could have been hiring."""
        self.not_in: Collection[Cluster] = ()
        """What the message that is being taken is not about, though it speaks of it."""
        self.anew: set[str] = set()
        """Messages with which the candidate applies once more."""

    def take(self, marks: Features, reading: Reading) -> None:
        """Puts one message where it belongs, or leaves it aside."""
        if reading.suspicious or (marks.incoming and self._is_forged(marks, reading)):
            self._leave(marks, reading)
            return
        threaded = self.known.threaded(marks)
        if each := tuple(parting.put_forward(reading)):
            self._take_each(each)
        elif reading.direction is Direction.OUTGOING:
            self._take_outgoing(threaded, marks, reading)
        elif reading.kind is Kind.AUTO_REPLY:
            self._take_automatic(threaded, marks, reading)
        elif reading.kind is Kind.RECRUITER_OUTREACH:
            self._take_approach(threaded, marks, reading)
        elif reading.kind is not Kind.UNRELATED:
            self._take_incoming(threaded, marks, reading)
        elif told := in_context(reading):
            self._take_doubtful(threaded, marks, reading, told)
        elif threaded and threaded[0].writers & marks.writer:
            self._join(threaded[0], marks, reading)
        else:
            self._leave(marks, reading)

    def _take_each(self, each: tuple[Reading, ...]) -> None:
        """Posts that one message names, each with its house: a process each."""
        for nth, (marks, reading) in enumerate(map(self.marked, each), 1):
            if home := self._best(marks, reading):
                self._join(home, marks, reading)
            else:
                self._begin(marks, reading, nth)

    def _is_forged(self, marks: Features, reading: Reading) -> bool:
        """Whether its domain is made to look like another's; or it changes the calendar object of a
        process to which its sender is nobody (only the organiser may: RFC 5546 section 3.2)."""
        for house in marks.houses:
            if imitated(house, self.known.labels):
                return True
        known = self.known.by_ref
        if not reading.calendar or marks.agency or not known.keys().isdisjoint(marks.refs):
            return False
        found = (known[c.uid] for c in reading.calendar if c.uid in known)
        return any(
            Known(c.companies, {*c.addresses}, {*c.houses}).is_outsider(reading)
            for c in map(root, found)
            if not c.agencies
        )

    def _take_doubtful(
        self, threaded: list[Cluster], marks: Features, reading: Reading, told: Reading
    ) -> None:
        """What is about hiring only where its author is: now, or once the candidate answers so."""
        if self._writes_of_hiring(threaded, marks, reading):
            self._take_incoming(threaded, *self.marked(told))
        else:
            self.doubtful[marks.id] = reading
            self._leave(marks, reading)
            self.strangers |= marks.writer

    def _answered(self, marks: Features, answer: Reading) -> None:
        """The candidate writes of hiring in answer to it, and a process of that house goes on; or
        the candidate takes its hour, and it may well be of a post: then one begins."""
        for doubted in [self.doubtful.pop(r) for r in marks.refs if r in self.doubtful]:
            told = in_context(doubted)
            if told is None:
                continue
            said, reading = self.marked(as_taken(told, answer))
            home = self._best(said, reading)
            if home is not None and home.ended_at is None:
                self._join(home, said, reading)
            named = bool(said.role or answer.role)
            applied = any(has_applied(*self.pool[r]) for r in said.refs if r in self.pool)
            most = BEYOND if applied else SURELY_ELSE if named else UNLIKELY
            likely = (named or said.company) and doubted.confidence < most
            if home is None and likely and reading.kind in MEETING and agrees(reading, answer):
                self._begin(said, reading)

    def _writes_of_hiring(self, threaded: list[Cluster], marks: Features, reading: Reading) -> bool:
        """Whether a message comes from who conducts a process that goes on, or in its thread from
        somebody else of that house; or from whom the candidate met there, whose address nobody
        told."""
        near = self.known.sharing("address", marks.writer)
        colleague = any(self._goes_on(c, marks) and marks.houses & {*c.houses} for c in threaded)
        if colleague or any(self._conducts(c, marks) for c in (*threaded, *near)):
            return True
        name = person_key(reading.sender.name) if reading.sender else frozenset()
        house = self.known.sharing("house", marks.houses)
        return len(name) > 1 and any(self._goes_on(c, marks) and name <= c.persons for c in house)

    def _conducts(self, cluster: Cluster, marks: Features) -> bool:
        """Whether the author writes for a process that goes on."""
        return self._goes_on(cluster, marks) and bool(cluster.writers & marks.writer)

    def _goes_on(self, cluster: Cluster, marks: Features) -> bool:
        return cluster.ended_at is None and marks.at - cluster.active_at <= STILL_OF_IT

    def _take_incoming(self, threaded: list[Cluster], marks: Features, reading: Reading) -> None:
        spoken_of: dict[Cluster, Fate] = {}
        if reading.fates:
            near = (*threaded, *self.known.sharing("address", marks.writer))
            spoken_of = parting.spoken_of(near, marks, reading)
            marks = parting.without_names_of(spoken_of, marks)
        self.not_in = spoken_of.keys()
        self._take_to_its_own([c for c in threaded if c not in spoken_of], marks, reading)
        self.not_in = ()
        for cluster, fate in spoken_of.items():
            self._join(cluster, *self.marked(parting.in_passing(fate, reading)))

    def _take_to_its_own(self, threaded: list[Cluster], marks: Features, reading: Reading) -> None:
        anew = reading.kind in BEGINNING and not self.anew.isdisjoint(marks.refs)
        if threaded:
            home = self._in_thread(threaded, marks, reading)
        else:
            home = None if anew else self._best(marks, reading)
        if home is not None:
            self._join(home, marks, reading)
        elif self._goes_on_about_else(marks, reading):
            self._leave(marks, reading)
        elif reading.kind in BEGINNING and is_sure(marks, reading):
            self._begin(marks, reading)
        elif reading.kind in BEGINNING:
            self._set_aside(marks, reading)

    def _take_outgoing(self, threaded: list[Cluster], marks: Features, reading: Reading) -> None:
        if reading.kind is not Kind.UNRELATED and not self.doubtful.keys().isdisjoint(marks.refs):
            self._answered(marks, reading)
            threaded = self.known.threaded(marks)
        if threaded:
            told = reading.in_context
            if told is not None and threaded[0].knows(marks):
                marks, reading = self.marked(replace(told, arrived=reading.arrived))
            home = self._in_thread(threaded, marks, reading) or threaded[0]
            # Passed on to a friend, it is no word to the employer.
            if reading.kind is not Kind.UNRELATED or home.knows(marks):
                self._join(home, marks, reading)
        elif reading.beside:
            self._leave(marks, reading)
        elif told := taken_back(reading):
            self._join_by_recipient(*self.marked(told))
        elif reading.kind is not Kind.UNRELATED and not self._is_of_else(marks, reading):
            of_its_own = any(self._is_approach(r) for r in marks.refs)
            # An agent's second client, whose invitation alone was too vague to begin a process.
            of_its_own = of_its_own or self._answers_a_request(marks, reading)
            if of_its_own or not self._join_by_recipient(marks, reading):
                self._keep(marks, reading)

    def _is_of_else(self, marks: Features, reading: Reading) -> bool:
        """An answer to mail about something else that names no post: "Friday suits me"."""
        return not reading.role and not self.elsewhere.isdisjoint(marks.refs[:1])

    def _leave(self, marks: Features, reading: Reading) -> None:
        """Takes a message for one about something else."""
        self.elsewhere.add(marks.id)
        surely = reading.kind is Kind.UNRELATED and reading.confidence >= UNLIKELY
        if surely or reading.suspicious or not self.apart.isdisjoint(marks.refs):
            self.apart.add(marks.id)
        if reading.beside:
            self.hosts |= marks.writer

    def _goes_on_about_else(self, marks: Features, reading: Reading) -> bool:
        """Mail in the thread of something else, or by its author where it names no post, if it is
        not quite plain: who is asked about a friend reads of that friend's post."""
        if is_plain(reading):
            return False
        nameless = not marks.role and not marks.requisitions
        follows = bool(self.strangers & marks.writer) or not self.elsewhere.isdisjoint(marks.refs)
        apart = bool(self.hosts & marks.writer) or not self.apart.isdisjoint(marks.refs)
        return (nameless and follows) or apart

    def _is_approach(self, message_id: str) -> bool:
        entry = self.pool.get(message_id)
        return entry is not None and entry[1].kind is Kind.RECRUITER_OUTREACH

    def _join_by_recipient(self, marks: Features, reading: Reading) -> bool:
        ranked = [(s, c) for s, c in self.known.ranked(marks, reading) if c.knows(marks)]
        if not ranked or self._applies_anew(ranked[0][1], marks, reading):
            return False
        tied = [c for s, c in ranked if ranked[0][0] - s < TIE]
        if reading.kind is Kind.STATUS_CHECK:
            # Asked of somebody who looks after several: it was about each of them.
            for cluster in tied:
                self._join(cluster, marks, reading)
            return True
        self._doubt(tied, marks, reading)
        self._join(tied[0], marks, reading)
        return True

    def _applies_anew(self, cluster: Cluster, marks: Features, reading: Reading) -> bool:
        """Of their own accord, long after the end."""
        if cluster.ended_at is None or reading.kind is not Kind.OTHER_HIRING or marks.refs:
            return False
        if marks.at - cluster.ended_at < ANEW:
            return False
        cluster.superseded = True
        self.anew.add(marks.id)
        return True

    def _keep(self, marks: Features, reading: Reading) -> None:
        """What the candidate wrote to nobody known: perhaps an application, or to an approach."""
        near = [*marks.refs, *(i for a in marks.writer for i in self.waiting.get(a, ()))]
        approaches = [i for i in near if self._is_approach(i)]
        if approaches and reading.kind is Kind.WITHDRAWAL:
            for declined in approaches:
                self.pool.pop(declined, None)
        elif reading.kind in POSITIVE and (approaches or self._answers_a_request(marks, reading)):
            self._begin(marks, reading)
        else:
            self._set_aside(marks, reading)

    def _answers_a_request(self, marks: Features, reading: Reading) -> bool:
        """Whether it arranges the talk of a message too vague to begin a process by itself."""
        asked = [self.pool[r] for r in marks.refs if r in self.pool]
        takes = not reading.declines and not reading.for_several
        return takes and any(m.incoming and r.kind in MEETING for m, r in asked)

    def _set_aside(self, marks: Features, reading: Reading) -> None:
        self.pool[marks.id] = (marks, reading)
        for address in marks.writer:
            self.waiting[address].append(marks.id)

    def _take_automatic(self, threaded: list[Cluster], marks: Features, reading: Reading) -> None:
        """Joins its thread, else whatever goes on with its sender (or, a bounce, its addressee)."""
        if threaded:
            self._join(threaded[0], marks, reading)
            return
        for cluster in dict.fromkeys(self.known.sharing("address", marks.writer or marks.others)):
            if cluster.ended_at is None:
                self._join(cluster, marks, reading)

    def _take_approach(self, threaded: list[Cluster], marks: Features, reading: Reading) -> None:
        """An approach in the thread of a process, or by who has to do with one at their own house,
        is about that; about another post it is new."""
        near = self.known.sharing("address", marks.writer)
        own = [c for c in near if self._goes_on(c, marks) and not c.agencies]
        for cluster in (*threaded[:1], *own):
            if cluster.ended_at is None and not cluster.clashes(marks):
                self._join(cluster, marks, reading)
                return
        self._set_aside(marks, reading)

    # Threads

    def _in_thread(
        self, threaded: list[Cluster], marks: Features, reading: Reading
    ) -> Cluster | None:
        """The thread's process, unless the message is plainly about another post."""
        home = threaded[0]
        if reading.kind is Kind.APPLICATION_RECEIVED and home.ended_at is not None:
            return None
        if home.clashes(marks):
            return self._instead_of(home, marks, reading)
        for other in threaded[1:]:
            if not home.differs(other):
                home = self._merge(home, other)
        return home

    def _instead_of(self, home: Cluster, marks: Features, reading: Reading) -> Cluster | None:
        client = home.company_likeness(marks) is Likeness.CONFLICT
        for _, cluster in self.known.ranked(marks, reading):
            of_client = client and cluster.company_likeness(marks) >= Likeness.NEAR
            if cluster is not home and (
                of_client or cluster.role_likeness(marks.role) >= Likeness.NEAR
            ):
                return cluster
        opens = client or reading.kind is Kind.APPLICATION_RECEIVED
        return None if opens and reading.kind in BEGINNING else home

    def _merge(self, one: Cluster, other: Cluster) -> Cluster:
        elder, younger = sorted((one, other), key=lambda c: order(c.entries[0]))
        elder.absorb(younger)
        for marks, reading in younger.entries:
            self.known.add(elder, marks, reading)
        return elder

    # Marks

    def _best(self, marks: Features, reading: Reading) -> Cluster | None:
        ranked = [(s, c) for s, c in self.known.ranked(marks, reading) if c not in self.not_in]
        if not ranked:
            return None
        tied = [c for s, c in ranked if ranked[0][0] - s < TIE]
        self._doubt(tied, marks, reading)
        return tied[0]

    def _doubt(self, tied: list[Cluster], marks: Features, reading: Reading) -> None:
        if len(tied) > 1 and reading.kind not in HARMLESS:
            for cluster in tied:
                cluster.unsure_of.add(marks.id)
                cluster.in_doubt = True
                cluster.doubted = reading

    # Bookkeeping

    def _begin(self, marks: Features, reading: Reading, nth: int = 1) -> None:
        cluster = Cluster(nth=nth)
        self.clusters.append(cluster)
        for earlier in sorted(self._followed(marks), key=order):
            self._join(cluster, *earlier)
        self._join(cluster, marks, reading)

    def _followed(self, marks: Features) -> list[Entry]:
        """What the message answers that had no process yet: an approach, an application."""
        wanted = list(marks.refs)
        for address in marks.writer:
            waiting = (self.pool[i] for i in self.waiting.pop(address, ()) if i in self.pool)
            wanted += [
                m.id
                for m, _ in waiting
                if marks.at - m.at <= APPROACH_LASTS
                and not any(differ(self.pool[i][0], marks) for i in m.thread if i in self.pool)
            ]
        found: dict[str, Entry] = {}
        while wanted:
            if entry := self.pool.pop(wanted.pop(), None):
                found[entry[0].id] = entry
                wanted += entry[0].refs
        return list(found.values())

    def _join(self, cluster: Cluster, marks: Features, reading: Reading) -> None:
        for ref in marks.thread:
            self.known.by_ref.setdefault(ref, cluster)
        if cluster.add(marks, reading):
            self.known.add(cluster, marks, reading)
