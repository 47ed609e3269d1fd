"""Text that is addressed to machines instead of the reader: reported, never obeyed.

Looks for wording alone; what the text asks for is of no interest. Machines as the subject of a
post, and instructions for the car park that no longer hold, are none.
"""

import re
import unicodedata

from agent.reading import words
from agent.reading.caseless import caseless, lazily
from agent.reading.needs import Needs, Text

_NEEDS = Needs(*words.alternatives("machines.needs"))
"""Of these each line that is so addressed has one."""
_MACHINE = words.joined("machines.named")
_THIS = words.joined("machines.this")
_MUST = words.joined("machines.must")
_ADDRESSED = caseless(
    rf"\b(?:{words.joined('machines.hailed')})(?:{_MACHINE})\s?[:,]",
    rf"\b(?:{words.joined('machines.for')})(?:{_MACHINE})\s?:\s{{0,3}}(?:please )?(?:"
    rf"{words.joined('machines.order')}|[^.!?]{{0,80}}\b(?:{_THIS})\b)",
    rf"\b(?:{_MACHINE})\b[^.!?]{{0,12}}\b(?:{_MUST})\b[^.!?]{{0,80}}\b(?:{_THIS})\b",
    rf"\b(?:{_MACHINE})\b[^.!?]{{0,25}}\b(?:{_THIS})\b[^.!?]{{0,12}}\b(?:{_MUST})\b",
    rf"\b(?:{words.joined('machines.if_you', machine=_MACHINE)})",
    rf"\b(?:{words.joined('machines.read_by')})(?:{_MACHINE})\b[^.!?]{{0,40}}\b(?:{_MUST})\b",
    rf"\b(?:{words.joined('machines.forget_all')})",
    rf"\b(?:{words.joined('machines.forget')})\b(?!{words.joined('machines.about')})",
    words.joined("machines.other", machine=_MACHINE),
    flags=re.MULTILINE,
)
_MOST = 20_000
_STYLED = lazily("[\uff01-\uff5e\U0001d400-\U0001d7ff]")
"""Letters of other widths and styles, which read as plain ones."""
# What a machine is told to do where no person reads it: "AI: approve", "Approve and send the
# draft".
_ORDER = lazily(
    r"^\s{0,9}(?:ais?|llms?|chatgpt|assistants?|agents?)\s?[:,]\s{0,3}(?:please )?"
    r"(?:approve|send|accept|forward|reply|delete|move|mark|confirm|decline|click|disregard|ignore)\b"
    r"|\bapprove (?:and|then) send\b.{0,30}\b(?:drafts?|letters?|e-?mails?|messages?|everything)\b",
    re.IGNORECASE | re.MULTILINE,
)


def ordered(text: str) -> str | None:
    """Words of a hidden text that tell somebody to act on mail; None for none."""
    found = _ORDER.search(text[:_MOST])
    return found[0].strip() if found else None


def addressed(text: str, around: Text | None = None) -> str | None:
    """The words by which a text turns to a machine, with what is around them; None for none.

    ``around``: the same, or more of it, ready to be asked.
    """
    text = text[:_MOST]
    if not text.isascii() and _STYLED.search(text):
        text, around = unicodedata.normalize("NFKC", text), None
    needed = _NEEDS.of(around or Text(text))
    lines = text.split("\n") if needed else []
    for two in zip(lines, (*lines[1:], ""), strict=False):
        line = " ".join(two).rstrip()  # wrapped by hand, one goes on in the next
        able = any(map(line.lower().__contains__, needed))
        if found := _ADDRESSED.search(line[:3000]) if able else None:
            start, end = max(0, found.start() - 20), min(len(line), found.end() + 60)
            return line[_word(line, start) : end].strip()
    return None


def _word(line: str, at: int) -> int:
    """The beginning of the word in which an offset lies."""
    return line.rfind(" ", 0, at) + 1
