"""Hand-made processes for the tests of the plan: a candidate in Berlin and an employer's people.

2026: 4 March is a Wednesday; clocks change on 29 March; Good Friday is 3 April, Easter Monday the
6th.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from agent.hiring import HiringProcess, Round
from agent.message import Address
from agent.notes import Notes
from agent.plan import FollowUp, Plan, Policy, Referee, plan
from agent.reading.model import Candidate, Person, Reading
from agent.terms import Direction, Kind, Purpose, RoundState, Stage, Status

BERLIN = "Europe/Berlin"
KIM = Candidate(("kim@larsen.example", "kim.larsen@post.example"), BERLIN, "Kim Larsen")
DANA = Person("Dana Brandt", "dana.brandt@ovenworks.example")
OLU = Person("Olu Adeyemi", "olu@ovenworks.example", "Head Baker")
PIA = Person("Pia Sorensen", "pia@ovenworks.example")
RAJ = Person("Raj Menon", "raj@ovenworks.example")
NOBODY = Person(None, "no-reply@ovenworks.example")


def at(text: str, zone: str = BERLIN) -> datetime:
    """ "03-04 10:00" of 2026 by the clocks of a zone."""
    return datetime.fromisoformat(f"2026-{text}").replace(tzinfo=ZoneInfo(zone))


def heard(kind: Kind, when: str, by: Person = DANA, **more: Any) -> Reading:
    """A message from the employer."""
    values: dict[str, Any] = {
        "message_id": f"<in-{when}-{by.email}>".replace(" ", "-"),
        "direction": Direction.INCOMING,
        "kind": kind,
        "arrived": at(when),
        "sent": at(when),
        "sender": Address(by.name or "", by.email or ""),
        "to": (Address("Kim Larsen", "kim@larsen.example"),),
        "contact": None if by is NOBODY else by,
        "unattended": by is NOBODY,
    }
    return Reading(**values | more)


def wrote(kind: Kind, when: str, *to: Person, **more: Any) -> Reading:
    """A message of the candidate's."""
    values: dict[str, Any] = {
        "message_id": f"<out-{when}>".replace(" ", "-"),
        "direction": Direction.OUTGOING,
        "kind": kind,
        "arrived": at(when),
        "sent": at(when),
        "sender": Address("Kim Larsen", "kim@larsen.example"),
        "to": tuple(Address(p.name or "", p.email or "") for p in to or (DANA,)),
    }
    return Reading(**values | more)


def met(
    start: str, end: str, stage: Stage | None = Stage.PANEL, *people: Person, **more: Any
) -> Round:
    """A round that took place; ``start`` and ``end`` in Berlin."""
    values: dict[str, Any] = {
        "anchor": f"<round-{start}>".replace(" ", "-"),
        "stage": stage,
        "start": at(start),
        "end": at(end),
        "end_known": True,
        "state": RoundState.DONE,
        "interviewers": people,
        "arranged_by": DANA,
    }
    return Round(**values | more)


PANEL = met("03-04 10:00", "03-04 11:15", Stage.PANEL, OLU, PIA, RAJ)
INVITED = heard(Kind.INTERVIEW_CONFIRMED, "02-25 09:00")


def process(*said: Reading, rounds: Sequence[Round] = (), **more: Any) -> HiringProcess:
    """A process that stands open, with its messages in order of arrival."""
    readings = tuple(sorted(said, key=lambda r: r.arrived or at("01-01 00:00")))
    incoming = [r for r in readings if r.direction is Direction.INCOMING]
    values: dict[str, Any] = {
        "id": readings[0].message_id,
        "company": "Ovenworks",
        "role": "Production Lead",
        "status": Status.ACTIVE,
        "stage": rounds[-1].stage if rounds else None,
        "rounds": tuple(rounds),
        "readings": readings,
        "last_heard": incoming[-1].arrived if incoming else None,
    }
    return HiringProcess(**values | more)


def planned(
    *processes: HiringProcess,
    now: str | datetime,
    policy: Policy = Policy(),
    candidate: Candidate = KIM,
    first_look: str = "01-02 08:00",
    notes: Mapping[str, Notes] | None = None,
    referees: Sequence[Referee] = (),
) -> Plan:
    """The plan at an instant."""
    return plan(
        processes,
        at(now) if isinstance(now, str) else now,
        policy,
        candidate,
        first_look=at(first_look),
        notes=notes or {},
        referees=referees,
    )


def letters(found: Plan, purpose: Purpose) -> list[FollowUp]:
    """The follow-ups of one purpose, by recipient."""
    chosen = [f for f in found.follow_ups if f.purpose is purpose]
    return sorted(chosen, key=lambda f: f.recipient.email or "")


def moved(round_: Round, **changes: Any) -> Round:
    """A round with other facts."""
    return replace(round_, **changes)
