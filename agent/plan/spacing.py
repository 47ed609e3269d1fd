"""Two processes with one person: whoever hears from the candidate of one is asked after the other
on another day; of two that hold one and the same round, one says all. Decides nothing else.
"""

from collections.abc import Iterator, Sequence
from datetime import date, datetime

from agent.hiring import HiringProcess
from agent.hiring.features import arrival
from agent.plan import places
from agent.plan.case import day_words
from agent.plan.model import FollowUp, Remark
from agent.plan.policy import Policy
from agent.terms import Direction, Purpose, RoundState

_TO_OTHERS = frozenset({Purpose.NOTES, Purpose.REFERENCES})


def spaced(
    letters: Sequence[FollowUp], processes: Sequence[HiringProcess], now: datetime, policy: Policy
) -> Iterator[FollowUp | Remark]:
    """The letters in order; of two for one person about two processes on the day on which a
    question falls due, the question waits a working day, and a remark says so."""
    before: list[FollowUp] = []
    for letter in _once(letters, processes):
        until = _until(letter, before, processes, policy)
        if until is not None and now < until:
            name = letter.recipient.name or letter.recipient.email
            day = day_words(places.by_zone(letter.timezone).day(until))
            text = f"No question before {day}: {name} hears from you of another process first."
            yield Remark(letter.process, text, until=until)
        else:
            yield letter
        before.append(letter)


def _once(letters: Sequence[FollowUp], processes: Sequence[HiringProcess]) -> Iterator[FollowUp]:
    """Without what goes to somebody of a process whose round, at that hour and with that person,
    stands in an earlier one too: a calendar's invitation went by itself."""
    order = {process.id: place for place, process in enumerate(processes)}
    for letter in letters:
        place = order[letter.process]
        hours = _hours(processes[place])
        earlier = (p for p in processes[:place] if not hours.isdisjoint(_hours(p)))
        whom = _about(letter)
        if not any(_knows(p, email) for p in earlier for email in whom):
            yield letter


def _about(letter: FollowUp) -> set[str]:
    """Whom a letter is to; a sheet of notes is about those who were met."""
    if letter.purpose is Purpose.NOTES and letter.round:
        return {p.email.casefold() for p in letter.round.interviewers if p.email}
    return set() if letter.purpose in _TO_OTHERS else {_address(letter)}


def _hours(process: HiringProcess) -> set[datetime]:
    called_off = RoundState.CANCELLED
    return {r.start for r in process.rounds if r.start and r.state is not called_off}


def _knows(process: HiringProcess, email: str) -> bool:
    """Whether somebody writes of a process, or is named in it."""
    for reading in process.readings:
        met = (p for i in reading.interviews for p in i.interviewers)
        named = (*reading.people, *met, *((reading.sender,) if reading.sender else ()))
        if email in {(p.email or "").casefold() for p in named}:
            return True
    return False


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
    same = _address(letter) == _address(other) and other.purpose not in _TO_OTHERS
    return same and letter.process != other.process


def _wrote(letter: FollowUp, day: date, processes: Sequence[HiringProcess]) -> bool:
    """Whether the candidate wrote to the same person of another process on a day."""
    place, email = places.by_zone(letter.timezone), _address(letter)
    return any(
        reading.direction is Direction.OUTGOING
        and email in {a.email.casefold() for a in reading.to}
        and place.day(arrival(reading, letter.due)) == day
        for process in processes
        if process.id != letter.process
        for reading in process.readings
    )


def _address(letter: FollowUp) -> str:
    return (letter.recipient.email or "").casefold()
