"""A list of all candidates with a time for each: which line is the reader's.

Looks at lines alone; what the times are, and who else is named, is read elsewhere.
"""

import re
from collections.abc import Iterable, Sequence

from agent.person_names import ACADEMIC, GENDERS, PARTICLES
from agent.reading.caseless import lazily, lower
from agent.words import alternatives

_CLOCK = lazily(
    r"(?<![\w.:])[0-2]?\d(?:[:.h][0-5]\d)? ?(?:[ap]\.?m\b\.?|uhr\b|uur\b|hrs?\b|h\b|horas\b)?",
    re.I,
)
_HONORIFICS = (frozenset(GENDERS) | frozenset(ACADEMIC)) - {"m"}
_CALLED = lazily(rf"\b(?:{alternatives(_HONORIFICS)}|m(?=\. \w{{2}}))\b\.?", re.I)
_APART = lazily(r"[\d\s.:,;|/()\[\]*•–—>-]+")
_LONGEST = 80
"""Characters of a line with a time and a name."""
_NAME = lazily(rf"(?:[^\W\d_a-zß-öø-ÿ][\w'’]*\.?(?: (?:{alternatives(PARTICLES)}))*(?: |$)){{1,4}}")
_NAMELESS = lazily(r"(?:candidate|applicant|kandidat(?:in)?|candidat[eoa]?) \w{1,3}\.?", re.I)
_YOU = frozenset({"you", "yourself", "vous", "sie", "usted", "tú", "você", "u", "jij", "lei"})


def readers(lines: Sequence[str], names: Iterable[str]) -> list[bool | None]:
    """Of each line whether it is the reader's (True), another candidate's (False) or no line of
    such a list (None); ``names`` are those that the reader goes by."""
    called = [_rest(line) for line in lines]
    found = [None if rest is None else False for rest in called]
    if found.count(False) < 2:
        return [None for _ in lines]
    known = [words for name in names if (words := re.findall(r"[^\W\d_]{2,}", lower(name)))]
    own = [i for i, rest in enumerate(called) if rest and _is_reader(rest, known)]
    if len(own) != 1:
        return [None for _ in lines]
    return [True if i == own[0] else which for i, which in enumerate(found)]


def _rest(line: str) -> str | None:
    """The name beside a time, where a line holds nothing else."""
    if len(line) > _LONGEST or not _CLOCK.search(line):
        return None
    words = _APART.split(_CALLED.sub(" ", _CLOCK.sub(" ", line)))
    rest = " ".join(f"{w}." if len(w) == 1 else w for w in words if w)
    is_name = _NAME.fullmatch(rest) or _NAMELESS.fullmatch(rest) or lower(rest) in _YOU
    return rest if is_name else None


def _is_reader(rest: str, names: list[list[str]]) -> bool:
    """ "M. Stokely", "Stokely, Marvin", "Marvin", "You"."""
    if _NAMELESS.fullmatch(rest):
        return False  # "Dear candidate" greets nobody by name
    low = lower(rest)
    words = low.split()
    return low in _YOU or any(
        any(w in name for w in words) and all(_is_of(w, name) for w in words) for name in names
    )


def _is_of(word: str, name: list[str]) -> bool:
    initial = word.removesuffix(".") if word.endswith(".") else None
    return word in name or bool(initial and any(n.startswith(initial) for n in name))
