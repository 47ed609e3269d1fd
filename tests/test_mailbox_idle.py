"""Waiting: every way in which a server may speak, hang up or fall silent; the bell; no spinning."""

import threading
import time
from collections.abc import Callable, Iterator

import pytest

from agent.errors import ServerUnavailableError
from agent.mailbox import Bell, Woken
from agent.mailbox.idle import wait
from agent.mailbox.session import Session, connect
from tests.dovecot import Dovecot, secret
from tests.person import Person, mail
from tests.scripted import Talk, scripted

pytestmark = pytest.mark.slow


def waiting(script: Callable[[Talk, bytes], object], bell: Bell, timeout: float = 5) -> Woken:
    """Waits on a server that plays the script once IDLE has come, then gives a command."""

    def play(talk: Talk) -> None:
        script(talk, talk.routine(until=b"IDLE"))
        talk.routine()

    with scripted(play) as fake:
        session = connect(fake.server(answer_seconds=1), secret)
        try:
            session.examine("INBOX")
            woken = wait([session], bell, timeout)
            if not session.idle_refused:
                assert b"DONE" in {talk.heard[-1] for talk in fake.talks} or session.lost
            session.examine("INBOX")  # ready for commands
            return woken
        finally:
            session.close()


def ended(talk: Talk, tag: bytes) -> None:
    """Ends IDLE as a sound server does."""
    assert talk._lines.readline() == b"DONE\r\n"
    talk.heard.append(b"DONE")
    talk.say(tag + b" OK idled\r\n")


def same_segment(talk: Talk, tag: bytes) -> None:
    talk.say(b"+ idling\r\n* 5 EXISTS\r\n")
    ended(talk, tag)


def split_line(talk: Talk, tag: bytes) -> None:
    talk.say(b"+ idling\r\n* 5 EX")
    time.sleep(0.1)
    talk.say(b"IS")
    time.sleep(0.1)
    talk.say(b"TS\r\n")
    ended(talk, tag)


def before_the_plus(talk: Talk, tag: bytes) -> None:
    """Legal, and Zoho does it."""
    talk.say(b"* FLAGS (\\Seen)\r\n* 5 EXISTS\r\n")
    time.sleep(0.1)
    talk.say(b"+ idling\r\n")
    ended(talk, tag)


def while_ending(talk: Talk, tag: bytes) -> None:
    """The time is up, and the notification comes between DONE and the answer."""
    talk.say(b"+ idling\r\n")
    assert talk._lines.readline() == b"DONE\r\n"
    talk.heard.append(b"DONE")
    talk.say(b"* 5 EXI")
    time.sleep(0.1)
    talk.say(b"STS\r\n" + tag + b" OK idled\r\n")


@pytest.mark.parametrize("script", [same_segment, split_line, before_the_plus])
def test_news_is_seen_at_once(script: Callable[[Talk, bytes], object], bell: Bell) -> None:
    began = time.monotonic()
    assert waiting(script, bell) is Woken.MAIL
    assert time.monotonic() - began < 4


def test_news_between_done_and_the_answer_is_seen(bell: Bell) -> None:
    assert waiting(while_ending, bell, timeout=0.2) is Woken.MAIL


@pytest.mark.parametrize(
    "line",
    [b"* 3 EXPUNGE", b"* 2 FETCH (FLAGS (\\Seen))", b"* 1 RECENT", b"* VANISHED 3",
     b"* 5 exists"],
)  # fmt: skip
def test_what_is_news(line: bytes, bell: Bell) -> None:
    def script(talk: Talk, tag: bytes) -> None:
        talk.say(b"+ idling\r\n" + line + b"\r\n")
        ended(talk, tag)

    assert waiting(script, bell) is Woken.MAIL


@pytest.mark.parametrize(
    "line", [b"* OK Still here", b"* FLAGS (\\Seen)", b"* OK [HIGHESTMODSEQ 9]", b"* 5 X", b""]
)
def test_what_is_none(line: bytes, bell: Bell) -> None:
    def script(talk: Talk, tag: bytes) -> None:
        talk.say(b"+ idling\r\n" + line + b"\r\n")
        ended(talk, tag)

    assert waiting(script, bell, timeout=0.3) is Woken.TIME


def test_a_server_that_refuses_idle_is_polled_and_the_connection_kept(bell: Bell) -> None:
    began = time.monotonic()
    assert waiting(lambda talk, tag: talk.say(tag + b" BAD no\r\n"), bell) is Woken.TIME
    assert time.monotonic() - began < 4


def test_a_server_that_ends_idle_by_itself_is_polled(bell: Bell) -> None:
    def script(talk: Talk, tag: bytes) -> None:
        talk.say(b"+ idling\r\n" + tag + b" OK enough\r\n")

    assert waiting(script, bell) is Woken.TIME


def test_a_server_without_idle_is_waited_for_without_it(bell: Bell) -> None:
    with scripted(Talk.routine, abilities=b"IMAP4rev1 AUTH=PLAIN") as fake:
        session = connect(fake.server(), secret)
        began = time.monotonic()
        assert wait([session], bell, 0.2) is Woken.TIME
        assert time.monotonic() - began >= 0.2
        assert b"IDLE" not in fake.talks[0].heard
        session.close()


def end(talk: Talk, tag: bytes) -> None:
    talk.say(b"+ .\r\n")
    talk.sock.shutdown(2)


LOSSES: list[tuple[str, Callable[[Talk, bytes], object], str]] = [
    ("BYE", lambda talk, tag: talk.say(b"+ .\r\n* BYE Session expired, please login again.\r\n"),
     "says goodbye: Session expired"),
    ("end", end, "closed the connection"),
    ("end before +", lambda talk, tag: talk.sock.shutdown(2), "closed the connection"),
    ("no +", lambda talk, tag: time.sleep(3), "no answer to IDLE in time"),
    ("no end of line", lambda talk, tag: talk.say(b"+ .\r\n", b"* x" * 50_000), "without end"),
]  # fmt: skip


@pytest.mark.parametrize(("script", "told"), [c[1:] for c in LOSSES], ids=[c[0] for c in LOSSES])
def test_a_lost_connection_is_told_once_and_at_once(
    script: Callable[[Talk, bytes], object], told: str, bell: Bell
) -> None:
    began = time.monotonic()
    with pytest.raises(ServerUnavailableError, match=told) as caught:
        waiting(script, bell)
    assert time.monotonic() - began < 4
    assert "\n" not in str(caught.value)


def test_a_peer_that_is_silent_after_done_is_lost(bell: Bell) -> None:
    """A router that forgot the connection: nothing tells, until something is said."""

    def script(talk: Talk, tag: bytes) -> None:
        talk.say(b"+ idling\r\n")
        time.sleep(3)

    with pytest.raises(ServerUnavailableError, match="no answer in time"):
        waiting(script, bell, timeout=0.2)


def test_where_one_of_two_is_lost_the_other_is_closed_too(bell: Bell) -> None:
    """It may still be in IDLE: a command would be taken for DONE."""

    def play(talk: Talk) -> None:
        talk.routine(until=b"IDLE")
        talk.say(b"+ idling\r\n" if talk.heard.count(b"NOOP") else b"+ .\r\n* BYE .\r\n")
        talk.routine()

    with scripted(play) as fake:
        sessions = [connect(fake.server(), secret) for _ in range(2)]
        sessions[0]._client.noop()
        with pytest.raises(ServerUnavailableError):
            wait(sessions, bell, 5)
        assert all(s.lost for s in sessions)


def test_waiting_spends_no_time_of_the_processor(bell: Bell) -> None:
    def script(talk: Talk, tag: bytes) -> None:
        talk.say(b"+ idling\r\n")
        ended(talk, tag)

    began = time.thread_time()
    assert waiting(script, bell, timeout=1) is Woken.TIME
    assert time.thread_time() - began < 0.2


@pytest.fixture
def sessions(dovecot: Dovecot) -> Iterator[tuple[Session, Session]]:
    server = dovecot.server()
    both = connect(server, secret), connect(server, secret)
    both[0].examine("INBOX")
    both[1].examine("Drafts")
    yield both
    for session in both:
        session.close()


def rung_after(bell: Bell, seconds: float) -> list[float]:
    """Rings from another thread; when it did."""
    at: list[float] = []

    def ring() -> None:
        time.sleep(seconds)
        at.append(time.monotonic())
        bell.ring()

    threading.Thread(target=ring).start()
    return at


def test_the_bell_wakes_within_50_ms(bell: Bell, sessions: tuple[Session, Session]) -> None:
    """On two real connections over TLS, the ends of both IDLEs included; the quickest counts, since
    another program may have the processor."""
    took = []
    for _ in range(5):
        rung = rung_after(bell, 0.1)
        assert wait(sessions, bell, 10) is Woken.BELL
        took.append(time.monotonic() - rung[0])
    assert min(took) < 0.05


def test_a_bell_that_rang_before_wakes_once(bell: Bell, sessions: tuple[Session, Session]) -> None:
    bell.ring()
    bell.ring()
    assert wait(sessions, bell, 10) is Woken.BELL
    assert wait(sessions, bell, 0.1) is Woken.TIME


@pytest.mark.parametrize("folder", ["INBOX", "Drafts"])
def test_a_change_in_either_mailbox_wakes(
    bell: Bell, dovecot: Dovecot, sessions: tuple[Session, Session], folder: str
) -> None:
    robin = Person(sessions[0].server, dovecot.port)
    threading.Timer(0.1, robin.deliver, (mail(), folder)).start()
    assert wait(sessions, bell, 10) is Woken.MAIL
    for session in sessions:
        session.examine("INBOX")
    robin.client.shutdown()


def test_a_cut_from_another_thread_ends_waiting_at_once(
    bell: Bell, sessions: tuple[Session, Session]
) -> None:
    threading.Timer(0.1, sessions[1].cut).start()
    began = time.monotonic()
    with pytest.raises(ServerUnavailableError):
        wait(sessions, bell, 10)
    assert time.monotonic() - began < 5
