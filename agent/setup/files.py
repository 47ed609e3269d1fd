"""The configuration as a file: only what differs from the defaults; whole or not at all.

Knows no question and no server.
"""

import os
import pwd
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import MISSING, dataclass, fields, is_dataclass
from pathlib import Path

import tomli_w

from agent.config import SYSTEM_PATH, Account, Config
from agent.errors import OutputError
from agent.tables import key_of

SERVICE = "afterword"
"""The user of the system units (systemd/sysusers.d)."""
HEAD = """\
# Written by afterword setup. Every setting, with its default: config.example.toml in Afterword's
# source. After a change: afterword check, then restart or reload the service.

"""


@dataclass(frozen=True, slots=True)
class File:
    """What is to be stored, and who may read it: group 0 and owner 0 are who runs this."""

    path: Path
    text: str
    mode: int
    owner: int = -1
    group: int = -1


def text_of(config: Config) -> str:
    """A configuration as TOML (tomli-w), without what stands at its default."""
    table = _table(config)
    table.pop("account", None)
    return HEAD + tomli_w.dumps(table) + "".join(_account(a) for a in config.accounts)


def with_another(text: str, account: Account) -> str:
    """The text of a configuration with one account more; what stands in it stays as it is."""
    return text.rstrip("\n") + "\n" + _account(account)


def _account(account: Account) -> str:
    """``[[account]]`` in full: a list in brackets could not be added to."""
    text = tomli_w.dumps({"account": _table(account)})
    return "\n" + text.replace("[account]", "[[account]]", 1)


def _table(of: object) -> dict[str, object]:
    assert is_dataclass(of)
    table = {}
    for field in fields(of):
        value = getattr(of, field.name)
        default = field.default
        if field.default_factory is not MISSING:
            default = field.default_factory()
        if value != default and value is not None:
            table[key_of(field)] = _plain(value)
    return table


def _plain(value: object) -> object:
    if is_dataclass(value):
        return _table(value)
    return [_plain(one) for one in value] if isinstance(value, tuple) else value


def secret_path(config: Path, what: str = "password", *, another: bool = False) -> Path:
    """Where a secret of a configuration lies: beside it; ``another`` where nothing lies yet."""
    name = what if config.stem == SYSTEM_PATH.stem else f"{config.stem}.{what}"
    path, number = config.with_name(name), 1
    while another and path.exists():
        number += 1
        path = config.with_name(f"{name}-{number}")
    return path


def configuration(path: Path, text: str) -> File:
    """For its owner only; below /etc, where the service has a user of its own, for that too."""
    user = _service(path)
    if user is None:
        return File(path, text, 0o600)
    return File(path, text, 0o640, 0, user.pw_gid)


def password(path: Path, secret: str) -> File:
    """For one pair of eyes: those of whoever runs the service."""
    user = _service(path)
    if user is None:
        return File(path, f"{secret}\n", 0o600)
    return File(path, f"{secret}\n", 0o600, user.pw_uid, user.pw_gid)


def _service(path: Path) -> pwd.struct_passwd | None:
    if os.geteuid() == 0 and path.absolute().parent == SYSTEM_PATH.parent:
        with suppress(KeyError):
            return pwd.getpwnam(SERVICE)
    return None


def store(files: Iterable[File]) -> None:
    """Writes them beside their places, syncs them, then puts each there at once. An interruption
    leaves what was there before. Raises OutputError."""
    ready: list[tuple[Path, Path]] = []
    at: Path | None = None
    try:
        for file in files:
            at = file.path
            new = file.path.with_name(f".{file.path.name}.new")
            _make(file.path.parent)
            ready.append((new, file.path))
            _write(new, file)
        for new, at in ready:
            new.replace(at)
        for directory in {path.parent for _, path in ready}:
            _sync(directory)
    except OSError as error:
        # A write that fails, as on a full disk, does not know of which file.
        raise OutputError(f"{error.filename or at}: cannot be written: {error.strerror}") from None
    finally:
        for new, _ in ready:
            with suppress(OSError):
                new.unlink()


def _make(directory: Path) -> None:
    """/etc/afterword may be looked into: its files say themselves who may read them."""
    shared = directory == SYSTEM_PATH.parent
    directory.mkdir(mode=0o755 if shared else 0o700, parents=True, exist_ok=True)


def _write(new: Path, file: File) -> None:
    with suppress(FileNotFoundError):
        new.unlink()
    handle = os.open(new, os.O_CREAT | os.O_WRONLY | os.O_EXCL | os.O_CLOEXEC, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as stream:
        stream.write(file.text)
        stream.flush()
        # The owner before the mode: at no moment can a wrong one read it.
        if (file.owner, file.group) != (-1, -1):
            os.fchown(handle, file.owner, file.group)
        os.fchmod(handle, file.mode)
        os.fsync(handle)


def _sync(directory: Path) -> None:
    handle = os.open(directory, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
