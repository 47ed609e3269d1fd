"""The day by which the employer says that it will be back in touch.

What the candidate has to do by a day is not a promise; nor is the time of a round.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime

from agent.message import Message
from agent.reading.model import Candidate, Evidence
from agent.reading.prose import Prose
from agent.reading.times import anchors, cues, deadlines, purposes, rounds
from agent.reading.times.aims import (
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
from agent.reading.times.reckoning import (
    Frame,
    Promise,
    day_behind,
    is_short,
    of_work,
    on_day,
    rank_of,
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
_NEAR = 24
"""Characters before a cue in which its subject stands."""

_MEETS = re.compile(r"(?:speak|talk|catch|chat)(?:ing)? ")
_LIKELY = 0.5
"""How probable a promise is that no cue tells."""

_ON_YOU = re.compile(
    r"\b(?:once|after|when|as soon as) (?:we|i)(?:'ve| have)? (?:received? |got |get |had |have )?(?:everything|all (?:of )?(?:the|your|this|that|them)|your|the (?:forms?|documents|signed|papers))"
    r"|\b(?:upon|on|after) (?:your (?:acceptance|confirmation|agreement|signature)|receipt of (?:your|the))|\bonce (?:you(?:'ve| have)? (?:accept|sign|return|complet|submit|sen[dt])|it's in\b|signed)"
    r"|\bdès (?:votre|réception|que vous)|\bsobald (?:sie|du|uns|wir (?:alle|die))|\bnach (?:ihrer|deiner) (?:zusage|unterschrift)|\ben cuanto (?:nos|tengamos|recibamos)|\bassim que (?:nos|tivermos|recebermos)|\bzodra (?:je|u|we alles)"
)
"""News that waits for what the candidate does first, where something is asked, has no day yet."""

_OUTRIGHT = re.compile(
    r"\b(?:hear|know|told|notified|informed|feedback|decision|answer|outcome|result)\b"
)
"""What is promised outright, whatever stands beside it: "you'll hear whether we invite you"."""

_ONCE_SAID = re.compile(
    r"(?:i|we|it)(?:'d| had)? (?:promised|told|said|hoped|planned|meant|wanted|intended|aimed)\b|(?:said|promised|told you|hoped|thought)\b"
)
"""What was promised once, and no longer is."""

_OTHERS = 60
"""Characters by which news is farther that nobody is said to give to the candidate."""

_SURE_WAIT, _SURER_WAIT = 0.3, 0.6
"""How probable a time to wait is that only "it takes about" tells; surer where things are asked."""

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
        held = _rounds_of(message, prose, candidate, kind)
        cold = kind is Kind.RECRUITER_OUTREACH
        counts = _counts_from_close(scanned) or _counts_from_work(scanned, kind)
        due = _due(message, prose, candidate, kind) if counts else None
        frame = Frame(scanned, held, kind in _SENDING, kind in _ASKING, cold, due)
        best = _best(frame) or (_likely(frame) if kind is Kind.PROGRESS_UPDATE else None)
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


def _best(frame: Frame) -> Promise | None:
    """The firmest promise, the first of equals."""
    found: list[Promise] = []
    for segment, named in zip(frame.scanned.own, _named(frame), strict=True):
        if segment.moments:
            promise = _promise(segment, frame, named) if _may_promise(segment, frame) else None
            found += [promise] if promise else []
        elif named and cues.by_then.search(segment.low):
            found += _by_then(segment, frame, named)
    return min(found, key=lambda p: (p.rank, p.vague), default=None)


def _named(frame: Frame) -> Iterator[date | None]:
    """Before each sentence the last day that was named, for what counts from it."""
    named: date | None = None
    for segment in frame.scanned.own:
        yield named
        if segment.moments and not cues.hypothetical(frame.code).match(segment.low):
            named = anchors.chain(segment, frame.held, named, frame.today)[1] or named


def _likely(frame: Frame) -> Promise | None:
    """Where no cue is known, the time that most looks promised, in a message of how things stand."""
    segments = frame.scanned.own
    named = tuple(_named(frame))
    for chance, index, moment in purposes.likeliest(segments, purposes.PROMISE):
        if chance < _LIKELY:
            break
        cue = Cue(TELL, moment.start, moment.start)
        promise = resolved(segments[index], moment, frame, named[index], cue)
        if promise and promise.day:
            return promise
    return None


def _by_then(segment: Segment, frame: Frame, named: date) -> list[Promise]:
    """ "If you have not heard by then", "I'll know by then": the day just named."""
    cue = next((c for c in segment.cues if c.aim in (TELL, UNHEARD)), None)
    if named in frame.held:
        return []
    words = segment.text.strip()[:400]
    rank = rank_of(segment, cue, frame.code) if cue else 0
    promise = on_day(named, frame, words, rank) if cue else None
    return [promise] if promise else []


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
        if cue is None or cue.aim not in PROMISES or _is_round(moment, frame.held):
            continue
        if frame.sends_ahead and _is_sent_ahead(segment, moment, cue, frame.code):
            continue
        if _OWED_AMONG_THEM.search(segment.low, max(0, moment.start - 60), moment.start):
            continue
        if _is_behind(segment, moment, frame) or not _is_firm(segment, moment, cue, frame):
            continue
        if _is_meeting(segment, moment, cue):
            continue
        if _is_of_round(segment, moment, cue, frame) or _is_refused(segment, moment, cue, frame):
            continue
        promise = resolved(segment, moment, frame, named, cue)
        if promise:
            vague = not _is_due(segment, moment, frame.code)
            far = distance(moment, cue, segment.low) + _apart(segment, cue)
            told.append((vague, far, replace(promise, vague=vague)))
    if not told:
        return _thereupon(segment, frame, named)
    # "We see others this week and will write by Tuesday": the day behind "by" is the promised one.
    return min(told, key=lambda t: (t[2].rank, t[0], t[1]))[2]


_OWED_AMONG_THEM = re.compile(
    r"\b(?:feedback|scorecards?|scores|notes|inputs?|reviews?|votes?|ratings|recommendations?|reports?|assessments?)"
    r"(?: \w+){0,2} (?:is|are|was|were)(?: \w+)? due (?:\w+ ){0,2}$"
)
"""Before the day by which the panel hands something in to each other: no word to the candidate."""


def _apart(segment: Segment, cue: Cue) -> int:
    """ "They decide on Thursday and you will be told on Monday": what the candidate is told counts."""
    return 0 if cues.addressed.search(segment.low, cue.start, cue.end) else _OTHERS


def _cue_of(segment: Segment, moment: Moment, code: str) -> Cue | None:
    due = _is_due(segment, moment, code)
    able = _governing(segment, moment)
    plain = governor(moment, able, segment.low)
    if plain and plain.aim == EVENT and _ONCE_SAID.match(segment.low, plain.start):
        return plain
    nearest = governor(moment, able, segment.low, due=due)
    if nearest is None or nearest.aim not in (NEWS, WAIT):
        return nearest
    # "I will get back to you about next steps by Tuesday": the news is what is told.
    reach = range(nearest.start - _TOLD_OF, nearest.start + 1)
    told = (c for c in segment.cues if c.aim == TELL and c.end in reach)
    return next(told, nearest)


def _governing(segment: Segment, moment: Moment) -> tuple[Cue, ...]:
    """The cues but those of what a length counts from: "within four days of the link's expiry"."""
    bases = (cues.of_closing, cues.of_event, cues.of_that) if moment.length else ()
    found = (base(segment.code).match(segment.low, moment.end) for base in bases)
    end = max((match.end() for match in found if match), default=moment.end)
    return tuple(c for c in segment.cues if not moment.end <= c.start < end)


def _is_due(segment: Segment, moment: Moment, code: str) -> bool:
    """Whether "by" or the like stands before a time."""
    before = segment.low[max(0, moment.start - 40) : moment.start]
    return cues.due_before(code).search(before) is not None


def _is_meeting(segment: Segment, moment: Moment, cue: Cue) -> bool:
    """ "Lovely, speak to you on Friday at 2": the round, at its hour, and no news of it."""
    return moment.clock is not None and _MEETS.match(segment.low, cue.start) is not None


def _is_of_round(segment: Segment, moment: Moment, cue: Cue, frame: Frame) -> bool:
    """ "I'm away tomorrow, so Friday at five, I'll ring you": the call is the round."""
    if _is_due(segment, moment, frame.code) or moment.length:
        return False
    nearest = min(segment.moments, key=lambda m: distance(m, cue, segment.low))
    return nearest is not moment and _is_round(nearest, frame.held)


def _is_refused(segment: Segment, moment: Moment, cue: Cue, frame: Frame) -> bool:
    """ "I can't say this week" promises nothing, "I can't say until Friday" does."""
    if not cues.refuses_to.match(segment.low, cue.start):
        return False
    before = segment.low[max(0, moment.start - 40) : moment.start]
    return cues.until_before(frame.code).search(before) is None


def _thereupon(segment: Segment, frame: Frame, named: date | None) -> Promise | None:
    """ "We see the last one on Thursday and call you straight after": the day just named."""
    for cue in segment.cues:
        if cue.aim not in PROMISES:
            continue
        before = [m for m in segment.moments if m.end <= cue.start and m.day]
        if before and cues.thereupon(frame.code).search(segment.low, before[-1].end):
            return resolved(segment, before[-1], frame, named, cue)
    return None


def _is_behind(segment: Segment, moment: Moment, frame: Frame) -> bool:
    """ "Further to our talk this morning": today, but over."""
    if not isinstance(moment.day, Day) or moment.day.due != frame.today:
        return False
    if cues.this_morning.match(segment.low, moment.day.start):
        return True
    return cues.old_before(frame.code).search(segment.low[: moment.start]) is not None


def _is_firm(segment: Segment, moment: Moment, cue: Cue, frame: Frame) -> bool:
    """A mere mention of news is a promise with "by" or "within", and where no answer is asked."""
    low = segment.low
    if frame.asks and cue.aim in (NEWS, WAIT) and _ON_YOU.search(low):
        return False
    if frame.cold and ("you" not in low[cue.start : cue.end + 5] or cues.if_wanted.search(low)):
        return False
    if cue.aim in (NEWS, WAIT) and cues.hypothetical(frame.code).search(segment.low):
        return False
    if cue.aim == WAIT and frame.asks:
        segments = frame.scanned.own
        chance = purposes.chances(segments, segments.index(segment), moment)[purposes.PROMISE]
        return chance >= (_SURE_WAIT if frame.held else _SURER_WAIT)
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
    if _OUTRIGHT.search(segment.low, cue.start, cue.end):
        return False
    return cues.logistics(code).search(segment.low, max(0, start), end + 1) is not None


def _is_round(moment: Moment, held: tuple[date, ...]) -> bool:
    """ "I'll call you on Monday at 11" is the round itself, not a promise about what follows."""
    day = moment.day
    if not isinstance(day, Day) or day.first not in held:
        return False
    return moment.clock is not None or day.exact
