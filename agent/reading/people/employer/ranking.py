"""The last word on who the employer is, by a linear model over everything that could be a house's
name.

``employers.json.xz`` is made by ``make learn`` from whole messages. What the rules of the package
find counts beside where a name stands, between which words, and how it is built.
"""

from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import cast

from agent import legal_forms
from agent.reading.caseless import lazily
from agent.reading.folding import fold
from agent.reading.kinds.linear import Learnt
from agent.reading.learnt import load
from agent.reading.people import names, orgs, titles
from agent.reading.people.employer.known import is_nobody, is_person
from agent.reading.people.employer.named import Found, Named, candidates, is_common
from agent.reading.people.places import PLACES
from agent.reading.people.scene import Area, Scene
from agent.reading.people.words import ORG_WORDS

_RUNNING = (Area.OWN.value, Area.QUOTED.value)
_MOST_PLACES, _NEAR = 4, 32
"""How many of a name's places are looked at, and how far around them, in characters."""


@cache
def _weights() -> dict[str, int]:
    """Those of features; the model has one place only, and no bias matters between candidates."""
    return {name: row[1] for name, row in cast(Learnt, load("employers"))["weights"].items()}


# What speaks for each of them

_Sides = dict[str, frozenset[str]]
_Told = dict[str | None, tuple[str, set[str]]]
"""By candidate its side (the sender's own names, or others), and what tells it apart there."""


def features(scene: Scene, found: Found, every: dict[str, Named]) -> dict[str | None, set[str]]:
    """By candidate what tells it apart; None is that no employer is named."""
    sides, told = _told(scene, found, every)
    return {key: {*sides[side], *own} for key, (side, own) in told.items()}


def _told(scene: Scene, found: Found, every: dict[str, Named]) -> tuple[_Sides, _Told]:
    """What tells sides apart, and what tells candidates of a side apart; the two share nothing."""
    about = _of_message(scene)
    none = set() if found.through is None else {"rules:none:through"}
    if found.choice is None:
        none.update((_CHOICE, f"rules:none:{found.through is not None}"))
    told: _Told = {None: ("none", none)}
    for key, one in every.items():
        own = one.fit >= 2 or one.shown or (one.signed and not scene.forwarded)
        side = "own" if own else "other"
        marks = set(_of_name(one.name, side, one.places != []))
        marks.update(_of_places(one, side), _of_rules(key, one, found))
        marks.update(_of_scene(scene, one, about, found))
        told[key] = side, marks
    _of_forms(every, told)
    sides = {side: _of_side(side, about, found) for side in ("own", "other")}
    return sides | {"none": frozenset(("none", *(f"none:{one}" for one in about)))}, told


def _of_message(scene: Scene) -> tuple[str, ...]:
    """Who writes, about what, and whether the sender sounds like a go-between."""
    sender, label = scene.sender, scene.own_label
    person = sender is not None and is_person(scene, sender)
    relay = scene.relay.use.name if scene.relay else "none"
    marks = [f"kind:{scene.kind}", f"person:{person}", f"label:{label != ''}"]
    marks += [f"outgoing:{scene.outgoing}", f"relay:{relay}"]
    marks += [f"label:{one}" for one in AGENCIES if label and one in label]
    if any(orgs.is_agency(house) for house in scene.signature.houses):
        marks.append("signed:agency")
    if any(orgs.is_surely_agency(house) for house in scene.signature.houses):
        marks.append("signed:surely agency")
    if sender is not None and orgs.is_agency(sender.name[:160]):
        marks.append("shown:agency")
    marks += [f"title:{word}" for word in orgs.fold(scene.signature.title or "").split()[:6]]
    for house in scene.signature.houses[:3]:
        marks += [f"signed:{word}" for word in orgs.fold(house).split() if word in ORG_WORDS]
    return tuple(marks)


AGENCIES = (
    "recruit", "staff", "talent", "search", "select", "personal", "people", "hire", "jobs",
    "resourc", "execut", "interim",
    "consult", "headh", "work", "career", "human", "match", "partners", "contract", "labour",
    "labor", "locum", "supply", "temp",
    "crew", "placement", "uitzend", "werving", "conseil", "vaga", "bemanning", "rekry",
)  # fmt: skip
"""Parts of agencies' domains."""


def _of_side(side: str, about: tuple[str, ...], found: Found) -> frozenset[str]:
    """What the message says of the sender's own names, or of all others."""
    marks = (m for m in about if side == "own" or not m.startswith(_OWN_ONLY))
    through = () if found.through is None else (f"rules:{side}:through",)
    return frozenset((side, *through, *(f"{side}:{mark}" for mark in marks)))


_OWN_ONLY = ("title:", "signed:")


def _of_places(one: Named, side: str) -> list[str]:
    """Where it stands, and between which words."""
    areas = {place.mark for place in one.places}
    found = [f"in:{area}" for area in areas]
    found += (f"areas:{len(areas)}", f"places:{min(len(one.places), 4)}")
    for area, text, start, stop in one.places[:_MOST_PLACES]:
        begin, end = text.rfind("\n", 0, start) + 1, text.find("\n", stop)
        end = end if end >= 0 else len(text)
        where = "" if area in _RUNNING else area
        before, last = _before(text, begin, start)
        after = [*_words(_WORD.findall(text, stop, min(end, stop + _NEAR))[:2]), "|"]
        found += (f"{where}<{last}", f"{where}<{before}_{last}", f"{where}{side}<{last}")
        found += (f"{where}>{after[0]}", f"{where}>{'_'.join(after[:2])}")
        if start == begin and stop == end:
            found.append(f"line:{area}")
            if not text[end:].strip():
                found.append(f"last line:{area}")
        if begin == 0:
            found.append(f"first line:{area}")
    return found


def _before(text: str, begin: int, start: int) -> tuple[str, str]:
    """The two words before a name, over a line break that wraps a long line too."""
    if start == begin > 60 and "\n" not in text[begin - 60 : begin - 1]:
        begin -= _NEAR
    found = _words(_WORD.findall(text, max(begin, start - _NEAR), start)[-2:])
    return ("", "", *(found or ("|",)))[-2:]


_WORD = lazily(r"[^\W_]+(?:['’][^\W_]+)?|[^\w\s]")


def _words(found: list[str]) -> list[str]:
    """Words in lower case, marks; ``^`` for a capital and ``#`` for what holds a figure."""
    found = [w if w.isalpha() or not any(map(str.isdigit, w)) else "#" for w in found]
    return ["^" if w[0].isupper() else w for w in found]


@lru_cache(maxsize=1024)
def _of_name(name: str, side: str, stands: bool) -> tuple[str, ...]:
    """How the name is built, and what its words are elsewhere; ``stands``: whether a text has
    it."""
    words = name.split()
    many = len(words) > 1
    common = [is_common(word) for word in words]
    marks = {
        f"words:{min(len(words), 6)}": stands,
        f"words:{min(len(words), 6)}:{side}": stands,
        f"common:{common[0]:d}{common[-1]:d}:{many}:{side}": True,
        "common:all": all(common),
        "house": orgs.is_house(name),
        "sure house": orgs.is_sure_house(name),
        "agency": orgs.is_agency(name),
        "institution": orgs.is_institution(name),
        "legal form": words[-1].casefold().strip(".,()") in legal_forms.ALL,
        f"job:{side}": titles.has_head(name),
        f"title:{side}": titles.is_title(name),
        f"given:{side}": names.is_given(name),
        "place": name.casefold() in PLACES,
        "figure": _FIGURE.search(name),
        "untidy": orgs.tidy(name) != name,
        f"capitals:{len(name) < 6}": name.isupper(),
    }
    found = [mark for mark, holds in marks.items() if holds]
    found += [f"f:{fold(words[0])}"] if many and common[0] else []
    found += [f"e:{fold(words[-1])}"] if many and common[-1] else []
    found += [f"m:{word}" for word in words[1:-1] if word.islower()]
    return tuple(found)


_FIGURE = lazily(r"\d")


def _of_scene(scene: Scene, one: Named, about: tuple[str, ...], found: Found) -> Iterator[str]:
    """What the name is to those who write, and are written of."""
    yield f"fit:{one.fit}:{scene.own_label != ''}"
    if one.shown or "shown" in one.given:
        yield "shown"
    if one.signed:
        yield "signed"
    if one.given and is_nobody(one.name, scene):
        yield "nobody"
    if names.is_one_of(one.name, found.known):
        house, given = orgs.is_house(one.name), names.is_given(one.name)
        yield f"person:{one.fit >= 2}:{house}:{given}"
    if "split" in one.given:
        yield "split"
        if not one.places:
            yield from ("split only", f"split only:{about[1]}:{about[4]}")


def _of_rules(key: str, one: Named, found: Found) -> Iterator[str]:
    house = found.houses.get(key)
    if house is not None:
        better = sum(other.score > house.score for other in found.houses.values())
        yield from (f"rules:rank:{min(3, better)}", f"rules:score:{min(6, int(house.score / 2))}")
        if house.stated >= 3.0:
            yield _STATED
    if "choice" in one.given:
        yield from (_CHOICE, f"rules:{found.through is not None}")


def _of_forms(every: dict[str, Named], told: _Told) -> None:
    """Whether shorter and longer forms of a name stand too."""
    for key, one in every.items():
        words = one.name.split()
        for left in range(1, min(len(words), 4)):
            for side, part in (("end", words[left:]), ("begin", words[:-left])):
                short = orgs.key(" ".join(part))
                if short != key and short in every:
                    told[key][1].add(f"longer:{side}:{left}:{bool(every[short].places)}")
                    told[short][1].add(f"shorter:{side}:{bool(one.places)}")


# Which of them it is


def best(scene: Scene, found: Found) -> Named | None:
    """What is most likely the employer's name."""
    every = candidates(scene, found)
    sides, told = _told(scene, found, every)
    of_side = {side: _weight(marks) for side, marks in sides.items()}
    sums = {k: of_side[side] + _weight(own) + _more(found, own) for k, (side, own) in told.items()}
    likeliest = max(sums, key=sums.__getitem__)
    return None if likeliest is None else every[likeliest]


def _weight(marks: Iterable[str]) -> int:
    return sum(filter(None, map(_weights().get, marks)))


def _more(found: Found, features: set[str]) -> int:
    if _CHOICE not in features:
        return 0
    if found.through is not None and found.choice:
        return _FOR_CLIENT
    return _FOR_STATED if _STATED in features else _FOR_CHOICE


_CHOICE, _STATED = "rules", "rules:stated"
_FOR_CHOICE, _FOR_STATED, _FOR_CLIENT = 50, 100, 200
"""How much more it speaks for a name that the rules choose it: any, one that sentences state, or a
go-between's client; in hundredths of log odds. Found on mail from which nothing was learnt."""
