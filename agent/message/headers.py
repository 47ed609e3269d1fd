"""Header fields to clean text (RFC 5322, 2047): decoded, in one line, without control characters.

Addresses and dates through mail-parser, with what it misreads put right.
"""

import binascii
import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_tz

from mailparser.utils import get_addresses

from agent.message import charsets
from agent.message.model import Address

_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff]+")
_BLANKS = re.compile(r"[ \t\r\n]{2,}|[\t\r\n]")


def clean(text: str) -> str:
    """One line without control characters or lone surrogates."""
    if text.isprintable() and "  " not in text:
        return text.strip()
    return _BLANKS.sub(" ", _CONTROLS.sub(" ", _BLANKS.sub(" ", text))).strip()


# --- encoded words --------------------------------------------------------------------------------

_WORD = re.compile(r"=\?([^?\s=]{1,40})\?([bBqQ])\?([^?]{0,2000}|[^\s]{0,2000}?)\?=")


def decoded(value: bytes) -> str:
    """A header's value with its encoded words decoded, as a clean line."""
    text = value.decode("ascii") if value.isascii() else charsets.decode(value)[0]
    return clean(decode_words(text) if "=?" in text else text)


def decode_words(text: str) -> str:
    """Encoded words wherever they stand; those next to each other join (RFC 2047 section 6.2)."""
    out: list[str] = []
    at = 0
    charset, pending = "", b""
    for match in _WORD.finditer(text):
        between = text[at : match.start()]
        data = _octets(match[2], match[3])
        named = match[1].partition("*")[0]
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
    return base64(data)[0]


def base64(data: bytes) -> tuple[bytes, bool]:
    """What can be decoded of base64, and whether all could."""
    try:
        return binascii.a2b_base64(data), True
    except binascii.Error:
        pass
    usable = re.sub(rb"[^A-Za-z0-9+/]", b"", data)
    usable = usable[: len(usable) - (len(usable) % 4 == 1)]
    return binascii.a2b_base64(usable + b"=" * (-len(usable) % 4)), False


# --- ids ------------------------------------------------------------------------------------------

_ID = re.compile(r"<[^<>\s]{1,998}>")
_MOST_IDS = 200


def ids(value: str) -> tuple[str, ...]:
    """The message ids of a field, with angle brackets, in order; of very many the first and last."""
    found = tuple(dict.fromkeys(_ID.findall(value)))
    return found if len(found) <= _MOST_IDS else (*found[:1], *found[1 - _MOST_IDS :])


def first_id(value: str) -> str | None:
    """The first id, also one without brackets or with blanks in it."""
    found = ids(value[:4000])
    if found:
        return found[0]
    bare = value.strip().strip("<>").replace(" ", "")
    return f"<{bare}>" if 0 < len(bare) <= 998 and "@" in bare else None


# --- addresses ------------------------------------------------------------------------------------

_MOST_ADDRESS_BYTES = 32_768
_MOST_ADDRESSES = 500
_PLAIN = re.compile(r"\s*(?:\"?([^\"<>@,:;()\\\[\]=]*)\"?\s*<([\w.+=&'/!#$%*?^`{|}~-]+@[\w.-]+)>|([\w.+=&'-]+@[\w.-]+))\s*")  # fmt: skip


def addresses(values: Iterable[bytes]) -> tuple[Address, ...]:
    """The mailboxes of address fields, display names decoded."""
    found: list[Address] = []
    for value in values:
        text = charsets.decode(value[:_MOST_ADDRESS_BYTES])[0]
        found += _mailboxes(text)
    return tuple(dict.fromkeys(found[:_MOST_ADDRESSES]))


def _mailboxes(text: str) -> list[Address]:
    simple = _PLAIN.fullmatch(text) if len(text) < 500 else None
    if simple:
        return [Address(_name(simple[1] or ""), simple[2] or simple[3])]
    return [Address(_name(n), clean(e)) for n, e in get_addresses(text) if e]


def _name(written: str) -> str:
    return clean(decode_words(written) if "=?" in written else written).strip("\"' ")


# --- dates ----------------------------------------------------------------------------------------

_ZONES = {"CEST": 2, "MEST": 2, "MESZ": 2, "CET": 1, "MET": 1, "MEZ": 1, "BST": 1, "IST": 5.5, "EEST": 3,
          "EET": 2, "WEST": 1, "WET": 0, "JST": 9, "KST": 9, "HKT": 8, "SGT": 8, "AEST": 10, "AEDT": 11,
          "NZST": 12, "NZDT": 13, "MSK": 3, "AKST": -9, "AKDT": -8, "HST": -10}  # fmt: skip
_GMT = re.compile(r"\b(?:GMT|UTC)\s?([+-]\d{1,2}):?(\d\d)?\b")
_NAMED = re.compile(r"\b([A-Z]{2,4})\)?\s*$")


def instant(value: str) -> datetime | None:
    """The instant of a date field, aware: UTC where it names no zone; None where there is none."""
    text = value[:200]
    shifted = _GMT.sub(lambda m: f"{int(m[1]):+03d}{m[2] or '00'}", text)
    try:
        parsed = parsedate_tz(shifted)
        if parsed is None:
            return None
        offset = _offset(shifted, parsed[9])
        return datetime(*parsed[:5], min(parsed[5], 59), tzinfo=timezone(timedelta(seconds=offset)))
    except (ValueError, OverflowError, IndexError, TypeError):
        return None


def _offset(text: str, parsed: int | None) -> float:
    named = _NAMED.search(text)
    if named and named[1] in _ZONES and not re.search(r"[+-]\d{4}", text):
        return _ZONES[named[1]] * 3600
    return parsed or 0


def received_at(value: str) -> datetime | None:
    """The instant at the end of a Received field (RFC 5321 section 4.4)."""
    return instant(value.rpartition(";")[2].strip()) if ";" in value else None


__all__ = ["UTC", "addresses", "base64", "decoded", "first_id", "ids", "instant", "received_at"]
