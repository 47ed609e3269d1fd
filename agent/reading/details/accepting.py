"""Whether the author agrees to what was put forward, whatever it was. Names no kind.

Which time is meant is for whoever knows the process; who asks for another time agrees to none.
"""

import re
from functools import lru_cache

from agent.reading import words
from agent.reading.caseless import Caseless, lazily
from agent.reading.prose import Prose

_AGREED = words.alternatives("accepting.agreed", fine=words.joined("accepting.fine"))
_BEGINS = lazily("|".join(a[1:] for a in _AGREED if a[0] == "^"), re.IGNORECASE)
_AGREES = lazily("|".join(a for a in _AGREED if a[0] != "^"), re.IGNORECASE)
"""A yes at a sentence's beginning, and one wherever it stands."""
_NOT = lazily(
    rf"\b(?:{words.joined('accepting.not')})\b(?! (?:{words.joined('accepting.after_all')}))|"
    r"n['’]t\b",
    re.IGNORECASE,
)
_PORTUGUESE = lazily(words.joined("accepting.portuguese"), re.IGNORECASE)
"""What shows Portuguese, where "no" is no denial ("no dia 19")."""
_NOT_IN_PORTUGUESE = lazily(words.joined("accepting.not_in_portuguese"), re.IGNORECASE)
_OUTRIGHT = lazily(rf"(?:{words.joined('accepting.outright')})(?!\w)", re.IGNORECASE)
"""A clause that is a yes where nothing but a time stands behind: "Very good, Friday then"."""
_UNTIL = lazily(
    rf"(?:^[¡¿]?|[,.;!:] ?[¡¿]?|\b(?:{words.joined('accepting.then')}) )"
    rf"(?:{words.joined('accepting.until')}) "
    rf"(?P<day>{words.joined('accepting.weekday')})(?!\w)",
    re.IGNORECASE,
)
""" "See you Friday", with which nobody says no; a yes where no other sentence denies."""
_OPEN = lazily(
    rf"\?|\b(?:{words.joined('accepting.asks')})\b",
    re.IGNORECASE,
)
_WEEKDAYS = {
    name: number
    for table in words.each("accepting.weekday").values()
    for number, name in enumerate(table.strip().split("|"))
    if number < 7
}
_CLAUSES = re.compile(r"[,;:.!]+\s*|\s[-–—]\s")
_WORD = re.compile(r"[^\W\d_]+")
_BESIDE = words.word_set("accepting.beside")
_REMINDS = lazily(words.joined("accepting.reminds"), re.IGNORECASE)
_WONDERS = lazily(r"\?\s*$")
_OTHER_TIME = lazily(
    rf"\d|\b(?:{words.joined('accepting.other_time')})(?:day)?\b|\b(?:"
    rf"{words.joined('accepting.another')})\b",
    re.IGNORECASE,
)
_LONGEST = 400


def asks_for_another(prose: Prose) -> bool:
    """Whether a question puts forward another time ("Could we do Friday, same hour?")."""
    return _asks_for_another(_texts(prose))


def accepts(prose: Prose) -> bool:
    """Whether some sentence agrees plainly, and no question puts forward something else."""
    return _accepts(_texts(prose))


def until_weekday(prose: Prose) -> int | None:
    """The weekday, 0 for Monday, until which they take their leave: "see you Thursday"."""
    found = next(filter(None, map(_UNTIL.search, _texts(prose))), None)
    return _WEEKDAYS.get(found["day"].lower()) if found else None


def refuses(prose: Prose) -> bool:
    """Whether a sentence denies, and none agrees: "that won't work, I'm afraid"."""
    texts = _texts(prose)
    return any(map(_denial(texts).search, texts)) and not _accepts(texts)


def _asks_for_another(texts: tuple[str, ...]) -> bool:
    return any(_WONDERS.search(t) and _OTHER_TIME.search(t) for t in texts)


def _accepts(texts: tuple[str, ...]) -> bool:
    if _asks_for_another(texts):
        return False
    denials = list(filter(_denial(texts).search, texts))
    plain = [t for t in texts if not _WONDERS.search(t) and t not in denials]
    if any(_BEGINS.match(t) or _AGREES.search(t) or _is_outright(t) for t in plain):
        return True
    return all(map(_REMINDS.search, denials)) and any(map(_UNTIL.search, plain))


def _denial(texts: tuple[str, ...]) -> Caseless | re.Pattern[str]:
    """What a no looks like in the language of the text."""
    return _NOT_IN_PORTUGUESE if _PORTUGUESE.search(" ".join(texts)) else _NOT


def _is_outright(text: str) -> bool:
    """Whether a clause is a yes and no more than that; one of a single word ("Good, then I need
    your papers") only where nothing but a time stands behind it in the sentence."""
    if _OPEN.search(text):
        return False
    clauses = [c.strip() for c in _CLAUSES.split(text)]
    yeses = [_OUTRIGHT.match(c) for c in clauses]
    if not any(yeses):
        return False
    plain = True
    for clause, yes in zip(reversed(clauses), reversed(yeses), strict=True):
        rest = clause[yes.end() :] if yes else clause
        alone = {word.lower() for word in _WORD.findall(rest)} <= _BESIDE
        if yes and alone and (plain or " " in yes[0]):
            return True
        plain = plain and (alone or _UNTIL.match(clause) is not None)
    return False


_DEFERS = lazily(words.joined("accepting.asks_first"), re.IGNORECASE)
"""Who has yet to ask others."""


_PLAINLY = lazily(
    words.joined("accepting.plainly"),
    re.IGNORECASE,
)
"""A yes that stands, whatever else there is to ask: "Works for us. I'll see if Ben can join"."""


def defers(prose: Prose) -> bool:
    """Whether they have yet to ask somebody before they can say yes: "let me ask the team"."""
    return _defers(_texts(prose))


def _defers(texts: tuple[str, ...]) -> bool:
    later = [t for t in texts if _DEFERS.search(t)]
    agreed = (t for t in texts if t not in later and not _WONDERS.search(t) and not _NOT.search(t))
    return bool(later) and not any(map(_PLAINLY.search, agreed))


def agrees(prose: Prose) -> bool:
    """Whether the employer agrees, and need ask nobody first."""
    texts = _texts(prose)
    return _accepts(texts) and not _defers(texts)


def says_yes(prose: Prose) -> bool:
    """ "Yes, fine": agrees, names no time of its own and asks nothing."""
    told = "?" in prose.own or any(map(str.isdigit, prose.own))
    return not told and agrees(prose)


@lru_cache(maxsize=2)
def _texts(prose: Prose) -> tuple[str, ...]:
    """The sentences; a thumb up is none. Several ask for those of one text."""
    told = tuple(" ".join(s.text[:_LONGEST].split()) for s in prose.sentences[:30])
    return told or (prose.own.strip()[:_LONGEST],)


def leaves_open(prose: Prose) -> bool:
    """Whether a sentence asks something, or keeps something back: terms, time to think."""
    return any(_OPEN.search(s.text[:_LONGEST]) for s in prose.sentences[:30])
