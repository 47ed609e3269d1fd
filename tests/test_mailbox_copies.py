"""Our letters wherever they lie: told by marker or Message-ID, each header looked at once."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from agent.desk import Copy, Folder
from agent.letter import as_bytes
from agent.letter.marker import marker
from agent.letter.model import Draft
from agent.mailbox import ImapAccount, ImapServer
from tests.dovecot import Dovecot, secret
from tests.person import AT, Person, mail
from tests.scripted import Between
from tests.test_reconcile import D

pytestmark = pytest.mark.slow

INVITATION = "<invitation@employer.example>"
ANSWER = replace(D, in_reply_to=INVITATION, references=("<first@employer.example>", INVITATION))
MARK = marker(D.id, D.digest, "home.example")


def letter(draft: Draft = ANSWER, message_id: str = "<ours@home.example>") -> bytes:
    return as_bytes(draft, message_id, marker(draft.id, draft.digest, "home.example"), AT)


class Clock:
    """A clock that the test sets."""

    def __init__(self) -> None:
        self.now = AT + timedelta(days=1)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def account(server: ImapServer, clock: Clock) -> Iterator[ImapAccount]:
    opened = ImapAccount(server, secret, clock=clock)
    yield opened
    opened.close()


def places(copies: tuple[Copy, ...]) -> list[tuple[Folder, str, int]]:
    return [(c.folder, c.place.mailbox, c.place.uid) for c in copies]


def test_a_letter_reads_back_as_it_was_written(account: ImapAccount, robin: Person) -> None:
    place = account.append(Folder.DRAFTS, letter(), ("\\Draft",), AT)
    (copy,) = account.copies(())
    assert copy.place == place
    assert copy.folder is Folder.DRAFTS
    assert copy.flags == ("\\Draft",)
    assert copy.at == AT
    assert copy.message_id == "<ours@home.example>"
    assert copy.in_reply_to == INVITATION
    assert copy.references == ("<first@employer.example>", MARK, INVITATION)
    assert (copy.to, copy.cc, copy.subject) == (D.to, D.cc, D.subject)
    assert copy.digest == D.digest
    assert copy.raw == letter()


def test_of_what_was_sent_no_bytes_are_kept(account: ImapAccount, robin: Person) -> None:
    """Attachments of many MiB would lie in memory as long as the service runs."""
    robin.deliver(letter(), "Sent")
    (copy,) = account.copies(())
    assert (copy.folder, copy.digest, copy.raw) == (Folder.SENT, D.digest, b"")


@pytest.mark.parametrize(
    "draft",
    [
        replace(D, in_reply_to="<" + "A1" * 60 + "@EU1PR04MB9283.eurprd04.example>"),
        replace(D, subject="Vielen Dank für das Gespräch – Bäckerin, " + "sehr " * 30),
        replace(D, body="Grüße\n\n> quoted\n  indented\n\n" + "long " * 300 + "\nEnd."),
        replace(D, cc=("b@employer.example", "A@employer.example"), to_name="Okafor, Inês"),
        replace(D, references=tuple(f"<{n}@employer.example>" for n in range(60))),
        replace(D, body="日本語の手紙です。\n🦊", to_name="山田"),
    ],
)
def test_every_letter_is_found_untouched(account: ImapAccount, draft: Draft) -> None:
    account.append(Folder.DRAFTS, letter(draft), ("\\Draft",), AT)
    (copy,) = account.copies(())
    assert copy.digest == draft.digest


@pytest.mark.parametrize(
    ("mailbox", "folder"),
    [("INBOX", Folder.INBOX), ("Sent", Folder.SENT), ("Trash", Folder.TRASH),
     ("Junk", Folder.JUNK), ("Archive", Folder.OTHER), ("Archive/2026", Folder.OTHER)],
)  # fmt: skip
def test_a_letter_is_found_in_any_mailbox(
    account: ImapAccount, robin: Person, mailbox: str, folder: Folder
) -> None:
    if mailbox not in robin.folders():
        robin.client.create_folder(mailbox)
    uid = robin.deliver(letter(), mailbox)
    (copy,) = account.copies(())
    assert (copy.folder, copy.place.mailbox, copy.place.uid) == (folder, mailbox, uid)
    # The text matters only where a letter can be edited, approved or sent.
    assert bool(copy.body) is (folder is Folder.SENT)


def test_a_letter_that_moves_is_found_at_the_next_look(account: ImapAccount, robin: Person) -> None:
    robin.client.create_folder("Projects")
    place = account.append(Folder.DRAFTS, letter(), ("\\Draft",), AT)
    account.copies(())
    robin.move("Drafts", place.uid, "Projects")
    assert places(account.copies(())) == [(Folder.OTHER, "Projects", 1)]
    robin.move("Projects", 1, "Sent")
    assert places(account.copies(())) == [(Folder.SENT, "Sent", 1)]
    robin.remove("Sent", 1)
    assert account.copies(()) == ()


def test_what_is_put_aside_in_a_mailbox_that_was_never_looked_at_is_found_in_time(
    account: ImapAccount, robin: Person, clock: Clock
) -> None:
    """A second copy in an ordinary mailbox, while none is missed: within a quarter of an hour."""
    account.append(Folder.DRAFTS, letter(), ("\\Draft",), AT)
    account.copies(())
    robin.deliver(letter(), "Archive")
    clock.now += timedelta(minutes=15)
    assert len(account.copies(())) == 2


def test_a_clock_set_back_does_not_end_the_looking_around(
    account: ImapAccount, robin: Person, clock: Clock
) -> None:
    clock.now += timedelta(days=365)
    account.append(Folder.DRAFTS, letter(), ("\\Draft",), AT)
    account.copies(())
    robin.deliver(letter(), "Archive")
    clock.now -= timedelta(days=365)
    assert len(account.copies(())) == 2


def test_flags_and_edits_are_seen_at_the_next_look(account: ImapAccount, robin: Person) -> None:
    place = account.append(Folder.DRAFTS, letter(), ("\\Draft",), AT)
    account.copies(())
    robin.add_flags("Drafts", place.uid, "\\Seen", "\\Flagged")
    (copy,) = account.copies(())
    assert {*copy.flags} == {"\\Draft", "\\Seen", "\\Flagged"}
    edited = replace(ANSWER, body="My own words.")
    robin.deliver(as_bytes(edited, "<new@client.example>", MARK, AT), "Drafts")
    robin.remove("Drafts", place.uid)
    (copy,) = account.copies(())
    assert copy.body.strip() == "My own words."
    assert copy.digest != D.digest


def test_a_letter_marked_deleted_is_told_as_such(account: ImapAccount, robin: Person) -> None:
    place = account.append(Folder.DRAFTS, letter(), ("\\Draft",), AT)
    robin.add_flags("Drafts", place.uid, "\\Deleted")
    (copy,) = account.copies(())
    assert copy.has("\\Deleted")


def test_a_letter_without_its_references_is_known_by_the_id_it_was_appended_with(
    account: ImapAccount, robin: Person
) -> None:
    robin.deliver(mail("<ours@home.example>"), "Drafts")
    robin.deliver(mail("<other@home.example>"), "Drafts")
    assert account.copies(()) == ()
    (copy,) = account.copies(("<ours@home.example>", "<gone@home.example>"))
    assert copy.message_id == "<ours@home.example>"


def test_what_only_inherits_or_forges_a_marker_is_none_of_ours(
    account: ImapAccount, robin: Person
) -> None:
    robin.deliver(mail(References=f"<a@b> {MARK} {INVITATION} <ours@home.example>"))
    robin.deliver(mail(References=MARK.replace(D.digest, "0" * 12)))
    robin.deliver(mail(Subject=f"References: {MARK}", text=f"References: {MARK}"))
    robin.deliver(mail(References="", X_References=MARK))
    robin.deliver(
        mail(References="<a@b>").replace(b"\r\n\r\n", b"\r\nReferences: " + MARK.encode())
    )
    assert account.copies(()) == ()


@pytest.mark.parametrize(
    "field",
    [
        f"<a@b>\r\n {MARK}\r\n\t{INVITATION}",
        f"<a@b>{MARK}{INVITATION}",
        f"(comment) {INVITATION} {MARK}",
        MARK,
    ],
)
def test_a_marker_is_read_however_a_client_folds_it(
    account: ImapAccount, robin: Person, field: str
) -> None:
    robin.deliver(mail("", References=field).replace(b"References", b"REFERENCES"), "Drafts")
    assert len(account.copies(())) == 1


def test_drafts_made_anew_are_not_confused_with_the_old_ones(
    account: ImapAccount, robin: Person, dovecot: Dovecot
) -> None:
    """Alpine deletes Drafts when it has taken out the last one: the same UID is another message."""
    place = account.append(Folder.DRAFTS, letter(), ("\\Draft",), AT)
    account.copies(())
    robin.client.select_folder("INBOX")
    robin.client.delete_folder("Drafts")
    assert account.copies(()) == ()
    again = account.append(Folder.DRAFTS, mail("<a@b>"), ("\\Draft",), AT)
    assert again.uid == place.uid
    assert account.copies(()) == ()
    other = replace(ANSWER, body="Another text.")
    account.append(Folder.DRAFTS, letter(other), ("\\Draft",), AT)
    (copy,) = account.copies(())
    assert copy.digest == other.digest


def test_a_renumbered_mailbox_is_looked_through_again(
    account: ImapAccount, dovecot: Dovecot, robin: Person
) -> None:
    place = account.append(Folder.DRAFTS, letter(), ("\\Draft",), AT)
    account.copies(())
    account.close()
    robin.client.logout()
    dovecot.renumber(account.server.username, "Drafts")
    (copy,) = account.copies(())
    assert copy.place.uidvalidity != place.uidvalidity
    assert account.expunge(place) is False
    assert account.expunge(copy.place) is True


def test_the_whole_of_drafts_is_looked_through_but_of_others_only_the_window(
    account: ImapAccount, robin: Person
) -> None:
    old = AT - timedelta(days=90)
    robin.deliver(letter(), "Drafts", at=old)
    robin.deliver(letter(), "Sent", at=old)
    assert [c.folder for c in account.copies(())] == [Folder.DRAFTS]


def test_a_look_at_what_has_not_changed_fetches_no_header_again(
    dovecot: Dovecot, clock: Clock
) -> None:
    server = dovecot.server()
    between = Between(dovecot.port, ())
    account = ImapAccount(replace(server, port=between.port, security="none"), secret, clock=clock)
    robin = Person(server, dovecot.port)
    robin.client.multiappend("INBOX", [mail(f"<{n}@e>") for n in range(300)])
    account.append(Folder.DRAFTS, letter(), ("\\Draft",), AT)
    account.copies(())
    before = len(between.commands)
    assert len(account.copies(())) == 1
    again = between.commands[before:]
    assert not [c for c in again if b"HEADER" in c or b"BODY" in c]
    # One EXAMINE for each mailbox with a role that is there, one FETCH for the letter's flags.
    assert len(again) == 6
    robin.deliver(mail("<new@e>"))
    before = len(between.commands)
    account.copies(())
    fetched = [c for c in between.commands[before:] if b"HEADER" in c]
    assert len(fetched) == 1
    assert fetched[0].startswith(b"UID FETCH 301 ")
    account.close()
    robin.client.shutdown()
    between.close()


def test_find_by_message_id(account: ImapAccount, robin: Person) -> None:
    robin.deliver(mail("<a@home.example>"), "Sent")
    uid = robin.deliver(mail("<b@home.example>"), "Sent")
    found = account.find(Folder.SENT, "<b@home.example>")
    assert found is not None
    assert (found.mailbox, found.uid) == ("Sent", uid)
    assert account.find(Folder.DRAFTS, "<b@home.example>") is None
    assert account.find(Folder.APPROVED, "<b@home.example>") is None
    robin.remove("Sent", uid)
    assert account.find(Folder.SENT, "<b@home.example>") is None
