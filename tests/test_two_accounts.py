"""Two accounts of one person which both hold an employer's mail: each letter once."""

import shutil
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest

from agent import reading
from agent.demo.mail import ME
from agent.notes import Notes
from agent.service.siblings import Sibling, Siblings
from agent.store import Store
from agent.turn import Another, NoOthers
from tests.desk import APPROVED, MINUTE, NOW, Life, identity_of, life
from tests.dovecot import Dovecot
from tests.person import mail
from tests.smtp_server import Server

pytestmark = pytest.mark.slow

LATER = NOW + MINUTE
GOES = LATER + 10 * MINUTE
MAREN = "maren.holt@tidewaterlabs.example"
DEV = "dev.anand@tidewaterlabs.example"
ORLA = "orla.brandt@saltmarsh.example"


@dataclass
class Pair:
    """Two accounts."""

    a: Life
    b: Life

    @property
    def apart(self) -> tuple[Life, Life]:
        """The same, but they know nothing of each other."""
        return replace(self.a, others=NoOthers()), replace(self.b, others=NoOthers())


def sibling(name: str, path: Path, *, first: bool) -> Sibling:
    return Sibling(name, path, first, reading.VERSION)


@pytest.fixture
def pair(dovecot: Dovecot, tmp_path: Path, smtp: Server) -> Iterator[Pair]:
    lock = threading.Lock()
    a_db, b_db = tmp_path / "a.db", tmp_path / "b.db"
    of_a = Siblings([sibling("work", b_db, first=False)], lock)
    of_b = Siblings([sibling("home", a_db, first=True)], lock)
    with life(dovecot, a_db, smtp, others=of_a) as a, life(dovecot, b_db, smtp, others=of_b) as b:
        yield Pair(a, b)
    of_a.close()
    of_b.close()


def identities(*lives: Life) -> list[set[str]]:
    return [{identity_of(raw) for raw in one.letters().values()} for one in lives]


def test_a_letter_waits_in_one_of_them_and_the_other_says_where(pair: Pair) -> None:
    pair.b.turn(NOW)
    pair.a.turn(NOW)
    pair.b.turn(LATER)
    assert [len(x) for x in identities(pair.a, pair.b)] == [0, 2]
    assert "The thank-you to Maren Holt waits in your account work." in pair.a.board()


def test_of_two_that_left_it_unawares_the_first_keeps_it(pair: Pair) -> None:
    for one in pair.apart:
        one.turn(NOW)
    assert [len(x) for x in identities(pair.a, pair.b)] == [2, 2]
    for minutes in range(3):
        pair.b.turn(LATER + minutes * MINUTE)
        pair.a.turn(LATER + minutes * MINUTE)
        assert [len(x) for x in identities(pair.a, pair.b)] == [2, 0]


def test_the_one_that_is_approved_goes_before(pair: Pair, smtp: Server) -> None:
    for one in pair.apart:
        one.turn(NOW)
    pair.b.approve(min(pair.b.letters(to=MAREN)))
    for at in (LATER, GOES, GOES + MINUTE):
        pair.b.turn(at)
        pair.a.turn(at)
    assert len(smtp.taken) == 1
    assert pair.a.letters(to=MAREN) == {}
    assert len(pair.a.letters(to=DEV)) == 1


@pytest.mark.parametrize("first", ["a", "b"])
def test_approved_in_both_it_goes_once(pair: Pair, smtp: Server, first: str) -> None:
    lives = [pair.a, pair.b] if first == "a" else [pair.b, pair.a]
    for one in pair.apart:
        one.turn(NOW)
        one.approve(min(one.letters(to=MAREN)))
    for at in (LATER, GOES, GOES + MINUTE, GOES + 20 * MINUTE):
        for one in lives:
            one.turn(at)
    assert len(smtp.taken) == 1
    assert [pair.a.letters(APPROVED), pair.b.letters(APPROVED)] == [{}, {}]


class Late:
    """What the others did is not seen until a letter is about to leave."""

    def __init__(self, of: Siblings) -> None:
        self._of, self._close = of, False

    def look(self) -> tuple[Another, ...]:
        return self._of.look() if self._close else ()

    def alone(self) -> AbstractContextManager[object]:
        self._close = True
        return self._of.alone()


class Busy:
    """What the others did while this account looked into its mailbox is seen only afterwards."""

    def __init__(self, of: Siblings) -> None:
        self._of, self._looked = of, False

    def look(self) -> tuple[Another, ...]:
        before, self._looked = self._looked, True
        return self._of.look() if before else ()

    def alone(self) -> AbstractContextManager[object]:
        return self._of.alone()


def test_right_before_it_is_left_it_is_looked_up_once_more(pair: Pair) -> None:
    pair.b.turn(NOW)
    assert isinstance(pair.a.others, Siblings)
    replace(pair.a, others=Busy(pair.a.others)).turn(NOW)
    assert [len(x) for x in identities(pair.a, pair.b)] == [0, 2]


def test_right_before_it_goes_it_is_looked_up_once_more(pair: Pair, smtp: Server) -> None:
    for one in pair.apart:
        one.turn(NOW)
        one.approve(min(one.letters(to=MAREN)))
        one.turn(LATER)
    pair.a.turn(GOES)
    assert len(smtp.taken) == 1
    assert isinstance(pair.b.others, Siblings)
    late = replace(pair.b, others=Late(pair.b.others))
    assert [e.name for e in late.turn(GOES).events] == ["letter_given_back"]
    assert len(smtp.taken) == 1
    late.turn(GOES + MINUTE)
    assert "it was sent from your account home, or is about to be" in late.board()


def test_a_thank_you_sent_by_hand_from_the_other_counts(pair: Pair) -> None:
    pair.a.turn(NOW)
    pair.b.turn(NOW)
    text = "Dear Maren,\r\n\r\nthank you very much for the interview today.\r\n\r\nRobin"
    by_hand = mail("<by.hand@home.example>", text, From=ME, To=MAREN, Subject="Thank you")
    pair.b.robin.deliver(by_hand, "Sent", LATER)
    pair.b.turn(LATER)
    pair.a.turn(LATER)
    assert pair.a.letters(to=MAREN) == {}
    assert len(pair.a.letters(to=DEV)) == 1


def test_what_only_one_was_told_before_makes_no_other_letter_of_it(pair: Pair) -> None:
    """A round is known by the message in which it was first seen."""
    text = (
        "Hi Robin,\r\n\r\nwould you come to a technical interview for the Data Engineer role on "
        "Wednesday 25 November 2026 at 13:15? The invitation follows.\r\n\r\nMaren Holt\r\n"
        "Tidewater Labs"
    )
    early = mail("<early@tidewaterlabs.example>", text, From=f"Maren Holt <{MAREN}>", To=ME)
    pair.a.robin.deliver(early, "INBOX", NOW - timedelta(days=5))
    for one in pair.apart:
        one.turn(NOW)
    of_a, of_b = identities(pair.a, pair.b)
    assert of_a.isdisjoint(of_b)
    for at in (LATER, LATER + MINUTE):
        pair.a.turn(at)
        pair.b.turn(at)
    assert [len(x) for x in identities(pair.a, pair.b)] == [2, 0]


@pytest.mark.parametrize("state", ["absent", "broken", "older", "locked"])
def test_another_that_cannot_be_read_keeps_none_from_its_work(
    pair: Pair, tmp_path: Path, state: str, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "other.db"
    if state == "broken":
        path.write_bytes(b"no database at all" * 500)
    elif state != "absent":
        store = Store(path, reading.VERSION)
        store.set_fact("x", "y")
        store._db.execute("PRAGMA user_version = 1" if state == "older" else "BEGIN EXCLUSIVE")
    others = Siblings([sibling("x", path, first=True)], threading.Lock())
    lone = replace(pair.a, others=others)
    for at in (NOW, LATER):
        lone.turn(at)
    assert len(lone.letters()) == 2
    told = [r for r in caplog.records if r.getMessage().startswith("other_account_not_read")]
    assert len(told) == (state in ("broken", "older"))
    others.close()


def test_notes_count_wherever_they_were_filled_in(pair: Pair, tmp_path: Path) -> None:
    lives = [replace(one, notes=True) for one in (pair.a, pair.b)]
    for one in lives:
        one.turn(NOW)
    store = Store(pair.b.path, reading.VERSION)
    written = Store(pair.a.path, reading.VERSION).written()
    (anchor,) = {w.anchor for w in written if w.anchor}
    store.add_notes(anchor, Notes(topics=("the new streaming pipeline",)))
    store.close()
    assert sum(len(one.letters(to=ME)) for one in lives) == 1
    lives[0].turn(LATER)
    assert any(b"streaming pipeline" in raw for raw in pair.a.letters().values())


def test_the_copy_that_is_left_stays_where_the_other_was_deleted(pair: Pair) -> None:
    for one in pair.apart:
        one.turn(NOW)
    pair.b.robin.move("Drafts", min(pair.b.letters(to=MAREN)), "Trash")
    lone = replace(pair.b, others=NoOthers())
    lone.turn(LATER)
    lone.turn(LATER + 2 * MINUTE)
    for minutes in (3, 4):
        pair.a.turn(LATER + minutes * MINUTE)
        pair.b.turn(LATER + minutes * MINUTE)
    assert len(pair.a.letters(to=MAREN)) == 1
    assert pair.b.letters() == {}


INVITED = (
    "Hi Robin,\r\n\r\nwe would like to invite you to a technical interview for the Data Engineer "
    "role at Saltmarsh on Wednesday 25 November 2026 from 13:00 to 14:00 (Dublin time). You will "
    f"meet Orla Brandt ({ORLA}), Head of Data.\r\n\r\nKind regards,\r\nSaltmarsh Recruiting Team"
)
AFTERWARDS = (
    "Dear Robin,\r\n\r\nthank you for your time at the technical interview today, it was a "
    "pleasure. We will let you know next week.\r\n\r\nBest,\r\nOrla Brandt\r\nSaltmarsh"
)


@pytest.fixture
def halves(dovecot: Dovecot, tmp_path: Path, smtp: Server) -> Iterator[Pair]:
    """To one account an employer has written only whom the mail to the other names."""
    lock, nothing = threading.Lock(), b"nothing of the search"
    a_db, b_db = tmp_path / "a.db", tmp_path / "b.db"
    of_a = Siblings([sibling("work", b_db, first=False)], lock)
    of_b = Siblings([sibling("home", a_db, first=True)], lock)
    with (
        life(dovecot, a_db, smtp, nothing, others=of_a) as a,
        life(dovecot, b_db, smtp, nothing, others=of_b) as b,
    ):
        office = "Saltmarsh Recruiting <recruiting@saltmarsh.example>"
        subject = "Interview: Data Engineer at Saltmarsh"
        invited = mail("<inv@saltmarsh.example>", INVITED, From=office, To=ME, Subject=subject)
        said = mail("<x@saltmarsh.example>", AFTERWARDS, From=f"Orla Brandt <{ORLA}>", To=ME)
        b.robin.deliver(invited, "INBOX", NOW - timedelta(days=4))
        a.robin.deliver(said, "INBOX", NOW - timedelta(minutes=20))
        yield Pair(a, b)
    of_a.close()
    of_b.close()


def test_who_writes_to_the_one_and_is_named_to_the_other_is_thanked_once(halves: Pair) -> None:
    for at in (NOW, LATER, LATER + MINUTE):
        halves.a.turn(at)
        halves.b.turn(at)
    # Where the message lies that it answers.
    assert [len(x.letters(to=ORLA)) for x in (halves.a, halves.b)] == [1, 0]
    assert "The thank-you to Orla Brandt waits in your account home." in halves.b.board()


def test_what_is_left_to_another_account_is_said_and_done_where_that_one_does_not(
    halves: Pair,
) -> None:
    lone = replace(halves.a, others=NoOthers())
    lone.turn(NOW)
    halves.b.turn(LATER)
    assert halves.b.letters(to=ORLA) == {}
    told = " ".join(halves.b.board().split())
    assert (
        "The thank-you to Orla Brandt is left to your account home, "
        "where the message lies that it answers." in told
    )
    halves.b.turn(LATER + timedelta(hours=3))
    assert len(halves.b.letters(to=ORLA)) == 1
    halves.a.turn(LATER + timedelta(hours=3, minutes=1))
    assert [len(x.letters(to=ORLA)) for x in (halves.a, halves.b)] == [0, 1]


def test_nothing_leaves_while_it_cannot_be_seen_what_left_from_the_other(
    pair: Pair, smtp: Server, tmp_path: Path
) -> None:
    """One letter waits approved in both, and has left from the one."""
    for one in pair.apart:
        one.turn(NOW)
        one.approve(min(one.letters(to=MAREN)))
        one.turn(LATER)
    path = tmp_path / "moved.db"
    others = Siblings([sibling("home", path, first=True)], threading.Lock())
    lone = replace(pair.b, others=others)
    path.write_bytes(b"no database at all" * 500)
    pair.a.turn(GOES)
    assert len(smtp.taken) == 1
    for at in (GOES, GOES + MINUTE):
        lone.turn(at)
        assert "what your account home has sent cannot be seen" in " ".join(lone.board().split())
    assert len(smtp.taken) == 1
    assert len(lone.letters(APPROVED)) == 1
    shutil.copy(pair.a.path, path)
    lone.turn(GOES + 2 * MINUTE)
    lone.turn(GOES + 3 * MINUTE)
    assert len(smtp.taken) == 1
    assert lone.letters(APPROVED) == {}
    others.close()
