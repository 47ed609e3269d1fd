"""What in a message could be the employer's name: what rules and headers give, and capitals in the
texts.

Weighs nothing; ``ranking`` does.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import NamedTuple, cast

from agent.person_names import TEAM_WORDS
from agent.reading import words
from agent.reading.caseless import lazily
from agent.reading.folding import fold
from agent.reading.kinds.linear import Learnt
from agent.reading.learnt import load
from agent.reading.people import domains, fates, names, orgs, statements
from agent.reading.people.employer.houses import Claim, House
from agent.reading.people.employer.known import fits, is_nobody, is_readers, without_service
from agent.reading.people.places import PLACES
from agent.reading.people.scene import Area, Scene
from agent.reading.people.titles import is_body, is_head, is_title
from agent.reading.people.words import MEETINGS, ORG_WORDS
from agent.reading.relays import SERVICES, Use
from agent.terms import Kind

_READ = {
    Area.SUBJECT: 300, Area.OWN: 3000, Area.SIGNATURE: 600,
    Area.CALENDAR: 600, Area.FOOTER: 800, Area.QUOTED: 1500,
}  # fmt: skip
"""How much of each text is read, in characters."""
_MOST, _MOST_HOUSES = 24, 4
"""How many are looked at."""


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
def _common() -> frozenset[str]:
    """Words that letters are made of; names that few letters have are not among them."""
    return frozenset(cast(Learnt, load("acts"))["weights"])


@lru_cache(maxsize=4096)
def is_common(word: str) -> bool:
    """Whether a word, or each part of it, is one of those that letters are made of."""
    parts = _PIECE.findall(fold(word))
    return bool(parts) and all(part in _common() for part in parts)


_PIECE = lazily(r"[^\W_]+")


def without_task(name: str) -> str:
    """A house's name without the post and the task behind it ("Millbank Data Analyst
    Challenge")."""
    parts = name.split()
    if len(parts) < 2 or parts[-1] not in _TASKS:
        return name
    parts.pop()
    while parts and _is_of_post(parts[-1]):
        parts.pop()
    return " ".join(parts)


def _is_of_post(word: str) -> bool:
    folded = word.casefold()
    plain = is_head(word) or (is_common(word) and folded not in ORG_WORDS)
    return plain or word.isdigit() or folded in _CRAFTS


_TASKS = frozenset("Challenge Test Assessment Exercise Quiz".split())
_CRAFTS = frozenset(
    "software data systems network security cloud frontend reliability java react ios "
    "android".split()
)
"""What a post is of: words that letters seldom have, or houses too."""


def candidates(scene: Scene, found: Found) -> dict[str, Named]:
    """By key what could be the employer's name; at most some thirty."""
    every: dict[str, Named] = {}
    for name, source in _given(scene, found):
        if key := orgs.key(name):
            if key not in every:
                every[key] = _named(scene, name)
            every[key].given.add(source)
    passed_over: set[str] = set()
    own = _is_own_house(scene, found)
    for name, place in _written(scene):
        key = orgs.key(name)
        if key not in every:
            if not key or key in passed_over or len(every) >= _MOST:
                continue
            if (
                not _may_be(scene, name, found.known)
                or _does_something(name, place)
                or (own and _is_in_title(scene, name, place))
            ):
                passed_over.add(key)
                continue
            every[key] = _named(scene, name)
        elif not every[key].places and every[key].name not in place.text:
            every[key].name = name  # as it is written, not as a domain has it
        every[key].places.append(place)
    for one in every.values():
        if not one.places:
            one.places.extend(_first_place(scene, one.name))
    people = tuple(one.name for one in every.values() if names.is_given(one.name))
    told = fates.fates(scene.prose) if scene.kind is Kind.REJECTION else ()
    return {
        key: one
        for key, one in every.items()
        if not (told and not one.fit and fates.goes_on(one.name, told))
        and not (_is_none(scene, one, found.known) or _is_surname(one, people))
        and not is_readers(scene, one.name)
    }


def _is_own_house(scene: Scene, found: Found) -> bool:
    """Whether who writes from a domain of its own seems to hire for itself."""
    return bool(scene.own_label) and found.through is None and scene.relay is None


def _is_in_title(scene: Scene, name: str, place: Place) -> bool:
    """Whether capitals are words of a title, and nothing of the sender's domain ("application for
    Electoral Services Assistant", "Lecturer in Medieval History")."""
    if place.mark not in _TOLD or fits(scene, name):
        return False
    goes_on = _TO_HEAD.match(place.text, place.start)
    if goes_on and is_head(goes_on[1]):
        return True
    head = _HEAD_BEFORE.search(place.text, max(0, place.start - 40), place.start)
    return head is not None and is_head(head[1]) and not orgs.is_sure_house(name.replace("&", ""))


_TOLD = (Area.SUBJECT.value, Area.OWN.value)
_TO_HEAD = lazily(r"(?:[A-Z0-9&][\w’'&/-]*,? ){1,5}([A-Z]\w+)\b")
_HEAD_BEFORE = lazily(rf"([^\W\d_]{{3,}}) (?:{words.joined('named.subject_of')}) $")


def _is_none(scene: Scene, one: Named, known: tuple[str, ...]) -> bool:
    """Whether a name that the sender's domain has nothing of is a person's or only a place's."""
    if one.fit > 1:
        return False
    given = names.is_given(one.name)
    if (given or (one.shown and _books(scene))) and names.is_one_of(one.name, known):
        return True
    if not one.fit and (_is_post(one.name) or orgs.is_practice(one.name)):
        return True
    if one.fit or orgs.is_house(one.name):
        return False
    if _is_the_author(scene, one) or _is_site(one):
        return True
    if one.name.casefold() in PLACES:
        return not (one.shown or one.name.isupper())
    if "/" in one.name and PLACES.issuperset(one.name.casefold().split("/")):
        return True  # "hybrid Bristol/Hamburg"
    alone = " " not in one.name
    return given and (one.shown or one.signed or alone)


def _is_site(one: Named) -> bool:
    """Whether a single word is where the talk is ("on site at Dereham (NR19 1JZ)")."""
    if " " in one.name:
        return False
    return any(
        _ON_SITE.search(place.text, max(0, place.start - 20), place.start) for place in one.places
    )


_ON_SITE = lazily(r"\b[Oo]n[ -]site (?:at|in|here in) $")


def _is_the_author(scene: Scene, one: Named) -> bool:
    """Whether a name is that of who writes for a house that stands below it."""
    sender = scene.sender.name if scene.sender else ""
    written = one.name.count(" ") == 1 and one.name == names.person(sender)
    return written and bool(scene.signature.houses)


def _is_post(name: str) -> bool:
    """ "Logistics Coordinator", but "Millbank Opticians"."""
    return not is_body(name.rpartition(" ")[2]) and is_title(name) and " " in name


def _is_surname(one: Named, people: tuple[str, ...]) -> bool:
    """Whether a word that the sender's domain has nothing of is how a person's name ends."""
    alone = " " not in one.name and not one.fit
    return alone and any(name.endswith(f" {one.name}") for name in people)


def _does_something(name: str, place: Place) -> bool:
    """Whether somebody's post stands behind a person's name ("Ann Bell, our Operations
    Director")."""
    return names.is_given(name) and statements.DOES.match(place.text, place.end) is not None


def _books(scene: Scene) -> bool:
    """Whether a calendar service sends it, which shows a person as its sender."""
    return scene.relay is not None and scene.relay.use is Use.SCHEDULING


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
        for part in (without_service(sender.name), *_PARTS.split(sender.name[:160])):
            first, _, rest = part.partition(" ")
            if rest and first.casefold() in TEAM_WORDS:
                continue  # "Portal de Empleo Millbank": of hiring, and no name's beginning
            tidied = orgs.tidy(part) if len(part) > 1 else None
            if tidied and tidied.casefold() not in SERVICES:
                yield tidied, "shown"
    if scene.own_label and sender is not None:
        yield domains.split(scene.own_label, sender.domain.rpartition(".")[2]), "split"


_PARTS = lazily(r"\s+(?:at|@|from|of|bei|von|chez|de|van|via|for)\s+|\s*[|•·(),]\s*|\s+[–—-]\s+")


def _written(scene: Scene) -> Iterator[tuple[str, Place]]:
    """Names of capitals as the texts have them, and pieces of these."""
    for area, whole in scene.texts:
        text, mark, at = whole[: _READ[area]], area.value, 0
        for capital in statements.CAPITAL.finditer(text):
            start = capital.start()
            if start < at:
                continue
            name = orgs.span(text, start)
            at = start + (len(name) or 1)
            for piece, from_, to in _apart(name):
                yield piece, Place(mark, whole, start + from_, start + to)


@lru_cache(maxsize=512)
def _apart(name: str) -> tuple[tuple[str, int, int], ...]:
    """A name without a task, and its pieces, each with its place in it; most stand there often."""
    name = without_task(name)
    pieces = dict.fromkeys((name, *_pieces(name))) if " " in name else (name,)
    places = ((piece, name.index(piece)) for piece in pieces)
    return tuple((piece, at, at + len(piece)) for piece, at in places)


def _pieces(name: str) -> Iterator[str]:
    """A name without a team's words, without a first word that is none, or one of two."""
    tidied = orgs.tidy(name)
    if tidied and tidied in name:
        yield tidied
    yield from _shorter(name)
    if cut := _BEHIND.search(name):
        yield name[: cut.start()]
    for part in _AND.split(name) if _AND.search(name) else ():
        if part[:1].isupper():
            yield part


def _shorter(name: str) -> Iterator[str]:
    """A name without one or two words before or behind it that are no names."""
    rest = name
    for _ in range(2):
        first, _, rest = rest.partition(" ")
        if not _is_no_name(first):
            break
        if rest[:1].isupper():
            yield rest
    head, _, last = name.rpartition(" ")
    if last[0].isupper() and _is_no_name(last) and head.rpartition(" ")[2][:1].isupper():
        yield head


def _is_no_name(word: str) -> bool:
    folded = word.casefold().strip("!,.")
    known = folded in TEAM_WORDS or folded in MEETINGS or is_common(word)
    return known and folded not in ORG_WORDS


_BEHIND = lazily(r"\s(?:for|für|de|pour)\b[^A-Z]*[\d.]|,|\s\d| for the$")
_AND = lazily(r" (?:and|und|et|y|en|e|&|\+) ")


def _first_place(scene: Scene, name: str) -> Iterator[Place]:
    for area, text in scene.texts:
        at = text.find(name, 0, _READ[area])
        if at >= 0:
            yield Place(area.value, text, at, at + len(name))
