"""Days that are promised in words away from them: "if you have not heard by then", "once the board
has met on Thursday I will ring you", "I had said Friday, it will be Monday".

Which promise of a message counts is for ``promises``.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from agent.reading import words
from agent.reading.caseless import lazily
from agent.reading.times import counting, cues, purposes
from agent.reading.times.aims import ASK, TELL, UNHEARD
from agent.reading.times.atoms import Day
from agent.reading.times.reckoning import Frame, Promise, on_day, resolved
from agent.reading.times.scan import Segment

_SMALL = 40
"""Characters before the day of a sentence that says no more than when."""


def pointed_at(frame: Frame, named: Sequence[date | None]) -> list[Promise]:
    """All of them; ``named``: before each sentence the last day that was named."""
    said: list[Iterator[Promise]] = [
        _from_us(frame, named),
        _become(frame, named),
        _upon(frame, named),
        _that_is(frame, named),
        _put_out(frame, named),
    ]
    return [*_by_then(frame, named), *(promise for each in said for promise in each)]


def _by_then(frame: Frame, named: Sequence[date | None]) -> list[Promise]:
    """ "If you have not heard by then", "I'll know by then": the day just named."""
    found: list[Promise] = []
    low = frame.scanned.low
    then = cues.then(frame.code)
    back = (cues.by_then, cues.points_back, cues.thereupon(frame.code), then)
    if "then" not in low and not any(words.search(low) for words in back):
        return found
    own = frame.scanned.own
    for place, (segment, before) in enumerate(zip(own, named, strict=True)):
        last = own[place - 1] if place else segment
        just = bool(last.moments) and not any(c.aim == ASK for c in last.cues)
        if segment.moments:
            day = _pointed_at(segment, frame, before)
        else:
            day = _pointed(segment, before, then if just else None)
        promise = on_day(day, frame, segment) if day and day not in frame.held else None
        found += [promise] if promise else []
    return found


_FROM_US = lazily(
    r"\byou(?:'ll| will| shall| should) (?:get|have|receive|hear|see) (?P<what>(?:(?:an?|my|our|the"
    r"|some) )?(?:\w+ )?(?:note|line|word|answer|call|decision|verdict|reply|e-?mail|message|letter"
    r"|news|result|feedback)s?) from (?:me|us)\b[^.;?!]{0,60}? (?:by|before|no later than|within"
    r"|on) (?:the )?$"
)


def _from_us(frame: Frame, named: Sequence[date | None]) -> Iterator[Promise]:
    """ "You'll get a line from me on the task, yes or no, by Friday"."""
    for segment, before in zip(frame.scanned.own, named, strict=True):
        for moment in segment.moments if " from " in segment.low else ():
            said = _FROM_US.search(segment.low[: moment.start][-140:])
            sent = said and frame.sends_ahead and cues.logistics(frame.code).search(said["what"])
            promise = resolved(segment, moment, frame, before) if said and not sent else None
            if promise:
                yield promise


_LOOKED_UP = lazily(words.joined("pointed.looked_up"))


def _put_out(frame: Frame, named: Sequence[date | None]) -> Iterator[Promise]:
    """ "The contract will be with you by Friday", "from Friday on you can look up the outcome",
    "give us until Friday"."""
    for segment, before in zip(frame.scanned.own, named, strict=True):
        for moment in [m for m in segment.moments if m.day]:
            told = (
                purposes.brings_papers(segment, moment)
                or purposes.asks_time(segment, moment)
                or _LOOKED_UP.search(purposes.around(segment, moment))
            )
            promise = resolved(segment, moment, frame, before) if told else None
            if promise:
                yield promise


def _upon(frame: Frame, named: Sequence[date | None]) -> Iterator[Promise]:
    """ "Once the board has met on Thursday, I will ring you": told upon it."""
    for segment, before in zip(frame.scanned.own, named, strict=True):
        if len(segment.moments) == 1 and cues.upon.match(segment.low):
            moment = segment.moments[0]
            told = any(c.aim == TELL and c.start >= moment.end for c in segment.cues)
            plain = told and isinstance(moment.day, Day) and not moment.clock
            promise = resolved(segment, moment, frame, before) if plain else None
            if promise and promise.day not in frame.held:
                yield promise


def _become(frame: Frame, named: Sequence[date | None]) -> Iterator[Promise]:
    """ "I had said Friday, but it will be Monday": what it has become."""
    for segment, before in zip(frame.scanned.own, named, strict=True):
        for old, new in pairwise(segment.moments):
            if not cues.becomes.search(segment.low, old.end, new.start):
                continue
            said = counting.is_unkept(segment, old)
            promise = resolved(segment, new, frame, before) if said else None
            if promise:
                yield promise


def _that_is(frame: Frame, named: Sequence[date | None]) -> Iterator[Promise]:
    """ "You all get a letter. That should be on the 12th", "We had planned to write by the 6th.
    That has moved to the 20th"."""
    own = frame.scanned.own
    for last, segment, before in zip(own, own[1:], named[1:], strict=False):
        over = bool(last.moments) and all(counting.is_unkept(last, m) for m in last.moments)
        if (last.moments and not over) or len(segment.moments) != 1:
            continue
        moment = segment.moments[0]
        small = moment.start < _SMALL and cues.becomes.search(segment.low[: moment.start])
        if small and any(c.aim == TELL for c in last.cues):
            promise = resolved(segment, moment, frame, before)
            if promise and promise.day not in frame.held:
                yield promise


def _pointed(segment: Segment, named: date | None, then: re.Pattern[str] | None) -> date | None:
    """The day named before, where a sentence without times tells something by then; ``then``: a
    word of its language for it, behind a sentence that names the day."""
    told = cues.by_then.search(segment.low) or (then and then.search(segment.low))
    return named if told and any(c.aim in (TELL, UNHEARD) for c in segment.cues) else None


def _pointed_at(segment: Segment, frame: Frame, named: date | None) -> date | None:
    """The last day that a sentence names before it tells something by then."""
    behind = segment.moments[0].end
    then = cues.points_back.search(segment.low, behind)
    if then is None:
        upon = cues.thereupon(frame.code).search(segment.low, behind)
        then = upon if upon and "then" not in upon[0] else None
    if then and any(m.start < then.start() < m.end for m in segment.moments):
        return None  # "The day after that" is a day of its own
    before = [m for m in segment.moments if then and m.end <= then.start() and m.day]
    if then is None or not before or purposes.is_of_reader(segment, before[-1]):
        return None
    tells = any(c.aim in (TELL, UNHEARD) and c.start >= before[-1].end for c in segment.cues)
    promise = resolved(segment, before[-1], frame, named) if tells else None
    return promise.day if promise else None
