"""What each time in a sentence is for, read off the words around it by a linear model.

``purposes.json.xz`` is made by ``make learn`` from passages whose times are labelled, and from labelled
messages. Finds no times and decides on nothing: ``promises`` and ``deadlines`` weigh it beside cues.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from itertools import pairwise
from typing import NamedTuple, TypeVar

from agent.reading.kinds import rows
from agent.reading.kinds.folding import fold
from agent.reading.times.aims import Moment
from agent.reading.times.atoms import Day, Later
from agent.reading.times.scan import Scan, Segment
from agent.terms import Kind

PROMISE, DEADLINE, OTHER = "promise", "deadline", "other"

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?|[?!.,;:()@\x02-]")
_BREAK = frozenset(",;:()-.?!")
_BREAKS = _BREAK | {"@"}
_MOST_WORDS, _NEAR = 24, 3
"""Words looked at on either side of a time; those whose distance counts."""
_FAR = 150
"""Characters looked at of the sentences before and after."""
_MOST = 4_000
"""Characters looked at behind the last time of a sentence."""
_MOST_TIMES = 40
_RULED, _ELSEWHERE, ENOUGH = 200, 200, 50
"""How much it speaks for a time that cues tell it, and for a day that is told without a time; how much
has to speak for one. In hundredths of log odds; found on mail from which nothing was learnt."""
_T = TypeVar("_T")
Segments = Sequence[Segment]


@cache
def _model() -> rows.Model:
    return rows.Model.load("purposes")


class Wording(NamedTuple):
    """The words of a segment that has times or stands next to one: all in a row, ``@`` for each
    time, and where these stand; those at its beginning and end."""

    row: list[str]
    places: list[int]
    head: list[str]
    tail: list[str]


_NONE = Wording([], [], [], [])


def wordings(segments: Segments) -> list[Wording]:
    """The words of all segments, of those that tell nothing of a time none."""
    near = {i + by for i, s in enumerate(segments) if s.moments for by in (-1, 0, 1)}
    marked = (_marked(s) if i in near else "" for i, s in enumerate(segments))
    return [
        _wording(text) if text.strip() else _NONE
        for text in fold("\x01".join(marked)).split("\x01")
    ]


def _marked(segment: Segment) -> str:
    """A segment with a mark on either side of its times."""
    pieces, at = [" "], 0
    for moment in segment.moments:
        start = max(at, moment.start)
        pieces += (segment.low[at:start], " \x02 ", segment.low[start : moment.end], " \x03 ")
        at = moment.end
    return "".join((*pieces, segment.low[at : at + _MOST], " "))


def _wording(text: str) -> Wording:
    first, *others = text.split("\x02")
    plain = text.replace("\x02", "").replace("\x03", "")
    found = _WORD.findall("\x02".join((first, *(o.partition("\x03")[2] for o in others))))
    places = [place for place, word in enumerate(found) if word == "\x02"]
    row = [w if w.isalpha() else _figured(w) for w in found]
    return Wording(row, places, _alone(plain[:_FAR]), _alone(plain[-_FAR:]))


def _figured(word: str) -> str:
    return "@" if word == "\x02" else "#" if any(map(str.isdigit, word)) else word


def _alone(text: str) -> list[str]:
    return [w for w in _WORD.findall(text) if w.isalpha()]


def features(
    segments: Segments, words: Sequence[Wording], index: int, number: int, kind: Kind
) -> set[str]:
    """The words before and behind a time of a segment, near ones with their distance, its form, and
    the kind of the message.

    ``l1:by`` stands right before it, ``lc:send`` in its clause, ``la:`` and ``ra:`` anywhere before
    and behind, ``p:`` and ``n:`` in the sentences around; other times are ``@``. Bounded in words.
    """
    row, places, _, _ = words[index]
    at = places[number]
    found = {f"kind:{kind}", *_forms(segments[index], segments[index].moments[number])}
    found.update(_beside("l", row[max(0, at - _MOST_WORDS) : at][::-1]))
    found.update(_beside("r", row[at + 1 : at + 1 + _MOST_WORDS]))
    if index:
        found.update([f"p:{w}" for w in words[index - 1].tail])
    if index + 1 < len(words):
        found.update([f"n:{w}" for w in words[index + 1].head])
    return found


def _beside(side: str, row: list[str]) -> list[str]:
    """The words on one side of a time, the nearest first."""
    near = row[: _NEAR + 1]
    clause = next((n for n, w in enumerate(row) if w in _BREAKS), len(row))
    return [
        *[f"{side}{n}:{w}" for n, w in enumerate(row[:_NEAR], 1)],
        *[f"{side}:{first}_{second}" for first, second in pairwise(near)],
        *[f"{side}c:{w}" for w in row[:clause]],
        *[f"{side}c:{first}_{second}" for first, second in pairwise(row[:clause])],
        *[f"{side}a:{w}" for w in row if w not in _BREAK],
    ]


def _forms(segment: Segment, moment: Moment) -> Iterator[str]:
    day = moment.day
    form = "later" if isinstance(day, Later) else "day" if day else ""
    if isinstance(day, Day):
        form = "counted" if day.counted else "exact" if day.exact else "stretch"
    yield f"is:{form}"
    if moment.clock:
        yield "is:range" if moment.clock.until else "is:hour"
        yield f"is:{form}+hour"
    if moment.length:
        yield f"is:{moment.length.unit}"
    if segment.hypothetical:
        yield "if:"
    if "?" in segment.low:
        yield "asks:"
    if "\t" in segment.text:
        yield "row:"


@dataclass(frozen=True)
class Purpose:
    """A time of the author's own text; its purpose is weighed when it is first asked for."""

    segments: Segments
    words: Sequence[Wording]
    place: int
    """Of its segment in the text."""
    number: int
    """In its segment."""
    kind: Kind

    @property
    def segment(self) -> Segment:
        """Where it stands."""
        return self.segments[self.place]

    @property
    def moment(self) -> Moment:
        """The time itself."""
        return self.segment.moments[self.number]

    @property
    def features(self) -> set[str]:
        """What it is weighed by."""
        return features(self.segments, self.words, self.place, self.number, self.kind)

    @cached_property
    def odds(self) -> dict[str, int]:
        """The log odds of each purpose, in hundredths."""
        model = _model()
        return dict(zip(model.classes, rows.odds(model.rows.total(self.features)), strict=True))


@lru_cache(maxsize=2)
def told(scanned: Scan, kind: Kind) -> tuple[Purpose, ...]:
    """The times of the author's own text, in order; ``promises`` and ``deadlines`` share the last
    result."""
    own = scanned.own
    times = [(i, n) for i, segment in enumerate(own) for n in range(len(segment.moments))]
    words = wordings(own) if times else []
    return tuple(Purpose(own, words, i, n, kind) for i, n in times[:_MOST_TIMES])


def weighed(
    found: Sequence[tuple[Purpose, _T]],
    purpose: str,
    elsewhere: Sequence[_T],
    rules: Callable[[Sequence[tuple[Purpose, _T]]], _T | None],
    same: Callable[[_T, _T], bool],
) -> _T | None:
    """Of what times would be, the likeliest; ``elsewhere``: what is told without a time. ``rules``,
    what cues tell of the times that may be it, are asked only where they decide."""
    rows = [(_ELSEWHERE, one) for one in elsewhere]
    rows += [(time.odds[purpose], one) for time, one in found]
    odds, best = max(rows, key=lambda row: row[0], default=(0, None))
    if best is None:
        return None
    least = max(ENOUGH, odds) - _RULED
    able = [(time, one) for time, one in found if time.odds[purpose] > least]
    if able and (odds < ENOUGH or not all(same(one, best) for _, one in able)):
        ruled = rules(able)
        if ruled is not None:
            rows = [
                (each + _RULED, ruled) if same(one, ruled) else (each, one) for each, one in rows
            ]
            odds, best = max(rows, key=lambda row: row[0])
    return best if odds >= ENOUGH else None
