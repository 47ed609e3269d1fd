"""Lengths of time to days: business days, weeks, months, hours rounded up. Knows no text."""

import calendar
from datetime import date, timedelta

from agent.reading.times import days
from agent.reading.times.atoms import Length

_MOST = 400
_DAY = 24 * 60


def on(base: date, length: Length) -> date | None:
    """The day a length on from another; hours count as whole days begun."""
    amount = min(length.amount or 0, _MOST * _DAY if length.unit == "minutes" else _MOST)
    if length.unit == "business":
        return days.business(base, amount)
    if length.unit == "months":
        return _months_on(base, amount)
    return days.plus(base, -(-amount // _DAY) if length.unit == "minutes" else amount)


def _months_on(base: date, amount: int) -> date:
    """The same day of the month, or the last where there is none such."""
    first = days.month_after(base, amount)
    last = calendar.monthrange(first.year, first.month)[1]
    return first + timedelta(days=min(base.day, last) - 1)


def days_of(length: Length) -> int:
    """A length in whole days; business days with the weekends that they span at most."""
    amount = length.amount or 0
    if length.unit == "business":
        return amount + 2 * -(-amount // 5)
    if length.unit == "minutes":
        return -(-amount // _DAY)
    return amount * 30 if length.unit == "months" else amount
