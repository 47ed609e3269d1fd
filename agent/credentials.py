"""Where a password comes from: a systemd credential, a file of one's own, or a command.

The secret itself is part of no configuration, log or error: it is fetched for one login and kept
nowhere.
"""

import os
import stat
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from agent.errors import ConfigError

COMMAND_TIMEOUT = 30
"""Seconds that a password command may take."""


@dataclass(frozen=True, slots=True)
class Credential:
    """``[account.password]``: one of ``credential`` (systemd), ``file`` (mode 0600),
    ``command``."""

    credential: str = ""
    """The name of a systemd credential (LoadCredential=, LoadCredentialEncrypted=)."""
    file: str = ""
    """A file with the password in its first line that only its owner can read."""
    command: tuple[str, ...] = ()
    """A command and its arguments that prints the password in its first line."""

    def faults(self) -> Iterable[tuple[str, str]]:
        """Exactly one place."""
        named = [n for n in ("credential", "file", "command") if getattr(self, n)]
        if len(named) > 1:
            yield "", f"one place is enough, not {' and '.join(named)}"
        if "/" in self.credential:
            yield "credential", "is the name of a credential, not a path (use file for a path)"

    def secret(self) -> str:
        """Fetches the secret. Raises ConfigError that names the place, never the secret."""
        if self.credential:
            return _from_systemd(self.credential)
        if self.file:
            return _from_file(Path(self.file).expanduser())
        if self.command:
            return _from_command(self.command)
        raise ConfigError(
            "no password: name its place under [account.password] (file, command or credential)"
        )


def _from_systemd(name: str) -> str:
    directory = os.environ.get("CREDENTIALS_DIRECTORY")
    if not directory:
        raise ConfigError(
            f"credential {name!r}: not started by systemd with LoadCredential={name}:..."
        )
    return _first_line(Path(directory) / name)


def _from_file(path: Path) -> str:
    try:
        mode = path.stat().st_mode
    except OSError as error:
        raise ConfigError(f"{path}: the password cannot be read: {error.strerror}") from None
    if stat.S_ISDIR(mode):
        raise ConfigError(f"{path}: is a folder; name the file in it that holds the password")
    if mode & (stat.S_IRWXG | stat.S_IRWXO):
        raise ConfigError(f"{path}: others can read this password; do: chmod 600 {path}")
    return _first_line(path)


def _first_line(path: Path) -> str:
    try:
        line = path.read_text(encoding="utf-8").partition("\n")[0].rstrip("\r")
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "not UTF-8"
        raise ConfigError(f"{path}: the password cannot be read: {reason}") from None
    if not line:
        raise ConfigError(f"{path}: empty; the password stands in the first line")
    return line


def _from_command(command: tuple[str, ...]) -> str:
    try:
        done = subprocess.run(  # noqa: S603 - the person's own command, no shell
            command, capture_output=True, timeout=COMMAND_TIMEOUT, check=False, text=True
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        reason = getattr(error, "strerror", None) or f"no answer in {COMMAND_TIMEOUT} seconds"
        raise ConfigError(f"password command {command[0]!r}: {reason}") from None
    line = done.stdout.partition("\n")[0].rstrip("\r")
    if done.returncode or not line:
        raise ConfigError(
            f"password command {command[0]!r}: ended with status {done.returncode}"
            + ("" if line or done.returncode else " and printed nothing")
        )
    return line
