"""Which of the persons in a message meet the candidate: a learnt last word beside the rules' choice.

Finds no names by itself: those that texts, heads and calendars give are weighed one by one. Learnt by
learning/meets.py.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import cast

from agent.reading.kinds.rows import Learnt
from agent.reading.learnt import load
from agent.reading.model import Interview, Person
from agent.reading.people import names, told
from agent.reading.people.meets import cues, presence, proposing
from agent.reading.people.meets.acts import ACTS
from agent.reading.people.meets.named import lines, refused, unwrapped
from agent.reading.people.meets.somebody import is_somebody
from agent.reading.people.scene import Area, Scene
from agent.reading.people.told import Told

_MOST, _MOST_PLACES, _NEAR = 30, 6, 120
"""How many persons of a message and places of each are looked at, and how many characters beside it."""
_TEXTS = (Area.OWN, Area.CALENDAR, Area.SUBJECT, Area.QUOTED)


@dataclass(slots=True)
class Somebody:
    """A person, the places where texts name him or her, and where else he or she is found."""

    name: str
    email: str | None = None
    title: str | None = None
    places: list[tuple[Area, str, Told]] = field(default_factory=list)
    sources: set[str] = field(default_factory=set)

    @property
    def person(self) -> Person:
        """As the rounds have them."""
        return Person(self.name, self.email, self.title)

    @property
    def is_guest(self) -> bool:
        """Whether a calendar invites him or her to a round."""
        return _GUEST in self.sources

    @property
    def side(self) -> str:
        """The author, a guest of the calendar's, or somebody named: each is judged by itself."""
        if _AUTHOR in self.sources:
            return "a"
        return "g" if _GUEST in self.sources else "n"


_AUTHOR, _GUEST, _RULES = "author", "guest", "rules"


def is_one(one: str | None, other: str | None) -> bool:
    """Whether two names are one person's, a first name's short form too ("Pete", "Peter Moss")."""
    if names.same(one, other):
        return True
    if not one or not other or (" " in one) == (" " in other):
        return False
    short, long = (other, one) if " " in one else (one, other)
    return len(short) > 2 and long.partition(" ")[0].startswith(short)


def candidates(
    scene: Scene,
    interviews: Sequence[Interview],
    author: Person,
    ruled: Sequence[Person],
    before: str,
) -> list[Somebody]:
    """Everybody of the employer's side, each once; ``ruled``: whom the rules choose, ``before``: what
    the other side wrote before."""
    every: list[Somebody] = []
    for person, source in _known(scene, interviews, author, ruled):
        _add(every, person, source, scene)
    for area in _TEXTS:
        text = unwrapped(before if area is Area.QUOTED else scene.text(area))
        for one in told.persons(text) if text and not text.isspace() else ():
            found = _add(every, Person(one.name, one.email, one.title), area.value, scene)
            if found is not None:
                found.places.append((area, text, one))
    for source, heads in (("to", scene.message.to[:10]), ("cc", scene.message.cc[:20])):
        for head in heads:
            if not scene.candidate.owns(head.email):
                _add(every, Person(names.person(head.name), head.email), source, scene)
    return every


def _known(
    scene: Scene, interviews: Sequence[Interview], author: Person, ruled: Sequence[Person]
) -> Iterator[tuple[Person, str]]:
    yield author, _AUTHOR
    yield from ((person, _RULES) for person in ruled)
    yield from ((guest, _GUEST) for held in interviews for guest in held.interviewers)
    for event in scene.message.invitations[:3]:
        sender = event.organizer
        if sender and sender.email and not scene.candidate.owns(sender.email):
            yield Person(names.person(sender.name or ""), sender.email), "organiser"


def _add(every: list[Somebody], person: Person, source: str, scene: Scene) -> Somebody | None:
    """Puts a person with those found; none where nobody is named, the candidate, or too many are."""
    name = person.name
    if not name or scene.is_mine(name):
        return None
    one = next((known for known in every if is_one(known.name, name)), None)
    if one is None and len(every) >= _MOST:
        return None
    if one is None:
        one = Somebody(name)
        every.append(one)
    elif len(name.split()) > len(one.name.split()):
        one.name = name
    one.email, one.title = one.email or person.email, one.title or person.title
    one.sources.add(source)
    return one


# What speaks for each of them


def features(scene: Scene, every: Sequence[Somebody], author: Person) -> list[set[str]]:
    """By candidate what tells whether the round is with him or her."""
    about = _of_message(scene, every, author)
    sentences: dict[str, list[tuple[int, int]]] = {}
    found = []
    for one in every:
        side = one.side
        marks = {side, *(f"{side}:{mark}" for mark in about), *_of_person(one, side)}
        for area, text, person in one.places[:_MOST_PLACES]:
            if text not in sentences:
                sentences[text] = list(lines(text))
            marks.update(_of_place(side, area, text, person, sentences[text], scene))
        if side == "a":
            marks.update(_of_author(unwrapped(scene.text(Area.OWN))))
        found.append(marks)
    return found


def _of_message(scene: Scene, every: Sequence[Somebody], author: Person) -> tuple[str, ...]:
    """Its kind, through whom it comes, and how many others are named and chosen."""
    others = [one for one in every if _AUTHOR not in one.sources]
    ruled = sum(_RULES in one.sources for one in others)
    full = sum(any(person.full for *_, person in one.places) for one in others)
    relay = scene.relay.use.name if scene.relay else "none"
    guests = any(_GUEST in one.sources for one in every)
    own = unwrapped(scene.text(Area.OWN))
    return (
        f"kind:{scene.kind}", f"out:{scene.outgoing}", f"relay:{relay}", f"guests:{guests}",
        f"unnamed:{proposing.names_nobody(own)}", f"title:{_post(author.title)}", f"ruled:{min(ruled, 3)}", f"full:{min(full, 4)}",
    )  # fmt: skip


def _post(title: str | None) -> str:
    """What a title says of an author: that he or she arranges rounds, or heads something."""
    if not title:
        return "none"
    return "arranges" if cues.SCHEDULES.search(title) else f"heads:{presence.heads(title)}"


def _of_person(one: Somebody, side: str) -> Iterator[str]:
    yield from (f"{side}:in:{source}" for source in one.sources if source != _RULES)
    yield f"{side}:places:{min(len(one.places), 4)}"
    yield f"{side}:given:{names.is_given(one.name)}:{min(one.name.count(' '), 2)}"
    if one.title:
        yield f"{side}:titled"
        yield from (f"{side}:t:{word}" for word in _words(one.title.casefold())[:6])


def _of_place(
    side: str, area: Area, text: str, one: Told, spans: Sequence[tuple[int, int]], scene: Scene
) -> Iterator[str]:
    """What stands before and behind the name in its sentence."""
    at = next((i for i, (start, end) in enumerate(spans) if start <= one.at < end), None)
    if at is None:
        return
    start, end = spans[at]
    where = area.value[0] if area in (Area.QUOTED, Area.SUBJECT) else ""
    before = ["|", "|", "|", *_acts(text[max(start, one.start - _NEAR) : one.start])]
    behind = [*_acts(text[one.end : min(end, one.end + _NEAR)]), "|", "|", "|"]
    yield f"<{before[-1]}"
    yield f"<{before[-2]}_{before[-1]}"
    yield f"<{before[-3]}_{before[-2]}_{before[-1]}"
    yield f">{behind[0]}"
    yield f">{behind[0]}_{behind[1]}"
    yield f">{behind[0]}_{behind[1]}_{behind[2]}"
    yield f"^{before[-1]}_{behind[0]}"
    yield f"<<{_telling(reversed(before))}"
    yield f">>{_telling(behind)}"
    yield f"{where}full:{one.full}:{one.title is not None}:{one.honorific}"
    yield f"{where}somebody:{is_somebody(one, text, scene)}"
    if refused(text[start:end], text[start : one.start], text[one.end : end]):
        yield "refused"
    label, colon, _ = text[start : one.start].partition(":")
    if colon and len(label) < 40:
        yield from (f"label:{word}" for word in _words(label.casefold()))
    above = text[slice(*spans[at - 1])].strip() if at else ""
    if above.endswith(":"):
        yield "under"
        yield from (f"under:{word}" for word in _words(above.casefold())[-6:])


def _telling(acts: Iterable[str]) -> str:
    """The first that tells something: no mark, no article, none of a list."""
    return next((act for act in acts if act[0].isalpha() and act not in _IDLE), "|")


_IDLE = frozenset(("the", "and", "from", "our", "my"))


def _of_author(own: str) -> Iterator[str]:
    """What the author says in the first person, and of what there is talk at all."""
    acts = ["|", *_acts(own[:4000]), "|", "|"]
    for at in range(1, len(acts) - 2):
        if acts[at] in _FIRST:
            yield f"I:{acts[at]}>{acts[at + 1]}"
            yield f"I:{acts[at]}>{acts[at + 1]}_{acts[at + 2]}"
            yield f"I:{acts[at - 1]}<{acts[at]}"
            does = (a for a in acts[at + 1 : at + 6] if a[0].isalpha() and a not in _NOT_DONE)
            yield f"I:{acts[at]}>>{next(does, '|')}"
    yield from (f"a:act:{act}" for act in set(acts))


_FIRST = frozenset(("i", "me", "we", "my", "our"))
_NOT_DONE = frozenset(("the", "and", "from", "you", "will"))


def _acts(text: str) -> list[str]:
    """Words by what they do, and marks; one ``-``, ``^`` or ``#`` for all such in a row."""
    found = list(map(_act, _WORD.findall(text)))
    return [a for a, last in zip(found, ("", *found), strict=False) if a != last or a not in "-^#"]


@lru_cache(maxsize=4096)
def _act(word: str) -> str:
    """What a word does, ``-`` if nothing; ``^`` for one with a capital, ``#`` with a figure."""
    if not word.isalpha() and any(map(str.isdigit, word)):
        return "#"
    if word[0].isupper() and word != "I":
        return "^"
    return ACTS.get(word.replace("’", "'").casefold()) or ("-" if word[0].isalpha() else word)


def _words(text: str) -> list[str]:
    """Words and marks; one ``^`` for words with capitals, ``#`` for what holds a figure."""
    found: list[str] = []
    for word in _WORD.findall(text):
        if not word.isalpha() and any(map(str.isdigit, word)):
            word = "#"
        elif word[0].isupper() and word != "I":
            word = "^"
        if word not in "^#" or not found or found[-1] != word:
            found.append(word.replace("’", "'"))
    return found


_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?|[^\w\s]")


# Which of them meet the candidate


def chosen(scene: Scene, every: Sequence[Somebody], author: Person) -> list[Somebody]:
    """Those for whom more speaks than against them, what the rules say of each counted in."""
    told = features(scene, every, author)
    return [
        one
        for one, marks in zip(every, told, strict=True)
        if _weight(marks) + (_CHOSEN if _RULES in one.sources else -_LEFT) > 0
    ]


def _weight(marks: Iterable[str]) -> int:
    bias, weights = _weights()
    return bias + sum(filter(None, map(weights.get, marks)))


@cache
def _weights() -> tuple[int, dict[str, int]]:
    """What speaks for anybody, and for whom that holds, in hundredths of log odds."""
    learnt = cast(Learnt, load("meets"))
    return learnt["bias"][0], {name: row[1] for name, row in learnt["weights"].items()}


_CHOSEN, _LEFT = 100, 75
"""How much more it speaks for somebody that the rules choose, and against whom they leave; in
hundredths of log odds. Found on mail to which the rules were not fitted."""
