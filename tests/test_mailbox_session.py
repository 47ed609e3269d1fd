"""One IMAP connection: how it comes about, what it says when it does not, what it lets through."""

import ssl
import time
from collections.abc import Iterator
from dataclasses import replace

import pytest

from agent.errors import (
    AfterwordError,
    CertificateError,
    ConfigError,
    InputError,
    LoginRefusedError,
    MailboxError,
    ServerUnavailableError,
)
from agent.mailbox import ImapServer
from agent.mailbox.faults import NoSuchMailboxError
from agent.mailbox.session import Session, connect
from tests.dovecot import HOST, Dovecot, free_port, secret
from tests.person import AT, Person, mail
from tests.scripted import Talk, scripted

pytestmark = pytest.mark.slow


@pytest.fixture
def session(server: ImapServer) -> Iterator[Session]:
    opened = connect(server, secret)
    yield opened
    opened.close()


def fault(server: ImapServer, password: str = secret()) -> AfterwordError:
    """What is told of a connection that does not come about: a line, without the password."""
    with pytest.raises(AfterwordError) as caught:
        connect(server, lambda: password).close()
    told = str(caught.value)
    assert "\n" not in told
    assert password not in told
    assert caught.value.__cause__ is None or password not in repr(caught.value.__cause__)
    return caught.value


# Connections that do not come about


def test_nothing_listens_there() -> None:
    port = free_port()
    error = fault(ImapServer(HOST, "robin", port, "none"))
    assert isinstance(error, ServerUnavailableError)
    assert str(error) == f"{HOST}:{port}: nothing listens there (connection refused)"


def test_no_such_host() -> None:
    error = fault(ImapServer("no-such-host.invalid", "robin"))
    assert isinstance(error, ServerUnavailableError)
    assert "no-such-host.invalid:993: the name cannot be resolved" in str(error)


@pytest.mark.parametrize("password", ["wrong", 'wr"on\\g', "fälsch", "with space "])
def test_a_wrong_password(server: ImapServer, password: str) -> None:
    error = fault(server, password)
    assert isinstance(error, LoginRefusedError)
    assert "refused user name or password" in str(error)


def test_a_password_with_a_line_end_never_reaches_the_server(server: ImapServer) -> None:
    assert "line end" in str(fault(server, "a\r\nA1 DELETE Drafts"))


def test_a_certificate_of_nobody_known(server: ImapServer) -> None:
    error = fault(replace(server, ca_file=""))
    assert isinstance(error, CertificateError)
    assert "the server's certificate does not hold: self-signed certificate" in str(error)
    assert "ca_file" in str(error)


def test_a_certificate_of_another_host(server: ImapServer) -> None:
    error = fault(replace(server, host="localhost"))
    assert isinstance(error, CertificateError)
    assert "not valid for 'localhost'" in str(error)


def test_a_ca_file_that_is_none(server: ImapServer) -> None:
    error = fault(replace(server, ca_file="/no/such/file"))
    assert isinstance(error, ConfigError)
    assert "ca_file /no/such/file: cannot be used" in str(error)


def test_a_server_that_speaks_no_tls(dovecot: Dovecot, server: ImapServer) -> None:
    error = fault(replace(server, port=dovecot.port))
    assert isinstance(error, ServerUnavailableError)
    assert 'security = "starttls"' in str(error)


def test_starttls(dovecot: Dovecot, server: ImapServer) -> None:
    session = connect(replace(server, port=dovecot.port, security="starttls"), secret)
    assert isinstance(session._client.socket(), ssl.SSLSocket)
    session.close()


def test_starttls_that_is_not_offered_sends_no_password() -> None:
    with scripted(Talk.routine) as fake:
        error = fault(fake.server(security="starttls"))
        assert isinstance(error, ServerUnavailableError)
        assert "offers no STARTTLS; no password was sent" in str(error)
        assert fake.talks[0].heard == [b"CAPABILITY"]


def test_clear_text_to_another_machine_is_refused_before_any_connection() -> None:
    error = fault(ImapServer("imap.example.org", "robin", security="none"))
    assert isinstance(error, ConfigError)
    assert "clear text" in str(error)


def test_a_server_that_does_not_greet() -> None:
    with scripted(lambda talk: talk.command(), greet=False) as fake:
        began = time.monotonic()
        error = fault(fake.server(connect_seconds=1))
        assert time.monotonic() - began < 3
    assert isinstance(error, ServerUnavailableError)
    assert "no answer in time" in str(error)


def test_a_server_that_hangs_up_during_the_login_is_no_wrong_password() -> None:
    def script(talk: Talk) -> None:
        talk.routine(until=b"AUTHENTICATE")
        talk.sock.shutdown(2)

    with scripted(script) as fake:
        error = fault(fake.server())
    assert isinstance(error, ServerUnavailableError)


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (b"NO [AUTHENTICATIONFAILED] Invalid credentials", LoginRefusedError),
        (b"NO [ALERT] Application-specific password required", LoginRefusedError),
        (b"NO [UNAVAILABLE] Temporary authentication failure.", MailboxError),
        (b"NO Too many simultaneous connections. (Failure)", MailboxError),
        (b"NO [LIMIT] Rate limit hit", MailboxError),
    ],
)
def test_a_refusal_that_passes_is_told_from_a_wrong_password(
    answer: bytes, kind: type[AfterwordError]
) -> None:
    def script(talk: Talk) -> None:
        tag = talk.routine(until=b"AUTHENTICATE")
        talk.say(b"+ \r\n")
        talk.command()
        talk.say(tag + b" " + answer + b"\r\n")
        talk.routine()

    with scripted(script) as fake:
        assert type(fault(fake.server())) is kind


def test_the_password_is_fetched_anew_for_each_login(server: ImapServer) -> None:
    asked: list[int] = []

    def fetch() -> str:
        asked.append(1)
        return secret()

    for _ in range(2):
        connect(server, fetch).close()
    assert len(asked) == 2


@pytest.mark.parametrize("name", ['ro"bin', "ro bin", "jürgen", "back\\slash"])
def test_user_names_beyond_the_ordinary(dovecot: Dovecot, name: str) -> None:
    connect(dovecot.server(username=f"{free_port()}{name}"), secret).close()


def test_a_user_name_with_quotes_where_only_login_is_offered() -> None:
    with scripted(Talk.routine, abilities=b"IMAP4rev1") as fake:
        connect(fake.server(username='ro"bin\\'), secret).close()
        assert b'LOGIN "ro\\"bin\\\\" "open-sesame"' in fake.talks[0].heard


# What a hostile string can do: nothing

HOSTILE = [
    "x\r\nA1 DELETE Drafts",
    "x\nA1 DELETE Drafts",
    "x\0y",
    "x\x7fy",
    "x\u0085y",
    "x\x1b[31m",
]


@pytest.mark.parametrize("name", [*HOSTILE, "", "n" * 1001])
def test_no_hostile_mailbox_name_reaches_a_command(session: Session, name: str) -> None:
    for call in (session.examine, session.select, session.status, session.create):
        with pytest.raises(InputError):
            call(name)
    session.examine("INBOX")  # the connection is as good as before
    with pytest.raises(InputError):
        session.copy(1, name)
    with pytest.raises(InputError):
        session.append(name, mail(), (), AT)


@pytest.mark.parametrize(
    "flag", [*HOSTILE, "", "a b", "\\Seen) +FLAGS (\\Deleted", "é", "{3}", "a*"]
)
def test_no_hostile_flag_reaches_a_command(session: Session, flag: str) -> None:
    session.examine("INBOX")
    with pytest.raises(InputError):
        session.add_flags(1, (flag,))
    with pytest.raises(InputError):
        session.append("INBOX", mail(), (flag,), AT)


@pytest.mark.parametrize("item", ["BODY.PEEK[HEADER]) (", "FLAGS\r\nA1 NOOP", "flags", "A B"])
def test_no_hostile_item_reaches_a_command(session: Session, item: str) -> None:
    session.examine("INBOX")
    with pytest.raises(InputError):
        session.fetch([1], item)


@pytest.mark.parametrize("uid", [0, -1, 2**32])
def test_no_uid_but_a_uid(session: Session, uid: int) -> None:
    session.examine("INBOX")
    with pytest.raises(InputError):
        session.fetch([uid], "FLAGS")
    with pytest.raises(InputError):
        session.uid_expunge(uid)


def test_names_with_every_printable_character_come_and_go_as_they_are(
    session: Session, robin: Person
) -> None:
    for name in ('R&D &AOk- "q" \\b {3} %*', "Entwürfe 下書き 🦊", "a(b)]c"):
        session.create(name)
        assert name in robin.folders()
        assert session.examine(name).name == name
        assert name in {row.name for row in session.mailboxes()}


# Commands


def test_a_missing_mailbox_is_told_as_such_and_the_connection_holds(session: Session) -> None:
    for call in (session.examine, session.select, session.status):
        with pytest.raises(NoSuchMailboxError, match="does"):
            call("Nowhere")
    with pytest.raises(NoSuchMailboxError):
        session.append("Nowhere", mail(), (), AT)
    assert not session.lost


def test_reading_changes_nothing(session: Session, robin: Person) -> None:
    uid = robin.deliver(mail())
    session.examine("INBOX")
    assert session.fetch([uid], "BODY.PEEK[]")[uid][b"BODY[]"] == mail()
    assert robin.flags() == {uid: set()}


def test_uids_are_sent_in_commands_of_bounded_length(session: Session, robin: Person) -> None:
    robin.deliver(mail())
    last = robin.deliver(mail())
    session.examine("INBOX")
    uids = [*range(1_000_000_000, 1_000_030_000), last]
    assert list(session.fetch(uids, "FLAGS")) == [last]


def test_uids_from_leaves_out_the_last_message_that_n_star_always_names(
    session: Session, robin: Person
) -> None:
    first, second = robin.deliver(mail()), robin.deliver(mail())
    session.examine("INBOX")
    assert session.uids_from(second) == (second,)
    assert session.uids_from(second + 1) == ()
    assert session.uids_from(1) == (first, second)


def test_a_message_that_makes_no_sense_spoils_no_other() -> None:
    def script(talk: Talk) -> None:
        tag = talk.routine(until=b"UID")
        talk.say(
            b"* 1 FETCH (UID 1 FLAGS (\\Seen) BODY[HEADER.FIELDS (X)] {3}\r\nabc)\r\n"
            b'* 2 FETCH (UID 2 FLAGS (\\Seen INTERNALDATE "no date")\r\n'
            b"* 3 FETCH (FLAGS ())\r\n"
            b"* 9 EXISTS\r\n"
            b"* 4 FETCH (UID 4 FLAGS (a))\r\n* 4 FETCH (UID 4 RFC822.SIZE 7)\r\n"
            + tag
            + b" OK .\r\n"
        )
        talk.routine()

    with scripted(script) as fake:
        session = connect(fake.server(), secret)
        session.examine("INBOX")
        answers = session.fetch([1, 2, 3, 4], "FLAGS")
        assert sorted(answers) == [1, 4]
        assert answers[1][b"FLAGS"] == (b"\\Seen",)
        assert answers[4][b"FLAGS"] == (b"a",)
        assert answers[4][b"RFC822.SIZE"] == 7
        session.close()


def test_a_server_that_falls_silent_is_given_up_and_the_connection_with_it() -> None:
    with scripted(lambda talk: talk.routine(until=b"UID")) as fake:
        session = connect(fake.server(answer_seconds=1), secret)
        session.examine("INBOX")
        for _ in range(2):
            with pytest.raises(ServerUnavailableError):
                session.fetch([1], "FLAGS")
        assert session.lost


def test_a_plain_no_leaves_the_connection_as_it_was(session: Session) -> None:
    session.create("Twice")
    with pytest.raises(MailboxError, match="the server says"):
        session.create("Twice")
    session.examine("INBOX")


def test_every_command_tells_how_long_it_may_take(server: ImapServer) -> None:
    told: list[float] = []
    session = connect(server, secret, told.append)
    before = len(told)
    session.examine("INBOX")
    assert told[before:] == [server.answer_seconds]
    session.close()


def test_a_session_that_was_cut_is_of_no_more_use(session: Session) -> None:
    session.cut()
    with pytest.raises(ServerUnavailableError):
        session.examine("INBOX")
