"""The demonstration, as a person runs it: real servers, the real service, letters to read."""

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow


def demo(*options: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", "agent", "demo", *options],
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


def until_it_stays(running: "subprocess.Popen[str]") -> str:
    assert running.stdout is not None
    said = ""
    while "Ctrl-C ends it all" not in said:
        line = running.stdout.readline()
        assert line, said
        said += line
    return said


def config_of(said: str) -> Path:
    found = re.search(r"status --config (\S+)", said)
    assert found, said
    return Path(found[1])


def test_it_shows_the_letters_and_ends_by_itself() -> None:
    said, complained = demo().communicate(timeout=30)
    assert complained == ""
    said = " ".join(said.split())
    assert "Dear Priya" in said, "a status check, since the promised day has passed"
    assert "Dev Anand" in said, "a thank-you to who held the interview"
    assert "Northgate" not in said, "nothing to the one who sent a rejection"
    assert "Nothing was sent." in said


def test_it_stays_until_ctrl_c_and_tells_how_to_get_in() -> None:
    running = demo("--stay")
    said = until_it_stays(running)
    time.sleep(0.2)
    assert running.poll() is None
    running.send_signal(signal.SIGINT)
    _, complained = running.communicate(timeout=15)
    assert (running.returncode, complained) == (0, "")
    assert "IMAP     127.0.0.1 port " in said


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_told_to_end_it_leaves_neither_service_nor_directory(number: signal.Signals) -> None:
    was = signal.signal(number, signal.SIG_DFL)  # these tests may themselves run under nohup
    running = demo("--stay")
    signal.signal(number, was)
    said = until_it_stays(running)
    folder = config_of(said).parent
    service = int((folder / "state" / "lock").read_text())
    running.send_signal(number)
    _, complained = running.communicate(timeout=15)
    assert (running.returncode, complained) == (128 + number, "")
    assert not folder.exists()
    with pytest.raises(ProcessLookupError):
        os.kill(service, 0)


def test_what_runs_in_it_can_be_asked() -> None:
    running = demo("--stay")
    said = until_it_stays(running)
    config = config_of(said)
    line = next(x for x in said.splitlines() if " status --config " in x)
    told = subprocess.run(
        ["/bin/sh", "-c", line.strip()], capture_output=True, text=True, check=False
    )  # as it stands there
    running.send_signal(signal.SIGINT)
    running.communicate(timeout=15)
    assert told.returncode == 0, told
    assert "watching" in told.stdout
    assert f"tail -f {config.with_name('log')}" in said
