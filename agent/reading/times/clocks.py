"""Hours as written to clock times: "at 2" is the afternoon, "11 - 12:30pm" begins in the morning.

Knows no text and no days.
"""

from datetime import time

from agent.reading.times.lexer import Figures

_DAY = 24 * 60
_LONGEST = 10 * 60
"""Minutes: a longer range of clock times is no range."""
_FIRST_HOUR = 7
"""Nobody is seen before seven; "at 6" without more is the evening."""


def single(written: Figures, part: str = "") -> time | None:
    """The clock time; ``part`` is am or pm from words such as "in the afternoon"."""
    half = written.half or part
    hour = written.hour
    if half == "pm" and hour < 12:
        hour += 12
    elif half == "am" and hour == 12 and written.half:
        hour = 0
    elif not half and not written.fixed and 1 <= hour < _FIRST_HOUR:
        hour += 12
    return time(hour % 24, written.minute) if hour <= 24 else None


def span(begin: Figures, until: Figures, part: str = "") -> tuple[time, time] | None:
    """Both ends of a range, of which one may lend the other its half of the day."""
    end = single(until, part)
    if end is None:
        return None
    if begin.half or begin.fixed or part:
        start = single(begin, part)
        if start is None:
            return None
        told = until.half or until.fixed or part
        return _checked(start, end) if told else _after(start, until)
    start = _before(begin, end) if until.half or until.fixed else single(begin)
    if start is None:
        return None
    return _checked(start, end) or _after(start, until)


def _before(begin: Figures, end: time) -> time | None:
    """The reading of the beginning that leaves the shortest range before the end."""
    hours = {begin.hour % 24, (begin.hour + 12) % 24} if begin.hour <= 12 else {begin.hour % 24}
    found = [time(h, begin.minute) for h in hours]
    earlier = [t for t in found if t < end]
    return max(earlier, default=None)


def _after(start: time, until: Figures) -> tuple[time, time] | None:
    hours = {until.hour % 24, (until.hour + 12) % 24} if until.hour <= 12 else {until.hour % 24}
    later = [t for h in hours if (t := time(h, until.minute)) > start]
    return _checked(start, min(later)) if later else None


def _checked(start: time, end: time) -> tuple[time, time] | None:
    minutes = minutes_of(end) - minutes_of(start)
    if minutes <= 0 and end == time(0):
        minutes += _DAY
    return (start, end) if 0 < minutes <= _LONGEST else None


def minutes_of(clock: time) -> int:
    """Minutes since midnight."""
    return clock.hour * 60 + clock.minute
