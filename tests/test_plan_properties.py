"""Promises of the plan over generated lives: two employers, the candidate, and time passing."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent import hiring
from agent.hiring import HiringProcess, Round
from agent.hiring.addresses import unattended
from agent.plan import FollowUp, Plan, Policy, plan
from agent.reading.model import Interview, Person, Reading
from agent.terms import (
    Channel,
    Direction,
    FollowUpWish,
    Kind,
    Purpose,
    RoundState,
    Stage,
    Status,
    Turn,
)
from agent.turn.memory import Memory
from tests.endurance import number
from tests.lives import NORA, ZONE, Life, address, interview

BEGIN = datetime(2026, 3, 2, 9, 0, tzinfo=ZoneInfo(ZONE))
HOUR, DAY, WEEK = timedelta(hours=1), timedelta(days=1), timedelta(days=7)
INTEREST = (Purpose.THANK_YOU, Purpose.STATUS_CHECK, Purpose.OTHER_OFFER)

HOUSES = ("brookfield", "marlow")
THEIRS = (
    "application", "times", "round", "moved", "off", "update", "promise", "request", "courtesy",
    "away", "portal", "call", "forbidden", "rejection", "offer", "no-show", "bounce", "left",
)  # fmt: skip
MINE = ("thanks", "question", "answer", "accept", "withdraw", "refuse")
USUAL = ("round", "round", "refuse", "answer", "bounce")
"""What the rarer turns need: a life of which every third message is an offer teaches little."""


pytestmark = pytest.mark.slow


@dataclass(frozen=True)
class Step:
    """One message: hours after the one before, whose, which kind, and a number to vary it by."""

    after: int
    house: str
    what: str
    number: int


steps = st.lists(
    st.builds(
        Step,
        st.sampled_from((0, 1, 5, 20, 30, 50, 100, 200, 400)),
        st.sampled_from(HOUSES),
        st.sampled_from(THEIRS + MINE + USUAL),
        st.integers(0, 7),
    ),
    min_size=1,
    max_size=9,
)


def person(name: str, house: str) -> str:
    return f"{name.title()} Field <{name}@{house}.example>"


class World:
    """The messages of a generated life."""

    def __init__(self, told: list[Step]) -> None:
        self.life = Life()
        self.last: dict[str, str] = {}
        self.wrote: dict[str, str] = {}
        at = BEGIN.astimezone(UTC)
        for step in told:
            at += step.after * HOUR
            self.tell(step, at)

    def tell(self, step: Step, at: datetime) -> None:
        house, n = step.house, step.number
        if step.what in MINE:
            kinds = {
                "thanks": Kind.THANK_YOU, "question": Kind.STATUS_CHECK,
                "answer": Kind.OTHER_HIRING, "accept": Kind.SCHEDULING_REPLY,
                "withdraw": Kind.WITHDRAWAL, "refuse": Kind.SCHEDULING_REPLY,
            }  # fmt: skip
            to = person(("anna", "ben")[n % 2], house)
            self.wrote[house] = address(to).email
            refuses = step.what == "refuse"
            self.life.me(at, kinds[step.what], to, answers=self.last.get(house), declines=refuses)
            return
        kind, facts, rounds = self.said(step, at)
        by = person("anna", house) if n % 4 else f"no-reply@{house}.example"
        facts["unattended"] = n % 4 == 0
        anna = Person("Anna Field", f"anna@{house}.example") if n % 4 else None
        facts.setdefault("contact", anna)
        facts["confidence"] = (0.0, 0.3, 0.7, 0.95)[n // 2]
        self.last[house] = self.life.they(
            at, kind, by, *rounds, answers=self.last.get(house), company=house.title(), **facts
        )

    def said(self, step: Step, at: datetime) -> tuple[Kind, dict[str, Any], list[Interview]]:
        n, house = step.number, step.house
        promise = (at + (n + 1) * 2 * DAY).date()
        stage = (Stage.SCREEN, Stage.MANAGER, Stage.PANEL, Stage.FINAL)[n % 4]
        anna, cleo = f"anna@{house}.example", f"cleo@{house}.example"
        gone = (self.wrote.get(house, anna),)
        plain: dict[str, tuple[Kind, dict[str, Any]]] = {
            "application": (Kind.APPLICATION_RECEIVED, {}),
            "times": (Kind.AVAILABILITY_REQUESTED, {"stage": stage}),
            "off": (Kind.INTERVIEW_CANCELLED, {}),
            "update": (Kind.PROGRESS_UPDATE, {}),
            "promise": (Kind.PROGRESS_UPDATE, {"reply_expected_by": promise}),
            "request": (Kind.INFORMATION_REQUESTED, {"asks_references": n % 2 == 0}),
            "courtesy": (Kind.ACKNOWLEDGEMENT, {}),
            "away": (Kind.AUTO_REPLY, {"reply_expected_by": promise}),
            "portal": (Kind.PROGRESS_UPDATE, {"channel": Channel.PORTAL}),
            "call": (Kind.PROGRESS_UPDATE, {"channel": Channel.TELEPHONE}),
            "forbidden": (Kind.PROGRESS_UPDATE, {"follow_up": FollowUpWish.FORBIDDEN}),
            "rejection": (Kind.REJECTION, {}),
            "offer": (Kind.OFFER, {"stage": Stage.OFFER}),
            "no-show": (Kind.ACKNOWLEDGEMENT, {"no_show": True}),
            "bounce": (Kind.AUTO_REPLY, {"undelivered": gone}),
            "left": (Kind.AUTO_REPLY, {"undelivered": (anna,), "contact": Person("Cleo", cleo)}),
        }
        if step.what in plain:
            return *plain[step.what], []
        kind = Kind.INTERVIEW_CONFIRMED if step.what == "round" else Kind.INTERVIEW_RESCHEDULED
        people = [Person("Ben Field", f"ben@{house}.example"), Person("Cleo", None)][: n % 3]
        begins = at + (n + 1) * 11 * HOUR
        return kind, {"stage": stage}, [interview(begins, 45, *people)]

    def until(self, now: datetime) -> tuple[Reading, ...]:
        return tuple(r for r in self.life.readings if r.arrived and r.arrived <= now)

    def arrivals(self) -> list[datetime]:
        return sorted({r.arrived for r in self.life.readings if r.arrived})


def look(
    readings: tuple[Reading, ...], now: datetime, memory: Memory | None = None
) -> tuple[dict[str, HiringProcess], Plan]:
    policy, memory = Policy(), memory or Memory()
    traced = hiring.trace(readings, now, NORA, policy.patience, memory.traced)
    found = plan(traced, now, policy, NORA, first_look=BEGIN, notes={}, remembered=memory.planned)
    return {p.id: p for p in traced}, found


def turns(
    world: World, days: int = 80
) -> Iterator[tuple[datetime, dict[str, HiringProcess], Plan]]:
    """Each turn that the service would take: when a message arrives, and when the plan asks to."""
    now, end, memory = BEGIN.astimezone(UTC), BEGIN + days * DAY, Memory()
    while now <= end:
        processes, found = look(world.until(now), now, memory)
        yield now, processes, found
        coming = [a for a in world.arrivals() if a > now]
        waits = [*coming[:1], *([found.wake_at] if found.wake_at else [])]
        if not waits:
            return
        assert min(waits) > now
        now = min(waits).astimezone(UTC)


def addresses(readings: tuple[Reading, ...]) -> set[str]:
    found: set[str] = set()
    for r in readings:
        found |= {a.email for a in (*r.to, *r.cc, *((r.sender,) if r.sender else ()))}
        found |= {p.email for i in r.interviews for p in i.interviewers if p.email}
        found |= {r.contact.email} if r.contact and r.contact.email else set()
    return found


def dead(readings: tuple[Reading, ...]) -> set[str]:
    """Where the last thing that came was a letter of the candidate's, or word of who has left."""
    state: dict[str, bool] = {}
    for i, r in enumerate(readings):
        sender = r.sender.email if r.sender else ""
        if r.direction is Direction.INCOMING and r.kind is not Kind.AUTO_REPLY:
            state[sender] = False
        for gone in r.undelivered:
            written = any(a.email == gone for w in readings[:i] for a in w.to)
            state[gone] = state.get(gone, False) or written or gone == sender
    return {a for a, gone in state.items() if gone}


def turned_down(round_: Round, readings: tuple[Reading, ...]) -> bool:
    """Whether the last word before a round was that its only one ahead does not suit."""
    start = round_.start
    before = [r for r in readings if r.arrived and start and r.arrived < start]
    said = [r for r in before if r.kind is not Kind.AUTO_REPLY]
    thanked = any(r.kind is Kind.THANK_YOU for r in readings if r not in before)
    since = [r for r in readings if r not in before and r.direction is Direction.INCOMING]
    quiet = not thanked and all(r.kind is Kind.AUTO_REPLY for r in since)
    return bool(said) and said[-1].declines and quiet and said[-1].in_reply_to in round_.messages


def assert_decent(letter: FollowUp, process: HiringProcess, now: datetime) -> None:
    day = now.astimezone(ZoneInfo(letter.timezone)).date()
    assert process.status is Status.ACTIVE
    assert letter.due <= now
    assert letter.send_after < letter.send_before
    assert letter.why.endswith(".")
    if letter.purpose is Purpose.NOTES:
        assert NORA.owns(letter.recipient.email)
        return
    assert letter.recipient.email in addresses(process.readings)
    assert not NORA.owns(letter.recipient.email)
    assert not unattended(letter.recipient.email or "")
    assert letter.recipient.email not in dead(process.readings)
    if letter.purpose in INTEREST:
        assert process.channel is not Channel.TELEPHONE
    if letter.purpose is Purpose.THANK_YOU:
        assert letter.round is not None
        assert letter.round.state is RoundState.DONE
        assert letter.round.end is not None
        assert letter.round.end <= now < letter.round.end + WEEK
        assert not turned_down(letter.round, process.readings)
    if letter.purpose is Purpose.STATUS_CHECK:
        assert process.turn is not Turn.CANDIDATE
        assert process.follow_up is not FollowUpWish.FORBIDDEN
        assert not [r for r in process.rounds if r.state is RoundState.SCHEDULED]
        assert process.reply_expected_by is None or process.reply_expected_by < day


@settings(max_examples=60, deadline=None)
@given(steps)
def test_every_letter_is_decent_at_every_instant(told: list[Step]) -> None:
    for now, processes, found in turns(World(told)):
        for letter in found.follow_ups:
            assert_decent(letter, processes[letter.process], now)
        assert len({f.id for f in found.follow_ups}) == len(found.follow_ups)
        to = [(f.process, f.recipient.email) for f in found.follow_ups
              if f.purpose in (Purpose.THANK_YOU, Purpose.STATUS_CHECK)]  # fmt: skip
        per_round = [(f.recipient.email, f.round and f.round.anchor) for f in found.follow_ups
                     if f.purpose is Purpose.THANK_YOU]  # fmt: skip
        assert len(set(per_round)) == len(per_round), "two letters to one person for one round"
        checks = [f for f in found.follow_ups if f.purpose is Purpose.STATUS_CHECK]
        assert all(to.count((c.process, c.recipient.email)) == 1 for c in checks)
        assert len({c.process for c in checks}) == len(checks)


@settings(max_examples=60, deadline=None)
@given(steps, st.floats(0.01, 0.99))
def test_nothing_changes_before_the_plan_asks_to_be_woken(told: list[Step], part: float) -> None:
    world = World(told)
    for now, _, found in turns(world):
        coming = [a for a in world.arrivals() if a > now]
        waits = [*coming[:1], *([found.wake_at] if found.wake_at else [])]
        between = now + (min(waits) - now) * part if waits else now + 99 * DAY
        _, again = look(world.until(between), between)
        assert again.follow_ups == found.follow_ups
        assert again.remarks == found.remarks


@settings(max_examples=60, deadline=None)
@given(steps)
def test_what_is_remembered_is_what_would_be_planned_again(told: list[Step]) -> None:
    """Turn by turn: as if nothing had been traced or planned before."""
    world = World(told)
    for now, processes, found in turns(world):
        assert look(world.until(now), now) == (processes, found)


@settings(max_examples=40, deadline=None)
@given(steps, st.randoms(use_true_random=False))
def test_the_order_of_messages_of_one_instant_does_not_matter(
    told: list[Step], dice: Random
) -> None:
    world = World(told)
    for now in world.arrivals():
        readings = list(world.until(now))
        _, found = look(tuple(readings), now)
        dice.shuffle(readings)
        _, shuffled = look(tuple(readings), now)
        assert shuffled == found


@settings(max_examples=60, deadline=None)
@given(steps, st.integers(0, 60))
def test_who_sends_each_question_asks_twice_at_most_and_not_within_a_week(
    told: list[Step], delay: int
) -> None:
    """The candidate sends each waiting question some hours after it was queued."""
    world = World([s for s in told if s.what != "question"])
    sent: dict[str, list[datetime]] = {}
    now, end = BEGIN.astimezone(UTC), BEGIN + 90 * DAY
    while now <= end:
        processes, found = look(world.until(now), now)
        waits = [a for a in world.arrivals() if a > now]
        waits += [found.wake_at] if found.wake_at else []
        for letter in found.follow_ups:
            if letter.purpose is not Purpose.STATUS_CHECK:
                continue
            if now < letter.due + delay * HOUR:
                waits.append(letter.due.astimezone(UTC) + delay * HOUR)
                continue
            process = processes[letter.process]
            ask(world, letter, now)
            before = sent.setdefault(process.id, [])
            assert not before or now - before[-1] >= WEEK
            since = last_word(process, now)
            assert len([s for s in before if s > since]) < 2
            before.append(now)
            waits.append(now)
        if not waits:
            return
        later = [w for w in waits if w > now]
        now = (min(later) if later else now + HOUR).astimezone(UTC)


def last_word(process: HiringProcess, now: datetime) -> datetime:
    """When the employer last wrote, or a round was last held."""
    told = [r for r in process.readings if r.direction is Direction.INCOMING]
    words = [r.arrived for r in told if r.arrived and r.kind is not Kind.AUTO_REPLY]
    return max([*words, *(r.end for r in process.rounds if r.end and r.end <= now)])


def ask(world: World, letter: FollowUp, now: datetime) -> None:
    to = f"{letter.recipient.name or ''} <{letter.recipient.email}>"
    parent = letter.thread[-1].message_id
    assert address(to).email == letter.recipient.email
    world.life.me(now, Kind.STATUS_CHECK, to, answers=parent)


@settings(max_examples=number(200, 1500), deadline=None)
@given(steps)
def test_many_lives(told: list[Step]) -> None:
    for now, processes, found in turns(World(told)):
        for letter in found.follow_ups:
            assert_decent(letter, processes[letter.process], now)
