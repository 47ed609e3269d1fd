"""The golden messages, written and labelled by other hands than the program: floors for what is read.

``make accuracy`` gives the whole table; here it must not fall behind what was reached
(``golden/floors.toml``). Nothing was learnt from the lots that are held out there. The weights were
learnt from the others (``learning/mail.py``), whose floors tell only that nothing was lost.
"""

import json
import tomllib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from agent import message, reading
from agent.reading.model import Candidate, Reading

GOLDEN = Path(__file__).parent / "golden"
FLOORS = tomllib.loads((GOLDEN / "floors.toml").read_text("utf-8"))


def kinds_of(label: dict[str, Any]) -> set[str]:
    """The kind and others that are right too."""
    return {label["kind"], *(label.get("accept") or {}).get("kind", [])}


def read_all(lot: str) -> Iterator[tuple[dict[str, Any], Reading]]:
    """Each label with what was read."""
    for path in sorted((GOLDEN / lot).glob("*.json")):
        label = json.loads(path.read_text(encoding="utf-8"))
        zone = label.get("options", {}).get("timezone", "UTC")
        raw = path.with_suffix(".eml").read_bytes()
        yield label, reading.read(message.parse(raw), Candidate(tuple(label["me"]), zone))


def starts(rounds: list[dict[str, Any]]) -> set[datetime]:
    return {datetime.fromisoformat(r["start"]).astimezone(UTC) for r in rounds}


def test_every_lot_has_its_floor() -> None:
    there = {p.name for p in GOLDEN.iterdir() if p.is_dir()}
    assert {*FLOORS["messages"], *FLOORS["stories"]} == there
    assert {*FLOORS["held_out"]} <= {*FLOORS["messages"]}


@pytest.mark.slow
@pytest.mark.parametrize("lot", FLOORS["messages"])
def test_the_golden_messages_are_read_as_well_as_before(lot: str) -> None:
    """By the kinds that are right, and by F1 of the rounds' starts."""
    floor = FLOORS["messages"][lot]
    read = list(read_all(lot))
    kinds = sum(said.kind in kinds_of(label) for label, said in read)
    assert kinds >= floor["kinds"]
    wanted = found = right = 0
    for label, said in read:
        known = starts(label.get("interviews", []))
        got = {i.start.astimezone(UTC) for i in said.interviews}
        wanted, found, right = wanted + len(known), found + len(got), right + len(known & got)
    assert 2 * right >= floor["starts"] * (wanted + found)
    assert not [label["file"] for label, said in read if "could not be read" in str(said.defects)]
