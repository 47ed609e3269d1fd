"""What a round, a team or the work is about, in the message's own words. Judges nothing."""

from agent.message import Message
from agent.reading.model import Topic
from agent.reading.prose import Prose


def topics(message: Message, prose: Prose) -> tuple[Topic, ...]:
    """The specific things that the message names, the most telling first; few and precise."""
    return ()
