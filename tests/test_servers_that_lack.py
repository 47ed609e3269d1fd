"""The whole of it on servers that lack this and that: letters left, approved, sent, filed, gone."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bare import bare
from tests.desk import APPROVED, MINUTE, NOW, THANKED, Life, fill
from tests.dovecot import Dovecot
from tests.person import person
from tests.scripted import Between
from tests.smtp_server import Server, running
from tests.test_sending import GOES, LATER, MAREN, rejection

pytestmark = pytest.mark.slow

LACKS = [
    ("UIDPLUS",), ("MOVE",), ("KEYWORDS",), ("SPECIAL-USE",), ("IDLE",), ("UIDPLUS", "MOVE"),
    ("UIDPLUS", "MOVE", "KEYWORDS", "SPECIAL-USE", "IDLE"),
]  # fmt: skip


@pytest.fixture(params=[*LACKS, "pymap"], ids=lambda p: "-".join(p) if isinstance(p, tuple) else p)
def desk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Life]:
    with running(Server()) as smtp:
        if request.param == "pymap":
            with bare() as server, person(server, server.port) as robin:
                for mailbox in ("Drafts", "Sent", "Trash"):
                    robin.client.create_folder(mailbox)
                fill(robin, THANKED.encode())
                yield Life(server, tmp_path / "x.db", robin, smtp)
            return
        dovecot: Dovecot = request.getfixturevalue("dovecot")
        between = Between(dovecot.port, request.param)
        server = dovecot.server(port=between.port, security="none")
        with person(server, dovecot.port) as robin:
            fill(robin, THANKED.encode())
            yield Life(server, tmp_path / "x.db", robin, smtp)
        between.close()
        assert between.refused == [], "what is not offered is not asked for"


def lying(desk: Life, mailbox: str) -> list[bytes]:
    """What a person sees there: not what is marked to be expunged."""
    flags = desk.robin.flags(mailbox)
    return [raw for uid, raw in desk.ours(mailbox).items() if "\\Deleted" not in flags[uid]]


def test_a_letter_is_sent_once_and_its_draft_goes(desk: Life) -> None:
    desk.turn(NOW)
    assert len(desk.letters()) == 2
    desk.approve(min(desk.letters(to=MAREN)))
    desk.turn(LATER)
    assert [e.name for e in desk.turn(GOES).events] == ["letter_sent"]
    for minutes in (1, 2, 60):
        desk.turn(GOES + minutes * MINUTE)
    assert len(desk.smtp.taken) == 1
    assert len(desk.ours("Sent")) == 1
    assert lying(desk, APPROVED) == []
    assert len(lying(desk, "Drafts")) == 1
    assert len(lying(desk, "Afterword")) == 1, "the board was replaced"


def test_news_gives_it_back(desk: Life) -> None:
    desk.turn(NOW)
    raw = desk.approve()
    desk.turn(LATER)
    desk.robin.deliver(rejection(), "INBOX", NOW)
    assert "letter_given_back" in [e.name for e in desk.turn(LATER + MINUTE).events]
    desk.turn(LATER + 2 * MINUTE)
    assert lying(desk, APPROVED) == []
    assert lying(desk, "Drafts") == [raw]


def test_a_star_and_its_end(desk: Life) -> None:
    desk.star_approves = True
    desk.submits = False
    desk.turn(NOW)
    uid = desk.first()
    desk.robin.add_flags("Drafts", uid, "\\Flagged")
    desk.turn(LATER)
    assert "letter_given_back" in [e.name for e in desk.turn(GOES).events]
    assert "\\Flagged" not in desk.robin.flags("Drafts")[uid]
