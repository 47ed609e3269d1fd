"""Days on the calendar: years left out, day and month in doubt, weeks and months in parts.

Knows no words and no text. A week begins on Monday (ISO 8601).
"""

import calendar
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import MAXYEAR, date, datetime, timedelta

from dateutil.easter import easter

_BACK, _AHEAD = 90, 276
"""A date without a year lies this many days around the message: letters speak more of the
future."""
_SOON = 120
_THURSDAY = 3


@dataclass(frozen=True, slots=True)
class Basis:
    """What a message's relative days count from, and what its figures mean.

    ``today`` is the sender's day; None where the message has no date. ``order`` is ``dmy``,
    ``mdy`` or empty where nothing tells; ``coming``: "next Thursday" is the coming one;
    ``half_before``: "half three" is half past two.
    """

    today: date | None
    moment: datetime | None = None
    order: str = ""
    coming: bool = False
    half_before: bool = False


def safe(year: int, month: int, day: int) -> date | None:
    """The date, or None where the calendar has none such."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def plus(day: date, days: int) -> date | None:
    """So many days on, or None beyond the calendar."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


def nearest(basis: Basis, month: int, day: int, weekday: int | None) -> date | None:
    """A date whose year is left out: the sensible year; one whose weekday fits goes before."""
    if basis.today is None:
        return None
    years = (basis.today.year + shift for shift in (0, 1, -1))
    found = [d for year in years if (d := safe(year, month, day))]
    near = [d for d in found if -_BACK <= (d - basis.today).days <= _AHEAD]
    fitting = [d for d in near or found if weekday is None or d.weekday() == weekday]
    return next(iter(fitting or near or found), None)


def of_feast(basis: Basis, feast: object) -> date | None:
    """The next such day: ``month * 100 + day``, ``easter`` or ``thanksgiving`` (fourth Thursday of
    November)."""
    today = basis.today
    if today is None:
        return None
    found = (_in_year(feast, year) for year in (today.year, today.year + 1) if year < MAXYEAR)
    return next((day for day in found if day and day >= today), None)


def _in_year(feast: object, year: int) -> date | None:
    if isinstance(feast, int):
        return safe(year, feast // 100, feast % 100)
    return easter(year) if feast == "easter" else following(date(year, 11, 21), _THURSDAY)


def in_figures(
    basis: Basis, first: int, second: int, year: int | None, weekday: int | None
) -> tuple[date | None, bool]:
    """3/4 in either order, and whether it was in doubt: by range, weekday, custom, then
    nearness."""
    dmy = _figures(basis, second, first, year, weekday)
    mdy = _figures(basis, first, second, year, weekday)
    if dmy is None or mdy is None or dmy == mdy:
        return dmy or mdy, False
    if weekday is not None and (dmy.weekday() == weekday) != (mdy.weekday() == weekday):
        return (dmy if dmy.weekday() == weekday else mdy), False
    if basis.order:
        return (dmy if basis.order == "dmy" else mdy), False
    soon = [d for d in (dmy, mdy) if basis.today and 0 <= (d - basis.today).days <= _SOON]
    return (soon[0], False) if len(soon) == 1 else (None, True)


def _figures(
    basis: Basis, month: int, day: int, year: int | None, weekday: int | None
) -> date | None:
    if year is None:
        return nearest(basis, month, day, weekday)
    return safe(year, month, day)


def of_months(basis: Basis, day: int) -> list[date]:
    """ "The 24th": the next such days of a month from the message on, today included, in order."""
    if basis.today is None or not 1 <= day <= 31:
        return []
    months = (month_after(basis.today, shift) for shift in range(4))
    found = (safe(first.year, first.month, day) for first in months)
    return [d for d in found if d and d >= basis.today]


def month_after(day: date, shift: int) -> date:
    """The first of the month so many months on."""
    index = day.year * 12 + day.month - 1 + shift
    return date(min(max(index // 12, 1), 9999), index % 12 + 1, 1)


def month_end(day: date) -> date:
    """The last day of the month."""
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def week(today: date, shift: int) -> date:
    """Monday of the week so many weeks on."""
    return today - timedelta(days=today.weekday()) + timedelta(weeks=shift)


def iso_week(year: int, number: int) -> date | None:
    """Monday of a week by its number (ISO 8601 section 4.1.4)."""
    try:
        return date.fromisocalendar(year, number, 1)
    except ValueError:
        return None


def following(day: date, weekday: int) -> date:
    """The next such weekday after a day."""
    return day + timedelta(days=(weekday - day.weekday() - 1) % 7 + 1)


def business(start: date, days: int) -> date:
    """So many business days on, counted from the day after; public holidays are ignored."""
    weeks, rest = divmod(min(days, 1000), 5)
    day = start + timedelta(weeks=weeks)
    for _ in range(rest):
        day = next(_weekdays(day))
    while day.weekday() > 4 and days:
        day -= timedelta(days=1)
    return day


def business_before(start: date, days: int) -> date:
    """So many business days before a day; public holidays are ignored."""
    day, left = start, min(days, 100)
    while left > 0:
        day -= timedelta(days=1)
        left -= day.weekday() < 5
    return day


def _weekdays(after: date) -> Iterator[date]:
    day = after
    while True:
        day += timedelta(days=1)
        if day.weekday() < 5:
            yield day
