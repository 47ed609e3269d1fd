"""What a calendar part says (RFC 5545, 5546). Only the types; how text becomes one stands
beside."""

import re
from dataclasses import dataclass
from datetime import datetime

_PARTS = re.compile(r"[,;\n]| [-–—|·] ")
"""Between the parts of a place."""


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
    """The conference's link where a property names one (RFC 7986, Google, Microsoft), else URL."""
    start: datetime | None = None
    end: datetime | None = None
    timezone: str | None = None
    """IANA name; None where the calendar says UTC or nothing."""
    floating: bool = False
    """The calendar names no zone at all (or whole days): ``start`` and ``end`` are the local time
    with UTC put to it, to be read in the candidate's zone (RFC 5545 section 3.3.5, form 1)."""
    all_day: bool = False
    organizer: Attendee | None = None
    attendees: tuple[Attendee, ...] = ()
    defects: tuple[str, ...] = ()

    def is_its_place(self, guest: Attendee) -> bool:
        """Whether a guest is called like the place: a room that is invited as a person."""
        name, place = (guest.name or "").strip().casefold(), self.location.strip().casefold()
        return bool(name) and name in (place, *(p.strip() for p in _PARTS.split(place)))
