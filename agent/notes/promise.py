"""The day that the candidate was promised at a round, in the candidate's own words.

Days are read by ``reading.times``; which of them is the promise is decided here.
"""

import re
from datetime import date, datetime, timedelta

from agent.message import Message
from agent.notes import cues
from agent.notes.words import SHEETS
from agent.reading.model import Candidate
from agent.reading.prose import Prose
from agent.reading.times import days
from agent.reading.times.atoms import Day, Length
from agent.reading.times.scan import Scan, Segment, scan

_FAR = timedelta(days=400)
_PROMISE = re.compile(rf"\b(?:{cues.PROMISE})\b", re.I)
_BY = re.compile(rf"\b(?:{cues.BY})\s+(?:the |on |dem |den |le |el )?$", re.I)


def promised(
    text: str, candidate: Candidate, at: datetime, *, cue: bool, language: str = ""
) -> date | None:
    """The day by which they will be in touch; where several are named, the one with "by", else
    the last: the benefit of the doubt is theirs. ``cue``: only where the words speak of them.
    ``language`` is the sheet's, in which an answer of two words is read."""
    beside = " ".join(SHEETS[language].head) if language in SHEETS else ""
    home = Candidate((), candidate.timezone)
    scanned = scan(Message(plain=text, date=at), Prose(own=text, quoted=beside), home)
    found: list[tuple[bool, date]] = []
    for segment in scanned.own:
        if not cue or _PROMISE.search(segment.flat):
            found += _days(segment, scanned)
    today = scanned.basis.today
    ahead = [(by, d) for by, d in found if today and timedelta(0) <= d - today <= _FAR]
    return max(ahead, default=(False, None))[1]


def _days(segment: Segment, scanned: Scan) -> list[tuple[bool, date]]:
    found: list[tuple[bool, date]] = []
    for atom in segment.atoms:
        due = atom.due if isinstance(atom, Day) else None
        if isinstance(atom, Length) and scanned.basis.today:
            due = _counted(scanned.basis.today, atom)
        if due:
            before = segment.flat[max(0, atom.start - 24) : atom.start]
            by = bool(_BY.search(before))
            found.append((by, due if by else _and_a_day(segment, atom.end, due)))
    return found


_DAY_AFTER = re.compile(rf"\b(?:{cues.DAY_AFTER})\b", re.I)


def _and_a_day(segment: Segment, behind: int, due: date) -> date:
    """ "They decide on Thursday and ring me the day after": Friday."""
    after = _DAY_AFTER.search(segment.flat, behind)
    later = any(isinstance(a, Day) and a.start >= behind for a in segment.atoms)
    return due + timedelta(days=1) if after and not later else due


def _counted(today: date, atom: Length) -> date | None:
    """ "In two weeks", "within 5 business days"; a length of minutes is a call's."""
    if atom.amount is None or atom.unit == "minutes":
        return None
    amount = min(atom.amount, 400)
    if atom.unit == "business":
        return days.business(today, amount)
    return days.plus(today, amount * (30 if atom.unit == "months" else 1))
