"""Columns of an agenda: which of two columns of times counts, and the one that tells the place.

What a row tells besides is for ``told``.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from agent.reading.times import links, zones
from agent.reading.times.aims import Moment
from agent.reading.times.days import Basis
from agent.reading.times.scan import Segment
from agent.reading.times.zones import Zone

_YOURS = re.compile(r"\b(?:your|you|local to you|ihre?|votre|ton|tu|su|jouw|uw)\b", re.I)
_LONGEST = 40
"""Characters of a heading cell."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of times, and all columns that tell the same instants for other zones."""

    index: int
    zone: Zone
    others: tuple[int, ...]


def headed(segment: Segment, home: str) -> Column | None:
    """The column that is the reader's, of a heading row that names two zones or more."""
    if not segment.row:
        return None
    cells = [cell.strip() for cell in segment.text.split("\t")]
    found = [(i, cell, zone) for i, cell in enumerate(cells) if (zone := _zone(cell, home))]
    if len(found) < 2:
        return None
    ranked = sorted(found, key=lambda f: (not _YOURS.search(f[1]), f[2].name != home, f[0]))
    index, _, zone = ranked[0]
    return Column(index, zone, tuple(i for i, _, _ in ranked[1:]))


def place(segments: Sequence[Segment], index: int) -> str | None:
    """What a row's cell says under a heading like "Location"; without one, a room in its last cell."""
    row = segments[index]
    if not row.row:
        return None
    cells = [cell.strip(" .") for cell in row.text.split("\t")]
    at = _headed_place(segments[max(0, index - 12) : index])
    if at is not None:
        cell = cells[at] if at < len(cells) else ""
        return (links.anything(cell) if _NOWHERE.fullmatch(cell) else cell) or None
    last = cells[-1] if len(cells) > 1 else ""
    return last if _ROOM.fullmatch(last) else None


def _headed_place(above: Sequence[Segment]) -> int | None:
    """The number of the column that the nearest heading row calls a place."""
    for segment in reversed(above):
        cells = [cell.strip(" *:") for cell in segment.text.split("\t")]
        if len(cells) > 1 and all(len(cell) < _LONGEST for cell in cells):
            found = next((i for i, cell in enumerate(cells) if _PLACE.fullmatch(cell)), None)
            if found is not None:
                return found
    return None


_PLACE = re.compile(
    r"(?:location|where|room|place|venue|site|building|link|ort|raum|wo|lieu|salle|où|lugar|sala|dónde|local|onde|locatie|plaats|ruimte|waar|luogo|plats|sal|sted|lokale)s?",
    re.I,
)
"""How the column of places is headed."""
_NOWHERE = re.compile(
    r"(?:-|–|—|tba|tbc|tbd|n/?a|same|ditto)?|(?:online|remote|virtual|teams|zoom|phone|telephone|video)\b.*|.*https?:.*",
    re.I,
)
_ROOM = re.compile(
    r"(?:the )?(?:[A-ZÀ-Þ][\w'’.-]* ){1,3}(?:[A-Z]?-?\d{1,4}[A-Za-z]?(?:[.-]\d{1,3})?|\d{1,2}(?:st|nd|rd|th) [Ff]loor|[Ff]loor \d{1,2}"
    r"|Auditorium|Theatre|Theater|Hall|Library|Boardroom|Lounge|Room|Studio|Lab|Café|Cafeteria|Atrium|Chapel|Centre|Center|Building)"
    r"|(?i:room|rm|bldg|building|raum|saal|sitzungszimmer|salle|sala|aula|zaal|kamer|lokaal|büro|zimmer|bureau|mon bureau|despacho|gabinete|ufficio|sótano|planta|sal|lokale) [\w.'’-]{1,16}(?: [\w.'’-]{1,16}){0,3}(?:, [^\t]{2,40})?"
)
"""Rooms as agendas write them ("Hall 204", "Raum 3.12", "Reed Library 3rd floor")."""


def kept(segment: Segment, found: list[Moment], column: Column | None) -> list[Moment]:
    """The times of a row without those of the other zones' columns."""
    if column is None or not segment.row:
        return _spans(segment, found) if segment.row else found
    found = [part for m in found for part in _parted(segment, m, column)]
    own = [m for m in found if _cell(segment, m) == column.index]
    return [m for m in found if _cell(segment, m) not in column.others] if own else found


def _spans(segment: Segment, found: list[Moment]) -> list[Moment]:
    """Two cells that hold an hour each and nothing else: start and end ("13:00 EDT", "13:40 EDT")."""
    joined: list[Moment] = []
    for moment in found:
        first = joined[-1] if joined else None
        if first is not None and _is_end(segment, first, moment):
            joined[-1] = _until(first, moment)
        else:
            joined.append(moment)
    return joined


def _is_end(segment: Segment, first: Moment, second: Moment) -> bool:
    start, end = first.clock, second.clock
    if start is None or end is None or second.day or start.until or end.until:
        return False
    between = segment.text[start.end : end.start]
    alone = between.strip(" ") == "\t" and segment.text[end.end : end.end + 1] in ("", "\t", "\n")
    return alone and len(start.times) == len(end.times) == 1 and start.times[0] < end.times[0]


def _until(first: Moment, second: Moment) -> Moment:
    start, end = first.clock, second.clock
    if start is None or end is None:
        return first
    clock = replace(start, end=end.end, until=end.times[0], zone=start.zone or end.zone)
    return replace(first, clock=clock, end=second.end)


def _parted(segment: Segment, moment: Moment, column: Column) -> tuple[Moment, ...]:
    """Two cells that were taken for start and end, and are one start told twice."""
    clock = moment.clock
    tab = segment.text.find("\t", clock.start, clock.end) if clock else -1
    both = {_cell(segment, moment), _cell(segment, moment) + 1}
    if clock is None or clock.until is None or tab < 0:
        return (moment,)
    if not both <= {column.index, *column.others}:
        return (moment,)
    first = replace(clock, end=tab, until=None)
    second = replace(clock, start=tab + 1, times=(clock.until,), until=None)
    return (
        replace(moment, clock=first, end=tab),
        replace(moment, clock=second, day=None, start=tab + 1),
    )


def _cell(segment: Segment, moment: Moment) -> int:
    return segment.text.count("\t", 0, moment.clock.start if moment.clock else moment.start)


def _zone(cell: str, home: str) -> Zone | None:
    """The zone that a heading names: "IST (your time)", "UK", "Time (CET)", "Your time (Dubai)"."""
    if len(cell) > _LONGEST or not cell:
        return None
    plain = re.sub(r"(?i)\btimes?\b|\byour\b|[()]", " ", cell)
    plain = " ".join(plain.split())
    found = zones.after(f" {plain} time", 0, home, Basis(None)) if plain else None
    if found and found[0].name:
        return found[0]
    return Zone(home) if _YOURS.search(cell) and "time" in cell.casefold() else None
