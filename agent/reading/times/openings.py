"""Alternatives that are tried only where one of them may begin: at most words none does.

Reads off a pattern how its matches begin; what they mean is for others.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from agent.reading.caseless import MARKS, alternatives, lazily

_LENGTH = 3
"""Letters by which an alternative is told from others."""
AT_WORDS = lazily(r"'|(?<!\w)\w")
"""Where a word begins, and an apostrophe ("we'll")."""
_TIMES = lazily(r"[?*+]\??|\{(\d*)(?:,\d*)?\}\??")
_MOST_HEADS = 4_000


class Found(NamedTuple):
    """A match: the name of its alternative, and its place."""

    name: str
    start: int
    end: int


class Alternatives:
    """Named patterns, the first of those that match at a place counts; ``begins`` finds places."""

    def __init__(
        self, rows: Sequence[tuple[str, str]], begins: re.Pattern[str] | None = AT_WORDS
    ) -> None:
        parts = ((name, part) for name, row in rows for part in alternatives(row))
        self._rows = list(parts)
        self._heads: dict[str, set[int]] = {}
        for i, (_, part) in enumerate(self._rows):
            for head in beginnings(part):
                self._heads.setdefault(head, set()).add(i)
        self._by_head: dict[str, re.Pattern[str] | None] = {}
        self._made: dict[tuple[int, ...], re.Pattern[str]] = {}

        firsts = sorted({head[:1] for head in self._heads})
        # Without words, as among the tags of the grammar, every letter that begins a row.
        self._begins = begins or re.compile(
            f"[{re.escape(''.join(firsts))}]" if all(firsts) else "."
        )

    def finditer(self, low: str) -> Iterator[Found]:
        """Every match in a text, none within another, as of one pattern with all alternatives."""
        at = 0
        while found := self.search(low, at):
            yield found
            at = found.end

    def search(self, low: str, at: int = 0) -> Found | None:
        """The first match from a place on."""
        for begin in self._begins.finditer(low, at):
            start = begin.start()
            pattern = self._of(low[start : start + _LENGTH])
            match = pattern.match(low, start) if pattern else None
            if match:
                return Found((match.lastgroup or "_").rpartition("_")[0], start, match.end())
        return None

    def _of(self, head: str) -> re.Pattern[str] | None:
        """The alternatives that may begin so, compiled when they are first met."""
        if head not in self._by_head:
            if len(self._by_head) > _MOST_HEADS:
                self._by_head.clear()
            begun = (self._heads.get(head[:n], ()) for n in range(_LENGTH + 1))
            able = set().union(*begun)
            self._by_head[head] = self._compiled(tuple(sorted(able))) if able else None
        return self._by_head[head]

    def _compiled(self, able: tuple[int, ...]) -> re.Pattern[str]:
        if able not in self._made:
            # The groups stand empty behind their alternatives: before them they would keep the
            # engine from passing over an alternative by its first letter.
            rows = ((i, *self._rows[i]) for i in able)
            joined = "|".join(f"(?:{row})(?P<{name}_{i}>)" for i, name, row in rows)
            self._made[able] = re.compile(joined)
        return self._made[able]


def beginnings(pattern: str) -> tuple[str, ...]:
    """Up to three letters with one of which every match begins; an empty one where that is open."""
    return tuple(sorted({text for text, _ in _heads(pattern)}))


_Head = tuple[str, bool]
"""The letters so far, and whether it is known what follows them."""


def _heads(pattern: str) -> set[_Head]:
    return set().union(*map(_of_one, alternatives(pattern)))


def _of_one(pattern: str) -> set[_Head]:
    """How an alternative begins: piece by piece, until enough of it is known."""
    heads: set[_Head] = {("", True)}
    at = 0
    while at < len(pattern) and any(known for _, known in heads):
        end = _piece(pattern, at)
        times = _TIMES.match(pattern, end)
        piece = _said(pattern[at:end])
        if times:
            piece = {(text, known and times[0][0] == "?") for text, known in piece}
            piece |= {("", True)} if times[0][0] in "?*" or times[1] in ("", "0") else set()
        heads = {new for head in heads for new in _joined(head, piece)}
        at = times.end() if times else end
    return heads


def _joined(head: _Head, piece: set[_Head]) -> Iterator[_Head]:
    text, known = head
    if not known:
        yield head
        return
    for more, open_ in piece:
        whole = (text + more)[:_LENGTH]
        yield whole, open_ and len(whole) < _LENGTH


def _piece(pattern: str, at: int) -> int:
    """The end of a letter, an escape, a class or a group."""
    if pattern[at] not in "\\[(":
        return at + 1
    depth = 0
    for mark in MARKS.finditer(pattern, at):
        depth += (mark[0] == "(") - (mark[0] == ")")
        if depth == 0:
            return mark.end()
    return len(pattern)


def _said(piece: str) -> set[_Head]:
    """What one piece matches, as far as it is plain."""
    if piece.startswith("(?:"):
        return _heads(piece[3:-1])
    if piece.startswith(("(?!", "(?=", "(?<")) or piece in ("\\b", "^", "$"):
        return {("", True)}
    if piece.startswith("\\") and not piece[1].isalnum():
        return {(piece[1], True)}
    if piece[0] == "[" and not set(piece) & set("\\^") and "-" not in piece[2:-2]:
        return {(each, True) for each in piece[1:-1]}
    plain = len(piece) == 1 and piece != "."
    return {(piece, True)} if plain else {("", False)}
