"""Hours in a text that are no rounds: lunch and breaks, when to be there, what others do then."""

from collections.abc import Sequence

from agent.reading import words
from agent.reading.caseless import lazily
from agent.reading.times import cues
from agent.reading.times.aims import Moment
from agent.reading.times.atoms import Clock, Day
from agent.reading.times.scan import Segment

_REACH = 60
"""Characters before a time in which the words that qualify it stand."""
_NEAR = 16
"""Characters before a time in which "lunch at" stands."""
_ELSEWHERE = lazily(
    r"\b(?:he|she|they|it|i|\w+) (?:flies|fly|lands?|takes? off|leaves?|departs?"
    r"|has an? (?!(?:\w+ )?(?:slot|opening|gap|space|place|window|interview|call|chat|room|hole"
    r"|time)\b)[\w'-]+)(?: \w+){0,2}? (?:at )?$"
    r"|\b(?:i|we|he|she|they)(?:'ve| have|'s got|'ve got| have got) an? (?!(?:\w+ )?(?:slot|opening"
    r"|gap|space|place|window|interview|call|chat|room|hole|time|meeting)\b)[\w'-]+"
    r"(?: (?!for\b|with\b)\w+)? (?:at )?$"
    r"|\b(?:he|she|they) (?:takes?|gets?|has|have|will (?:take|have|get)) (?:over )?(?:your"
    r"|the) (?:old )?(?:slot )?(?:(?:on|of) )?(?:\w+day )?(?:at )?$"
    r"|\b(?:his|her|their|the|\w+'s) (?:\w+ )?(?:invit\w+|calendar|diary|clock|screen) (?:shows?"
    r"|says?|reads?|gives?|has|will (?:show|say|read|have)) (?:it as |it at )?$"
    r"|\bkalender (?:zeigt|steht)(?: auch)? $|\b(?:agenda|calendrier) (?:affiche|indique|marque) $"
    r"|\b(?:agenda|calendari?o) (?:muestra|marca|pone|mostra) (?:las |as )?$"
    r"|\b(?:train|flight|plane|bus|delivery|fish|ferry|boat)(?: only| just)? (?:comes |gets "
    r"|arrives |lands |is |leaves |goes )?(?:in |out |back )?(?:at )?$"
)
"""What somebody else does at an hour."""
_FOLLOWS = lazily(r"\b(?:will |to )?follows?(?: on)? (?:at |from )?(?:about |around )?$")
_HELD = lazily(r"\b(?:interview|assessment|exercise|test|presentation)\b")
""" "The debrief follows at noon"; an interview that follows is a round."""
_RETOLD = lazily(
    r"\b(?:that|which|this)(?:'s|'ll be| is| will be| would be| makes it) $"
    r"|\b(?:could|may|might|can)(?: well)? be (?:nearer|closer)(?: to)? $|\bmore like $"
)
"""The same hour for somebody in another place, or about when it may become."""
_HANDED = lazily(
    r"\b(?:questions|exercise|task|brief|papers?|materials?)(?: (?:to read|handed|given|will be|are"
    r"|is|you|to|out|sent|over|ready|available|from|for reading))*(?: at)? ?$"
)
""" "Questions at 11:20, panel at 11:30"."""
_PERSON = lazily(r"\t[^\t]*[A-Z][\w'’-]+ [A-Z][\w'’-]+ ?(?:\(|, [A-Z])")
"""A wrap-up with somebody who is named with a title is a round."""
_WRAP_UP = lazily(rf"(?<!\w)(?:{words.joined('asides.wrap_up')})(?!\w)")
""" "Wrap-up with the recruiter"."""
_ASIDE = lazily(r"\([^()]{0,80}\)")
_ELSE = lazily(words.joined("asides.else"))
"""What else happens at an hour, ``@``, beside a round."""
_OWN = lazily(rf"(?<!\w)(?:{words.joined('asides.own')})(?!\w)")
"""The candidate's own talk or exercise, whatever else its clause names."""
_TALK = lazily(rf"(?<!\w)(?:{words.joined('asides.talk')})(?!\w)")
_NAMED = lazily(rf"\b(?:{words.joined('asides.with')}) (?:\w{{1,4}}\. )?[A-ZÀ-Þ]")
_SET = lazily(rf"(?<!\w)(?:{words.joined('asides.set')}) $")
"""What stands right before a time for which something is set."""
_FOR = lazily(
    rf"\d(?: ?(?:{words.joined('swaps.unit')})\.?)? (?:{words.joined('asides.for')})(?: an?)? $"
)
_ITEM = lazily(r"(?:^|\s)(?:\(?(?:\d{1,2}|[a-e])[.)]|[-*•–·])\s*$")
_SHORT = 16
_FIRST = 6
"""Characters before a time that begins its sentence or line."""
_CLAUSE = lazily(r"[;:]|[.!?] |\t")
_LONGEST = 120
"""Characters of a clause before its time, and behind it."""


def is_row(segment: Segment, clock: Clock) -> bool:
    """A row of an agenda: the time stands at its beginning, or cells are parted by tabs."""
    return segment.row or clock.start <= 4


def is_pause(segment: Segment, code: str) -> bool:
    """A row for lunch or a break; one for the arrival counts where there is nothing else."""
    if _PERSON.search(segment.text):
        return False
    low = _ASIDE.sub(" ", segment.low)
    if _WRAP_UP.search(low):
        return False
    return cues.pause(code).search(low) is not None and not cues.arrive(code).search(low)


def heads_pause(clock: Clock, lines: Sequence[Segment], code: str) -> bool:
    """Whether a line is a stretch of hours and no more, above one that is nothing but "Break"."""
    own, *below = lines
    alone = clock.until is not None and len(own.low) - clock.end < _SHORT
    return alone and any(len(s.low) < _SHORT and not s.atoms and is_pause(s, code) for s in below)


def without_hours(segment: Segment, code: str) -> str:
    """A segment's text with blanks for brackets that tell when a house is open: "after clinic
    (we're open 8.30 to 5)"."""
    hours = cues.hours(code)
    if not hours.search(segment.low):
        return segment.low
    return _ASIDE.sub(
        lambda found: " " * len(found[0]) if hours.search(found[0]) else found[0], segment.low
    )


def is_aside(segment: Segment, clock: Clock, code: str) -> bool:
    """A time to be there before it begins, a row for lunch or a break."""
    begin = max((a.end for a in segment.atoms if a.end <= clock.start), default=0)
    clause = segment.low[max(begin, clock.start - _REACH) : clock.start]
    if _FOR.search(clause):
        return False  # "Please arrive at 9.45 for 10"
    if cues.arrive(code).search(clause) or cues.pause(code).search(clause[-_NEAR:]):
        return True
    near = segment.low[: clock.start][-_REACH:]
    if any(words.search(near) for words in (_ELSEWHERE, _HANDED, _RETOLD)):
        return True
    if _FOLLOWS.search(near) and not _HELD.search(clause):
        return True
    low = _ASIDE.sub(" ", segment.low) if is_row(segment, clock) else ""
    return bool(cues.pause(code).search(low) and cues.arrive(code).search(low))


def is_of_else(segment: Segment, moment: Moment) -> bool:
    """ "The link expires on Wednesday at six", "IT will ring on Friday at ten to test your camera":
    what else happens, by the clause around the time."""
    begin = max((m.end for m in segment.moments if m.end <= moment.start), default=0)
    until = min((m.start for m in segment.moments if m.start >= moment.end), default=None)
    before = segment.low[max(begin, moment.start - _LONGEST) : moment.start]
    behind = segment.low[moment.end : until][:_LONGEST]
    clause = f"{_CLAUSE.split(before)[-1]}@{_CLAUSE.split(behind)[0]}"
    return _ELSE.search(clause) is not None and not _OWN.search(clause)


def is_of_talk(segment: Segment, moment: Moment) -> bool:
    """Whether the sentence around a time speaks of a talk, names who holds it, sets something for
    a day, begins with a time or takes another back."""
    start, end = max(0, moment.start - _LONGEST), moment.end + _LONGEST
    if segment.moments[0].start <= _FIRST or cues.takes_back.match(segment.low):
        return True
    if cues.label("time", segment.code).match(segment.low):
        return True
    if moment.day and _SET.search(segment.low, start, moment.start):
        return True
    return bool(_TALK.search(segment.low, start, end) or _NAMED.search(segment.text, start, end))


def is_item(segment: Segment, low: str) -> bool:
    """ "1. Castle Logistics, Wed 22/04 at 14:30": an item of a list that names its day."""
    days = any(isinstance(d, Day) and d.exact for d in segment.of(Day))
    return days and _ITEM.search(low, max(0, segment.start - 12), segment.start) is not None
