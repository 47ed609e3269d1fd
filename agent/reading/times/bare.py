"""The hour that an answer names without a day: "11.30 is fine", "could we say half past four?".

Fixes no round: the day is that of what was put forward or set before, which ``hiring`` knows.
"""

from datetime import time
from typing import NamedTuple

from agent.message import Message
from agent.reading.caseless import lazily
from agent.reading.model import Candidate
from agent.reading.prose import Prose
from agent.reading.times import cues, stale
from agent.reading.times.aims import Moment
from agent.reading.times.scan import Scan, Segment, scan

_LONGEST = 600
"""Characters of an answer that is about an hour."""
_REACH = 60
_COULD_BE = lazily(
    r"\b(?:podr[ií]a|puede|poderia|pode) (?:ser|quedar|ficar)\b[^.!?]*$"
    r"|\b(?:podr[ií]amos|podemos|poder[ií]amos) (?:quedar|vernos|hablar|hacerlo|ficar|falar|marcar"
    r"|fazer)\b[^.!?]*$"
)
"""Before an hour in a question: what else may ask for an answer by then puts it forward."""


class Hour(NamedTuple):
    """``at``: the one hour told without any day; ``same``: the hour is to stay as it was; ``asks``:
    that is a question."""

    at: time | None = None
    same: bool = False
    asks: bool = False


def hour(message: Message, prose: Prose, candidate: Candidate) -> Hour:
    """What an answer's own words say of an hour, and not of its day."""
    if not message.in_reply_to or len(prose.own) > _LONGEST:
        return Hour()
    scanned = scan(message, prose, candidate)
    same = [s for s in scanned.own if cues.same_hour(scanned.code).search(s.low)]
    told = [(s, m) for s in scanned.own for m in s.moments if m.clock]
    told = [(s, m) for s, m in told if not _is_bound(s, m, scanned.code)]
    asked = [(s, m) for s, m in told if "?" in s.text]
    if len(asked) == 1 and not _mentions(scanned, asked[0][0]):
        told = asked  # "The fitter comes at three tomorrow. Could we say five?"
    times = {at for _, m in told if m.clock for at in m.clock.times}
    whole = not any(m.day or (m.clock and m.clock.until) for _, m in told)
    at = times.pop() if len(times) == 1 and whole else None
    return Hour(at, bool(same), any("?" in s.text for s in (*same, *(s for s, _ in told))))


def _mentions(scanned: Scan, asking: Segment) -> bool:
    """Whether another sentence than the one that asks puts a time forward of its own."""
    others = (s for s in scanned.own if s is not asking and any(m.clock for m in s.moments))
    return any(cues.moving(scanned.code).search(s.low) or "?" in s.text for s in others)


def _is_bound(segment: Segment, moment: Moment, code: str) -> bool:
    """Whether something else is at that hour, or what was set before."""
    before = segment.low[max(0, moment.start - _REACH) : moment.start]
    if "?" in segment.text and _COULD_BE.search(before):
        return False
    old = cues.due_before(code).search(before) or cues.old_before(code).search(before)
    if old or cues.bound_before.search(before) or stale.is_engaged(segment, moment):
        return True
    return stale.is_else(segment, moment, code)
