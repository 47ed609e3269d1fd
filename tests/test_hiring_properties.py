"""What holds of every life, believable or not."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent import hiring
from agent.hiring import HiringProcess, Memory
from agent.hiring.features import BEGINNING
from agent.message import Address
from agent.reading.model import CalendarRef, Interview, Person, Reading
from agent.terms import Direction, Kind, RoundState, Stage, Status, Turn
from tests.bounded import calls
from tests.endurance import number
from tests.lives import NORA, RECEIVED, SENT, START, Life, instants, lives

ENDED = (Status.REJECTED, Status.WITHDRAWN, Status.ACCEPTED)
pytestmark = pytest.mark.slow
few = settings(max_examples=number(60, 120), deadline=None)


def ids(process: HiringProcess) -> list[str | None]:
    return [r.message_id for r in process.readings]


@few
@given(st.data())
def test_the_order_of_the_readings_does_not_matter(data: st.DataObject) -> None:
    life = data.draw(lives())
    now = data.draw(instants(life))
    expected = life.processes(now)
    life.readings = data.draw(st.permutations(life.readings))
    assert life.processes(now) == expected


@few
@given(st.data())
def test_nothing_that_comes_later_is_foreseen_nor_anything_counted_twice(
    data: st.DataObject,
) -> None:
    life = data.draw(lives())
    now = data.draw(instants(life))
    expected = life.processes(now)
    known = [r for r in life.readings if r.arrived and r.arrived <= now]
    assert hiring.trace(known + known, now, NORA) == expected


@few
@given(st.data())
def test_what_is_remembered_is_what_would_be_traced_again(data: st.DataObject) -> None:
    """Later, earlier, and with a message more: as if nothing had been traced before."""
    life, memory = data.draw(lives()), Memory()
    for now in data.draw(st.lists(instants(life), min_size=2, max_size=5)):
        known = [r for r in life.readings if r.arrived and r.arrived <= now]
        remembered = hiring.trace(known, now, NORA, remembered=memory)
        assert hiring.trace(known, now, NORA) == remembered


@few
@given(lives())
def test_message_by_message_it_comes_to_the_same(life: Life) -> None:
    """Traced as each arrives, and all at once."""
    arrivals, memory = sorted({r.arrived for r in life.readings if r.arrived}), Memory()
    for now in arrivals:
        known = [r for r in life.readings if r.arrived and r.arrived <= now]
        grown = hiring.trace(known, now, NORA, remembered=memory)
    assert hiring.trace(life.readings, arrivals[-1], NORA) == grown


@few
@given(st.data())
def test_between_two_changes_nothing_changes(data: st.DataObject) -> None:
    life = data.draw(lives())
    now = data.draw(instants(life))
    life.readings = [r for r in life.readings if r.arrived and r.arrived <= now]
    before = life.processes(now)
    for process in before:
        if (change := process.changes_at) is not None:
            assert change > now
            nearest = min(p.changes_at for p in before if p.changes_at)
            between = now + (nearest - now) * data.draw(st.floats(0, 0.999))
            assert life.processes(between) == before
            assert life.processes(change) != before


@few
@given(st.data())
def test_every_message_about_a_process_belongs_to_one(data: st.DataObject) -> None:
    life = data.draw(lives())
    now = data.draw(instants(life))
    found = life.processes(now)
    homes = [i for p in found for i in ids(p)]
    for reading in life.readings:
        if reading.arrived and reading.arrived <= now and reading.kind in BEGINNING:
            # A calendar object may be that of a process in which the sender is nobody; what is
            # doubtful and names no post waits for plainer words.
            waits = 0 < reading.confidence < 0.5 and not reading.role
            assert homes.count(reading.message_id) == 1 or reading.calendar or waits
    for process in found:
        assert any(r.kind in BEGINNING or r.kind in SENT for r in process.readings)
        assert ids(process) == [r.message_id for r in life.readings if r.message_id in ids(process)]


@few
@given(st.data())
def test_a_processs_id_is_its_first_message_and_merging_keeps_the_elders(
    data: st.DataObject,
) -> None:
    life = data.draw(lives())
    earlier, later = sorted((data.draw(instants(life)), data.draw(instants(life))))
    before, after = life.processes(earlier), life.processes(later)
    for process in (*before, *after):
        assert process.id == process.readings[0].message_id
    for process in before:
        (home,) = [p for p in after if process.id in ids(p)][:1]
        assert home.id <= process.id


@few
@given(st.data())
def test_what_is_said_of_a_process_agrees_with_itself(data: st.DataObject) -> None:
    life = data.draw(lives())
    now = data.draw(instants(life))
    for process in life.processes(now):
        _consistent(process, now)


def _consistent(process: HiringProcess, now: datetime) -> None:
    anchors = [r.anchor for r in process.rounds]
    assert len(anchors) == len(set(anchors))
    assert {a.partition("#")[0] for a in anchors} <= set(ids(process))
    timed = [r for r in process.rounds if r.start]
    assert all(a.start <= b.start for a, b in pairwise(timed) if a.start and b.start)
    for held in timed:
        assert held.end is not None
        if held.state is RoundState.DONE:
            assert held.end <= now
        elif held.state is RoundState.SCHEDULED:
            assert held.end > now
    assert (process.awaited is not None) <= (process.turn is Turn.CANDIDATE)
    assert (process.ended_at is None) == (process.status in (Status.ACTIVE, Status.DORMANT))
    if process.status in ENDED:
        assert process.turn is Turn.NOBODY
        assert process.reply_expected_by is process.candidate_deadline is None
    if process.status is Status.DORMANT:
        assert not any(r.state is RoundState.SCHEDULED and r.start for r in process.rounds)
    words = [
        r.arrived
        for r in process.readings
        if r.direction is Direction.INCOMING and r.kind is not Kind.AUTO_REPLY
    ]
    assert process.last_heard == max((w for w in words if w), default=None)


# Anything at all

EMAILS = st.sampled_from(
    (
        "ines@lakeside-toys.example", "no-reply@myworkday.com", "tom@gmail.com", "@", "",
        "nora.quill@letterbox.example", "a@b", "reply+1234abcd@greenhouse-mail.io", "ü@ü.example",
    )
)  # fmt: skip
IDS = st.sampled_from((None, *(f"<{n}@x.example>" for n in range(6)), "", "<>"))
TEXTS = st.one_of(
    st.none(), st.sampled_from(("Lakeside Toys", "Buyer", "&", "  ", "GmbH")), st.text()
)
PEOPLE = st.builds(Person, TEXTS, st.one_of(st.none(), EMAILS), TEXTS)
TIMES = st.datetimes(timezones=st.just(UTC)) | st.timedeltas(timedelta(0), timedelta(days=60)).map(
    lambda d: START + d
)
ADDRESSES = st.lists(st.builds(Address, st.text(max_size=9), EMAILS), max_size=3).map(tuple)
ROUNDS = st.builds(
    Interview, TIMES, st.one_of(st.none(), TIMES), st.sampled_from((None, "Europe/Oslo", "Mars/X")),
    TEXTS, st.lists(PEOPLE, max_size=3).map(tuple),
)  # fmt: skip
ANYTHING = st.builds(
    Reading,
    message_id=IDS,
    direction=st.sampled_from(Direction),
    kind=st.sampled_from((*RECEIVED, *SENT)),
    company=TEXTS,
    role=TEXTS,
    stage=st.one_of(st.none(), st.sampled_from(Stage)),
    interviews=st.lists(ROUNDS, max_size=3).map(tuple),
    reply_expected_by=st.one_of(st.none(), st.dates()),
    candidate_deadline=st.one_of(st.none(), st.dates(), TIMES),
    contact=st.one_of(st.none(), PEOPLE),
    arrived=st.one_of(st.none(), TIMES),
    sender=st.one_of(st.none(), st.builds(Address, st.text(max_size=9), EMAILS)),
    reply_to=ADDRESSES,
    to=ADDRESSES,
    cc=ADDRESSES,
    subject=st.text(max_size=30),
    in_reply_to=IDS,
    references=st.lists(IDS.map(str), max_size=3).map(tuple),
    calendar=st.lists(
        st.builds(CalendarRef, st.sampled_from(("u1", "u2", "")), st.integers(-1, 9), st.none(),
                  st.one_of(st.none(), TIMES)),
        max_size=2,
    ).map(tuple),
    people=st.lists(PEOPLE, max_size=2).map(tuple),
    agency=TEXTS,
    requisitions=st.lists(st.text(max_size=9), max_size=2).map(tuple),
    counts_from_interview=st.one_of(st.none(), st.integers(-9, 10**9)),
    no_show=st.booleans(),
    awaits_candidate=st.booleans(),
)  # fmt: skip


@settings(max_examples=number(60, 150), deadline=None)
@given(
    st.lists(ANYTHING, max_size=10),
    st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)),
)
def test_nothing_that_was_read_makes_it_stumble(readings: list[Reading], now: datetime) -> None:
    life = Life(readings=readings)
    for process in life.processes(now):
        assert process.readings


def _flood(kind: Kind, message: int, *, stage: Stage | None = None) -> Reading:
    """One of thousands of messages with which a stranger fills one thread."""
    start = START + timedelta(days=30, hours=2 * message)
    held = Interview(start, interviewers=(Person(f"Guest {message}", f"g{message}@flood.example"),))
    return Reading(
        message_id=f"<{message}@flood.example>",
        direction=Direction.INCOMING,
        kind=kind,
        company=f"House {message} of Floods",
        role=f"Warden {chr(97 + message % 26) * 5} {message}",
        stage=stage,
        interviews=tuple(replace(held, start=start + timedelta(minutes=n)) for n in range(40)),
        counts_from_interview=5,
        candidate_deadline=START.date(),
        arrived=START + timedelta(minutes=message),
        sender=Address("Flood", "flood@flood.example"),
        to=(Address("", NORA.addresses[0]),),
        references=(f"<{message - 1}@flood.example>", f"<{message // 2}@flood.example>"),
        requisitions=(f"R{message}",),
    )


@pytest.mark.parametrize("kind", [k for k in RECEIVED if k in BEGINNING])
def test_a_flood_costs_no_more_than_its_length(kind: Kind) -> None:
    """Four times as many messages cost some four times as many steps, and not sixteen times."""
    length = number(60, 100)
    readings = [_flood(kind, n) for n in range(4 * length)]
    now = START + timedelta(days=10)
    few, many = (
        calls(partial(hiring.trace, some, now, NORA)) for some in (readings[:length], readings)
    )
    assert many < 8 * few
