"""What a counted day or length comes to: "two weeks", "that week", "the day after".

Counted from a day, a round, the days named before it in its sentence and the message. Promises
nothing.
"""

import calendar
from datetime import date, timedelta
from functools import lru_cache

from agent.reading import words
from agent.reading.caseless import lazily
from agent.reading.times import cues, days
from agent.reading.times.aims import Moment
from agent.reading.times.atoms import Day, Later, Length
from agent.reading.times.scan import Segment

_MOST, _WEEK = 400, 7
_DAY = 24 * 60


def on(base: date, length: Length) -> date | None:
    """The day a length on from another; hours count as whole days begun."""
    amount = min(length.amount or 0, _MOST * _DAY if length.unit == "minutes" else _MOST)
    if length.unit == "business":
        return days.business(base, amount)
    if length.unit == "months":
        return _months_on(base, amount)
    return days.plus(base, -(-amount // _DAY) if length.unit == "minutes" else amount)


def _months_on(base: date, amount: int) -> date:
    """The same day of the month, or the last where there is none such."""
    first = days.month_after(base, amount)
    last = calendar.monthrange(first.year, first.month)[1]
    return first + timedelta(days=min(base.day, last) - 1)


def days_of(length: Length) -> int:
    """A length in whole days; business days with the weekends that they span at most."""
    amount = length.amount or 0
    if length.unit == "business":
        return amount + 2 * -(-amount // 5)
    if length.unit == "minutes":
        return -(-amount // _DAY)
    return amount * 30 if length.unit == "months" else amount


_ROW = timedelta(days=60)
"""How far ahead a day may be after which a bare weekday is told."""
_NEAR_ROUND = timedelta(days=45)
"""A day named further behind a round than this is no step of the process (the job begins)."""


def on_later(later: Later, base: date) -> date | None:
    """The day that a counted one is from a base."""
    if later.weekday is None:
        if later.business:
            return days.business(base, later.days)
        return days.plus(base, later.days)
    if later.weeks is None:
        return days.following(base, later.weekday)
    day = days.plus(days.week(base, later.weeks), later.weekday)
    return days.following(base, later.weekday) if day and not later.weeks and day < base else day


def base_of_all(held: tuple[date, ...], named: date | None) -> date | None:
    """The last round, or the day named behind it as a further step; else the last one named."""
    if held and (named is None or not held[-1] < named <= held[-1] + _NEAR_ROUND):
        return held[-1]
    return named


def chain(
    segment: Segment, held: tuple[date, ...], named: date | None, today: date | None
) -> tuple[dict[Later, date], date | None]:
    """Each counted day of a sentence on its day, and the last day that the sentence names."""
    found: dict[Later, date] = {}
    last: date | None = None
    asked: date | None = None
    for moment in segment.moments:
        day = moment.day
        if isinstance(day, Day):
            vague = not day.exact and bool(held) and day.due < held[-1]  # "he takes the weekend"
            off = last and cues.old_before(segment.code).search(segment.low[: day.start][-60:])
            if _is_asked_by(moment, segment, named):
                asked = day.due
            elif not (vague or off):
                last, asked = _behind(last, in_round_week(day, held), day, segment), None
        elif isinstance(day, Later):
            # "Tell me by Thursday and I'll let you know the same day".
            last = asked if asked and not day.days else last
            base = last or base_of_all(held, named) or (today if day.weeks is not None else None)
            counted = on_later(day, base) if base else None
            if counted:
                found[day] = last = counted
                asked = None
        elif moment.length and cues.of_that(segment.code).match(segment.low, moment.end):
            # "The committee has a week after that, and you hear the next day".
            base = last or base_of_all(held, named)
            last = on(base, moment.length) if base else last
    return found, last


def _behind(last: date | None, day: date, said: Day, segment: Segment) -> date:
    """ "By Sunday the 14th, for the review on the Monday": the one behind the day told before."""
    the = "the " in segment.low[max(0, said.start - 4) : said.start + 4]
    ahead = last is not None and said.bare and the and day < last
    return days.following(last, day.weekday()) if ahead and last else day


def on_its_day(
    day: Day, segment: Segment, held: tuple[date, ...], named: date | None, today: date | None
) -> date:
    """ "The board meets on the 17th and we ring you on Friday", "that week and on Friday": a
    weekday in a row of events that a sentence tells is the one after that, else the day as it
    stands."""
    if not day.bare or today is None:
        return day.due
    last: date | None = None
    counted, _ = chain(segment, held, named, today)
    for moment in segment.moments:
        other = moment.day
        if other is day:
            break
        if _is_proposed(segment, moment) or is_unkept(segment, moment):
            continue
        if isinstance(other, Later) and other in counted:
            last = counted[other]
            if other.weeks is not None:
                last = days.plus(days.week(last, 0), -1)
        elif isinstance(other, Day) and other.exact:
            last = _behind(last or named, other.first, other, segment)
        elif isinstance(other, Day) and _is_week(other) and not cues.absent.search(segment.low):
            last = days.plus(other.first, -1)
    if last is None and "the " in segment.low[max(0, day.start - 4) : day.start + 4]:
        last = named  # "The board meets on the 21st. I'll ring you on the Wednesday."
    if last is None or not day.first < last < today + _ROW:
        return day.due
    return days.following(last, day.first.weekday())


def is_unkept(segment: Segment, moment: Moment) -> bool:
    """ "We had said Friday", "the board met on Monday": what is over, or cannot be said."""
    at = moment.start
    return any(start <= at < end for start, end in _unkept(segment.low))


@lru_cache(maxsize=64)
def _unkept(low: str) -> tuple[tuple[int, int], ...]:
    """Where a sentence says what is over: found once, and not for each of its days."""
    return tuple(m.span() for m in cues.unkept.finditer(low))


def _is_proposed(segment: Segment, moment: Moment) -> bool:
    """ "I propose Thursday the 9th, if the others agree; I'll tell you on Tuesday": yet to be
    settled, and nothing that the day on which that is told comes after."""
    low, at = segment.low, moment.start
    return _PROPOSES.search(low[max(0, at - 60) : at]) is not None and bool(
        _WHETHER.search(low, moment.end) or _BEHIND_IT.match(low, moment.end)
    )


_PROPOSES = lazily(rf"\b(?:{words.joined('counting.proposes')})\b[^.;:?!]{{0,40}}$")
_BEHIND_IT = lazily(rf" (?:{words.joined('counting.proposes_behind')})\b")
_WHETHER = lazily(rf"\b(?:{words.joined('counting.whether')})\b")


def _is_week(day: Day) -> bool:
    """ "Next week", "early next week", "in the week of 16 November"."""
    return not day.exact and day.first.weekday() == 0 and (day.due - day.first).days < _WEEK


def in_round_week(day: Day, held: tuple[date, ...]) -> date:
    """ "On Friday", in the programme of a visit, is the Friday of the visit; a stretch ends on a
    day."""
    if not day.exact:
        return day.due
    same = (h for h in held if h.weekday() == day.first.weekday())
    return next(same, day.first) if day.counted else day.first


def _is_asked_by(moment: Moment, segment: Segment, named: date | None) -> bool:
    """ "Tell me by tomorrow which of the two days suits": the days are what counts, not
    tomorrow."""
    before = segment.low[max(0, moment.start - 40) : moment.start]
    early = isinstance(moment.day, Day) and named is not None and moment.day.first < named
    return early and cues.until_before(segment.code).search(before) is not None


def named_before(segment: Segment, length: Length) -> date | None:
    """The last day that stands in a sentence before a length."""
    own = [d for d in segment.of(Day) if isinstance(d, Day) and d.end <= length.start]
    return (own[-1].first if own[-1].exact else own[-1].due) if own else None
