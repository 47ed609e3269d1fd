"""Waits on one or two IMAP connections (IDLE, RFC 2177) and a bell, in one thread, by own reading.

Tells only that something happened, never what: the caller looks again. imapclient's ``idle_check``
is not used, since it hides notifications, loses split lines and spins at the end of a connection.
"""

import os
import re
import select
import signal
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from enum import StrEnum
from typing import NoReturn

from agent.endpoint import words
from agent.errors import ServerUnavailableError
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
    """The time is up, or a server will not be waited on."""


class Bell:
    """Wakes a thread that waits; any thread may ring."""

    def __init__(self) -> None:
        self._heard, self._rung = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)

    def ring(self) -> None:
        """Wakes the waiting thread, or the next one that will wait."""
        with suppress(BlockingIOError):  # full: it has rung often enough
            os.write(self._rung, b"\0")

    def ring_at_signals(self) -> None:
        """Has each signal that is handled ring; main thread only. A handler that rings would be
        too late for a wait about to begin: Python runs it between two of its own instructions."""
        signal.set_wakeup_fd(self._rung, warn_on_full_buffer=False)

    def heard(self, timeout: float | None) -> bool:
        """Waits until it rings, for so many seconds at most (None: for ever); whether it did."""
        poll = select.poll()
        poll.register(self, select.POLLIN)
        rang = bool(poll.poll(None if timeout is None else max(timeout, 0) * 1000))
        self.hush()
        return rang

    def hush(self) -> None:
        """Takes back every ring so far: the next wait begins anew."""
        with suppress(BlockingIOError):
            while os.read(self._heard, 4096):
                pass

    def fileno(self) -> int:
        """The descriptor, to be polled."""
        return self._heard

    def close(self) -> None:
        """Gives the descriptors back."""
        os.close(self._heard)
        os.close(self._rung)


def wait(
    sessions: Sequence[Session],
    bell: Bell,
    timeout: float,
    heartbeat: Callable[[float], None] = lambda seconds: None,
) -> Woken:
    """Waits until a mailbox selected in ``sessions`` changes, the bell rings or ``timeout``
    seconds are over; ``heartbeat`` is told for how long nothing will be heard. IDLE is begun and
    ended in each call: calling again renews it.

    The sessions are ready for commands afterwards. Raises ServerUnavailableError where one was
    lost (by BYE, end of the connection, no answer in time): all of them are closed then.
    """
    watches = [_Watch(s) for s in sessions if s.waits]
    deadline = time.monotonic() + timeout
    try:
        for watch in watches:
            watch.begin()
        woken = _until_something(watches, bell, deadline, heartbeat)
        for watch in watches:
            watch.say_done()
        for watch in watches:
            watch.settle()
    except BaseException:
        for watch in watches:
            watch.session.cut()
        raise
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
        if now >= deadline or any(w.ended for w in watches):
            return Woken.TIME
        for watch in watches:
            watch.insist(now)
        due = min([deadline, *(w.patience for w in watches if not w.ready)])
        heartbeat(due - now)
        if any(fd == bell.fileno() for fd, _ in poll.poll((due - now) * 1000 + 1)):
            bell.hush()
            return Woken.BELL


class _Watch:
    """One IDLE, from its beginning to its end; ``news`` once anything has changed."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.news = False
        self.ready = False
        """The server has said that it idles."""
        self.ended = False
        """The server has ended IDLE by itself: it is not asked for it again."""
        self.patience = 0.0
        self._tag = b""
        self._rest = b""
        self._answered = False
        self._done_sent = False

    def begin(self) -> None:
        """Sends IDLE; the continuation may come later, and other lines before it (Zoho)."""
        self.patience = time.monotonic() + self.session.server.answer_seconds
        self._tag = self.session.start_idle()

    def insist(self, now: float) -> None:
        """A server that does not say ``+`` in time is lost."""
        if not self.ready and now >= self.patience:
            self._lose("no answer to IDLE in time")

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
            self.ready = True
        elif line.startswith(self._tag + b" "):
            self._answered = True
            if not self._done_sent:
                # NO or BAD, or an OK nobody asked for: this server is to be polled.
                self.ended = self.session.idle_refused = True
        elif _BYE.match(line):
            self._lose(f"the server says goodbye: {words(line[5:].decode(errors='replace'))}")
        elif _NEWS.match(line):
            self.news = True

    def say_done(self) -> None:
        """Sends DONE, once the server has said that it idles."""
        self._read_until(lambda: self.ready or self._answered)
        if not self._answered:
            self._done_sent = True
            self.session.send_done()

    def settle(self) -> None:
        """Reads to the end of the tagged answer: after that, commands may follow."""
        self._read_until(lambda: self._answered and not self._rest)
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

    def _lose(self, why: str) -> NoReturn:
        self.session.cut()
        raise ServerUnavailableError(f"{self.session.server.where}: waiting: {why}")
