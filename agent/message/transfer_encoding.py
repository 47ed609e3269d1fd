"""Transfer encodings undone (RFC 2045 section 6), as far as the data allows. Never raises."""

import binascii
import re

_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/]")
_PROSE = re.compile(rb"[a-z]{2,}[ ,.][ a-z]{2,}[ ,.]")


def base64(data: bytes) -> tuple[bytes, bool]:
    """What can be decoded, and whether all could."""
    try:
        return binascii.a2b_base64(data), True
    except binascii.Error:
        pass
    usable = _NOT_BASE64.sub(b"", data)
    usable = usable[: len(usable) - (len(usable) % 4 == 1)]
    return binascii.a2b_base64(usable + b"=" * (-len(usable) % 4)), False


def undone(data: bytes, encoding: str) -> tuple[bytes, str | None]:
    """The octets, and in plain words what is wrong with them."""
    encoding = encoding.strip().strip("\"'").lower()
    if encoding == "quoted-printable":
        return binascii.a2b_qp(data), None
    if encoding == "base64":
        return _base64(data)
    if encoding in ("x-uuencode", "uuencode", "x-uue", "uue"):
        return _uuencoded(data)
    known = encoding in ("", "7bit", "8bit", "binary", "7-bit", "8-bit", "none")
    return data, None if known else f"unknown transfer encoding {encoding[:40]!r}"


def _base64(data: bytes) -> tuple[bytes, str | None]:
    if _PROSE.search(data[:400]):
        return data, "text that is marked as base64 but is none"
    decoded, whole = base64(data)
    return decoded, None if whole else "base64 that cannot be decoded to its end"


def _uuencoded(data: bytes) -> tuple[bytes, str | None]:
    out: list[bytes] = []
    for line in data.split(b"\n"):
        if line.startswith((b"begin ", b"end")) or not line.strip():
            continue
        try:
            out.append(binascii.a2b_uu(line.rstrip(b"\r")))
        except binascii.Error:
            return b"".join(out), "uuencoded text that cannot be decoded to its end"
    return b"".join(out), None


def size(raw: bytes, start: int, end: int, encoding: str) -> int:
    """The size of a part in bytes without decoding it; of quoted-printable, as it stands."""
    if encoding.strip().lower() != "base64":
        return end - start
    letters = end - start - sum(raw.count(c, start, end) for c in (b"\n", b"\r", b" "))
    return max(0, letters * 3 // 4 - raw.count(b"=", max(start, end - 8), end))
