"""The times that a text holds: days, clock times, lengths, each with its place in the text.

Values only; how they are found is ``grammar``'s affair, what they are for the readers'.
"""

from dataclasses import dataclass
from datetime import date, time

from agent.reading.times.zones import Zone


@dataclass(frozen=True, slots=True)
class Day:
    """A day or a stretch of days. ``due`` is the day that a promise means by it (rulings)."""

    start: int
    end: int
    first: date
    due: date
    exact: bool = True
    misfit: bool = False
    """The weekday beside the date is another one."""
    counted: bool = False
    """Counted from the message ("tomorrow", "Friday"), not written as a date."""
    bare: bool = False
    """A weekday alone, which in a row of events is the one after the event before."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A date in figures of which nothing tells whether the day or the month comes first."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Later:
    """ "The same evening", "the following Monday", "that week": counted from a day named before.

    ``days`` on from it; or the next such ``weekday`` (0 is Monday) after it; or that of the week so
    many ``weeks`` on.
    """

    start: int
    end: int
    days: int = 0
    weekday: int | None = None
    weeks: int | None = None
    business: bool = False
    """In working days."""


@dataclass(frozen=True, slots=True)
class Clock:
    """One clock time, or several to choose from; ``until`` ends a range."""

    start: int
    end: int
    times: tuple[time, ...]
    until: time | None = None
    zone: Zone | None = None
    midnight: bool = False


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time; ``amount`` is the upper end, None where it is vague ("a few days")."""

    start: int
    end: int
    unit: str
    """minutes, days, business or months."""
    amount: int | None
    exact: bool = False
    """Given in hours or minutes: a deadline counted with it is an instant."""


Atom = Day | Doubt | Later | Clock | Length
