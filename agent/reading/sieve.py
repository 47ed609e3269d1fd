"""Long patterns compiled in part: the alternatives that a text can hold at all, by the plain words
that each cannot do without.

Knows no words. To read these off a pattern costs a tenth of what it costs to compile it, and most
alternatives of most patterns can stand in none of the sentences of a message.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

# In a pattern of the same length stand, for what is no plain word: for escapes and classes, for
# the first character of a group, for its others.
_ELSE, _GROUP, _INSIDE = "\0", "\1", "\2"
_FIXED = re.compile(
    r"\\(?:x\w\w|u\w{4}|U\w{8}|N\{[^}]*\}|\d+|.)|\[\^?\]?(?:\\.|[^\]\\])*+\]", re.DOTALL
)
_COUNTED = re.compile(r"\{\d*,?\d*\}")
_DEEPEST = 9
_NESTED = r"\([^()]*+\)"
for _ in range(_DEEPEST):
    _NESTED = rf"\((?:[^()]++|{_NESTED})*+\)"
_GROUPS = re.compile(_NESTED)
_OPENS = re.compile(r"\(\?(?:P<\w+>|:)")
_WHOLE = re.compile(rf"{_GROUP}{_INSIDE}*(?![?*+{_INSIDE}])")
_PRESENT = re.compile(rf"{_GROUP}{_INSIDE}*(?![?*{_INSIDE}])")
_PLAIN = re.compile(rf"[^.^$*+?{{}}{_ELSE}{_GROUP}{_INSIDE}]{{2,}}(?![?*])")
_LETTERS = re.compile(r"[^\W\d_]{2}")
_NUMBERED = re.compile(r"\((?!\?[^P])")
_FLAGS = re.compile(r"\(\?[a-zA-Z]+\)")


class Row(NamedTuple):
    """An alternative, words without which it has no match, and further ones: of each of these sets
    one stands in every match."""

    written: str
    plain: str
    further: tuple[tuple[str, ...], ...]


class Sieve:
    """A pattern as what stands before its alternatives, these, and what stands behind them."""

    __slots__ = ("_after", "_around", "_before", "_rows", "apart", "every", "parts")

    def __init__(self, before: str, rows: list[Row], after: str, around: list[str]) -> None:
        self._before, self._rows, self._after = before, rows, after
        self._around = around
        self.every = set(range(len(rows)))
        """The places of all alternatives."""
        self.parts = not any(_NUMBERED.search(row.written) for row in rows)
        """Whether some of the alternatives may be left out: none has a group that is asked for."""
        self.apart = self.parts and not before and not after
        """The same, and each is a pattern of its own."""

    @classmethod
    def of(cls, pattern: str) -> "Sieve | None":
        """The sieve of a pattern that tells cases apart and is not verbose; none where nothing is
        known."""
        plain = _FIXED.sub(_hidden, pattern)
        plain = _COUNTED.sub(lambda counted: "?" * len(counted[0]), plain)
        if _FLAGS.search(plain):
            return None
        at, end, around = 0, len(pattern), []
        flat = _flat(plain)
        while "|" not in flat:
            groups = [
                m.span() for m in _WHOLE.finditer(flat) if _OPENS.match(plain, at + m.start())
            ]
            if not groups:
                return None
            start, stop = max(groups, key=lambda span: span[1] - span[0])
            around.append(_words(flat))
            opens = _OPENS.match(plain, at + start)
            at, end = opens.end() if opens else at, at + stop - 1
            flat = _flat(plain[at:end])
        if "(" in flat:  # deeper than is looked
            return None
        rows = [
            Row(pattern[start:stop], *_needs(plain, flat[start - at : stop - at], start))
            for start, stop in _alternatives(flat, at)
        ]
        return cls(pattern[:at], rows, pattern[end:], around)

    def able(self, text: str) -> set[int]:
        """The places of the alternatives that a text may hold."""
        if not all(map(text.__contains__, self._around)):
            return set()
        return {
            place
            for place, (_, plain, further) in enumerate(self._rows)
            if plain in text and all(any(map(text.__contains__, words)) for words in further)
        }

    def of_those(self, places: Iterable[int]) -> str:
        """The pattern with some of its alternatives alone."""
        rows = self._rows
        return self._before + "|".join(rows[i].written for i in sorted(places)) + self._after


def _hidden(part: "re.Match[str]") -> str:
    return _ELSE * len(part[0])


def _flat(plain: str) -> str:
    """What stands outside of all groups, each thing in its place."""
    return _GROUPS.sub(lambda group: _GROUP + _INSIDE * (len(group[0]) - 1), plain)


def _alternatives(flat: str, at: int) -> Iterator[tuple[int, int]]:
    """Where each begins and ends, by places of the pattern."""
    for each in flat.split("|"):
        yield at, at + len(each)
        at += len(each) + 1


def _needs(plain: str, flat: str, at: int) -> tuple[str, tuple[tuple[str, ...], ...]]:
    groups = ((at + m.start(), at + m.end()) for m in _PRESENT.finditer(flat))
    further = [one for start, end in groups if (one := _one_of(plain, start, end))]
    words = _words(flat)
    return words if _LETTERS.search(words) else "", tuple(further)


def _words(flat: str) -> str:
    """The longest row of plain letters."""
    return max(_PLAIN.findall(flat), key=len, default="")


def _one_of(plain: str, start: int, end: int) -> tuple[str, ...]:
    """Words of which one stands in every match of a group; none where that is open."""
    if not plain.startswith("(?:", start):
        return ()
    found: list[str] = []
    start += 3
    flat = _flat(plain[start : end - 1])
    for begin, stop in _alternatives(flat, start):
        each = flat[begin - start : stop - start]
        words = _words(each)
        inner = (words,) if words else _WHOLE.fullmatch(each) and _one_of(plain, begin, stop)
        if not inner:
            return ()
        found += inner
    return tuple(dict.fromkeys(found))


class Parts:
    """Of a pattern the alternatives that the texts so far might hold."""

    def __init__(self, pattern: str, compiled: Callable[[str], re.Pattern[str]]) -> None:
        self._sieve = Sieve.of(pattern)
        self._compiled = compiled
        self._most = len(pattern) // 2
        self._left = FIRST_TEXTS
        self._known: tuple[set[int], re.Pattern[str]] = (set(), _NOTHING)

    def able(self, text: str) -> re.Pattern[str] | None:
        """What finds in a text what the pattern would; none where the pattern is to be compiled."""
        self._left -= 1
        if self._sieve is None or self._left < 0:
            return None
        known, part = self._known
        able = self._sieve.able(text) | known
        if able != known:
            written = self._sieve.of_those(able)
            if not self._sieve.parts or len(written) > self._most:
                return None
            part = self._compiled(written)
            self._known = able, part  # at once: threads share it
        return part


_NOTHING = re.compile(r"(?!)")
FIRST_TEXTS = 12
"""So many are asked for what they may hold: later that costs more than it spares."""
