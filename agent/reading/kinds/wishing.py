"""Which line invites questions and nudges, or asks for none, by a linear model over its words.

``wishes.json.xz`` is made by ``make learn`` from sentences written for it and from labelled messages.
Decides nothing: ``wishes`` weighs it beside cues.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from agent.reading.kinds import acts, rows
from agent.reading.kinds.cues import Line, Where
from agent.reading.kinds.scene import Scene
from agent.terms import FollowUpWish

NONE = "none"
"""How the model calls a line that does neither."""
_WHERE = frozenset({Where.BODY, Where.SIGNATURE, Where.FOOTER})
_MOST_LINES, _MOST_WORDS, _MOST_BEFORE, _MOST_BEHIND = 120, 60, 25, 12


@cache
def _model() -> rows.Model:
    return rows.Model.load("wishes")


def lines(seen: Scene) -> tuple[Line, ...]:
    """The lines that may hold a wish; bounded in number."""
    return tuple(line for line in seen.lines if line.where in _WHERE)[:_MOST_LINES]


def features(among: Sequence[Line], place: int) -> Iterator[str]:
    """The words of a line with their neighbours; ``p:`` of a short one before it, ``n:`` behind."""
    line = among[place]
    words = acts.words(line.folded)[:_MOST_WORDS]
    row = ("<", *words, ">")
    yield from words
    yield from map("_".join, pairwise(row))
    yield from map("_".join, zip(row, row[1:], row[2:], strict=False))
    yield f"at:{line.where.name.lower()}"
    if line.hypothetical:
        yield "if:"
    if line.folded.endswith("?"):
        yield "asks:"
    before = acts.words(among[place - 1].folded) if place else ()
    if len(before) <= _MOST_BEFORE:
        yield from (f"p:{word}" for word in before)
    behind = acts.words(among[place + 1].folded) if place + 1 < len(among) else ()
    yield from (f"n:{word}" for word in behind[:_MOST_BEHIND])


def likeliest(seen: Scene) -> tuple[tuple[FollowUpWish, int, Line], ...]:
    """Each wish, its log odds in hundredths, and the line that most looks like it."""
    model, among = _model(), lines(seen)
    told = [rows.odds(model.rows.total(set(features(among, n)))) for n in range(len(among))]
    found = []
    for column, name in enumerate(model.classes):
        if name != NONE and among:
            odds, place = max((row[column], place) for place, row in enumerate(told))
            found.append((FollowUpWish(name), odds, among[place]))
    return tuple(found)
