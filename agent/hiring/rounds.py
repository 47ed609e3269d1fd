"""The rounds of one process: which message sets, moves, calls off or ends which round.

Knows one process's messages in order; grouping them is ``matching``'s affair.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from agent.hiring.features import Features
from agent.hiring.model import Round
from agent.hiring.names import person_key
from agent.hiring.slots import Slot, complete, zone_info
from agent.reading.model import CalendarRef, Candidate, Interview, Person, Reading
from agent.terms import Direction, Kind, RoundState, Stage

Entry = tuple[Features, Reading]

SETTING = frozenset({
    Kind.INTERVIEW_CONFIRMED, Kind.INTERVIEW_RESCHEDULED, Kind.AVAILABILITY_REQUESTED,
    Kind.ASSESSMENT_REQUESTED, Kind.PROGRESS_UPDATE, Kind.INFORMATION_REQUESTED, Kind.OFFER,
})  # fmt: skip
"""Kinds whose definite times are rounds."""

MINUTE = timedelta(minutes=1)
NO_SHOW_SEEN = timedelta(days=7)
"""How long after a round somebody may still write that it did not take place."""
CALLED_OFF_LATE = timedelta(days=1)
POSTPONED = timedelta(days=14)
"""A round called off this long ago may still be the one that a new time is for."""
SLOT_GAP = timedelta(hours=3)
"""Slots of one message nearer than this on one day are one round (a lunch lies between)."""
SEVERAL = 3
"""So many interviewers make a panel."""


@dataclass(frozen=True, slots=True)
class Built:
    """The rounds by time, and the messages that opened one that was not known before."""

    rounds: tuple[Round, ...]
    opened: frozenset[str]
    lapses_at: tuple[datetime, ...]
    """When time alone changes a round: its end, an assignment's deadline."""


def build(
    entries: Sequence[Entry], unsure: frozenset[str], now: datetime, candidate: Candidate
) -> Built:
    """The rounds as they stand at ``now``."""
    builder = _Builder(candidate)
    for marks, reading in entries:
        builder.take(marks, reading, sure=marks.id not in unsure)
    builder.settle()
    everybody = list(_people(entries, candidate)) if builder.slots else []
    groups = _grouped(builder.slots, candidate.timezone)
    rounds = [_round(g, now, candidate.timezone, everybody) for g in groups]
    rounds.sort(key=lambda r: (r.start or r.end or datetime.max.replace(tzinfo=UTC), r.anchor))
    return Built(tuple(rounds), frozenset(builder.opened), tuple(_lapses(groups, candidate)))


class _Builder:
    """Takes one process's messages in order and keeps its rounds in the making."""

    def __init__(self, candidate: Candidate) -> None:
        self.candidate = candidate
        self.slots: list[Slot] = []
        self.opened: set[str] = set()
        self.by_uid: dict[str, Slot] = {}
        self.context: list[Entry] = []
        self.asked_to_move: set[str] = set()
        self.closed_at: datetime | None = None

    def take(self, marks: Features, reading: Reading, sure: bool) -> None:
        """Lets one message have its say."""
        if reading.kind is Kind.AUTO_REPLY:
            return
        if reading.no_show and (missed := self._begun(marks.at, NO_SHOW_SEEN)):
            self._call_off(missed, marks, reading)
        if reading.direction is Direction.OUTGOING:
            self._take_outgoing(marks, reading)
            return
        if reading.kind is Kind.INTERVIEW_CANCELLED:
            self._take_cancellation(marks, reading)
        elif reading.kind is Kind.REJECTION:
            self.closed_at = marks.at if sure else self.closed_at
        elif reading.interviews and reading.kind in SETTING:
            self._place(marks, reading)
        elif reading.kind is Kind.ASSESSMENT_REQUESTED:
            self._assign(marks, reading)
        else:
            self._mention(marks, reading)
        self._close_assignments(marks, reading)
        if reading.kind in (Kind.AVAILABILITY_REQUESTED, Kind.INTERVIEW_CANCELLED):
            self.context.append((marks, reading))
        if reading.kind is Kind.AVAILABILITY_REQUESTED:
            self.closed_at = None
            self.asked_to_move |= {s.anchor for s in self.slots if s.ahead(marks.at)}

    # The candidate's own messages

    def _take_outgoing(self, marks: Features, reading: Reading) -> None:
        if reading.kind is Kind.WITHDRAWAL:
            self.closed_at = marks.at
        elif reading.kind is Kind.SCHEDULING_REPLY:
            self._answer_times(marks, reading)
        elif reading.kind is Kind.OTHER_HIRING:
            for slot in self._open_assignments():
                slot.done_at = marks.at

    def _answer_times(self, marks: Features, reading: Reading) -> None:
        """A slot accepted that they had offered is a round; another time is only asked for."""
        known = [s for i in reading.interviews if (s := self._at(i.start))]
        offered = any(r.kind is Kind.AVAILABILITY_REQUESTED for _, r in self.context)
        if reading.interviews and not known and offered:
            self._place(marks, reading)
            for slot in self.slots:
                slot.tentative = slot.tentative or slot.anchor == marks.id
        elif not known:
            self.asked_to_move |= {s.anchor for s in self.slots if s.ahead(marks.at)}

    # Setting and moving

    def _place(self, marks: Features, reading: Reading) -> None:
        self.closed_at = None if marks.incoming else self.closed_at
        found = [(i, self._known(i, reading)) for i in _by_start(reading.interviews)]
        taken = {id(s) for _, s in found if s}
        for interview, slot in found:
            if slot is None:
                slot = self._moved(interview, marks, reading, taken)
            if slot is None:
                slot = self._open(interview, marks, reading)
            taken.add(id(slot))
            self._settle_on(slot, interview, marks, reading)
        self.context = [] if marks.incoming else self.context

    def _settle_on(
        self, slot: Slot, interview: Interview, marks: Features, reading: Reading
    ) -> None:
        ref = _ref(interview, reading)
        if ref and ref.sequence < slot.sequences.get(ref.uid, 0):
            return  # An older version, overtaken on its way (RFC 5546 section 2.1.5).
        if marks.incoming:
            slot.cancelled, slot.tentative = False, False
            slot.hear(marks.id, reading, self.candidate)
            slot.learn(reading.stage)
        elif marks.id not in slot.messages:
            slot.messages.append(marks.id)
        if ref:
            slot.update(ref.uid, ref.sequence, interview)
            self.by_uid[ref.uid] = slot
        slot.take(interview, self.candidate)
        self.asked_to_move.discard(slot.anchor)

    def _known(self, interview: Interview, reading: Reading) -> Slot | None:
        """The round that the message names by its calendar object or its time."""
        ref = _ref(interview, reading)
        if ref and (slot := self.by_uid.get(ref.uid)):
            return slot
        return self._at(interview.start) or self._day_of(interview, reading)

    def _at(self, start: datetime) -> Slot | None:
        here = [s for s in self.slots if s.start and abs(s.start - start) < MINUTE]
        return next((s for s in here if not s.cancelled), here[0] if here else None)

    def _day_of(self, interview: Interview, reading: Reading) -> Slot | None:
        """A day without inner times whose agenda comes later."""
        if reading.kind is Kind.INTERVIEW_RESCHEDULED:
            return None
        for slot in self.slots:
            if slot.start is None or slot.cancelled:
                continue
            local = slot.start.astimezone(zone_info(slot.timezone or self.candidate.timezone))
            day = interview.start.astimezone(local.tzinfo).date()
            if local.time() == time(0) and local.date() == day:
                return slot
        return None

    def _moved(
        self, interview: Interview, marks: Features, reading: Reading, taken: set[int]
    ) -> Slot | None:
        """The round that gets another time, where the message moves one."""
        rest = [s for s in self.slots if id(s) not in taken and s.start is not None]
        ahead = [s for s in rest if s.ahead(marks.at - timedelta(hours=12))]
        if reading.kind is Kind.INTERVIEW_RESCHEDULED:
            off = [s for s in rest if _lately(s.cancelled_at, marks.at) and s.cancelled]
            ahead = [s for s in ahead if not reading.no_show] or off[-1:]
            return _nearest(ahead, reading.stage)
        movable = [s for s in ahead if s.tentative or self._asked(s, interview, reading)]
        return _nearest(movable, reading.stage) if len(movable) == 1 else None

    def _asked(self, slot: Slot, interview: Interview, reading: Reading) -> bool:
        """One of both sides asked for another time since, and nothing tells the two rounds apart."""
        if slot.anchor not in self.asked_to_move:
            return False
        ref = _ref(interview, reading)
        stages = {slot.stage, reading.stage} - {None}
        return len(stages) < 2 and not (ref and slot.sequences)

    def _open(self, interview: Interview, marks: Features, reading: Reading) -> Slot:
        """A round not known before; what led to it says of what kind it is."""
        number = 1 + sum(s.anchor == marks.id for s in self.slots)
        slot = Slot(marks.id, number, marks.at, interview.start, interview.end)
        for earlier, before in self.context:
            if before.kind is Kind.AVAILABILITY_REQUESTED:
                slot.hear(earlier.id, before, self.candidate)
                slot.stage = before.stage or slot.stage
        if reading.stage is not None:
            slot.stage = reading.stage
        self.slots.append(slot)
        self.opened.add(marks.id)
        return slot

    # Calling off

    def _take_cancellation(self, marks: Features, reading: Reading) -> None:
        slots = list(self._meant(marks, reading))
        if not slots and reading.interviews and not self._overtaken(reading):
            for interview in _by_start(reading.interviews):
                slot = self._open(interview, marks, reading)
                slot.take(interview, self.candidate)
                slots.append(slot)
        for slot in slots:
            self._call_off(slot, marks, reading)

    def _call_off(self, slot: Slot, marks: Features, reading: Reading) -> None:
        slot.cancelled, slot.cancelled_at = True, marks.at
        if marks.incoming:
            slot.hear(marks.id, reading, self.candidate)
            slot.learn(reading.stage)

    def _overtaken(self, reading: Reading) -> bool:
        """The calendar object of a round that has another by now: it was moved, not called off."""
        return any(c.uid in self.by_uid for c in reading.calendar)

    def _meant(self, marks: Features, reading: Reading) -> Iterator[Slot]:
        refs = [c for c in reading.calendar if c.uid in self.by_uid]
        if refs:
            yield from (s for c in refs if not _replaced(s := self.by_uid[c.uid], c))
            return
        starts = [i.start for i in reading.interviews]
        starts += [c.start for c in reading.calendar if c.start]
        named = [s for t in starts if (s := self._at(t)) and not s.cancelled]
        if named or reading.calendar:
            yield from named
            return
        ahead = [s for s in self.slots if s.ahead(marks.at)]
        first = _nearest(ahead, reading.stage) or self._begun(marks.at, CALLED_OFF_LATE)
        if first is not None:
            yield from (s for s in self.slots if s is first or _together(s, first))

    def _begun(self, at: datetime, within: timedelta) -> Slot | None:
        """The latest round that had begun not long before."""
        begun = [
            s
            for s in self.slots
            if s.start and not s.cancelled and at - within <= s.start <= at + timedelta(hours=1)
        ]
        return max(begun, key=lambda s: s.start or at, default=None)

    # Assignments, and words about a round

    def _assign(self, marks: Features, reading: Reading) -> None:
        """A reminder is about the open assignment; else it is a new one."""
        slot = next(iter(self._open_assignments()), None)
        if slot is None:
            number = 1 + sum(s.anchor == marks.id for s in self.slots)
            slot = Slot(marks.id, number, marks.at, None, None, stage=Stage.ASSIGNMENT)
            self.slots.append(slot)
            self.opened.add(marks.id)
        slot.hear(marks.id, reading, self.candidate)
        slot.deadline = _instant(reading.candidate_deadline, self.candidate) or slot.deadline
        self.closed_at = None

    def _open_assignments(self) -> list[Slot]:
        return [s for s in self.slots if s.start is None and s.done_at is None and not s.cancelled]

    def _close_assignments(self, marks: Features, reading: Reading) -> None:
        """What follows shows that it was handed in, through whatever portal."""
        onwards = reading.kind in (
            Kind.INTERVIEW_CONFIRMED,
            Kind.AVAILABILITY_REQUESTED,
            Kind.OFFER,
        )
        received = reading.stage is Stage.ASSIGNMENT and reading.kind in (
            Kind.PROGRESS_UPDATE, Kind.ACKNOWLEDGEMENT, Kind.REJECTION,
        )  # fmt: skip
        for slot in self._open_assignments():
            if (onwards or received) and marks.id not in slot.messages:
                slot.done_at = marks.at

    def _mention(self, marks: Features, reading: Reading) -> None:
        for interview in reading.interviews:
            if slot := self._at(interview.start):
                slot.hear(marks.id, reading, self.candidate)
        if reading.kind is Kind.PROGRESS_UPDATE and reading.stage is not None:
            past = [s for s in self.slots if s.start and s.start <= marks.at and not s.cancelled]
            if past and past[-1].stage is None:
                past[-1].learn(reading.stage)

    def settle(self) -> None:
        """What an end leaves: no round takes place after a rejection or a withdrawal."""
        for slot in self.slots:
            if self.closed_at and (slot.start is None or slot.start > self.closed_at):
                slot.cancelled = slot.cancelled or slot.done_at is None
            if slot.stage is None and len(slot.people) >= SEVERAL:
                slot.stage = Stage.PANEL


def _by_start(interviews: Sequence[Interview]) -> list[Interview]:
    return sorted(interviews[:20], key=lambda i: i.start)


def _ref(interview: Interview, reading: Reading) -> CalendarRef | None:
    """The calendar object of a round: by its start, or the only one."""
    same = [c for c in reading.calendar if c.start and abs(c.start - interview.start) < MINUTE]
    alone = len(reading.calendar) == len(reading.interviews) == 1
    return same[0] if same else reading.calendar[0] if alone else None


def _replaced(slot: Slot, ref: CalendarRef) -> bool:
    """A cancelled object whose round has a newer object at another time."""
    return len(slot.sequences) > 1 and bool(ref.start and slot.start and ref.start != slot.start)


def _lately(then: datetime | None, at: datetime) -> bool:
    return then is not None and at - then <= POSTPONED


def _nearest(slots: list[Slot], stage: Stage | None) -> Slot | None:
    same = [s for s in slots if stage and s.stage is stage]
    return min(same or slots, key=lambda s: s.start or s.first_seen, default=None)


def _together(slot: Slot, other: Slot) -> bool:
    """Slots of one message on one day."""
    return (
        slot.anchor == other.anchor
        and slot.start is not None
        and other.start is not None
        and abs(slot.start - other.start) < timedelta(hours=12)
    )


def _instant(deadline: datetime | date | None, candidate: Candidate) -> datetime | None:
    """A deadline as an instant: a day ends with the candidate's midnight."""
    if isinstance(deadline, datetime) or deadline is None:
        return deadline
    midnight = datetime.combine(deadline + timedelta(days=1), time(0))
    return midnight.replace(tzinfo=zone_info(candidate.timezone)).astimezone(UTC)


def _grouped(slots: Sequence[Slot], zone: str) -> list[list[Slot]]:
    """The slots of one message that make one round, by time."""
    groups: list[list[Slot]] = []
    for slot in sorted(slots, key=lambda s: (s.start or s.first_seen, s.number)):
        last = next((g for g in reversed(groups) if _continues(g, slot, zone)), None)
        if last is not None:
            last.append(slot)
        else:
            groups.append([slot])
    return groups


def _continues(group: list[Slot], slot: Slot, zone: str) -> bool:
    last = group[-1]
    if last.anchor != slot.anchor or not last.start or not slot.start:
        return False
    ends = last.closes(zone)[0] or last.start
    return last.cancelled == slot.cancelled and slot.start - ends <= SLOT_GAP


def _round(group: list[Slot], now: datetime, zone: str, everybody: list[Person]) -> Round:
    first, last = group[0], max(group, key=lambda s: s.closes(zone)[0] or s.first_seen)
    head = min(group, key=lambda s: s.number)
    end, known = last.closes(zone)
    whole = Slot(head.anchor, head.number, head.first_seen, first.start, end)
    for slot in group:
        whole.learn(slot.stage)
        for person in slot.people:
            whole.meet(complete(person, everybody))
    if len(group) > 1 and len(whole.people) >= SEVERAL and whole.stage is not Stage.FINAL:
        whole.stage = Stage.PANEL
    arranger = next((s.arranged_by for s in reversed(group) if s.arranged_by), None)
    return Round(
        anchor=head.anchor if head.number == 1 else f"{head.anchor}#{head.number}",
        stage=whole.stage,
        start=first.start,
        end=end if first.start else first.done_at or _lapsed(first, now),
        end_known=known,
        state=_state(first, end, now),
        timezone=next((s.timezone for s in group if s.timezone), None),
        place=next((s.place for s in group if s.place), None),
        interviewers=tuple(whole.people),
        arranged_by=complete(arranger, everybody) if arranger else None,
        messages=tuple(dict.fromkeys(m for s in group for m in s.messages)),
        topics=tuple(dict.fromkeys(t for s in group for t in s.topics)),
    )


def _lapsed(slot: Slot, now: datetime) -> datetime | None:
    return slot.deadline if slot.deadline and slot.deadline <= now else None


def _state(slot: Slot, end: datetime | None, now: datetime) -> RoundState:
    if slot.cancelled:
        return RoundState.CANCELLED
    over = end if slot.start else slot.done_at or slot.deadline
    return RoundState.DONE if over and over <= now else RoundState.SCHEDULED


def _lapses(groups: list[list[Slot]], candidate: Candidate) -> Iterator[datetime]:
    for group in groups:
        if not group[0].cancelled:
            ends = [s.closes(candidate.timezone)[0] or s.deadline for s in group]
            yield from (e for e in ends if e)


def _people(entries: Sequence[Entry], candidate: Candidate) -> Iterator[Person]:
    """Everybody on the employer's side with an address, as their messages write them."""
    for marks, reading in entries:
        yield from (p for p in reading.people if p.email and not candidate.owns(p.email))
        headers = (*reading.to, *reading.cc)[:30] + ((reading.sender,) if reading.sender else ())
        for address in headers if marks.incoming else ():
            if person_key(address.name) and not candidate.owns(address.email):
                yield Person(address.name, address.email)
        yield from (p for i in reading.interviews for p in i.interviewers if p.email)
