"""The words of letters and of sheets of notes, by language: one file each, beside this one.

A file holds phrases, names of days and months, greetings, forms of the post, and what must not
stand in a letter; a further language is a further file. Knows no letter and no person.
"""

import re
import tomllib
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

_HERE = Path(__file__).parent
_SIGNS = "faults"
"""What stands beside the languages: signs that no letter has."""


@lru_cache
def table(name: str) -> Mapping[str, Any]:
    """All of one file; "faults" is what holds whatever the language."""
    return tomllib.loads((_HERE / f"{name}.toml").read_text(encoding="utf-8"))


def word_set(block: str) -> frozenset[str]:
    """The words of a block, whatever blanks and line breaks stand between them; those with an ß
    also as case folding writes them."""
    return frozenset((*block.split(), *block.replace("ß", "ss").split()))


def alternatives(words: Iterable[str]) -> str:
    """Plain words as a regular expression for one of them, the longer first."""
    return "|".join(map(re.escape, sorted(words, key=lambda word: (-len(word), word))))


def _there() -> tuple[str, ...]:
    codes = {path.stem for path in _HERE.glob("*.toml")} - {_SIGNS}
    return tuple(sorted(codes, key=lambda code: (code != "en", code)))


LANGUAGES = _there()
"""The languages that there are words for, as ISO 639-1 codes, English first."""


def text(language: str, section: str, key: str) -> str:
    """One text of a language; "" where it has none."""
    found = table(language).get(section, {}).get(key, "")
    return str(found)


@lru_cache
def pattern(language: str, section: str, key: str) -> re.Pattern[str] | None:
    """A text of a language as a regular expression, an alternative a line, case left aside."""
    found = _alternatives(text(language, section, key))
    return re.compile(found, re.IGNORECASE) if found else None


@lru_cache
def of_all(section: str, key: str) -> str:
    """The alternatives of all languages as one regular expression."""
    found = (_alternatives(text(code, section, key)) for code in LANGUAGES)
    return "|".join(filter(None, found))


def _alternatives(lines: str) -> str:
    return "|".join(line for line in lines.split("\n") if line)
