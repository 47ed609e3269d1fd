"""What of a reading tells to which process it belongs: addresses, houses, names, references.

Takes a reading apart; compares nothing.
"""

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache

from agent.hiring.addresses import domain_of, is_service, is_token, unattended
from agent.hiring.names import company_key
from agent.message import Address
from agent.reading import relays
from agent.reading.model import Candidate, Reading
from agent.terms import Direction, Kind

BEGINNING = frozenset({
    Kind.APPLICATION_RECEIVED, Kind.AVAILABILITY_REQUESTED, Kind.INTERVIEW_CONFIRMED,
    Kind.INTERVIEW_RESCHEDULED, Kind.INTERVIEW_CANCELLED, Kind.ASSESSMENT_REQUESTED,
    Kind.PROGRESS_UPDATE, Kind.INFORMATION_REQUESTED, Kind.OFFER, Kind.REJECTION,
})  # fmt: skip
"""What an employer's message says that is about a process, and so can begin one."""

MAX_ADDRESSES = 30
"""A message to a whole list of people tells nothing by its later recipients."""


@dataclass(frozen=True, slots=True)
class Features:
    """The marks of one reading, folded for comparison."""

    id: str
    at: datetime
    incoming: bool
    refs: tuple[str, ...]
    """In-Reply-To first, then References from the nearest on."""
    writer: frozenset[str]
    """Where an answer to the message goes; the recipients of an outgoing one."""
    others: frozenset[str]
    mine: frozenset[str]
    houses: frozenset[str]
    company: tuple[str, ...]
    agency: tuple[str, ...]
    requisitions: frozenset[str]


Entry = tuple[Features, Reading]


def identity(reading: Reading) -> str:
    """The Message-ID; of a message without one (RFC 5322 section 3.6.4), one made of its facts."""
    if reading.message_id:
        return reading.message_id
    sender = reading.sender.email if reading.sender else ""
    facts = f"{reading.arrived}|{reading.sent}|{sender}|{reading.subject}"
    return f"<{hashlib.sha256(facts.encode()).hexdigest()[:24]}@without-message-id.invalid>"


def arrival(reading: Reading, now: datetime) -> datetime:
    """When the message arrived, in UTC (arithmetic on one zone is quicker and unambiguous)."""
    return (reading.arrived or reading.sent or now).astimezone(UTC)


def features(reading: Reading, now: datetime, candidate: Candidate) -> Features:
    """Takes one reading apart."""
    incoming = reading.direction is Direction.INCOMING
    own = _own_addresses(candidate)
    writer, others = (_incoming if incoming else _outgoing)(reading, own)
    own_houses = {domain_of(a) for a in own}
    houses = {domain_of(a) for a in (*writer, *_senders(reading, incoming))}
    return Features(
        id=identity(reading),
        at=arrival(reading, now),
        incoming=incoming,
        refs=_references(reading),
        writer=frozenset(a for a in writer if _tells(a)),
        others=frozenset(a for a in others if _tells(a)),
        mine=_mine(reading, own),
        houses=frozenset(h for h in houses - own_houses if h and not is_service(h)),
        company=company_key(reading.company),
        agency=company_key(reading.agency),
        requisitions=frozenset(
            "".join(c for c in r.casefold() if c.isalnum()) for r in reading.requisitions[:5]
        ),
    )


def _own_addresses(candidate: Candidate) -> frozenset[str]:
    return frozenset(a.casefold() for a in candidate.addresses)


def _references(reading: Reading) -> tuple[str, ...]:
    nearest = (reading.in_reply_to,) if reading.in_reply_to else ()
    return tuple(dict.fromkeys((*nearest, *reading.references[:-51:-1])))


def _senders(reading: Reading, incoming: bool) -> tuple[str, ...]:
    """An unattended sender says no person, but it does say the house."""
    return (reading.sender.email.casefold(),) if incoming and reading.sender else ()


def _incoming(reading: Reading, own: frozenset[str]) -> tuple[set[str], set[str]]:
    writer = {a.email.casefold() for a in (*_sender(reading), *reading.reply_to[:5])}
    if reading.contact and reading.contact.email:
        writer.add(reading.contact.email.casefold())
    others = {a.email.casefold() for a in (*reading.to, *reading.cc)[:MAX_ADDRESSES]}
    others |= {p.email.casefold() for p in reading.people[:MAX_ADDRESSES] if p.email}
    for interview in reading.interviews:
        others |= {p.email.casefold() for p in interview.interviewers if p.email}
    return writer - own, others - own - writer


def _outgoing(reading: Reading, own: frozenset[str]) -> tuple[set[str], set[str]]:
    to = {a.email.casefold() for a in reading.to[:MAX_ADDRESSES]}
    return to - own, {a.email.casefold() for a in reading.cc[:MAX_ADDRESSES]} - own - to


def _sender(reading: Reading) -> tuple[Address, ...]:
    return (reading.sender,) if reading.sender else ()


def _mine(reading: Reading, own: frozenset[str]) -> frozenset[str]:
    seen = [a.email.casefold() for a in (*reading.to, *reading.cc, *_sender(reading))]
    return frozenset(a for a in seen if a in own)


def _tells(address: str) -> bool:
    """Whether the same address elsewhere means the same person or conversation."""
    if unattended(address):
        return False
    return is_token(address) or not is_tracking(address)


@lru_cache(maxsize=8192)
def is_tracking(address: str) -> bool:
    """Whether an address lies with a service that writes for many employers."""
    domain = address.rpartition("@")[2]
    return is_service(domain) and not relays.personal(domain)
