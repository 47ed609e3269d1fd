"""The daemon as a process of its own, under a service manager that only listens."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from agent.demo.mail import ME, NAME
from agent.mailbox import ImapServer
from tests.dovecot import PASSWORD

ZONE = ZoneInfo("Europe/Dublin")
PATIENCE = 90.0
"""Seconds to wait for what comes within two, where others need the machine too."""


def account(server: ImapServer, password: Path, name: str = "home") -> str:
    """A table of the configuration."""
    return f"""
[[account]]
addresses = ["{ME}"]
name = "{name}"
[account.imap]
host = "{server.host}"
username = "{server.username}"
port = {server.port}
security = "{server.security}"
ca_file = "{server.ca_file}"
answer_seconds = 20
[account.password]
file = "{password}"
"""


@dataclass
class Running:
    """A daemon under a service manager that only listens."""

    home: Path
    manager: socket.socket
    process: subprocess.Popen[bytes] | None = None
    told: list[str] = field(default_factory=list)

    @property
    def config(self) -> Path:
        return self.home / "config.toml"

    @property
    def password(self) -> Path:
        return self.home / "password"

    def set_up(self, *servers: ImapServer, password: str = PASSWORD) -> None:
        self.password.touch(mode=0o600)
        self.password.write_text(f"{password}\n")
        tables = [account(s, self.password, f"box{i}") for i, s in enumerate(servers)]
        profile = f'[profile]\nname = "{NAME}"\ntimezone = "{ZONE.key}"\n'
        self.config.write_text(profile + "".join(tables))

    def start(self, *, days_ago: int = 0, **environment: str) -> None:
        """``days_ago``: by a clock that is so far behind."""
        program = ["tests.days_ago", str(days_ago)] if days_ago else ["agent"]
        with (self.home / "log").open("ab") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", *program, "run", "--config", str(self.config)],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                env=os.environ
                | {"NOTIFY_SOCKET": str(self.home / "n"), "STATE_DIRECTORY": str(self.home / "s")}
                | environment,
            )

    def log(self) -> str:
        return (self.home / "log").read_text()

    def listen(self, timeout: float) -> None:
        """Takes what the service manager was told; waits for the first of it."""
        self.manager.settimeout(timeout)
        with suppress(TimeoutError, BlockingIOError):
            while True:
                self.told += self.manager.recv(65536).decode().split("\n")
                self.manager.settimeout(0)

    def until(self, done: Callable[[], object], seconds: float = PATIENCE) -> float:
        """Waits for something; how long it took."""
        began = time.monotonic()
        while not done():
            waited = time.monotonic() - began
            assert waited < seconds, f"{self.told[-5:]}\n{self.log()}"
            assert self.process is not None
            assert self.process.poll() is None, self.log()
            self.listen(0.02)
        return time.monotonic() - began

    def until_told(self, words: str, seconds: float = PATIENCE) -> float:
        """Waits for a line to the service manager that holds these words."""
        self.told.clear()
        heard = words.casefold()
        return self.until(lambda: [t for t in self.told if heard in t.casefold()], seconds)

    def send(self, number: signal.Signals) -> None:
        assert self.process is not None
        self.process.send_signal(number)

    def stop(self, number: signal.Signals = signal.SIGTERM) -> float:
        """Seconds that it took to end, which it did in order."""
        began = time.monotonic()
        self.send(number)
        assert self.process is not None
        assert self.process.wait(PATIENCE) == 0, self.log()
        took = time.monotonic() - began
        self.listen(0)
        return took

    def status(self) -> dict[str, Any]:
        told: dict[str, Any] = json.loads((self.home / "s" / "status.json").read_text())
        return told


@contextmanager
def managed(home: Path) -> Iterator[Running]:
    """A daemon still to be started, and killed in the end where it has not ended by itself."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(str(home / "n"))
        running = Running(home, manager)
        yield running
        if running.process is not None:
            with suppress(ProcessLookupError):
                running.process.kill()
            running.process.wait()
