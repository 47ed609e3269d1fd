"""Where a mail server is and how it is spoken to, and the one TLS context for all servers.

Opens no connection and holds no secret: ``mailbox`` and ``submission`` do.
"""

import socket
import ssl
from collections.abc import Iterable
from dataclasses import dataclass
from errno import ECONNREFUSED
from functools import cache
from ipaddress import ip_address
from typing import ClassVar, Literal

from agent.errors import ConfigError

Security = Literal["tls", "starttls", "none"]
"""``tls`` from the first byte (RFC 8314), ``starttls`` required before the password, or ``none``,
to this machine only."""
Auth = Literal["password", "xoauth2", "oauthbearer"]
"""What the secret is: a password, or an access token (RFC 7628)."""

LONGEST_WAIT = 3600
"""Seconds that a server may be waited for at the most."""
CLEAR_TEXT = (
    '"none" sends the password in clear text and is allowed to this machine only; '
    'use "tls" or "starttls"'
)


@dataclass(frozen=True, slots=True)
class Endpoint:
    """The settings that ``[account.imap]`` and ``[account.smtp]`` have in common."""

    PORTS: ClassVar[tuple[int, int]]
    """The usual ones: with TLS from the first byte, and otherwise."""

    host: str
    username: str
    port: int = 0
    """0 for the usual one."""
    security: Security = "tls"
    auth: Auth = "password"
    ca_file: str = ""
    """A file with the certificates of your own authority; empty for the system's."""

    def faults(self) -> Iterable[tuple[str, str]]:
        """What is wrong with the settings together: key and words."""
        yield from faults(self.host, self.port, self.security)
        if not self.username or has_controls(self.username):
            yield "username", "must be a name without control characters"

    @property
    def address(self) -> tuple[str, int]:
        """Host and port."""
        return self.host, self.port or self.PORTS[self.security != "tls"]

    @property
    def where(self) -> str:
        """``host:port``, as it is told to the person."""
        return "{}:{}".format(*self.address)


def faults(host: str, port: int, security: str) -> Iterable[tuple[str, str]]:
    """What is wrong with a host, a port and how it is secured: key and words."""
    if not host or any(c.isspace() for c in host) or has_controls(host):
        yield "host", f"{host!r} is no host name"
    if not 0 <= port <= 65535:
        yield "port", "must be from 1 to 65535, or 0 for the usual one"
    if security == "none" and not loopback(host):
        yield "security", CLEAR_TEXT


def has_controls(text: str) -> bool:
    """Whether a text holds a control character, which could end a command early."""
    return any(ord(c) < 32 or 127 <= ord(c) < 160 for c in text)


def words(text: str) -> str:
    """A server's own words, made safe to print: one line, without control characters."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())[:200]


def trouble(error: BaseException) -> str | None:
    """Why a connection did not come about or broke, in a few words, where the fault is of the net
    or of a certificate."""
    if isinstance(error, ssl.SSLCertVerificationError):
        why = words(error.verify_message or str(error)).rstrip(".")
        own = " (name your own authority with ca_file)" if "self-signed" in why else ""
        return f"the server's certificate does not hold: {why}{own}"
    if isinstance(error, socket.gaierror):
        return f"the name cannot be resolved ({error.strerror})"
    if isinstance(error, TimeoutError):
        return "no answer in time"
    # A name with several addresses gives one fault with the words of all.
    if isinstance(error, OSError) and f"[Errno {ECONNREFUSED}]" in str(error):
        return "nothing listens there (connection refused)"
    if isinstance(error, ConnectionResetError | BrokenPipeError):
        return f"the connection was lost ({words(str(error))})"
    if isinstance(error, OSError):
        return words(error.strerror or str(error)) or type(error).__name__
    return None


def loopback(host: str) -> bool:
    """Whether a host is this machine, said in a way that no name service can change."""
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host.lower() == "localhost"


@cache
def tls_context(ca_file: str = "") -> ssl.SSLContext:
    """The verifying context, made once: reading the system's authorities takes 60 ms."""
    try:
        return ssl.create_default_context(cafile=ca_file or None)
    except (OSError, ssl.SSLError) as error:
        reason = getattr(error, "strerror", None) or "it holds no certificate"
        raise ConfigError(f"ca_file {ca_file}: cannot be used: {reason}") from None
