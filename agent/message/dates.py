"""Dates of header fields to instants (RFC 5322 section 3.3, and what else is written there)."""

import re
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_tz

# Zones by name that parsedate_tz does not know, in hours. RFC 5322 section 4.3 reads them as UTC,
# which is hours off: those who write them mean them.
_ZONES = {
    "CEST": 2,
    "MEST": 2,
    "MESZ": 2,
    "CET": 1,
    "MET": 1,
    "MEZ": 1,
    "BST": 1,
    "IST": 5.5,
    "EEST": 3,
    "EET": 2,
    "WEST": 1,
    "WET": 0,
    "JST": 9,
    "KST": 9,
    "HKT": 8,
    "SGT": 8,
    "AEST": 10,
    "AEDT": 11,
    "ACST": 9.5,
    "AWST": 8,
    "NZST": 12,
    "NZDT": 13,
    "MSK": 3,
    "SAST": 2,
    "AKST": -9,
    "AKDT": -8,
    "HST": -10,
    "BRT": -3,
}
_GMT = re.compile(r"\b(?:GMT|UTC)\s?([+-])(\d{1,2}):?(\d\d)?\b")
_COLON = re.compile(r"([+-]\d\d):(\d\d)\b")
_COMMENT = re.compile(r"\([^()]{0,60}\)")
_NAMED = re.compile(r"\d\s([A-Z]{3,4})$")
_DOTTED = re.compile(r"\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b")
_ORDINARY = re.compile(
    r"(?:[A-Z][a-z]{2},\s+)?(\d{1,2})\s+([A-Z][a-z]{2})\s+(\d{4})\s+(\d\d:\d\d)"
    r"(?::(\d\d))?\s+(?:([+-])(\d\d)(\d\d))"
)
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def instant(value: str) -> datetime | None:
    """The instant of a date field, aware: UTC where it names no zone; None where there is none."""
    text = (_COMMENT.sub(" ", value[:200]) if "(" in value else value[:200]).strip()
    if not text:
        return None
    try:
        found = _ordinary(text) or _iso(text) or _mail(_plainer(text))
    except (ValueError, OverflowError, IndexError, TypeError):
        return None
    return found if found and 1970 <= found.year <= 2200 else None


def _ordinary(text: str) -> datetime | None:
    """As nearly everybody writes it: "Tue, 3 Nov 2026 10:12:40 +0100"."""
    match = _ORDINARY.fullmatch(text)
    if match is None or match[2] not in _MONTHS:
        return None
    month = _MONTHS.index(match[2]) + 1
    shift = timedelta(hours=int(match[7]), minutes=int(match[8]))
    zone = timezone(-shift if match[6] == "-" else shift) if shift else UTC
    hour, minute, second = int(match[4][:2]), int(match[4][3:]), int(match[5] or 0)
    return datetime(int(match[3]), month, int(match[1]), hour, minute, min(second, 59), tzinfo=zone)


def _plainer(text: str) -> str:
    text = _GMT.sub(lambda m: f"{m[1]}{int(m[2]):02d}{m[3] or '00'}", text)
    text = _DOTTED.sub(_month, text)
    return _COLON.sub(r"\1\2", text)


def _month(match: re.Match[str]) -> str:
    number = int(match[2])
    return f"{match[1]} {_MONTHS[number - 1]} {match[3]}" if 1 <= number <= 12 else match[0]


def _iso(text: str) -> datetime | None:
    if not (text[:4].isdigit() and text[4:5] == "-"):
        return None
    parsed = datetime.fromisoformat(text)
    return parsed if parsed.tzinfo else parsed.replace(tzinfo=UTC)


def _mail(text: str) -> datetime | None:
    parsed = parsedate_tz(text)
    if parsed is None:
        return None
    named = _NAMED.search(text)
    seconds = _ZONES[named[1]] * 3600 if named and named[1] in _ZONES else parsed[9] or 0
    zone = timezone(timedelta(seconds=seconds)) if seconds else UTC
    year, month, day, hour, minute, second = parsed[:6]
    return datetime(year, month, day, hour, minute, min(second, 59), tzinfo=zone)


def received_at(value: str) -> datetime | None:
    """The instant at the end of a Received field (RFC 5321 section 4.4)."""
    _, semicolon, date = value.rpartition(";")
    return instant(date) if semicolon else None
