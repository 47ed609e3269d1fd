"""What the service manager is told (sd_notify(3)) and how the log looks in its journal.

Does nothing where the program was not started by systemd.
"""

import logging
import os
import socket
import sys
import time
import traceback
from contextlib import suppress

log = logging.getLogger("agent.service")

# sd-daemon(3), by the levels of logging.
_PRIORITIES = {logging.DEBUG: 7, logging.INFO: 6, logging.WARNING: 4, logging.ERROR: 3}


def notify(*lines: str) -> None:
    """Sends lines such as READY=1 to the service manager; never raises."""
    path = os.environ.get("NOTIFY_SOCKET", "")
    if not path.startswith(("/", "@")):
        return
    address = "\0" + path[1:] if path.startswith("@") else path
    text = "\n".join(line.replace("\n", " ") for line in lines)
    with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sock:
        sock.sendto(text.encode(), address)


def watchdog_interval() -> float | None:
    """Seconds between two signs of life, half of what is allowed; None where none is awaited."""
    allowed, pid = os.environ.get("WATCHDOG_USEC", ""), os.environ.get("WATCHDOG_PID", "")
    if not allowed.isdigit() or pid not in ("", str(os.getpid())):
        return None
    return int(allowed) / 2_000_000


def in_journal() -> bool:
    """Whether standard error goes to the journal (systemd.exec(5), JOURNAL_STREAM)."""
    device, _, inode = os.environ.get("JOURNAL_STREAM", "").partition(":")
    with suppress(OSError, ValueError):
        here = os.fstat(sys.stderr.fileno())
        return (str(here.st_dev), str(here.st_ino)) == (device, inode)
    return False


class _Line(logging.Formatter):
    """One line an act: the account that it was for and what; a time or a priority before it."""

    def __init__(self, *, journal: bool) -> None:
        super().__init__()
        self._journal = journal

    def format(self, record: logging.LogRecord) -> str:
        """Control characters never reach the log: what servers say stands in it."""
        said = record.getMessage()
        if record.exc_info:
            said += self._where(record)
        line = " ".join("".join(c if c.isprintable() else " " for c in said).split())
        if record.threadName != "MainThread":
            line = f"{record.threadName}: {line}"
        if self._journal:
            return f"<{_PRIORITIES.get(record.levelno, 6)}>{line}"
        return f"{time.strftime('%H:%M:%S', time.localtime(record.created))} {line}"

    def _where(self, record: logging.LogRecord) -> str:
        """Which fault and where, not what was in hand: that may be somebody's words."""
        kind, _, trace = record.exc_info or (None, None, None)
        frames = [f"{f.filename}:{f.lineno}" for f in traceback.extract_tb(trace)]
        return f": {kind.__name__ if kind else '?'} at {' < '.join(reversed(frames[-6:]))}"


def log_to_stderr(*, verbose: bool) -> None:
    """The program's own log, nobody else's below warnings."""
    handler = logging.StreamHandler()
    handler.setFormatter(_Line(journal=in_journal()))
    logging.basicConfig(handlers=[handler], level=logging.WARNING, force=True)
    logging.getLogger("agent").setLevel(logging.DEBUG if verbose else logging.INFO)
