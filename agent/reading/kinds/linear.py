"""Linear models: sparse rows of whole weights added up at once, each one long number with a lane a
place.

Knows nothing of what is weighed.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import lshift
from typing import TypedDict, cast

from agent.reading.learnt import load

_BYTES = 4
_BITS = 8 * _BYTES
_HALF = 1 << (_BITS - 1)


class _Packed(dict[str, int]):
    """Rows as numbers by name, each packed when it is first needed."""

    def __init__(self, weights: Mapping[str, list[int]]) -> None:
        super().__init__()
        self._weights = weights

    def __missing__(self, name: str) -> int:
        row = self._weights[name]
        self[name] = sum(map(lshift, row[1::2], map(_BITS.__mul__, row[::2])))
        return self[name]


class Rows:
    """Rows by name.

    ``weights``: by name the place of a weight and the weight in turn; ``bias``: one for each place.
    """

    def __init__(self, weights: Mapping[str, list[int]], bias: list[int]) -> None:
        self._weights = weights
        self._packed = _Packed(weights)
        self._size = _BYTES * len(bias)
        # So much is added to each place that no sum is below nought. To take it off again is to
        # turn the highest bit over: what is left is the sum with its sign.
        self._start = sum((_HALF + each) << (_BITS * place) for place, each in enumerate(bias))
        self._halves = sum(_HALF << (_BITS * place) for place in range(len(bias)))

    def total(self, names: set[str]) -> list[int]:
        """For each place the bias and the weights of the names, of which some have none."""
        known = self._weights.keys() & names
        whole = sum(map(self._packed.__getitem__, known), self._start) ^ self._halves
        return memoryview(whole.to_bytes(self._size, "little")).cast("i").tolist()

    def each(self) -> Iterator[tuple[str, list[int]]]:
        """Every name, and its weight for each place."""
        for name, weights in self._weights.items():
            row = [0] * (self._size // _BYTES)
            for place, weight in zip(weights[::2], weights[1::2], strict=True):
                row[place] = weight
            yield name, row


class Learnt(TypedDict):
    """A linear model as its file holds it, in hundredths: for each class a bias, and by feature the
    place of a class and its weight in turn."""

    classes: list[str]
    bias: list[int]
    weights: dict[str, list[int]]


@dataclass(frozen=True, slots=True)
class Model:
    """A linear model at work."""

    classes: tuple[str, ...]
    rows: Rows

    @classmethod
    def of(cls, learnt: Learnt) -> "Model":
        """The model that the weights make, as a file of them holds it."""
        return cls(tuple(learnt["classes"]), Rows(learnt["weights"], learnt["bias"]))

    @classmethod
    def load(cls, name: str) -> "Model":
        """The one that comes with the program under that name."""
        return cls.of(cast(Learnt, load(name)))


def shares(hundredths: Sequence[int]) -> list[float]:
    """The probabilities of classes whose log odds are given in hundredths; they sum to one."""
    top = max(hundredths)
    parts = [math.exp((each - top) / 100) for each in hundredths]
    whole = sum(parts)
    return [part / whole for part in parts]


def odds(hundredths: Sequence[int]) -> list[int]:
    """The log odds of each class against all others, in hundredths, from those among them."""
    return [
        round(100 * math.log((share + _LEAST) / (1 - share + _LEAST)))
        for share in shares(hundredths)
    ]


_LEAST = 1e-9
