"""kill -9 between any two steps of a turn: no letter twice, none lost, none of the person's gone.

The process that is killed takes one turn; what stands around it (Dovecot, the database) goes on,
and the next turn meets what the killed one left behind. The first turn is killed at each of its
steps; the others at every second, and at each by ``make test-endurance``.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from agent import reading
from agent.demo.mail import ME, NAME, job_search
from agent.desk import Folder
from agent.letter.marker import read_marker
from agent.letter.model import Profile
from agent.mailbox import ImapAccount, ImapServer
from agent.mailbox.index import ids_of
from agent.plan import Policy
from agent.reading.model import Candidate
from agent.store import Store
from agent.turn import Agent, TurnResult
from tests.desk import Doomed, death_at, is_killed
from tests.dovecot import Dovecot, secret
from tests.endurance import steps
from tests.person import Person, person

pytestmark = pytest.mark.slow

NOW = datetime(2026, 11, 25, 15, 0, tzinfo=ZoneInfo("Europe/Dublin"))
CANDIDATE = Candidate((ME,), "Europe/Dublin", NAME)


def turn(server: ImapServer, path: Path, now: datetime, name: str, dies_at: int = -1) -> TurnResult:
    """A turn as of a process that has just been started; it may kill itself at a step."""
    count = death_at(dies_at)
    mail = ImapAccount(server, secret, clock=lambda: now)
    store = Store(path, reading.VERSION)
    doomed_mail: Any = Doomed(mail, count)
    doomed_store: Any = Doomed(store, count)
    me = replace(CANDIDATE, name=name)
    try:
        return Agent(doomed_mail, doomed_store, me, Profile(name=name), Policy()).turn(now)
    finally:
        mail.close()
        store.close()


@dataclass
class Life:
    """One account with its database, in which turns are taken and cut short."""

    server: ImapServer
    path: Path
    robin: Person

    def turn(self, now: datetime, name: str) -> TurnResult:
        return turn(self.server, self.path, now, name)

    def killed_turn(self, now: datetime, name: str, dies_at: int) -> bool:
        """Whether the turn was cut short: False once it has fewer steps than that."""
        return is_killed(lambda: turn(self.server, self.path, now, name, dies_at), 30)

    def drafts(self) -> dict[str, list[bytes]]:
        """What lies in Drafts by the identity in the marker, without what changes each time."""
        found: dict[str, list[bytes]] = {}
        for raw in self.robin.texts("Drafts").values():
            marks = [read_marker(r) for r in ids_of(raw).references[-2:]]
            (identity,) = [m[0] for m in marks if m]
            text = b"\r\n".join(raw.split(b"\r\n")[2:])  # after Message-ID and Date
            found.setdefault(identity, []).append(text)
        return found


def fill(robin: Person) -> None:
    """The two threads of the job search that give rise to letters."""
    for delivered in job_search(NOW):
        if not any(who in delivered.raw for who in (b"tidewaterlabs", b"harborandvine")):
            continue
        name = {Folder.INBOX: "INBOX", Folder.SENT: "Sent"}[delivered.folder]
        robin.deliver(delivered.raw, name, delivered.at)


def lives(dovecot: Dovecot, tmp_path: Path, dies_at: int) -> Life:
    server = dovecot.server()
    with person(server, dovecot.port) as robin:
        fill(robin)
    return Life(server, tmp_path / f"{dies_at}.db", Person(server, dovecot.port))


# First turn: all is read, letters are appended. Second: under another name, they are replaced.
# Third: nine days later the thanks that still wait are no longer wanted.
TURNS: list[tuple[str, datetime, str]] = [
    ("appending", NOW, NAME),
    ("replacing", NOW + timedelta(minutes=1), "Robin A. Ashdown"),
    ("withdrawing", NOW + timedelta(days=9), NAME),
]


@pytest.fixture(scope="module")
def expected(
    dovecot: Dovecot, tmp_path_factory: pytest.TempPathFactory
) -> list[dict[str, list[bytes]]]:
    """What lies in Drafts after each turn of a life without troubles."""
    life = lives(dovecot, tmp_path_factory.mktemp("expected"), 0)
    found = []
    for _, now, name in TURNS:
        life.turn(now, name)
        found.append(life.drafts())
    life.robin.client.shutdown()
    return found


@pytest.mark.parametrize("number", range(3), ids=[t[0] for t in TURNS])
def test_killed_at_any_step(
    dovecot: Dovecot, tmp_path: Path, expected: list[dict[str, list[bytes]]], number: int
) -> None:
    _, now, name = TURNS[number]
    for dies_at in steps(1 + number % 2, 2 if number else 1):
        life = lives(dovecot, tmp_path, dies_at)
        for _, before, as_ in TURNS[:number]:
            life.turn(before, as_)
        killed = life.killed_turn(now, name, dies_at)
        life.turn(now, name)
        assert life.drafts() == expected[number], f"killed at step {dies_at}"
        # And nothing comes of it later.
        assert life.turn(now + timedelta(minutes=5), name).events == ()
        life.robin.client.shutdown()
        if not killed:
            break
    assert dies_at > 7, "the turn has more steps than that"


def test_the_lives_are_worth_it(expected: list[dict[str, list[bytes]]]) -> None:
    """The first turn appends, the second changes every letter (the sheet of notes bears no name),
    the third withdraws some."""
    first, second, third = expected
    assert len(first) >= 3
    assert {*first} == {*second}
    assert len([key for key in first if first[key] != second[key]]) >= 2
    assert {*second} - {*third}
