"""The day on which the author of an automatic answer is back (rulings, Automatic replies).

Whether a message is such an answer is not its affair.
"""

from datetime import date

from agent.reading.times import cues, days
from agent.reading.times.atoms import Day
from agent.reading.times.scan import Scan, Segment


def day_of_return(scanned: Scan) -> tuple[date, str] | None:
    """The day and its words: as said; the working day after the last day away."""
    for segment in (*scanned.own, *scanned.subject):
        found = [a for a in segment.atoms if isinstance(a, Day)]
        ahead = [d for d in found if scanned.basis.today is None or d.due >= scanned.basis.today]
        if not ahead:
            continue
        day, words = ahead[-1], segment.text.strip()[:300]
        if _is_last_day(segment, day, scanned.code):
            return days.business(day.due, 1), words
        if cues.back(scanned.code).search(segment.low):
            return (day.first if day.exact else day.due), words
    return None


def _is_last_day(segment: Segment, day: Day, code: str) -> bool:
    """Whether somebody is away up to and including a day, rather than back on it."""
    near = segment.low[max(0, day.start - 30) : day.end + 20]
    if cues.inclusive(code).search(near):
        return True
    before = segment.low[max(0, day.start - 30) : day.start]
    away = cues.away(code).search(segment.low) is not None
    return away and cues.back(code).search(before) is None
