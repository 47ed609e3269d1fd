"""What an employer promises by a day: a decision, new times, the next step, or word as such.

Reads the words that the promise rests on; the day itself is for ``times``.
"""

import re

from agent.reading import words
from agent.reading.caseless import lazily
from agent.terms import Promised


def _any(*patterns: str) -> re.Pattern[str]:
    return lazily("|".join(patterns), re.IGNORECASE)


_TIMES = _any(
    words.joined("promised.times"),
)
_OUTCOME = _any(
    words.joined("promised.outcome"),
)
_STEP = _any(
    words.joined("promised.step"),
)


def promised(words: str) -> Promised:
    """What is promised in a sentence, the most particular thing first."""
    if _TIMES.search(words):
        return Promised.TIMES
    if _OUTCOME.search(words):
        return Promised.OUTCOME
    return Promised.STEP if _STEP.search(words) else Promised.WORD
