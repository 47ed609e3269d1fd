"""What is kept of mail about something else: no more than what keeps it from being read twice."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from agent import hiring
from agent.hiring import HiringProcess
from agent.message import Address
from agent.reading.model import CalendarRef, Candidate, Evidence, Person, Reading
from agent.replay import read_all
from agent.service.keeping import kept
from agent.store import Store
from agent.stored import load
from agent.terms import Direction, Kind, Status
from agent.turn import Mark

STORIES = Path(__file__).parent / "golden" / "stories"
AT = datetime(2026, 3, 2, 15, 30, tzinfo=UTC)
SAYS = Reading(
    "<1@choir.example>", Direction.INCOMING, Kind.PROGRESS_UPDATE, arrived=AT,
    reply_expected_by=AT.date(), sender=Address("Bea", "bea@choir.example"),
)  # fmt: skip
CHOIR = Reading(
    "<1@choir.example>", Direction.INCOMING, Kind.UNRELATED, evidence=(Evidence("kind", "alto" * 3000),),
    arrived=AT, sent=AT, sender=Address("Bea", "bea@choir.example"), subject="Who sings on Friday?",
    to=(Address("Kim", "kim@post.example"),), in_reply_to="<0@post.example>",
    references=("<0@post.example>",), people=(Person("Bea", "bea@choir.example"),),
    calendar=(CalendarRef("choir-7", 0, "REQUEST", AT),),
)  # fmt: skip
BARE = Reading(
    "<1@choir.example>", Direction.INCOMING, Kind.UNRELATED, arrived=AT, sent=AT,
    in_reply_to="<0@post.example>", references=("<0@post.example>",),
)  # fmt: skip
PERSONAL = replace(CHOIR, in_context=SAYS)
NEXT_DAY = datetime(2026, 3, 3, 23, 59, tzinfo=UTC)
LATER = datetime(2026, 4, 1, 23, 59, tzinfo=UTC)
AFTER_ALL = LATER + timedelta(minutes=1)


@pytest.mark.parametrize(
    ("reading", "until"),
    [
        (CHOIR, NEXT_DAY),
        (replace(CHOIR, direction=Direction.OUTGOING), NEXT_DAY),
        # A courtesy means nothing, whoever writes it.
        (replace(CHOIR, in_context=replace(SAYS, kind=Kind.ACKNOWLEDGEMENT)), NEXT_DAY),
        (PERSONAL, LATER),
        (replace(CHOIR, suspicious=True, warnings=("w",)), LATER),
        (replace(CHOIR, kind=Kind.AUTO_REPLY), LATER),
    ],
)
def test_mail_about_something_else_is_forgotten_but_for_its_ids(
    reading: Reading, until: datetime
) -> None:
    assert kept((), until)(reading) == reading
    only = replace(BARE, kind=reading.kind, direction=reading.direction)
    assert kept((), until + timedelta(minutes=1))(reading) == only


@pytest.mark.parametrize("kind", [Kind.REJECTION, Kind.RECRUITER_OUTREACH, Kind.OTHER_HIRING])
def test_what_is_about_hiring_is_kept(kind: Kind) -> None:
    reading = replace(CHOIR, kind=kind)
    assert kept((), AT + timedelta(days=1000))(reading) == reading


@pytest.mark.parametrize("reading", [CHOIR, PERSONAL, replace(CHOIR, message_id=None)])
def test_what_belongs_to_a_process_is_kept(reading: Reading) -> None:
    process = HiringProcess("<0>", "Lake", None, Status.ACTIVE, None, readings=(reading,))
    assert kept((process,), AT + timedelta(days=1000))(reading) == reading


@pytest.mark.parametrize("story", ["05-applies-again", "12-one-among-near-misses"])
@pytest.mark.parametrize("days", [0, 3, 31])
def test_no_process_is_another_for_it(story: str, days: int) -> None:
    folder = STORIES / story
    told = json.loads((folder / "expect.json").read_text("utf-8"))
    me, until = Candidate(tuple(told["me"]), told["timezone"]), AT + timedelta(days=1000)
    readings = tuple(read_all(load(folder / "Maildir"), me, until))
    found = hiring.trace(readings, until, me)
    last = max(r.arrived for r in readings if r.arrived)
    keep = kept(found, last + timedelta(days=days))
    thinned = tuple(after for r in readings if (after := keep(r)) is not None)
    assert thinned != readings
    assert hiring.trace(thinned, until, me) == found


def test_after_a_year_its_ids_go_too_and_the_file_is_no_larger_for_it(tmp_path: Path) -> None:
    store = Store(tmp_path / "home.db", 1)
    told = replace(SAYS, message_id="<2@choir.example>")
    store.add(Mark("INBOX", 1, 7), "<1@choir.example>", CHOIR)
    store.add(Mark("INBOX", 1, 8), "<2@choir.example>", told)
    assert store.thin(kept((), AT + timedelta(days=365))) == 1
    assert store.readings() == (BARE, told)
    ((blob,),) = store._db.execute("SELECT json FROM reading WHERE key = '<1@choir.example>'")
    assert len(blob) < 250
    assert store.thin(kept((), AT + timedelta(days=366, hours=9))) == 1
    assert store.readings() == (told,)
    store.close()
    again = Store(tmp_path / "home.db", 1)
    assert again.readings() == (told,)
    again.close()


def test_it_is_gone_from_the_file_and_is_not_read_again(tmp_path: Path) -> None:
    path = tmp_path / "home.db"
    store = Store(path, 1)
    other = replace(
        SAYS, message_id="<2@lake.example>", arrived=AT + timedelta(hours=1), sender=None
    )
    store.add(Mark("INBOX", 1, 7), "<1@choir.example>", PERSONAL)
    store.add(Mark("INBOX", 1, 8), "<2@lake.example>", other)
    assert store.thin(kept((), LATER)) == 0
    assert store.thin(kept((), AFTER_ALL)) == 1
    assert store.thin(kept((), AFTER_ALL)) == 0
    assert store.readings() == (BARE, other)
    assert not store.add(Mark("INBOX", 1, 9), "<1@choir.example>", PERSONAL)
    store.close()
    data = path.read_bytes()
    for gone in (b"Who sings", b"bea@choir", b"alto", b"choir-7", b"kim@"):
        assert gone not in data
    again = Store(path, 1)
    assert again.readings() == (BARE, other)
    again.close()
