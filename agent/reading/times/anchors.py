"""What a counted day counts from: "that week", "the day after", "two days after the wash-up".

The days named before it in its sentence and the message, rounds, closings. Promises nothing.
"""

import re
from datetime import date, timedelta

from agent.reading.times import cues, days
from agent.reading.times.aims import Moment
from agent.reading.times.atoms import Day, Later, Length
from agent.reading.times.scan import Segment

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
    for moment in segment.moments:
        day = moment.day
        if isinstance(day, Day):
            if not (_is_none(day, segment, held) or _is_asked_by(moment, segment, named)):
                last = in_round_week(day, held)
        elif isinstance(day, Later):
            base = _base(day, segment, held, last, named)
            if base is None and day.weeks is not None:
                base = today
            counted = on_later(day, base) if base else None
            if counted:
                found[day] = last = counted
    return found, last


def _in_a_row(day: Day, last: date | None, today: date | None) -> date | None:
    """ "The board meets on the 17th and we ring you on Friday": the Friday after that."""
    if not day.bare or last is None or today is None or not day.first < last < today + _ROW:
        return None
    return days.following(last, day.first.weekday())


def _week_begins(later: Later, day: date | None) -> date | None:
    """Of "that week" the day before it begins: "they mark it that week and ring you on Friday"."""
    if day and later.weeks is not None:
        return days.plus(days.week(day, 0), -1)
    return day


def on_its_day(
    day: Day, segment: Segment, held: tuple[date, ...], named: date | None, today: date | None
) -> date:
    """A weekday in a row of events that a sentence tells, else the day as it stands."""
    if not day.bare:
        return day.due
    last: date | None = None
    counted, _ = chain(segment, held, named, today)
    for moment in segment.moments:
        other = moment.day
        if other is day:
            break
        if isinstance(other, Later):
            last = _week_begins(other, counted.get(other)) or last
        elif isinstance(other, Day) and other.exact and not _is_none(other, segment, held):
            last = other.first
    if last is None and _THE.search(segment.low[max(0, day.start - 5) : day.start + 4]):
        last = named  # "The board meets on the 21st. I'll ring you on the Wednesday."
    return _in_a_row(day, last, today) or day.due


_THE = re.compile(r"\bthe \w")
"""Before the weekday next to a day named before."""


def _base(
    later: Later, segment: Segment, held: tuple[date, ...], last: date | None, named: date | None
) -> date | None:
    if held and cues.after_round(segment.code).search(segment.low, max(0, later.end - 7)):
        return held[-1]
    return last or base_of_all(held, named)


def in_round_week(day: Day, held: tuple[date, ...]) -> date:
    """ "On Friday", in the programme of a visit, is the Friday of the visit; a stretch ends on a day."""
    if not day.exact:
        return day.due
    same = (h for h in held if h.weekday() == day.first.weekday())
    return next(same, day.first) if day.counted else day.first


def _is_asked_by(moment: Moment, segment: Segment, named: date | None) -> bool:
    """ "Tell me by tomorrow which of the two days suits": the days are what counts, not tomorrow."""
    before = segment.low[max(0, moment.start - 40) : moment.start]
    early = isinstance(moment.day, Day) and named is not None and moment.day.first < named
    return early and cues.until_before(segment.code).search(before) is not None


def _is_none(day: Day, segment: Segment, held: tuple[date, ...]) -> bool:
    """Whether nothing counts from a day: it holds no longer, or "he needs the weekend"."""
    before = segment.low[max(0, day.start - 60) : day.start]
    vague = not day.exact and bool(held) and day.due < held[-1]
    return vague or cues.old_before(segment.code).search(before) is not None


def named_before(segment: Segment, length: Length) -> date | None:
    """The last day that stands in a sentence before a length."""
    own = [d for d in segment.of(Day) if isinstance(d, Day) and d.end <= length.start]
    return (own[-1].first if own[-1].exact else own[-1].due) if own else None
