"""Uninstalling leaves the mailbox as it was: untouched drafts, the board and its mailboxes go."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from agent import cli
from agent.config import load
from agent.desk import Place, Written
from agent.letter.marker import marker
from agent.letter.model import digest
from agent.mailbox import ImapAccount, ImapServer
from agent.remove import removal
from agent.service import databases, records
from agent.service.worker import reader_of
from agent.store import Store
from tests.daemon import account
from tests.dovecot import PASSWORD, secret
from tests.person import Person, mail

pytestmark = pytest.mark.slow
ME = "robin@home.example"


def letter(draft_id: str, text: str = "Thank you.", written: str = "") -> bytes:
    """A letter of ours; ``written`` is the text that it was given with, where it was edited."""
    subject, to = "Thank you", "ines@employer.example"
    mark = marker(draft_id, digest((to,), subject, written or text), "home.example")
    return mail(f"<{draft_id}@home.example>", text, From=ME, To=to, Subject=subject,
                References=f"{mark} <a@employer.example>")  # fmt: skip


@pytest.fixture
def config(server: ImapServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A configuration, its secret and a state directory."""
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path / "state"))
    password = tmp_path / "password"
    password.touch(0o600)
    password.write_text(PASSWORD)
    path = tmp_path / "config.toml"
    path.write_text(f'[profile]\nname = "Robin"\n{account(server, password)}')
    return path


@pytest.fixture
def lived(server: ImapServer, robin: Person) -> Person:
    """The mailbox after some time with the service."""
    service = ImapAccount(server, secret)
    service.prepare()
    service.close()
    robin.deliver(letter("untouched"), "Drafts")
    robin.deliver(letter("edited", "Thank you, Ines!", "Thank you."), "Drafts")
    robin.deliver(mail("<own@home.example>", "A draft of the person's own."), "Drafts")
    board = marker("board", "0123456789ab", "home.example")
    robin.deliver(mail("<board@home.example>", From=ME, References=board), "Afterword")
    return robin


def remove(config: Path, *more: str) -> int:
    return cli.main(["remove", "--config", str(config), *more])


def test_what_is_ours_and_untouched_goes(lived: Person, config: Path) -> None:
    assert remove(config, "--yes") == 0
    assert {"Afterword", "Afterword/Approved"} & lived.folders() == set()
    kept = b"".join(lived.texts("Drafts").values())
    assert b"<edited@home.example>" in kept
    assert b"<own@home.example>" in kept
    assert b"<untouched@home.example>" not in kept


def test_a_second_time_there_is_nothing_to_do(
    lived: Person, config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert remove(config, "--yes") == 0
    capsys.readouterr()
    assert remove(config, "--yes", "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert told == {"account": "home", "withdrawn": 0, "board": 0, "kept": 1, "mailboxes_kept": []}


@pytest.mark.parametrize(
    ("folder", "stays"),
    [("Afterword", {"Afterword"}), ("Afterword/Approved", {"Afterword", "Afterword/Approved"})],
)
def test_a_mailbox_with_the_persons_mail_stays(
    lived: Person, config: Path, folder: str, stays: set[str],
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    lived.deliver(mail("<mine@home.example>", "Filed here by the person."), folder)
    assert remove(config, "--yes") == 0
    assert {n for n in lived.folders() if n.startswith("Afterword")} == stays
    assert [b"<mine@home.example>" in t for t in lived.texts(folder).values()] == [True]
    assert folder in capsys.readouterr().out


def test_a_mailbox_of_the_persons_inside_stays(lived: Person, config: Path) -> None:
    lived.client.create_folder("Afterword/Old")
    assert remove(config, "--yes") == 0
    assert {n for n in lived.folders() if n.startswith("Afterword")} == {
        "Afterword", "Afterword/Old",
    }  # fmt: skip


def test_it_asks_first(
    lived: Person, config: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("builtins.input", lambda question: "no")
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    assert remove(config) == 0
    assert "1 untouched draft" in capsys.readouterr().out
    assert len(lived.texts("Drafts")) == 3


def test_without_a_terminal_it_needs_to_be_told(lived: Person, config: Path) -> None:
    assert remove(config) == 2
    assert len(lived.texts("Drafts")) == 3


def test_not_while_the_service_runs(
    lived: Person, config: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with records.claim(tmp_path / "state"):
        assert remove(config, "--yes") == 73
    assert "stop it first" in capsys.readouterr().err
    assert len(lived.texts("Drafts")) == 3


def ledger(config: Path, tmp_path: Path) -> Store:
    settings = load(config)
    reader = reader_of(settings.candidate(settings.accounts[0]))
    return Store(databases.named(tmp_path / "state", settings.accounts[0]), reader)


RECORD = Written(
    "untouched",
    "<untouched@home.example>",
    "",
    Place("Drafts", 1, 1),
    datetime(2026, 11, 20, tzinfo=UTC),
)


def test_what_was_withdrawn_is_recorded(lived: Person, config: Path, tmp_path: Path) -> None:
    store = ledger(config, tmp_path)
    store.record(RECORD)
    store.close()
    assert remove(config, "--yes") == 0
    again = ledger(config, tmp_path)
    assert [(w.outcome, w.place) for w in again.written()] == [("withdrawn", None)]
    again.close()


def test_a_star_set_while_the_question_stands_is_an_approval_too(
    lived: Person, config: Path, tmp_path: Path
) -> None:
    config.write_text(f"{config.read_text()}[desk]\nstar_approves = true\n")
    settings = load(config)
    with removal(settings, settings.accounts[0], tmp_path / "state") as found:
        assert (found.planned.withdrawn, found.planned.kept) == (1, 1)
        (uid,) = (u for u, raw in lived.texts("Drafts").items() if b"<untouched@" in raw)
        lived.add_flags("Drafts", uid, "\\Flagged")
        removed = found.perform()
    assert (removed.withdrawn, removed.kept) == (0, 2)
    assert uid in lived.texts("Drafts")


def test_what_somebody_else_sent_with_a_marker_of_ours_stays(lived: Person, config: Path) -> None:
    """An answer that was put among the drafts: its References carry our marker."""
    raw = letter("answered").replace(b"robin@home.example", b"ines@employer.example", 1)
    received = b"Received: from mx.employer.example by mx.home.example; x\r\n" + raw
    uid = lived.deliver(received, "Drafts")
    assert remove(config, "--yes") == 0
    assert uid in lived.texts("Drafts")


@pytest.mark.parametrize("star_approves", [False, True])
def test_a_star_is_an_approval_where_the_setting_says_so(
    lived: Person, config: Path, star_approves: bool
) -> None:
    config.write_text(f"{config.read_text()}[desk]\nstar_approves = {str(star_approves).lower()}\n")
    (uid,) = (u for u, raw in lived.texts("Drafts").items() if b"<untouched@" in raw)
    lived.client.select_folder("Drafts")
    lived.client.add_flags([uid], ["\\Flagged"])
    assert remove(config, "--yes") == 0
    assert (uid in lived.texts("Drafts")) is star_approves


def test_what_was_given_back_is_the_persons(
    lived: Person, config: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = ledger(config, tmp_path)
    store.record(replace(RECORD, theirs=True, outcome="given back"))
    store.close()
    assert remove(config, "--yes") == 0
    assert b"<untouched@home.example>" in b"".join(lived.texts("Drafts").values())
    assert "2 that you edited or approved" in capsys.readouterr().out
