"""Which cues can stand in a line at all, by its words: most are passed over unsearched.

Looks for no meaning; ``choices`` reads off a pattern what words a match cannot do without.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache, reduce
from operator import or_
from typing import NamedTuple

from agent.reading.caseless import alternatives, lazily
from agent.reading.kinds.cues import Cue, Hit, Line, Table, Where
from agent.reading.sieve import FIRST_TEXTS, Sieve

Stems = frozenset[str]
"""Beginnings of words, of at most eight letters; ``0`` stands for a digit, ``€`` for a currency."""

A_DIGIT, MONEY = "0", "€"
_LENGTH = 8
_SEEN = 3
"""So many of its words show that a language is written."""
_SHOWN = frozenset({Where.SUBJECT, Where.CALENDAR, Where.BODY})
_WITHIN = {
    **{where: frozenset({where}) for where in Where},
    Where.TEXT: _SHOWN,
    Where.ANYWHERE: _SHOWN | {Where.SIGNATURE, Where.QUOTED},
}
_COMMON = frozenset(
    "0 a i the to of and in is it you your we our for with on at be as this that have "
    "has are will not can may from by or an if was any all me my us do so no but up out "
    "had been some they he she one two time date intervie applicat position role team "
    "work would than thank please like look know let new which when what who how about "
    "also just more very then them here there their were able next take make give send "
    "call meet see hear come get got".split()
)
_WORDS = lazily(r"[a-z]+|\d|[$£€]")
_DIGIT = lazily(r"\d")
_BY_DIGIT = lazily(r"^[a-z]{1,8}(?=\d)|(?<=\d)[a-z]{1,8}(?![a-z\0])")
# What may stand between words, and what is glued to them, so that they are known in part only.
_REPEATED = lazily(r"(?:[?*+]|\{[\d,]*\})\??")
_TIMES = lazily(r"\{[\d,]*\}\??")
_BRACKET = lazily(r"\\[()]")
_PLAIN = lazily(r"[a-z]+(?: [a-z]+)*")
_ROUND = lazily(r"[()]")
_CLASS = lazily(r"\[[^\]]*\]")
_CURRENCY = "[$£€]"
_ANY = "\1"
_GAP = lazily(
    rf"\\b|\^|\$|\\[Ws](?:\{{[\d,]*\}}|[*+?])?\??|[.{_ANY}]\{{0,\d+\}}\??"
    rf"|\(\?![^()]*(?:\([^()]*\)[^()]*)*\)"
)
_APART = lazily(r"[^a-z0-9€\0]+")
_GLUE = lazily(rf"\\[^b][*+?]?\??|[{_ANY}.](?:\{{[\d,]*\}}|[*+?])?\??|[a-z][?*+]")


class Needed(NamedTuple):
    """What a match holds: words that begin with ``all`` of the first, and with one of each
    other."""

    all: Stems = frozenset()
    any: tuple[Stems, ...] = ()


@lru_cache(maxsize=4096)
def choices(pattern: str) -> list[Needed] | None:
    """What a match of the pattern cannot do without: at least one of these. None where nothing is
    sure."""
    found: list[Needed] = []
    plain = _CLASS.sub(lambda each: f" {MONEY} " if each[0] == _CURRENCY else _ANY, pattern)
    for alternative in alternatives(_BRACKET.sub(",", plain)):
        if _PLAIN.fullmatch(alternative):
            found.append(Needed(frozenset(word[:_LENGTH] for word in alternative.split())))
            continue
        flat, groups = _flattened(_GAP.sub(" ", alternative))
        inner = sorted((c for group in groups if (c := _group(group))), key=lambda c: c.cost)
        first = inner[0].choices if inner else [Needed()]
        beside = tuple(each.one_of for each in inner[1:])
        written = {_words(each) for each in {flat.replace(" ?", " "), flat.replace(" ?", "")}}
        found += [
            Needed(stems | choice.all, choice.any + beside) for stems in written for choice in first
        ]
    return found if all(choice.all for choice in found) else None


class _Group(NamedTuple):
    choices: list[Needed]
    cost: int
    one_of: Stems


@cache
def _group(pattern: str) -> _Group | None:
    """The choices of a group, which many patterns share."""
    found = choices(pattern)
    if found is None:
        return None
    rarest = [_rarest(choice.all) for choice in found]
    # How often one of the choices is met, roughly.
    return _Group(found, sum(map(_rarity, rarest)), frozenset(rarest))


def one_of(found: list[Needed]) -> Stems:
    """Stems of which one is met wherever one of the choices is."""
    return frozenset(_rarest(choice.all) for choice in found)


@cache
def _rarest(stems: Stems) -> str:
    return min(stems, key=_rank)


@cache
def _rank(stem: str) -> tuple[int, int, str]:
    return _rarity(stem), -len(stem), stem


def _flattened(text: str) -> tuple[str, list[str]]:
    """The text outside all groups, with a mark for each, and the groups that begin a word."""
    flat, groups, end = "", [], 0
    for start, stop in _groups(text):
        flat += text[end:start]
        times = _REPEATED.match(text, stop)
        needed = times is None or not times[0].startswith(("?", "*", "{0"))
        if needed and not _hides(flat[-1:]) and text.startswith("(?:", start):
            groups.append(text[start + 3 : stop - 1])
        flat += _left_by(text[start:stop], needed)
        end = times.end() if times else stop
    return flat + text[end:], groups


def _groups(text: str) -> Iterator[tuple[int, int]]:
    """Where the groups begin and end that stand in no other group."""
    depth = start = 0
    for mark in _ROUND.finditer(text):
        if mark[0] == "(":
            start = mark.start() if depth == 0 else start
            depth += 1
        else:
            depth -= 1
            if depth == 0:
                yield start, mark.end()


def _left_by(group: str, needed: bool) -> str:
    """What stands for a group in the text around it: a mark, unless it ends with a blank."""
    blank = group.endswith(" )")
    if blank and "|" in group:
        blank = all(each.endswith(" ") for each in alternatives(group[1:-1].removeprefix("?:")))
    return (" " if needed else "") if blank else "\0"


def _hides(before: str) -> bool:
    """Whether what stands before a group may be part of its first word."""
    return before.isalpha() or before in ("\0", _ANY)


def _words(flat: str) -> Stems:
    """The stems of the words that are whole at their beginning."""
    found = set()
    plain = _TIMES.sub("", _GLUE.sub(_glued, flat))
    for chunk in _APART.split(plain):
        if _DIGIT.search(chunk):
            found |= {A_DIGIT, *_BY_DIGIT.findall(chunk)}
        if MONEY in chunk:
            found.add(MONEY)
        head, glued, _ = chunk.partition("\0")
        if head.isalpha() and (not glued or len(head) > 2):
            found.add(head[:_LENGTH])
    return frozenset(found)


def _glued(match: "re.Match[str]") -> str:
    """A digit stands for any; all else only hides what follows it."""
    return "0" if match[0].startswith("\\d") and match[0][2:3] not in ("*", "?") else "\0"


@cache
def _rarity(stem: str) -> int:
    return 40 if stem in _COMMON else 5 if len(stem) < 4 else 1


_Entry = tuple[str, int, int, Cue]
"""The second stem, what has to be there besides, the cue's place in the table, and the cue."""
_Shelf = dict[str, list[_Entry]]
"""By the first stem."""
_MOST_WORDS = 20_000
_MOST_ROWS = 1_000
"""Of a table; the places of its cues follow on those of the tables before."""


class _Waiting(NamedTuple):
    """A cue, its place, and which of its alternatives are taken in."""

    number: int
    cue: Cue
    sieve: Sieve
    taken: set[int]

    def able(self, text: str) -> set[int]:
        """The alternatives that a text may hold, or all: where they share a beginning or an end,
        the rarest words of all tell which are asked for first."""
        able = self.sieve.able(text)
        return able if self.sieve.apart or not able else self.sieve.every


class Index:
    """Cues by the two rarest stems of each choice; ``words`` show that a language is written.

    What has to be there besides, a stem or one of some, is a bit of a number, which tells it fast.
    The cues of a language are read when that is first met, and at first no more of them is taken
    in than the message may hold. Threads share it: what one has not ended another does again.
    """

    def __init__(self, tables: Iterable[Table], words: Mapping[str, frozenset[str]]) -> None:
        self._tables = tuple(tables)
        self._waiting: dict[str, list[_Waiting]] = {}
        self._met = Counter[str]()
        self._words = words
        self._known = frozenset[str]().union(*words.values())
        self._bits: dict[Stems, int] = {}
        self._held: dict[str, list[int]] = {}
        self._stems: set[str] = {A_DIGIT, MONEY}
        self._places: dict[tuple[Where, str], _Shelf] = {}
        self._asked: dict[str, tuple[Stems, int] | None] = {}

    def _take_in(self, language: str, text: str) -> None:
        """Adds what a text in a language may hold, and after many texts all."""
        if language not in self._waiting:
            self._waiting[language] = self._read(language)
        if not (waiting := self._waiting[language]):
            return
        self._met[language] += 1
        late = self._met[language] > FIRST_TEXTS
        able = ((each, each.sieve.every if late else each.able(text)) for each in waiting)
        more = [(each, new) for each, places in able if (new := places - each.taken)]
        for each, new in more:
            self._add(each.number, each.cue, each.sieve.of_those(new))
            each.taken.update(new)
        if late:
            self._waiting[language] = []

    def _read(self, language: str) -> list[_Waiting]:
        waiting = []
        for place, table in enumerate(self._tables):
            for number, cue in enumerate(table.cues() if table.language == language else ()):
                sieve = Sieve.of(cue.pattern)
                if sieve:
                    waiting.append(_Waiting(place * _MOST_ROWS + number, cue, sieve, set()))
                else:
                    self._add(place * _MOST_ROWS + number, cue, cue.pattern)
        return waiting

    def _add(self, number: int, cue: Cue, pattern: str) -> None:
        found = choices(pattern)
        if found is None:
            raise ValueError(f"no word to look for: {cue.name}")
        shelves = [(where, cue.language) for where in _WITHIN[cue.where]]
        places = [self._places.setdefault(shelf, {}) for shelf in shelves]
        for choice in found:
            self._stems |= choice.all
            first, second, others = _by_rarity(choice.all)
            entry = (second, self._bits_of(cue, choice, others), number, cue)
            for place in places:
                place.setdefault(first, []).append(entry)
        self._asked = {}

    def _bits_of(self, cue: Cue, choice: Needed, others: Stems) -> int:
        needs = [frozenset((stem,)) for stem in others]
        if not cue.language:  # other languages glue words together: "Wunschtermin"
            also = choices(cue.also) if cue.also else None
            needs += [*choice.any, *([one_of(also)] if also else [])]
        return reduce(or_, map(self._bit, needs), 0)

    def _bit(self, need: Stems) -> int:
        bit = self._bits.setdefault(need, 1 << len(self._bits))
        self._stems |= need
        for stem in need:
            self._held.setdefault(stem, []).append(bit)
        return bit

    def search(self, lines: tuple[Line, ...]) -> tuple[Hit, ...]:
        """Every cue that stands in a line of its own sort, once: where it is said outright, if so.

        Raises ValueError for a cue that any line might hold.
        """
        read = [(line, set(_WORDS.findall(line.folded))) for line in lines]
        languages = self._languages(words for _, words in read)
        text = "\n".join(line.folded for line in lines)
        for language in languages:
            self._take_in(language, text)
        # What states nothing now, hypothetical or from the history of the thread, comes last.
        aside = [r for r in read if r[0].hypothetical or r[0].where is Where.QUOTED]
        read = [r for r in read if not (r[0].hypothetical or r[0].where is Where.QUOTED)] + aside
        shelves = {
            where: [s for code in languages if (s := self._places.get((where, code)))]
            for where in {line.where for line in lines}
        }
        hits: dict[int, Hit] = {}
        for line, words in read:
            for number, cue in self._able(shelves[line.where], words).items():
                if number not in hits and (match := cue.search(line.folded)):
                    hits[number] = Hit(cue, line, match.start(), match.end())
        return tuple([hits[number] for number in sorted(hits)])

    def _able(self, places: list[_Shelf], words: set[str]) -> dict[int, Cue]:
        """The cues that the words of a line allow, by their place in the table."""
        if not places:
            return {}
        stems, lacking = self._shown(words)
        return {
            number: cue
            for place in places
            for first in place.keys() & stems
            for second, bits, number, cue in place[first]
            if second in stems and not bits & lacking
        }

    def _shown(self, words: set[str]) -> tuple[set[str], int]:
        """The stems of a line that any cue asks for, and every bit but those that they are."""
        asked = self._asked
        if len(asked) > _MOST_WORDS:
            asked = self._asked = {}
        stems, held = {""}, 0
        for word in words:
            if word not in asked:
                asked[word] = self._brought_by(word)
            if found := asked[word]:
                stems |= found[0]
                held |= found[1]
        return stems, ((1 << len(self._bits)) - 1) & ~held

    def _brought_by(self, word: str) -> tuple[Stems, int] | None:
        """What a word brings, if any cue asks for it."""
        of = frozenset(self._stems.intersection(_prefixes(word)))
        bits = (bit for stem in of for bit in self._held.get(stem, ()))
        return (of, reduce(or_, bits, 0)) if of else None

    def _languages(self, words: Iterable[set[str]]) -> frozenset[str]:
        every = self._known.intersection(frozenset[str]().union(*words))
        shown = {code: len(every & own) for code, own in self._words.items()}
        # Of a text of a few words the language that most of them show is the text's.
        most = max(shown.values(), default=0) or _SEEN
        return frozenset(("", *(code for code, n in shown.items() if n >= _SEEN or n == most)))


def _by_rarity(stems: Stems) -> tuple[str, str, Stems]:
    """The two rarest, the second empty where there is but one, and the others."""
    first, *rest = sorted(stems, key=_rank)
    return first, rest[0] if rest else "", frozenset(rest[1:])


def _prefixes(word: str) -> tuple[str, ...]:
    """The beginnings of three to eight letters of a word, and a short word whole; of a figure and a
    currency what stands for all of them."""
    if not word.isalpha():
        return (MONEY if word in _CURRENCY else A_DIGIT,)
    return word[:_LENGTH], *(word[:length] for length in range(3, min(len(word), _LENGTH)))
