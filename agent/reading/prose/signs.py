"""Closing and signature below a text: by a formula, a delimiter, or the author's bare name."""

import re

from agent.reading.caseless import caseless, lazily
from agent.reading.prose.closings import CLOSING, CLOSING_BEGINNINGS, FORMAL, FORMULA

Blocks = list[list[str]]
_Place = tuple[int, int]

_DELIMITERS = frozenset(("--", "-", "—"))
_RULE = lazily(r"^[\s_\-=*~.—–•]{4,}$")
_FIRST_WORD = lazily(r"\s*[-–—]?\s*(\w{1,4})")
_BEHIND_CLOSING = lazily(
    r"^[\s,.!;:–—-]*(?:$|(?:from |and |für |de |von )?[A-ZÀ-ÞŁŚŻ(][^.?!]{0,38}\.?$"
    r"|(?:and|und|et|y|in advance|for your|for the)\b[^.?!]{0,40}[,!]?$)"
)
_NAME = lazily(r"^\s*[-–—/~]{0,2}\s*((?:[^\W\d_][\w.'’-]* ?){1,4})[.,]?\s*$")
_MOST_TOKENS = 7
"""A dash, four words, a full stop and kisses."""
_KISSES = lazily(r"\s+(?:[:;]-?\)|x{1,4})\s*$")
_CONTENT = caseless(
    r"\s*(?:p\. ?p?\.?s\b|p?ps\b|n\.?b\.? ?[:.])",
    r"\W{0,3}(?:join|when|where|date|time|meeting id|passcode|dial|agenda|topic|wann|wo|termin"
    r"|quand|cuándo|fecha|click"
    r"|view|add to|what|who|location|link|zoom|microsoft teams|google meet|one tap|interview\b"
    r"|duration|organi[sz]er"
    r"|guests|start|end|jetzt|an der besprechung|besprechungs|rejoindre|participer|unirse|únete"
    r"|deelnemen|anslut|deltag"
    r"|delta i|partecipa|dołącz|entrar|participar|attachments?|enclos|anlagen?|pièces? jointes?"
    r"|adjunto|bijlage)\b",
    r".*https?://\S*(?:zoom|teams|meet|webex|whereby|gotomeet|bluejeans|calendly)",
)
"""The beginning of a postscript, or of the data of a call."""
_HOUSE = lazily(
    r"^[A-ZÀ-ÞŁŚŻ][\w.'’&-]*(?: (?:[A-ZÀ-ÞŁŚŻ&][\w.'’&-]*|of|and|for|de|del|der|für|des|du|da|do"
    r"|dos|e|y|et|und|van|von|la)){0,6},?$"
)
_ITEM = lazily(r"^\s*(?:[-*•·–] |\d{1,2}[.)] )\S+ \S", re.MULTILINE)
_TIMED = caseless(
    r"\d(?<=\b\d)(?:\d?[:.]\d\d ?(?:[ap]\.?m|uhr|h\b)|\d? ?[ap]m\b)",
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.{0,40}\d",
)
"""The hour or the day of something."""
_WRAPPED, _FORMAL = 3, 260
"""Lines that a formula may run over, and its characters."""
_FEW_LINES = 8
_LONGEST, _LOOK = 60, 12
"""Lines of a signature at the most, and how far ahead text is looked for."""


def signature(blocks: Blocks, author: frozenset[str]) -> tuple[Blocks, Blocks]:
    """The blocks before the closing (and text that follows it after all), and the signature."""
    at = _closing(blocks) or _delimiter(blocks) or _signed(blocks, author)
    if at is None:
        return blocks, []
    i, j = at
    signed, again = _cut(blocks[i][j:])
    own = [*blocks[:i], blocks[i][:j], again]
    signatures = [signed]
    for block in blocks[i + 1 :]:
        signed, again = ([], block) if _is_content(block[:_LOOK]) else _cut(block)
        signatures.append(signed)
        own.append(again)
    return [block for block in own if block], [block for block in signatures if block]


def _cut(lines: list[str]) -> tuple[list[str], list[str]]:
    """A signature's lines up to where text begins again in the same block."""
    tells = _tells(lines[1 : _LONGEST + _LOOK])  # what all do not tell, none of them does
    for k in range(1, min(len(lines), _LONGEST)):
        if _is_content(lines[k : k + _LOOK], tells):
            return lines[:k], lines[k:]
    return lines, []


def _closing(blocks: Blocks) -> _Place | None:
    """Block and line of the last closing formula that stands on a line of its own."""
    for i in range(len(blocks) - 1, -1, -1):
        block = blocks[i]
        for j in range(len(block) - 1, -1 if i else 0, -1):
            if len(block[j]) <= 80 and (
                _closes(block[j]) or (i == len(blocks) - 1 and _waves(block, j))
            ):
                return i, j
            if _ends_formula(block, j):
                return i, j
    return None


def _ends_formula(block: list[str], j: int) -> bool:
    """Whether a line is the last of a formula that is a sentence."""
    low, text = block[j].lower(), ""
    if not any(map(low.__contains__, FORMAL)):
        return False
    for line in reversed(block[max(0, j + 1 - _WRAPPED) : j + 1]):
        text = f"{line} {text}"
        if len(text) > _FORMAL:
            return False
        if FORMULA.fullmatch(text):
            return True
    return False


def _closes(line: str) -> bool:
    begins = _FIRST_WORD.match(line)
    if not begins or (begins[1].lower() not in CLOSING_BEGINNINGS and "hilsen" not in line.lower()):
        return False
    found = CLOSING.match(line)
    return found is not None and _BEHIND_CLOSING.match(line[found.end() :]) is not None


def _waves(block: list[str], j: int) -> bool:
    """Any short line with a comma over one or two that look like names: "Happy trails,"."""
    below = block[j + 1 : j + 5]
    line = block[j].strip()
    return (
        line.endswith(",")
        and len(line) <= 45
        and not any(c.isdigit() for c in line)
        and 1 <= len(below) <= 3
        and all(len(one) < 60 and one[:1].isupper() and one[-1] not in ".!?:" for one in below)
    )


def _delimiter(blocks: Blocks) -> _Place | None:
    for i, block in enumerate(blocks):
        found = [j for j, line in enumerate(block) if line in _DELIMITERS and (i or j)]
        if found:
            return i, found[0]
    return None


def _signed(blocks: Blocks, author: frozenset[str]) -> _Place | None:
    """A line with nothing but the author's name or initial, near the end."""
    left = 0
    for i in range(len(blocks) - 1, -1, -1):
        for j in range(len(blocks[i]) - 1, -1, -1):
            left += 1
            if left > _FEW_LINES or len(blocks[i][j]) > 90:
                return None
            if (i, j) != (0, 0) and _names(blocks[i][j], author):
                return i, _first_of_house(blocks[i], j, i == 0)
    return None


def _first_of_house(block: list[str], j: int, top: bool) -> int:
    """The first of the lines above that are names of offices too ("Admissions Office")."""
    while j > top and len(block[j - 1]) < 50 and _HOUSE.match(block[j - 1]):
        j -= 1
    return j


def _names(line: str, author: frozenset[str]) -> bool:
    few = len(line[:60].split()) <= _MOST_TOKENS
    named = _NAME.match(_KISSES.sub("", line[:60])) if few else None
    if not named:
        return False
    words = set(named[1].casefold().replace(".", " ").split())
    if words & author or any(len(w) > 2 and a.startswith(w) for w in words for a in author):
        return True
    initials = "".join(words) if len(words) == 1 and len(line.strip()) <= 5 else ""
    short = 0 < len(initials) <= 2 and all(any(a[0] == c for a in author) for c in initials)
    return short or (
        len(words) == 1 and line.lstrip()[:1] in "-–—/" and line.strip()[1:2].isalpha()
    )


def _is_content(block: list[str], may_tell: bool = True) -> bool:
    """Whether a block below the closing is text again: a postscript, the data of a call."""
    first = block[0]
    if _CONTENT.match(first) or first.endswith(":"):
        return True
    if len(block) > 1 and _RULE.match(first):
        return _is_content(block[1:], may_tell)
    return may_tell and _tells(block)


def _tells(block: list[str]) -> bool:
    """Whether a line of some lists something, names an hour or ends a sentence."""
    text = "\n".join(block)
    if _ITEM.search(text) or _TIMED.search(text):
        return True
    return len(text.split()) >= 5 and any(map(_ends_sentence, block))


def _ends_sentence(line: str) -> bool:
    """A line that ends a sentence of some words ("Please bring a photo ID."), and not with the
    legal form of a house ("Brookmill Dairies Ltd.")."""
    bare = line.rstrip()
    if len(line) <= 24 or not bare.endswith((".", "!", "?")):
        return False
    return not _HOUSE.match(bare.removesuffix(" e.V.").removesuffix(" e. V."))
