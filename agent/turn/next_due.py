"""What comes next, for the status: a letter that leaves, a round, an answer, a question. Touches
nothing."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from agent.board import Waiting
from agent.hiring import HiringProcess
from agent.plan import Remark, places
from agent.terms import RoundState

_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True, order=True)
class Coming:
    """What falls due, and when."""

    at: datetime
    what: str


def coming(
    processes: Sequence[HiringProcess],
    remarks: Iterable[Remark],
    waiting: Iterable[Waiting],
    now: datetime,
    zone: str,
) -> Coming | None:
    """What falls due first after ``now``; None where nothing is known. Days end in ``zone``."""
    found = [*_leaving(waiting), *_questions(processes, remarks), *_dates(processes, zone)]
    return min((c for c in found if c.at > now), default=None)


def _leaving(waiting: Iterable[Waiting]) -> Iterator[Coming]:
    for one in waiting:
        if one.leaves is not None:
            yield Coming(one.leaves, f"{one.name} leaves")


def _questions(processes: Sequence[HiringProcess], remarks: Iterable[Remark]) -> Iterator[Coming]:
    names = {p.id: _employer(p) for p in processes}
    for remark in remarks:
        if remark.until is not None and remark.process in names:
            yield Coming(remark.until, f"a question to {names[remark.process]}")


def _dates(processes: Sequence[HiringProcess], zone: str) -> Iterator[Coming]:
    for process in (p for p in processes if p.is_open):
        whom = _employer(process)
        for held in process.rounds:
            if held.state is RoundState.SCHEDULED and held.start:
                yield Coming(held.start, f"{held.stage or 'interview'} with {whom}")
        if (by := process.candidate_deadline) is not None:
            at = by if isinstance(by, datetime) else places.by_zone(zone).hour(by, 24) - _MINUTE
            yield Coming(at, f"your answer to {whom}")


def _employer(process: HiringProcess) -> str:
    return process.company or "the employer"
