"""The lines of a sheet as values: names, topics, yes and no; and the same out of free words."""

import re

from agent.notes import cues

_EMPTY = re.compile(rf"\W*(?:{cues.EMPTY})\W*", re.I)
_YES = re.compile(rf"\b(?:{cues.YES})\b", re.I)
_NO = re.compile(rf"\b(?:{cues.NO})\b", re.I)
_ASIDE = re.compile(
    r"\([^)]{0,120}\)?|\s[-–—]\s.{0,200}$"
    rf"|,\s+(?!(?:and|und|et|y|de heer|{'|'.join(cues.TITLES)})\b)[a-zà-ÿ][^,;]{{0,120}}"
)
_NAME = re.compile(
    r"[A-ZÀ-ÖØ-Þ][\w'’.-]*(?:\s+(?:(?:[a-z]{1,3}|['’]t)\s+){0,2}[A-ZÀ-ÖØ-Þ][\w'’.-]*){0,4}"
)
_TALKED = re.compile(cues.TALKED, re.I)
_SPEAKING = re.compile(rf"\s*(?:{cues.SPEAKING})\b")
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[^\sa-zà-ÿ])")
_MOST_NAMES, _MOST_TOPICS, _LONGEST = 12, 10, 200
_SHORT = 5
"""So many words at the most make a topic of a list with commas."""

FREE = {
    "went_well": re.compile(rf"\b(?:{cues.WELL})\b", re.I),
    "to_mend": re.compile(rf"\b(?:{cues.MEND})\b", re.I),
    "contact_by": re.compile(cues.CONTACT, re.I),
    "to_add": re.compile(cues.ADD, re.I),
}
_QUESTION = re.compile(rf"\?\s*$|\b(?:{cues.ASK})\b", re.I)
_CARD = re.compile(rf"\b(?:{cues.CARD})\b", re.I)
_MET = re.compile(
    r"\b(?i:met|spoke (?:to|with)|talked (?:to|with)|interviewed by|with)\s+(?=[A-ZÀ-Þ])"
)


def given(lines: list[str]) -> list[str]:
    """The lines that say something: no dash, no "n/a", no "nothing"."""
    return [line for line in lines if not _EMPTY.fullmatch(line)]


def text(lines: list[str]) -> str:
    """An answer in one piece."""
    return " ".join(given(lines))[:1000]


def names(lines: list[str], language: str = "") -> tuple[str, ...]:
    """The people of an answer, without what is said of them."""
    found: list[str] = []
    for line in given(lines):
        for part in re.split(r"[;,/\t]", _ASIDE.sub("", line)):
            found += (n for p in re.split(cues.and_(language), part, flags=re.I) if (n := _name(p)))
    return tuple(dict.fromkeys(found))[:_MOST_NAMES]


def _name(part: str) -> str:
    """A name by itself ("tom" in small letters too), or the one within a few words."""
    words = part.strip(" .:!?").split()
    if not words or len(words) > 12:
        return ""
    if len(words) == 1 and words[0].isalpha() and words[0].casefold() not in cues.NO_NAMES:
        return words[0] if not words[0].islower() else words[0].capitalize()
    for match in _NAME.finditer(" ".join(words)):
        kept = match[0].split()
        while kept and kept[0].casefold() in cues.NO_NAMES - cues.TITLES:
            kept = kept[1:]
        if kept and not {w.casefold().strip(".") for w in kept} <= cues.NO_NAMES:
            return " ".join(kept)
    return ""


def topics(lines: list[str], language: str = "") -> tuple[str, ...]:
    """What was talked about, a topic each: by lines, semicolons, or commas between a few words."""
    found: list[str] = []
    for line in given(lines):
        for sentence in re.split(r";|(?<=[.!?])\s+", line):
            found += _topics(sentence, language)
    kept = (t.strip(" .,:;!-–")[:_LONGEST] for t in found)
    return tuple(dict.fromkeys(t for t in kept if len(t) > 2))[:_MOST_TOPICS]


def _topics(sentence: str, language: str) -> list[str]:
    match = _TALKED.match(sentence)
    if match is None and _SPEAKING.match(sentence):
        return []
    rest = sentence[match.end() :] if match else sentence
    rest = re.sub(rf"\s*(?:{cues.lead(language)}){{0,3}}", "", rest, count=1, flags=re.I)
    parts = [p for p in re.split(rf",(?:{cues.or_so(language)}|\s*)", rest) if p.strip()]
    if len(parts) < 2:
        return [rest]
    parts[-1:] = re.split(cues.or_so(language), parts[-1], maxsplit=1, flags=re.I)
    return parts if all(len(p.split()) <= _SHORT for p in parts) else [rest]


def says_yes(lines: list[str]) -> bool:
    """Whether a question that wants yes or no was answered with yes; in doubt, no."""
    answer = " ".join(lines)[:300]
    return not _NO.search(answer) and bool(_YES.search(answer) or _CARD.search(answer))


def sentences(lines: list[str]) -> list[str]:
    """The sentences of free words."""
    return [s for line in lines for s in _SENTENCE.split(line)]


def from_free_words(free: list[str]) -> dict[str, list[str]]:
    """What free words say of each field: only sentences with a cue of it, the rest is the
    candidate's own affair."""
    found: dict[str, list[str]] = {}
    for sentence in sentences(free):
        for name in _fields(sentence):
            found.setdefault(name, []).append(sentence)
    return found


def _fields(sentence: str) -> list[str]:
    names = [name for name, cue in FREE.items() if cue.search(sentence)]
    if _TALKED.match(sentence):
        names.append("topics")
    if _QUESTION.search(sentence):
        names.append("question")
    if _CARD.search(sentence):
        names.append("card_by_post")
    if _MET.search(sentence):
        names.append("people")
    return names


def met(lines: list[str]) -> list[str]:
    """Behind "met" and the like in a sentence: where its names are."""
    return [sentence[m.end() :] for sentence in lines for m in [_MET.search(sentence)] if m]
