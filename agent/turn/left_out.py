"""Messages about hiring that were left out of every process, and why, for the board.

What does not hold water is decided by ``reading`` and ``hiring``; this only tells of it.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from agent.hiring import HiringProcess
from agent.hiring.addresses import house, label
from agent.hiring.features import BEGINNING
from agent.hiring.housemates import greets_another, own_names
from agent.hiring.outsiders import imitated
from agent.plan import Remark
from agent.reading.model import Candidate, Reading
from agent.terms import Direction, Kind

_NEWS = timedelta(days=14)
"""So long the board tells of one."""
_MOST = 5


def remarks(
    readings: Sequence[Reading],
    processes: Sequence[HiringProcess],
    now: datetime,
    candidate: Candidate,
) -> Iterator[Remark]:
    """The latest messages about hiring that were left out of every process, and why. Mail about
    something else is none of the board's business, whatever it is worth."""
    fresh = [r for r in readings if _is_news(r, now)]
    taken = {r.message_id for p in processes for r in p.readings} if fresh else set[str | None]()
    out = [r for r in fresh if r.message_id not in taken]
    own = own_names([p.readings for p in processes], candidate) if out else frozenset[str]()
    told = [(r, _why(r, processes), _whose(r, own, candidate)) for r in out]
    for reading, doubt, whose in [row for row in told if row[1] or row[2]][-_MOST:]:
        day = f"{(reading.arrived or now).astimezone(ZoneInfo(candidate.timezone)):%A %d %B %Y}"
        sender = reading.sender.email[:254] if reading.sender else "nobody"
        text = f"A message of {day} from {sender} is left out of everything: {doubt or whose}"
        yield Remark(None, "".join(filter(str.isprintable, text)), urgent=bool(doubt))


def _is_news(reading: Reading, now: datetime) -> bool:
    """Whether it came lately and could be left out."""
    if reading.arrived is None or now - reading.arrived >= _NEWS:
        return False
    incoming = reading.direction is Direction.INCOMING
    return reading.suspicious or (incoming and reading.kind in BEGINNING)


def _why(reading: Reading, processes: Sequence[HiringProcess]) -> str:
    """Why it does not hold water; "" for what does, or is about something else."""
    if reading.suspicious:
        about = reading.kind is not Kind.UNRELATED or _touches(reading, processes)
        return next(iter(reading.warnings), "it does not hold water") if about else ""
    labels = {label(house(s)) for s in _senders(processes)} - {""}
    own = house(reading.sender.email.casefold()) if reading.sender else ""
    if own and imitated(own, labels):
        return "its domain is written to look like that of an employer of yours."
    uids = {c.uid for p in processes for r in p.readings for c in r.calendar if c.uid}
    if not uids.isdisjoint(c.uid for c in reading.calendar):
        return "it changes a calendar entry that is somebody else's."
    return ""


def _whose(reading: Reading, own: frozenset[str], candidate: Candidate) -> str:
    """Whom a message greets that was left out for it; "" for what was not."""
    other = greets_another(reading, own, candidate) if own else ""
    name = other[:40].title()
    return f"it greets {name}, who is not you. If it is yours, answer it once." if other else ""


def _touches(reading: Reading, processes: Sequence[HiringProcess]) -> bool:
    """Whether it answers a message of a process, or bears the address of somebody in one."""
    ids = {r.message_id for p in processes for r in p.readings}
    refs = {*reading.references, reading.in_reply_to} - {None}
    known = reading.sender is not None and reading.sender.email.casefold() in _senders(processes)
    return known or not ids.isdisjoint(refs)


def _senders(processes: Sequence[HiringProcess]) -> set[str]:
    return {r.sender.email.casefold() for p in processes for r in p.readings if r.sender}
