"""Whether the employer invites questions and nudges, or asks for none (rulings, follow_up)."""

from collections.abc import Iterator

from agent.reading.kinds import wish_words, wishing
from agent.reading.kinds.cues import Hit, Line
from agent.reading.kinds.scene import Scene, excerpt, total
from agent.reading.kinds.wish_words import Asking
from agent.reading.model import Evidence
from agent.terms import FollowUpWish, Kind

_SAID = 3.0
_SILENT = frozenset({Kind.UNRELATED, Kind.AUTO_REPLY})
_TOLD, _ENOUGH = 460, 220
"""How much it speaks for a wish that cues tell of it, and how much has to; in hundredths of log odds.
Found on mail from which nothing was learnt."""
_SHORT = 110
"""A question that stands before its invitation ("Something unclear? Ring me.")."""


def wish(seen: Scene, kind: Kind) -> tuple[FollowUpWish | None, tuple[Evidence, ...]]:
    """The wish and the words that it rests on: what cues tell beside what the words make likely."""
    said, grounds = told(seen, kind)
    if kind in _SILENT:
        return None, ()
    found = [
        (odds + _TOLD * (each is said), each, grounds if each is said else _on(line))
        for each, odds, line in wishing.likeliest(seen)
    ]
    odds, best, words = max(found, key=lambda one: one[0], default=(0, None, ()))
    return (best, words) if odds >= _ENOUGH else (None, ())


def _on(line: Line) -> tuple[Evidence, ...]:
    return (Evidence("follow_up", line.text[:160]),)


def told(seen: Scene, kind: Kind) -> tuple[FollowUpWish | None, tuple[Evidence, ...]]:
    """The wish of which cues tell."""
    if kind in _SILENT:
        return None, ()
    for each in (FollowUpWish.FORBIDDEN, FollowUpWish.WELCOME):
        hits = tuple(h for h in seen.of(f"wish:{each}") if not _says_other(h, each))
        if hits and total(hits) >= _SAID:
            return each, (Evidence("follow_up", excerpt(hits[0])),)
    line = next(_inviting(seen), None)
    return (FollowUpWish.WELCOME, _on(line)) if line else (None, ())


def _says_other(hit: Hit, which: FollowUpWish) -> bool:
    """Whether the line offers help with a link or the way, or holds a word of a topic by chance."""
    folded = hit.line.folded
    if which is not FollowUpWish.WELCOME:
        return False
    if wish_words.NO_TOPIC.search(folded):
        return True
    return bool(wish_words.TROUBLE.search(folded)) and not wish_words.STRONG.search(folded)


def _inviting(seen: Scene) -> Iterator[Line]:
    """The sentences that invite by what they are made of: a topic, and a way to ask."""
    before: Line | None = None
    body = tuple(seen.body())
    everything = " ".join(line.folded for line in body)
    able = [(n, each) for each in wish_words.LANGUAGES if (n := _needed(each, everything))]
    sure = any(map(everything.__contains__, wish_words.SURE_NEEDS))
    for line in body:
        if (sure and wish_words.SURE.search(line.folded)) or _asks_for_it(line, before, able):
            yield line
        before = line if line.folded.endswith("?") and len(line.folded) < _SHORT else None


_Able = list[tuple[tuple[str, ...], Asking]]
"""Languages, each with those of its plain words that the message has."""


def _needed(words: Asking, text: str) -> tuple[str, ...]:
    return tuple(filter(text.__contains__, words.needs))


def _asks_for_it(line: Line, before: Line | None, able: _Able) -> bool:
    texts = (line.folded, f"{before.folded} {line.folded}") if before else (line.folded,)
    return any(
        any(map(text.__contains__, needed)) and _invites(text, each)
        for text in texts
        for needed, each in able
    )


def _invites(folded: str, words: Asking) -> bool:
    topic = words.topic.search(folded)
    if topic is None or words.unless.search(folded):
        return False
    rest = f"{folded[: topic.start()]} {folded[topic.end() :]}"
    return words.way.search(rest) is not None and not wish_words.NO_TOPIC.search(folded)
