"""Whether the sender holds water: warnings for a person, and whether the message is a fraud.

Names no kind and reads no field; what is asked of a machine in the text is reported, never done.
"""

from dataclasses import dataclass

from agent.message import Message
from agent.reading.model import Candidate, Evidence
from agent.reading.prose import Prose


@dataclass(frozen=True, slots=True)
class Trust:
    """What to tell the person. ``fraud``: a swindle, whatever it names is not to be believed;
    ``suspicious``: nothing is ever drafted from it, though it may be real."""

    warnings: tuple[str, ...] = ()
    suspicious: bool = False
    fraud: bool = False
    evidence: tuple[Evidence, ...] = ()


def judge(message: Message, prose: Prose, candidate: Candidate) -> Trust:
    """Judges sender, headers and requests of one incoming message; never raises."""
    return Trust()
