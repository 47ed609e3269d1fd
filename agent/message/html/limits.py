"""Markup made safe for the HTML parser, whose time is quadratic in attributes and in depth.

Ordinary mail passes as it is.
"""

import re
from collections import Counter

_SMALL = 30_000
_MOST_SQUARES = 1_000_000_000
"""Of lengths without < or >, squared: what a tag of attributes only would cost (0.2 s)."""
_MOST_OPEN = 1_000
# Begins with a bracket, so that a search looks at each letter once.
_LONG = re.compile(r"[<>][^<>]{500,}")
_PIECE = 500
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]{0,20})")
# Elements that end by themselves, or that have no end: they do not nest.
_FLAT = frozenset(
    "area base br col dd dt embed hr img input li link meta option p param source td th tr "
    "wbr".split()
)


def tamed(markup: str) -> str:
    """The same markup, but for what would keep the parser busy."""
    if len(markup) <= _SMALL:
        return markup
    if sum((m.end() - m.start()) ** 2 for m in _LONG.finditer(">" + markup)) > _MOST_SQUARES:
        markup = _LONG.sub(_in_pieces, ">" + markup)[1:]
    deep = _deep(markup)
    if deep:
        names = "|".join(sorted(deep))
        markup = re.sub(rf"</?(?:{names})\b[^<>]*>", "<br>", markup, flags=re.I)
    return markup


def _in_pieces(match: re.Match[str]) -> str:
    """With empty comments, which are nothing in a text and end a list of attributes."""
    run = match[0]
    return "<!---->".join(run[at : at + _PIECE] for at in range(0, len(run), _PIECE))


def _deep(markup: str) -> set[str]:
    """The names of elements that are open too often at once."""
    opened: Counter[str] = Counter()
    deep: set[str] = set()
    for match in _TAG.finditer(markup):
        name = match[2].lower()
        if name in _FLAT or name in deep:
            continue
        opened[name] = max(0, opened[name] - 1) if match[1] else opened[name] + 1
        if opened[name] > _MOST_OPEN:
            deep.add(name)
    return deep
