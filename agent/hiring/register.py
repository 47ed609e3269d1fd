"""The rounds of a process in the making: which of them a message names, and which one it moves.

What becomes of them is for ``rounds``.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from agent.hiring.doubts import is_doubtful, is_open
from agent.hiring.features import Features
from agent.hiring.sameness import (
    as_long,
    calendar_ref,
    crosses,
    firmness,
    gives_way,
    nearest,
    same_clock,
    same_day,
    same_round,
    same_start,
)
from agent.hiring.slots import MINUTE, POSTPONED, Slot
from agent.reading.model import CalendarRef, Interview, Reading
from agent.terms import Kind, Stage


class Register:
    """The rounds so far, found by their calendar objects or their times."""

    def __init__(self, zone: str) -> None:
        self.zone = zone
        """The candidate's."""
        self.slots: list[Slot] = []
        self.by_uid: dict[str, Slot] = {}

    def known(self, interview: Interview, reading: Reading) -> Slot | None:
        """The round that the message names by its calendar object or its time."""
        ref = calendar_ref(interview, reading)
        if ref and (slot := self.by_uid.get(ref.uid)):
            return slot
        here = [s for s in self.slots if same_start(s, interview)]
        if not here and reading.kind is not Kind.INTERVIEW_RESCHEDULED:
            like = [s for s in self.slots if same_round(s, interview, reading.stage, ref)]
            here = [s for s in like if same_clock(s, interview, self.zone, ref)]
            here = here or [s for s in like if same_day(s, interview, self.zone)]
        return next((s for s in here if not s.cancelled), here[0] if here else None)

    def moved(
        self,
        interview: Interview,
        marks: Features,
        reading: Reading,
        taken: Sequence[Slot],
        asked: Stage | None,
    ) -> Slot | None:
        """The round that gets another time, where the message moves one; ``asked`` is the stage of
        the times put forward."""
        rest = [s for s in self.slots if s not in taken and s.start and not s.thanked]
        ahead = [s for s in rest if s.ahead(marks.at - timedelta(hours=12)) or s.waits(marks.at)]
        if reading.kind is Kind.INTERVIEW_RESCHEDULED:
            off = [s for s in rest if s.cancelled_at and marks.at - s.cancelled_at <= POSTPONED]
            ahead = [
                s for s in ahead if not reading.no_show and not self._has_been(s, marks.at, reading)
            ] or [s for s in off if s.cancelled]
            return nearest(as_long(ahead, interview) or ahead, reading.stage)
        crossed = [s for s in ahead if marks.incoming and crosses(s, interview, marks)]
        movable = crossed or self._giving_way(ahead, interview, marks, reading, asked)
        return movable[0] if len(movable) == 1 else None

    def _has_been(self, slot: Slot, at: datetime, reading: Reading) -> bool:
        """Whether it is over, and the message sets another round: by a doubtful move, or one of
        another stage."""
        stages = {slot.stage, reading.stage} - {None}
        other = is_doubtful(reading) or len(stages) > 1
        return other and not slot.off and slot.is_over(at, self.zone)

    def _giving_way(
        self,
        ahead: Sequence[Slot],
        interview: Interview,
        marks: Features,
        reading: Reading,
        asked: Stage | None,
    ) -> list[Slot]:
        """The rounds ahead that a message which names no move may set to another time."""
        ref, stage = calendar_ref(interview, reading), reading.stage or asked
        if is_doubtful(reading) and all(s.ahead(marks.at) for s in ahead):
            stage = None  # Which round a doubtful message is about is no surer than what it does.
        answered = [s for s in ahead if s.is_answered(marks.refs, marks.at)]
        # Of an hour that only the candidate has named, the stage is a guess.
        like = answered or [
            s for s in ahead if same_round(s, interview, None if s.tentative else stage, ref)
        ]
        may_move = is_open(reading)
        if not (may_move or reading.no_show):  # What is over is not moved: a further round is set.
            like = [s for s in like if s.off or not s.is_over(marks.at, self.zone)]
        return [s for s in like if gives_way(s, interview, marks, stage, may_move=may_move)]

    def fixes(
        self, slot: Slot, interview: Interview, reading: Reading, ref: CalendarRef | None
    ) -> bool:
        """Whether the round is at this time now: not where bare words differ from a calendar."""
        if reading.kind is Kind.INTERVIEW_RESCHEDULED or (ref and ref.uid in slot.sequences):
            return True
        if same_start(slot, interview) or same_clock(slot, interview, self.zone, ref):
            return firmness(interview, ref) >= slot.firmness
        return True

    def unite(self, slot: Slot) -> None:
        """A round that moves to where another stands: nobody is in two, so both are one."""
        for other in [s for s in self.slots if s is not slot and s.start and not s.cancelled]:
            if abs(other.begins - slot.begins) <= MINUTE:
                slot.absorb(other)
                self.slots.remove(other)
                self.by_uid.update({u: slot for u, s in self.by_uid.items() if s is other})
