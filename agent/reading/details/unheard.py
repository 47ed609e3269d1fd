"""Whether silence is itself the answer: "if you hear nothing within three weeks, it is a no".

Over folded text. A sentence must tell both, that nothing is heard and what that means: "if you
hear nothing, do ask" means no end, and an end that is told without an "if" is no silence.
"""

from agent.reading import words
from agent.reading.caseless import caseless
from agent.reading.folding import fold
from agent.reading.prose import Prose

_UNHEARD = caseless(words.joined("unheard.nothing_heard"))
_MEANS_NO = caseless(words.joined("unheard.a_no"))
_OTHERWISE = caseless(words.joined("unheard.otherwise"))
"""Tells of what was said before, of an end that is no condition, or of the candidate's own
silence."""
_BOTH, _PLAIN = 400, 200


def tells_silence(text: str) -> bool:
    """Whether a sentence says what it means that nothing is heard: a no."""
    folded = fold(text[:_BOTH])
    heard = _UNHEARD.search(folded)
    if heard is None:
        return False
    rest = folded[: heard.start()][-_PLAIN:] + " ; " + folded[heard.end() :]
    return _MEANS_NO.search(rest) is not None and not _OTHERWISE.search(folded)


def is_silence_a_no(prose: Prose) -> bool:
    """Whether some sentence does."""
    told = prose.sentences[:60]
    if not told or not _MEANS_NO.search(fold(prose.own[: told[-1].end])):
        return False
    return any(tells_silence(" ".join(s.text.split())) for s in told)
