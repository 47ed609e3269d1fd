"""When the candidate has to act: answer, choose a slot, hand in, sign.

What the employer promises is not a deadline; nor is the closing date for applications.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from agent.message import Message
from agent.reading.model import Candidate, Evidence
from agent.reading.prose import Prose
from agent.reading.times import cues, days, zones
from agent.reading.times.atoms import Clock, Day, Length
from agent.reading.times.scan import Scan, Segment, scan
from agent.terms import Kind

Found = tuple[datetime | date | None, tuple[Evidence, ...]]
_ASKING = frozenset(
    {
        Kind.APPLICATION_RECEIVED, Kind.AVAILABILITY_REQUESTED, Kind.INTERVIEW_CONFIRMED,
        Kind.INTERVIEW_RESCHEDULED, Kind.INTERVIEW_CANCELLED, Kind.ASSESSMENT_REQUESTED,
        Kind.PROGRESS_UPDATE, Kind.INFORMATION_REQUESTED, Kind.OFFER, Kind.RECRUITER_OUTREACH,
    }
)  # fmt: skip
_FAR = timedelta(days=200)
_LAST_MINUTE = time(23, 59)
_JOINED = 24
"""Characters between a day and its clock time."""


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
    found = [d for s in scanned.own if (d := _deadline(s, scanned, kind)) is not None]
    found += [d for s in scanned.subject if (d := _deadline(s, scanned, kind)) is not None]
    best = min(found, key=lambda d: (d.rank, d.day), default=None)
    return (best.when, (Evidence("candidate_deadline", best.words),)) if best else (None, ())


def _deadline(segment: Segment, scanned: Scan, kind: Kind) -> _Deadline | None:
    code = scanned.words.language.code
    if not segment.atoms or cues.not_the_candidate(code).search(segment.flat):
        return None
    label = cues.label("deadline", code).match(segment.flat)
    ends = cues.expiry(code).search(segment.flat)
    asks = cues.request(code).search(segment.flat)
    if not (label or ends or asks):
        return None
    for atom in segment.atoms:
        rank = _governed(segment, atom, code, bool(label or ends), kind)
        when = _when(segment, atom, scanned) if rank is not None else None
        if rank is not None and when is not None and _ahead(when, scanned):
            return _Deadline(when, segment.text.strip()[:400], rank)
    return None


def _governed(segment: Segment, atom: object, code: str, firm: bool, kind: Kind) -> int | None:
    """How firmly a time is the deadline of its sentence: by, within, until; else None."""
    if not isinstance(atom, Day | Length | Clock):
        return None
    before = segment.flat[max(0, atom.start - 40) : atom.start]
    if isinstance(atom, Length):
        return _governed_length(segment, atom, before, code)
    if cues.promise(code).search(segment.flat) and not cues.asked(code).search(segment.flat[: atom.start]):  # fmt: skip
        return None
    if cues.due_before(code).search(before):
        return 0
    if firm and isinstance(atom, Day) and not cues.before_event(code).search(before):
        return 0
    if isinstance(atom, Day) and kind is not Kind.RECRUITER_OUTREACH:
        return 1 if cues.answer_on(code).search(segment.flat[: atom.start][-90:]) else None
    return None


def _governed_length(segment: Segment, atom: Length, before: str, code: str) -> int | None:
    behind = segment.flat[atom.end : atom.end + 24]
    if atom.amount is None or cues.ahead_of(code).match(behind):
        return None
    if atom.unit == "minutes" and atom.amount < 12 * 60:
        return None
    if cues.promise(code).search(segment.flat) and not cues.asked(code).search(segment.flat):
        return None
    return 0 if cues.within(code).search(before) else None


def _when(segment: Segment, atom: object, scanned: Scan) -> datetime | date | None:
    if isinstance(atom, Length):
        return _counted(atom, scanned)
    if isinstance(atom, Clock):
        day = _beside(segment, atom, Day)
        today = scanned.basis.today
        first = day.due if isinstance(day, Day) else today
        return _instant(first, atom, scanned) if first else None
    if isinstance(atom, Day):
        clock = _beside(segment, atom, Clock)
        return _instant(atom.due, clock, scanned) if isinstance(clock, Clock) else atom.due
    return None


def _beside(segment: Segment, atom: Day | Clock, kind: type[Day] | type[Clock]) -> Day | Clock | None:  # fmt: skip
    """The clock time of a day, or the day of a clock time, that stands right beside it."""
    for other in segment.of(kind):
        gap = max(other.start - atom.end, atom.start - other.end)
        if isinstance(other, Day | Clock) and gap <= _JOINED:
            return other
    return None


def _instant(day: date, clock: Clock, scanned: Scan) -> datetime | None:
    at = clock.until or clock.times[-1]
    if clock.midnight:
        at = _LAST_MINUTE
    return zones.instant(day, at, clock.zone or scanned.zone, scanned.home)


def _counted(atom: Length, scanned: Scan) -> datetime | date | None:
    """Within 48 hours is an instant, within five days a day."""
    amount, moment, today = atom.amount or 0, scanned.basis.moment, scanned.basis.today
    if moment is None or today is None:
        return None
    if atom.exact:
        return moment + timedelta(minutes=min(amount, 100_000))
    if atom.unit == "business":
        return days.business(today, min(amount, 200))
    return days.plus(today, min(amount, 200) * (30 if atom.unit == "months" else 1))


def _ahead(when: datetime | date, scanned: Scan) -> bool:
    today = scanned.basis.today
    if today is None:
        return True
    day = when.date() if isinstance(when, datetime) else when
    return timedelta(0) <= day - today <= _FAR
