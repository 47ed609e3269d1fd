"""kill -9 between any two steps of sending: no letter twice, none lost, none altered.

``make test-endurance`` does it at each step with every manner of server, and at random for long;
without it there are a few random runs, and a server that is not sound meets every third step.
"""

import random
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from agent.outgoing import Progress
from tests import endurance
from tests.desk import APPROVED, MINUTE, NOW, Life, life
from tests.dovecot import Dovecot
from tests.smtp_server import CLOSE, Server, running
from tests.test_sending import GOES, LATER, without_date

pytestmark = pytest.mark.slow

RUNS = endurance.RUNS or 6
# What the server does while the letter is sent; how often at most it may come by the letter then.
MANNERS: dict[str, dict[str, str]] = {
    "sound": {},
    "hangs up before the answer": {"dot": CLOSE},
    "hangs up at DATA": {"data": CLOSE},
    "defers": {"rcpt1": "450 4.2.1 busy"},
    "refuses": {"dot": "554 5.7.1 spam"},
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "x.db"


def approved(desk: Life) -> bytes:
    desk.turn(NOW)
    raw = desk.approve()
    desk.turn(LATER)
    return raw


def some_approved(desk: Life, dice: random.Random) -> list[bytes]:
    desk.sent_copy = dice.choice(("afterword", "auto"))
    desk.turn(NOW)
    raws = [desk.approve(uid) for uid in [*desk.letters()][: dice.randint(1, 2)]]
    desk.turn(LATER)
    return raws


def lies(desk: Life, raw: bytes) -> list[str]:
    """Where the letter lies, to the letter; the date of sending aside."""
    where = []
    for mailbox in ("Drafts", APPROVED, "Sent", "Trash"):
        texts = desk.robin.texts(mailbox).values()
        where += [mailbox for text in texts if without_date(text) == without_date(raw)]
    return where


def later(desk: Life) -> Iterator[datetime]:
    """The turns of the time that follows, until all is done."""
    for minutes in (0, 1, 3, 10, 30, 31, 60):
        at = GOES + timedelta(seconds=30) + minutes * MINUTE
        desk.turn(at)
        yield at


def must_become(desk: Life) -> Progress:
    """How a sending has to end, by what a kill left on disk and whether the letter is marked."""
    marked = any("$SubmitPending" in flags for flags in desk.robin.flags(APPROVED).values())
    (left,) = desk.submissions() or (None,)
    match left.progress if left else None:
        case None:
            assert not marked, "the intention is on disk before the mark"
            return Progress.DONE
        case Progress.BEGUN | Progress.DEFERRED if left and marked and left.claimed is None:
            return Progress.UNKNOWN  # the mark may be another service's
        case Progress.DATA | Progress.UNKNOWN:
            return Progress.UNKNOWN
        case Progress.REFUSED | Progress.ENDED:
            return Progress.ENDED
        case _:
            return Progress.DONE


LIES = {Progress.UNKNOWN: APPROVED, Progress.DONE: "Sent", Progress.ENDED: "Drafts"}


def check(desk: Life, raw: bytes) -> Progress:
    """The promises, whatever was cut short and when; how it ended."""
    taken_before, ends = len(desk.smtp.taken), must_become(desk)
    for _ in later(desk):
        assert len(desk.smtp.taken) <= 1, "sent twice"
    for _, _, text in desk.smtp.taken:
        assert without_date(text) == without_date(raw), "altered"
    (submission,) = desk.submissions()
    assert submission.progress is ends
    assert lies(desk, raw) == [LIES[ends]], "one copy, where it belongs"
    asked = "may have been sent or not" in " ".join(desk.board().split())
    assert asked == (ends is Progress.UNKNOWN)
    if ends is not Progress.UNKNOWN:
        assert len(desk.smtp.taken) == (ends is Progress.DONE)
    assert taken_before <= len(desk.smtp.taken)
    return ends


ENDS: dict[str, set[Progress]] = {
    "sound": {Progress.DONE, Progress.UNKNOWN},
    "hangs up before the answer": {Progress.DONE, Progress.UNKNOWN},
    "hangs up at DATA": {Progress.DONE, Progress.UNKNOWN},
    "defers": {Progress.DONE, Progress.UNKNOWN},
    "refuses": {Progress.DONE, Progress.UNKNOWN, Progress.ENDED},
}
"""How it may end: sent after all where the kill came early, or where the server put it off."""
UNCUT = {
    "sound": Progress.DONE,
    "hangs up before the answer": Progress.UNKNOWN,
    "hangs up at DATA": Progress.UNKNOWN,
    "defers": Progress.DONE,
    "refuses": Progress.ENDED,
}


@pytest.mark.parametrize("manner", MANNERS)
def test_killed_at_any_step(dovecot: Dovecot, path: Path, manner: str) -> None:
    number = [*MANNERS].index(manner)
    for dies_at in endurance.steps(1 + number % 3, 3 if number else 1):
        with (
            running(Server(dict(MANNERS[manner]))) as smtp,
            life(dovecot, path.with_name(f"{dies_at}.db"), smtp) as desk,
        ):
            raw = approved(desk)
            killed = desk.killed_turn(GOES, dies_at)
            smtp.script = {}
            ends = check(desk, raw)
            assert ends in ENDS[manner]
            assert killed or ends is UNCUT[manner]
        if not killed:
            break
    assert dies_at > 8, "a turn that sends has eight steps at the least"


def test_killed_where_it_was_not_begun_it_goes_after_all(dovecot: Dovecot, path: Path) -> None:
    """Up to the point of no return a kill costs nothing but a minute."""
    with running(Server()) as smtp, life(dovecot, path, smtp) as desk:
        approved(desk)
        assert desk.killed_turn(GOES, 3)
        assert [e.name for e in desk.turn(GOES).events] == ["letter_sent"]
        assert len(smtp.taken) == 1


@pytest.mark.parametrize("seed", range(RUNS))
def test_random_lives(dovecot: Dovecot, path: Path, seed: int) -> None:
    """Several kills in a row, at random steps of several turns, with a server of changing moods."""
    dice = random.Random(seed)
    with running(Server()) as smtp, life(dovecot, path, smtp) as desk:
        raws = some_approved(desk, dice)
        at = GOES
        for _ in range(dice.randint(1, 5)):
            smtp.script = dict(dice.choice([*MANNERS.values(), {}, {}]))
            desk.killed_turn(at, dice.randint(1, 45))
            at += dice.choice((1, 5, 20, 60)) * timedelta(seconds=1)
        smtp.script = {}
        for minutes in (1, 2, 5, 31, 40, 70):
            desk.turn(at + minutes * MINUTE)
        promises(desk, raws)


def promises(desk: Life, raws: list[bytes]) -> None:
    uncertain = [s for s in desk.submissions() if s.progress is Progress.UNKNOWN]
    for raw in raws:
        mine = without_date(raw)
        times = sum(without_date(text) == mine for _, _, text in desk.smtp.taken)
        assert times <= 1, "sent twice"
        where = lies(desk, raw)
        if times == 0 or uncertain:
            assert where in (["Drafts"], [APPROVED], ["Sent"]), where
        else:
            assert where == ["Sent"], where
    assert all(any(without_date(t) == without_date(r) for r in raws) for *_, t in desk.smtp.taken)


@pytest.mark.parametrize("seed", range(max(2, RUNS // 4)))
def test_random_lives_in_which_the_database_is_lost(
    dovecot: Dovecot, path: Path, seed: int
) -> None:
    """What was begun is marked in the mailbox: no letter goes twice, the person is asked."""
    dice = random.Random(1000 + seed)
    with running(Server()) as smtp, life(dovecot, path, smtp) as desk:
        raws = some_approved(desk, dice)
        at = GOES
        for _ in range(dice.randint(1, 4)):
            smtp.script = dict(dice.choice([*MANNERS.values(), {}, {}]))
            desk.killed_turn(at, dice.randint(1, 45))
            if dice.random() < 0.5:
                for file in path.parent.glob("x.db*"):
                    file.unlink()
            at += dice.choice((1, 20, 60, 700)) * timedelta(seconds=1)
        smtp.script = {}
        for minutes in (1, 2, 5, 13, 14, 31, 40, 70):
            desk.turn(at + minutes * MINUTE)
        for raw in raws:
            mine = without_date(raw)
            times = sum(without_date(text) == mine for _, _, text in smtp.taken)
            assert times <= 1, "sent twice"
            assert lies(desk, raw), "lost"
        assert all(any(without_date(t) == without_date(r) for r in raws) for *_, t in smtp.taken)
