"""Who answers for whom: a recruiter who leaves hands the file to a colleague. Decides no letter."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from agent.plan.case import Case
from agent.reading.model import Person

_WINDING_UP = timedelta(days=3)
"""So long after the day who has left may still send what was left to send."""


def in_charge(person: Person, case: Case) -> Person:
    """The person, or whoever has taken over from them by now."""
    heirs = {email: heir for email, heir, since in _handed_over(case) if since <= case.now}
    seen: set[str] = set()
    while (email := (person.email or "").casefold()) in heirs and email not in seen:
        seen.add(email)
        person = heirs[email]
    return person


def handovers_ahead(case: Case) -> Iterator[datetime]:
    """When a handover that was announced takes effect."""
    return (since for _, _, since in _handed_over(case) if since > case.now)


def _handed_over(case: Case) -> Iterator[tuple[str, Person, datetime]]:
    """From whom, to whom, and since when; the last word of each counts. Who writes again is
    back."""
    told: dict[str, tuple[Person, datetime]] = {}
    wrote: dict[str, str] = {}
    for reading in case.heard:
        if reading.sender is None:
            continue
        at, day = case.at(reading), reading.hands_over_on
        heir = Person(reading.sender.name or None, reading.sender.email)
        for email in _written_by(reading.predecessor, wrote):
            if email.rpartition("@")[2] == reading.sender.domain.casefold():
                told[email] = heir, at
        wrote[reading.sender.email.casefold()] = reading.sender.name
        before = told.get(reading.sender.email.casefold())
        if reading.successor is None:
            if before and at >= before[1] + _WINDING_UP:
                del told[reading.sender.email.casefold()]
            continue
        begins = case.view.home.hour(day, 0) if day else at
        told[reading.sender.email.casefold()] = (reading.successor, max(at, begins))
    return ((email, heir, since) for email, (heir, since) in told.items())


def _written_by(name: str | None, wrote: dict[str, str]) -> Iterator[str]:
    """The addresses from which somebody of that name has written; ``wrote``: names by address."""
    last = next(reversed((name or "").casefold().split()), "")  # "Frau Lund", "O Rui"
    return (email for email, whole in wrote.items() if last and last in whole.casefold().split())
