"""The day by which the employer says that it will be back in touch.

What the candidate has to do by a day is not a promise; nor is the time of a round.
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from agent.message import Message
from agent.reading.model import Candidate, Evidence
from agent.reading.prose import Prose
from agent.reading.times import cues, days, rounds
from agent.reading.times.aims import (
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
from agent.reading.times.atoms import Day, Later, Length
from agent.reading.times.counting import days_of, on
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
_NEAR = 24
"""Characters before a cue in which its subject stands."""
_FAR = timedelta(days=400)
_SHORTEST_WAIT = 12 * 60
"""Minutes: less is the length of a call."""

_TOLD_OF = 30
"""Characters between "get back to you" and the news that it is about."""


@dataclass(frozen=True, slots=True)
class _Promise:
    """A day, or a count from the round; ``rank`` puts firm promises before vague ones."""

    day: date | None
    after: int | None
    words: str
    rank: int
    vague: bool = False
    """No "by" or "within" stands before it."""


@dataclass(frozen=True, slots=True)
class _Frame:
    """What a promise is read against: the message, and the days of the rounds it fixes."""

    scanned: Scan
    held: tuple[date, ...]
    sends_ahead: bool = False
    """Whether it comes before a round or test, for which things are sent ahead."""

    asks: bool = False
    """Whether it asks something of the candidate by its kind: an answer may be theirs."""

    cold: bool = False
    """Whether it is an approach: what happens to others in it is no promise."""

    @property
    def code(self) -> str:
        return self.scanned.code

    @property
    def today(self) -> date | None:
        return self.scanned.basis.today


def reply_expected_by(message: Message, prose: Prose, candidate: Candidate, kind: Kind) -> Found:
    """The promised day; days after the round where only that is said; the words."""
    if kind not in _PROMISING:
        return _NONE
    scanned = scan(message, prose, candidate)
    back = day_of_return(scanned) if kind is Kind.AUTO_REPLY else None
    best = _Promise(back[0], None, back[1], 0) if back else None
    if best is None:
        held = _rounds_of(message, prose, candidate, kind)
        cold = kind is Kind.RECRUITER_OUTREACH
        best = _best(_Frame(scanned, held, kind in _SENDING, kind in _ASKING, cold))
    if best is None:
        return _NONE
    return best.day, best.after, (Evidence("reply_expected_by", best.words),)


def _rounds_of(
    message: Message, prose: Prose, candidate: Candidate, kind: Kind
) -> tuple[date, ...]:
    if kind not in _WITH_ROUNDS:
        return ()
    found, _, _ = rounds.interviews(message, prose, candidate, kind)
    return tuple(sorted(i.start.date() for i in found))


def _best(frame: _Frame) -> _Promise | None:
    """The firmest promise, the first of equals."""
    found: list[_Promise] = []
    named: date | None = None
    for segment in frame.scanned.own:
        if segment.moments:
            promise = _promise(segment, frame, named) if _may_promise(segment, frame) else None
            found += [promise] if promise else []
            exact = [d.first for d in segment.of(Day) if isinstance(d, Day) and d.exact]
            named = exact[-1] if exact else named
    return min(found, key=lambda p: (p.rank, p.vague), default=None)


def _may_promise(segment: Segment, frame: _Frame) -> bool:
    """Whether a sentence has a time that a promise can be of: a day ahead, a time to wait."""
    return any(
        isinstance(m.day, Later)
        or (isinstance(m.day, Day) and (frame.today is None or m.day.due >= frame.today))
        or (m.length and not _is_short(m.length))
        for m in segment.moments
    )


def _is_short(length: Length) -> bool:
    return length.unit == "minutes" and (length.amount or 0) < _SHORTEST_WAIT


def _promise(segment: Segment, frame: _Frame, named: date | None) -> _Promise | None:
    """The promise of one sentence; ``named`` is the last day named before it."""
    if not any(c.aim in PROMISES for c in segment.cues):
        return None
    told: list[tuple[bool, int, _Promise]] = []
    bases = [_day_behind(segment, m.length, frame.code) for m in segment.moments if m.length]
    for moment in segment.moments:
        if (moment.day in bases and moment.day) or segment.owns(moment.day):
            continue
        cue = _cue_of(segment, moment, frame.code)
        if cue is None or cue.aim not in PROMISES or _is_round(segment, moment, frame.held):
            continue
        if frame.sends_ahead and _is_sent_ahead(segment, moment, cue, frame.code):
            continue
        if _is_behind(segment, moment, frame) or not _is_firm(segment, moment, cue, frame):
            continue
        if _is_of_round(segment, moment, cue, frame):
            continue
        promise = _resolved(segment, moment, frame, named, cue)
        if promise:
            vague = not _is_due(segment, moment, frame.code)
            far = distance(moment, cue, segment.low)
            told.append((vague, far, replace(promise, vague=vague)))
    if not told:
        return _thereupon(segment, frame, named)
    # "We see others this week and will write by Tuesday": the day behind "by" is the promised one.
    return min(told, key=lambda t: (t[2].rank, t[0], t[1]))[2]


def _cue_of(segment: Segment, moment: Moment, code: str) -> Cue | None:
    due = _is_due(segment, moment, code)
    nearest = governor(moment, segment.cues, segment.low, due=due)
    if nearest is None or nearest.aim != NEWS:
        return nearest
    # "I will get back to you about next steps by Tuesday": the news is what is told.
    reach = range(nearest.start - _TOLD_OF, nearest.start + 1)
    told = (c for c in segment.cues if c.aim == TELL and c.end in reach)
    return next(told, nearest)


def _is_due(segment: Segment, moment: Moment, code: str) -> bool:
    """Whether "by" or the like stands before a time."""
    before = segment.low[max(0, moment.start - 40) : moment.start]
    return cues.due_before(code).search(before) is not None


def _is_of_round(segment: Segment, moment: Moment, cue: Cue, frame: _Frame) -> bool:
    """ "I'm away tomorrow, so Friday at five, I'll ring you": the call is the round."""
    if _is_due(segment, moment, frame.code) or moment.length:
        return False
    nearest = min(segment.moments, key=lambda m: distance(m, cue, segment.low))
    return nearest is not moment and _is_round(segment, nearest, frame.held)


def _thereupon(segment: Segment, frame: _Frame, named: date | None) -> _Promise | None:
    """ "We see the last one on Thursday and call you straight after": the day just named."""
    for cue in segment.cues:
        if cue.aim not in PROMISES:
            continue
        before = [m for m in segment.moments if m.end <= cue.start and m.day]
        if before and cues.thereupon(frame.code).search(segment.low, before[-1].end):
            return _resolved(segment, before[-1], frame, named, cue)
    return None


def _is_behind(segment: Segment, moment: Moment, frame: _Frame) -> bool:
    """ "Further to our talk this morning": today, but over."""
    if not isinstance(moment.day, Day) or moment.day.due != frame.today:
        return False
    if cues.this_morning.match(segment.low, moment.day.start):
        return True
    return cues.old_before(frame.code).search(segment.low[: moment.start]) is not None


def _is_firm(segment: Segment, moment: Moment, cue: Cue, frame: _Frame) -> bool:
    """A mere mention of news is a promise with "by" or "within", and where no answer is asked."""
    low = segment.low
    if frame.cold and ("you" not in low[cue.start : cue.end + 5] or cues.if_wanted.search(low)):
        return False
    if cue.aim in (NEWS, WAIT) and cues.hypothetical(frame.code).search(segment.low):
        return False
    if cue.aim != NEWS:
        return True
    if frame.asks and cues.answered.search(segment.low, cue.start, cue.end):
        return False
    if moment.length or not isinstance(moment.day, Day):
        return True
    if not moment.day.exact and not frame.asks:
        return True
    before = segment.low[max(0, moment.start - 40) : moment.start]
    return cues.until_before(frame.code).search(before) is not None


def _is_sent_ahead(segment: Segment, moment: Moment, cue: Cue, code: str) -> bool:
    """ "You'll get the link by Friday" is no news of how things stand."""
    if cues.preparing.match(segment.low, moment.end):
        return True
    start, end = min(cue.start - _NEAR, moment.start), max(cue.end, moment.start)
    if cues.papers.search(segment.low, max(0, start), end + 1):
        return not _is_due(segment, moment, code)
    return cues.logistics(code).search(segment.low, max(0, start), end + 1) is not None


def _is_round(segment: Segment, moment: Moment, held: tuple[date, ...]) -> bool:
    """ "I'll call you on Monday at 11" is the round itself, not a promise about what follows."""
    day = moment.day
    if not isinstance(day, Day) or day.first not in held:
        return False
    return moment.clock is not None or day.exact


def _resolved(
    segment: Segment, moment: Moment, frame: _Frame, named: date | None, cue: Cue
) -> _Promise | None:
    words = segment.text.strip()[:400]
    rank = _rank(segment, cue, frame.code)
    if moment.length:
        return _from_length(segment, moment.length, frame, named, words, rank)
    if isinstance(moment.day, Later):
        return _from_later(segment, moment.day, frame, named, words, rank)
    if isinstance(moment.day, Day):
        return _on_day(moment.day.due, frame, words, rank)
    return None


def _rank(segment: Segment, cue: Cue, code: str) -> int:
    """Firm promises go before general and conditional ones, these before mere mentions of news."""
    rank = {UNHEARD: 1, WAIT: 3, NEWS: 3}.get(cue.aim, 0)
    if cues.hypothetical(code).search(segment.low):
        return rank + 2
    return rank


def _on_day(day: date | None, frame: _Frame, words: str, rank: int) -> _Promise | None:
    ahead = day is not None and (frame.today is None or timedelta(0) <= day - frame.today <= _FAR)
    # What is said to come the same day is seldom the answer, where another day is promised too.
    return _Promise(day, None, words, rank + (day == frame.today)) if ahead else None


def _from_later(
    segment: Segment, later: Later, frame: _Frame, named: date | None, words: str, rank: int
) -> _Promise | None:
    """Counted from the day named in the sentence, else from the round, else the one before."""
    own = [
        _in_round_week(d, frame)
        for d in segment.of(Day)
        if isinstance(d, Day) and d.end <= later.start
    ]
    base = own[-1] if own else frame.held[-1] if frame.held else named
    if base is None:
        plain = later.weekday is None and later.weeks is None
        return _Promise(None, later.days, words, rank) if plain else None
    if later.weekday is not None and later.weeks is not None:
        day = days.week(base, later.weeks) + timedelta(days=later.weekday)
        return _on_day(day, frame, words, rank)
    if later.weekday is not None:
        return _on_day(days.following(base, later.weekday), frame, words, rank)
    return _on_day(days.plus(base, later.days), frame, words, rank)


def _in_round_week(day: Day, frame: _Frame) -> date:
    """ "On Friday", in the programme of a visit, is the Friday of the visit."""
    same = (h for h in frame.held if h.weekday() == day.first.weekday())
    return next(same, day.first) if day.counted and day.exact else day.first


def _from_length(
    segment: Segment, length: Length, frame: _Frame, named: date | None, words: str, rank: int
) -> _Promise | None:
    if length.amount is None or not _is_wait(segment, length, frame.code):
        return None
    after = cues.after_round(frame.code).search(segment.low)
    day = _day_behind(segment, length, frame.code)
    if day and not (after and after.start() <= day.start < after.end()):
        return _on_day(on(day.first, length), frame, words, rank)
    if not after or (named and not frame.held and cues.of_that.match(segment.low, length.end)):
        base = _base(segment, length, frame, named)
        return _on_day(on(base, length) if base else None, frame, words, rank)
    if frame.held:
        return _on_day(on(frame.held[-1], length), frame, words, rank)
    return _Promise(None, days_of(length), words, rank)


def _base(segment: Segment, length: Length, frame: _Frame, named: date | None) -> date | None:
    """What a length counts from: the message; "of that" the day named before; the closing date."""
    rest = segment.low[length.end :]
    if cues.of_that.match(rest):
        own = [d.first for d in segment.of(Day) if isinstance(d, Day) and d.end <= length.start]
        return own[-1] if own else named
    if not cues.of_closing.match(rest):
        return frame.today
    closing = (s for s in frame.scanned.own if cues.closing.search(s.low))
    return next((d.first for s in closing for d in s.of(Day) if isinstance(d, Day)), None)


def _day_behind(segment: Segment, length: Length, code: str) -> Day | None:
    """The day from which it counts: "within two weeks of the closing date (18 September)"."""
    behind = (d for d in segment.of(Day) if isinstance(d, Day) and d.start >= length.end)
    day = next(behind, None)
    between = segment.low[length.end : day.start] if day else ""
    counted = len(between) < 60 and between.strip() and cues.counted_from(code).match(between)
    return day if counted else None


def _is_wait(segment: Segment, length: Length, code: str) -> bool:
    """A time to wait ("within two weeks"), not the length of a call."""
    if _is_short(length):
        return False
    if segment.said(length).startswith("another") and cues.some_day.search(
        segment.low, 0, length.start
    ):
        return False
    if cues.ahead_of(code).match(segment.low[length.end :][:24]):
        after = cues.after_round(code).search(segment.low, length.end)
        return after is not None and after.start() - length.end < 4
    near = segment.low[max(0, length.start - 40) : length.end + 14]
    return cues.waits(code).search(near) is not None
