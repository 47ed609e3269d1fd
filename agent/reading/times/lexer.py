"""Text to tokens with one-letter tags: numbers, clock times, dates in figures, words of times.

Knows no grammar and no calendar; an unknown word is ``~``. Linear in the text.
"""

import re
from dataclasses import dataclass
from typing import NamedTuple

from agent.reading.caseless import lazily, lower
from agent.reading.times.days import Basis
from agent.reading.times.words import Lexicon, restored
from agent.reading.times.words.model import Entry

_MOST = 4_000
"""Characters of one sentence or row looked at: an employer's own are shorter."""


class Token(NamedTuple):
    """A piece of text: tag (``words.model.TAGS`` and those below), value, place in the text.

    N number of up to three figures, Y year, O ordinal in figures, D date in figures, C clock time,
    c perhaps a clock time (9.15, 1430), j hours or a clock time (14 h), ``#`` no time at all (a
    link, a telephone number, money), ``;`` a tab, punctuation as itself.
    """

    tag: str
    value: object
    start: int
    end: int


_ADDRESSES = r"(?P<link>(?:https?://|www\.)[^\s<>]{1,2000}|[\w.+-]{1,64}@[\w.-]{1,255}\w)|"
_FORMS = r"""
    (?P<offset>(?:UTC|GMT)[+−–-]\d{1,2}(?::?\d\d)?\b(?!\s?(?:GMT|UTC|[ap]m)))
    | (?P<word>[wW]/[cCbB]\b|[dD]['’](?=une?\b)|[qQ][1-4]\b|[^\W\d_]+(?:['’][^\W\d_]+)?)
    | (?=\d)(?<!\d)(?<!\d[.,:])(?<![A-SU-Za-z])(?:
        (?P<iso>(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}(?!\d))
      | (?P<date>\d{1,2}(?P<sep>[-/.])\ ?\d{1,2}(?P=sep)\ ?(?:(?:19|20)\d\d|\d\d)(?![\d:/-])
          |\d{1,2}/\d{1,2}(?![\d/])|\d{1,2}-0[1-9](?=,?\ (?:om|van|um|às|a\ las)\b)
          |(?:(?<=\bop\ )|(?<=\btot\ )|(?<=\bper\ )|(?<=\bvoor\ )|(?<=ijk\ )|(?<=t/m\ )
            |(?<=\bel\ )|(?<=\bdia\ )|(?<=\bdía\ )|(?<=\baté\ )|(?<=\bhasta\ ))
           (?:0[1-9]|[12]\d|3[01])-0[1-9](?![\d/:-]|\.\d|\ ?(?:u|uur|hs?|horas)\b)|\d{1,2}\.\ ?(?:0?[1-9]|1[0-2])\.(?!\d))
      | (?P<sum>\d[\d,.'’]*\s?(?:[%€£$]|EUR\b|USD\b|GBP\b|CHF\b|SEK\b|NOK\b|DKK\b|PLN\b|kr\b)
          |\d{3}[ .-]\d{3}[ .-]\d{4}(?!\d)|\d{3}\ \d{3}\ \d{3}(?!\d)
          |0(?=(?:[ /-]?\d){8})\d{1,4}[ /-]\d[\d\ -]*(?<=\d)
          |\d{1,3}(?:,\d{3})+(?![\d:])|\d{5,}|24/7\b)
      | (?P<clock>\d{1,2}(?:[:.]\d\d(?::\d\d)?)?(?:\s?[AaPp][Mm]\b|\s?[AaPp]\.\s?[Mm]\.?|[ap]\b)
          |\d{1,2}:\d\d(?::\d\d)?(?:\s?(?:[Hh]s?|[Uu]hr|uur|hrs?|hours|horas|heures)\b\.?)?
          |\d{1,2}\.\d\d\s?(?:[Hh]|[Uu]hr|u|uur|hrs?|hours|horas)\b
          |\d{1,2}\ ?(?:[hHu]|heures?|horas?)\ ?[0-5]\d(?:m(?:in)?)?\b|\d{1,2}\s?(?:[Uu]hr|o['’]clock)\b(?:\s[0-5]\d\b(?!\s?[Mm]in))?
          |(?:[01]\d|2[0-3])[0-5]\d\s?(?:[Hh]rs|HRS|hours|[Hh])\b)
      | (?P<bare>(?:[01]\d|2[0-3])[0-5]\d(?=\s?[-–]\s?[0-2]\d[0-5]\d\b)|(?:0\d|1[0-8]|2[1-3])[0-5]\d\b)
      | (?P<loose>\d{1,2}\s?(?:hs?|u|uur|heures?|horas?|ore)\b)
      | (?P<weak>(?:[01]?\d|2[0-4])\.[0-5]\d(?!\.?\d))
      | (?P<ordinal>\d{1,2}(?:(?:st|nd|rd|th|er|re|ère|e|ème|ste|de|ST|ND|RD|TH)\b|\.?[ºª°]))
      | (?P<year>(?:19|20)\d\d\b)
      | (?P<number>\d{1,3}(?:[.,]5)?(?!\d)))
    | (?P<skip>[$€£]\s?\d[\d,.'’]*|\#\d+|\(?\+\d[\d\ ().-]{6,24}\d|\(\d{3}\)\s?\d{3}[ .-]\d{4}
        |~~[^~\n]{1,200}~~)
    | (?P<tab>\t+)
    | (?P<dash>\s?[-–—−]\s?)
    | (?P<mark>[,.():/+&@?!⋅·|~=>;])
"""
_LASTS = lazily(r"[0-4]\s?(?:[hH]|heures?|horas?)\s?[0-5]\d(?:m(?:in)?)?")
"""How long something lasts, where it is French ("1h30"): nobody meets at that hour."""
_PLAIN = lazily(_FORMS, re.X)
_WITH_ADDRESSES = lazily(_ADDRESSES + _FORMS, re.X)
_MARKS = {"&": "+", "⋅": ",", "·": ",", "|": ",", "+": "~", "=": "~", ">": "~", ";": "!"}


def lex(text: str, lexicon: Lexicon) -> tuple[Token, ...]:
    """The tokens of a sentence or row in order; at most of its first 4,000 characters."""
    tokens: list[Token] = []
    add, at = tokens.append, 0
    words, openers, low = lexicon.words, lexicon.openers, restored(lower(text), lexicon.language)
    pattern = _WITH_ADDRESSES if "@" in text or "://" in text or "www." in text else _PLAIN
    for match in pattern.finditer(text[:_MOST]):
        start, end = match.span()
        if start < at:
            continue
        kind = match.lastgroup
        at = end
        if kind == "mark":
            mark = text[start]
            add(_new(Token, (_MARKS.get(mark, mark), mark, start, end)))
        elif kind != "word":
            token = _figure(kind or "", match, tokens)
            at = token.end
            add(token)
        else:
            said = low[start:end]
            if said in openers and (phrase := lexicon.phrases.match(text, start)):
                at = phrase.end()
                tag, value = lexicon.phrase[" ".join(phrase[0].lower().split())]
            elif said in words or said[-2:] in _OWNS:
                tag, value = _word(text[start:end], said, lexicon)
            else:
                tag, value = "~", said
            add(_new(Token, (tag, value, start, at)))
    return tuple(tokens)


_new = tuple.__new__
_OWNS = ("'s", "’s")


def _word(written: str, low: str, lexicon: Lexicon) -> Entry:
    """What a word is by its capitals, and what it is with an ending."""
    entry: Entry = ("~", written)
    if low not in lexicon.words:
        # "Tomorrow's fine", "today's 10:00", "Thursday's talk": the day itself.
        owner = lexicon.words.get(low[:-2], entry)
        return owner if owner[0] in "WR" else entry
    tag, value = lexicon.words[low]
    if tag == "R" and len(written) < 4 and written.isupper():
        return entry  # an office by its letters, not "tmr"
    if tag == "w" and written == "so":
        return entry  # "so um 10" is about ten, "So um 10" a Sunday
    if tag in "wm" and len(written) > 2 and written[:1].isupper():
        return tag.upper(), value
    return tag, value


def _figure(kind: str, match: "re.Match[str]", before: list[Token]) -> Token:
    """A token that is no word; figures that are no date or clock time stand as ``#``."""
    text, start, end = match.group(), match.start(), match.end()
    if kind in ("number", "year"):
        whole = "." not in text and "," not in text
        value = int(text) if whole else float(text.replace(",", "."))
        return Token("Y" if kind == "year" else "N", value, start, end)
    if kind in ("date", "sep") and _is_clock(match, before):
        return _clock("weak", text[:-1], start, end - 1)
    if kind in ("iso", "date", "sep"):
        return Token("D", text, start, end)
    if kind == "bare" and not _is_hour(match, before):
        return Token("#", None, start, end)
    if kind == "clock" and _LASTS.fullmatch(text) and not (before and before[-1].tag in "@-rB<"):
        hours, minutes = (int(n) for n in re.findall(r"\d+", text))
        return Token("Z", f"m{hours * 60 + minutes}", start, end)
    if kind in ("clock", "loose", "weak", "bare"):
        return _clock(kind, text, start, end)
    if kind == "ordinal" and _COMPASS.search(match.string[max(0, start - 4) : start]):
        return Token("#", None, start, end)  # "501 W 2nd" is a street
    if kind == "ordinal":
        return Token("O", int(re.sub(r"\D", "", text)), start, end)
    return Token({"tab": ";", "dash": "-"}.get(kind, "#"), None, start, end)


_COMPASS = lazily(r"(?:^|\s|\d)[NSEW][EW]?\.? $")


def _is_hour(match: "re.Match[str]", before: list[Token]) -> bool:
    """Four figures are a clock time behind "at", behind a date, in a range; else a house number."""
    behind = match.string[match.end() : match.end() + 3].strip()
    if (behind[:1].isupper() and behind[1:2].islower()) or behind[:1].isdigit():
        return False
    if before and before[-1].tag in ":≈" and _LABELLED.search(match.string[: match.start()][-24:]):
        return True
    if match.group().startswith("0") and behind[:2] in ("on", "hr", "h"):
        return True  # "your board is set for 0930 on Saturday"
    if _BY.search(match.string, 0, match.start()) and _IS_DUE.match(match.string, match.end()):
        return True
    if behind[:1] == "," and [t.tag for t in before[-2:]] in (["M", ","], ["D", ","]):
        return match.group()[0] in "01"  # "Tuesday 23 September, 0930, at the yard"
    return behind[:1] in ("-", "–") or (bool(before) and before[-1].tag in "@MDYO-")


_BY = lazily(r"\b(?:later than|by|before|until|till|nlt) $", re.I)
_IS_DUE = lazily(r" (?:on\b|hrs?\b|hours\b|local\b|today\b|tomorrow\b|[A-Z]{2,4}T\b)")
""" "Not later than 1700 on Friday", but no "by 2030" and no "by 1700 people"."""
_LABELLED = lazily(
    r"\b(?:report|time|start|begin|end|finish|arriv|zeit|beginn|ende|heure|début|hora|início|fim"
    r"|tijd|ora)\w*(?:: ?| (?:approx|ca|about|um|at)\.? ?)$",
    re.I,
)
"""Before four figures that are an hour: "REPORT: 0745", "END APPROX 1530"."""


def _is_clock(match: "re.Match[str]", before: list[Token]) -> bool:
    """ "At 9.10." is a clock time at the end of a sentence, "am 9.10." a date."""
    text = match.group()
    short = text.endswith(".") and len(text) <= 6
    return short and match.end() == len(match.string) and bool(before) and before[-1].tag == "@"


@dataclass(frozen=True, slots=True)
class Figures:
    """Hour and minute as written; ``half`` is am, pm or empty; ``fixed``: by the 24-hour clock."""

    hour: int
    minute: int
    half: str = ""
    fixed: bool = False


_PARTS = lazily(
    r"(\d{1,2})(?:[:.]|\s?(?:heures?|horas?|[hHu])\s?|\s?[Uu]hr\s|\s?o['’]clock\s)?(\d\d)?"
)
_HALF = lazily(r"[\d\s]([ap])")


def _clock(kind: str, text: str, start: int, end: int) -> Token:
    match = _PARTS.match(text)
    hour, minute = (int(g or 0) for g in match.groups()) if match else (99, 99)
    half = _HALF.search(text.lower())
    said = f"{half[1]}m" if half else ""
    if kind == "loose" and hour > 24:
        return Token("Z", ("hours", hour), start, end)
    if hour > 24 or minute > 59 or (said and hour > 12) or (hour == 24 and minute):
        return Token("#", None, start, end)
    fixed = not said and (hour >= 13 or hour == 0 or text.startswith("0"))
    tag = {"clock": "C", "loose": "j"}.get(kind, "c")
    return Token(tag, Figures(hour, minute, said, fixed), start, end)


@dataclass(frozen=True, slots=True)
class Piece:
    """The tokens that a row of the grammar matched; ``home`` is the candidate's zone."""

    tokens: tuple[Token, ...]
    text: str
    basis: Basis
    home: str
    before: Token | None
    after: Token | None

    def first(self, tags: str) -> Token | None:
        """The first token with one of the tags."""
        return next((t for t in self.tokens if t.tag in tags), None)

    def number(self, tags: str) -> int | None:
        """The value of the first such token, where it is a whole number."""
        token = self.first(tags)
        return token.value if token and isinstance(token.value, int) else None

    def numbers(self, tags: str) -> list[int]:
        """The whole numbers of all such tokens."""
        return [t.value for t in self.tokens if t.tag in tags and isinstance(t.value, int)]

    def said(self, token: Token | None) -> str:
        """The words of a token in lower case."""
        return self.text[token.start : token.end].lower() if token else ""

    def part(self, tags: str) -> "Piece":
        """What stands behind the first token with one of the tags."""
        index = next(i for i, t in enumerate(self.tokens) if t.tag in tags)
        rest = self.tokens[index + 1 :]
        return Piece(rest, self.text, self.basis, self.home, self.tokens[index], self.after)

    @property
    def tags(self) -> str:
        """The tags in a row."""
        return "".join(t.tag for t in self.tokens)

    @property
    def start(self) -> int:
        """Where the first token begins."""
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """Where the last token ends."""
        return self.tokens[-1].end
