"""A round as told in words, and which of those told stand: none of a step, an old time, a whole day.

Finding them is ``told``'s affair.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from agent.reading.times import cues
from agent.reading.times.atoms import Clock, Day
from agent.reading.times.scan import Segment
from agent.reading.times.zones import Zone

_STEP = timedelta(minutes=30)
"""So long after the time that a label fixes, its steps follow."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A round as told: where in the segments it stands, and the words that it rests on.

    ``weak``: only a time to be there; ``row``: it stands in a row of an agenda; ``off``: said not
    to stay as it was.
    """

    start: datetime
    end: datetime | None
    zone: Zone | None
    place: str | None
    index: int
    words: tuple[str, ...]
    weak: bool = False
    row: bool = False
    off: bool = False


def standing(
    slots: tuple[Slot, ...], segments: tuple[Segment, ...], code: str, *, moved: bool
) -> tuple[Slot, ...]:
    """The rounds that stand, of those that a text tells, in its order."""
    slots = tuple(s for s in slots if not s.off) or slots
    if moved and _tells_old_first(slots, segments, code):
        slots = slots[1:]
    slots = tuple(s for s in slots if not _spans(s, slots))
    return _without_steps(slots, segments, code)


def _tells_old_first(slots: tuple[Slot, ...], segments: tuple[Segment, ...], code: str) -> bool:
    """ "Today's talk at four: something came up. Thursday at ten, same link": what was, what is."""
    if len(slots) != 2 or slots[0].row or slots[1].row:
        return False
    first, second = (segments[s.index].low for s in slots)
    changed = slots[0].index < slots[1].index and not cues.new(code).search(first)
    return changed and slots[0].start.date() != slots[1].start.date() and "stay" not in second


def _spans(slot: Slot, slots: tuple[Slot, ...]) -> bool:
    """Whether a time is that of the whole day, whose rounds are told besides."""
    inside = [s for s in slots if slot.end and slot.start < s.start < slot.end]
    return not slot.row and len(inside) > 1 and all(s.row for s in inside)


def _without_steps(
    slots: tuple[Slot, ...], segments: tuple[Segment, ...], code: str
) -> tuple[Slot, ...]:
    """ "Time: 11:20 ... The panel will admit you at 11:30": a step of the round that a label fixes."""
    label = cues.label("time", code)
    fixed = {
        c.times[0]
        for s in segments
        if s.atoms and label.match(s.low)
        for c in s.of(Clock)
        if isinstance(c, Clock) and len(c.times) == 1
    }
    if len(slots) < 2 or fixed != {slots[0].start.time()}:
        return slots
    return tuple(s for s in slots if not _is_step(s, slots[0], segments[s.index], code))


def _is_step(slot: Slot, first: Slot, segment: Segment, code: str) -> bool:
    if slot is first or slot.row or slot.end or segment.of(Day):
        return False
    labelled = cues.label("time", code).match(segment.low) is not None
    return not labelled and timedelta(0) < slot.start - first.start <= _STEP
