"""The content lines of a calendar stream (RFC 5545 section 3.1): unfolded, taken apart, unescaped.

Liberal where calendars are: broken folds, raw line ends, small letters, colons without quotes.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

MOST_LETTERS = 500_000
_FOLD = re.compile(r"\n[ \t]")
_NAME = re.compile(r"[A-Z][A-Z0-9-]{1,60}(?=[;:])")
_ANY_CASE = re.compile(_NAME.pattern, re.I)
_PARAMETER = re.compile(
    r";\s{0,5}([A-Za-z0-9-]{1,60})\s{0,5}=\s{0,5}(\"[^\"\n]*\"|tzone://[^;:\"\n]*|[^;:\"\n]*)"
)
_ESCAPE = re.compile(r"\\(.)", re.S)
_CARET = re.compile(r"\^(.)")


@dataclass(frozen=True, slots=True)
class Line:
    """One property: name in upper case, parameters (names in upper case), value as it stands."""

    name: str
    parameters: dict[str, str]
    value: str

    @property
    def text(self) -> str:
        """A TEXT value (section 3.3.11), unescaped and without control characters."""
        return cleaned(_ESCAPE.sub(_unescaped, self.value) if "\\" in self.value else self.value)

    def get(self, name: str) -> str:
        """A parameter, or nothing."""
        return self.parameters.get(name, "")


def _unescaped(match: re.Match[str]) -> str:
    return "\n" if match[1] in "nN" else match[1]


_UNPRINTED = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
)


def cleaned(text: str) -> str:
    """Without characters that cannot be seen, no-break blanks as blanks."""
    if not text.isascii() or not text.isprintable():
        text = _UNPRINTED.sub("", text.replace("\xa0", " ").replace("\u202f", " "))
    return text.strip()


def content_lines(text: str, wanted: frozenset[str]) -> Iterator[Line]:
    """The lines of the wanted properties, in order."""
    text = text[:MOST_LETTERS].replace("\r\n", "\n").replace("\r", "\n")
    named = _NAME if "BEGIN:V" in text else _ANY_CASE
    held: list[str] = []
    for written in _FOLD.sub("", text).split("\n"):
        if named.match(written):
            yield from _line(held, wanted)
            held = [written]
        elif held and written:
            held.append(written)
    yield from _line(held, wanted)


def _line(held: list[str], wanted: frozenset[str]) -> Iterator[Line]:
    if not held:
        return
    name = re.split("[;:]", held[0][:64], maxsplit=1)[0].upper()
    if name in wanted:
        yield _parts(name, "\n".join(held))


def _parts(name: str, written: str) -> Line:
    at = len(name)
    parameters: dict[str, str] = {}
    while (found := _PARAMETER.match(written, at)) is not None:
        parameters.setdefault(found[1].upper(), _parameter(found[2]))
        at = found.end()
    colon = written.find(":", at)
    return Line(name, parameters, written[colon + 1 :].strip() if colon >= 0 else "")


def _parameter(written: str) -> str:
    """RFC 5545 section 3.2 and RFC 6868."""
    value = written.strip().strip('"')
    if "^" in value:
        value = _CARET.sub(lambda m: {"n": "\n", "'": '"', "^": "^"}.get(m[1], m[0]), value)
    return cleaned(value)


_TAG = re.compile(r"<(/?[a-z][a-z0-9]{0,10})\b([^<>]{0,2000})>", re.I)
_HREF = re.compile(r"href\s?=\s?[\"']?(https?://[^\"'\s>]{4,1000})", re.I)
_BREAKS = frozenset("br p /p div /div li /li /ul /ol tr /tr h1 h2 h3".split())


def without_markup(text: str) -> str:
    """A description that calendars write in HTML, as lines; links as ``<https://...>``."""
    if "<" not in text or not _TAG.search(text):
        return text
    stripped = html.unescape(_TAG.sub(_tag, text)).replace("\xa0", " ")
    return re.sub(r"\n{3,}", "\n\n", stripped).strip()


def _tag(match: re.Match[str]) -> str:
    name = match[1].lower()
    if name == "a":
        found = _HREF.search(match[2])
        return f"<{found[1]}> " if found else ""
    return "\n" if name in _BREAKS else ""
