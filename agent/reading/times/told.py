"""Rounds that the author's own words fix: day and clock time brought together, with end and place.

Options, opening hours, deadlines and times that no longer hold are no rounds.
"""

import re
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from agent.reading.times import cues, places, zones
from agent.reading.times.atoms import Clock, Day, Doubt, Length
from agent.reading.times.scan import Scan, Segment, moment_of
from agent.reading.times.zones import Zone

_REACH = 60
"""Characters before a time in which the words that qualify it stand."""
_JOINED = 14
"""Characters between a day and a clock time that belong together."""
_FAR = timedelta(days=550)
_MOST = 40
"""Rounds a message: more are no invitation."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A round as told: where in the segments it stands, and the words that it rests on."""

    start: datetime
    end: datetime | None
    zone: Zone | None
    place: str | None
    index: int
    words: tuple[str, ...]
    weak: bool = False
    row: bool = False


def rounds(scanned: Scan, segments: tuple[Segment, ...], *, moved: bool = False, off: bool = False) -> tuple[Slot, ...]:  # fmt: skip
    """The rounds in a text, in order of time; ``moved``: only where to, ``off``: what is off."""
    reader = _Reader(scanned, segments, moved, off)
    slots = reader.read()
    firm = tuple(s for s in slots if not s.weak) or slots[:1]
    return tuple(sorted(firm, key=lambda s: s.start))[:_MOST]


class _Reader:
    """Walks over the segments and remembers the day of the last heading and the last round."""

    def __init__(
        self, scanned: Scan, segments: tuple[Segment, ...], moved: bool, off: bool
    ) -> None:
        self.scanned = scanned
        self.segments = segments
        self.code = scanned.words.language.code
        self.moved = moved
        self.off = off
        self.day: Day | None = None
        self.slots: list[Slot] = []

    def read(self) -> tuple[Slot, ...]:
        for index, segment in enumerate(self.segments):
            if segment.atoms:
                self._segment(index, segment)
            if len(self.slots) >= _MOST:
                break
        return tuple(self.slots)

    # --- one segment ------------------------------------------------------------------------------

    def _segment(self, index: int, segment: Segment) -> None:
        days = [d for d in self._days(segment) if not self._void(segment, d)]
        clocks = [c for c in segment.atoms if isinstance(c, Clock)]
        if clocks and not self._silent(segment, clocks):
            self._clocks(index, segment, days, clocks)
        for day in days:
            if self.day is None or self.day.counted or not day.counted:
                self.day = day

    def _days(self, segment: Segment) -> list[Day]:
        return [a for a in segment.atoms if isinstance(a, Day) and a.exact]

    def _silent(self, segment: Segment, clocks: list[Clock]) -> bool:
        """Whether a segment's times are no rounds at all."""
        flat = segment.flat
        if self.off:
            return False
        row = _is_row(segment, clocks[0])
        if row and cues.pause(self.code).search(flat):
            return True
        return any(cue(self.code).search(flat) for cue in (cues.hours, cues.options, cues.no_round))

    def _clocks(
        self, index: int, segment: Segment, days: list[Day], clocks: list[Clock]
    ) -> None:
        previous: Clock | None = None
        for clock in clocks:
            if self._ends(index, segment, clock):
                continue
            if len(clock.times) != 1 or self._void(segment, clock):
                continue
            if previous and self._conversion(segment, previous, clock):
                continue
            if self._add(index, segment, days, clock):
                previous = clock

    def _add(self, index: int, segment: Segment, days: list[Day], clock: Clock) -> bool:
        day = _day_for(clock, days) or self.day or self._around(index)
        if day is None or (_old_group(segment, clock, self.code)):
            return False
        zone = clock.zone or self.scanned.zone
        start = zones.instant(day.first, clock.times[0], zone, self.scanned.home)
        if start is None or not self._sensible(start):
            return False
        end = None
        if clock.until:
            end = zones.instant(day.first, clock.until, zone, self.scanned.home)
            end = end + timedelta(days=1) if end and end <= start else end
        weak = bool(cues.arrive(self.code).search(segment.flat[max(0, clock.start - 60) : clock.start]))
        words = _words(segment, clock, day if day in days else None)
        self._keep(Slot(start, end, zone, None, index, words, weak, _is_row(segment, clock)))
        return True

    def _sensible(self, start: datetime) -> bool:
        sent = moment_of(self.scanned)
        return sent.year < 1000 or sent - timedelta(minutes=15) <= start <= sent + _FAR

    def _keep(self, slot: Slot) -> None:
        """A round named twice stands once, with what either place tells of it."""
        for index, known in enumerate(self.slots):
            if known.start == slot.start:
                self.slots[index] = replace(
                    known,
                    end=known.end or slot.end,
                    zone=known.zone or slot.zone,
                    weak=known.weak and slot.weak,
                    index=slot.index if slot.row else known.index,
                    row=known.row or slot.row,
                )
                return
        self.slots.append(slot)

    # --- what does not count ----------------------------------------------------------------------

    def _void(self, segment: Segment, atom: Day | Clock) -> bool:
        """Whether the words before a time say that it is a deadline or holds no longer."""
        before = segment.flat[max(0, atom.start - _REACH) : atom.start]
        if not self.off and cues.due_before(self.code).search(before):
            return True
        if not self.off and cues.old_before(self.code).search(before):
            return True
        return self.moved and self._moves_away(segment, atom)

    def _moves_away(self, segment: Segment, atom: Day | Clock) -> bool:
        """ "From Tuesday 10:00 to Thursday 14:00": what stands behind "from" is over."""
        before = segment.flat[max(0, atom.start - 24) : atom.start]
        if not cues.moved_from(self.code).search(before):
            return False
        later = (a for a in segment.atoms if a.start > atom.end and isinstance(a, Day | Clock))
        return any(
            cues.moved_to(self.code).search(segment.flat[max(0, a.start - 24) : a.start])
            for a in later
        )

    def _ends(self, index: int, segment: Segment, clock: Clock) -> bool:
        """A clock time that ends the round before it: "End: 11:00", "finished by 12.30pm"."""
        if not self.slots or len(clock.times) != 1:
            return False
        before = segment.flat[max(0, clock.start - _REACH) : clock.start]
        label = cues.label("end", self.code).match(segment.flat)
        if not (label and clock.start < label.start("rest") + 4) and not cues.ends_before(self.code).search(before):  # fmt: skip
            return False
        last = self.slots[-1]
        end = last.start.replace(hour=clock.times[0].hour, minute=clock.times[0].minute)
        if last.end is None and timedelta(0) < end - last.start <= timedelta(hours=12):
            self.slots[-1] = replace(last, end=end)
        return True

    def _conversion(self, segment: Segment, first: Clock, second: Clock) -> bool:
        """ "9:00 AM ET, which is 14:00 in Hamburg": one instant, told for two places."""
        between = segment.flat[first.end : second.start]
        if any(isinstance(a, Day) and first.end <= a.start < second.start for a in segment.atoms):
            return False
        told = cues.same_time(self.code).match(between) is not None
        return told or (second.zone is not None and first.zone not in (None, second.zone) and len(between) < 40)  # fmt: skip

    def _around(self, index: int) -> Day | None:
        """The day of a block whose time stands before its date, or that of the subject."""
        for segment in self.segments[index + 1 : index + 3]:
            days = [d for d in self._days(segment) if not self._void(segment, d)]
            if days and cues.label("date", self.code).match(segment.flat):
                return days[0]
        subject = [d for s in self.scanned.subject for d in self._days(s)]
        return subject[0] if subject else None


def _is_row(segment: Segment, clock: Clock) -> bool:
    """A row of an agenda: the time stands at its beginning, or cells are parted by tabs."""
    return clock.start <= 4 or "\t" in segment.text


def _old_group(segment: Segment, clock: Clock, code: str) -> bool:
    """A clock time right behind a day that no longer holds belongs to it."""
    days = [a for a in segment.atoms if isinstance(a, Day) and a.end <= clock.start]
    if not days or clock.start - days[-1].end > _JOINED:
        return False
    before = segment.flat[max(0, days[-1].start - _REACH) : days[-1].start]
    return bool(cues.old_before(code).search(before))


def _day_for(clock: Clock, days: list[Day]) -> Day | None:
    """The day before a clock time, unless the one behind it stands closer to it."""
    before = [d for d in days if d.end <= clock.start]
    behind = [d for d in days if d.start >= clock.end]
    if behind and (not before or (behind[0].start - clock.end <= 5 < clock.start - before[-1].end)):
        return behind[0]
    return before[-1] if before else None


def _words(segment: Segment, clock: Clock, day: Day | None) -> tuple[str, ...]:
    if day is None:
        return (segment.said(clock),)
    start, end = min(clock.start, day.start), max(clock.end, day.end)
    if end - start <= 160:
        return (segment.text[start:end].strip(),)
    return (segment.said(day), segment.said(clock))


# --- ends and places ------------------------------------------------------------------------------

_LONGEST = 8 * 60


def with_ends(slots: tuple[Slot, ...], scanned: Scan, segments: tuple[Segment, ...]) -> tuple[Slot, ...]:  # fmt: skip
    """Ends from stated lengths: of the round's own passage; of all the message where it is alone."""
    found = []
    for slot in slots:
        minutes = None if slot.end else _length_for(slot, slots, scanned, segments)
        end = slot.start + timedelta(minutes=minutes) if minutes else slot.end
        found.append(replace(slot, end=end))
    return tuple(found)


def _length_for(slot: Slot, slots: tuple[Slot, ...], scanned: Scan, segments: tuple[Segment, ...]) -> int | None:  # fmt: skip
    for passage in passages(slot, slots, segments):
        found = [m for s in passage for m in _lengths(s, scanned.words.language.code)]
        if found:
            return found[0]
    if len({s.index for s in slots}) == 1:
        return next((m for s in scanned.subject for m in _lengths(s, scanned.words.language.code)), None)  # fmt: skip
    return None


def passages(slot: Slot, slots: tuple[Slot, ...], segments: tuple[Segment, ...]) -> list[tuple[Segment, ...]]:  # fmt: skip
    """The round's own segment, what follows up to the next round; all, where it is the only one."""
    own = segments[slot.index]
    later = [s.index for s in slots if s.index > slot.index]
    until = min(later, default=len(segments))
    following = segments[slot.index + 1 : until]
    if len({s.index for s in slots}) == 1:
        return [(own,), following, segments[: slot.index]]
    near = tuple(s for s in following if s.paragraph <= own.paragraph)
    return [(own,), near]


def _lengths(segment: Segment, code: str) -> list[int]:
    return [
        a.amount
        for a in segment.atoms
        if isinstance(a, Length) and a.unit == "minutes" and a.amount
        if 10 <= a.amount <= _LONGEST
        and not cues.not_its_length(code).search(segment.flat[max(0, a.start - 18) : a.end + 24])
    ]


def with_places(slots: tuple[Slot, ...], scanned: Scan, segments: tuple[Segment, ...], everywhere: str) -> tuple[Slot, ...]:  # fmt: skip
    """Places: of the round's own passage first, else the one that the message names for all."""
    common = _common_place(scanned, segments, everywhere)
    alone = len({s.index for s in slots}) == 1
    found = []
    for slot in slots:
        near = [s for passage in passages(slot, slots, segments)[:2] for s in passage]
        place = _place_near(segments[slot.index], near if not alone else [], scanned)
        found.append(replace(slot, place=place or common))
    return tuple(found)


def _place_near(own: Segment, near: list[Segment], scanned: Scan) -> str | None:
    code = scanned.words.language.code
    direct = places.link(own.flat) or places.phone(own.flat)
    if direct:
        return direct
    for segment in near:
        match = cues.label("place", code).match(segment.flat)
        place = places.labelled(match["rest"]) if match else None
        if place:
            return place
    return next((p for s in near if (p := places.link(s.flat))), None) or _address_in((own, *near))


def _address_in(segments: tuple[Segment, ...]) -> str | None:
    return next((p for s in segments if (p := places.address(s.flat.replace("\t", " | ")))), None)


def _common_place(scanned: Scan, segments: tuple[Segment, ...], everywhere: str) -> str | None:
    code = scanned.words.language.code
    rests = [m["rest"] for s in segments if (m := cues.label("place", code).match(s.flat))]
    named = next((p for r in rests if (p := places.labelled(r))), None)
    if named and not re.match(r"https?:", named):
        return named
    calls = next((p for s in segments if (p := places.phone(s.flat))), None)
    met = places.link("\n".join(s.flat for s in segments))
    online = any(places.is_service(r) for r in rests if r.strip())
    met = met or (places.link(everywhere) if online or not _address_in(segments) else None)
    if met and (online or not _address_in(segments)):
        return met
    return calls or _address_in(segments) or named or met


def doubts(segments: tuple[Segment, ...]) -> tuple[str, ...]:
    """Warnings about the days of a text: a weekday that does not fit, figures in either order."""
    found = []
    for segment in segments:
        for atom in segment.atoms:
            if isinstance(atom, Day) and atom.misfit:
                found.append(f"the weekday does not fit its date: {segment.said(atom)!r}")
            if isinstance(atom, Doubt):
                found.append(f"day or month first? no time was read from {segment.said(atom)!r}")
    return tuple(dict.fromkeys(found))[:5]
