"""When the candidate has to act: answer, choose a slot, hand in the assignment, sign.

What the employer promises is not a deadline; nor is the closing date for applications.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from agent.message import Message
from agent.reading.model import Candidate, Evidence
from agent.reading.prose import Prose
from agent.reading.times import ahead, cues, purposes, rounds, zones
from agent.reading.times.aims import ASK, ENDS, EVENT, MEETING, NEWS, WAIT, Cue, Moment, governor
from agent.reading.times.atoms import Clock, Day, Length
from agent.reading.times.counting import on
from agent.reading.times.purposes import DEADLINE
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
_ANSWERED = _TASKS | {
    Kind.AVAILABILITY_REQUESTED,
    Kind.INTERVIEW_CONFIRMED,
    Kind.INTERVIEW_RESCHEDULED,
}
"""Messages after which an answer that nobody is said to give is the candidate's."""
_HELD = frozenset({Kind.INTERVIEW_CONFIRMED, Kind.INTERVIEW_RESCHEDULED, Kind.INTERVIEW_CANCELLED})
_FAR = timedelta(days=200)
_LAST_MINUTE = time(23, 59)
_SHORTEST = 12 * 60
"""Minutes: less is how long a task takes."""


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
    found = list(_told(scanned, kind))
    counted = _elsewhere(message, prose, candidate, kind)
    best = purposes.weighed(found, counted, lambda: _ruled(scanned, kind), _same)
    if best is None:
        return None, ()
    likely = [each for odds, each in found if odds >= purposes.ENOUGH and _same(each, best)]
    best = min((best, *likely), key=lambda d: not isinstance(d.when, datetime))
    return best.when, (Evidence("candidate_deadline", best.words),)


def _ruled(scanned: Scan, kind: Kind) -> _Deadline | None:
    """What cues tell of the times of the author's own text."""
    found = [d for s in scanned.own if (d := _deadline(s, scanned, kind))]
    return min([*found, *_in_column(scanned)], key=_order, default=None)


def _elsewhere(message: Message, prose: Prose, candidate: Candidate, kind: Kind) -> list[_Deadline]:
    """What the subject tells, and what is counted from a round or another day."""
    scanned = scan(message, prose, candidate)
    found = [d for s in scanned.subject if (d := _deadline(s, scanned, kind))]
    if kind in _ANSWERED or kind is Kind.PROGRESS_UPDATE:
        held = _held(message, prose, candidate, kind) if ahead.counts_back(scanned) else ()
        update = kind is Kind.PROGRESS_UPDATE
        back = ahead.counted_back(scanned, held, task=kind in _TASKS, update=update)
        found += [_Deadline(t.when, t.words, t.rank) for t in back if _ahead(t.when, scanned)]
    return sorted(found, key=_order)[:1]


def _same(one: _Deadline, other: _Deadline) -> bool:
    return one.day == other.day


def _in_column(scanned: Scan) -> list[_Deadline]:
    """Days below a heading "Due" or "Needed by" of a table."""
    found: list[_Deadline] = []
    column: int | None = None
    for segment in scanned.own:
        if not segment.row:
            column = None
        elif not segment.moments:
            column = _due_column(segment, scanned.code)
        for moment in segment.moments if column is not None else ():
            if moment.length or segment.low.count("\t", 0, moment.start) != column:
                continue
            when = meant(moment, segment, scanned)
            if when is not None and _ahead(when, scanned):
                found.append(_Deadline(when, segment.text.strip()[:400], 0))
    return found


def _due_column(segment: Segment, code: str) -> int | None:
    label = cues.whole_label("deadline", code)
    cells = enumerate(segment.low.split("\t"))
    return next((i for i, cell in cells if cell.strip() and label.match(cell)), None)


def _held(message: Message, prose: Prose, candidate: Candidate, kind: Kind) -> tuple[datetime, ...]:
    found, _, _ = rounds.interviews(message, prose, candidate, kind)
    return tuple(sorted(i.start for i in found))


def _told(scanned: Scan, kind: Kind) -> Iterator[tuple[int, _Deadline]]:
    """The times ahead, each with its log odds and the deadline that it would be."""
    for each in purposes.told(scanned, kind):
        when = meant(each.moment, each.segment, scanned)
        if when is not None and _ahead(when, scanned):
            yield each.odds[DEADLINE], _Deadline(when, each.segment.text.strip()[:400], 3)


def _deadline(segment: Segment, scanned: Scan, kind: Kind) -> _Deadline | None:
    code = scanned.code
    if not segment.moments:
        return None
    if cues.repaid.search(segment.low):
        return None
    labelled = cues.label("deadline", code).match(segment.low) is not None
    found: list[_Deadline] = []
    dated = any(
        isinstance(m.day, Day) and m.day.due != scanned.basis.today for m in segment.moments
    )
    # "Sign by Friday; the link is open until midnight": an hour alone is of the day told beside it.
    moments = (
        m
        for m in segment.moments
        if (m.day or m.length or not dated)
        if not segment.owns(m.day) or cues.due_before(code).search(segment.low[: m.start][-40:])
    )
    for moment in moments:
        if _is_short(moment.length):
            continue
        rank = 0 if labelled else _rank(segment, moment, scanned, kind)
        when = meant(moment, segment, scanned) if rank is not None else None
        if rank is not None and when is not None and _ahead(when, scanned):
            found.append(_Deadline(when, segment.text.strip()[:400], rank))
    # A window ends with its last time; of two in a sentence the earlier one comes first.
    return found[-1] if found and labelled else min(found, key=_order, default=None)


def _order(deadline: _Deadline) -> tuple[int, date, bool]:
    return deadline.rank, deadline.day, not isinstance(deadline.when, datetime)


def _rank(segment: Segment, moment: Moment, scanned: Scan, kind: Kind) -> int | None:
    """How firmly a time is the deadline of its sentence; None where it is none."""
    code = scanned.code
    before = segment.low[max(0, moment.start - 48) : moment.start]
    if moment.length:
        return _rank_of_length(segment, moment, before, code, kind)
    marked = _is_marked(segment, moment, before, code)
    if moment.day is None and not marked:
        return None
    due = any(cue.search(before) for cue in (cues.due_before(code), cues.before_event, _BARE_HOUR))
    cue = governor(moment, segment.cues, segment.low, due=due)
    said = segment.low[cue.start : cue.end] if cue else ""
    behind = segment.low[cue.end : cue.end + 10] if cue else ""
    if cue and kind is Kind.RECRUITER_OUTREACH and not _TO_YOU.search(said + behind):
        return None
    if cue and cue.aim == ENDS:
        return 0
    if moment.day is None and kind in _HELD and said.startswith("finish"):
        return None  # "Arrive at 9, finish by 4"
    if marked and cue and cue.aim == ASK and _asks_to_act(segment, moment, cue, before, code):
        return 0
    if marked and cue and cue.aim == NEWS and kind in _ANSWERED:
        return 1 if cues.answered.search(said) else None
    bare = cue is None or cue.aim == EVENT or (cue.aim == MEETING and said.startswith("arriv"))
    if marked and due and bare and kind in _TASKS:
        return 1
    return _rank_of_day(segment, moment, cue, scanned, kind)


def _rank_of_day(
    segment: Segment, moment: Moment, cue: Cue | None, scanned: Scan, kind: Kind
) -> int | None:
    """Days that nothing marks: "Monday would be perfect", "today?", "ring me on Thursday"."""
    if moment.day is None:
        return None
    asked = cue is not None and cue.aim == ASK
    if kind in _TASKS and cues.would_do.match(segment.low, moment.end):
        return 2
    answered = asked and kind is not Kind.RECRUITER_OUTREACH
    return 2 if answered and _answer_on(segment, moment, scanned.code) else None


def _asks_to_act(segment: Segment, moment: Moment, cue: Cue, before: str, code: str) -> bool:
    """ "Let me know what works before Friday": the meeting is before that day, not the answer."""
    if cues.picks_slot.search(segment.low, cue.start, cue.end):
        return True
    between = segment.low[cue.end : moment.start]
    loose = cues.loosely_before(code).search(before) is not None
    if moment.clock:
        return True
    alone = next(c for c in segment.cues if c.aim == ASK) == cue
    if loose and alone and segment.low.startswith(("ideal", "prefer", "if possible"), cue.start):
        return False  # "When would suit? Ideally before the 18th."
    return not (loose and cues.choosing(code).search(between))


def _is_marked(segment: Segment, moment: Moment, before: str, code: str) -> bool:
    """By, until, no later than before it; "at the latest" behind."""
    if any(cue.search(before) for cue in (cues.until_before(code), cues.before_event, _BARE_HOUR)):
        return True
    return cues.after_by(code).match(segment.low[moment.end :][:50]) is not None


def _answer_on(segment: Segment, moment: Moment, code: str) -> bool:
    """ "Ring me on Thursday": an answer asked for on a day, unless only "if you like"."""
    if cues.if_wanted.search(segment.low, moment.end):
        return False
    found = cues.answer_on(code).search(segment.low[max(0, moment.start - 90) : moment.start])
    return found is not None and not cues.choosing(code).search(found["rest"])


def _rank_of_length(
    segment: Segment, moment: Moment, before: str, code: str, kind: Kind
) -> int | None:
    length = moment.length
    if (
        length is None
        or length.amount is None
        or cues.ahead_of(code).match(segment.low[length.end :][:24])
        or cues.from_start.match(segment.low, length.end)
        or cues.of_closing(code).match(segment.low, length.end)
    ):
        return None
    if not cues.within(code).search(before):
        return None
    cue = governor(moment, segment.cues, segment.low, due=True)
    if cue is None:
        said = cues.due_before(code).search(before) and not cues.usually.search(segment.low)
        return 1 if kind in _TASKS and said else None
    return 0 if cue.aim in (ASK, ENDS) else 1 if cue.aim == WAIT and kind in _TASKS else None


def _is_short(length: Length | None) -> bool:
    """Less than half a day is how long a task takes."""
    return bool(length and length.unit == "minutes" and (length.amount or 0) < _SHORTEST)


_TO_YOU = re.compile(
    r"you|kindly|back\b|cvs?\b|answer|share|me\b|us\b|repl|respond|apply|send|confirm|please|let|expir|deadline"
)
"""Words that ask something of the reader of an approach, not what a client needs."""
_BARE_HOUR = re.compile(r"\b(?:by|before) (\d{1,2}) ?$")


def _bare_hour(moment: Moment, segment: Segment) -> time | None:
    """ "By 2 today": an hour without am or pm, of the working day."""
    low = segment.low
    found = _BARE_HOUR.search(low[: moment.start])
    hour = int(found[1]) if found and moment.clock is None else 0
    if not 1 <= hour <= 12:
        return None
    return time(hour if hour >= 8 else hour + 12)


def meant(moment: Moment, segment: Segment, scanned: Scan) -> datetime | date | None:
    """The day, or the instant where an hour is said, that a time is as a deadline."""
    if moment.length:
        return _counted(moment.length, scanned)
    day = moment.day.due if isinstance(moment.day, Day) else None
    bare = _bare_hour(moment, segment)
    if day and bare:
        return zones.instant(day, bare, scanned.zone, scanned.home)
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
    if moment is None or today is None:
        return None
    if length.exact:
        return moment + timedelta(minutes=min(length.amount or 0, 100_000))
    return on(today, length)


def _ahead(when: datetime | date, scanned: Scan) -> bool:
    today = scanned.basis.today
    if today is None:
        return True
    if isinstance(when, datetime) and scanned.basis.moment and when < scanned.basis.moment:
        return False
    day = when.date() if isinstance(when, datetime) else when
    return timedelta(0) <= day - today <= _FAR
