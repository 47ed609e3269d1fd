"""Why a stored mailbox gives no letters, where the options are the reason. Prints nothing."""

import re
from collections.abc import Iterator

from agent.reading.model import Candidate
from agent.replay import own_name
from agent.stored import StoredMessage

_HEAD_ENDS = re.compile(rb"\n\r?\n")
HEAD = 65536
"""Bytes of a message in which its header is looked for."""


def hints(
    messages: tuple[StoredMessage, ...], candidate: Candidate, name: str = ""
) -> Iterator[str]:
    """At most one sentence; ``name`` is that of the configuration."""
    if not candidate.addresses:
        yield "No address of yours is known (--me): no letter can be written."
    elif messages and not any(_names(m, candidate.addresses) for m in messages):
        yield f"No message here is from or to {' or '.join(candidate.addresses)}."
    elif messages and not (name or candidate.name or own_name(messages, candidate)):
        yield "No name of yours is known to sign with (profile.name): no letter can be written."


def _names(message: StoredMessage, addresses: tuple[str, ...]) -> bool:
    """Whether the header bears one of the addresses."""
    head = _HEAD_ENDS.split(message.raw[:HEAD], maxsplit=1)[0].lower()
    return any(a.lower().encode() in head for a in addresses)
