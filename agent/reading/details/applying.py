"""Whether a message speaks of an application: who writes from the candidate's own house is no
employer applied to, but where they say so."""

import re

from agent.reading import words
from agent.reading.caseless import lazily
from agent.reading.prose import Prose

_APPLIED = lazily(rf"\b(?:{words.joined('applying.applied')})\b", re.IGNORECASE)


def speaks_of_applying(prose: Prose) -> bool:
    """Whether it names an application, or a post within the house."""
    return any(map(_APPLIED.search, (prose.subject, prose.own, prose.quoted)))
