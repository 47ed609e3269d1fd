"""A letter for a server that takes ASCII only (one without 8BITMIME, RFC 6152). Sends nothing.

Only what is not ASCII changes: bodies are encoded, whatever they declare, and so are words in
header fields (RFC 2047, 2231). What cannot say the same in ASCII is refused.
"""

import re
from base64 import encodebytes
from collections.abc import Iterator
from dataclasses import replace
from email.header import Header
from email.message import Message
from email.parser import BytesHeaderParser
from email.utils import formataddr, getaddresses
from quopri import encodestring
from urllib.parse import quote

from agent.errors import InputError
from agent.message.headers import clean, decode_words
from agent.outgoing import Envelope, header_fields, on_the_wire

_PEOPLE = frozenset({"from", "sender", "to", "cc", "reply-to"})
_PARAMETERS = frozenset({"content-type", "content-disposition"})
_WORDLESS = frozenset({"date", "message-id", "in-reply-to", "references", "mime-version",
                       "content-id", "content-transfer-encoding", "received"})  # fmt: skip
_PARAMETER = re.compile(r'([\w-]+)="((?:[^"\\]|\\.)*)"')
_ENCODED = re.compile(r"=\?[^?\s]+\?[bBqQ]\?[^?\s]*\?=")
DEEPEST = 50
"""Levels of parts in parts; no mail client makes a tenth of them."""


def in_seven_bits(letter: Envelope) -> Envelope:
    """The same letter in ASCII. Raises InputError, which says why, where there is none."""
    return replace(letter, raw=_part(letter.raw))


def _part(raw: bytes, depth: int = 0) -> bytes:
    """A message or a part of one, so many levels deep."""
    if raw.isascii():
        return raw
    if depth > DEEPEST:
        raise InputError(f"it has parts in parts over more than {DEEPEST} levels")
    head, _, body = (b"\r\n" + raw).partition(b"\r\n\r\n")
    fields = [(name, _field(name, field)) for name, field in header_fields(head[2:] + b"\r\n")]
    if not body.isascii():
        known = BytesHeaderParser().parsebytes(b"".join(field for _, field in fields))
        body, *said = _encoded(known, body, depth)
        kept = [f for n, f in fields if n.lower() != b"content-transfer-encoding"]
        return b"".join([*kept, *said, b"\r\n", body])
    return b"".join(field for _, field in fields) + b"\r\n" + body


# Bodies


def _encoded(known: Message, body: bytes, depth: int) -> Iterator[bytes]:
    """A body in ASCII, and the header fields that this takes."""
    whole = known.get_content_type()
    if whole in ("multipart/signed", "multipart/encrypted"):
        raise InputError("a letter that is signed or encrypted must not be altered")
    if known.get_content_maintype() == "multipart":
        yield _parts((known.get_boundary() or "").encode("ascii", "replace"), body, depth)
        return
    if whole == "message/rfc822":
        yield _part(body, depth + 1)
        return
    known.set_payload(body.decode("ascii", "surrogateescape"))
    content = known.get_payload(decode=True)
    assert isinstance(content, bytes)
    if known.get_content_maintype() == "text":
        yield encodestring(content.replace(b"\r\n", b"\n")).replace(b"\n", b"\r\n")
        yield b"Content-Transfer-Encoding: quoted-printable\r\n"
    else:
        yield encodebytes(content).replace(b"\n", b"\r\n")
        yield b"Content-Transfer-Encoding: base64\r\n"
    if "content-type" not in known:
        _text(content, "the text")
        yield b"Content-Type: text/plain; charset=utf-8\r\n"
    if "mime-version" not in known and "from" in known:
        yield b"MIME-Version: 1.0\r\n"


def _parts(boundary: bytes, body: bytes, depth: int) -> bytes:
    """Each part in ASCII; what stands before the first and after the last is for nobody."""
    begins, ends = b"--" + boundary, b"--" + boundary + b"--"
    done: list[bytes] = []
    lines: list[bytes] = []
    inside = False
    for line in body.split(b"\r\n"):
        if boundary and line.rstrip() in (begins, ends):
            done += [*_lines(lines, inside, depth), line]
            inside, lines = line.rstrip() == begins, []
        else:
            lines.append(line)
    if not done:
        raise InputError("it is not to be seen where its parts begin")
    return b"\r\n".join([*done, *_lines(lines, inside, depth)])


def _lines(lines: list[bytes], inside: bool, depth: int) -> list[bytes]:
    if inside:
        return [_part(b"\r\n".join(lines), depth + 1)]
    return [line for line in lines if line.isascii()]


# Header fields


def _field(name: bytes, field: bytes) -> bytes:
    if field.isascii():
        return field
    title = name.decode("ascii")
    value = _text(field.partition(b":")[2], f"its field {title}")
    said = _said(title.lower(), re.sub(r"[ \t\r\n]+", " ", value).strip(" "))
    if not said.isascii():
        raise InputError(f"its field {title} has no such form")
    return name + b": " + said.encode("ascii") + b"\r\n"


def _said(name: str, value: str) -> str:
    if name in _PEOPLE:
        return _people(value)
    if name in _PARAMETERS:
        return _PARAMETER.sub(_parameter, value)
    return value if name in _WORDLESS else _sentence(value)


def _text(value: bytes, where: str) -> str:
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        raise InputError(f"{where} does not tell in which charset it is") from None


def _words(text: str) -> str:
    return Header(text, "utf-8", maxlinelen=70).encode(linesep="\r\n")


def _sentence(value: str) -> str:
    """With each run of words beyond ASCII encoded. Between two encoded words a blank is not seen:
    there it goes into one of them."""
    told: list[str] = []
    run: list[str] = []
    for word in [*value.split(" "), ""]:
        if not word.isascii():
            run.append(word)
            continue
        if run:
            before = " " if told and _ENCODED.fullmatch(told[-1]) else ""
            after = " " if _ENCODED.fullmatch(word) else ""
            told.append(_words(before + " ".join(run) + after))
            run = []
        told.append(word)
    return " ".join(told).strip(" ")


def _people(value: str) -> str:
    """Names encoded, domains as A-labels; as it was where that is not enough."""
    listed = [(clean(decode_words(name)), on_the_wire(at)) for name, at in getaddresses([value])]
    if not all("@" in address and address.isascii() for _, address in listed):
        return value
    return ",\r\n ".join(
        formataddr(one) if one[0].isascii() else f"{_words(one[0])} <{one[1]}>" for one in listed
    )


def _parameter(match: re.Match[str]) -> str:
    if match[2].isascii():
        return match[0]
    plain = re.sub(r"\\(.)", r"\1", match[2])
    return f"{match[1]}*=utf-8''{quote(plain, safe='')}"
