"""The tree of MIME parts (RFC 2045, 2046) of any bytes, by offsets: nothing is copied or decoded.

Bounded in parts, depth and header bytes; what a part says is for others. Never enters a
message/rfc822 part: that is another message.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from agent.message.invisible import tidy
from agent.message.parameters import Parameters, parameters

MOST_PARTS = 500
MOST_DEPTH = 50
MOST_HEADER_BYTES = 256 * 1024
MOST_HEADERS = 2_000
_MOST_CANDIDATES = 20_000
_MOST_LETTERS = 200_000_000
"""Octets searched for boundaries, all levels together: some 6 times the largest message."""

Field = tuple[str, bytes]
"""A header: lower-case name, raw value with its line ends folded away."""


@dataclass(slots=True)
class Part:
    """One part: its headers, and where its body stands in ``raw``."""

    raw: bytes
    start: int
    end: int
    headers: tuple[Field, ...] = ()
    type: Parameters = field(default_factory=lambda: Parameters("text/plain", {}))
    disposition: Parameters = field(default_factory=lambda: Parameters("", {}))
    children: tuple["Part", ...] = ()

    @property
    def content_type(self) -> str:
        """Media type in lower case."""
        return self.type.value

    @property
    def body(self) -> bytes:
        """The encoded body."""
        return self.raw[self.start : self.end]

    @property
    def filename(self) -> str:
        """By the disposition, else by the type."""
        return self.disposition.get("filename") or self.type.get("name")

    def header(self, name: str) -> str:
        """The first value of a header of ASCII, or nothing."""
        for known, value in self.headers:
            if known == name:
                return value.decode("latin-1").strip()
        return ""


@dataclass(slots=True)
class Limits:
    """What is left to be spent on one message and all that it holds, and what went wrong."""

    parts: int = MOST_PARTS
    letters: int = _MOST_LETTERS
    defects: dict[str, None] = field(default_factory=dict)

    def note(self, defect: str) -> None:
        """Keeps a defect once, the first twenty, without control characters."""
        if len(self.defects) < 20:
            self.defects.setdefault(" ".join(tidy(defect).split()))


def tree(
    raw: bytes, start: int, end: int, limits: Limits, depth: int = 0, default: str = "text/plain"
) -> Part:
    """The part that stands between two offsets, with all parts in it."""
    headers, body = split_headers(raw, start, end, limits)
    part = Part(raw, body, end, headers)
    part.type = _content_type(part, default)
    part.disposition = parameters(part.header("content-disposition"))
    if part.content_type.startswith("multipart/"):
        part.children = tuple(_children(part, limits, depth))
        if not part.children:
            part.type = Parameters("text/plain", {})
    return part


_TYPE = re.compile(r"[a-z0-9!#$&^_.+-]+/[a-z0-9!#$&^_.+-]+")


def _content_type(part: Part, default: str) -> Parameters:
    """RFC 2045 section 5.2: text/plain where there is none or none that can be read."""
    written = part.header("content-type")
    found = parameters(written) if written else None
    if found is None or not _TYPE.fullmatch(found.value):
        bare = {"text": "text/plain", "html": "text/html"}.get(found.value) if found else None
        return Parameters(bare or default, found.items if found else {})
    return found


# --- headers --------------------------------------------------------------------------------------

_UNFOLDED = re.compile(rb"\n(?![ \t])")
_ENVELOPE = (b"From ", b">From ")
_FIELD = re.compile(rb"([!-9;-~]{1,100})[ \t]{0,20}:(.*)", re.DOTALL)
_KNOWN = re.compile(
    rb"(?:from|to|cc|subject|date|message-id|mime-version|content-[a-z-]{1,30}|received|reply-to"
    rb"|return-path|sender|references|in-reply-to|x-[a-z0-9-]{1,60}|dkim-signature|list-[a-z-]{1,20})"
    rb"[ \t]{0,20}:",
    re.I,
)


def split_headers(
    raw: bytes, start: int, end: int, limits: Limits
) -> tuple[tuple[Field, ...], int]:
    """The header fields and where the body begins (RFC 5322 section 2.1)."""
    stop, body = _blank_line(raw, start, end)
    if stop - start > MOST_HEADER_BYTES:
        limits.note("headers longer than 256 kB were cut")
        stop = start + MOST_HEADER_BYTES
    pieces = _UNFOLDED.split(raw[start:stop])
    if len(pieces) > MOST_HEADERS:
        limits.note(f"more than {MOST_HEADERS} headers; the rest was left out")
        pieces = pieces[:MOST_HEADERS]
    found = [_FIELD.match(piece) for piece in pieces]
    if not all(found):
        return _mended(pieces, start, body, limits)
    fields = [one.groups() for one in found if one]
    return tuple(
        [
            (name.decode().lower(), value.strip() if b"\n" not in value else _unfolded(value))
            for name, value in fields
        ]
    ), body


def _unfolded(value: bytes) -> bytes:
    return b" ".join(value.split()) if b"\n" in value else value.strip()


def _mended(
    pieces: list[bytes], start: int, body: int, limits: Limits
) -> tuple[tuple[Field, ...], int]:
    """The fields where lines among them are none, or no blank line parts them from the body."""
    fields: list[Field] = []
    for index, piece in enumerate(pieces):
        if found := _FIELD.match(piece):
            fields.append((found[1].decode().lower(), _unfolded(found[2])))
        elif _ends_headers(pieces, index):
            limits.note("no blank line between headers and body")
            return tuple(fields), start + sum(len(each) + 1 for each in pieces[:index])
        elif piece.strip() and not piece.startswith(_ENVELOPE):
            limits.note("a broken header line")
            if fields:
                name, value = fields[-1]
                fields[-1] = name, b" ".join((value, *piece.split()))[:MOST_HEADER_BYTES]
    return tuple(fields), body


def _ends_headers(pieces: list[bytes], index: int) -> bool:
    """Whether what is no header field is the body already (no blank line before it)."""
    piece = pieces[index]
    if not piece.strip() or piece.startswith(_ENVELOPE):
        return False
    if piece.startswith((b"--", b" ", b"\t")) and index:
        return True
    return not any(_KNOWN.match(later) for later in pieces[index + 1 : index + 50])


_BLANK = re.compile(rb"\n\r?\n")


def _blank_line(raw: bytes, start: int, end: int) -> tuple[int, int]:
    """Where the headers end and the body begins."""
    for blank in (b"\n", b"\r\n"):
        if raw.startswith(blank, start, end):
            return start, start + len(blank)
    found = _BLANK.search(raw, start, end)
    return found.span() if found else (end, end)


# --- multiparts -----------------------------------------------------------------------------------


def _children(part: Part, limits: Limits, depth: int) -> Iterator[Part]:
    boundary = part.type.get("boundary").rstrip().encode("latin-1", "replace")
    if not boundary:
        limits.note("a multipart without a boundary was read as text")
        return
    if depth >= MOST_DEPTH:
        limits.note(f"parts nested deeper than {MOST_DEPTH}; the rest was left out")
        return
    limits.letters -= part.end - part.start
    if limits.letters < 0:
        limits.note("parts nested too large; the rest was left out")
        return
    default = "message/rfc822" if part.content_type == "multipart/digest" else "text/plain"
    spans = list(_spans(part, boundary, limits))
    if not spans:
        limits.note("a multipart without parts was read as text")
    for start, end in spans:
        if limits.parts <= 0:
            limits.note(f"more than {MOST_PARTS} parts; the rest was left out")
            return
        limits.parts -= 1
        yield tree(part.raw, start, end, limits, depth + 1, default)


def _spans(part: Part, boundary: bytes, limits: Limits) -> Iterator[tuple[int, int]]:
    """Where each part begins and ends (RFC 2046 section 5.1.1); the last may lack its end."""
    begun: int | None = None
    for start, end, closes in _delimiters(part, boundary):
        if begun is not None:
            yield begun, max(begun, start)
        if closes:
            return
        begun = end
    if begun is not None:
        limits.note("a multipart is cut short or lacks its end")
        yield begun, part.end


def _delimiters(part: Part, boundary: bytes) -> Iterator[tuple[int, int, bool]]:
    """The lines of a boundary: where the line end before it stands, where the next line begins."""
    raw, dashes = part.raw, b"--" + boundary
    wanted = b"\n" + dashes
    at = part.start if raw.startswith(dashes, part.start, part.end) else -1
    at = at - 1 if at >= 0 else raw.find(wanted, max(0, part.start - 1), part.end)
    for _ in range(_MOST_CANDIDATES):
        if at < 0:
            return
        behind = at + len(wanted)
        line_end = raw.find(b"\n", behind, part.end)
        rest = raw[behind : line_end if line_end >= 0 else part.end][:80].strip()
        if rest in (b"", b"--"):
            before = at - 1 if at > 0 and raw[at - 1 : at] == b"\r" else at
            yield before, (line_end + 1 if line_end >= 0 else part.end), rest == b"--"
        at = raw.find(wanted, behind, part.end)
