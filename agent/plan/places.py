"""Where a recipient is: their zone, their country, and which of their days are working days.

Knows no process; what is due on which day is for others.
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache

from agent import zones
from agent.domains import SECOND_LEVEL
from agent.plan import geography
from agent.zones import zone_info

DAY = timedelta(days=1)
LONGEST_HOLIDAY = 60
"""No row of days off is longer; a calendar that says otherwise is not believed."""


@dataclass(frozen=True, slots=True)
class Place:
    """A zone (IANA name) with the country and the state whose public holidays count, if known."""

    zone: str = "UTC"
    country: str | None = None
    subdivision: str | None = None

    def day(self, at: datetime) -> date:
        """The day that it is there at an instant."""
        return at.astimezone(zone_info(self.zone)).date()

    def hour(self, day: date, hour: int) -> datetime:
        """An hour of a day there (24 is the midnight that ends it), in UTC."""
        local = datetime.combine(day, time(hour % 24)) + (DAY if hour == 24 else 0 * DAY)
        return local.replace(tzinfo=zone_info(self.zone)).astimezone(UTC)

    def local(self, at: datetime) -> datetime:
        """An instant as the clocks there show it."""
        return at.astimezone(zone_info(self.zone))

    def works(self, day: date) -> bool:
        """Whether a day is neither weekend nor public holiday there."""
        off = _calendar(self.country, self.subdivision, day.year)
        return day.weekday() not in off.weekend and day not in off.holidays

    def working_day(self, day: date) -> date:
        """The day itself, where it is a working day, else the next that is."""
        for _ in range(LONGEST_HOLIDAY):
            if self.works(day):
                return day
            day += DAY
        return day

    def after(self, day: date, working_days: int) -> date:
        """The n-th working day after a day."""
        for _ in range(working_days):
            day = self.working_day(day + DAY)
        return day

    def working_days_between(self, start: date, end: date, most: int) -> int:
        """How many working days lie after ``start`` up to and with ``end``; counted to ``most``."""
        count = 0
        while start < end and count < most:
            start += DAY
            count += self.works(start)
        return count


@dataclass(frozen=True, slots=True)
class _Calendar:
    weekend: frozenset[int]
    holidays: frozenset[date]


WESTERN = _Calendar(frozenset({5, 6}), frozenset())


@lru_cache(maxsize=512)
def _calendar(country: str | None, subdivision: str | None, year: int) -> _Calendar:
    """A year's days off; loading the library takes 200 ms, so only who needs it pays."""
    if country is None:
        return WESTERN
    import holidays

    try:
        found = holidays.country_holidays(country, subdiv=subdivision, years=year)
    except NotImplementedError:
        return WESTERN
    return _Calendar(frozenset(found.weekend), frozenset(d for d in found if d.year == year))


@lru_cache(maxsize=512)
def is_zone(name: str | None) -> bool:
    """Whether a name tells a place on earth: "UTC" is only what a machine counts in."""
    if not name or name.startswith("Etc/") or name in ("UTC", "GMT", "Zulu", "UCT"):
        return False
    return zone_info(name) is not UTC


@lru_cache(maxsize=512)
def is_shared(zone: str, home: str) -> bool:
    """Whether a zone may as well be meant for where the candidate is: "ET" is Toronto's time
    too."""
    days = (datetime(2026, month, 1, tzinfo=UTC) for month in (1, 7))
    alike = all(_offset(d, zone) == _offset(d, home) for d in days)
    return alike and zone != home and zone in geography.SHARED


def _offset(at: datetime, zone: str) -> timedelta | None:
    return at.astimezone(zone_info(zone)).utcoffset()


@lru_cache(maxsize=512)
def by_zone(zone: str) -> Place:
    """The place that a zone tells."""
    country = zones.country(zone)
    return Place(zone, country, geography.SUBDIVISIONS.get(zone))


def by_country(country: str, home: str) -> Place:
    """A country's place: in the candidate's zone where that is one of its own."""
    own = zones.by_country()[country]
    return by_zone(home if home in own else own[0])


def by_telephone(text: str | None, home: str) -> Place | None:
    """The place that an international telephone number tells, where the text begins with one."""
    match = re.match(r"(?:tel:|phone:?)?\s{0,3}(?:\+|00)\s?(\d{1,3})", (text or "")[:40], re.I)
    if match is None:
        return None
    digits = re.sub(r"\D", "", (text or "")[match.start(1) : 40])
    country = next((c for n in (1, 2, 3) if (c := _codes().get(digits[:n]))), None)
    return by_country(country, home) if country else None


@lru_cache(maxsize=4096)
def by_domain(email: str | None, home: str) -> Place | None:
    """The place that a country's own domain tells (``.de``, ``.co.uk``; not ``.io``)."""
    labels = (email or "").rpartition("@")[2].lower().strip(".").split(".")
    top = {"uk": "gb"}.get(labels[-1], labels[-1])
    if len(labels) < 2 or top.upper() not in zones.by_country():
        return None
    if top in geography.FOR_SALE.split() and labels[-2] not in SECOND_LEVEL:
        return None
    return by_country(top.upper(), home)


def by_clock(sent: datetime | None, home: str) -> Place | None:
    """The place that a Date header's offset tells: the candidate's own zone where it fits, else
    the bare offset. UTC is what machines write, and tells nothing."""
    offset = sent.utcoffset() if sent else None
    if not sent or not offset or not 1971 < sent.year < 9999:
        return None
    if sent.astimezone(zone_info(home)).utcoffset() == offset:
        return by_zone(home)
    hours, rest = divmod(offset, timedelta(hours=1))
    # "Etc/GMT+5" is five hours *behind* UTC (POSIX signs).
    return None if rest or not -12 <= hours <= 14 else Place(f"Etc/GMT{-hours:+d}")


@lru_cache(maxsize=1)
def _codes() -> dict[str, str]:
    return {word[:-2]: word[-2:] for word in geography.TELEPHONE.split()}
