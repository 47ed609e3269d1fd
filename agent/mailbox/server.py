"""Where an account's IMAP server is and how it is spoken to: the settings.

Opens no connection: ``session.connect`` does.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from agent import endpoint
from agent.endpoint import Auth, Security, has_controls


@dataclass(frozen=True, slots=True)
class ImapServer:
    """``[account.imap]``: the server that holds the mailbox."""

    host: str
    username: str
    port: int = 0
    """0 for the usual one: 993 with tls, else 143."""
    security: Security = "tls"
    """``tls`` from the first byte (RFC 8314), ``starttls`` required before the password, or
    ``none``, to this machine only."""
    auth: Auth = "password"
    """What the secret is: a password, or an access token (RFC 7628)."""
    ca_file: str = ""
    """A file with the certificates of your own authority; empty for the system's."""
    connect_seconds: int = 10
    """How long the server may take to accept a connection and greet."""
    answer_seconds: int = 60
    """How long the server may stay silent in an answer."""
    renew_minutes: int = 4
    """How often waiting (IDLE) is renewed and the mailbox looked at in any case; some servers and
    routers hang up after five minutes."""

    def faults(self) -> Iterable[tuple[str, str]]:
        """What is wrong with the settings together: key and words."""
        yield from endpoint.faults(self.host, self.port, self.security)
        if not self.username or has_controls(self.username):
            yield "username", "must be a name without control characters"
        for key in ("connect_seconds", "answer_seconds", "renew_minutes"):
            if getattr(self, key) < 1:
                yield key, "must be 1 or more"
        if self.renew_minutes > 29:
            yield "renew_minutes", "must be below 30 (RFC 2177)"

    @property
    def address(self) -> tuple[str, int]:
        """Host and port."""
        return self.host, self.port or (993 if self.security == "tls" else 143)

    @property
    def where(self) -> str:
        """``host:port``, as it is told to the person."""
        return "{}:{}".format(*self.address)
