"""The parts of the service: pauses, the state directory, what systemd and the journal are told."""

import json
import logging
import os
import re
import resource
import shutil
import socket
import stat
import subprocess
import sys
import zlib
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from agent import status
from agent.config import Account, Config
from agent.errors import StoreError
from agent.letter import NO_TEMPLATES
from agent.letter.model import Profile
from agent.mailbox import ImapServer
from agent.reading.model import Candidate
from agent.service import Service, databases, records, systemd
from agent.service.records import AccountStatus, Letter
from agent.service.worker import HELD, LONGEST, Backoff, Worker, reader_of, spoken
from agent.store import Store

AT = datetime(2026, 3, 10, 9, 30, tzinfo=UTC)


# Pauses


def test_pauses_grow_from_a_second_to_five_minutes_with_jitter() -> None:
    backoff = Backoff()
    pauses = [backoff.pause(0) for _ in range(200)]
    for number, longest in enumerate((1, 2, 4, 8, 16, 32, 64, 128, 256)):
        assert longest / 2 <= pauses[number] <= longest
    assert all(LONGEST / 2 <= p <= LONGEST for p in pauses[9:])
    assert len(set(pauses[9:])) > 100


def test_only_a_connection_that_held_makes_pauses_short_again() -> None:
    backoff = Backoff()
    for _ in range(9):
        backoff.pause(HELD - 1)
    assert backoff.pause(HELD - 1) > LONGEST / 4
    assert backoff.pause(HELD) <= 1
    assert backoff.pause(0) <= 2


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0.6, "a second"), (1.4, "a second"), (1.6, "2 seconds"), (119, "119 seconds"),
     (1800, "30 minutes")],
)  # fmt: skip
def test_pauses_in_words(seconds: float, words: str) -> None:
    assert spoken(seconds) == words


# The state directory


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({"STATE_DIRECTORY": "/var/lib/afterword"}, "/var/lib/afterword"),
        ({"STATE_DIRECTORY": "/var/lib/a:/var/lib/b"}, "/var/lib/a"),
        ({"XDG_STATE_HOME": "/x"}, "/x/afterword"),
        ({"XDG_STATE_HOME": "relative"}, "/home/robin/.local/state/afterword"),
        ({}, "/home/robin/.local/state/afterword"),
    ],
)
def test_where_the_state_is(
    environment: dict[str, str], expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("STATE_DIRECTORY", "XDG_STATE_HOME"):
        monkeypatch.delenv(name, raising=False)
    for name, value in {"HOME": "/home/robin", **environment}.items():
        monkeypatch.setenv(name, value)
    assert records.directory() == Path(expected)


def test_the_directory_is_closed_to_others_and_for_one_process(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "state"
    with records.claim(path):
        assert stat.S_IMODE(path.stat().st_mode) == 0o700
        other = rf"another afterword works here \(process {os.getpid()}"
        with pytest.raises(StoreError, match=other), records.claim(path):
            pass
    with records.claim(path):
        pass


@pytest.mark.slow
def test_a_lock_does_not_outlive_its_process(tmp_path: Path) -> None:
    code = f"""
import os, pathlib
from agent.service import records
with records.claim(pathlib.Path({str(tmp_path)!r})):
    os.kill(os.getpid(), 9)
"""
    subprocess.run([sys.executable, "-c", code], check=False)
    with records.claim(tmp_path):
        pass


def test_a_directory_that_cannot_be_is_told_in_a_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    told = "cannot be used as the state: Not a directory"
    with pytest.raises(StoreError, match=told) as caught, records.claim(tmp_path / "file" / "x"):
        pass
    assert caught.value.exit_status == 73


def account(*addresses: str, login: str = "robin", host: str = "h.example", name: str = "") -> Any:
    return Account(addresses, ImapServer(host, login), name=name)


def remembered(path: Path) -> str | None:
    with closing(Store(path, 1)) as store:
        return store.fact("mine")


def test_each_login_has_a_database_of_its_own_whose_name_tells_nothing(tmp_path: Path) -> None:
    """However the account is called, and whichever of its addresses stands first."""
    same = [
        account("r@h.example", "s@h.example"),
        account("s@h.example", "r@h.example"),
        account("r@h.example", name="../../etc/passwd"),
        account("r@h.example", host="H.example"),
    ]
    others = [account("r@h.example", login="sam"), account("r@h.example", host="i.example")]
    paths = [databases.named(tmp_path, a) for a in [*same, *others]]
    assert len(set(paths[:4])) == 1
    assert len(set(paths[3:])) == 3
    assert all(re.fullmatch(r"[0-9a-f]{16}\.db", p.name) and p.parent == tmp_path for p in paths)


@pytest.mark.parametrize("before", ["robin@home.example", "jobs", "sam@home.example", "a b"])
def test_what_was_known_under_a_former_name_is_known(tmp_path: Path, before: str) -> None:
    """By the first address, by a name, or by what was the first address; half of it in the log
    that a kill left."""
    file = {"a b": f"a_b-{zlib.crc32(b'a b'):08x}.db"}.get(before, f"{before}.db")
    store = Store(tmp_path / file, 1)
    store.set_fact("mine", "letters")
    copied = tmp_path / "killed"
    copied.mkdir()
    for part in tmp_path.glob("*.db*"):
        shutil.copy(part, copied / part.name)  # as a kill leaves it
    store.close()
    assert len([*copied.iterdir()]) == 3
    name = before if "@" not in before else ""
    mine = account("robin@home.example", "sam@home.example", name=name)
    other = account("eve@home.example", login="eve")
    lies = databases.database(copied, mine, (mine, other))
    assert lies.name == file
    path = databases.adopted(copied, mine, (mine, other))
    assert remembered(path) == "letters"
    assert [p.name for p in copied.iterdir()] == [path.name]
    assert databases.adopted(copied, other, (mine, other)) != path
    renamed = replace(mine, name="work", addresses=("sam@home.example", "robin@home.example"))
    assert databases.adopted(copied, renamed, (renamed, other)) == path


def test_a_mailbox_that_moves_to_another_server_takes_along_what_is_known(tmp_path: Path) -> None:
    """But not what is another account's."""
    mine, other = account("r@h.example"), account("s@h.example", login="sam")
    for each, said in ((mine, "letters"), (other, "others")):
        with closing(Store(databases.named(tmp_path, each), 1)) as store:
            store.set_fact("mine", said)
            store.set_fact(databases.ADDRESSES, json.dumps(each.addresses))
    moved = account("r@h.example", "s@h.example", host="new.example")
    path = databases.adopted(tmp_path, moved, (other, moved))
    assert remembered(path) == "letters"
    assert remembered(databases.adopted(tmp_path, other, (other, moved))) == "others"


def test_a_reload_leaves_nothing_open(tmp_path: Path) -> None:
    settings = Config(Profile(name="R"), (account("r@h.example", host="127.0.0.1"),)), NO_TEMPLATES
    left = []
    with records.claim(tmp_path) as held:
        service = Service(settings, held, lambda: settings)
        for _ in range(3):
            service.start()
            assert service.stop(10)
            left.append(len(os.listdir("/proc/self/fd")))
    assert left[0] == left[2]


def test_one_mailbox_twice_is_refused() -> None:
    """Two services would be in it, with one memory."""
    mine, other = account("r@h.example"), account("s@h.example", host="i.example")
    assert not [*Config(Profile(name="R"), (mine, other)).faults()]
    twice = Config(Profile(name="R"), (mine, replace(other, imap=mine.imap)))
    assert "one mailbox at h.example:993" in str([*twice.faults()])


def test_what_is_another_accounts_by_its_name_is_left_to_it(tmp_path: Path) -> None:
    Store(tmp_path / "s@h.example.db", 1).close()
    mine, other = account("r@h.example", "s@h.example"), account("s@h.example", login="sam")
    databases.adopted(tmp_path, mine, (mine, other))
    assert (tmp_path / "s@h.example.db").is_file()
    assert databases.adopted(tmp_path, other, (mine, other)).is_file()


def test_the_status_file_is_whole_and_ones_own(tmp_path: Path) -> None:
    letter = Letter("0f", "thank_you", "Employer", "the round is over")
    standing = AccountStatus("home", "robin@home.example", "watching", "", AT, AT, AT, (letter,))
    with records.claim(tmp_path) as held:
        held.write([standing], "a problem")
        file = tmp_path / "status.json"
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        told = json.loads(file.read_text())
        assert told["pid"] == os.getpid()
        assert told["problem"] == "a problem"
        (account,) = told["accounts"]
        assert account["account"] == "robin@home.example"
        assert account["due"] == AT.isoformat()
        assert account["letters"][0]["purpose"] == "thank_you"
        before = file.stat().st_mtime_ns
        held.write([standing], "a problem")
        assert file.stat().st_mtime_ns == before
        held.clear()
        assert not file.exists()


def test_where_the_disk_is_full_the_status_tells_no_old_news(tmp_path: Path) -> None:
    file = tmp_path / "status.json"
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    with records.claim(tmp_path) as held:
        held.write([WATCHING], "")
        try:
            resource.setrlimit(resource.RLIMIT_FSIZE, (1, hard))
            held.write([TROUBLE], "")
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        assert [p.name for p in tmp_path.iterdir()] == ["lock"]
        with pytest.raises(StoreError, match="or the disk is full"):
            status.told(tmp_path)
        held.write([TROUBLE], "")
        assert file.is_file()


WATCHING = AccountStatus("home", "robin@home.example", "watching")
TROUBLE = AccountStatus(
    "work", "robin@work.example", "trouble", "host: no answer in time; next try ..."
)


@pytest.mark.parametrize(
    ("standing", "problem", "words"),
    [
        ([AccountStatus("home", "r@h")], "", "Starting with 1 mailbox."),
        ([WATCHING, WATCHING], "", "Watching 2 mailboxes."),
        ([TROUBLE], "", "Host: no answer in time; next try ...."),
        ([WATCHING, TROUBLE], "",
         "Work: host: no answer in time; next try ...; watching 1 mailbox."),
        ([WATCHING], "x", "The new configuration is broken and was not taken; watching 1 mailbox."),
    ],
)  # fmt: skip
def test_the_status_in_words_names_no_address(
    standing: list[AccountStatus], problem: str, words: str
) -> None:
    assert records.in_words(standing, problem) == words


def test_the_status_counts_the_letters_that_wait() -> None:
    letter = Letter("0f", "thank_you", None, "")
    two = AccountStatus("home", "r@h", "watching", letters=(letter, letter))
    assert records.in_words([two], "") == "Watching 1 mailbox; 2 letters wait in Drafts."


# systemd


@pytest.fixture
def manager(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sock:
        sock.bind(str(tmp_path / "n"))
        sock.settimeout(1)
        monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "n"))
        yield sock


def test_what_the_service_manager_is_told(manager: socket.socket) -> None:
    systemd.notify("READY=1", "STATUS=Watching\nthe mailbox.")
    assert manager.recv(1000) == b"READY=1\nSTATUS=Watching the mailbox."


def test_an_abstract_socket(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sock:
        sock.bind(f"\0afterword-test-{os.getpid()}")
        sock.settimeout(1)
        monkeypatch.setenv("NOTIFY_SOCKET", f"@afterword-test-{os.getpid()}")
        systemd.notify("WATCHDOG=1")
        assert sock.recv(100) == b"WATCHDOG=1"


@pytest.mark.parametrize("path", ["", "/no/such/socket", "relative"])
def test_without_a_service_manager_nothing_happens(
    path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NOTIFY_SOCKET", path)
    systemd.notify("READY=1")


@pytest.mark.parametrize(
    ("usec", "pid", "seconds"),
    [
        ("30000000", "", 15),
        pytest.param("30000000", str(os.getpid()), 15, id="for this process"),
        ("30000000", "1", None),
        ("", "", None),
        ("x", "", None),
    ],
)
def test_how_often_a_sign_of_life_is_awaited(
    usec: str, pid: str, seconds: float | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WATCHDOG_USEC", usec)
    monkeypatch.setenv("WATCHDOG_PID", pid)
    assert systemd.watchdog_interval() == seconds


# The log


def lines(verbose: str, journal: bool, tmp_path: Path) -> list[str]:
    """What a process with this log writes to its standard error."""
    code = f"""
import logging, threading
from agent.service import systemd
systemd.log_to_stderr(verbose={verbose})
log = logging.getLogger("agent.turn")
log.debug("fine"); log.info("draft_queued draft=%s", "0123"); log.warning("a\\nb\\x1b[31m")
logging.getLogger("imapclient").info("Subject: secret")
def work():
    try: raise ValueError("words of a letter")
    except ValueError: log.exception("fault")
thread = threading.Thread(target=work, name="home"); thread.start(); thread.join()
"""
    out = tmp_path / "log"
    with out.open("wb") as file:
        here = os.fstat(file.fileno())
        environment = dict(os.environ)
        if journal:
            environment["JOURNAL_STREAM"] = f"{here.st_dev}:{here.st_ino}"
        subprocess.run([sys.executable, "-c", code], stderr=file, env=environment, check=True)
    return out.read_text().splitlines()


@pytest.mark.slow
def test_in_the_journal_each_line_has_its_priority(tmp_path: Path) -> None:
    told = lines("False", True, tmp_path)
    assert told[:2] == ["<6>draft_queued draft=0123", "<4>a b [31m"]
    assert told[2].startswith("<3>home: fault: ValueError at <string>:")
    assert len(told) == 3


@pytest.mark.slow
def test_elsewhere_each_line_has_its_time(tmp_path: Path) -> None:
    told = lines("True", False, tmp_path)
    assert [line[8:].split(" ")[1] for line in told] == ["fine", "draft_queued", "a", "home:"]
    assert not [line for line in told if "words of a letter" in line or "secret" in line]


def test_the_level_of_the_whole_program_is_left_as_it_was() -> None:
    assert logging.getLogger("agent").level == logging.NOTSET


# What is read again


def test_another_address_or_zone_makes_another_reader_of_the_same_mail() -> None:
    home = Candidate(("a@h", "b@h"), "Europe/Dublin")
    assert reader_of(home) == reader_of(Candidate(("B@H", "a@h"), "Europe/Dublin", "Robin"))
    assert reader_of(home) != reader_of(Candidate(("a@h",), "Europe/Dublin"))
    assert reader_of(home) != reader_of(Candidate(("a@h", "b@h"), "Europe/Berlin"))
    assert reader_of(home) < 2**63


def test_waiting_is_counted_on_the_wall_clock() -> None:
    from agent.service.worker import _seconds_to

    now = datetime.now(UTC)
    assert 59 < _seconds_to(now + timedelta(seconds=60)) <= 60
    assert _seconds_to(now - timedelta(days=1)) == 0
    assert _seconds_to(None) == float("inf")


def test_an_account_looks_at_the_others_in_the_order_of_the_configuration(tmp_path: Path) -> None:
    accounts = tuple(account(f"robin@{n}.example", login=n, name=n) for n in ("a", "b", "c"))
    config = Config(Profile(name="Robin"), accounts)
    with records.claim(tmp_path) as held:
        worker = Worker(config, accounts[1], NO_TEMPLATES, held, lambda: None)
        others = worker._siblings(7)
        assert others.alone() is held.sending
        assert [(o.name, o.path, o.first) for o in others.accounts] == [
            ("a", databases.named(tmp_path, accounts[0]), True),
            ("c", databases.named(tmp_path, accounts[2]), False),
        ]
