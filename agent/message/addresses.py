"""Address fields to mailboxes (RFC 5322 section 3.4): by mail-parser, which recovers what it can.

Ordinary fields are taken apart here, which is quicker; what has any doubt goes to mail-parser.
"""

import re
from collections.abc import Iterable

from agent.message import charsets, headers
from agent.message.model import Address

MOST_BYTES = 32_768
MOST = 500

_SPEC = r"[\w.+&'/!#$%*^`{|}~=-]{1,128}@[\w.-]{1,255}"
_ORDINARY = re.compile(
    rf'(?:"([^"\\]{{0,200}})" ?<({_SPEC})>|([^"<>@,:;()\\\[\]]{{0,200}})<({_SPEC})>'
    rf"|({_SPEC})) ?(?:, ?|$)"
)
_LOOSE = re.compile(_SPEC)


def addresses(values: Iterable[bytes], charset: str = "") -> tuple[tuple[Address, ...], bool]:
    """The mailboxes of address fields, display names decoded, and whether all could be read."""
    found: dict[Address, None] = {}
    whole = True
    for value in values:
        whole = whole and len(value) <= MOST_BYTES
        text = " ".join(charsets.guess(value[:MOST_BYTES], charset).split())
        if not text.isprintable():
            text, clear = _without_torn(text)
            whole = whole and clear
        mailboxes = _ordinary(text)
        if mailboxes is None:
            mailboxes, clear = _doubtful(text)
            whole = whole and clear
        found.update(dict.fromkeys(mailboxes))
    return tuple(found)[:MOST], whole and len(found) <= MOST


_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_TOKEN = re.compile(r"""[^\s<>,;"()]+""")


def _without_torn(text: str) -> tuple[str, bool]:
    """A field without the addresses that a control character stands in, and whether there was none:
    what is left of one would be another, that nobody wrote."""
    torn = [m[0] for m in _TOKEN.finditer(text) if "@" in m[0] and _CONTROL.search(m[0])]
    for token in torn[:MOST]:
        text = text.replace(token, "")
    return text, not torn


def _ordinary(text: str) -> list[Address] | None:
    """The mailboxes of a field without anything unusual in it; None where there is something."""
    found: list[Address] = []
    at = 0
    while at < len(text):
        match = _ORDINARY.match(text, at)
        if match is None or len(found) > MOST:
            return None if match is None else found
        name, at = match[1] or match[3] or "", match.end()
        found.append(Address(_name(name), match[2] or match[4] or match[5]))
    return found


def _doubtful(text: str) -> tuple[list[Address], bool]:
    from mailparser.utils import get_addresses  # few addresses need it, and it loads slowly

    diagnostics: list[dict[str, object]] = []
    pairs = get_addresses(text, defects=diagnostics)
    found = [Address(_name(name), headers.clean(email)) for name, email in pairs if email]
    lost = any(not d.get("recovered") for d in diagnostics)
    return (found, not lost) if found else (_loose(text), not lost)


def _loose(text: str) -> list[Address]:
    """The one address that stands in a field without its form ("Jo Bloggs jo@x.example")."""
    specs = dict.fromkeys(_LOOSE.findall(text[:1000]))
    if len(specs) != 1:
        return []
    spec = next(iter(specs))
    return [Address(_name(text[:1000].partition(spec)[0].rstrip('<(["')), spec)]


def _name(written: str) -> str:
    name = headers.clean(headers.decode_words(written) if "=?" in written else written)
    return name.strip("\"' ")[:200]
