"""A process in the making: the marks it has gathered, and how well a message fits them.

Weighs; which message goes where in the end is decided in ``matching``.
"""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from agent.hiring.addresses import label
from agent.hiring.features import Features
from agent.hiring.names import Likeness, companies, domain_fits, roles
from agent.reading.model import Reading
from agent.terms import Direction, Kind

REOPENING = frozenset({
    Kind.AVAILABILITY_REQUESTED, Kind.INTERVIEW_CONFIRMED, Kind.INTERVIEW_RESCHEDULED,
    Kind.ASSESSMENT_REQUESTED, Kind.OFFER,
})  # fmt: skip
"""What brings a process back to life that had been turned down."""

AFTERMATH = timedelta(days=90)
"""How long after its end a process may still be written about outside its thread."""
AFRESH = timedelta(days=45)
"""An application acknowledged again after such a silence is another one."""

LONG_AGO = datetime.min.replace(tzinfo=UTC)


@dataclass(slots=True, eq=False)
class Case:
    """What is known of one process while its messages are gathered."""

    entries: list[tuple[Features, Reading]] = field(default_factory=list)
    addresses: set[str] = field(default_factory=set)
    writers: set[str] = field(default_factory=set)
    houses: set[str] = field(default_factory=set)
    companies: set[tuple[str, ...]] = field(default_factory=set)
    agencies: set[tuple[str, ...]] = field(default_factory=set)
    agency_houses: set[str] = field(default_factory=set)
    roles: set[str] = field(default_factory=set)
    requisitions: set[str] = field(default_factory=set)
    mine: set[str] = field(default_factory=set)
    applied_at: datetime | None = None
    ended_at: datetime | None = None
    heard_at: datetime = LONG_AGO
    active_at: datetime = LONG_AGO
    round_until: datetime = LONG_AGO
    awaits_times: bool = False
    unsure_of: set[str] = field(default_factory=set)
    """Messages that stand here and could belong elsewhere."""
    in_doubt: bool = False
    """Such a message was the last word; an unmistakable one settles it."""
    merged_into: "Case | None" = None

    def add(self, marks: Features, reading: Reading) -> None:
        """Gathers one message's marks."""
        self.entries.append((marks, reading))
        self.active_at = max(self.active_at, marks.at)
        self._learn_names(marks, reading)
        if reading.kind is Kind.WITHDRAWAL:
            self.ended_at = marks.at
        if marks.incoming and reading.kind is not Kind.AUTO_REPLY:
            self._follow(marks, reading)

    def _learn_names(self, marks: Features, reading: Reading) -> None:
        self.writers |= marks.writer
        self.addresses |= marks.writer | marks.others
        self.mine |= marks.mine
        self.requisitions |= marks.requisitions
        if marks.agency:
            self.agencies.add(marks.agency)
            self.agency_houses |= marks.houses
        else:
            self.houses |= marks.houses
        if marks.company:
            self.companies.add(marks.company)
        if reading.role:
            self.roles.add(reading.role)

    def _follow(self, marks: Features, reading: Reading) -> None:
        kind = reading.kind
        self.heard_at = max(self.heard_at, marks.at)
        self.in_doubt = marks.id in self.unsure_of
        if kind is Kind.APPLICATION_RECEIVED:
            self.applied_at = marks.at
        if kind is Kind.REJECTION and not self.in_doubt:
            self.ended_at = marks.at
        elif kind in REOPENING:
            self.ended_at = None
        if kind in REOPENING:
            self.awaits_times = kind is Kind.AVAILABILITY_REQUESTED
        for interview in reading.interviews:
            self.round_until = max(self.round_until, interview.start.astimezone(UTC))

    def absorb(self, other: "Case") -> None:
        """Takes over a younger case's messages; the elder keeps its identity."""
        entries = sorted(self.entries + other.entries, key=lambda e: (e[0].at, e[0].id))
        self.unsure_of |= other.unsure_of
        self.entries, self.ended_at = [], None
        for marks, reading in entries:
            self.add(marks, reading)
        other.merged_into = self

    def role_likeness(self, role: str | None) -> Likeness:
        """The nearest of the roles that the process was called by."""
        if not role or not self.roles:
            return Likeness.UNCLEAR
        return max(roles(r, role) for r in self.roles)

    def company_likeness(self, marks: Features) -> Likeness:
        """The nearest of the employer's names, its domains among them."""
        best = Likeness.UNCLEAR
        if marks.company and self.companies:
            best = max(companies(c, marks.company) for c in self.companies)
        if best <= Likeness.UNCLEAR and self._domain_speaks(marks):
            return Likeness.NEAR
        return best

    def _domain_speaks(self, marks: Features) -> bool:
        theirs = () if marks.agency else marks.houses
        return any(domain_fits(label(h), marks.company) for h in self.houses) or any(
            domain_fits(label(h), c) for h in theirs for c in self.companies
        )

    def clashes(self, marks: Features, reading: Reading) -> bool:
        """Another post, or another client of the agency, whatever thread it came in."""
        if self.requisitions & marks.requisitions:
            return False
        if self.role_likeness(reading.role) is Likeness.CONFLICT:
            return True
        agency = bool(self.agencies or marks.agency)
        return agency and self.company_likeness(marks) is Likeness.CONFLICT

    def fit(self, marks: Features, reading: Reading) -> float | None:
        """How well a message outside the thread fits; None where it cannot belong here."""
        if self._another_application(marks, reading) or self._too_late(marks):
            return None
        total = self._names(marks, reading)
        if total is None:
            return None
        return total + self._senders(marks) + self._circumstances(marks, reading)

    def _another_application(self, marks: Features, reading: Reading) -> bool:
        if reading.kind is not Kind.APPLICATION_RECEIVED:
            return False
        if self.ended_at is not None:
            return True
        if self.applied_at is None:
            return False
        if reading.role and self.roles and self.role_likeness(reading.role) is not Likeness.SAME:
            return True
        return marks.at - max(self.applied_at, self.heard_at) > AFRESH

    def _too_late(self, marks: Features) -> bool:
        return self.ended_at is not None and marks.at - self.ended_at > AFTERMATH

    def _names(self, marks: Features, reading: Reading) -> float | None:
        total = 8.0 if self.requisitions & marks.requisitions else 0.0
        role, company = self.role_likeness(reading.role), self.company_likeness(marks)
        if company is Likeness.CONFLICT:
            if (self.agencies or marks.agency) and not total:
                return None
            total -= 4
        total += {Likeness.SAME: 3.0, Likeness.NEAR: 2.0}.get(company, 0.0)
        total += {Likeness.SAME: 3.0, Likeness.NEAR: 1.5, Likeness.CONFLICT: -8.0}.get(role, 0.0)
        if self.requisitions and marks.requisitions and not total >= 8:
            # Two numbers for one post are common (the portal's and the employer's own).
            total -= 0.0 if role is Likeness.SAME and not self._both_applied(reading) else 2.0
        return total

    def _both_applied(self, reading: Reading) -> bool:
        return reading.kind is Kind.APPLICATION_RECEIVED and self.applied_at is not None

    def _senders(self, marks: Features) -> float:
        if self.writers & marks.writer:
            return 4.0
        if self.addresses & (marks.writer | marks.others):
            return 3.0
        if self.houses & marks.houses:
            return 2.0
        if self.agency_houses & marks.houses or self.agencies & {marks.agency}:
            return 1.0
        foreign = bool(self.houses and marks.houses and not marks.agency and not self.agencies)
        return -2.0 if foreign and not marks.company else 0.0

    def _circumstances(self, marks: Features, reading: Reading) -> float:
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
