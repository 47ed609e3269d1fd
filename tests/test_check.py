"""What check tells: all is well, and each thing that can be wrong with what to do."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from agent import cli
from agent.check import local
from agent.mailbox import ImapServer
from agent.service import records
from agent.service.records import AccountStatus, Letter
from tests import smtp_server
from tests.daemon import account
from tests.dovecot import PASSWORD
from tests.person import Person, mail
from tests.scripted import Scripted

Told = dict[str, tuple[str, str, str]]


@pytest.fixture
def config(server: ImapServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A sound configuration without sending, its secret and a state directory."""
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path / "state"))
    (tmp_path / "state").mkdir(mode=0o700)
    password = tmp_path / "password"
    password.touch(0o600)
    password.write_text(PASSWORD)
    path = tmp_path / "config.toml"
    path.touch(0o600)
    path.write_text(f'[profile]\nname = "Robin"\n{account(server, password)}')
    return path


@pytest.fixture
def smtp() -> Iterator[smtp_server.Server]:
    with smtp_server.running(smtp_server.Server(password=PASSWORD)) as server:
        yield server


def with_sending(config: Path, smtp: smtp_server.Server) -> Path:
    """The same with a server that takes letters."""
    table = f'[account.smtp]\nhost = "127.0.0.1"\nport = {smtp.port}\n'
    config.write_text(f'{config.read_text()}{table}security = "none"\nusername = "robin"\n')
    return config


def check(config: Path, capsys: pytest.CaptureFixture[str], status: int) -> Told:
    """State, words and advice of each thing tried, the last where there are several."""
    capsys.readouterr()
    assert cli.main(["check", "--config", str(config), "--json"]) == status
    lines: list[dict[str, Any]] = [json.loads(x) for x in capsys.readouterr().out.splitlines()]
    assert all(set(x) == {"check", "account", "state", "said", "advice"} for x in lines)
    return {x["check"]: (x["state"], x["said"], x["advice"] or "") for x in lines}


def faults(told: Told) -> set[str]:
    return {what for what, (state, _, _) in told.items() if state == "fault"}


@pytest.mark.slow
def test_all_is_well(
    config: Path, smtp: smtp_server.Server, robin: Person, capsys: pytest.CaptureFixture[str]
) -> None:
    before = robin.folders()
    told = check(with_sending(config, smtp), capsys, 0)
    assert list(told) == [
        "configuration", "files", "state", "service", "password", "imap_tls", "imap_login",
        "folders", "keywords", "append", "expunge", "clock", "smtp_tls", "smtp_login",
    ]  # fmt: skip
    assert {w: s for w, (s, _, _) in told.items() if s != "ok"} == {
        "service": "note",  # is not running
        "imap_tls": "note",  # the test's certificate ends in two days
        "smtp_tls": "note",  # no encryption, within this machine
    }  # fmt: skip
    assert robin.folders() == before
    assert PASSWORD not in json.dumps(told)
    assert smtp.taken == []


@pytest.mark.slow
def test_a_mailbox_that_was_there_stays_as_it_was(
    config: Path, robin: Person, capsys: pytest.CaptureFixture[str]
) -> None:
    robin.client.create_folder("Afterword")
    robin.deliver(mail("<mine@home.example>"), "Afterword")
    assert faults(check(config, capsys, 0)) == set()
    assert [b"<mine@home.example>" in t for t in robin.texts("Afterword").values()] == [True]


@pytest.mark.slow
def test_on_a_terminal(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", "--config", str(config)]) == 0
    out = capsys.readouterr().out
    assert "Drafts is 'Drafts'" in " ".join(out.split())
    assert out.rstrip().endswith("All is well.")


# What can be wrong


def test_no_configuration(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = check(tmp_path / "none.toml", capsys, 1)
    assert faults(told) == {"configuration"}
    assert told["configuration"][1].endswith(f"afterword setup --config {tmp_path / 'none.toml'}")
    assert told["configuration"][2] == ""  # what to do is said once


def test_a_broken_configuration_is_to_be_changed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "broken.toml").write_text("[profil]\n")
    told = check(tmp_path / "broken.toml", capsys, 1)
    assert told["configuration"][2] == local.SETTINGS


@pytest.mark.slow
@pytest.mark.parametrize("shape", [[], ["--json"]])
def test_what_is_wrong_is_told_by_the_status_even_where_nobody_reads_on(
    shape: list[str], tmp_path: Path
) -> None:
    (tmp_path / "broken.toml").write_text("[profil]\n")
    given = ["--config", str(tmp_path / "broken.toml"), *shape]
    reads, writes = os.pipe()
    os.close(reads)
    for command in ("check", "status"):
        done = subprocess.run(
            [sys.executable, "-m", "agent", command, *given],
            stdout=writes, stderr=subprocess.PIPE, check=False,
            env=os.environ | {"STATE_DIRECTORY": str(tmp_path / "state")},
        )  # fmt: skip
        assert (done.returncode, done.stderr) == (1, b"")
    os.close(writes)


def test_an_account_that_names_no_place_of_its_password_is_not_sound(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "config.toml"
    path.write_text(
        '[profile]\nname = "Robin"\n[[account]]\naddresses = ["robin@home.example"]\n'
        'imap.host = "imap.home.invalid"\nimap.username = "robin"\n'
    )
    told = check(path, capsys, 1)
    assert faults(told) == {"configuration", "imap_dns"}
    assert "robin@home.example" in told["configuration"][1]
    assert "[account.password]" in told["configuration"][2]
    assert "password" not in told


OWN, USUAL = Path("/home/robin/.local/state/afterword"), Path("/home/robin/config.toml")


@pytest.mark.parametrize(
    ("state", "config", "start"),
    [
        (OWN, USUAL, "systemctl --user start afterword, or afterword run"),
        (OWN, Path("/tmp/my search.toml"), "afterword run --config '/tmp/my search.toml'"),
        (
            records.SYSTEM,
            Path("/etc/afterword/config.toml"),
            "systemctl start afterword, or afterword run",
        ),
    ],
)
def test_who_starts_the_service(
    state: Path, config: Path, start: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(local, "usual_path", lambda: USUAL)
    told = [f for f in local.state(state, config) if f.what == "service"]
    assert start in told[0].advice


@pytest.mark.slow
def test_a_configuration_that_others_can_change(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config.chmod(0o622)
    told = check(config, capsys, 1)
    assert faults(told) == {"files"}
    assert told["files"][2] == f"do: chmod go-w {config}"
    assert not told.keys() & {"password", "imap_tls", "imap_login", "smtp_login"}, "nobody is told"


@pytest.mark.slow
def test_a_password_that_others_can_read_is_sent_to_nobody(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config.with_name("password").chmod(0o644)
    told = check(config, capsys, 1)
    assert faults(told) == {"password"}
    assert "imap_tls" in told
    assert "imap_login" not in told


@pytest.mark.slow
def test_a_wrong_password(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    config.with_name("password").write_text("mistyped")
    told = check(config, capsys, 1)
    assert faults(told) == {"imap_login"}
    assert "app password" in told["imap_login"][2]
    assert "mistyped" not in json.dumps(told)


def test_a_credential_that_only_the_service_sees_is_no_fault(
    config: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CREDENTIALS_DIRECTORY", raising=False)
    config.write_text(config.read_text().replace("\nfile = ", '\ncredential = "imap"\n# '))
    told = check(config, capsys, 0)
    assert told["password"][0] == "note"
    assert "imap_login" not in told


@pytest.mark.slow
def test_sending_is_tried_by_itself(
    config: Path, smtp: smtp_server.Server, capsys: pytest.CaptureFixture[str]
) -> None:
    smtp.password = "another"
    told = check(with_sending(config, smtp), capsys, 1)
    assert faults(told) == {"smtp_login"}
    assert told["imap_login"][0] == "ok"


@pytest.mark.parametrize(
    ("old", "new", "wrong"),
    [
        ('host = "127.0.0.1"', 'host = "imap.nowhere.invalid"', "imap_dns"),
        ("\nport = ", "\nport = 1 # ", "imap_tls"),
        ("\nca_file", "\n# ca_file", "imap_tls"),
        ('name = "Robin"', 'nme = "Robin"', "configuration"),
    ],
)
@pytest.mark.slow
def test_the_first_thing_that_is_wrong_is_named(
    config: Path, capsys: pytest.CaptureFixture[str], old: str, new: str, wrong: str
) -> None:
    config.write_text(config.read_text().replace(old, new, 1))
    told = check(config, capsys, 1)
    assert faults(told) == {wrong}
    assert told[wrong][2]
    assert "imap_login" not in told


@pytest.mark.slow
def test_a_certificate_that_does_not_hold_is_not_worked_around(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config.write_text(config.read_text().replace("\nca_file", "\n# ca_file"))
    _, said, advice = check(config, capsys, 1)["imap_tls"]
    assert "certificate does not hold" in said
    assert "do not work around it" in advice


@pytest.mark.slow
def test_mailboxes_that_are_not_there(
    config: Path, robin: Person, capsys: pytest.CaptureFixture[str]
) -> None:
    text = config.read_text()
    config.write_text(f'{text}[account.mailboxes]\nalso_read = ["Jobs"]\nsent = "Gesendet"\n')
    told = check(config, capsys, 1)
    assert faults(told) == {"folders"}


def test_a_state_that_is_no_directory(
    config: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "state").rmdir()
    (tmp_path / "state").write_text("")
    assert "state" in faults(check(config, capsys, 1))


def test_a_clock_that_is_wrong() -> None:
    from agent.check.mailbox import _clock

    now = datetime.now(UTC)
    for minutes, state in ((0, "ok"), (1, "ok"), (-1, "ok"), (3, "fault"), (-90, "fault")):
        assert _clock("home", now + timedelta(minutes=minutes)).state == state
    assert "90 minutes ahead of" in _clock("home", now - timedelta(minutes=90)).said


@pytest.mark.slow
def test_a_server_that_lets_nothing_be_put_there(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def script(talk: Any) -> None:
        while tag := talk.routine(b"CREATE"):
            talk.say(tag + b" NO [NOPERM] not here\r\n")

    server = Scripted(script)
    text = config.read_text()
    for line in text.splitlines():
        if line.startswith(("port", "security", "ca_file")):
            text = text.replace(f"{line}\n", "")
    text = text.replace(
        "[account.imap]\n", f'[account.imap]\nport = {server.port}\nsecurity = "none"\n'
    )
    config.write_text(text)
    told = check(config, capsys, 1)
    assert "append" in faults(told)
    assert "not here" in told["append"][1]


# Status


def status(config: Path, capsys: pytest.CaptureFixture[str], code: int) -> dict[str, Any]:
    capsys.readouterr()
    assert cli.main(["status", "--config", str(config), "--json"]) == code
    told: dict[str, Any] = json.loads(capsys.readouterr().out)
    return told


AT = datetime(2026, 11, 25, 9, 30, tzinfo=UTC)
STANDING = AccountStatus(
    "home", "robin@home.example", "watching", since=AT, looked=AT, due=AT + timedelta(days=1),
    letters=(Letter("0123456789abcdef", "thank_you", "Quillworks", "the round has ended"),),
    next="a question to Quillworks",
)  # fmt: skip


def test_it_does_not_run(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert status(config, capsys, 1)["running"] is False
    assert cli.main(["status", "--config", str(config)]) == 1
    assert "does not run" in capsys.readouterr().out


def test_a_status_file_left_by_a_crash_is_no_sign_of_life(
    config: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with records.claim(tmp_path / "state") as held:
        held.write([STANDING], "")
    assert (tmp_path / "state" / "status.json").exists()
    assert status(config, capsys, 1)["running"] is False


@pytest.mark.parametrize(
    ("state", "problem", "code"),
    [("watching", "", 0), ("starting", "", 0), ("trouble", "", 1), ("refused", "", 1),
     ("watching", "config.toml: profile.name: missing", 1)],
)  # fmt: skip
def test_what_the_service_says_of_itself(
    config: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], state: str, problem: str,
    code: int,
) -> None:  # fmt: skip
    from dataclasses import replace

    with records.claim(tmp_path / "state") as held:
        held.write([replace(STANDING, state=state)], problem)
        told = status(config, capsys, code)
    assert told["running"] is True
    assert told["pid"] == os.getpid()
    assert told["problem"] == problem
    assert told["accounts"][0]["state"] == state
    assert told["accounts"][0]["letters"][0]["company"] == "Quillworks"
    assert datetime.fromisoformat(told["accounts"][0]["due"]) == AT + timedelta(days=1)


def test_without_json_it_is_told_in_words(
    config: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with records.claim(tmp_path / "state") as held:
        held.write([STANDING], "")
        assert cli.main(["status", "--config", str(config)]) == 0
    out = " ".join(capsys.readouterr().out.split())
    for words in (
        "robin@home.example watching",
        "Quillworks",
        "thank you",
        "in Drafts",
        " due ",
        ":30 a question to Quillworks",
    ):
        assert words in out


def test_the_state_of_a_system_unit_is_found_by_its_configuration(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("STATE_DIRECTORY", raising=False)
    for config, state in (
        ("/etc/afterword/config.toml", "/var/lib/afterword"),
        ("/etc/afterword/robin.toml", "/var/lib/afterword/robin"),
    ):
        assert records.directory(Path(config)) == Path(state)
