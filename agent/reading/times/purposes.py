"""What each time in a sentence is for, read off the words around it by a linear model.

``purposes.json.gz`` is made by ``make learn`` from sentences written for it, whose times are labelled.
Finds no times and decides on nothing: ``promises`` and ``deadlines`` ask it where cues are silent.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice, pairwise

from agent.reading.kinds.folding import fold
from agent.reading.kinds.rows import Model, shares
from agent.reading.times.aims import Moment, distance, governor
from agent.reading.times.atoms import Day, Later
from agent.reading.times.cues import due_before
from agent.reading.times.scan import Segment

PROMISE, DEADLINE, OTHER = "promise", "deadline", "other"

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?|[?!.,;:()@-]")
_BREAK = frozenset(",;:()-.?!")
_MOST_WORDS, _NEAR = 24, 3
"""Words looked at on either side of a time; those whose distance counts."""
_REACH, _FAR = 300, 150
"""Characters looked at around a time, and of the sentences before and after."""
_MOST_TIMES = 40
Segments = Sequence[Segment]


@cache
def _model() -> Model:
    return Model.load("purposes")


def features(segments: Segments, index: int, moment: Moment) -> Iterator[str]:
    """The words before and behind a time, near ones with their distance, its cues and its form.

    ``l1:by`` stands right before it, ``lc:send`` in its clause, ``la:`` and ``ra:`` anywhere before
    and behind, ``p:`` and ``n:`` in the sentences around; other times are ``@``. Bounded in words.
    """
    segment = segments[index]
    for side, row in (("l", _before(segment, moment)), ("r", _behind(segment, moment))):
        yield from (f"{side}{n}:{w}" for n, w in enumerate(row[:_NEAR], 1))
        yield from (f"{side}:{first}_{second}" for first, second in pairwise(row[: _NEAR + 1]))
        clause = list(_clause(row))
        yield from (f"{side}c:{w}" for w in clause)
        yield from (f"{side}c:{first}_{second}" for first, second in pairwise(clause))
        yield from (f"{side}a:{w}" for w in row if w not in _BREAK)
    yield from (
        f"p:{w}" for w in _around(segments[index - 1] if index else None, slice(-_FAR, None))
    )
    following = segments[index + 1] if index + 1 < len(segments) else None
    yield from (f"n:{w}" for w in _around(following, slice(_FAR)))
    yield from _forms(segment, moment)
    yield from _cued(segment, moment)


def _around(segment: Segment | None, part: slice) -> Iterator[str]:
    """The words of a neighbour."""
    text = segment.low[part] if segment else ""
    return (w for w in _WORD.findall(fold(text)) if w.isalpha())


def _cued(segment: Segment, moment: Moment) -> Iterator[str]:
    """What the words that govern times say of this one."""
    nearest = governor(moment, segment.cues, segment.low)
    due = due_before(segment.code).search(segment.low[max(0, moment.start - 40) : moment.start])
    if due:
        yield "due:"
    if nearest is None:
        yield "g:none"
        return
    far = min(distance(moment, nearest, segment.low) // 20, 3)
    side = "before" if nearest.start < moment.start else "behind"
    yield f"g:{nearest.aim}"
    yield f"g:{nearest.aim}:{far}"
    yield f"g:{nearest.aim}:{side}:{bool(due)}"
    for cue in segment.cues:
        side = "before" if cue.start < moment.start else "behind"
        yield f"h:{cue.aim}:{side}"


def _forms(segment: Segment, moment: Moment) -> Iterator[str]:
    day = moment.day
    form = "later" if isinstance(day, Later) else "day" if day else ""
    if isinstance(day, Day):
        form = "counted" if day.counted else "exact" if day.exact else "stretch"
    yield f"is:{form}"
    if moment.clock:
        yield "is:range" if moment.clock.until else "is:hour"
        yield f"is:{form}+hour"
    if moment.length:
        yield f"is:{moment.length.unit}"
    if segment.hypothetical:
        yield "if:"
    if "?" in segment.low:
        yield "asks:"
    if "\t" in segment.text:
        yield "row:"


def _clause(row: list[str]) -> Iterator[str]:
    for word in row:
        if word in _BREAK or word == "@":
            return
        yield word


def _before(segment: Segment, moment: Moment) -> list[str]:
    """The words before a time, the nearest first."""
    start = max(0, moment.start - _REACH)
    return _words(segment, start, moment.start)[: -_MOST_WORDS - 1 : -1]


def _behind(segment: Segment, moment: Moment) -> list[str]:
    return _words(segment, moment.end, min(len(segment.low), moment.end + _REACH))[:_MOST_WORDS]


def _words(segment: Segment, start: int, end: int) -> list[str]:
    """The words of a stretch, other times in it as ``@``."""
    pieces, at = [], start
    for other in segment.moments:
        if at <= other.start and other.end <= end:
            pieces += [segment.low[at : other.start], " @ "]
            at = other.end
    pieces.append(segment.low[at:end])
    found = _WORD.findall(fold("".join(pieces)))
    return ["#" if any(map(str.isdigit, w)) else w for w in found]


def chances(segments: Segments, index: int, moment: Moment) -> dict[str, float]:
    """How probable each purpose of a time in a segment is, from 0 to 1."""
    names, rows = _model().classes, _model().rows
    return dict(zip(names, shares(rows.total(set(features(segments, index, moment)))), strict=True))


def likeliest(segments: Segments, purpose: str) -> list[tuple[float, int, Moment]]:
    """The times of a text by how probable it is that they serve a purpose, the surest first."""
    times = ((i, moment) for i, segment in enumerate(segments) for moment in segment.moments)
    found = [
        (chances(segments, index, moment)[purpose], index, moment)
        for index, moment in islice(times, _MOST_TIMES)
    ]
    return sorted(found, key=lambda one: -one[0])
