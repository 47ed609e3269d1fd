"""What was granted, in the state directory, and access tokens that are renewed before they end.

The file is for its owner only; no token reaches a log, an error or a repr.
"""

import fcntl
import hashlib
import json
import os
import re
import time
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path

from agent.errors import LoginRefusedError, ServerUnavailableError, StoreError, unusable_state
from agent.oauth.http import RefusedError, post, words
from agent.oauth.settings import OAuth

FRESH = 300
"""Seconds for which a token is given out again: the two connections of an account are opened one
after the other. Every later reconnection asks for a new one: the old may be why it came."""
AHEAD = 120
"""Seconds before its end at which a token counts as ended."""
USUAL = 3600
"""How many seconds a token lives where the server does not say (RFC 6749 section 5.1)."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """What a grant came to; ``obtained`` and ``expires`` are Unix times."""

    refresh: str = field(repr=False)
    access: str = field(default="", repr=False)
    obtained: float = 0
    expires: float = 0
    client_id: str = ""
    """For which application; another one in the settings needs a login of its own."""

    def usable(self, now: float, margin: float) -> bool:
        """Whether the access token holds for so many seconds more; a clock set back counts."""
        return bool(self.access) and self.obtained <= now < self.expires - margin


def from_answer(
    answer: Mapping[str, object], refresh: str, client_id: str, now: float
) -> Tokens | None:
    """Tokens of a server's answer; the refresh token of before where it gives no new one."""
    access, new = answer.get("access_token"), answer.get("refresh_token")
    lives = answer.get("expires_in")
    try:
        seconds = float(lives) if isinstance(lives, str | int | float) else USUAL
    except ValueError:
        seconds = USUAL
    if not _sane(access):
        return None
    kept = str(new) if _sane(new) else refresh
    return Tokens(kept, str(access), now, now + min(max(seconds, 0), 30 * 86400), client_id)


def _sane(token: object) -> bool:
    """As it may stand in a command: printable ASCII (RFC 6750 section 2.1, and more)."""
    if not isinstance(token, str) or not 0 < len(token) <= 16_384:
        return False
    return token.isascii() and token.isprintable() and " " not in token


def path_of(state: Path, account: str) -> Path:
    """Where an account's tokens are kept: no address stands in the name."""
    return state / f"{hashlib.sha256(account.encode()).hexdigest()[:16]}.tokens"


def _of_before(state: Path, account: str) -> Path:
    """The same as it was once: by the name or first address."""
    name = re.sub(r"[^\w.@+-]", "_", account).lstrip(".")
    return state / f"{name}-{zlib.crc32(account.encode()):08x}.tokens"


class Keeper:
    """An account's tokens; ``clock`` gives Unix time. ``name`` is what a person may read of the
    account in a log; under one of the ``former`` its tokens may have been kept before."""

    def __init__(
        self,
        settings: OAuth,
        state: Path,
        account: str,
        name: str = "",
        former: Sequence[str] = (),
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._settings = settings
        self._name = name
        self._former = [_of_before(state, n) for n in former]
        self._path = path_of(state, account)
        self._clock = clock

    def access_token(self) -> str:
        """A token to log in with now. Raises LoginRefusedError where permission was never given,
        has ended or was withdrawn; ServerUnavailableError; StoreError."""
        with _locked(self._path):
            self._adopt()
            tokens = self._kept()
            now = self._clock()
            if tokens.usable(now, AHEAD) and now - tokens.obtained < FRESH:
                return tokens.access
            try:
                renewed = self._renewed(tokens, now)
            except ServerUnavailableError:
                if tokens.usable(now, AHEAD):
                    return tokens.access
                raise
            _write(self._path, renewed)
            return renewed.access

    def keep(self, tokens: Tokens) -> None:
        """Stores what a login came to. Raises StoreError."""
        _make(self._path.parent)
        with _locked(self._path):
            _write(self._path, tokens)

    def _adopt(self) -> None:
        before = next((p for p in self._former if p.is_file()), None)
        if before is not None and not self._path.exists():
            try:
                before.rename(self._path)
            except OSError as error:
                raise unusable_state(self._path, error) from None

    def _kept(self) -> Tokens:
        tokens = _read(self._path)
        if tokens is None or tokens.client_id != self._settings.client_id:
            raise LoginRefusedError(f"no permission was given yet; do: {self._remedy}")
        return tokens

    def _renewed(self, tokens: Tokens, now: float) -> Tokens:
        form = {
            "grant_type": "refresh_token",
            "refresh_token": tokens.refresh,
            "client_id": self._settings.client_id,
            "client_secret": self._settings.secret(),
        }
        try:
            answer = post(self._settings.endpoints.token, form)
        except RefusedError as error:
            ended = "the permission has ended or was withdrawn"
            told = ended if error.code == "invalid_grant" else f"no new token ({words(str(error))})"
            raise LoginRefusedError(f"{told}; do: {self._remedy}") from None
        renewed = from_answer(answer, tokens.refresh, tokens.client_id, now)
        if renewed is None:
            raise ServerUnavailableError("the authorisation server gave no token; try again later")
        return renewed

    @property
    def _remedy(self) -> str:
        return f"afterword login {self._name}".rstrip()


def _read(path: Path) -> Tokens | None:
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
        return Tokens(**values)
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError) as error:
        why = getattr(error, "strerror", None) or "it is broken; do: afterword login"
        raise StoreError(f"{path}: the tokens cannot be read: {why}") from None


def _write(path: Path, tokens: Tokens) -> None:
    """Whole or not at all: a refresh token that was replaced and lost means a login anew."""
    new = path.with_suffix(".new")
    try:
        with suppress(FileNotFoundError):
            new.unlink()
        with os.fdopen(os.open(new, os.O_CREAT | os.O_WRONLY | os.O_EXCL, 0o600), "w") as file:
            _hand_over(file.fileno(), path.parent)
            json.dump(asdict(tokens), file)
            file.flush()
            os.fsync(file.fileno())
        new.replace(path)
    except OSError as error:
        raise StoreError(f"{path}: the tokens cannot be stored: {error.strerror}") from None


def _make(directory: Path) -> None:
    try:
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise unusable_state(directory, error) from None


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """One at a time, over processes too: a refresh token may hold for one use only."""
    lock = path.with_suffix(".lock")
    if not path.parent.is_dir():
        yield
        return
    try:
        held = os.open(lock, os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise unusable_state(lock, error) from None
    try:
        _hand_over(held, path.parent)
        fcntl.flock(held, fcntl.LOCK_EX)
        yield
    finally:
        os.close(held)


def _hand_over(descriptor: int, directory: Path) -> None:
    """A file that root makes belongs to whom the state belongs to, else the service fails."""
    if os.geteuid() == 0:
        owner = directory.stat()
        os.fchown(descriptor, owner.st_uid, owner.st_gid)
