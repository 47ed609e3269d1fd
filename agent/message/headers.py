"""Header fields to clean text (RFC 5322, 2047): decoded, in one line, without control characters.

Liberal with encoded words, which many senders set against the rules. Addresses and dates stand
beside.
"""

import binascii
import re

from agent.message import charsets, transfer_encoding
from agent.message.invisible import tidy

MOST_VALUE = 32_768
_BLANKS = re.compile(r"\s{2,}|[\t\n]")
_DELIMITERS = re.compile(r"[\x00-\x1f\x7f]+")


def clean(text: str) -> str:
    """One line without characters that cannot be seen."""
    if not text.isascii() or not text.isprintable():
        text = _BLANKS.sub(" ", tidy(_DELIMITERS.sub(" ", text)))
    elif "  " in text:
        text = _BLANKS.sub(" ", text)
    return text.strip()


# --- encoded words --------------------------------------------------------------------------------

_WORD = re.compile(r"=\?([^?\s=]{0,40})\?([bBqQ])\?([^?]{0,4000}|[^\s]{0,200}?)\?=")


def words(value: bytes, charset: str = "") -> str:
    """A header's value with its encoded words decoded, not yet cleaned.

    ``charset`` is the message's own, for octets that stand there against the rules and are no
    UTF-8.
    """
    value = value[:MOST_VALUE]
    text = value.decode("ascii") if value.isascii() else charsets.guess(value, charset)
    return decode_words(text) if "=?" in text else text


def decoded(value: bytes, charset: str = "") -> str:
    """A header's value with its encoded words decoded, as a clean line."""
    if value.isascii() and b"=?" not in value and b"  " not in value:
        text = value[:MOST_VALUE].decode("ascii")
        return text.strip() if text.isprintable() else clean(text)
    return clean(words(value, charset))


def all_decoded(values: list[bytes], charset: str = "") -> list[str]:
    """The same of many values, each in one line; what is plain ASCII in all of them at once."""
    whole = b"\n".join(values)
    if not whole.isascii() or len(whole) > MOST_VALUE:
        return [decoded(value, charset) for value in values]
    lines = whole.decode().split("\n") if values else []
    clear = "".join(lines).isprintable()
    return [
        line if clear and "=?" not in line and "  " not in line else decoded(value, charset)
        for line, value in zip(lines, values, strict=True)
    ]


def decode_words(text: str) -> str:
    """Encoded words wherever they stand; those next to each other join (RFC 2047 section 6.2)."""
    out: list[str] = []
    at = 0
    charset, pending = "", b""
    for match in _WORD.finditer(text):
        between = text[at : match.start()]
        data = _octets(match[2], match[3])
        # Octets that stand raw in an encoded word were read as UTF-8 already.
        named = match[1].partition("*")[0] if match[3].isascii() else "utf-8"
        if pending and (between.strip() or named.lower() != charset.lower()):
            out.append(charsets.decode(pending, charset)[0])
            pending = b""
        if between.strip() or not at:
            out.append(between)
        charset, pending = named, pending + data
        at = match.end()
    if pending:
        out.append(charsets.decode(pending, charset)[0])
    return "".join((*out, text[at:]))


def _octets(encoding: str, text: str) -> bytes:
    data = text.encode("utf-8", "surrogateescape")
    if encoding in "qQ":
        return binascii.a2b_qp(data.replace(b" ", b"_"), header=True)
    return transfer_encoding.base64(data)[0]


# --- ids ------------------------------------------------------------------------------------------

_ID = re.compile(r"<[^<>\s]{1,998}>")
_MOST_IDS = 200


def ids(value: str) -> tuple[str, ...]:
    """The message ids of a field, with angle brackets, in order; of very many the first and
    last."""
    found = tuple(dict.fromkeys(_ID.findall(value)))
    return found if len(found) <= _MOST_IDS else (*found[:1], *found[1 - _MOST_IDS :])


def first_id(value: str) -> str | None:
    """The first id, also one without brackets or with blanks in it."""
    found = ids(value[:4000])
    if found:
        return found[0]
    bare = value.strip().strip("<>").replace(" ", "")
    return (
        f"<{bare}>" if 0 < len(bare) <= 998 and ("@" in bare or " " not in value.strip()) else None
    )
