"""The board in its mailbox: one message, replaced when it says something else, unread for cause."""

from collections.abc import Iterator
from datetime import timedelta
from email import message_from_bytes
from pathlib import Path

import pytest

from agent.turn import TurnResult
from tests.desk import APPROVED, MINUTE, NOW, Life, life
from tests.dovecot import Dovecot
from tests.smtp_server import Server
from tests.test_sending import EDIT, rejection

pytestmark = pytest.mark.slow

BOARD = "Afterword"


@pytest.fixture
def desk(dovecot: Dovecot, tmp_path: Path) -> Iterator[Life]:
    with life(dovecot, tmp_path / "x.db", Server()) as lived:
        lived.turn(NOW)
        yield lived


def shown(desk: Life) -> tuple[int, set[str]]:
    """The board's UID and flags; there is one."""
    ((uid, flags),) = desk.robin.flags(BOARD).items()
    return uid, flags


def test_both_mailboxes_are_made_and_subscribed(desk: Life) -> None:
    subscribed = {name for _, _, name in desk.robin.client.list_sub_folders()}
    assert {BOARD, "Afterword/Approved"} <= subscribed


def test_it_stays_as_long_as_it_says_the_same(desk: Life) -> None:
    before = shown(desk)
    assert before[1] == {"\\Seen"}, "nothing needs the person"
    for minutes in (1, 60, 300):
        desk.turn(NOW + minutes * MINUTE)
        assert shown(desk) == before


def test_news_replaces_it_and_it_is_unread_only_where_something_needs_the_person(
    desk: Life,
) -> None:
    first, _ = shown(desk)
    new = desk.edit(desk.first(), EDIT)
    desk.turn(NOW + MINUTE)
    desk.robin.deliver(rejection(), "INBOX", NOW)
    desk.turn(NOW + 2 * MINUTE)
    second, flags = shown(desk)
    assert second > first
    assert flags == set(), "an edited letter waits, though they have said no"
    desk.robin.add_flags(BOARD, second, "\\Seen")
    desk.robin.remove("Drafts", new)
    desk.turn(NOW + 3 * MINUTE)
    desk.turn(NOW + timedelta(days=1))
    third, flags = shown(desk)
    assert third > second
    assert flags == {"\\Seen"}
    (raw,) = desk.robin.texts(BOARD).values()
    assert "0 open processes" in str(message_from_bytes(raw)["Subject"])


def test_one_that_was_only_marked_when_the_connection_was_lost_goes_with_the_next_news(
    desk: Life,
) -> None:
    left, _ = shown(desk)
    desk.edit(desk.first(), EDIT)
    desk.turn(NOW + MINUTE)
    raw = desk.robin.texts(BOARD).popitem()[1]
    old = desk.robin.deliver(raw, BOARD, NOW, ("\\Deleted",))
    desk.turn(NOW + 2 * MINUTE)
    assert old in desk.robin.flags(BOARD), "without news nothing is touched"
    desk.robin.deliver(rejection(), "INBOX", NOW)
    desk.turn(NOW + 3 * MINUTE)
    assert shown(desk)[0] > old > left


def test_a_need_that_was_not_seen_stays_unread_when_other_news_comes(desk: Life) -> None:
    desk.submits = False
    desk.approve()
    desk.turn(NOW + MINUTE)
    desk.turn(NOW + 12 * MINUTE)
    desk.turn(NOW + 13 * MINUTE)
    before, flags = shown(desk)
    assert flags == set()
    desk.robin.remove("Drafts", min(desk.letters()))
    desk.turn(NOW + 14 * MINUTE)
    desk.turn(NOW + timedelta(hours=30))
    after, flags = shown(desk)
    assert after > before
    assert flags == set()


def test_after_a_lost_store_it_is_known_by_its_marker(desk: Life) -> None:
    before = shown(desk)
    for file in desk.path.parent.glob("x.db*"):
        file.unlink()
    desk.turn(NOW + MINUTE)
    desk.turn(NOW + 2 * MINUTE)
    assert shown(desk) == before


def test_a_second_one_left_by_a_crash_is_taken_out(desk: Life) -> None:
    (raw,) = desk.robin.texts(BOARD).values()
    desk.robin.deliver(raw, BOARD, NOW)
    desk.turn(NOW + MINUTE)
    assert len(desk.robin.texts(BOARD)) == 1


def test_thrown_away_it_comes_back_only_with_news(desk: Life) -> None:
    desk.robin.move(BOARD, shown(desk)[0], "Trash")
    desk.turn(NOW + MINUTE)
    assert desk.robin.texts(BOARD) == {}
    desk.robin.deliver(rejection(), "INBOX", NOW)
    desk.turn(NOW + 2 * MINUTE)
    assert len(desk.robin.texts(BOARD)) == 1


@pytest.mark.parametrize("mailbox", ["Drafts", "Afterword/Approved", "Archive"])
def test_moved_elsewhere_it_is_no_letter(desk: Life, mailbox: str) -> None:
    desk.robin.move(BOARD, shown(desk)[0], mailbox)
    for minutes in (1, 2, 30, 31):
        assert desk.turn(NOW + minutes * MINUTE).events == ()
    assert len(desk.ours(mailbox)) == 1 + 2 * (mailbox == "Drafts")


def test_other_mail_in_its_mailbox_is_left_alone(desk: Life) -> None:
    desk.robin.deliver(rejection(), BOARD, NOW)
    desk.robin.deliver(b"Subject: mine\r\n\r\nx\r\n", BOARD, NOW)
    desk.turn(NOW + MINUTE)
    assert len(desk.robin.texts(BOARD)) == 3


def lines(desk: Life, outcome: TurnResult) -> list[str]:
    """How each letter stands, on the board as in the status."""
    told = [w.words("Europe/Dublin") for w in outcome.waiting]
    board = " ".join(desk.board().split())
    assert all(f"({words})" in board for words in told)
    return told


def test_each_gesture_stands_on_the_board_at_once(desk: Life) -> None:
    first, second = desk.letters()
    desk.edit(first, EDIT)
    assert lines(desk, desk.turn(NOW + MINUTE)) == ["edited by you; left alone", "in Drafts"]
    desk.approve(second)
    assert sorted(lines(desk, desk.turn(NOW + 2 * MINUTE))) == [
        "approved, leaves Wed 25 Nov 2026, 15:12",
        "edited by you; left alone",
    ]


def test_a_letter_that_was_deleted_for_good_no_longer_lies_in_drafts(desk: Life) -> None:
    first, second = desk.letters()
    desk.robin.remove("Drafts", first)
    told = lines(desk, desk.turn(NOW + MINUTE))
    assert sorted(told) == ["in Drafts", "not in Drafts any more"]
    assert lines(desk, desk.turn(NOW + timedelta(hours=13))) == ["in Drafts"]
    desk.robin.move("Drafts", second, "Trash")
    assert desk.turn(NOW + timedelta(hours=14)).waiting == ()
    assert "in Drafts" not in desk.board().partition("--")[0]


def test_without_a_server_for_sending_no_sending_is_promised(desk: Life) -> None:
    desk.submits = False
    desk.approve()
    told = lines(desk, desk.turn(NOW + MINUTE))
    assert sorted(told) == [
        "approved, but never sent from here: your approval is undone",
        "in Drafts",
    ]
    desk.turn(NOW + 12 * MINUTE)
    told = lines(desk, desk.turn(NOW + 13 * MINUTE))
    assert sorted(told) == ["in Drafts", "not sent, in Drafts again; yours now"]


def test_an_approval_and_its_withdrawal_stand_in_the_log(
    desk: Life, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO", "agent")

    def told(minutes: int) -> list[str]:
        caplog.clear()
        desk.turn(NOW + minutes * MINUTE)
        lines = [r.getMessage() for r in caplog.records if "approv" in r.getMessage()]
        assert not any("@" in line for line in lines)
        return [line.partition(" ")[0] for line in lines]

    desk.approve()
    assert told(1) == ["letter_approved"]
    assert told(2) == []
    (uid,) = desk.letters(APPROVED)
    desk.robin.move(APPROVED, uid, "Drafts")
    assert told(3) == ["approval_taken_back"]
    desk.approve()
    assert told(4) == ["letter_approved"]
    assert told(14) == [], "it is sent"
    assert told(15) == []
