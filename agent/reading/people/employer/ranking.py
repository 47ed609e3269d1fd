"""The last word on who the employer is, by a linear model over everything that could be a house's name.

``employers.json.xz`` is made by ``make learn`` from whole messages. What the rules of the package find
counts beside where a name stands, between which words, and how it is built.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import NamedTuple, cast

from agent.reading.kinds.folding import fold
from agent.reading.kinds.rows import Learnt
from agent.reading.learnt import load
from agent.reading.people import domains, names, orgs, statements, titles
from agent.reading.people.employer.houses import Claim, House
from agent.reading.people.employer.known import fits, is_nobody, is_person, is_site, is_talk
from agent.reading.people.places import PLACES
from agent.reading.people.scene import Area, Scene
from agent.reading.people.words import LEGAL_FORMS, ORG_WORDS, TEAM_WORDS

_READ = {
    Area.SUBJECT: 300, Area.OWN: 3000, Area.SIGNATURE: 600,
    Area.CALENDAR: 600, Area.FOOTER: 800, Area.QUOTED: 1500,
}  # fmt: skip
"""How much of each text is read, in characters."""
_RUNNING = (Area.OWN.value, Area.QUOTED.value)
_MOST, _MOST_HOUSES, _MOST_PLACES, _NEAR = 24, 4, 4, 32
"""How many are looked at, and how far around a name words are, in characters."""


class Place(NamedTuple):
    """Where a name stands: what the text is called, the text, and offsets in it."""

    mark: str
    text: str
    start: int
    end: int


@dataclass(slots=True)
class Named:
    """Something that could be the employer's name, where it stands, and who gives it."""

    name: str
    fit: int
    """With the sender's domain, as ``domains.fits`` says it."""
    shown: bool
    signed: bool
    places: list[Place] = field(default_factory=list)
    given: set[str] = field(default_factory=set)


class Found(NamedTuple):
    """What the rules made of a message."""

    houses: dict[str, House]
    choice: str | None
    through: Claim | None
    known: tuple[str, ...]
    """Persons."""
    clear: bool = False
    """Whether much more speaks for their choice than for any other."""


@cache
def _weights() -> dict[str, int]:
    """Those of features; the model has one place only, and no bias matters between candidates."""
    return {name: row[1] for name, row in cast(Learnt, load("employers"))["weights"].items()}


@cache
def _common() -> frozenset[str]:
    """Words that letters are made of; names that few letters have are not among them."""
    return frozenset(cast(Learnt, load("acts"))["weights"])


@lru_cache(maxsize=4096)
def is_common(word: str) -> bool:
    """Whether a word, or each part of it, is one of those that letters are made of."""
    parts = _PIECE.findall(fold(word))
    return bool(parts) and all(part in _common() for part in parts)


_PIECE = re.compile(r"[^\W_]+")


# What could be the name


def candidates(scene: Scene, found: Found) -> dict[str, Named]:
    """By key what could be the employer's name; at most some thirty."""
    every: dict[str, Named] = {}
    for name, source in _given(scene, found):
        if key := orgs.key(name):
            if key not in every:
                every[key] = _named(scene, name)
            every[key].given.add(source)
    passed_over: set[str] = set()
    for name, place in _written(scene):
        key = orgs.key(name)
        if key not in every:
            if not key or key in passed_over or len(every) >= _MOST:
                continue
            if not _may_be(scene, name, found.known) or _does_something(name, place):
                passed_over.add(key)
                continue
            every[key] = _named(scene, name)
        elif not every[key].places and every[key].name not in place.text:
            every[key].name = name  # as it is written, not as a domain has it
        every[key].places.append(place)
    for one in every.values():
        if not one.places:
            one.places.extend(_first_place(scene, one.name))
    return every


def _does_something(name: str, place: Place) -> bool:
    """Whether somebody's post stands behind a person's name ("Ann Bell, our Operations Director")."""
    return names.is_given(name) and statements.DOES.match(place.text, place.end) is not None


def _named(scene: Scene, name: str) -> Named:
    shown = scene.sender is not None and name in scene.sender.name
    signed = any(name in house or house in name for house in scene.signature.houses)
    return Named(name, fits(scene, name), shown, signed)


def _may_be(scene: Scene, name: str, known: tuple[str, ...]) -> bool:
    """Whether words of capitals are worth weighing: not "Interview", nor a person (``known``)."""
    if names.is_given(name) and names.is_one_of(name, known) and fits(scene, name) < 3:
        return False
    if " " not in name and is_common(name) and not orgs.is_house(name):
        return fits(scene, name) > 0
    return not is_nobody(name, scene)


def _given(scene: Scene, found: Found) -> Iterator[tuple[str, str]]:
    if found.choice:
        yield found.choice, "choice"
    ranked = sorted(found.houses.values(), key=lambda h: -h.score)
    for house in ranked[:_MOST_HOUSES]:
        yield house.spelling(scene.own_label), "house"
    sender = scene.sender
    if sender is not None and sender.name:
        for part in (sender.name, *_PARTS.split(sender.name[:160])):
            first, _, rest = part.partition(" ")
            if rest and first.casefold() in TEAM_WORDS:
                continue  # "Portal de Empleo Millbank": of hiring, and no name's beginning
            if len(part) > 1 and (tidied := orgs.tidy(part)):
                yield tidied, "shown"
    if scene.own_label and sender is not None:
        yield domains.split(scene.own_label, sender.domain.rpartition(".")[2]), "split"


_PARTS = re.compile(
    r"\s+(?:at|@|from|of|bei|von|chez|de|van|via|for)\s+|\s*[|•·(),]\s*|\s+[–—-]\s+"
)


def _written(scene: Scene) -> Iterator[tuple[str, Place]]:
    """Names of capitals as the texts have them, and pieces of these."""
    for area, whole in scene.texts:
        text, mark, at = whole[: _READ[area]], area.value, 0
        for capital in statements.CAPITAL.finditer(text):
            start = capital.start()
            if start < at:
                continue
            name = orgs.span(text, start)
            at = start + max(len(name), 1)
            for piece in dict.fromkeys((name, *_pieces(name))) if " " in name else (name,):
                if is_talk(piece) or is_site(text, start):
                    continue
                begin = start + name.index(piece)
                yield piece, Place(mark, whole, begin, begin + len(piece))


def _pieces(name: str) -> Iterator[str]:
    """A name without a team's words, without a first word that is none, or one of two."""
    tidied = orgs.tidy(name)
    if tidied and tidied in name:
        yield tidied
    first, _, rest = name.partition(" ")
    if rest[:1].isupper() and first.casefold() not in ORG_WORDS and is_common(first):
        yield rest
    if cut := _BEHIND.search(name):
        yield name[: cut.start()]
    head, _, owner = name.partition(" des ")
    if orgs.is_institution(owner) and not orgs.is_institution(head):
        yield owner
    for part in _AND.split(name) if _AND.search(name) else ():
        if part[:1].isupper():
            yield part


_BEHIND = re.compile(r"\s(?:for|für|de|pour)\b[^A-Z]*[\d.]|,|\s\d| for the$")
_AND = re.compile(r" (?:and|und|et|y|en|e|&|\+) ")


def _first_place(scene: Scene, name: str) -> Iterator[Place]:
    for area, text in scene.texts:
        at = text.find(name, 0, _READ[area])
        if at >= 0:
            yield Place(area.value, text, at, at + len(name))


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
    "recruit", "staff", "talent", "search", "select", "personal", "people", "hire", "jobs", "resourc", "execut", "interim",
    "consult", "headh", "work", "career", "human", "match", "partners", "contract", "labour", "labor", "locum", "supply", "temp",
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


_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?|[^\w\s]")


def _words(found: list[str]) -> list[str]:
    """Words in lower case, marks; ``^`` for a capital and ``#`` for what holds a figure."""
    found = [w if w.isalpha() or not any(map(str.isdigit, w)) else "#" for w in found]
    return ["^" if w[0].isupper() else w for w in found]


@lru_cache(maxsize=1024)
def _of_name(name: str, side: str, stands: bool) -> tuple[str, ...]:
    """How the name is built, and what its words are elsewhere; ``stands``: whether a text has it."""
    words = name.split()
    many = len(words) > 1
    common = [is_common(word) for word in words]
    marks = {
        f"words:{min(len(words), 6)}": stands, f"words:{min(len(words), 6)}:{side}": stands,
        f"common:{common[0]:d}{common[-1]:d}:{many}:{side}": True, "common:all": all(common),
        "house": orgs.is_house(name), "sure house": orgs.is_sure_house(name), "agency": orgs.is_agency(name),
        "institution": orgs.is_institution(name), "legal form": words[-1].casefold().strip(".,()") in LEGAL_FORMS,
        f"job:{side}": titles.has_head(name), f"title:{side}": titles.is_title(name), f"given:{side}": names.is_given(name),
        "place": name.casefold() in PLACES, "figure": _FIGURE.search(name), "untidy": orgs.tidy(name) != name,
        f"capitals:{len(name) < 6}": name.isupper(),
    }  # fmt: skip
    return tuple(mark for mark, holds in marks.items() if holds)


_FIGURE = re.compile(r"\d")


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
