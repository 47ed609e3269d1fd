"""The kind of what the candidate wrote. Hiring others, and all else, is unrelated."""

from collections.abc import Mapping

from agent.reading.kinds.incoming import Verdict
from agent.reading.kinds.moments import has_clock, has_day
from agent.reading.kinds.scene import Scene, excerpt
from agent.reading.model import Evidence
from agent.terms import Kind

# Where two score alike, the one that decides more goes first.
_KINDS = (
    Kind.WITHDRAWAL,
    Kind.ACCEPTANCE,
    Kind.SCHEDULING_REPLY,
    Kind.THANK_YOU,
    Kind.STATUS_CHECK,
    Kind.OTHER_HIRING,
)
_DECIDING = (Kind.WITHDRAWAL, Kind.ACCEPTANCE)
_PLAINLY = 5.0
_CONTEXT = 1.1
_HIRING, _FOREIGN, _STRONG = 0.6, 0.9, 0.4
_SAID = 2.5


def verdict(seen: Scene, *, presumed: bool = False) -> Verdict:
    """What an outgoing message is (rulings, Outgoing); ``presumed`` to be about the writer's own
    application: then what it says plainly counts, whether it speaks of a job or not."""
    if any((one.method or "").upper() == "REPLY" for one in seen.message.invitations):
        return Verdict(Kind.SCHEDULING_REPLY, 0.95, (Evidence("kind", "REPLY"),))
    scores = {kind: seen.score(kind) for kind in _KINDS}
    best = _weightiest(scores)
    context = _about_hiring(seen) + _STRONG * max(0.0, scores[best] - 4)
    plain = scores[best] >= (_PLAINLY if best in _DECIDING else _SAID)
    if context < _CONTEXT and not (presumed and plain):
        return Verdict(Kind.UNRELATED, min(0.95, 0.6 + 0.1 * (_CONTEXT - context)))
    if scores[best] < _SAID:
        return Verdict(_unsaid(seen), 0.5)
    words = tuple(Evidence("kind", excerpt(hit)) for hit in seen.of(best)[:2])
    return Verdict(best, _sure(scores, best), words)


def _weightiest(scores: Mapping[Kind, float]) -> Kind:
    """A plain withdrawal or acceptance, whatever else is said; else what is said most."""
    plain = next((kind for kind in _DECIDING if scores[kind] >= _PLAINLY), None)
    return plain or max(_KINDS, key=lambda kind: scores[kind])


def _about_hiring(seen: Scene) -> float:
    """How much speaks for the writer's own application, by the quoted history too."""
    return (
        seen.score("candidate")
        + _HIRING * seen.score("hiring")
        - seen.score("employer")
        - _FOREIGN * (seen.score("foreign") + seen.score("hirer"))
    )


def _unsaid(seen: Scene) -> Kind:
    """In a thread about hiring a day or an hour is an answer about times, all else is other."""
    lines = [line.folded for line in seen.body()]
    timed = any(has_clock(line) or has_day(line) for line in lines)
    return Kind.SCHEDULING_REPLY if timed and seen.in_thread else Kind.OTHER_HIRING


def _sure(scores: Mapping[Kind, float], best: Kind) -> float:
    second = max(score for kind, score in scores.items() if kind is not best)
    return min(0.98, 0.6 + 0.08 * (scores[best] - second))
