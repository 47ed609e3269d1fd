"""``afterword setup`` where a configuration is there already: an account more, the first untouched."""

from pathlib import Path

import pytest

from agent import cli
from agent.config import load
from agent.errors import InputError
from agent.mailbox import ImapServer
from agent.setup import Answers, Silent, World, run
from agent.setup.prompts import Server
from tests.dovecot import PASSWORD
from tests.typist import Typist

FIRST = """\
# My own words.
[profile]
name = "Robin Ashdown"       # as my mother calls me
timezone = "Europe/Dublin"

[[account]]
addresses = ["robin@home.example"]
[account.imap]
host = "imap.home.example"
username = "robin@home.example"
[account.password]
file = "/etc/afterword/password"

[desk]
star_approves = true
"""
NOWHERE = World(lambda: None, lambda url: b"")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A configuration that somebody wrote by hand, and its secret."""
    (tmp_path / "password").write_text("of the first\n")
    path = tmp_path / "config.toml"
    path.write_text(FIRST)
    return path


def set_up(path: Path, *lines: str, address: str = "robin@work.example") -> int:
    """The command, with a file of answers for an address of another server."""
    answers, domain = path.with_name("answers"), address.partition("@")[2]
    given = (
        f'address = "{address}"',
        f'imap.host = "imap.{domain}"',
        'password.command = ["echo", "x"]',
        "sending = false",
        "try_login = false",
    )
    answers.write_text("\n".join((*given, *lines)))
    return cli.main(["setup", "--config", str(path), "--answers", str(answers)])


def test_an_account_is_added_and_nothing_else_changes(path: Path) -> None:
    before = load(path)
    assert set_up(path, "add = true") == 0
    assert path.read_text().startswith(FIRST)
    after = load(path)
    first, second = after.accounts
    assert before.accounts == (first,)
    assert (after.profile, after.desk) == (before.profile, before.desk)
    assert second.addresses == ("robin@work.example",)
    assert second.imap == ImapServer("imap.work.example", "robin@work.example")
    assert second.password.command == ("echo", "x")


def test_nothing_is_added_to_what_others_may_have_written(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path.chmod(0o666)
    assert set_up(path, "add = true") == 78
    assert "others may change this file" in capsys.readouterr().err
    assert path.read_text() == FIRST


def test_one_that_setup_wrote_can_be_added_to_again_and_again(tmp_path: Path) -> None:
    path, addresses = tmp_path / "config.toml", ["r@a.example", "r@b.example", "r@c.example"]
    for address in addresses:
        assert set_up(path, 'name = "R"', "add = true", address=address) == 0
    assert [a.label for a in load(path).accounts] == addresses


INLINE = """\
account = [{addresses = ["r@h.example"], imap = {host = "h.example", username = "r"}}]
profile.name = "R"
"""


@pytest.mark.parametrize(
    ("text", "address", "more", "told"),
    [
        (
            FIRST,
            "robin@work.example",
            "",
            "was left as it is; among the answers, overwrite = true replaces it, add = true adds an account",
        ),
        (FIRST, "robin@home.example", "add = true", "robin@home.example is watched already"),
        ("[profil]\n", "robin@work.example", "add = true", "profil: no such setting"),
        (INLINE, "robin@work.example", "add = true", "cannot be added to: write [[account]]"),
    ],
)
def test_what_cannot_be_added_to_is_left(
    path: Path, capsys: pytest.CaptureFixture[str], text: str, address: str, more: str, told: str
) -> None:
    path.write_text(text)
    assert set_up(path, more, address=address) in (2, 78)
    assert told in capsys.readouterr().err
    assert path.read_text() == text


@pytest.mark.slow
def test_a_person_is_asked_what_is_to_be_done_and_not_for_the_name_again(
    path: Path, server: ImapServer
) -> None:
    robin = Typist(
        address="robin@work.example", password=PASSWORD, existing="add an account",
        imap_username=server.username,
    )  # fmt: skip
    given = Answers(sending=False, imap=Server(server.host, server.port, ca_file=server.ca_file))
    config = run(path, robin, given, NOWHERE)
    assert robin.asked == ["existing", "address", "password"]
    assert path.with_name("password").read_text() == "of the first\n"
    assert config.accounts[1].password.file == str(path.with_name("password-2"))
    assert path.with_name("password-2").read_text() == f"{PASSWORD}\n"
    assert "systemctl reload afterword" in robin.said[-1]


def test_a_person_who_says_nothing_has_it_left(path: Path) -> None:
    with pytest.raises(InputError, match="left as it is"):
        run(path, Typist(address="robin@work.example"), Answers(), NOWHERE)
    with pytest.raises(InputError, match="left as it is"):
        run(path, Silent("a", lambda text: None), Answers("robin@work.example"), NOWHERE)
    assert path.read_text() == FIRST
