"""Words that must not stand in a letter, looked for in a text of any origin. Mends nothing."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from agent import words as stock

_DOUBLED = re.compile(r"\b([^\W\d_]{2,}) +\1\b", re.IGNORECASE)
_KINDS = ("talk of salary", "a reproach", "pressure")
_RELATIVE = "a day that will be wrong when it is read"
_UNSOUND = frozenset(("Cc", "Cf", "Co", "Cs", "Cn"))


def faults(text: str, language: str) -> Iterator[str]:
    """What is wrong with a text of the candidate's own: its words and its signs."""
    yield from words(text, language)
    yield from signs(text)


def words(text: str, language: str) -> Iterator[str]:
    """Words that a letter does not say, each kind once; names should be taken out before."""
    for name, pattern in _said(language):
        if found := pattern.search(text):
            yield f'{name}: "{found[0].strip()[:60]}"'
    may_double = stock.text(language, "faults", "may_double").split()
    for doubled in _DOUBLED.finditer(text):
        if doubled[1].casefold() not in may_double:
            yield f'a word twice: "{doubled[0]}"'
            break


def signs(text: str) -> Iterator[str]:
    """Gaps, placeholders, markup and characters that no letter has."""
    for name, pattern in _named("signs"):
        if found := pattern.search(text):
            yield f'{name}: "{found[0].strip()[:60]}"'
    if odd := next((c for c in text if c != "\n" and unicodedata.category(c) in _UNSOUND), ""):
        yield f"a character that no letter has: U+{ord(odd):04X}"


def unfilled(text: str) -> str:
    """What is left open in a letter that is the person's own, where somebody plainly meant to come
    back to it; "" where nothing is. What they quote below is not theirs."""
    own = "\n".join(line for line in text.split("\n") if not line.lstrip().startswith(">"))
    for name, pattern in _named("unfilled"):
        if found := pattern.search(own):
            return f'{name}: "{found[0].strip()[:60]}"'
    return ""


@lru_cache
def _named(part: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    rows = stock.table("faults")[part].items()
    return tuple(
        (name, re.compile("|".join(filter(None, text.split("\n"))))) for name, text in rows
    )


@lru_cache
def _said(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """What no letter says, whatever its language, and the relative days of this one."""
    rows = [(name, stock.of_all("faults", name)) for name in _KINDS]
    if relative := stock.pattern(language, "faults", "relative"):
        rows.append((_RELATIVE, relative.pattern))
    return tuple(
        (name, re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)) for name, words in rows
    )
