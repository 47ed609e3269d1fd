"""What the message asks for besides its kind: another channel, an answer, referees. No kinds."""

from agent.message import Message
from agent.reading.prose import Prose
from agent.terms import Channel, Kind


def channel(prose: Prose) -> Channel | None:
    """The way of contact that they want instead of mail."""
    return None


def awaits_candidate(message: Message, prose: Prose, kind: Kind) -> bool:
    """Whether the message asks something that the candidate has to answer or do."""
    return False


def asks_references(prose: Prose) -> bool:
    """Whether they ask for referees, or say that they are about to call them."""
    return False


def no_show(prose: Prose) -> bool:
    """Whether a round is said not to have taken place because one side did not come."""
    return False


def place_of_work(message: Message, prose: Prose) -> str | None:
    """Where the work is done, as written."""
    return None
