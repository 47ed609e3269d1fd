"""Names, TLS and both logins, one after the other, so that the first that fails is named."""

import socket
import ssl
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from ipaddress import ip_address

from agent.check.findings import Finding, State, fault, note, ok
from agent.endpoint import Endpoint, Security, tls_context
from agent.errors import AfterwordError, CertificateError, LoginRefusedError, MailboxError
from agent.mailbox import ImapServer
from agent.mailbox.faults import told_connecting
from agent.mailbox.session import Session, connect
from agent.submission import Outcome, SmtpServer, try_login

SOON = 7
"""Days: a certificate that ends sooner should have been renewed by now."""
_TIMEOUT = 10


class Once:
    """A secret that is fetched once: a command may ask the person each time."""

    def __init__(self, fetch: Callable[[], str]) -> None:
        self._fetch = fetch
        self._value: str | None = None

    def __call__(self) -> str:
        if self._value is None:
            self._value = self._fetch()
        return self._value

    @property
    def held(self) -> bool:
        """Whether it was fetched already."""
        return self._value is not None


def reach(name: str, what: str, host: str, port: int, server: Endpoint) -> Iterator[Finding]:
    """Whether the name resolves, something listens, and TLS holds."""
    try:
        found = sorted(
            {str(row[4][0]) for row in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)}
        )
    except (OSError, UnicodeError) as error:
        why = getattr(error, "strerror", None) or "no such name"
        yield fault(
            f"{what}_dns", name, f"{host}: the name cannot be resolved ({why})",
            f"see whether {what}.host is right and this machine is on the network",
        )  # fmt: skip
        return
    if not _is_address(host):
        yield ok(f"{what}_dns", name, f"{host} is {', '.join(found[:4])}")
    yield _tls(name, what, host, port, server)


def _is_address(host: str) -> bool:
    try:
        ip_address(host.strip("[]"))
    except ValueError:
        return False
    return True


def _tls(name: str, what: str, host: str, port: int, server: Endpoint) -> Finding:
    """A connection; where TLS begins with its first byte, the certificate too."""
    key = f"{what}_tls"
    try:
        with socket.create_connection((host, port), _TIMEOUT) as plain:
            if server.security != "tls":
                return _not_yet(key, name, server.security, server.where)
            context = tls_context(server.ca_file)
            with context.wrap_socket(plain, server_hostname=host) as sock:
                return _certificate(key, name, sock, server.where)
    except AfterwordError as error:
        return fault(key, name, str(error), f"see {what}.ca_file")
    except (OSError, ValueError) as error:
        told = told_connecting(error, server.where, server.security)
        advice = (
            "do not work around it: ask your provider, or see whether somebody is in between"
            if isinstance(told, CertificateError)
            else f"see whether {what}.host, {what}.port and {what}.security are right, and no "
            "firewall is in between"
        )
        return fault(key, name, str(told), advice)


def _not_yet(key: str, name: str, security: Security, where: str) -> Finding:
    if security == "none":
        return note(key, name, f"{where}: no encryption, within this machine")
    return ok(key, name, f"{where}: answers; TLS begins at the login (starttls)")


def _certificate(key: str, name: str, sock: ssl.SSLSocket, where: str) -> Finding:
    told = sock.getpeercert() or {}
    until = datetime.fromtimestamp(ssl.cert_time_to_seconds(str(told["notAfter"])), UTC)
    days = (until - datetime.now(UTC)).days
    said = f"{where}: {sock.version()}, certificate good until {until:%Y-%m-%d}"
    if days < SOON:
        return note(key, name, said, "it ends soon; your provider has to renew it")
    return ok(key, name, said)


@dataclass(frozen=True, slots=True)
class Opened:
    """What the login came to."""

    finding: Finding
    session: Session | None = None


def imap(name: str, server: ImapServer, secret: Callable[[], str]) -> Opened:
    """The login."""
    try:
        session = connect(server, secret)
    except AfterwordError as error:
        return Opened(fault("imap_login", name, str(error), _advice(error)))
    if not session.can("IDLE"):
        said = f"as {server.username}; the server does not tell of new mail (no IDLE)"
        advice = f"it is looked at every {server.renew_minutes} minutes"
        return Opened(note("imap_login", name, said, advice), session)
    return Opened(ok("imap_login", name, f"as {server.username}"), session)


def _advice(error: AfterwordError) -> str:
    if isinstance(error, LoginRefusedError):
        return (
            "see whether the user name is right, whether the provider wants an app password, and "
            "whether IMAP is switched on there (afterword setup tells what each provider wants)"
        )
    if isinstance(error, CertificateError):
        return "do not work around it: ask your provider, or name your own authority with ca_file"
    if isinstance(error, MailboxError):
        return "wait a while: the provider says that too much is going on"
    return "see whether imap.host, imap.port and imap.security are right"


def smtp(name: str, server: SmtpServer | None, secret: Once) -> Iterator[Finding]:
    """Name, TLS and, with a secret, login of the server that takes letters; nothing is sent."""
    if server is None:
        yield note("smtp_login", name, "no server for sending: letters wait in Drafts for you")
        return
    for finding in reach(name, "smtp", server.host, server.address[1], server):
        yield finding
        if finding.state is State.FAULT:
            return
    if not secret.held:
        return
    attempt = try_login(server, secret)
    if attempt.outcome is Outcome.ACCEPTED:
        yield ok("smtp_login", name, f"as {server.username}")
    else:
        advice = "see whether sending needs another user name or password, or has to be allowed"
        yield fault("smtp_login", name, attempt.said, advice)
