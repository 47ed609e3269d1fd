"""Quoted history: which lines of a text somebody else (or the reader) wrote before.

Line rules of our own, linear in the text: ``>`` marks, attributions, separators and blocks of
header labels, as mail clients of many languages write them. Knows nothing of HTML.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from agent.reading.caseless import lazily
from agent.reading.prose import words

_MARKS = (">", " >", "»")
_MARK = lazily(r"^ ?(?:[>»|] ?)+")
_LABEL = lazily(
    r"^[\s*_]{0,4}([^\W\d_][^\W\d_ \-]{0,13}(?:[ -][^\W\d_]{1,9})?) ?: ?[*_]{0,2}[ \t]*(.*)$"
)
_RULE = lazily(r"^\s*[_\-=*—–]{5,}\s*$")
_SEPARATOR = lazily(
    rf"^[\s>]*[-–—_=*]{{2,}} ?(?:{words.ORIGINAL}|{words.FORWARDED})\b[^\n]{{0,80}}$", re.IGNORECASE
)
_WROTE = lazily(
    rf"(?:\b|(?<=> ))(?:{words.WROTE})\b(?:[^\n:]|(?<=\d):(?=\d)){{0,90}}:\s*$", re.IGNORECASE
)
_STARTS = lazily(
    rf"^\s*(?:(?:{words.ATTRIBUTION_STARTS})\b|[^\n@]{{1,60}}<[^<>\s]+@|\d)", re.IGNORECASE
)
_ISO_GMAIL = lazily(r"^\s*\d{4}-\d\d-\d\d \d{1,2}:\d\d[^\n<]{0,80}<[^<>\s]+@[^<>\s]+>:\s*$")
_DATED_BEHIND = lazily(
    r"^\s*[^\n<:]{1,80}<[^<>\s]+@[^<>\s]+> \((?=[^\n]{0,80}\d[:.h]\d\d)[^\n<>]{6,80}\):\s*$"
)
""" "Ana Lima <ana@x.example> (segunda, 02/11/2026 à(s) 17:20):", without a verb."""
_RULED_ATTRIBUTION = lazily(
    rf"^[\s>]*-{{2,}} ?(?:{words.ATTRIBUTION_STARTS})\b[^\n]{{6,200}}\b(?:{words.WROTE}) "
    rf"?-{{2,}}\s*$",
    re.IGNORECASE,
)
""" "---- On Mon, 2 Nov 2026 17:20:00 +0000 Ana Lima wrote ----"."""
_NAMED_FIRST = lazily(
    rf"^\s*[^\W\d_][\w.,'’ -]{{1,60}} (?:{words.WROTE}) (?:{words.ATTRIBUTION_STARTS}) "
    rf"[^\n]{{0,30}}\d{{4}}[^\n]{{0,24}}:\s*$",
    re.IGNORECASE,
)
""" "Ana Lima wrote on 02/11/2026 17:20:"."""
_RULED = frozenset("-–—_=*")
"""What a separator begins with."""
_BEFORE_RULE = " \t>\r\f\v\u00a0"
_LONGEST_ATTRIBUTION = 4
_LONGEST_BLOCK = 14


@dataclass(frozen=True, slots=True)
class Block:
    """Header labels above a quoted message: the first line behind them and what they say."""

    end: int
    fields: dict[str, str] = field(default_factory=dict)


def is_marked(line: str) -> bool:
    """Whether a line bears a quotation mark (RFC 3676, section 4.5)."""
    return line.startswith(_MARKS)


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
    marks = [line.startswith(_MARKS) for line in lines]
    for start, end in _introductions(lines, marks):
        nearest = _next_filled(lines, end)
        marks[start:end] = [True] * (end - start)
        if nearest is None or not is_marked(lines[nearest]):
            marks[start:] = [True] * (len(lines) - start)
            break
    return _mend(lines, marks)


def _introductions(lines: Sequence[str], but: Sequence[bool] = ()) -> Iterator[tuple[int, int]]:
    """The lines that introduce a message, from and to, none among those of ``but``.

    They begin with a rule or a label, or within four lines of a colon at an end.
    """
    colons = [i for i, line in enumerate(lines) if ":" in line and line.rstrip()[-1] == ":"]
    near = {i for j in colons for i in range(j - _LONGEST_ATTRIBUTION + 1, j + 1)}
    at = 0
    for i, line in enumerate(lines):
        first = line[:1]
        ruled = line.lstrip(_BEFORE_RULE)[:1] if first in _BEFORE_RULE else first
        begins = i in near or ":" in line[:26] or ruled in _RULED
        if begins and i >= at and not (but and but[i]) and (end := _introduction(lines, i)):
            yield i, end
            at = end


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
    plain = list(map(unmark, lines))
    starts = [0, *accumulate(len(line) + 1 for line in lines)]
    found: list[Layer] = []
    author, told, begin = "", "", 0
    for i, end in _introductions(plain):
        found.append(Layer(author, starts[begin], starts[i], told))
        author, begin = _author(plain[i:end]), end
        told = "\n".join(plain[i:end])
    found.append(Layer(author, starts[begin], len(history), told))
    return [one for one in found if history[one.start : one.end].strip()]


def _author(plain: Sequence[str]) -> str:
    blocks = (header_block(plain, i) for i, line in enumerate(plain) if line.strip())
    named = next((b.fields[words.FROM] for b in blocks if b and words.FROM in b.fields), None)
    return named if named is not None else " ".join(" ".join(plain).split())


def _introduction(lines: Sequence[str], i: int) -> int:
    """The line behind an attribution, separator or block of headers at ``i``; 0 for none."""
    line = lines[i]
    if line.lstrip(_BEFORE_RULE)[:1] in _RULED:
        if _SEPARATOR.match(line) or _RULED_ATTRIBUTION.match(line):
            return i + 1
        if is_rule(line):
            nearest = _next_filled(lines, i + 1)
            block = header_block(lines, nearest) if nearest is not None else None
            return block.end if block else 0
    if block := header_block(lines, i):
        return block.end
    return _attribution(lines, i)


def _attribution(lines: Sequence[str], i: int) -> int:
    """The line behind "On 3 May 2026 at 10:00, Ana Lima <ana@x.example> wrote:", 0 for none."""
    if any(whole.match(lines[i]) for whole in (_ISO_GMAIL, _NAMED_FIRST, _DATED_BEHIND)):
        return i + 1
    if not _STARTS.match(lines[i][:120]):
        return 0
    joined = ""
    for j in range(i, min(i + _LONGEST_ATTRIBUTION, len(lines))):
        if not lines[j].strip() or len(joined) > 300:
            return 0
        joined = f"{joined} {lines[j].strip()}"
        if joined.endswith(":"):
            dated = any(map(str.isdigit, joined))
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
            if not last or end != j or not _continues(lines, j + 1, fields):
                break
            fields[last] = f"{fields[last]} {line.strip()}"
            end = j + 1
    return Block(end, fields) if _is_block(fields) else None


def _continues(lines: Sequence[str], i: int, told: Mapping[str, str]) -> bool:
    """Whether a label of the same block comes directly on a line that has none: a wrapped value.

    A line between two blocks is a message: another From, or a rule, begins the next.
    """
    for line in map(unmark, lines[i : i + 2]):
        label = _label(line)
        if label:
            return label[0] not in told
        if is_rule(line):
            return False
    return False


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
    for i in range(1, len(lines) - 1) if True in marks else ():
        if marks[i] or not (marks[i - 1] and marks[i + 1]):
            continue
        broken = len(lines[i - 1]) > 60 and len(lines[i]) < 40
        marks[i] = broken or not lines[i].strip()
    return marks
