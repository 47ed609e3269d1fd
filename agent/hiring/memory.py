"""What was traced last, so that a turn traces only what has changed since.

Transparent: the same readings at the same instant give the same processes without it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from agent.hiring.grouping import Group, Grouped
from agent.hiring.model import HiringProcess, Patience
from agent.reading.model import Candidate

_MOST = 8
"""Accounts that are remembered."""


@dataclass(frozen=True, slots=True)
class Traced:
    """Readings grouped, all of which had arrived by ``at``, and their processes then."""

    grouped: Grouped
    groups: tuple[Group, ...]
    processes: tuple[HiringProcess, ...]
    at: datetime


_Key = tuple[Candidate, Patience]
_last: dict[_Key, Traced] = {}


def recall(now: datetime, candidate: Candidate, patience: Patience) -> Traced | None:
    """What was traced last, if that was not later than now. It is handed out once: whoever traces
    goes on from it and changes it, and another thread must not."""
    known = _last.pop((candidate, patience), None)
    return known if known and known.at <= now else None


def remember(traced: Traced, candidate: Candidate, patience: Patience) -> None:
    """Keeps it for the next turn, unless some of it lies ahead."""
    if not traced.grouped.complete:
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
    """The processes of some groups; those that neither mail nor time has touched as they were."""
    before = {id(g): p for g, p in zip(known.groups, known.processes, strict=True)} if known else {}
    return tuple(_still(before.get(id(g)), now) or made(g) for g in groups)


def _still(process: HiringProcess | None, now: datetime) -> HiringProcess | None:
    """The process, if time alone has changed nothing in it."""
    if process is None or (process.changes_at is not None and now >= process.changes_at):
        return None
    return process
