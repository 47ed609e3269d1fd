"""``afterword setup`` at a terminal: questions, what is typed, what is shown."""

import os
import ssl
import sys
import time
from pathlib import Path

import pytest

from agent import cli
from agent.cli.terminal import wrapped
from agent.config import load
from tests import smtp_server
from tests.dovecot import PASSWORD, Dovecot
from tests.screen import Screen


def afterword(*arguments: str) -> Screen:
    """The command at a terminal of its own."""
    return Screen(sys.executable, "-m", "agent", *arguments)


@pytest.mark.slow
def test_at_a_terminal_from_nothing_to_a_configuration(dovecot: Dovecot, tmp_path: Path) -> None:
    server = dovecot.server()
    tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    tls.load_cert_chain(dovecot.home / "server.pem", dovecot.home / "server.key")
    sending = smtp_server.Server(tls=tls, implicit_tls=True, password=PASSWORD)
    with smtp_server.running(sending) as smtp:
        screen = afterword("setup", "--config", str(tmp_path / "config.toml"))
        for question, answer in (
            ("Your mail address: ", "nonsense"),
            ("a mail address is needed", "robin@localhost"),
            ("The IMAP server: ", server.host),
            ("Number [tls]: ", "1"),
            ("Its port for IMAP [993]: ", str(server.port)),
            ("never sent): ", "127.0.0.1"),
            ("Number [tls]: ", "tls"),
            ("Its port for SMTP [465]: ", str(smtp.port)),
            ("(not shown): ", PASSWORD),
            ("The IMAP server [127.0.0.1]: ", ""),
            ("Number [tls]: ", ""),
            (f"Its port for IMAP [{server.port}]: ", ""),
            ("[-]: ", "/nowhere.pem"),
            ("ca_file /nowhere.pem: cannot be used", server.ca_file),
            ("Your name, as letters are signed: ", "Robin Ashdown"),
            ("Your time zone", "Europe/Dublin"),
            ("The language of all letters", ""),
            ("Your telephone number", ""),
        ):
            screen.until(question)
            screen.type(f"{answer}\n")
        screen.until("afterword check --config")
        assert screen.status() == 0
    account = load(tmp_path / "config.toml").accounts[0]
    assert account.imap.address == (server.host, server.port)
    assert account.smtp is not None
    assert account.smtp.ca_file == account.imap.ca_file == server.ca_file
    assert account.secret(tmp_path) == PASSWORD


@pytest.mark.slow
def test_a_mistyped_port_is_corrected_and_sending_left_out(
    dovecot: Dovecot, tmp_path: Path
) -> None:
    server = dovecot.server()
    screen = afterword("setup", "--config", str(tmp_path / "config.toml"))
    for question, answer in (
        ("Your mail address: ", "robin@localhost"),
        ("The IMAP server: ", f"{server.host}:{server.port}"),
        ("the name alone; its port is asked for next", server.host),
        ("Number [tls]: ", "none"),
        ("Its port for IMAP [143]: ", "1"),
        ("never sent): ", ""),
        ("an approved one is not sent, you send it", None),
        ("(not shown): ", PASSWORD),
        ("nothing listens there", None),
        ("The IMAP server [127.0.0.1]: ", ""),
        ("Number [none]: ", "tls"),
        ("Its port for IMAP [993]: ", str(server.port)),
        ("[-]: ", server.ca_file),
        ("Your name, as letters are signed: ", "Robin Ashdown"),
        ("Your time zone", "Europe/Dublin"),
        ("The language of all letters", ""),
        ("Your telephone number", ""),
    ):
        screen.until(question)
        if answer is not None:
            screen.type(f"{answer}\n")
    screen.until("afterword check --config")
    assert screen.status() == 0
    account = load(tmp_path / "config.toml").accounts[0]
    assert (account.imap.where, account.imap.security) == (server.where, "tls")
    assert account.smtp is None


@pytest.mark.slow
def test_leaving_a_configuration_as_it_is_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text("# mine\n")
    screen = afterword("setup", "--config", str(tmp_path / "config.toml"))
    screen.until("Number [leave it as it is]: ")
    screen.type("\n")
    assert screen.status() == 0
    assert (tmp_path / "config.toml").read_text() == "# mine\n"


@pytest.mark.parametrize("width", [20, 40, 80])
def test_long_lines_break_between_words(width: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    command = "See that all is well:  afterword check --config /home/robin/.config/config.toml"
    shown = wrapped(f"  A file with its certificate, mostly none (- for none) [-]: \n{command}")
    *lines, last = shown.split("\n")
    assert last == command
    assert all(len(line) < width and line.startswith("  ") for line in lines)
    assert " ".join(" ".join(lines).split()) == (
        "A file with its certificate, mostly none (- for none) [-]:"
    )
    assert lines[-1].endswith(": ")


@pytest.mark.slow
def test_the_password_is_not_shown(tmp_path: Path) -> None:
    screen = afterword("setup", "--config", str(tmp_path / "config.toml"))
    screen.until("Your mail address: ")
    screen.type("robin@gmail.com\n")
    assert "https://myaccount.google.com/apppasswords" in screen.until("(yes/no) [yes]: ")
    screen.type("\n")
    screen.until("(not shown): ")
    screen.type("hunter2")
    time.sleep(0.1)
    screen.type("\x03")
    assert "hunter2" not in screen.until("afterword: stopped")
    assert screen.status() == 130


def test_without_a_terminal_it_says_what_to_do(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with Path(os.devnull).open() as nothing:
        monkeypatch.setattr(sys, "stdin", nothing)
        assert cli.main(["setup", "--config", str(tmp_path / "config.toml")]) == 2
    assert "--answers" in capsys.readouterr().err
