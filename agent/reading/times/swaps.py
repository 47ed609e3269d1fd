"""An hour that takes the place of another: "15h plutôt que 14h", "two o'clock becomes three".

Fixes no round: which one moves is for ``hiring``, which knows what was set.
"""

from collections.abc import Iterator
from datetime import time
from itertools import pairwise
from typing import NamedTuple

from agent.message import Message
from agent.reading import words
from agent.reading.caseless import lazily
from agent.reading.model import Candidate
from agent.reading.prose import Prose
from agent.reading.times import cues, stale
from agent.reading.times.atoms import Clock
from agent.reading.times.scan import Scan, Segment, quoted, scan

_LONGEST = 300
"""Characters of a sentence that is about one hour and another."""
_SHORT = 40
"""Characters of a sentence that is an hour and hardly more."""
_HALF_DAY = 12
_AT = rf"(?: (?:{words.joined('swaps.at')}))* ?"
_SOME = r",?(?P<words>(?: [^\W\d]+){0,3}?)"
_INSTEAD = lazily(rf"{_SOME},? (?:{words.joined('swaps.instead')}){_AT}")
"""Between a new hour and the old one: "3 instead of 2"."""
_THAN = lazily(rf"{_SOME} (?:{words.joined('swaps.than')}){_AT}")
_BECOMES = lazily(rf" (?:{words.joined('swaps.becomes')}){_AT}")
"""Between an old hour and the new one."""
_TO = lazily(rf",? (?:{words.joined('swaps.to')}){_AT}")
_BEFORE = lazily(rf"(?<!\w)(?:{words.joined('swaps.instead')}){_AT}$")
_BEHIND = lazily(rf",?(?: (?:{words.joined('swaps.but')}))?{_AT}")
"""Before and behind the old hour: "instead of 2, 3"; "not at 2 but at 3"."""
_AFTER_ALL = lazily(rf"(?<!\w)(?:{words.joined('swaps.after_all')})(?!\w)")
_PUT_TO = lazily(rf"(?<!\w)(?:{words.joined('swaps.put')}){_AT}$")
_HOUR = lazily(
    r"(?<![\d.:/,€$£-])(?P<hour>1\d|2[0-3]|0?\d)(?:[.:h](?P<minute>[0-5]\d))?"
    rf"(?P<unit> ?(?:{words.joined('swaps.unit')})\b\.?)?(?![\d/-]|[.:,h]\d| ?[%€$£])"
)
_ENDS = lazily(
    r"\W*(?:$|[.!?;,)]|(?:"
    rf"{words.joined('swaps.behind')}|{words.joined('swaps.after_all')}|"
    rf"{words.joined('accepting.weekday')})\b)"
)
"""What a mere number is followed by that is an hour and counts nothing."""


class Swap(NamedTuple):
    """``new``: the hour that a round moves to; ``asks``: that is a question."""

    new: time
    asks: bool


class _Told(NamedTuple):
    """An hour in a sentence; ``bare`` where it is a mere number."""

    start: int
    end: int
    at: time
    bare: bool


def swap(message: Message, prose: Prose, candidate: Candidate) -> Swap | None:
    """The one hour that an answer's own words put in the place of another."""
    if not message.in_reply_to or not prose.own:
        return None
    scanned = scan(message, prose, candidate)
    found = {(s.text, new) for s in scanned.own for new in _new_in(scanned, s)}
    if len({new for _, new in found}) != 1:
        return None
    return Swap(next(iter(found))[1], any("?" in text for text, _ in found))


def _new_in(scanned: Scan, segment: Segment) -> Iterator[time]:
    if len(segment.low) > _LONGEST:
        return
    for clock in (c for c in segment.of(Clock) if isinstance(c, Clock)):
        moves = clock.until and stale.moves_within(segment, clock, scanned.code)
        if clock.until and moves and not stale.is_renumbered(segment, clock.start):
            yield clock.until
    told = _hours_in(segment)
    known = _known(scanned) if told else set()
    for one, other in pairwise(told):
        new = _newer(scanned, segment, one, other)
        old = other if new is one else one
        if new and (not known or old.at.hour % _HALF_DAY in known):
            yield new.at
    if len(told) == 1 and _is_after_all(segment, told[0], known):
        yield told[0].at


def _newer(scanned: Scan, segment: Segment, one: _Told, other: _Told) -> _Told | None:
    """Which of two hours is the new one, by what stands around them."""
    low, between = segment.low, (one.end, other.start)
    before = low[: one.start]
    if one.bare and other.bare and not _ENDS.match(low, other.end):
        return None  # "2 instead of 3 rounds"
    if _is_of_else(scanned.code, segment, one) or _is_of_else(scanned.code, segment, other):
        return None
    if _BEFORE.search(before) and _BEHIND.fullmatch(low, *between):
        return other
    if instead := _INSTEAD.fullmatch(low, *between):
        counts = one.bare and other.bare and instead["words"] and not _known(scanned)
        return None if counts else one  # "3 dogs, not 2"
    if _THAN.fullmatch(low, *between):
        return one if cues.rather.search(low, 0, other.start) else None
    if _BECOMES.fullmatch(low, *between):
        return other
    code = scanned.code
    moves = cues.moving(code).search(low) and cues.moved_from(code).search(before)
    return other if moves and _TO.fullmatch(low, *between) else None


def _is_after_all(segment: Segment, told: _Told, known: set[int]) -> bool:
    """ "Change of plan: 3 pm", "any chance of 3 instead?", "could we push it back to 3?"."""
    low = segment.low
    if told.at.hour % _HALF_DAY in known or any(m.day for m in segment.moments):
        return False
    if _is_of_else(segment.code, segment, told):
        return False
    if told.bare and not _ENDS.match(low, told.end):
        return False
    if _PUT_TO.search(low[: told.start]):
        return True
    if told.bare:
        return _AFTER_ALL.match(low[told.end :].lstrip()) is not None
    return bool(known or len(low) <= _SHORT) and _AFTER_ALL.search(low) is not None


def _hours_in(segment: Segment) -> list[_Told]:
    clocks = [c for c in segment.of(Clock) if isinstance(c, Clock)]
    found = [_Told(c.start, c.end, c.times[0], bare=False) for c in clocks if len(c.times) == 1]
    taken = [(a.start, a.end) for a in segment.atoms]
    for match in _HOUR.finditer(segment.low):
        if all(match.end() <= start or match.start() >= end for start, end in taken):
            at = time(int(match["hour"]), int(match["minute"] or 0))
            bare = not (match["minute"] or match["unit"])
            found.append(_Told(match.start(), match.end(), at, bare))
    return sorted(found)


def _known(scanned: Scan) -> set[int]:
    """The hours that the quoted history tells, in either half of the day."""
    clocks = (c for s in quoted(scanned) for c in s.of(Clock) if isinstance(c, Clock))
    return {at.hour % _HALF_DAY for c in clocks for at in c.times}


def _is_of_else(code: str, segment: Segment, told: _Told) -> bool:
    """Whether something else is at that hour: when a house opens, a lesson, a word by then."""
    before = segment.low[: told.start]
    if stale.counts(segment, told.start):
        return True
    if cues.bound_before.search(before) or cues.due_before(code).search(before):
        return True
    within = (m for m in segment.moments if m.clock and m.clock.start <= told.start < m.clock.end)
    return any(stale.is_of_house(segment, m) or stale.is_engaged(segment, m) for m in within)
