"""Time zones of the IANA database: by name, by country, and under earlier names.

The rules of a zone are the system's where it has them, else those of the package ``tzdata``; which
zones a country has, and what was renamed, stands in tables of that package. Knows no instant.
"""

from collections.abc import Mapping
from datetime import UTC, tzinfo
from functools import cache, lru_cache
from importlib.resources import files
from zoneinfo import ZoneInfo

_USUAL = (
    "Australia/Sydney",
    "America/Sao_Paulo",
    "America/Toronto",
    "Europe/Moscow",
    "Europe/Kyiv",
    "Asia/Tashkent",
)
"""Where most people live, in countries of which ``zone.tab`` has another zone first."""
_MERGED = frozenset(
    "Africa/Asmera Africa/Timbuktu America/Coral_Harbour America/Virgin Antarctica/South_Pole "
    "Atlantic/Jan_Mayen Iceland Pacific/Johnston Pacific/Ponape Pacific/Truk Pacific/Yap "
    "CET EET EST HST MET MST WET".split()
)
"""Links to where clocks show the same, in another country; and abbreviations."""
_SAY_MORE = frozenset({"America/Montreal", "Europe/Belfast"})
"""Earlier names that tell a province with holidays of its own, which the new ones do not."""


@lru_cache(maxsize=1024)
def find(name: str) -> ZoneInfo | None:
    """The zone's rules, or None for a name that is no zone; never raises."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return None


def zone_info(name: str) -> tzinfo:
    """The zone of a name; UTC where it is none."""
    return find(name) or UTC


@cache
def by_country() -> Mapping[str, tuple[str, ...]]:
    """ISO 3166 codes, each with its zones, the most usual one first."""
    countries: dict[str, list[str]] = {}
    for line in _lines("zone.tab"):
        if not line.startswith("#"):
            code, _, name, *_ = line.split("\t")
            countries.setdefault(code, []).append(name)
    return {
        code: tuple(sorted(names, key=lambda name: name not in _USUAL))
        for code, names in countries.items()
    }


@cache
def renamed() -> Mapping[str, str]:
    """Earlier names that calendars still write, and what their zones are called now."""
    return {old: new for old, new in _links().items() if old not in _SAY_MORE}


def country(zone: str) -> str | None:
    """The country that a zone lies in (ISO 3166), by whichever of its names."""
    return _countries().get(_links().get(zone, zone))


@cache
def _countries() -> Mapping[str, str]:
    return {name: code for code, names in by_country().items() for name in names}


@cache
def _links() -> Mapping[str, str]:
    known = _countries()
    rows = (line.split() for line in _lines("tzdata.zi") if line.startswith("L "))
    return {
        old: new for _, new, old in rows if new in known and old not in known and old not in _MERGED
    }


def _lines(table: str) -> list[str]:
    return (files("tzdata") / "zoneinfo" / table).read_text("utf-8").splitlines()
