"""The words of a letter: FollowUp -> Draft. Decides nothing about whom or when."""

from datetime import datetime

from agent.letter.mime import as_bytes
from agent.letter.model import Draft, Profile
from agent.notes import Notes
from agent.plan import FollowUp

__all__ = ["as_bytes", "proofread", "write"]


def write(
    follow_up: FollowUp, profile: Profile, now: datetime, notes: Notes | None = None
) -> Draft:
    """Words a follow-up as it will be read from ``now`` on (etiquette.md, "What it says")."""
    raise NotImplementedError


def proofread(draft: Draft, follow_up: FollowUp) -> tuple[str, ...]:
    """What is wrong with a letter, in words for the board; empty where it may be queued."""
    raise NotImplementedError
