"""How thoroughly: the tests' usual numbers, and those of ``make test-endurance``."""

import os
from collections.abc import Iterator
from itertools import count

RUNS = int(os.environ.get("ENDURANCE", "0"))
"""How often at random; 0 in the usual tests."""


def number(usually: int, at_length: int) -> int:
    """How many examples or messages: of the same kind, and more where time is no matter."""
    return at_length if RUNS else usually


def steps(first: int = 1, apart: int = 1) -> Iterator[int]:
    """The steps at which a process is killed: each of them, or usually every second or third."""
    return count(1 if RUNS else first, number(apart, 1))
