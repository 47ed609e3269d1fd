"""Who writes about a process without being anybody of it that the mailbox knows.

Compares who wrote with who wrote before; forbids nothing and reads no text.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field

from agent.hiring.addresses import house, label
from agent.hiring.features import is_tracking
from agent.hiring.names import company_key, domain_fits, fold
from agent.reading.model import Reading
from agent.reading.trust.likeness import unswapped
from agent.terms import Direction, Kind

_ENDS = frozenset({Kind.REJECTION, Kind.INTERVIEW_CANCELLED})


@dataclass(slots=True)
class Known:
    """Whom one process has had to do with, and the employer's name."""

    companies: Collection[tuple[str, ...]]
    addresses: set[str] = field(default_factory=set)
    houses: set[str] = field(default_factory=set)

    def learn(self, emails: Iterable[str]) -> None:
        """Takes addresses, and their houses, for known from now on."""
        if fresh := {*emails} - self.addresses:
            self.addresses |= fresh
            self.houses.update(filter(None, map(house, fresh)))

    def is_outsider(self, reading: Reading) -> bool:
        """Whether an incoming message is from nobody known, and from no house of the employer's;
        where no house is known yet, or a service writes, that cannot be told."""
        email = reading.sender.email.casefold() if reading.sender else ""
        if not email or not self.houses or is_tracking(email) or email in self.addresses:
            return False
        return not self.has_house(email)

    def has_house(self, email: str) -> bool:
        """Whether an address is of a known house, or of one that is called like the employer."""
        own = house(email)
        return own in self.houses or any(domain_fits(label(own), c) for c in self.companies)


def imitated(domain: str, known: Collection[str]) -> bool:
    """Whether a domain is written to look like one of known labels (``acrne`` for ``acme``)."""
    own = label(domain)
    return own not in known and unswapped(own) in known


@dataclass(frozen=True, slots=True)
class Outsiders:
    """Messages by outsiders, and the addresses that nobody but them has named, if they are of no
    house that is called like the employer: a scheduling service names who will call."""

    messages: tuple[Reading, ...] = ()
    named: frozenset[str] = frozenset()


def outsiders(readings: Sequence[Reading], company: str | None) -> Outsiders:
    """What of a process comes from outsiders, to whom the candidate has not written.

    Who answers in a thread has the message that they answer, and is one only with the name of
    somebody else of it, or when they put an end to something. Where an agency writes, its client's
    people do so too, and there are none.
    """
    if any(r.agency for r in readings):
        return Outsiders()
    names = {company_key(c) for c in (company, *(r.company for r in readings[:1])) if c}
    known, ids, people = Known(names), set[str](), set[str]()
    strange = []
    for reading in readings:
        if reading.direction is Direction.OUTGOING:
            known.learn([a.email.casefold() for a in (*reading.to, *reading.cc)])
        elif reading.kind is not Kind.AUTO_REPLY:
            name = fold(reading.sender.name) if reading.sender else ""
            if known.is_outsider(reading):
                inside = not ids.isdisjoint((reading.in_reply_to or "", *reading.references))
                if not inside or reading.kind in _ENDS or (name and name in people):
                    strange.append(reading)
                    continue
            known.learn(_named(reading))
            people.add(name)
        ids.add(reading.message_id or "")
    named = {a for r in strange for a in _named(r)} - known.addresses
    foreign = frozenset(a for a in named if not known.has_house(a))
    return Outsiders(tuple(r for r in strange if not _is_known(r, known)), foreign)


def _is_known(reading: Reading, known: Known) -> bool:
    """Whether the candidate has written to them since."""
    return reading.sender is not None and reading.sender.email.casefold() in known.addresses


def _named(reading: Reading) -> set[str]:
    """Every address on the employer's side of a message, in lower case."""
    people = (*reading.people, reading.contact, reading.sender, *reading.reply_to, *reading.cc)
    if reading.interviews:
        people += tuple(p for i in reading.interviews for p in i.interviewers)
    return {p.email.casefold() for p in people if p and p.email}
