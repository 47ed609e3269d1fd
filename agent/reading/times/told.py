"""Rounds that the author's own words fix: day and clock time brought together, with their ends.

Options, opening hours, deadlines and times that no longer hold are no rounds.
"""

import re
from dataclasses import replace
from datetime import datetime, timedelta

from agent.reading.times import anchors, columns, cues, slot, stale, zones
from agent.reading.times.aims import ASK, ENDS, Moment, governor
from agent.reading.times.atoms import Clock, Day, Doubt, Later
from agent.reading.times.scan import Scan, Segment, moment_of
from agent.reading.times.slot import Slot
from agent.reading.times.zones import Zone

_REACH = 60
"""Characters before a time in which the words that qualify it stand."""
_FAR = timedelta(days=550)
_MOST = 40
"""Rounds a message: more are no invitation."""
_LONGEST = timedelta(hours=12)
_DAWN = 6
"""Nobody is interviewed before this hour: a talk at 1am is a joke or another zone's."""
_NEAR = 16
"""Characters before a time in which "lunch at" stands."""
_HANDED = re.compile(
    r"\b(?:questions|exercise|task|brief|papers?|materials?)(?: (?:to read|handed|given|will be|are|is|you|to|out|sent|over|ready|available|from|for reading))*(?: at)? ?$"
)
""" "Questions at 11:20, panel at 11:30"."""
_TALK = re.compile(r"\b(?:wrap-?up|closing|welcome|introductions?|debrief|coffee|tea)\b")
_PERSON = re.compile(r"\t[^\t]*[A-Z][\w'’-]+ [A-Z][\w'’-]+ ?(?:\(|, [A-Z])")
"""A wrap-up with somebody who is named with a title is a round."""
_ELSEWHERE = re.compile(
    r"\b(?:he|she|they|it|i|\w+) (?:flies|fly|lands?|takes? off|leaves?|departs?|has a (?:train|flight|plane))(?: \w+){0,2}? (?:at )?$"
    r"|\b(?:he|she|they) (?:takes?|gets?|has|have|will (?:take|have|get)) (?:over )?(?:your|the) (?:old )?(?:slot )?(?:(?:on|of) )?(?:\w+day )?(?:at )?$"
    r"|\b(?:will |to )?follows?(?: on)? (?:at |from )?(?:about |around )?$"
    r"|\b(?:train|flight|plane|bus|delivery|fish) (?:comes |is |leaves |goes )?(?:at )?$"
)
"""What somebody else does at an hour."""
_AS_BEFORE = re.compile(
    r" (?:as (?:before|planned|arranged|agreed)|wie (?:gehabt|geplant|bisher)|comme (?:prévu|convenu)|como (?:estaba )?previsto|como combinado|zoals (?:afgesproken|gepland))"
)
"""Behind the time to be there that was the time all along."""
_ROOM = re.compile(r"\d{1,2}\.\d\d")
"""In a later cell of a row a room, not an hour."""
_MINE = re.compile(
    r"\b(?:my|our) (?:time|end|side|clock)\b| (?:for (?:me|us)|here|meiner zeit|unserer zeit|hora mía|minha hora)\b"
)
"""Behind an hour by the author's clock."""
_OPENED = re.compile(r"^[^()]{0,40}\($")
_ASIDE = re.compile(r"\([^()]{0,80}\)")


def rounds(
    scanned: Scan, segments: tuple[Segment, ...], *, moved: bool = False, off: bool = False
) -> tuple[Slot, ...]:
    """The rounds in a text, in order of time; ``moved``: only where to, ``off``: what is off."""
    slots = _Reader(scanned, segments, moved, off).read()
    slots = slot.standing(slots, segments, scanned.code, moved=moved)
    firm = tuple(s for s in slots if not s.weak) or slots[:1]
    return tuple(sorted(firm, key=lambda s: s.start))[:_MOST]


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
        self.slots: list[Slot] = []
        self.column: columns.Column | None = None

    def read(self) -> tuple[Slot, ...]:
        for index, segment in enumerate(self.segments):
            if segment.moments:
                self._segment(index, segment)
            else:
                self.column = columns.headed(segment, self.scanned.home) or self.column
            if len(self.slots) >= _MOST:
                break
        return tuple(self.slots)

    # --- one segment ------------------------------------------------------------------------------

    def _segment(self, index: int, segment: Segment) -> None:
        void = {m for m in segment.moments if self._void(index, segment, m)}
        days = [
            m.day
            for m in segment.moments
            if isinstance(m.day, Day)
            and m.day.exact
            and not self._past(m.day)
            and (m not in void or _only_hour_is_over(segment, m))
        ]
        hours = columns.kept(segment, [m for m in segment.moments if m.clock], self.column)
        if hours and (_is_end(segment, hours[0], self.code) or not self._silent(segment, hours[0])):
            self._clocks(index, segment, days, hours, void)
        for day in days:
            if self.day is None or self.day.counted or not day.counted:
                self.day = day

    def _past(self, day: Day) -> bool:
        """ "When I wrote 3 pm yesterday": a day that is over holds no round."""
        today = self.scanned.basis.today
        return not self.off and today is not None and day.first < today

    def _silent(self, segment: Segment, first: Moment) -> bool:
        """Whether a segment's times are no rounds at all."""
        if self.off:
            return False
        low = segment.low
        if _is_row(segment, first) and _is_pause(segment, self.code):
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
        for moment in found:
            clock = moment.clock
            if clock is None or len(clock.times) != 1 or self._ends(index, segment, moment, clock):
                continue
            if previous and self._goes_on(segment, previous, clock):
                continue
            if moment in void:
                continue
            if previous and self._conversion(segment, previous, clock):
                self._by_readers(segment, previous, clock)
                continue
            if previous and segment.row and _ROOM.fullmatch(segment.said(clock)):
                continue
            if self._add(index, segment, days, moment, clock):
                previous = clock

    def _add(
        self, index: int, segment: Segment, days: list[Day], moment: Moment, clock: Clock
    ) -> bool:
        if isinstance(moment.day, Day) and self._past(moment.day):
            return False
        if isinstance(moment.day, Later) and moment.day.days < 0:
            return False  # "Your slides the evening before, by eight"
        day = self._counted(moment) or _day_for(moment, clock, days)
        day = day or self.day or self._around(index)
        if day is None:
            return False
        within = self.moved and stale.moves_within(segment, clock, self.code)
        if within and clock.until:
            clock = replace(clock, times=(clock.until,), until=None)
        headed = self.column.zone if self.column and segment.row else None
        zone = clock.zone or headed or self.scanned.zone
        start = zones.instant(day.first, clock.times[0], zone, self.scanned.home)
        if start is None or not self._sensible(start):
            return False
        end = self._until(day, clock, zone, start)
        row = _is_row(segment, moment)
        weak = start.hour < _DAWN or _is_aside(segment, clock, row, self.code)
        words = _words(segment, clock, day if day in days else None)
        off = self.moved and not within and stale.is_off(segment, moment, self.code)
        self._keep(Slot(start, end, zone, None, index, words, weak, row, off))
        return True

    def _counted(self, moment: Moment) -> Day | None:
        """ "At ten the day after": counted from the day named before."""
        later = moment.day if isinstance(moment.day, Later) else None
        found = anchors.on_later(later, self.day.first) if later and self.day else None
        return Day(moment.start, moment.end, found, found) if found else None

    def _until(self, day: Day, clock: Clock, zone: Zone | None, start: datetime) -> datetime | None:
        if clock.until is None:
            return None
        end = zones.instant(day.first, clock.until, zone, self.scanned.home)
        return end + timedelta(days=1) if end and end <= start else end

    def _sensible(self, start: datetime) -> bool:
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
                )
                return
        self.slots.append(slot)

    # --- what does not count ----------------------------------------------------------------------

    def _void(self, index: int, segment: Segment, moment: Moment) -> bool:
        """Whether the words around a time say that it is a deadline or holds no longer."""
        if self.off:
            return False
        above = self.segments[index - 1] if index else None
        if stale.is_old(segment, moment, above, self.code):
            return True
        if self.moved and stale.gives_way(segment, moment, self.code):
            return True
        return not segment.row and self._is_due(segment, moment)

    def _is_due(self, segment: Segment, moment: Moment) -> bool:
        before = segment.low[max(0, moment.start - _REACH) : moment.start]
        # "The day after, by ten": what is due by an hour is no round.
        hour = moment.clock.start if isinstance(moment.day, Later) and moment.clock else 0
        at_hour = segment.low[max(0, hour - _REACH) : hour]
        if any(cues.due_before(self.code).search(text) for text in (before, at_hour)):
            return True
        if not cues.until_before(self.code).search(before):
            return False
        # "Bis Freitag um 9", "até sexta às 10" may be a farewell, "until Friday at 9" is none.
        return not self.scanned.words.language.until_greets or self._is_asked(
            segment, moment, ASK, ENDS
        )

    def _is_asked(self, segment: Segment, moment: Moment, *aims: str) -> bool:
        cue = governor(moment, segment.cues, segment.low)
        return cue is not None and cue.aim in aims

    def _ends(self, index: int, segment: Segment, moment: Moment, clock: Clock) -> bool:
        """A clock time that ends the round before it: "End: 11:00", "finished by 12.30pm"."""
        if not self.slots or not self._same_day(moment):
            return False
        before = segment.low[max(0, clock.start - _REACH) : clock.start]
        within = self.slots[-1].index == index
        if not _is_end(segment, moment, self.code) and (
            not cues.over_before(self.code).search(before)
            or (not within and self._is_asked(segment, moment, ASK))
        ):
            return False
        return self._end_at(clock)

    def _end_at(self, clock: Clock) -> bool:
        last = self.slots[-1]
        end = last.start.replace(hour=clock.times[0].hour, minute=clock.times[0].minute)
        if last.end is None and timedelta(0) < end - last.start <= _LONGEST:
            self.slots[-1] = replace(last, end=end)
        return True

    def _goes_on(self, segment: Segment, first: Clock, second: Clock) -> bool:
        """ "From 2pm to 3pm - 3:45pm": the end of the new time; "11 am to 12:00 noon"."""
        if first.until in second.times and second.start - first.end < 3:
            return True
        if segment.low[first.end : second.start].strip() not in ("-", "–", "—"):
            return False
        return self._end_at(second)

    def _same_day(self, moment: Moment) -> bool:
        if isinstance(moment.day, Day):
            return moment.day.first == self.slots[-1].start.date()
        return moment.day is None

    def _conversion(self, segment: Segment, first: Clock, second: Clock) -> bool:
        """ "9:00 AM ET, which is 14:00 in Hamburg": one instant, told for two places."""
        between = segment.low[first.end : second.start]
        if any(isinstance(a, Day) and first.end <= a.start < second.start for a in segment.atoms):
            return False
        if cues.same_time(self.code).match(between) or _OPENED.search(between):
            return True
        if len(between) < 40 and cues.yours(self.code).match(segment.low[second.end :][:30]):
            return True
        other = second.zone is not None and first.zone not in (None, second.zone)
        return other and len(between) < 40

    def _by_readers(self, segment: Segment, first: Clock, second: Clock) -> None:
        """ "10 my time, which is 1pm for you": of two clocks the one that is known, the reader's."""
        if not _MINE.search(segment.low[first.start : second.start]):
            return
        last = self.slots[-1]
        zone = second.zone
        start = zones.instant(last.start.date(), second.times[0], zone, self.scanned.home)
        if start and start != last.start:
            self.slots[-1] = replace(last, start=start, end=None, zone=zone)

    def _around(self, index: int) -> Day | None:
        """The day of a block whose time stands before its date, or that of the subject; the only
        one of what follows."""
        following = self.segments[index + 1 :]
        for segment in following[:2]:
            days = self._days(segment)
            if days and cues.label("date", self.code).match(segment.low):
                return days[0]
        subject = [d for s in self.scanned.subject for d in self._days(s)]
        later = [d for s in following for d in self._days(s)]
        if subject:
            return subject[0]
        return later[0] if len({d.first for d in later}) == 1 else None

    def _is_stale(self, segment: Segment, moment: Moment) -> bool:
        old = stale.is_old(segment, moment, None, self.code)
        return not self.off and (old or self._is_due(segment, moment))

    def _days(self, segment: Segment) -> list[Day]:
        return [
            m.day
            for m in segment.moments
            if isinstance(m.day, Day) and m.day.exact and not self._is_stale(segment, m)
        ]


def _is_end(segment: Segment, moment: Moment, code: str) -> bool:
    """Whether a label says that a time is the end."""
    label = cues.label("end", code).match(segment.low)
    clock = moment.clock
    return label is not None and clock is not None and clock.start < label.start("rest") + 4


def _is_pause(segment: Segment, code: str) -> bool:
    """A row for lunch or a break; one for the arrival counts where there is nothing else."""
    low = _ASIDE.sub(" ", segment.low)
    if _TALK.search(low) and _PERSON.search(segment.text):
        return False
    return cues.pause(code).search(low) is not None and not cues.arrive(code).search(low)


def _is_aside(segment: Segment, clock: Clock, row: bool, code: str) -> bool:
    """A time to be there before it begins, or one of what would be, if."""
    clause = _clause_before(segment, clock)
    if _AS_BEFORE.match(segment.low, clock.end):
        return False
    if cues.arrive(code).search(clause) or cues.hypothetical(code).search(clause):
        return True
    if _HANDED.search(clause) or _ELSEWHERE.search(segment.low[: clock.start][-_REACH:]):
        return True
    if cues.pause(code).search(clause[-_NEAR:]):
        return True
    low = _ASIDE.sub(" ", segment.low) if row else ""
    return bool(cues.pause(code).search(low) and cues.arrive(code).search(low))


def _clause_before(segment: Segment, clock: Clock) -> str:
    """The words between the time before and this one."""
    begin = max((a.end for a in segment.atoms if a.end <= clock.start), default=0)
    return segment.low[max(begin, clock.start - _REACH) : clock.start]


def _only_hour_is_over(segment: Segment, moment: Moment) -> bool:
    """ "At 3pm, not 2pm, on Thursday", "Thursday 2pm -> 3pm": the day stands."""
    hour_first = moment.clock is not None and moment.clock.start == moment.start
    behind = next((m for m in segment.moments if m.start >= moment.end), None)
    return hour_first or (behind is not None and behind.day is None and behind.clock is not None)


def _is_row(segment: Segment, moment: Moment) -> bool:
    """A row of an agenda: the time stands at its beginning, or cells are parted by tabs."""
    clock = moment.clock
    return segment.row or (clock is not None and clock.start <= 4)


def _day_for(moment: Moment, clock: Clock, days: list[Day]) -> Day | None:
    """The day beside a clock time, else the one before it, else the one behind."""
    if isinstance(moment.day, Day) and moment.day in days:
        return moment.day
    before = [d for d in days if d.end <= clock.start]
    behind = [d for d in days if d.start >= clock.end]
    return before[-1] if before else behind[0] if behind else None


def _words(segment: Segment, clock: Clock, day: Day | None) -> tuple[str, ...]:
    if day is None:
        return (segment.said(clock),)
    start, end = min(clock.start, day.start), max(clock.end, day.end)
    if end - start <= 160:
        return (segment.text[start:end].strip(),)
    return (segment.said(day), segment.said(clock))


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
