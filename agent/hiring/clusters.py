"""Clusters of messages, each a process in the making: its marks, and how well a message fits.

Weighs; which message goes where in the end is decided in ``matching``.
"""

from collections.abc import Collection, Sized
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from itertools import repeat
from typing import TypeVar

from agent.hiring.addresses import label
from agent.hiring.features import Entry, Features, words_of
from agent.hiring.names import Likeness, companies, domain_fits, fold, lead, roles
from agent.reading.model import Reading
from agent.terms import Direction, Kind

REOPENING = frozenset({
    Kind.AVAILABILITY_REQUESTED, Kind.INTERVIEW_CONFIRMED, Kind.INTERVIEW_RESCHEDULED,
    Kind.ASSESSMENT_REQUESTED, Kind.OFFER,
})  # fmt: skip
"""What brings a process back to life that had been turned down."""

FOLLOWING = frozenset({
    Kind.INTERVIEW_RESCHEDULED, Kind.INTERVIEW_CANCELLED, Kind.OFFER, Kind.ACKNOWLEDGEMENT,
    Kind.THANK_YOU, Kind.STATUS_CHECK, Kind.SCHEDULING_REPLY,
})  # fmt: skip
"""What is rarely the first word about a post."""

AFTERMATH = timedelta(days=90)
"""How long after its end a process may still be written about outside its thread."""
AFRESH = timedelta(days=45)
"""An application acknowledged again after such a silence is another one."""

ROLE = {
    Likeness.SAME: 8.0, Likeness.NEAR: 1.5, Likeness.UNKNOWN: 0.0, Likeness.UNCLEAR: -1.0,
    Likeness.CONFLICT: -1.5,
}  # fmt: skip
COMPANY = {
    Likeness.SAME: 3.0, Likeness.NEAR: 2.0, Likeness.UNKNOWN: 0.0, Likeness.UNCLEAR: 0.5,
    Likeness.CONFLICT: -2.0,
}  # fmt: skip

MANY = 24
"""So many names of one kind are kept for a process."""
ENOUGH = 2.0
"""The least fit at which a message outside the thread joins a process."""

_T = TypeVar("_T")

LONG_AGO = datetime.min.replace(tzinfo=UTC)


@dataclass(slots=True, eq=False)
class Cluster:
    """What is known of one process while its messages are gathered."""

    entries: list[Entry] = field(default_factory=list)
    addresses: set[str] = field(default_factory=set)
    writers: set[str] = field(default_factory=set)
    voices: set[tuple[str, str]] = field(default_factory=set)
    houses: set[str] = field(default_factory=set)
    companies: set[tuple[str, ...]] = field(default_factory=set)
    agencies: set[tuple[str, ...]] = field(default_factory=set)
    agency_houses: set[str] = field(default_factory=set)
    roles: set[str] = field(default_factory=set)
    requisitions: set[str] = field(default_factory=set)
    starts: set[int] = field(default_factory=set)
    subjects: set[str] = field(default_factory=set)
    mine: set[str] = field(default_factory=set)
    persons: set[str] = field(default_factory=set)
    """The words of the names of whom the candidate meets: none of them is an employer."""
    applied_at: datetime | None = None
    ended_at: datetime | None = None
    heard_at: datetime = LONG_AGO
    active_at: datetime = LONG_AGO
    round_until: datetime = LONG_AGO
    awaits_times: bool = False
    has_taken: bool = False
    """The candidate has taken one of the times that it awaits."""
    unsure_of: set[str] = field(default_factory=set)
    """Messages that stand here and could belong elsewhere."""
    in_doubt: bool = False
    """Such a message was the last word; an unmistakable one settles it."""
    doubted: Reading | None = None
    """That message."""
    superseded: bool = False
    """The candidate has applied once more: what comes outside the thread is about that."""
    nth: int = 1
    """Of several that began with one message, which."""
    size: int = 0
    """How many marks a message is found by."""
    merged_into: "Cluster | None" = None

    def add(self, marks: Features, reading: Reading) -> bool:
        """Gathers one message's marks; False where it bears none that was not known before."""
        self.entries.append((marks, reading))
        if marks.at > self.active_at:
            self.active_at = marks.at
        if reading.kind is Kind.AUTO_REPLY:
            return False
        known, words = self.size, words_of(reading.subject)
        if not (reading.in_passing or self._has(marks, words)):
            self._learn_names(marks, words)
            self.size = sum(map(len, self._found_by()))
        if reading.kind is Kind.WITHDRAWAL and marks.id not in self.unsure_of:
            self.ended_at = marks.at
        if marks.incoming:
            self._follow(marks, reading)
        elif reading.kind is Kind.SCHEDULING_REPLY and reading.interviews:
            self.has_taken = True
        return self.size > known

    def _found_by(self) -> tuple[Sized, ...]:
        """The marks under which messages are put to it."""
        named = self.companies, self.roles, self.requisitions, self.starts, self.subjects
        return self.addresses, self.voices, self.houses, self.agency_houses, *named

    def _has(self, marks: Features, words: str) -> bool:
        """Whether a message bears nothing new, as most in the middle of a thread."""
        return (
            marks.writer <= self.writers
            and marks.others <= self.addresses
            and words in self.subjects
            and marks.starts <= self.starts
            and (not marks.company or marks.company in self.companies)
            and (not marks.role or marks.role in self.roles)
            and marks.houses <= (self.agency_houses if marks.agency else self.houses)
            and (not marks.agency or marks.agency in self.agencies)
            and (not marks.voice or marks.voice in self.voices)
            and marks.mine <= self.mine
            and marks.persons <= self.persons
            and marks.requisitions <= self.requisitions
        )

    def _learn_names(self, marks: Features, words: str) -> None:
        self.writers |= marks.writer
        if marks.voice:
            self.voices.add(marks.voice)
        self.addresses.update(marks.writer, marks.others)
        self.mine |= marks.mine
        self.persons |= marks.persons
        self.starts |= marks.starts
        self.subjects.add(words)
        if not marks.incoming and self.clashes(marks):
            return  # "Yes, put me forward for both": an answer gives the post no second name.
        if marks.requisitions:
            _learn(self.requisitions, marks.requisitions)
        if marks.houses:
            _learn(self.agency_houses if marks.agency else self.houses, marks.houses)
        if marks.agency:
            _learn(self.agencies, (marks.agency,))
        if marks.company and marks.company not in self.companies:
            _learn(self.companies, (marks.company,))
        if marks.role and marks.role not in self.roles:
            _learn(self.roles, (marks.role,))

    def _follow(self, marks: Features, reading: Reading) -> None:
        kind = reading.kind
        if marks.at > self.heard_at:
            self.heard_at = marks.at
        self.in_doubt = marks.id in self.unsure_of
        if kind is Kind.APPLICATION_RECEIVED:
            self.applied_at = marks.at
        if kind is Kind.REJECTION and not self.in_doubt:
            self.ended_at = marks.at
        elif kind in REOPENING:
            self.ended_at = None
        if kind in REOPENING:
            self.awaits_times = kind is Kind.AVAILABILITY_REQUESTED
            self.has_taken = False
        for interview in reading.interviews:
            self.round_until = max(self.round_until, interview.start.astimezone(UTC))

    def absorb(self, other: "Cluster") -> None:
        """Takes over a younger cluster; the elder keeps its identity, the later word its weight."""
        if other.heard_at > self.heard_at:
            self.ended_at, self.in_doubt = other.ended_at, other.in_doubt
            self.doubted = other.doubted
            self.awaits_times, self.applied_at = other.awaits_times, other.applied_at
        for name in ("heard_at", "active_at", "round_until"):
            setattr(self, name, max(getattr(self, name), getattr(other, name)))
        for name in _GATHERED:
            getattr(self, name).update(getattr(other, name))
        self.entries += other.entries
        other.merged_into = self

    def role_likeness(self, role: str | None) -> Likeness:
        """The nearest of the roles that the process was called by."""
        if not role or not self.roles:
            return Likeness.UNKNOWN
        return max(map(roles, self.roles, repeat(role)))

    def company_likeness(self, marks: Features) -> Likeness:
        """The nearest of the employer's names, its domains among them."""
        best = Likeness.UNKNOWN
        if marks.company and self.companies and not self.persons.issuperset(marks.company):
            best = max(map(companies, self.companies, repeat(marks.company)))
        if best <= Likeness.UNCLEAR and self._domain_speaks(marks):
            return Likeness.NEAR
        return best

    def _domain_speaks(self, marks: Features) -> bool:
        theirs = () if marks.agency else marks.houses
        return any(domain_fits(label(h), marks.company) for h in self.houses) or any(
            domain_fits(label(h), c) for h in theirs for c in self.companies
        )

    def clashes(self, marks: Features) -> bool:
        """Another post, or another client of the agency, whatever thread it came in."""
        if marks.requisitions and self.requisitions & marks.requisitions:
            return False
        if marks.role and self.role_likeness(marks.role) is Likeness.CONFLICT:
            return True
        agency = bool(self.agencies or marks.agency)
        return agency and self.company_likeness(marks) is Likeness.CONFLICT

    def differs(self, other: "Cluster") -> bool:
        """Whether two processes are plainly about different posts or clients."""
        if self.requisitions & other.requisitions:
            return False
        posts = [roles(a, b) for a in self.roles for b in other.roles]
        firms = [companies(a, b) for a in self.companies for b in other.companies]
        clients = firms if self.agencies or other.agencies else []
        return any(max(x) is Likeness.CONFLICT for x in (posts, clients) if x)

    def knows(self, marks: Features) -> bool:
        """Whether somebody of the message, or their house, is already in the process."""
        houses = self.houses | self.agency_houses
        return bool(self.addresses & (marks.writer | marks.others) or houses & marks.houses)

    def fit(self, marks: Features, reading: Reading) -> float | None:
        """How well a message outside the thread fits; None where it cannot belong here.

        Something must tie it to this process, and nothing may tell the two apart.
        """
        if self._another_application(marks, reading) or self._too_late(marks):
            return None
        numbers = bool(self.requisitions & marks.requisitions)
        moment = bool(self.starts & marks.starts)
        role, company = self.role_likeness(marks.role), self.company_likeness(marks)
        if role is Likeness.CONFLICT and self._is_called_in(reading):
            role = Likeness.SAME
        sender = self._sender(marks)
        follows = moment or self._follows(marks, reading)
        follows = follows or (self._is_client_in(reading.subject) and not _is_titled(reading))
        if not numbers and self._apart(marks, company, role, follows):
            return None
        subject = bool(marks.subject) and marks.subject in self.subjects
        tied = numbers or moment or sender > 0 or company >= Likeness.NEAR
        if not tied and not self._perhaps(marks, reading, company, role, subject):
            return None
        total = ROLE[role] + COMPANY[company] + sender + 6 * numbers + 4 * moment + 2 * subject
        total += 2 * (company is Likeness.UNKNOWN and self._is_named_in(reading.subject))
        return None if total < ENOUGH else total + self._circumstances(marks, reading)

    def _is_called_in(self, reading: Reading) -> bool:
        """Whether its post stands in a subject, and the title that was read does not, or is but the
        end of it and more ("Engineer - Core" out of "Platform Engineer - Core")."""
        subject = f" {fold(reading.subject)} "
        read = _place(fold(reading.role or ""), subject)
        own = [p for r in self.roles if " " in (t := fold(r)) and (p := _place(t, subject))]
        return any(read is None or p[0] < read[0] < p[1] < read[1] for p in own)

    def _is_client_in(self, subject: str) -> bool:
        """Whether it is an agency's, and the subject tells for which of its clients."""
        return bool(self.agencies) and self._is_named_in(subject)

    def _is_named_in(self, subject: str) -> bool:
        """Whether the employer's name, or the word that makes it one, stands in a subject."""
        words = set(fold(subject).split())
        return any(len(name := lead(c)) > 3 and name in words for c in self.companies)

    def _another_application(self, marks: Features, reading: Reading) -> bool:
        if reading.kind is not Kind.APPLICATION_RECEIVED:
            return False
        if self.ended_at is not None:
            return True
        if self.applied_at is None:
            return False
        if marks.role and self.roles and self.role_likeness(marks.role) is not Likeness.SAME:
            return True
        late = marks.at - max(self.applied_at, self.heard_at) > AFRESH
        return late or self._numbered_apart(marks)

    def _too_late(self, marks: Features) -> bool:
        over = self.ended_at is not None and marks.at - self.ended_at > AFTERMATH
        return over or self.superseded

    def _follows(self, marks: Features, reading: Reading) -> bool:
        """Whether it goes on with something: then a title that differs may be misread; not another
        time than that which the candidate has taken."""
        if self.ended_at is not None:
            return False
        taken = self.has_taken and bool(marks.starts) and self.starts.isdisjoint(marks.starts)
        confirms = reading.kind is Kind.INTERVIEW_CONFIRMED and self.awaits_times and not taken
        return confirms or reading.kind in FOLLOWING

    def _apart(self, marks: Features, company: Likeness, role: Likeness, follows: bool) -> bool:
        """Another employer, or another post (unless it goes on with this one)."""
        if company is Likeness.CONFLICT and not self._in_house(marks):
            return True
        if follows:
            return False
        return role is Likeness.CONFLICT or (
            role is not Likeness.SAME and self._numbered_apart(marks)
        )

    def _in_house(self, marks: Features) -> bool:
        """Whether the writer's domain bears a name of the employer's: what differs is a by-name."""
        if marks.agency or self.agencies:
            return False
        names = (*self.companies, marks.company)
        return any(domain_fits(label(h), c) for h in self.houses & marks.houses for c in names)

    def _numbered_apart(self, marks: Features) -> bool:
        """Two numbers of one kind; the portal's own beside the employer's tells nothing."""
        if not marks.requisitions or self.requisitions & marks.requisitions:
            return False
        kinds = {_shape(n) for n in self.requisitions}
        return any(_shape(n) in kinds for n in marks.requisitions)

    def _perhaps(
        self, marks: Features, reading: Reading, company: Likeness, role: Likeness, subject: bool
    ) -> bool:
        """What may tie a message here where no address and no name does."""
        if reading.kind is Kind.APPLICATION_RECEIVED or self._foreign(marks):
            return False
        nameless = not marks.company and not marks.houses
        return subject or (role >= Likeness.NEAR and (company is Likeness.UNCLEAR or nameless))

    def _foreign(self, marks: Features) -> bool:
        """Whether it comes from another house than all before it."""
        agency = marks.agency or self.agencies
        return bool(self.houses and marks.houses and not agency) and not self.houses & marks.houses

    def _sender(self, marks: Features) -> float:
        if self.writers & marks.writer:
            return 4.0
        if self.addresses & (marks.writer | marks.others):
            return 3.0
        if self.houses & marks.houses or (marks.voice and marks.voice in self.voices):
            return 2.0
        if self.agency_houses & marks.houses or marks.agency in self.agencies:
            return 1.0
        return 0.0

    def _circumstances(self, marks: Features, reading: Reading) -> float:
        """What makes one of several processes the likelier."""
        total = -1.5 if self.ended_at is not None else 0.0
        if self.mine and marks.mine and not self.mine & marks.mine:
            total -= 1.0
        if reading.kind is Kind.INTERVIEW_CONFIRMED and self.awaits_times:
            total += 0.75
        moves = (Kind.INTERVIEW_RESCHEDULED, Kind.INTERVIEW_CANCELLED)
        if reading.kind in moves and self.round_until > marks.at:
            total += 0.75
        thanks = reading.direction is Direction.OUTGOING and reading.kind is Kind.THANK_YOU
        if thanks and self.round_until <= marks.at and self.round_until is not LONG_AGO:
            total += 0.75 - min(0.7, (marks.at - self.round_until).days / 100)
        return total


def _is_titled(reading: Reading) -> bool:
    """Whether its post stands in its subject, word by word: it is not misread."""
    return (
        bool(reading.role)
        and _place(fold(reading.role or ""), f" {fold(reading.subject)} ") is not None
    )


def _place(title: str, subject: str) -> tuple[int, int] | None:
    """Where a title begins and ends in a subject that has blanks around it."""
    at = subject.find(f" {title} ")
    return (at, at + len(title) + 1) if at >= 0 else None


_GATHERED = (
    "addresses", "writers", "voices", "houses", "companies", "agencies", "agency_houses", "roles",
    "requisitions", "starts", "subjects", "mine", "persons", "unsure_of",
)  # fmt: skip


def _learn(known: set[_T], new: Collection[_T]) -> None:
    """Names are compared one by one: whoever uses hundreds means none of them."""
    if len(known) < MANY:
        known.update(new)


@lru_cache(maxsize=8192)
def _shape(number: str) -> str:
    return "".join("9" if c.isdigit() else c for c in number)
