"""Waits on one or two IMAP connections (IDLE, RFC 2177) and a bell, in one thread, by own reading.

Tells only that something happened, never what: the caller looks again. imapclient's ``idle_check``
is not used, since it hides notifications, loses split lines and spins at the end of a connection.
"""

import os
import re
import select
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from enum import StrEnum

from agent.errors import ServerUnavailableError
from agent.mailbox import faults
from agent.mailbox.session import Session

MAX_LINE = 65536
"""Bytes without a line end after which what comes is no IMAP."""

# Sequence numbers only: a bell. "* OK Still here" and "* FLAGS" are none.
_NEWS = re.compile(rb"\* (?:\d+ (?:EXISTS|RECENT|EXPUNGE|FETCH)\b|VANISHED\b|STATUS\b)", re.I)
_BYE = re.compile(rb"\* BYE\b", re.I)


class Woken(StrEnum):
    """Why waiting ended."""

    MAIL = "mail"
    """A mailbox that is watched has changed."""
    BELL = "bell"
    """Another thread rang."""
    TIME = "time"
    """The time is up, or a server that cannot be waited on is to be asked again."""


class Bell:
    """Wakes a thread that waits; any thread and any signal handler may ring."""

    def __init__(self) -> None:
        self._fd = os.eventfd(0, os.EFD_NONBLOCK | os.EFD_CLOEXEC)

    def ring(self) -> None:
        """Wakes the waiting thread, or the next one that will wait."""
        os.eventfd_write(self._fd, 1)

    def hush(self) -> None:
        """Forgets that it rang."""
        with suppress(BlockingIOError):
            os.eventfd_read(self._fd)

    def fileno(self) -> int:
        """The descriptor, to be polled."""
        return self._fd

    def close(self) -> None:
        """Gives the descriptor back."""
        os.close(self._fd)


def wait(
    sessions: Sequence[Session],
    bell: Bell,
    timeout: float,
    heartbeat: Callable[[float], None] = lambda seconds: None,
) -> Woken:
    """Waits until a mailbox selected in ``sessions`` changes, the bell rings or ``timeout``
    seconds are over; ``heartbeat`` is told within how many seconds it will be called again.

    The sessions are ready for commands afterwards. Raises ServerUnavailableError where one was
    lost: by BYE, end of the connection, or no answer in time.
    """
    watches = [_Watch(s) for s in sessions if s.waits]
    deadline = time.monotonic() + timeout
    if len(watches) < len(sessions):
        deadline = min(deadline, time.monotonic() + sessions[0].server.poll_minutes * 60)
    try:
        for watch in watches:
            watch.begin()
        woken = _until_something(watches, bell, deadline, heartbeat)
    finally:
        rest = [w for w in watches if not w.session.lost]
        for watch in rest:
            watch.say_done()
        for watch in rest:
            watch.settle()
    news = any(w.news for w in watches)
    return Woken.MAIL if news and woken is Woken.TIME else woken


def _until_something(
    watches: Sequence["_Watch"], bell: Bell, deadline: float, heartbeat: Callable[[float], None]
) -> Woken:
    poll = select.poll()
    poll.register(bell, select.POLLIN)
    for watch in watches:
        poll.register(watch.session, select.POLLIN)
    while True:
        for watch in watches:
            watch.read()
        if any(w.news for w in watches):
            return Woken.MAIL
        now = time.monotonic()
        due = min([deadline, *(t for w in watches for t in w.due())])
        if now >= deadline or any(w.ended for w in watches):
            return Woken.TIME
        heartbeat(max(due - now, 0))
        if any(fd == bell.fileno() for fd, _ in poll.poll(max(due - now, 0) * 1000 + 1)):
            bell.hush()
            return Woken.BELL
        for watch in watches:
            watch.keep_up(time.monotonic())


class _Watch:
    """One IDLE: begun, renewed, ended; ``news`` once anything has changed."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.news = False
        self.ended = False
        """The server has ended IDLE by itself: it is not asked for it again."""
        self._tag = b""
        self._rest = b""
        self._ready = False
        self._answered = True
        self._done_sent = False
        self._since = 0.0

    def begin(self) -> None:
        """Sends IDLE; the continuation may come later, and other lines before it (Zoho)."""
        self._ready = self._answered = False
        self._since = time.monotonic()
        self._tag = self.session.start_idle()

    def due(self) -> Iterator[float]:
        """When something has to be done if nothing comes: renewal, or giving up on the ``+``."""
        server = self.session.server
        yield self._since + (server.renew_minutes * 60 if self._ready else server.answer_seconds)

    def keep_up(self, now: float) -> None:
        """Renews where it is time; a server that never said ``+`` is lost."""
        if self.ended or now < min(self.due()):
            return
        self.read()
        if not self._ready:
            self._lose("no answer to IDLE in time")
        self.say_done()
        self.settle()
        if not self.session.idle_refused:
            self.begin()

    def read(self) -> None:
        """Takes what has come, line by line; part of a line waits for the rest."""
        if (data := self.session.receive()) is None:
            self._lose("the server closed the connection")
        *lines, self._rest = (self._rest + data).split(b"\n")
        if len(self._rest) > MAX_LINE:
            self._lose("a line without end")
        for line in lines:
            self._take(line)

    def _take(self, line: bytes) -> None:
        if line.startswith(b"+"):
            self._ready = True
        elif line.startswith(self._tag + b" "):
            self._answered = True
            if not self._done_sent:
                # NO or BAD, or an OK nobody asked for: this server is to be polled.
                self.ended = self.session.idle_refused = True
        elif _BYE.match(line):
            self._lose(
                f"the server says goodbye: {faults.words(line[5:].decode('utf-8', 'replace'))}"
            )
        elif _NEWS.match(line):
            self.news = True

    def say_done(self) -> None:
        """Sends DONE, once the server has said that it idles."""
        if self._answered:
            return
        self._read_until(lambda: self._ready or self._answered)
        if not self._answered:
            self._done_sent = True
            self.session.send_done()

    def settle(self) -> None:
        """Reads to the end of the tagged answer: after that, commands may follow."""
        self._read_until(lambda: self._answered and not self._rest)
        self._done_sent = False
        self.session.forget(self._tag)

    def _read_until(self, done: Callable[[], bool]) -> None:
        """Within the time that any answer may take: silence is a lost connection."""
        give_up = time.monotonic() + self.session.server.answer_seconds
        poll = select.poll()
        poll.register(self.session, select.POLLIN)
        self.read()
        while not done():
            left = give_up - time.monotonic()
            if left <= 0 or not poll.poll(left * 1000):
                self._lose("no answer in time")
            self.read()

    def _lose(self, why: str) -> None:
        self.session.cut()
        raise ServerUnavailableError(f"{self.session.server.where}: waiting: {why}")
