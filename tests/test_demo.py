"""The demonstration, as a person runs it: real servers, the real service, letters to read."""

import os
import re
import signal
import smtplib
import subprocess
import sys
import time
from pathlib import Path

import pytest

from agent.demo import demonstration
from agent.demo.servers import PASSWORD, USER, Servers
from agent.errors import AfterwordError

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
    said, complained = demo().communicate(timeout=150)
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
    port = re.search(r"SMTP +127.0.0.1 port (\d+)", said)
    assert port, said
    with smtplib.SMTP("127.0.0.1", int(port[1])) as client:
        client.login(USER, PASSWORD)
    running.send_signal(signal.SIGINT)
    _, complained = running.communicate(timeout=90)
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
    _, complained = running.communicate(timeout=90)
    assert (running.returncode, complained) == (128 + number, "")
    assert not folder.exists()
    with pytest.raises(ProcessLookupError):
        os.kill(service, 0)


def test_what_runs_in_it_can_be_asked() -> None:
    running = demo("--stay")
    said = until_it_stays(running)
    config = config_of(said)
    told, checked = (
        subprocess.run(["/bin/sh", "-c", line.strip()], capture_output=True, text=True, check=False)
        for line in said.splitlines()
        if re.search(" (status|check) --config ", line)
    )  # as they stand there
    running.send_signal(signal.SIGINT)
    running.communicate(timeout=90)
    assert told.returncode == 0, told
    assert "watching" in told.stdout
    assert f"ok    files: {config}" in " ".join(checked.stdout.split("\n"))
    assert f"tail -f {config.with_name('log')}" in said


class _Process:
    """The service's, which has ended or goes on."""

    def __init__(self, ended: int | None) -> None:
        self.ended = ended

    def poll(self) -> int | None:
        return self.ended


@pytest.mark.parametrize(
    ("ended", "log", "said"),
    [
        (None, "", "did not get through the mailbox within 0.1 seconds .*busy.* it said nothing$"),
        (1, "", "ended before it had been through the mailbox; it said nothing$"),
        (1, "no such day\n", "ended before .*; it said:\nno such day$"),
    ],
)
def test_what_did_not_come_is_said(
    ended: int | None, log: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(demonstration, "PATIENCE", 0.1)
    (tmp_path / "log").write_text(log)
    shown = demonstration.Demonstration(Servers(), tmp_path, _Process(ended))  # type: ignore[arg-type]
    with pytest.raises(AfterwordError, match=said):
        shown.letters()
