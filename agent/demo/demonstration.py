"""The real service at work on servers of the program's own, and what it leaves in Drafts."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic, sleep
from typing import Any
from zoneinfo import ZoneInfo

import tomli_w

from agent.config import system_timezone
from agent.demo.mail import ME, NAME, job_search
from agent.demo.servers import HOST, PASSWORD, SPECIAL_USE, USER, Servers
from agent.desk import Copy, Folder, marker_of
from agent.errors import AfterwordError
from agent.letter.marker import identity
from agent.mailbox import ImapAccount, ImapServer
from agent.mailbox.session import connect

CONFIG = "config.toml"
TELEPHONE = "+353 1 555 0123"
PATIENCE = 120
"""Seconds that the service may take to leave its letters; a busy machine takes half a minute."""


@dataclass(frozen=True, slots=True)
class Left:
    """A letter that the service left in Drafts, as it lies there, and why."""

    copy: Copy
    purpose: str
    why: str


class Demonstration:
    """The servers with the service at work on them; for as long as ``running`` lasts."""

    def __init__(self, servers: Servers, folder: Path, service: "subprocess.Popen[bytes]") -> None:
        self.imap = (HOST, servers.imap_port)
        self.smtp = (HOST, servers.smtp_port)
        self.user, self.password, self.address = USER, PASSWORD, ME
        self.config, self.log = folder / CONFIG, folder / "log"
        self.state = folder / "state"
        self._service = service

    def letters(self) -> tuple[Left, ...]:
        """What lies in Drafts once the service has taken its first look. Raises AfterwordError."""
        told = {identity(entry["draft"]): entry for entry in self._waiting()}
        with closing(_account(self.imap[1])) as mail:
            copies = mail.copies(())
        found = []
        for copy in copies:
            mark = marker_of(copy)
            if copy.folder is Folder.DRAFTS and mark and mark[0] in told:
                entry = told[mark[0]]
                found.append(Left(copy, entry["purpose"], entry["why"]))
        return tuple(found)

    def wait(self) -> None:
        """Until the service ends or the person presses Ctrl-C."""
        self._service.wait()

    def _waiting(self) -> list[dict[str, str]]:
        """The letters that the service's status names, once it watches the mailbox."""
        until = monotonic() + PATIENCE
        while monotonic() < until and self._service.poll() is None:
            status = _status(self.state / "status.json")
            for account in status.get("accounts", ()):
                if account["state"] == "watching":
                    return list(account["letters"])
            sleep(0.05)
        raise AfterwordError(self._missed())

    def _missed(self) -> str:
        """What did not come, and what the service said meanwhile."""
        if self._service.poll() is None:
            what = f"the service did not get through the mailbox within {PATIENCE} seconds"
            what += " (the machine may be busy: try once more)"
        else:
            what = "the service ended before it had been through the mailbox"
        log = self.log.read_text(encoding="utf-8", errors="replace").strip()
        return f"{what}; it said:\n{log[-2000:]}" if log else f"{what}; it said nothing"


def _status(path: Path) -> dict[str, Any]:
    try:
        status: dict[str, Any] = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return status


@contextmanager
def running() -> Iterator[Demonstration]:
    """Servers up, mailbox filled, service started; all of it is gone at the end."""
    with TemporaryDirectory(prefix="afterword-demo-") as name, Servers() as servers:
        folder = Path(name)
        zone = system_timezone()
        _fill(servers, datetime.now(ZoneInfo(zone)))
        service = _start(folder, _configuration(servers, folder, zone))
        try:
            yield Demonstration(servers, folder, service)
        finally:
            service.terminate()
            service.wait(10)


def _fill(servers: Servers, now: datetime) -> None:
    session = connect(_server(servers.imap_port), lambda: PASSWORD)
    for mailbox in SPECIAL_USE:
        session.create(mailbox)
    session.close()
    with closing(_account(servers.imap_port)) as mail:
        for delivered in sorted(job_search(now), key=lambda d: d.at):
            seen = ("\\Seen",) if delivered.folder is Folder.SENT else ()
            mail.append(delivered.folder, delivered.raw, seen, delivered.at)


def _account(port: int) -> ImapAccount:
    return ImapAccount(_server(port), lambda: PASSWORD)


def _server(port: int) -> ImapServer:
    return ImapServer(HOST, USER, port, security="none")


def _configuration(servers: Servers, folder: Path, zone: str) -> Path:
    """As ``afterword setup`` would write it for this mailbox."""
    secret = _private(folder / "password", PASSWORD)
    server = {"host": HOST, "username": USER, "security": "none"}
    account = {
        "addresses": [ME],
        "imap": server | {"port": servers.imap_port},
        "smtp": server | {"port": servers.smtp_port, "sent_copy": "afterword"},
        "password": {"file": str(secret)},
    }
    profile = {"name": NAME, "telephone": TELEPHONE, "timezone": zone}
    return _private(folder / CONFIG, tomli_w.dumps({"profile": profile, "account": [account]}))


def _private(path: Path, text: str) -> Path:
    """A new file that nobody else can read."""
    path.touch(mode=0o600)
    path.write_text(text, encoding="utf-8")
    return path


def _start(folder: Path, configuration: Path) -> "subprocess.Popen[bytes]":
    """``afterword run``, away from the terminal's Ctrl-C, which is the demonstration's own."""
    with (folder / "log").open("wb") as log:
        return subprocess.Popen(  # noqa: S603 - this program itself
            [sys.executable, "-m", "agent", "run", "--config", str(configuration)],
            env=os.environ | {"STATE_DIRECTORY": str(folder / "state")},
            stdin=subprocess.DEVNULL,
            stderr=log,
            start_new_session=True,
        )
