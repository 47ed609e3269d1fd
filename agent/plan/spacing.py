"""Two processes with one person: whoever hears from the candidate of one is asked after the other
on another day; of two that hold one and the same round, one says all. Decides nothing else.
"""

from collections.abc import Iterator, Sequence
from datetime import date, datetime

from agent.hiring import HiringProcess, Round
from agent.hiring.features import arrival
from agent.hiring.names import Likeness, roles
from agent.plan import places
from agent.plan.case import day_words, round_words
from agent.plan.model import FollowUp, Remark
from agent.plan.parties import same_person
from agent.plan.policy import Policy
from agent.reading.model import Person
from agent.terms import Direction, Kind, Purpose

_TO_OTHERS = frozenset({Purpose.NOTES, Purpose.REFERENCES})
_OF_A_ROUND = frozenset({Kind.INTERVIEW_CONFIRMED, Kind.INTERVIEW_RESCHEDULED,
                         Kind.INTERVIEW_CANCELLED, Kind.AUTO_REPLY, Kind.SCHEDULING_REPLY,
                         Kind.ACKNOWLEDGEMENT})  # fmt: skip
"""What an invitation and its reminders are, and the yes to it."""


def spaced(
    letters: Sequence[FollowUp], processes: Sequence[HiringProcess], now: datetime, policy: Policy
) -> Iterator[FollowUp | Remark]:
    """The letters in order; of two for one person about two processes on the day on which a
    question falls due, the question waits a working day, and a remark says so."""
    before: list[FollowUp] = []
    for letter in _once(letters, processes):
        if isinstance(letter, Remark):
            yield letter
            continue
        until = _until(letter, before, processes, policy)
        if until is not None and now < until:
            name = letter.recipient.name or letter.recipient.email
            day = day_words(places.by_zone(letter.timezone).day(until))
            text = f"No question before {day}: {name} hears from you of another process first."
            yield Remark(letter.process, text, until=until)
        else:
            yield letter
        before.append(letter)


def _once(
    letters: Sequence[FollowUp], processes: Sequence[HiringProcess]
) -> Iterator[FollowUp | Remark]:
    """In place of what an earlier process says already, a remark."""
    order = {process.id: place for place, process in enumerate(processes)}
    for letter in letters:
        place = order[letter.process]
        process, earlier = processes[place], processes[:place]
        twin = next((p for p in earlier if _is_said_in(p, letter, process)), None)
        if twin is None:
            yield letter
        else:
            held = round_words(letter.round.stage if letter.round else process.stage)
            whose = twin.company or "another process"
            text = f"Nothing more of the {held}: it is that of {whose}, and is spoken of there."
            yield Remark(letter.process, text)


def _is_said_in(earlier: HiringProcess, letter: FollowUp, process: HiringProcess) -> bool:
    """Whether a letter is of a round that an earlier process holds too, at that hour and with that
    person; of a process that is no more than the invitation to it, any letter is."""
    if letter.purpose is Purpose.REFERENCES:
        return False
    if letter.round and letter.purpose in (Purpose.THANK_YOU, Purpose.NOTES):
        starts = {letter.round.start}
    elif _is_an_invitation(process, earlier):
        starts = {r.start for r in process.rounds}
    else:
        return False
    met = [p for r in _standing(earlier) if r.start in starts for p in _people(earlier, r)]
    sheet = letter.round if letter.purpose is Purpose.NOTES else None
    whom = sheet.interviewers if sheet else (letter.recipient,)
    return any(same_person(one, other) for one in met for other in whom)


def _is_an_invitation(process: HiringProcess, earlier: HiringProcess) -> bool:
    """Whether nothing is known of a process but rounds that an earlier one holds: a calendar's
    invitation went by itself. Who names another post means another."""
    starts, hours = {r.start for r in _standing(process)}, {r.start for r in _standing(earlier)}
    if not starts or not starts <= hours:
        return False
    told = {r.kind for r in process.readings}
    return told <= _OF_A_ROUND and roles(process.role, earlier.role) is not Likeness.CONFLICT


def _standing(process: HiringProcess) -> list[Round]:
    return [r for r in process.rounds if r.start and r.takes_place]


def _people(process: HiringProcess, held: Round) -> Iterator[Person]:
    """Who meets the candidate in a round, arranges it, writes of it or is named in that."""
    yield from held.interviewers
    yield from (held.arranged_by,) if held.arranged_by else ()
    for reading in process.readings:
        if reading.message_id in held.messages:
            yield from reading.people
            if reading.sender:
                yield Person(reading.sender.name, reading.sender.email)


def _until(
    letter: FollowUp, before: Sequence[FollowUp], processes: Sequence[HiringProcess], policy: Policy
) -> datetime | None:
    """Until when a question waits for what goes to the same person about another process."""
    if letter.purpose is not Purpose.STATUS_CHECK:
        return None
    place = places.by_zone(letter.timezone)
    day = place.day(letter.due)
    others = [b for b in before if _is_of_another(letter, b)]
    asked = [b for b in others if b.purpose is Purpose.STATUS_CHECK and place.day(b.due) == day]
    days = len(asked) or int(bool(others) or _wrote(letter, day, processes))
    return place.hour(place.after(day, days), policy.business_from_hour) if days else None


def _is_of_another(letter: FollowUp, other: FollowUp) -> bool:
    same = letter.address == other.address and other.purpose not in _TO_OTHERS
    return same and letter.process != other.process


def _wrote(letter: FollowUp, day: date, processes: Sequence[HiringProcess]) -> bool:
    """Whether the candidate wrote to the same person of another process on a day."""
    place, email = places.by_zone(letter.timezone), letter.address
    return any(
        reading.direction is Direction.OUTGOING
        and email in {a.email.casefold() for a in reading.to}
        and place.day(arrival(reading, letter.due)) == day
        for process in processes
        if process.id != letter.process
        for reading in process.readings
    )
