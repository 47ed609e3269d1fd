"""By which day the employer has promised to be back in touch, as it stands now.

Follows one process's messages in order; what is done about a broken promise is for the plan.
"""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from agent.hiring.doubts import is_doubtful
from agent.hiring.features import Entry, Features
from agent.hiring.model import Round
from agent.hiring.rounds import Built
from agent.reading.model import Candidate, Reading
from agent.terms import Kind
from agent.zones import zone_info

REDEEMING = frozenset({
    Kind.AVAILABILITY_REQUESTED, Kind.ASSESSMENT_REQUESTED, Kind.OFFER, Kind.REJECTION,
})  # fmt: skip
"""News: whatever was promised, this is it."""

ROUNDS = frozenset({Kind.INTERVIEW_CONFIRMED, Kind.INTERVIEW_RESCHEDULED})
WORD = frozenset({Kind.PROGRESS_UPDATE, Kind.INFORMATION_REQUESTED, Kind.INTERVIEW_CANCELLED})
"""A word that keeps the promise if it comes when that is due; long before, the promise stands."""
EVE = timedelta(days=1)


def promised(
    words: Sequence[Entry], built: Built, now: datetime, candidate: Candidate
) -> date | None:
    """The day that stands: kept, replaced and overtaken promises are None. ``words``: the
    employer's messages in order, nothing automatic."""
    zone = zone_info(candidate.timezone)
    day: date | None = None
    since: datetime | None = None
    after: datetime | None = None  # the end of the round from which the day counts
    for marks, reading in words:
        named, counted = _said(reading), _counted(marks, reading, built, candidate)
        if named is not None:
            day, since, after = named, marks.at, None
        elif counted is not None:
            (day, after), since = counted, None
        elif day is None or (after is not None and marks.at < after):
            pass  # what sets or moves the round itself is not what was promised for after it
        elif _redeems(marks, reading, built):
            day = None
        elif _is_word(marks, reading, built):
            day = None if marks.at.astimezone(zone).date() >= day - EVE else day
    if day is None:
        return None
    begun = [r.start.astimezone(zone) for r in _standing(built) if r.start and r.start <= now]
    met = [start.date() for start in begun]
    if day in met and since is not None and all(s > since for s in begun if s.date() == day):
        return None  # "See you on Monday": said before the round, it was about the round.
    return None if day < max(met, default=day) else day


def _said(reading: Reading) -> date | None:
    """The day that a message names, unless it is that of the very talk that it puts forward:
    "Could I ring you on Friday at half past twelve?"."""
    day = reading.reply_expected_by
    return None if day is None or any(o.start.date() == day for o in reading.offered) else day


def _redeems(marks: Features, reading: Reading, built: Built) -> bool:
    """A new round is news; a reminder or a mere move of one is not, nor is what may be none."""
    if is_doubtful(reading):
        return False
    return reading.kind in REDEEMING or (reading.kind in ROUNDS and marks.id in built.opened)


def _is_word(marks: Features, reading: Reading, built: Built) -> bool:
    """News that is doubtful is a word of theirs at least; so is what they write in the thread that
    is of hiring if read there: nobody asks right after it. That a colleague is away and somebody
    else takes over is none."""
    if reading.predecessor and reading.kind is Kind.PROGRESS_UPDATE:
        return False
    if reading.kind in WORD | REDEEMING or (reading.kind in ROUNDS and marks.id in built.opened):
        return True
    told = reading.in_context if reading.kind is Kind.UNRELATED else None
    return told is not None and told.kind is not Kind.ACKNOWLEDGEMENT


def _counted(
    marks: Features, reading: Reading, built: Built, candidate: Candidate
) -> tuple[date, datetime] | None:
    """The day of a promise that counts from a round, and when that ends: its own round, the next
    one, else the last before it."""
    if reading.counts_from_interview is None:
        return None
    own = [r for r in _standing(built) if marks.id in r.messages]
    ahead = [r for r in _standing(built) if r.end and r.end >= marks.at]
    base = next(iter(own or ahead or _standing(built)[-1:]), None)
    if base is None or base.end is None:
        return None
    ended = base.end.astimezone(zone_info(base.timezone or candidate.timezone)).date()
    return ended + timedelta(days=min(reading.counts_from_interview, 400)), base.end


def _standing(built: Built) -> list[Round]:
    return [r for r in built.rounds if r.takes_place and r.start]
