"""The words that are looked for in mail, by language: one package each, beside this one.

A table has a name, the same in each language, and holds alternatives of a regular expression: one
a line, but that four blanks go on with the line above. ``{name}`` is what the reader of
the table fills in. Knows no message.
"""

import re
from functools import cache

from agent.reading import caseless
from agent.reading.words import de, en, es, fr, it, nl, nordic, pt
from agent.words import word_set as _word_set

LANGUAGES = {
    "en": en.WORDS, "de": de.WORDS, "fr": fr.WORDS, "es": es.WORDS, "pt": pt.WORDS,
    "nl": nl.WORDS, "it": it.WORDS, "nordic": nordic.WORDS,
}  # fmt: skip
_NAME = re.compile(r"\{([a-z_]+)\}")


def joined(name: str, /, **filled: str) -> str:
    """The alternatives of all languages as one regular expression, each once: what repeats one of
    them would else try a word that two languages share in two ways at each place."""
    lines = alternatives(name, **filled)
    return "|".join(dict.fromkeys(a for line in lines for a in caseless.alternatives(line)))


def alternatives(name: str, /, **filled: str) -> tuple[str, ...]:
    """The alternatives of all languages, each once: for tables whose lines name a group."""
    found = dict.fromkeys(line for table in each(name).values() for line in _lines(table))
    if not filled:
        return tuple(found)
    return tuple(_NAME.sub(lambda match: filled[match[1]], line) for line in found)


@cache
def each(name: str) -> dict[str, str]:
    """A table in the languages that have it. Raises KeyError where none has."""
    found = {code: words[name] for code, words in LANGUAGES.items() if name in words}
    if not found:
        raise KeyError(name)
    return found


def word_set(name: str) -> frozenset[str]:
    """The words of all languages, where a table holds no more than words."""
    return frozenset().union(*map(_word_set, each(name).values()))


def _lines(table: str) -> list[str]:
    return [line for line in table.replace("\n    ", "").split("\n") if line]
