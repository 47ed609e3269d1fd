"""Whether two names are one person's."""

from functools import lru_cache
from itertools import repeat

from agent.person_names import BEFORE_NAMES


@lru_cache(maxsize=4096)
def key(name: str | None) -> frozenset[str]:
    """The words of a name that tell a person apart, folded."""
    words = (w.casefold().strip(".,") for w in (name or "").split())
    return frozenset(w for w in words if w and w not in BEFORE_NAMES)


def is_one_of(name: str | None, known: tuple[str, ...]) -> bool:
    """Whether a name is the same as one of those known."""
    return not key(name).isdisjoint(_words_of(known)) and any(map(same, repeat(name), known))


@lru_cache(maxsize=16)
def _words_of(known: tuple[str, ...]) -> frozenset[str]:
    return frozenset().union(*map(key, known))


@lru_cache(maxsize=4096)
def same(one: str | None, other: str | None) -> bool:
    """Whether one name is the other, or the other with parts left out or cut to initials."""
    a, b = key(one), key(other)
    if a.isdisjoint(b):
        return False
    short, long = (a, b) if len(a) <= len(b) else (b, a)
    if _cut(short, long):
        return True
    return len(a) == len(b) and _cut(long, short)


def _cut(short: frozenset[str], long: frozenset[str]) -> bool:
    """Whether the words that only one name has are initials of the other's."""
    return short - long <= {w[0] for w in long - short}
