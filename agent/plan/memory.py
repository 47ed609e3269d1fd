"""What the plan said of each process last: until its own next instant, it says the same again.

Transparent: without it the same is planned.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from agent.hiring import HiringProcess
from agent.notes import Notes
from agent.plan.case import Item, View
from agent.plan.model import Referee
from agent.plan.offers import Offer
from agent.plan.policy import Policy
from agent.reading.model import Candidate


@dataclass(frozen=True, slots=True)
class Grounds:
    """All that is planned from besides the process and the instant."""

    policy: Policy
    candidate: Candidate
    first_look: datetime
    notes: Mapping[str, Notes]
    offers: Sequence[Offer]
    referees: Sequence[Referee]


@dataclass(frozen=True, slots=True)
class Planned:
    """The items of one process, from ``since`` until just before ``until`` (None: for good)."""

    process: HiringProcess
    items: tuple[Item, ...]
    since: datetime
    until: datetime | None

    def holds(self, process: HiringProcess, now: datetime) -> bool:
        """Whether it would be said again."""
        before = self.until is None or now < self.until
        return self.process is process and before and now >= self.since


@dataclass(slots=True)
class Memory:
    """What was said last of each process, and on which grounds. One account's."""

    grounds: Grounds | None = None
    said: Mapping[str, Planned] = field(default_factory=dict)


def grounds(view: View, offers: Sequence[Offer], referees: Sequence[Referee]) -> Grounds:
    """What a view and all processes together give each of them to rest on."""
    return Grounds(
        view.policy, view.candidate, view.first_look, dict(view.notes), offers, tuple(referees)
    )


def said(
    processes: Iterable[HiringProcess],
    resting: Grounds,
    now: datetime,
    plan: Callable[[HiringProcess], Planned],
    remembered: Memory,
) -> list[Planned]:
    """What there is to say of each process, planned anew only where it may have changed."""
    known = remembered.said if remembered.grounds == resting else {}
    found: dict[str, Planned] = {}
    for process in processes:
        last = known.get(process.id)
        found[process.id] = last if last and last.holds(process, now) else plan(process)
    remembered.grounds, remembered.said = resting, found
    return list(found.values())
