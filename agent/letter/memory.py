"""The last wording of each letter: while nothing that it rests on has changed, it stays.

Transparent: without it the same words are found again.
"""

from dataclasses import dataclass
from datetime import date, datetime

from agent.letter import compose, proof
from agent.letter.days import day_of
from agent.letter.model import Draft, Profile
from agent.letter.templates import NO_TEMPLATES, Templates
from agent.notes import Notes
from agent.plan import FollowUp

_MOST = 500
"""Letters that are remembered."""


@dataclass(frozen=True, slots=True)
class _Grounds:
    """All that a letter's words rest on; of the instant, only the recipient's day."""

    follow_up: FollowUp
    profile: Profile
    today: date
    notes: Notes
    templates: Templates


_written: dict[str, tuple[_Grounds, Draft]] = {}
_proofread: dict[str, tuple[FollowUp, Draft, tuple[str, ...]]] = {}


def write(
    follow_up: FollowUp,
    profile: Profile,
    now: datetime,
    notes: Notes | None = None,
    templates: Templates = NO_TEMPLATES,
) -> Draft:
    """Words a follow-up (``compose.write``)."""
    today = day_of(now, follow_up.timezone)
    grounds = _Grounds(follow_up, profile, today, notes or Notes(), templates)
    known = _written.get(follow_up.id)
    if known is not None and known[0] == grounds:
        return known[1]
    draft = compose.write(follow_up, profile, now, notes, templates)
    if len(_written) >= _MOST:
        _written.clear()
    _written[follow_up.id] = grounds, draft
    return draft


def proofread(draft: Draft, follow_up: FollowUp) -> tuple[str, ...]:
    """What is wrong with a letter (``proof.proofread``)."""
    known = _proofread.get(draft.id)
    if known is not None and known[0] == follow_up and known[1] == draft:
        return known[2]
    faults = proof.proofread(draft, follow_up)
    if len(_proofread) >= _MOST:
        _proofread.clear()
    _proofread[draft.id] = follow_up, draft, faults
    return faults
