"""Lives for the tests of hiring and plan: messages as read, made by hand or generated.

A ``Life`` gathers readings in a few words each; nothing here parses mail.
"""

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from agent import hiring
from agent.hiring import HiringProcess, Patience
from agent.message import Address
from agent.reading.model import CalendarRef, Candidate, Interview, Person, Reading
from agent.terms import Direction, Kind, Stage

ZONE = "Europe/Dublin"
ME = "nora.quill@letterbox.example"
ALSO_ME = "nora@quill.example"
NORA = Candidate((ME, ALSO_ME), ZONE, "Nora Quill")


def at(text: str, zone: str = ZONE) -> datetime:
    """An instant of 2026 by the local clock: ``03-02 10:00`` (or with its year)."""
    full = text if len(text.split("-")) == 3 else f"2026-{text}"
    return datetime.strptime(full, "%Y-%m-%d %H:%M").replace(tzinfo=ZoneInfo(zone))


def day(text: str) -> date:
    """A day of 2026: ``03-02``."""
    return date.fromisoformat(f"2026-{text}")


def interview(
    start: str | datetime,
    minutes: int | None = None,
    *people: Person,
    zone: str | None = None,
) -> Interview:
    """A round by the candidate's clock."""
    begins = at(start) if isinstance(start, str) else start
    end = begins + timedelta(minutes=minutes) if minutes else None
    return Interview(begins, end, zone, None, people)


@dataclass
class Life:
    """What a candidate received and wrote, in the order told."""

    candidate: Candidate = NORA
    readings: list[Reading] = field(default_factory=list)

    def they(
        self,
        when: str | datetime,
        kind: Kind,
        by: str = "",
        *rounds: Interview,
        answers: str | None = None,
        to: str = ME,
        calendar: tuple[CalendarRef, ...] = (),
        **said: Any,
    ) -> str:
        """A message to the candidate; returns its Message-ID. ``by``: ``Name <address>``."""
        return self._add(
            when,
            Reading(
                message_id=None,
                direction=Direction.INCOMING,
                kind=kind,
                interviews=rounds,
                sender=address(by) if by else None,
                to=(Address("", to),),
                in_reply_to=answers,
                calendar=calendar,
            ),
            said,
        )

    def me(
        self,
        when: str | datetime,
        kind: Kind,
        to: str,
        *rounds: Interview,
        answers: str | None = None,
        sender: str = ME,
        **said: Any,
    ) -> str:
        """A message that the candidate wrote; returns its Message-ID."""
        return self._add(
            when,
            Reading(
                message_id=None,
                direction=Direction.OUTGOING,
                kind=kind,
                interviews=rounds,
                sender=Address("Nora Quill", sender),
                to=(address(to),),
                in_reply_to=answers,
            ),
            said,
        )

    def _add(self, when: str | datetime, reading: Reading, said: dict[str, Any]) -> str:
        arrived = at(when) if isinstance(when, str) else when
        made = f"<{len(self.readings) + 1:04}@lives.example>"
        values = {"message_id": made, "arrived": arrived, "sent": arrived, **said}
        filled: Reading = replace(reading, **values)
        self.readings.append(filled)
        return filled.message_id or ""

    def processes(
        self, now: str | datetime, patience: Patience = hiring.DEFAULT
    ) -> tuple[HiringProcess, ...]:
        """The processes as they stand."""
        instant = at(now) if isinstance(now, str) else now
        return hiring.trace(self.readings, instant.astimezone(UTC), self.candidate, patience)

    def process(self, now: str | datetime) -> HiringProcess:
        """The one process as it stands; there must not be another."""
        (only,) = self.processes(now)
        return only


def address(text: str) -> Address:
    """``Name <address>`` or a bare address."""
    name, _, email = text.rpartition("<")
    return Address(name.strip(), email.strip(">"))


def person(text: str, title: str | None = None) -> Person:
    """``Name <address>``, a bare address or a bare name."""
    if "@" not in text:
        return Person(text, None, title)
    found = address(text)
    return Person(found.name or None, found.email, title)


__all__ = [
    "ALSO_ME", "ME", "NORA", "ZONE", "CalendarRef", "Direction", "Kind", "Life", "Stage",
    "address", "at", "day", "interview", "person",
]  # fmt: skip
