"""Patterns without regard to case, two to four times as fast as those of ``re``: in lower case.

Knows no words.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, cached_property, lru_cache, partial
from itertools import groupby
from typing import cast

from agent.reading.sieve import Parts

_AT_WORD = r"\b"
_AT_WORDS = r"\b(?:"
MARKS = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]", re.DOTALL)
"""Brackets and bars; escapes and classes whole, so that none in them is taken for one."""
_NESTING = re.compile(r"[\\(\[]")
_FIXED = re.compile(r"\\.|\(\?P[<=]\w+[>)]", re.DOTALL)
"""What letters may not be made small in: escapes, the names of groups."""
_OPENS = re.compile(r"\((?:\?(?:[:=!]|<[=!]|P<\w+>)|(?!\?))")
_COUNTED = re.compile(r"(?<!\\)\((?!\?[^P])")
_CHOICE = re.compile(r"\(\?:([^\W\d_][^()|[\]\\]*(?:\|[^\W\d_][^()|[\]\\]*){1,12})\)(?![?*+{])")
"""A group of nothing but words."""
_SHORT = 400
_FEW = 4
"""Alternatives that are tried one by one."""
_LETTER = re.compile(r"([^\W\d_])(?![?*+{])")


class Caseless:
    """A pattern for text in any case. Matches have the places in it, and its words in lower
    case."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self._written = pattern
        self._flags = flags

    @cached_property
    def lowered(self) -> re.Pattern[str]:
        """For text that is in lower case; compiled when first needed: a message needs few of
        all."""
        return cast(re.Pattern[str], _Lazy(_lowered(self._written), self._flags, _found_fast))

    @property
    def groupindex(self) -> Mapping[str, int]:
        """The named groups."""
        return self.lowered.groupindex

    def search(self, text: str) -> re.Match[str] | None:
        """The first match."""
        return self.lowered.search(lower(text))

    def match(self, text: str) -> re.Match[str] | None:
        """The match at the beginning."""
        return self.lowered.match(lower(text))

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Every match, none within another."""
        return self.lowered.finditer(lower(text))


class _Lazy:
    """What becomes a pattern when it is first asked for anything; a long one in part, as far as the
    first texts may hold it."""

    def __init__(self, pattern: str, flags: int, compiled: Callable[..., re.Pattern[str]]) -> None:
        self._source = (pattern, flags)
        self._compiled = compiled

    def __getattr__(self, name: str) -> object:
        # From now on all that a pattern has is found here at once.
        pattern, flags = self._source
        in_any_case = flags & re.IGNORECASE and not flags & re.VERBOSE and "(?-i:" not in pattern
        if in_any_case and name in _PLACED:
            self.__dict__[name] = _in_lower_case_first(pattern, flags, name)
        elif name in _PLACED and len(pattern) > _SHORT and not flags & _READ_OTHERWISE:
            self.__dict__[name] = partial(self._in_part, name)
        else:
            self._become_whole(left=_PLACED if in_any_case else ())
        found: object = self.__dict__[name]
        return found

    def _become_whole(self, left: Sequence[str] = ()) -> None:
        made = self._compiled(*self._source)
        known = (n for n in dir(made) if n[0] != "_" and n not in left)
        self.__dict__.update((n, getattr(made, n)) for n in known)

    def _in_part(self, name: str, text: str, *place: int) -> object:
        able = self._parts.able(text)
        if able is None:
            self._become_whole()
        return getattr(able or self, name)(text, *place)

    @cached_property
    def _parts(self) -> Parts:
        pattern, flags = self._source
        return Parts(pattern, partial(self._compiled, flags=flags))


@cache
def _made(pattern: str, flags: int) -> re.Pattern[str]:
    plain = not flags & (re.IGNORECASE | re.VERBOSE) and pattern.count("|") >= _FEW
    return re.compile(by_letter(pattern) if plain else pattern, flags)


@cache
def _found_fast(pattern: str, flags: int) -> re.Pattern[str]:
    return re.compile(sought(pattern), flags)


_READ_OTHERWISE = re.IGNORECASE | re.VERBOSE
_PLACED = ("search", "match", "finditer")


def _in_lower_case_first(pattern: str, flags: int, name: str) -> Callable[..., object]:
    """``search``, ``match`` or ``finditer`` of a pattern without regard to case, asked only where
    its like in lower case has a match: most often it has none, which is found in half the time."""
    lowered = Caseless(pattern, flags & ~re.IGNORECASE).lowered
    asked = "match" if name == "match" else "search"

    def found(text: str, *place: int) -> object:
        if getattr(lowered, asked)(lower(text), *place) is None:
            return iter(()) if name == "finditer" else None
        return getattr(_made(pattern, flags), name)(text, *place)

    return found


def lazily(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern that is compiled when it is first needed: a message needs few of all."""
    return cast(re.Pattern[str], _Lazy(pattern, flags, _made))


def caseless(*patterns: str, flags: int = 0) -> Caseless:
    """One of some patterns. Raises ValueError for a group that tells cases apart."""
    if any("(?-i:" in pattern for pattern in patterns):
        raise ValueError("no pattern without regard to case")
    return Caseless("|".join(patterns), flags)


def sought(pattern: str) -> str:
    """The same pattern as the engine finds it fastest.

    Of a pattern that begins at a word it would try every place of a text. Behind the first letter
    the mark says the same, and the engine passes over all but these letters at once.
    """
    plain = by_letter(pattern)
    if not plain.startswith(_AT_WORDS):
        alone = plain.startswith(_AT_WORD)
        return (alone and _marked(plain.removeprefix(_AT_WORD))) or plain
    depth = 0
    for mark in MARKS.finditer(plain):
        depth += (mark[0] == "(") - (mark[0] == ")")
        if mark[0] == ")" and depth == 0:
            begun = [*map(_marked, alternatives(plain[len(_AT_WORDS) : mark.start()]))]
            rest = plain[mark.end() :]
            counted = rest.startswith(("?", "*", "+", "{"))
            return plain if counted or not all(begun) else f"(?:{'|'.join(begun)}){rest}"
    return plain


def _marked(pattern: str) -> str:
    """What begins with a letter and is to begin at a word; nothing where it begins otherwise."""
    letter = _LETTER.match(pattern)
    return rf"{letter[1]}(?<!\w\w){pattern[1:]}" if letter else ""


def alternatives(pattern: str) -> list[str]:
    """What the outermost bars of a pattern part."""
    if "|" not in pattern or not _NESTING.search(pattern):
        return pattern.split("|")
    parts, start, depth = [], 0, 0
    for mark in MARKS.finditer(pattern):
        depth += (mark[0] == "(") - (mark[0] == ")")
        if mark[0] == "|" and depth == 0:
            parts.append(pattern[start : mark.start()])
            start = mark.end()
    return [*parts, pattern[start:]]


def by_letter(pattern: str) -> str:
    """The same pattern, its alternatives that begin at a word together behind one mark, those that
    begin with one letter behind it.

    All others are passed over at once. No two of different letters match at one place, so that
    these may change places with each other, but not with one that begins otherwise; nor where
    groups are counted.
    """
    every = _at_words(alternatives(pattern))
    if len(every) > _FEW:
        every = [one for each in every for one in _spread(each)]
    every = [_inside_by_letter(each) for each in every]
    return "|".join(every) if any(map(_COUNTED.search, every)) else _by_letter(every)


def _at_words(every: list[str]) -> list[str]:
    """Neighbours that begin at a word together behind one mark: elsewhere none of them is tried."""
    runs = groupby(every, key=lambda each: each.startswith(_AT_WORD))
    return [each for at_word, run in runs for each in _behind_mark(at_word, list(run))]


def _behind_mark(at_word: bool, run: list[str]) -> list[str]:
    if not at_word or len(run) == 1:
        return run
    return [rf"{_AT_WORD}(?:{'|'.join(each.removeprefix(_AT_WORD) for each in run)})"]


def _spread(alternative: str) -> list[str]:
    """An alternative that begins with a choice of words as one for each of them."""
    group = _CHOICE.match(alternative)
    if group is None or "(?P" in alternative or len(alternative) > _SHORT:
        return [alternative]
    return [choice + alternative[group.end() :] for choice in group[1].split("|")]


def _by_letter(every: list[str]) -> str:
    found: list[str] = []
    rows: dict[str, list[str]] = {}
    for each in every:
        if letter := _LETTER.match(each):
            rows.setdefault(letter[1], []).append(each[1:])
        else:
            found += [*map(_behind, rows, rows.values()), each]
            rows = {}
    return "|".join((*found, *map(_behind, rows, rows.values())))


def _behind(letter: str, rests: list[str]) -> str:
    if len(rests) == 1:
        return letter + rests[0]
    return f"{letter}(?:{_by_letter(rests) if len(rests) > _FEW else '|'.join(rests)})"


def _inside_by_letter(alternative: str) -> str:
    """The groups of an alternative, each by letter."""
    parts, at, depth, start = [], 0, 0, 0
    for mark in MARKS.finditer(alternative):
        start = mark.start() if mark[0] == "(" and depth == 0 else start
        depth += (mark[0] == "(") - (mark[0] == ")")
        if mark[0] == ")" and depth == 0:
            opens = _OPENS.match(alternative, start)
            inner = opens.end() if opens else mark.start()
            parts += [alternative[at:inner], by_letter(alternative[inner : mark.start()]), ")"]
            at = mark.end()
    return "".join((*parts, alternative[at:]))


def _lowered(pattern: str) -> str:
    found, at = [], 0
    for fixed in _FIXED.finditer(pattern):
        found += [pattern[at : fixed.start()].lower(), fixed[0]]
        at = fixed.end()
    return "".join((*found, pattern[at:].lower()))


@lru_cache(maxsize=16)
def lower(text: str) -> str:
    """A text in lower case, each letter in its place; many ask for that of the one being read."""
    if text.isascii() or len(text.lower()) == len(text):
        return text.lower()
    # A few capitals have longer small letters (Unicode, SpecialCasing).
    return "".join(small if len(small := c.lower()) == 1 else c for c in text)
