"""Rounds moved by a length from the old time: an hour later, half an hour earlier, back by 45
minutes.

The old time stands in the quoted history or before it; moves told with day and hour are for
``told``.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from agent.message import Message
from agent.reading.caseless import lazily
from agent.reading.model import Candidate
from agent.reading.prose import Prose
from agent.reading.times import cues
from agent.reading.times.agreed import known_before, slot_of
from agent.reading.times.atoms import Clock, Day
from agent.reading.times.scan import Scan, scan
from agent.reading.times.told import Slot

_NUMBERS = {
    word: number
    for number, words in (
        (1.0, "a an one ein eine einer une un una um uma een en ett"),
        (1.5, "anderthalb eineinhalb anderhalf halvannen"),
        (2.0, "two zwei deux dos dois duas due twee to två"),
        (3.0, "three drei trois tres três tre drie"),
    )
    for word in words.split()
}
_SIZE = lazily(
    r"\b(?:(?P<half>half (?:an |of an )?hour|half-hour|halbe[n]? stunde|demi-heure|media hora"
    r"|meia hora|half ?uur(?:tje)?|mezz'?ora|halv ?tim(?:e|me))"
    r"|(?P<quarter>quarter of an hour|viertelstunde|quart d'heure|cuarto de hora|quarto de hora"
    r"|kwartier(?:tje)?|quarto d'ora|kvarter)"
    r"|(?P<over>(?:one|an hour) and a half(?: hours?)?)"
    rf"|(?P<count>\d{{1,3}}(?:[.,]5)?|{'|'.join(_NUMBERS)})(?: |'|-)?"
    r"(?:(?P<hours>hours?|hrs?|stunden?|heures?|horas?|uur|or[ae]|time[rn]?|timm(?:e|ar))"
    r"(?P<more> and a half| et demie| y media| e meia| e mezz[ao])?"
    r"|min(?:ute[nrs]?|utos?|uti|utter|s)?))\b"
)
""" "An hour", "45 minutes", "une demi-heure": how much a round is moved by."""
_ARRIVAL = lazily(
    r"\b(?:arriv|log(?:ging)? ?(?:in|on)|join|dial|be (?:here|there)|check ?in|eintreffen"
    r"|erscheinen|présent|lleg|cheg|conect|connect|aanwezig)"
)
""" "Please arrive ten minutes earlier" moves nothing."""
_MOST = timedelta(hours=6)


def shifted(scanned: Scan, slots: tuple[Slot, ...]) -> Slot | None:
    """The new time, where the author's words tell it by how far it is from the old one."""
    found = next(_moves(scanned), None) if _SIZE.search(scanned.low) else None
    if found is None or any(s.row for s in slots):
        return None
    index, start, by = found
    options = known_before(scanned)
    named = {d.first for s in scanned.own for d in s.of(Day) if isinstance(d, Day) and d.exact}
    old = slot_of(scanned, [o for o in options if o.day in named] or options)
    old = old or _told_before(scanned, slots, index, start)
    if old is None or any(s.start not in (old.start, old.start + by) for s in slots if not s.weak):
        return None
    behind = [c for c in scanned.own[index].of(Clock) if isinstance(c, Clock) and c.start > start]
    if any(old.start.time() in c.times for c in behind):
        by = timedelta(0)  # "by an hour, so 11.30": the new time is told
    end, words = old.end + by if old.end else None, scanned.own[index].text.strip()[:200]
    return replace(old, start=old.start + by, end=end, index=index, words=(words,))


def moves_by(message: Message, prose: Prose, candidate: Candidate) -> bool:
    """Whether the author's own words put a round off, or bring it forward, by so much."""
    return next(_moves(scan(message, prose, candidate)), None) is not None


def _moves(scanned: Scan) -> Iterator[tuple[int, int, timedelta]]:
    """The sentences that tell of a move, where in them, and how far it goes."""
    for index, said in enumerate(scanned.own):
        for match in _SIZE.finditer(said.low):
            by = _sign(said.low[: match.start()][-80:], said.low[match.end() :][:30]) * _size(match)
            if timedelta(0) < abs(by) <= _MOST:
                yield index, match.start(), by


def _size(match: re.Match[str]) -> timedelta:
    if match["over"]:
        return timedelta(minutes=90)
    if match["half"] or match["quarter"]:
        return timedelta(minutes=30 if match["half"] else 15)
    count = _NUMBERS.get(match["count"]) or float(match["count"].replace(",", "."))
    half = 30 if match["more"] else 0
    return timedelta(minutes=count * 60 + half if match["hours"] else count)


def _sign(before: str, behind: str) -> int:
    """Whether a round is so much later (1) or earlier (-1); 0 for neither."""
    if cues.later.match(behind):
        return 1
    if cues.earlier.match(behind):
        return 0 if _ARRIVAL.search(before) else -1
    if cues.brings_forward.search(f"{before} {behind}"):
        return -1
    return 1 if cues.puts_off.search(f"{before} {behind}") else 0


def _told_before(scanned: Scan, slots: tuple[Slot, ...], index: int, start: int) -> Slot | None:
    """ "Friday at ten will start an hour later": the one hour of the message, told before."""
    hours = [(i, c.end) for i, s in enumerate(scanned.own) for c in s.of(Clock)]
    alone = len(hours) == len(slots) == 1
    return slots[0] if alone and hours[0][0] == index and hours[0][1] <= start else None
