"""``afterword status``: what the running service says of itself. Opens no connection."""

import json
from datetime import datetime
from pathlib import Path

import msgspec

from agent.errors import StoreError
from agent.service import records
from agent.service.records import AccountStatus


class Told(msgspec.Struct, frozen=True):
    """The service's own words (``status.json``)."""

    pid: int
    version: str
    started: datetime
    problem: str = ""
    accounts: tuple[AccountStatus, ...] = ()


def told(state: Path) -> Told | None:
    """What the service that works in a state directory says; None where none does. Raises
    StoreError where that cannot be seen."""
    if not records.running(state):
        return None
    path = state / records.STATUS
    try:
        return msgspec.json.decode(path.read_bytes(), type=Told)
    except (OSError, msgspec.MsgspecError) as error:
        why = getattr(error, "strerror", None) or "written by another version of Afterword"
        if isinstance(error, FileNotFoundError):
            why = "it starts or ends just now, or the disk is full (afterword check tells)"
        raise StoreError(f"{path}: the service runs, but its status is not there: {why}") from None


def well(said: Told | None) -> bool:
    """Whether all is as it should be: it runs, and of no account there is a trouble to tell."""
    if said is None or said.problem:
        return False
    return all(a.state in ("watching", "starting") and not a.text for a in said.accounts)


def as_json(said: Told | None) -> dict[str, object]:
    """The shape of ``status --json``."""
    if said is None:
        return {"running": False}
    values: dict[str, object] = json.loads(msgspec.json.encode(said))
    return {"running": True, **values}
