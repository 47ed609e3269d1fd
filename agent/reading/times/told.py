"""Rounds that the author's own words fix: day and clock time brought together, with their ends.

Options, deadlines and times that no longer hold are no rounds.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from agent.reading.caseless import lazily
from agent.reading.times import asides, columns, counting, cues, joints, stale, zones
from agent.reading.times.aims import ASK, ENDS, Moment, governor
from agent.reading.times.atoms import Clock, Day, Later
from agent.reading.times.scan import Scan, Segment, moment_of
from agent.reading.times.zones import Zone
from agent.reading.words import joined

_REACH = 60
"""Characters before a time in which the words that qualify it stand."""
_FAR = timedelta(days=550)
_MOST = 40
"""Rounds a message: more are no invitation."""
_LONGEST = timedelta(hours=12)
_STEP = timedelta(minutes=30)
"""So long after the time that a label fixes, its steps follow."""
_DAWN = 6
"""Nobody is interviewed before this hour: a talk at 1am is a joke or another zone's."""
_THIS = lazily(
    r"\b(?:this|ce|este|questo) (?:noon|midday|lunchtime|midi|mediodía|meio-dia|mezzogiorno)"
)
_ROOM = lazily(r"\d{1,2}\.\d\d")
"""In a later cell of a row a room, not an hour."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A round as told: where in the segments it stands, and the words that it rests on.

    ``weak``: only a time to be there, said not to stay as it was, or for who gets so far; ``row``:
    it stands in a row of an agenda; ``said``: its words speak of a talk.
    """

    start: datetime
    end: datetime | None
    zone: Zone | None
    place: str | None
    index: int
    words: tuple[str, ...]
    weak: bool = False
    row: bool = False
    said: bool = True


def rounds(
    scanned: Scan, segments: tuple[Segment, ...], *, moved: bool = False, off: bool = False
) -> tuple[Slot, ...]:
    """The rounds in a text, in order of time; ``moved``: only where to, ``off``: what is off."""
    if not any(m.clock for s in segments for m in s.moments):
        return ()
    slots = _Reader(scanned, segments, moved, off).read()
    if moved and _tells_old_first(slots, segments, scanned.code):
        slots = slots[1:]
    slots = _without_steps(slots, segments, scanned.code) if len(slots) > 1 else slots
    firm = tuple(s for s in slots if not s.weak)
    if not firm and not off and any(stale.is_behind(s) for s in segments):
        return ()  # "Thank you for coming in on Tuesday. The panel meets at two to decide."
    firm = _told(firm or slots[:1], segments, scanned.low)
    return tuple(sorted(firm, key=lambda s: s.start))[:_MOST]


def _told(slots: tuple[Slot, ...], segments: tuple[Segment, ...], low: str) -> tuple[Slot, ...]:
    """Those whose words speak of a talk, all where none does; in a list of several days each."""
    listed = {i for i in {s.index for s in slots} if asides.is_item(segments[i], low)}
    in_list = any(s.said and s.index in listed for s in slots)
    return tuple(s for s in slots if s.said or (in_list and s.index in listed)) or slots


def _tells_old_first(slots: tuple[Slot, ...], segments: tuple[Segment, ...], code: str) -> bool:
    """ "Today's talk at four: something came up. Thursday at ten, same link": what was, what is."""
    if len(slots) != 2 or slots[0].row or slots[1].row or slots[0].index >= slots[1].index:
        return False
    changed = slots[0].start.date() != slots[1].start.date()
    return changed and not cues.new(code).search(segments[slots[0].index].low)


def _without_steps(
    slots: tuple[Slot, ...], segments: tuple[Segment, ...], code: str
) -> tuple[Slot, ...]:
    """ "Time: 11:20 ... The panel will admit you at 11:30": a step of the round that a label
    fixes."""
    first, label = slots[0], cues.label("time", code)
    fixed = [c for s in segments if s.moments and label.match(s.low) for c in s.of(Clock)]
    if not any(isinstance(c, Clock) and c.times == (first.start.time(),) for c in fixed):
        return slots
    return tuple(
        s
        for s in slots
        if s.row
        or s.end
        or not timedelta(0) < s.start - first.start <= _STEP
        or segments[s.index].of(Day)
        or label.match(segments[s.index].low)
    )


_PICK = lazily(rf"(?<!\w)(?:{joined('told.pick')})(?!\w)")
"""A slot to be chosen; the kind of such mail is for ``kinds``, whose cues know no times."""


_PROVIDED = lazily(rf"(?<!\w)(?:{joined('told.provided')})(?!\w)")
""" "If successful, the second interview is on Monday at ten"."""


def is_left_to_pick(segments: tuple[Segment, ...]) -> bool:
    """Whether a slot is still to be chosen: a stretch of hours is what it is chosen from."""
    return any(_PICK.search(s.low) and not s.hypothetical for s in segments)


class _Reader:
    """Walks over the segments and remembers the day of the last heading and the last round."""

    def __init__(
        self, scanned: Scan, segments: tuple[Segment, ...], moved: bool, off: bool
    ) -> None:
        self.scanned = scanned
        self.segments = segments
        self.code = scanned.code
        self.moved = moved
        self.off = off
        self.day: Day | None = None
        self.column: columns.Column | None = None
        self.slots: list[Slot] = []
        self.left_to_pick = is_left_to_pick(segments)

    def read(self) -> tuple[Slot, ...]:
        for index, segment in enumerate(self.segments):
            if segment.moments and len(self.slots) < _MOST:
                self._segment(index, segment)
            elif segment.row:
                self.column = columns.headed(segment, self.scanned.home) or self.column
        return tuple(self.slots)

    # --- one segment ------------------------------------------------------------------------------

    def _segment(self, index: int, segment: Segment) -> None:
        void = {m for m in segment.moments if self._void(index, segment, m)}
        today = None if self.off else self.scanned.basis.today
        days = [
            m.day
            for m in segment.moments
            if isinstance(m.day, Day) and m.day.exact and (not today or m.day.first >= today)
            if not stale.is_engaged_all_day(segment, m)
            if m not in void or stale.only_hour_is_over(segment, m)
        ]
        low = asides.without_hours(segment, self.code)
        hours = [m for m in segment.moments if m.clock and low[m.clock.start : m.clock.end].strip()]
        if self.column and segment.row:
            hours = columns.kept(segment, hours, self.column)
        first = hours[0].clock if hours else None
        beside = bool(self.slots) and self.slots[-1].index == index - 1
        if first and beside and joints.is_end(segment, first):
            self._ends(index, segment, hours[0], first)
        elif hours and not self._silent(index, segment, hours[0], low):
            over = {m for m in void if not stale.keeps_hour(segment, m)}
            self._clocks(index, segment, days, hours, over)
        for day in days:
            if self.day is None or self.day.counted or not day.counted:
                self.day = day

    def _silent(self, index: int, segment: Segment, first: Moment, low: str) -> bool:
        """Whether a segment's times are no rounds at all."""
        if cues.label("end", self.code).match(segment.low):
            return False
        if cues.news_by_phone.search(segment.low):
            return True
        if (
            first.clock
            and asides.is_row(segment, first.clock)
            and (
                asides.is_pause(segment, self.code)
                or asides.heads_pause(first.clock, self.segments[index : index + 2], self.code)
            )
        ):
            return True
        if first.clock and first.clock.until and self.left_to_pick:
            return True
        if any(cue(self.code).search(low) for cue in (cues.hours, cues.options)):
            return True
        near = low[max(0, first.start - _REACH) : first.end + _REACH]
        return cues.no_round(self.code).search(near) is not None

    def _clocks(
        self,
        index: int,
        segment: Segment,
        days: list[Day],
        found: list[Moment],
        void: set[Moment],
    ) -> None:
        previous: Clock | None = None
        for last, moment in zip((None, *found), found, strict=False):
            clock = moment.clock
            if clock is None or len(clock.times) != 1 or self._ends(index, segment, moment, clock):
                continue
            if previous and self._goes_on(segment, previous, clock):
                continue
            if previous and segment.row and _ROOM.fullmatch(segment.said(clock)):
                continue
            if moment in void or (
                previous and joints.converts(segment, previous, clock, self.code)
            ):
                continue
            if previous and joints.takes_back(segment, previous, moment):
                self.slots = [s for s in self.slots if s.index != index]
            if previous and last and not self.moved and joints.ends_later(segment, last, moment):
                self._end_on(moment, clock)
            elif self._add(index, segment, days, moment, clock):
                previous = clock

    def _add(
        self, index: int, segment: Segment, days: list[Day], moment: Moment, clock: Clock
    ) -> bool:
        if isinstance(moment.day, Later) and moment.day.days < 0:
            return False  # "Your slides the evening before, by eight"
        day = (
            self._counted(moment)
            or self._this(segment, clock)
            or _day_for(moment, clock, days)
            or self.day
            or self._around(index)
        )
        if day is None:
            return False
        if self.moved and clock.until and stale.moves_within(segment, clock, self.code):
            clock = replace(clock, times=(clock.until,), until=None)
        headed = self.column.zone if self.column and segment.row else None
        zone = clock.zone or headed or self.scanned.zone
        start = zones.instant(day.first, clock.times[0], zone, self.scanned.home)
        if start is None or not self._sensible(start):
            return False
        end = self._until(day, clock, zone, start)
        row = asides.is_row(segment, clock)
        weak = not joints.is_begin(segment, clock) and asides.is_aside(segment, clock, self.code)
        weak = weak or start.hour < _DAWN or joints.is_arrival(segment, clock)
        words = joints.words_of(segment, clock, day if day in days else None)
        weak = weak or (not self.off and stale.is_off(segment, moment, self.code))
        weak = weak or (not row and asides.is_of_else(segment, moment))
        weak = weak or (not row and self.moved and stale.is_engaged(segment, moment))
        weak = weak or _PROVIDED.search(segment.low) is not None
        said = row or asides.is_of_talk(segment, moment)
        self._keep(Slot(start, end, zone, None, index, words, weak, row, said))
        return True

    def _counted(self, moment: Moment) -> Day | None:
        """ "At ten the same day": counted from the day named before."""
        later = moment.day if isinstance(moment.day, Later) else None
        found = counting.on_later(later, self.day.first) if later and self.day else None
        return Day(moment.start, moment.end, found, found) if found else None

    def _this(self, segment: Segment, clock: Clock) -> Day | None:
        """ "As agreed this noon": today's."""
        today = self.scanned.basis.today
        said = _THIS.search(segment.low, max(0, clock.start - 8), clock.end)
        return Day(clock.start, clock.start, today, today) if today and said else None

    def _until(self, day: Day, clock: Clock, zone: Zone | None, start: datetime) -> datetime | None:
        if clock.until is None:
            return None
        end = zones.instant(day.first, clock.until, zone, self.scanned.home)
        return end + timedelta(days=1) if end and end <= start else end

    def _sensible(self, start: datetime) -> bool:
        if self.off:
            return True
        sent = moment_of(self.scanned)
        return sent.year < 1000 or sent - timedelta(minutes=15) <= start <= sent + _FAR

    def _keep(self, slot: Slot) -> None:
        """A round named twice stands once, with what either place tells of it."""
        for index, known in enumerate(self.slots):
            if known.start == slot.start:
                self.slots[index] = replace(
                    known,
                    end=slot.end if slot.row and slot.end else known.end or slot.end,
                    zone=known.zone or slot.zone,
                    weak=known.weak and slot.weak,
                    index=slot.index if slot.row else known.index,
                    row=known.row or slot.row,
                    said=known.said or slot.said,
                )
                return
        self.slots.append(slot)

    # --- what does not count ----------------------------------------------------------------------

    def _void(self, index: int, segment: Segment, moment: Moment) -> bool:
        """Whether the words around a time say that it is a deadline or holds no longer."""
        if self.off:
            return False
        above = self.segments[index - 1] if index else None
        if stale.is_old(segment, moment, self.code, above):
            return True
        if self.moved and stale.gives_way(segment, moment, self.code):
            return True
        below = self.segments[index + 1] if index + 1 < len(self.segments) else None
        if self.moved and stale.gives_way_below(segment, moment, below, self.code):
            return True
        if stale.is_of_house(segment, moment):
            return True
        if moment.clock and stale.is_renumbered(segment, moment.clock.start):
            return True
        return not segment.row and self._is_due(segment, moment)

    def _is_due(self, segment: Segment, moment: Moment) -> bool:
        # "The day after, by ten", "she is out until four on Friday": what is due by an hour, or
        # over then, is no round.
        clock, day = moment.clock, moment.day
        if clock and isinstance(day, Day) and day.end <= clock.start:
            between = segment.low[day.end : clock.start]
            if cues.until_before(self.code).search(between):
                return True
        at = moment.clock.start if isinstance(moment.day, Later) and moment.clock else moment.start
        before = segment.low[max(0, at - _REACH) : at]
        if not cues.until_before(self.code).search(before):
            return False
        # "Bis Freitag um 9", "até sexta às 10" may be a farewell, "until Friday at 9" is none.
        greets = self.scanned.words.language.until_greets
        return not greets or _is_asked(segment, moment, ASK, ENDS)

    def _ends(self, index: int, segment: Segment, moment: Moment, clock: Clock) -> bool:
        """A clock time that ends the round before it: "End: 11:00", "finished by 12.30pm"."""
        last = self.slots[-1] if self.slots else None
        if last is None or (moment.day and getattr(moment.day, "first", None) != last.start.date()):
            return False
        label = cues.label("end", self.code).match(segment.low)
        if label and min(clock.start, moment.start) < label.start("rest") + 4:
            return self._end_at(clock)
        if last.index >= index - 1 and joints.is_end(segment, clock):
            return self._end_at(clock)
        before = segment.low[max(0, clock.start - _REACH) : clock.start]
        if not cues.over_before(self.code).search(before):
            return False
        beside = last.index == index or cues.let_go.search(before)
        return bool(beside or not _is_asked(segment, moment, ASK)) and self._end_at(clock)

    def _end_at(self, clock: Clock) -> bool:
        last = self.slots[-1]
        end = last.start.replace(hour=clock.times[0].hour, minute=clock.times[0].minute)
        if last.end is None and timedelta(0) < end - last.start <= _LONGEST:
            self.slots[-1] = replace(last, end=end)
        return True

    def _end_on(self, moment: Moment, clock: Clock) -> None:
        """The end of the last round on a later day."""
        last = self.slots[-1]
        zone = clock.zone or last.zone
        assert isinstance(moment.day, Day)
        end = zones.instant(moment.day.first, clock.times[0], zone, self.scanned.home)
        self.slots[-1] = replace(last, end=end)

    def _goes_on(self, segment: Segment, first: Clock, second: Clock) -> bool:
        """ "11 am to 12:00 noon": the end of the round before."""
        between = segment.low[first.end : second.start].strip()
        if joints.goes_on(between, first, second):
            return True
        return between in ("-", "–", "—") and self._end_at(second)

    def _around(self, index: int) -> Day | None:
        """The day of a block whose time stands before its date, or that of the subject; the only
        one of what follows."""
        following = self.segments[index + 1 :]
        for segment in following[:2]:
            days = _days(segment)
            if days and cues.label("date", self.code).match(segment.low):
                return days[0]
        subject = [d for s in self.scanned.subject for d in _days(s)]
        if subject:
            return subject[0]
        if cues.was(self.code).search(self.segments[index].low):
            return None  # "They came in at noon. Could we try again on Monday at five?"
        later = [d for s in following for d in _days(s)]
        return later[0] if len({d.first for d in later}) == 1 else None


def _days(segment: Segment) -> list[Day]:
    return [m.day for m in segment.moments if isinstance(m.day, Day) and m.day.exact]


def _is_asked(segment: Segment, moment: Moment, *aims: str) -> bool:
    cue = governor(moment, segment.cues, segment.low)
    return cue is not None and cue.aim in aims


def _day_for(moment: Moment, clock: Clock, days: list[Day]) -> Day | None:
    """The day beside a clock time, else the one before it, else the one behind."""
    if isinstance(moment.day, Day) and moment.day in days:
        return moment.day
    before = [d for d in days if d.end <= clock.start]
    behind = [d for d in days if d.start >= clock.end]
    return before[-1] if before else behind[0] if behind else None
