"""Cues as rows of data: what a cue is, how a table of them is read, and where they are found.

Knows no kind and no language; the tables stand beside it, one module or package a language.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from agent.reading.kinds.moments import DAY_STEMS


class Where(StrEnum):
    """The part of a message that a cue is looked for in."""

    BODY = "body"
    """The author's own sentences."""
    SUBJECT = "subject"
    CALENDAR = "calendar"
    """Summary and description of an invitation."""
    SIGNATURE = "signature"
    FOOTER = "footer"
    QUOTED = "quoted"
    SENDER = "sender"
    """Display name and address of the author."""
    TEXT = "text"
    """Subject, calendar and body alike."""
    ANYWHERE = "anywhere"
    """The same, and the signature and quoted history."""


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence or header to be searched: as it stands, and folded (``folding.fold``)."""

    where: Where
    text: str
    folded: str
    hypothetical: bool = False


@dataclass(frozen=True, slots=True)
class Cue:
    """One row: what it speaks for, its name, its weight, and the words that it looks for.

    ``anchors`` are beginnings of words without one of which the pattern cannot match; ``unless``
    is a pattern that takes the cue back when it stands in the same line.
    """

    label: str
    name: str
    weight: float
    where: Where
    anchors: tuple[str, ...]
    pattern: str
    unless: str = ""
    language: str = ""
    """The language that has to be seen in the message; empty for English, which is everywhere."""

    def search(self, folded: str) -> "re.Match[str] | None":
        """Where the cue stands in a folded text."""
        match = _compiled(self.pattern).search(folded)
        if match is None or (self.unless and _compiled(self.unless).search(folded)):
            return None
        return match


@dataclass(frozen=True, slots=True)
class Hit:
    """A cue that was found, the line, and the part of the folded line that it covers."""

    cue: Cue
    line: Line
    start: int
    end: int


_SHOWN = frozenset({Where.SUBJECT, Where.CALENDAR, Where.BODY})
_WITHIN = {
    **{where: frozenset({where}) for where in Where},
    Where.TEXT: _SHOWN,
    Where.ANYWHERE: _SHOWN | {Where.SIGNATURE, Where.QUOTED},
}
_ROW = re.compile(r"(?P<weight>\d(?:\.\d)?) (?P<name>[^:]+) :: (?P<pattern>.+?)(?: !! (?P<unless>.+))?")
_CONTINUED = re.compile(r"\n\s*(\||!(?=!))")
_MACRO = re.compile(r"\{([a-z]+)\}")
_ANCHORS = re.compile(r"«([^»]+)»")
_TIMES = re.compile(r"\{(?:day|clock)\}")
_WORDS = re.compile(r"[a-z]+")
A_TIME = "§"
"""Stands as a stem in a line that may name a day or a clock time."""
_SHORT_WORD = re.compile(r"[a-z]{1,5}")
_DIGIT = re.compile(r"\d")
_SEEN = 4
"""So many of its words show that a language is written."""
_STEM = 4
"""Words are looked up by so many letters, so that one anchor stands for all its endings."""


def table(
    rows: Mapping[str, str], macros: Mapping[str, str], language: str = ""
) -> tuple[Cue, ...]:
    """Reads a table: ``label`` or ``label@where`` to lines of ``weight name :: pattern !! unless``.

    A line that begins with ``!!`` or ``|`` goes on with the row above. In a pattern the guillemets
    enclose the alternatives without which it cannot match; ``{name}`` stands for a macro, ``~`` for
    up to thirty and ``~~`` for up to eighty characters in between. Raises ValueError for a line
    that is no row.
    """
    return tuple(
        _row(key, line, macros, language)
        for key, block in rows.items()
        for line in _CONTINUED.sub(lambda m: m[1].replace("!", " !"), block).split("\n")
        if line.strip()
    )


def _row(key: str, line: str, macros: Mapping[str, str], language: str) -> Cue:
    match = _ROW.fullmatch(line.strip())
    if match is None:
        raise ValueError(f"no cue: {line}")
    label, _, where = key.partition("@")
    pattern, unless = _macros(match["pattern"], macros), _macros(match["unless"] or "", macros)
    return Cue(
        label=label,
        name=match["name"].strip(),
        weight=float(match["weight"]),
        where=Where(where or "body"),
        anchors=_anchors(match["pattern"], macros),
        pattern=_expand(pattern),
        unless=_whole_words(_expand(unless)),
        language=language,
    )


def _macros(pattern: str, macros: Mapping[str, str]) -> str:
    """Macros filled in, those that they use themselves too."""
    for _ in range(3):
        pattern = _MACRO.sub(lambda m: macros[m[1]], pattern)
    return pattern


def _expand(pattern: str) -> str:
    plain = _ANCHORS.sub(r"(?:\1)", pattern)
    return plain.replace("~~", ".{0,80}?").replace("~", ".{0,30}?")


def _anchors(pattern: str, macros: Mapping[str, str]) -> tuple[str, ...]:
    """The stem of the longest word of each alternative between guillemets."""
    found = _ANCHORS.search(pattern)
    bare = {name: text.removeprefix("(?:").removesuffix(")") for name, text in macros.items()}
    group = _macros(_TIMES.sub(A_TIME, found[1]), bare) if found else ""
    words = [_longest(alternative) for alternative in _alternatives(group)]
    if not all(words):
        raise ValueError(f"no word to look for: {pattern}")
    return tuple(dict.fromkeys(word[:_STEM] for word in words))


def _whole_words(unless: str) -> str:
    """What takes a cue back begins with a word; short words stand for themselves alone."""
    if not unless:
        return ""
    words = (w + r"\b" if _SHORT_WORD.fullmatch(w) else w for w in _alternatives(unless))
    return rf"\b(?:{'|'.join(words)})"


def _alternatives(group: str) -> list[str]:
    """Splits at the bars that stand in no bracket."""
    parts, depth = [""], 0
    for char in group:
        depth += (char in "([") - (char in ")]")
        if char == "|" and depth == 0:
            parts.append("")
        else:
            parts[-1] += char
    return parts


def _longest(alternative: str) -> str:
    """The longest word that must stand in a match: no escapes, groups, classes, optional letters."""
    plain = re.sub(r"\\.|\[[^\]]*\]\S?|\w\?", " ", alternative)
    while "(" in plain:
        bare = re.sub(r"\([^()]*\)[?*]?(?:\{[\d,]*\})?", " ", plain)
        if bare == plain:
            break
        plain = bare
    timed = A_TIME in plain or _DIGIT.search(plain)
    return max(_WORDS.findall(plain), key=len, default=A_TIME if timed else "")


@lru_cache(maxsize=None)
def _compiled(pattern: str) -> "re.Pattern[str]":
    """Compiled when first needed: a message of one language needs few of them."""
    return re.compile(pattern)


class Index:
    """Cues by the stems of their anchors: a message meets only those whose words it has.

    ``words`` show that a language is written; the cues of the others are passed over.
    """

    def __init__(self, cues: Iterable[Cue], words: Mapping[str, frozenset[str]]) -> None:
        self._words = words
        self._by_stem: dict[str, list[Cue]] = defaultdict(list)
        for cue in cues:
            for anchor in cue.anchors:
                self._by_stem[anchor].append(cue)

    def search(self, lines: tuple[Line, ...]) -> tuple[Hit, ...]:
        """Every cue that stands in a line of its own sort, once: where it is said outright, if so."""
        best: dict[int, Hit] = {}
        languages = self._languages(lines)
        for line in lines:
            for cue in self._of(line.folded):
                if line.where in _WITHIN[cue.where] and cue.language in languages:
                    known = best.get(id(cue))
                    if known is None or _aside(known.line) > _aside(line):
                        match = cue.search(line.folded)
                        if match is not None:
                            best[id(cue)] = Hit(cue, line, match.start(), match.end())
        return tuple(best.values())

    def _languages(self, lines: tuple[Line, ...]) -> set[str]:
        words = {word for line in lines for word in _WORDS.findall(line.folded)}
        return {""} | {code for code, own in self._words.items() if len(words & own) >= _SEEN}

    def _of(self, folded: str) -> Iterable[Cue]:
        """The cues one of whose stems begins a word of the text."""
        found: dict[int, Cue] = {}
        for stem in _stems(folded):
            for cue in self._by_stem.get(stem, ()):
                found[id(cue)] = cue
        return found.values()


def _aside(line: Line) -> bool:
    """Whether a line states nothing now: hypothetical, or from the history of the thread."""
    return line.hypothetical or line.where is Where.QUOTED


def _stems(folded: str) -> set[str]:
    words = set(_WORDS.findall(folded))
    stems = {word[:_STEM] for word in words} | {word[:3] for word in words}
    if _DIGIT.search(folded) or stems & DAY_STEMS:
        stems.add(A_TIME)
    return stems
