"""The hour that an answer names without a day: "11.30 is fine", "could we say half past four?".

Fixes no round: the day is that of what was put forward or set before, which ``hiring`` knows.
"""

from datetime import time
from typing import NamedTuple

from agent.message import Message
from agent.reading import words
from agent.reading.caseless import lazily
from agent.reading.model import Candidate
from agent.reading.prose import Prose
from agent.reading.times import cues, stale
from agent.reading.times.aims import Moment
from agent.reading.times.atoms import Day
from agent.reading.times.scan import Scan, Segment, scan
from agent.reading.times.stretches import stretch
from agent.reading.times.swaps import swap

_LONGEST = 600
"""Characters of an answer that is about an hour."""
_REACH = 60
_COULD_BE = lazily(rf"\b(?:{words.joined('answers.could_be')})\b[^.!?]*$")
"""Before an hour in a question: what else may ask for an answer by then puts it forward."""
_SAID = lazily(rf"\b(?:{words.joined('answers.say')})\b")
_SAYING = 20
_WOULD_IT = lazily(rf"\W*(?:{words.joined('answers.would_it')})[^.!?]{{0,40}}\?")


class Hour(NamedTuple):
    """``at``: the one hour told without any day; ``same``: the hour is to stay as it was; ``asks``:
    that is a question; ``until``: when the stretch ends that an employer tells."""

    at: time | None = None
    same: bool = False
    asks: bool = False
    until: time | None = None


def hour(message: Message, prose: Prose, candidate: Candidate) -> Hour:
    """What an answer's own words say of an hour, and not of its day."""
    if len(prose.own) > _LONGEST:
        return Hour()
    scanned = scan(message, prose, candidate)
    same = [s for s in scanned.own if cues.same_hour(scanned.code).search(s.low)]
    if not message.in_reply_to:  # "Tomorrow is no good after all. Tuesday, same time?"
        return Hour(None, bool(same), any("?" in s.text for s in same))
    if new := swap(message, prose, candidate):
        return Hour(new.new, asks=new.asks)
    if not candidate.owns(message.sender.email if message.sender else None):
        spans = [(s, span) for s in scanned.own if (span := stretch(s))]
        if len(spans) == 1 and not any(s.of(Day) for s in scanned.own):
            said_in, span = spans[0]
            return Hour(span.at, asks="?" in said_in.text, until=span.until)
    told = [(s, m) for s in scanned.own for m in s.moments if m.clock]
    told = [(s, m) for s, m in told if not _is_bound(s, m, scanned.code)]
    asked = [(s, m) for s, m in told if "?" in s.text]
    if len(asked) == 1 and not _mentions(scanned, asked[0][0]):
        told = asked  # "The fitter comes at three tomorrow. Could we say five?"
    said = [(s, m) for s, m in told if m.clock and _settles(s, m)]
    told = said or told  # "2.30. Make it 3.15, parking is slow."
    times = {at for _, m in told if m.clock for at in m.clock.times}
    whole = not any(m.day or (m.clock and m.clock.until) for _, m in told)
    at = times.pop() if len(times) == 1 and whole else None
    asks = any("?" in s.text for s in (*same, *(s for s, _ in told)))
    return Hour(at, bool(same), asks or _is_asked_behind(scanned, [s for s, _ in told]))


def _settles(segment: Segment, moment: Moment) -> bool:
    """ "Say 3.15": of several hours the one that is meant."""
    clock = moment.clock
    return bool(clock and _SAID.search(segment.low[max(0, clock.start - _SAYING) : clock.end]))


def _is_asked_behind(scanned: Scan, told: list[Segment]) -> bool:
    """ "15.30 would be better. Is that possible?"."""
    behind = zip(scanned.own, scanned.own[1:], strict=False)
    return any(one in told and _WOULD_IT.match(after.low) for one, after in behind)


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
    if moment.clock and stale.counts(segment, moment.clock.start):
        return True
    if old or cues.bound_before.search(before) or stale.is_engaged(segment, moment):
        return True
    return stale.is_else(segment, moment, code)
