"""Text to tokens with one-letter tags: numbers, clock times, dates in figures, words of times.

Knows no grammar and no calendar; an unknown word is ``~``. Linear in the text.
"""

import re
from dataclasses import dataclass

from agent.reading.times.words import Lexicon

_MOST = 20_000
"""Characters looked at: an employer's own words are shorter, hostile mail is not."""


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of text: tag (``words.model.TAGS`` and those below), value, place in the text.

    N number of one or two figures, Y year, O ordinal in figures, D date in figures, C clock time,
    c perhaps a clock time (9.15), j hours or a clock time (14 h), ``#`` no time at all (a link, a
    telephone number, money), ``|`` end of a line, ``;`` a tab, punctuation as itself.
    """

    tag: str
    value: object
    start: int
    end: int


_TOKEN = re.compile(
    r"""
      (?P<skip>(?:https?://|www\.)[^\s<>]{1,2000}|[\w.+-]{1,64}@[\w.-]{1,255}
        |[$€£]\s?\d[\d,.'’]*|\d[\d,.'’]*\s?(?:[%€£$]|EUR\b|USD\b|GBP\b|CHF\b|SEK\b)
        |(?:\#|No\.\s?)\d+
        |\(?\+\d[\d\ ().-]{6,24}\d
        |(?<![\d.-])\(\d{3}\)\s?\d{3}[ .-]\d{4}(?!\d)|(?<![\d.-])\d{3}[ .-]\d{3}[ .-]\d{4}(?!\d)
        |(?<!\d)0\d{2,4}[ -/]\d{3,}[\d\ -]*\d|(?<!\d)0\d\ \d\d\ \d\d\ \d\d\ \d\d(?!\d)
        |\d{3}\ \d{3}\ \d{3}(?!\d)
        |\d{5,})
    | (?P<iso>(?<![\d/.-])(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}(?!\d))
    | (?P<date>(?<![\d/.-])\d{1,2}(?P<sep>[-/.])\ ?\d{1,2}(?P=sep)\ ?(?:(?:19|20)\d\d|\d\d)(?![\d:/-])
        |(?<![\d/.-])\d{1,2}/\d{1,2}(?![\d/])|(?<![\d.])\d{1,2}\.\d{1,2}\.(?!\d))
    | (?P<clock>
        (?<![\d.,:])\d{1,2}(?:[:.]\d\d(?::\d\d)?)?\s?[AaPp]\.?\s?[Mm](?:\.|\b)
        |(?<![\d.,:])\d{1,2}:\d\d(?::\d\d)?(?:\s?(?:[Hh]s?|[Uu]hr|uur|hrs?|hours|horas|heures)\b\.?)?
        |(?<![\d.,:])\d{1,2}\.\d\d\s?(?:[Hh]|[Uu]hr|uur|hrs?|hours|horas)\b
        |(?<![\d.,:])\d{1,2}[hH]\d\d\b|(?<![\d.,:])\d{1,2}\s?(?:[Uu]hr|o['’]clock)\b(?:\s[0-5]\d\b)?
        |(?<![\d.,:])[01]\d[0-5]\d\s?(?:hrs|hours|h)\b)
    | (?P<loose>(?<![\d.,:])\d{1,2}\s?(?:h|hs|uur|heures?|horas?)\b)
    | (?P<weak>(?<![\d.,:])(?:[01]?\d|2[0-4])\.[0-5]\d(?![\d.]))
    | (?P<ordinal>\b\d{1,2}(?:st|nd|rd|th|er|e|º|ª|ste|de)\b|\b\d{1,2}º)
    | (?P<year>\b(?:19|20)\d\d\b)
    | (?P<number>(?<![\d.,])\d{1,2}(?:[.,]5)?(?![\d]))
    | (?P<word>[wW]/[cCbB]\b|[^\W\d_]+(?:['’][^\W\d_]+)?)
    | (?P<tab>\t+)|(?P<line>[ \t]*(?:\n[ \t]*)+)
    | (?P<dash>\s?[-–—−]\s?)
    | (?P<mark>[,.():/+&@?!⋅·|~=>])
    """,
    re.X,
)
_MARKS = {"&": "+", "⋅": ",", "·": ",", "|": ",", "+": "~"}
_WRAP = 50
"""A line this long that ends without a stop runs on: its break was made by a mail program."""


def lex(text: str, lexicon: Lexicon) -> tuple[Token, ...]:
    """The tokens of a text in order; at most its first 20,000 characters."""
    tokens: list[Token] = []
    text, at, line_start = text[:_MOST], 0, 0
    while match := _TOKEN.search(text, at):
        at = match.end()
        kind = match.lastgroup or ""
        if kind == "sep":
            kind = "date"
        if kind == "word":
            token = _phrase(text, match.start(), lexicon) or _word(match, lexicon)
            at = token.end
        elif kind == "number":
            phrase = _phrase(text, match.start(), lexicon)
            token = phrase or _figure(kind, match)
            at = token.end
        elif kind == "line":
            wrapped = _runs_on(text, line_start, match.start())
            line_start = at
            if wrapped and match.group().count("\n") == 1:
                continue
            token = Token("|", None, match.start(), at)
        else:
            token = _figure(kind, match)
        tokens.append(token)
    return tuple(tokens)


def _runs_on(text: str, start: int, end: int) -> bool:
    return end - start >= _WRAP and text[end - 1] not in ".:;?!>" and "\t" not in text[start:end]


def _phrase(text: str, at: int, lexicon: Lexicon) -> Token | None:
    match = lexicon.phrases.match(text, at)
    if match is None:
        return None
    tag, value = lexicon.phrase[" ".join(match.group().casefold().split())]
    return Token(tag, value, at, match.end())


def _word(match: "re.Match[str]", lexicon: Lexicon) -> Token:
    written = match.group()
    tag, value = lexicon.words.get(written.casefold(), ("~", written))
    if tag in "wm" and written[:1].isupper():
        tag = tag.upper()
    return Token(tag, value, match.start(), match.end())


def _figure(kind: str, match: "re.Match[str]") -> Token:
    """A token that is no word; figures that are no date or clock time stand as ``#``."""
    text, start, end = match.group(), match.start(), match.end()
    if kind in ("iso", "date"):
        return Token("D", text, start, end)
    if kind in ("clock", "loose", "weak"):
        return _clock(kind, text, start, end)
    if kind == "ordinal":
        return Token("O", int(re.sub(r"\D", "", text)), start, end)
    if kind == "year":
        return Token("Y", int(text), start, end)
    if kind == "number":
        whole = "." not in text and "," not in text
        return Token("N", int(text) if whole else float(text.replace(",", ".")), start, end)
    if kind == "mark":
        return Token(_MARKS.get(text, text), text, start, end)
    return Token({"tab": ";", "line": "|", "dash": "-", "skip": "#"}[kind], None, start, end)


@dataclass(frozen=True, slots=True)
class Figures:
    """Hour and minute as written; ``half`` is am, pm or empty; ``fixed``: by the 24-hour clock."""

    hour: int
    minute: int
    half: str = ""
    fixed: bool = False


_PARTS = re.compile(r"(\d{1,2})(?:[:.hH]|\s?[Uu]hr\s|\s?o['’]clock\s)?(\d\d)?")


def _clock(kind: str, text: str, start: int, end: int) -> Token:
    match = _PARTS.match(text)
    hour, minute = (int(g or 0) for g in match.groups()) if match else (99, 99)
    lower = text.lower()
    half = "am" if re.search(r"\da|\sa", lower) else "pm" if re.search(r"\dp|\sp", lower) else ""
    if kind == "loose" and hour >= 24:
        return Token("Z", ("hours", hour), start, end)
    if hour > 24 or minute > 59 or (half and hour > 12) or (hour == 24 and minute):
        return Token("#", None, start, end)
    fixed = not half and (hour >= 13 or text.startswith("0") or (hour == 0))
    tag = {"clock": "C", "loose": "j", "weak": "c"}[kind]
    return Token(tag, Figures(hour, minute, half, fixed), start, end)
