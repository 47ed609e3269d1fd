"""Words that must not stand in a letter, looked for in a text of any origin. Mends nothing."""

import re
import tomllib
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

_WORDS = Path(__file__).with_name("words") / "faults.toml"
_DOUBLED = re.compile(r"\b([^\W\d_]{2,}) +\1\b", re.IGNORECASE)
_MAY_DOUBLE = frozenset(("that", "had", "sie", "die", "das", "der", "ihnen", "vous", "nous", "que"))
_UNSOUND = frozenset(("Cc", "Cf", "Co", "Cs", "Cn"))


def faults(text: str, language: str) -> Iterator[str]:
    """What is wrong with a text of the candidate's own: its words and its signs."""
    yield from words(text, language)
    yield from signs(text)


def words(text: str, language: str) -> Iterator[str]:
    """Words that a letter does not say, each kind once; names should be taken out before."""
    for name, pattern in (*_named("any"), *_relative(language)):
        if found := pattern.search(text):
            yield f'{name}: "{found[0].strip()[:60]}"'
    for doubled in _DOUBLED.finditer(text):
        if doubled[1].casefold() not in _MAY_DOUBLE:
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
def _named(table: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    rows = tomllib.loads(_WORDS.read_text(encoding="utf-8"))[table].items()
    return tuple((name, _compiled(text, words=table == "any")) for name, text in rows)


@lru_cache
def _relative(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    text = tomllib.loads(_WORDS.read_text(encoding="utf-8"))["relative"].get(language, "")
    return (
        (("a day that will be wrong when it is read", _compiled(text, words=True)),) if text else ()
    )


def _compiled(text: str, *, words: bool) -> re.Pattern[str]:
    alternatives = "|".join(line for line in text.split("\n") if line)
    if not words:
        return re.compile(alternatives)
    # "morgen" is tomorrow, "Morgen" is morning.
    flags = 0 if "morgen" in alternatives else re.IGNORECASE
    return re.compile(rf"(?<!\w)(?:{alternatives})(?!\w)", flags)
