"""How likely each kind is by the words alone, with weights learnt from invented mail.

Speaks where no cue does; ``tests/test_kinds_weights.py`` learns the weights and writes them.
"""

import math
import re
from collections.abc import Iterable, Mapping
from functools import cache
from itertools import pairwise

from agent.reading.kinds import moments
from agent.reading.kinds.cues import Line, Where
from agent.reading.kinds.weights import KINDS, WEIGHTS

_TOKEN = re.compile(r"[a-z]+|\d[\d.,:]*|[?!£$€]")
_STEM = 7
_MOST = 80
_READ = frozenset({Where.BODY, Where.SUBJECT, Where.CALENDAR})


def features(lines: Iterable[Line]) -> set[str]:
    """Stems of words and pairs of neighbours; days, hours and numbers by their sort.

    Those of the subject and of hypothetical sentences are marked, since they say something else.
    """
    found: set[str] = set()
    for line in lines:
        if line.where in _READ:
            mark = "h:" if line.hypothetical else "s:" if line.where is Where.SUBJECT else ""
            tokens = _tokens(line.folded)
            found.update(mark + token for token in tokens)
            found.update(f"{mark}{a} {b}" for a, b in pairwise(tokens))
    return found


def _tokens(folded: str) -> list[str]:
    words = _TOKEN.findall(folded)[:_MOST]
    return [_sort(word, after) for word, after in zip(words, [*words[1:], ""], strict=False)]


def _sort(word: str, after: str) -> str:
    if word[0].isdigit():
        return "qclock" if ":" in word or after in moments.CLOCK_WORDS else "qnumber"
    return "qday" if word in moments.DAY_NAMES else word[:_STEM]


@cache
def _weights() -> Mapping[str, tuple[tuple[int, float], ...]]:
    """By feature, the places in ``KINDS`` and their weights."""
    return {
        feature: tuple(
            (int(place), float(weight))
            for place, _, weight in (pair.partition(":") for pair in pairs.split(" "))
        )
        for feature, _, pairs in (line.partition("\t") for line in WEIGHTS.strip().split("\n"))
    }


def likely(lines: Iterable[Line]) -> dict[str, float]:
    """Logarithms of the kinds' probabilities, by their names."""
    weights = _weights()
    known = [weights[f] for f in features(lines) if f in weights]
    scores = [0.0] * len(KINDS)
    for pairs in known:
        for place, weight in pairs:
            scores[place] += weight
    scale = math.sqrt(len(known) + 1)
    scores = [score / scale for score in scores]
    top = max(scores)
    total = top + math.log(sum(math.exp(score - top) for score in scores))
    return {kind: score - total for kind, score in zip(KINDS, scores, strict=True)}
