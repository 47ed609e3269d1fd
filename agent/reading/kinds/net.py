"""A small neural net over named features: one hidden layer of rectified sums, then the classes.

Reckons in whole numbers: the weights of a feature are one long number with a lane for each hidden
unit, so that a feature costs one multiplication. Learns nothing.
"""

import math
from collections.abc import Mapping
from operator import mul
from typing import TypedDict

_LANE = 4
"""Bytes of a lane: 60,000 features of at most 8 in parts of 32, by weights under 128, fit in."""
_HALF = 1 << (8 * _LANE - 1)
ZERO, FARTHEST = 80, 23
"""The character that stands for a weight of nought, and how far from it others are: all are of the
printable ones of ASCII. Twice as fine steps told no message of 560 apart, and cost 90 kB more."""
_PARTS = 32
"""The parts of one in which values count."""


class Weights(TypedDict):
    """A net as it is written down. Lists are in the order of the hidden units, or of ``classes``.

    ``rows`` holds for each feature the weights to all hidden units, a character each (``ZERO``);
    ``steps`` what one of these is worth.
    """

    classes: list[str]
    steps: list[float]
    bias: list[float]
    out: list[list[float]]
    out_bias: list[float]
    rows: dict[str, str]


class _Unpacked(dict[str, int]):
    """Rows as numbers by name, each unpacked when it is first needed."""

    def __init__(self, rows: Mapping[str, str]) -> None:
        super().__init__()
        self._rows = rows

    def __missing__(self, name: str) -> int:
        row = self._rows[name].encode("ascii")
        spread = bytearray(_LANE * len(row))
        spread[::_LANE] = row
        self[name] = int.from_bytes(spread, "little")
        return self[name]


class Net:
    """Weights at work."""

    def __init__(self, weights: Weights) -> None:
        self._weights = weights
        self._unpacked = _Unpacked(weights["rows"])
        # So much is added to each lane that no sum is below nought, and taken off again.
        self._start = int.from_bytes(
            _HALF.to_bytes(_LANE, "little") * len(weights["steps"]), "little"
        )

    def likely(self, found: Mapping[str, float]) -> dict[str, float]:
        """The probability of each class, from the values of features by name, from -8 to 8."""
        weights = self._weights
        hidden = self._hidden(found)
        sums = [
            bias + sum(map(mul, row, hidden))
            for bias, row in zip(weights["out_bias"], weights["out"], strict=True)
        ]
        top = max(sums)
        parts = [math.exp(s - top) for s in sums]
        whole = sum(parts)
        return {c: part / whole for c, part in zip(weights["classes"], parts, strict=True)}

    def _hidden(self, found: Mapping[str, float]) -> list[float]:
        weights = self._weights
        known = weights["rows"].keys() & found
        there = [name for name in known if found[name] == 1.0]  # most are there or not
        whole = sum(map(self._unpacked.__getitem__, there)) * _PARTS + self._start
        counted = len(there) * _PARTS
        for name in known.difference(there):
            parts = round(found[name] * _PARTS)
            whole += parts * self._unpacked[name]
            counted += parts
        below = _HALF + ZERO * counted
        lanes = memoryview(whole.to_bytes(_LANE * len(weights["steps"]), "little")).cast("I")
        sums = zip(lanes, weights["steps"], weights["bias"], strict=True)
        return [
            each if (each := (lane - below) * step / _PARTS + bias) > 0 else 0.0
            for lane, step, bias in sums
        ]
