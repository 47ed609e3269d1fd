"""When somebody who is away is back, and sentences that tell hours of every week.

Which kind of message tells it is for ``promises``.
"""

from datetime import date

from agent.message import Message
from agent.reading.caseless import lazily
from agent.reading.model import Candidate
from agent.reading.prose import Prose
from agent.reading.times import cues, days
from agent.reading.times.atoms import Clock, Day
from agent.reading.times.scan import Scan, Segment, scan


def day_of_return(scanned: Scan) -> tuple[date, str] | None:
    """The day and its words: as said; the working day after the last day away."""
    for segment in (*scanned.own, *scanned.subject):
        found = [a for a in segment.atoms if isinstance(a, Day)]
        # "Until 7 April (Easter!)": what stands in brackets only explains.
        told = (d for d in found if not segment.low[: d.start].rstrip().endswith("("))
        ahead = [d for d in told if scanned.basis.today is None or d.due >= scanned.basis.today]
        if not ahead or tells_hours(segment):
            continue
        day, words = ahead[-1], segment.text.strip()[:300]
        if _is_last_day(segment, day, scanned.code):
            return days.business(day.due, 1), words
        if cues.back(scanned.code).search(segment.low):
            return (day.first if day.exact else day.due), words
    return None


def leaves_later(message: Message, prose: Prose, candidate: Candidate) -> bool:
    """ "I am away from the 11th to the 19th", on the 2nd: told by somebody who is there."""
    scanned = scan(message, prose, candidate)
    today = scanned.basis.today
    for segment in scanned.own if today else ():
        found = [a for a in segment.of(Day) if isinstance(a, Day)]
        if len(found) > 1 and cues.absent.search(segment.low):
            return today is not None and (found[0].first - today).days > _SOON
    return False


_SOON = 2
"""Days in which an automatic answer may be written ahead."""
_OF_WEEKS = lazily(r"week|woche|semaine|semana|settimana|vecka|uke|uge")


def tells_hours(segment: Segment) -> bool:
    """ "Our mail is read Monday to Friday, 9 to 5": days that come every week, and no others."""
    days = [a for a in segment.atoms if isinstance(a, Day) and a.counted]
    several = any(not d.exact and not _OF_WEEKS.search(segment.said(d).lower()) for d in days)
    two = len(days) == 2 and cues.up_to.fullmatch(segment.low, days[0].end, days[1].start)
    hours = any(isinstance(a, Clock) and a.until for a in segment.atoms)
    return bool(several or two) and (hours or cues.opened.search(segment.low) is not None)


def _is_last_day(segment: Segment, day: Day, code: str) -> bool:
    """Whether somebody is away up to and including a day, rather than back on it."""
    before = segment.low[max(0, day.start - 30) : day.start]
    last, returns = ([*cue(code).finditer(before)][-1:] for cue in (cues.inclusive, cues.back))
    if returns and last and returns[0].start() > last[0].start():
        return False  # "away until the 17th inclusive, back on the 20th"
    if last or cues.inclusive(code).search(segment.low[day.start : day.end + 20]):
        return True
    away = cues.away(code).search(segment.low) is not None
    return away and cues.back(code).search(before) is None
