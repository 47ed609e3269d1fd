"""What was traced last, so that a turn traces only what has changed since.

Transparent: the same readings at the same instant give the same processes without it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from agent.hiring.grouping import Group, Grouped
from agent.hiring.model import HiringProcess, Patience
from agent.reading.model import Candidate


@dataclass(frozen=True, slots=True)
class Traced:
    """Whose readings, grouped, all of which had arrived by ``at``, and their processes then."""

    candidate: Candidate
    patience: Patience
    grouped: Grouped
    groups: tuple[Group, ...]
    processes: tuple[HiringProcess, ...]
    at: datetime


@dataclass(slots=True)
class Memory:
    """What was traced last. One account's, whose turns are taken one after another."""

    _last: Traced | None = None

    def recall(self, now: datetime, candidate: Candidate, patience: Patience) -> Traced | None:
        """What was traced last, if that was the same person's and not later than now. It is handed
        out once: whoever traces goes on from it and changes it."""
        known, self._last = self._last, None
        if known is None or (known.candidate, known.patience) != (candidate, patience):
            return None
        return known if known.at <= now else None

    def remember(self, traced: Traced) -> None:
        """Keeps it for the next turn, unless some of it lies ahead."""
        self._last = traced if traced.grouped.complete else None


def processes(
    known: Traced | None,
    groups: tuple[Group, ...],
    now: datetime,
    made: Callable[[Group], HiringProcess],
) -> tuple[HiringProcess, ...]:
    """The processes of some groups; those that neither mail nor time has touched as they were."""
    before = {id(g): p for g, p in zip(known.groups, known.processes, strict=True)} if known else {}
    return tuple(_still(before.get(id(g)), now) or made(g) for g in groups)


def _still(process: HiringProcess | None, now: datetime) -> HiringProcess | None:
    """The process, if time alone has changed nothing in it."""
    if process is None or (process.changes_at is not None and now >= process.changes_at):
        return None
    return process
