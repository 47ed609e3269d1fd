"""No more letters at once than any provider takes; with many approved, each goes, and once."""

from base64 import encodebytes
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.policy import SMTP
from pathlib import Path

import pytest

from agent.demo.mail import job_search
from agent.turn.rate_limit import pause, room
from tests.desk import MINUTE, NOW, THANKED, Life, identity_of, life
from tests.dovecot import Dovecot
from tests.smtp_server import Server, running
from tests.test_sending import GOES, LATER

AT = datetime(2026, 3, 3, 9, 30, tzinfo=UTC)
FIRMS = (b"Alder Mills", b"Birch Foods", b"Cedar Works", b"Damson Press", b"Elm Freight",
         b"Fir Energy", b"Gorse Media")  # fmt: skip


def ago(*seconds: int) -> list[datetime]:
    return [AT - timedelta(seconds=s) for s in seconds]


@pytest.mark.parametrize(
    ("attempts", "wait"),
    [
        (ago(), 0),
        (ago(1, 2, 3, 4), 0),
        (ago(1, 2, 3, 4, 5), 55),
        (ago(1, 2, 3, 4, 61), 0),
        (ago(10, 20, 30, 40, 50, 55), 10),
        (ago(*range(70, 3070, 60)), 590),
        (ago(*range(70, 3010, 60)), 0),
        (ago(-5, -10, -15, -20, -25), 0),
    ],
    ids=["none", "four", "five in a minute", "one of them long ago", "six", "fifty in an hour",
         "forty-nine", "of a clock that was ahead"],
)  # fmt: skip
def test_room(attempts: list[datetime], wait: int) -> None:
    assert room(attempts, AT) - AT == timedelta(seconds=wait)


@pytest.mark.parametrize(
    ("tries", "code", "minutes"),
    [(1, 450, 1), (2, 450, 2), (6, 450, 60), (9, 450, 60), (1, 535, 30), (6, 535, 60)],
    ids=["once", "twice", "six times", "for ever", "a refused password", "the same again"],
)
def test_the_pause_before_the_next_attempt(tries: int, code: int, minutes: int) -> None:
    assert pause(tries, code) == minutes * MINUTE


def invitations() -> Iterator[bytes]:
    """The same interview at several firms."""
    (raw,) = [d.raw for d in job_search(NOW) if b"<9b1f7c20-invite@" in d.raw]
    for firm in FIRMS:
        domain = firm.lower().replace(b" ", b"")
        invitation = message_from_bytes(
            raw.replace(b"Tidewater Labs", firm).replace(THANKED.encode(), domain), policy=SMTP
        )
        for part in invitation.walk():
            if part.get_content_type() == "text/calendar":  # A meeting of the firm's own.
                entry = part.get_payload(decode=True)
                assert isinstance(entry, bytes)
                part.set_payload(encodebytes(entry.replace(THANKED.encode(), domain)).decode())
        yield invitation.as_bytes()


@pytest.mark.slow
def test_many_approved_at_once_go_spaced_and_none_is_lost(dovecot: Dovecot, tmp_path: Path) -> None:
    with (
        running(Server()) as smtp,
        life(dovecot, tmp_path / "x.db", smtp, b"nobody") as desk,
    ):
        for raw in invitations():
            desk.robin.deliver(raw, "INBOX", NOW - timedelta(days=4))
        desk.turn(NOW)
        approved = approve_all(desk)
        assert len(approved) > 6
        desk.turn(LATER)
        times, at = list[datetime](), GOES
        while len(times) < len(approved):
            outcome = desk.turn(at)
            times += [at for e in outcome.events if e.name == "letter_sent"]
            assert outcome.wake_at is not None or len(times) == len(approved)
            at = min(at + MINUTE, outcome.wake_at or at + MINUTE)
            assert at < GOES + 5 * MINUTE
        for i, first in enumerate(times[:-5]):
            assert times[i + 5] - first >= MINUTE, "no more than five in a minute"
        assert sorted(identity_of(raw) for _, _, raw in smtp.taken) == approved
        assert sorted(identity_of(raw) for raw in desk.ours("Sent").values()) == approved


@pytest.mark.slow
def test_two_letters_to_one_person_go_hours_apart_and_the_board_says_when(
    dovecot: Dovecot, tmp_path: Path
) -> None:
    with (
        running(Server()) as smtp,
        life(dovecot, tmp_path / "x.db", smtp, b"nobody") as desk,
    ):
        for raw in [*invitations()][:2]:
            desk.robin.deliver(raw, "INBOX", NOW - timedelta(days=4))
        desk.turn(NOW)
        whom = "maren.holt@birchfoods.example"
        (other,) = desk.letters(to="maren.holt@aldermills")
        desk.approve(desk.edit(other, lambda raw: raw.replace(b"aldermills", b"birchfoods")))
        (uid,) = desk.letters(to=whom)
        desk.approve(uid)
        desk.turn(LATER)
        assert [e.name for e in desk.turn(GOES).events] == ["letter_sent"]
        morning = NOW.replace(day=26, hour=9)
        assert desk.turn(morning - MINUTE).events == (), desk.board()
        assert f"leaves {morning:%a %d %b %Y, %H:%M}" in " ".join(desk.board().split())
        assert [e.name for e in desk.turn(morning).events] == ["letter_sent"]
        assert [to for _, to, _ in smtp.taken] == [(whom,), (whom,)]


def approve_all(desk: Life) -> list[str]:
    return sorted(identity_of(desk.approve(uid)) for uid in desk.letters(to="@"))
