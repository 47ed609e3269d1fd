"""The few changes, on servers with and without UIDPLUS and MOVE: only ever to what is ours."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import pytest

from agent.desk import Folder, Place
from agent.errors import InputError, MailboxError
from agent.mailbox import ImapAccount, Mailboxes
from tests.dovecot import Dovecot, secret
from tests.person import AT, Person, mail
from tests.scripted import Between
from tests.test_mailbox_copies import letter

pytestmark = pytest.mark.slow

ABILITIES = [
    (),
    ("UIDPLUS",),
    ("MOVE",),
    ("UIDPLUS", "MOVE"),
    ("SPECIAL-USE", "NAMESPACE", "ID", "KEYWORDS"),
]


@dataclass
class Bench:
    """An account, its owner and what was said between client and server."""

    account: ImapAccount
    robin: Person
    between: Between
    without: tuple[str, ...]


@pytest.fixture(params=ABILITIES, ids=lambda w: "without " + " ".join(w) if w else "with all")
def bench(request: pytest.FixtureRequest, dovecot: Dovecot) -> Iterator[Bench]:
    server = dovecot.server()
    between = Between(dovecot.port, request.param)
    through = replace(server, port=between.port, security="none")
    account = ImapAccount(through, secret, clock=lambda: AT)
    robin = Person(server, dovecot.port)
    yield Bench(account, robin, between, request.param)
    account.close()
    robin.client.shutdown()
    between.close()
    assert between.refused == [], "a command was given that the server does not offer"


def put(bench: Bench, folder: Folder = Folder.DRAFTS, raw: bytes = b"") -> Place:
    return bench.account.append(folder, raw or letter(), ("\\Draft",), AT)


def test_append_puts_the_bytes_there_unseen_and_tells_where(bench: Bench) -> None:
    bench.robin.deliver(letter(), "Drafts")
    bench.robin.deliver(mail("<other@home.example>"), "Drafts")
    place = put(bench)
    assert place.mailbox == "Drafts"
    assert bench.robin.flags("Drafts")[place.uid] == {"\\Draft"}
    assert bench.robin.texts("Drafts")[place.uid] == letter()
    assert place.uid == 3


@pytest.mark.parametrize("folder", [Folder.DRAFTS, Folder.APPROVED, Folder.BOARD])
def test_append_makes_and_subscribes_a_missing_mailbox(bench: Bench, folder: Folder) -> None:
    bench.account.roles()
    if "Drafts" in bench.robin.folders():
        bench.robin.client.delete_folder("Drafts")
    place = put(bench, folder)
    assert bench.robin.texts(place.mailbox)[place.uid] == letter()
    subscribed = {name for _, _, name in bench.robin.client.list_sub_folders()}
    assert place.mailbox in subscribed
    assert [c.place for c in bench.account.copies(())] == [place]


def test_expunge_takes_out_that_message_and_no_other(bench: Bench) -> None:
    mine = bench.robin.deliver(mail("<mine@home.example>"), "Drafts")
    twin = put(bench)
    place = put(bench)
    assert bench.account.expunge(place) is True
    assert {*bench.robin.flags("Drafts")} == {mine, twin.uid}
    assert bench.account.expunge(place) is False


def test_what_the_person_marked_deleted_is_not_expunged_with_it(bench: Bench) -> None:
    mine = bench.robin.deliver(mail("<mine@home.example>"), "Drafts", flags=("\\Deleted",))
    place = put(bench)
    assert bench.account.expunge(place) is True
    left = bench.robin.flags("Drafts")
    assert left[mine] == {"\\Deleted"}
    if "UIDPLUS" in bench.without:
        # Hidden in most clients, and gone with the person's own expunge.
        assert "\\Deleted" in left[place.uid]
        (copy,) = bench.account.copies(())
        assert copy.has("\\Deleted")
    else:
        assert place.uid not in left


def test_a_message_that_is_not_ours_is_never_taken_out(bench: Bench) -> None:
    uid = bench.robin.deliver(mail("<theirs@employer.example>"))
    place = Place("INBOX", _validity(bench), uid)
    assert bench.account.expunge(place) is False
    assert bench.account.move(place, Folder.APPROVED) is None
    assert bench.robin.flags() == {uid: set()}


def _validity(bench: Bench, mailbox: str = "INBOX") -> int:
    status = bench.robin.client.folder_status(mailbox, ["UIDVALIDITY"])
    return int(status[b"UIDVALIDITY"])


def test_nothing_is_taken_out_under_another_uidvalidity(bench: Bench) -> None:
    place = put(bench)
    stale = replace(place, uidvalidity=place.uidvalidity - 1)
    assert bench.account.expunge(stale) is False
    assert bench.account.move(stale, Folder.APPROVED) is None
    assert bench.account.flag(stale, ("\\Seen",)) is False
    assert bench.account.expunge(Place("Nowhere", 1, 1)) is False
    assert bench.robin.flags("Drafts") == {place.uid: {"\\Draft"}}


def test_move_makes_the_mailbox_and_tells_where_it_lies_now(bench: Bench) -> None:
    other = bench.robin.deliver(mail("<mine@home.example>"), "Drafts")
    place = put(bench)
    moved = bench.account.move(place, Folder.APPROVED)
    assert moved is not None
    assert moved.mailbox == "Afterword/Approved"
    assert bench.robin.texts(moved.mailbox) == {moved.uid: letter()}
    assert {*bench.robin.flags("Drafts")} == {other}
    assert bench.account.move(place, Folder.APPROVED) is None
    back = bench.account.move(moved, Folder.DRAFTS)
    assert back is not None
    assert back.mailbox == "Drafts"
    assert back.uid in bench.robin.flags("Drafts")
    assert bench.robin.flags(moved.mailbox) == {}


def test_flags_are_added_to_any_message_and_others_stay(bench: Bench) -> None:
    uid = bench.robin.deliver(mail(), flags=("\\Flagged",))
    place = Place("INBOX", _validity(bench), uid)
    assert bench.account.flag(place, ("\\Answered", "$Forwarded")) is True
    kept = {"\\Flagged", "\\Answered"} | (set() if "KEYWORDS" in bench.without else {"$Forwarded"})
    assert bench.robin.flags() == {uid: kept}
    assert bench.account.flag(replace(place, uid=uid + 1), ("\\Answered",)) is False


def test_a_draft_of_ours_that_lost_its_marker_is_ours_by_its_id(bench: Bench) -> None:
    uid = bench.robin.deliver(mail("<ours@home.example>"), "Drafts")
    place = Place("Drafts", _validity(bench, "Drafts"), uid)
    assert bench.account.expunge(place) is False
    bench.account.copies(("<ours@home.example>",))
    assert bench.account.expunge(place) is True


def test_every_role_is_found(bench: Bench) -> None:
    names = bench.account.roles().names
    assert {f: names.get(f) for f in Folder if f is not Folder.OTHER} == {
        Folder.INBOX: "INBOX",
        Folder.SENT: "Sent",
        Folder.DRAFTS: "Drafts",
        Folder.TRASH: "Trash",
        Folder.JUNK: "Junk",
        Folder.APPROVED: "Afterword/Approved",
        Folder.BOARD: "Afterword",
    }


def test_prepare_makes_the_mailboxes_of_the_service_once(bench: Bench) -> None:
    bench.account.prepare()
    assert {"Afterword", "Afterword/Approved"} <= bench.robin.folders()
    before = len(bench.between.commands)
    bench.account.prepare()
    assert not [c for c in bench.between.commands[before:] if c.startswith(b"CREATE")]


def test_a_name_of_the_settings_that_cannot_be_made_is_told(dovecot: Dovecot) -> None:
    account = ImapAccount(dovecot.server(), secret, Mailboxes(drafts="a" * 300), clock=lambda: AT)
    with pytest.raises(MailboxError):
        account.append(Folder.DRAFTS, letter(), ("\\Draft",), AT)
    with pytest.raises(InputError):
        account.append(Folder.OTHER, letter(), (), AT)
    account.close()


# A claim: who sends a letter


def test_of_two_only_one_gets_a_message(bench: Bench, dovecot: Dovecot) -> None:
    place = put(bench)
    other = ImapAccount(bench.account.server, secret, clock=lambda: AT)
    try:
        assert bench.account.claim(place, "$SubmitPending")
        kept = "KEYWORDS" not in bench.without
        assert other.claim(place, "$SubmitPending") is not kept, "without keywords both do"
        assert bench.account.claim(place, "$SubmitPending") is not kept, "not the same one twice"
        assert ("$SubmitPending" in bench.robin.flags("Drafts")[place.uid]) is kept
        bench.account.unflag(place, ("$SubmitPending",))
        assert other.claim(place, "$SubmitPending")
    finally:
        other.close()


def test_what_is_gone_or_lost_its_star_is_not_claimed(bench: Bench) -> None:
    place = put(bench)
    assert not bench.account.claim(place, "$SubmitPending", ("\\Flagged",))
    bench.robin.add_flags("Drafts", place.uid, "\\Flagged")
    assert bench.account.claim(place, "$SubmitPending", ("\\Flagged",))
    bench.robin.remove("Drafts", place.uid)
    assert not bench.account.claim(place, "$SubmitPending")
    assert not bench.account.claim(replace(place, mailbox="Nowhere"), "$SubmitPending")


def test_between_the_look_and_the_mark_nobody_slips_in(dovecot: Dovecot) -> None:
    """CONDSTORE (RFC 7162): what was changed since is not marked."""
    account = ImapAccount(dovecot.server(), secret, clock=lambda: AT)
    robin = Person(account.server, dovecot.port)
    place = account.append(Folder.DRAFTS, letter(), ("\\Draft",), AT)
    session = account._session()
    session.select("Drafts")
    (modseq,) = session.fetch([place.uid], "FLAGS", "MODSEQ")[place.uid][b"MODSEQ"]
    robin.add_flags("Drafts", place.uid, "$SubmitPending")
    assert not session.add_flag_unless_changed(place.uid, "$Other", modseq)
    assert robin.flags("Drafts")[place.uid] == {"\\Draft", "$SubmitPending"}
    account.close()
    robin.client.shutdown()
