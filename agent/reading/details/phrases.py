"""Where a phrase that says what a talk is about ends, and whether it can be trusted.

Cuts words out of a sentence; what announces them is in ``topic_cues``.
"""

import re

from agent.reading import words
from agent.reading.caseless import lazily
from agent.reading.details.phrase_ends import CLAUSE, CLAUSE_END, END, HARD_END, HOLLOW, TAIL, UNFIT

_LONGEST, _MOST_WORDS = 72, 9
_LONGEST_CLAUSE, _MOST_IN_CLAUSE = 120, 18
_LONGEST_LIST = 200
_EDGES = " \t\n.,;:!?-–—*\"'“”„()[]"
_SPLIT = lazily(
    rf"\s*[;•·]\s*|,\s*(?:(?:{words.joined('phrases.split_after_comma')})\s+)?|\s+(?:"
    rf"{words.joined('phrases.split')})\s+(?:(?:{words.joined('phrases.split_about')})\s+)?"
)
_LEAD = lazily(rf"^(?:{words.joined('phrases.lead')}) ", re.I)


def phrase(rest: str) -> str:
    """The noun phrase at the beginning of a text; empty where none can be trusted."""
    found = END.search(rest)
    words = rest[: found.start()] if found else rest
    words = _without_tail(words).strip(_EDGES)
    if len(words.split()) > _MOST_WORDS:
        words = words.partition(" and ")[0]
    return words if _is_sound(words) else ""


def _without_tail(words: str) -> str:
    """A phrase without the little words at its end. No pattern: where languages share a word, one
    that repeats them would try each of them at each place."""
    while (blank := words.rfind(" ")) >= 0 and words[blank + 1 :].lower() in TAIL:
        words = words[:blank].removesuffix(",")
    return words


def _is_sound(words: str) -> bool:
    """Not too long, no clause, and something in it that could not stand in any letter."""
    if not words or len(words) > _LONGEST or len(words.split()) > _MOST_WORDS:
        return False
    if UNFIT.search(words):
        return False
    telling = re.findall(r"[^\W\d_][\w'’-]*", words.casefold())
    return any(len(w) > 2 and w not in HOLLOW for w in telling)


def listed(rest: str, fewest: int = 3) -> list[str]:
    """The items of "costing, the depot pack and the team"; nothing where it is no such list."""
    found = HARD_END.search(rest)
    text = (rest[: found.start()] if found else rest)[:_LONGEST_LIST]
    parts = [part for part in _SPLIT.split(text) if part.strip()]
    if len(parts) < fewest or not any(mark in text for mark in ",;•·"):
        return []
    items: list[str] = []
    for part in parts:
        item = clause(part) or phrase(_LEAD.sub("", part.strip()))
        if not item and len(part.split()) > 5:
            break  # The list is over, and a sentence goes on.
        items += [item] if item else []
    return items if len(items) > 1 or (items and len(parts) > 1 + len(items)) else []


def clause(rest: str) -> str:
    """ "how you would move our pipeline to streaming"; empty where none begins the text."""
    if CLAUSE.match(rest) is None:
        return ""
    found = CLAUSE_END.search(rest)
    said = (rest[: found.start()] if found else rest).strip(_EDGES)
    if len(said) > _LONGEST_CLAUSE or not 4 <= len(said.split()) <= _MOST_IN_CLAUSE:
        return ""
    telling = [w for w in re.findall(r"[^\W\d_][\w'’-]+", said.casefold()) if len(w) > 2]
    if sum(w not in HOLLOW and w not in _FRAME for w in telling) < 2:
        return ""
    return "" if UNFIT_IN_CLAUSE.search(said) else said


_FRAME = frozenset(
    "how what you you'd you’d you'll you’ll you've you’ve would will might could have the and for "
    "with from".split()
)
UNFIT_IN_CLAUSE = lazily(
    r"\b(?:you|you(?:['’]d|['’]ll|['’]ve))\b.*\byou\b|\b(?:salary|pay|compensation|leave|left|fired"
    r"|weakness\w*|fail\w*|heard|found|got|get (?:here|there|on)"
    r"|feel|felt|doing|want|expect|earn|hope|prefer|like|need|look(?:ing)? for|motivat\w*|think"
    r"|today|tomorrow|yesterday|me|my|i)\b|[@<>|=]|https?|\d{1,2}[:.]\d\d",
    re.IGNORECASE,
)
"""What makes a clause one that is not to be said again: two of "you", money, failure, hours."""
