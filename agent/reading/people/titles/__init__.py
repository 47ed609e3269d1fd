"""Titles of jobs: what is one, and where one ends. Knows no context; ``roles`` and ``meets`` do.

nouns     the nouns that a title is built on, and phrases around them
trimming  a title without what stands around it
"""

from agent.reading.people.titles.nouns import (
    CONNECTORS,
    LEVEL,
    bare,
    goes_on_in,
    has_head,
    holds_head,
    is_body,
    is_foreign,
    is_head,
    is_small,
    is_title,
    is_weak,
    takes_subject,
    words,
)
from agent.reading.people.titles.trimming import clean, continues

__all__ = [
    "CONNECTORS", "LEVEL", "bare", "clean", "continues", "goes_on_in", "has_head", "holds_head",
    "is_body", "is_foreign", "is_head", "is_small", "is_title", "is_weak", "takes_subject", "words",
]  # fmt: skip
