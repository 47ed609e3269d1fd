"""What every ``turn.Mail`` must do: the stored mailbox and the account on a real Dovecot alike."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Protocol

import pytest

from agent.desk import Copy, Folder, Place
from agent.letter import as_bytes
from agent.letter.marker import marker
from agent.letter.model import Draft
from agent.mailbox import ImapAccount
from agent.stored import StoredMail, StoredMessage
from agent.turn import Arrival, Mail, Mark
from tests.dovecot import Dovecot, secret
from tests.person import AT, Person, mail
from tests.test_reconcile import D

NOW = AT + timedelta(days=3)
OTHER = replace(D, id="thank_you|other", body="Another letter.")


class World(Protocol):
    """An account, and the outside world that puts mail into it."""

    @property
    def mail(self) -> Mail: ...

    def deliver(self, raw: bytes, folder: Folder, days_ago: float) -> None: ...


class Stored:
    """The stored mailbox: what is delivered was in it from the beginning."""

    def __init__(self) -> None:
        self.mail = StoredMail((), NOW)

    def deliver(self, raw: bytes, folder: Folder, days_ago: float) -> None:
        message = StoredMessage(NOW - timedelta(days=days_ago), folder, raw)
        self.mail.messages = tuple(sorted((*self.mail.messages, message), key=lambda m: m.at))


class OnDovecot:
    """The account over IMAP."""

    def __init__(self, dovecot: Dovecot) -> None:
        server = dovecot.server()
        self.mail = ImapAccount(server, secret, clock=lambda: NOW)
        self.robin = Person(server, dovecot.port)

    def deliver(self, raw: bytes, folder: Folder, days_ago: float) -> None:
        name = {Folder.INBOX: "INBOX", Folder.SENT: "Sent"}[folder]
        self.robin.deliver(raw, name, NOW - timedelta(days=days_ago))


@pytest.fixture(params=["stored", pytest.param("dovecot", marks=pytest.mark.slow)])
def world(request: pytest.FixtureRequest) -> Iterator[World]:
    if request.param == "stored":
        yield Stored()
        return
    real = OnDovecot(request.getfixturevalue("dovecot"))
    yield real
    real.mail.close()
    real.robin.client.shutdown()


def look(world: World, marks: dict[str, Mark]) -> list[Arrival]:
    found = []
    for arrival in world.mail.arrivals(dict(marks)):
        marks[arrival.mark.mailbox] = arrival.mark
        found.append(arrival)
    return found


def put(world: World, draft: Draft = D, message_id: str = "<ours@home.example>") -> Place:
    mark = marker(draft.id, draft.digest, "home.example")
    raw = as_bytes(draft, message_id, mark, NOW)
    return world.mail.append(Folder.DRAFTS, raw, ("\\Draft",), NOW)


def copies(world: World) -> dict[Place, Copy]:
    return {c.place: c for c in world.mail.copies(())}


def test_arrivals_come_once_each_in_order_with_folder_and_time(world: World) -> None:
    world.deliver(mail("<2@e>"), Folder.INBOX, 2)
    world.deliver(mail("<1@h>"), Folder.SENT, 5)
    world.deliver(mail("<3@e>"), Folder.INBOX, 1)
    marks: dict[str, Mark] = {}
    found = look(world, marks)
    assert [(a.folder, a.raw) for a in found] == [
        (Folder.SENT, mail("<1@h>")),
        (Folder.INBOX, mail("<2@e>")),
        (Folder.INBOX, mail("<3@e>")),
    ]
    assert [a.at for a in found] == [NOW - timedelta(days=d) for d in (5, 2, 1)]
    assert world.mail.complete
    assert look(world, marks) == []
    world.deliver(mail("<4@e>"), Folder.INBOX, 0)
    assert [a.raw for a in look(world, marks)] == [mail("<4@e>")]


def test_an_empty_account_is_complete(world: World) -> None:
    assert look(world, {}) == []
    assert world.mail.complete


def test_what_is_appended_is_found_as_it_was_until_it_is_expunged(world: World) -> None:
    place, other = put(world), put(world, OTHER, "<other@home.example>")
    assert place != other
    found = copies(world)
    assert set(found) == {place, other}
    copy = found[place]
    assert copy.folder is Folder.DRAFTS
    assert copy.flags == ("\\Draft",)
    assert copy.at == NOW
    assert copy.message_id == "<ours@home.example>"
    assert copy.digest == D.digest
    assert copy.references == (marker(D.id, D.digest, "home.example"),)
    assert world.mail.expunge(place) is True
    assert world.mail.expunge(place) is False
    assert set(copies(world)) == {other}


def test_a_draft_is_no_arrival(world: World) -> None:
    put(world)
    assert look(world, {}) == []


def test_a_place_is_never_used_twice(world: World) -> None:
    first = put(world)
    world.mail.expunge(first)
    assert put(world) != first


def test_a_moved_draft_lies_in_the_other_mailbox_only(world: World) -> None:
    place = put(world)
    moved = world.mail.move(place, Folder.APPROVED)
    assert moved is not None
    assert {p: c.folder for p, c in copies(world).items()} == {moved: Folder.APPROVED}
    assert world.mail.move(place, Folder.DRAFTS) is None
    assert world.mail.expunge(place) is False
    back = world.mail.move(moved, Folder.DRAFTS)
    assert back is not None
    assert copies(world)[back].digest == D.digest


def test_flags_are_added_and_stay(world: World) -> None:
    place = put(world)
    assert world.mail.flag(place, ("\\Seen",)) is True
    assert world.mail.flag(place, ("\\Seen", "\\Flagged")) is True
    assert {*copies(world)[place].flags} == {"\\Draft", "\\Seen", "\\Flagged"}
    world.mail.expunge(place)
    assert world.mail.flag(place, ("\\Answered",)) is False


def test_find_by_message_id_in_that_mailbox_only(world: World) -> None:
    place = put(world)
    assert world.mail.find(Folder.DRAFTS, "<ours@home.example>") == place
    assert world.mail.find(Folder.SENT, "<ours@home.example>") is None
    assert world.mail.find(Folder.DRAFTS, "<none@home.example>") is None
    world.mail.expunge(place)
    assert world.mail.find(Folder.DRAFTS, "<ours@home.example>") is None
