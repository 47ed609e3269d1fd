"""The events of a calendar stream, one by one; garbage between them is stepped over."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import icalendar

from agent.invitation import zones
from agent.invitation.model import Attendee, Invitation


def parse(text: str, method: str | None = None) -> tuple[Invitation, ...]:
    """The events of a calendar stream; ``method`` is the MIME parameter, where the body has none."""
    try:
        icalendar.use_zoneinfo()
        calendars = icalendar.Calendar.from_ical(text, multiple=True)
        return tuple(e for c in calendars for e in _events(c, method))
    except Exception:
        return ()


def _events(calendar: icalendar.Component, method: str | None) -> Iterator[Invitation]:
    said = str(calendar.get("METHOD") or method or "").strip().upper() or None
    for event in calendar.walk("VEVENT"):
        yield _event(event, said)


def _event(event: icalendar.Component, method: str | None) -> Invitation:
    start, zone, floating, all_day = _moment(event, "DTSTART")
    end = _moment(event, "DTEND")[0]
    if end is None and start is not None and "DURATION" in event:
        end = start + event["DURATION"].dt
    organizer = event.get("ORGANIZER")
    attendees = event.get("ATTENDEE") or []
    return Invitation(
        uid=str(event.get("UID") or ""),
        method=method,
        sequence=int(event.get("SEQUENCE") or 0),
        status=str(event.get("STATUS") or "").upper(),
        summary=str(event.get("SUMMARY") or ""),
        description=str(event.get("DESCRIPTION") or ""),
        location=str(event.get("LOCATION") or ""),
        url=str(event.get("URL") or ""),
        start=start,
        end=end,
        timezone=zone,
        floating=floating,
        all_day=all_day,
        recurring="RRULE" in event or "RECURRENCE-ID" in event,
        organizer=_attendee(organizer) if organizer else None,
        attendees=tuple(
            _attendee(a) for a in (attendees if isinstance(attendees, list) else [attendees])
        ),
    )


def _moment(
    event: icalendar.Component, name: str
) -> tuple[datetime | None, str | None, bool, bool]:
    value = event.get(name)
    if value is None:
        return None, None, False, False
    said = value.dt
    if not isinstance(said, datetime):
        assert isinstance(said, date)
        return datetime.combine(said, time(), UTC), None, True, True
    tzid = value.params.get("TZID")
    if tzid is None:
        return (said if said.tzinfo else said.replace(tzinfo=UTC)), None, said.tzinfo is None, False
    known = zones.iana(str(tzid))
    if known:
        return said.replace(tzinfo=ZoneInfo(known)), known, False, False
    return (said if said.tzinfo else None), None, False, False


def _attendee(value: object) -> Attendee:
    params = getattr(value, "params", {})
    email = str(value)
    email = email[7:] if email.lower().startswith("mailto:") else email
    return Attendee(
        str(params.get("CN")) if params.get("CN") else None,
        email or None,
        str(params.get("ROLE", "")).upper(),
        str(params.get("CUTYPE", "")).upper(),
        str(params.get("PARTSTAT", "")).upper(),
    )
