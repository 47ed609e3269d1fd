"""One bound for everything that a stranger can make long, deep or many.

It is no measure of speed (``benchmarks/`` is): what is tested takes a fraction of a second, and on a
slow machine a second or two. A step that grows as the square of what was sent, or worse, takes
minutes at the sizes of these tests, and must not pass.
"""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

MOST = 10.0
"""Seconds of the processor."""


@contextmanager
def bounded() -> Iterator[None]:
    """What is done inside takes bounded time."""
    began = time.process_time()
    yield
    assert time.process_time() - began < MOST


def calls(work: Callable[[], object]) -> int:
    """How many functions are called in some work: the same on every machine."""
    counted = 0

    def count(frame: FrameType, event: str, arg: object) -> None:
        nonlocal counted
        counted += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(None)
    return counted
