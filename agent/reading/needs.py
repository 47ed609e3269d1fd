"""Plain words that a pattern cannot match without: which of them a text holds, told at little cost.

Knows no words; a text is asked for the beginnings of its words once.
"""

from collections import defaultdict
from functools import lru_cache

from agent.reading.caseless import lazily, lower

_BEGINNINGS = lazily(r"(\w{1,4})\w*")
_NO_WORD = ""


class Text:
    """A text in lower case, each letter in its place, and the first four letters of its words."""

    __slots__ = ("beginnings", "low")

    def __init__(self, text: str) -> None:
        self.low = lower(text).replace("\n", " ")
        self.beginnings = {_NO_WORD, *_BEGINNINGS.findall(self.low)}


@lru_cache(maxsize=4)
def text_of(text: str) -> Text:
    """A text to be asked; many ask of the one that is being read."""
    return Text(text)


class Needs:
    """Words, or rows of words: beginnings of four letters and more, and shorter words whole."""

    def __init__(self, *words: str) -> None:
        rows: dict[str, list[str]] = defaultdict(list)
        for word in words:
            first = _BEGINNINGS.search(word)
            rows[first[1] if first else _NO_WORD].append(word)
        self._rows = dict(rows)
        self._beginnings = frozenset(rows)

    def of(self, text: Text) -> list[str]:
        """Those that stand in a text."""
        low = text.low
        keys = self._beginnings & text.beginnings
        return [word for key in keys for word in self._rows[key] if word == key or word in low]
