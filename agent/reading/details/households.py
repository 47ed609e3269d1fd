"""Whether the candidate answers for a household or a committee: "Thursday suits us both".

Nobody does so about a job of their own. "Shall we say three?" is said of oneself and the other
side.
"""

import re

from agent.reading import words
from agent.reading.caseless import lazily
from agent.reading.prose import Prose

_GOOD = words.joined("households.good")
_OURS = lazily(
    words.joined("households.ours", good=_GOOD),
    re.IGNORECASE,
)
_LONGEST, _MOST = 400, 30


def for_several(prose: Prose) -> bool:
    """Whether some sentence that asks nothing agrees in the name of several."""
    texts = (" ".join(s.text[:_LONGEST].split()) for s in prose.sentences[:_MOST])
    return any(_OURS.search(t) and not t.endswith("?") for t in texts)
