"""The configuration, who may read it, the secret's place and the state directory."""

import os
import pwd
import shutil
import stat
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from shlex import quote

from agent import letter
from agent.check.findings import Finding, fault, note, ok
from agent.check.network import Once
from agent.config import SYSTEM_PATH, Account, Config, load, others_may_change, usual_path
from agent.errors import AfterwordError, ConfigError, LoginRefusedError, StoreError
from agent.service import records

PLACES = 'name it under [account.password]: file = "..." or command = [...] or credential = "..."'
SETTINGS = "what every setting takes: docs/settings.md of the source"
ROOM = 50_000_000
"""Bytes that should be free where the state is: a large mailbox's readings take 20 MB."""


@dataclass(frozen=True, slots=True)
class Read:
    """A finding, and the configuration where it could be read."""

    finding: Finding
    config: Config | None = None


def configuration(path: Path) -> Iterator[Read]:
    """Whether it is sound, and who may read and change it."""
    try:
        config = load(path)
    except ConfigError as error:
        *lines, last = str(error).splitlines()
        for line in lines:
            yield Read(fault("configuration", "", line, ""))
        yield Read(fault("configuration", "", last, _advice(error)))
        return
    accounts = len(config.accounts)
    if not accounts:
        yield Read(fault("configuration", "", f"{path}: no account", "do: afterword setup"))
        return
    mailboxes = "1 mailbox" if accounts == 1 else f"{accounts} mailboxes"
    if bare := [account.label for account in config.accounts if not account.has_secret]:
        said = f"{path}: no place of a password for {', '.join(bare)}"
        yield Read(fault("configuration", "", said, PLACES), config)
    else:
        yield Read(ok("configuration", "", f"{path}: sound, {mailboxes}"), config)
    yield Read(_modes(path))
    for told in _templates(config):
        yield Read(told)


def _advice(error: ConfigError) -> str:
    """Where a broken file's settings are told of; of one that is missing, the fault itself says
    what to do."""
    if isinstance(error.__context__, PermissionError):
        return "do: sudo afterword check"
    return "" if isinstance(error.__context__, OSError) else SETTINGS


def _modes(path: Path) -> Finding:
    if others_may_change(path):
        return fault("files", "", f"{path}: others may change it", f"do: chmod go-w {path}")
    if path.stat().st_mode & stat.S_IROTH:
        said = f"{path}: everybody on this machine may read it; no secret is in it"
        return note("files", "", said, f"do: chmod o-r {path}")
    return ok("files", "", f"{path}: only who should may read it")


def _templates(config: Config) -> Iterator[Finding]:
    folder = config.letters.templates
    if not folder:
        return
    faults = letter.load(Path(folder).expanduser()).faults
    for told in faults:
        yield fault("templates", "", told, "change the template, or take it away")
    if not faults:
        yield ok("templates", "", f"{folder}: sound")


def secret(name: str, account: Account, held: Once) -> Iterator[Finding]:
    """Whether the secret is at its place, and nobody else's."""
    what = "permission" if account.oauth is not None else "password"
    if account.password.credential and "CREDENTIALS_DIRECTORY" not in os.environ:
        said = "lies with systemd, where only the service sees it: the logins are not tried"
        yield note(what, name, said, "see whether the service got in: afterword status")
        return
    try:
        held()
    except LoginRefusedError as error:
        yield fault(what, name, str(error), f"do: afterword login {name}")
    except AfterwordError as error:
        yield fault(what, name, str(error), "its place stands under [account.password]")
    else:
        yield ok(what, name, "a token was renewed" if account.oauth else "is at its place")


def state(path: Path, config: Path) -> Iterator[Finding]:
    """Whether the service can keep its state, and whether it runs."""
    try:
        runs = records.running(path)
    except StoreError as error:
        yield fault("state", "", str(error), f"do: sudo -u {_owner(path)} afterword check")
        return
    yield _usable(path)
    yield ok("service", "", "is running") if runs else _not_running(path, config)


def _not_running(path: Path, config: Path) -> Finding:
    """The system's service is started by root, the person's own by the person; neither runs another
    configuration than the usual one."""
    own = path != records.SYSTEM and records.SYSTEM not in path.parents
    start = f"systemctl {'--user ' if own else ''}start afterword, or afterword run"
    if own and config.absolute() != usual_path():
        start = f"afterword run --config {quote(str(config))}"
    return note("service", "", "is not running", f"start it: {start}")


def _usable(path: Path) -> Finding:
    if not path.exists():
        return note("state", "", f"{path}: will be made when the service starts")
    told = path.stat()
    service = _service_user()
    if path == records.SYSTEM and service is not None and told.st_uid != service:
        owner = _owner(path)
        return fault("state", "", f"{path}: belongs to {owner}", f"do: chown -R afterword: {path}")
    if not path.is_dir() or not os.access(path, os.W_OK | os.X_OK):
        return fault("state", "", f"{path}: cannot be written to", f"do: chown {path}")
    if told.st_mode & 0o077:
        return note("state", "", f"{path}: others may look into it; the service closes it")
    if shutil.disk_usage(path).free < ROOM:
        return fault("state", "", f"{path}: the disk is nearly full", "make room on it")
    return ok("state", "", f"{path}: can be used")


def _owner(path: Path) -> str:
    with suppress(OSError, KeyError):
        return pwd.getpwuid(path.stat().st_uid).pw_name
    return "afterword"


def _service_user() -> int | None:
    with suppress(KeyError):
        return pwd.getpwnam(SYSTEM_PATH.parent.name).pw_uid
    return None
