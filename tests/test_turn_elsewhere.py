"""What belongs together in two accounts of one person: the same to both of them."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from agent.message import Address
from agent.reading.model import Person, Reading
from agent.terms import Direction, Kind
from agent.turn import Another
from agent.turn.elsewhere import joined

START = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
HILDE = "hilde.brun@fjordverk.example"


def came(name: str, by: str, kind: Kind = Kind.INTERVIEW_CONFIRMED, **more: object) -> Reading:
    at, sender = START + timedelta(minutes=len(name)), Address("", by)
    told = {"arrived": at, "sender": sender, **more}
    return Reading(f"<{name}>", Direction.INCOMING, kind, **told)  # type: ignore[arg-type]


def ids(own: Iterable[Reading], *others: Iterable[Reading]) -> set[str | None]:
    known = tuple(Another("b", True, tuple(readings)) for readings in others)
    return {r.message_id for r in joined(tuple(own), known)}


def test_who_is_named_in_the_one_and_writes_in_the_other_joins_them_for_both() -> None:
    invited = came("invitation", "jobs@fjordverk.example", people=(Person("Hilde Brun", HILDE),))
    written = came("word", HILDE, Kind.PROGRESS_UPDATE)
    both = {"<invitation>", "<word>"}
    assert ids([invited], [written]) == both
    assert ids([written], [invited]) == both


def test_what_is_joined_by_way_of_another_message_is_so_for_both() -> None:
    ours = came("word", HILDE, Kind.PROGRESS_UPDATE)
    theirs = [
        came("invitation", "jobs@fjordverk.example", people=(Person("Hilde Brun", HILDE),)),
        came("moved by a day", "jobs@fjordverk.example", Kind.INTERVIEW_RESCHEDULED),
    ]
    every = {"<word>", *(r.message_id for r in theirs)}
    assert ids([ours], theirs) == every
    assert ids(theirs, [ours]) == every


def test_one_sender_of_mail_about_something_else_joins_nothing() -> None:
    ours = came("leaflet", "news@shop.example", Kind.UNRELATED)
    theirs = came("another leaflet", "news@shop.example", Kind.UNRELATED)
    assert ids([ours], [theirs]) == {"<leaflet>"}


def test_a_long_thread_is_followed_to_its_end_at_once() -> None:
    """Each message refers to the one before: the last is reached by way of all of them."""
    many = 4000
    theirs = [
        came(f"{n}", f"p{n}@fjordverk.example", references=(f"<{n + 1}>",)) for n in range(many)
    ]
    ours = came("own", "own@fjordverk.example", references=(f"<{many}>",))
    before = datetime.now(UTC)
    assert len(ids([ours], theirs)) == many + 1
    assert datetime.now(UTC) - before < timedelta(seconds=5)
