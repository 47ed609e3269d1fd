"""Where a link leads, and whether its visible text already says so."""

import re
from urllib.parse import unquote

_MOST = 1_000
_SCHEME = re.compile(r"(https?://|mailto:|tel:)", re.I)
_UNPRINTED = re.compile(r"[\x00-\x20\x7f-\xa0<>\"]+")
_BARE = re.compile(r"^(?:https?://)?(?:www\.)?|/$", re.I)


def target(href: str) -> str:
    """The address of a link as a person would write it; empty where it is of no use to one."""
    cleaned = _UNPRINTED.sub("", href)
    found = _SCHEME.match(cleaned)
    if found is None or len(cleaned) > _MOST:
        return ""
    if found[1].lower() == "mailto:":
        return unquote(cleaned[7:].partition("?")[0])
    return unquote(cleaned[4:]) if found[1].lower() == "tel:" else cleaned


def says(text: str, where: str) -> bool:
    """Whether a link's text is, or holds, the address that it leads to."""
    if where.lower() in text.lower():
        return True
    if where.startswith("http"):
        return _BARE.sub("", text.strip()).lower() == _BARE.sub("", where).lower()
    return where[:1] in "+0123456789" and _digits(where)[-7:] in _digits(text)


def _digits(text: str) -> str:
    return "".join(c for c in text if c.isdigit())
