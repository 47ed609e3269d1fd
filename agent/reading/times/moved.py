"""Rounds moved relative to the old time: an hour later, eleven not ten, the same hour the day after.

The old time stands in the quoted history or beside; moves told with day and hour are for ``told``.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, time, timedelta

from agent.reading.times import anchors, clocks, cues
from agent.reading.times.agreed import Option, is_ahead, options_of, slot_of
from agent.reading.times.atoms import Clock, Day, Later
from agent.reading.times.lexer import Figures
from agent.reading.times.scan import Scan, Segment, quoted
from agent.reading.times.slot import Slot
from agent.reading.times.zones import Zone

_NUMBERS = {
    word: number
    for number, words in enumerate(
        (
            "a an one ein eine einer une un una um uma een en et ett",
            "two zwei deux dos dois duas twee due to två",
            "three drei trois tres três drie tre",
        ),
        1,
    )
    for word in words.split()
}
_SIZE = re.compile(
    r"\b(?:(?P<half>half an hour|half[- ]hour|halbe[n]? stunde|demi-heure|media hora|meia hora|half ?uur(?:tje)?|mezz'?ora|halv ?tim(?:e|me))"
    r"|(?P<quarter>quarter of an hour|viertelstunde|quart d'heure|cuarto de hora|quarto de hora|kwartier(?:tje)?|quarto d'ora|kvarter)"
    rf"|(?P<count>\d{{1,3}}|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})(?: |'|-)?"
    r"(?:(?P<hours>hours?|hrs?|stunden?|heures?|horas?|uur|ora|ore|time|timer|timm(?:e|ar))"
    r"|(?P<minutes>minutes?|mins?|minuten?|minutos?|minuti|minutter|minuter)))\b"
)
""" "An hour", "45 minutes", "une demi-heure": how much a round is moved by."""
_LATER = re.compile(
    r" ?(?:later|später|plus tard|más tarde|después|mais tarde|depois|più tardi|dopo|senere|senare|back\b|nach hinten)"
)
_EARLIER = re.compile(
    r" ?(?:earlier|sooner|früher|eher|plus tôt|antes|más temprano|mais cedo|eerder|vroeger|prima|tidligere|tidigare|forward|nach vorne?)"
)
_PUTS_OFF = re.compile(
    r"\b(?:push|put|mov|shift|set|slip|knock|pull)\w* (?:[\w']+ ){0,5}?(?:back|out)\b|\b(?:delay|postpon|defer)\w*|\bnach hinten\b|\bverschieb|\bverschob"
    r"|\b(?:décal|repouss|retard|recul)|\b(?:retras|pospon|atras|adi[ae])|\b(?:uitst|uitgest|verschuif|verschuiv)|\bposticip|\bschuiven\b"
)
_BRINGS_FORWARD = re.compile(
    r"\b(?:bring|brought|mov|pull|push|com)\w* (?:[\w']+ ){0,5}?(?:forward|up)\b|\bvorverleg|\bvorzieh|\bvorgezogen|\bnach vorne?\b"
    r"|\b(?:avanc|adelant|antecip|anticip|vervroeg|fremryk)"
)
_ARRIVAL = re.compile(
    r"\b(?:arriv|log(?:ging)? ?(?:in|on)|join|dial|be (?:here|there)|check ?in|eintreffen|erscheinen|présent|lleg|cheg|conect|connect|aanwezig)"
)
""" "Please arrive ten minutes earlier" moves nothing."""
_INSTEAD = re.compile(
    r"(?<![\d.:/-])(?P<new>\d{1,2})(?:[.:h](?P<minute>[0-5]\d))?(?: ?(?P<half>[ap])\.?m\b\.?| ?(?:uhr|h|o'clock|uur|horas?)\b)?(?: (?:on|this|today|tomorrow|morning|afternoon|evening|heute|morgen|hoy|mañana|hoje|amanhã|vandaag|oggi|domani|demain|(?:mon|tues|wednes|thurs|fri|satur|sun)day)){0,2},? (?:and |und |et |y |en |e )?"
    r"(?:instead of|rather than|not|statt|anstatt|nicht|au lieu d[eu]|plutôt qu[e']|pas|en vez de|en lugar de|no|em vez d[eao]s?|não"
    r"|in plaats van|niet|invece (?:di|che|delle)|anziché|non|i stedet for|ikke|istället för|i stället för|inte)"
    r" (?:at |um |à |las |a las |às |alle |le |om |kl\.? ?)?(?P<past>half (?:past )?|halb |halv )?(?P<old>\d{1,2})(?![\d/-]| ?%)"
)
""" "Make it 10, not 8", "11 statt 10 Uhr"."""
_HALF_DAY = 12


@dataclass(frozen=True, slots=True)
class _Move:
    """How far a sentence says that the round is moved."""

    by: timedelta
    index: int
    start: int


def retold(scanned: Scan, slots: tuple[Slot, ...]) -> Slot | None:
    """The new time, where the author's words tell it only by the old one."""
    if len(slots) > 1 and any(s.row for s in slots):
        return None
    return _swapped(scanned, slots) or _shifted(scanned, slots) or _same_hour_else(scanned, slots)


def _known(scanned: Scan) -> list[Option]:
    """The times of the nearest message of the history that tells any, or of the subject."""
    options = [o for o in options_of(quoted(scanned), scanned.code) if is_ahead(o, scanned)]
    options = options or [
        o for o in options_of(scanned.subject, scanned.code) if is_ahead(o, scanned)
    ]
    nearest = min((o.layer for o in options), default=0)
    return [o for o in options if o.layer == nearest]


# --- an hour later ----------------------------------------------------------------------------------


def _moves(scanned: Scan) -> Iterator[_Move]:
    for index, said in enumerate(scanned.own):
        for match in _SIZE.finditer(said.low):
            sign = _sign(said, match)
            if sign:
                yield _Move(sign * _size(match), index, match.start())


def _size(match: re.Match[str]) -> timedelta:
    if match["half"] or match["quarter"]:
        return timedelta(minutes=30 if match["half"] else 15)
    count = _NUMBERS.get(match["count"]) or int(match["count"])
    return timedelta(minutes=count * 60 if match["hours"] else count)


def _sign(said: Segment, match: re.Match[str]) -> int:
    """Whether a length is how much later (1) or earlier (-1) the round is; 0 for neither."""
    behind, before = said.low[match.end() :][:30], said.low[: match.start()][-80:]
    whole = f"{before} {behind}"
    if _LATER.match(behind):
        return 1
    if _EARLIER.match(behind):
        return 0 if _ARRIVAL.search(before) else -1
    if _BRINGS_FORWARD.search(whole):
        return -1
    return 1 if _PUTS_OFF.search(whole) else 0


def _shifted(scanned: Scan, slots: tuple[Slot, ...]) -> Slot | None:
    move = next(_moves(scanned), None)
    if move is None or not timedelta(0) < abs(move.by) <= timedelta(hours=6):
        return None
    named = {d.first for d in _days(scanned.own)}
    options = _known(scanned)
    options = [o for o in options if o.day in named] or options
    base = slot_of(scanned, options)
    base = base or _told_before(scanned, slots, move)
    if base is None or any(s.start not in (base.start, base.start + move.by) for s in slots):
        return None
    end = base.end + move.by if base.end else None
    words = (scanned.own[move.index].text.strip()[:200],)
    return replace(base, start=base.start + move.by, end=end, index=move.index, words=words)


def _told_before(scanned: Scan, slots: tuple[Slot, ...], move: _Move) -> Slot | None:
    """ "Friday at ten will start an hour later": the one hour of the message, told before."""
    hours = [(i, c.end) for i, s in enumerate(scanned.own) for c in s.of(Clock)]
    alone = len(hours) == len(slots) == 1
    return slots[0] if alone and hours[0][0] == move.index and hours[0][1] <= move.start else None


def tells_size(scanned: Scan) -> bool:
    """Whether a length in the message is how far the round is moved."""
    return next(_moves(scanned), None) is not None


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
