"""The last word on an incoming message's kind: two linear models over what the rules found.

``weighing.json`` is made by ``make learn``: the first model says how likely the message is about the
reader's own hiring, the second what it does for it. Every feature has a name that a person can read.
"""

import json
import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from agent.reading.kinds.cues import Line, Where
from agent.reading.kinds.scene import Scene, has_moment
from agent.reading.kinds.structure import Sign
from agent.reading.relays import Use
from agent.terms import Kind

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
_READ = frozenset({Where.BODY, Where.SUBJECT, Where.CALENDAR})
_MOST_WORDS = 1200
_SCALE = 4.0


@dataclass(frozen=True, slots=True)
class Grounds:
    """What the rules found: scores by label, signs, how much speaks for hiring at all, and for
    each kind."""

    scores: Mapping[str, float]
    signs: tuple[Sign, ...]
    hiring: float
    said: Mapping[Kind, float]


@dataclass(frozen=True, slots=True)
class Weighed:
    """``hiring``: log odds that the message is about the reader's own hiring; ``likely``: the
    probability of each kind, given that it is."""

    hiring: float
    likely: Mapping[Kind, float]


def features(seen: Scene, grounds: Grounds) -> dict[str, float]:
    """Name to value, each from about -3 to 3; bounded in number."""
    named = dict.fromkeys(_words(seen.lines), 1.0)
    for label in seen.hits:
        for hit in seen.of(label):
            named[f"cue:{label}:{hit.cue.name}{':if' * hit.line.hypothetical}"] = 1.0
    for label, score in grounds.scores.items():
        if score:
            named[f"score:{label}"] = min(score, 10.0) / _SCALE
    most = max(grounds.said.values())
    for kind, speaks in grounds.said.items():
        named[f"said:{kind}"] = max(speaks - most, -12.0) / _SCALE
    named["margin"] = max(-6.0, min(grounds.hiring, 6.0)) / 2
    for sign in grounds.signs:
        named[f"sign:{sign.label}"] = 1.0
    named.update(_shape(seen))
    return named


def _words(lines: tuple[Line, ...]) -> Iterator[str]:
    """Every word that is read, figures as #; those of an "if" are marked."""
    left = _MOST_WORDS
    for line in lines:
        if line.where in _READ and left > 0:
            words = _WORD.findall(line.folded)[:left]
            left -= len(words)
            mark = "if:" if line.hypothetical else ""
            yield from (mark + ("#" if any(c.isdigit() for c in w) else w) for w in words)


def _shape(seen: Scene) -> Iterator[tuple[str, float]]:
    yield "length", math.log1p(min(seen.words, 1000)) / _SCALE
    yield "short", float(seen.words < 40)
    yield "thread", float(seen.in_thread)
    yield "moment", float(has_moment(seen))
    yield "list", float(any(seen.message.header(n) for n in ("list-id", "list-unsubscribe")))
    for invitation in seen.message.invitations[:3]:
        yield f"calendar:{invitation.method}", 1.0
    if seen.relay is not None and seen.relay.use is not Use.PERSONAL:
        yield f"relay:{seen.relay.use}", 1.0


@dataclass(frozen=True, slots=True)
class _Model:
    kinds: tuple[Kind, ...]
    hiring_bias: float
    hiring: Mapping[str, float]
    bias: tuple[float, ...]
    weights: Mapping[str, tuple[tuple[int, float], ...]]


@cache
def _model() -> _Model:
    told = json.loads((files("agent.reading.kinds") / "weighing.json").read_text("utf-8"))
    rows = {
        name: tuple(zip(row[::2], row[1::2], strict=True)) for name, row in told["weights"].items()
    }
    kinds = tuple(Kind(kind) for kind in told["kinds"])
    return _Model(kinds, told["hiring_bias"], told["hiring"], tuple(told["bias"]), rows)


def weigh(found: Mapping[str, float]) -> Weighed:
    """What the models make of a message's features."""
    model = _model()
    hiring = model.hiring_bias + sum(model.hiring.get(n, 0.0) * v for n, v in found.items())
    sums = list(model.bias)
    for name, value in found.items():
        for place, weight in model.weights.get(name, ()):
            sums[place] += weight * value
    top = max(sums)
    parts = [math.exp(s - top) for s in sums]
    total = sum(parts)
    return Weighed(hiring, {k: p / total for k, p in zip(model.kinds, parts, strict=True)})
