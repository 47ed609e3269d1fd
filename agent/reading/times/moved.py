"""Rounds moved relative to the old time: an hour later, eleven not ten, the same hour the day after.

The old time stands in the quoted history or beside; moves told with day and hour are for ``told``.
"""

import re
from datetime import date, time

from agent.reading.times import anchors, clocks, cues
from agent.reading.times.agreed import Option, is_ahead, options_of, slot_of
from agent.reading.times.atoms import Clock, Day, Later
from agent.reading.times.lexer import Figures
from agent.reading.times.scan import Scan, Segment, quoted
from agent.reading.times.told import Slot
from agent.reading.times.zones import Zone

_INSTEAD = re.compile(
    r"(?<![\d.:/-])(?P<new>\d{1,2})(?:[.:h](?P<minute>[0-5]\d))?(?: ?(?P<half>[ap])\.?m\b\.?| ?(?:uhr|h|o'clock|uur|horas?)\b)?(?: (?:on|this|today|tomorrow|morning|afternoon|evening|heute|morgen|hoy|mañana|hoje|amanhã|vandaag|oggi|domani|demain|(?:mon|tues|wednes|thurs|fri|satur|sun)day)){0,2},? (?:and |und |et |y |en |e )?"
    r"(?:instead of|rather than|not|statt|anstatt|nicht|au lieu d[eu]|plutôt qu[e']|pas|en vez de|en lugar de|no|em vez d[eao]s?|não"
    r"|in plaats van|niet|invece (?:di|che|delle)|anziché|non|i stedet for|ikke|istället för|i stället för|inte)"
    r" (?:at |um |à |las |a las |às |alle |le |om |kl\.? ?)?(?P<past>half (?:past )?|halb |halv )?(?P<old>\d{1,2})(?![\d/-]| ?%)"
)
""" "Make it 10, not 8", "11 statt 10 Uhr"."""
_HALF_DAY = 12


def retold(scanned: Scan, slots: tuple[Slot, ...]) -> Slot | None:
    """The new time, where the author's words tell it only by the old one."""
    return _swapped(scanned, slots) or _same_hour_else(scanned, slots)


def _known(scanned: Scan) -> list[Option]:
    """The times of the nearest message of the history that tells any, or of the subject."""
    options = [o for o in options_of(quoted(scanned), scanned.code) if is_ahead(o, scanned)]
    nearest = min((o.layer for o in options), default=0)
    return [o for o in options if o.layer == nearest]


# --- eleven, not ten --------------------------------------------------------------------------------


def _swapped(scanned: Scan, slots: tuple[Slot, ...]) -> Slot | None:
    """A bare new hour beside the old one, which the history knows or which is told as a time."""
    for index, said in enumerate(scanned.own):
        match = _INSTEAD.search(said.low)
        if match is None or (slots and _is_told(said, match.start("new"))):
            continue
        old = {int(match["old"]) % _HALF_DAY, (int(match["old"]) - bool(match["past"])) % _HALF_DAY}
        options = [o for o in _known(scanned) if o.at.hour % _HALF_DAY in old]
        days = [d.first for d in _days((said,))] or [d.first for d in _days(scanned.own)]
        at = options[0].at if options else _old_clock(said, match.start("old"))
        at = at or (_by_day(int(match["old"])) if days else None)
        day = days[-1] if days else options[0].day if options else None
        new = _nearest(match, at) if at else None
        one = bool(options) and len(slots) == 1  # what else happens at an hour is no reason
        if new and day and at and (one or all(s.start.time() in (at, new) for s in slots)):
            zone = options[0].zone if options else None
            words = said.text[match.start() : match.end()]
            return slot_of(scanned, [Option(day, new, None, zone, index, words)])
    return None


def _is_told(said: Segment, place: int) -> bool:
    return any(a.start <= place < a.end for a in said.of(Clock))


def _old_clock(said: Segment, place: int) -> time | None:
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
        return clocks.single(Figures(hour, minute, f"{match['half']}m"))
    able = [time(h % 24, minute) for h in ({hour, hour + _HALF_DAY} if hour <= 12 else {hour})]
    return min(able, key=lambda t: abs(clocks.minutes_of(t) - clocks.minutes_of(old)))


# --- the same hour ----------------------------------------------------------------------------------


def _same_hour_else(scanned: Scan, slots: tuple[Slot, ...]) -> Slot | None:
    """ "I can't be there tomorrow at 11. Thursday, same time?" is Thursday, and not tomorrow."""
    if len(slots) > 1:
        return None
    found = at_the_same_hour(scanned)
    if found is None or (slots and slots[0].start.time() != found.start.time()):
        return None
    return found


def at_the_same_hour(scanned: Scan) -> Slot | None:
    """ "Moved to Tuesday, same time": the new day at the one hour that is told besides."""
    said = next((s for s in scanned.own if cues.same_hour(scanned.code).search(s.low)), None)
    if said is None:
        return None
    index = scanned.own.index(said)
    found = _new_day(scanned, index)
    if found is None:
        return None
    day, words = found
    clocks_told = [c for s in (*scanned.own, *scanned.subject) for c in s.of(Clock)]
    hours = [(c.times[0], c.until, c.zone) for c in clocks_told if isinstance(c, Clock)]
    hours = hours or _old_hours(scanned, day)
    return slot_of(
        scanned, [Option(day, at, until, zone, index, words) for at, until, zone in hours]
    )


def _new_day(scanned: Scan, index: int) -> tuple[date, str] | None:
    """The last day in the sentence, counted from the days before it and the old one."""
    base: date | None = None
    found: tuple[date, str] | None = None
    for place, said in enumerate(scanned.own[: index + 1]):
        for moment in said.moments:
            day = moment.day
            if isinstance(day, Later):
                start = base or next((o.day for o in _known(scanned)), None)
                later = anchors.on_later(day, start) if start else None
            else:
                later = day.first if day and day.exact else None
            if later is None or day is None:
                continue
            base = later
            if place == index:
                found = later, said.said(day)
    return found


def _old_hours(scanned: Scan, new: date) -> list[tuple[time, time | None, Zone | None]]:
    """The hours in the history; of several those of the first other day that the author names."""
    options = options_of(quoted(scanned), scanned.code)
    if len({o.at for o in options}) > 1:
        named = [d.first for d in _days(scanned.own)]
        put = {o.day for o in options} - {new}
        old = next((day for day in named if day in put), None)
        options = [o for o in options if o.day == old] if old else options
    return [(o.at, o.until, o.zone) for o in options]


def _days(segments: tuple[Segment, ...]) -> list[Day]:
    return [d for s in segments for d in s.of(Day) if isinstance(d, Day) and d.exact]
