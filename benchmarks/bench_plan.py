"""Cost of one recomputation of everything: hiring.trace, then plan.plan, over a stored past.

Prints seconds of processor time at 1,000, 10,000 and 50,000 readings, the first and the best of the
rounds, nothing being remembered of an earlier one, and how the cost grows (1.0 is linear).
"""

import gc
import random
import sys
import time
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta

from agent import hiring, plan
from agent.cli import OBJECTS
from agent.message import Address
from agent.reading.model import Candidate, Interview, Person, Reading
from agent.terms import Direction, Kind, Stage

ME = Candidate(("nora.quill@letterbox.example",), "Europe/Dublin", "Nora Quill")
START = datetime(2026, 1, 5, 9, tzinfo=UTC)
PER_PROCESS = 33
ROUNDS = 3
BOUND = 0.5
"""Seconds of processor time for 10,000 readings, at the most."""
ROLES = ("Buyer", "Senior Buyer", "Category Manager", "Supply Planner", "Store Manager")
SYLLABLES = (
    "ba", "ker", "lin", "mo", "ran", "sto", "vel", "wick", "dor", "hal", "fen", "tar", "qui", "zu",
    "pem", "gri", "ox", "yar", "cle", "nud", "jo", "sky", "thu", "ing", "esk", "pol", "brae", "usk",
)  # fmt: skip
STEPS = (
    (Kind.APPLICATION_RECEIVED, None), (Kind.AVAILABILITY_REQUESTED, Stage.SCREEN),
    (Kind.SCHEDULING_REPLY, None), (Kind.INTERVIEW_CONFIRMED, Stage.SCREEN),
    (Kind.INTERVIEW_CONFIRMED, Stage.SCREEN), (Kind.THANK_YOU, None), (Kind.ACKNOWLEDGEMENT, None),
    (Kind.PROGRESS_UPDATE, None), (Kind.AVAILABILITY_REQUESTED, Stage.TECHNICAL),
    (Kind.SCHEDULING_REPLY, None), (Kind.INTERVIEW_CONFIRMED, Stage.TECHNICAL),
    (Kind.INTERVIEW_RESCHEDULED, Stage.TECHNICAL), (Kind.STATUS_CHECK, None),
    (Kind.AUTO_REPLY, None), (Kind.PROGRESS_UPDATE, None), (Kind.UNRELATED, None),
)  # fmt: skip
SENT = (Kind.SCHEDULING_REPLY, Kind.THANK_YOU, Kind.STATUS_CHECK)


def name(number: int) -> str:
    """A made-up employer's name for each number, as different as employers' names are."""
    word = "".join(random.Random(number).choices(SYLLABLES, k=4))
    return f"{word.capitalize()} {('Foods', 'Rail', 'Health', 'Books')[number % 4]}"


def life(number: int) -> Iterator[Reading]:
    """The messages of one process; every third has its thread broken."""
    company, begin = name(number), START + timedelta(hours=7 * number)
    writer = Address(f"Person {number}", f"person@{company.lower().replace(' ', '-')}.example")
    last: str | None = None
    for step in range(PER_PROCESS):
        kind, stage = STEPS[step % len(STEPS)]
        at = begin + timedelta(days=step)
        held = kind in (Kind.INTERVIEW_CONFIRMED, Kind.INTERVIEW_RESCHEDULED)
        start = begin + timedelta(days=step - step % 3 + 4)
        this = f"<{number}.{step}@bench.example>"
        mine = kind in SENT
        yield Reading(
            message_id=this,
            direction=Direction.OUTGOING if mine else Direction.INCOMING,
            kind=kind,
            company=company,
            role=ROLES[number % len(ROLES)],
            stage=stage,
            interviews=(
                Interview(start, start + timedelta(hours=1), None, None, (Person(f"P {step}"),)),
            )
            if held
            else (),
            arrived=at,
            sent=at,
            sender=Address("Nora Quill", ME.addresses[0]) if mine else writer,
            to=(writer,) if mine else (Address("", ME.addresses[0]),),
            in_reply_to=None if step % 3 == 0 else last,
        )
        last = this


def readings(count: int) -> list[Reading]:
    """``count`` readings in one process for every 33."""
    numbers = range(-(-count // PER_PROCESS))
    return [r for n in numbers for r in life(n)][:count]


def once(past: Sequence[Reading], now: datetime) -> tuple[float, float, int]:
    """Seconds of tracing and of planning, as after a start, and how many processes there are."""
    began = time.process_time()
    traced = hiring.trace(past, now, ME)
    between = time.process_time()
    plan.plan(traced, now, plan.Policy(), ME, first_look=START, notes={})
    return between - began, time.process_time() - between, len(traced)


def measure(count: int) -> float:
    """Seconds of one recomputation when all messages are there; prints a line."""
    past = readings(count)
    now = max(one.arrived or START for one in past)
    rounds = [once(past, now) for _ in range(ROUNDS)]
    first, best = sum(rounds[0][:2]), min(sum(r[:2]) for r in rounds)
    tracing, planning = (min(r[i] for r in rounds) for i in (0, 1))
    print(
        f"{count:>6} readings, {rounds[0][2]:>4} processes: trace {tracing:.3f} s, plan "
        f"{planning:.3f} s, "
        f"{1e6 * best / count:.1f} us a reading; the first round {first:.3f} s"
    )
    return best


def main() -> int:
    """Runs the three sizes; fails where 10,000 readings take half a second or more."""
    gc.set_threshold(OBJECTS)  # as the command does
    one, ten, fifty = (measure(count) for count in (1_000, 10_000, 50_000))
    print(f"growth a reading: {ten / one / 10:.2f} to 10,000, {fifty / ten / 5:.2f} to 50,000")
    if ten >= BOUND:
        print(f"missed: 10,000 readings take {ten:.3f} s, and {BOUND} s is the bound")
    return int(ten >= BOUND)


if __name__ == "__main__":
    sys.exit(main())
