"""The greeting on top of a text: by a formula ("Dear Ms Lund") or by the reader's bare name."""

import re
from itertools import islice

from agent.reading.caseless import lazily
from agent.reading.prose.closings import SALUTATION

Blocks = list[list[str]]

_VERBS = """
    is are was were will would can could have has had thank thanks this your our please for about
    haben ist sind wir vielen vous nous su tu usted esto we i i'm it
"""
_NO_NAME = frozenset(_VERBS.split())
_END = lazily(r"[,:!;.–—](?=\s|$)|\s[-–—]\s")
_TITLE = lazily(
    r"\b(?:mr|mrs|ms|mx|dra?|profa?|sr|srta|sra|lic|enga?|arq|dott|avv|dhr|mevr|mag|dipl|ing|st"
    r"|exmo|exma|m|mme)\.$",
    re.IGNORECASE,
)
_NAME = lazily(r"\s*((?:[^\W\d_][\w'’-]*\.? ?){1,3})(?:[,!:]| [-–—])(?=\s|$)")
_BARE = lazily(r"\s*[A-ZÀ-ÞŁŚŻ][\w'’-]*(?: [A-ZÀ-ÞŁŚŻ][\w'’.-]*){0,2},\s*$")
_SEARCHED = 14
"""Lines in which a greeting is looked for: a logo and a headline may stand above it."""


def greeting(blocks: Blocks, reader: frozenset[str]) -> tuple[str, Blocks]:
    """The salutation, and the blocks without it (headings above it stay)."""
    places = ((i, j) for i, block in enumerate(blocks) for j in range(len(block)))
    for seen, (i, j) in enumerate(islice(places, _SEARCHED)):
        block, line = blocks[i], blocks[i][j]
        if end := _salutes(line, reader, first=not seen):
            rest = line[end:].lstrip(" ,")
            without = [*block[:j], *([rest] if rest else []), *block[j + 1 :]]
            mended = [without] if without else []
            return line[:end].strip(), [*blocks[:i], *mended, *blocks[i + 1 :]]
    return "", blocks


def _salutes(line: str, reader: frozenset[str], first: bool) -> int:
    """The end of the salutation that a line begins with, 0 where it has none."""
    found = SALUTATION.match(line[:80])
    if found:
        return _by_formula(line, found.end())
    begins = line[:60].casefold()
    if any(map(begins.__contains__, reader)):
        named = _NAME.match(line[:60])
        if named and set(named[1].casefold().split()) & reader:
            return named.end()
        if len(line) > 2 and begins.strip() in reader:
            return len(line)
    return len(line) if first and _BARE.match(line[:60]) else 0


def _by_formula(line: str, at: int) -> int:
    for mark in _END.finditer(line, at, at + 70):
        if _TITLE.search(line[: mark.end()]):
            continue
        if mark.start() == at and (name := _NAME.match(line, at + 1, at + 60)):
            return name.end() if _calls(name[1]) else mark.end()
        return mark.end() if _calls(line[at : mark.start()]) else 0
    return len(line) if len(line) <= 60 and _calls(line[at:]) else 0


def _calls(text: str) -> bool:
    """Whether what follows "Dear" can be a name, a title or nothing; not "lieber 15 Uhr"."""
    words = text.replace("/", " ").split()
    return len(words) <= 8 and not any(w.casefold() in _NO_NAME or w.isdigit() for w in words)
