"""What day a promise means: a day as it stands, one counted from the message, a round, another day.

Which words promise anything is for ``promises``.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from agent.reading.times import anchors, cues, days
from agent.reading.times.aims import NEWS, UNHEARD, WAIT, Cue, Moment
from agent.reading.times.atoms import Day, Later, Length
from agent.reading.times.counting import days_of, on
from agent.reading.times.scan import Scan, Segment

_FAR = timedelta(days=400)
_OVER = timedelta(days=21)
"""How long ago a round is from which an answer still counts."""
_SHORTEST_WAIT = 12 * 60
"""Minutes: less is the length of a call."""


@dataclass(frozen=True, slots=True)
class Promise:
    """A day, or a count from the round; ``rank`` puts firm promises before vague ones."""

    day: date | None
    after: int | None
    words: str
    rank: int
    vague: bool = False
    """No "by" or "within" stands before it."""


@dataclass(frozen=True, slots=True)
class Frame:
    """What a promise is read against: the message, and the days of the rounds it fixes."""

    scanned: Scan
    held: tuple[date, ...]
    sends_ahead: bool = False
    """Whether it comes before a round or test, for which things are sent ahead."""

    asks: bool = False
    """Whether it asks something of the candidate by its kind: an answer may be theirs."""

    cold: bool = False
    """Whether it is an approach: what happens to others in it is no promise."""

    due: date | None = None
    """When the candidate has to act, where something is counted from that."""

    @property
    def met(self) -> date | None:
        """The day of a round that is over: "thank you for coming in yesterday"."""
        today = self.today
        found = (d.first for s in self.scanned.own for d in s.of(Day) if isinstance(d, Day))
        return next((d for d in found if today and d < today and today - d < _OVER), None)

    @property
    def code(self) -> str:
        return self.scanned.code

    @property
    def today(self) -> date | None:
        return self.scanned.basis.today


def resolved(
    segment: Segment, moment: Moment, frame: Frame, named: date | None, cue: Cue
) -> Promise | None:
    """The promise of a time whose words promise something; ``named`` is the last day before it."""
    words = segment.text.strip()[:400]
    rank = rank_of(segment, cue, frame.code)
    if moment.length:
        return _from_length(segment, moment.length, frame, named, words, rank)
    if isinstance(moment.day, Later):
        return _from_later(segment, moment.day, frame, named, words, rank)
    if isinstance(moment.day, Day):
        day = anchors.on_its_day(moment.day, segment, frame.held, named, frame.today)
        if frame.held and moment.day.bare and day <= frame.held[-1]:
            # "I expect their feedback by Tuesday": the one after the round.
            told = cues.outcome.search(segment.low) or _AFTER_TALK.search(segment.low)
            day = days.following(frame.held[-1], day.weekday()) if told else day
        return on_day(day, frame, words, rank)
    return None


def rank_of(segment: Segment, cue: Cue, code: str) -> int:
    """Firm promises go before general and conditional ones, these before mere mentions of news."""
    rank = {UNHEARD: 1, WAIT: 3, NEWS: 3}.get(cue.aim, 0)
    if cues.hypothetical(code).search(segment.low):
        return rank + 2
    return max(rank, 2) if cues.usually.search(segment.low) else rank


def on_day(day: date | None, frame: Frame, words: str, rank: int) -> Promise | None:
    """A promise of a day, where it lies ahead."""
    ahead = day is not None and (frame.today is None or timedelta(0) <= day - frame.today <= _FAR)
    # What is said to come the same day is seldom the answer, where another day is promised too.
    return Promise(day, None, words, rank + (day == frame.today)) if ahead else None


_AFTER_TALK = re.compile(r"\b(?:once|after|when) (?:(?:s?he|they|we|you|i)\b|you've)")
"""Before what happens in the round: "I'll call you on Friday once he and I have talked"."""


def _from_later(
    segment: Segment, later: Later, frame: Frame, named: date | None, words: str, rank: int
) -> Promise | None:
    """Counted from the day named in the sentence, else from the round, else the one before."""
    day = anchors.chain(segment, frame.held, named, frame.today)[0].get(later)
    if day:
        return on_day(day, frame, words, rank)
    plain = later.weekday is None and later.weeks is None
    return Promise(None, later.days, words, rank) if plain and later.days >= 0 else None


def _from_length(
    segment: Segment, length: Length, frame: Frame, named: date | None, words: str, rank: int
) -> Promise | None:
    if length.amount is None or not _is_wait(segment, length, frame.code):
        return None
    after = cues.after_round(frame.code).search(segment.low)
    day = day_behind(segment, length, frame.code)
    if day and not (after and after.start() <= day.start < after.end()):
        return on_day(on(day.first, length), frame, words, rank)
    known = anchors.named_before(segment, length) or named
    pointed = known and cues.of_that(frame.code).match(segment.low, length.end)
    if after and not pointed:
        met = frame.held[-1] if frame.held else frame.met
        if met:
            return on_day(on(met, length), frame, words, rank)
        return Promise(None, days_of(length), words, rank)
    base = _base(segment, length, frame, named)
    if base == frame.today and frame.due and of_work(segment, frame.code, length.start):
        base = frame.due
    if frame.held and cues.thereupon(frame.code).search(segment.low, 0, length.start):
        base = frame.held[-1]
    due = on(base, length) if base else None
    if due and frame.held and due < frame.held[-1] and cues.outcome.search(segment.low):
        due = on(frame.held[-1], length)
    return on_day(due, frame, words, rank)


def of_work(segment: Segment, code: str, until: int | None = None) -> bool:
    """Whether a wait begins when a task is handed in: "then we look at it and reply in two days"."""
    low = segment.low[:until]
    if cues.thereupon(code).match(low):
        return True
    return _REVIEWS.search(low) is not None or _HANDED_IN.search(low) is not None


_REVIEWS = re.compile(
    r"\b(?:we|i|someone|the \w+)(?:'ll| will)? (?:then )?(?:review|mark|assess|grade|score|evaluate|read|look (?:at|over))s? "
    r"(?:(?:all|every|each|the|your|any) )?(?:tasks?|submissions?|tests?|exercises?|solutions?|entries|scripts?|answers|it|them)\b"
    r"|\b(?:schauen? (?:wir |ich |uns |mir )?(?:es |das |sie )?(?:uns |mir )?dann|prüfen (?:wir )?dann|(?:lisons|corrigeons|regardons|étudions) (?:ensuite|alors)|(?:lo|la|los|las) (?:revisamos|corregimos|leemos)|kijken (?:we|wij) .{0,20}\bna\b)"
)


_HANDED_IN = re.compile(
    r"\bonce (?:you(?:'ve| have)? (?:submit|complet|finish|sen[dt]|return)\w*|(?:we|i)(?:'ve| have)? (?:got|get|have|receive\w*) (?:your|it|them))\b"
)


def _base(segment: Segment, length: Length, frame: Frame, named: date | None) -> date | None:
    """What a length counts from: the message; "of that" the day named before; the closing date."""
    if cues.of_message(frame.code).match(segment.low, length.end):
        return frame.today
    before = segment.low[max(0, length.start - 60) : length.start]
    if cues.of_closing(frame.code).match(segment.low, length.end) or cues.once_closed(
        frame.code
    ).search(before):
        return _closing(frame)
    if any(c(frame.code).match(segment.low, length.end) for c in (cues.of_that, cues.of_event)):
        last = anchors.named_before(segment, length)
        return last or _chained(segment, length, frame, named)
    return frame.today


def _chained(segment: Segment, length: Length, frame: Frame, named: date | None) -> date | None:
    """The counted day before a length: "a wash-up the day after, results within two days of it"."""
    found = anchors.chain(segment, frame.held, named, frame.today)[0]
    before = [day for later, day in found.items() if later.end <= length.start]
    return before[-1] if before else anchors.base_of_all(frame.held, named) or frame.today


def _closing(frame: Frame) -> date | None:
    """The day on which applications, a test or a link close."""
    closing = (s for s in frame.scanned.own if cues.closing.search(s.low))
    own = (d for s in closing for d in s.of(Day) if isinstance(d, Day))
    return frame.due or next((d.first for d in own), None)


def day_behind(segment: Segment, length: Length, code: str) -> Day | None:
    """The day from which it counts: "within two weeks of the closing date (18 September)"."""
    behind = (d for d in segment.of(Day) if isinstance(d, Day) and d.start >= length.end)
    day = next(behind, None)
    between = segment.low[length.end : day.start] if day else ""
    counted = len(between) < 60 and between.strip() and cues.counted_from(code).match(between)
    return day if counted else None


def _is_wait(segment: Segment, length: Length, code: str) -> bool:
    """A time to wait ("within two weeks"), not the length of a call."""
    if is_short(length):
        return False
    if segment.said(length).startswith("another") and cues.some_day.search(
        segment.low, 0, length.start
    ):
        return False
    based = (cues.of_that, cues.of_event, cues.of_closing)
    if any(base(code).match(segment.low, length.end) for base in based):
        return True
    if cues.ahead_of(code).match(segment.low[length.end :][:24]):
        after = cues.after_round(code).search(segment.low, length.end)
        return after is not None and after.start() - length.end < 4
    near = segment.low[max(0, length.start - 40) : length.end + 14]
    return cues.waits(code).search(near) is not None


def is_short(length: Length) -> bool:
    """Whether it is the length of a call and no time to wait: minutes, less than twelve hours."""
    return length.unit == "minutes" and (length.amount or 0) < _SHORTEST_WAIT
