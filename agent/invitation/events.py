"""The events of a calendar stream, one by one; garbage between and inside them is stepped over."""

import re
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time
from urllib.parse import unquote

from agent.invitation import values, zones
from agent.invitation.lines import MOST_LETTERS, Line, content_lines, without_markup
from agent.invitation.model import Attendee, Invitation
from agent.invitation.zones import Observance, Zone

MOST_EVENTS = 500
_MOST_ATTENDEES = 200

# Where a conference is held, by who writes it: RFC 7986 section 5.11, Google, Microsoft.
_CONFERENCES = (
    "X-GOOGLE-CONFERENCE",
    "X-MICROSOFT-SKYPETEAMSMEETINGURL",
    "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK",
    "X-MICROSOFT-ONLINEMEETINGCONFLINK",
    "CONFERENCE",
)
_TEXTS = ("SUMMARY", "DESCRIPTION", "LOCATION", "COMMENT", "X-ALT-DESC", "STATUS", "UID", "URL")
_WANTED = frozenset(
    {"BEGIN", "END", "METHOD", "X-WR-TIMEZONE", "TZID", "X-LIC-LOCATION", "TZOFFSETTO", "RRULE",
     "RDATE", "DTSTART", "DTEND", "DURATION", "SEQUENCE", "ORGANIZER", "ATTENDEE",
     "X-MICROSOFT-CDO-ALLDAYEVENT", *_TEXTS, *_CONFERENCES}
)  # fmt: skip


def parse(text: str, method: str | None = None) -> tuple[Invitation, ...]:
    """The events of a calendar stream; ``method`` is the MIME parameter, where the body has none.

    At most 500 events and 500,000 letters; the last event read says in its defects what was cut.
    """
    try:
        stream = _read(text)
        method = (stream.method or method or "").strip().upper()[:40] or None
        events = tuple(_event(lines, stream, method) for lines in stream.events)
    except Exception:
        # Nothing above raises that we know of; a calendar must never stop a message.
        return ()
    cut = len(text) > MOST_LETTERS or len(events) == MOST_EVENTS
    return (*events[:-1], _cut(events[-1])) if cut and events else events


def _cut(event: Invitation) -> Invitation:
    return replace(event, defects=(*event.defects, "a very long calendar was cut"))


@dataclass(slots=True)
class _Stream:
    """A calendar stream taken apart: the lines of each event, and its zones."""

    method: str = ""
    home: str = ""
    events: list[list[Line]] = field(default_factory=list)
    observances: dict[str, list[Observance]] = field(default_factory=dict)
    places: dict[str, str] = field(default_factory=dict)
    """TZID to X-LIC-LOCATION."""


def _read(text: str) -> _Stream:
    stream, zone = _Stream(), ""
    path: list[str] = []
    for line in content_lines(text, _WANTED):
        if line.name == "BEGIN":
            path.append(line.value.upper())
            if path[-1] == "VEVENT" and len(stream.events) == MOST_EVENTS:
                break
            _begin(stream, path[-1], zone)
        elif line.name == "END":
            while path and path.pop() != line.value.upper():
                continue
        elif path and path[-1] == "VEVENT":
            stream.events[-1].append(line)
        elif path and path[-1] == "VTIMEZONE":
            zone = line.value if line.name == "TZID" else zone
            if line.name == "X-LIC-LOCATION":
                stream.places[zone] = line.value
        elif path and path[-1] in ("STANDARD", "DAYLIGHT") and stream.observances.get(zone):
            stream.observances[zone][-1].take(line)
        elif len(path) <= 1:
            _of_calendar(stream, line)
    return stream


def _begin(stream: _Stream, component: str, zone: str) -> None:
    if component == "VEVENT":
        stream.events.append([])
    elif component in ("STANDARD", "DAYLIGHT"):
        parts = stream.observances.setdefault(zone, [])
        if len(parts) < 50:
            parts.append(Observance())


def _of_calendar(stream: _Stream, line: Line) -> None:
    if line.name == "METHOD":
        stream.method = stream.method or line.value
    elif line.name == "X-WR-TIMEZONE":
        stream.home = line.value


# --- one event ------------------------------------------------------------------------------------


def _event(lines: list[Line], stream: _Stream, method: str | None) -> Invitation:
    first: dict[str, Line] = {}
    for line in lines:
        first.setdefault(line.name, line)
    texts = {name: first[name].text for name in _TEXTS if name in first}
    defects: list[str] = []
    start = _moment(first.get("DTSTART"), stream, defects)
    organizer = first.get("ORGANIZER")
    guests = [line for line in lines if line.name == "ATTENDEE"][:_MOST_ATTENDEES]
    return Invitation(
        uid=texts.get("UID", "")[:500],
        method=method,
        sequence=_number(first.get("SEQUENCE")),
        status=texts.get("STATUS", "").upper()[:40],
        summary=" ".join(texts.get("SUMMARY", "").split())[:1000],
        description=_description(texts),
        location=texts.get("LOCATION", "")[:2000],
        url=_url(first, texts),
        start=start.at,
        end=_end(first, stream, start, defects),
        timezone=start.zone,
        floating=start.floating,
        all_day=start.all_day or _says_all_day(first),
        organizer=_attendee(organizer) if organizer else None,
        attendees=tuple(_attendee(line) for line in guests),
        defects=tuple(defects),
    )


def _number(line: Line | None) -> int:
    digits = line.value.strip()[:9] if line else ""
    return int(digits) if digits.isascii() and digits.isdigit() else 0


def _says_all_day(first: dict[str, Line]) -> bool:
    said = first.get("X-MICROSOFT-CDO-ALLDAYEVENT")
    return said is not None and said.value.strip().upper() == "TRUE"


def _description(texts: dict[str, str]) -> str:
    said = texts.get("DESCRIPTION") or texts.get("X-ALT-DESC", "")
    parts = (without_markup(said[:100_000]), texts.get("COMMENT", ""))
    return "\n".join(p for p in parts if p)


def _url(first: dict[str, Line], texts: dict[str, str]) -> str:
    links = [first[n].value for n in _CONFERENCES if n in first] + [texts.get("URL", "")]
    return next((u[:1000] for u in links if u.lower().startswith(("http:", "https:"))), "")


def _attendee(line: Line) -> Attendee:
    return Attendee(
        " ".join(line.get("CN").split())[:200] or None,
        _email(line),
        line.get("ROLE").upper()[:40],
        line.get("CUTYPE").upper()[:40],
        line.get("PARTSTAT").upper()[:40],
    )


_ADDRESS = re.compile(r"[^\s<>@,;:\"]{1,200}@[^\s<>@,;:\"]{1,250}")


def _email(line: Line) -> str | None:
    """The address of a calendar user: its mailto:, or the EMAIL parameter (RFC 7986)."""
    for written in (unquote(line.value[-600:]), line.get("EMAIL")):
        found = _ADDRESS.search(written)
        if found:
            return found[0]
    return None


# --- times ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Moment:
    at: datetime | None = None
    zone: str | None = None
    floating: bool = False
    all_day: bool = False


def _moment(line: Line | None, stream: _Stream, defects: list[str]) -> _Moment:
    """A DATE or DATE-TIME (RFC 5545 section 3.3.4, 3.3.5) with its zone."""
    if line is None:
        return _Moment()
    said = _said(line.value.strip())
    if said is None or not 1971 <= said.year <= 2200:
        defects.append(f"a calendar time that cannot be read: {line.value[:40]!r}")
        return _Moment()
    if not isinstance(said, datetime):
        return _Moment(datetime.combine(said, time(), UTC), None, floating=True, all_day=True)
    tzid = line.get("TZID") or ("" if said.tzinfo else stream.home)
    if not tzid:
        return _Moment(said.replace(tzinfo=UTC), None, floating=said.tzinfo is None)
    zone = _zone(tzid, said, stream)
    if zone is None:
        defects.append(f"a calendar time in a zone that is not known: {tzid[:80]!r}")
        return _Moment(said if said.tzinfo else None)
    at = said.astimezone(zone.rules) if said.tzinfo else said.replace(tzinfo=zone.rules)
    return _Moment(at, zone.name)


def _zone(tzid: str, local: datetime, stream: _Stream) -> Zone | None:
    known = zones.named(tzid) or zones.named(stream.places.get(tzid, ""))
    if known:
        return known
    rules = zones.by_observances(stream.observances.get(tzid, []), local.replace(tzinfo=None))
    return Zone(rules) if rules else None


_DIGITS = re.compile(
    r"(\d{4})-?(\d\d)-?(\d\d)(?:[T ]?(\d\d):?(\d\d)(?::?(\d\d))?(?:\.\d{1,6})?(Z)?)?"
)


def _said(written: str) -> date | datetime | None:
    """The value as it stands; forms that calendars write against the standard too."""
    said = values.moment(written)
    if said is not None:
        return said
    match = _DIGITS.fullmatch(written)
    try:
        if match and match[4]:
            numbers = [int(match[i] or 0) for i in range(1, 7)]
            return datetime(*numbers, tzinfo=UTC if match[7] else None)  # type: ignore[arg-type, misc]
        return date(int(match[1]), int(match[2]), int(match[3])) if match else None
    except ValueError:
        return None


def _end(
    first: dict[str, Line], stream: _Stream, start: _Moment, defects: list[str]
) -> datetime | None:
    if start.at is None:
        return None
    end = _moment(first.get("DTEND"), stream, defects).at
    if end is None and "DURATION" in first:
        length = values.duration(first["DURATION"].value)
        end = start.at + length if length is not None else None
    if end is not None and end <= start.at:
        if end < start.at:
            defects.append("a calendar event that ends before it begins")
        return None
    return end
