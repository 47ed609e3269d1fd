"""The words of one text's languages as lookup tables."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from agent.reading.caseless import lazily
from agent.reading.function_words import FUNCTION_WORDS
from agent.reading.times.words import de, en, es, fr, it, nl, nordic, pt
from agent.reading.times.words.model import Entry, Language
from agent.reading.times.words.spelling import both_ways, plain

LANGUAGES: dict[str, Language] = {
    language.code: language
    for language in (
        *(module.LANGUAGE for module in (en, fr, es, pt, nl, it)),
        both_ways(de.LANGUAGE),
        *nordic.LANGUAGES,
    )
}
_WORD = lazily(r"[^\W\d_]+")
_ENGLISH = 0.25
"""So great a share of English function words is English, whatever else there is."""
_FEWEST = 2
_SHORT = 2
"""Letters of a word that without its accent is another ("à", "às")."""
_TELLING = "WwMRAKHJUudnEvyPQZkhqκη"
"""Tags of words without which, and without a figure, a sentence holds no time."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of one text: its own language first, then English."""

    language: Language
    words: dict[str, Entry]
    phrases: "re.Pattern[str]"
    phrase: dict[str, Entry]
    openers: frozenset[str]
    """First words of phrases."""
    telling: frozenset[str]
    """Words that speak of times."""


def language_of(text: str, answered: str = "") -> str:
    """The code of the language that most of the function words belong to; in doubt that of what it
    answers, else English."""
    words = _WORD.findall(text[:2000].lower())
    scores = {"en": sum(map(FUNCTION_WORDS["en"].__contains__, words))}
    if scores["en"] > _ENGLISH * len(words):
        return "en"
    for code in LANGUAGES:
        scores[code] = sum(map(FUNCTION_WORDS[code].__contains__, words))
    best = max(scores, key=lambda code: scores[code])
    if scores[best] >= max(_FEWEST, scores["en"] + 1):
        return best
    return language_of(answered) if answered and scores["en"] < _FEWEST else "en"


@lru_cache(maxsize=16)
def lexicon(code: str) -> Lexicon:
    """The lookup tables of a language; an unknown code gives English."""
    language = LANGUAGES.get(code, LANGUAGES["en"])
    words, phrase = _strong_names(language.code), dict[str, Entry]()
    # A word of the text's own language goes before the same word in English.
    for of in (LANGUAGES["en"], language):
        entries = dict(words_of(of))
        words |= {bare: e for w, e in entries.items() if len(bare := plain(w)) > _SHORT} | entries
        phrase |= {plain(k): _entry(v) for k, v in of.phrases.items()}
        phrase |= {k: _entry(v) for k, v in of.phrases.items()}
    longest = sorted(phrase, key=len, reverse=True)
    pattern = "|".join(re.escape(p).replace(r"\ ", r"\s+") for p in longest)
    openers = frozenset(m.group() for p in phrase if (m := _OPENER.match(p)))
    tellers = [w for w, entry in words.items() if _tells(entry)]
    tellers += [p.split()[-1] for p, entry in phrase.items() if _tells(entry)]
    return Lexicon(
        language,
        words,
        re.compile(rf"(?:{pattern})(?!\w)", re.I),
        phrase,
        openers,
        frozenset(w for teller in tellers for w in _WORD.findall(teller)[:1]),
    )


def _tells(entry: Entry) -> bool:
    """Numbers in words tell of a clock time ("at ten"), all but one: that is an article too."""
    tag, value = entry
    return tag in _TELLING or (tag == "x" and value != 1) or (tag == "G" and value != "")


_OPENER = lazily(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def _strong_names(own: str) -> dict[str, Entry]:
    """Full names of days and months in every language: unmistakable even in English text."""
    names: dict[str, Entry] = {}
    for language in LANGUAGES.values():
        if language.code != own:
            names |= {f: entry for f, entry in _names(language) if len(f) > 4 and entry[0] in "WM"}
    return names


def _names(language: Language) -> Iterator[tuple[str, Entry]]:
    """Days of the week and months; those that are words of their own too as ``w`` and ``m``."""
    weak = language.weak.split()
    for tag, rows in (("W", language.weekdays), ("M", language.months)):
        for value, forms in enumerate(rows, start=tag == "M"):
            for form in forms.split():
                yield form, (tag.lower() if form in weak else tag, value)


def words_of(language: Language) -> Iterator[tuple[str, Entry]]:
    """The words of a language and what each stands for; of two for one word the last counts."""
    for tag, forms in language.words.items():
        yield from ((form, _entry(tag)) for form in forms.split())
    for tag, row in (("x", language.numbers), ("o", language.ordinals)):
        for value, forms in enumerate(row.split(), start=1):
            yield from ((form, (tag, value)) for form in forms.split("/"))
    yield from _names(language)


def _entry(tag: str) -> Entry:
    letter, _, value = tag.partition(":")
    return letter, int(value) if value.lstrip("-").isdigit() else value
