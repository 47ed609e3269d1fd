"""``afterword setup`` where no password will do: by a code at Microsoft, by browser at Google."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from agent import providers
from agent.config import load
from agent.credentials import Credential
from agent.oauth import OAuth, path_of
from agent.oauth.settings import KNOWN, Endpoints
from agent.setup import Answers, World, run
from tests import authorisation_server
from tests.authorisation_server import Server
from tests.browser import Browser
from tests.typist import Typist

ADDRESS = "robin@gmail.com"
NOWHERE = World(lambda: None, lambda url: b"")


@pytest.fixture
def google(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """An authorisation server of our own, at which Google is thought to be."""
    with authorisation_server.running() as server:
        server.client_secret = "GOCSPX-1"
        base = f"http://127.0.0.1:{server.port}"
        there = Endpoints(f"{base}/token", f"{base}/authorize", "", ("https://mail.google.com/",))
        monkeypatch.setitem(KNOWN, "google", there)
        yield server


class Elsewhere(Typist):
    """Whose browser is on another machine: pastes the address at which it ended."""

    def __init__(self, browser: Browser, keyboard: int, **typed: str | list[str]) -> None:
        super().__init__(**typed)
        self._browser, self._keyboard = browser, keyboard
        self.say = self._hear

    def _hear(self, text: str) -> None:
        self.said.append(text)
        self._browser.say(text)
        if "paste" in text:
            os.write(self._keyboard, f"{self._browser.back}\n".encode())


def test_permission_by_an_address_that_is_pasted(
    google: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path / "state"))
    reading, writing = os.pipe()
    with os.fdopen(reading) as typed:
        monkeypatch.setattr("sys.stdin", typed)
        robin = Elsewhere(
            Browser(google), writing, address=ADDRESS, app_password="no", name="R", timezone="UTC",
            oauth_client_id="app-1", oauth_client_secret="GOCSPX-1",
        )  # fmt: skip
        run(tmp_path / "config.toml", robin, Answers(try_login=False), NOWHERE)
    os.close(writing)

    (account,) = load(tmp_path / "config.toml").accounts
    secret = tmp_path / "client-secret"
    assert account.oauth == OAuth("google", "app-1", Credential(file=str(secret)))
    assert (account.imap.host, account.imap.auth) == ("imap.gmail.com", "xoauth2")
    assert account.smtp is not None
    assert account.smtp.auth == "xoauth2"
    assert account.password == Credential()
    assert secret.read_text() == "GOCSPX-1\n"
    assert stat.S_IMODE(secret.stat().st_mode) == 0o600
    assert path_of(tmp_path / "state", account.key).is_file()
    assert account.secret(tmp_path / "state") == "access-1"
    shown = "\n".join(robin.said) + (tmp_path / "config.toml").read_text()
    assert "GOCSPX-1" not in shown
    assert "access-1" not in shown


def test_an_app_password_is_the_usual_way(tmp_path: Path) -> None:
    robin = Typist(address=ADDRESS, password="abcd efgh ijkl mnop", name="R", timezone="UTC")
    config = run(tmp_path / "config.toml", robin, Answers(try_login=False), NOWHERE)
    assert robin.asked[:3] == ["address", "app_password", "password"]
    assert config.accounts[0].oauth is None
    assert (tmp_path / "password").read_text() == "abcdefghijklmnop\n"


@pytest.mark.slow
def test_microsoft_shows_a_code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path / "state"))
    robin = Typist(address="robin@outlook.com", name="R", timezone="UTC", oauth_client_id="app-1")
    with authorisation_server.running() as server:
        server.interval, base = 1, f"http://127.0.0.1:{server.port}"
        there = Endpoints(f"{base}/token", "", f"{base}/device", ("mail",))
        monkeypatch.setitem(KNOWN, "microsoft", there)
        config = run(tmp_path / "config.toml", robin, Answers(try_login=False), NOWHERE)
    assert config.accounts[0].oauth == OAuth("microsoft", "app-1", tenant="consumers")
    assert [line for line in robin.said if "ABCD-EFGH" in line]
    assert path_of(tmp_path / "state", config.accounts[0].key).is_file()


OTHERS = [
    p for p in providers.ALL if not (p.oauth or p.also_oauth or p.refusal or p.own_certificate)
]


@pytest.mark.parametrize("provider", OTHERS[:9], ids=lambda p: p.name)
def test_nobody_else_is_asked_about_browsers(provider: providers.Provider, tmp_path: Path) -> None:
    domain = next(d for d in provider.domains if not d.startswith("."))
    robin = Typist(address=f"robin@{domain}", password="x", name="R", timezone="UTC")
    run(tmp_path / "config.toml", robin, Answers(try_login=False), NOWHERE)
    assert "app_password" not in robin.asked
