"""The words of a letter: FollowUp -> Draft. Decides nothing about whom or when."""

from agent.letter.faults import unfilled
from agent.letter.memory import proofread, write
from agent.letter.mime import as_bytes
from agent.letter.proof import proofread_again
from agent.letter.templates import NO_TEMPLATES, Templates, load

__all__ = [
    "NO_TEMPLATES",
    "Templates",
    "as_bytes",
    "load",
    "proofread",
    "proofread_again",
    "unfilled",
    "write",
]
