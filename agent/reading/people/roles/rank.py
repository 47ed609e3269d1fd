"""Titles that a message claims, each under all its spellings: which of them is best supported.

Finds none; where a text may name the job is for ``claims`` and ``subjects``.
"""

from dataclasses import dataclass, field

from agent.reading.people.heads import LEVELS
from agent.words import word_set

CERTAIN = 3.0
"""The weight from which words lead to a title beyond doubt."""


@dataclass(slots=True)
class Role:
    """One title under all its spellings."""

    score: float = 0.0
    spellings: dict[str, float] = field(default_factory=dict)
    words: str = ""
    refused: bool = False
    """A sentence says that it is not for the candidate, though the message does not."""


def best_of(found: dict[str, Role]) -> Role | None:
    """The best supported; a shorter form of it in the message speaks for the longer one."""

    def support(key: str) -> float:
        shorter = (k for k in found if k != key and _speaks_for(k, key, found))
        weight = 0.2 if found[key].refused else 1.0
        return weight * found[key].score + 0.8 * sum(found[k].score for k in shorter)

    best = max(found, key=support, default=None)
    return found[best] if best is not None else None


def _speaks_for(short: str, long: str, found: dict[str, Role]) -> bool:
    """Whether a shorter form of a title is one of the longer: not if more may only be a round's
    name.

    A sentence that leads to the shorter one ("the post of Porter") tells where it begins, a
    subject ("Praxistest Porter") does not.
    """
    if not _lengthens(long, short):
        return False
    before = long.removesuffix(short)
    led = max(found[short].spellings.values()) >= CERTAIN > max(found[long].spellings.values())
    capital = not any(s.islower() for s in found[short].spellings)
    part = before == long or any(w in LEVELS or w in _ORDINALS for w in before.split())
    return part or not (led and capital)


_ORDINALS = word_set("first second third fourth 1st 2nd 3rd 4th")


def is_short(role: Role) -> bool:
    """Only a common noun: "the coordinator role", of which the lines below may tell more."""
    return all(" " not in s and s.islower() for s in role.spellings)


def _lengthens(long: str, short: str) -> bool:
    a, b = long.split(), short.split()
    return len(b) < len(a) and any(a[i : i + len(b)] == b for i in range(len(a) - len(b) + 1))
