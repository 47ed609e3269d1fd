"""What is remembered between turns, in SQLite: marks, readings, drafts written, notes, submissions.

One database a mail account; only facts, never what can be recomputed. Of no message the text, but
of a letter that is being sent its bytes, until it is out.
"""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import fields
from datetime import UTC, date, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any, get_type_hints

import msgspec

from agent.desk import Written
from agent.errors import StoreError
from agent.notes import Notes
from agent.outgoing import Submission
from agent.reading.model import Reading
from agent.terms import Direction, Kind
from agent.turn import Mark, Shown

APPLICATION_ID = 0x41465457  # "AFTW"

# Ordered; the position is the schema version (PRAGMA user_version). Never edit one: append.
MIGRATIONS = (
    """
    CREATE TABLE mark (
        mailbox TEXT PRIMARY KEY, uidvalidity INTEGER NOT NULL, uid INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE reading (
        key TEXT PRIMARY KEY, arrived TEXT NOT NULL, reader INTEGER NOT NULL, json BLOB NOT NULL
    ) STRICT;
    CREATE TABLE written (
        draft_id TEXT PRIMARY KEY, json BLOB NOT NULL
    ) STRICT;
    CREATE TABLE note (
        anchor TEXT PRIMARY KEY, json BLOB NOT NULL
    ) STRICT;
    CREATE TABLE fact (
        name TEXT PRIMARY KEY, value TEXT NOT NULL
    ) STRICT;
    """,
    """
    CREATE TABLE submission (
        draft_id TEXT PRIMARY KEY, progress TEXT NOT NULL, json BLOB NOT NULL
    ) STRICT;
    """,
)

UNREADABLE = (sqlite3.Error, OSError, msgspec.MsgspecError, StoreError)
"""What a look at another's database may raise: locked, broken, of another version."""

_SET_FACT = "INSERT INTO fact VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"


def _row_type(of: type) -> Any:
    """A struct with the fields of a dataclass; ``datetime | date`` as text, which JSON cannot
    tell apart by itself, and a reading inside one as it stands."""
    hints = get_type_hints(of)
    textual = {n for n, h in hints.items() if h == (datetime | date | None)}
    hints |= dict.fromkeys(textual, str | None) | {"in_context": msgspec.Raw}
    rows = [(f.name, hints[f.name] | msgspec.UnsetType, msgspec.UNSET) for f in fields(of)]
    return msgspec.defstruct(f"{of.__name__}Row", rows), frozenset(textual)


def _encode_reading(reading: Reading) -> bytes:
    """What is as in any reading is left out: of most mail nothing is kept but ids and a date."""
    told = {f.name: getattr(reading, f.name) for f in fields(reading)}
    usual = {n: v for n, v in told.items() if n not in _USUAL or v != _USUAL[n]}
    if reading.in_context is not None:
        usual["in_context"] = msgspec.Raw(_encode_reading(reading.in_context))
    return _encode(usual)


_READING_ROW, _TEXTUAL = _row_type(Reading)
_READING_DECODER = msgspec.json.Decoder(_READING_ROW)
_WRITTEN_DECODER = msgspec.json.Decoder(Written)
_NOTES_DECODER = msgspec.json.Decoder(Notes)
_SUBMISSION_DECODER = msgspec.json.Decoder(Submission)
_SHOWN_DECODER = msgspec.json.Decoder(Shown)
_NOTHING = Reading(None, Direction.INCOMING, Kind.UNRELATED)
_USUAL = {f.name: getattr(_NOTHING, f.name) for f in fields(Reading)[3:]}
_encode = msgspec.json.Encoder().encode


@lru_cache(maxsize=4096)
def _decode_written(blob: bytes) -> Written:
    """A row, which every turn reads again, once."""
    return _WRITTEN_DECODER.decode(blob)


def _decode_reading(blob: bytes) -> Reading:
    row = _READING_DECODER.decode(blob)
    told = ((f.name, getattr(row, f.name)) for f in fields(Reading))
    values = {name: value for name, value in told if value is not msgspec.UNSET}
    for name in _TEXTUAL & values.keys():
        text = values[name]
        if text is not None:
            values[name] = datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)
    inner = bytes(values.get("in_context", b"null"))
    values["in_context"] = None if inner == b"null" else _decode_reading(inner)
    try:
        return Reading(**values)
    except TypeError as error:
        raise msgspec.ValidationError(str(error)) from error


class Store:
    """The ledger of one account (``turn.Ledger``); every method is one transaction.

    ``reader`` is the version of reading: where it is another one than before, the mailbox is read
    again, and the readings are replaced one by one.
    """

    def __init__(self, path: Path | None, reader: int, *, look: bool = False) -> None:
        """Opens or creates the database (mode 0600), in memory where ``path`` is None; to ``look``
        at one, only for reading and as it is. Raises StoreError in one clear line.
        """
        self.path = path
        self._reader = reader
        self._readings: dict[str, Reading] | None = None
        self._in_order: tuple[Reading, ...] | None = None
        self._written: tuple[int, tuple[Written, ...]] | None = None
        try:
            self._db = _open_to_read(path) if look and path else _open(path)
            if not look:
                self._migrate()
                self._follow_the_reader()
        except (sqlite3.Error, OSError) as error:
            raise StoreError(f"{path}: cannot be used as the state: {error}") from error

    def close(self) -> None:
        """Ends the connection; the write-ahead log is folded in."""
        self._db.close()

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        try:
            self._db.execute("BEGIN IMMEDIATE")
            yield self._db
            self._db.execute("COMMIT")
        except BaseException as error:
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")
            if isinstance(error, sqlite3.Error):
                raise StoreError(f"{self.path}: {error}") from error
            raise

    def _rows(self, asked: str, *values: object) -> list[Any]:
        """An answer; a damaged file is told as such, and is no fault of the program."""
        try:
            return self._db.execute(asked, values).fetchall()
        except sqlite3.Error as error:
            raise StoreError(f"{self.path}: {error}") from error

    def _migrate(self) -> None:
        (version,) = self._db.execute("PRAGMA user_version").fetchone()
        if version > len(MIGRATIONS):
            raise StoreError(
                f"{self.path}: written by a newer version of Afterword (schema {version}, "
                f"this one knows {len(MIGRATIONS)}): upgrade, or move the file away"
            )
        for number, statements in enumerate(MIGRATIONS[version:], start=version + 1):
            self._db.executescript(
                f"BEGIN IMMEDIATE; {statements} PRAGMA application_id = {APPLICATION_ID};"
                f" PRAGMA user_version = {number}; COMMIT;"
            )

    def _follow_the_reader(self) -> None:
        """Where reading has changed, the marks go, so that the mailbox is read again. A reading
        of before stays until its message is: what lies further back than a first look goes, or
        has been deleted since, was said all the same."""
        if self.fact("reader") != str(self._reader):
            with self._transaction() as db:
                db.execute("DELETE FROM mark")
                db.execute(_SET_FACT, ("reader", str(self._reader)))

    # What arrived

    def marks(self) -> dict[str, Mark]:
        """How far each mailbox has been read, by its name."""
        rows = self._rows("SELECT mailbox, uidvalidity, uid FROM mark")
        return {row[0]: Mark(*row) for row in rows}

    def add(self, mark: Mark, key: str, reading: Reading) -> bool:
        """Stores a reading and how far its mailbox is read; False where it was known before, by
        this version of reading."""
        arrived = reading.arrived.astimezone(UTC).isoformat() if reading.arrived else ""
        with self._transaction() as db:
            db.execute(
                "INSERT INTO mark VALUES (?, ?, ?) ON CONFLICT (mailbox) DO UPDATE SET"
                " uidvalidity = excluded.uidvalidity, uid = excluded.uid",
                (mark.mailbox, mark.uidvalidity, mark.uid),
            )
            added = db.execute(
                "INSERT INTO reading VALUES (?, ?, ?, ?) ON CONFLICT (key) DO UPDATE SET"
                " rowid = (SELECT max(rowid) + 1 FROM reading),"
                " arrived = excluded.arrived, reader = excluded.reader, json = excluded.json"
                " WHERE reader <> excluded.reader",
                (key, arrived, self._reader, _encode_reading(reading)),
            )
        if added.rowcount and self._readings is not None:
            self._readings[key] = reading
            self._in_order = None
        return bool(added.rowcount)

    def readings(self) -> tuple[Reading, ...]:
        """Every reading, in order of arrival, whenever it was stored."""
        if self._readings is None:
            rows = self._rows("SELECT key, reader, json FROM reading ORDER BY arrived, key")
            decoded = ((key, self._decoded(reader, blob)) for key, reader, blob in rows)
            self._readings = {key: reading for key, reading in decoded if reading is not None}
        if self._in_order is None:
            self._in_order = tuple(r for _, r in sorted(self._readings.items(), key=_by_arrival))
        return self._in_order

    def later(self, row: int) -> tuple[int, dict[str, Reading]]:
        """The readings, by key, that were stored or replaced after a row, and the last row."""
        asked = "SELECT rowid, key, reader, json FROM reading WHERE rowid > ? ORDER BY rowid"
        rows = self._rows(asked, row)
        decoded = ((key, self._decoded(reader, blob)) for _, key, reader, blob in rows)
        return rows[-1][0] if rows else row, {k: r for k, r in decoded if r is not None}

    def thin(self, kept: Callable[[Reading], Reading | None]) -> int:
        """Keeps of each reading what ``kept`` gives, if anything, and forgets the rest; how many
        have changed."""
        self.readings()
        known = self._readings or {}
        thinned = {k: after for k, r in known.items() if (after := kept(r)) != r}
        if thinned:
            rows = [(_encode_reading(r), key) for key, r in thinned.items() if r is not None]
            gone = [(key,) for key, reading in thinned.items() if reading is None]
            with self._transaction() as db:
                db.executemany("UPDATE reading SET json = ? WHERE key = ?", rows)
                db.executemany("DELETE FROM reading WHERE key = ?", gone)
            left = known | thinned
            self._readings = {key: reading for key, reading in left.items() if reading is not None}
            self._in_order = None
        return len(thinned)

    def _decoded(self, reader: int, blob: bytes) -> Reading | None:
        """A reading; None where another version stored it in a way that is not understood."""
        try:
            return _decode_reading(blob)
        except msgspec.MsgspecError:
            if reader == self._reader:
                raise
            return None

    # What was written

    def written(self) -> tuple[Written, ...]:
        """What was last put into Drafts for each draft id."""
        # Changes when another connection has written; what this one writes it notices itself.
        ((version,),) = self._rows("PRAGMA data_version")
        if self._written is None or self._written[0] != version:
            rows = self._rows("SELECT json FROM written ORDER BY draft_id")
            self._written = version, tuple(_decode_written(blob) for (blob,) in rows)
        return self._written[1]

    def record_of(self, draft_id: str) -> Written | None:
        """What was last put into Drafts for one of them."""
        rows = self._rows("SELECT json FROM written WHERE draft_id = ?", draft_id)
        return next((_decode_written(blob) for (blob,) in rows), None)

    def record(self, written: Written) -> None:
        """Stores what is known of a draft now, in place of what was known."""
        self._written = None
        with self._transaction() as db:
            db.execute(
                "INSERT INTO written VALUES (?, ?) ON CONFLICT (draft_id) DO UPDATE SET"
                " json = excluded.json",
                (written.draft_id, _encode(written)),
            )

    # What is sent

    def submissions(self) -> tuple[Submission, ...]:
        """The latest sending of each letter that was ever approved."""
        rows = self._rows("SELECT json FROM submission ORDER BY draft_id")
        return tuple(_SUBMISSION_DECODER.decode(blob) for (blob,) in rows)

    def submission(self, draft_id: str) -> Submission | None:
        """The latest sending of one letter."""
        rows = self._rows("SELECT json FROM submission WHERE draft_id = ?", draft_id)
        return next((_SUBMISSION_DECODER.decode(blob) for (blob,) in rows), None)

    def keep(self, submission: Submission) -> None:
        """Stores how far a sending has come; on disk before this returns (synchronous = FULL)."""
        with self._transaction() as db:
            db.execute(
                "INSERT INTO submission VALUES (?, ?, ?) ON CONFLICT (draft_id) DO UPDATE SET"
                " progress = excluded.progress, json = excluded.json",
                (submission.draft_id, submission.progress, _encode(submission)),
            )

    # What the candidate noted

    def notes(self) -> dict[str, Notes]:
        """What the candidate wrote into the sheets of notes, by the round's anchor."""
        return {a: _NOTES_DECODER.decode(b) for a, b in self._rows("SELECT anchor, json FROM note")}

    def add_notes(self, anchor: str, notes: Notes) -> None:
        """Stores what a sheet says now, in place of what it said."""
        with self._transaction() as db:
            db.execute(
                "INSERT INTO note VALUES (?, ?) ON CONFLICT (anchor) DO UPDATE SET"
                " json = excluded.json",
                (anchor, _encode(notes)),
            )

    # Single facts

    def fact(self, name: str) -> str | None:
        """A single fact by its name, or None."""
        return next((v for (v,) in self._rows("SELECT value FROM fact WHERE name = ?", name)), None)

    def set_fact(self, name: str, value: str) -> None:
        """Stores a single fact."""
        with self._transaction() as db:
            db.execute(_SET_FACT, (name, value))

    def shown(self) -> Shown:
        """What the board last said."""
        return _SHOWN_DECODER.decode(self.fact("shown") or "{}")

    def show(self, shown: Shown) -> None:
        """Stores what the board says now."""
        self.set_fact("shown", _encode(shown).decode())

    def first_look(self, now: datetime) -> datetime:
        """When this mailbox was first looked at: ``now``, where it never was, or where the clock
        was ahead then and has been set back."""
        known = self.fact("first_look")
        first = min(datetime.fromisoformat(known), now) if known else now
        if first.isoformat() != known:
            self.set_fact("first_look", first.isoformat())
        return first


def fold(path: Path) -> None:
    """Folds the write-ahead log into a database, unless it is broken. Raises StoreError where
    another program uses it."""
    try:
        with closing(_connected(path, "rw")) as db:
            (busy, *_) = db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    except sqlite3.OperationalError as error:
        raise StoreError(f"{path.parent}: a database cannot be used now: {error}") from error
    except sqlite3.DatabaseError:
        return
    if busy:
        raise StoreError(f"{path.parent}: a database is in use by another program")


def _by_arrival(row: tuple[str, Reading]) -> tuple[datetime, str]:
    key, reading = row
    return reading.arrived or datetime.min.replace(tzinfo=UTC), key


def _connected(path: Path, mode: str) -> sqlite3.Connection:
    return sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}", uri=True, isolation_level=None
    )


def _open_to_read(path: Path) -> sqlite3.Connection:
    db = _connected(path, "ro")
    (version,) = db.execute("PRAGMA user_version").fetchone()
    if version != len(MIGRATIONS):
        with closing(db):
            raise StoreError(f"{path}: written by another version of Afterword than this one")
    return db


def _open(path: Path | None) -> sqlite3.Connection:
    if path is None:
        return sqlite3.connect(":memory:", isolation_level=None)
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    # The file exists with its mode before SQLite writes to it; -wal and -shm inherit the mode.
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    db = sqlite3.connect(path, isolation_level=None, timeout=30, check_same_thread=False)
    try:
        (owner,) = db.execute("PRAGMA application_id").fetchone()
        (tables,) = db.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if owner != APPLICATION_ID and tables:
            raise StoreError(f"{path}: a database of another program; name another state directory")
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = FULL")
        db.execute("PRAGMA foreign_keys = ON")
        db.execute("PRAGMA secure_delete = ON")  # what is forgotten is overwritten
    except BaseException:
        with closing(db):
            raise
    return db
