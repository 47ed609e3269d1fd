"""What of a reading tells to which process it belongs: addresses, houses, names, references.

Takes a reading apart; compares nothing.
"""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import NamedTuple

from agent.hiring.addresses import domain_of, house, is_service, is_token, unattended
from agent.hiring.names import company_key, fold, person_key
from agent.message import Address
from agent.reading import relays
from agent.reading.model import Candidate, Interview, Person, Reading
from agent.terms import Direction, Kind, Stage

BEGINNING = frozenset({
    Kind.APPLICATION_RECEIVED, Kind.AVAILABILITY_REQUESTED, Kind.INTERVIEW_CONFIRMED,
    Kind.INTERVIEW_RESCHEDULED, Kind.INTERVIEW_CANCELLED, Kind.ASSESSMENT_REQUESTED,
    Kind.PROGRESS_UPDATE, Kind.INFORMATION_REQUESTED, Kind.OFFER, Kind.REJECTION,
})  # fmt: skip
"""What an employer's message says that is about a process, and so can begin one."""

MAX_ADDRESSES = 30
"""A message to a whole list of people tells nothing by its later recipients."""


MAX_ROUNDS = 20
"""A message that sets more is none about rounds."""
NEVER: frozenset[int] = frozenset()
NOBODY: frozenset[str] = frozenset()
_REPLY = re.compile(
    r"(?:(?:re|aw|antw|antwort|sv|vs|rv|res|r|rif|odp|ynt|vá|atb|fwd?|wg|tr|enc|doorst|vl|回复|答复|转发)"
    r"(?:\[\d{1,3}\])?\s?[::]\s*){1,10}",
    re.IGNORECASE,
)
"""Marks of replies and forwards in the languages of mail clients."""


TALKS = frozenset(
    "call chat conversation discussion interview interviews meeting screen screening session "
    "gesprach kennenlerngesprach telefonat vorstellungsgesprach entretien echange entrevista "
    "charla "
    "conversacion conversa gesprek kennismaking intervju samtale colloquio".split()
)
"""How names of talks end, which scheduling services put where a post could stand ("Intro Call")."""
EVENTS = frozenset("workshop workshops briefing webinar kickoff taller atelier oficina".split())
"""What is held for people of a trade ("Ranger workshop"): they are none that are sought."""
YOURS = frozenset(
    "your ihr ihre ihrem ihrer votre dein deine deinem ton ta je jouw uw tu su seu sua".split()
)
"""Behind these, at the end of a subject, somebody stands whom the reader has or will have."""


class Features(NamedTuple):
    """The marks of one reading, folded for comparison; a tuple, since every reading has some."""

    id: str
    at: datetime
    incoming: bool
    refs: tuple[str, ...]
    """In-Reply-To first, then References from the nearest on."""
    thread: tuple[str, ...]
    """Its own id, ``refs`` and calendar UIDs: what shares one of these belongs together."""
    voice: tuple[str, str] | None
    """Address and display name of a service's sender: one employer's, where it is named so."""
    writer: frozenset[str]
    """Where an answer to the message goes; the recipients of an outgoing one."""
    others: frozenset[str]
    mine: frozenset[str]
    houses: frozenset[str]
    company: tuple[str, ...]
    role: str | None
    """The post's title, unless it is that of a talk, or the title or name of somebody in the
    message, or begins or ends with the name of who is met (a surname that is a trade too; "Chair
    Ada Fox")."""
    agency: tuple[str, ...]
    requisitions: frozenset[str]
    starts: frozenset[int]
    """The minutes at which rounds begin: nobody is in two at once."""
    subject: str
    """What is left of the subject without its reply marks; empty where it has none."""
    persons: frozenset[str]
    """The words of the names of whom the candidate meets."""


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
    at = reading.arrived or reading.sent or now
    return at if at.tzinfo is UTC else at.astimezone(UTC)


@dataclass(frozen=True, slots=True)
class Own:
    """The candidate's own addresses and houses, which tell nothing of an employer."""

    addresses: frozenset[str]
    houses: frozenset[str]


def own(candidate: Candidate) -> Own:
    """What of the candidate is left out of every message's marks."""
    addresses = frozenset(a.casefold() for a in candidate.addresses)
    return Own(addresses, frozenset(("", *map(domain_of, addresses))))


def sound(reading: Reading) -> Reading:
    """The reading without times that no calendar of a person's holds (years 1970 to 2199), nor
    people who are none."""
    times = reading.reply_expected_by, reading.candidate_deadline, reading.arrived, reading.sent
    sane = _YEARS.issuperset([t.year for t in times if t])
    if sane and not (reading.interviews or reading.calendar or reading.meets):
        return reading
    changes: dict[str, object] = {}
    if reading.interviews:
        held = reading.interviews[:MAX_ROUNDS]
        held = tuple(i for i in held if _sane(i.start) and _sane(i.end))
        changes["interviews"] = tuple(_with_people(i, reading) for i in held)
    if reading.meets:
        changes["meets"] = _people_of(reading.meets, reading)
    if reading.stage is Stage.MANAGER and any(
        changes.get(n) != getattr(reading, n) for n in changes
    ):
        changes["stage"] = None
    if reading.calendar:
        changes["calendar"] = tuple(c for c in reading.calendar[:MAX_ROUNDS] if _sane(c.start))
    for name in () if sane else _TIMES:
        if not _sane(getattr(reading, name)):
            changes[name] = None
    changes = {n: v for n, v in changes.items() if v != getattr(reading, n)}
    return replace(reading, **changes) if changes else reading  # type: ignore[arg-type]


def _with_people(interview: Interview, reading: Reading) -> Interview:
    people = _people_of(interview.interviewers, reading)
    same = len(people) == len(interview.interviewers)
    return interview if same else replace(interview, interviewers=people)


def _people_of(people: tuple[Person, ...], reading: Reading) -> tuple[Person, ...]:
    """Without a name that the subject puts behind the post: the house, "Porter, Millbank Foods"."""
    role = reading.role
    if role is None or role not in reading.subject:
        return people
    houses = (f"{role}, ", f"{role} - ", f"{role} – ")
    return tuple(
        p
        for p in people
        if p.email or p.title != role or not any(f"{h}{p.name}" in reading.subject for h in houses)
    )


_YEARS = frozenset(range(1971, 2200))
_TIMES = ("reply_expected_by", "candidate_deadline", "arrived", "sent")


def _sane(at: date | None) -> bool:
    return at is None or at.year in _YEARS


def features(reading: Reading, now: datetime, mine: Own) -> Features:
    """What of one reading tells to which process it belongs."""
    incoming = reading.direction is Direction.INCOMING
    named = {a.email.casefold() for a in (*reading.to, *reading.cc)[:MAX_ADDRESSES]}
    writer, others = _incoming(reading, named) if incoming else _outgoing(reading)
    writer -= mine.addresses
    others -= mine.addresses
    others -= writer
    sender = reading.sender.email.casefold() if reading.sender else ""
    refs = _references(reading)
    thread = identity(reading), *refs
    if reading.calendar:
        thread += tuple(c.uid for c in reading.calendar if c.uid)
    told, houses = _behind(frozenset(writer), mine.houses)
    own = {sender} if reading.sender and not incoming else named
    return Features(
        id=thread[0],
        at=arrival(reading, now),
        incoming=incoming,
        refs=refs,
        thread=thread,
        voice=_voice(reading.sender) if incoming and reading.sender else None,
        writer=told,
        others=frozenset(filter(_tells, others)) if others else NOBODY,
        mine=mine.addresses if mine.addresses <= own else mine.addresses & own,
        houses=houses,
        company=_company(reading) if reading.company else (),
        role=_role(reading) if reading.role else None,
        agency=company_key(reading.agency) if reading.agency else (),
        requisitions=_numbers(reading.requisitions) if reading.requisitions else NOBODY,
        starts=_starts(reading) if reading.interviews or reading.calendar else NEVER,
        subject=answered_subject(reading.subject),
        persons=_persons(reading) if reading.meets or reading.interviews else NOBODY,
    )


@lru_cache(maxsize=8192)
def _behind(writer: frozenset[str], mine: frozenset[str]) -> tuple[frozenset[str], frozenset[str]]:
    """Which of some addresses mean somebody, and the houses of all but the candidate's own: an
    unattended sender says no person, but it does say the house."""
    return frozenset(filter(_tells, writer)), frozenset(map(house, writer)) - mine


def _voice(sender: Address) -> tuple[str, str] | None:
    """``Lakeside Toys <no-reply@tracking.example>``; the service's own name is everybody's."""
    email = sender.email.casefold()
    name = "" if _tells(email) else fold(sender.name)
    return (email, name) if name and name not in relays.SERVICES else None


def _role(reading: Reading) -> str | None:
    title = fold(reading.role or "")
    if title.rpartition(" ")[2] in TALKS | EVENTS or _is_anothers(title, reading.subject):
        return None
    met = (*_interviewers(reading), *reading.meets[:MAX_ADDRESSES])
    people = (*reading.people[:MAX_ADDRESSES], *met)
    if not people:
        return reading.role
    theirs = {fold(x) for p in people for x in (p.name, p.title) if x}
    names = [fold(p.name) for p in met if p.name]
    called = any(title.startswith(f"{n} ") or title.endswith(f" {n}") for n in names)
    return None if called or title in theirs else reading.role


def _is_anothers(title: str, subject: str) -> bool:
    """Whether a subject names people of a trade for whom something is held, or one of the reader's:
    "Ranger workshop", "Meeting your supervisor"."""
    before, found, after = f" {fold(subject)} ".partition(f" {title} ")
    ahead, behind = before.split()[-1:], after.split()
    return bool(found) and (
        not EVENTS.isdisjoint(behind[:1]) or (not behind and not YOURS.isdisjoint(ahead))
    )


def _persons(reading: Reading) -> frozenset[str]:
    met = (*reading.meets[:MAX_ADDRESSES], *_interviewers(reading))
    return frozenset(w for p in met for w in person_key(p.name))


def _interviewers(reading: Reading) -> Sequence[Person]:
    rounds = reading.interviews
    return [p for i in rounds for p in i.interviewers[:MAX_ADDRESSES]] if rounds else ()


def _company(reading: Reading) -> tuple[str, ...]:
    """The employer's key; none of a client's that an agent's answer has from the subject alone: the
    thread knows better what stands there beside the post."""
    answers = reading.agency and answered_subject(reading.subject)
    return () if answers and is_bare(reading) else company_key(reading.company)


def is_bare(reading: Reading) -> bool:
    """Whether an employer's name rests on nothing but itself, in the subject."""
    name = reading.company or ""
    said = [e.text for e in reading.evidence if e.field == "company"]
    return name in reading.subject and all(text == name for text in said)


def _numbers(requisitions: tuple[str, ...]) -> frozenset[str]:
    return frozenset("".join(c for c in r.casefold() if c.isalnum()) for r in requisitions[:5])


def _starts(reading: Reading) -> frozenset[int]:
    """A day without times begins at a midnight, and tells nothing."""
    times = [i.start for i in reading.interviews]
    times += [c.start for c in reading.calendar if c.start]
    return frozenset(int(t.timestamp()) // 60 for t in times if t.hour or t.minute)


def answered_subject(subject: str) -> str:
    """The words of the subject that a reply answers; empty where it is none."""
    return words_of(subject) if is_answer(subject) else ""


def is_answer(subject: str) -> bool:
    """Whether a subject has the mark of a reply or forward."""
    return _REPLY.match(subject[:300].lstrip()) is not None


def bare(subject: str) -> str:
    """A subject without marks of replies."""
    return _REPLY.sub("", subject[:300].lstrip(), count=1)


@lru_cache(maxsize=8192)
def words_of(subject: str) -> str:
    """A subject without marks of replies, folded; empty where that says too little."""
    words = fold(bare(subject))
    return words if words.count(" ") > 1 else ""


def _references(reading: Reading) -> tuple[str, ...]:
    if not reading.references:
        return (reading.in_reply_to,) if reading.in_reply_to else ()
    nearest = (reading.in_reply_to,) if reading.in_reply_to else ()
    return tuple(dict.fromkeys((*nearest, *reading.references[:-51:-1])))


def _incoming(reading: Reading, named: set[str]) -> tuple[set[str], set[str]]:
    """Where an answer goes, and who else is in the message; ``named``: in To and Cc."""
    writer = {a.email.casefold() for a in reading.reply_to[:5]} if reading.reply_to else set()
    if reading.sender:
        writer.add(reading.sender.email.casefold())
    if reading.contact and reading.contact.email:
        writer.add(reading.contact.email.casefold())
    people = (*reading.people[:MAX_ADDRESSES], *_interviewers(reading))
    others = named.union(p.email.casefold() for p in people if p.email) if people else named.copy()
    others.update(map(str.casefold, reading.undelivered[:MAX_ADDRESSES]))
    return writer, others


def _outgoing(reading: Reading) -> tuple[set[str], set[str]]:
    to = {a.email.casefold() for a in reading.to[:MAX_ADDRESSES]}
    return to, {a.email.casefold() for a in reading.cc[:MAX_ADDRESSES]}


@lru_cache(maxsize=16384)
def _tells(address: str) -> bool:
    """Whether the same address elsewhere means the same person or conversation."""
    if unattended(address):
        return False
    return is_token(address) or not is_tracking(address)


@lru_cache(maxsize=16384)
def is_tracking(address: str) -> bool:
    """Whether an address lies with a service that writes for many employers."""
    domain = address.rpartition("@")[2]
    return is_service(domain) and not relays.personal(domain)
