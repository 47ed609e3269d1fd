"""Whether a message is one person's to another: no list, no machine, not long.

Says nothing about what it means.
"""

from agent.message import Message
from agent.reading import relays
from agent.reading.prose import Prose

_BULK = ("list-id", "list-unsubscribe", "list-post", "precedence", "auto-submitted")
_FEW_READERS = 4
_MOST_WORDS, _MOST_LETTERS = 200, 4000


def is_personal(message: Message, text: Prose) -> bool:
    """A short message from a person's address to a few."""
    if message.sender is None or len(message.to + message.cc) > _FEW_READERS:
        return False
    if any(message.header(name) for name in _BULK):
        return False
    relay = relays.find(message.sender.domain)
    if relay is not None and relay.use is not relays.Use.PERSONAL:
        return False
    return len(text.own) <= _MOST_LETTERS and len(text.own.split()) <= _MOST_WORDS
