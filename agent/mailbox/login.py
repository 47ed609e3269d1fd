"""Opens an IMAP connection and logs in: TLS verified before any secret, one attempt, told plainly.

Keeps no secret and writes none to a log or an error; what is said afterwards is for ``session``.
"""

import imaplib
import logging
import socket
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from imapclient import IMAPClient, SocketTimeout
from imapclient.exceptions import IMAPClientError, LoginError

from agent.endpoint import tls_context, words
from agent.errors import (
    AfterwordError,
    ConfigError,
    LoginRefusedError,
    MailboxError,
    ServerUnavailableError,
)
from agent.mailbox import faults
from agent.mailbox.server import ImapServer

# At DEBUG it would write whole commands, with subjects and addresses in them.
logging.getLogger("imapclient").setLevel(logging.WARNING)

KEEPALIVE = (("TCP_KEEPIDLE", 60), ("TCP_KEEPINTVL", 30), ("TCP_KEEPCNT", 4))


def open_client(server: ImapServer, secret: Callable[[], str]) -> IMAPClient:
    """A connection that is logged in. Raises ConfigError, ServerUnavailableError,
    CertificateError, LoginRefusedError, or MailboxError where a right password has to wait."""
    for key, fault in server.faults():
        raise ConfigError(f"imap.{key}: {fault}")
    client = _connect(server)
    try:
        _tune(client)
        _log_in(client, server, secret())
    except BaseException:
        with suppress(Exception):
            client.shutdown()
        raise
    return client


def _connect(server: ImapServer) -> IMAPClient:
    host, port = server.address
    tls = server.security == "tls"
    context = tls_context(server.ca_file)
    try:
        client = IMAPClient(
            host,
            port,
            ssl=tls,
            ssl_context=context,
            timeout=SocketTimeout(server.connect_seconds, server.answer_seconds),
        )
    except Exception as error:
        raise faults.told_connecting(error, server.where, server.security) from error
    if server.security == "starttls":
        _start_tls(client, server, context)
    return client


def _start_tls(client: IMAPClient, server: ImapServer, context: Any) -> None:
    """STARTTLS or nothing (RFC 9051 section 6.2.1): a man in the middle may have hidden it."""
    try:
        if not client.has_capability("STARTTLS"):
            raise ServerUnavailableError(
                f"{server.where}: the server offers no STARTTLS; no password was sent"
            )
        client.starttls(context)
    except Exception as error:
        with suppress(Exception):
            client.shutdown()
        raise faults.told_connecting(error, server.where, server.security) from error


def _tune(client: IMAPClient) -> None:
    """No delay between the two writes of a command; a dead peer is noticed by the system too."""
    client.normalise_times = False
    client._imap.debug = 0
    sock = client.socket()
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for name, seconds in KEEPALIVE:
        if hasattr(socket, name):
            sock.setsockopt(socket.IPPROTO_TCP, getattr(socket, name), seconds)


def _log_in(client: IMAPClient, server: ImapServer, secret: str) -> None:
    if any(c in secret for c in "\0\r\n"):
        raise LoginRefusedError(f"{server.where}: the password holds a line end or a NUL")
    try:
        _authenticate(client, server, secret)
    except AfterwordError:
        raise
    except Exception as error:
        # Without the cause: its locals hold the secret.
        raise _refusal(error, server) from None


def _authenticate(client: IMAPClient, server: ImapServer, secret: str) -> None:
    offered = client.capabilities()
    if server.auth == "xoauth2":
        client.oauth2_login(server.username, secret)
    elif server.auth == "oauthbearer":
        client.oauthbearer_login(server.username, secret)
    elif b"AUTH=PLAIN" in offered:
        client.plain_login(server.username, secret)
    elif b"LOGINDISABLED" in offered:
        raise LoginRefusedError(
            f"{server.where}: the server takes no password ({_offers(offered)})"
        )
    elif not (server.username + secret).isascii():
        raise LoginRefusedError(
            f"{server.where}: the server takes no password or user name beyond ASCII"
        )
    else:
        # imaplib quotes the password by itself, the user name not.
        name = server.username.replace("\\", "\\\\").replace('"', '\\"')
        client.login(f'"{name}"', secret)


def _offers(capabilities: tuple[bytes, ...]) -> str:
    ways = [c.decode("ascii", "replace") for c in capabilities if c.startswith(b"AUTH=")]
    return f"it offers {', '.join(ways)}" if ways else "it offers no other way"


def _refusal(error: Exception, server: ImapServer) -> AfterwordError:
    """A dropped connection comes as LoginError too: only a plain NO is a refused password."""
    lost = isinstance(error, imaplib.IMAP4.abort) or not isinstance(error, IMAPClientError)
    if lost or isinstance(error.__context__, imaplib.IMAP4.abort):
        return ServerUnavailableError(f"{server.where}: login: {faults.reason(error)}")
    if not isinstance(error, LoginError):
        return faults.told(error, server.where, "login")
    said = words(str(error).removeprefix("login failed: "))
    if faults.busy(str(error)):
        return MailboxError(f"{server.where}: no login at the moment: {said}")
    return LoginRefusedError(f"{server.where}: the server refused user name or password: {said}")
