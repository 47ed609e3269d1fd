"""Which rounds a cancellation, or word of a round missed, is about. Changes none of them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from agent.hiring.doubts import HARDLY
from agent.hiring.features import Features
from agent.hiring.names import same_name
from agent.hiring.sameness import nearest, replaced, same_start, together
from agent.hiring.slots import Slot
from agent.reading.model import Interview, Person, Reading
from agent.terms import Kind
from agent.zones import zone_info

AT_ITS_HOUR = timedelta(hours=3)
"""How long after a round's beginning "nobody is here" is said of that round."""
NO_SHOW_SEEN = timedelta(days=7)
"""How long after a round somebody may still write that it did not take place."""
HELD = frozenset({
    Kind.PROGRESS_UPDATE, Kind.ASSESSMENT_REQUESTED, Kind.INFORMATION_REQUESTED, Kind.OFFER,
    Kind.THANK_YOU,
})  # fmt: skip
"""What is written where both have met after all, unless it says that they have not."""
ASKS = frozenset({
    Kind.AVAILABILITY_REQUESTED, Kind.INTERVIEW_CANCELLED, Kind.INTERVIEW_RESCHEDULED,
})  # fmt: skip
JUST_BEGUN = timedelta(minutes=20)
"""Within what time a round is not over, and nobody writes about the next."""
LATE = timedelta(days=1)
"""A round that began longer ago took place, whatever is taken out of a calendar later."""


def meant(
    slots: Sequence[Slot], by_uid: Mapping[str, Slot], at: datetime, reading: Reading
) -> Iterator[Slot]:
    """The rounds that a message of the instant ``at`` calls off: those of its calendar objects,
    else those of its times, else the next one with what belongs to it. ``by_uid``: the rounds of
    calendar objects, by UID. What hardly does reaches back but for some hours: after those, both
    have met and speak of it."""
    standing = [s for s in slots if s.start and not (s.cancelled or s.thanked)]
    current = [s for s in standing if s.begins > at - LATE]
    refs = [c for c in reading.calendar if c.uid in by_uid]
    if refs:
        named = [by_uid[c.uid] for c in refs if not replaced(by_uid[c.uid], c)]
        yield from (s for s in named if s in current)
        return
    times = [*reading.interviews, *(Interview(c.start) for c in reading.calendar if c.start)]
    named = [s for s in current if any(same_start(s, t) for t in times)]
    if named or reading.calendar:
        yield from named
        return
    ahead = [s for s in current if s.ahead(at)]
    within = AT_ITS_HOUR if 0 < reading.confidence < HARDLY else LATE
    first = nearest(ahead, reading.stage) or begun(slots, at, within)
    if first is not None:
        day = [s for s in current if s is first or together(s, first)]
        yield from [s for s in day if _is_theirs(s, reading)] or day


def _is_theirs(slot: Slot, reading: Reading) -> bool:
    """Whether all who hold a round are those whose talk falls."""
    whose = reading.whose
    return bool(whose and slot.people) and all(
        any(same_name(p.name, name) for name in whose) for p in slot.people
    )


def moved(slots: Sequence[Slot], reading: Reading, zone: str) -> Reading | None:
    """A message that sets the rounds, at their old hours, on the one new day that it names."""
    days = {_local(s.start, s, zone).date() for s in slots if s.start}
    new = [day for day in reading.new_days if day not in days]
    if len(days) != 1 or len(new) != 1:
        return None
    rounds = tuple(_on(new[0], s, s.start, zone) for s in slots if s.start)
    return replace(reading, kind=Kind.INTERVIEW_RESCHEDULED, interviews=rounds)


def put_elsewhere(
    slots: Sequence[Slot], at: datetime, reading: Reading, zone: str
) -> Reading | None:
    """ "Thursday suits us too", where the candidate could not come on the day that was set."""
    return moved([s for s in slots if s.ahead(at) and s.unsettled], reading, zone)


def stays(slots: Sequence[Slot], reading: Reading, zone: str) -> bool:
    """Whether a message only says again to which day the rounds have been moved."""
    days = {_local(s.start, s, zone).date() for s in slots if s.start}
    return bool(days) and days == {*reading.new_days} and all(s.moved for s in slots)


def _on(day: date, slot: Slot, start: datetime, zone: str) -> Interview:
    then = datetime.combine(day, _local(start, slot, zone).timetz())
    lasts = slot.end - start if slot.end else None
    return Interview(then, then + lasts if lasts else None, slot.timezone)


def _local(at: datetime, slot: Slot, zone: str) -> datetime:
    return at.astimezone(zone_info(slot.timezone or zone))


def held_after_all(slots: Sequence[Slot], at: datetime, reading: Reading) -> Slot | None:
    """The round of which a message shows that both have met: the latest that has begun, since what
    is said after a later round is of that one."""
    if reading.no_show or not (reading.kind in HELD or reading.has_met):
        return None
    found = [s for s in slots if s.start and s.begins <= at]
    return max(found, key=lambda s: s.begins, default=None)


def thank(slots: Sequence[Slot], at: datetime, reading: Reading) -> None:
    """The candidate thanks whoever held a round that has begun: it took place, whatever a message
    before seemed to say, unless the same person has held another since."""
    if reading.no_show or reading.hour or reading.accepts:
        return  # "I waited, and nobody came", "of course, three is fine": no thanks for a talk.
    to = {a.email.casefold() for a in (*reading.to, *reading.cc)}
    theirs = [
        s
        for s in slots
        if s.start and at - NO_SHOW_SEEN <= s.begins <= at and to & {*map(_address, s.people)}
    ]
    standing = [s for s in theirs if not s.off]
    for slot in standing or theirs[-1:]:
        slot.cancelled, slot.declined_at, slot.alone_at, slot.thanked = False, None, None, True


def _address(person: Person) -> str:
    return (person.email or "").casefold()


def begun(slots: Sequence[Slot], at: datetime, within: timedelta) -> Slot | None:
    """The latest round that had begun not long before."""
    soon = at + timedelta(hours=1)
    found = [s for s in slots if s.start and not s.cancelled]
    found = [s for s in found if at - within <= s.begins <= soon]
    return max(found, key=lambda s: s.begins, default=None)


def put_off(slots: Sequence[Slot], marks: Features, reading: Reading, zone: str) -> Slot | None:
    """The round that has just begun when a word in its thread asks for another time ("he is still
    in a meeting, can we say two?"): nobody came to it. Of several on one day it may be the next."""
    if not marks.incoming or reading.kind not in ASKS or reading.has_met or reading.calendar:
        return None
    held = [s for s in slots if s.start and not (s.off or s.thanked) and s.begins <= marks.at]
    last = max(held, key=lambda s: s.begins, default=None)
    if last is None or not any(m in marks.refs for m in (*last.messages, *last.answers)):
        return None
    if any(s is not last and together(s, last) for s in slots) or last.is_whole_day(zone):
        return None
    ends = last.closes(zone)[0] or last.begins
    return last if marks.at - last.begins <= min(JUST_BEGUN, (ends - last.begins) / 2) else None


def last_set(slots: Sequence[Slot], at: datetime) -> datetime | None:
    """When the latest of the rounds was set that have begun."""
    return max((s.first_seen for s in slots if s.start and s.start <= at), default=None)
