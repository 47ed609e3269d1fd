"""Cues as rows of data: what a cue is, how a table of them is read, and where they are found.

Knows no kind and no language; the tables stand beside it, one module for each language.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache


class Where(StrEnum):
    """The part of a message that a cue is looked for in."""

    BODY = "body"
    """The author's own sentences."""
    SUBJECT = "subject"
    CALENDAR = "calendar"
    """Summary, description and place of an invitation."""
    SIGNATURE = "signature"
    FOOTER = "footer"
    QUOTED = "quoted"
    SENDER = "sender"
    """Display name and address of the author."""
    TEXT = "text"
    """Subject, calendar and body alike."""


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence or header to be searched: as it stands, and folded."""

    where: Where
    text: str
    folded: str
    hypothetical: bool = False


@dataclass(frozen=True, slots=True)
class Cue:
    """One row: what it speaks for, its name, its weight, and the words that it looks for.

    ``anchors`` are the words without which the pattern cannot match: most cues are passed over by
    a plain search for these. ``unless`` is a pattern that takes the cue back.
    """

    label: str
    name: str
    weight: float
    where: Where
    anchors: tuple[str, ...]
    pattern: str
    unless: str = ""

    def found(self, folded: str) -> bool:
        """Whether the cue stands in a folded text."""
        return (
            any(anchor in folded for anchor in self.anchors)
            and _compiled(self.pattern).search(folded) is not None
            and not (self.unless and _compiled(self.unless).search(folded))
        )


@dataclass(frozen=True, slots=True)
class Hit:
    """A cue that was found, and where."""

    cue: Cue
    line: Line


_WITHIN = {
    Where.TEXT: frozenset({Where.SUBJECT, Where.CALENDAR, Where.BODY}),
    **{where: frozenset({where}) for where in Where if where is not Where.TEXT},
}
_PUNCTUATION = str.maketrans({
    "’": "'", "‘": "'", "ʼ": "'", "´": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
    "–": "-", "—": "-", "‑": "-", "‐": "-", "−": "-", "…": ".", "ß": "ss",
    "\u00ad": "", "\u200b": "", "\u200c": "", "\u200d": "", "\u2060": "", "\ufeff": "", "\u034f": "",
})  # fmt: skip
_SPACE = re.compile(r"[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+")
_ROW = re.compile(r"(?P<weight>-?\d(?:\.\d)?) (?P<name>[^:]+):: (?P<pattern>.+?)(?: !! (?P<unless>.+))?")
_MACRO = re.compile(r"\{(\w+)\}")
_ANCHORS = re.compile(r"«([^»]+)»")


def fold(text: str) -> str:
    """Lower case, without accents, with plain quotes and dashes and single spaces."""
    plain = text.translate(_PUNCTUATION).casefold()
    if not plain.isascii():
        plain = "".join(
            c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c)
        )
    return _SPACE.sub(" ", plain).strip()


def table(rows: Mapping[str, str], macros: Mapping[str, str]) -> tuple[Cue, ...]:
    """Reads a table: ``label`` or ``label@where`` to lines of ``weight name :: pattern !! unless``.

    In a pattern the guillemets enclose the words without which it cannot match (alternatives
    behind bars), ``{name}`` stands for a macro, ``~`` for up to thirty and ``~~`` for up to eighty
    characters in between. Raises ValueError for a line that is no row.
    """
    return tuple(
        _row(key, line.strip(), macros)
        for key, block in rows.items()
        for line in block.strip().splitlines()
        if line.strip()
    )


def _row(key: str, line: str, macros: Mapping[str, str]) -> Cue:
    match = _ROW.fullmatch(line)
    if match is None or "«" not in match["pattern"]:
        raise ValueError(f"no cue: {line}")
    label, _, where = key.partition("@")
    anchors = tuple(a for group in _ANCHORS.findall(match["pattern"])[:1] for a in group.split("|"))
    return Cue(
        label=label,
        name=match["name"].strip(),
        weight=float(match["weight"]),
        where=Where(where or "body"),
        anchors=anchors,
        pattern=_expand(match["pattern"], macros),
        unless=_expand(match["unless"] or "", macros),
    )


def _expand(pattern: str, macros: Mapping[str, str]) -> str:
    plain = _ANCHORS.sub(r"(?:\1)", pattern)
    plain = _MACRO.sub(lambda m: macros.get(m[1], m[0]), plain)
    return plain.replace("~~", ".{0,80}?").replace("~", ".{0,30}?")


@lru_cache(maxsize=None)
def _compiled(pattern: str) -> "re.Pattern[str]":
    """Compiled when first needed: a message of one language needs few of them."""
    return re.compile(pattern)


def search(cues: Iterable[Cue], lines: tuple[Line, ...]) -> Iterator[Hit]:
    """Every cue that stands in a line of its own kind, once only: where it is said outright, if so."""
    whole = "\n".join(line.folded for line in lines)
    for cue in cues:
        if any(anchor in whole for anchor in cue.anchors):
            found = [line for line in _of(cue.where, lines) if cue.found(line.folded)]
            if found:
                yield Hit(cue, min(found, key=lambda line: line.hypothetical))


def _of(where: Where, lines: tuple[Line, ...]) -> Iterator[Line]:
    return (line for line in lines if line.where in _WITHIN[where])
