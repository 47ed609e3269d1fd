"""Login by access token at a real Dovecot that asks the authorisation server (RFC 7628, 7662)."""

import json
import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from agent import cli, setup
from agent.config import load
from agent.errors import LoginRefusedError
from agent.mailbox import ImapAccount, ImapServer
from agent.oauth import Tokens, path_of
from agent.setup import Answers
from agent.setup.prompts import Server as Place
from agent.submission import Outcome, SmtpServer, try_login
from tests import authorisation_server, dovecot, smtp_server
from tests.authorisation_server import Server
from tests.dovecot import Dovecot
from tests.typist import Typist

pytestmark = pytest.mark.slow

MECHANISMS = """
auth_mechanisms = plain xoauth2 oauthbearer
passdb {{
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = {home}/oauth2.conf
}}
"""
ASKING = """
introspection_mode = post
introspection_url = http://127.0.0.1:{port}/introspect
username_attribute = email
active_attribute = active
active_value = true
"""


@pytest.fixture(scope="module")
def authority() -> Iterator[Server]:
    with authorisation_server.running() as server:
        yield server


@pytest.fixture(scope="module")
def bearing(authority: Server) -> Iterator[Dovecot]:
    """A Dovecot that takes tokens of this authority."""
    if why := dovecot.missing():
        pytest.skip(why)
    running = Dovecot()
    try:
        conf, asking = running.home / "dovecot.conf", running.home / "oauth2.conf"
        conf.write_text(conf.read_text() + MECHANISMS.format(home=running.home))
        asking.write_text(ASKING.format(port=authority.port))
        os.chmod(asking, 0o644)
        running.start()
        yield running
    finally:
        running.close()


@pytest.fixture
def config(
    bearing: Dovecot, authority: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """An account with a table [account.oauth]; permission is still to be given."""
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path / "state"))
    server = bearing.server()
    authority.user = server.username
    authority.revoked, authority.script = False, []
    authority.good.clear()
    base = f"http://127.0.0.1:{authority.port}"
    path = tmp_path / "config.toml"
    path.write_text(f"""
[profile]
name = "Robin"
[[account]]
addresses = ["robin@home.example"]
name = "home"
[account.imap]
host = "{server.host}"
port = {server.port}
username = "{server.username}"
ca_file = "{server.ca_file}"
[account.oauth]
client_id = "app-1"
token_url = "{base}/token"
device_url = "{base}/device"
scopes = ["mail"]
""")
    return path


def log_in(config: Path) -> int:
    """The command."""
    return cli.main(["login", "--config", str(config)])


def grant(config: Path, authority: Server) -> None:
    """Permission, as a login of before has left it."""
    account = load(config).accounts[0]
    assert account.oauth is not None
    now = time.time()
    authority.good.add("access-0")
    account.keeper(account.oauth, Path(os.environ["STATE_DIRECTORY"])).keep(
        Tokens(authority.valid, "access-0", now, now + 3600, "app-1")
    )


def mailbox(config: Path) -> ImapAccount:
    account, state = load(config).accounts[0], Path(os.environ["STATE_DIRECTORY"])
    return ImapAccount(account.imap, lambda: account.secret(state), account.mailboxes)


def look(config: Path) -> bool:
    """Logs in as the service does."""
    one = mailbox(config)
    try:
        return "INBOX" in one.roles().there
    finally:
        one.close()


def age(config: Path, seconds: float) -> None:
    """Time passes: what was granted is older."""
    path = path_of(Path(os.environ["STATE_DIRECTORY"]), load(config).accounts[0].key)
    tokens = json.loads(path.read_text())
    tokens["obtained"] -= seconds
    tokens["expires"] -= seconds
    path.write_text(json.dumps(tokens))


def test_permission_then_login(
    config: Path, authority: Server, capsys: pytest.CaptureFixture[str]
) -> None:
    authority.interval = 1
    assert log_in(config) == 0
    assert "ABCD-EFGH" in capsys.readouterr().out
    assert look(config)


def test_an_expired_token_is_renewed_at_the_reconnection(config: Path, authority: Server) -> None:
    grant(config, authority)
    authority.good.clear()
    age(config, 4000)
    assert look(config)


def test_a_revoked_token_heals_at_a_later_reconnection(config: Path, authority: Server) -> None:
    grant(config, authority)
    authority.good.clear()
    with pytest.raises(LoginRefusedError, match="refused user name or password"):
        look(config)
    age(config, 400)
    assert look(config)


def test_a_withdrawn_permission_is_told_with_what_to_do(config: Path, authority: Server) -> None:
    grant(config, authority)
    authority.good.clear()
    authority.revoked = True
    age(config, 4000)
    with pytest.raises(LoginRefusedError, match="afterword login home"):
        look(config)


def test_without_permission_nothing_is_sent_to_the_server(config: Path) -> None:
    with pytest.raises(LoginRefusedError, match="no permission was given yet"):
        look(config)


def test_oauthbearer_does_as_well(config: Path, authority: Server) -> None:
    text = config.read_text()
    config.write_text(text.replace("[account.imap]\n", '[account.imap]\nauth = "oauthbearer"\n'))
    grant(config, authority)
    assert look(config)


def test_a_helper_may_give_the_token(config: Path, authority: Server, bearing: Dovecot) -> None:
    authority.good.add("from-a-helper")
    text = config.read_text().partition("[account.oauth]")[0]
    text = text.replace("[account.imap]\n", '[account.imap]\nauth = "xoauth2"\n')
    config.write_text(f'{text}[account.password]\ncommand = ["echo", "from-a-helper"]\n')
    assert look(config)


def test_the_token_is_in_no_output(
    config: Path,
    authority: Server,
    capfd: pytest.CaptureFixture[str],
) -> None:
    grant(config, authority)
    authority.good.clear()
    cli.main(["check", "--config", str(config)])
    told = capfd.readouterr()
    for secret in ("access-", "refresh-"):
        assert secret not in told.out + told.err


def test_sending_by_token(config: Path, authority: Server) -> None:
    grant(config, authority)
    account, state = load(config).accounts[0], Path(os.environ["STATE_DIRECTORY"])
    token = account.secret(state)
    with smtp_server.running(
        smtp_server.Server(password=token, extensions=("AUTH XOAUTH2",))
    ) as smtp:
        server = SmtpServer("127.0.0.1", "robin", smtp.port, "none", auth="xoauth2")
        assert try_login(server, lambda: account.secret(state)).outcome is Outcome.ACCEPTED
        assert smtp.logins == ["XOAUTH2"]


def test_setup_tries_what_permission_came_to(
    config: Path, authority: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = load(config).accounts[0]
    imap = given.imap
    there = Place(imap.host, imap.port, username=imap.username, ca_file=imap.ca_file)
    authority.interval = 1
    config.unlink()
    robin = Typist(address="robin@home.example", name="R", timezone="UTC")
    answers = Answers(imap=there, oauth=given.oauth, sending=False)
    written = setup.run(config, robin, answers)
    assert [line for line in robin.said if "IMAP: logged in" in line]
    assert written.accounts[0].imap.auth == "xoauth2"
    assert look(config)


def test_which_account_is_asked_for_where_it_is_not_plain(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["login", "nobody", "--config", str(config)]) == 2
    assert capsys.readouterr().err == "afterword: which account? there is: home\n"


def test_an_account_with_a_password_needs_no_login(
    tmp_path: Path, server: ImapServer, capsys: pytest.CaptureFixture[str]
) -> None:
    from tests.daemon import account

    path = tmp_path / "config.toml"
    path.write_text(f'[profile]\nname = "R"\n{account(server, tmp_path / "password")}')
    assert cli.main(["login", "--config", str(path)]) == 2
    assert "it uses a password" in capsys.readouterr().err
