"""What is no topic of thanks, whoever named it: how somebody left, illness, money, the family.

Decides nothing about what may be talked of, only what a letter of thanks passes over.
"""

import re

from agent import words

_TENDER = re.compile(rf"\b(?:{words.of_all('faults', 'tender')})\b", re.IGNORECASE)


def is_tender(said: str) -> bool:
    """Whether a phrase touches what one does not thank for ("my redundancy", "the notice
    period")."""
    return _TENDER.search(said) is not None
