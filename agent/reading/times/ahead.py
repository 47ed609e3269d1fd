"""Deadlines counted from a round or another day: "two days before your interview", "before then".

Those told by a day of their own are ``deadlines``' affair.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from agent.reading.times import anchors, cues, days, zones
from agent.reading.times.aims import ASK, Moment, governor
from agent.reading.times.atoms import Clock, Day, Later, Length
from agent.reading.times.scan import Scan, Segment

_BACK = re.compile(
    r"[ ,]*(?:(?:or more|at least) )?(?:before|prior to|ahead of|in advance of) (?:(?:the|your|our|that|this) (?:\w+ )?(?:interview|panel|visit|call"
    r"|meeting|appointment|session|presentation|conversation|assessment|day|loop|talk)\b|(?:you|we) (?:come|meet|speak|talk|visit)\b)"
    r"|[ ,]*(?:vor (?:dem|ihrem|deinem|unserem) (?:\w*gespräch|termin|interview)|avant (?:l'|votre |notre |le )(?:entretien|rendez-vous|échange)"
    r"|antes de (?:la |tu |su |nuestra )(?:entrevista|reunión|llamada)|antes d[ae] (?:sua |tua |nossa )?(?:entrevista|reunião|conversa)"
    r"|(?:vóór|voor) (?:het|je|uw|ons) (?:gesprek|interview|afspraak)|prima del (?:tuo |suo |nostro )?colloquio)"
)
"""Behind a length that counts back from the round."""
_BEFORE = re.compile(
    r"\b(?:any ?time |sometime )?(?:before|prior to|ahead of) (?:we|you) (?:speak|talk|meet|come|chat)\b|ahead of (?:that|it|then)\b(?=[.,!]|$)"
    r"|\b(?:before|ahead of) (?:the|our|your|that) (?:call|interview|meeting|chat|conversation)\b"
)
"""Where a task is to be done before the round."""
_THEN = re.compile(
    r"\b(?:by|before|until|prior to|ahead of) (?:then|that(?: (?:date|day|meeting|time))?)\b(?! (?!please|pls|thanks|if|so|and|or)\w)"
    r"|\bbis dahin\b|\bd'ici là\b|\bavant cette date\b|\bantes de (?:esa fecha|entonces)\b|\bhasta entonces\b|\baté lá\b|\bvoor die tijd\b|\bentro (?:quella|tale) data\b"
)
_NEEDS = ("before", "prior to", "ahead of", "in advance", "vor ", "avant ", "antes d", "voor ", "vóór ",
          "prima del")  # fmt: skip
"""Plain words of which one has to be there where something counts back."""
_IN_CASE = re.compile(
    r"\b(?:if|unless|should you|in case|re-?schedul\w+|cancel\w*|arriv\w+|any questions|questions|falls|fragen|rückfragen|abzusehen|nachfragen"
    r"|sollicit\w+|questions?|dudas?|preguntas?|dúvidas|vragen|domande)\b"
)
_SHORTEST = 12 * 60
_MOST = 100_000
"""Minutes: less is when to be there; more is no deadline."""


@dataclass(frozen=True, slots=True)
class Due:
    """A day or instant, the sentence that tells it, and how firmly it does (0 is firm)."""

    when: datetime | date
    words: str
    rank: int


def counts_back(scanned: Scan) -> bool:
    """Whether a sentence may count from a round, which then has to be known."""
    return any(
        any(_is_later(m) for m in s.moments)
        or (any(map(s.low.__contains__, _NEEDS)) and (_BACK.search(s.low) or _BEFORE.search(s.low)))
        for s in scanned.own
    )


def _is_later(moment: Moment) -> bool:
    return isinstance(moment.day, Later)


def counted_back(
    scanned: Scan, held: tuple[datetime, ...], *, task: bool, update: bool
) -> list[Due]:
    """All of them; ``held``: when the rounds begin; ``task``: something is to be handed in.

    In an ``update`` only what one sentence asks before the day that it names itself.
    """
    found = [*_before_then(scanned, alone=update)]
    if update:
        return found
    known = held or _told(scanned)
    days_held = tuple(h.date() for h in held)
    named: date | None = None
    for segment in scanned.own:
        if known:
            found += _before_round(segment, known[0])
        if known and task and _BEFORE.search(segment.low) and asked(segment, _place(segment)):
            found.append(_due(known[0], segment, 2))
        counted, last = anchors.chain(segment, days_held, named, scanned.basis.today)
        found += _on_counted(segment, counted, scanned)
        named = last or named
    return found


def _place(segment: Segment) -> Moment:
    match = _BEFORE.search(segment.low)
    return Moment(match.start(), match.end()) if match else Moment(0, 0)


def _due(when: datetime | date, segment: Segment, rank: int) -> Due:
    return Due(when, segment.text.strip()[:400], rank)


def _told(scanned: Scan) -> tuple[datetime, ...]:
    """The first day with an hour that a message tells, where it fixes no round itself."""
    for segment in scanned.own:
        for moment in segment.moments:
            if isinstance(moment.day, Day) and moment.day.exact and moment.clock:
                zone = moment.clock.zone or scanned.zone
                start = zones.instant(moment.day.first, moment.clock.times[0], zone, scanned.home)
                return (start,) if start else ()
    return ()


def _on_counted(segment: Segment, counted: dict[Later, date], scanned: Scan) -> list[Due]:
    """ "Send us your slides the evening before, no later than 8 PM"."""
    found = []
    for moment in segment.moments:
        day = counted.get(moment.day) if isinstance(moment.day, Later) else None
        if day and asked(segment, moment) and _is_due(segment, moment):
            when = _instant(day, moment.clock, scanned) if moment.clock else day
            found += [_due(when, segment, 0)] if when else []
    return found


def _is_due(segment: Segment, moment: Moment) -> bool:
    back = isinstance(moment.day, Later) and moment.day.days < 0
    before = segment.low[max(0, moment.start - 48) : moment.start]
    return back or cues.until_before(segment.code).search(before) is not None


def _instant(day: date, clock: Clock, scanned: Scan) -> datetime | None:
    at = time(23, 59) if clock.midnight else clock.until or clock.times[-1]
    return zones.instant(day, at, clock.zone or scanned.zone, scanned.home)


def _before_then(scanned: Scan, *, alone: bool) -> list[Due]:
    """ "The panel meets on Monday. Please send it before then": the day named last, or its hour."""
    found: list[Due] = []
    named: datetime | date | None = None
    for segment in scanned.own:
        then = _THEN.search(segment.low)
        own = [m for m in segment.moments if isinstance(m.day, Day) and m.day.exact]
        before = [m for m in own if then is None or m.end <= then.start()]
        named = _meant(before[-1], scanned) if before else named
        if (
            then
            and named
            and (before or not alone)
            and asked(segment, Moment(then.start(), then.end()))
        ):
            found.append(_due(named, segment, 1))
        elif own:
            named = _meant(own[-1], scanned)
    return found


def _meant(moment: Moment, scanned: Scan) -> datetime | date | None:
    if not isinstance(moment.day, Day):
        return None
    at = moment.clock and _instant(moment.day.first, moment.clock, scanned)
    return at or moment.day.first


def _before_round(segment: Segment, start: datetime) -> list[Due]:
    """ "Send us your slides two days before your interview"."""
    found = []
    for length in segment.of(Length):
        if not isinstance(length, Length) or not _BACK.match(segment.low, length.end):
            continue
        when = _back(start, length)
        if when and asked(segment, Moment(length.start, length.end, length=length)):
            found.append(_due(when, segment, 0))
    return found


def asked(segment: Segment, moment: Moment) -> bool:
    """Whether something is asked by a time, and not only in case of need."""
    cue = governor(moment, segment.cues, segment.low, due=True)
    return cue is not None and cue.aim == ASK and not _IN_CASE.search(segment.low)


def _back(start: datetime, length: Length) -> datetime | date | None:
    """A length before the round; hours make an instant, minutes are when to be there."""
    amount = length.amount or 0
    if length.unit == "minutes":
        return start - timedelta(minutes=amount) if _SHORTEST <= amount < _MOST else None
    if length.unit == "business":
        return days.business_before(start.date(), amount)
    return start.date() - timedelta(days=amount) if length.unit == "days" and amount < 60 else None
