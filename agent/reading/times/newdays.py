"""Days to which a round is moved where no hour is told: "tomorrow's interview moves to Thursday".

Fixes no round: the hour is the old one's, which ``hiring`` knows.
"""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from agent.message import Message
from agent.reading.caseless import lazily
from agent.reading.model import Candidate
from agent.reading.prose import Prose
from agent.reading.times import cues, stale, told
from agent.reading.times.agreed import dated
from agent.reading.times.aims import Moment
from agent.reading.times.atoms import Clock, Day
from agent.reading.times.scan import Scan, Segment, moment_of, quoted, scan
from agent.reading.words import joined

_CLAUSE = lazily(r"[,;:(]")
_HELD = lazily(rf"(?<!\w)(?:{joined('newdays.held')})")
"""An hour that is kept for the reader is set, even if it is asked for."""
_REACH = 24
_MOST = 4


def new_days(message: Message, prose: Prose, candidate: Candidate) -> tuple[date, ...]:
    """The days ahead on which a moved round may be, none of them said to be over; those behind
    "to" or "until" where there are any. The old round's own day may be among them."""
    found = _found(message, prose, candidate)
    aimed = [day for day, to in found if to]
    return tuple(dict.fromkeys(aimed or [day for day, _ in found]))[:_MOST]


def moved_to(message: Message, prose: Prose, candidate: Candidate) -> bool:
    """Whether the words before a day say that a round goes there."""
    return any(to for _, to in _found(message, prose, candidate))


def replaces(message: Message, prose: Prose, candidate: Candidate) -> bool:
    """Whether the round of one day is called off, and another is set on another ("Ben will see you
    on Monday at nine. Thursday's is off"), or a line with the old time has one with the new. One
    that is only asked for ("Would Monday at nine do?") is not set (rulings, Rounds)."""
    scanned = scan(message, prose, candidate)
    if _has_both(scanned):
        return True
    off = tuple(s for s in scanned.own if any(_called_off(s)))
    named = {day.first for segment in off for day in _called_off(segment)}
    if len(named) != 1:
        return False
    held = any(_HELD.search(s.low) for s in scanned.own)
    rest = told.rounds(
        scanned, tuple(s for s in scanned.own if s not in off and (held or not _asks(s)))
    )
    return bool(rest) and all(slot.start.date() not in named for slot in rest)


def _asks(segment: Segment) -> bool:
    return segment.low.rstrip().endswith("?")


def _has_both(scanned: Scan) -> bool:
    """ "Old time: ... New time: ...", or a line that ends with "now becomes" over the new time."""
    code = scanned.code
    timed = [s for s in scanned.own if s.moments]
    old, new = (
        any(cues.label(name, code).match(s.low) and s.of(Clock) for s in timed)
        for name in ("old", "new")
    )
    if (old and new) or any(_goes_on(s, code) for s in timed):
        return True
    return any(
        stale.gives_way_below(a, a.moments[-1], b, code)
        for a, b in pairwise(scanned.own)
        if a.moments and a.of(Clock) and b.of(Clock)
    )


def _goes_on(segment: Segment, code: str) -> bool:
    """ "Your interview of Tuesday at ten has been moved to Thursday at two"."""
    full = [m for m in segment.moments if m.day and m.clock]
    moves = len(full) == 2 and cues.moving(code).search(segment.low) is not None
    return moves and stale.gives_way(segment, full[0], code) and not _asks(segment)


def stands_instead(message: Message, prose: Prose, candidate: Candidate) -> bool:
    """Whether a message sets one round where what it answers names one of another day, ahead."""
    scanned = scan(message, prose, candidate)
    answered = tuple(s for s in quoted(scanned) if s.layer == 0) if message.in_reply_to else ()
    old = told.rounds(scanned, answered)
    new = dated(scanned, told.rounds(scanned, scanned.own)) if len(old) == 1 else ()
    if len(new) != 1 or old[0].start <= moment_of(scanned):
        return False
    named = {d.first for s in answered for d in s.of(Day) if isinstance(d, Day) and d.exact}
    return new[0].start.date() not in named | {old[0].start.date()}


def _called_off(segment: Segment) -> Iterator[Day]:
    """Each day in one clause with words which say that something is off."""
    cue = cues.cancelled(segment.code).search(segment.low)
    if cue is None or segment.hypothetical:
        return
    for moment in segment.moments:
        day = moment.day
        before = segment.low[max(0, moment.start - _REACH) : moment.start]
        between = segment.low[min(moment.end, cue.end()) : max(moment.start, cue.start())]
        limit = cues.until_before(segment.code).search(before)
        if isinstance(day, Day) and day.exact and not limit and not _CLAUSE.search(between):
            yield day


def _found(message: Message, prose: Prose, candidate: Candidate) -> list[tuple[date, bool]]:
    scanned = scan(message, prose, candidate)
    return [*_days(scanned, scanned.own)] or [*_days(scanned, scanned.subject)]


def _days(scanned: Scan, segments: tuple[Segment, ...]) -> Iterator[tuple[date, bool]]:
    """Each such day, and whether the words before it say that the round goes there."""
    today, code = scanned.basis.today, scanned.code
    for segment in segments:
        for moment in segment.moments:
            day = moment.day
            if not isinstance(day, Day) or moment.clock:
                continue
            if _goes_over(segment, moment, day, code):
                yield day.due, True
            if not day.exact or segment.owns(day):
                continue
            if (today and day.first < today) or stale.is_else(segment, moment, code):
                continue
            before = segment.low[max(0, moment.start - _REACH) : moment.start]
            yield day.first, cues.moved_to(code).search(before) is not None


def _goes_over(segment: Segment, moment: Moment, day: Day, code: str) -> bool:
    """ "Moved from Thursday to Monday", which reads like a stretch of days: it goes to the last."""
    before = segment.low[: moment.start]
    stretch = not day.exact and day.first != day.due and day.counted
    moves = stretch and cues.moved_from(code).search(before[-_REACH:])
    return bool(moves) and cues.moving(code).search(segment.low) is not None
