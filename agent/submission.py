"""Message submission over SMTP (RFC 6409): one attempt, four outcomes. Tries nothing twice."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class SmtpServer:
    """``[account.smtp]``: the server that takes approved letters."""

    host: str
    username: str
    port: int = 0
    """0 for the usual one: 465 with tls, else 587."""
    security: Literal["tls", "starttls", "none"] = "tls"

    def faults(self) -> Iterable[tuple[str, str]]:
        """What is wrong with the settings together: key and words."""
        if not self.host:
            yield "host", "missing"
