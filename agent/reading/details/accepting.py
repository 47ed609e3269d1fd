"""Whether the author agrees to what was put forward, whatever it was. Names no kind.

Which time is meant is for whoever knows the process; who asks for another time agrees to none.
"""

import re

from agent.reading import words
from agent.reading.caseless import lazily
from agent.reading.prose import Prose

_FINE = words.joined("accepting.fine")
_AGREES = lazily(
    words.joined("accepting.agrees", fine=_FINE),
    re.IGNORECASE,
)
_OTHERS = lazily(words.joined("accepting.agreed"), re.IGNORECASE)
_NOT = lazily(
    rf"\b(?:{words.joined('accepting.not')})\b(?! (?:{words.joined('accepting.after_all')}))|"
    r"n['’]t\b",
    re.IGNORECASE,
)
_PORTUGUESE = lazily(words.joined("accepting.portuguese"), re.IGNORECASE)
"""What shows Portuguese, where "no" is no denial ("no dia 19")."""
_NOT_IN_PORTUGUESE = lazily(words.joined("accepting.not_in_portuguese"), re.IGNORECASE)
_WONDERS = lazily(r"\?\s*$")
_OTHER_TIME = lazily(
    rf"\d|\b(?:{words.joined('accepting.other_time')})(?:day)?\b|\b(?:"
    rf"{words.joined('accepting.another')})\b",
    re.IGNORECASE,
)
_LONGEST = 400


def asks_for_another(prose: Prose) -> bool:
    """Whether a question puts forward another time ("Could we do Friday, same hour?")."""
    return any(_WONDERS.search(t) and _OTHER_TIME.search(t) for t in _texts(prose))


def accepts(prose: Prose) -> bool:
    """Whether some sentence agrees plainly, and no question puts forward something else."""
    if asks_for_another(prose):
        return False
    texts = _texts(prose)
    denies = _NOT_IN_PORTUGUESE if any(map(_PORTUGUESE.search, texts)) else _NOT
    plain = (t for t in texts if not _WONDERS.search(t) and not denies.search(t))
    return any(_AGREES.search(t) or _OTHERS.search(t) for t in plain)


_DEFERS = lazily(words.joined("accepting.asks_first"), re.IGNORECASE)
"""Who has yet to ask others."""


_PLAINLY = lazily(
    words.joined("accepting.plainly"),
    re.IGNORECASE,
)
"""A yes that stands, whatever else there is to ask: "Works for us. I'll see if Ben can join"."""


def defers(prose: Prose) -> bool:
    """Whether they have yet to ask somebody before they can say yes: "let me ask the team"."""
    texts = _texts(prose)
    later = [t for t in texts if _DEFERS.search(t)]
    agreed = (t for t in texts if t not in later and not _WONDERS.search(t) and not _NOT.search(t))
    return bool(later) and not any(map(_PLAINLY.search, agreed))


def agrees(prose: Prose) -> bool:
    """Whether the employer agrees, and need ask nobody first."""
    return accepts(prose) and not defers(prose)


def says_yes(prose: Prose) -> bool:
    """ "Yes, fine": agrees, names no time of its own and asks nothing."""
    told = "?" in prose.own or any(map(str.isdigit, prose.own))
    return not told and agrees(prose)


def _texts(prose: Prose) -> list[str]:
    """The sentences; a thumb up is none."""
    told = [" ".join(s.text[:_LONGEST].split()) for s in prose.sentences[:30]]
    return told or [prose.own.strip()[:_LONGEST]]


_OPEN = lazily(
    rf"\?|\b(?:{words.joined('accepting.asks')})\b",
    re.IGNORECASE,
)


def leaves_open(prose: Prose) -> bool:
    """Whether a sentence asks something, or keeps something back: terms, time to think."""
    return any(_OPEN.search(s.text[:_LONGEST]) for s in prose.sentences[:30])
