"""Who is written to, in answer to what, from which of the candidate's addresses, and where they
are. Never an address that nobody reads, never a guessed one, never one of the candidate's own."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from agent.hiring import Round, names
from agent.hiring.addresses import unattended
from agent.hiring.features import is_tracking
from agent.hiring.panels import ARRANGES, RECRUITS
from agent.plan import places, successors
from agent.plan.case import Case, ended
from agent.plan.places import Place
from agent.reading.model import Candidate, Person, Reading
from agent.terms import Kind, Stage

A_PANEL = 12
"""People of one round who are thanked each by each: a calendar that lists more lists guests."""


def reachable(email: str | None, candidate: Candidate) -> bool:
    """Whether a letter may go to an address: a person reads it, and it is not the candidate."""
    if not email or len(email) > 254 or any(c.isspace() or not c.isprintable() for c in email):
        return False
    local, _, domain = email.rpartition("@")
    return bool(
        local
        and domain
        and not candidate.owns(email)
        and not unattended(email)
        and not is_tracking(email.casefold())
    )


def _may_be_written_to(person: Person, case: Case) -> bool:
    email = (person.email or "").casefold()
    sound = email not in case.dead and email not in case.outsiders.named
    return sound and reachable(person.email, case.view.candidate)


def asked_about_the_process(case: Case) -> Person | None:
    """Whom a question goes to, or who has taken over from them: who gave the promise that stands,
    else who last wrote for the employer or arranged a round, else an interviewer, else anybody of
    theirs who is named with an address. Courtesies do not count."""
    answering = (successors.in_charge(p, case) for p in _likeliest(case))
    found = next((p for p in answering if _may_be_written_to(p, case)), None)
    return found and named(found, case)


def _likeliest(case: Case) -> Iterator[Person]:
    last_words = [r for r in reversed(case.heard) if r.kind is not Kind.ACKNOWLEDGEMENT]
    if promised := case.process.reply_expected_by:
        yield from (p for r in last_words if r.reply_expected_by == promised for p in writers(r))
    for reading in _with_stand_ins(case) if case.dead else last_words:
        yield from writers(reading)
    latest_first = sorted(case.rounds, key=lambda r: str(r.start or r.end), reverse=True)
    yield from (r.arranged_by for r in latest_first if r.arranged_by)
    yield from (p for r in latest_first for p in r.interviewers)
    yield from (p for r in reversed(case.heard) for p in writers(r))
    yield from (p for r in reversed(case.heard) for p in r.people if p.name)


def _with_stand_ins(case: Case) -> list[Reading]:
    """Their words and the notes of those who have left, which name a successor, latest first."""
    notes = [r for r in case.automatic if r.undelivered and r.contact]
    words = [r for r in case.heard if r.kind is not Kind.ACKNOWLEDGEMENT]
    return sorted((*words, *notes), key=case.at, reverse=True)


def writers(reading: Reading) -> Iterator[Person]:
    """Whom an answer to a message would reach: the contact, else who sent it."""
    if reading.contact:
        yield reading.contact
    if reading.sender and not reading.unattended:
        yield Person(None, reading.sender.email)


def thanked_for(case: Case, round_: Round) -> tuple[tuple[Person, bool], ...]:
    """Who gets a thank-you for a round, and whether they took part in it.

    Each interviewer with an address of their own; where none has one, or so many do that the round
    was an open day rather than a talk, whoever arranged it; where that address is nobody's, a
    person's of the same process.
    """
    met: dict[str, Person] = {}
    for person in round_.interviewers:
        if person.email and _may_be_thanked(case, round_, person.email.casefold(), person):
            met.setdefault(person.email.casefold(), named(person, case))
    if met and not crowded(round_):
        return tuple((p, True) for p in met.values())
    arranger = round_.arranged_by and successors.in_charge(round_.arranged_by, case)
    if arranger is None or not _may_be_written_to(arranger, case):
        arranger = asked_about_the_process(case)
    if arranger is None:
        return ()
    arranger = named(arranger, case)
    there = any(same_person(arranger, p) for p in round_.interviewers)
    return ((arranger, there or held_by(case, round_, arranger)),)


def crowded(round_: Round) -> bool:
    """Whether more are listed to a round, with addresses, than hold one."""
    return len({p.email.casefold() for p in round_.interviewers if p.email}) > A_PANEL


def _may_be_thanked(case: Case, round_: Round, email: str, person: Person) -> bool:
    """Whether who took part has an address that was known while thanks were still in time: who
    writes a week later, to ask the candidate in again, is not thanked for the first talk then."""
    if not person.email or not _may_be_written_to(person, case):
        return False
    email, latest = (
        person.email.casefold(),
        ended(round_) + timedelta(hours=case.policy.first_look_thank_you_hours),
    )
    told = (r for r in case.process.readings if email in _addresses_in(r))
    first = next(told, None)
    return first is None or case.at(first) <= latest


def _addresses_in(reading: Reading) -> set[str]:
    """Every address that a message tells or goes to."""
    people = (*reading.people, *(p for i in reading.interviews for p in i.interviewers))
    return _within(reading) | {p.email.casefold() for p in people if p.email}


def held_by(case: Case, round_: Round, arranger: Person) -> bool:
    """Whether who arranged a round held it, for which nobody is named: a small firm's owner does,
    a recruiter the first call; not who arranges for a panel or for somebody who is told of."""
    ours = round_.arranged_by and same_person(round_.arranged_by, arranger)
    if not ours or round_.interviewers or round_.others or round_.stage is Stage.PANEL:
        return False
    if not _is_somebody(case, arranger):
        return False
    title = title_of(case, arranger) or ""
    if ARRANGES.search(title):
        return False
    recruits = RECRUITS.search(title) is not None or _is_agent(case, arranger)
    first = (
        all(r is round_ or r.start is None or r.start >= round_.start for r in case.over)
        if round_.start
        else True
    )
    return not recruits or round_.stage is Stage.SCREEN or (round_.stage is None and first)


def _is_somebody(case: Case, person: Person) -> bool:
    """Whether an address is one person's: it has a name, or the candidate has written to one."""
    email = (person.email or "").casefold()
    wrote = (r for r in case.wrote if email in {a.email.casefold() for a in r.to[:1]})
    return bool(person.name) or any(r.manner.greets_as for r in wrote)


def title_of(case: Case, person: Person) -> str | None:
    """The title by which a person signs or is named anywhere in the process."""
    everybody = (p for p in _everybody(reversed(case.heard)) if p.title)
    return person.title or next((p.title for p in everybody if same_person(p, person)), None)


def _is_agent(case: Case, person: Person) -> bool:
    """Whether a person writes for an agency."""
    email = (person.email or "").casefold()
    return any(r.agency and r.sender and r.sender.email.casefold() == email for r in case.heard)


def same_person(one: Person, other: Person) -> bool:
    """Whether two are one: by address where both have one, else by name."""
    if one.email and other.email:
        return one.email.casefold() == other.email.casefold()
    return names.same_name(one.name, other.name)


def named(person: Person, case: Case) -> Person:
    """The person with the name that the mailbox gives to the address, where it was missing."""
    if person.name or not person.email:
        return person
    email = person.email.casefold()
    for known in _everybody(reversed(case.heard)):
        if known.name and known.email and known.email.casefold() == email:
            return replace(person, name=known.name, title=person.title or known.title)
    return person


def _everybody(readings: Iterable[Reading]) -> Iterator[Person]:
    for reading in readings:
        if reading.contact:
            yield reading.contact
        yield from reading.people
        for interview in reading.interviews:
            yield from interview.interviewers
        if reading.sender and reading.sender.name and "@" not in reading.sender.name:
            yield Person(reading.sender.name, reading.sender.email)


def parent(case: Case, person: Person, until: datetime | None = None) -> Reading | None:
    """The latest message that the person wrote or was written, to answer; None for a new thread.

    ``until``: thanks for a round answer what was written before its end, if anything was, and not
    what has since been written about the next one.
    """
    email = (person.email or "").casefold()
    heard = (r for r in reversed(case.heard) if not r.in_passing)
    found = (r for r in heard if r.message_id and email in _within(r))
    latest = next(found, None)
    if latest is None or until is None or case.at(latest) <= until:
        return latest
    return next((r for r in found if case.at(r) <= until), latest)


def _within(reading: Reading) -> set[str]:
    """Who is in a message's thread; whom a no-reply message merely names is not."""
    found = {a.email.casefold() for a in (*reading.to, *reading.cc, *reading.reply_to)}
    if not reading.unattended:
        found |= {p.email.casefold() for p in writers(reading) if p.email}
    return found


def own_address(case: Case, answered: Reading | None) -> str:
    """The candidate's address that the employer wrote to, as the configuration spells it."""
    own = {a.casefold(): a for a in case.view.candidate.addresses}
    for reading in (*((answered,) if answered else ()), *reversed(case.heard)):
        for address in (*reading.to, *reading.cc):
            if address.email.casefold() in own:
                return own[address.email.casefold()]
    return next(iter(case.view.candidate.addresses))


def whereabouts(case: Case, person: Person | None, round_: Round | None = None) -> Place:
    """Where a recipient is, by the round's zone, the zones of the process's messages, a telephone
    number, the domain's country, the clock of their own mail; else where the candidate is: who
    looks for work mostly does so at home, and Christmas is not the day to ask."""
    home = case.view.candidate.timezone
    if person and _is_agent(case, person) and _clock_of(case, person) == places.by_zone(home):
        return case.view.home  # The round is by their client's clocks.
    for zone in _zones(case, round_):
        if places.is_zone(zone) and not places.is_shared(zone, home):
            return places.by_zone(zone)
    for found in _traces(case, person, home):
        if found:
            return found
    return case.view.home


def _clock_of(case: Case, person: Person) -> Place | None:
    """The place that the person's own latest mail tells by its clock."""
    email = (person.email or "").casefold()
    own = (r for r in reversed(case.heard) if r.sender and r.sender.email.casefold() == email)
    latest = next(own, None)
    return places.by_clock(latest.sent, case.view.candidate.timezone) if latest else None


def _zones(case: Case, round_: Round | None) -> Iterator[str]:
    rounds = (*((round_,) if round_ else ()), *reversed(case.rounds))
    yield from (r.timezone for r in rounds if r.timezone)
    yield from (i.timezone for r in reversed(case.heard) for i in r.interviews if i.timezone)


def _traces(case: Case, person: Person | None, home: str) -> Iterator[Place | None]:
    yield from (places.by_telephone(r.place, home) for r in reversed(case.rounds))
    email = person.email.casefold() if person and person.email else ""
    yield places.by_domain(email, home)
    senders = dict.fromkeys(r.sender.email for r in reversed(case.heard) if r.sender)
    yield from (places.by_domain(s, home) for s in senders if not is_tracking(s.casefold()))
    for reading in reversed(case.heard):
        if reading.sender and reading.sender.email.casefold() == email:
            yield places.by_clock(reading.sent, home)
