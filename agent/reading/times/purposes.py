"""What each time in a sentence is for, read off the words around it by a linear model.

``purposes.json.xz`` is made by ``make learn`` from passages whose times are labelled, and from
labelled messages. Finds no times and decides on nothing: ``promises`` and ``deadlines`` weigh it
beside cues.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from itertools import pairwise
from typing import NamedTuple, TypeVar

from agent.reading.caseless import lazily
from agent.reading.folding import fold
from agent.reading.kinds import linear
from agent.reading.times import cues
from agent.reading.times.aims import ASK, Moment
from agent.reading.times.atoms import Day, Later
from agent.reading.times.scan import Scan, Segment
from agent.reading.words import joined
from agent.terms import Kind

PROMISE, DEADLINE, OTHER = "promise", "deadline", "other"

_WORD = lazily(r"[^\W_]+(?:'[^\W_]+)?|[?!.,;:()@#-]")
_ALONE = lazily(r"(?<![\w'])[^\W\d_]++(?![\w'])")
"""Words of letters only."""
_NUMBER = lazily(r"(?<![^\W_])[^\W\d_]*+\d[^\W_]*(?:'[^\W_]+)?")
_BREAK = frozenset(",;:()-.?!")
_BREAKS = _BREAK | {"@"}
_MOST_WORDS, _NEAR = 24, 3
"""Words looked at on either side of a time; those whose distance counts."""
_FAR = 150
"""Characters looked at of the sentences before and after."""
_MOST = 4_000
"""Characters looked at behind the last time of a sentence."""
_MOST_TIMES = 40
_RULED, _FIRMLY, _ELSEWHERE, ENOUGH = 200, 400, 200, 50
"""How much it speaks for a time that cues tell it, and tell it firmly, and for a day that is told
without a time; how much has to speak for one. In hundredths of log odds; found on mail from which
nothing was learnt."""
_T = TypeVar("_T")
Segments = Sequence[Segment]


@cache
def _model() -> linear.Model:
    return linear.Model.load("purposes")


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
    marked = [_marked(s) if i in near else "" for i, s in enumerate(segments)]
    text = _NUMBER.sub("#", fold("\x01".join(marked).replace("#", " ")))
    return [_wording(part) if len(part) > 1 else _NONE for part in text.split("\x01")]


def _marked(segment: Segment) -> str:
    """A segment with a mark on either side of its times."""
    pieces, at = [" "], 0
    for moment in segment.moments:
        start = moment.start if moment.start > at else at
        pieces += (segment.low[at:start], " \x02 ", segment.low[start : moment.end], " \x03 ")
        at = moment.end
    return "".join((*pieces, segment.low[at : at + _MOST], " "))


def _wording(text: str) -> Wording:
    first, *others = text.split("\x02")
    row, places = _WORD.findall(first), []
    for other in others:
        places.append(len(row))
        row += ["@", *_WORD.findall(other, other.find("\x03"))]
    plain = text.replace("\x02", "").replace("\x03", "") if others else text
    return Wording(row, places, _ALONE.findall(plain[:_FAR]), _ALONE.findall(plain[-_FAR:]))


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
    clause = 0
    for word in row:
        if word in _BREAKS:
            break
        clause += 1
    return [
        *[f"{side}{n}:{w}" for n, w in enumerate(row[:_NEAR], 1)],
        *[f"{side}:{first}_{second}" for first, second in pairwise(near)],
        *[f"{side}c:{w}" for w in row[:clause]],
        *[f"{side}c:{first}_{second}" for first, second in pairwise(row[:clause])],
        *[f"{side}a:{w}" for w in row if w not in _BREAK],
    ]


def _forms(segment: Segment, moment: Moment) -> list[str]:
    day, clock, length = moment.day, moment.clock, moment.length
    form = "later" if isinstance(day, Later) else "day" if day else ""
    if isinstance(day, Day):
        form = "counted" if day.counted else "exact" if day.exact else "stretch"
    found = [f"is:{form}"]
    if clock:
        found += ["is:range" if clock.until else "is:hour", f"is:{form}+hour"]
    if length:
        found += [f"is:{length.unit}"]
    if segment.hypothetical:
        found += ["if:"]
    if "?" in segment.low:
        found += ["asks:"]
    return [*found, "row:"] if "\t" in segment.text else found


@dataclass(eq=False)
class Purpose:
    """A time of the author's own text; its purpose is weighed when it is first asked for."""

    segments: Segments
    words: Sequence[Wording]
    kind: Kind
    place: int
    """Of its segment in the text."""
    number: int
    """In its segment."""
    segment: Segment
    moment: Moment

    @property
    def features(self) -> set[str]:
        """What it is weighed by."""
        return features(self.segments, self.words, self.place, self.number, self.kind)

    @cached_property
    def odds(self) -> dict[str, int]:
        """The log odds of each purpose, in hundredths."""
        model = _model()
        return dict(zip(model.classes, linear.odds(model.rows.total(self.features)), strict=True))


def is_for_others(time: Purpose) -> bool:
    """Whether a time is one of something between others: "I owe the board a list by Friday", "our
    colleague retires in June"."""
    before = time.segment.low[max(0, time.moment.start - _AROUND) : time.moment.start]
    told = cues.for_others.search(before) or _FOR_OTHERS.search(around(time.segment, time.moment))
    return told is not None


_FOR_OTHERS = lazily(joined("purposes.for_others"))
_AROUND = 120


def around(segment: Segment, moment: Moment) -> str:
    """What stands around a time, ``@`` in its place."""
    low, start, end = segment.low, moment.start, moment.end
    return f"{low[max(0, start - _AROUND) : start]}@{low[end : end + _AROUND]}"


def is_own_task(time: Purpose) -> bool:
    """ "I have to hand in the rota by Friday": what the author or another has to do, nobody being
    asked anything upon it."""
    start = max(0, time.moment.start - _AROUND)
    found = _OWN_TASK.search(around(time.segment, time.moment))
    if found is None:
        return False
    low, end = time.segment.low, start + found.end() + time.moment.end - time.moment.start - 1
    asked = (c for c in time.segment.cues if c.aim == ASK and c.start >= end)
    return all(_NOT.search(low, end, c.start) for c in asked)


_NOT = lazily(rf"\b(?:{joined('purposes.not')}) $")
_OWN_TASK = lazily(joined("purposes.own_task"))


def is_of_reader(segment: Segment, moment: Moment, *, alone: bool = False) -> bool:
    """ "You wrote that you must answer the others by Friday", "your answer to our question": what
    the reader told; ``alone``: and nothing goes on from there ("so send it by Monday")."""
    low, at = segment.low, moment.start
    said = _YOU_SAID.search(low, max(0, at - _AROUND), at)
    if said and not (alone and _GOES_ON.search(low, said.end("said"), at)):
        return True
    return bool(_SAID_YOU.match(low, moment.end) or _YOUR_ANSWER.match(low))


_YOU_SAID = lazily(
    rf"\b(?P<said>{joined('purposes.you_said')})\b"
    rf"(?:(?!\b(?:{joined('purposes.we')})\b)[^.;:?!]){{0,80}}$"
)
_SAID_YOU = lazily(rf"[ ,]*(?:{joined('purposes.you_said')})\b")
_YOUR_ANSWER = lazily(rf"\W*(?:{joined('purposes.your_answer')})")
_GOES_ON = lazily(r"[,–—]")


def is_of_money(time: Purpose) -> bool:
    """ "You will be reimbursed by the end of March": money is promised, and no news."""
    low, at = time.segment.low, time.moment.start
    paid = cues.paid_before.search(low[max(0, at - 80) : at]) or cues.paid_behind.match(
        low, time.moment.end
    )
    return paid is not None and not cues.tells_of.search(low)


def brings_papers(segment: Segment, moment: Moment) -> bool:
    """ "Your written offer follows by Friday": sent to the reader, who does nothing."""
    before = segment.low[max(0, moment.start - _FAR) : moment.start]
    return _PAPERS.search(before) is not None


_PAPERS = lazily(joined("purposes.papers"))


def asks_time(segment: Segment, moment: Moment) -> bool:
    """ "Give us until the 15th": how long the author asks to be waited for."""
    return _ASKS_TIME.search(around(segment, moment)) is not None


def is_readers_time(segment: Segment, moment: Moment) -> bool:
    """ "You have until Friday to decide": how long the author waits for the reader."""
    return _READERS_TIME.search(around(segment, moment)) is not None


def is_there(segment: Segment, moment: Moment) -> bool:
    """ "Until Friday I'm in Lyon": where somebody is until then, and nothing that is due or
    promised."""
    return _IS_THERE.search(around(segment, moment)) is not None


def is_too_late_after(segment: Segment, moment: Moment) -> bool:
    """ "After 9 June no documents can be accepted"."""
    return _TOO_LATE.search(around(segment, moment)) is not None


_ASKS_TIME = lazily(joined("purposes.asks_time"))
_READERS_TIME = lazily(joined("purposes.readers_time"))
_IS_THERE = lazily(joined("purposes.is_there"))
_TOO_LATE = lazily(joined("purposes.too_late"))


def is_of_advert(time: Purpose) -> bool:
    """ "The vacancy stays open until the 20th": due from others."""
    return cues.advertised.search(time.segment.low, 0, time.moment.start) is not None


@lru_cache(maxsize=2)
def told(scanned: Scan, kind: Kind) -> tuple[Purpose, ...]:
    """The times of the author's own text, in order; ``promises`` and ``deadlines`` share the last
    result."""
    own = scanned.own
    times = [(i, n, s, m) for i, s in enumerate(own) for n, m in enumerate(s.moments)]
    words = wordings(own) if times else []
    return tuple(Purpose(own, words, kind, *each) for each in times[:_MOST_TIMES])


def weighed(
    found: Sequence[tuple[Purpose, _T]],
    purpose: str,
    elsewhere: Sequence[_T],
    rules: Callable[[Sequence[tuple[Purpose, _T]]], tuple[_T, bool] | None],
    same: Callable[[_T, _T], bool],
) -> _T | None:
    """Of what times would be, the likeliest; ``elsewhere``: what is told without a time. ``rules``,
    what cues tell of the times that may be it and whether firmly, are asked only where they
    decide."""
    rows = [(_ELSEWHERE, one) for one in elsewhere]
    rows += [(time.odds[purpose], one) for time, one in found]
    odds, best = max(rows, key=lambda row: row[0], default=(0, None))
    if best is None:
        return None
    least = max(ENOUGH, odds) - _FIRMLY
    able = [(time, one) for time, one in found if time.odds[purpose] > least]
    if able and (odds < ENOUGH or not all(same(one, best) for _, one in able)):
        told = rules(able)
        if told is not None:
            ruled, more = told[0], _FIRMLY if told[1] else _RULED
            rows = [(each + more, ruled) if same(one, ruled) else (each, one) for each, one in rows]
            odds, best = max(rows, key=lambda row: row[0])
    return best if odds >= ENOUGH else None
