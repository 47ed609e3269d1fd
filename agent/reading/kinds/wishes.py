"""Whether the employer invites questions and nudges, or asks for none (rulings, follow_up)."""

from agent.reading.kinds.scene import Scene, excerpt
from agent.reading.model import Evidence
from agent.terms import FollowUpWish, Kind

_SAID = 3.0
_SILENT = frozenset({Kind.UNRELATED, Kind.AUTO_REPLY})


def wish(seen: Scene, kind: Kind) -> tuple[FollowUpWish | None, tuple[Evidence, ...]]:
    """The wish and the words that it rests on."""
    if kind in _SILENT:
        return None, ()
    for each in (FollowUpWish.FORBIDDEN, FollowUpWish.WELCOME):
        hits = seen.of(f"wish:{each}")
        if hits and seen.score(f"wish:{each}") >= _SAID:
            return each, (Evidence("follow_up", excerpt(hits[0])),)
    return None, ()
