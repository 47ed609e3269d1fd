"""Whether a message looks back on a talk that was: "thank you for coming in today".

Names no round; which one it was is for others.
"""

from agent.reading import words
from agent.reading.caseless import caseless
from agent.reading.prose import Prose

_MET = caseless(rf"\b(?:{words.joined('having_met.met')})")
_LONGEST = 1500


def has_met(prose: Prose) -> bool:
    """Whether the author thanks for a talk that took place."""
    return _MET.search(" ".join(prose.own[:_LONGEST].split())) is not None
