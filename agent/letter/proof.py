"""What is wrong with a letter, in words for the board. Mends nothing."""

from agent.letter.model import Draft
from agent.plan import FollowUp


def proofread(draft: Draft, follow_up: FollowUp) -> tuple[str, ...]:
    """What is wrong with a letter; empty where it may be queued."""
    return ()
