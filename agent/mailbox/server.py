"""Where an account's IMAP server is and how it is spoken to: the settings.

Opens no connection: ``session.connect`` does.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from agent.endpoint import LONGEST_WAIT, Endpoint


@dataclass(frozen=True, slots=True)
class ImapServer(Endpoint):
    """``[account.imap]``: the server that holds the mailbox."""

    PORTS = 993, 143
    connect_seconds: int = 10
    """How long the server may take to accept a connection and greet."""
    answer_seconds: int = 60
    """How long the server may stay silent in an answer."""
    renew_minutes: int = 4
    """How often waiting (IDLE) is renewed and the mailbox looked at in any case; some servers and
    routers hang up after five minutes."""

    def faults(self) -> Iterable[tuple[str, str]]:
        """What is wrong with the settings together: key and words."""
        yield from Endpoint.faults(self)  # super() fails in a dataclass with slots
        for key in ("connect_seconds", "answer_seconds"):
            if not 1 <= getattr(self, key) <= LONGEST_WAIT:
                yield key, f"must be from 1 to {LONGEST_WAIT}"
        if not 1 <= self.renew_minutes < 30:
            yield "renew_minutes", "must be from 1 to 29 (RFC 2177)"
