"""Values with parameters (RFC 2045 section 5.1, RFC 2231): Content-Type and Content-Disposition.

Liberal where senders are: no quotes, blanks, encoded words, one name twice (the first counts).
"""

import re
from dataclasses import dataclass
from urllib.parse import unquote_to_bytes

from agent.message import charsets

_MOST = 8_192
_PARAMETER = re.compile(
    r";[\s;]{0,20}([^\s=;\"]{1,80})\s{0,20}=\s{0,20}(?:\"((?:[^\"\\]|\\.)*)\"?|([^;\"]*))", re.S
)
_ESCAPE = re.compile(r"\\(.)", re.S)
_SECTION = re.compile(r"([^*]+)(?:\*(\d{1,3}))?(\*)?")


@dataclass(frozen=True, slots=True)
class Parameters:
    """The value in lower case and its parameters, names in lower case."""

    value: str
    items: dict[str, str]

    def get(self, name: str) -> str:
        """A parameter, or nothing."""
        return self.items.get(name, "")


def parameters(written: str) -> Parameters:
    """Takes a header value apart; its text stands as one character a byte (latin-1)."""
    written = written[:_MOST]
    value, _, rest = written.partition(";")
    return Parameters(value.strip().strip('"').lower(), _items(";" + rest) if rest else {})


def _items(rest: str) -> dict[str, str]:
    plain: dict[str, str] = {}
    sections: dict[str, dict[int, tuple[str, bool]]] = {}
    for match in _PARAMETER.finditer(rest):
        name, quoted, bare = match[1].lower(), match[2], match[3]
        text = _ESCAPE.sub(r"\1", quoted) if quoted is not None else (bare or "").strip()
        section = _SECTION.fullmatch(name) if "*" in name else None
        if section is None:
            plain.setdefault(name, text)
            continue
        number = int(section[2] or 0)
        sections.setdefault(section[1], {}).setdefault(number, (text, section[3] is not None))
    for name, pieces in sections.items():
        plain[name] = _continued(pieces)
    return plain


def _continued(pieces: dict[int, tuple[str, bool]]) -> str:
    """RFC 2231 section 3 and 4: pieces in order, the charset with the first."""
    charset, data = "", b""
    for index, number in enumerate(sorted(pieces)):
        text, encoded = pieces[number]
        if encoded and index == 0 and text.count("'") >= 2:
            charset, _, text = text.split("'", 2)
        octets = text.encode("latin-1", "replace")
        data += unquote_to_bytes(octets) if encoded else octets
    return charsets.decode(data, charset)[0]
