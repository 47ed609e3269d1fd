"""Slots to rounds: what of a day makes one round, who is in it, and how it stands at an instant.

Knows no message's kind; what the slots are made of is for ``rounds``.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from agent.hiring.features import Entry, Features, is_tracking
from agent.hiring.model import Round
from agent.hiring.names import company_key, person_key
from agent.hiring.sameness import strangers
from agent.hiring.slots import ROUND_LASTS, SCREEN_LASTS, Slot, meet, mostly
from agent.message import Address
from agent.reading.model import Candidate, Person, Reading
from agent.terms import RoundState, Stage

Known = dict[frozenset[str], Person]
GAP = timedelta(hours=3)
"""Slots of one message nearer than this are one round (a lunch lies between)."""
SHORT = timedelta(minutes=30)
SEVERAL = 3
"""So many interviewers make a panel."""
RECRUITS = re.compile(
    r"\b(?:recruit|talent|sourc(?:er|ing)|people\b|hr\b|d?rh\b|human resources|personnel"
    r"|personal(?:referent|abteilung|wesen)"
    r"|staffing|ressources humaines|recursos humanos|rrhh\b|selección|rekry)",
    re.IGNORECASE,
)
ARRANGES = re.compile(
    r"\b(?:coordinat\w+|co-ordinat\w+|schedul\w+|administrat\w+|admin|clerk|assistant|assisten\w+"
    r"|p\.?a|e\.?a|secretary|sekretari\w+"
    r"|sachbearbeit\w+|receptionist|office manager)\b",
    re.IGNORECASE,
)
"""Titles of those who arrange rounds that others hold."""
_LEADS = re.compile(
    r"\b(?:manager|head|director|supervisor|superintendent|matron|(?:team|program(?:me)?|project"
    r"|shift|site) lead(?:er)?|leiter(?:in)?|\w+leiter(?:in)?"
    r"|directeur|directrice|responsable|chef|cheffe|jef[ea]|gerente|director[ae]|associée?|gérante?"
    r"|dirigeante?|(?:managing |senior |founding )?partner|coord[ei]nador[a]? d\w+"
    r"|coordinat(?:eur|rice) d\w+)\b",
    re.IGNORECASE,
)


_HEADS = re.compile(
    r"(?:the )?(?:(?:college |school |vice[- ])?principal|head ?teacher|headmaster|headmistress"
    r"|rector|dean|vice[- ]chancellor|president|ceo|chief executive(?: officer)?|managing director"
    r"|owner|proprietor|(?:co-?)?founder"
    r"|geschäftsführer(?:in)?|inhaber(?:in)?|schulleiter(?:in)?|directeur général"
    r"|directrice générale|director[a]? general|gérante?|proprietári[oa]|dueñ[oa]"
    r"|directeur-bestuurder|eigenaar)",
    re.IGNORECASE,
)
"""The whole title of who heads a house."""


def rounds(
    slots: Sequence[Slot], entries: Sequence[Entry], now: datetime, candidate: Candidate
) -> tuple[Round, ...]:
    """The rounds as they stand at ``now``, by time; those without a time by when they ended. One of
    which only the candidate has spoken is none once its time has passed: nobody knows of it."""
    zone = candidate.timezone
    slots = [s for s in slots if s.off or not (s.unheard and s.is_over(now, zone))]
    houses = {n for marks, _ in entries for n in (marks.company, marks.agency) if n}
    for slot in slots:
        slot.people = [p for p in slot.people if p.email or company_key(p.name) not in houses]
    known = _addresses(slots, entries, candidate)
    days = (t for g in _days(slots, candidate.timezone) for t in _talks(g))
    held = [_round(g, now, candidate.timezone, known) for g in days]
    held.sort(key=lambda x: (x[0], x[1].anchor))
    return tuple(_onwards([*_met_before([r for _, r in held])], entries))


def _met_before(held: list[Round]) -> Iterator[Round]:
    """ "A panel with Ms. Lim": of those who held an earlier round the only one of that name."""
    met: dict[str, Person] = {}
    for round_ in held:
        people = tuple(_again(p, met) for p in round_.interviewers)
        yield replace(round_, interviewers=people) if people != round_.interviewers else round_
        met |= {p.email.casefold(): p for p in people if p.email and p.name}


def _again(person: Person, met: dict[str, Person]) -> Person:
    if person.email or len(person_key(person.name)) != 1:
        return person
    found = [p for p in met.values() if person_key(person.name) < person_key(p.name)]
    return replace(found[0], title=found[0].title or person.title) if len(found) == 1 else person


def _an_hour(round_: Round) -> Round:
    """What is no first call after all is assumed to last longer."""
    if round_.start is None or round_.end is None or round_.end_known:
        return round_
    if round_.end - round_.start != SCREEN_LASTS:
        return round_
    return replace(round_, end=round_.start + ROUND_LASTS)


def _onwards(held: list[Round], entries: Sequence[Entry]) -> Iterator[Round]:
    """A first call is held once: what stands in its thread is not called after it. A talk without a
    name that follows another, with who heads the house, is the last (docs/json.md, Offers). Where
    nobody is named, it is held by who arranged it."""
    met: set[str] | None = None
    held_before = False
    for round_ in held:
        people = {p.email or p.name or "" for p in round_.interviewers}
        again = round_.stage is Stage.SCREEN and met is not None and bool(people)
        stage = _by_titles(_titles(round_.interviewers)) if again else None
        if again and (stage is Stage.MANAGER or not people & (met or set())):
            yield replace(_an_hour(round_), stage=stage)
            continue
        if round_.stage is None and held_before and _by_head(round_):
            round_ = replace(round_, stage=Stage.FINAL)
        elif round_.stage is None and (held_by := _by_arranger(round_, entries, not held_before)):
            round_ = replace(round_, stage=held_by)
        held_before = held_before or (bool(round_.start) and round_.takes_place)
        if round_.stage is Stage.SCREEN and round_.takes_place:
            met = people
        yield round_


def _by_head(round_: Round) -> bool:
    return any(_HEADS.fullmatch(p.title or "") for p in round_.interviewers)


def _by_arranger(round_: Round, entries: Sequence[Entry], first: bool) -> Stage | None:
    """A talk to which nobody is named but who arranges it: a manager's, or a recruiter's first half
    hour."""
    arranger = round_.arranged_by
    if arranger is None or round_.start is None or round_.interviewers or round_.others:
        return None
    title = arranger.title or _title(arranger.email, entries)
    if ARRANGES.search(title) or _HEADS.fullmatch(title):
        return None
    stage = _by_titles([title])
    lasts = round_.end - round_.start if round_.end else SHORT * 2
    short = first and round_.end_known and lasts <= SHORT
    return stage if stage is Stage.MANAGER or short else None


def _title(email: str | None, entries: Sequence[Entry]) -> str:
    """The title that messages last give to who has an address."""
    people = (p for _, r in entries for p in (*r.people, *_interviewers(r)) if p.title and p.email)
    own = (email or "").casefold()
    return next(
        (p.title or "" for p in reversed([*people]) if p.email and p.email.casefold() == own), ""
    )


def _days(slots: Sequence[Slot], zone: str) -> list[list[Slot]]:
    groups: list[tuple[list[Slot], datetime]] = []
    for slot in sorted(slots, key=lambda s: (s.begins, s.anchor, s.number)):
        ends = slot.closes(zone)[0] or slot.begins
        for place, (group, until) in enumerate(groups):
            if _continues(group, until, slot, ends):
                group.append(slot)
                groups[place] = group, max(until, ends)
                break
        else:
            groups.append(([slot], ends))
    return [group for group, _ in groups]


def _talks(day: list[Slot]) -> list[list[Slot]]:
    """Two talks of a day, each with somebody else, are two rounds; more in a row are one panel."""
    if len(day) != 2 or not strangers(day[0].people, day[1].people):
        return [day]
    if any(Stage.PANEL in s.stages for s in day):
        return [day]
    day[0].shared.pop(Stage.FINAL, None)  # The last of the two.
    return [[s] for s in day]


def _continues(group: list[Slot], until: datetime, slot: Slot, ends: datetime) -> bool:
    """A later slot of the same message, or one inside the time of another (nobody is in two)."""
    if slot.start is None or slot.start - until > GAP:
        return False
    if group[0].start is None or slot.off != group[0].off:
        return False
    return any(s.anchor == slot.anchor for s in group) or slot.start < until >= ends


def _round(group: list[Slot], now: datetime, zone: str, addresses: Known) -> tuple[datetime, Round]:
    first = group[0]
    last = max(group, key=lambda s: s.closes(zone)[0] or s.begins)
    head = min(group, key=lambda s: (s.first_seen, s.number))
    end, known = last.closes(zone)
    people: list[Person] = []
    for slot in group:
        for person in slot.people:
            meet(people, _complete(person, addresses))
    arranger = next((s.arranged_by for s in reversed(group) if s.arranged_by), None)
    stage = _stage(people, group)
    assumed = not known and not last.is_whole_day(zone)
    if assumed and last.stage is Stage.SCREEN and stage is not Stage.SCREEN:
        end = last.begins + ROUND_LASTS  # It only seemed a first call.
    return first.begins, Round(
        anchor=head.anchor if head.number == 1 else f"{head.anchor}#{head.number}",
        stage=stage,
        start=first.start,
        end=end,
        end_known=known,
        state=_state(first, end, now),
        timezone=next((s.timezone for s in group if s.timezone), None),
        place=next((s.place for s in group if s.place), None),
        interviewers=tuple(people),
        arranged_by=_complete(arranger, addresses) if arranger else None,
        messages=tuple(dict.fromkeys(m for s in group for m in s.messages)),
        others=any(s.others for s in group),
        topics=tuple(dict.fromkeys(t for s in group for t in s.topics)),
    )


def _stage(people: list[Person], group: list[Slot]) -> Stage | None:
    """As the messages call it; else by who holds it; else as they call all that they set."""
    called = mostly(Counter(s.stage for s in group if s.stage))
    single, titles = len(group) == 1, _titles(people)
    own = any(s.stages for s in group)
    if _is_between(group):
        return _by_titles(titles) or called
    if called is not None and ((own and single) or called is Stage.FINAL):
        return called
    if len(people) >= SEVERAL:
        return Stage.PANEL
    if own or not single:
        return called or _by_titles(titles)
    alone = called is Stage.PANEL and len(people) == 1  # Of several, each one person's.
    return _by_titles(titles) or (None if alone else called)


def _is_between(group: list[Slot]) -> bool:
    """Whether it is a first call by some messages and a manager's by others."""
    said = {stage for s in group for stage in s.stages}
    return said == {Stage.SCREEN, Stage.MANAGER}


def _titles(people: Sequence[Person]) -> list[str]:
    return [p.title for p in people if p.title]


def _by_titles(titles: list[str]) -> Stage | None:
    """A talk with recruiters alone is a first call; with somebody who leads, a manager's round."""
    recruiting = [bool(RECRUITS.search(t)) for t in titles]
    if titles and all(recruiting):
        return Stage.SCREEN
    leads = any(_LEADS.search(t) for t, r in zip(titles, recruiting, strict=True) if not r)
    return Stage.MANAGER if leads else None


def _state(slot: Slot, end: datetime | None, now: datetime) -> RoundState:
    if slot.off:
        return RoundState.CANCELLED
    return RoundState.DONE if end and end <= now else RoundState.SCHEDULED


def _complete(person: Person, known: Known) -> Person:
    """The person with the address that another message gives for exactly the same full name, or at
    which the only one of that name has written."""
    found = None if person.email else known.get(person_key(person.name))
    return replace(person, name=found.name, email=found.email) if found else person


def _addresses(slots: Sequence[Slot], entries: Sequence[Entry], candidate: Candidate) -> Known:
    """By the full names of those who are met and have no address: the only one that messages
    give; by a first name or surname, who of that name has written to the candidate."""
    if all(p.email for s in slots for p in s.people):
        return {}
    nameless = [p for s in slots for p in (*s.people, s.arranged_by) if p and not p.email]
    wanted = {key for p in nameless if len(key := person_key(p.name)) > 1}
    found: dict[frozenset[str], dict[str, Person]] = {}
    for entry in entries if wanted else ():
        for one in _called(wanted, *entry, candidate):
            if one.email and not is_tracking(one.email):
                told = found.setdefault(person_key(one.name), {})
                told[one.email.casefold()] = Person(one.name, one.email)
    for key in {key for p in nameless if len(key := person_key(p.name)) == 1}:
        found[key] = _writers(key, entries, candidate)
    return {key: next(iter(told.values())) for key, told in found.items() if len(told) == 1}


def _writers(
    key: frozenset[str], entries: Sequence[Entry], candidate: Candidate
) -> dict[str, Person]:
    """Who of a first name or surname has written to the candidate, by address; not who names
    somebody so ("you will see Tom") and may be called so too."""
    naming = {
        r.sender.email.casefold()
        for m, r in entries
        if m.incoming and r.sender
        if any(person_key(p.name) == key for p in (*_interviewers(r), *r.meets))
    }
    heard = (r.sender for m, r in entries if m.incoming and r.sender and not r.unattended)
    return {
        one.email.casefold(): Person(one.name, one.email)
        for one in heard
        if key < person_key(one.name) and one.email.casefold() not in naming
        if not candidate.owns(one.email) and not is_tracking(one.email)
    }


def _called(
    names: Collection[frozenset[str]], marks: Features, reading: Reading, candidate: Candidate
) -> Iterator[Person | Address]:
    """Everybody of certain names on the employer's side, as a message writes them."""
    sender = (reading.sender,) if reading.sender else ()
    headers = (*(*reading.to, *reading.cc)[:30], *sender) if marks.incoming else ()
    for person in (*reading.people, *headers):
        if person_key(person.name) in names and not candidate.owns(person.email):
            yield person
    yield from (p for p in _interviewers(reading) if person_key(p.name) in names)


def _interviewers(reading: Reading) -> Sequence[Person]:
    rounds = reading.interviews
    return [p for i in rounds for p in i.interviewers] if rounds else ()
