"""Which of the persons in a message meet the candidate: a learnt last word beside the rules'
choice.

Finds no names by itself: those that texts, heads and calendars give are weighed one by one. Learnt
by learning/meets.py.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import cast

from agent.reading import words
from agent.reading.caseless import lazily
from agent.reading.kinds.linear import Learnt
from agent.reading.learnt import load
from agent.reading.model import Interview, Person
from agent.reading.people import names, told
from agent.reading.people.meets import cues, presence, proposing
from agent.reading.people.meets.acts import ACTS
from agent.reading.people.meets.named import lines
from agent.reading.people.scene import Area, Scene
from agent.reading.people.told import Told

_MOST, _MOST_PLACES, _NEAR, _MOST_READ = 30, 6, 120, 2000
"""How many persons of a message and places of each are looked at, how many characters beside it,
and of the author's words."""
_TEXTS = (Area.OWN, Area.CALENDAR, Area.SUBJECT, Area.QUOTED)
_WHERE = ("own", "calendar", "subject", "quoted")
IsSomebody = Callable[[Told, str], bool]
"""Whether who is told in a text is a person (``somebody.is_somebody``), looked at once."""


@dataclass(slots=True)
class Somebody:
    """A person, the places where texts name him or her, and where else he or she is found."""

    name: str
    email: str | None = None
    title: str | None = None
    full: bool = False
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
    def is_author(self) -> bool:
        """Whether he or she writes."""
        return _AUTHOR in self.sources


_AUTHOR, _GUEST, _RULES = "author", "guest", "rules"


def is_one(one: str | None, other: str | None) -> bool:
    """Whether two names are one person's, a first name's short form too ("Pete", "Peter Moss")."""
    if names.same(one, other):
        return True
    if not one or not other or (" " in one) == (" " in other):
        return False
    short, long = (other, one) if " " in one else (one, other)
    return long.startswith(short) and len(short) > 2


def candidates(
    scene: Scene,
    interviews: Sequence[Interview],
    author: Person,
    ruled: Sequence[Person],
    before: str,
) -> list[Somebody]:
    """Everybody of the employer's side, each once; ``ruled``: whom the rules choose, ``before``:
    what the other side wrote before."""
    every = _Everybody(scene)
    house = scene.company is not None and names.key(author.name) == names.key(scene.company)
    if not house or names.is_given(author.name or ""):
        every.add(author, _AUTHOR)
    for person in ruled:
        every.add(person, _RULES)
    for held in interviews:
        for guest in held.interviewers:
            every.add(guest, _GUEST)
    for event in scene.message.invitations[:3]:
        if event.organizer:
            every.head(event.organizer.name, event.organizer.email, "organiser")
    for area, source in zip(_TEXTS, _WHERE, strict=True):
        text = before if area is Area.QUOTED else scene.text(area)
        for one in told.persons(text) if text else ():
            found = every.add(one, source)
            if found is not None:
                found.places.append((area, text, one))
                found.full = found.full or one.full
    for source, heads in (("to", scene.message.to[:10]), ("cc", scene.message.cc[:20])):
        for head in heads:
            every.head(head.name, head.email, source)
    return every.found


class _Everybody:
    """Persons as they are found, each once."""

    def __init__(self, scene: Scene) -> None:
        self.found: list[Somebody] = []
        self._scene = scene
        self._by_name: dict[str, Somebody | None] = {}

    def head(self, name: str | None, email: str | None, source: str) -> None:
        """Adds who is in a header, if it is not the candidate."""
        if email and not self._scene.candidate.owns(email):
            self.add(Person(names.person(name or ""), email), source)

    def add(self, person: Person | Told, source: str) -> Somebody | None:
        """Who it is; none where nobody is named, the candidate, or too many are."""
        name = person.name
        if not name:
            return None
        if name not in self._by_name:
            self._by_name[name] = self._known_or_new(name)
        one = self._by_name[name]
        if one is not None:
            one.email, one.title = one.email or person.email, one.title or person.title
            one.sources.add(source)
        return one

    def _known_or_new(self, name: str) -> Somebody | None:
        if self._scene.is_mine(name):
            return None
        for known in self.found:
            if is_one(known.name, name):
                known.name = name if name.count(" ") > known.name.count(" ") else known.name
                return known
        if len(self.found) == _MOST:
            return None
        self.found.append(Somebody(name))
        return self.found[-1]


# What speaks for each of them


def features(
    scene: Scene, every: Sequence[Somebody], author: Person, is_somebody: IsSomebody
) -> list[set[str]]:
    """By candidate what tells whether the round is with him or her."""
    own = scene.text(Area.OWN)
    about = _of_message(scene, every, author, own)
    found = []
    for one in every:
        # The author, a guest of the calendar's, or somebody named: each is judged by itself.
        side = "a" if _AUTHOR in one.sources else "g" if _GUEST in one.sources else "n"
        marks = {side, *[f"{side}:{mark}" for mark in about + _of_person(one)]}
        for area, text, person in one.places[:_MOST_PLACES]:
            marks.update(_of_place(area, text, person, is_somebody))
        if side == "a":
            marks.update(_of_author(own[:_MOST_READ]))
        found.append(marks)
    return found


def _of_message(scene: Scene, every: Sequence[Somebody], author: Person, own: str) -> list[str]:
    """Its kind, through whom it comes, and how many others are named and chosen."""
    ruled = full = guests = 0
    for one in every:
        guests += _GUEST in one.sources
        if _AUTHOR not in one.sources:
            ruled += _RULES in one.sources
            full += one.full
    relay = scene.relay.use.name if scene.relay else "none"
    return [
        f"kind:{scene.kind}",
        f"out:{scene.outgoing}",
        f"relay:{relay}",
        f"guests:{guests > 0}",
        f"unnamed:{proposing.names_nobody(own)}",
        f"title:{_post(author.title)}",
        f"ruled:{min(ruled, 3)}",
        f"full:{min(full, 4)}",
    ]


def _post(title: str | None) -> str:
    """What a title says of an author: that he or she arranges rounds, or heads something."""
    if not title:
        return "none"
    return "arranges" if cues.SCHEDULES.search(title) else f"heads:{presence.heads(title)}"


def _of_person(one: Somebody) -> list[str]:
    found = [f"in:{source}" for source in one.sources]  # none is learnt of the rules
    found.append(f"places:{min(len(one.places), 4)}")
    found.append(f"given:{names.is_given(one.name)}:{min(one.name.count(' '), 2)}")
    if one.title:
        found += ["titled", *[f"t:{word}" for word in _words(one.title.casefold())[:6]]]
    return found


def _of_place(area: Area, text: str, one: Told, is_somebody: IsSomebody) -> list[str]:
    """What stands before and behind the name in its sentence."""
    every = lines(text)
    at = bisect_right(every, (one.at, len(text))) - 1
    start, end = every[at]
    where = "q" if area is Area.QUOTED else "s" if area is Area.SUBJECT else ""
    before = ["|", "|", "|", *_acts(text[max(start, one.start - _NEAR) : one.start])]
    behind = [*_acts(text[one.end : min(end, one.end + _NEAR)]), "|", "|", "|"]
    found = [
        f"<{before[-1]}",
        f"<{before[-2]}_{before[-1]}",
        f"<{before[-3]}_{before[-2]}_{before[-1]}",
        f">{behind[0]}",
        f">{behind[0]}_{behind[1]}",
        f">{behind[0]}_{behind[1]}_{behind[2]}",
        f"^{before[-1]}_{behind[0]}",
        f"<<{next(filter(_TELLING, reversed(before)), '|')}",
        f">>{next(filter(_TELLING, behind), '|')}",
        f"{where}full:{one.full}:{one.title is not None}:{one.honorific}",
        f"{where}somebody:{is_somebody(one, text)}",
    ]
    ahead, rest = text[start : one.start], text[one.end : end]
    refused = len(ahead) >= _refuses(text[start:end])
    refused = refused or cues.PRAISED.match(rest) is not None
    refused = refused or cues.HANDED_ON.search(ahead) is not None
    if refused or cues.NOT_BEFORE.search(ahead) or cues.NOT_BEHIND.search(rest):
        found.append("refused")
    label, colon, _ = ahead.partition(":")
    if colon and len(label) < 40:
        found += [f"label:{word}" for word in _words(label.casefold())]
    above = text[slice(*every[at - 1])].strip() if at else ""
    if above[-1:] == ":":
        found += ["under", *[f"under:{word}" for word in _words(above.casefold())[-6:]]]
    return found


@lru_cache(maxsize=8)
def _refuses(line: str) -> int:
    """From where on a sentence says that who is named is only asked, or met later."""
    if cues.ASK_LINE.match(line):
        return 0
    later = cues.LATER.search(line)
    return later.end() if later else len(line) + 1


_TELLING = frozenset(ACTS.values()).difference(("the", "and", "from", "our", "my")).__contains__
"""Whether an act tells something: no mark, no article, none of a list."""


def _of_author(own: str) -> list[str]:
    """What the author says in the first person, and of what there is talk at all."""
    acts = ["|", *_acts(own), "|", "|"]
    found = [f"a:act:{act}" for act in set(acts)]
    for at, act in enumerate(acts):
        if act in _FIRST:
            behind = acts[at + 1]
            does = next(filter(_DONE, acts[at + 1 : at + 6]), "|")
            found += [
                f"I:{act}>{behind}", f"I:{act}>{behind}_{acts[at + 2]}", f"I:{acts[at - 1]}<{act}",
                f"I:{act}>>{does}",
            ]  # fmt: skip
    return found


_FIRST = frozenset(("i", "me", "we", "my", "our"))
_DONE = frozenset(ACTS.values()).difference(("the", "and", "from", "you", "will")).__contains__


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


_WORD = lazily(r"[^\W_]+(?:['’][^\W_]+)?|[^\w\s]")


# Which of them meet the candidate


def chosen(
    scene: Scene, every: Sequence[Somebody], author: Person, is_somebody: IsSomebody
) -> list[Somebody]:
    """Those for whom more speaks than against them, what the rules say of each counted in; never
    what is only told in texts, and looks like nobody's name wherever it is."""
    told = features(scene, every, author, is_somebody)
    likely = [
        _weight(marks) + (_CHOSEN if _RULES in one.sources else -_LEFT) > 0
        and not _only_writes(one, author)
        for one, marks in zip(every, told, strict=True)
    ]
    return [
        one
        for one, is_likely in zip(every, likely, strict=True)
        if (is_likely or _is_surely_there(one, scene)) and not _perhaps(one)
        if not one.sources.issubset(_WHERE)
        or any(is_somebody(t, text) for _, text, t in one.places)
    ]


def _is_surely_there(one: Somebody, scene: Scene) -> bool:
    """Whether it is the author, and calls together with somebody or has an hour of a programme."""
    if _AUTHOR not in one.sources or scene.outgoing or scene.forwarded:
        return False
    return _SURELY_ME.search(scene.text(Area.OWN)[:_MOST_READ]) is not None


_SURELY_ME = lazily(
    rf"\b(?:{words.joined('meets.judging.together')})"
    r"|^[ \t*•·–-]{0,4}\d{1,2}(?:[:.h]\d\d)?[^.!?\n\d][^!?\n]{0,60}\b"
    rf"(?:{words.joined('meets.judging.with_me')})[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)


def _only_writes(one: Somebody, author: Person) -> bool:
    """Whether it is the author, of whom no words say that he or she is there, and who arranges
    rounds by trade ("HR Assistant"); recruiters hold first talks, an "Assistant Manager" any."""
    if _AUTHOR not in one.sources or not one.sources.isdisjoint((_RULES, _GUEST)):
        return False
    return proposing.ARRANGES_ONLY.search(author.title or "") is not None


def _perhaps(one: Somebody) -> bool:
    """Whether somebody whom no calendar invites may look in for a moment, and may not."""
    behind = (text[told.end : told.end + 120] for _, text, told in one.places)
    return not one.is_guest and any(map(cues.PERHAPS.match, behind))


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
