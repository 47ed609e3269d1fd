"""What each sentence does by itself, read off its words and pairs of words by a linear model.

``acts.json.xz`` is made by ``make learn`` from sentences written for it. Weighs no message as a
whole.
"""

import math
from collections.abc import Iterable
from functools import cache, lru_cache
from itertools import pairwise

from agent.reading.caseless import lazily
from agent.reading.kinds.cues import Line, Where
from agent.reading.kinds.linear import Model

READ = frozenset({Where.BODY, Where.SUBJECT, Where.CALENDAR})
_WORD = lazily(r"[^\W_]+(?:'[^\W_]+)?|#")
_FIGURED = lazily(r"(?:(?<![^\W\d_])[^\W\d_]++)?+(?:'[^\W\d_]++)?+\d[^\W_]*(?:'[^\W_]+)?")
_DIGIT = lazily(r"\d")
_MOST_SENTENCES, _MOST_WORDS = 80, 60
_HYPOTHETICAL = 1.5
"""How much less likely, in log odds, a sentence with an "if" does what its words say."""
_LEAST, _MIDDLE, _SPREAD = -6.0, 3.0, 2.0


@cache
def _learnt() -> Model:
    return Model.load("acts")


def forget() -> None:
    """Reads the weights anew when they are next asked for: they were learnt again."""
    _learnt.cache_clear()
    _names.cache_clear()
    _chances.cache_clear()


@lru_cache(maxsize=256)
def words(folded: str) -> tuple[str, ...]:
    """The words of a folded text; what holds a figure is ``#``."""
    plain = folded.replace("#", " ") if "#" in folded else folded
    return tuple(_WORD.findall(_FIGURED.sub("#", plain) if _DIGIT.search(plain) else plain))


def grams(folded: str) -> tuple[str, ...]:
    """A sentence's words, and its pairs of neighbours joined by ``_``; ``<`` begins, ``>`` ends."""
    row = words(folded)[:_MOST_WORDS]
    return *row, *map("_".join, pairwise(("<", *row, ">")))


def likely(folded: str) -> list[tuple[str, float]]:
    """The natural logarithm of the probability of each act."""
    acts = _learnt().classes
    return list(zip(acts, _chances(folded), strict=True))


@lru_cache(maxsize=2048)
def _chances(folded: str) -> tuple[float, ...]:
    """The same without names; the same sentence stands in many messages of a house."""
    hundredths = _learnt().rows.total(set(grams(folded)))
    top = max(hundredths)
    whole = top + 100 * math.log(sum([math.exp((each - top) / 100) for each in hundredths]))
    return tuple([(each - whole) / 100 for each in hundredths])


def told(lines: Iterable[Line]) -> dict[str, float]:
    """For each act how surely the sentence does it that does it most, and the next one.

    Names ``act:offer`` and ``then:offer``, values from -1.5 to 1.5; bounded in time.
    """
    read = [line for line in lines if line.where in READ][:_MOST_SENTENCES]
    rows = [_stated(_chances(line.folded), line.hypothetical) for line in read]
    best = [sorted(chances)[:-3:-1] for chances in zip(*rows, strict=True)]
    return {
        name: ((chance if chance > _LEAST else _LEAST) + _MIDDLE) / _SPREAD
        for names, chances in zip(_names(), best, strict=False)
        for name, chance in zip(names, chances, strict=False)
    }


@cache
def _names() -> tuple[tuple[str, str], ...]:
    return tuple((f"act:{act}", f"then:{act}") for act in _learnt().classes)


def _stated(chances: tuple[float, ...], hypothetical: bool) -> tuple[float, ...]:
    return tuple(each - _HYPOTHETICAL for each in chances) if hypothetical else chances
