"""A real SMTP listener that is made to misbehave, step by step, for the tests of sending."""

import base64
import socket
import ssl
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

HANG = "hang"
"""Says nothing more and keeps the connection open."""
CLOSE = "close"
"""Closes the connection without an answer."""


@dataclass
class Server:
    """Answers each step by ``script`` (a reply line, HANG or CLOSE), else as a sound server does.

    Steps: connect, ehlo, starttls, auth, mail, rcpt1, rcpt2..., data, dot, rset, quit.
    """

    script: Mapping[str, str] = field(default_factory=dict)
    extensions: tuple[str, ...] = ("8BITMIME", "SMTPUTF8", "SIZE 35000000", "AUTH PLAIN LOGIN")
    tls: ssl.SSLContext | None = None
    implicit_tls: bool = False
    password: str = "right"
    port: int = 0
    commands: list[str] = field(default_factory=list)
    taken: list[tuple[str, tuple[str, ...], bytes]] = field(default_factory=list)
    """Sender, recipients and text of each message that came to its final dot."""
    logins: list[str] = field(default_factory=list)


class _GoneError(Exception):
    pass


class _Session:
    def __init__(self, server: Server, sock: socket.socket, stop: threading.Event) -> None:
        self.server, self.sock, self.stop = server, sock, stop
        self.sender, self.recipients = "", list[str]()
        self.file = sock.makefile("rb")

    def run(self) -> None:
        self.answer("connect", "220 test ESMTP")
        while line := self.file.readline(2000):
            self.command(line.decode("utf-8").rstrip("\r\n"))

    def answer(self, step: str, usual: str) -> None:
        said = self.server.script.get(step, usual)
        if said == HANG:
            self.stop.wait(30)
            raise _GoneError
        if said == CLOSE:
            raise _GoneError
        self.sock.sendall(said.encode() + b"\r\n")
        if said[:3] != usual[:3]:
            raise StopIteration if said.startswith("421") else _RefusedError

    def command(self, line: str) -> None:
        self.server.commands.append(line)
        verb = line.split(" ")[0].upper()
        with suppress(_RefusedError):
            getattr(self, f"on_{verb.lower()}")(line)

    def on_ehlo(self, line: str) -> None:
        names = list(self.server.extensions)
        if self.server.tls and not self.server.implicit_tls and not self.encrypted:
            names.append("STARTTLS")
        lines = ["test", *names]
        text = "\r\n".join(
            f"250{'-' if i < len(lines) - 1 else ' '}{n}" for i, n in enumerate(lines)
        )
        self.answer("ehlo", text)

    @property
    def encrypted(self) -> bool:
        return isinstance(self.sock, ssl.SSLSocket)

    def on_starttls(self, line: str) -> None:
        self.answer("starttls", "220 go ahead")
        assert self.server.tls is not None
        self.sock = self.server.tls.wrap_socket(self.sock, server_side=True)
        self.file = self.sock.makefile("rb")

    def on_auth(self, line: str) -> None:
        _, mechanism, initial = line.split(" ", 2)
        self.server.logins.append(mechanism)
        said = base64.b64decode(initial).decode()
        good = self.server.password in said
        self.answer("auth", "235 welcome" if good else "535 5.7.8 wrong name or password")

    def on_mail(self, line: str) -> None:
        self.answer("mail", "250 ok")
        self.sender, self.recipients = line.partition("<")[2].partition(">")[0], []

    def on_rcpt(self, line: str) -> None:
        self.answer(f"rcpt{len(self.recipients) + 1}", "250 ok")
        self.recipients.append(line.partition("<")[2].partition(">")[0])

    def on_data(self, line: str) -> None:
        self.answer("data", "354 go on")
        text = bytearray()
        while (piece := self.file.readline()) != b".\r\n":
            if not piece:
                raise _GoneError
            text += piece[1:] if piece.startswith(b"..") else piece
        if not self.server.script.get("dot", "2").startswith(("4", "5")):
            self.server.taken.append((self.sender, tuple(self.recipients), bytes(text)))
        self.answer("dot", "250 2.0.0 queued")

    def on_rset(self, line: str) -> None:
        self.answer("rset", "250 ok")

    def on_quit(self, line: str) -> None:
        self.answer("quit", "221 bye")
        raise _GoneError


class _RefusedError(Exception):
    pass


@contextmanager
def running(server: Server) -> Iterator[Server]:
    """Serves on a free loopback port until the end of the block."""
    stop = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server.port = listener.getsockname()[1]
        listener.settimeout(0.05)
        thread = threading.Thread(target=_serve, args=(server, listener, stop))
        thread.start()
        try:
            yield server
        finally:
            stop.set()
            thread.join(10)


def _serve(server: Server, listener: socket.socket, stop: threading.Event) -> None:
    threads = []
    while not stop.is_set():
        try:
            sock, _ = listener.accept()
        except TimeoutError:
            continue
        threads.append(threading.Thread(target=_talk, args=(server, sock, stop)))
        threads[-1].start()
    for thread in threads:
        thread.join(10)


def _talk(server: Server, sock: socket.socket, stop: threading.Event) -> None:
    sock.settimeout(20)
    session = None
    try:
        if server.implicit_tls:
            assert server.tls is not None
            sock = server.tls.wrap_socket(sock, server_side=True)
        session = _Session(server, sock, stop)
        session.run()
    except (_GoneError, _RefusedError, StopIteration, OSError):
        pass
    finally:
        (session.sock if session else sock).close()
