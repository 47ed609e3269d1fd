"""Shared fixtures of the tests: one Dovecot for all, a mailbox of its own for each test."""

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from agent.mailbox import Bell, ImapServer
from tests import dovecot as dovecots
from tests.desk import NOW, Life, life
from tests.dovecot import Dovecot
from tests.person import Person, person
from tests.smtp_server import Server, running


def pytest_configure() -> None:
    """Ctrl-C reaches the commands that are tested, also where the tests run in the background."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session")
def dovecot() -> Iterator[Dovecot]:
    """A running Dovecot; a test that stops it starts it again."""
    if why := dovecots.missing():
        pytest.skip(why)
    running = Dovecot()
    try:
        running.start()
        yield running
    finally:
        running.close()


@pytest.fixture
def server(dovecot: Dovecot) -> ImapServer:
    """The settings of an account that is as good as new."""
    return dovecot.server()


@pytest.fixture
def robin(dovecot: Dovecot, server: ImapServer) -> Iterator[Person]:
    """The owner of the account at a client of their own."""
    with person(server, dovecot.port) as one:
        yield one


@pytest.fixture
def bell() -> Iterator[Bell]:
    """What wakes one who waits."""
    one = Bell()
    yield one
    one.close()


@pytest.fixture
def smtp() -> Iterator[Server]:
    """A server that takes letters."""
    with running(Server()) as server:
        yield server


@pytest.fixture
def desk(dovecot: Dovecot, tmp_path: Path, smtp: Server) -> Iterator[Life]:
    """A thank-you to each of two interviewers waits in Drafts."""
    with life(dovecot, tmp_path / "x.db", smtp) as lived:
        lived.turn(NOW)
        yield lived
