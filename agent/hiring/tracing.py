"""Readings -> HiringProcesses: grouped, each as it stands."""

from collections.abc import Sequence
from datetime import UTC, datetime

from agent.hiring import beginnings, doubts, grouping, memory, naming, promises, rounds, state
from agent.hiring.features import Entry
from agent.hiring.grouping import Group
from agent.hiring.housemates import without_housemates
from agent.hiring.memory import Memory, Traced
from agent.hiring.model import HiringProcess, Patience, Round
from agent.hiring.slots import as_instant
from agent.reading.model import Candidate, Reading
from agent.terms import RoundState, Stage, Status


def trace(
    readings: Sequence[Reading],
    now: datetime,
    candidate: Candidate,
    patience: Patience = Patience(),
    remembered: Memory | None = None,
) -> tuple[HiringProcess, ...]:
    """The hiring processes as they stand at ``now`` (aware), by their first message's arrival.

    ``readings``: both directions, in any order; what arrived later than ``now`` is left aside.
    With what is ``remembered`` of the turn before, only what has changed is traced.
    """
    now = now.astimezone(UTC)
    remembered = remembered or Memory()
    known = remembered.recall(now, candidate, patience)
    grouped = grouping.grouped(tuple(readings), now, candidate, known.grouped if known else None)
    groups = tuple(g for g in grouped.groups() if not beginnings.is_strangers(g.entries))
    groups = without_housemates(groups, candidate)
    found = memory.processes(
        known, groups, now, lambda group: _process(group, now, candidate, patience)
    )
    remembered.remember(Traced(candidate, patience, grouped, groups, found, now))
    return found


def _process(
    group: Group, now: datetime, candidate: Candidate, patience: Patience
) -> HiringProcess:
    entries = _as_written(doubts.settled(group.entries))
    readings = tuple(reading for _, reading in entries)
    built = rounds.build(entries, group.unsure_of, now, candidate)
    status, ended_at = state.ending(entries, built, group.unsure_of)
    heard = state.heard(entries)
    promise = promises.promised(heard, built, now, candidate)
    sleeps = None
    if status is Status.ACTIVE:
        passed = as_instant(promise, candidate.timezone) if promise else None
        sleeps = state.asleep_from(entries, heard, built.rounds, passed, patience)
        status = Status.DORMANT if sleeps and sleeps <= now else status
    owed = state.owed(entries, built, status, now, candidate)
    times = [t for r in built.rounds if r.state is RoundState.SCHEDULED for t in (r.start, r.end)]
    return HiringProcess(
        id=group.id,
        company=naming.company(entries),
        role=naming.role(entries),
        status=status,
        stage=_stage(built.rounds),
        rounds=built.rounds,
        readings=readings,
        reply_expected_by=None if status in state.OVER else promise,
        candidate_deadline=owed.deadline,
        follow_up=state.wish(heard),
        channel=next((r.channel for _, r in reversed(heard) if r.channel), None),
        last_heard=heard[-1][0].at if heard else None,
        turn=owed.turn,
        ambiguous=group.in_doubt or beginnings.is_alone(entries) or beginnings.is_vague(readings),
        doubted=group.doubted,
        awaited=owed.awaited,
        changes_at=min((t for t in (*times, sleeps) if t and t > now), default=None),
        ended_at=ended_at,
    )


def _as_written(entries: Sequence[Entry]) -> list[Entry]:
    """What one person wrote in the order of writing: mail that was held up on its way takes nothing
    back. Not past what the candidate wrote by then, who had not seen it."""
    told: list[Entry] = []
    newest: datetime | None = None
    for entry in entries:
        place = at = len(told)
        sent = entry[1].sent if entry[0].incoming else None
        while sent and newest and sent < newest and at and told[at - 1][0].incoming:
            at -= 1
            if _crossed(entry, told[at]):
                place = at
        told.insert(place, entry)
        newest = max(filter(None, (newest, sent)), default=None)
    return told


def _crossed(late: Entry, said: Entry) -> bool:
    """Whether the later to come was the earlier written, by the clock of one sender."""
    one, other = late[1], said[1]
    if not (one.sent and other.sent and one.sender and other.sender):
        return False
    same = one.sender.email.casefold() == other.sender.email.casefold()
    return same and one.sent < other.sent and said[0].id not in late[0].refs


def _stage(held: Sequence[Round]) -> Stage | None:
    """The latest round's in time; one that was called off only where there is no other."""
    standing = [r.stage for r in held if r.stage and r.takes_place]
    return next(reversed(standing or [r.stage for r in held if r.stage]), None)
