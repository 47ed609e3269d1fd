"""The times that a message offers for a round: of interest once somebody takes one of them.

Fixes nothing; what is a round is for ``rounds``.
"""

from collections.abc import Iterator
from datetime import time

from agent.message import Message
from agent.reading.model import Candidate, Interview
from agent.reading.prose import Prose
from agent.reading.times import zones
from agent.reading.times.agreed import Option, options_of
from agent.reading.times.atoms import Clock, Day
from agent.reading.times.scan import Scan, scan
from agent.reading.times.surroundings import with_ends, with_places
from agent.reading.times.told import Slot

_MOST = 20


def offered(message: Message, prose: Prose, candidate: Candidate) -> tuple[Interview, ...]:
    """Every time ahead that the author's own words put forward, with its end and place; a day
    without an hour from its midnight on."""
    scanned = scan(message, prose, candidate)
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


def _days(scanned: Scan) -> Iterator[Interview]:
    """Whole days that a question puts forward ("Would Monday 25 May work?"), from midnight on."""
    for segment in scanned.own:
        days = [d for d in segment.of(Day) if isinstance(d, Day) and d.exact]
        days = [d for d in days if not d.counted] or days  # "Monday and Tuesday, 16 and 17 May"
        for day in days if "?" in segment.text and not segment.of(Clock) else ():
            start = zones.instant(day.first, time(0), scanned.zone, scanned.home)
            if start and (not scanned.basis.moment or start > scanned.basis.moment):
                yield Interview(start, None, scanned.zone.name if scanned.zone else None)


def _slot(scanned: Scan, option: Option) -> Slot | None:
    zone = option.zone or scanned.zone
    start = zones.instant(option.day, option.at, zone, scanned.home)
    if start is None or (scanned.basis.moment and start <= scanned.basis.moment):
        return None
    end = zones.instant(option.day, option.until, zone, scanned.home) if option.until else None
    ends = end if end and end > start else None
    return Slot(start, ends, zone, None, option.index, (option.words,))
