"""A stretch of hours that is an answer: "8.30 till about noon", "de 9h à midi".

Fixes no round: the day is that which was asked about, which ``hiring`` knows.
"""

from datetime import time
from typing import NamedTuple

from agent.reading import words
from agent.reading.caseless import lazily
from agent.reading.times import stale
from agent.reading.times.scan import Segment
from agent.reading.times.words import LANGUAGES

_LONGEST = 120
"""Characters of a sentence that is such an answer."""
_NOON = 12
_NUMBERS = {
    word: number
    for table in LANGUAGES.values()
    for number, row in enumerate(table.numbers.split(), 1)
    if number <= _NOON
    for word in row.split("/")
}
_ENGLISH = frozenset(LANGUAGES["en"].numbers.split())
_COUNT = "|".join(sorted(map(str, _NUMBERS), key=len, reverse=True))
_ABOUT = words.joined("stretches.about")


def _hour(name: str) -> str:
    """An hour in figures or in a word, with its half; or noon."""
    return (
        rf"(?:(?P<noon{name}>{words.joined('stretches.noon')})|"
        rf"(?P<past{name}>{words.joined('stretches.half_past')})?"
        rf"(?P<half{name}>{words.joined('stretches.half_to')})?"
        rf"(?:(?P<figure{name}>1\d|2[0-3]|0?\d)(?:[.:h](?P<minute{name}>[0-5]\d))?"
        rf"|(?P<word{name}>{_COUNT}))"
        rf"(?: ?(?:{words.joined('swaps.unit')})(?!\w)\.?)?)(?:ish\b)?"
        rf"(?P<more{name}>{words.joined('stretches.and_half')})?"
    )


_STRETCH = lazily(
    rf"^\W*(?:(?:{words.joined('stretches.before')}),? ){{0,3}}{_hour('1')},?"
    rf" ?(?:(?:{words.joined('stretches.goes')}) )?"
    rf"(?:[-–—]|(?:{words.joined('stretches.to')})(?!\w))"
    rf" ?(?:(?:{_ABOUT}) ){{0,3}}{_hour('2')}"
    rf"(?= ?(?:$|[.,;!?()]|(?:{_ABOUT}|{words.joined('swaps.behind')})(?!\w)))"
)


class Stretch(NamedTuple):
    """From an hour until another, in whichever half of the day."""

    at: time
    until: time


def stretch(segment: Segment) -> Stretch | None:
    """The stretch that a sentence begins with, where it is no house's hours."""
    if len(segment.low) > _LONGEST:
        return None
    found = _STRETCH.match(segment.low)
    if found is None or stale.counts(segment, found.end()):
        return None
    told = found.groupdict()
    begin, end = (_minutes(told, name, segment.code) for name in "12")
    if begin is None or end is None or begin == end:
        return None
    if end < begin:  # "9 till 1"
        end += _NOON * 60
    return Stretch(_time(begin), _time(end)) if begin < end < 24 * 60 else None


def _minutes(told: dict[str, str | None], name: str, code: str) -> int | None:
    more = 30 if told[f"more{name}"] else 0
    if told[f"noon{name}"]:
        return _NOON * 60 + more
    figure, word = told[f"figure{name}"], told[f"word{name}"]
    number = int(figure) if figure else _NUMBERS.get(word or "")
    if number is None:
        return None
    more += int(told[f"minute{name}"] or 0)
    if past := told[f"past{name}"]:  # "half 11" is before eleven in Dutch alone
        dutch = code == "nl" and word not in _ENGLISH
        more += -30 if past == "half " and dutch else 30
    elif told[f"half{name}"]:
        more -= 30
    return number * 60 + more


def _time(minutes: int) -> time:
    return time(minutes // 60, minutes % 60)
