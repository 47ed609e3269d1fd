"""British and American spelling: the candidate's words brought into the letter's, and a check.

Knows the common pairs alone; what it does not know it leaves.
"""

import re
from collections.abc import Callable

from agent.letter.stock import listed

# British stem, American stem, and what may follow it.
_ISE = (
    "organ", "recogn", "real", "priorit", "final", "apolog", "summar", "special", "minim", "optim",
    "util", "standard", "modern", "digit", "custom", "categor", "central", "maxim", "general",
    "stabil", "visual", "mobil", "personal", "harmon", "author", "local", "character", "monet",
)  # fmt: skip
_PAIRS = tuple(
    (
        re.compile(rf"\b({british})({tail})\b", re.I),
        american,
        re.compile(rf"\b({american})({tail})\b", re.I),
        british,
    )
    for british, american, tail in (
        *((f"{stem}is", f"{stem}iz", r"e[ds]?|ing|ation\w*|er\w*") for stem in _ISE),
        ("analys", "analyz", r"ed?|ing"),
        ("behaviour", "behavior", r"\w*"),
        ("colour", "color", r"|s|ed|ing|ful"),
        ("favour", "favor", r"|s|ed|able|ably|ite\w*"),
        ("honour", "honor", r"|s|ed|ing"),
        ("labour", "labor", r"|s|ed|ing"),
        ("neighbour", "neighbor", r"\w*"),
        ("endeavour", "endeavor", r"|s|ed|ing"),
        ("rigour", "rigor", r""),
        ("centre", "center", r"|s"),
        ("theatre", "theater", r"|s"),
        ("modelling", "modeling", r""),
        ("modelled", "modeled", r""),
        ("labelling", "labeling", r""),
        ("labelled", "labeled", r""),
        ("travelling", "traveling", r""),
        ("travelled", "traveled", r""),
        ("cancelled", "canceled", r""),
        ("counselling", "counseling", r""),
        ("judgement", "judgment", r"|s"),
        ("fulfil", "fulfill", r"|s|ment"),
        ("catalogue", "catalog", r"|s"),
    )
)


def respelled(text: str, american: bool) -> str:
    """The common pairs in one spelling; names, which begin with a capital, stay as they are."""
    for british, to_american, american_, to_british in _PAIRS:
        pattern, stem = (british, to_american) if american else (american_, to_british)
        text = pattern.sub(_put(stem), text)
    return text


def _put(stem: str) -> Callable[[re.Match[str]], str]:
    return lambda found: found[0] if found[0][0].isupper() else stem + found[2]


def mixed(text: str) -> tuple[str, str] | None:
    """A British and an American word that stand in one text, or None."""
    british = next((m[0] for pair in _PAIRS for m in pair[0].finditer(text)), None)
    american = next((m[0] for pair in _PAIRS for m in pair[2].finditer(text)), None)
    return (british, american) if british and american else None


_PLURAL = re.compile(r"(?:[^aeiousy]|[aeo]y|[aeiou]l|ie|[cgs]e|[vtdkmnr]e|che|she|sse)s$")


def uncapped(note: str) -> str:
    """Without the capital of a note's beginning where its first word is a plain plural; a name of
    that form, or one whose next word is a name too, keeps its own."""
    first, blank, rest = note.partition(" ")
    plural = first.isascii() and first.istitle() and len(first) > 4 and _PLURAL.search(first)
    if not plural or rest[:1].isupper() or first in listed("en", "topics", "names"):
        return note
    return f"{first.lower()}{blank}{rest}"
