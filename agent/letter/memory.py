"""The last wording of each letter: while nothing that it rests on has changed, it stays.

Transparent: without it the same words are found again.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TypeVar

from agent.letter import compose, proof
from agent.letter.days import day_of
from agent.letter.model import Draft, Profile
from agent.letter.templates import NO_TEMPLATES, Templates
from agent.notes import Notes
from agent.plan import FollowUp

_MOST = 500
"""Letters that are remembered."""
_Kept = TypeVar("_Kept")


@dataclass(frozen=True, slots=True)
class _Grounds:
    """All that a letter's words rest on; of the instant, only the recipient's day."""

    follow_up: FollowUp
    profile: Profile
    today: date
    notes: Notes
    templates: Templates


@dataclass(slots=True)
class Memory:
    """The last wording of each letter, and what was wrong with it, by id. One account's."""

    written: dict[str, tuple[_Grounds, Draft]] = field(default_factory=dict)
    proofread: dict[str, tuple[FollowUp, Draft, tuple[str, ...]]] = field(default_factory=dict)


def write(
    follow_up: FollowUp,
    profile: Profile,
    now: datetime,
    notes: Notes | None = None,
    templates: Templates = NO_TEMPLATES,
    remembered: Memory | None = None,
) -> Draft:
    """Words a follow-up (``compose.write``), or finds it as it is ``remembered``."""
    known = remembered.written if remembered else {}
    today = day_of(now, follow_up.timezone)
    grounds = _Grounds(follow_up, profile, today, notes or Notes(), templates)
    before, last = known.get(follow_up.id, (None, None))
    if last is not None and before == grounds:
        return last
    draft = compose.write(follow_up, profile, now, notes, templates)
    _keep(known, follow_up.id, (grounds, draft))
    return draft


def proofread(
    draft: Draft, follow_up: FollowUp, remembered: Memory | None = None
) -> tuple[str, ...]:
    """What is wrong with a letter (``proof.proofread``), or was when it is ``remembered``."""
    known = remembered.proofread if remembered else {}
    last = known.get(draft.id)
    if last is not None and last[0] == follow_up and last[1] == draft:
        return last[2]
    faults = proof.proofread(draft, follow_up)
    _keep(known, draft.id, (follow_up, draft, faults))
    return faults


def _keep(known: dict[str, _Kept], draft_id: str, kept: _Kept) -> None:
    if len(known) >= _MOST:
        known.clear()
    known[draft_id] = kept
