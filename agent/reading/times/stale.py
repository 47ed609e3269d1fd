"""Whether a time holds no longer: by the words before, behind and between, by label or column.

Only the wording; which rounds remain is decided in ``told``.
"""

import re

from agent.reading.times import cues
from agent.reading.times.aims import Moment
from agent.reading.times.atoms import Clock
from agent.reading.times.scan import Segment

_ARROW = re.compile(r"→|[-=]>|[➔➜⟶]")
_REACH = 60
"""Characters before a time in which the words that qualify it stand."""
_LABEL = 40
"""Characters of a line that is only a label."""


def is_old(segment: Segment, moment: Moment, above: Segment | None, code: str) -> bool:
    """Whether the words before a time, or the label above it, say that it is over."""
    before = segment.low[max(0, moment.start - _REACH) : moment.start]
    if cues.old_before(code).search(before) or cues.label("old", code).match(segment.low):
        return True
    return above is not None and _is_labelled_old(segment, moment, above, code)


def _is_labelled_old(segment: Segment, moment: Moment, above: Segment, code: str) -> bool:
    """A label "Old time" on the line above, or at the head of the time's column."""
    label = cues.whole_label("old", code)
    if above.atoms or len(above.low) > _LABEL or _is_labelled(segment, code):
        return False
    if not above.row:
        return label.match(above.low) is not None
    heads = above.low.split("\t")
    column = segment.low.count("\t", 0, moment.start)
    return column < len(heads) and label.match(heads[column]) is not None


def _is_labelled(segment: Segment, code: str) -> bool:
    """Whether a line has a label of its own: what stands above is another's."""
    return any(cues.label(name, code).match(segment.low) for name in ("date", "time", "new"))


def gives_way(segment: Segment, moment: Moment, code: str) -> bool:
    """ "From Tuesday 10:00 to Thursday 14:00", "Tuesday is now Thursday": the first is over."""
    before = segment.low[: moment.start]
    if cues.moved_from(code).search(before[-24:]) and _just_moved(before, code):
        return True
    later = next((m for m in segment.moments if m.start > moment.end and (m.day or m.clock)), None)
    if later is None or is_old(segment, later, None, code):
        return False
    if _ARROW.search(segment.low, moment.end, later.start):
        return True
    behind = later.clock.start if later.clock and not moment.day else later.start
    if cues.now_between(code).search(segment.low[moment.end : behind]):
        return True
    if not cues.moved_to(code).search(segment.low[max(0, later.start - 24) : later.start]):
        return False
    return bool(cues.moved_from(code).search(before[-24:]) or cues.moving(code).search(before))


def _just_moved(before: str, code: str) -> bool:
    """Whether words of moving stand right before, with what is moved between."""
    before = before[-_REACH:]
    verbs = list(cues.moving(code).finditer(before))
    return bool(verbs) and cues.moved_thing(code).fullmatch(before, verbs[-1].end()) is not None


def moves_within(segment: Segment, clock: Clock, code: str) -> bool:
    """ "Moved from 2pm to 3pm": no range, but an old hour and a new one."""
    opens = cues.opens_move(code).match(segment.low, clock.start)
    return opens is not None and _just_moved(segment.low[: clock.start], code)


def is_off(segment: Segment, moment: Moment, code: str) -> bool:
    """ "Your interview on Tuesday needs to be moved": over, where another time is told."""
    behind = next((m.start for m in segment.moments if m.start >= moment.end), len(segment.low))
    if cues.gone(code).search(segment.low[moment.end : behind]):
        return True
    begin = max((m.end for m in segment.moments if m.end <= moment.start), default=0)
    before = segment.low[begin : moment.start]
    return bool(cues.gone(code).search(before)) and not cues.moved_to(code).search(before[-24:])
