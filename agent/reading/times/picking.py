"""Which of the days put forward somebody names: "Wednesday is difficult, but Thursday is fine".

Fixes no kind: whether that is a yes is for ``rounds`` and ``doubtful``.
"""

from agent.message import Message
from agent.reading import words
from agent.reading.caseless import lazily
from agent.reading.model import Candidate
from agent.reading.prose import Prose
from agent.reading.times import cues, stale
from agent.reading.times.agreed import is_ahead, on_day, picked_by_number
from agent.reading.times.aims import Moment
from agent.reading.times.atoms import Clock, Day
from agent.reading.times.history import Option, put_forward
from agent.reading.times.scan import Scan, Segment, quoted, scan
from agent.reading.times.told import Slot

_UNSURE = lazily(rf"(?<!\w)(?:{words.joined('picking.unsure')})(?!\w)")
""" "Thursday might work", "if I can get off": no yes yet."""

_AGAINST = lazily(rf"(?<!\w)(?:{words.joined('picking.against')})(?!\w)")
"""What speaks against a time without denying it: "that would be tight", "my other interview"."""
_CHOOSES = lazily(rf"(?<!\w)(?:{words.joined('picking.chooses')})(?!\w)")
_WORD = lazily(r"[^\W\d_]+")
_FEW = 1


def picks_one(message: Message, prose: Prose, candidate: Candidate) -> bool:
    """Whether the author names one of several days that the answered message put forward: what was
    open is settled ("Wednesday it is then"), where of a single day it is a courtesy."""
    return picked(scan(message, prose, candidate)) is not None


def picked(scanned: Scan) -> Slot | None:
    """The one of several times of the answered message that the author names by its day or its
    place in the row, and by no other hour."""
    if any("?" in s.text or (s.moments and _UNSURE.search(s.low)) for s in scanned.own):
        return None
    history = tuple(s for s in quoted(scanned) if s.layer == 0)
    put = [o for o in put_forward(history, scanned.code) if is_ahead(o, scanned)]
    days = {d.first for s in history for d in s.of(Day) if isinstance(d, Day)}
    if len(days) < 2 and len({(o.day, o.at) for o in put}) < 2:
        return None
    named = _named(scanned)
    if named is None:
        return None if any(s.moments for s in scanned.own) else picked_by_number(scanned, put)
    clocks = [c for s in scanned.own for c in s.of(Clock) if isinstance(c, Clock)]
    return on_day(scanned, named, [o for o in put if all(_is_at(c, o) for c in clocks)])


def named_in_full(scanned: Scan, segment: Segment) -> bool:
    """Whether a sentence of the candidate's names one of the times put forward by day and hour, and
    says nothing against it: "I'd lean towards the 9th at 3.30"."""
    told = [(m.day, m.clock) for m in segment.moments if isinstance(m.day, Day) and m.clock]
    if len(told) != 1 or stale.names_other(segment.low):
        return False
    if _UNSURE.search(segment.low) or _AGAINST.search(segment.low):
        return False
    if any(_is_denied(segment, m) for m in segment.moments):
        return False
    day, clock = told[0]
    put = put_forward(quoted(scanned), scanned.code)
    return any(o.day == day.first and _is_at(clock, o) for o in put if is_ahead(o, scanned))


def _is_at(clock: Clock, option: Option) -> bool:
    return len(clock.times) == 1 and clock.times[0] == option.at and clock.until is None


def _named(scanned: Scan) -> Day | None:
    """The one day in the author's own words that they do not deny."""
    found = {
        m.day.first: m.day
        for s in scanned.own
        for m in s.moments
        if isinstance(m.day, Day) and m.day.exact and not _is_denied(s, m)
        if _chooses(s)
    }
    return next(iter(found.values())) if len(found) == 1 else None


def _chooses(segment: Segment) -> bool:
    """Whether the words beside a day choose it, or there are hardly any: "Karl is back on
    Wednesday" chooses nothing."""
    if stale.names_other(segment.low):
        return False
    spans = [(m.start, m.end) for m in segment.moments]
    beside = "".join(c for i, c in enumerate(segment.low) if not any(a <= i < b for a, b in spans))
    return len(_WORD.findall(beside)) <= _FEW or _CHOOSES.search(segment.low) is not None


def _is_denied(segment: Segment, moment: Moment) -> bool:
    """ "Thursday is out", "let me know by Thursday", "I'm away on Thursday"."""
    before, behind = stale.clause(segment, moment)
    clause = f"{before} {behind}"
    if cues.refuses(segment.code).search(clause) or cues.absent.search(clause):
        return True
    if cues.unsuited.match(behind[:60]) or cues.engaged_before.search(before):
        return True
    if cues.engaged_behind.match(behind):
        return True
    return stale.is_else(segment, moment, segment.code)
