"""The demonstration, as a person runs it: real servers, the real service, letters to read."""

import signal
import subprocess
import sys
import time

import pytest

pytestmark = pytest.mark.slow


def demo(*options: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", "agent", "demo", *options],
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


def test_it_shows_the_letters_and_ends_by_itself() -> None:
    said, complained = demo().communicate(timeout=30)
    assert complained == ""
    assert "Dear Priya" in said, "a status check, since the promised day has passed"
    assert "Dev Anand" in said, "a thank-you to who held the interview"
    assert "Northgate" not in said, "nothing to the one who sent a rejection"
    assert "Nothing was sent." in said


def test_it_stays_until_ctrl_c_and_tells_how_to_get_in() -> None:
    running = demo("--stay")
    assert running.stdout is not None
    said = ""
    while "Ctrl-C ends it all" not in said:
        line = running.stdout.readline()
        assert line, said
        said += line
    time.sleep(0.2)
    assert running.poll() is None
    running.send_signal(signal.SIGINT)
    _, complained = running.communicate(timeout=15)
    assert (running.returncode, complained) == (0, "")
    assert "IMAP     127.0.0.1 port " in said
