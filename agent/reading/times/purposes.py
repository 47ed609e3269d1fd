"""What each time in a sentence is for, read off the words around it by a linear model.

``purposes.json.xz`` is made by ``make learn`` from passages whose times are labelled, and from labelled
messages. Finds no times and decides on nothing: ``promises`` and ``deadlines`` weigh it beside cues.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import islice, pairwise
from typing import NamedTuple, TypeVar

from agent.reading.kinds import rows
from agent.reading.kinds.folding import fold
from agent.reading.times.aims import Moment
from agent.reading.times.atoms import Day, Later
from agent.reading.times.scan import Scan, Segment
from agent.terms import Kind

PROMISE, DEADLINE, OTHER = "promise", "deadline", "other"

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?|[?!.,;:()@-]")
_BREAK = frozenset(",;:()-.?!")
_MOST_WORDS, _NEAR = 24, 3
"""Words looked at on either side of a time; those whose distance counts."""
_REACH, _FAR = 300, 150
"""Characters looked at around a time, and of the sentences before and after."""
_MOST_TIMES = 40
_RULED, _ELSEWHERE, _ENOUGH = 200, 200, 50
"""How much it speaks for a time that cues tell it, and for a day that is told without a time; how much
has to speak for one. In hundredths of log odds; found on mail from which nothing was learnt."""
_T = TypeVar("_T")
Segments = Sequence[Segment]


@cache
def _model() -> rows.Model:
    return rows.Model.load("purposes")


def features(segments: Segments, index: int, moment: Moment, kind: Kind) -> Iterator[str]:
    """The words before and behind a time, near ones with their distance, its form, and the kind of
    the message.

    ``l1:by`` stands right before it, ``lc:send`` in its clause, ``la:`` and ``ra:`` anywhere before
    and behind, ``p:`` and ``n:`` in the sentences around; other times are ``@``. Bounded in words.
    """
    yield f"kind:{kind}"
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


def _around(segment: Segment | None, part: slice) -> Iterator[str]:
    """The words of a neighbour."""
    text = segment.low[part] if segment else ""
    return (w for w in _WORD.findall(fold(text)) if w.isalpha())


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


class Purpose(NamedTuple):
    """A time, and what it is for: log odds in hundredths by purpose."""

    segment: Segment
    place: int
    """Of the segment in the author's own text."""
    moment: Moment
    odds: dict[str, int]


@lru_cache(maxsize=2)
def told(scanned: Scan, kind: Kind) -> tuple[Purpose, ...]:
    """The times of the author's own text, in order; ``promises`` and ``deadlines`` share the last
    result."""
    times = ((i, moment) for i, segment in enumerate(scanned.own) for moment in segment.moments)
    return tuple(
        Purpose(scanned.own[place], place, moment, odds(scanned.own, place, moment, kind))
        for place, moment in islice(times, _MOST_TIMES)
    )


def odds(segments: Segments, index: int, moment: Moment, kind: Kind) -> dict[str, int]:
    """The log odds, in hundredths, that a time in a segment serves each purpose."""
    model = _model()
    found = model.rows.total(set(features(segments, index, moment, kind)))
    return dict(zip(model.classes, rows.odds(found), strict=True))


def weighed(
    found: Iterable[tuple[int, _T]], ruled: _T | None, same: Callable[[_T, _T], bool]
) -> _T | None:
    """Of what times would be, each with its log odds, the likeliest: ``ruled`` is what cues tell."""
    rows: list[tuple[int, _T]] = [
        (each + _RULED, ruled) if ruled is not None and same(one, ruled) else (each, one)
        for each, one in found
    ]
    if ruled is not None and not any(one is ruled for _, one in rows):
        rows.append((_ELSEWHERE, ruled))
    best = max(rows, key=lambda row: row[0], default=None)
    return best[1] if best is not None and best[0] >= _ENOUGH else None
