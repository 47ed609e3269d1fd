"""Cues as rows of data: what a cue is, and how a table of them is read.

Knows no kind and no language; the tables stand beside it, one module or package a language.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from agent.reading.caseless import alternatives, lazily, sought


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
    """A sentence or header to be searched: as it stands, and folded (``reading.folding``)."""

    where: Where
    text: str
    folded: str
    hypothetical: bool = False


@dataclass(frozen=True, slots=True)
class Cue:
    """One row: what it speaks for, its name, its weight, and the words that it looks for.

    ``also`` is a pattern that has to stand in the same line, before or after; ``unless`` one that
    takes the cue back when it does; ``language`` the one that has to be seen in the message, empty
    for English, which is everywhere.
    """

    label: str
    name: str
    weight: float
    where: Where
    pattern: str
    also: str = ""
    unless: str = ""
    language: str = ""

    def search(self, folded: str) -> "re.Match[str] | None":
        """Where the cue stands in a folded text."""
        match = _searching(self.pattern)(folded)
        if match is None or (self.also and not _searching(self.also)(folded)):
            return None
        if self.unless and _searching(self.unless)(folded):
            return None
        return match


@dataclass(frozen=True, slots=True)
class Hit:
    """A cue that was found, the line, and the part of the folded line that it covers."""

    cue: Cue
    line: Line
    start: int
    end: int


_ROW = lazily(
    r"(?P<weight>\d(?:\.\d)?) (?P<name>[^:]+) :: (?P<pattern>.+?)(?: && (?P<also>.+?))?(?: !! "
    r"(?P<unless>.+))?"
)
_CONTINUED = lazily(r"\n\s*(\||!(?=!))")
_MACRO = lazily(r"\{([a-z]+)\}")
_GROUP = lazily(r"«([^»]+)»")
_SHORT_WORD = lazily(r"[a-z]{1,5}")


class Table(NamedTuple):
    """Rows: ``label`` or ``label@where`` to lines of ``weight name :: pattern !! unless``.

    A line that begins with ``!!`` or ``|`` goes on with the row above. Patterns are regular
    expressions over folded text, in which ``«a|b»`` stands for a group of alternatives,
    ``{name}`` for a macro, ``~`` for up to thirty and ``~~`` for up to eighty characters in
    between, `` && `` for two patterns in one line in either order.
    """

    rows: Mapping[str, str]
    macros: Mapping[str, str]
    language: str = ""

    def cues(self) -> tuple[Cue, ...]:
        """The cues, read now. Raises ValueError for a line that is no row."""
        return tuple(
            _row(key, line, self.macros, self.language)
            for key, block in self.rows.items()
            for line in _CONTINUED.sub(lambda m: m[1].replace("!", " !"), block).split("\n")
            if line.strip()
        )


def _row(key: str, line: str, macros: Mapping[str, str], language: str) -> Cue:
    match = _ROW.fullmatch(line.strip())
    if match is None or "!!" in match["pattern"] + (match["unless"] or "") or _is_torn(match):
        raise ValueError(f"no cue: {line}")
    label, _, where = key.partition("@")
    return Cue(
        label=label,
        name=match["name"].strip(),
        weight=float(match["weight"]),
        where=Where(where or "body"),
        pattern=_expanded(match["pattern"], macros),
        also=_expanded(match["also"] or "", macros),
        unless=_whole_words(_expanded(match["unless"] or "", macros)),
        language=language,
    )


def _is_torn(row: "re.Match[str]") -> bool:
    """Whether one of several alternatives begins with a blank: a line was broken where no ``|`` is
    meant, and half a pattern would be found by itself."""
    return "| " in row["pattern"] and any(
        a.startswith(" ") for a in alternatives(row["pattern"])[1:]
    )


def _expanded(pattern: str, macros: Mapping[str, str]) -> str:
    """Macros filled in, those that they use themselves too, then the shorthands."""
    for _ in range(3):
        pattern = _MACRO.sub(lambda m: macros[m[1]], pattern)
    plain = _GROUP.sub(r"(?:\1)", pattern)
    return plain.replace("~~", ".{0,80}?").replace("~", ".{0,30}?")


def _whole_words(unless: str) -> str:
    """What takes a cue back begins with a word, or is a mark; short words stand for themselves
    alone."""
    if not unless:
        return ""
    words = (w + r"\b" if _SHORT_WORD.fullmatch(w) else w for w in alternatives(unless))
    return rf"(?:\b|(?<= )(?=\?))(?:{'|'.join(words)})"


@cache
def _searching(pattern: str) -> "Callable[[str], re.Match[str] | None]":
    """Compiled when first needed: a mailbox needs few of them, and each of these seldom."""
    return re.compile(sought(pattern)).search
