"""A unit of the machine: what systemd knows of it, and waiting until that is so.

Starts and stops nothing by itself.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass

from tests.booted.machine import Machine


@dataclass(frozen=True, slots=True)
class Unit:
    """A service by its name: the system's, or one of a user's own."""

    machine: Machine
    name: str
    user: str = ""

    def do(self, verb: str, *more: str, check: bool = True) -> float:
        """``systemctl VERB``; how long it took."""
        began = time.monotonic()
        self._systemctl(verb, *more, self.name, check=check)
        return time.monotonic() - began

    def _systemctl(self, *arguments: str, check: bool = True) -> str:
        if not self.user:
            return self.machine.run("systemctl", *arguments, check=check)
        return self.machine.sh_as(self.user, f"systemctl --user {' '.join(arguments)}")

    def show(self, key: str) -> str:
        """A property, as ``systemctl show`` has it."""
        return self._systemctl("show", "--value", "-p", key, self.name).strip()

    @property
    def state(self) -> str:
        """active, activating, failed, ..."""
        return self.show("ActiveState")

    @property
    def said(self) -> str:
        """The STATUS of the program in words."""
        return self.show("StatusText")

    @property
    def restarts(self) -> int:
        """How often systemd has started it again by itself."""
        return int(self.show("NRestarts"))

    @property
    def process(self) -> int:
        """Its process, as the machine counts; 0 where there is none."""
        return int(self.show("MainPID"))

    def log(self, *more: str) -> str:
        """What it has said to the journal."""
        which = "--user-unit" if self.user else "--unit"
        return self.machine.run(
            "journalctl", which, self.name, "--output=cat", "--no-pager", "--quiet", *more
        )

    def until(self, done: Callable[[], object], seconds: float = 20) -> float:
        """Waits for something; how long it took."""
        began = time.monotonic()
        while not done():
            waited = time.monotonic() - began
            assert waited < seconds, f"{self.state}: {self.said}\n{self.log()[-4000:]}"
            time.sleep(0.1)
        return time.monotonic() - began

    def until_said(self, words: str, seconds: float = 20) -> float:
        """Waits until the STATUS holds these words."""
        return self.until(lambda: words.casefold() in self.said.casefold(), seconds)

    def drop_in(self, *lines: str) -> None:
        """``systemctl edit``: lines of [Service] of one's own."""
        text = "\n".join(("[Service]", *lines, ""))
        self.machine.write(f"/etc/systemd/system/{self.name}.service.d/own.conf", text)
        self.machine.run("systemctl", "daemon-reload")

    def revert(self) -> None:
        """Takes them away again."""
        self.machine.path(f"/etc/systemd/system/{self.name}.service.d/own.conf").unlink()
        self.machine.run("systemctl", "daemon-reload")
