"""Whoever stands in one list with those who meet the candidate meets them too."""

import re
from collections.abc import Iterator, Sequence

from agent.person_names import STYLES, STYLES_OF_DUTCH
from agent.reading.people.meets.judging import Somebody

_LEAST = 2
"""So many of a list have to be known to meet the candidate."""
_AND = {
    "en": "and",
    "de": "und|sowie",
    "fr": "et",
    "es": "y|e",
    "pt, it": "e",
    "nl": "en",
    "nordic": "og|och",
}
_AS_WELL_AS = {"en": "as well as", "fr": "ainsi que"}


def _joint() -> re.Pattern[str]:
    also, together = ("|".join(t.values()) for t in (_AND, _AS_WELL_AS))
    return re.compile(
        r"\s*(?:\([^()\n]{0,60}\))?(?:, [^,;.:\n\d]{3,40}(?=,))?"
        rf"(?:[,;&]|\s(?:{also})(?=\s)|,? ?\b(?:{together})\b){{1,2}}\s*"
        rf"(?:(?:{also})\s+)?(?:(?:{STYLES}|{STYLES_OF_DUTCH})\b\.?\s*){{0,2}}"
    )


_JOINT = _joint()
"""Between two of a list, a title behind the first in brackets or commas."""


def whole(every: Sequence[Somebody], picked: list[Somebody]) -> list[Somebody]:
    """Those picked, and who stands between or beside two of them, parted by no more than commas."""
    names = {one.name for one in picked}
    if len(names) < _LEAST:
        return picked
    left_out = [one for one in every if one.name not in names and _is_among(one, picked)]
    if not left_out:
        return picked
    names |= {one.name for one in left_out}
    return [one for one in every if one.name in names]


def _is_among(one: Somebody, picked: Sequence[Somebody]) -> bool:
    return any(
        len(set(_beside(text, told.at, told.at + len(told.name), picked))) >= _LEAST
        for _, text, told in one.places
        if not _HOUSE.match(text, told.at + len(told.name))  # "Dorpsstraat 55"
    )


_HOUSE = re.compile(r",? \d")


def _beside(text: str, start: int, end: int, picked: Sequence[Somebody]) -> Iterator[str]:
    """The names of those picked who stand in the list around a place, each joined to the next."""
    spans = sorted(
        (told.at, told.at + len(told.name), one.name)
        for one in picked
        for _, where, told in one.places
        if where is text and told.at >= 0
    )
    last = end
    for begin, stop, name in (s for s in spans if s[0] >= end):
        if not _JOINT.fullmatch(text, last, begin):
            break
        yield name
        last = stop
    first = start
    for begin, stop, name in reversed([s for s in spans if s[1] <= start]):
        if not _JOINT.fullmatch(text, stop, first):
            break
        yield name
        first = begin
