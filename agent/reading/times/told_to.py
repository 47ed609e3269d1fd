"""To whom it is told by a day, where nobody says "you": a board that will be informed is not the
reader, and nor is an insurer whom the papers reach.

The words are the languages' own (``words.model``); what is promised is for ``promises``.
"""

from agent.reading.caseless import lazily
from agent.reading.times import cues
from agent.reading.times.aims import Moment
from agent.reading.times.scan import Segment

_APART = lazily(r"[;:.!?()–—]|, ")
_WORD_BEFORE = lazily(r"[\w'-]+\s*$")
_MOST = 2
"""Words before a noun that belong to it: "the whole board"."""
_REACH = 240
"""Characters of a clause on either side of a time."""


def is_for_others(segment: Segment, moment: Moment) -> bool:
    """ "The trustees will be informed by Friday", "the decision is communicated to the works
    council on the 3rd": no word for the reader in that clause, and somebody else to be told."""
    code, low = segment.code, segment.low
    start, end = _clause(segment, moment)
    if not cues.is_told(code).search(low, start, end) or cues.to_reader(code).search(
        low, start, end
    ):
        return False
    return any(
        _is_addressed(segment, start, who.start())
        for who in cues.bystanders(code).finditer(low, start, end)
    )


def _clause(segment: Segment, moment: Moment) -> tuple[int, int]:
    """The clause in which a time stands, by its marks and by where the author goes on to speak of
    themselves ("and I will ring"); those within a time part nothing."""
    low, times = segment.low, segment.moments
    start, end = max(0, moment.start - _REACH), min(len(low), moment.end + _REACH)
    marks = [m.span() for m in _APART.finditer(low, start, end)]
    marks += [(m.start(), m.start()) for m in cues.goes_on(segment.code).finditer(low, start, end)]
    for first, behind in sorted(marks):
        if any(m.start <= first < m.end for m in times):
            continue
        if behind <= moment.start:
            start = behind
        elif first >= moment.end:
            return start, first
    return start, end


def _is_addressed(segment: Segment, start: int, at: int) -> bool:
    """Whether a noun is who is told: it begins the clause, or stands behind the verb, "to" or a
    time, and not behind "of" or "by"."""
    low = segment.low
    for _ in range(_MOST + 1):
        if not low[start:at].strip() or cues.to_whom(segment.code).search(low[start:at]):
            return True
        if any(m.end <= at and not low[m.end : at].strip(" ,") for m in segment.moments):
            return True
        word = _WORD_BEFORE.search(low, start, at)
        if word is None or cues.of(segment.code).match(word[0]):
            return False
        at = word.start()
    return False
