"""Runs the program by a clock that is some days behind: ``python -m tests.days_ago DAYS run ...``.

Letters leave on working days only: what is tried on a Sunday is tried as if on the Friday before.
"""

import sys
from datetime import date, datetime, timedelta, tzinfo

import holidays

from agent.cli import main
from agent.mailbox import account
from agent.service import records, worker


def since_a_working_day(today: date) -> int:
    """How many days ago the last working day of Ireland was, where the tests' people live."""
    off = holidays.country_holidays("IE")
    days = (today - timedelta(days=n) for n in range(15))
    return next(n for n, day in enumerate(days) if day.weekday() < 5 and day not in off)


class Behind(datetime):
    """The clock of the modules that tell the service what time it is."""

    behind = timedelta()

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
        return datetime.now(tz) - cls.behind


if __name__ == "__main__":
    Behind.behind = timedelta(days=int(sys.argv.pop(1)))
    for module in (account, records, worker):
        module.datetime = Behind  # type: ignore[attr-defined]
    sys.exit(main())
