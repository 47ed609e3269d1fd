"""A container with systemd in it: switched on and off, its plug pulled, commands given in it.

It shares the network of this machine, so that servers of the tests can be reached at 127.0.0.1.
"""

import os
import signal
import subprocess
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

ENVIRONMENT = {
    "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
    "HOME": "/root",
    "LANG": "C.UTF-8",
    "PIP_NO_INDEX": "1",
    "PIP_FIND_LINKS": "/srv/wheels",
    "PIP_DISABLE_PIP_VERSION_CHECK": "1",
}


class CannotBootError(Exception):
    """Why there can be no container here, in a line."""


class Machine:
    """A machine whose disk is the tree at ``root``."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._log = root.parent / "console"
        self._nspawn: subprocess.Popen[bytes] | None = None
        self._first = 0

    def boot(self) -> float:
        """Switches it on; how long it took until everything was started."""
        began = time.monotonic()
        with self._log.open("wb") as console:
            self._nspawn = subprocess.Popen(
                # Where the tests are killed, it ends too.
                ["setpriv", "--pdeathsig", "TERM", "systemd-nspawn", "--boot", "--quiet",
                 f"--directory={self.root}", f"--machine=afterword-{os.getpid()}",
                 "--register=no", "--keep-unit", "--private-users=no", "--resolv-conf=off",
                 "--timezone=off", "--console=pipe"],
                stdin=subprocess.DEVNULL, stdout=console, stderr=console,
            )  # fmt: skip
        self._until(self._find_first, 30)
        self._until(self._up, 60)
        return time.monotonic() - began

    def _find_first(self) -> bool:
        """The process that is the first one inside."""
        assert self._nspawn is not None
        task = Path(f"/proc/{self._nspawn.pid}/task/{self._nspawn.pid}/children")
        with suppress(OSError, ValueError, IndexError):
            first = int(task.read_text().split()[0])
            if Path(f"/proc/{first}/comm").read_text().strip() == "systemd":
                self._first = first
                return True
        return False

    def _up(self) -> bool:
        state = self.run("systemctl", "is-system-running", check=False).strip()
        return state in ("running", "degraded")

    def _until(self, done: Callable[[], bool], seconds: float) -> None:
        until = time.monotonic() + seconds
        while not done():
            assert self._nspawn is not None
            if self._nspawn.poll() is not None or time.monotonic() > until:
                said = self._log.read_text(errors="replace").splitlines()
                self.pull_the_plug()
                raise CannotBootError(said[-1] if said else "systemd-nspawn says nothing")
            time.sleep(0.1)

    def inside(self, *command: str, **more: str) -> list[str]:
        """A command as it is given on this machine, to be executed in that one."""
        variables = [f"{k}={v}" for k, v in {**ENVIRONMENT, **more}.items()]
        nsenter = ["nsenter", "-t", str(self._first), "-m", "-u", "-i", "-n", "-p", "-C"]
        return [*nsenter, f"--wd=/proc/{self._first}/root", "env", "-i", *variables, *command]

    def run(self, *command: str, check: bool = True, typed: str = "") -> str:
        """What a command in it says, on both outputs."""
        done = subprocess.run(
            self.inside(*command), input=typed, text=True, check=False, timeout=120,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )  # fmt: skip
        assert not check or done.returncode == 0, f"{command}: {done.returncode}\n{done.stdout}"
        return done.stdout

    def sh(self, script: str, *, check: bool = True) -> str:
        """The same for a line of shell."""
        return self.run("sh", "-euc", script, check=check)

    def sh_as(self, user: str, script: str) -> str:
        """The same as a user who is logged in."""
        session = f"XDG_RUNTIME_DIR=/run/user/$(id -u {user}) HOME=$(eval echo ~{user})"
        return self.sh(f"export {session}; exec runuser -u {user} -- sh -euc '{script}'")

    def path(self, inside: str) -> Path:
        """A file of it, as it is seen from here."""
        return self.root / inside.lstrip("/")

    def write(self, inside: str, text: str, mode: int = 0o644) -> None:
        """Writes a file of root's."""
        path = self.path(inside)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(mode)
        path.chmod(mode)
        path.write_text(text)

    def switch_off(self) -> None:
        """In order: every service is stopped."""
        self.run("systemctl", "poweroff", check=False)
        assert self._nspawn is not None
        self._nspawn.wait(60)
        self._nspawn, self._first = None, 0

    def pull_the_plug(self) -> None:
        """Every process in it ends at once."""
        if self._nspawn is None:
            return
        with suppress(ProcessLookupError):
            if self._first:
                os.kill(self._first, signal.SIGKILL)
        try:
            self._nspawn.wait(10)
        except subprocess.TimeoutExpired:
            self._nspawn.kill()
            self._nspawn.wait()
        self._nspawn, self._first = None, 0
