"""The day by which the employer says that it will be back in touch.

What the candidate has to do by a day is not a promise; nor is the time of a round.
"""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta

from agent.message import Message
from agent.reading.caseless import lazily
from agent.reading.model import Candidate, Evidence
from agent.reading.prose import Prose
from agent.reading.times import (
    affirmed,
    counting,
    cues,
    deadlines,
    purposes,
    rounds,
    unpromised,
)
from agent.reading.times.aims import ENDS, EVENT, PROMISES, TELL, Cue, Moment, distance, governor
from agent.reading.times.atoms import Day, Later
from agent.reading.times.pointed import pointed_at
from agent.reading.times.purposes import PROMISE, Purpose
from agent.reading.times.reckoning import (
    Frame,
    Promise,
    counts_from_close,
    counts_from_task,
    rank_of,
    resolved,
)
from agent.reading.times.returning import day_of_return, tells_hours
from agent.reading.times.scan import Scan, Segment, layers, scan
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
_STANDING = frozenset(
    {Kind.PROGRESS_UPDATE, Kind.APPLICATION_RECEIVED, Kind.AVAILABILITY_REQUESTED}
)
"""Kinds in which a promise of the quoted history may be stood by."""
_WITH_ROUNDS = frozenset({Kind.INTERVIEW_CONFIRMED, Kind.INTERVIEW_RESCHEDULED})

_FIRM = 1
"""The least rank of a firm promise: news that is told, or "if you have not heard by"."""
_EARLIER = 3
"""Messages of the quoted history in which a promise is looked for that is stood by."""
_NEAR = 24
"""Characters before a cue in which its subject stands."""


def reply_expected_by(message: Message, prose: Prose, candidate: Candidate, kind: Kind) -> Found:
    """The promised day; days after the round where only that is said; the words."""
    if kind not in _PROMISING:
        return _NONE
    scanned = scan(message, prose, candidate)
    back = day_of_return(scanned) if kind is Kind.AUTO_REPLY else None
    if back:
        return back[0], None, (Evidence("reply_expected_by", back[1]),)
    timely = any(s.moments for s in (*scanned.own, *scanned.subject))
    best = _weighed(framed(message, prose, candidate, kind), kind) if timely else None
    best = best or (_stood_by(scanned) if kind in _STANDING else None)
    return (best.day, best.after, (Evidence("reply_expected_by", best.words),)) if best else _NONE


def keeps_to_it(message: Message, prose: Prose, candidate: Candidate) -> bool:
    """Whether the author's own text stands by a day that the quoted history promises."""
    return _stood_by(scan(message, prose, candidate)) is not None


def _stood_by(scanned: Scan) -> Promise | None:
    """ "Still on track for that": what was last promised, by them or in the reader's question."""
    stands = bool(scanned.history) and affirmed.is_stood_by(scanned)
    if not stands and not (scanned.history and affirmed.is_a_yes(scanned)):
        return None
    today = scanned.basis.today
    for earlier in layers(scanned)[: _EARLIER if stands else 1]:
        found = _weighed(Frame(earlier, ()), Kind.PROGRESS_UPDATE)
        if found and found.day:
            return found if today is None or found.day >= today else None
        asked = affirmed.recalled(earlier, today)
        if asked:
            return Promise(asked[0], None, asked[1].text.strip()[:400])
    return None


def told_by_phone(message: Message, prose: Prose, candidate: Candidate) -> bool:
    """Whether the candidate is to ring at some time to be told how things stand."""
    own = scan(message, prose, candidate).own
    return any(s.moments and cues.news_by_phone.search(s.low) for s in own)


def framed(message: Message, prose: Prose, candidate: Candidate, kind: Kind) -> Frame:
    """What the promises of a message are read against."""
    scanned = scan(message, prose, candidate)
    held = _rounds_of(message, prose, candidate, kind)
    due = _due(message, prose, candidate, kind) if _counts_from_due(scanned, kind) else None
    return Frame(scanned, held, kind in _SENDING, due)


def _rounds_of(
    message: Message, prose: Prose, candidate: Candidate, kind: Kind
) -> tuple[date, ...]:
    if kind not in _WITH_ROUNDS:
        return ()
    found, _, _ = rounds.interviews(message, prose, candidate, kind)
    return tuple(sorted(i.start.date() for i in found))


def _counts_from_due(scanned: Scan, kind: Kind) -> bool:
    """Whether anything is counted from when a test, a link or applications close, a task is due."""
    times = [(s, m) for s in scanned.own for m in s.moments]
    lengths = [(s, m.length) for s, m in times if m.length]
    if not lengths:
        counted = ((s, m) for s, m in times if isinstance(m.day, Later) and m.day.weekday is None)
        return any(cues.handed_in.search(s.low, 0, m.start) for s, m in counted)
    task = kind is Kind.ASSESSMENT_REQUESTED and any(counts_from_task(s, n) for s, n in lengths)
    return task or any(counts_from_close(s, n) for s, n in lengths)


def _due(message: Message, prose: Prose, candidate: Candidate, kind: Kind) -> date | None:
    when, _ = deadlines.candidate_deadline(message, prose, candidate, kind)
    return when.date() if isinstance(when, datetime) else when


def _named(frame: Frame) -> Iterator[date | None]:
    """Before each sentence the last day that was named, for what counts from it."""
    named: date | None = None
    for segment in frame.scanned.own:
        yield named
        if segment.moments and not cues.hypothetical(frame.code).match(segment.low):
            named = counting.chain(segment, frame.held, named, frame.today)[1] or named


def promised(
    frame: Frame, kind: Kind, named: Sequence[date | None] = ()
) -> Iterator[tuple[Purpose, Promise]]:
    """The times of the author's own text, each with the promise that it would be."""
    named = named or tuple(_named(frame))
    for time in purposes.told(frame.scanned, kind):
        if not (
            _is_part(time)
            or purposes.is_for_others(time)
            or purposes.is_of_advert(time)
            or time.segment.owns(time.moment.day)
            or tells_hours(time.segment)
            or unpromised.is_none(time)
        ):
            promise = resolved(time.segment, time.moment, frame, named[time.place])
            if promise:
                yield time, promise


_OR = lazily(r"[ ,]*(?:or|oder|ou|o|oppure|eller)(?: (?:by|on|at|am|le|el|a|op|il))? *")
_PAIR = timedelta(days=4)
_FROM = lazily(r"\s*(?:from|after|of|following) *")


def _is_part(time: Purpose) -> bool:
    """ "On Thursday or Friday", "between the 3rd and the 5th", "Friday, no, Monday": the later one
    is promised; "a fortnight from today": what counts."""
    low, moment, moments = time.segment.low, time.moment, time.segment.moments
    behind, before = moments[time.number + 1 :], moments[: time.number]
    if behind and _OR.fullmatch(low, moment.end, behind[0].start):
        return True
    if behind and cues.replaces.fullmatch(low, moment.end, behind[0].start):
        return True
    joined = behind and cues.between_ends.fullmatch(low, moment.end, behind[0].start)
    between = cues.between.search(low, max(0, moment.start - 24), moment.start)
    if joined and (between or _is_pair(moment, behind[0])):
        return True
    counted = bool(before) and before[-1].length is not None
    return counted and _FROM.fullmatch(low, before[-1].end, moment.start) is not None


def _is_pair(one: Moment, other: Moment) -> bool:
    """ "On the 9th and 10th"."""
    if not (isinstance(one.day, Day) and isinstance(other.day, Day)) or one.clock or other.clock:
        return False
    return timedelta(0) < other.day.first - one.day.first <= _PAIR


def _weighed(frame: Frame, kind: Kind) -> Promise | None:
    """The time that looks most like a promise, what cues tell beside what the words make likely."""
    named = tuple(_named(frame))
    found = list(promised(frame, kind, named))
    away = pointed_at(frame, named)
    best = purposes.weighed(found, PROMISE, away, lambda able: _ruled(able, frame), _same)
    return best and _narrowed(best, found, frame)


def _narrowed(best: Promise, found: Sequence[tuple[Purpose, Promise]], frame: Frame) -> Promise:
    """ "You'll hear from me early next week. Monday at the latest!": the limit, said by itself in
    the next sentence."""
    places = {time.place for time, promise in found if promise.words == best.words}
    for time, promise in found:
        if time.place - 1 in places and promise.day and _is_mere_limit(time, frame.code):
            return promise
    last = max(places, default=0)
    behind = [(t, p) for t, p in found if t.place >= last and p.day and p.day != best.day]
    mere = any(_is_mere(t.segment, _governor(t)) for t, p in found if p == best)
    return next((p for t, p in behind if _corrects(t, p, best) or (mere and _is_told(t))), best)


def _is_mere(segment: Segment, cue: Cue | None) -> bool:
    """ "We'll know on the 27th": what they know or decide then, and the reader not yet."""
    return cue is not None and cues.knows.search(segment.low[cue.start : cue.end]) is not None


def _is_told(time: Purpose) -> bool:
    """ "I'll write to you in the week of the 2nd", by cues and words."""
    cue = _governor(time)
    told = cue is not None and cue.aim == TELL and not _is_mere(time.segment, cue)
    return told and time.odds[PROMISE] >= purposes.ENOUGH


def _governor(time: Purpose) -> Cue | None:
    """The words that govern a time: not those that a length counts from ("two weeks after the
    deadline"), nor those of another time before it ("the board meets on the 9th and the next day
    the chair rings you")."""
    segment, moment = time.segment, time.moment
    low = segment.low
    counted = moment.length and cues.of_closing(segment.code).match(low, moment.end)
    able = tuple(c for c in segment.cues if not counted or c.aim not in (ENDS, EVENT))
    cue = governor(moment, able, low)
    if cue is None or cue.aim != EVENT or not time.number or cue.end > moment.start:
        return cue
    if segment.moments[time.number - 1].start < cue.end:
        return cue
    behind = (c for c in able if c.aim == TELL and c.start >= moment.end)
    tells = next(behind, None)
    apart = tells and _CLAUSE.search(low, moment.end, tells.start)
    return cue if tells is None or apart else tells


_CLAUSE = lazily(r"[,;:.!?–—]")


def _corrects(time: Purpose, promise: Promise, best: Promise) -> bool:
    """ "You'll hear by Monday. Make that Wednesday", "count on the 12th instead": the later day."""
    if promise.day is None or best.day is None or promise.day < best.day:
        return False
    low, moment = time.segment.low, time.moment
    before = low[max(0, moment.start - 40) : moment.start]
    return cues.corrects.search(before) is not None or cues.takes_back.match(low) is not None


_FEW = lazily(r"(?:\W*\w+){0,3}\W*")


def _is_mere_limit(time: Purpose, code: str) -> bool:
    """Whether a sentence is a day by which, and hardly a word more."""
    low, moment = time.segment.low, time.moment
    before, behind = low[: moment.start], low[moment.end :]
    limit = cues.due_before(code).search(before) or cues.after_by(code).search(behind)
    few = _FEW.fullmatch(before) and _FEW.fullmatch(behind)
    return bool(limit and few) and len(time.segment.moments) == 1 and "?" not in low


def _ruled(times: Sequence[tuple[Purpose, Promise]], frame: Frame) -> tuple[Promise, bool] | None:
    """The firmest promise by the cues, of equals the one next to its cue; whether it is firm."""
    found = []
    for time, promise in times:
        segment, moment = time.segment, time.moment
        cue = _governor(time)
        if cue and cue.aim in PROMISES and not _is_none(segment, moment, cue, frame):
            # "We see others this week and will write by Tuesday": what is behind "by" is promised.
            before = segment.low[max(0, moment.start - 40) : moment.start]
            vague = cues.due_before(frame.code).search(before) is None
            far = distance(moment, cue, segment.low)
            mere = _is_mere(segment, cue)
            firmly = 1 if unpromised.is_reading(segment, moment) else rank_of(segment, cue)
            rank = firmly, _is_supposed(segment), mere, vague, time.place, far
            found.append((rank, promise))
    best = min(found, key=lambda row: row[0], default=None)
    return (best[1], best[0][0] <= _FIRM and not best[0][1]) if best else None


def _is_supposed(segment: Segment) -> bool:
    """ "If you are successful, the manager will call you in the week of 18 May"."""
    return cues.hypothetical(segment.code).match(segment.low) is not None


def _is_none(segment: Segment, moment: Moment, cue: Cue, frame: Frame) -> bool:
    """ "You'll get the link by Friday" is no news of how things stand, nor is the round itself."""
    if isinstance(moment.day, Day) and moment.day.first in frame.held:
        return moment.clock is not None or moment.day.exact
    if segment.owns(moment.day):
        return True
    if frame.sends_ahead and cues.preparing.match(segment.low, moment.end):
        return True
    start, end = min(cue.start - _NEAR, moment.start), max(cue.end, moment.start)
    near = segment.low[max(0, start) : end + 1] if frame.sends_ahead else ""
    return cues.logistics(frame.code).search(near) is not None


def _same(one: Promise, other: Promise) -> bool:
    return (one.day, one.after) == (other.day, other.after)
