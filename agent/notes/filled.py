"""A filled-in sheet taken apart: what stands under which prompt, and what stands elsewhere.

Finds prompts however a client has wrapped, quoted or indented them; interprets nothing.
"""

import re
from dataclasses import dataclass, field
from functools import lru_cache

from agent.notes import cues
from agent.notes.words import SHEETS

MOST = 20_000
"""Characters that are read: nobody fills in more by hand."""
_TELLING, _WIDEST = 60, 100
"""Lines shorter than the first are ends of thoughts; longer than the second, nothing wrapped."""

_QUOTE = re.compile(r"^[ \t]{0,3}(?:[>|][ \t]?){1,10}", re.M)
_ATTRIBUTION = re.compile(
    rf"(?im)^.{{0,200}}\b(?:{cues.WROTE})\b[^\n]{{0,120}}:[ \t]*$|^-{{2,}}[ \t]?\n"
)
_BULLET = re.compile(r"^[ \t]*(?:[-*•·–+]|\d{1,2}[.)])[ \t]+")


@dataclass(slots=True)
class Filled:
    """The lines of a sheet: under each field, and free ones. A line that a client wrapped is
    one."""

    fields: dict[str, list[str]] = field(default_factory=dict)
    language: str = ""
    """That of the prompts; "" where none was kept."""
    free: list[str] = field(default_factory=list)


def take_apart(text: str) -> Filled:
    """The answers of a sheet, whatever was kept of its words."""
    plain = text[:MOST].replace("\r\n", "\n").replace("\xa0", " ")
    plain = _ATTRIBUTION.sub("", _QUOTE.sub("", plain))
    pieces: list[tuple[str, str]] = []
    name, at, wrapped, language = "", 0, False, ""
    for match in _known().finditer(plain):
        pieces.append((name, plain[at : match.start()]))
        name, at = _field(match), match.end()
        language = _language(match) or language
        wrapped = wrapped or "\n" in match[0].strip()
    pieces.append((name, plain[at:]))
    width = _width(plain, [piece for _, piece in pieces], wrapped)
    filled = Filled(language=language)
    for name, piece in pieces:
        into = filled.fields.setdefault(name, []) if name else filled.free
        into += _lines(piece, width)
    return filled


def _width(plain: str, pieces: list[str], wrapped: bool) -> int | None:
    """The column at which lines were wrapped: by the sheet's own words where they were, else by
    the answers, where these are long enough to tell; None where nothing was."""
    lines = plain.split("\n") if wrapped else [line for p in pieces for line in p.split("\n")]
    longest = max(len(line.rstrip()) for line in lines)
    return longest if longest <= _WIDEST and (wrapped or longest >= _TELLING) else None


def _lines(piece: str, width: int | None) -> list[str]:
    """The lines of an answer without bullets, those joined that a client has wrapped."""
    found: list[str] = []
    before: str | None = None
    for line in piece.split("\n"):
        words = " ".join(_BULLET.sub("", line).split())
        if not words.strip(" .,:;?!-–_…"):
            before = None
            continue
        if before is not None and not _BULLET.match(line) and _full(before, words, width):
            found[-1] += f" {words}"
        else:
            found.append(words)
        before = line
    return found


def _full(line: str, words: str, width: int | None) -> bool:
    """Whether the next word had no room on the line."""
    return width is not None and len(line.rstrip()) + 1 + len(words.split()[0]) > width


@lru_cache(maxsize=1)
def _known() -> "re.Pattern[str]":
    """Every line of every language's sheet, and the labels that people write themselves."""
    rows: list[tuple[str, str]] = []
    for code, words in SHEETS.items():
        rows += [(f"none_{code}", line) for line in (*words.head, words.tail)]
        rows += [(f"{name}_{code}", line) for name, line in words.prompts]
    patterns = [f"(?P<{name}{i}>{_loosely(line)})" for i, (name, line) in enumerate(rows)]
    patterns += [
        rf"(?P<{name}_label>(?m:^)[ \t]*(?:[-*•][ \t]+)?(?:{alternatives})[ \t]*:)"
        for name, alternatives in cues.LABELS.items()
    ]
    return re.compile("|".join(patterns), re.IGNORECASE)


def _loosely(line: str) -> str:
    """A line of the sheet with any white space, and without its brackets or last mark."""
    head, bracket, rest = line.rstrip("?.! ").partition(" (")
    pattern = _spaced(head.lstrip("¿¡"))
    if bracket:
        pattern += rf"(?:\s+\({_spaced(rest.rstrip(')'))}\)?)?"
    return rf"[¿¡]?{pattern}\s{{0,2}}[?.!:]{{0,3}}"


def _spaced(words: str) -> str:
    return r"\s+".join(re.escape(w) for w in words.split())


def _field(match: "re.Match[str]") -> str:
    """The field of a prompt or label; empty for the sheet's head and last line."""
    name = (match.lastgroup or "").rpartition("_")[0]
    return "" if name == "none" else name


def _language(match: "re.Match[str]") -> str:
    """That of a prompt; "" for a label of one's own."""
    code = (match.lastgroup or "").rpartition("_")[2].rstrip("0123456789")
    return code if code in SHEETS else ""
