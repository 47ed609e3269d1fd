"""Rounds told by what stands in the quoted history: one of its times is taken ("Thursday works"),
or moved (ten, not eleven; the same hour the day after).

Which messages may agree to anything is for ``rounds``; moves told with day and hour for ``told``.
"""

import re
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from agent.reading.caseless import lazily
from agent.reading.times import counting, cues, days, hours, stale, zones
from agent.reading.times.atoms import Clock, Day, Later
from agent.reading.times.history import Option, options_of, put_forward
from agent.reading.times.lexer import Figures
from agent.reading.times.scan import Scan, Segment, moment_of, quoted, zone_of_all
from agent.reading.times.told import Slot
from agent.reading.times.zones import Zone

_NUMBER = lazily(
    r"\b(?:option|number|no\.?|nr\.?|slot|choice|vorschlag|termin|créneau|proposition|opci[oó]n"
    r"|opção|optie|opzione)"
    r" ?#?([1-9])\b(?![:.]?\d| ?[ap]m)"
)


def dated(scanned: Scan, slots: tuple[Slot, ...], *, moved: bool = False) -> tuple[Slot, ...]:
    """ "Your 2pm on the Thursday": the Thursday that was put forward, not the coming one; where a
    round moves to next week, its old day stands in the history."""
    if len({s.start.date() for s in slots}) != 1 or not (scanned.history or moved):
        return slots
    one = slots[0]
    day = one.start.date()
    told = (*scanned.own, *scanned.subject)
    said = [d for s in told for d in s.of(Day) if isinstance(d, Day) and d.first == day]
    if not said or not all(d.counted and (d.bare or not moved) for d in said):
        return slots
    put = [o for o in put_forward(quoted(scanned), scanned.code) if is_ahead(o, scanned)]
    near = {o.day for o in put if o.day.weekday() == day.weekday()}
    same = {o.day for o in put if o.at == one.start.time() and o.day in near} or near
    same = same or _in_its_week(scanned, day, {o.day for o in put})
    same = same or (_in_week_of_old(scanned, day) if moved else set())
    if len(same) != 1 or day in same:
        return slots
    shift = same.pop() - day
    return tuple(
        replace(s, start=s.start + shift, end=s.end + shift if s.end else None) for s in slots
    )


def _in_its_week(scanned: Scan, day: date, known: set[date]) -> set[date]:
    """ "Friday, not Thursday", where the history knows that Thursday: the Friday of its week."""
    if len(known) != 1 or not all(d.bare for d in _days(scanned.own) if d.first == day):
        return set()
    old = known.pop()
    named = {d.first.weekday() for d in _days(scanned.own) if d.bare and d.first != old}
    if old.weekday() not in named:
        return set()
    return {days.week(old, 0) + timedelta(days=day.weekday())}


def _in_week_of_old(scanned: Scan, day: date) -> set[date]:
    """ "The interview of Thursday 11 June has to move. It will be on Friday": the day after."""
    dates = {d.first for d in _days(scanned.own) if not d.counted}
    old = _over(scanned) & dates
    if len(old) != 1 or not all(d.bare for d in _days(scanned.own) if d.first == day):
        return set()
    new = days.week(old.pop(), 0) + timedelta(days=day.weekday())
    return {new} if new > day and new not in dates else set()


def agreed(scanned: Scan, history: tuple[Segment, ...], *, moved: bool = False) -> Slot | None:
    """The one time of the history that the author's own words can mean; None where in doubt."""
    options = [o for o in put_forward(history, scanned.code) if is_ahead(o, scanned)]
    if moved:
        settled = {(o.day, o.at) for o in options if not o.asked}
        options = [o for o in options if not o.asked or (o.day, o.at) not in settled]
    if wished := _on_wished_day(scanned, history):
        return slot_of(scanned, [wished])
    nearest = min((o.layer for o in options), default=0)
    near = [o for o in options if o.layer == nearest]
    return _meant(scanned, near, moved) or _meant(scanned, options, moved)


def _on_wished_day(scanned: Scan, history: tuple[Segment, ...]) -> Option | None:
    """ "At 9.30, before surgery?", in answer to "could it be Friday morning?": an hour of the
    one day that the answered message asks for without one."""
    clocks = [c for s in scanned.own for c in s.of(Clock) if isinstance(c, Clock)]
    if len(clocks) != 1 or len(clocks[0].times) != 1 or any(s.of(Day) for s in scanned.own):
        return None
    asking = [s for s in history if s.layer == 0 and "?" in s.text and not s.of(Clock)]
    days = {d.first for s in asking for d in s.of(Day) if isinstance(d, Day) and d.exact}
    if len(days) != 1 or (day := days.pop()) <= moment_of(scanned).date():
        return None
    one = clocks[0]
    index = next(i for i, s in enumerate(scanned.own) if one in s.of(Clock))
    words = scanned.own[index].said(one)
    return Option(day, one.times[0], one.until, one.zone, index, words)


def _meant(scanned: Scan, options: list[Option], moved: bool) -> Slot | None:
    over = _over(scanned) if moved else set()
    own = ((s, m) for s in scanned.own for m in s.moments if m.clock)
    hours = [m.clock for s, m in own if m.clock and not stale.is_of_house(s, m)]
    if hours and options:
        return _at_hour(scanned, hours[0], options)
    days = [d for d in _days(scanned.own) if d.first not in over]
    if moved:  # Of the old day and another, the other.
        days = [d for d in days if d.first not in {o.day for o in options if not o.asked}] or days
    options = [o for o in options if o.day not in over]
    if days and all(_is_of_other(scanned, d) for d in days):
        return None
    if days:
        return on_day(scanned, days[0], options)
    if len(options) > 1:
        return picked_by_number(scanned, options) or slot_of(
            scanned, [o for o in options if o.asked]
        )
    # The one time that stands in the history is the old one, unless somebody asked for it.
    return slot_of(scanned, [o for o in options if o.asked or not moved])


def _is_of_other(scanned: Scan, day: Day) -> bool:
    return any(m.day == day and stale.is_of_other(s, m) for s in scanned.own for m in s.moments)


def _over(scanned: Scan) -> set[date]:
    """The days on which a round that moves is no longer."""
    code = scanned.code
    return {
        m.day.first
        for s in scanned.own
        for m in s.moments
        if isinstance(m.day, Day) and m.day.exact
        if stale.is_off(s, m, code) or stale.is_old(s, m, code) or stale.gives_way(s, m, code)
    }


def is_known(scanned: Scan, starts: tuple[datetime, ...]) -> bool:
    """Whether the quoted history tells these very times: nothing has moved."""
    told = (
        zones.instant(o.day, o.at, o.zone or scanned.zone, scanned.home)
        for o in options_of(quoted(scanned), scanned.code)
    )
    return bool(starts) and set(starts) <= {at for at in told if at}


def is_only_known(scanned: Scan, start: datetime) -> bool:
    """Whether the quoted history sets this time and names no other one ahead: nothing moves."""
    history = quoted(scanned)
    options = [o for o in options_of(history, scanned.code) if is_ahead(o, scanned)]
    if not is_known(scanned, (start,)) or len({(o.day, o.at) for o in options}) != 1:
        return False
    sent = moment_of(scanned).date()
    ahead = {d.first for d in _days(history) if d.first >= sent}
    return ahead == {start.date()} and not any(o.asked for o in options)


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


def on_day(scanned: Scan, day: Day, options: list[Option]) -> Slot | None:
    """ "Thursday works": the day itself, else the Thursday among what was offered."""
    same = [o for o in options if o.day == day.first]
    if not same and day.counted:
        same = [o for o in options if o.day.weekday() == day.first.weekday()]
    return slot_of(scanned, same) or (picked_by_number(scanned, same) if same else None)


def picked_by_number(scanned: Scan, options: list[Option]) -> Slot | None:
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


_HALF_DAY = 12


def retold(scanned: Scan, slots: tuple[Slot, ...]) -> Slot | None:
    """The new time, where the author's words tell it only by the old one."""
    return _swapped(scanned, slots) or _same_hour_else(scanned, slots)


def known_before(scanned: Scan) -> list[Option]:
    """The times of the nearest message of the history that tells any, or of the subject."""
    told = (put_forward(text, scanned.code) for text in (quoted(scanned), scanned.subject))
    options = next(
        (ahead for each in told if (ahead := [o for o in each if is_ahead(o, scanned)])), []
    )
    nearest = min((o.layer for o in options), default=0)
    return [o for o in options if o.layer == nearest]


# --- eleven, not ten ------------------------------------------------------------------------------


def _swapped(scanned: Scan, slots: tuple[Slot, ...]) -> Slot | None:
    """A bare new hour beside the old one, which the history knows or which is told as a time."""
    for index, said in enumerate(scanned.own):
        match = cues.instead_of.search(said.low)
        newer = match.start("new") if match else 0
        if not match or stale.counts(said, newer) or cues.engaged_before.search(said.low, 0, newer):
            continue
        if slots and (told := _clock_at(said, newer)):
            new_ = [s for s in slots if s.index == index and s.start.time() == told]
            if len(new_) == 1 and len(slots) > 1 and not any(s.row for s in slots):
                return new_[0]  # What else happens at an hour is another matter.
            continue
        old = {int(match["old"]) % _HALF_DAY, (int(match["old"]) - bool(match["past"])) % _HALF_DAY}
        known = known_before(scanned)
        options = [o for o in known if o.at.hour % _HALF_DAY in old]
        asked = [o for o in known if _is_hour(o.at, match)]
        if not options and not slots and asked:
            return slot_of(scanned, asked)  # "4 instead of 2 is fine", as they had asked
        days = [d.first for d in _days((said,))] or [d.first for d in _days(scanned.own)]
        at = options[0].at if options else _clock_at(said, match.start("old"))
        at = at or (_by_day(int(match["old"])) if days else None)
        day = days[-1] if days else options[0].day if options else None
        new = _nearest(match, at) if at else None
        one = bool(options) and len(slots) == 1  # what else happens at an hour is no reason
        if new and day and at and (one or all(s.start.time() in (at, new) for s in slots)):
            zone = options[0].zone if options else None
            words = said.text[match.start() : match.end()]
            return slot_of(scanned, [Option(day, new, None, zone, index, words)])
    return None


def _is_hour(at: time, match: re.Match[str]) -> bool:
    """Whether a time is the bare new hour, in either half of the day."""
    same = at.hour % _HALF_DAY == int(match["new"]) % _HALF_DAY
    return same and at.minute == int(match["minute"] or 0)


def _clock_at(said: Segment, place: int) -> time | None:
    near = (c for c in said.of(Clock) if c.start <= place < c.end and isinstance(c, Clock))
    return next((c.times[0] for c in near), None)


def _by_day(hour: int) -> time | None:
    """A bare hour as that of a working day, from seven to six."""
    if hour > _HALF_DAY or not hour:
        return time(hour) if _HALF_DAY < hour < 2 * _HALF_DAY else None
    return time(hour if hour >= 7 else hour + _HALF_DAY)


def _nearest(match: re.Match[str], old: time) -> time | None:
    """The reading of a bare hour that is nearest to the old one."""
    hour, minute = int(match["new"]), int(match["minute"] or 0)
    if hour > 2 * _HALF_DAY - 1:
        return None
    if match["half"]:
        return hours.single(Figures(hour, minute, f"{match['half']}m"))
    able = [time(h % 24, minute) for h in ({hour, hour + _HALF_DAY} if hour <= 12 else {hour})]
    return min(able, key=lambda t: abs(hours.minutes_of(t) - hours.minutes_of(old)))


# --- the same hour --------------------------------------------------------------------------------


def _same_hour_else(scanned: Scan, slots: tuple[Slot, ...]) -> Slot | None:
    """ "I can't be there tomorrow at 11. Thursday, same time?" is Thursday, and not tomorrow."""
    if len(slots) > 1:
        return None
    found = at_the_same_hour(scanned)
    if found is None or (slots and slots[0].start.time() != found.start.time()):
        return None
    if slots and slots[0].index > found.index:
        return None  # "Back a day, same time? So Wednesday 25th, 14:30": told in full at last.
    return found


def at_the_same_hour(scanned: Scan) -> Slot | None:
    """ "Moved to Tuesday, same time": the new day at the one hour that is told besides."""
    said = next((s for s in scanned.own if cues.same_hour(scanned.code).search(s.low)), None)
    own = [c for s in scanned.own for c in _hours(s)]
    later = (s for s in scanned.own if any(isinstance(m.day, Later) for m in s.moments))
    if said is None and not own:
        said = next(later, None)  # "Could we make it a day later?"
    if said is None or any(isinstance(d, Day) and not d.exact for d in said.of(Day)):
        return None  # "On Monday or Tuesday, same time?"
    index = scanned.own.index(said)
    found = _new_day(scanned, index) or (None if said.moments else _day_before(scanned, index))
    if found is None:
        return None
    day, words = found
    told = (*own, *(c for s in scanned.subject for c in _hours(s)))
    hours = [(c.times[0], c.until, c.zone) for c in told]
    hours = hours or _old_hours(scanned, day)
    return slot_of(
        scanned, [Option(day, at, until, zone, index, words) for at, until, zone in hours]
    )


def _hours(segment: Segment) -> list[Clock]:
    """The hours of a sentence but those by which something is due ("confirm before 6pm")."""
    due, low = cues.until_before(segment.code), segment.low
    clocks = [c for c in segment.of(Clock) if isinstance(c, Clock)]
    said = {c: due.search(low, max(0, c.start - _DUE), c.start) for c in clocks}
    return [c for c, by in said.items() if by is None or "," in by[0]]  # "as before, 11am"


_DUE = 16
"""Characters before an hour in which "by", "no later than" stands."""


def _new_day(scanned: Scan, index: int) -> tuple[date, str] | None:
    """The last day in the sentence or the one before it, counted from the days told before and the
    old one."""
    base: date | None = None
    found: tuple[date, str] | None = None
    for place, said in enumerate(scanned.own[: index + 1]):
        for moment in said.moments:
            day = moment.day
            if isinstance(day, Later):
                start = base or next((o.day for o in known_before(scanned)), None)
                later = _on_later(day, start, said) if start else None
            else:
                later = day.first if day and day.exact else None
            if later is None or day is None:
                continue
            base = later
            if place == index or (
                place == index - 1 and not stale.is_else(said, moment, said.code)
            ):
                found = later, said.said(day)
    return found


def _on_later(later: Later, old: date, said: Segment) -> date | None:
    """ "The week after, same time?": the weekday stays too, where none is told."""
    if later.weeks and not _FRIDAY.search(said.low, later.start, later.end):
        return old + timedelta(weeks=later.weeks)
    return counting.on_later(later, old)


_FRIDAY = re.compile(r"\bfriday|freitag|vendredi|viernes|sexta|vrijdag|venerdì|fredag")


def _day_before(scanned: Scan, index: int) -> tuple[date, str] | None:
    """The last day of the sentence before ("Could we do Thursday instead? Same time.") that still
    holds, where the history tells another."""
    said = scanned.own[index - 1] if index else None
    known = {o.day for o in known_before(scanned)}
    days = [m.day for m in said.moments if m.day] if said else []
    fresh = [d for d in days if isinstance(d, Day) and d.exact and d.first not in known]
    return (fresh[-1].first, said.said(fresh[-1])) if said and fresh and known else None


def _old_hours(scanned: Scan, new: date) -> list[tuple[time, time | None, Zone | None]]:
    """The hours in the history; of several those of the first other day that the author names."""
    options = put_forward(quoted(scanned), scanned.code)
    if len({o.at for o in options}) > 1:
        named = [d.first for d in _days(scanned.own)]
        put = {o.day for o in options} - {new}
        old = next((day for day in named if day in put), None)
        options = [o for o in options if o.day == old] if old else options
    return [(o.at, o.until, o.zone) for o in options]


def _days(segments: tuple[Segment, ...]) -> list[Day]:
    return [d for s in segments for d in s.of(Day) if isinstance(d, Day) and d.exact]
