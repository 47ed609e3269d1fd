"""Places of a password, and that it does not show itself."""

import os
from pathlib import Path

import pytest

from agent.credentials import Credential
from agent.errors import ConfigError


def test_a_file_of_ones_own(tmp_path: Path) -> None:
    path = tmp_path / "password"
    path.write_text("pass word\r\nsecond line\n")
    path.chmod(0o600)
    assert Credential(file=str(path)).secret() == "pass word"


def test_a_folder_in_place_of_the_file_is_told_as_one(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="is a folder"):
        Credential(file=str(tmp_path)).secret()


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o666])
def test_a_file_that_others_can_read_is_refused(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "password"
    path.write_text("geheim\n")
    path.chmod(mode)
    with pytest.raises(ConfigError, match=f"chmod 600 {path}") as caught:
        Credential(file=str(path)).secret()
    assert "geheim" not in str(caught.value)


def test_a_systemd_credential(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "imap").write_text("from systemd\n")
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    assert Credential(credential="imap").secret() == "from systemd"


def test_a_credential_without_systemd_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CREDENTIALS_DIRECTORY", raising=False)
    with pytest.raises(ConfigError, match="LoadCredential=imap"):
        Credential(credential="imap").secret()


def test_a_command() -> None:
    assert Credential(command=("printf", "top\\nrest")).secret() == "top"


@pytest.mark.parametrize("command", [("false",), ("true",), ("/no/such/command",)])
def test_a_command_that_fails_is_named_without_its_output(command: tuple[str, ...]) -> None:
    with pytest.raises(ConfigError, match=command[0]):
        Credential(command=command).secret()


def test_an_empty_file_is_told(tmp_path: Path) -> None:
    path = tmp_path / "password"
    os.close(os.open(path, os.O_CREAT, 0o600))
    with pytest.raises(ConfigError, match="empty"):
        Credential(file=str(path)).secret()
