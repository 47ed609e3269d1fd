"""text/calendar to Invitation (RFC 5545, 5546): the only importer of icalendar. Never raises.

Zones are resolved here first (IANA, Windows names, VTIMEZONE), since icalendar caches them for the
whole process and the first sender would win.
"""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Attendee:
    """An ATTENDEE or ORGANIZER (RFC 5545 section 3.8.4.1, 3.8.4.3); enumerations in upper case."""

    name: str | None
    email: str | None
    role: str = ""
    cutype: str = ""
    partstat: str = ""


@dataclass(frozen=True, slots=True)
class Invitation:
    """One VEVENT. ``start`` and ``end`` are aware, or None where the zone cannot be known."""

    uid: str
    method: str | None = None
    sequence: int = 0
    status: str = ""
    summary: str = ""
    description: str = ""
    location: str = ""
    url: str = ""
    start: datetime | None = None
    end: datetime | None = None
    timezone: str | None = None
    """IANA name; None where the calendar says UTC or nothing."""
    all_day: bool = False
    recurring: bool = False
    organizer: Attendee | None = None
    attendees: tuple[Attendee, ...] = ()
    defects: tuple[str, ...] = ()


def parse(text: str, method: str | None = None) -> tuple[Invitation, ...]:
    """The events of a calendar stream; ``method`` is the MIME parameter, where the body has none."""
    raise NotImplementedError
