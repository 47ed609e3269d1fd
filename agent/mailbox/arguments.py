"""What is put into commands, checked: no string of somebody else's ends a command early.

Sends nothing; InputError for what is no argument.
"""

import re
from collections.abc import Sequence

from agent.endpoint import has_controls, words
from agent.errors import InputError

_FLAG = re.compile(r"\\?[A-Za-z0-9$_.+-]{1,80}")
_ITEM = re.compile(r"[A-Z0-9.]{1,20}(?:\[[A-Z0-9. ()-]{0,200}\])?(?:<\d{1,10}\.\d{1,10}>)?")


def mailbox(name: str) -> str:
    """The name of a mailbox, at most 1000 characters."""
    if not name or len(name) > 1000 or has_controls(name):
        raise InputError("a mailbox name may hold no control character")
    return name


def flag(name: str) -> str:
    """A system flag or a keyword (RFC 9051 section 2.3.2)."""
    return _checked(_FLAG, name, "flag")


def item(name: str) -> str:
    """An item of FETCH, as it is written in the command."""
    return _checked(_ITEM, name, "FETCH item")


def _checked(shape: re.Pattern[str], value: str, what: str) -> str:
    if shape.fullmatch(value) is None:
        raise InputError(f"no {what}: {words(value)!r}")
    return value


def uid(number: int) -> int:
    """A UID (RFC 9051 section 2.3.1.1): 32 bits, not 0."""
    if not 1 <= number <= 0xFFFFFFFF:
        raise InputError(f"no UID: {number}")
    return number


def uid_set(uids: Sequence[int]) -> str:
    """UIDs one by one, separated by commas."""
    return ",".join(str(uid(u)) for u in uids)
