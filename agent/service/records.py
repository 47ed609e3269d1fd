"""What the service keeps on disk besides the databases: the directory, its lock, the status file.

The status is for ``afterword status`` and the person only: the directory is closed to others.
"""

import fcntl
import json
import os
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

import agent
from agent.config import SYSTEM_PATH
from agent.errors import StoreError, unusable_state

STATUS = "status.json"
SYSTEM = Path("/var/lib/afterword")
"""StateDirectory= of the system units; of an instance, a directory in it."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter that waits, for the status; ``draft`` is its id, ``stands`` in words: in Drafts,
    edited, approved."""

    draft: str
    purpose: str
    company: str | None
    why: str
    stands: str = "in Drafts"


@dataclass(frozen=True, slots=True)
class AccountStatus:
    """How an account stands. ``name`` is no address; ``state``: starting, watching, trouble or
    refused."""

    name: str
    account: str
    state: str = "starting"
    text: str = ""
    """What is wrong and what will be done about it, in words; empty where nothing is."""
    since: datetime | None = None
    looked: datetime | None = None
    """When the mailbox was last looked at to its end."""
    due: datetime | None = None
    """When something falls due next, as far as is known."""
    letters: tuple[Letter, ...] = ()
    next: str = ""
    """What falls due then, in words."""


def directory(config: Path | None = None) -> Path:
    """systemd's STATE_DIRECTORY; else that of the unit which runs this configuration, where it is
    the system's; else the person's (XDG base directory specification)."""
    if given := os.environ.get("STATE_DIRECTORY"):
        return Path(given.partition(":")[0])
    if config is not None and config.absolute().parent == SYSTEM_PATH.parent:
        return SYSTEM if config.name == SYSTEM_PATH.name else SYSTEM / config.stem
    home = os.environ.get("XDG_STATE_HOME", "")
    base = Path(home) if home.startswith("/") else Path.home() / ".local" / "state"
    return base / "afterword"


@contextmanager
def claim(path: Path) -> Iterator["Records"]:
    """The state directory, made where missing, for this process alone. Raises StoreError."""
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.chmod(0o700)
        lock = os.open(path / "lock", os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise unusable_state(path, error) from None
    try:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            pid = os.read(lock, 20).decode(errors="replace").strip()
            raise StoreError(
                f"{path}: another afterword works here (process {pid}); stop it first"
            ) from None
        try:
            os.ftruncate(lock, 0)
            os.write(lock, f"{os.getpid()}\n".encode())
        except OSError as error:
            raise unusable_state(path, error) from None
        yield Records(path)
    finally:
        os.close(lock)


def running(path: Path) -> bool:
    """Whether a service works in a state directory, by its lock. Raises StoreError where that
    cannot be seen."""
    try:
        lock = os.open(path / "lock", os.O_RDONLY | os.O_CLOEXEC)
    except FileNotFoundError:
        return False
    except OSError as error:
        raise StoreError(
            f"{path}: cannot be looked into: {error.strerror}; ask as the user of the service"
        ) from None
    try:
        fcntl.flock(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except OSError:
        return True
    finally:
        os.close(lock)
    return False


class Records:
    """The state directory of a running service."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.sending = threading.Lock()
        """Held by the account that begins to send a letter."""
        self._started = datetime.now(UTC)
        self._written = ""

    def write(self, standing: Sequence[AccountStatus], problem: str) -> None:
        """Replaces the status file, where there is news; never in part."""
        status = {
            "pid": os.getpid(),
            "version": agent.__version__,
            "started": self._started,
            "problem": problem,
            "accounts": [asdict(s) for s in standing],
        }
        text = json.dumps(status, default=datetime.isoformat, indent=1, ensure_ascii=False)
        if text == self._written:
            return
        new = self.path / f"{STATUS}.new"
        try:
            new.touch(mode=0o600)
            new.write_text(text + "\n", encoding="utf-8")
            new.replace(self.path / STATUS)
        except OSError:  # a full disk is told by the databases; the old words are true no more
            self._written = ""
            with suppress(OSError):
                new.unlink(missing_ok=True)
            self.clear()
        else:
            self._written = text

    def clear(self) -> None:
        """Takes the status file away: nothing runs any more."""
        with suppress(OSError):
            (self.path / STATUS).unlink()


def in_words(standing: Sequence[AccountStatus], problem: str) -> str:
    """One line for ``systemctl status``: troubles first."""
    troubles = [f"{s.name}: {s.text}" if len(standing) > 1 else s.text for s in standing if s.text]
    if problem:
        troubles.insert(0, "the new configuration is broken and was not taken")
    watched = sum(s.state == "watching" for s in standing)
    waiting = sum(x.stands == "in Drafts" for s in standing for x in s.letters)
    parts = [f"watching {_count(watched, 'mailbox', 'mailboxes')}"] if watched else []
    if starting := sum(s.state == "starting" for s in standing):
        parts.append(f"starting with {_count(starting, 'mailbox', 'mailboxes')}")
    if waiting:
        parts.append(f"{_count(waiting, 'letter waits', 'letters wait')} in Drafts")
    text = "; ".join([*troubles, *parts])
    return f"{text[:1].upper()}{text[1:]}."


def _count(number: int, one: str, more: str) -> str:
    return f"{number} {one if number == 1 else more}"
