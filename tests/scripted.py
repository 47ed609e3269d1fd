"""IMAP at the level of bytes: a server that plays a script, and a man in the middle of Dovecot.

For faults that a sound server does not have, and for abilities that it cannot be talked out of.
"""

import re
import socket
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress

from agent.mailbox import ImapServer
from tests.dovecot import HOST

ABILITIES = b"IMAP4rev1 AUTH=PLAIN SASL-IR IDLE UIDPLUS MOVE"


class Talk:
    """One connection as the server sees it."""

    def __init__(self, sock: socket.socket, abilities: bytes) -> None:
        self.sock = sock
        self._abilities = abilities
        self._lines = sock.makefile("rb")
        self.heard: list[bytes] = []
        """Every command, without its tag."""

    def say(self, *pieces: bytes) -> None:
        """Sends each piece in a segment of its own."""
        for piece in pieces:
            self.sock.sendall(piece)

    def command(self) -> tuple[bytes, bytes]:
        """The next command: its tag and the rest; empty at the end of the connection."""
        line = self._lines.readline().rstrip(b"\r\n")
        tag, _, rest = line.partition(b" ")
        self.heard += [rest] if rest else []
        return tag, rest

    def routine(self, until: bytes = b"\0") -> bytes:
        """Answers what every session begins with, up to a command of that name: its tag."""
        while True:
            tag, rest = self.command()
            name = rest.split(b" ")[0].upper()
            if not tag or name == until:
                return tag
            self._answer(tag, name)

    def _answer(self, tag: bytes, name: bytes) -> None:
        if name == b"CAPABILITY":
            self.say(b"* CAPABILITY " + self._abilities + b"\r\n")
        elif name == b"AUTHENTICATE":
            self.say(b"+ \r\n")
            self._lines.readline()
        elif name in (b"EXAMINE", b"SELECT"):
            self.say(b"* 4 EXISTS\r\n* OK [UIDVALIDITY 7] .\r\n* OK [UIDNEXT 5] .\r\n")
        elif name == b"LIST":
            self.say(b'* LIST () "/" INBOX\r\n* LIST (\\Drafts) "/" Drafts\r\n')
        elif name == b"LOGOUT":
            self.say(b"* BYE bye\r\n")
        self.say(tag + b" OK done\r\n")


class Scripted:
    """A server that greets and plays a script with each connection that comes."""

    def __init__(
        self, script: Callable[[Talk], object], abilities: bytes = ABILITIES, greet: bool = True
    ) -> None:
        self._script, self._abilities, self._greet = script, abilities, greet
        self._listener = socket.create_server((HOST, 0))
        self.port: int = self._listener.getsockname()[1]
        self.talks: list[Talk] = []
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                sock, _ = self._listener.accept()
                sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                threading.Thread(target=self._play, args=(sock,), daemon=True).start()

    def _play(self, sock: socket.socket) -> None:
        talk = Talk(sock, self._abilities)
        self.talks.append(talk)
        with suppress(OSError):
            if self._greet:
                talk.say(b"* OK ready\r\n")
            self._script(talk)

    def server(self, **settings: object) -> ImapServer:
        """The settings of an account there."""
        values = {"host": HOST, "username": "robin", "port": self.port, "security": "none",
                  "answer_seconds": 2, **settings}  # fmt: skip
        return ImapServer(**values)  # type: ignore[arg-type]

    def close(self) -> None:
        """No more connections, and none of those that are left."""
        _hang_up(self._listener)
        for talk in self.talks:
            with suppress(OSError):
                talk.sock.shutdown(socket.SHUT_RDWR)


def _hang_up(listener: socket.socket) -> None:
    """Closing alone would leave the thread in accept() for ever."""
    with suppress(OSError):
        listener.shutdown(socket.SHUT_RDWR)
    listener.close()


@contextmanager
def scripted(
    script: Callable[[Talk], object], abilities: bytes = ABILITIES, greet: bool = True
) -> Iterator[Scripted]:
    """A scripted server for the time of a test."""
    server = Scripted(script, abilities, greet)
    try:
        yield server
    finally:
        server.close()


_CODES = re.compile(rb"\[(?:APPENDUID|COPYUID) [^\]\r\n]*\] ")
_OPENS = re.compile(rb'(\S+) (?:EXAMINE|SELECT) "?([^"\r\n]+?)"?(?: \([^)]*\))?\r\n', re.I)
_COMMANDS = {
    b"UIDPLUS": re.compile(rb"(\S+) UID EXPUNGE ", re.I),
    b"MOVE": re.compile(rb"(\S+) UID MOVE ", re.I),
    b"IDLE": re.compile(rb"(\S+) IDLE\b", re.I),
}


class Between:
    """Stands between the client and a server, and takes abilities of the server away: they are
    not told, their commands are refused, their response codes are left out. ``KEYWORDS`` stands
    for keywords of one's own."""

    def __init__(self, port: int, without: Iterable[str], at: int = 0) -> None:
        self._port = port
        self._without = tuple(w.encode() for w in without)
        self._listener = socket.create_server((HOST, at))
        self.port: int = self._listener.getsockname()[1]
        self.refused: list[bytes] = []
        """Commands that should not have come."""
        self.commands: list[bytes] = []
        """Every line of the client, without its tag."""
        self.busy: bytes = b""
        """A mailbox that is not opened at the moment."""
        self._socks: list[socket.socket] = []
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                upstream = socket.create_connection((HOST, self._port))
                for sock in (client, upstream):
                    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                self._socks += [client, upstream]
                for pump in (self._up, self._down):
                    threading.Thread(target=pump, args=(client, upstream), daemon=True).start()

    def _up(self, client: socket.socket, upstream: socket.socket) -> None:
        with suppress(OSError, ValueError):
            for line in client.makefile("rb"):
                self.commands.append(line.partition(b" ")[2].rstrip())
                hits = (_COMMANDS[w].match(line) for w in self._without if w in _COMMANDS)
                if refused := next((m for m in hits if m), None):
                    self.refused.append(line)
                    client.sendall(refused[1] + b" BAD no such command\r\n")
                elif self.busy and (opens := _OPENS.match(line)) and opens[2] == self.busy:
                    client.sendall(opens[1] + b" NO [INUSE] Mailbox is locked\r\n")
                else:
                    upstream.sendall(line)
            upstream.shutdown(socket.SHUT_RDWR)

    def _down(self, client: socket.socket, upstream: socket.socket) -> None:
        with suppress(OSError, ValueError):
            for line in upstream.makefile("rb"):
                client.sendall(self._stripped(line))
            client.shutdown(socket.SHUT_RDWR)

    def _stripped(self, line: bytes) -> bytes:
        if b"CAPABILITY" in line:
            for ability in self._without:
                line = re.sub(rb" " + ability + rb"\b(?!=)", b"", line)
        if b"SPECIAL-USE" in self._without and line.startswith(b"* LIST"):
            line = re.sub(rb" ?\\(?:Drafts|Sent|Trash|Junk|Archive)\b", b"", line)
        if b"KEYWORDS" in self._without:
            line = line.replace(b" \\*)]", b")]")
        if b"UIDPLUS" in self._without and re.match(rb"\S+ OK |\* OK ", line):
            line = _CODES.sub(b"", line)
        return line

    def cut(self) -> None:
        """Every connection ends at once, as when a cable is pulled and a router says so."""
        for sock in self._socks:
            with suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
        self._socks.clear()

    def close(self) -> None:
        """Nothing is left."""
        _hang_up(self._listener)
        self.cut()
