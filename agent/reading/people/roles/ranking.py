"""The last word on the job's title, by a linear model over everything that could be one.

``roles.json.xz`` is made by ``make learn`` from whole messages. The choice of the package's rules counts
beside where a span stands, between which words, and how it is built.
"""

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from agent.reading.kinds.rows import Model
from agent.reading.people import names, orgs, titles
from agent.reading.people.heads import FOREIGN_HEADS, LEVELS
from agent.reading.people.roles.claims import bare_of_talk
from agent.reading.people.roles.spans import Place, Span, Text, has_noun, spans
from agent.reading.people.scene import Area, Scene
from agent.reading.people.titles import CONNECTORS, is_head

_MARKS = {area: area.value[0] for area in Area} | {Area.SIGNATURE: "g"}
_CHOSEN, _NONE = 300, -120
"""How much it speaks for a title that the rules choose it, and how likely one has to be; in hundredths
of log odds. Found on mail to which nobody had fitted the rules and from which nothing was learnt."""
_NEAR = 4
_SIDES = frozenset("-–—:,(/&+|)")


class Ruled(NamedTuple):
    """What the rules claim, their choice, the words it rests on, and what is refused elsewhere."""

    claimed: tuple[str, ...] = ()
    choice: str | None = None
    words: str = ""
    refused: frozenset[str] = frozenset()
    """Folded titles that are not for the candidate, though the message refuses nothing."""


class Ranked(NamedTuple):
    """The likeliest title, the words it rests on, and where it stands."""

    title: str
    words: str
    places: tuple[Place, ...] = ()


@cache
def _model() -> Model:
    return Model.load("roles")


def best(scene: Scene, company: str | None, ruled: Ruled) -> Ranked | None:
    """The likeliest title; None where none is likely."""
    every = spans(scene, ruled.claimed)
    rows, chosen = _model().rows, orgs.fold(ruled.choice or "")
    told = features(scene, company, every)
    sums = {
        key: rows.total(told[key])[0] + _CHOSEN * (key == chosen)
        for key in every
        if key not in ruled.refused or key == chosen
    }
    likeliest = max(sums, key=sums.__getitem__, default="")
    if not sums or sums[likeliest] <= _NONE:
        return None
    if likeliest == chosen and ruled.choice:
        return Ranked(ruled.choice, ruled.words)
    one = every[likeliest]
    title = titles.clean(bare_of_talk(one.title)) or one.title
    return Ranked(title, one.places[0].words if one.places else title, tuple(one.places))


def features(scene: Scene, company: str | None, every: dict[str, Span]) -> dict[str, set[str]]:
    """What tells each of the spans apart.

    ``l1:as`` stands right before it, ``r1:role`` right behind, ``f:`` and ``e:`` are its first and last
    word; ``lc:`` and the like tell capitals (C, U, l), figures (d), marks (p) and ends (e).
    """
    sides: dict[tuple[Area, int, bool], tuple[str, ...]] = {}
    house = orgs.fold(company) if company else ""
    told: dict[str, set[str]] = {}
    for key, one in every.items():
        found = told[key] = {f"kind:{scene.kind}", *_built(one.tokens)}
        for place in one.places:
            area = place.text.area
            for at, is_left in ((place.first, True), (place.last, False)):
                side = sides.get((area, at, is_left))
                if side is None:
                    make = _left if is_left else _right
                    side = sides[area, at, is_left] = tuple(make(place.text, at, _MARKS[area]))
                found.update(side)
            found.add(f"in:{_MARKS[area]}")
            if _is_whole(place):
                found.add(f"whole:{_MARKS[area]}")
        found.update(_of_all(scene, one, key, house))
    _compare(every, told)
    return told


def _of_all(scene: Scene, one: Span, key: str, house: str) -> Iterator[str]:
    yield f"areas:{len({place.text.area for place in one.places})}"
    yield f"places:{len(one.places)}"
    if house and f" {key} " in f" {house} ":
        yield "in company"
    elif house and f" {house} " in f" {key} ":
        yield "has company"
    if one.title[0].isupper() and len(one.tokens) < 4 and scene.is_mine(one.title):
        yield "mine"


def _is_whole(place: Place) -> bool:
    """Whether it stands on a line of its own."""
    return _word(place.text, place.first - 1) in "^|" and _word(place.text, place.last + 1) in "$|"


def _word(text: Text, at: int) -> str:
    """A word in lower case; ``#`` for figures, ``|`` for the end of a line, ``^`` and ``$`` for the text's."""
    if not 0 <= at < len(text.tokens):
        return "^" if at < 0 else "$"
    low = text.low[at]
    return "#" if low[0].isdigit() else "|" if low == "\n" else low


def _shape(text: Text, at: int) -> str:
    if not 0 <= at < len(text.tokens):
        return "e"
    token = text.tokens[at]
    if not token[0].isalpha():
        return "d" if token[0].isdigit() else "p"
    return "l" if not token[0].isupper() else "U" if token.isupper() and len(token) > 1 else "C"


def _left(text: Text, first: int, mark: str) -> Iterator[str]:
    """What stands before."""
    one, two = _word(text, first - 1), _word(text, first - 2)
    shapes = [_shape(text, at) for at in (first - 3, first - 2, first - 1, first)]
    yield from (f"l1:{one}", f"l2:{two}", f"l:{two}_{one}", f"{mark}l1:{one}")
    yield from (f"lc:{shapes[2]}{shapes[3]}", f"ls:{''.join(shapes[:3])}")
    yield f"lw:{one}>{shapes[0]}{shapes[1]}"
    for far in range(_NEAR, 0, -1):
        if _is_given(text, first - far):
            yield from ("lgiven", f"lgiven:{far}")
            break
    if one.endswith(("'s", "’s", "s’")):
        yield f"lposs:{shapes[2]}"
    if one[0].isalpha():
        yield "lhead" if is_head(one) else "llevel" if one in LEVELS else "lother"


def _right(text: Text, last: int, mark: str) -> Iterator[str]:
    """What stands behind."""
    one, two = _word(text, last + 1), _word(text, last + 2)
    shapes = [_shape(text, at) for at in (last, last + 1, last + 2, last + 3)]
    yield from (f"r1:{one}", f"r2:{two}", f"r:{one}_{two}", f"{mark}r1:{one}")
    yield from (f"rc:{shapes[0]}{shapes[1]}", f"rs:{''.join(shapes[1:])}")
    yield f"rw:{one}>{shapes[2]}{shapes[3]}"
    for far in range(1, _NEAR + 1):
        if _is_given(text, last + far):
            yield from ("rgiven", f"rgiven:{far}")
            break
    if one[0].isalpha() and is_head(one):
        yield "rhead"


def _is_given(text: Text, at: int) -> bool:
    """Whether a first name stands there."""
    return (
        0 <= at < len(text.tokens)
        and text.tokens[at][0].isupper()
        and _is_first_name(text.tokens[at])
    )


_is_first_name = lru_cache(maxsize=2048)(names.is_given)


def _built(tokens: list[str]) -> Iterator[str]:
    """How it is built."""
    low = [token.lower() for token in tokens]
    heads, count = has_noun(tokens), len(tokens)
    yield f"n:{min(count, 7)}"
    yield from (f"f:{low[0]}", f"e:{low[-1]}", f"x:{low[-1][-3:]}", f"fx:{low[0][-3:]}")
    yield from _of_heads(tokens, low, heads) if heads else ("h:none", f"nohead:{min(count, 4)}")
    big = [t[0].isupper() for t in tokens if t[0].isalpha() and t.lower() not in CONNECTORS]
    yield f"case:{'C' if all(big) else 'l' if not any(big) else 'Cl' if big[0] else 'lC'}"
    for word in set(low):
        if word in _SIDES or word in CONNECTORS:
            yield f"has:{word}"
        elif word[0].isdigit():
            yield "has:#"
        elif word[0].isalpha():
            yield f"w:{word}"


def _of_heads(tokens: list[str], low: list[str], heads: list[int]) -> Iterator[str]:
    """Where in it nouns of trades stand, and which is the last."""
    last, count = heads[-1], len(tokens)
    yield f"h:{'last' if last == count - 1 else 'first' if last == 0 else 'mid'}"
    yield from (f"hw:{low[last]}", f"nh:{min(3, len(heads))}")
    if count == 1:
        yield "h:only"
    if heads[0] == 0 and low[0] in FOREIGN_HEADS:
        yield "h:foreign"
    if last < count - 1:
        behind = tokens[last + 1]
        sort = "l" if behind[0].islower() else "C" if behind[0].isalpha() else "p"
        yield from (f"after:{sort}", f"tail:{min(4, count - 1 - last)}")
    if last:
        yield f"lead:{min(4, last)}"


def _compare(every: dict[str, Span], told: dict[str, set[str]]) -> None:
    """Whether shorter and longer forms of it stand too, and as often."""
    padded = {key: f" {key} " for key in every}
    for short, found in told.items():
        often = len(every[short].places)
        size, inside = len(short), padded[short]
        for long, other in every.items():
            if len(long) <= size or inside not in padded[long]:
                continue
            more = len(other.places)
            as_often = "=" if more >= often else "<"
            if more >= often:
                found.add("longer often" if more > 1 else "longer")
            if long.startswith(short):
                found.add(f"longer right{as_often}")
            if long.endswith(short):
                found.add(f"longer left{as_often}")
            if often > more:
                told[long].add("shorter more")
