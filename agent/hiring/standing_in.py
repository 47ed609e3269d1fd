"""One who was to meet the candidate cannot come, and another takes the same hour.

Changes who is in a round; when a round is, and whether it takes place, is for ``rounds``.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from agent.hiring.names import same_name
from agent.hiring.sameness import same_start
from agent.hiring.slots import Slot, meet, one_person
from agent.reading.model import Person, Reading

TOLD_BY = timedelta(days=10)
"""Within what time after a round it is told who was not there."""


def swap(slots: Sequence[Slot], at: datetime, reading: Reading) -> Slot | None:
    """Takes out of the rounds ahead whoever is absent, where a message of the instant ``at`` names
    somebody new, or who else comes at the same hour. The round that the new one comes to, where it
    names no times of its own."""
    if not _tells(reading) or _moves(slots, reading):
        return None
    known = [p for s in slots if not s.cancelled for p in s.people]
    come = [p for p in _named(reading) if not _gone(p, reading)]
    new = [p for p in come if not _among(known, p)]
    found = None
    for slot in slots if come else ():
        stays = [p for p in slot.people if not _gone(p, reading)]
        if not (new or reading.interviews or any(_among(come, p) for p in stays)):
            continue
        at_its_hour = not reading.interviews or any(same_start(slot, i) for i in reading.interviews)
        if slot.ahead(at) and at_its_hour and len(stays) < len(slot.people):
            slot.people = stays
            found = found or slot
    if found is None or reading.interviews:
        return None
    for person in new:
        meet(found.people, person)
    return found


def leave_out(slots: Sequence[Slot], message_id: str, reading: Reading) -> None:
    """Takes whoever is absent out of the rounds that the message sets anew, as long as others come
    that it names, who are in it then; who could not on the old day may on the new one."""
    told = [p for i in reading.interviews for p in i.interviewers]
    new = [p for p in reading.meets if not _gone(p, reading)]
    for slot in slots if _tells(reading) and (told or new) else ():
        stays = [p for p in slot.people if not _gone(p, reading) or _among(told, p)]
        if (stays or new) and message_id in slot.messages and not slot.cancelled:
            slot.people = stays
            for person in () if told else new:
                meet(slot.people, person)


def bring(slots: Sequence[Slot], refs: Sequence[str], at: datetime, reading: Reading) -> None:
    """Who comes besides, in a message that sets no time, comes to the next round ahead: that of its
    thread, else the only one."""
    if not reading.joins or reading.interviews or reading.offered:
        return
    ahead = sorted((s for s in slots if s.ahead(at)), key=lambda s: s.begins)
    near = [s for s in ahead if any(m in refs for m in (*s.messages, *s.answers))]
    for slot in (near or (ahead if len(ahead) == 1 else []))[:1]:
        for person in reading.joins:
            meet(slot.people, person)


def missed(slots: Sequence[Slot], at: datetime, reading: Reading) -> None:
    """Takes out of the latest round that has been who was not there, as a message after it
    tells."""
    been = [s for s in slots if s.start and not s.cancelled and s.start <= at <= s.start + TOLD_BY]
    for slot in sorted(been, key=lambda s: s.begins)[-1:]:
        names = reading.stayed_away
        there = [p for p in slot.people if not any(same_name(p.name, name) for name in names)]
        slot.people = there or slot.people


def _tells(reading: Reading) -> bool:
    """Whether a message tells of somebody who cannot come."""
    return bool(reading.absent) or reading.alone


def _moves(slots: Sequence[Slot], reading: Reading) -> bool:
    """Whether a message without an hour names another day than those of the rounds."""
    days = {s.start.date() for s in slots if s.start and not s.cancelled}
    return not reading.interviews and not days.issuperset(reading.new_days)


def _named(reading: Reading) -> list[Person]:
    return [*(p for i in reading.interviews for p in i.interviewers), *reading.meets]


def _gone(person: Person, reading: Reading) -> bool:
    if reading.alone and reading.sender:
        return not one_person(person, Person(reading.sender.name, reading.sender.email))
    return any(same_name(person.name, name) for name in reading.absent)


def _among(known: Sequence[Person], person: Person) -> bool:
    return any(one_person(one, person) for one in known)
