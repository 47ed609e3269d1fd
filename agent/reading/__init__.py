"""What one message says, read alone: Message -> Reading. The order of the steps, nothing else."""

from agent.message import Message
from agent.reading.model import Candidate, Reading

VERSION = 1
"""Raised with every change of what is read: the mailbox is then read again."""


def read(message: Message, candidate: Candidate) -> Reading:
    """Reads one message with no memory of others (interfaces.md, ``read``); never raises."""
    raise NotImplementedError
