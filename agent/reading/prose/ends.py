"""The ends of a text: greeting on top, closing and signature below, and what is nobody's words.

Works on blocks (lines between blank lines) of one author; quotes are off already.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from agent.message import Address
from agent.reading.needs import Text
from agent.reading.prose.closings import (
    BANNER,
    BANNER_NEEDS,
    LEGAL,
    LEGAL_NEEDS,
    TECHNICAL,
    TECHNICAL_NEEDS,
)
from agent.reading.prose.salutes import greeting
from agent.reading.prose.signs import signature
from agent.reading.prose.splitting import spans, wraps

Blocks = list[list[str]]
_TOP = 3
"""Blocks among which a server puts its warnings."""


@dataclass(frozen=True, slots=True)
class Ends:
    """One author's text taken apart: greeting, own words, signature and footer."""

    greeting: str = ""
    own: str = ""
    signature: str = ""
    footer: str = ""
    around: Text | None = None


def part(
    lines: Sequence[str],
    reader: frozenset[str],
    author: frozenset[str],
    wrapped: bool = True,
) -> Ends:
    """Takes unquoted lines apart. ``reader`` and ``author`` are words of their names, folded."""
    blocks = _blocks(lines)
    everything = Text("\n\n".join(map("\n".join, blocks)))
    blocks, footer = _without_footers(blocks, everything, wrapped)
    greets, blocks = greeting(blocks, reader)
    own, signed = signature(blocks, author)
    return Ends(greets, _join(own), _join(signed), _join(footer), everything)


def words_of(address: Address | None) -> frozenset[str]:
    """The words of a display name, folded; without one those of the local part."""
    if address is None:
        return frozenset()
    text = address.name or re.sub(r"[._+\d-]+", " ", address.email.partition("@")[0])
    return frozenset(w for w in re.split(r"[\s,.()\"]+", text.casefold()) if len(w) > 1)


def _join(blocks: Sequence[Sequence[str]]) -> str:
    return "\n\n".join("\n".join(block) for block in blocks if block)


def _blocks(lines: Sequence[str]) -> Blocks:
    blocks: Blocks = [[]]
    for line in map(str.rstrip, lines):
        if line:
            blocks[-1].append(line)
        elif blocks[-1]:
            blocks.append([])
    return blocks if blocks[-1] else blocks[:-1]


def _without_footers(blocks: Blocks, everything: Text, wrapped: bool) -> tuple[Blocks, Blocks]:
    own: Blocks = []
    footer: Blocks = []
    legal, technical = LEGAL_NEEDS.of(everything), TECHNICAL_NEEDS.of(everything)
    banner = BANNER_NEEDS.of(everything)
    for i, block in enumerate(blocks):
        low = " ".join(block).lower()
        on_top = i < _TOP and any(map(low.__contains__, banner))
        if not (on_top or any(map(low.__contains__, legal + technical))):
            own.append(block)
            continue
        kept: list[str] = []
        dropped: list[str] = []
        for lines in _paragraphs(block, wrapped):
            text = " ".join(lines)
            nobodys = (on_top and _is_banner(text)) or _is_footer(text[:3000], legal, technical)
            (dropped if nobodys else kept).extend(lines)
        own += [kept] if kept else []
        footer += [dropped] if dropped else []
    return own, footer


def _paragraphs(block: list[str], wrapped: bool) -> Iterator[list[str]]:
    """The lines of a block, those that only the wrap parts together."""
    if not wrapped:
        yield from ([line] for line in block)
        return
    within = wraps("\n".join(block))
    held: list[str] = []
    at = -1
    for line in block:
        held.append(line)
        at += len(line) + 1
        if at not in within:
            yield held
            held = []


def _is_banner(text: str) -> bool:
    """Whether a paragraph near the top is what a server puts there."""
    return len(text) < 700 and BANNER.match(text[:300]) is not None


def _is_footer(text: str, legal: list[str], technical: list[str]) -> bool:
    """Whether a paragraph is the law's or a machine's: by what most of it says.

    ``legal``, ``technical``: plain words of which one has to be there.
    """
    low = text.lower()
    if any(map(low.__contains__, legal)) and LEGAL.search(text):
        return True
    if not any(map(low.__contains__, technical)) or not TECHNICAL.search(text):
        return False
    found = [text[a:b] for a, b in spans(text, wrapped=False)]
    said = sum(len(one) for one in found if TECHNICAL.search(one[:1000]))
    return 2 * said >= sum(map(len, found))
