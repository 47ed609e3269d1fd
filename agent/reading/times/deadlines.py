"""When the candidate has to act: answer, choose a slot, hand in the assignment, sign.

What the employer promises is not a deadline; nor is the closing date for applications.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import pairwise

from agent.message import Message
from agent.reading.caseless import lazily
from agent.reading.model import Candidate, Evidence
from agent.reading.prose import Prose
from agent.reading.times import counting, cues, days, purposes, rounds, undue, zones
from agent.reading.times.aims import ASK, ENDS, WAIT, Cue, Moment, governor
from agent.reading.times.atoms import Clock, Day, Later, Length
from agent.reading.times.counting import on
from agent.reading.times.purposes import DEADLINE, Purpose
from agent.reading.times.scan import Scan, Segment, scan
from agent.terms import Kind

Found = tuple[datetime | date | None, tuple[Evidence, ...]]
_ASKING = frozenset(
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
        Kind.RECRUITER_OUTREACH,
    }
)
_TASKS = frozenset({Kind.ASSESSMENT_REQUESTED, Kind.INFORMATION_REQUESTED, Kind.OFFER})
"""Messages that ask something by their kind: a bare "by Friday" is what they are about."""
_FAR = timedelta(days=200)
_LAST_MINUTE = time(23, 59)
_SHORTEST, _MOST = 12 * 60, 100_000
"""Minutes: less is how long a task takes, more is no deadline."""


@dataclass(frozen=True, slots=True)
class _Deadline:
    when: datetime | date
    words: str
    rank: int

    @property
    def day(self) -> date:
        return self.when.date() if isinstance(self.when, datetime) else self.when


def candidate_deadline(message: Message, prose: Prose, candidate: Candidate, kind: Kind) -> Found:
    """The earliest day, or instant where an hour is said, by which the candidate has to act."""
    if kind not in _ASKING:
        return None, ()
    scanned = scan(message, prose, candidate)
    elsewhere = [d for s in scanned.subject for d in _ruled(s, s.moments, scanned, kind)]
    over = _over(message, prose, candidate, kind)
    found = [
        (t, d) for t, d in _told(scanned, kind) if not (over and d.day > over and undue.runs_out(t))
    ]
    if kind is Kind.ASSESSMENT_REQUESTED:
        found, elsewhere = _in_windows(found), [*elsewhere, *_window_ends(scanned)]
    if kind is not Kind.APPLICATION_RECEIVED:
        elsewhere += _before_then(scanned, kind)
        elsewhere += _in_column(scanned, found)
        elsewhere += [d for t, d in found if _is_told(t) or _counts_back(t.segment, t.moment)]
    best = purposes.weighed(
        found, DEADLINE, elsewhere, lambda able: _by_cues(able, scanned, kind), _same
    )
    if best is None:
        return None, ()
    likely = [
        d
        for t, d in found
        if _same(d, best)
        and (
            t.odds[DEADLINE] >= purposes.ENOUGH
            or d.words == best.words
            or _rank(t.segment, t.moment, scanned.code, kind) == 0
        )
    ]
    best = min((best, *likely), key=lambda d: not isinstance(d.when, datetime))
    return best.when, (Evidence("candidate_deadline", best.words),)


def _windows(segment: Segment) -> Iterator[tuple[Moment, Moment]]:
    """The two ends of each stretch: "from Monday 9 to Friday 13 November"."""
    for opens, closes in pairwise(segment.moments):
        first, last = opens.day, closes.day
        if not (isinstance(first, Day) and isinstance(last, Day)) or opens.clock:
            continue
        joined = cues.up_to.fullmatch(segment.low, first.end, last.start)
        if joined and first.first < last.first:
            yield opens, closes


def _in_windows(found: Sequence[tuple[Purpose, _Deadline]]) -> list[tuple[Purpose, _Deadline]]:
    """Without the days on which a test opens."""
    opening = {id(opens) for time, _ in found for opens, _ in _windows(time.segment)}
    return [(time, deadline) for time, deadline in found if id(time.moment) not in opening]


def _window_ends(scanned: Scan) -> Iterator[_Deadline]:
    """A test that is open for some days is due on the last of them."""
    for segment in scanned.own:
        for _, closes in _windows(segment):
            when = meant(closes, segment, scanned, {})
            if when is not None and _ahead(when, scanned):
                yield _Deadline(when, segment.text.strip()[:400], 1)


def _over(message: Message, prose: Prose, candidate: Candidate, kind: Kind) -> date | None:
    """The day of the last round that a message sets."""
    if kind not in undue.WITH_ROUNDS:
        return None
    found, _, _ = rounds.interviews(message, prose, candidate, kind)
    return max((one.start.date() for one in found), default=None)


def _by_cues(
    times: Sequence[tuple[Purpose, _Deadline]], scanned: Scan, kind: Kind
) -> tuple[_Deadline, bool] | None:
    """The firmest deadline by the cues, of equals the earliest; whether it is firm."""
    found = (d for t, _ in times for d in _ruled(t.segment, (t.moment,), scanned, kind))
    best = min(found, key=_order, default=None)
    firm = kind is not Kind.RECRUITER_OUTREACH  # "I need six fitters by August"
    return (best, firm and best.rank == 0) if best else None


def _same(one: _Deadline, other: _Deadline) -> bool:
    return one.day == other.day


def _told(scanned: Scan, kind: Kind) -> Iterator[tuple[Purpose, _Deadline]]:
    """The times ahead of the author's own text, each with the deadline that it would be."""
    counted = _counted_days(scanned)
    for each in purposes.told(scanned, kind):
        when = meant(each.moment, each.segment, scanned, counted)
        if when is not None and _ahead(when, scanned) and not undue.is_none(each):
            yield each, _Deadline(when, each.segment.text.strip()[:400], 3)


def _ruled(
    segment: Segment, moments: Sequence[Moment], scanned: Scan, kind: Kind
) -> Iterator[_Deadline]:
    """The deadlines that cues tell among some times of a sentence."""
    labelled = cues.label("deadline", scanned.code).match(segment.low) is not None
    if labelled:  # a window ends with its last time
        moments = [m for m in segment.moments if m.day or m.clock][-1:] or segment.moments
    for moment in moments:
        rank = 0 if labelled else _rank(segment, moment, scanned.code, kind)
        when = meant(moment, segment, scanned, _counted_days(scanned)) if rank is not None else None
        if rank is not None and when is not None and _ahead(when, scanned):
            yield _Deadline(when, segment.text.strip()[:400], rank)


def _before_then(scanned: Scan, kind: Kind) -> Iterator[_Deadline]:
    """ "I'm giving names to them on Thursday at ten, so tell me before then": the day named last,
    in an update that of the same sentence; a task may be due "any time before we speak"."""
    named: datetime | date | None = None
    alone, pattern = kind is Kind.PROGRESS_UPDATE, _BEFORE_ROUND if kind in _TASKS else cues.by_that
    for segment in scanned.own if pattern.search(scanned.low) else ():
        then = pattern.search(segment.low)
        own = [m for m in segment.moments if isinstance(m.day, Day) and m.day.exact]
        before = [m for m in own if then is None or m.end <= then.start()]
        named = meant(before[-1], segment, scanned, {}) if before else named
        if not (then and named and _ahead(named, scanned) and (before or not alone)):
            continue
        if _asks_by(segment, Moment(then.start(), then.end())):
            yield _Deadline(named, segment.text.strip()[:400], 1)


_BEFORE_ROUND = lazily(
    cues.by_that.pattern
    + r"|\b(?:before|prior to|ahead of) (?:we|you) (?:speak|talk|meet|come|chat)\b"
    r"|\b(?:before|ahead of) (?:the|our|your|that) (?:call|interview|meeting|chat|conversation)\b"
)


def _in_column(scanned: Scan, found: Sequence[tuple[Purpose, _Deadline]]) -> Iterator[_Deadline]:
    """Days below a heading "Due" or "Needed by" of a table."""
    label = cues.whole_label("deadline", scanned.code)
    heads = [
        (s.start, i)
        for s in (scanned.own if "\t" in scanned.low else ())
        for i, cell in enumerate(s.low.split("\t") if s.row and not s.moments else ())
        if cell.strip() and label.match(cell)
    ]
    for told, deadline in found if heads else ():
        row, moment = told.segment, told.moment
        columns = [i for start, i in heads if start < row.start]
        if row.row and moment.day and columns[-1:] == [row.low.count("\t", 0, moment.start)]:
            yield deadline


def _is_told(time: Purpose) -> bool:
    """ "You have until Friday", "after Friday no papers can be taken": in words of their own."""
    late = time.kind in _TASKS and purposes.is_too_late_after(time.segment, time.moment)
    return late or purposes.is_readers_time(time.segment, time.moment)


def _counts_back(segment: Segment, moment: Moment) -> bool:
    """ "Send us your slides two days before your interview", "return the form the day before"."""
    before = isinstance(moment.day, Later) and moment.day.days < 0
    back = before or (moment.length and cues.before_round.match(segment.low, moment.end))
    return bool(back) and _asks_by(segment, moment)


def _asks_by(segment: Segment, moment: Moment) -> bool:
    """Whether something is asked by a time, and not only in case of need."""
    cue = governor(moment, segment.cues, segment.low, due=True)
    return cue is not None and cue.aim == ASK and not _IN_CASE.search(segment.low)


_IN_CASE = lazily(
    r"\b(?:if|unless|should you|in case|re-?schedul\w+|cancel\w*|arriv\w+|any questions|questions"
    r"|falls|fragen|rückfragen|abzusehen|nachfragen"
    r"|sollicit\w+|questions?|dudas?|preguntas?|dúvidas|vragen|domande)\b"
)


def _order(deadline: _Deadline) -> tuple[int, date, bool]:
    return deadline.rank, deadline.day, not isinstance(deadline.when, datetime)


def _rank(segment: Segment, moment: Moment, code: str, kind: Kind) -> int | None:
    """How firmly a time is the deadline of its sentence; None where it is none."""
    before = segment.low[max(0, moment.start - 48) : moment.start]
    marked = _is_marked(segment, moment, before, code)
    marked = marked or (kind in _TASKS and _is_marked_within(segment, moment, code))
    due = marked or moment.length is not None
    cue = governor(moment, segment.cues, segment.low, due=due)
    ends = moment.length and cue and cue.aim == ENDS
    if ends and cues.of_message(code).match(segment.low, moment.end):
        return 0  # "It expires 72 hours after this message was sent"
    if moment.length and cues.ahead_of(code).match(segment.low[moment.end :][:24]):
        return None if not cues.before_round.match(segment.low, moment.end) else 2
    bare = kind in _TASKS and (cue is None or cue.aim == WAIT)
    if bare and cues.due_before(code).search(before):
        return 1
    if kind in _TASKS and cues.would_do.match(segment.low, moment.end):
        return 2
    if cue is None or cue.aim not in (ASK, ENDS):
        return None
    if cue.aim == ENDS and kind is Kind.INTERVIEW_CANCELLED:
        return None  # the round "lapses"
    if moment.length:
        return 0 if cues.within(code).search(before) else None
    if cue.aim == ENDS and (marked or (moment.day and "?" not in segment.low[moment.end :])):
        return 0
    if marked and _asks_to_act(segment, moment, cue, before, code):
        return 0
    return 2 if moment.day and _answer_on(segment, moment, code) else None


def _asks_to_act(segment: Segment, moment: Moment, cue: Cue, before: str, code: str) -> bool:
    """ "Let me know what works before Friday": the meeting is before that day, not the answer."""
    between = segment.low[cue.end : moment.start]
    loose = cues.loosely_before(code).search(before) and not moment.clock
    return not (loose and cues.choosing(code).search(between))


_FEAST = lazily(r"\b(?:by|before|no later than) (?:[a-z'.]+ ){1,3}\($")
""" "By Labor Day (September 7)"."""
_NOT_UNTIL = lazily(
    r"(?:n't|\bnot) (?:meet|sit|open|reopen|start|begin|return|be back|get back"
    r"|convene)(?: again)? (?:until|till)\W*$"
    r"|\d(?:st|nd|rd|th)? (?:through|thru) $"
)
""" "Their committee doesn't meet until the 18th", "closed 24 through 27 December"."""


def _is_marked(segment: Segment, moment: Moment, before: str, code: str) -> bool:
    """By, until, no later than before it; "at the latest" behind."""
    if _NOT_UNTIL.search(before):
        return False
    if _FEAST.search(before):
        return True
    if cues.until_before(code).search(before) or cues.before_event.search(before):
        return True
    if isinstance(moment.day, Later) and moment.day.days < 0:
        return True  # "Your slides the evening before, no later than eight"
    return cues.after_by(code).match(segment.low[moment.end :][:50]) is not None


def _is_marked_within(segment: Segment, moment: Moment, code: str) -> bool:
    """ "Please, on Monday before noon, in our inbox": the hour marked behind its day."""
    if not (isinstance(moment.day, Day) and moment.clock) or moment.clock.start <= moment.day.end:
        return False
    between = segment.low[moment.day.end : moment.clock.start]
    return cues.until_before(code).search(between) is not None


def _answer_on(segment: Segment, moment: Moment, code: str) -> bool:
    """ "Ring me on Thursday": an answer asked for on a day."""
    found = cues.answer_on(code).search(segment.low[max(0, moment.start - 90) : moment.start])
    return found is not None and not cues.choosing(code).search(found["rest"])


def _counted_days(scanned: Scan) -> dict[Later, date]:
    """The days that are counted from another one: "the evening before"."""
    found: dict[Later, date] = {}
    named: date | None = None
    for segment in scanned.own:
        if any(m.day for m in segment.moments):
            counted, last = counting.chain(segment, (), named, scanned.basis.today)
            found |= counted
            named = last or named
    return found


def meant(
    moment: Moment, segment: Segment, scanned: Scan, counted: Mapping[Later, date]
) -> datetime | date | None:
    """The day, or the instant where an hour is said, that a time is as a deadline."""
    if moment.length:
        if segment.low.endswith("by ", 0, moment.start):
            return None  # "We've moved it by two days"
        if cues.before_round.match(segment.low, moment.end):
            return _back(moment.length, scanned)
        return _counted(moment.length, scanned)
    day = moment.day.due if isinstance(moment.day, Day) else None
    day = counted.get(moment.day) if isinstance(moment.day, Later) else day
    if moment.clock is None:
        return day
    first = day or (scanned.basis.today if moment.day is None else None)
    return _instant(first, moment.clock, scanned) if first else None


def _instant(day: date, clock: Clock, scanned: Scan) -> datetime | None:
    at = clock.until or clock.times[-1]
    if clock.midnight:
        at = _LAST_MINUTE
    return zones.instant(day, at, clock.zone or scanned.zone, scanned.home)


def _counted(length: Length, scanned: Scan) -> datetime | date | None:
    """Within 48 hours is an instant, within five days a day."""
    moment, today = scanned.basis.moment, scanned.basis.today
    short = length.unit == "minutes" and (length.amount or 0) < _SHORTEST
    if moment is None or today is None or length.amount is None or short:
        return None
    if length.exact:
        return moment + timedelta(minutes=min(length.amount or 0, 100_000))
    return on(today, length)


def _back(length: Length, scanned: Scan) -> datetime | date | None:
    """A length before the round, of which the message tells day and hour."""
    told = (m for s in scanned.own for m in s.moments if m.clock)
    found = (meant(m, scanned.own[0], scanned, {}) for m in told if isinstance(m.day, Day))
    start = next((each for each in found if isinstance(each, datetime)), None)
    if start is None or length.amount is None:
        return None
    if length.unit == "business":
        return days.business_before(start.date(), length.amount)
    exact = (
        start - timedelta(**{length.unit: min(length.amount, _MOST)})
        if length.unit in ("minutes", "days")
        else None
    )
    return exact.date() if exact and length.unit == "days" else exact


def _ahead(when: datetime | date, scanned: Scan) -> bool:
    today = scanned.basis.today
    if today is None:
        return True
    if isinstance(when, datetime) and scanned.basis.moment and when < scanned.basis.moment:
        return False
    day = when.date() if isinstance(when, datetime) else when
    return timedelta(0) <= day - today <= _FAR
