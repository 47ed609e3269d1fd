"""What came and was not read before: order, window, marks, sizes; and that nothing is changed."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

import pytest

from agent.desk import Folder
from agent.errors import MailboxError
from agent.mailbox import ImapAccount, ImapServer, Mailboxes
from agent.mailbox.arrivals import FIRST_LIMIT, LIMIT, LIST_LIMIT, Queue
from agent.turn import Arrival, Mark
from tests.dovecot import Dovecot, secret
from tests.person import AT, Person, mail
from tests.scripted import Talk, scripted

NOW = AT + timedelta(days=5)


@pytest.fixture
def account(server: ImapServer) -> Iterator[ImapAccount]:
    opened = ImapAccount(server, secret, clock=lambda: NOW)
    yield opened
    opened.close()


def look(account: ImapAccount, marks: dict[str, Mark] | None = None) -> list[Arrival]:
    """Everything, each mark stored as the turn does it."""
    marks = {} if marks is None else marks
    found = []
    for arrival in account.arrivals(dict(marks)):
        marks[arrival.mark.mailbox] = arrival.mark
        found.append(arrival)
    return found


def ids(arrivals: list[Arrival]) -> list[bytes]:
    return [a.raw.split(b"Message-ID: ")[1].split(b"\r\n")[0] for a in arrivals]


def days_ago(days: float) -> datetime:
    return NOW - timedelta(days=days)


def test_a_mark_never_passes_a_message_that_was_not_read() -> None:
    """Dates do not follow UIDs: 7 came first, then 3, then 9."""
    queue = Queue("INBOX", Folder.INBOX, 1, (3, 7, 9), ())
    assert [queue.read(uid).uid for uid in (7, 3, 9)] == [2, 8, 9]


@pytest.mark.slow
class TestOnDovecot:
    def test_inbox_and_sent_come_by_date_and_whole(
        self, account: ImapAccount, robin: Person
    ) -> None:
        robin.deliver(mail("<2@e>"), at=days_ago(2))
        robin.deliver(mail("<1@e>"), at=days_ago(9))
        robin.deliver(mail("<s@h>"), "Sent", at=days_ago(5))
        robin.deliver(mail("<d@h>"), "Drafts", at=days_ago(5))
        robin.deliver(mail("<t@e>"), "Trash", at=days_ago(5))
        found = look(account)
        assert ids(found) == [b"<1@e>", b"<s@h>", b"<2@e>"]
        assert [a.folder for a in found] == [Folder.INBOX, Folder.SENT, Folder.INBOX]
        assert [a.at for a in found] == [days_ago(9), days_ago(5), days_ago(2)]
        assert found[0].raw == mail("<1@e>")
        assert not any(a.truncated for a in found)
        assert account.complete

    def test_nothing_is_marked_as_read_or_changed(
        self, account: ImapAccount, robin: Person
    ) -> None:
        uids = [robin.deliver(mail()), robin.deliver(mail(), flags=("\\Flagged", "Work"))]
        look(account)
        assert robin.flags() == {uids[0]: set(), uids[1]: {"\\Flagged", "Work"}}

    def test_the_first_look_goes_back_as_far_as_the_setting_says(
        self, server: ImapServer, robin: Person
    ) -> None:
        robin.deliver(mail("<old@e>"), at=days_ago(62))
        robin.deliver(mail("<in@e>"), at=days_ago(59.9))
        account = ImapAccount(server, secret, clock=lambda: NOW)
        assert ids(look(account)) == [b"<in@e>"]
        account.close()
        shorter = ImapAccount(server, secret, Mailboxes(first_look_days=7), clock=lambda: NOW)
        assert look(shorter) == []
        assert shorter.complete
        shorter.close()

    def test_afterwards_only_what_is_new_whatever_its_date(
        self, account: ImapAccount, robin: Person
    ) -> None:
        marks: dict[str, Mark] = {}
        robin.deliver(mail("<1@e>"))
        assert ids(look(account, marks)) == [b"<1@e>"]
        assert look(account, marks) == []
        robin.deliver(mail("<2@e>"), at=days_ago(90))
        assert ids(look(account, marks)) == [b"<2@e>"]
        assert look(account, marks) == []

    def test_a_new_connection_goes_on_where_the_marks_are(
        self, account: ImapAccount, server: ImapServer, robin: Person
    ) -> None:
        marks: dict[str, Mark] = {}
        robin.deliver(mail("<1@e>"))
        look(account, marks)
        account.close()
        robin.deliver(mail("<2@e>"))
        again = ImapAccount(server, secret, clock=lambda: NOW)
        assert ids(look(again, marks)) == [b"<2@e>"]
        again.close()

    def test_an_interrupted_look_goes_on_without_a_gap(
        self, account: ImapAccount, robin: Person
    ) -> None:
        for number, days in enumerate((1, 8, 3, 6, 5)):
            robin.deliver(mail(f"<{number}@e>"), at=days_ago(days))
        marks: dict[str, Mark] = {}
        seen = []
        for arrival in account.arrivals({}):
            marks[arrival.mark.mailbox] = arrival.mark
            seen.append(arrival)
            if len(seen) == 3:
                break
        assert not account.complete
        assert ids(seen) == [b"<1@e>", b"<3@e>", b"<4@e>"]
        rest = ids(look(account, marks))
        assert {*ids(seen), *rest} == {b"<%d@e>" % n for n in range(5)}

    def test_a_message_that_goes_while_it_is_read(
        self, account: ImapAccount, robin: Person
    ) -> None:
        marks: dict[str, Mark] = {}
        robin.deliver(mail("<0@e>"))
        look(account, marks)
        robin.deliver(mail("<1@e>"))
        gone = robin.deliver(mail("<2@e>", text="x" * LIMIT))
        robin.deliver(mail("<3@e>"))
        found = []
        for arrival in account.arrivals(marks):
            found.append(arrival)
            if len(found) == 1:
                robin.remove("INBOX", gone)
        assert ids(found) == [b"<1@e>", b"<3@e>"]
        assert not account.complete
        assert found[1].mark == found[0].mark
        assert look(account, {"INBOX": found[1].mark}) == []
        assert account.complete

    def test_a_new_uidvalidity_means_reading_again(
        self, account: ImapAccount, dovecot: Dovecot, robin: Person
    ) -> None:
        robin.deliver(mail("<1@e>"))
        robin.deliver(mail("<2@e>"))
        marks: dict[str, Mark] = {}
        look(account, marks)
        account.close()
        before = marks["INBOX"].uidvalidity
        robin.client.logout()
        dovecot.renumber(account.server.username)
        assert ids(look(account, marks)) == [b"<1@e>", b"<2@e>"]
        assert marks["INBOX"].uidvalidity != before

    def test_hundreds_of_messages_come_once_each(self, account: ImapAccount, robin: Person) -> None:
        robin.client.multiappend("INBOX", [mail(f"<{n}@e>", "x" * 3000) for n in range(620)])
        account._clock = lambda: datetime.now(AT.tzinfo)
        assert ids(look(account)) == [b"<%d@e>" % n for n in range(620)]

    def test_a_look_that_takes_long_is_told_before(
        self,
        account: ImapAccount,
        robin: Person,
        caplog: pytest.LogCaptureFixture,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setattr("agent.mailbox.account.MANY", 3)
        caplog.set_level("INFO", "agent.mailbox.account")
        for n in range(4):
            robin.deliver(mail(f"<{n}@e>"))
        marks: dict[str, Mark] = {}
        next(account.arrivals(marks))
        assert [r.getMessage() for r in caplog.records] == ["messages_to_read number=4"]
        look(account, marks)
        robin.deliver(mail("<new@e>"))
        caplog.clear()
        look(account, marks)
        assert caplog.records == []

    def test_a_large_message_comes_up_to_a_limit(self, account: ImapAccount, robin: Person) -> None:
        marks: dict[str, Mark] = {}
        robin.deliver(mail("<1@e>"))
        look(account, marks)
        large = mail("<large@e>", "a line of text\r\n" * 200_000)
        robin.deliver(large)
        robin.deliver(mail("<2@e>"))
        found = look(account, marks)
        assert ids(found) == [b"<large@e>", b"<2@e>"]
        assert found[0].raw == large[:LIMIT]
        assert [a.truncated for a in found] == [True, False]

    def test_the_first_look_does_not_download_a_large_mailbox(
        self, account: ImapAccount, robin: Person
    ) -> None:
        robin.deliver(mail("<1@e>", "a line of text\r\n" * 50_000))
        (found,) = look(account)
        assert len(found.raw) == FIRST_LIMIT
        assert found.truncated

    def test_of_a_discussion_list_only_the_beginning(
        self, account: ImapAccount, robin: Person
    ) -> None:
        marks: dict[str, Mark] = {}
        robin.deliver(mail("<0@e>"))
        look(account, marks)
        text = "a line of text\r\n" * 5_000
        robin.deliver(mail("<list@e>", text, List_Post="<mailto:talk@lists.example>"))
        robin.deliver(mail("<news@e>", text, List_Post="NO", List_Unsubscribe="<https://e>"))
        found = look(account, marks)
        assert [len(a.raw) for a in found] == [
            LIST_LIMIT,
            len(mail("<news@e>", text, List_Post="NO", List_Unsubscribe="<https://e>")),
        ]

    def test_further_mailboxes_by_the_settings(self, server: ImapServer, robin: Person) -> None:
        robin.client.create_folder("Jobs")
        robin.deliver(mail("<1@e>"), "Jobs")
        settings = Mailboxes(also_read=("Jobs",))
        account = ImapAccount(server, secret, settings, clock=lambda: NOW)
        (found,) = look(account)
        assert (found.folder, found.mark.mailbox) == (Folder.OTHER, "Jobs")
        assert account.complete
        assert not account.troubles
        account.close()

    @pytest.mark.parametrize("named", [{"also_read": ("INBOX", "Jobs")}, {"sent": "Jobs"}])
    def test_one_that_is_named_and_not_there_is_missed_until_it_is(
        self,
        server: ImapServer,
        robin: Person,
        caplog: pytest.LogCaptureFixture,
        named: dict[str, Any],
    ) -> None:
        account = ImapAccount(server, secret, Mailboxes(**named), clock=lambda: NOW)
        for _ in range(3):
            look(account)
            assert not account.complete
            account.append(Folder.BOARD, mail("<board@home.example>"), (), NOW)
            (said,) = account.troubles
            assert said.startswith('"Jobs", which the settings want read, is not there')
        assert [r.getMessage() for r in caplog.records if r.levelname == "WARNING"] == [
            "mailboxes_missing number=1: the settings want them read"
        ]
        robin.client.create_folder("Jobs")
        look(account)
        assert account.complete
        assert not account.troubles
        account.close()

    @pytest.mark.parametrize(
        "hostile",
        [
            mail("<x\r\n A1 DELETE Drafts@e>"),
            mail("<x@e>", Subject="=?utf-8?q?x=0D=0AA1_DELETE_Drafts?="),
            mail("<x@e>", From='"=?utf-8?q?=0D=0A?=" <a@b>', References="<" + "x" * 9000 + ">"),
            mail("<x@e>", Subject="é" * 5000).replace(b"Subject", b"\0Subject"),
            b"\r\n" * 9,
            b"\xff\xfe\0" * 50,
            b"Message-ID: <a@b>\nSubject: bare line feeds\n\nbody\n",
        ],
    )
    def test_no_message_harms_the_mailbox_or_stops_the_look(
        self, account: ImapAccount, robin: Person, hostile: bytes
    ) -> None:
        uids = [robin.deliver(hostile), robin.deliver(mail("<2@e>"))]
        folders = robin.folders()
        found = look(account)
        assert len(found) == 2
        assert account.copies(["<x@e>", "<x\r\n A1 DELETE Drafts@e>", "x", ""]) is not None
        assert account.find(Folder.INBOX, "<x\r\n A1 DELETE Drafts@e>") is None
        assert robin.flags() == {uid: set() for uid in uids}
        assert robin.folders() == folders


FETCHES = {
    b"INTERNALDATE": b'* %d FETCH (UID %d INTERNALDATE "20-Nov-2026 09:30:00 +0000"'
    b" RFC822.SIZE 30 BODY[HEADER.FIELDS (LIST-POST)] {2}\r\n\r\n)\r\n",
    b"BODY.PEEK[]": b"* %d FETCH (UID %d BODY[]<0> {9}\r\nA: b\r\n\r\nc)\r\n",
}


def forgetful(talk: Talk, left_out: dict[bytes, int]) -> None:
    """Messages 1 to 3, of which one is left out of the answers so and so often."""
    while tag := talk.routine(until=b"UID"):
        command = talk.heard[-1]
        if command.startswith(b"UID SEARCH"):
            talk.say(b"* SEARCH 1 2 3\r\n")
        for word, answer in FETCHES.items():
            if word in command:
                uids = [int(u) for u in command.split(b" ")[2].split(b",")]
                if 2 in uids and left_out.get(word, 0) > 0:
                    left_out[word] -= 1
                    uids.remove(2)
                talk.say(*(answer % (u, u) for u in uids))
        talk.say(tag + b" OK done\r\n")


@pytest.mark.slow
@pytest.mark.parametrize("word", FETCHES)
@pytest.mark.parametrize("times", [1, 2, 9])
def test_what_a_server_forgets_is_asked_for_again(word: bytes, times: int) -> None:
    """Exchange answers FETCH with less than was asked for (MailKit 1615). What came after it is
    not fetched again meanwhile."""
    with scripted(lambda talk: forgetful(talk, {word: times})) as fake:
        account = ImapAccount(fake.server(), secret, clock=lambda: NOW)
        marks: dict[str, Mark] = {}
        looks = [([a.mark.uid for a in look(account, marks)], account.complete) for _ in range(11)]
        account.close()
    assert looks[:times] == [([1, 1], False), *[([], False)] * (times - 1)]
    assert looks[times:] == [([3], True), *[([], True)] * (10 - times)]
    assert not account.troubles


@pytest.mark.slow
@pytest.mark.parametrize("word", FETCHES)
def test_but_not_for_ever_and_then_it_is_told(
    word: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    """Looks may be seconds apart: an hour at least. Once, in the log; and for the board, the
    waiting too. The mark goes past it then: the next start does not wait for it again."""
    with scripted(lambda talk: forgetful(talk, {word: 99})) as fake:
        now = NOW
        account = ImapAccount(fake.server(), secret, clock=lambda: now)
        marks: dict[str, Mark] = {}
        for n in range(30):
            look(account, marks)
            assert not account.complete
            told = "does not give so far" in " ".join(account.troubles)
            assert told == (n >= 5)
            now += timedelta(minutes=2)
        look(account, marks)
        assert [(a.raw, a.mark.uid) for a in look(account, marks)] == [(b"", 3)]
        assert look(account, marks) == []
        assert account.complete
        (said,) = account.troubles
        account.close()
    assert marks["INBOX"].uid == 3
    assert "a message in INBOX" in said
    assert [r.getMessage() for r in caplog.records if r.levelname == "WARNING"] == [
        "message_given_up uid=2: the server lists it and does not give it"
    ]


@pytest.mark.slow
def test_an_inbox_that_cannot_be_opened_is_not_complete_and_it_is_told(
    caplog: pytest.LogCaptureFixture,
) -> None:
    def script(talk: Talk) -> None:
        while tag := talk.routine(until=b"EXAMINE"):
            talk.say(tag + b" NO [NONEXISTENT] Mailbox doesn't exist\r\n")

    with scripted(script) as fake:
        account = ImapAccount(fake.server(), secret, clock=lambda: NOW)
        assert look(account) == []
        assert not account.complete
        assert not account.troubles, "it may have been renamed since the list was asked for"
        look(account)
        look(account)
        (said,) = account.troubles
        account.close()
    assert '"INBOX" and says that it is not there' in said
    assert [r.getMessage() for r in caplog.records if r.levelname == "WARNING"] == [
        "mailboxes_closed number=1: listed, and not there"
    ]


@pytest.mark.slow
def test_a_refused_fetch_is_told() -> None:
    def script(talk: Talk) -> None:
        while tag := talk.routine(until=b"UID"):
            talk.say(tag + b" NO [SERVERBUG] Internal error occurred.\r\n")

    with scripted(script) as fake:
        account = ImapAccount(fake.server(), secret, clock=lambda: NOW)
        with pytest.raises(MailboxError, match="Internal error occurred"):
            look(account)
        assert not account.complete
        account.close()
