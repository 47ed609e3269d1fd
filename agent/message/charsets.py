"""Bytes to text by the charset that a sender names, which is often not the one that it used.

Never raises: what cannot be decoded is replaced, and the answer says so.
"""

import codecs
import re
from functools import lru_cache

_ALIASES = {
    "ansi_x3.110-1983": "cp1252",
    "ascii": "us-ascii",
    "cp-850": "cp850",
    "gb2312": "gb18030",
    "gb_2312-80": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "iso-2022-jp": "iso2022_jp_ext",
    "iso-2022-jp-1": "iso2022_jp_ext",
    "csiso2022jp": "iso2022_jp_ext",
    "cp50220": "iso2022_jp_ext",
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "iso-8859-8-i": "iso-8859-8",
    "iso-8859-8-e": "iso-8859-8",
    "iso-8859-6-i": "iso-8859-6",
    "iso-8859-9": "cp1254",
    "ks_c_5601": "cp949",
    "ks_c_5601-1987": "cp949",
    "ksc5601": "cp949",
    "euc-kr": "cp949",
    "latin-1": "cp1252",
    "latin1": "cp1252",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "sjis": "cp932",
    "x-sjis": "cp932",
    "windows-31j": "cp932",
    "ms932": "cp932",
    "tis-620": "cp874",
    "unicode-1-1-utf-7": "utf-7",
    "utf8mb4": "utf-8",
    "x-mac-roman": "mac-roman",
    "x-mac-cyrillic": "mac-cyrillic",
    "x-user-defined": "cp1252",
    "x-cp1252": "cp1252",
    "x-windows-949": "cp949",
}  # data: names in the wild to what is meant (WHATWG Encoding, section 4.2, and mail since)

_NO_CHARSETS = frozenset(
    {"idna", "punycode", "undefined", "unicode_escape", "unicode-escape", "raw_unicode_escape",
     "raw-unicode-escape", "mbcs", "oem"}
)  # fmt: skip
_META = re.compile(rb"<meta[^>]{0,200}charset=[\"']?([\w-]{2,40})", re.I)
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


@lru_cache(maxsize=256)
def codec(name: str) -> str | None:
    """The codec of a charset's name; None where there is none."""
    plain = name.strip().strip("\"'").lower().replace(" ", "-")[:60]
    plain = _ALIASES.get(plain, plain)
    try:
        found = codecs.lookup(plain)
        b"x".decode(plain, "replace")
    except (LookupError, ValueError, TypeError):
        return None
    return None if found.name in _NO_CHARSETS else plain


def decode(data: bytes, charset: str = "") -> tuple[str, str | None]:
    """The text, and in plain words what is wrong with its charset."""
    for bom, known in _BOMS:
        if data.startswith(bom):
            return data[len(bom) :].decode(known, "replace"), None
    if not charset:
        return guess(data), None
    name = codec(charset)
    if name is None:
        return guess(data), f"unknown charset {charset[:40]!r}"
    return _named(data, name, charset)


def _named(data: bytes, name: str, charset: str) -> tuple[str, str | None]:
    try:
        text = data.decode(name)
    except (UnicodeError, ValueError):
        pass
    else:
        return _scalar(text), None
    if name in ("us-ascii", "utf-8", "utf8"):
        text = guess(data)
        return text, None if name == "us-ascii" else f"text that is not {charset[:40]}"
    return _scalar(data.decode(name, "replace")), f"text that is not {charset[:40]}"


def _scalar(text: str) -> str:
    """Without lone surrogates, which some codecs make (UTF-7, CESU)."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def guess(data: bytes, charset: str = "") -> str:
    """Undeclared text: UTF-8, else ``charset``, what an HTML head names, or Western Europe's."""
    try:
        return data.decode()
    except UnicodeDecodeError:
        pass
    text = data.decode("utf-8", "replace")
    if text.count("\ufffd") * 2 < sum(c > "\x7f" for c in text):
        return text
    meta = _META.search(data[:4096])
    name = codec(charset or (meta[1].decode() if meta else ""))
    if name in (None, "utf-8", "us-ascii"):
        name = "cp1252"
    return _scalar(data.decode(name, "replace")) if name else text
