"""Setting up: against a real Dovecot and an SMTP server, by a file of answers and at a terminal."""

import os
import pwd
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from agent import cli, setup
from agent.config import Account, Config, load, parse
from agent.credentials import Credential
from agent.endpoint import Security
from agent.errors import AfterwordError, InputError, LoginRefusedError
from agent.letter.model import Profile
from agent.mailbox import ImapServer, Mailboxes
from agent.oauth import OAuth
from agent.plan import Policy
from agent.setup import Answers, World, files, login
from agent.setup import servers as settled
from agent.setup.prompts import Names, Server
from agent.submission import SmtpServer
from tests import smtp_server
from tests.dovecot import PASSWORD
from tests.person import Person
from tests.typist import Typist

NOWHERE = World(lambda: None, lambda url: b"")


@pytest.fixture
def smtp() -> Iterator[smtp_server.Server]:
    with smtp_server.running(smtp_server.Server(password=PASSWORD)) as server:
        yield server


def answers(server: ImapServer, smtp: smtp_server.Server, tmp_path: Path) -> str:
    """A file of answers that names the two servers of the test."""
    secret = tmp_path / "secret"
    secret.touch(0o600)
    secret.write_text(f"{PASSWORD}\n")
    return f"""
address = "robin@home.example"
name = "Robin Ashdown"
timezone = "Europe/Dublin"
password.file = "{secret}"
[imap]
host = "{server.host}"
port = {server.port}
username = "{server.username}"
ca_file = "{server.ca_file}"
[smtp]
host = "127.0.0.1"
port = {smtp.port}
security = "none"
username = "{server.username}"
"""


def set_up(tmp_path: Path, text: str, *more: str) -> int:
    """The command, with this file of answers."""
    (tmp_path / "answers.toml").write_text(text)
    arguments = ["--config", str(tmp_path / "config.toml"), "--answers"]
    return cli.main(["setup", *arguments, str(tmp_path / "answers.toml"), *more])


# A file of answers


@pytest.mark.slow
def test_a_file_of_answers_is_enough(
    server: ImapServer, smtp: smtp_server.Server, tmp_path: Path
) -> None:
    before = os.umask(0)
    try:
        assert set_up(tmp_path, answers(server, smtp, tmp_path)) == 0
    finally:
        os.umask(before)
    path = tmp_path / "config.toml"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert PASSWORD not in path.read_text()
    config = load(path)
    account = config.accounts[0]
    assert config.profile == Profile("Robin Ashdown", timezone="Europe/Dublin")
    assert (account.imap.where, account.imap.username) == (server.where, server.username)
    assert account.smtp is not None
    assert account.smtp.address == ("127.0.0.1", smtp.port)
    assert account.secret(tmp_path) == PASSWORD
    assert account.mailboxes == Mailboxes()
    assert not list(tmp_path.glob(".*"))


@pytest.mark.slow
def test_a_refused_login_writes_nothing(
    server: ImapServer,
    smtp: smtp_server.Server,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    text = answers(server, smtp, tmp_path)
    (tmp_path / "secret").write_text("mistyped\n")
    assert set_up(tmp_path, text) == 77
    assert "refused user name or password" in capsys.readouterr().err
    assert not (tmp_path / "config.toml").exists()


@pytest.mark.slow
def test_a_refused_sending_writes_nothing(
    server: ImapServer, smtp: smtp_server.Server, tmp_path: Path
) -> None:
    smtp.password = "another"
    assert set_up(tmp_path, answers(server, smtp, tmp_path)) == 78
    assert not (tmp_path / "config.toml").exists()


@pytest.mark.parametrize("overwrite", [False, True])
def test_an_existing_file_is_replaced_only_when_it_is_said(tmp_path: Path, overwrite: bool) -> None:
    (tmp_path / "config.toml").write_text("# mine\n")
    text = 'address = "robin@gmail.com"\nname = "R"\npassword.command = ["echo", "x"]\n'
    text += f"try_login = false\noverwrite = {str(overwrite).lower()}\n"
    assert set_up(tmp_path, text) == (0 if overwrite else 2)
    assert (tmp_path / "config.toml").read_text().startswith("# mine") is not overwrite


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "address: missing"),
        ('address = "robin"', "address: a mail address is needed"),
        ('adress = "robin@gmail.com"', "adress: no such setting (did you mean address?)"),
        ('address = "robin@gmail.com"\npassword = "hunter2"', "password: name its place"),
        ('address = "robin@gmail.com"\nname = "R"', "password: missing; name its place"),
        ('address = "robin@gmail.com"\npassword.command = ["echo", "x"]\ntry_login = false',
         "name: missing"),
        ('address = "robin@tuta.com"', "Tuta keeps its mail to its own apps"),
        ('address = "robin@proton.me"\npassword.command = ["echo", "x"]', "imap.ca_file: missing"),
        ('address = "r@gmail.com"\nname = "R"\ntimezone = "Dublin"\ntry_login = false\n'
         'password.command = ["echo", "x"]', "timezone: 'Dublin' is no IANA time zone"),
        ('address = "r@gmail.com"\ncountry = "Narnia"', "country: 'Narnia' is no country code"),
        ('address = "r@gmail.com"\nlanguage = "xx"', "language: no letters in 'xx': en, de, es, fr, nl"),
        ("address = ", "not TOML"),
    ],
)  # fmt: skip
def test_what_is_missing_or_wrong_is_told_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, told: str
) -> None:
    assert set_up(tmp_path, text) in (2, 78)
    err = capsys.readouterr().err
    assert told in err
    assert err.count("\n") == 1
    assert "hunter2" not in err
    assert not (tmp_path / "config.toml").exists()


def test_a_credential_of_systemd_cannot_be_tried_and_is_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("CREDENTIALS_DIRECTORY", raising=False)
    text = 'address = "robin@gmail.com"\nname = "R"\npassword.credential = "imap"\n'
    assert set_up(tmp_path, text) == 0
    assert "The login is not tried" in capsys.readouterr().out
    assert load(tmp_path / "config.toml").accounts[0].password == Credential("imap")


def test_permission_is_given_afterwards_where_nobody_is_there(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = 'address = "robin@outlook.com"\nname = "R"\n[oauth]\nprovider = "microsoft"\n'
    text += 'client_id = "app-1"\ntenant = "consumers"\n'
    assert set_up(tmp_path, text) == 0
    assert "afterword login --config" in capsys.readouterr().out
    account = load(tmp_path / "config.toml").accounts[0]
    assert account.oauth == OAuth("microsoft", "app-1", tenant="consumers")
    assert account.imap == ImapServer("outlook.office365.com", "robin@outlook.com", auth="xoauth2")
    assert account.smtp == SmtpServer(
        "smtp-mail.outlook.com", "robin@outlook.com", security="starttls", auth="xoauth2",
        sent_copy="server",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("abcd efgh ijkl mnop", "abcdefghijklmnop"),  # as Google shows it
        ("my cat is fat", "my cat is fat"),
        ("abcd-efgh-ijkl-mnop", "abcd-efgh-ijkl-mnop"),  # as Apple does: it belongs to it
        ("ABCD EFGH IJKL", "ABCD EFGH IJKL"),
    ],
)
def test_an_app_password_is_taken_as_it_is_meant(typed: str, meant: str) -> None:
    assert login.as_meant(typed) == meant


def test_a_path_is_written_as_the_service_will_find_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "secret").touch(0o600)
    (tmp_path / "secret").write_text("x")
    monkeypatch.chdir(tmp_path)
    text = 'address = "robin@gmail.com"\nname = "R"\npassword.file = "secret"\ntry_login = false\n'
    assert set_up(tmp_path, text) == 0
    place = load(tmp_path / "config.toml").accounts[0].password
    assert place == Credential(file=str(tmp_path / "secret"))


def test_a_missing_password_is_told_before_any_server_is_asked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr("agent.setup.discover.find", lambda *given: asked.append(str(given)))
    text = f'address = "robin@home.example"\nname = "R"\npassword.file = "{tmp_path}/none"\n'
    assert set_up(tmp_path, text) == 2
    told = f"password.file: {tmp_path}/none: the password cannot be read: No such file"
    assert told in capsys.readouterr().err
    assert not asked
    assert not (tmp_path / "config.toml").exists()


def test_servers_of_another_domain_need_to_be_named(tmp_path: Path) -> None:
    xml = b"""<clientConfig><incomingServer type="imap"><hostname>imap.elsewhere.example</hostname>
    <port>993</port><socketType>SSL</socketType></incomingServer></clientConfig>"""
    world = World(lambda: None, lambda url: xml)
    given = Answers("robin@home.example", "R", password=Credential(command=("echo", "x")))
    silent = setup.Silent("answers.toml", lambda text: None)
    with pytest.raises(InputError, match=r"imap\.elsewhere\.example were not confirmed"):
        setup.run(tmp_path / "config.toml", silent, given, world)


@pytest.mark.parametrize(
    ("before", "typed", "became"),
    [
        # Another port; another security takes its usual port with it.
        (("mail.home.example", 20994, "tls"), {"port": "20993"},
         ("mail.home.example", 20993, "tls")),
        (("mail.home.example", 0, "tls"), {"security": "starttls"},
         ("mail.home.example", 0, "starttls")),
        (("mail.home.example", 2993, "tls"), {"security": "starttls"},
         ("mail.home.example", 0, "starttls")),
        (("127.0.0.1", 2993, "tls"), {"security": "none", "port": "1143"},
         ("127.0.0.1", 1143, "none")),
        # Elsewhere than on this machine "none" is not offered, nor kept.
        (("127.0.0.1", 1143, "none"), {"host": "mail.home.example"},
         ("mail.home.example", 0, "tls")),
    ],
)  # fmt: skip
def test_everything_that_a_connection_rests_on_can_be_corrected(
    before: tuple[str, int, Security], typed: dict[str, str], became: tuple[str, int, Security]
) -> None:
    host, port, security = before
    robin = Typist(**{f"imap_{key}": value for key, value in typed.items()})
    server = ImapServer(host, "robin", port, security)
    found = settled.corrected(robin, settled.IMAP, server)
    assert (found.host, found.port, found.security) == became


def test_a_certificate_can_be_taken_away_again(tmp_path: Path, server: ImapServer) -> None:
    robin = Typist(imap_ca_file="-")
    assert settled.corrected(robin, settled.IMAP, server).ca_file == ""


# A person


def servers(server: ImapServer, smtp: smtp_server.Server) -> Answers:
    """What a file would name, so that a person is asked for the rest."""
    return Answers(
        imap=Server(server.host, server.port, ca_file=server.ca_file),
        smtp=Server("127.0.0.1", smtp.port, "none"),
    )


@pytest.mark.slow
def test_a_person_is_asked_for_little(
    server: ImapServer, smtp: smtp_server.Server, tmp_path: Path
) -> None:
    robin = Typist(
        address=server.username + "@home.example", password=PASSWORD, name="Robin Ashdown",
        timezone="Europe/Dublin", language="de", telephone="+353 1 555 0123",
    )  # fmt: skip
    config = setup.run(tmp_path / "config.toml", robin, servers(server, smtp), NOWHERE)
    assert robin.asked == ["address", "password", "name", "timezone", "language", "telephone"]
    assert config.profile == Profile(
        "Robin Ashdown", "+353 1 555 0123", language="de", timezone="Europe/Dublin"
    )
    secret = tmp_path / "password"
    assert config.accounts[0].password == Credential(file=str(secret))
    assert stat.S_IMODE(secret.stat().st_mode) == 0o600
    assert secret.read_text() == f"{PASSWORD}\n"
    assert PASSWORD not in (tmp_path / "config.toml").read_text()
    assert not [line for line in robin.said if PASSWORD in line]


@pytest.mark.slow
def test_a_mistyped_password_is_asked_for_again(
    server: ImapServer, smtp: smtp_server.Server, tmp_path: Path
) -> None:
    robin = Typist(
        address="robin@home.example", password=["mistyped", PASSWORD], name="Robin",
        timezone="UTC", imap_username=["", "robin"],
    )  # fmt: skip
    setup.run(tmp_path / "config.toml", robin, servers(server, smtp), NOWHERE)
    account = load(tmp_path / "config.toml").accounts[0]
    assert account.secret(tmp_path) == PASSWORD
    assert [line for line in robin.said if "did not work" in line and "refused" in line]


@pytest.mark.slow
def test_going_on_without_sending(
    server: ImapServer, smtp: smtp_server.Server, tmp_path: Path
) -> None:
    smtp.password = "another"
    robin = Typist(address="robin@home.example", password=PASSWORD, name="R", sending="no",
                   timezone="UTC")  # fmt: skip
    setup.run(tmp_path / "config.toml", robin, servers(server, smtp), NOWHERE)
    assert load(tmp_path / "config.toml").accounts[0].smtp is None


@pytest.mark.slow
@pytest.mark.parametrize("until", ["address", "password", "name", "timezone", "telephone"])
def test_an_interruption_leaves_nothing(
    server: ImapServer, smtp: smtp_server.Server, tmp_path: Path, until: str
) -> None:
    typed: dict[str, str | list[str]] = {
        "address": "robin@home.example", "password": PASSWORD, "name": "R", "timezone": "UTC",
        until: [],
    }  # fmt: skip
    with pytest.raises(KeyboardInterrupt):
        setup.run(
            tmp_path / "deep" / "config.toml", Typist(**typed), servers(server, smtp), NOWHERE
        )
    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow
def test_mailboxes_that_nothing_tells_are_asked_for(
    robin: Person, server: ImapServer, smtp: smtp_server.Server, tmp_path: Path
) -> None:
    robin.client.create_folder("Ablage")
    answer = servers(server, smtp)
    typist = Typist(address="r@home.example", imap_username="", password=PASSWORD, name="R",
                    timezone="UTC")  # fmt: skip
    named = Answers(imap=answer.imap, smtp=answer.smtp, mailboxes=Names(drafts="Ablage"))
    config = setup.run(tmp_path / "config.toml", typist, named, NOWHERE)
    assert config.accounts[0].mailboxes == Mailboxes(drafts="Ablage")


# The file


def test_a_configuration_is_written_as_it_was() -> None:
    account = Account(
        ("robin@home.example", "r@home.example"),
        ImapServer("imap.home.example", 'ro"bin\\', renew_minutes=9),
        SmtpServer("smtp.home.example", "robin", 2465, sent_copy="server"),
        Credential(command=("pass", "mail")),
        OAuth("google", "app-1", Credential(file="/x")),
        "private",
        Mailboxes(also_read=("Jobs",)),
    )
    config = Config(Profile("Robin", links=("https://x.example",)), (account.with_tokens(),),
                    Policy(checks=1))  # fmt: skip
    assert parse(files.text_of(config), Path("x")) == config


def test_what_was_there_stays_where_writing_fails(tmp_path: Path) -> None:
    good, bad = tmp_path / "config.toml", tmp_path / "file" / "password"
    good.write_text("as it was")
    (tmp_path / "file").write_text("no directory")
    with pytest.raises(AfterwordError):
        files.store([files.File(good, "new", 0o600), files.File(bad, "new", 0o600)])
    assert good.read_text() == "as it was"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["config.toml", "file"]


@pytest.mark.skipif(os.geteuid() != 0, reason="only root gives files away")
def test_below_etc_the_service_may_read_and_nobody_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "SYSTEM_PATH", tmp_path / "config.toml")
    monkeypatch.setattr(files, "SERVICE", "nobody")
    service = pwd.getpwnam("nobody")
    path = tmp_path / "config.toml"
    files.store([files.configuration(path, "x"), files.password(files.secret_path(path), "y")])
    for name, mode, owner in (("config.toml", 0o640, 0), ("password", 0o600, service.pw_uid)):
        told = (tmp_path / name).stat()
        assert stat.S_IMODE(told.st_mode) == mode
        assert (told.st_uid, told.st_gid) == (owner, service.pw_gid)


def test_a_second_persons_secret_lies_beside_theirs() -> None:
    assert files.secret_path(Path("/etc/afterword/config.toml")).name == "password"
    assert files.secret_path(Path("/etc/afterword/robin.toml")).name == "robin.password"


def test_a_refusal_is_raised_where_nobody_is_there(tmp_path: Path, server: ImapServer) -> None:
    given = Answers(
        "robin@home.example", "R", timezone="UTC", sending=False,
        imap=Server(server.host, server.port, ca_file=server.ca_file),
        password=Credential(command=("echo", "mistyped")),
    )  # fmt: skip
    with pytest.raises(LoginRefusedError):
        setup.run(tmp_path / "c.toml", setup.Silent("a", lambda text: None), given, NOWHERE)
