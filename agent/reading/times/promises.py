"""The day by which the employer says that it will be back in touch.

What the candidate has to do by a day is not a promise; nor is the time of a round.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime

from agent.message import Message
from agent.reading.model import Candidate, Evidence
from agent.reading.prose import Prose
from agent.reading.times import anchors, cues, deadlines, firmness, purposes, rounds
from agent.reading.times.aims import (
    ASK,
    EVENT,
    NEWS,
    PROMISES,
    TELL,
    UNHEARD,
    WAIT,
    Cue,
    Moment,
    distance,
    governor,
)
from agent.reading.times.atoms import Day, Later
from agent.reading.times.purposes import PROMISE, Purpose
from agent.reading.times.reckoning import (
    Frame,
    Promise,
    day_behind,
    is_short,
    of_work,
    on_day,
    resolved,
)
from agent.reading.times.returns import day_of_return
from agent.reading.times.scan import Scan, Segment, scan
from agent.terms import Kind

Found = tuple[date | None, int | None, tuple[Evidence, ...]]
_NONE: Found = (None, None, ())
_PROMISING = frozenset(
    {
        Kind.APPLICATION_RECEIVED,
        Kind.AVAILABILITY_REQUESTED,
        Kind.INTERVIEW_CONFIRMED,
        Kind.INTERVIEW_RESCHEDULED,
        Kind.INTERVIEW_CANCELLED,
        Kind.ASSESSMENT_REQUESTED,
        Kind.PROGRESS_UPDATE,
        Kind.INFORMATION_REQUESTED,
        Kind.OFFER,
        Kind.ACKNOWLEDGEMENT,
        Kind.RECRUITER_OUTREACH,
        Kind.AUTO_REPLY,
    }
)
_SENDING = frozenset(
    {
        Kind.INTERVIEW_CONFIRMED,
        Kind.INTERVIEW_RESCHEDULED,
        Kind.ASSESSMENT_REQUESTED,
        Kind.OFFER,
    }
)
_ASKING = frozenset(
    {
        Kind.AVAILABILITY_REQUESTED,
        Kind.INTERVIEW_CONFIRMED,
        Kind.INTERVIEW_RESCHEDULED,
        Kind.ASSESSMENT_REQUESTED,
        Kind.INFORMATION_REQUESTED,
        Kind.OFFER,
    }
)
_WITH_ROUNDS = frozenset({Kind.INTERVIEW_CONFIRMED, Kind.INTERVIEW_RESCHEDULED})

_ONCE_SAID = re.compile(
    r"(?:i|we|it)(?:'d| had)? (?:promised|told|said|hoped|planned|meant|wanted|intended|aimed)\b|(?:said|promised|told you|hoped|thought)\b"
)
"""What was promised once, and no longer is."""

_OTHERS = 60
"""Characters by which news is farther that nobody is said to give to the candidate."""

_TOLD_OF = 30
"""Characters between "get back to you" and the news that it is about."""


def reply_expected_by(message: Message, prose: Prose, candidate: Candidate, kind: Kind) -> Found:
    """The promised day; days after the round where only that is said; the words."""
    if kind not in _PROMISING:
        return _NONE
    scanned = scan(message, prose, candidate)
    back = day_of_return(scanned) if kind is Kind.AUTO_REPLY else None
    best = Promise(back[0], None, back[1], 0) if back else None
    if best is None:
        frame = framed(message, prose, candidate, kind)
        best = _weighed(frame, kind)
    if best is None:
        return _NONE
    return best.day, best.after, (Evidence("reply_expected_by", best.words),)


def framed(message: Message, prose: Prose, candidate: Candidate, kind: Kind) -> Frame:
    """What the promises of a message are read against."""
    scanned = scan(message, prose, candidate)
    held = _rounds_of(message, prose, candidate, kind)
    cold = kind is Kind.RECRUITER_OUTREACH
    counts = _counts_from_close(scanned) or _counts_from_work(scanned, kind)
    due = _due(message, prose, candidate, kind) if counts else None
    return Frame(scanned, held, kind in _SENDING, kind in _ASKING, cold, due)


def _rounds_of(
    message: Message, prose: Prose, candidate: Candidate, kind: Kind
) -> tuple[date, ...]:
    if kind not in _WITH_ROUNDS:
        return ()
    found, _, _ = rounds.interviews(message, prose, candidate, kind)
    return tuple(sorted(i.start.date() for i in found))


def _counts_from_close(scanned: Scan) -> bool:
    """Whether anything is counted from when a test, a link or applications close."""
    code = scanned.code
    return any(
        cues.of_closing(code).match(s.low, m.length.end) or cues.once_closed(code).search(s.low)
        for s in scanned.own
        for m in s.moments
        if m.length
    )


def _counts_from_work(scanned: Scan, kind: Kind) -> bool:
    """Whether a time to wait is told of what follows a task."""
    return kind is Kind.ASSESSMENT_REQUESTED and any(
        of_work(s, scanned.code) for s in scanned.own for m in s.moments if m.length
    )


def _due(message: Message, prose: Prose, candidate: Candidate, kind: Kind) -> date | None:
    when, _ = deadlines.candidate_deadline(message, prose, candidate, kind)
    return when.date() if isinstance(when, datetime) else when


def _best(frame: Frame, named: Sequence[date | None]) -> Promise | None:
    """The firmest promise, the first of equals."""
    found = [
        promise
        for segment, day in zip(frame.scanned.own, named, strict=True)
        if segment.moments and _may_promise(segment, frame)
        if (promise := _promise(segment, frame, day))
    ]
    return min(found, key=lambda p: (p.rank, p.vague), default=None)


def _named(frame: Frame) -> Iterator[date | None]:
    """Before each sentence the last day that was named, for what counts from it."""
    named: date | None = None
    for segment in frame.scanned.own:
        yield named
        if segment.moments and not cues.hypothetical(frame.code).match(segment.low):
            named = anchors.chain(segment, frame.held, named, frame.today)[1] or named


def promised(
    frame: Frame, kind: Kind, named: Sequence[date | None] = ()
) -> Iterator[tuple[Purpose, Promise]]:
    """The times of the author's own text, each with the promise that it would be."""
    named = named or tuple(_named(frame))
    for time in purposes.told(frame.scanned, kind):
        cue = Cue(TELL, time.moment.start, time.moment.start)
        promise = resolved(time.segment, time.moment, frame, named[time.place], cue)
        if promise:
            yield time, promise


def _weighed(frame: Frame, kind: Kind) -> Promise | None:
    """The time that looks most like a promise, what cues tell beside what the words make likely."""
    named = tuple(_named(frame))
    found = [(time.odds[PROMISE], promise) for time, promise in promised(frame, kind, named)]
    return purposes.weighed(found, _by_then(frame, named), lambda: _best(frame, named), _same)


def _same(one: Promise, other: Promise) -> bool:
    return (one.day, one.after) == (other.day, other.after)


def _by_then(frame: Frame, named: Sequence[date | None]) -> list[Promise]:
    """ "If you have not heard by then", "I'll know by then": the day just named."""
    found = []
    for segment, day in zip(frame.scanned.own, named, strict=True):
        if day is None or day in frame.held or segment.moments:
            continue
        if cues.by_then.search(segment.low) and any(c.aim in (TELL, UNHEARD) for c in segment.cues):
            promise = on_day(day, frame, segment.text.strip()[:400], 0)
            found += [promise] if promise else []
    return found


def _may_promise(segment: Segment, frame: Frame) -> bool:
    """Whether a sentence has a time that a promise can be of: a day ahead, a time to wait."""
    return any(
        isinstance(m.day, Later)
        or (isinstance(m.day, Day) and (frame.today is None or m.day.due >= frame.today))
        or (m.length and not is_short(m.length))
        for m in segment.moments
    )


def _promise(segment: Segment, frame: Frame, named: date | None) -> Promise | None:
    """The promise of one sentence; ``named`` is the last day named before it."""
    if not any(c.aim in PROMISES for c in segment.cues):
        return None
    told: list[tuple[bool, int, Promise]] = []
    bases = [day_behind(segment, m.length, frame.code) for m in segment.moments if m.length]
    for moment in segment.moments:
        if (moment.day in bases and moment.day) or segment.owns(moment.day):
            continue
        cue = _cue_of(segment, moment, frame.code)
        if (
            cue is None
            or cue.aim not in PROMISES
            or not firmness.promises(segment, moment, cue, frame)
        ):
            continue
        promise = resolved(segment, moment, frame, named, cue)
        if promise:
            vague = not firmness.is_due(segment, moment, frame.code)
            far = distance(moment, cue, segment.low)
            told.append((vague, far, replace(promise, vague=vague)))
    if not told:
        return _thereupon(segment, frame, named)
    # "We see others this week and will write by Tuesday": the day behind "by" is the promised one.
    return min(told, key=lambda t: (t[2].rank, t[0], t[1]))[2]


def _cue_of(segment: Segment, moment: Moment, code: str) -> Cue | None:
    due = firmness.is_due(segment, moment, code)
    plain = governor(moment, segment.cues, segment.low)
    if plain and plain.aim == EVENT and _ONCE_SAID.match(segment.low, plain.start):
        return plain
    nearest = governor(moment, segment.cues, segment.low, due=due)
    if nearest is None or nearest.aim not in (NEWS, WAIT):
        return nearest
    # "I will get back to you about next steps by Tuesday": the news is what is told.
    reach = range(nearest.start - _TOLD_OF, nearest.start + 1)
    told = (c for c in segment.cues if c.aim == TELL and c.end in reach)
    return next(told, nearest)


def _thereupon(segment: Segment, frame: Frame, named: date | None) -> Promise | None:
    """ "We see the last one on Thursday and call you straight after": the day just named."""
    for cue in segment.cues:
        if cue.aim not in PROMISES:
            continue
        before = [m for m in segment.moments if m.end <= cue.start and m.day]
        if before and frame.asks and _is_asked(segment, before[-1]):
            continue
        if before and cues.thereupon(frame.code).search(segment.low, before[-1].end):
            return resolved(segment, before[-1], frame, named, cue)
    return None


def _is_asked(segment: Segment, moment: Moment) -> bool:
    """ "It has to be with me by Monday, then they decide": the day is the candidate's."""
    cue = governor(moment, segment.cues, segment.low, due=True)
    return cue is not None and cue.aim == ASK and cue.end <= moment.start
