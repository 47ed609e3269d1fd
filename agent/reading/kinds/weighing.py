"""The last word on an incoming message's kind: a small net over what the rules found.

``weighing.json.xz`` is made by ``make learn``. It says how likely the message is about the reader's
own hiring, and what it does for it. Every feature has a name that a person can read.
"""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import cast

from agent.reading.kinds import acts
from agent.reading.kinds.cues import Line, Where
from agent.reading.kinds.net import Net, Weights
from agent.reading.kinds.scene import Scene, has_moment
from agent.reading.kinds.structure import Sign
from agent.reading.learnt import load
from agent.reading.relays import Use
from agent.terms import Kind

_APART = {
    Where.SUBJECT: "subject",
    Where.QUOTED: "quoted",
    Where.SIGNATURE: "signature",
    Where.SENDER: "sender",
}
APART = tuple(f"{place}:" for place in _APART.values())
"""Beginnings of the features that are words outside the text itself."""
_MOST_WORDS, _MOST_WORDS_APART = 1200, 200
_SCALE = 4.0
_LEAST = 1e-6


@dataclass(frozen=True, slots=True)
class Grounds:
    """What cues and structure say: scores by label, signs, how much speaks for hiring at all."""

    scores: Mapping[str, float]
    signs: tuple[Sign, ...]
    hiring: float


@dataclass(frozen=True, slots=True)
class Weighed:
    """``hiring``: log odds that the message is about the reader's own hiring; ``likely``: the
    probability of each kind, given that it is."""

    hiring: float
    likely: Mapping[str, float]


def features(seen: Scene, grounds: Grounds) -> dict[str, float]:
    """Name to value, each from about -3 to 3; bounded in number."""
    named = worded(seen)
    named.update(acts.told(seen.lines))
    for label, score in grounds.scores.items():
        if score:
            named[f"score:{label}"] = min(score, 10.0) / _SCALE
    named["margin"] = max(-6.0, min(grounds.hiring, 6.0)) / 2
    for sign in grounds.signs:
        named[f"sign:{sign.label}"] = 1.0
    named.update(_shape(seen))
    return named


def worded(seen: Scene) -> dict[str, float]:
    """The words of a message and the cues that were found in it, as features."""
    names = [*_words(seen.lines), *_words_apart(seen.lines)]
    for label, hits in seen.hits.items():
        names += [f"cue:{label}:{h.cue.name}{':if' * h.line.hypothetical}" for h in hits]
    return dict.fromkeys(names, 1.0)


def _words(lines: tuple[Line, ...]) -> list[str]:
    """Every word that is read, figures as #; those of an "if" are marked."""
    found: list[str] = []
    for line in lines:
        if line.where in acts.READ and len(found) < _MOST_WORDS:
            words = acts.words(line.folded)
            found += map("if:".__add__, words) if line.hypothetical else words
    return found[:_MOST_WORDS]


def _words_apart(lines: tuple[Line, ...]) -> list[str]:
    """The words of the subject again, and those around the text, marked with their place."""
    found: list[str] = []
    left = dict.fromkeys(_APART, _MOST_WORDS_APART)
    for line in lines:
        place = _APART.get(line.where)
        if place and left[line.where] > 0:
            words = acts.words(line.folded)[: left[line.where]]
            left[line.where] -= len(words)
            found += map(f"{place}:".__add__, words)
    return found


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


@cache
def _net() -> Net:
    return Net(cast(Weights, load("weighing")))


def weigh(found: Mapping[str, float], net: Net | None = None) -> Weighed:
    """What the net makes of a message's features; the one that comes with the program, if not
    given."""
    likely = (net or _net()).likely(found)
    otherwise = likely.pop(Kind.UNRELATED)
    about = sum(likely.values())
    hiring = math.log(max(about, _LEAST) / max(otherwise, _LEAST))
    return Weighed(hiring, {kind: chance / (about or 1.0) for kind, chance in likely.items()})
