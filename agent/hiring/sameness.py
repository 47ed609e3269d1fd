"""Whether a time that a message names is that of a known round, told another way.

Compares a slot, an interview and what a message says of it; what follows from it is for ``rounds``.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from agent.hiring.doubts import is_doubtful, is_open
from agent.hiring.features import Features
from agent.hiring.names import fold
from agent.hiring.slots import CALENDAR, MINUTE, Slot, one_person
from agent.reading.model import CalendarRef, Interview, Person, Reading
from agent.terms import Kind, Stage
from agent.zones import zone_info

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
WEEK = timedelta(weeks=1)


def same_start(slot: Slot, interview: Interview) -> bool:
    """Whether both begin in one minute (or the next: some calendars round)."""
    return slot.start is not None and abs(slot.start - interview.start) <= MINUTE


def without_length(slot: Slot, interview: Interview, reading: Reading) -> Interview:
    """A time that a doubtful message tells again in words, without its end where that is known:
    "See you on Monday at nine" above a talk of forty minutes."""
    again = is_doubtful(reading) and not reading.calendar and same_start(slot, interview)
    return replace(interview, end=None) if again and slot.end else interview


def without_copied(slot: Slot, interview: Interview, reading: Reading) -> Interview:
    """A known round's time told again, without who is only in copy, of whom no word of it speaks,
    where others are known to be met: as often it is who arranged it."""
    if reading.calendar or not slot.people:
        return interview
    copied = {a.email.casefold() for a in (*reading.to, *reading.cc)}
    told = {w for e in reading.evidence if e.field == "interviews" for w in fold(e.text).split()}
    kept = tuple(
        p
        for p in interview.interviewers
        if (p.email or "").casefold() not in copied
        or not told.isdisjoint(fold(p.name or "").split())
        or any(one_person(p, known) for known in slot.people)
    )
    return replace(interview, interviewers=kept)


def without_neighbours(slot: Slot, interview: Interview, slots: Sequence[Slot]) -> Interview:
    """A round's new time, without those who hold the others of its day, each their own: they are
    named, or quoted, for those."""
    if not slot.people or same_start(slot, interview):
        return interview
    others = [p for s in slots if s is not slot and together(s, slot) for p in s.people]
    own = tuple(
        p
        for p in interview.interviewers
        if any(one_person(p, known) for known in slot.people)
        or not any(one_person(p, other) for other in others)
    )
    return replace(interview, interviewers=own)


def by_its_clock(slot: Slot, interview: Interview, reading: Reading, zone: str) -> Interview:
    """A round's new time, told without a zone: by the clock by which the old one was told."""
    told = slot.timezone
    if interview.timezone or not told or told == zone or reading.calendar or "/" not in told:
        return interview
    theirs, here = zone_info(told), zone_info(zone)
    start, end = interview.start.astimezone(here), interview.end and interview.end.astimezone(here)
    return replace(
        interview,
        start=start.replace(tzinfo=theirs),
        end=end.replace(tzinfo=theirs) if end else None,
        timezone=told,
    )


def same_clock(slot: Slot, interview: Interview, zone: str, ref: CalendarRef | None) -> bool:
    """Whether both begin at one time that is told in two zones.

    The same time by the clock on one day where one of them names no zone; or an hour apart
    (summer time) where only one of them is of a calendar or names its zone.
    """
    if slot.start is None:
        return False
    apart, unlike = abs(slot.start - interview.start), slot.timezone != interview.timezone
    one_names_none = unlike and None in (slot.timezone, interview.timezone)
    if apart <= DAY and one_names_none:
        theirs = _clock(interview.start, interview.timezone or zone)
        if _clock(slot.start, slot.timezone or zone) == theirs:
            return True
    one_is_firm = (slot.firmness == CALENDAR) != (ref is not None)
    return abs(apart - HOUR) <= MINUTE and (one_is_firm or one_names_none)


def _clock(at: datetime, zone: str) -> tuple[date, int, int]:
    local = at.astimezone(zone_info(zone))
    return local.date(), local.hour, local.minute


def same_weekday(one: Interview, other: Interview) -> bool:
    """Whether both begin on one weekday at one hour, if some weeks apart."""
    apart = abs(one.start - other.start)
    return timedelta(0) < apart <= 5 * WEEK and apart % WEEK <= MINUTE


def same_day(slot: Slot, interview: Interview, zone: str) -> bool:
    """Whether the time is a part of a day of which no inner times were known."""
    if slot.start is None or slot.cancelled or not slot.is_whole_day(zone):
        return False
    return _clock(interview.start, zone)[0] == _clock(slot.start, zone)[0]


def same_round(
    slot: Slot, interview: Interview, stage: Stage | None, ref: CalendarRef | None
) -> bool:
    """Whether nothing tells the two rounds apart: stage, people, calendar object."""
    if ref and slot.sequences and ref.uid not in slot.sequences:
        return False
    if slot.stages and stage and stage not in slot.stages:
        return False
    return not strangers(slot.people, interview.interviewers)


def strangers(some: Sequence[Person], others: Sequence[Person]) -> bool:
    """Whether both are named, and nobody is in both."""
    if not some or not others:
        return False
    named = [p for p in others if p.name]
    known = [p for p in some if p.name]
    return bool(named and known) and not any(one_person(a, b) for a in known for b in named)


def gives_way(
    slot: Slot, interview: Interview, marks: Features, stage: Stage | None, *, may_move: bool
) -> bool:
    """Whether a round ahead is the one that a confirmation sets to another time; one that names no
    other round ``may_move`` it as well."""
    if slot.tentative or slot.unsettled or any(a in marks.refs for a in slot.answers):
        return True
    threaded = any(m in marks.refs for m in slot.messages)
    named = {p.email for p in slot.people} & {p.email for p in interview.interviewers} - {None}
    alike = slot.stage is stage is not None or (may_move and stage is None)
    if threaded and slot.stage is None and not slot.people and _on_one_day(slot, interview):
        return True
    return threaded and alike and (bool(named) or not interview.interviewers)


def crosses(slot: Slot, interview: Interview, marks: Features) -> bool:
    """Whether a time begins or ends in the midst of a round of its thread: nobody is in two at
    once, so it takes that one's place ("I am out until three, so let's do 3.30 to 5.30")."""
    if slot.start is None or slot.end is None or interview.end is None:
        return False
    threaded = any(m in marks.refs for m in (*slot.messages, *slot.answers))
    begins_within = slot.start < interview.start < slot.end < interview.end
    return threaded and (begins_within or interview.start < slot.start < interview.end < slot.end)


def asks_to_move(slot: Slot, marks: Features, reading: Reading) -> bool:
    """Whether a request for times is for a round of its thread that is about to begin ("I am stuck
    in traffic, can we do next week?"): until somebody fixes a time, nothing is agreed."""
    near = slot.ahead(marks.at) and slot.begins - marks.at <= DAY
    return (
        near and is_open(reading) and any(m in marks.refs for m in (*slot.messages, *slot.answers))
    )


def agrees_anew(slot: Slot, latest: Features | None, marks: Features, reading: Reading) -> bool:
    """Whether the candidate takes a time in answer to what turned the old one down, or came
    after."""
    if slot.declined_at is None or latest is None or latest.at < slot.declined_at:
        return False
    return not reading.declines and latest.id in marks.refs[:1]


def _on_one_day(slot: Slot, interview: Interview) -> bool:
    """Whether a round that nothing is known of stands on the day of a time that its thread
    names."""
    zone = zone_info(interview.timezone or slot.timezone or "UTC")
    return slot.begins.astimezone(zone).date() == interview.start.astimezone(zone).date()


def may_move(
    ahead: Sequence[Slot], old: Interview, new: Interview, marks: Features, reading: Reading
) -> bool:
    """Whether a message that names the time of a round ahead and another moves it from one to the
    other."""
    if reading.kind is Kind.INTERVIEW_RESCHEDULED:
        return len(ahead) == 1
    own = [s for s in ahead if same_start(s, old)]
    threaded = not own or any(m in marks.refs for s in own for m in s.messages)
    other = new.stage not in (None, old.stage) or strangers(old.interviewers, new.interviewers)
    return threaded and is_open(reading) and reading.awaits_candidate and not (other or old.end)


def replaced(slot: Slot, ref: CalendarRef) -> bool:
    """A cancelled object whose round has a newer object at another time."""
    return len(slot.sequences) > 1 and bool(ref.start and slot.start and ref.start != slot.start)


def nearest(slots: list[Slot], stage: Stage | None) -> Slot | None:
    """The first to begin of those of the stage, else of all."""
    same = [s for s in slots if stage and s.stage is stage]
    return min(same or slots, key=lambda s: s.begins, default=None)


def as_long(slots: Sequence[Slot], interview: Interview) -> list[Slot]:
    """Of several rounds on one day those that take as long as a new time does."""
    if interview.end is None or any(not together(s, slots[0]) for s in slots):
        return []
    lasts = interview.end - interview.start
    return [s for s in slots if s.start and s.end and abs(s.end - s.start - lasts) <= MINUTE]


def together(slot: Slot, other: Slot) -> bool:
    """Slots of one message on one day."""
    return slot.anchor == other.anchor and abs(slot.begins - other.begins) < timedelta(hours=12)


def by_start(reading: Reading) -> list[Interview]:
    """A message's rounds in order of time."""
    return sorted(reading.interviews, key=lambda i: i.start)


def calendar_ref(interview: Interview, reading: Reading) -> CalendarRef | None:
    """The calendar object of a round: by its start, or the only one."""
    if not reading.calendar:
        return None
    same = [c for c in reading.calendar if c.start and abs(c.start - interview.start) < MINUTE]
    alone = len(reading.calendar) == len(reading.interviews) == 1
    return same[0] if same else reading.calendar[0] if alone else None


def firmness(interview: Interview, ref: CalendarRef | None) -> int:
    """How far a time is to be trusted."""
    return CALENDAR if ref else 1 if interview.timezone else 0


def calls_off(reading: Reading) -> bool:
    """Moved to a time that could not be read, a round does not take place at the old one either."""
    moved = reading.kind is Kind.INTERVIEW_RESCHEDULED and not reading.interviews
    return moved or reading.kind is Kind.INTERVIEW_CANCELLED
