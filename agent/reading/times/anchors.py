"""What a counted day counts from: "that week", "the day after", "two days after the wash-up".

The days named before it in its sentence and the message, rounds, closings. Promises nothing.
"""

from datetime import date, timedelta

from agent.reading.times import cues, days
from agent.reading.times.atoms import Day, Later, Length
from agent.reading.times.scan import Segment

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
            last = last if _is_none(day, segment, held) else in_round_week(day, held)
        elif isinstance(day, Later):
            base = _base(day, segment, held, last, named)
            if base is None and day.weeks is not None:
                base = today
            counted = on_later(day, base) if base else None
            if counted:
                found[day] = last = counted
    return found, last


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


def _is_none(day: Day, segment: Segment, held: tuple[date, ...]) -> bool:
    """Whether nothing counts from a day: it holds no longer, or "he needs the weekend"."""
    before = segment.low[max(0, day.start - 60) : day.start]
    vague = not day.exact and bool(held) and day.due < held[-1]
    return vague or cues.old_before(segment.code).search(before) is not None


def named_before(segment: Segment, length: Length) -> date | None:
    """The last day that stands in a sentence before a length."""
    own = [d for d in segment.of(Day) if isinstance(d, Day) and d.end <= length.start]
    return (own[-1].first if own[-1].exact else own[-1].due) if own else None
