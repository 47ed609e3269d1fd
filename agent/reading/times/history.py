"""The times that a quoted history tells, each message's completed from the one before it.

Which of them is agreed to is for ``agreed``; a text that quotes nothing is read just the same.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, time, timedelta

from agent.message import Message
from agent.reading import words
from agent.reading.caseless import lazily
from agent.reading.model import Candidate
from agent.reading.prose import Prose
from agent.reading.times import cues, zones
from agent.reading.times.aims import Moment
from agent.reading.times.atoms import Day
from agent.reading.times.scan import Segment, quoted, scan
from agent.reading.times.stale import is_else, is_engaged, is_of_house
from agent.reading.times.zones import Zone

_DROPS_BY = lazily(r"\b(?:come|coming|drop|stop|pop|swing|call) by (?:on )?$")
_OR = lazily(rf",? ?(?:{words.joined('answers.or')}) (?:on |am |op |el |le |na |no )?")
_BESIDE = words.word_set("answers.beside_days")
_WORD = lazily(r"\w+")
_Placed = tuple[int, Segment]


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


def passed(message: Message, prose: Prose, candidate: Candidate) -> frozenset[int]:
    """Which messages of the history, the nearest being 0, tell of days that have all passed."""
    scanned = scan(message, prose, candidate)
    latest: dict[int, date] = {}
    for segment in quoted(scanned) if prose.quoted else ():
        for day in segment.of(Day):
            if isinstance(day, Day) and day.exact:
                latest[segment.layer] = max(day.first, latest.get(segment.layer, day.first))
    today = scanned.basis.today
    return frozenset(n for n, day in latest.items() if today and day < today)


_JUST_AFTER = timedelta(days=4)


def follows_a_round(message: Message, prose: Prose, candidate: Candidate) -> bool:
    """Whether it answers a history whose last time had passed when it was written, not long
    before, and names no day ahead."""
    scanned = scan(message, prose, candidate)
    told = put_forward(quoted(scanned), scanned.code) if prose.quoted and message.date else ()
    if not told or message.date is None:
        return False
    today = scanned.basis.today
    days = [day for segment in scanned.own for day in segment.of(Day) if isinstance(day, Day)]
    if today and any(day.first > today for day in days):
        return False
    moments = [
        zones.instant(o.day, o.until or o.at, o.zone or scanned.zone, scanned.home) for o in told
    ]
    last = max(filter(None, moments), default=None)
    return last is not None and timedelta() < message.date - last < _JUST_AFTER


def put_forward(history: tuple[Segment, ...], code: str) -> list[Option]:
    """Every time of the history, the nearest message first, its own days and hours completed from
    what stood before it: "could we say 4.30?", "the 16th instead, same time"."""
    layers: dict[int, list[_Placed]] = {}
    for placed in enumerate(history):
        layers.setdefault(placed[1].layer, []).append(placed)
    if len(layers) < 2:
        return options_of(history, code)
    found: list[Option] = []
    before: list[Option] = []
    for layer in sorted(layers, reverse=True):
        told = _options(layers[layer], code, before)
        told = told or _on_another_day(layers[layer], code, before)
        before = told or before
        found = [*told, *found]
    return found


def options_of(history: tuple[Segment, ...], code: str) -> list[Option]:
    """Every day with every clock time that is told for it, in order; no deadlines, nothing past."""
    return _options(tuple(enumerate(history)), code, ())


def _options(placed: Sequence[_Placed], code: str, before: Sequence[Option]) -> list[Option]:
    """Those of one text. From what stood before it come the day of hours without one, if there is
    but one, and the date of a mere weekday: "Wednesday at 2.30 is best" of "Wednesday 11th at
    2.30"."""
    known = {o.day for o in before}
    day = next(iter(known)) if len(known) == 1 else None
    found: list[Option] = []
    for index, segment in placed:
        either: list[date] = []
        for moment, behind in zip(segment.moments, (*segment.moments[1:], None), strict=False):
            if isinstance(moment.day, Day) and moment.day.exact:
                day = _told_before(moment.day, known)
            if day and moment.clock is None and behind and _is_either(segment, moment, behind):
                either.append(day)
                continue
            shared, either = either, []
            ahead = segment.low[max(0, moment.start - 60) : moment.start]
            due = cues.due_before(code).search(ahead) and not _DROPS_BY.search(ahead)
            refused = cues.unsuited.match(segment.low[moment.end :][:60])
            if (
                due
                or refused
                or cues.old_before(code).search(ahead)
                or is_of_house(segment, moment)
                or is_engaged(segment, moment)
            ):
                continue
            clock = moment.clock
            if clock and cues.lasts_until.search(segment.low, 0, clock.start):
                continue  # "I have a class until 10.30; would 11 work?"
            for on in (*shared, day):
                for at in clock.times if clock and on else ():
                    assert clock is not None
                    assert on is not None
                    words = segment.text[moment.start : moment.end].strip()
                    asked = "?" in segment.text
                    found.append(
                        Option(on, at, clock.until, clock.zone, index, words, asked, segment.layer)
                    )
    return found


def _is_either(segment: Segment, one: Moment, other: Moment) -> bool:
    """ "Monday or Tuesday, 12.15 either day?": the hour behind the second is that of the first
    too."""
    days = isinstance(one.day, Day) and isinstance(other.day, Day)
    return days and "?" in segment.text and joined_by_or(segment, one, other)


def joined_by_or(segment: Segment, one: Moment, other: Moment) -> bool:
    """Whether nothing but an "or" stands between two times of a sentence."""
    return _OR.fullmatch(segment.low, one.end, other.start) is not None


def is_of_days(segment: Segment) -> bool:
    """Whether nothing but days stands in a sentence: "Thursday 12 or Saturday 14", "Dann
    Dienstag"."""
    days = segment.of(Day)
    ends = (0, *(day.end for day in days))
    starts = (*(day.start for day in days), len(segment.low))
    between = (segment.low[end:start] for end, start in zip(ends, starts, strict=True))
    return bool(days) and all(word in _BESIDE for gap in between for word in _WORD.findall(gap))


def _told_before(day: Day, known: set[date]) -> date:
    """The one date of that weekday that was told before; else the coming one."""
    later = {d for d in known if d >= day.first and d.weekday() == day.first.weekday()}
    return later.pop() if day.bare and len(later) == 1 else day.first


def _on_another_day(placed: Sequence[_Placed], code: str, before: list[Option]) -> list[Option]:
    """The times of the one day spoken of before, on the one other day that a message puts forward
    without an hour."""
    old = {o.day for o in before}
    if len(old) != 1:
        return []
    found: dict[date, tuple[int, Segment]] = {}
    for index, segment in placed:
        if segment.moments and _moves(segment, code):
            new = (m.day for m in segment.moments if not is_else(segment, m, code))
            days = (d.first for d in new if isinstance(d, Day) and d.exact)
            found.update((day, (index, segment)) for day in days if day not in old)
    if len(found) != 1:
        return []
    day, (index, segment) = found.popitem()
    words, asked, layer = segment.text.strip()[:200], "?" in segment.text, segment.layer
    return [replace(o, day=day, index=index, words=words, asked=asked, layer=layer) for o in before]


def _moves(segment: Segment, code: str) -> bool:
    """Whether a sentence puts another day forward: by a question, by words for a move."""
    if any(cue(code).search(segment.low) for cue in (cues.same_hour, cues.new, cues.moving)):
        return True
    return "?" in segment.text and not cues.starts_work.search(segment.low)
