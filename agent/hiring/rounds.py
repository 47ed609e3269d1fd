"""The rounds of one process: which message sets, moves, calls off or ends which round.

Knows one process's messages in order; grouping them is ``matching``'s affair.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from agent.hiring import assignments, calling_off, hours, panels, standing_in
from agent.hiring.calling_off import AT_ITS_HOUR, NO_SHOW_SEEN
from agent.hiring.features import Entry, Features
from agent.hiring.model import Round
from agent.hiring.proposed_times import Asked
from agent.hiring.register import Register
from agent.hiring.sameness import (
    agrees_anew,
    asks_to_move,
    by_its_clock,
    by_start,
    calendar_ref,
    calls_off,
    firmness,
    may_move,
    same_start,
    same_weekday,
    together,
    without_copied,
    without_length,
    without_neighbours,
)
from agent.hiring.slots import Slot, meet
from agent.reading.model import Candidate, Interview, Reading
from agent.terms import Direction, Kind, Stage

SETTING = frozenset({Kind.INTERVIEW_CONFIRMED, Kind.INTERVIEW_RESCHEDULED})
CONFIRMING = frozenset({Kind.INTERVIEW_CONFIRMED, Kind.ACKNOWLEDGEMENT})
NAMING = frozenset({
    Kind.ASSESSMENT_REQUESTED, Kind.PROGRESS_UPDATE, Kind.INFORMATION_REQUESTED,
})  # fmt: skip
"""Kinds whose definite times are rounds where they lie ahead; past ones are talk."""

ASKING = frozenset({Kind.AVAILABILITY_REQUESTED, Kind.RECRUITER_OUTREACH})
"""Kinds whose times are put forward."""

MOST = 100
"""Rounds a process: nobody has more."""


@dataclass(frozen=True, slots=True)
class Built:
    """The rounds by time, and the messages that opened or revived one: news of a round."""

    rounds: tuple[Round, ...]
    opened: frozenset[str]


def build(
    entries: Sequence[Entry], unsure: frozenset[str], now: datetime, candidate: Candidate
) -> Built:
    """The rounds as they stand at ``now``."""
    builder = _Builder(candidate)
    for marks, reading in entries:
        builder.take(marks, reading, sure=marks.id not in unsure)
    held = panels.rounds(builder.slots, entries, now, candidate) if builder.slots else ()
    return Built(held, frozenset(builder.opened))


class _Builder:
    """Takes one process's messages in order and keeps its rounds in the making."""

    def __init__(self, candidate: Candidate) -> None:
        self.candidate = candidate
        self.held = Register(candidate.timezone)
        self.slots = self.held.slots
        self.opened: set[str] = set()
        self.asked = Asked()
        self.latest: Features | None = None
        self.withdrawn = self.offered = self.accepted = False

    def take(self, marks: Features, reading: Reading, sure: bool) -> None:
        """Lets one message have its say."""
        if reading.kind is Kind.AUTO_REPLY:
            return
        reading = hours.heard(self.slots, self.asked, marks, reading, self.candidate.timezone)
        missed = calling_off.begun(self.slots, marks.at, NO_SHOW_SEEN) if reading.no_show else None
        missed = missed or calling_off.put_off(self.slots, marks, reading, self.candidate.timezone)
        if missed is not None:
            self._call_off(missed, marks, reading)
        elif reading.left_alone and (alone := calling_off.begun(self.slots, marks.at, AT_ITS_HOUR)):
            alone.alone_at = marks.at
        if reading.direction is Direction.OUTGOING:
            self._take_outgoing(marks, reading)
            hours.wish(self.slots, self.asked, marks, reading, self.candidate.timezone)
        elif kept := standing_in.swap(self.slots, marks.at, reading):
            kept.hear(marks.id, reading, self.candidate)
        elif calls_off(reading):
            if missed is None:
                self._take_cancellation(marks, reading)
                standing_in.leave_out(self.slots, marks.id, reading)
        elif reading.kind is not Kind.REJECTION:
            self._take_incoming(marks, reading)
            standing_in.leave_out(self.slots, marks.id, reading)
        standing_in.bring(self.slots, marks.refs, marks.at, reading)
        if reading.stayed_away:
            standing_in.missed(self.slots, marks.at, reading)
        if held := calling_off.held_after_all(self.slots, marks.at, reading):
            held.alone_at, held.unheard = None, False
        self.offered = self.offered or reading.kind is Kind.OFFER
        self.withdrawn = self.withdrawn or reading.withdrawn
        self.latest = marks if marks.incoming else self.latest
        assignments.close(self.slots, marks, reading, news=marks.id in self.opened)
        if sure and (reading.kind in (Kind.REJECTION, Kind.WITHDRAWAL) or self.withdrawn):
            self._close(marks)

    def _close(self, marks: Features) -> None:
        """No round takes place after a rejection or a withdrawal, nor is one set that crosses
        it."""
        ahead = [s for s in self.slots if s.ahead(marks.at)]
        for slot in ahead + assignments.still_open(self.slots):
            slot.cancelled, slot.cancelled_at = True, marks.at

    def _take_incoming(self, marks: Features, reading: Reading) -> None:
        if reading.kind in CONFIRMING and not reading.interviews:
            self._confirm_without_time(marks, reading)
        elif reading.interviews and reading.kind in SETTING:
            if reading.by_weekday:
                told = tuple(self._in_its_week(i, marks, reading) for i in reading.interviews)
                reading = replace(reading, interviews=told)
            if self.accepted and not any(self.held.known(i, reading) for i in reading.interviews):
                return  # A first day at work, no round.
            self._place(marks, reading)
        elif reading.kind in ASKING and (
            reading.offered or reading.kind is not Kind.RECRUITER_OUTREACH
        ):
            self._ask(marks, reading)
        else:
            self._mention(marks, reading)
            if reading.kind is Kind.ASSESSMENT_REQUESTED:
                self._assign(marks, reading)

    def _in_its_week(self, told: Interview, marks: Features, reading: Reading) -> Interview:
        """A time told by weekday and hour: of those put forward, else of the rounds ahead."""
        ahead = [s.start for s in self.slots if s.start and s.ahead(marks.at)]
        if told.start in ahead or self.asked.has(told):
            return told
        meant = self.asked.on_weekday(told)
        if meant.start != told.start or reading.kind is Kind.INTERVIEW_RESCHEDULED:
            return meant
        alike = [at for at in ahead if same_weekday(Interview(at), told)]
        return replace(told, start=alike[0], end=None) if len(alike) == 1 else told

    def _confirm_without_time(self, marks: Features, reading: Reading) -> None:
        """ "Great, see you then": the one time that they have put forward, else the round of its
        thread, else the only round ahead."""
        ahead = [s for s in self.slots if s.ahead(marks.at) and not s.declined_at]
        near = [s for s in ahead if any(m in marks.refs for m in (*s.messages, *s.answers))]
        put = calling_off.put_elsewhere(self.slots, marks.at, reading, self.candidate.timezone)
        offer = self.asked.only_offer(marks.at) if reading.kind in SETTING else None
        if put or (offer and (not ahead or self.asked.is_in(marks.refs))):
            self._place(marks, put or replace(reading, interviews=(offer,) if offer else ()))
            return
        for slot in (near or (ahead if len(ahead) == 1 else []))[:1]:
            if slot.tentative or reading.kind in SETTING:
                self._confirm(slot, marks, reading)
                self.asked = Asked()

    def _ask(self, marks: Features, reading: Reading) -> None:
        self.asked.add((marks, reading), calling_off.last_set(self.slots, marks.at))
        for slot in self.slots:
            slot.unsettled = slot.unsettled or slot.ahead(marks.at)
            if asks_to_move(slot, marks, reading):
                slot.decline(marks.at)
                slot.wishes.append(marks.id)

    # The candidate's own messages

    def _take_outgoing(self, marks: Features, reading: Reading) -> None:
        self.withdrawn = reading.kind is Kind.WITHDRAWAL or (
            self.withdrawn and reading.kind is not Kind.SCHEDULING_REPLY
        )
        if reading.declines and reading.kind in (Kind.SCHEDULING_REPLY, Kind.OTHER_HIRING):
            self._decline(marks, reading)
        elif reading.kind is Kind.ACCEPTANCE and self.offered:
            self.accepted = True
        elif reading.kind is Kind.SCHEDULING_REPLY or self.asked.takes(marks, reading):
            self._answer_times(marks, reading)
        elif reading.kind in (Kind.OTHER_HIRING, Kind.STATUS_CHECK):
            # It is handed in; or nobody would ask what has become of it.
            for slot in assignments.still_open(self.slots):
                slot.done_at = marks.at
        elif reading.kind is Kind.THANK_YOU:
            for slot in self.slots:  # It took place after all.
                if slot.declined_at and timedelta(0) <= marks.at - slot.begins <= NO_SHOW_SEEN:
                    slot.declined_at = None
            calling_off.thank(self.slots, marks.at, reading)

    def _decline(self, marks: Features, reading: Reading) -> None:
        """What a refusal answers is not agreed upon: times put forward, else the round of its
        thread, else the next one."""
        ahead = [s for s in self.slots if s.ahead(marks.at)]
        uids = {c.uid for c in reading.calendar}
        meant = [s for s in ahead if uids & s.sequences.keys()]
        if not meant and (self.asked.is_in(marks.refs[:1]) or not ahead):
            self.asked.decline()
            return
        meant = meant or [s for s in ahead if any(m in marks.refs for m in s.messages)]
        first = min(ahead, key=lambda s: s.begins)
        for slot in meant or [s for s in ahead if s is first or together(s, first)]:
            slot.answers.append(marks.id)
            slot.decline(marks.at)

    def _answer_times(self, marks: Features, reading: Reading) -> None:
        """A slot accepted is a round; another time than the one that was set is only asked for."""
        bare = reading.by_weekday
        taken = tuple(self.asked.meant(i, by_weekday=bare) for i in reading.interviews)
        taken = taken or self.asked.agreed(marks, reading)
        if taken != reading.interviews:
            reading = replace(reading, interviews=taken)
        known = [s for i in taken if (s := self.held.known(i, reading))]
        if known:
            for slot in known:
                slot.answer(marks.id, agrees=reading.accepts)
            return
        ahead = [s for s in self.slots if s.ahead(marks.at)]
        if reading.interviews and (self.asked or not ahead):
            self._place(marks, reading)
        answered = [s for s in ahead if any(m in marks.refs for m in s.messages)]
        for slot in ahead:
            wishes = reading.asks_for_another and (slot in answered or len(ahead) == 1)
            slot.answer(marks.id, agrees=False, elsewhere=wishes)
        for slot in answered:
            slot.learn(reading.stage, shared=len(answered) > 1)

    # Setting and moving

    def _place(self, marks: Features, reading: Reading) -> None:
        reading = self._without_old(marks, reading)
        found = [(i, self.held.known(i, reading)) for i in by_start(reading)]
        if len(self.slots) >= MOST:
            found = [(i, s) for i, s in found if s]
        taken = [s for _, s in found if s]
        settled: list[Slot | None] = []
        for interview, known in found:
            if known and known not in self.slots:
                known = self.held.known(interview, reading)  # It has been united with another.
            slot = known or self.held.moved(interview, marks, reading, taken, self.asked.stage)
            if slot and slot is not known and marks.incoming:
                interview = by_its_clock(slot, interview, reading, self.candidate.timezone)
            slot = slot or self._open(interview, marks)
            if known in settled:
                slot.extend(interview, self.candidate)
            else:
                self._settle_on(slot, interview, marks, reading)
            taken.append(slot)
            settled.append(slot)
        self.asked = Asked() if marks.incoming else self.asked

    def _without_old(self, marks: Features, reading: Reading) -> Reading:
        """Of two times of which one is the round's ahead, or the candidate's wish, the other: a
        move that names both; or a doubtful message that waits for a word ("Something has come up at
        eleven. Could we say four?")."""
        if len(reading.interviews) != 2 or reading.calendar or not marks.incoming:
            return reading
        ahead = [s for s in self.slots if s.ahead(marks.at)]
        told = reading.interviews
        old = [i for i in told if any(same_start(s, i) for s in ahead)]
        old = old or [i for i in told if self.asked.wished(i)]
        new = [i for i in told if i not in old]
        if len(old) != 1 or not may_move(ahead, old[0], new[0], marks, reading):
            return reading
        kind = Kind.INTERVIEW_RESCHEDULED if ahead else reading.kind
        return replace(reading, kind=kind, interviews=(new[0],))

    def _settle_on(
        self, slot: Slot, interview: Interview, marks: Features, reading: Reading
    ) -> None:
        ref = calendar_ref(interview, reading)
        if ref and ref.sequence < slot.sequences.get(ref.uid, 0):
            return  # An older version, overtaken on its way (RFC 5546 section 2.1.5).
        if marks.incoming:
            interview = without_copied(slot, interview, reading)
            interview = without_neighbours(slot, interview, self.slots)
            self._confirm(slot, marks, reading)
            slot.learn(interview.stage, 2)
        else:
            slot.messages[marks.id] = None
            # What they call a first talk is one, whatever title stands in what the answer quotes.
            slot.learn(None if slot.stage is Stage.SCREEN else reading.stage)
            if self.asked.has(interview) or agrees_anew(slot, self.latest, marks, reading):
                slot.declined_at = None
            if slot.people:  # Whom the answer quotes may come to another round.
                interview = replace(interview, interviewers=())
        interview = without_length(slot, interview, reading)
        if self.held.fixes(slot, interview, reading, ref):
            slot.take(interview, firmness(interview, ref), self.candidate)
            self.held.unite(slot)
        else:
            slot.join(interview, self.candidate)
        if ref:
            slot.update(ref.uid, ref.sequence, interview)
            self.held.by_uid[ref.uid] = slot

    def _confirm(self, slot: Slot, marks: Features, reading: Reading) -> None:
        if slot.off or slot.tentative:
            self.opened.add(marks.id)
        slot.cancelled = slot.tentative = slot.unheard = slot.unsettled = False
        slot.declined_at = slot.alone_at = None
        slot.hear(marks.id, reading, self.candidate)
        slot.learn(reading.stage, 2, shared=len(reading.interviews) > 1)

    def _open(self, interview: Interview, marks: Features) -> Slot:
        """A round not known before; what led to it says of what kind it is."""
        self.asked.forget(calling_off.last_set(self.slots, marks.at))
        taken = self.asked.completed(interview)
        slot = self._add(marks, taken.start, taken.end)
        slot.timezone = taken.timezone
        slot.tentative = not marks.incoming
        slot.unheard = slot.tentative and bool(self.asked) and not self.asked.has(interview)
        for earlier, before in self.asked.entries:
            slot.hear(earlier.id, before, self.candidate)
        slot.join(taken, self.candidate)
        for person in self.asked.people(taken.interviewers):
            meet(slot.people, person)
        slot.learn(self.asked.stage)
        slot.learn(self.asked.in_place_of(self.slots, slot), 3)
        return slot

    def _add(
        self, marks: Features, start: datetime | None = None, end: datetime | None = None
    ) -> Slot:
        number = 1 + sum(s.anchor == marks.id for s in self.slots)
        slot = Slot(marks.id, number, marks.at, start, end)
        self.slots.append(slot)
        self.opened.add(marks.id)
        return slot

    # Calling off

    def _take_cancellation(self, marks: Features, reading: Reading) -> None:
        slots = list(calling_off.meant(self.slots, self.held.by_uid, marks.at, reading))
        if moved := calling_off.moved(slots, reading, self.candidate.timezone):
            self._place(marks, moved)
            return
        if reading.offered or reading.weeks:
            self.asked.entries.append((marks, reading))
        # The calendar object of a round that has another by now was moved, not called off.
        overtaken = any(c.uid in self.held.by_uid for c in reading.calendar)
        if not slots and reading.interviews and not overtaken:
            for interview in by_start(reading):
                if self.held.known(interview, reading) is None and len(self.slots) < MOST:
                    slots.append(self._open(interview, marks))
                    slots[-1].take(interview, 0, self.candidate)
        stays = calling_off.stays(slots, reading, self.candidate.timezone)
        for slot in slots:
            (self._confirm if stays else self._call_off)(slot, marks, reading)

    def _call_off(self, slot: Slot, marks: Features, reading: Reading) -> None:
        slot.cancelled, slot.cancelled_at = True, marks.at
        if marks.incoming:
            slot.hear(marks.id, reading, self.candidate)
            slot.learn(reading.stage)

    # Assignments, and words about a round

    def _assign(self, marks: Features, reading: Reading) -> None:
        """A reminder is about the open assignment; else it is a new one."""
        slot = next(iter(assignments.still_open(self.slots)), None)
        if slot is None and len(self.slots) < MOST:
            slot = self._add(marks)
            slot.learn(Stage.ASSIGNMENT)
        if slot is not None:
            slot.due = reading.candidate_deadline or slot.due
            slot.hear(marks.id, reading, self.candidate)

    def _mention(self, marks: Features, reading: Reading) -> None:
        """A time named in passing: a known round's, or of one that nothing else told of."""
        opens = reading.kind in NAMING and len(self.slots) < MOST
        for interview in by_start(reading):
            known = [s for s in self.slots if same_start(s, interview)]
            if not known and opens and interview.start > marks.at:
                known = [self._open(interview, marks)]
                known[0].take(interview, 0, self.candidate)
            for slot in known[:1]:
                slot.unheard = False
                slot.hear(marks.id, reading, self.candidate)
                slot.learn(None if reading.stage is Stage.ASSIGNMENT else reading.stage)
        if reading.kind is Kind.PROGRESS_UPDATE and reading.stage is not None:
            past = [s for s in self.slots if s.start and s.start <= marks.at and not s.cancelled]
            if past and past[-1].stage is None:
                past[-1].learn(reading.stage)
