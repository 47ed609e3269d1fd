"""The account between two turns: what wakes it, what does not, and how its connections end."""

import threading
import time
from collections.abc import Iterator
from dataclasses import replace

import pytest

from agent.desk import Folder
from agent.errors import ServerUnavailableError
from agent.mailbox import Bell, ImapAccount, ImapServer, Woken
from tests.dovecot import Dovecot, secret
from tests.person import AT, Person, mail
from tests.scripted import Between, Talk, scripted
from tests.test_mailbox_copies import letter

pytestmark = pytest.mark.slow


@pytest.fixture
def account(server: ImapServer) -> Iterator[ImapAccount]:
    opened = ImapAccount(server, secret, clock=lambda: AT)
    opened.prepare()
    look(opened)
    yield opened
    opened.close()


def look(account: ImapAccount) -> None:
    """What a turn looks at."""
    list(account.arrivals({}))
    account.copies(())


def test_with_nothing_new_the_time_passes(account: ImapAccount, bell: Bell) -> None:
    for _ in range(2):
        began = time.monotonic()
        assert account.wait(bell, 0.2) is Woken.TIME
        assert time.monotonic() - began >= 0.2


@pytest.mark.parametrize("folder", ["INBOX", "Drafts"])
def test_what_comes_between_a_look_and_the_waiting_wakes_at_once(
    account: ImapAccount, robin: Person, bell: Bell, folder: str
) -> None:
    account.wait(bell, 0.01)
    robin.deliver(mail(), folder)
    began = time.monotonic()
    assert account.wait(bell, 10) is Woken.MAIL
    assert time.monotonic() - began < 5
    look(account)
    assert account.wait(bell, 0.1) is Woken.TIME


@pytest.mark.parametrize("folder", ["INBOX", "Drafts"])
def test_what_comes_while_waiting_wakes(
    account: ImapAccount, robin: Person, bell: Bell, folder: str
) -> None:
    threading.Timer(0.2, robin.deliver, (mail(), folder)).start()
    assert account.wait(bell, 10) is Woken.MAIL


def test_a_flag_on_a_draft_wakes(account: ImapAccount, robin: Person, bell: Bell) -> None:
    place = account.append(Folder.DRAFTS, letter(), ("\\Draft",), AT)
    look(account)
    threading.Timer(0.2, robin.add_flags, ("Drafts", place.uid, "\\Seen")).start()
    assert account.wait(bell, 10) is Woken.MAIL


def test_what_was_appended_by_the_account_itself_wakes_once(
    account: ImapAccount, bell: Bell
) -> None:
    account.append(Folder.DRAFTS, letter(), ("\\Draft",), AT)
    assert account.wait(bell, 1) is Woken.MAIL
    look(account)
    assert account.wait(bell, 0.1) is Woken.TIME


def test_the_bell(account: ImapAccount, bell: Bell) -> None:
    threading.Timer(0.1, bell.ring).start()
    assert account.wait(bell, 10) is Woken.BELL
    look(account)


def test_waiting_is_never_longer_than_until_the_next_look(server: ImapServer) -> None:
    told: list[float] = []
    account = ImapAccount(server, secret, clock=lambda: AT, heartbeat=told.append)
    look(account)
    bell = Bell()
    threading.Timer(0.3, bell.ring).start()
    account.wait(bell, float("inf"))
    # It is announced for how long nothing will be heard of it.
    assert 239 < max(told) <= 240
    account.close()
    bell.close()


def test_a_server_without_idle_is_looked_at_when_the_time_is_up(
    dovecot: Dovecot, server: ImapServer, bell: Bell
) -> None:
    between = Between(dovecot.port, ("IDLE",))
    account = ImapAccount(
        replace(server, port=between.port, security="none"), secret, clock=lambda: AT
    )
    look(account)
    assert account.wait(bell, 0.2) is Woken.TIME
    robin = Person(server, dovecot.port)
    robin.deliver(mail(), "Drafts")
    assert account.wait(bell, 10) is Woken.MAIL
    assert between.refused == []
    account.close()
    robin.client.shutdown()
    between.close()


def test_where_only_one_connection_is_allowed_it_waits_in_inbox(bell: Bell) -> None:
    def script(talk: Talk) -> None:
        if fake.talks.index(talk):
            tag = talk.routine(until=b"AUTHENTICATE")
            talk.say(b"+ \r\n")
            talk.command()
            talk.say(tag + b" NO [LIMIT] Too many connections\r\n")
            return
        tag = talk.routine(until=b"IDLE")
        talk.say(b"+ idling\r\n* 5 EXISTS\r\n")
        talk.command()
        talk.say(tag + b" OK idled\r\n")
        talk.routine()

    with scripted(script) as fake:
        account = ImapAccount(fake.server(), secret, clock=lambda: AT)
        account.roles()
        assert account.wait(bell, 5) is Woken.MAIL
        examined = [c for c in fake.talks[0].heard if c.startswith(b"EXAMINE")]
        assert examined == [b'EXAMINE "INBOX"']
        account.close()


def test_a_server_that_never_agrees_with_itself_does_not_keep_it_busy(bell: Bell) -> None:
    """EXISTS says four, SEARCH finds none, and UIDNEXT is another one each time it is asked."""

    def script(talk: Talk) -> None:
        while tag := talk.routine(until=b"UID"):
            talk.say(b"* SEARCH\r\n" + tag + b" OK done\r\n")

    with scripted(script, abilities=b"IMAP4rev1 AUTH=PLAIN") as fake:
        account = ImapAccount(fake.server(), secret, clock=lambda: AT)
        woken = []
        for _ in range(4):
            look(account)
            woken.append(account.wait(bell, 0.1))
        assert woken[1:] == [Woken.TIME] * 3
        account.close()


def test_a_lost_connection_is_made_anew_by_the_next_call(account: ImapAccount, bell: Bell) -> None:
    account.wait(bell, 0.01)
    for session in (account._work, account._watch):
        assert session is not None
        session.cut()
    assert account.wait(bell, 0.1) is Woken.TIME
    look(account)


def test_an_account_that_was_cut_stays_so(account: ImapAccount, bell: Bell) -> None:
    threading.Timer(0.1, account.cut).start()
    with pytest.raises(ServerUnavailableError):
        account.wait(bell, 10)
    with pytest.raises(ServerUnavailableError, match="the account is closed"):
        look(account)
