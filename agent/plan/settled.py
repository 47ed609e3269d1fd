"""A post accepted: whom the candidate asks nothing any more. Decides nothing else."""

from collections.abc import Collection, Sequence
from datetime import datetime

from agent.hiring import HiringProcess
from agent.hiring.features import arrival
from agent.plan.model import FollowUp, Remark
from agent.terms import Direction, Purpose, Status


def asked_no_more(processes: Sequence[HiringProcess]) -> frozenset[str]:
    """The processes, by id, that were going on when the candidate accepted a post elsewhere and
    to which nothing was written since. Who writes to one of them all the same keeps it going."""
    taken = [p.ended_at for p in processes if p.status is Status.ACCEPTED and p.ended_at]
    if not taken:
        return frozenset()
    at = max(taken)
    going = (p for p in processes if p.status is Status.ACTIVE)
    return frozenset(p.id for p in going if not _lives(p, at))


def _lives(process: HiringProcess, at: datetime) -> bool:
    """Whether it began or the candidate wrote to it after an instant."""
    first = process.readings[0]
    since = (r for r in process.readings if arrival(r, at) > at)
    return arrival(first, at) > at or any(r.direction is Direction.OUTGOING for r in since)


def told(letter: FollowUp, over: Collection[str]) -> FollowUp | Remark:
    """The letter; or, where it is a question to one of those, why there is none."""
    if letter.purpose is not Purpose.STATUS_CHECK or letter.process not in over:
        return letter
    return Remark(letter.process, "No question: you have accepted another post.")
