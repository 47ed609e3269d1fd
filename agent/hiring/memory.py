"""What was traced last, so that a turn in which nothing arrived does not trace it all again.

Transparent: the same readings at the same instant give the same processes without it.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from agent.hiring.features import arrival
from agent.hiring.matching import Group
from agent.hiring.model import HiringProcess, Patience
from agent.reading.model import Candidate, Reading

_MOST = 8
"""Accounts that are remembered."""


@dataclass(frozen=True, slots=True)
class Traced:
    """The groups of some readings, all of which had arrived by ``at``, and their processes then."""

    readings: tuple[Reading, ...]
    groups: tuple[Group, ...]
    processes: tuple[HiringProcess, ...]
    at: datetime

    def still(self, place: int, now: datetime) -> HiringProcess | None:
        """The process of a group, if time alone has changed nothing in it since."""
        process = self.processes[place]
        same = process.changes_at is None or now < process.changes_at
        return process if same and now >= self.at else None


_Key = tuple[Candidate, Patience]
_last: dict[_Key, Traced] = {}


def recall(
    readings: Sequence[Reading], now: datetime, candidate: Candidate, patience: Patience
) -> Traced | None:
    """What was traced of these very readings, if that was not later than now."""
    known = _last.get((candidate, patience))
    if known is None or known.at > now or len(known.readings) != len(readings):
        return None
    return known if all(a is b for a, b in zip(known.readings, readings, strict=True)) else None


def remember(traced: Traced, candidate: Candidate, patience: Patience) -> None:
    """Keeps it for the next turn, unless some of it lies ahead."""
    if any(arrival(r, traced.at) > traced.at for r in traced.readings):
        return
    if len(_last) >= _MOST:
        _last.clear()
    _last[candidate, patience] = traced


def forget() -> None:
    """As if nothing had been traced."""
    _last.clear()


def processes(
    known: Traced | None,
    groups: tuple[Group, ...],
    now: datetime,
    made: Callable[[Group], HiringProcess],
) -> tuple[HiringProcess, ...]:
    """The processes of some groups, those that time has not touched as they were."""
    if known is None:
        return tuple(made(g) for g in groups)
    return tuple(known.still(i, now) or made(g) for i, g in enumerate(groups))
