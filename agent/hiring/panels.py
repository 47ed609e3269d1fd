"""Slots to rounds: what of a day makes one round, who is in it, and how it stands at an instant.

Knows no message's kind; what the slots are made of is for ``rounds``.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from agent.hiring.features import Entry
from agent.hiring.model import Round
from agent.hiring.names import company_key, person_key
from agent.hiring.sameness import strangers
from agent.hiring.slots import Slot, complete
from agent.reading.model import Candidate, Person
from agent.terms import RoundState, Stage

GAP = timedelta(hours=3)
"""Slots of one message nearer than this are one round (a lunch lies between)."""
SHORT = timedelta(minutes=30)
SEVERAL = 3
"""So many interviewers make a panel."""
RECRUITS = re.compile(
    r"\b(?:recruit|talent|sourc(?:er|ing)|people\b|hr\b|human resources|personnel|personal(?:referent|abteilung|wesen)"
    r"|staffing|ressources humaines|recursos humanos|rrhh\b|selección|rekry)",
    re.IGNORECASE,
)
ARRANGES = re.compile(
    r"\b(?:coordinat\w+|co-ordinat\w+|schedul\w+|administrat\w+|admin|clerk|assistant|assisten\w+|p\.?a|e\.?a|secretary|sekretari\w+"
    r"|sachbearbeit\w+|receptionist|office manager)\b",
    re.IGNORECASE,
)
"""Titles of those who arrange rounds that others hold."""
_LEADS = re.compile(
    r"\b(?:manager|head|director|supervisor|superintendent|matron|(?:team|program(?:me)?|project|shift|site) lead(?:er)?|leiter(?:in)?|\w+leiter(?:in)?"
    r"|directeur|directrice|responsable|chef|cheffe|jef[ea]|gerente|director[ae]|coord[ei]nador[a]? d\w+|coordinat(?:eur|rice) d\w+)\b",
    re.IGNORECASE,
)


_HEADS = re.compile(
    r"(?:the )?(?:(?:college |school |vice[- ])?principal|head ?teacher|headmaster|headmistress|rector|dean|vice[- ]chancellor|president|ceo|chief executive(?: officer)?|managing director|owner|proprietor|(?:co-?)?founder"
    r"|geschäftsführer(?:in)?|inhaber(?:in)?|schulleiter(?:in)?|directeur général|directrice générale|director[a]? general|gérante?|proprietári[oa]|dueñ[oa]|directeur-bestuurder|eigenaar)",
    re.IGNORECASE,
)
"""The whole title of who heads a house."""


def rounds(
    slots: Sequence[Slot], entries: Sequence[Entry], now: datetime, candidate: Candidate
) -> tuple[Round, ...]:
    """The rounds as they stand at ``now``, by time; those without a time by when they ended."""
    houses = {n for marks, _ in entries for n in (marks.company, marks.agency) if n}
    for slot in slots:
        slot.people = [p for p in slot.people if p.email or company_key(p.name) not in houses]
    nameless = any(not p.email for s in slots for p in s.people)
    everybody = list(_people(entries, candidate)) if nameless else []
    days = (t for g in _days(slots, candidate.timezone) for t in _talks(g))
    held = [_round(g, now, candidate.timezone, everybody) for g in days]
    held.sort(key=lambda x: (x[0], x[1].anchor))
    titles = {
        p.email.casefold(): p.title for p in _people(entries, candidate) if p.email and p.title
    }
    return tuple(_onwards([*_met_before([r for _, r in held])], titles))


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


def _onwards(held: list[Round], titles: dict[str, str]) -> Iterator[Round]:
    """A first call is held once: what stands in its thread is not called after it. A talk without a
    name that follows another, with who heads the house, is the last (docs/json.md, Offers). Where
    nobody is named, it is held by who arranged it. ``titles``: by address."""
    met: set[str] | None = None
    held_before = False
    for round_ in held:
        people = {p.email or p.name or "" for p in round_.interviewers}
        again = round_.stage is Stage.SCREEN and met is not None and bool(people)
        stage = _by_titles(_titles(round_.interviewers)) if again else None
        if again and (stage is Stage.MANAGER or not people & (met or set())):
            yield replace(round_, stage=stage)
            continue
        if round_.stage is None and held_before and _by_head(round_):
            round_ = replace(round_, stage=Stage.FINAL)
        elif round_.stage is None and round_.start:
            round_ = replace(round_, stage=_by_arranger(round_, titles, first=not held_before))
        held_before = held_before or (bool(round_.start) and _takes_place(round_))
        if round_.stage is Stage.SCREEN and round_.state is not RoundState.CANCELLED:
            met = people
        yield round_


def _by_head(round_: Round) -> bool:
    return any(_HEADS.fullmatch(p.title or "") for p in round_.interviewers)


def _by_arranger(round_: Round, titles: dict[str, str], *, first: bool) -> Stage | None:
    """A talk to which nobody is named but who arranges it: a manager's, or a recruiter's first half
    hour."""
    arranger = round_.arranged_by
    if arranger is None or round_.interviewers or round_.others:
        return None
    title = arranger.title or titles.get((arranger.email or "").casefold(), "")
    if ARRANGES.search(title) or _HEADS.fullmatch(title):
        return None
    stage = _by_titles([title])
    lasts = round_.end - round_.start if round_.end and round_.start else SHORT * 2
    short = first and round_.end_known and lasts <= SHORT
    return stage if stage is Stage.MANAGER or short else None


def _takes_place(round_: Round) -> bool:
    return round_.state is not RoundState.CANCELLED


def _days(slots: Sequence[Slot], zone: str) -> list[list[Slot]]:
    groups: list[list[Slot]] = []
    for slot in sorted(slots, key=lambda s: (s.begins, s.anchor, s.number)):
        last = next((g for g in groups if _continues(g, slot, zone)), None)
        if last is not None:
            last.append(slot)
        else:
            groups.append([slot])
    return groups


def _talks(day: list[Slot]) -> list[list[Slot]]:
    """Two talks of a day, each with somebody else, are two rounds; more in a row are one panel."""
    if len(day) != 2 or not strangers(day[0].people, day[1].people):
        return [day]
    if any(Stage.PANEL in s.stages for s in day):
        return [day]
    day[0].shared.pop(Stage.FINAL, None)  # The last of the two.
    return [[s] for s in day]


def _continues(group: list[Slot], slot: Slot, zone: str) -> bool:
    """A later slot of the same message, or one inside the time of another (nobody is in two)."""
    if slot.start is None or group[0].start is None or slot.off != group[0].off:
        return False
    ends = max(s.closes(zone)[0] or s.begins for s in group)
    if any(s.anchor == slot.anchor for s in group):
        return slot.start - ends <= GAP
    return slot.start < ends and (slot.closes(zone)[0] or ends) <= ends


def _round(
    group: list[Slot], now: datetime, zone: str, everybody: list[Person]
) -> tuple[datetime, Round]:
    first = group[0]
    last = max(group, key=lambda s: s.closes(zone)[0] or s.begins)
    head = min(group, key=lambda s: (s.first_seen, s.number))
    end, known = last.closes(zone)
    whole = Slot(head.anchor, head.number, head.first_seen, first.start, end)
    for slot in group:
        whole.learn(slot.stage)
        for person in slot.people:
            whole.meet(complete(person, everybody))
    arranger = next((s.arranged_by for s in reversed(group) if s.arranged_by), None)
    return first.begins, Round(
        anchor=head.anchor if head.number == 1 else f"{head.anchor}#{head.number}",
        stage=_stage(whole, group),
        start=first.start,
        end=end,
        end_known=known,
        state=_state(first, end, now),
        timezone=next((s.timezone for s in group if s.timezone), None),
        place=next((s.place for s in group if s.place), None),
        interviewers=tuple(whole.people),
        arranged_by=complete(arranger, everybody) if arranger else None,
        messages=tuple(dict.fromkeys(m for s in group for m in s.messages)),
        others=any(s.others for s in group),
        topics=tuple(dict.fromkeys(t for s in group for t in s.topics)),
    )


def _stage(whole: Slot, group: list[Slot]) -> Stage | None:
    """As the messages call it; else by who holds it; else as they call all that they set."""
    called, single, titles = whole.stage, len(group) == 1, _titles(whole.people)
    own = any(s.stages for s in group)
    if _is_between(group):
        return _by_titles(titles) or called
    if called is not None and ((own and single) or called is Stage.FINAL):
        return called
    if len(whole.people) >= SEVERAL:
        return Stage.PANEL
    if own or not single:
        return called or _by_titles(titles)
    alone = called is Stage.PANEL and len(whole.people) == 1  # Of several, each one person's.
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


def _people(entries: Sequence[Entry], candidate: Candidate) -> Iterator[Person]:
    """Everybody on the employer's side with an address, as their messages write them."""
    for marks, reading in entries:
        yield from (p for p in reading.people if p.email and not candidate.owns(p.email))
        headers = (*reading.to, *reading.cc)[:30] + ((reading.sender,) if reading.sender else ())
        for address in headers if marks.incoming else ():
            if person_key(address.name) and not candidate.owns(address.email):
                yield Person(address.name, address.email)
        yield from (p for i in reading.interviews for p in i.interviewers if p.email)
