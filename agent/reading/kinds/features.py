"""What the learned part sees of a message: its words, the cues, and what the rules made of them.

Counts and names only; what each is worth stands in ``learned.json``.
"""

import math
import re
from collections.abc import Iterator, Mapping

from agent.reading.kinds.cues import Line, Where
from agent.reading.kinds.scene import Scene, has_moment
from agent.reading.kinds.structure import Sign
from agent.reading.relays import Use
from agent.terms import Kind

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
_READ = frozenset({Where.BODY, Where.SUBJECT, Where.CALENDAR})
_MOST_WORDS = 1200
_FULL = 10.0
_SCALE = 4.0


def features(
    seen: Scene, scores: Mapping[str, float], found: tuple[Sign, ...], ruled: Kind, margin: float
) -> dict[str, float]:
    """Name to value, each from about -2.5 to 2.5; bounded in number."""
    named = dict.fromkeys(words_of(seen.lines), 1.0)
    for hit in seen.hits:
        named[f"cue:{hit.cue.label}:{hit.cue.name}{':h' * hit.line.hypothetical}"] = 1.0
    for label, score in scores.items():
        if score:
            named[f"score:{label}"] = min(score, _FULL) / _SCALE
    named[f"rule:{ruled}"] = 1.0
    named["margin"] = max(-_FULL, min(margin, _FULL)) / _SCALE
    for sign in found:
        named[f"sign:{sign.label}"] = 1.0
    named.update(_shape(seen))
    return named


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


def words_of(lines: tuple[Line, ...]) -> Iterator[str]:
    """Single words and pairs, figures as #; those of an "if" are marked."""
    left = _MOST_WORDS
    for line in lines:
        if line.where in _READ and left > 0:
            mark = "if:" if line.hypothetical else ""
            words = [_plain(w) for w in _WORD.findall(line.folded)[:left]]
            left -= len(words)
            yield from (mark + word for word in words)
            yield from (f"{mark}{a} {b}" for a, b in zip(words, words[1:], strict=False))


def _plain(word: str) -> str:
    return "#" if any(c.isdigit() for c in word) else word
