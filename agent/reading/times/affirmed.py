"""Whether a text stands by what was told before: "still on track for that", "yes, that's right".

What was told is for ``promises``.
"""

from datetime import date

from agent.reading import words
from agent.reading.caseless import lazily
from agent.reading.times.atoms import Day
from agent.reading.times.scan import Scan, Segment

_DATE = f"(?:{words.joined('affirmed.date')})"
_STANDS = lazily(rf"\b(?:{words.joined('affirmed.stands', date=_DATE)})\b")
_YES = lazily(rf"\W*(?:(?:{words.joined('affirmed.yes')})\b\W*)+")
_FAILS = lazily(rf"\b(?:{words.joined('affirmed.fails')})\b")
_RECALLS = lazily(rf"\b(?:{words.joined('affirmed.recalls')})\b")
_LONGEST = 300
"""Characters of a sentence looked at."""


def is_stood_by(scanned: Scan) -> bool:
    """Whether the author's own text says that what was told before holds, and takes none back."""
    said = [s.low[:_LONGEST] for s in scanned.own if "?" not in s.low and not s.hypothetical]
    return any(map(_STANDS.search, said)) and not any(map(_FAILS.search, said))


def is_a_yes(scanned: Scan) -> bool:
    """Whether the author's own text begins with an answer that says yes and nothing else."""
    said = [s.low[:_LONGEST] for s in scanned.own[:3] if "?" not in s.low]
    return any(map(_YES.fullmatch, said)) and not any(_FAILS.search(s.low) for s in scanned.own)


def recalled(question: Scan, today: date | None) -> tuple[date, Segment] | None:
    """The one day ahead of a reader's question, and the sentence that recalls with it what they
    were told: "You were going to decide on the 12th, is that right?"."""
    if "?" not in question.low:
        return None
    ahead = [
        (day.first, segment)
        for segment in question.own
        for moment in segment.moments
        if isinstance(day := moment.day, Day) and not moment.clock
        if (today is None or day.first >= today)
    ]
    one = len({day for day, _ in ahead}) == 1 and _RECALLS.search(ahead[0][1].low)
    return ahead[0] if one else None
