"""Spans of a message that could be the job's title: around trades' nouns, words for posts, in
subjects.

Finds a few for each, shorter and longer ones, and weighs none; ``ranking`` does.
"""

from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache
from itertools import compress, islice, pairwise
from typing import NamedTuple

from agent.reading import words
from agent.reading.caseless import lazily
from agent.reading.people import orgs
from agent.reading.people.heads import LEVELS
from agent.reading.people.phrase_words import DETERMINERS, STOPS
from agent.reading.people.phrases import is_wrapped
from agent.reading.people.roles.claims import bare_of_talk
from agent.reading.people.scene import Area, Scene
from agent.reading.people.titles import CONNECTORS, is_head, is_small
from agent.words import word_set

_READ = {
    Area.SUBJECT: 300, Area.OWN: 1500, Area.CALENDAR: 400, Area.QUOTED: 1500,
}  # fmt: skip
"""How much of each text is read, in characters; titles below a letter are the writer's."""
_TOKEN = lazily(r"[^\W_](?:[\w&+#'’/.·-]*[\w+#])?|\n|[^\w\s]")
_MOST_TOKENS, _MOST_HEADS, _MOST_POSTS, _MOST_PLACES, _MOST = 600, 6, 6, 2, 80
_FAR_LEFT, _FAR_RIGHT = 3, 4
_LONGEST = 90
POSTS = words.word_set("roles.spans.posts")
_LEADS = word_set(
    "as als for für functie poste puesto vaga plaza cargo stelle post position role job de van of "
    "stellen in n nr no der des"
) | {":", '"'}
"""What may stand between a word for a post and its title."""
_GREETINGS = words.word_set("roles.spans.greetings")
_BREAKS = (DETERMINERS | STOPS | _GREETINGS) - CONNECTORS
_NO_FIELD = _BREAKS | CONNECTORS
_JOINTS = frozenset("-–—:,(/&+|")
_PARTS = frozenset('-–—:,|/()<>•·?!.;\n"„“”«»x')
"""What parts a subject."""


class Text(NamedTuple):
    """A text taken apart: its words and marks, in lower case too, and where they stand."""

    area: Area
    mark: str
    """The place in one letter."""
    text: str
    tokens: list[str]
    low: list[str]
    at: list[tuple[int, int]]


class Place(NamedTuple):
    """The first and the last token of a span."""

    text: Text
    first: int
    last: int

    @property
    def words(self) -> str:
        """As it stands there."""
        return self.text.text[self.text.at[self.first][0] : self.text.at[self.last][1]]


class Span(NamedTuple):
    """What could be the title, and where it stands; nowhere as a whole where a rule cut it."""

    title: str
    tokens: list[str]
    low: list[str]
    places: list[Place]


def spans(scene: Scene, offered: tuple[str, ...]) -> dict[str, Span]:
    """By folded title what could be the job's; ``offered`` is what the rules claim."""
    found: dict[str, Span] = {}
    texts = [_taken_apart(area, text) for area, text in scene.texts if area in _READ]
    for place in (place for text in texts for place in _of_text(text)):
        written = place.words
        key = orgs.fold(written) if 1 < len(written) <= _LONGEST else ""
        if key in found:
            if len(found[key].places) < _MOST_PLACES:
                found[key].places.append(place)
        elif key and len(found) < _MOST:
            (text, first, last), title = place, " ".join(written.split())
            tokens, low = text.tokens[first : last + 1], text.low[first : last + 1]
            found[key] = Span(title, tokens, low, [place])
    for title in offered:
        key, tokens = orgs.fold(title), _TOKEN.findall(title)
        if tokens and key not in found:
            places = [p for t in texts for p in _stands(t, title)]
            found[key] = Span(title, tokens, _lowered(tokens), places)
    return found


def _stands(text: Text, title: str) -> Iterator[Place]:
    """Where a title that a rule made out stands first in a text."""
    start = text.text.find(title)
    end = start + len(title)
    i = bisect_left(text.at, (start, start))
    j = bisect_left(text.at, (end, end)) - 1
    if 0 <= i <= j and text.at[i][0] == start and text.at[j][1] == end:
        yield Place(text, i, j)


def _taken_apart(area: Area, text: str) -> Text:
    found = list(islice(_TOKEN.finditer(text, 0, _READ[area]), _MOST_TOKENS))
    tokens, at = [m[0] for m in found], [m.span() for m in found]
    for i in [i for i, one in enumerate(tokens) if one == "\n"][::-1]:
        start, end = at[i]
        if text[end : end + 1].isalnum() and is_wrapped(text, start):
            del tokens[i], at[i]
    return Text(area, area.value[0], text, tokens, _lowered(tokens), at)


def _lowered(tokens: list[str]) -> list[str]:
    """The words in lower case, all at once: there are no blanks in them."""
    return " ".join(tokens).lower().split(" ") if tokens else []


def _of_text(text: Text) -> Iterator[Place]:
    pairs = dict.fromkeys(_around_heads(text))
    if text.area is Area.SUBJECT:
        pairs.update(dict.fromkeys(_of_parts(text)))
    pairs.update(dict.fromkeys(_beside_posts(text)))
    yield from (Place(text, first, last) for first, last in pairs)


def _around_heads(text: Text) -> Iterator[tuple[int, int]]:
    for head in islice(nouns(text.tokens), _MOST_HEADS):
        ends = list(islice(_ends(text, head), 5))
        yield from ((first, last) for first in islice(_starts(text, head), 4) for last in ends)


def _starts(text: Text, head: int) -> Iterator[int]:
    """Where a title may begin whose noun stands there, the nearest first."""
    yield head
    big = text.tokens[head][0].isupper()
    for at in range(head - 1, max(-1, head - 1 - _FAR_LEFT), -1):
        word, low = text.tokens[at], text.low[at]
        if word in "&/":
            continue
        if not word[0].isalnum() or low in _BREAKS:
            return
        small = big and is_small(word)
        if low in CONNECTORS:
            if not _joins(text, at, big):
                return
        elif not small or low in LEVELS:
            yield at
        elif not is_head(word):
            return


def _joins(text: Text, at: int, big: bool) -> bool:
    """Whether a small word has one before it that can belong to the title ("Head of Sales")."""
    before = text.tokens[at - 1] if at else ""
    known = before[:1].isalpha() and text.low[at - 1] not in _BREAKS
    return known and (before[0].isupper() or not big)


def _ends(text: Text, start: int) -> Iterator[int]:
    """Where what begins there may end, the nearest first; past one comma, dash or bracket."""
    yield start
    joint = ""
    for at in range(start + 1, min(len(text.tokens), start + 1 + _FAR_RIGHT)):
        word, low = text.tokens[at], text.low[at]
        if word in _JOINTS and not joint:
            joint = word
        elif word == ")" and joint == "(":
            yield at
            return
        elif not word[0].isalnum() or low in _BREAKS:
            return
        elif low not in CONNECTORS and joint != "(":
            yield at


def _of_parts(text: Text) -> Iterator[tuple[int, int]]:
    """A subject's parts, without what subjects say before a title, and without first words."""
    cuts = [-1, *(i for i, t in enumerate(text.low) if t in _PARTS), len(text.tokens)]
    for before, behind in pairwise(cuts):
        first, last = before + 1, behind - 1
        if first <= last:
            yield first, last
            whole = Place(text, first, last).words
            begin = text.at[last][1] - len(bare_of_talk(whole))
            yield from ((i, last) for i in range(first, last + 1) if text.at[i][0] == begin)
            yield from ((i, last) for i in range(first + 1, min(last + 1, first + 5)))


def _beside_posts(text: Text) -> Iterator[tuple[int, int]]:
    """What stands before and behind a word for a post: "the accounts job", "vaga de chapeiro"."""
    posts = compress(range(len(text.low)), map(POSTS.__contains__, text.low))
    for post in islice(posts, _MOST_POSTS):
        for first in range(post - 1, max(-1, post - 5), -1):
            if not text.tokens[first][0].isalnum() or text.low[first] in _NO_FIELD:
                break
            yield first, post - 1
        first = post + 1
        while first < min(len(text.low), post + 3) and text.low[first] in _LEADS:
            first += 1
        begins = first < len(text.low) and text.tokens[first][0].isalpha()
        if begins and text.low[first] not in _BREAKS:
            yield from ((first, last) for last in islice(_ends(text, first), 4))


def nouns(tokens: list[str]) -> Iterator[int]:
    """Which of the words are nouns that titles are built on."""
    return compress(range(len(tokens)), map(_is_noun, tokens))


@lru_cache(maxsize=4096)
def _is_noun(token: str) -> bool:
    return token[0].isalpha() and is_head(token)


def is_of_row(scene: Scene, one: Span) -> bool:
    """Whether every place is what somebody is whom a row of a timetable names ("11:00 - 11:45  Ada
    Roe, Staff Engineer")."""
    texts = [(place.text.text, place.text.at[place.first][0]) for place in one.places]
    rows = [_ROW.search(text[max(0, at - 100) : at].rpartition("\n")[2]) for text, at in texts]
    return bool(rows) and all(row is not None and not scene.is_mine(row["who"]) for row in rows)


_ROW = lazily(
    r"^\W{0,12}\d{1,2}[:.h]\d\d\b.{0,40}?[\s:](?P<who>[A-ZÀ-Þ][\w'’.-]{0,30}"
    r"(?: [A-ZÀ-Þ][\w'’-]{1,30}){1,3})(?:, ?| \(| [-–—] )$"
)
