"""The golden stories, written and labelled by other hands than the program's: floors for what comes
of them. ``make accuracy`` judges them all and in full; here every second one must not fall behind
what was reached (``golden/floors.toml``). Nothing is learnt from them, but the program was worked on after most had been
judged.
"""

import json
import tomllib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from agent import replay, stored
from agent.hiring import HiringProcess
from agent.letter.model import Profile
from agent.reading.model import Candidate
from agent.replay import Happened
from agent.stored import StoredMessage

GOLDEN = Path(__file__).parent / "golden"
FLOORS = tomllib.loads((GOLDEN / "floors.toml").read_text("utf-8"))["stories"]
Mail = tuple[StoredMessage, ...]


def stories(lot: str) -> Iterator[tuple[dict[str, Any], Mail, Candidate, datetime]]:
    """Each story: what is expected, its mail, whose it is, and until when it goes."""
    for path in sorted((GOLDEN / lot).glob("*/expect.json"))[::2]:
        expected = json.loads(path.read_text(encoding="utf-8"))
        who = Candidate(tuple(expected["me"]), expected["timezone"])
        mail = stored.load(path.parent / "Maildir")
        yield expected, mail, who, datetime.fromisoformat(expected["until"])


def is_found(wanted: dict[str, Any], happened: list[Happened]) -> bool:
    """Whether such a letter to these people was queued in its hours."""
    first, last = (datetime.fromisoformat(wanted[k]) for k in ("queued_after", "queued_before"))
    return any(
        one.event.name == "draft_queued"
        and one.draft.purpose == wanted["purpose"]
        and set(one.draft.to) == set(wanted["to"])
        and first <= one.event.at <= last
        for one in happened
    )


def started(process: HiringProcess) -> set[tuple[datetime, str]]:
    return {(r.start.astimezone(UTC), str(r.state)) for r in process.rounds if r.start}


def wanted_rounds(process: dict[str, Any]) -> set[tuple[datetime, str]]:
    rounds = process["rounds"]
    return {(datetime.fromisoformat(r["start"]).astimezone(UTC), r["state"]) for r in rounds}


def flat(name: str | None) -> str:
    return "".join(c for c in (name or "").casefold() if c.isalnum())


def is_so(process: HiringProcess, wanted: dict[str, Any]) -> bool:
    """Whether it is such an employer's and stands so."""
    ours = flat(process.company)
    names = map(flat, filter(None, (wanted["company"], *wanted.get("company_accept", []))))
    named = any(n in ours or ours in n for n in names) if ours else wanted["company"] is None
    return named and str(process.status) in (wanted["status"], *wanted.get("status_accept", []))


@pytest.mark.slow
@pytest.mark.parametrize("lot", FLOORS)
def test_the_golden_stories_go_as_well_as_before(lot: str) -> None:
    found = right = ended = 0
    for expected, mail, who, until in stories(lot):
        happened = list(replay.replay(mail, who, until, Profile(timezone=who.timezone)))
        found += sum(is_found(wanted, happened) for wanted in expected["drafts"])
        stand = replay.processes(mail, who, until)
        states = {s for p in stand for s in started(p)}
        for process in expected["processes"]:
            wanted = wanted_rounds(process)
            right += len(wanted & states)
            ended += any(is_so(p, process) for p in stand)
    floor = FLOORS[lot]
    assert found >= floor["letters"]
    assert right >= floor["rounds"]
    assert ended >= floor["processes"]
