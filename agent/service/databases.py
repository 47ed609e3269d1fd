"""Which database is whose: named by the login, and found again where it had another name.

Neither a name given to an account nor another order of its addresses makes it a new one, nor does
a move to another server, as long as an address stays. No address stands in the name of a file.
"""

import json
import re
import threading
import zlib
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from pathlib import Path

from agent.config import Account
from agent.errors import StoreError
from agent.store import UNREADABLE, Store, fold

ADDRESSES = "addresses"
"""The fact in which a database says whose it is."""
_ADOPTING = threading.Lock()


def named(state: Path, account: Account) -> Path:
    """An account's database by the name that it has now."""
    return state / f"{account.key}.db"


def database(state: Path, account: Account, accounts: Sequence[Account]) -> Path:
    """Where an account's database lies: by its name of now, or of before. ``accounts`` are all of
    the configuration: what is another's is nobody else's."""
    now = named(state, account)
    if now.is_file():
        return now
    others = [a for a in accounts if a != account]
    theirs = {named(state, a) for a in others} | {_of_before(state, a.label) for a in others}
    before = (_of_before(state, label) for label in (account.label, *account.addresses))
    found = (p for p in (*before, *_by_address(state, account)) if p not in theirs and p.is_file())
    return next(found, now)


def adopted(state: Path, account: Account, accounts: Sequence[Account]) -> Path:
    """The same, for the one who writes there: under its name of now. Raises StoreError."""
    with _ADOPTING:
        lies, now = database(state, account, accounts), named(state, account)
        if lies != now:
            _rename(lies, now)
        return now


def _of_before(state: Path, label: str) -> Path:
    """Databases bore the account's name or first address once."""
    name = re.sub(r"[^\w.@+-]", "_", label).lstrip(".")
    if name != label:
        name += f"-{zlib.crc32(label.encode()):08x}"
    return state / f"{name}.db"


def _by_address(state: Path, account: Account) -> Iterator[Path]:
    """Databases of an account with an address of this one's, the latest used first."""
    own = {a.casefold() for a in account.addresses}
    with suppress(OSError):
        for path in sorted(state.glob("*.db"), key=lambda p: p.stat().st_mtime, reverse=True):
            if own & _addresses(path):
                yield path


def _addresses(path: Path) -> set[str]:
    with suppress(ValueError, *UNREADABLE), closing(Store(path, 0, look=True)) as store:
        return {str(a).casefold() for a in json.loads(store.fact(ADDRESSES) or "[]")}
    return set()


def _rename(lies: Path, now: Path) -> None:
    """With the write-ahead log folded in, so that one file is all. One that is broken is renamed
    as it is: who opens it says so."""
    fold(lies)
    try:
        lies.rename(now)
    except OSError as error:
        raise StoreError(f"{lies.parent}: cannot be used as the state: {error.strerror}") from None
    for end in ("-wal", "-shm"):
        lies.with_name(lies.name + end).unlink(missing_ok=True)
