"""Which message belongs to which hiring process and round, and how each stands.

Reads nothing itself and decides no letter: readings in, processes out, recomputed each time.
"""

from collections.abc import Sequence
from datetime import datetime

from agent.hiring.model import HiringProcess, Patience, Round
from agent.reading.model import Candidate, Reading

__all__ = ["HiringProcess", "Patience", "Round", "trace"]

DEFAULT = Patience()


def trace(
    readings: Sequence[Reading],
    now: datetime,
    candidate: Candidate,
    patience: Patience = DEFAULT,
) -> tuple[HiringProcess, ...]:
    """The hiring processes as they stand at ``now`` (aware), by their first message's arrival.

    ``readings``: both directions, in any order; what arrived later than ``now`` is left aside.
    """
    raise NotImplementedError
