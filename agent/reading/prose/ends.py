"""The ends of a text: greeting on top, closing and signature below, and what is nobody's words.

Works on blocks (lines between blank lines) of one author; quotes are off already.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from agent.message import Address
from agent.reading.prose.closings import BANNER, CLOSING, FOOTER, SALUTATION

_DELIMITER = re.compile(r"^(?:-- ?|__+|—|--+)$")
_SCISSORS = re.compile(r"^[\s_\-=*~.—–]{4,}$")
_LATER = re.compile(r"^\s*(?:p\.? ?p?\.?s\b|n\.?b\.? ?[:.]|edit:|ps[:.])", re.IGNORECASE)
_AFTER = re.compile(
    r"^[\s,.!;:–—-]*(?:$|(?:from |and |für |de |von )?[A-ZÀ-Þ(][^.?!]{0,38}\.?$|(?:and|und|et|y|in advance|for)\b[^.?!]{0,40}[,.!]?$)"
)
_NAME_LINE = re.compile(
    r"^\s*[-–—/~]{0,2}\s*((?:[^\W\d_][\w.'’-]*\s?){1,4})[.,]?\s*(?:[:;]-?\)|x{1,3})?\s*$"
)
_CONTENT = re.compile(
    r"^\s*(?:join|when|where|date|time|meeting id|passcode|dial|agenda|topic|wann|wo|termin|quand|cuándo|fecha|click|view|add to|what|who"
    r"|location|link|zoom|microsoft teams|google meet|one tap|interview\b|duration|organi[sz]er|guests|start|end)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Ends:
    """One author's text taken apart: greeting, own words, signature and footer."""

    greeting: str = ""
    own: str = ""
    signature: str = ""
    footer: str = ""


def words_of(address: Address | None) -> frozenset[str]:
    """The words of a display name, folded; without one those of the local part."""
    if address is None:
        return frozenset()
    text = address.name or re.sub(r"[._+\d-]+", " ", address.email.partition("@")[0])
    return frozenset(w for w in re.split(r"[\s,.()\"]+", text.casefold()) if len(w) > 1)


def part(lines: Sequence[str], names: frozenset[str], sender: frozenset[str]) -> Ends:
    """Takes unquoted lines apart. ``names``: the reader's, ``sender``: the author's, folded words."""
    blocks, footer = _without_footers(_blocks(lines))
    greeting, blocks = _greeting(blocks, names)
    own, signature = _signature(blocks, sender)
    return Ends(greeting, _join(own), _join(signature), _join(footer))


def _join(blocks: Sequence[Sequence[str]]) -> str:
    return "\n\n".join("\n".join(block) for block in blocks if block)


def _blocks(lines: Sequence[str]) -> list[list[str]]:
    blocks: list[list[str]] = [[]]
    for line in lines:
        if line.strip():
            blocks[-1].append(line.rstrip())
        elif blocks[-1]:
            blocks.append([])
    return [block for block in blocks if block]


def _without_footers(blocks: list[list[str]]) -> tuple[list[list[str]], list[list[str]]]:
    own: list[list[str]] = []
    footer: list[list[str]] = []
    for i, block in enumerate(blocks):
        kept, dropped = _sorted_lines(block, i < 3)
        if kept:
            own.append(kept)
        if dropped:
            footer.append(dropped)
    return own, footer


def _sorted_lines(block: list[str], top: bool) -> tuple[list[str], list[str]]:
    """The lines of a block that are the author's, and those that are nobody's.

    A long block with a word of the law goes whole; a block of short lines line by line.
    """
    text = " ".join(block)
    if top and BANNER.match(text[:300]):
        return ([], block) if len(text) < 500 else (block[1:], block[:1])
    if not FOOTER.search(text[:4000]):
        return block, []
    kept = [line for line in block if not FOOTER.search(line[:2000])]
    if len(kept) < len(block) and _is_list(block):
        return kept, [line for line in block if line not in kept]
    return ([], block) if not _says_more(block) else (kept, [x for x in block if x not in kept])


def _is_list(block: list[str]) -> bool:
    """Whether its lines stand by themselves, unlike a wrapped paragraph's."""
    return sum(len(line) for line in block) / len(block) < 48


def _says_more(block: list[str]) -> bool:
    """A paragraph of which only one line is technical, such as one with a link to a policy."""
    return len(block) == 1 and len(block[0]) > 2000


def _greeting(blocks: list[list[str]], names: frozenset[str]) -> tuple[str, list[list[str]]]:
    """The salutation, and the blocks without it (headings above it stay)."""
    seen = 0
    for i, block in enumerate(blocks[:8]):
        for j, line in enumerate(block):
            seen += 1
            if seen > 14:
                return "", blocks
            if end := _salutes(line, names):
                rest = line[end:].lstrip(" ,")
                without = [*block[:j], *([rest] if rest else []), *block[j + 1 :]]
                mended = [without] if without else []
                return line[:end].strip(), [*blocks[:i], *mended, *blocks[i + 1 :]]
    return "", blocks


_VERBS = """
    is are was were will would can could have has had thank thanks this your our please for about
    haben ist sind wir vielen vous nous su tu usted esto
"""
_NO_NAME = frozenset(_VERBS.split())
_HEAD_END = re.compile(r"[,:!;.–—](?=\s|$)|\s[-–—]\s")
_TITLES = re.compile(
    r"\b(?:mr|mrs|ms|mx|dr|prof|sr|sra|dhr|mevr|mag|dipl|ing|st|exmo|exma|m|mme)\.$", re.I
)
_LEADING_NAME = re.compile(r"\s*((?:[^\W\d_][\w'’-]*\.? ?){1,3})(?:,|!| [-–—]|:)(?=\s|$)")


def _salutes(line: str, names: frozenset[str]) -> int:
    """The end of the salutation that a line begins with, 0 where it has none."""
    found = SALUTATION.match(line)
    if found:
        for mark in _HEAD_END.finditer(line, found.end(), found.end() + 70):
            if not _TITLES.search(line[: mark.end()]):
                return mark.end() if _calls(line[found.end() : mark.start()]) else 0
        whole = len(line) <= 60 and _calls(line[found.end() :])
        return len(line) if whole else 0
    called = _LEADING_NAME.match(line[:60])
    if called and set(called[1].casefold().split()) & names:
        return called.end()
    bare = line.strip().casefold()
    return len(line) if bare in names and len(bare) > 2 else 0


def _calls(text: str) -> bool:
    """Whether what follows "Dear" can be a name, a title or nothing."""
    words = text.replace("/", " ").split()
    return len(words) <= 8 and not any(w.casefold() in _NO_NAME for w in words)


def _signature(
    blocks: list[list[str]], sender: frozenset[str]
) -> tuple[list[list[str]], list[list[str]]]:
    at = _closing(blocks) or _delimiter(blocks) or _signed(blocks, sender)
    if at is None:
        return blocks, []
    i, j = at
    own, signature = [*blocks[:i], blocks[i][:j]], [blocks[i][j:]]
    for block in blocks[i + 1 :]:
        (own if _is_content(block, len(signature)) else signature).append(block)
    return [b for b in own if b], signature


def _closing(blocks: list[list[str]]) -> tuple[int, int] | None:
    """Block and line of the last closing formula that stands on a line of its own."""
    for i in range(len(blocks) - 1, -1, -1):
        for j in range(len(blocks[i]) - 1, -1, -1):
            if _closes(blocks[i][j], i, j):
                return i, j
    return None


def _closes(line: str, i: int, j: int) -> bool:
    if len(line) > 80 or (i == 0 and j == 0):
        return False
    found = CLOSING.match(line)
    return bool(found) and bool(_AFTER.match(line[found.end() :])) if found else False


def _delimiter(blocks: list[list[str]]) -> tuple[int, int] | None:
    for i, block in enumerate(blocks[1:], 1):
        for j, line in enumerate(block):
            if _DELIMITER.match(line) and line.startswith("--") and len(line) <= 3:
                return i, j
    return None


def _signed(blocks: list[list[str]], sender: frozenset[str]) -> tuple[int, int] | None:
    """A line with nothing but the author's name, near the end."""
    for i in range(len(blocks) - 1, max(-1, len(blocks) - 6), -1):
        for j, line in enumerate(blocks[i]):
            named = _NAME_LINE.match(line[:60])
            if named and (i, j) != (0, 0):
                words = set(named[1].casefold().replace(".", " ").split())
                dashed = i == len(blocks) - 1 and j > 0 and line[:1] in "-–—/"
                if words & sender or (dashed and len(words) == 1):
                    return i, j
    return None


def _is_content(block: list[str], depth: int) -> bool:
    """Whether a block below the closing is text again: a postscript, the data of a call."""
    first = block[0]
    if _LATER.match(first) or _CONTENT.match(first):
        return True
    if _SCISSORS.match(first) and len(block) > 1:
        return _is_content(block[1:], depth)
    longest = max(len(line) for line in block)
    sentences = sum(line.rstrip().endswith((".", "!", "?")) for line in block)
    return longest > 70 and sentences > 0
