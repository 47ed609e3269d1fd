"""The times that a message offers for a round: of interest once somebody takes one of them.

Fixes nothing; what is a round is for ``rounds``.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from itertools import pairwise

from agent.message import Message
from agent.reading.caseless import lazily
from agent.reading.model import Candidate, Interview
from agent.reading.prose import Prose
from agent.reading.times import cues, zones
from agent.reading.times.agreed import at_the_same_hour, is_known, is_only_known
from agent.reading.times.aims import ASK, ENDS, PROMISES, Moment, governor
from agent.reading.times.atoms import Atom, Clock, Day
from agent.reading.times.days import week
from agent.reading.times.history import Option, is_of_days, joined_by_or, options_of
from agent.reading.times.scan import Scan, Segment, quoted, scan
from agent.reading.times.surroundings import only_length, with_ends, with_places
from agent.reading.times.told import Slot, is_left_to_pick
from agent.reading.words import joined

_OR = lazily(rf" (?:{joined('answers.or')}) ")
_EITHER = lazily(rf"(?<!\w)(?:{joined('offered.either')})(?!\w)")
_MOST = 20
_WEEK = timedelta(days=6)
_REACH = 24


@lru_cache(maxsize=2)
def offered(message: Message, prose: Prose, candidate: Candidate) -> tuple[Interview, ...]:
    """Every time ahead that the author's own words put forward, with its end and place; a day
    without an hour from its midnight on, or at the old hour where they say so."""
    scanned = scan(message, prose, candidate)
    if anew := _elsewhere(scanned):
        return (anew,)
    slots = tuple(
        slot for o in options_of(scanned.own, scanned.code)[:_MOST] if (slot := _slot(scanned, o))
    )
    slots = with_ends(slots, scanned, scanned.own)
    slots = with_places(slots, scanned, scanned.own, message.plain)
    found = {s.start: s for s in reversed(slots)}
    timed = [
        Interview(s.start, s.end, s.zone.name if s.zone else None, s.place) for s in found.values()
    ]
    taken = {i.start.date() for i in timed}
    days = [i for i in _days(scanned) if i.start.date() not in taken]
    return tuple(sorted((*timed, *days), key=lambda i: i.start)[:_MOST])


def lasts(message: Message, prose: Prose, candidate: Candidate) -> int | None:
    """How many minutes the talk takes that times are asked for ("have you twenty minutes?")."""
    return only_length(scan(message, prose, candidate))


def gives_choice(message: Message, prose: Prose, candidate: Candidate) -> bool:
    """Whether one of two times is to be chosen: "Thursday 2pm or Friday 10am", "Monday at nine
    and Tuesday at four. Tell me which suits"."""
    own = scan(message, prose, candidate).own
    either = any(
        one.clock and other.clock and joined_by_or(segment, one, other)
        for segment in own
        for one, other in pairwise(segment.moments)
    )
    put = {
        (m.day.first, m.clock.times)
        for s in own
        for m in s.moments
        if m.clock and isinstance(m.day, Day) and m.day.exact
    }
    return either or (len(put) > 1 and any(_EITHER.search(s.low) for s in own))


def leaves_a_slot(message: Message, prose: Prose, candidate: Candidate) -> bool:
    """Whether a slot is to be picked out of some hours: "Interviews are held from nine to four.
    Please choose a slot in the portal"."""
    own = scan(message, prose, candidate).own
    hours = any(m.clock and m.clock.until for s in own for m in s.moments)
    return hours and is_left_to_pick(own)


def asks_to_move(message: Message, prose: Prose, candidate: Candidate) -> bool:
    """Whether another day is put forward for the hour known before."""
    return _elsewhere(scan(message, prose, candidate)) is not None


def stay(
    message: Message, prose: Prose, candidate: Candidate, found: tuple[Interview, ...]
) -> bool:
    """Whether rounds are at the hours that the quoted history tells."""
    return is_known(scan(message, prose, candidate), tuple(i.start for i in found))


def stays_put(message: Message, prose: Prose, candidate: Candidate, start: datetime) -> bool:
    """Whether a round is at the one time that the quoted history tells."""
    return is_only_known(scan(message, prose, candidate), start)


def _elsewhere(scanned: Scan) -> Interview | None:
    """ "Could we make it Friday, same time?": the day that is put forward for the hour known
    before."""
    found = at_the_same_hour(scanned)
    if found is None or "?" not in " ".join(s.text for s in scanned.own):
        return None
    if scanned.basis.moment and found.start <= scanned.basis.moment:
        return None
    return Interview(found.start, found.end, found.zone.name if found.zone else None)


def _days(scanned: Scan) -> Iterator[Interview]:
    """Whole days that a question puts forward ("Would Monday 25 May work?"), from midnight on."""
    asked = False
    for segment in scanned.own:
        asked = "?" in segment.text or (asked and is_of_days(segment))
        days = [d for told in segment.of(Day) for d in _one_by_one(segment, told)]
        days = [d for d in days if not d.counted] or days  # "Monday and Tuesday, 16 and 17 May"
        for day in days if asked and not segment.of(Clock) else ():
            start = zones.instant(day.first, time(0), scanned.zone, scanned.home)
            if start and (not scanned.basis.moment or start > scanned.basis.moment):
                yield Interview(start, None, scanned.zone.name if scanned.zone else None)


def _one_by_one(segment: Segment, told: Atom) -> tuple[Day, ...]:
    """A day; both of "Thursday or Friday"."""
    if not isinstance(told, Day) or told.exact:
        return (told,) if isinstance(told, Day) else ()
    near = told.counted and told.due - told.first < _WEEK
    if not (near and _OR.search(segment.low, told.start, told.end)):
        return ()
    return replace(told, due=told.first, exact=True), replace(told, first=told.due, exact=True)


def _slot(scanned: Scan, option: Option) -> Slot | None:
    zone = option.zone or scanned.zone
    start = zones.instant(option.day, option.at, zone, scanned.home)
    if start is None or (scanned.basis.moment and start <= scanned.basis.moment):
        return None
    end = zones.instant(option.day, option.until, zone, scanned.home) if option.until else None
    ends = end if end and end > start else None
    return Slot(start, ends, zone, None, option.index, (option.words,))


def weeks(message: Message, prose: Prose, candidate: Candidate) -> tuple[date, ...]:
    """The Mondays of the weeks in which a talk may be ("an hour next week"), none of an
    answer's."""
    scanned = scan(message, prose, candidate)
    found = (
        week(m.day.first, 0)
        for s in scanned.own
        for m in s.moments
        if isinstance(m.day, Day) and not m.day.exact and m.day.due - m.day.first <= _WEEK
        if not _is_of_answer(s, m, scanned.code)
    )
    return tuple(dict.fromkeys(found))[:_MOST]


def _is_of_answer(segment: Segment, moment: Moment, code: str) -> bool:
    """Whether a time is one of news or of an answer ("let me know by the end of next week")."""
    cue = governor(moment, segment.cues, segment.low)
    if cue is None or cue.aim not in (*PROMISES, ASK, ENDS):
        return False
    before = segment.low[max(0, moment.start - _REACH) : moment.start]
    return cue.aim in PROMISES or cues.until_before(code).search(before) is not None


def by_weekday(
    message: Message, prose: Prose, candidate: Candidate, held: tuple[date, ...]
) -> bool:
    """Whether the author's words tell the days of rounds by their weekdays alone; or what they
    quote, where they tell none ("Perfect, see you then")."""
    if not held:
        return False
    scanned = scan(message, prose, candidate)
    days = _days_of(held, scanned.own) or _days_of(held, quoted(scanned))
    return bool(days) and all(d.bare for d in days)


def _days_of(held: tuple[date, ...], segments: tuple[Segment, ...]) -> list[Day]:
    return [d for s in segments for d in s.of(Day) if isinstance(d, Day) and d.first in held]
