"""The store: what is put in comes out, in one transaction, in a file that is one's own."""

import sqlite3
import stat
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import msgspec
import pytest

from agent.desk import Place, Written
from agent.errors import StoreError
from agent.message import Address
from agent.notes import Notes
from agent.outgoing import Progress, Submission
from agent.reading.model import (
    CalendarRef,
    Evidence,
    Interview,
    Manner,
    Person,
    Reading,
    Topic,
)
from agent.service.siblings import Sibling
from agent.store import APPLICATION_ID, MIGRATIONS, Store, _encode_reading
from agent.terms import Channel, Direction, FollowUpWish, Kind, Purpose, Stage
from agent.turn import Mark

AT = datetime(2026, 3, 10, 9, 30, tzinfo=timezone(timedelta(hours=1)))
FULL = Reading(
    message_id="<a@employer.example>",
    direction=Direction.INCOMING,
    kind=Kind.INTERVIEW_CONFIRMED,
    company="Employer",
    role="Baker",
    stage=Stage.PANEL,
    interviews=(Interview(AT, AT, "Europe/Berlin", "Room 1", (Person("Ines", "i@e.example"),)),),
    reply_expected_by=date(2026, 3, 20),
    candidate_deadline=AT,
    follow_up=FollowUpWish.WELCOME,
    contact=Person("Ines", "i@e.example", "Head Baker"),
    confidence=0.97,
    evidence=(Evidence("kind", "we are pleased to invite you"),),
    warnings=("w",),
    defects=("d",),
    arrived=AT,
    sent=AT,
    sender=Address("Ines", "i@e.example"),
    references=("<x@y>",),
    calendar=(CalendarRef("uid", 2, "REQUEST", AT),),
    people=(Person("Ines"),),
    channel=Channel.TELEPHONE,
    topics=(Topic("team", "the sourdough team"),),
    manner=Manner(language="de", signs_as="Ines", informal=True),
    suspicious=True,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "home.db"


def mark(uid: int) -> Mark:
    return Mark("INBOX", 7, uid)


@pytest.mark.parametrize("deadline", [AT, date(2026, 3, 12), None])
def test_a_reading_comes_back_as_it_was(path: Path, deadline: datetime | date | None) -> None:
    inside = replace(FULL, candidate_deadline=deadline)
    reading = replace(inside, in_context=inside)
    store = Store(path, reader=1)
    assert store.add(mark(1), "<a@employer.example>", reading)
    store.close()
    assert Store(path, reader=1).readings() == (reading,)


def test_a_reading_of_which_everything_was_written_is_read(path: Path) -> None:
    """Once, what is as in any reading was written too."""
    store = Store(path, reader=1)
    reading = replace(FULL, stage=None, in_context=replace(FULL, stage=None))
    store.add(mark(1), "<a@employer.example>", FULL)
    whole = msgspec.json.encode(reading)
    store._db.execute("UPDATE reading SET json = ?", (whole,))
    assert len(whole) > len(_encode_reading(reading))
    assert store.readings() == (reading,)


def test_readings_come_in_order_of_arrival_whenever_they_were_stored(path: Path) -> None:
    store = Store(path, reader=1)
    store.readings()
    days = [replace(FULL, message_id=f"<{n}@e>", arrived=AT + timedelta(days=n)) for n in range(3)]
    for number in (1, 0, 2):
        store.add(mark(number), f"<{number}@e>", days[number])
        assert len(store.readings()) == len({*store.readings()})
    assert store.readings() == tuple(days)
    store.close()
    assert Store(path, reader=1).readings() == tuple(days)


def test_a_message_seen_twice_is_stored_once_and_the_mark_moves_on(path: Path) -> None:
    store = Store(path, reader=1)
    assert store.add(mark(1), "<a@employer.example>", FULL)
    assert not store.add(mark(9), "<a@employer.example>", FULL)
    assert store.readings() == (FULL,)
    assert store.marks() == {"INBOX": mark(9)}


def test_another_version_of_reading_reads_the_mailbox_again(path: Path) -> None:
    """Once: what was read before stays until it is read anew, or for good where it is gone."""
    store = Store(path, reader=1)
    gone = replace(FULL, message_id="<gone@employer.example>")
    store.add(mark(4), "<gone@employer.example>", gone)
    store.add(mark(5), "<a@employer.example>", FULL)
    store.record(Written("id", "<m@h>", "d", Place("Drafts", 1, 2), AT))
    store.close()
    newer = Store(path, reader=2)
    assert newer.marks() == {}
    assert len(newer.written()) == 1
    better = replace(FULL, role="Head Baker")
    assert newer.add(mark(5), "<a@employer.example>", better)
    assert not newer.add(mark(5), "<a@employer.example>", FULL)
    assert set(newer.readings()) == {better, gone}
    newer.close()
    again = Store(path, reader=2)
    assert again.marks() == {"INBOX": mark(5)}
    assert set(again.readings()) == {better, gone}


def test_another_account_goes_by_what_a_better_reader_has_made_of_it(path: Path) -> None:
    """It reads on from the last row that it has seen."""
    names = ("a", "b", "c")
    first = Store(path, reader=1)
    for uid, name in enumerate(names):
        first.add(mark(uid), name, replace(FULL, message_id=name))
    first.close()
    look = Sibling("home", path, first=True, reader=2)
    assert {r.role for r in told(look)} == {"Baker"}
    newer = Store(path, reader=2)
    newer.add(mark(2), "c", replace(FULL, message_id="c", role="Head Baker"))
    assert {r.message_id: r.role for r in told(look)} == dict(
        zip("abc", ("Baker", "Baker", "Head Baker"), strict=True)
    )
    newer.add(mark(2), "a", replace(FULL, message_id="a", role="Head Baker"))
    newer.add(mark(2), "b", replace(FULL, message_id="b", kind=Kind.UNRELATED))
    assert {r.message_id: r.role for r in told(look)} == dict.fromkeys("ac", "Head Baker")
    look.close()
    newer.close()


def told(look: Sibling) -> tuple[Reading, ...]:
    known = look.look()
    assert known is not None
    return known.readings


def test_a_reading_of_another_version_that_is_not_understood_is_left_out(path: Path) -> None:
    store = Store(path, reader=1)
    store.add(mark(1), "k", FULL)
    store.close()
    with sqlite3.connect(path) as db:
        db.execute("UPDATE reading SET json = ?", (b'{"message_id": 7}',))
    assert Store(path, reader=2).readings() == ()


def test_a_database_of_the_first_schema_is_brought_up_to_date(path: Path) -> None:
    """As the first version made it: later migrations have to keep what is in it."""
    path.parent.mkdir()
    with sqlite3.connect(path) as db:
        db.executescript(FIRST_SCHEMA)
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db.execute("PRAGMA user_version = 1")
    store = Store(path, reader=1)
    assert store.notes() == {"<a@b>": Notes(topics=("ovens",))}
    assert [w.draft_id for w in store.written()] == ["id"]
    with sqlite3.connect(path) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)


FIRST_SCHEMA = """
CREATE TABLE mark (mailbox TEXT PRIMARY KEY, uidvalidity INTEGER NOT NULL, uid INTEGER NOT NULL) STRICT;
CREATE TABLE reading (
    key TEXT PRIMARY KEY, arrived TEXT NOT NULL, reader INTEGER NOT NULL, json BLOB NOT NULL) STRICT;
CREATE TABLE written (draft_id TEXT PRIMARY KEY, json BLOB NOT NULL) STRICT;
CREATE TABLE note (anchor TEXT PRIMARY KEY, json BLOB NOT NULL) STRICT;
CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
INSERT INTO note VALUES ('<a@b>', CAST('{"topics": ["ovens"]}' AS BLOB));
INSERT INTO written VALUES ('id', CAST('{"draft_id": "id", "message_id": "<m@h>", "digest": "d",
    "place": {"mailbox": "Drafts", "uidvalidity": 1, "uid": 2}, "at": "2026-03-10T09:30:00+01:00"}' AS BLOB));
"""


def test_a_sending_that_an_earlier_version_began_is_known(path: Path) -> None:
    """It told addresses, and nothing of a mark on the letter."""
    store = Store(path, reader=1)
    begun = Submission(
        draft_id="id", message_id="<m@h>", fingerprint="f", raw=b"raw", parent=None, process="p",
        what="thank-you", at=AT, progress=Progress.BEGUN,
    )  # fmt: skip
    store.keep(begun)
    with sqlite3.connect(path) as db:
        db.execute(
            "UPDATE submission SET json = CAST(json_set(json_remove(json, '$.claimed'),"
            " '$.sender', 'a@b', '$.recipients', json_array('c@d')) AS BLOB)"
        )
    assert store.submissions() == (begun,)
    assert store.submission(begun.draft_id) == begun
    assert store.submission("another") is None


def test_what_was_written_and_noted_comes_back(path: Path) -> None:
    written = Written("id", "<m@h>", "d", Place("Drafts", 1, 2), AT, Purpose.NOTES, "<a@b>")
    notes = Notes(topics=("ovens",), promised_by=date(2026, 4, 1), card_by_post=True)
    store = Store(path, reader=1)
    store.record(written)
    store.add_notes("<a@b>", notes)
    assert store.written() == (written,)
    assert store.record_of(written.draft_id) == written
    assert store.record_of("another") is None
    assert store.notes() == {"<a@b>": notes}


def test_a_first_look_while_the_clock_was_ahead_is_none_of_a_later_day(path: Path) -> None:
    """Else no letter would be left until then."""
    store = Store(path, reader=1)
    store.first_look(AT + timedelta(days=400))
    assert store.first_look(AT) == AT
    assert Store(path, reader=1).first_look(AT + timedelta(days=3)) == AT


def test_the_first_look_is_remembered(path: Path) -> None:
    store = Store(path, reader=1)
    assert store.first_look(AT) == AT
    assert store.first_look(AT + timedelta(days=3)) == AT


def test_the_file_is_ones_own_and_names_its_program(path: Path) -> None:
    Store(path, reader=1).add(mark(1), "k", FULL)
    for file in path.parent.iterdir():
        assert stat.S_IMODE(file.stat().st_mode) == 0o600, file
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    with sqlite3.connect(path) as db:
        assert db.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert db.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)
        assert db.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_a_newer_schema_is_refused_and_left_alone(path: Path) -> None:
    Store(path, reader=1).close()
    with sqlite3.connect(path) as db:
        db.execute("PRAGMA user_version = 99")
    with pytest.raises(StoreError, match="newer version of Afterword"):
        Store(path, reader=1)


def test_a_file_that_is_no_database_is_refused_and_left_alone(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"not a database, but somebody's letter\n" * 100)
    with pytest.raises(StoreError, match=str(path)):
        Store(path, reader=1)
    assert path.read_bytes().startswith(b"not a database, but somebody's letter")


def test_the_database_of_another_program_is_refused(path: Path) -> None:
    path.parent.mkdir()
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE bookmarks (url TEXT)")
    with pytest.raises(StoreError, match="another program"):
        Store(path, reader=1)


def test_a_failure_leaves_neither_reading_nor_mark(path: Path) -> None:
    store = Store(path, reader=1)
    with sqlite3.connect(path) as db:
        db.execute(
            "CREATE TRIGGER full BEFORE INSERT ON reading BEGIN SELECT RAISE(ABORT, 'x'); END"
        )
    with pytest.raises(StoreError):
        store.add(mark(1), "k", FULL)
    assert store.marks() == {}


def test_a_file_that_is_damaged_is_told_in_a_line(tmp_path: Path) -> None:
    """A bad sector: it opens, and says so once that place is read."""
    path = tmp_path / "state.db"
    with closing(Store(path, 1)) as store:
        for n in range(200):
            store.record(Written(f"{n}", "", "", None, AT, whom="x" * 200))
    whole = path.read_bytes()
    path.write_bytes(whole[: 20 * 4096] + b"\xff" * (len(whole) - 20 * 4096))
    with closing(Store(path, 1)) as store, pytest.raises(StoreError, match="malformed") as told:
        store.written()
    assert str(told.value).startswith(str(path))
