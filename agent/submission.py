"""Message submission over SMTP (RFC 6409): one attempt, four outcomes. Tries nothing twice.

Drives the commands one by one, since only so it is known whether trouble came before DATA (safe to
repeat) or in or after it (never repeated).
"""

import asyncio
import logging
from base64 import b64encode
from collections.abc import Callable, Coroutine, Iterable
from contextlib import suppress
from dataclasses import dataclass
from typing import Literal

from aiosmtplib import (
    SMTP,
    SMTPException,
    SMTPRecipientRefused,
    SMTPResponseException,
    SMTPSenderRefused,
)

from agent.endpoint import LONGEST_WAIT, Endpoint, loopback, tls_context, trouble, words
from agent.errors import AfterwordError, InputError, LoginRefusedError
from agent.outgoing import LOGIN_REFUSED, Attempt, Envelope, Outcome
from agent.seven_bits import in_seven_bits

__all__ = ["Attempt", "Outcome", "SmtpServer", "SmtpSubmitter", "attempt", "try_login"]

logging.getLogger("aiosmtplib").setLevel(logging.INFO)


@dataclass(frozen=True, slots=True)
class SmtpServer(Endpoint):
    """``[account.smtp]``: the server that takes approved letters."""

    PORTS = 465, 587
    answer_seconds: int = 60
    """How long the server may stay silent; after the text of a letter ten times as long."""
    sent_copy: Literal["auto", "server", "afterword"] = "auto"
    """Who puts the copy into Sent: ``server``, ``afterword``, or ``auto``: known by the server's
    name, else seen."""

    def faults(self) -> Iterable[tuple[str, str]]:
        """What is wrong with the settings together: key and words."""
        yield from Endpoint.faults(self)  # super() fails in a dataclass with slots
        if not 1 <= self.answer_seconds <= LONGEST_WAIT:
            yield "answer_seconds", f"must be from 1 to {LONGEST_WAIT}"


SLOWEST = 32 * 1024
"""Bytes a second that a letter may take to be handed over: a poor line, a large attachment."""
AFTER_TEXT = 10
"""RFC 5321 section 4.5.3.2.6: a server may take ten minutes after the final dot, and who does not
wait for so long has a letter of which nobody knows."""
BEFORE_RECIPIENTS = 9
"""Waits of ``answer_seconds`` at the most: for the connection, the greeting, EHLO twice, STARTTLS
and its handshake, AUTH twice and MAIL."""
ASKING = 60
"""Seconds that a password command or an authorisation server may take before; each has a limit of
its own below that."""
GOODBYE = 5
"""Seconds that the server is given for each of RSET and QUIT."""


def patience(server: SmtpServer, raw: bytes) -> float:
    """Seconds to wait for each of the two answers to DATA."""
    return AFTER_TEXT * server.answer_seconds + len(raw) / SLOWEST


def longest(server: SmtpServer, envelope: Envelope) -> float:
    """Seconds that an attempt may last, every answer as late as it may be. Quoted for a server
    without 8BITMIME, a letter may be three times as long."""
    raw = envelope.raw if envelope.raw.isascii() else 3 * envelope.raw
    waits = BEFORE_RECIPIENTS + len(envelope.recipients)
    return ASKING + waits * server.answer_seconds + 2 * patience(server, raw) + 2 * GOODBYE


async def attempt(
    server: SmtpServer,
    secret: Callable[[], str],
    envelope: Envelope,
    before_data: Callable[[], None],
) -> Attempt:
    """One attempt to hand a letter to the server. Never raises for what a server does.

    ``before_data`` is called before DATA, so that it can be stored that the point of no return
    was reached; ``secret`` is asked once.
    """
    for key, fault in server.faults():
        return Attempt(Outcome.REFUSED, f"smtp.{key}: {fault}")
    return await _Attempt(server, secret, envelope, before_data).run()


# Servers that put a copy of what they take into Sent themselves; a copy of ours would be a second.
# Gmail, Outlook.com, Exchange Online, Zoho (each of its regions); Proton Bridge by its port.
_FILING = ("smtp.gmail.com", "smtp.googlemail.com", "smtp-relay.gmail.com",
           "smtp-mail.outlook.com", "smtp.office365.com", "smtp.outlook.com")  # fmt: skip
_FILING_LIKE = ("smtp.zoho.", "smtppro.zoho.")
_BRIDGE = 1025


@dataclass(frozen=True, slots=True)
class SmtpSubmitter:
    """``turn.Submitter`` over SMTP; ``heartbeat`` is told how many seconds an attempt may last."""

    server: SmtpServer
    secret: Callable[[], str]
    heartbeat: Callable[[float], None] = lambda seconds: None

    @property
    def files_copy(self) -> bool | None:
        """Whether the server puts a copy into Sent; None where that has to be seen."""
        if self.server.sent_copy != "auto":
            return self.server.sent_copy == "server"
        host, port = self.server.host.lower().rstrip("."), self.server.address[1]
        bridge = port == _BRIDGE and loopback(host)
        known = host in _FILING or host.startswith(_FILING_LIKE) or bridge
        return True if known else None

    def submit(self, envelope: Envelope, before_data: Callable[[], None]) -> Attempt:
        """One attempt; never raises for what a server does."""
        self.heartbeat(longest(self.server, envelope))
        return asyncio.run(attempt(self.server, self.secret, envelope, before_data))


def try_login(server: SmtpServer, secret: Callable[[], str]) -> Attempt:
    """Connects, logs in and hangs up: for ``afterword check`` and ``setup``."""
    for key, fault in server.faults():
        return Attempt(Outcome.REFUSED, f"smtp.{key}: {fault}")
    return asyncio.run(_Attempt(server, secret, Envelope("", (), b""), lambda: None).greet())


class _Attempt:
    """One connection from its opening to its end."""

    def __init__(
        self,
        server: SmtpServer,
        secret: Callable[[], str],
        envelope: Envelope,
        before_data: Callable[[], None],
    ) -> None:
        host, port = server.address
        self.server = server
        self.secret = secret
        self.envelope = envelope
        self.before_data = before_data
        self.client = SMTP(
            hostname=host,
            port=port,
            use_tls=server.security == "tls",
            start_tls=server.security == "starttls",
            tls_context=None if server.security == "none" else tls_context(server.ca_file),
            timeout=server.answer_seconds,
            # The machine's own name would go to the server, and looking it up may hang.
            local_hostname="[127.0.0.1]",
        )

    async def greet(self) -> Attempt:
        """Opens, logs in, says goodbye."""
        try:
            return await self._guarded(self._open, Outcome.DEFERRED) or Attempt(Outcome.ACCEPTED)
        finally:
            await self._hang_up()

    async def run(self) -> Attempt:
        """The whole attempt; what goes wrong before DATA can be repeated, later it cannot."""
        try:
            if failed := await self._guarded(self._offer, Outcome.DEFERRED):
                return failed
            self.before_data()
            failed = await self._guarded(self._hand_over, Outcome.UNKNOWN)
            return failed or Attempt(Outcome.ACCEPTED, code=250)
        finally:
            await self._hang_up()

    async def _guarded(
        self, step: Callable[[], Coroutine[None, None, None]], lost: Outcome
    ) -> Attempt | None:
        """None where a step went well; ``lost`` where no clear answer came."""
        try:
            await step()
        except SMTPResponseException as error:
            return self._answered(error, lost)
        except LoginRefusedError as error:
            return Attempt(lost, str(error), LOGIN_REFUSED)
        except AfterwordError as error:
            return Attempt(lost, str(error))
        except (SMTPException, OSError) as error:
            return Attempt(lost, self._told(error))
        except ValueError as error:
            # The library puts no such thing into a command, however often it is tried.
            refused = Outcome.REFUSED if lost is Outcome.DEFERRED else lost
            return Attempt(refused, self._told(error))
        return None

    # Before DATA

    async def _open(self) -> None:
        await self.client.connect()
        await self.client.ehlo()
        if self.server.username:
            await self._log_in()

    async def _log_in(self) -> None:
        """One attempt by one mechanism: more would lock the account."""
        offered = self.client.server_auth_methods
        name, secret = self.server.username, self.secret()
        try:
            if self.server.auth == "xoauth2":
                await self.client.auth_xoauth2(name, secret)
            elif self.server.auth == "oauthbearer":
                await self._bearer(name, secret)
            elif "plain" in offered or "login" not in offered:
                await self.client.auth_plain(name, secret)
            else:
                await self.client.auth_login(name, secret)
        except SMTPResponseException as error:
            if error.code >= 500:
                # Without the cause: its frames hold the secret.
                raise LoginRefusedError(
                    f"{self.server.where}: the server refused user name or password: "
                    f"{words(error.message)}"
                ) from None
            raise

    async def _bearer(self, name: str, token: str) -> None:
        """AUTH OAUTHBEARER (RFC 7628), which aiosmtplib does not have."""
        initial = f"n,a={name},\x01auth=Bearer {token}\x01\x01".encode()
        response = await self.client.execute_command(b"AUTH", b"OAUTHBEARER", b64encode(initial))
        if response.code == 334:
            response = await self.client.execute_command(b64encode(b"\x01"))
        if response.code != 235:
            raise SMTPResponseException(response.code, response.message)

    async def _offer(self) -> None:
        """Sender and every recipient: all or nobody."""
        await self._open()
        options, encoding = self._options()
        await self.client.mail(self.envelope.sender, options=options, encoding=encoding)
        for recipient in self.envelope.recipients:
            await self.client.rcpt(recipient, encoding=encoding)

    def _options(self) -> tuple[list[str], str]:
        """MAIL parameters (RFC 1870, 6152, 6531). Raises ValueError for what the server lacks."""
        supports, raw, options = self.client.supports_extension, self.envelope.raw, []
        if not self.envelope.ascii_addresses:
            if not supports("smtputf8"):
                raise SMTPSenderRefused(
                    550, "this server takes no addresses beyond ASCII", self.envelope.sender
                )
            options.append("SMTPUTF8")
        if not raw.isascii():
            if supports("8bitmime"):
                options.append("BODY=8BITMIME")
            else:
                self.envelope = self._in_seven_bits()
        if supports("size"):
            options.append(f"SIZE={len(self.envelope.raw)}")
        return options, "ascii" if self.envelope.ascii_addresses else "utf-8"

    def _in_seven_bits(self) -> Envelope:
        try:
            return in_seven_bits(self.envelope)
        except InputError as error:
            raise ValueError(f"the server takes letters in plain ASCII only: {error}") from None

    # DATA and what follows

    async def _hand_over(self) -> None:
        raw = self.envelope.raw
        await self.client.data(raw, timeout=patience(self.server, raw))

    async def _hang_up(self) -> None:
        """RSET, so that a refused letter leaves nothing behind, and QUIT; neither is waited for
        long, and neither changes the outcome."""
        with suppress(Exception):
            if self.client.is_connected:
                await self.client.rset(timeout=GOODBYE)
                await self.client.quit(timeout=GOODBYE)
        self.client.close()

    # In words

    def _answered(self, error: SMTPResponseException, lost: Outcome) -> Attempt:
        where = self.server.where
        who = ""
        if isinstance(error, SMTPRecipientRefused):
            who = f" the recipient {error.recipient}"
        elif isinstance(error, SMTPSenderRefused):
            who = " the sender"
        answer = f"{error.code} {words(error.message)}"
        said = f"{where}: the server refused{who or ' the letter'}: {answer}"
        if 400 <= error.code < 500:
            return Attempt(Outcome.DEFERRED, said, error.code)
        if 500 <= error.code < 600:
            return Attempt(Outcome.REFUSED, said, error.code)
        return Attempt(lost, f"{where}: the server's answer makes no sense", 0)

    def _told(self, error: BaseException) -> str:
        # The library's own faults hold the net's; that a step took too long is only in its own.
        known = (each for each in (error.__cause__, error) if each is not None)
        why = next(filter(None, map(trouble, known)), None)
        return f"{self.server.where}: {why or words(str(error))}"
