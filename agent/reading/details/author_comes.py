"""An author who comes to a round in somebody's place, to whom alone it is left, or who leaves it
to others.

Names nobody: who was to come with them, and to which round, is for others.
"""

from agent.reading import words
from agent.reading.caseless import caseless
from agent.reading.details.standing_in import LONGEST, tells_of_another
from agent.reading.prose import Prose

_INSTEAD = caseless(rf"\b(?:{words.joined('author_comes.instead')})")
_ALONE = caseless(rf"\b(?:{words.joined('author_comes.alone')})")
_LEAVES = caseless(rf"\b(?:{words.joined('author_comes.leaves')})")


def comes_instead(prose: Prose) -> bool:
    """Whether the author takes somebody's place: "I'll sit in"."""
    return _INSTEAD.search(" ".join(prose.own[:LONGEST].split())) is not None


def comes_alone(prose: Prose) -> bool:
    """Whether nobody but the author comes: "tomorrow it will just be me"."""
    return _ALONE.search(" ".join(prose.own[:LONGEST].split())) is not None


def stays_out(prose: Prose) -> bool:
    """Whether the author leaves the candidate to whom they name: "just her and you"."""
    return _LEAVES.search(" ".join(prose.own[:LONGEST].split())) is not None


def is_replaced(prose: Prose) -> bool:
    """Whether another comes in somebody's place, be it the author: not to a new hour alone."""
    return comes_instead(prose) or tells_of_another(prose) or stays_out(prose)
