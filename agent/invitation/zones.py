"""The zone that a TZID means: IANA and Windows names, display names, paths. None where unknown."""

import re
from functools import lru_cache
from zoneinfo import ZoneInfo

from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

_WINDOWS = {name.casefold(): zone for name, zone in WINDOWS_TO_OLSON.items()}
_IANA_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_+-]{0,40}(?:/[A-Za-z0-9_+-]{1,40}){0,2}")


@lru_cache(maxsize=512)
def iana(tzid: str) -> str | None:
    """The IANA name of a TZID as calendars write it."""
    name = tzid.strip().strip('"')
    return _known(name) or _WINDOWS.get(name.casefold())


def _known(name: str) -> str | None:
    if not _IANA_NAME.fullmatch(name):
        return None
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return None
    return name
