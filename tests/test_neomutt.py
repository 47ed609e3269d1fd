"""A real neomutt in a real terminal at a real Dovecot: recall, edit, save, delete; turns in between."""

import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import uuid4

import pytest

from agent import reading
from agent.demo.mail import ME
from agent.desk import Written
from agent.store import Store
from tests.desk import MINUTE, NOW, Life, identity_of, life
from tests.dovecot import HOST, PASSWORD, Dovecot
from tests.smtp_server import Server
from tests.test_clients import DEV, text_of

missing = [p for p in ("neomutt", "tmux") if shutil.which(p) is None]
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        bool(missing), reason=f"not installed: {', '.join(missing)} (tests/ensure-neomutt)"
    ),
]

SETTINGS = """
set folder = "imap://{user}@{host}:{port}/"
set imap_pass = "{password}"
set spoolfile = "+INBOX" postponed = "+Drafts" record = "+Sent"
set from = "{me}" realname = "Robin Ashdown" use_from = yes
set ssl_starttls = no ssl_force_tls = no imap_check_subscribed = no
set editor = "{editor}" edit_headers = no fast_reply = yes
set sendmail = "/bin/true"
set header_cache = "" message_cachedir = "" imap_keepalive = 300
set confirmappend = no confirmcreate = no delete = yes quit = yes postpone = yes recall = yes
set mail_check = 1 timeout = 1 sleep_time = 0 wait_key = no beep = no
unset mark_old help
"""
EDITOR = """#!/bin/sh
printf '\\nIt was good to see where the sensors go.\\n' >> "$1"
"""


class Terminal:
    """neomutt in tmux, on a server of its own."""

    def __init__(self, home: Path, desk: Life, port: int) -> None:
        self.name = f"t{uuid4().hex[:8]}"
        editor = home / "editor"
        editor.write_text(EDITOR)
        editor.chmod(0o755)
        settings = home / "neomuttrc"
        user = desk.server.username
        settings.write_text(
            SETTINGS.format(
                user=user, host=HOST, port=port, password=PASSWORD, me=ME, editor=editor
            )
        )
        self.tmux("new-session", "-d", "-s", "m", "-x", "110", "-y", "35",
                  f"env HOME={home} TERM=screen neomutt -n -F {settings}")  # fmt: skip

    def tmux(self, *words: str) -> str:
        told = subprocess.run(
            ["tmux", "-L", self.name, "-f", "/dev/null", *words],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        return told.stdout

    def keys(self, *keys: str) -> None:
        self.tmux("send-keys", "-t", "m", *keys)

    def until(self, done: Callable[[str], object], what: str) -> None:
        """Waits until the screen is as it should be."""
        until = time.monotonic() + 20
        while not done(screen := self.tmux("capture-pane", "-p", "-t", "m")):
            assert time.monotonic() < until, f"{what}:\n{screen}"
            time.sleep(0.05)

    def shows(self, words: str) -> None:
        self.until(lambda screen: words in screen, f"no {words!r}")

    def close(self) -> None:
        self.tmux("kill-server")


@pytest.fixture
def desk(dovecot: Dovecot, tmp_path: Path) -> Iterator[Life]:
    """One letter, so that recalling asks for no choice."""
    with life(dovecot, tmp_path / "x.db", Server()) as lived:
        lived.turn(NOW)
        for uid in lived.letters(to="maren.holt"):
            lived.robin.move("Drafts", uid, "Archive")
        lived.turn(NOW + MINUTE)
        yield lived


@pytest.fixture
def terminal(desk: Life, dovecot: Dovecot, tmp_path: Path) -> Iterator[Terminal]:
    one = Terminal(tmp_path, desk, dovecot.port)
    try:
        one.shows("Maren Holt")
        yield one
    finally:
        one.close()


def record(desk: Life, identity: str) -> Written:
    store = Store(desk.path, reading.VERSION)
    (found,) = [w for w in store.written() if w.identity == identity]
    store.close()
    return found


def wait(done: Callable[[], object]) -> None:
    until = time.monotonic() + 20
    while not done():
        assert time.monotonic() < until
        time.sleep(0.05)


def test_recall_edit_save_and_delete(desk: Life, terminal: Terminal) -> None:
    (raw,) = desk.letters(to=DEV).values()
    identity = identity_of(raw)

    terminal.keys("R")
    terminal.shows("-- Attachments")
    wait(lambda: desk.letters(to=DEV) == {})
    for minutes in (2, 3, 60, 600):
        desk.turn(NOW + minutes * MINUTE)
        assert desk.letters(to=DEV) == {}, "neomutt holds it; it is not made again"
    assert record(desk, identity).outcome == ""

    terminal.keys("q")  # leaves the compose screen; set postpone = yes saves
    wait(lambda: len(desk.letters(to=DEV)) == 1)
    desk.turn(NOW + 601 * MINUTE)
    ((uid, saved),) = desk.letters(to=DEV).items()
    assert identity_of(saved) == identity
    assert "wherethesensorsgo" in text_of(saved)
    found = record(desk, identity)
    assert (found.theirs, found.outcome) == (True, "edited")
    desk.turn(NOW + 602 * MINUTE)
    assert desk.letters(to=DEV) == {uid: saved}

    terminal.keys("c", "=Drafts", "Enter")
    terminal.shows("Dev Anand")
    terminal.keys("d")
    terminal.shows("Del:1")
    terminal.keys("$")
    wait(lambda: desk.letters(to=DEV) == {})
    for minutes in (603, 605, 2000, 4000):
        desk.turn(NOW + minutes * MINUTE)
        assert desk.letters(to=DEV) == {}, "what was deleted does not come back"
