"""For which house the candidate signs, and whether a message speaks of their application.

Who writes from the house that somebody signs for is no employer applied to, but where they say so.
"""

import re

from agent.reading.caseless import lazily
from agent.reading.prose import Prose

_APPLIED = lazily(
    r"\b(?:appl(?:y|ied|ying|ications?)|internal|\w*bewerb\w*|beworben|interne?[nrs]?|candidatur\w*"
    r"|postul\w*|solicitud"
    r"|intern[oa]s?|sollicit\w*|promotion|transfer)\b",
    re.IGNORECASE,
)


def speaks_of_applying(prose: Prose) -> bool:
    """Whether it names an application, or a post within the house."""
    return any(map(_APPLIED.search, (prose.subject, prose.own, prose.quoted)))
