"""Quoted history: which lines of a text somebody else (or the reader) wrote before.

Line rules of our own, linear in the text: ``>`` marks, attributions, separators and blocks of
header labels, as mail clients of many languages write them. Knows nothing of HTML.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from agent.reading.prose import words

_MARK = re.compile(r"^ ?(?:[>»|] ?)+")
_LABEL = re.compile(
    r"^[\s*_]{0,4}([^\W\d_][^\W\d_ \-]{0,13}(?:[ -][^\W\d_]{1,9})?) ?: ?[*_]{0,2}[ \t]*(.*)$"
)
_RULE = re.compile(r"^\s*[_\-=*—–]{5,}\s*$")
_SEPARATOR = re.compile(
    rf"^[\s>]*[-–—_=*]{{2,}} ?(?:{words.ORIGINAL}|{words.FORWARDED})\b[^\n]{{0,80}}$", re.IGNORECASE
)
_WROTE = re.compile(rf"(?:\b|(?<=> ))(?:{words.WROTE})\b[^\n:]{{0,90}}:\s*$", re.IGNORECASE)
_STARTS = re.compile(
    rf"^\s*(?:(?:{words.ATTRIBUTION_STARTS})\b|[^\n@]{{1,60}}<[^<>\s]+@|\d)", re.IGNORECASE
)
_ISO_GMAIL = re.compile(r"^\s*\d{4}-\d\d-\d\d \d{1,2}:\d\d[^\n<]{0,80}<[^<>\s]+@[^<>\s]+>:\s*$")
_RULED = "-–—_=*"
"""What a separator begins with."""
_LONGEST_ATTRIBUTION = 4
_LONGEST_BLOCK = 14


@dataclass(frozen=True, slots=True)
class Block:
    """Header labels above a quoted message: the first line behind them and what they say."""

    end: int
    fields: dict[str, str] = field(default_factory=dict)


def is_marked(line: str) -> bool:
    """Whether a line bears a quotation mark (RFC 3676, section 4.5)."""
    return line.startswith((">", " >", "»"))


def unmark(line: str) -> str:
    """A line without its quotation marks."""
    return _MARK.sub("", line) if is_marked(line) else line


def is_rule(line: str) -> bool:
    """Whether a line only separates: Outlook's underscores."""
    return bool(_RULE.match(line))


def parsed(block: Block) -> bool:
    """Whether a block says who wrote the message below it."""
    return bool(block.fields.get(words.FROM, "").strip())


def mark(lines: Sequence[str]) -> list[bool]:
    """For each line, whether it is quoted history; attributions and separators count to it."""
    marks = [is_marked(line) for line in lines]
    i = 0
    while i < len(lines):
        if not marks[i] and (end := _introduction(lines, i)):
            nearest = _next_filled(lines, end)
            marks[i:end] = [True] * (end - i)
            if nearest is None or not is_marked(lines[nearest]):
                marks[i:] = [True] * (len(lines) - i)
                break
            i = end
        i += 1
    return _mend(lines, marks)


def layers(history: str) -> list[str]:
    """A quoted history by its messages, the nearest first, without the lines that introduce each."""
    lines = [unmark(line) for line in history.split("\n")]
    found: list[list[str]] = [[]]
    i = 0
    while i < len(lines):
        end = _introduction(lines, i)
        if end:
            found.append([])
        else:
            found[-1].append(lines[i])
        i = max(end, i + 1)
    return [text for each in found if (text := "\n".join(each).strip("\n"))]


@dataclass(frozen=True, slots=True)
class Layer:
    """One message of a quoted history: what it says of who wrote it, and where its text stands."""

    author: str
    """The From of its header labels, else the line that introduces it; empty where nothing does."""
    start: int
    end: int
    introduced: str = ""
    """The lines that introduce it, which mostly tell when it was written."""


def spans(history: str) -> list[Layer]:
    """The messages of a quoted history, the nearest first, with their places in it."""
    lines = history.split("\n")
    plain = [unmark(line) for line in lines]
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    found: list[Layer] = []
    author, told, begin, i = "", "", 0, 0
    while i < len(lines):
        end = _introduction(plain[i : i + _LONGEST_BLOCK + 8], 0)
        if end:
            found.append(Layer(author, starts[begin], starts[i], told))
            author, begin = _author(plain[i : i + end]), i + end
            told = "\n".join(plain[i : i + end])
        i = i + end if end else i + 1
    found.append(Layer(author, starts[begin], len(history), told))
    return [one for one in found if history[one.start : one.end].strip()]


def _author(plain: Sequence[str]) -> str:
    blocks = (header_block(plain, i) for i, line in enumerate(plain) if line.strip())
    named = next((b.fields[words.FROM] for b in blocks if b and words.FROM in b.fields), None)
    return named if named is not None else " ".join(" ".join(plain).split())


def _introduction(lines: Sequence[str], i: int) -> int:
    """The line behind an attribution, separator or block of headers at ``i``; 0 for none."""
    line = lines[i]
    if not line.strip():
        return 0
    if line.lstrip(" \t>\r\f\v\u00a0")[:1] in _RULED and _SEPARATOR.match(line):
        return i + 1
    if _RULE.match(line):
        nearest = _next_filled(lines, i + 1)
        block = header_block(lines, nearest) if nearest is not None else None
        return block.end if block else 0
    if block := header_block(lines, i):
        return block.end
    return _attribution(lines, i)


def _attribution(lines: Sequence[str], i: int) -> int:
    """The line behind "On 3 May 2026 at 10:00, Ana Lima <ana@x.example> wrote:", 0 for none."""
    if lines[i].lstrip()[:4].isdigit() and _ISO_GMAIL.match(lines[i]):
        return i + 1
    if not _STARTS.match(lines[i][:120]):
        return 0
    if not any(line.rstrip()[-1:] == ":" for line in lines[i : i + _LONGEST_ATTRIBUTION]):
        return 0
    joined = ""
    for j in range(i, min(i + _LONGEST_ATTRIBUTION, len(lines))):
        if not lines[j].strip() or len(joined) > 300:
            return 0
        joined = f"{joined} {lines[j].strip()}"
        if joined.endswith(":"):
            dated = any(c.isdigit() for c in joined)
            return j + 1 if dated and _WROTE.search(joined[-140:]) else 0
    return 0


def header_block(lines: Sequence[str], i: int) -> Block | None:
    """The header labels that begin at line ``i`` with who it is from and when or what about.

    "From: Berlin / To: Paris" is a journey, no block: a Subject, or an address, has to be there.
    """
    if _label(unmark(lines[i])) is None:
        return None
    fields: dict[str, str] = {}
    end, last = i, ""
    for j in range(i, min(i + _LONGEST_BLOCK, len(lines))):
        line = unmark(lines[j])
        found = _label(line)
        if found:
            last, end = found[0], j + 1
            fields.setdefault(last, found[1])
        elif line.strip():
            if not last or end != j or not _continues(lines, j + 1):
                break
            fields[last] = f"{fields[last]} {line.strip()}"
            end = j + 1
    return Block(end, fields) if _is_block(fields) else None


def _continues(lines: Sequence[str], i: int) -> bool:
    """Whether a label comes directly on a line that has none: a wrapped value."""
    return any(_label(unmark(line)) for line in lines[i : i + 2] if line.strip())


def _is_block(fields: dict[str, str]) -> bool:
    if words.FROM not in fields or not fields[words.FROM].strip():
        return False
    if words.SUBJECT in fields and (words.SENT in fields or words.TO in fields):
        return True
    named = "@" in fields[words.FROM] or "@" in fields.get(words.TO, "")
    return words.SENT in fields and named


def _label(line: str) -> tuple[str, str] | None:
    if ":" not in line[:26]:
        return None
    found = _LABEL.match(line[:1000])
    kind = words.LABELS.get(found[1].casefold()) if found else None
    return (kind, found[2].strip(" *")) if found and kind else None


def _next_filled(lines: Sequence[str], i: int) -> int | None:
    return next((j for j in range(i, min(i + 6, len(lines))) if lines[j].strip()), None)


def _mend(lines: Sequence[str], marks: list[bool]) -> list[bool]:
    """Blank lines inside quotes, and the ends of long quoted lines that a client broke."""
    for i in range(1, len(lines) - 1):
        if marks[i] or not marks[i - 1]:
            continue
        broken = len(lines[i - 1]) > 60 and len(lines[i]) < 40
        if marks[i + 1] and (not lines[i].strip() or broken):
            marks[i] = True
    return marks
