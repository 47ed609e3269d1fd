"""Sending against a real SMTP listener that is made to misbehave: four outcomes, each earned."""

import asyncio
import ssl
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from aiosmtplib import SMTP, SMTPResponse
from aiosmtplib.protocol import SMTPProtocol

from agent import submission
from agent.credentials import COMMAND_TIMEOUT
from agent.oauth.http import TIMEOUT
from agent.outgoing import Envelope
from agent.submission import Attempt, Outcome, SmtpServer, SmtpSubmitter, attempt, try_login
from tests.smtp_server import CLOSE, HANG, Server, running, serving

LETTER = Envelope(
    "robin@letterbox.example",
    ("maren@tide.example", "dev@tide.example"),
    b"From: robin@letterbox.example\r\nTo: maren@tide.example\r\nSubject: x\r\n\r\nHello\r\n.dot\r\n",
)


def settings(server: Server, **changes: object) -> SmtpServer:
    usual = SmtpServer("127.0.0.1", "robin", server.port, "none", answer_seconds=1)
    return replace(usual, **changes)  # type: ignore[arg-type]


async def send(
    server: Server, letter: Envelope = LETTER, **changes: object
) -> tuple[Attempt, list[str]]:
    reached: list[str] = []
    async with serving(server):
        usual = settings(server, **changes)
        made = await attempt(usual, lambda: "right", letter, lambda: reached.append("data"))
    return made, reached


async def in_trouble(trouble: str, *steps: str) -> list[tuple[Server, Attempt, list[str]]]:
    """An attempt for each step at which a server makes trouble; all at once, since each may wait
    for a second."""
    servers = [Server({step: trouble}) for step in steps]
    made = await asyncio.gather(*map(send, servers))
    return [(server, *one) for server, one in zip(servers, made, strict=True)]


async def test_an_accepted_letter_arrives_to_the_letter() -> None:
    server = Server()
    made, reached = await send(server)
    assert made == Attempt(Outcome.ACCEPTED, code=250)
    assert server.taken == [(LETTER.sender, LETTER.recipients, LETTER.raw)]
    assert reached == ["data"]


async def test_the_greeting_gives_nothing_away() -> None:
    server = Server()
    await send(server)
    assert server.commands[0] == "EHLO [127.0.0.1]"


@pytest.mark.parametrize(
    ("step", "reply", "outcome"),
    [
        ("connect", "554 not you", Outcome.REFUSED),
        ("connect", "421 busy", Outcome.DEFERRED),
        ("ehlo", "421 busy", Outcome.DEFERRED),
        ("auth", "454 4.7.0 temporary", Outcome.DEFERRED),
        ("mail", "550 5.1.8 no such sender", Outcome.REFUSED),
        ("mail", "451 later", Outcome.DEFERRED),
        ("rcpt1", "550 5.1.1 nobody", Outcome.REFUSED),
        ("rcpt2", "550 5.1.1 nobody", Outcome.REFUSED),
        ("rcpt2", "450 4.2.1 mailbox busy", Outcome.DEFERRED),
        ("data", "554 no", Outcome.REFUSED),
        ("data", "451 later", Outcome.DEFERRED),
        ("dot", "554 5.7.1 spam", Outcome.REFUSED),
        ("dot", "452 4.3.1 full", Outcome.DEFERRED),
        ("dot", "nonsense", Outcome.UNKNOWN),
    ],
)
async def test_a_clear_answer_decides(step: str, reply: str, outcome: Outcome) -> None:
    server = Server({step: reply})
    made, _ = await send(server)
    assert made.outcome is outcome, made
    assert server.taken == [] or outcome is Outcome.UNKNOWN


@pytest.mark.slow
@pytest.mark.parametrize("trouble", [HANG, CLOSE])
async def test_trouble_before_data_is_safe_to_repeat(trouble: str) -> None:
    steps = ("connect", "ehlo", "auth", "mail", "rcpt1", "rcpt2")
    for server, made, reached in await in_trouble(trouble, *steps):
        assert made.outcome is Outcome.DEFERRED, server.script
        assert not server.taken
        assert not reached


@pytest.mark.slow
@pytest.mark.parametrize("trouble", [HANG, CLOSE])
async def test_trouble_in_or_after_data_is_never_taken_for_a_failure(
    monkeypatch: pytest.MonkeyPatch, trouble: str
) -> None:
    monkeypatch.setattr(submission, "AFTER_TEXT", 1)
    at_data, at_dot = await in_trouble(trouble, "data", "dot")
    for _, made, reached in (at_data, at_dot):
        assert made.outcome is Outcome.UNKNOWN
        assert reached == ["data"]
    assert (len(at_data[0].taken), len(at_dot[0].taken)) == (0, 1)


@pytest.mark.parametrize("trouble", [HANG, CLOSE])
async def test_trouble_with_the_goodbye_changes_nothing(
    monkeypatch: pytest.MonkeyPatch, trouble: str
) -> None:
    monkeypatch.setattr(submission, "GOODBYE", 0.05)
    for _, made, _ in await in_trouble(trouble, "rset", "quit"):
        assert made.outcome is Outcome.ACCEPTED


async def test_one_refused_recipient_means_that_nobody_gets_it() -> None:
    server = Server({"rcpt2": "550 5.1.1 nobody"})
    made, reached = await send(server)
    assert "dev@tide.example" in made.said
    assert reached == []
    assert "RSET" in server.commands
    assert "DATA" not in server.commands


async def test_a_wrong_password_is_tried_once() -> None:
    server = Server(password="other")
    made, _ = await send(server)
    assert made.outcome is Outcome.DEFERRED
    assert "refused user name or password" in made.said
    assert server.logins == ["PLAIN"]


async def test_the_secret_is_in_no_words() -> None:
    made, _ = await send(Server({"auth": "535 5.7.8 no"}))
    assert "right" not in made.said


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
async def test_nothing_listens(host: str) -> None:
    server = Server()
    async with serving(server):
        pass
    made = await attempt(settings(server, host=host), lambda: "right", LETTER, lambda: None)
    assert made.outcome is Outcome.DEFERRED
    there = f"{host}:{server.port}"
    assert made.said == f"{there}: nothing listens there (connection refused)"


async def test_a_name_that_is_none() -> None:
    made = await attempt(
        SmtpServer("nowhere.invalid", "robin", 25), lambda: "right", LETTER, lambda: None
    )
    assert made.outcome is Outcome.DEFERRED
    assert made.said.startswith("nowhere.invalid:25: the name cannot be resolved (")


async def test_clear_text_to_another_machine_is_refused() -> None:
    far = SmtpServer("mail.tide.example", "robin", security="none")
    made = await attempt(far, lambda: pytest.fail("asked"), LETTER, lambda: None)
    assert made.outcome is Outcome.REFUSED
    assert "clear text" in made.said


async def test_starttls_that_is_not_offered_is_never_passed_over() -> None:
    server = Server()
    made, _ = await send(server, security="starttls")
    assert made.outcome is Outcome.DEFERRED
    assert server.logins == []


EIGHT = (
    "From: Jörg Ashdown <robin@letterbox.example>\r\nContent-Type: text/plain; charset=utf-8\r\n"
    "Content-Transfer-Encoding: 7bit\r\n\r\nGrüße\r\n"
).encode()


async def test_eight_bits_go_as_they_are_or_encoded_whatever_they_declare() -> None:
    offered, lacking = Server(), Server(extensions=("AUTH PLAIN",))
    await send(offered, replace(LETTER, raw=EIGHT))
    await send(lacking, replace(LETTER, raw=EIGHT))
    assert offered.taken[0][2] == EIGHT
    assert "MAIL FROM:<robin@letterbox.example> BODY=8BITMIME SIZE=" in " ".join(offered.commands)
    assert lacking.taken[0][2].isascii()
    assert lacking.taken[0][2].startswith(b"From: =?utf-8?q?J=C3=B6rg_Ashdown?= <robin@")
    assert lacking.taken[0][2].endswith(b"\r\n\r\nGr=C3=BC=C3=9Fe\r\n")


async def test_what_has_no_form_in_ascii_comes_back_with_the_reason() -> None:
    server = Server(extensions=("AUTH PLAIN",))
    raw = EIGHT.decode().encode("latin-1")
    made, reached = await send(server, replace(LETTER, raw=raw))
    assert made.outcome is Outcome.REFUSED
    assert made.said == (
        f"127.0.0.1:{server.port}: the server takes letters in plain ASCII only: "
        "its field From does not tell in which charset it is"
    )
    assert not reached
    assert not server.taken


async def test_an_address_beyond_ascii_needs_smtputf8() -> None:
    letter = replace(LETTER, recipients=("mären@tide.example",))
    offered, lacking = Server(), Server(extensions=("AUTH PLAIN",))
    assert (await send(offered, letter))[0].outcome is Outcome.ACCEPTED
    assert (await send(lacking, letter))[0].outcome is Outcome.REFUSED
    assert offered.taken[0][1] == ("mären@tide.example",)


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate of this machine's own, for 127.0.0.1, key and all in one file."""
    path = tmp_path_factory.mktemp("tls") / "server.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
         "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1",
         "-keyout", path, "-out", path.with_suffix(".crt")],
        check=True, capture_output=True,
    )  # fmt: skip
    path.write_bytes(path.read_bytes() + path.with_suffix(".crt").read_bytes())
    return path


def encrypted(certificate: Path, *, implicit: bool) -> Server:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return Server(tls=context, implicit_tls=implicit)


@pytest.mark.parametrize("security", ["tls", "starttls"])
async def test_over_tls_with_a_certificate_that_holds(certificate: Path, security: str) -> None:
    server = encrypted(certificate, implicit=security == "tls")
    authority = str(certificate.with_suffix(".crt"))
    made, _ = await send(server, security=security, ca_file=authority)
    assert made.outcome is Outcome.ACCEPTED
    assert len(server.taken) == 1


@pytest.mark.parametrize("security", ["tls", "starttls"])
async def test_a_certificate_that_does_not_hold_gets_no_password(
    certificate: Path, security: str
) -> None:
    server = encrypted(certificate, implicit=security == "tls")
    made, _ = await send(server, security=security)
    assert made.outcome is Outcome.DEFERRED
    assert "certificate does not hold" in made.said
    assert server.logins == []


def test_trying_the_login_sends_nothing() -> None:
    server = Server()
    with running(server):
        attempt = try_login(settings(server), lambda: "right")
    assert attempt.outcome is Outcome.ACCEPTED
    assert server.taken == []


@pytest.mark.parametrize(
    ("host", "port", "sent_copy", "files"),
    [
        ("smtp.gmail.com", 0, "auto", True),
        ("smtp.office365.com", 587, "auto", True),
        ("smtp-mail.outlook.com", 587, "auto", True),
        ("smtp.zoho.eu", 0, "auto", True),
        ("smtppro.zoho.in", 0, "auto", True),
        ("127.0.0.1", 1025, "auto", True),
        ("127.0.0.1", 2525, "auto", None),
        ("mail.tide.example", 0, "auto", None),
        ("smtp.zoho.evil", 0, "afterword", False),
        ("mail.tide.example", 0, "server", True),
    ],
)
def test_who_puts_the_copy_into_sent(
    host: str, port: int, sent_copy: str, files: bool | None
) -> None:
    settings = SmtpServer(host, "robin", port, sent_copy=sent_copy)  # type: ignore[arg-type]
    assert SmtpSubmitter(settings, lambda: "right").files_copy is files


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_an_attempt_announces_how_long_it_may_last(
    certificate: Path, monkeypatch: pytest.MonkeyPatch, security: str
) -> None:
    """Longer than all that is waited for in it, however slow the server: an attempt that takes its
    time is not cut off in the middle."""
    waits, announced = list[float](), list[float]()
    reading, connecting = SMTPProtocol.read_response, SMTP._create_connection
    upgrading = SMTPProtocol.start_tls

    async def read(self: SMTPProtocol, timeout: float) -> SMTPResponse:
        waits.append(timeout)
        return await reading(self, timeout)

    async def connect(self: SMTP, timeout: float) -> SMTPResponse:
        waits.append(timeout)
        return await connecting(self, timeout)

    async def upgrade(self: SMTPProtocol, *args: Any, **named: Any) -> SMTPResponse:
        waits.append(named["timeout"])
        return await upgrading(self, *args, **named)

    monkeypatch.setattr(SMTPProtocol, "read_response", read)
    monkeypatch.setattr(SMTP, "_create_connection", connect)
    monkeypatch.setattr(SMTPProtocol, "start_tls", upgrade)
    server = encrypted(certificate, implicit=security == "tls")
    server.extensions = ("AUTH PLAIN",)
    many = tuple(f"r{n}@tide.example" for n in range(20))
    large = EIGHT + 51_200 * "für Ünsereinen\r\n".encode()
    authority = str(certificate.with_suffix(".crt"))
    with running(server):
        usual = settings(server, security=security, ca_file=authority)
        submitter = SmtpSubmitter(usual, lambda: "right", announced.append)
        assert (
            submitter.submit(replace(LETTER, recipients=many, raw=large), lambda: None).code == 250
        )
    asking = COMMAND_TIMEOUT + TIMEOUT  # of a password command, and of a server of tokens
    assert asking + sum(waits) <= announced[0] < 2 * (asking + sum(waits))
    assert max(waits) == pytest.approx(10 + len(server.taken[0][2]) / submission.SLOWEST, rel=0.1)
