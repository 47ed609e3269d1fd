"""Assignments done alone: which are open, and what shows that one was handed in."""

from collections.abc import Sequence
from datetime import datetime

from agent.hiring.features import Features
from agent.hiring.slots import Slot
from agent.reading.model import Reading
from agent.terms import Kind, Stage

ONWARDS = frozenset({Kind.AVAILABILITY_REQUESTED, Kind.OFFER})
SETTING = frozenset({Kind.INTERVIEW_CONFIRMED, Kind.INTERVIEW_RESCHEDULED})
RECEIVED = frozenset({Kind.PROGRESS_UPDATE, Kind.ACKNOWLEDGEMENT, Kind.REJECTION})


def still_open(slots: Sequence[Slot]) -> list[Slot]:
    """Those that were set and neither handed in nor called off."""
    return [s for s in slots if s.start is None and s.done_at is None and not s.cancelled]


def close(slots: Sequence[Slot], marks: Features, reading: Reading, *, news: bool) -> None:
    """What follows shows that it was handed in, through whatever portal; ``news``: the message sets
    a round not known before."""
    if not marks.incoming:
        for slot in still_open(slots):
            slot.answers += [marks.id] if any(m in marks.refs for m in slot.messages) else []
        return
    onwards = reading.kind in ONWARDS or (reading.kind in SETTING and news)
    received = reading.stage is Stage.ASSIGNMENT and reading.kind in RECEIVED
    for slot in still_open(slots):
        answered = _promises(slot, marks, reading) or _is_receipt(slot, marks, reading)
        closes = onwards or received or answered
        if closes and marks.id not in slot.messages:
            slot.done_at = marks.at


def _promises(slot: Slot, marks: Features, reading: Reading) -> bool:
    """Whether they answer what the candidate has sent in answer to it with a day of their own."""
    theirs = reading.reply_expected_by is not None and reading.candidate_deadline is None
    answers = any(a in marks.refs for a in slot.answers)
    return theirs and answers and reading.kind in (Kind.PROGRESS_UPDATE, Kind.ACKNOWLEDGEMENT)


def _is_receipt(slot: Slot, marks: Features, reading: Reading) -> bool:
    """Whether they acknowledge something in its thread once it was due: "Got it, thanks"."""
    if reading.kind is not Kind.ACKNOWLEDGEMENT or slot.due is None:
        return False
    day = slot.due.date() if isinstance(slot.due, datetime) else slot.due
    return marks.at.date() >= day and any(m in marks.refs for m in slot.messages)
