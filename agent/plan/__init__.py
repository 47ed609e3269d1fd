"""What is due when, and why: processes, an instant and a policy give a Plan. Words nothing."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from agent.hiring import HiringProcess
from agent.notes import Notes
from agent.plan.model import FollowUp, Plan, Referee, Remark
from agent.plan.policy import Policy
from agent.reading.model import Candidate

__all__ = ["FollowUp", "Plan", "Policy", "Referee", "Remark", "plan"]


def plan(
    processes: Sequence[HiringProcess],
    now: datetime,
    policy: Policy,
    candidate: Candidate,
    *,
    first_look: datetime,
    notes: Mapping[str, Notes],
    referees: Sequence[Referee] = (),
) -> Plan:
    """What a considerate person would have waiting in Drafts at ``now`` (aware), and why.

    ``first_look`` is when the mailbox was first looked at; ``notes`` what the sheets say, by the
    round's anchor.
    """
    raise NotImplementedError
