"""The learned part: two linear models over ``features``, made by ``make learn`` (learning/kinds.py).

The first says whether a message is about the reader's own hiring, the second what it does for it.
Knows no rulings: what it was shown are the rules' own scores, the cues and the words.
"""

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from agent.reading.kinds.cues import Line
from agent.reading.kinds.features import words_of
from agent.terms import Kind


@dataclass(frozen=True, slots=True)
class Model:
    """Weights by feature; ``kinds`` has a row of (place in ``labels``, weight) for each."""

    labels: tuple[Kind, ...]
    hiring_bias: float
    hiring: Mapping[str, float]
    kinds_bias: tuple[float, ...]
    kinds: Mapping[str, tuple[tuple[int, float], ...]]


@dataclass(frozen=True, slots=True)
class Opinion:
    """``hiring``: log odds that the message is about the reader's own hiring; ``likely``: each
    kind's probability, given that it is."""

    hiring: float
    likely: Mapping[Kind, float]

    @property
    def kind(self) -> Kind:
        """The likeliest kind."""
        return max(self.likely, key=lambda kind: self.likely[kind])


@cache
def model() -> Model:
    """The weights, read once."""
    told = json.loads((files("agent.reading.kinds") / "learned.json").read_text("utf-8"))
    rows = {
        name: tuple((int(p), float(w)) for p, w in zip(row[::2], row[1::2], strict=True))
        for name, row in told["kinds"].items()
    }
    return Model(
        tuple(Kind(label) for label in told["labels"]),
        told["hiring_bias"],
        told["hiring"],
        tuple(told["kinds_bias"]),
        rows,
    )


def opinion(features: Mapping[str, float]) -> Opinion:
    """What the models make of a message's features."""
    known = model()
    hiring = known.hiring_bias + sum(known.hiring.get(n, 0.0) * v for n, v in features.items())
    sums = list(known.kinds_bias)
    for name, value in features.items():
        for place, weight in known.kinds.get(name, ()):
            sums[place] += weight * value
    top = max(sums)
    parts = [math.exp(s - top) for s in sums]
    total = sum(parts)
    return Opinion(hiring, {k: p / total for k, p in zip(known.labels, parts, strict=True)})


def telling(lines: tuple[Line, ...], kind: Kind) -> Line | None:
    """The line whose words speak most for a kind, if any does."""
    known = model()
    place = known.labels.index(kind)

    def speaks(line: Line) -> float:
        return sum(w for n in words_of((line,)) for p, w in known.kinds.get(n, ()) if p == place)

    best = max(lines, key=speaks, default=None)
    return best if best is not None and speaks(best) > 0 else None
