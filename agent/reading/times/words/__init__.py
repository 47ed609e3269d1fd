"""The languages whose times can be read, and their words as lookup tables. No grammar here.

Another language is another module with a ``LANGUAGE`` and its name in ``LANGUAGES``.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from agent.reading.times.words import de, en, es, fr, nl, pt
from agent.reading.times.words.model import Entry, Language

LANGUAGES: dict[str, Language] = {
    module.LANGUAGE.code: module.LANGUAGE for module in (en, de, fr, es, pt, nl)
}
_WORD = re.compile(r"[^\W\d_]+")
_USUAL = {code: frozenset(of.usual.split()) for code, of in LANGUAGES.items()}
_ENOUGH = 3
"""So many frequent words more than English has, before a text is taken for another language."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of one text: its own language first, then English."""

    language: Language
    words: dict[str, Entry]
    phrases: "re.Pattern[str]"
    phrase: dict[str, Entry]


def language_of(text: str) -> str:
    """The code of the language that most of the frequent little words belong to; else English."""
    words = [w.casefold() for w in _WORD.findall(text[:3000])]
    scores = {code: sum(w in usual for w in words) for code, usual in _USUAL.items()}
    best = max(scores, key=lambda code: scores[code])
    return best if scores[best] >= scores["en"] + _ENOUGH else "en"


@lru_cache(maxsize=16)
def lexicon(code: str) -> Lexicon:
    """The lookup tables of a language; an unknown code gives English."""
    language = LANGUAGES.get(code, LANGUAGES["en"])
    words, phrase = _strong_names(language.code), {}
    for of in (LANGUAGES["en"], language):
        words |= _words(of)
        phrase |= {k: _entry(v) for k, v in of.phrases.items()}
    # A word of the text's own language goes before the same word in English.
    longest = sorted(phrase, key=len, reverse=True)
    pattern = "|".join(re.escape(p).replace(r"\ ", r"\s") for p in longest)
    return Lexicon(language, words, re.compile(rf"(?:{pattern})(?!\w)", re.I), phrase)


def _strong_names(own: str) -> dict[str, Entry]:
    """Full names of days and months in every language: unmistakable even in English text."""
    names: dict[str, Entry] = {}
    for language in LANGUAGES.values():
        if language.code != own:
            weak = language.weak.split()
            for tag, rows in (("W", language.weekdays), ("M", language.months)):
                for value, forms in enumerate(rows, start=tag == "M"):
                    strong = (f for f in forms.split() if len(f) > 4 and f not in weak)
                    names |= {form: (tag, value) for form in strong}
    return names


def _words(language: Language) -> dict[str, Entry]:
    found: dict[str, Entry] = {}
    for tag, forms in language.words.items():
        found |= {form: _entry(tag) for form in forms.split()}
    for tag, row in (("x", language.numbers), ("o", language.ordinals)):
        for value, forms in enumerate(row.split(), start=1):
            found |= {form: (tag, value) for form in forms.split("/")}
    weak = language.weak.split()
    for tag, rows in (("W", language.weekdays), ("M", language.months)):
        for value, forms in enumerate(rows, start=tag == "M"):
            found |= {f: (tag.lower() if f in weak else tag, value) for f in forms.split()}
    return found


def _entry(tag: str) -> Entry:
    letter, _, value = tag.partition(":")
    return letter, int(value) if value.lstrip("-").isdigit() else value
