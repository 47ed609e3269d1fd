"""What each of several rounds of one message is called: by the lines that name who holds it."""

from collections.abc import Sequence

from agent.reading.caseless import lazily
from agent.reading.folding import fold
from agent.reading.kinds.cues import Line
from agent.reading.kinds.scene import Scene, total
from agent.reading.model import Interview
from agent.terms import INTERVIEWS, Stage

_NAMED = 2.4
_TECHNICAL = lazily(
    r"\b(?:technical|tech|(?<!in )case(?: study)?|pairing|coding|whiteboard(?:ing)?|portfolio"
    r"|fachgesprach|fachinterview|fallstudie|cas pratique|mise en situation|caso practico|casus"
    r"|praktijkcase)\b"
)
"""What a row of a programme says with one word ("11:00 case with Ann")."""
_MOST = 8
"""Rounds a message: more are a day's programme."""


def each(seen: Scene, rounds: Sequence[Interview]) -> tuple[Stage | None, ...]:
    """For each round its own stage; None where no line tells it from the others."""
    if not 1 < len(rounds) <= _MOST:
        return (None,) * len(rounds)
    names = [_names(r) for r in rounds]
    return tuple(
        _stage(seen, own, set().union(*(n for n in names if n is not own))) for own in names
    )


def _names(held: Interview) -> set[str]:
    """The words of the names of who holds it."""
    names = (p.name for p in held.interviewers[:_MOST] if p.name)
    return {w for n in names for w in fold(n).split() if len(w) > 2}


def _stage(seen: Scene, own: set[str], others: set[str]) -> Stage | None:
    lines = [line for line in seen.body() if _is_of(line, own - others, others - own)]
    for stage in reversed(INTERVIEWS):
        hits = tuple(h for h in seen.of(f"stage:{stage}") if any(h.line is x for x in lines))
        if total(hits) >= _NAMED:
            return stage
        if stage is Stage.TECHNICAL and any(_TECHNICAL.search(line.folded) for line in lines):
            return stage
    return None


def _is_of(line: Line, own: set[str], others: set[str]) -> bool:
    words = set(line.folded.replace(",", " ").replace("(", " ").replace(":", " ").split())
    return bool(words & own) and not words & others
