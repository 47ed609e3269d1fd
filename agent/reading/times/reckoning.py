"""What day a promise means: a day as it stands, one counted from the message, a round, another day.

Which words promise anything is for ``promises``.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from agent.reading import words
from agent.reading.caseless import lazily
from agent.reading.times import counting, cues, days
from agent.reading.times.aims import ASK, EVENT, NEWS, TELL, UNHEARD, WAIT, Cue, Moment, governor
from agent.reading.times.atoms import Day, Later, Length
from agent.reading.times.counting import days_of, on
from agent.reading.times.scan import Scan, Segment

_FAR = timedelta(days=400)
_OVER = timedelta(days=21)
"""How long ago a round is from which an answer still counts."""
_DAY = timedelta(days=1)
_STEP = timedelta(days=28)
"""How far behind a bare weekday a step may lie from which it counts."""
_SHORTEST_WAIT = 12 * 60
"""Minutes: less is the length of a call."""


@dataclass(frozen=True, slots=True)
class Promise:
    """A day, or a count from the round, with the sentence that promises it."""

    day: date | None
    after: int | None
    words: str


@dataclass(frozen=True, slots=True)
class Frame:
    """What a promise is read against: the message, and the days of the rounds it fixes."""

    scanned: Scan
    held: tuple[date, ...]
    sends_ahead: bool = False
    """Whether it comes before a round or test, for which things are sent ahead."""

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


def resolved(segment: Segment, moment: Moment, frame: Frame, named: date | None) -> Promise | None:
    """The promise that a time would be; ``named`` is the last day before its sentence."""
    if moment.length:
        return _from_length(segment, moment.length, frame, named)
    if isinstance(moment.day, Later):
        return _from_later(segment, moment.day, frame, named)
    if isinstance(moment.day, Day):
        return on_day(_day_meant(segment, moment.day, frame, named), frame, segment)
    return None


def _day_meant(segment: Segment, said: Day, frame: Frame, named: date | None) -> date:
    if said.first in frame.held and _ITS_END.search(segment.low[: said.end]):
        return said.first
    if frame.held and not said.exact and _ROUND_WEEK.match(segment.low, said.end):
        monday = days.week(frame.held[-1], 0)
        return (days.plus(monday, said.due.weekday()) if monday else None) or said.due
    ends_today = not said.exact and said.due == frame.today
    if frame.held and ends_today and cues.outcome.search(segment.low):
        return frame.held[-1]  # "You'll hear from me before the day's out", of the round
    day = counting.on_its_day(said, segment, frame.held, named, frame.today)
    if said.bare and day == said.first and (step := _step_before(segment, frame)):
        day = days.following(step - _DAY, day.weekday()) if day < step < day + _STEP else day
    if frame.held and said.bare and day <= frame.held[-1]:
        # "I expect their feedback by Tuesday": the one after the round.
        told = cues.outcome.search(segment.low) or _AFTER_TALK.search(segment.low)
        # "We'll be in touch by Friday", of a round on Friday: a week later.
        same = day == frame.held[-1] and cues.in_touch.search(segment.low)
        day = days.following(frame.held[-1], day.weekday()) if told or same else day
    return day


def _step_before(segment: Segment, frame: Frame) -> date | None:
    """ "The panel sits on the 16th. You'll hear on Wednesday": the day of a step upon which the
    outcome is told, in the sentence before; a move of offices counts for nothing."""
    own = frame.scanned.own
    place = next((i for i, each in enumerate(own) if each is segment), 0)
    last = own[place - 1]
    if not place or len(last.moments) != 1 or not cues.settles.search(last.low):
        return None
    day = last.moments[0].day
    told = any(cue.aim == TELL for cue in segment.cues)
    return day.first if told and isinstance(day, Day) and day.exact else None


_ITS_END = lazily(
    r"\b(?:(?:end|close) of(?: play| business)?(?: on)?(?: the)?|(?:later|still|even) on|noch am"
    r"|ende|fin(?: de)?|(?:final|fim) d[eo]|eind(?:e)? van) ?[^\W\d]+$"
)
""" "By the end of Friday": of the day of the round itself."""
_ROUND_WEEK = lazily(rf"[, ]*(?:{words.joined('reckoning.round_week')})\b")
""" "By the end of the week of the interviews"."""
_NEXT_ROUND = lazily(
    r"\b(?:after|following|once) (?:the|your|that|this) (?:final|next|second|third|last) (?:round"
    r"|interview|stage|talk|meeting|conversation|visit)\b"
)
""" "After the final round we will need a week": one that is yet to be set."""
_AFTER_TALK = lazily(r"\b(?:once|after|when) (?:(?:s?he|they|we|you|i)\b|you've)")
"""Before what happens in the round: "I'll call you on Friday once he and I have talked"."""


def rank_of(segment: Segment, cue: Cue) -> int:
    """Firm promises go before general ones, these before mere mentions of news."""
    rank = {UNHEARD: 1, WAIT: 3, NEWS: 3}.get(cue.aim, 0)
    return max(rank, 2) if cues.usually.search(segment.low) else rank


def on_day(day: date | None, frame: Frame, segment: Segment) -> Promise | None:
    """A promise of a day, where it lies ahead."""
    ahead = day is not None and (frame.today is None or timedelta(0) <= day - frame.today <= _FAR)
    return Promise(day, None, segment.text.strip()[:400]) if ahead else None


def _from_later(segment: Segment, later: Later, frame: Frame, named: date | None) -> Promise | None:
    """Counted from the day named in the sentence, else from the round, else the one before."""
    day = counting.chain(segment, frame.held, named, frame.today)[0].get(later)
    alone = not any(m.day for m in segment.moments if m.end <= later.start)
    if alone and frame.due and cues.handed_in.search(segment.low, 0, later.start):
        day = days.plus(frame.due, later.days)  # "As soon as I have it, you hear the same day"
    if day:
        return on_day(day, frame, segment)
    plain = later.weekday is None and later.weeks is None
    words = segment.text.strip()[:400]
    return Promise(None, later.days, words) if plain and later.days >= 0 else None


def _from_length(
    segment: Segment, length: Length, frame: Frame, named: date | None
) -> Promise | None:
    if length.amount is None or not _is_wait(segment, length):
        return None
    after = cues.after_round(frame.code).search(segment.low)
    day = _day_behind(segment, length)
    if after and day and day.counted:
        day = None  # "within a week after this afternoon", in a programme of another day
    if day:
        return on_day(on(day.first, length), frame, segment)
    known = counting.named_before(segment, length) or named
    pointed = known and cues.of_that(frame.code).match(segment.low, length.end)
    if after and not pointed:
        ahead = _NEXT_ROUND.search(segment.low)
        met = frame.held[-1] if frame.held else None if ahead else frame.met
        if met:
            return on_day(on(met, length), frame, segment)
        return Promise(None, days_of(length), segment.text.strip()[:400])
    base = _base(segment, length, frame, named)
    due = on(base, length) if base else None
    if base == frame.today and counts_from_task(segment, length):
        due = on(frame.held[-1] if frame.held else frame.due or base, length) if base else due
    elif base == frame.today and (asked := _asked_before(segment, length, frame)):
        due = on(asked, length)
    elif due and frame.held and _follows_round(segment, length, due, frame.held[-1]):
        due = on(frame.held[-1], length)
    return on_day(due, frame, segment)


def _asked_before(segment: Segment, length: Length, frame: Frame) -> date | None:
    """ "Answer by Monday and you hear within two days": when the reader answers."""
    for moment in segment.moments:
        if moment.end > length.start:
            break
        cue = governor(moment, segment.cues, segment.low)
        if isinstance(moment.day, Day) and cue is not None and cue.aim == ASK:
            day = moment.day.due
            return day if frame.today and day >= frame.today else None
    return None


def _follows_round(segment: Segment, length: Length, due: date, held: date) -> bool:
    """Whether it is so long "afterwards"; or about an outcome that would be told before the
    round."""
    behind = segment.low[length.end :][:_BEHIND]
    if cues.thereupon(segment.code).search(behind):
        return True
    return due < held and cues.outcome.search(segment.low) is not None


_BEHIND = 20
"""Characters behind a length in which "afterwards" stands."""


def _base(segment: Segment, length: Length, frame: Frame, named: date | None) -> date | None:
    """What a length counts from: the message; "of that" the day named before; the closing date."""
    code, low = frame.code, segment.low
    if cues.of_message(code).match(low, length.end):
        return frame.today
    if counts_from_close(segment, length):
        return frame.due or _closing(frame)
    if any(c(code).match(low, length.end) for c in (cues.of_that, cues.of_event)):
        last = counting.named_before(segment, length)
        return last or _chained(segment, length, frame, named)
    event = _event_before(segment, length, frame)
    return event or _told_before(segment, length, frame, named) or frame.today


def _event_before(segment: Segment, length: Length, frame: Frame) -> date | None:
    """ "The panel meets on the 26th; results are sent within two days": counted from the
    meeting."""
    days_before = [m for m in segment.moments if m.end <= length.start and isinstance(m.day, Day)]
    if not days_before or frame.today is None:
        return None
    event = days_before[-1]
    cue = governor(event, segment.cues, segment.low)
    apart = _CLAUSE.search(segment.low, event.end, length.start)
    told = cue is not None and cue.aim == EVENT and apart is not None
    day = event.day.due if told and isinstance(event.day, Day) else None
    return day if day and day > frame.today else None


def _told_before(segment: Segment, length: Length, frame: Frame, named: date | None) -> date | None:
    """ "We finish on the 18th. You will then be told within a week", "three days later": counted
    from the day of the sentence before."""
    ahead = named is not None and frame.today is not None and named > frame.today
    if not ahead or any(m.day for m in segment.moments if m.start < length.start):
        return None
    behind = cues.afterwards(segment.code).match(segment.low, length.end)
    then = cues.thereupon(segment.code).search(segment.low[: length.start])
    return named if behind or then else None


_CLAUSE = lazily(
    r"[;:–—]|, (?:and|with|und|et|y|e|en)\b|\b(?:and|und|et|y|e|en) (?:then|we|i|you|wir|ich|nous"
    rf"|je)\b|\b(?:{words.joined('reckoning.whereupon')})\b"
)
"""Between what happens and what is told upon it."""


def counts_from_task(segment: Segment, length: Length) -> bool:
    """Whether a length follows what is done before: "then we look at it and reply in two days"."""
    low = segment.low[: length.start]
    return bool(cues.thereupon(segment.code).search(low) or cues.handed_in.search(low))


def counts_from_close(segment: Segment, length: Length) -> bool:
    """Whether a length is counted from when a test, a link or applications close."""
    before = segment.low[max(0, length.start - 60) : length.start]
    of_closing = cues.of_closing(segment.code).match(segment.low, length.end)
    return bool(of_closing or cues.once_closed(segment.code).search(before))


def _chained(segment: Segment, length: Length, frame: Frame, named: date | None) -> date | None:
    """The counted day before a length: "a wash-up the day after, results within two days of it"."""
    found = counting.chain(segment, frame.held, named, frame.today)[0]
    before = [day for later, day in found.items() if later.end <= length.start]
    return before[-1] if before else counting.base_of_all(frame.held, named) or frame.today


def _closing(frame: Frame) -> date | None:
    """The day on which applications, a test or a link close."""
    closing = (s for s in frame.scanned.own if cues.closing.search(s.low))
    return next((d.first for s in closing for d in s.of(Day) if isinstance(d, Day)), None)


def _day_behind(segment: Segment, length: Length) -> Day | None:
    """The day from which it counts: "within two weeks of the closing date (18 September)"."""
    behind = (d for d in segment.of(Day) if isinstance(d, Day) and d.start >= length.end)
    day = next(behind, None)
    between = segment.low[length.end : day.start] if day else ""
    counted = len(between) < 60 and between.strip()
    return day if counted and cues.counted_from(segment.code).match(between) else None


def _is_wait(segment: Segment, length: Length) -> bool:
    """A time to wait ("within two weeks"), not the length of a call."""
    if length.unit == "minutes" and (length.amount or 0) < _SHORTEST_WAIT:
        return False
    if cues.afterwards(segment.code).match(segment.low, length.end):
        return True
    near = segment.low[max(0, length.start - 40) : length.end + 14]
    return cues.waits(segment.code).search(near) is not None
