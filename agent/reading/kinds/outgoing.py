"""The kind of what the candidate wrote. Hiring others, and all else, is unrelated."""

from agent.reading.kinds.incoming import Verdict
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
_CONTEXT = 2.0
_SAID = 2.5


def verdict(seen: Scene) -> Verdict:
    """What an outgoing message is (rulings, Outgoing)."""
    if any((one.method or "").upper() == "REPLY" for one in seen.message.invitations):
        return Verdict(Kind.SCHEDULING_REPLY, 0.95, (Evidence("kind", "REPLY"),))
    context = seen.score("candidate") + 0.5 * seen.score("hiring") - seen.score("employer")
    scores = {kind: seen.score(kind) for kind in _KINDS}
    best = max(_KINDS, key=lambda kind: scores[kind])
    if context < _CONTEXT or scores[best] < _SAID:
        return Verdict(Kind.UNRELATED, 0.7)
    second = max(scores[kind] for kind in _KINDS if kind is not best)
    confidence = min(0.98, 0.55 + 0.08 * (scores[best] - second))
    return Verdict(best, confidence, tuple(Evidence("kind", excerpt(h)) for h in seen.of(best)[:2]))
