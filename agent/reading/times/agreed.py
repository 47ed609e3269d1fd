"""The round that somebody takes from the quoted history: "Thursday works", "the second one".

Which messages may agree to anything is for ``rounds``; own days and hours go before quoted ones.
"""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from agent.reading.times import cues, zones
from agent.reading.times.aims import Moment
from agent.reading.times.atoms import Clock, Day
from agent.reading.times.scan import Scan, Segment, moment_of, quoted, zone_of_all
from agent.reading.times.told import Slot
from agent.reading.times.zones import Zone

_NUMBER = re.compile(
    r"\b(?:option|number|no\.?|nr\.?|slot|choice|vorschlag|termin|créneau|proposition|opci[oó]n|opção|optie|opzione)"
    r" ?#?([1-9])\b(?![:.]?\d| ?[ap]m)"
)
_DROPS_BY = re.compile(r"\b(?:come|coming|drop|stop|pop|swing|call) by (?:on )?$")


@dataclass(frozen=True, slots=True)
class Option:
    """A time that stands in the history."""

    day: date
    at: time
    until: time | None
    zone: Zone | None
    index: int
    words: str
    asked: bool = False
    """It stands in a question."""
    layer: int = 0


def dated(scanned: Scan, slots: tuple[Slot, ...]) -> tuple[Slot, ...]:
    """ "Your 2pm on the Thursday": the Thursday that was put forward, not the coming one."""
    if len(slots) != 1 or not scanned.history:
        return slots
    one = slots[0]
    day = one.start.date()
    told = (*scanned.own, *scanned.subject)
    said = [d for s in told for d in s.of(Day) if isinstance(d, Day) and d.first == day]
    if not said or not all(d.counted for d in said):
        return slots
    put = [o for o in options_of(quoted(scanned), scanned.code) if is_ahead(o, scanned)]
    near = {o.day for o in put if o.day.weekday() == day.weekday()}
    same = {o.day for o in put if o.at == one.start.time() and o.day in near} or near
    if len(same) != 1 or day in same:
        return slots
    shift = same.pop() - day
    return (replace(one, start=one.start + shift, end=one.end + shift if one.end else None),)


def agreed(scanned: Scan, history: tuple[Segment, ...], *, moved: bool = False) -> Slot | None:
    """The one time of the history that the author's own words can mean; None where in doubt."""
    options = [o for o in options_of(history, scanned.code) if is_ahead(o, scanned)]
    nearest = min((o.layer for o in options), default=0)
    near = [o for o in options if o.layer == nearest]
    return _meant(scanned, near, moved) or _meant(scanned, options, moved)


def _meant(scanned: Scan, options: list[Option], moved: bool) -> Slot | None:
    hours = [c for s in scanned.own for c in s.of(Clock) if isinstance(c, Clock)]
    if hours and options:
        return _at_hour(scanned, hours[0], options)
    days = [d for s in scanned.own for d in s.of(Day) if isinstance(d, Day) and d.exact]
    if days:
        return _on_day(scanned, days[0], options)
    if len(options) > 1:
        return _picked(scanned, options) or slot_of(scanned, [o for o in options if o.asked])
    # The one time that stands in the history is the old one, unless somebody asked for it.
    return slot_of(scanned, [o for o in options if o.asked or not moved])


def options_of(history: tuple[Segment, ...], code: str) -> list[Option]:
    """Every day with every clock time that is told for it, in order; no deadlines, nothing past."""
    found: list[Option] = []
    day: date | None = None
    for index, segment in enumerate(history):
        for moment in segment.moments:
            if isinstance(moment.day, Day) and moment.day.exact:
                day = moment.day.first
            if _is_no_option(segment, moment, code):
                continue
            clock = moment.clock
            for at in clock.times if clock and day else ():
                assert clock is not None
                assert day is not None
                words = segment.text[moment.start : moment.end].strip()
                asked = "?" in segment.text
                found.append(
                    Option(day, at, clock.until, clock.zone, index, words, asked, segment.layer)
                )
    return found


def _is_no_option(segment: Segment, moment: Moment, code: str) -> bool:
    before = segment.low[max(0, moment.start - 60) : moment.start]
    due = cues.due_before(code).search(before) if not _DROPS_BY.search(before) else None
    return due is not None or cues.old_before(code).search(before) is not None


def is_ahead(option: Option, scanned: Scan) -> bool:
    """Not past: "On 20/02/2026 16:03, Ana wrote" is nothing to agree to."""
    at = zones.instant(option.day, option.at, option.zone or scanned.zone, scanned.home)
    return at is None or at >= moment_of(scanned) - timedelta(minutes=15)


def _at_hour(scanned: Scan, clock: Clock, options: list[Option]) -> Slot | None:
    """ "11:30 it is": one of the times offered, else a new hour on the one day spoken of."""
    same = [o for o in options if o.at in clock.times]
    if same:
        return slot_of(scanned, same)
    if len(clock.times) != 1 or len({o.day for o in options}) != 1:
        return None
    first = options[0]
    zone = clock.zone or first.zone
    return slot_of(
        scanned, [Option(first.day, clock.times[0], clock.until, zone, first.index, first.words)]
    )


def _on_day(scanned: Scan, day: Day, options: list[Option]) -> Slot | None:
    """ "Thursday works": the day itself, else the Thursday among what was offered."""
    same = [o for o in options if o.day == day.first]
    if not same and day.counted:
        same = [o for o in options if o.day.weekday() == day.first.weekday()]
    return slot_of(scanned, same)


def _picked(scanned: Scan, options: list[Option]) -> Slot | None:
    """ "The second one is perfect"."""
    low = " ".join(s.low for s in scanned.own)
    number = _NUMBER.search(low)
    if number and int(number[1]) <= len(options):
        return slot_of(scanned, [options[int(number[1]) - 1]])
    patterns = cues.picks(scanned.code)
    for place, pattern in zip((0, 1, len(options) - 1), patterns, strict=False):
        if pattern.search(low):
            return slot_of(scanned, [options[place]])
    return None


def slot_of(scanned: Scan, options: list[Option]) -> Slot | None:
    """The round that all the options are; None where they differ."""
    if len({(o.day, o.at) for o in options}) != 1:
        return None
    one = options[0]
    zone = one.zone or scanned.zone or zone_of_all(quoted(scanned), scanned.home)
    start = zones.instant(one.day, one.at, zone, scanned.home)
    end = zones.instant(one.day, one.until, zone, scanned.home) if one.until else None
    return _at(start, end, zone, one) if start else None


def _at(start: datetime, end: datetime | None, zone: Zone | None, one: Option) -> Slot:
    return Slot(start, end, zone, None, one.index, (one.words,))
