"""Which of two columns of times counts: the reader's own zone's, the new time's beside the old
one's.

What a row tells besides is for ``told``.
"""

import re
from dataclasses import dataclass, replace
from datetime import time

from agent.reading.caseless import lazily
from agent.reading.times import cues, zones
from agent.reading.times.aims import Moment
from agent.reading.times.atoms import Clock
from agent.reading.times.days import Basis
from agent.reading.times.scan import Segment
from agent.reading.times.zones import Zone

_YOURS = lazily(r"\b(?:your|you|local to you|ihre?|votre|ton|tu|su|jouw|uw)\b", re.I)
_WORDS = lazily(r"\btimes?\b|\byour\b|[()]", re.I)
_LONGEST = 40
"""Characters of a heading cell."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of times, its zone, and all columns that tell other times of the same rounds."""

    index: int
    zone: Zone | None
    others: tuple[int, ...]
    size: int
    """Cells of the heading row."""


def headed(heading: Segment, home: str) -> Column | None:
    """The column that counts, of a heading row that names two zones or an old and a new time."""
    cells = [cell.strip() for cell in heading.text.split("\t")]
    found = [(i, cell, zone) for i, cell in enumerate(cells) if (zone := _zone(cell, home))]
    if len(found) > 1:
        found.sort(key=lambda f: (not _YOURS.search(f[1]), f[2].name != home))
        return Column(found[0][0], found[0][2], tuple(i for i, _, _ in found[1:]), len(cells))
    low = [cell.lower() for cell in cells]
    old, new = (_labelled(low, name, heading.code) for name in ("old", "new"))
    return Column(new[0], None, tuple(old), len(cells)) if old and len(new) == 1 else None


def _labelled(cells: list[str], name: str, code: str) -> list[int]:
    label = cues.whole_label(name, code)
    return [i for i, cell in enumerate(cells) if cell and label.match(cell)]


def _zone(cell: str, home: str) -> Zone | None:
    """The zone that a heading names: "IST (your time)", "UK", "Time (CET)", "Your time (Dubai)"."""
    if not 0 < len(cell) <= _LONGEST:
        return None
    plain = " ".join(_WORDS.sub(" ", cell).split())
    found = zones.after(f" {plain} time", 0, home, Basis(None)) if plain else None
    if found and found[0].name:
        return found[0]
    return Zone(home) if _YOURS.search(cell) and "time" in cell.lower() else None


def kept(row: Segment, found: list[Moment], column: Column) -> list[Moment]:
    """The times of a row without those of the other columns."""
    if row.text.count("\t") == column.size:  # an empty cell above the labels is lost
        others = tuple(i + 1 for i in column.others)
        column = replace(column, index=column.index + 1, others=others)
    parts = [part for m in found for part in _parted(row, m, column)]
    own = any(_cell(row, m) == column.index for m in parts)
    return [m for m in parts if _cell(row, m) not in column.others] if own else found


def _parted(row: Segment, moment: Moment, column: Column) -> tuple[Moment, ...]:
    """Two cells that were taken for start and end, and are one start told twice."""
    clock, cell = moment.clock, _cell(row, moment)
    tab = row.text.find("\t", clock.start, clock.end) if clock else -1
    if (
        not clock
        or not clock.until
        or tab < 0
        or not {cell, cell + 1} <= {column.index, *column.others}
    ):
        return (moment,)
    first = replace(clock, end=tab, until=None)
    second = replace(clock, start=tab + 1, times=(_as_written(row, tab, clock),), until=None)
    return (
        replace(moment, clock=first, end=tab),
        replace(moment, clock=second, day=None, start=tab + 1),
    )


def _as_written(row: Segment, tab: int, clock: Clock) -> time:
    """The second time, which as an end would be after the first: "14:00" beside "11:45"."""
    assert clock.until is not None
    figures = _FIGURES.match(row.text, tab + 1) if clock.times[0].hour >= _AFTERNOON else None
    return time(int(figures[1]), int(figures[2])) if figures else clock.until


_AFTERNOON = 13
"""From this hour on the first time is by the 24-hour clock."""
_FIGURES = lazily(r"\s*([01]?\d|2[0-3])[:.]([0-5]\d)(?! ?[ap]\.?m)", re.IGNORECASE)


def _cell(row: Segment, moment: Moment) -> int:
    return row.text.count("\t", 0, moment.clock.start if moment.clock else moment.start)
