"""Where letters are written and sent and the server does not show all of it, nothing is done."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from agent.desk import Folder
from agent.mailbox import ImapAccount
from tests.desk import APPROVED, MINUTE, NOW, THANKED, Life, fill
from tests.dovecot import Dovecot, secret
from tests.person import AT, person
from tests.scripted import Between
from tests.smtp_server import CLOSE, Server, running
from tests.test_mailbox_copies import Clock, letter
from tests.test_sending import EDIT, GOES, LATER, names

pytestmark = pytest.mark.slow


@pytest.fixture
def between(dovecot: Dovecot) -> Iterator[Between]:
    opened = Between(dovecot.port, ())
    yield opened
    opened.close()


@pytest.fixture
def desk(dovecot: Dovecot, between: Between, tmp_path: Path) -> Iterator[Life]:
    server = dovecot.server(port=between.port, security="none")
    with running(Server()) as smtp, person(server, dovecot.port) as robin:
        fill(robin, THANKED.encode())
        life = Life(server, tmp_path / "x.db", robin, smtp)
        life.turn(NOW)
        yield life


def test_what_takes_an_approval_back_may_lie_where_nothing_is_seen(
    desk: Life, between: Between
) -> None:
    """The person copied a letter to Approved, and edits it in Drafts; the server is busy."""
    uid = desk.first()
    raw = desk.robin.texts("Drafts")[uid]
    desk.robin.deliver(raw, APPROVED, NOW, ("\\Draft",))
    desk.turn(LATER)
    new = desk.edit(uid, EDIT)
    between.busy = b"Drafts"
    assert "letter_sent" not in names(desk, GOES)
    between.busy = b""
    assert "letter_sent" not in names(desk, GOES + MINUTE)
    assert desk.smtp.taken == []
    assert new in desk.letters()


def test_a_letter_is_not_written_again_while_drafts_are_not_opened(
    desk: Life, between: Between
) -> None:
    before = desk.letters()
    for file in desk.path.parent.glob("x.db*"):
        file.unlink()
    between.busy = b"Drafts"
    assert names(desk, LATER) == []
    between.busy = b""
    desk.turn(LATER + MINUTE)
    assert desk.letters() == before


def test_what_is_approved_waits_until_approved_is_opened_and_leaves_once(
    desk: Life, between: Between
) -> None:
    desk.approve()
    desk.turn(LATER)
    between.busy = APPROVED.encode()
    assert names(desk, GOES) == []
    between.busy = b""
    desk.turn(GOES + MINUTE)
    assert names(desk, GOES + 12 * MINUTE) == ["letter_sent"]
    assert names(desk, GOES + 13 * MINUTE) == []
    assert len(desk.smtp.taken) == 1


def test_the_person_is_told_which_mailbox_is_not_opened(dovecot: Dovecot, between: Between) -> None:
    server = dovecot.server(port=between.port, security="none")
    account = ImapAccount(server, secret, clock=Clock())

    def look() -> tuple[bool, str]:
        [*account.arrivals({})]
        account.copies(())
        return account.complete, " ".join(account.troubles)

    account.append(Folder.DRAFTS, letter(), ("\\Draft",), AT)
    assert look() == (True, "")
    between.busy = b"Drafts"
    assert look() == (False, ""), "such a thing passes"
    complete, said = look()
    assert not complete
    assert 'does not open the mailbox "Drafts"' in said
    between.busy = b""
    assert look() == (True, "")
    between.busy = b"Trash"
    look()
    assert look() == (True, ""), "where nothing is written and sent it holds nothing up"
    account.close()


def test_of_an_uncertain_letter_that_is_not_seen_nobody_says_that_it_was_taken_back(
    dovecot: Dovecot, tmp_path: Path
) -> None:
    """Copied to Approved, handed over and never answered for, on a server without keywords."""
    between = Between(dovecot.port, ("KEYWORDS",))
    server = dovecot.server(port=between.port, security="none")
    with running(Server({"dot": CLOSE})) as smtp, person(server, dovecot.port) as robin:
        fill(robin, THANKED.encode())
        desk = Life(server, tmp_path / "x.db", robin, smtp)
        desk.turn(NOW)
        robin.deliver(robin.texts("Drafts")[desk.first()], APPROVED, NOW, ("\\Draft",))
        desk.turn(LATER)
        assert names(desk, GOES) == ["sending_unknown"]
        between.busy = APPROVED.encode()
        desk.turn(GOES + MINUTE)
        between.busy = b""
        for minutes in (2, 13, 30):
            assert "sending_unknown" not in names(desk, GOES + minutes * MINUTE)
        assert len(smtp.taken) == 1
    between.close()
