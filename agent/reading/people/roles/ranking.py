"""The last word on the job's title, by a linear model over everything that could be one.

``roles.json.xz`` is made by ``make learn`` from whole messages. The choice of the package's rules
counts beside where a span stands, between which words, and how it is built.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import accumulate
from typing import NamedTuple, cast

from agent.reading import words
from agent.reading.caseless import lazily
from agent.reading.kinds.linear import Learnt
from agent.reading.learnt import load
from agent.reading.people import names, orgs, titles
from agent.reading.people.foreign_heads import FOREIGN_HEADS
from agent.reading.people.heads import LEVELS
from agent.reading.people.roles import cues
from agent.reading.people.roles.claims import bare_of_talk, before_talk
from agent.reading.people.roles.spans import Span, Text, is_of_row, nouns, spans
from agent.reading.people.scene import Scene
from agent.reading.people.titles import CONNECTORS, is_head
from agent.words import word_set

_CHOSEN, _NONE = 300, -120
"""How much it speaks for a title that the rules choose it, and how likely one has to be; in
hundredths of log odds. Found on mail to which nobody had fitted the rules and from which nothing
was learnt."""
_SIDES = frozenset("-–—:,(/&+|)")


class Ruled(NamedTuple):
    """What the rules claim, their choice, the words it rests on, and what is refused elsewhere."""

    claimed: tuple[str, ...] = ()
    choice: str | None = None
    words: str = ""
    refused: frozenset[str] = frozenset()
    """Folded titles that are not for the candidate, though the message refuses nothing."""
    sure: bool = False
    """Whether nothing else has to be looked for."""


OF_ROUNDS = word_set(
    "técnica técnico tecnica tecnico técnicas técnicos planta obra tienda oficina almacén"
)
"""In lower case and alone, what a round is, or where ("entrevista técnica en planta")."""


@cache
def _weights() -> tuple[int, dict[str, int]]:
    """That of every span, and those of features; the model has one place only."""
    learnt = cast(Learnt, load("roles"))
    return learnt["bias"][0], {name: row[1] for name, row in learnt["weights"].items()}


def best(scene: Scene, company: str | None, ruled: Ruled) -> tuple[str | None, str]:
    """The likeliest title, None where none is likely, and the words it rests on."""
    every = spans(scene, ruled.claimed)
    (bias, weights), chosen = _weights(), orgs.fold(ruled.choice or "")
    told, beside = _told(scene, company, every), _beside(every, weights)
    sums = {
        key: bias
        + sum(filter(None, map(weights.get, told[key])))
        + beside[key]
        + _CHOSEN * (key == chosen)
        for key in every
        if (key not in ruled.refused or key == chosen)
        and not is_of_row(scene, every[key])
        and not (_is_made_for(every[key]) or _is_of_kin(every[key]) or _is_seen(every[key]))
        and not is_round(every[key].title)
    }
    likeliest = max(sums, key=sums.__getitem__, default="")
    if not sums or sums[likeliest] <= _NONE:
        return None, ""
    one = every[likeliest]
    title = titles.clean(bare_of_talk(one.title)) or one.title
    cut = titles.is_weak(title) and (ruled.choice or "").startswith(f"{title},")
    if (
        likeliest == chosen
        or cut
        or title in OF_ROUNDS
        or _names_somebody(one.title)
        or is_ranked(one.title)
        or is_met(scene, one.title)
    ):
        return ruled.choice, ruled.words
    return title, one.places[0].words if one.places else title


def _is_made_for(one: Span) -> bool:
    """Whether every place names whom something is made for in a task ("a booking flow for a small
    ferry operator")."""
    texts = [(place.text.text, place.text.at[place.first][0]) for place in one.places]
    return bool(texts) and all(_MADE_FOR.search(text[max(0, at - 60) : at]) for text, at in texts)


def _is_of_kin(one: Span) -> bool:
    places = [(place.text.text, place.text.at[place.first][0]) for place in one.places]
    return bool(places) and all(of_kin(*place) for place in places)


def _is_seen(one: Span) -> bool:
    """Whether it is whom somebody has to see at the hour of a round: "my dentist appointment"."""
    behind = ((p.text.text, p.text.at[p.last][1]) for p in one.places)
    return any(_SEEN.match(text, at) for text, at in behind)


_SEEN = lazily(rf" (?:{words.joined('roles.ranking.seen')})\b")


def is_round(title: str) -> bool:
    """ "Recruiter Screen", "Founder chat": who holds a round, and what it is."""
    title = titles.clean(title) or title
    holder = before_talk(title)
    return holder != title and holder.casefold() in cues.HOLDERS


def of_kin(text: str, at: int) -> bool:
    """Whether it is told whose post stands there: "my husband (head chef)"."""
    return _KIN.search(text, max(0, at - 40), at) is not None


_KIN = lazily(
    rf"\b(?:{words.joined('roles.ranking.kin_whose')}) (?:{words.joined('roles.ranking.kin')}) ?"
    rf"[(,] ?(?:{words.joined('roles.ranking.kin_article')})?$",
    re.IGNORECASE,
)
"""Whose post stands in brackets: "my husband (head chef)"."""
_MADE_FOR = lazily(
    r"\b(?:flow|app|website|site|page|campaign|prototype|dashboard|logo|identity|menu|deck|concept"
    r"|strategy|mock-?up|wireframe)s? "
    r"for (?:an?|one) (?:[a-z-]+ ){0,2}$"
)


def is_ranked(title: str) -> bool:
    """ "Sister Ines Boulanger (Theatres)", "Chef Ida": somebody whose rank is a trade too."""
    found = next(iter(names.spans(title)), None)
    leads = found is not None and found.outer == 0 and found.honorific
    met = found is not None and (found.full or found.end == len(title))
    return found is not None and leads and met and names.is_given(found.text)


def _names_somebody(title: str) -> bool:
    """ "Supervisor Gil Ortega": who is met, and no job."""
    return any(n.full and (n.outer or names.is_given(n.text)) for n in names.spans(title))


def is_met(scene: Scene, title: str) -> bool:
    """ "With Ingrid Boulanger (head of the service)": a first name and a surname that is a trade
    too."""
    if not 1 < len(title.split()) < 4 or not names.is_given(title):
        return False
    return any(title in text and _with(title).search(text) for _, text in scene.texts)


@lru_cache(maxsize=256)
def _with(title: str) -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:with|meet|mit|avec|met|con|com|med)\s+{re.escape(title)}(?=[ \n]?[(,.;:])"
    )


def features(scene: Scene, company: str | None, every: dict[str, Span]) -> dict[str, set[str]]:
    """What tells each of the spans apart.

    ``l1:as`` stands right before it, ``r1:role`` right behind, ``f:`` and ``e:`` are its first and
    last word; ``lc:`` and the like tell capitals (C, U, l), figures (d), marks (p) and ends (e).
    """
    told = _told(scene, company, every)
    for key, one in every.items():
        for text, first, last in one.places:
            told[key].update(_left(text, first), _right(text, last))
    return told


def _told(scene: Scene, company: str | None, every: dict[str, Span]) -> dict[str, set[str]]:
    """The features but for those of what stands before and behind."""
    house, kind = orgs.fold(company) if company else "", f"kind:{scene.kind}"
    told: dict[str, set[str]] = {}
    for key, one in every.items():
        found = told[key] = _built(one.tokens, one.low)
        found.add(kind)
        found.update(_of_marks("".join([place.text.mark for place in one.places])))
        for place in one.places:
            if _is_whole(*place):
                found.add(f"whole:{place.text.mark}")
        found.update(_of_all(scene, one, key, house))
    _compare(every, told)
    return told


def _beside(every: dict[str, Span], weights: dict[str, int]) -> dict[str, int]:
    """The weights of what stands before and behind, each side looked at once."""
    lefts: dict[tuple[str, int], _Side] = {}
    rights: dict[tuple[str, int], _Side] = {}
    whole: dict[str, int] = {}
    for key, one in every.items():
        sides: list[_Side] = []
        for text, first, last in one.places:
            left, right = (text.mark, first), (text.mark, last)
            if left not in lefts:
                lefts[left] = _side(_left(text, first), weights)
            if right not in rights:
                rights[right] = _side(_right(text, last), weights)
            sides += (lefts[left], rights[right])
        if len(sides) > 2:
            whole[key] = sum({name: w for _, side in sides for name, w in side.items()}.values())
        else:
            whole[key] = sum(total for total, _ in sides)
    return whole


_Side = tuple[int, dict[str, int]]
"""The weight of a side, and those of its features."""


def _side(names: tuple[str, ...], weights: dict[str, int]) -> _Side:
    known = {name: weights[name] for name in names if name in weights}
    return sum(known.values()), known


@lru_cache(maxsize=512)
def _of_marks(marks: str) -> tuple[str, ...]:
    """In which texts it stands, and how often."""
    areas = set(marks)
    return (*(f"in:{mark}" for mark in areas), f"areas:{len(areas)}", f"places:{len(marks)}")


def _of_all(scene: Scene, one: Span, key: str, house: str) -> Iterator[str]:
    if house and f" {key} " in f" {house} ":
        yield "in company"
    elif house and f" {house} " in f" {key} ":
        yield "has company"
    if one.title[0].isupper() and len(one.tokens) < 4 and scene.is_mine(one.title):
        yield "mine"


def _is_whole(text: Text, first: int, last: int) -> bool:
    """Whether it stands on a line of its own."""
    low, behind = text.low, last + 1
    begins = first == 0 or low[first - 1] in _EDGES
    return begins and (behind == len(low) or low[behind] in _ENDS)


_EDGES, _ENDS = ("\n", "|", "^"), ("\n", "|", "$")
"""As ``_word`` has them."""


def _word(text: Text, at: int) -> str:
    """A word in lower case; ``#`` for figures, ``|`` for the end of a line, ``^`` and ``$`` for the
    text's."""
    if not 0 <= at < len(text.low):
        return "^" if at < 0 else "$"
    low = text.low[at]
    return "#" if low[0].isdigit() else "|" if low == "\n" else low


def _shapes(text: Text, start: int) -> str:
    """Those of four words."""
    shapes = "".join(map(_shape, text.tokens[max(0, start) : start + 4]))
    return shapes if len(shapes) == 4 else ("e" * max(0, -start) + shapes).ljust(4, "e")


@lru_cache(maxsize=4096)
def _shape(token: str) -> str:
    if not token[0].isalpha():
        return "d" if token[0].isdigit() else "p"
    return "l" if not token[0].isupper() else "U" if token.isupper() and len(token) > 1 else "C"


def _left(text: Text, first: int) -> tuple[str, ...]:
    """What stands before."""
    one, two = _word(text, first - 1), _word(text, first - 2)
    shapes = _shapes(text, first - 3)
    kind = "lhead" if is_head(one) else "llevel" if one in LEVELS else "lother"
    return (
        f"l1:{one}", f"l2:{two}", f"l:{two}_{one}", f"{text.mark}l1:{one}", f"lc:{shapes[2:]}",
        f"ls:{shapes[:3]}", f"lw:{one}>{shapes[:2]}", *((kind,) if one[0].isalpha() else ()),
    )  # fmt: skip


def _right(text: Text, last: int) -> tuple[str, ...]:
    """What stands behind."""
    one, shapes = _word(text, last + 1), _shapes(text, last)
    two = f"r1:{one}", f"{text.mark}r1:{one}"
    return (*two, f"rc:{shapes[:2]}", f"rs:{shapes[1:]}", f"rw:{one}>{shapes[2:]}")


def _built(tokens: list[str], low: list[str]) -> set[str]:
    """How it is built."""
    heads, count = list(nouns(tokens)), len(tokens)
    found = set(map(_inside, low))
    found.update(_first(low[0]))
    found.update(_last(low[-1]))
    found.update(_form(count, heads[-1], len(heads)) if heads else _headless(count))
    if heads:
        found.update(_of_heads(tokens, low, heads[0], heads[-1]))
    found.add(_of_case("".join(map(_case, tokens))))
    found.discard("")
    return found


@lru_cache(maxsize=256)
def _of_case(case: str) -> str:
    if "l" in case and "C" in case:
        return "case:Cl" if case[0] == "C" else "case:lC"
    return "case:l" if "l" in case else "case:C"


@lru_cache(maxsize=4096)
def _inside(word: str) -> str:
    """What a word in it says; nothing of marks of no kind."""
    if word in _SIDES or word in CONNECTORS:
        return f"has:{word}"
    return "has:#" if word[0].isdigit() else f"w:{word}" if word[0].isalpha() else ""


@lru_cache(maxsize=2048)
def _first(word: str) -> tuple[str, ...]:
    return f"f:{word}", f"fx:{word[-3:]}"


@lru_cache(maxsize=2048)
def _last(word: str) -> tuple[str, ...]:
    return f"e:{word}", f"x:{word[-3:]}"


@lru_cache(maxsize=4096)
def _case(token: str) -> str:
    """Whether a word that counts is a capital or small."""
    counts = token[0].isalpha() and token.lower() not in CONNECTORS
    return "" if not counts else "C" if token[0].isupper() else "l"


@lru_cache(maxsize=64)
def _headless(count: int) -> tuple[str, ...]:
    return f"n:{min(count, 7)}", "h:none", f"nohead:{min(count, 4)}"


@lru_cache(maxsize=512)
def _form(count: int, last: int, nouns: int) -> tuple[str, ...]:
    """Where in it the last of so many nouns of trades stands."""
    at = "last" if last == count - 1 else "first" if last == 0 else "mid"
    form = [f"n:{min(count, 7)}", f"h:{at}", f"nh:{min(3, nouns)}"]
    if count == 1:
        form.append("h:only")
    if last < count - 1:
        form.append(f"tail:{min(4, count - 1 - last)}")
    if last:
        form.append(f"lead:{min(4, last)}")
    return tuple(form)


def _of_heads(tokens: list[str], low: list[str], first: int, last: int) -> Iterator[str]:
    """Which noun is its last, and what stands behind it."""
    yield f"hw:{low[last]}"
    if first == 0 and low[0] in FOREIGN_HEADS:
        yield "h:foreign"
    if last < len(tokens) - 1:
        behind = tokens[last + 1]
        yield f"after:{'l' if behind[0].islower() else 'C' if behind[0].isalpha() else 'p'}"


def _compare(every: dict[str, Span], told: dict[str, set[str]]) -> None:
    """Whether shorter and longer forms of it stand too, and as often."""
    padded = [(f" {key} ", key, len(one.places)) for key, one in every.items()]
    whole = "\n".join([inside for inside, _, _ in padded])
    ends = list(accumulate(len(inside) + 1 for inside, _, _ in padded))
    for inside, short, often in padded:
        at = whole.find(inside)
        while at >= 0:
            which = bisect_right(ends, at)
            at = whole.find(inside, ends[which])
            _, long, more = padded[which]
            if long == short:
                continue
            found, as_often = told[short], "=" if more >= often else "<"
            if more >= often:
                found.add("longer often" if more > 1 else "longer")
            if long.startswith(short):
                found.add(f"longer right{as_often}")
            if long.endswith(short):
                found.add(f"longer left{as_often}")
            if often > more:
                told[long].add("shorter more")
