"""Two times that are one round's: the end of a range, the same instant told for another place,
an end that falls on a later day.

Only what stands between and behind them; the rounds themselves are for ``told``.
"""

import re
from datetime import timedelta

from agent.reading import words
from agent.reading.caseless import lazily
from agent.reading.times import cues
from agent.reading.times.aims import Moment
from agent.reading.times.atoms import Clock, Day
from agent.reading.times.scan import Segment

_THERE = lazily(r"\bwhich (?:is|will be|makes)(?: (?:still|already|then|on))?(?: the)? \D{3,24}$")
""" "9:00 for you, which is still Tuesday 17:00 for us"."""
_OPENED = lazily(rf"^[^()]{{0,40}}\((?:[^()\d]{{0,40}}\b(?:{words.joined('joints.so')}) )?$")
_TO = lazily(rf"[\s,]*(?:[-–—]|(?:{words.joined('joints.to')})\b)[\s,]*")
_SHUT = r"(?=\s*(?:[.,;:|)]|\n|$))"
_BEGINS = lazily(rf"[^\w.;,]{{0,2}}(?:{words.joined('joints.begins')}){_SHUT}", re.I)
_ENDS = lazily(rf"[^\w.;,]{{0,2}}(?:{words.joined('joints.ends')}){_SHUT}", re.I)
_ARRIVES = lazily(rf"[^\w.;,]{{0,2}}(?:{words.joined('joints.arrives')}){_SHUT}", re.I)
_MOST = timedelta(days=4)
"""So long a selection may take."""


def goes_on(between: str, first: Clock, second: Clock) -> bool:
    """ "11 am to 12:00 noon": the end is told twice."""
    return first.until in second.times and len(between) < 2


def converts(segment: Segment, first: Clock, second: Clock, code: str) -> bool:
    """ "9:00 AM ET, which is 14:00 in Hamburg": one instant, told for two places."""
    between = segment.low[first.end : second.start]
    if any(m.day and first.end <= m.day.start < second.start for m in segment.moments):
        return _THERE.search(between) is not None
    if cues.same_time(code).match(between) or _OPENED.search(between):
        return True
    other = second.zone is not None and first.zone not in (None, second.zone)
    return len(between) < 40 and (
        other or cues.yours(code).match(segment.low[second.end :][:30]) is not None
    )


def ends_later(segment: Segment, first: Moment, second: Moment) -> bool:
    """ "From Thursday 4 June at eight until Friday 5 June at noon": one round over two days."""
    one, two = first.day, second.day
    if not (isinstance(one, Day) and isinstance(two, Day) and first.clock and second.clock):
        return False
    if not (one.exact and two.exact and timedelta(0) < two.first - one.first <= _MOST):
        return False
    return _TO.fullmatch(segment.low, first.end, second.start) is not None


def takes_back(segment: Segment, first: Clock, second: Moment) -> bool:
    """ "Fri 3pm?? no sorry Fri 4pm": the first is not meant."""
    between = segment.low[first.end : second.start].replace("?", ".").replace("!", ".")
    return bool(between.strip()) and cues.replaces.fullmatch(between) is not None


def is_begin(segment: Segment, clock: Clock) -> bool:
    """ "8.30am registration, 9am start": the second."""
    return _BEGINS.match(segment.text, clock.end) is not None


def is_end(segment: Segment, clock: Clock) -> bool:
    """ "9am start, 4.15pm finish": the second."""
    return _ENDS.match(segment.text, clock.end) is not None


def is_arrival(segment: Segment, clock: Clock) -> bool:
    """ "8.30am registration, 9am start": the first, where the second tells when it begins."""
    behind = [c for c in segment.of(Clock) if c.start >= clock.end]
    arrives = _ARRIVES.match(segment.text, clock.end) is not None
    return arrives and any(is_begin(segment, c) for c in behind if isinstance(c, Clock))


def words_of(segment: Segment, clock: Clock, day: Day | None) -> tuple[str, ...]:
    """The words that a round rests on: its day and its hour, together where they stand close."""
    start, end = (min(clock.start, day.start), max(clock.end, day.end)) if day else (0, 0)
    if day and end - start <= 160:
        return (segment.text[start:end].strip(),)
    return (segment.said(day), segment.said(clock)) if day else (segment.said(clock),)
