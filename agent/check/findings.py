"""What is told of each thing that was tried."""

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """How it stands."""

    OK = "ok"
    NOTE = "note"
    """Works, and there is something to know."""
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class Finding:
    """``what`` was tried (a word that stays put), for which account ("" for all), what came of it,
    and what to do."""

    what: str
    account: str
    state: State
    said: str
    advice: str = ""


def ok(what: str, account: str, said: str) -> Finding:
    """All is well."""
    return Finding(what, account, State.OK, said)


def note(what: str, account: str, said: str, advice: str = "") -> Finding:
    """It works, and there is something to know."""
    return Finding(what, account, State.NOTE, said, advice)


def fault(what: str, account: str, said: str, advice: str) -> Finding:
    """It does not work."""
    return Finding(what, account, State.FAULT, said, advice)
