"""Words written without their accents: "naechste Woche", "debut mars", "ate sexta".

Made from a language's own table; knows no word by itself.
"""

from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from functools import cache
from unicodedata import normalize

from agent.reading.caseless import lazily
from agent.reading.function_words import FUNCTION_WORDS
from agent.reading.times.words.model import Language

_LISTS = ("weekdays", "months")
_TAKEN_APART = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"}
_UMLAUT = lazily("[äöüß]")
_KEPT = lazily(r"\\.|\[(?:\\.|[^\]\\])*\]|\(\?<[!=][^()]*\)")
"""Escapes, classes, and what looks behind: of these the length is fixed."""
_WORD = lazily(r"(?<![^\W\d_])[^\W\d_]{3,}")
_WHOLE = lazily(r"(?<![^\W\d_])(?<![)\]§])[^\W\d_]{3,}(?![^\W\d_]|[(\[§-])")
""" "Complet" is no word of "complét(?:ez|er)"."""
_HOURS = lazily(r"(?<![^\W\d_])[^\W\d_]{1,2}(?= \d{1,2} ?(?:h|:\d\d)(?![^\W\d_]))")
""" "A 15 h", "as 9:30": a short word before an hour."""
_SHOWN = lazily(r"(?<![^\W\d_])[a-z]*[^\W\d_a-zA-Z]")
"""An accent in a word that is no name."""
_MARKS = lazily("[\u0300-\u036f]")


def both_ways(language: Language) -> Language:
    """A German table whose words and cues are found with "ae", "oe", "ue" and "ss" too."""
    changed: dict[str, object] = {}
    for one in fields(language):
        value = getattr(language, one.name)
        if one.name in _LISTS:
            changed[one.name] = tuple(_forms(row, " ") for row in value)
        elif one.name in ("numbers", "ordinals"):
            changed[one.name] = " ".join(_forms(row, "/") for row in value.split())
        elif one.name == "weak":
            changed[one.name] = _forms(value, " ")
        elif one.name == "words":
            changed[one.name] = {tag: _forms(row, " ") for tag, row in value.items()}
        elif one.name == "phrases":
            apart = {_taken_apart(phrase): tag for phrase, tag in value.items()}
            changed[one.name] = apart | value
        elif isinstance(value, tuple):
            changed[one.name] = tuple(map(_either, value))
        elif isinstance(value, dict):
            changed[one.name] = {name: _either(row) for name, row in value.items()}
    return replace(language, **changed)  # type: ignore[arg-type]


def _forms(row: str, between: str) -> str:
    return between.join(dict.fromkeys(f for w in row.split(between) for f in (w, _taken_apart(w))))


def _taken_apart(text: str) -> str:
    return _UMLAUT.sub(lambda found: _TAKEN_APART[found[0]], text)


def _either(pattern: str) -> str:
    said, at = [], 0
    for kept in _KEPT.finditer(pattern):
        said += [_loosened(pattern[at : kept.start()]), kept[0]]
        at = kept.end()
    return "".join((*said, _loosened(pattern[at:])))


def _loosened(pattern: str) -> str:
    return _UMLAUT.sub(lambda found: f"(?:{found[0]}|{_TAKEN_APART[found[0]]})", pattern)


def restored(low: str, language: Language) -> str:
    """A text in small letters with its accents, each letter in its place, where no word of it has
    one but names: nobody writes some and leaves out others."""
    if language.code not in _RESTORED or _SHOWN.search(low):
        return low
    accented, at = _accented(language), language.bare_hours
    low = _WORD.sub(lambda found: accented.get(found[0]) or _with_ending(found[0], language), low)
    return _HOURS.sub(lambda found: at.get(found[0], found[0]), low)


def _with_ending(word: str, language: Language) -> str:
    """ "Informacao", "informacion": what any such noun ends in."""
    for bare, ending in language.bare_endings.items():
        if word.endswith(bare) and len(word) > len(bare) + 1:
            return word[: -len(bare)] + ending
    return word


_RESTORED = ("fr", "es", "pt", "it")
_BY_CODE: dict[str, Mapping[str, str]] = {}


def _accented(language: Language) -> Mapping[str, str]:
    """The words of a table with accents by what they are without, those apart that are words of
    their own without."""
    if language.code not in _BY_CODE:
        common = set(filter(_WORD.fullmatch, FUNCTION_WORDS[language.code]))
        words = common.union(*map(_words_of, _rows(language)))
        right = common.union(language.bare_words.split(), *map(_words_of, _cues(language)))
        found = {bare: word for word in sorted(words) if (bare := plain(word)) != word}
        _BY_CODE[language.code] = {
            bare: word
            for bare, word in found.items()
            if bare not in right and len(bare) == len(word)
            if not (word[-1] in language.telling_ends and plain(word[:-1]) == word[:-1])
        }
    return _BY_CODE[language.code]


def _cues(language: Language) -> Iterator[str]:
    for one in fields(language):
        value = getattr(language, one.name)
        if isinstance(value, tuple) and one.name not in _LISTS:
            yield from value
        elif one.name == "labels":
            yield from value.values()


def _rows(language: Language) -> Iterator[str]:
    """All that stands in a table, word by word or as a pattern."""
    yield from _cues(language)
    yield from (*language.weekdays, *language.months, language.numbers, language.ordinals)
    yield from (*language.words.values(), *language.phrases)


def _words_of(row: str) -> set[str]:
    return set(_WHOLE.findall(_ESCAPE.sub(" ", row.replace(r"\w", "§"))))


_ESCAPE = lazily(r"\\.")


@cache
def plain(word: str) -> str:
    """A word without its accents."""
    return _MARKS.sub("", normalize("NFKD", word))
