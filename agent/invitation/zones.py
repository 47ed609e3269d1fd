"""The zone that a TZID means, by its name: IANA, Windows, display names, paths, offsets.

A name that is known goes before what the calendar's own VTIMEZONE says of it, so that nobody can
redefine "Eastern Standard Time"; for any other name the VTIMEZONE counts, yearly rules only.
"""

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import cache, lru_cache

from agent.invitation import values
from agent.invitation.lines import Line
from agent.invitation.zone_names import ABBREVIATIONS, DISPLAY_NAMES
from agent.zones import find, renamed

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_+-]{0,40}(?:/[A-Za-z0-9_+-]{1,40}){0,2}")
_PREFIX = re.compile(r"^\((?:UTC|GMT)\s?[^)]{0,10}\)\s*", re.I)
_OFFSET = re.compile(r"(?:UTC|GMT)?\s?([+-])(\d{1,2}):?(\d{2})?", re.I)
_UTC = frozenset(
    "utc gmt z zulu uct greenwich universal etc/utc etc/gmt etc/zulu etc/universal etc/greenwich "
    "etc/uct".split()
) | {"coordinated universal time"}


def _loose(name: str) -> str:
    return " ".join(re.sub(r"[^a-z0-9+]+", " ", name.casefold()).split())


_DISPLAYED = {_loose(name): zone for name, zone in DISPLAY_NAMES.items()}
_SHORT = {_loose(name): zone for name, zone in ABBREVIATIONS.items()}


@cache
def _windows() -> dict[str, str]:
    """Windows' names of zones; loaded with the first that a calendar part names."""
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    return {_loose(name): zone for name, zone in WINDOWS_TO_OLSON.items()}


@dataclass(frozen=True, slots=True)
class Zone:
    """The rules of a zone, and its IANA name where it has one (UTC has none here)."""

    rules: tzinfo
    name: str | None = None


@lru_cache(maxsize=512)
def named(tzid: str) -> Zone | None:
    """The zone of a name as calendars write it; None where the name alone does not tell."""
    written = tzid.strip().strip('"')[:200]
    if written.casefold() in _UTC:
        return Zone(UTC)
    return _iana(written) or _by_words(written) or _by_path(written) or _by_offset(written)


def _by_words(written: str) -> Zone | None:
    words = _loose(_PREFIX.sub("", written))
    for table in (_SHORT, _windows(), _DISPLAYED):
        if words in table:
            zone = table[words]
            return Zone(UTC) if zone.casefold() in _UTC else _iana(zone)
    return None


def _iana(name: str) -> Zone | None:
    """IANA's name; abbreviations are no names, though the database has some."""
    name = renamed().get(name, name)
    if not _NAME.fullmatch(name) or ("/" not in name and _loose(name) in _SHORT):
        return None
    rules = find(name)
    return Zone(rules, name) if rules else None


def _by_path(written: str) -> Zone | None:
    """``/mozilla.org/20050126_1/Europe/Berlin``, ``tzone://Microsoft/Utc`` and the like."""
    pieces = [p for p in written.split("/") if p]
    found = (_iana("/".join(pieces[-count:])) for count in (3, 2) if len(pieces) > count)
    return next((zone for zone in found if zone), None) or (
        Zone(UTC) if pieces and len(pieces) > 1 and pieces[-1].casefold() == "utc" else None
    )


def _by_offset(written: str) -> Zone | None:
    match = _OFFSET.fullmatch(written) or _OFFSET.fullmatch(written[1:-1])
    if match is None or int(match[2]) > 14:
        return None
    offset = timedelta(hours=int(match[2]), minutes=int(match[3] or 0))
    return Zone(timezone(-offset if match[1] == "-" else offset))


# --- VTIMEZONE (RFC 5545 section 3.6.5) -----------------------------------------------------------


@dataclass(slots=True)
class Observance:
    """A STANDARD or DAYLIGHT part: from when on, by which yearly rule, which offset."""

    start: datetime | None = None
    offset: timedelta | None = None
    rule: dict[str, list[str]] = field(default_factory=dict)

    def take(self, line: Line) -> None:
        """Takes one line in; one that cannot be read counts for nothing."""
        if line.name == "DTSTART":
            said = values.moment(line.value)
            self.start = said.replace(tzinfo=None) if isinstance(said, datetime) else None
        elif line.name == "TZOFFSETTO":
            self.offset = values.offset(line.value)
        elif line.name == "RRULE":
            self.rule = values.rule(line.value)

    def onset(self, local: datetime) -> datetime | None:
        """The last time before a local time at which this offset began to hold."""
        if self.start is None or self.start > local:
            return None
        candidates = [self.start]
        for year in (local.year - 1, local.year):
            at = self._in_year(year)
            if at is not None and self.start < at <= local:
                candidates.append(at)
        return max(candidates)

    def _in_year(self, year: int) -> datetime | None:
        months, days = self.rule.get("BYMONTH"), self.rule.get("BYDAY")
        if not months or not days or self.start is None:
            return None
        month = int(months[0]) if months[0].isdigit() and len(months[0]) < 3 else 0
        return _nth(self.start, year, month, days[0].upper()) if 1 <= month <= 12 else None


_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_NTH = re.compile(r"([+-]?\d)?(MO|TU|WE|TH|FR|SA|SU)")


def _nth(start: datetime, year: int, month: int, day: str) -> datetime | None:
    """``2SU`` or ``-1SU`` of a month, at the time of day of the rule's start."""
    match = _NTH.fullmatch(day)
    if match is None:
        return None
    weekday, which = _DAYS.index(match[2]), int(match[1] or 1)
    if which > 0:
        first = start.replace(year=year, month=month, day=1)
        return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (which - 1))
    after = start.replace(year=year + month // 12, month=month % 12 + 1, day=1)
    last = after - timedelta(days=1)
    return last - timedelta(days=(last.weekday() - weekday) % 7 + 7 * (-which - 1))


def by_observances(parts: list[Observance], local: datetime) -> timezone | None:
    """The offset that a VTIMEZONE has at a local time."""
    known = [p for p in parts if p.offset is not None]
    dated = [(at, p) for p in known if (at := p.onset(local)) is not None]
    found = max(dated, key=lambda pair: pair[0])[1] if dated else next(iter(known), None)
    if found is None or found.offset is None or abs(found.offset) >= timedelta(hours=24):
        return None
    return timezone(found.offset)
