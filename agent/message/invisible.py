"""Characters that are not seen, and what is done with them: text tidied, deceits of writing named.

Decides nothing about a sender's honesty; ``Message.tricks`` tells the reading what was found.
"""

import re

ZERO_WIDTH = (
    "\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061"
    "\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufeff\ufe0e\ufe0f"
)
"""Characters without a width: joiners, directions, soft hyphens, variation selectors."""
BLANKS = (
    "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
)
_LINE_ENDS = "\x0b\x0c\x85\u2028\u2029"
_CONTROLS = [i for i in (*range(32), *range(127, 160)) if chr(i) not in "\t\n" + _LINE_ENDS]
_TAGS = "\U000e0000-\U000e007f"
TABLE: dict[int, str | None] = (
    dict.fromkeys([*_CONTROLS, *map(ord, ZERO_WIDTH), *range(0xE0000, 0xE0080)])
    | dict.fromkeys(range(0xE0100, 0xE01F0))
    | {ord(c): " " for c in BLANKS}
    | {ord(c): "\n" for c in _LINE_ENDS}
)
"""For ``str.translate``: blanks as blanks, line ends as LF, nothing that is not seen."""

_UNTIDY = re.compile(r"[^\t\n -~\u00a1-\u00ac\u00ae-\u034e\u2010-\u2027\u2030-\u205e\u20a0-\u20cf]")


def tidy(text: str) -> str:
    """Text with LF line ends, without control characters, zero widths and lone surrogates."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text.translate(TABLE) if _UNTIDY.search(text) else text


_HIDDEN_IN_WORD = re.compile("[A-Za-z][\u180e\u200b-\u200d\u2060-\u2064\ufeff]{1,20}[A-Za-z]")
# Letters of Cyrillic and Greek that look like Latin ones, next to a Latin letter.
_LOOK_ALIKE = "асеорхуіјѕԁһАВСЕНІЈКМОРЅТХУορντυχαιΑΒΕΖΗΙΚΜΝΟΡΤΥΧ"
_MIXED = re.compile(f"[A-Za-z][{_LOOK_ALIKE}]|[{_LOOK_ALIKE}][A-Za-z]")


def tricks(text: str) -> frozenset[str]:
    """The deceits of writing in a text that has not been tidied."""
    if text.isascii() or _western(text):
        return frozenset()
    found = set()
    if _HIDDEN_IN_WORD.search(text):
        found.add("zero-width")
    if "\u202e" in text or "\u202d" in text:
        found.add("bidi-override")
    if _MIXED.search(text):
        found.add("mixed-script")
    if tagged(text):
        found.add("tags")
    return frozenset(found)


_FLAG = re.compile("\U0001f3f4[\U000e0030-\U000e007a]{1,6}\U000e007f")
"""A part of a country (Wales): the one use that tag characters have (UTS 51, ED-14a)."""
_TAGGED = re.compile(f"[{_TAGS}]+")
_MOST_TAGGED = 20_000


def tagged(text: str) -> list[str]:
    """What a text says in tag characters, which no person sees and machines read."""
    if text.isascii() or _western(text):
        return []
    found = _TAGGED.findall(_FLAG.sub("", text)[: 20 * _MOST_TAGGED])
    words = " ".join("".join(chr(ord(c) - 0xE0000) for c in run) for run in found[:_MOST_TAGGED])
    clear = tidy(words[:_MOST_TAGGED]).strip()
    return [clear] if clear else []


def _western(text: str) -> bool:
    """Whether a text has only letters of Western Europe: quicker to ask than to search it."""
    try:
        text.encode("cp1252")
    except UnicodeEncodeError:
        return False
    return True
