"""The day by which the employer says that it will be back in touch.

What the candidate has to do by a day is not a promise; nor is the time of a round.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from agent.message import Message
from agent.reading.model import Candidate, Evidence
from agent.reading.prose import Prose
from agent.reading.times import cues, days, rounds
from agent.reading.times.atoms import Atom, Clock, Day, Later, Length
from agent.reading.times.scan import Scan, Segment, scan
from agent.terms import Kind

Found = tuple[date | None, int | None, tuple[Evidence, ...]]
_NONE: Found = (None, None, ())
_PROMISING = frozenset(
    {
        Kind.APPLICATION_RECEIVED, Kind.AVAILABILITY_REQUESTED, Kind.INTERVIEW_CONFIRMED,
        Kind.INTERVIEW_RESCHEDULED, Kind.INTERVIEW_CANCELLED, Kind.ASSESSMENT_REQUESTED,
        Kind.PROGRESS_UPDATE, Kind.INFORMATION_REQUESTED, Kind.OFFER, Kind.ACKNOWLEDGEMENT,
        Kind.RECRUITER_OUTREACH, Kind.AUTO_REPLY,
    }
)  # fmt: skip
_FAR = timedelta(days=400)


@dataclass(frozen=True, slots=True)
class _Promise:
    """A day, or a count from the round; ``rank`` puts firm promises before conditional ones."""

    day: date | None
    after: int | None
    words: str
    rank: int


def reply_expected_by(message: Message, prose: Prose, candidate: Candidate, kind: Kind) -> Found:
    """The promised day; days after the round where only that is said; the words."""
    if kind not in _PROMISING:
        return _NONE
    scanned = scan(message, prose, candidate)
    if kind is Kind.AUTO_REPLY:
        found = _return(scanned)
        if found is not None:
            return found.day, None, (Evidence("reply_expected_by", found.words),)
    held = _rounds_of(message, prose, candidate, kind)
    promises = [p for s in scanned.own if (p := _promise(s, scanned, held, kind)) is not None]
    best = min(promises, key=lambda p: p.rank, default=None)
    if best is None:
        return _NONE
    return best.day, best.after, (Evidence("reply_expected_by", best.words),)


def _rounds_of(message: Message, prose: Prose, candidate: Candidate, kind: Kind) -> list[date]:
    if kind not in (Kind.INTERVIEW_CONFIRMED, Kind.INTERVIEW_RESCHEDULED):
        return []
    found, _, _ = rounds.interviews(message, prose, candidate, kind)
    return sorted(i.start.date() for i in found)


def _promise(segment: Segment, scanned: Scan, held: list[date], kind: Kind) -> _Promise | None:
    times = [a for a in segment.atoms if isinstance(a, Day | Later | Length)]
    if not times:
        return None
    code = scanned.words.language.code
    cue = cues.promise(code).search(segment.flat)
    if cue is None or _is_asked(segment, code):
        return None
    # Several cues may stand in one sentence; the time is sought from the first one on.
    for atom in _ordered(times, cue.start(), cue.end()):
        if held and _is_round(segment, atom, held, kind):
            continue
        promise = _count(segment, atom, scanned, held)
        if promise is not None:
            return promise
    return None


def _ordered(times: list[Day | Later | Length], start: int, end: int) -> list[Day | Later | Length]:
    """Times behind the cue first, then those before it, the nearest one first."""
    behind = [a for a in times if a.start >= start]
    before = [a for a in times if a.end <= start][::-1]
    return [*behind, *before]


def _is_asked(segment: Segment, code: str) -> bool:
    """Whether the sentence asks the candidate to be in touch, and says no more than that."""
    asks = cues.asked(code).search(segment.flat)
    return bool(asks) and not cues.not_heard(code).search(segment.flat)


def _is_round(segment: Segment, atom: Atom, held: list[date], kind: Kind) -> bool:
    """ "I'll call you on Monday at 11" is the round itself, not a promise about what follows."""
    if not isinstance(atom, Day):
        return False
    with_clock = any(isinstance(a, Clock) for a in segment.atoms)
    return atom.first in held and (with_clock or atom.exact)


def _count(segment: Segment, atom: Day | Later | Length, scanned: Scan, held: list[date]) -> _Promise | None:  # fmt: skip
    code = scanned.words.language.code
    words = segment.text.strip()[:400]
    rank = 1 if cues.hypothetical(code).search(segment.flat) else 0
    if isinstance(atom, Day):
        ok = scanned.basis.today is None or timedelta(0) <= atom.due - scanned.basis.today <= _FAR
        return _Promise(atom.due, None, words, rank) if ok else None
    after = cues.after_round(code).search(segment.flat)
    last = held[-1] if held else None
    if isinstance(atom, Later):
        if last is None:
            return _Promise(None, atom.days, words, rank) if after else None
        return _Promise(last + timedelta(days=atom.days), None, words, rank)
    return _from_length(segment, atom, scanned, last, bool(after), words, rank)


def _from_length(segment: Segment, atom: Length, scanned: Scan, last: date | None, after: bool, words: str, rank: int) -> _Promise | None:  # fmt: skip
    if atom.amount is None or not _is_wait(segment, atom, scanned):
        return None
    if after and last is None:
        return _Promise(None, _calendar_days(atom), words, rank) if atom.amount else None
    base = last if after else scanned.basis.today
    due = _on(base, atom) if base else None
    return _Promise(due, None, words, rank) if due else None


def _is_wait(segment: Segment, atom: Length, scanned: Scan) -> bool:
    """A time to wait ("within two weeks"), not the length of a call."""
    if atom.unit == "minutes" and (atom.amount or 0) < 720:
        return False
    return cues.waits(scanned.words.language.code).search(
        segment.flat[max(0, atom.start - 40) : atom.end + 12]
    ) is not None


def _on(base: date, atom: Length) -> date | None:
    amount = min(atom.amount or 0, 400)
    if atom.unit == "business":
        return days.business(base, amount)
    if atom.unit == "minutes":
        return days.plus(base, -(-(atom.amount or 0) // (24 * 60)))
    if atom.unit == "months":
        first = days.month_after(base, amount)
        return min(days.month_end(first), first.replace(day=min(base.day, 28)) + timedelta(days=max(0, base.day - 28)))  # fmt: skip
    return days.plus(base, amount)


def _calendar_days(atom: Length) -> int:
    """A length in whole days; business days with the weekends that they span."""
    amount = atom.amount or 0
    if atom.unit == "business":
        return amount + 2 * ((amount + 4) // 5 - (amount % 5 != 0 and amount > 5 and 0))
    if atom.unit == "minutes":
        return -(-amount // (24 * 60))
    return amount * 30 if atom.unit == "months" else amount


def _return(scanned: Scan) -> _Promise | None:
    """The day of return: as said; the working day after the last day away."""
    code = scanned.words.language.code
    for segment in (*scanned.own, *scanned.subject):
        found = [a for a in segment.atoms if isinstance(a, Day)]
        ahead = [d for d in found if scanned.basis.today is None or d.due >= scanned.basis.today]
        if not ahead:
            continue
        day = ahead[-1]
        before = segment.flat[max(0, day.start - 60) : day.start]
        if cues.away(code).search(segment.flat) and not cues.returns(code).search(before):
            return _Promise(days.business(day.due, 1), None, segment.text.strip()[:300], 0)
        if cues.back(code).search(segment.flat):
            return _Promise(day.first if day.exact else day.due, None, segment.text.strip()[:300], 0)  # fmt: skip
    return None
