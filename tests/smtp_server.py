"""A real SMTP listener that is made to misbehave, step by step, for the tests of sending."""

import asyncio
import base64
import ssl
import threading
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, closing, contextmanager, suppress
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
    """The connection is over."""


class _RefusedError(Exception):
    """What was asked was refused, or put off."""


class _Session:
    def __init__(
        self, server: Server, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        self.server, self.reader, self.writer = server, reader, writer
        self.sender, self.recipients = "", list[str]()
        self.encrypted = server.implicit_tls

    async def run(self) -> None:
        await self.answer("connect", "220 test ESMTP")
        while line := (await self.reader.readline()).decode().rstrip("\r\n"):
            self.server.commands.append(line)
            with suppress(_RefusedError):
                await getattr(self, f"on_{line.split(' ')[0].lower()}")(line)

    async def answer(self, step: str, usual: str) -> None:
        said = self.server.script.get(step, usual)
        if said == HANG:
            await asyncio.Event().wait()
        if said == CLOSE:
            raise _GoneError
        self.writer.write(said.encode() + b"\r\n")
        await self.writer.drain()
        if said[:3] != usual[:3]:
            raise _GoneError if said.startswith("421") else _RefusedError

    async def on_ehlo(self, line: str) -> None:
        names = ["test", *self.server.extensions]
        if self.server.tls and not self.encrypted:
            names.append("STARTTLS")
        *others, last = names
        await self.answer("ehlo", "\r\n".join([*(f"250-{n}" for n in others), f"250 {last}"]))

    async def on_starttls(self, line: str) -> None:
        await self.answer("starttls", "220 go ahead")
        assert self.server.tls is not None
        await self.writer.start_tls(self.server.tls)
        self.encrypted = True

    async def on_auth(self, line: str) -> None:
        _, mechanism, initial = line.split(" ", 2)
        self.server.logins.append(mechanism)
        good = self.server.password in base64.b64decode(initial).decode()
        await self.answer("auth", "235 welcome" if good else "535 5.7.8 wrong name or password")

    async def on_mail(self, line: str) -> None:
        await self.answer("mail", "250 ok")
        self.sender, self.recipients = line.partition("<")[2].partition(">")[0], []

    async def on_rcpt(self, line: str) -> None:
        await self.answer(f"rcpt{len(self.recipients) + 1}", "250 ok")
        self.recipients.append(line.partition("<")[2].partition(">")[0])

    async def on_data(self, line: str) -> None:
        await self.answer("data", "354 go on")
        text = bytearray()
        while (piece := await self.reader.readline()) != b".\r\n":
            if not piece:
                raise _GoneError
            text += piece[1:] if piece.startswith(b"..") else piece
        if not self.server.script.get("dot", "2").startswith(("4", "5")):
            self.server.taken.append((self.sender, tuple(self.recipients), bytes(text)))
        await self.answer("dot", "250 2.0.0 queued")

    async def on_rset(self, line: str) -> None:
        await self.answer("rset", "250 ok")

    async def on_quit(self, line: str) -> None:
        await self.answer("quit", "221 bye")
        raise _GoneError


@asynccontextmanager
async def serving(server: Server) -> AsyncIterator[Server]:
    """Serves on a free loopback port until the end of the block."""
    talks = set[asyncio.Task[None]]()

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with closing(writer), suppress(_GoneError, _RefusedError, OSError):
            await _Session(server, reader, writer).run()

    def begin(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        talks.add(asyncio.create_task(talk(reader, writer)))

    tls = server.tls if server.implicit_tls else None
    listener = await asyncio.start_server(begin, "127.0.0.1", 0, ssl=tls)
    server.port = listener.sockets[0].getsockname()[1]
    try:
        yield server
    finally:
        listener.close()
        for one in talks:
            one.cancel()
        await asyncio.gather(*talks, return_exceptions=True)
        await asyncio.sleep(0)  # the connections are closed by now


@contextmanager
def running(server: Server) -> Iterator[Server]:
    """The same beside a test that waits for what it asks."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    block = serving(server)
    try:
        asyncio.run_coroutine_threadsafe(block.__aenter__(), loop).result(10)
        yield server
    finally:
        asyncio.run_coroutine_threadsafe(block.__aexit__(None, None, None), loop).result(10)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(10)
        loop.close()
