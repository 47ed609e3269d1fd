"""Whether the candidate answers for a household or a committee: "Thursday suits us both".

Nobody does so about a job of their own. "Shall we say three?" is said of oneself and the other
side.
"""

import re

from agent.reading.caseless import lazily
from agent.reading.prose import Prose

_GOOD = r"(?:fine|good|great|perfect|ideal|ok|okay|convenient|easiest|best|better|possible)"
_OURS = lazily(
    rf"\b(?:works?|suits?|{_GOOD})(?: \w+){{0,2}}? (?:for |with )?us\b"
    r"|\bwe(?:['’]ll| will| shall)(?: both| all)? be (?:there|here|in|at home|home|waiting)\b"
    r"|\bwe(?: both)? (?:confirm|accept|look forward)\b"
    r"|\bmy (?:wife|husband|partner) and (?:i|me) (?:can|will|would|are|look|shall)\b"
    r"|\bsee you (?:\w+ ){0,3}at ours\b"
    r"|\bwe(?:['’]re| are) at (?:number |no\.? )?\d+\w? \w+ (?:street|st|road|rd|lane|avenue|ave"
    r"|close|way|drive|terrace|gardens|row|hill|court|place|crescent|square)\b"
    r"|\b(?:passt|passen|geht|ginge|klappt|recht)(?: \w+){0,2}? uns\b"
    r"|\buns (?:passt|ist (?:es )?recht)\b|\bwir (?:bestätigen|kommen|sind (?:beide |alle )?(?:da"
    r"|zu hause)|freuen uns auf)\b"
    r"|\bnous (?:convient|conviennent|va|irait|arrange|confirmons|serons|viendrons|vous attendons"
    r"|vous attendrons)\b|\b(?:parfait|bien|bon) pour nous\b"
    r"|\bnos (?:va|viene|vendría|queda|parece) (?:muy |muy bien|bien|perfecto|genial|estupendo)"
    r"|\b(?:bien|perfecto) para nosotr[oa]s\b|\b(?:(?:allí|ahí) estaremos|confirmamos"
    r"|[lt][ea] esperamos)\b"
    r"|\b(?:nos convém|(?:dá|dava)[- ]nos jeito|(?:bem|bom|ótimo|perfeito) para nós|lá estaremos)\b"
    r"|\b(?:schikt|past|komt|lukt) (?:het |dat )?(?:bij )?ons\b|\b(?:prima|goed|perfect) voor ons\b"
    r"|\b(?:wij|we) (?:bevestigen|zijn (?:er|allebei|beiden|thuis)|verwachten (?:u|je))\b"
    r"|\b(?:ci va bene|va bene per noi|confermiamo|ci saremo)\b",
    re.IGNORECASE,
)
_LONGEST, _MOST = 400, 30


def for_several(prose: Prose) -> bool:
    """Whether some sentence that asks nothing agrees in the name of several."""
    texts = (" ".join(s.text[:_LONGEST].split()) for s in prose.sentences[:_MOST])
    return any(_OURS.search(t) and not t.endswith("?") for t in texts)
