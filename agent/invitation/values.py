"""Values of calendar properties by icalendar (RFC 5545 section 3.3); None where it cannot.

icalendar's functions are untyped, hence the ignores. It takes longer to load than a letter to read,
so that it is loaded with the first calendar part.
"""

from datetime import date, datetime, timedelta

_FAULTS = (ValueError, TypeError, AttributeError, OverflowError, KeyError)


def moment(written: str) -> datetime | date | None:
    """A DATE-TIME, naive or in UTC, or a DATE."""
    value = _value(written)
    return value if isinstance(value, date) else None


def duration(written: str) -> timedelta | None:
    """A DURATION (RFC 5545 section 3.3.6); None where it is none."""
    value = _value(written.strip().upper())
    return value if isinstance(value, timedelta) else None


def _value(written: str) -> object:
    from icalendar.prop import vDDDTypes

    try:
        return vDDDTypes.from_ical(written[:64])  # type: ignore[no-untyped-call]
    except _FAULTS:
        return None


def offset(written: str) -> timedelta | None:
    """A UTC-OFFSET (RFC 5545 section 3.3.14); None where it is none."""
    from icalendar.prop import vUTCOffset

    try:
        value = vUTCOffset.from_ical(written[:16])  # type: ignore[no-untyped-call]
    except _FAULTS:
        return None
    return value if isinstance(value, timedelta) else None


def rule(written: str) -> dict[str, list[str]]:
    """A RECUR, its values as they stand."""
    from icalendar.prop import vRecur

    try:
        parts = vRecur.from_ical(written[:400])
        return {str(name).upper(): [str(v) for v in values] for name, values in parts.items()}
    except _FAULTS:
        return {}
