"""Whether the candidate agrees to what was put forward, whatever it was. Names no kind.

Which time is meant is for whoever knows the process; who asks for another time agrees to none.
"""

import re

from agent.reading.caseless import lazily
from agent.reading.prose import Prose

_FINE = (
    r"(?:perfect|perfectly|fine|great|grand|good|lovely|ideal|convenient|brilliant|excellent|super|wonderful|okay|ok|no problem"
    r"|spot on|doable|all right|alright|splendid|possible)"
)
_AGREES = lazily(
    rf"\b(?:works?|suits?|fits?)\b(?! (?:in|at|as|with|there|together|on the)\b)|\b(?:is|are|be|'s|’s|sounds?|looks?|all|both) (?:\w+ ){{0,2}}{_FINE}\b|^(?:{_FINE}|yes|yep|sure|absolutely|of course|confirmed|agreed|deal|done)\b"
    rf"|\b(?:and|for me and|me,?) very {_FINE}\b"
    r"|\bsee you (?:then|there|on|at|in|next|tomorrow)|\b(?:speak|talk) (?:to you )?(?:then|on|tomorrow)\b|\bi(?:'ll| will| shall|’ll) (?:be (?:there|free|ready|waiting|available)|come|make it)\b"
    r"|\b(?:happy|glad|delighted|pleased) to (?:come|meet|talk|speak|join|attend|confirm|accept|see)|\b(?:would|i'd|i’d) (?:love|be (?:happy|glad|delighted)) to\b|\blook(?:ing)? forward to (?:it|meeting|seeing|speaking|talking|then|our|the)"
    r"|^no (?:bother|problem|worries)\b|^(?:i can do (?:that|this|it|those)|will do|noted|all good|happy with)\b|\bsounds? like a plan\b|\bi(?:'ll| will| shall|’ll) (?:attend|join|dial in|take it|take that)\b|\bi (?:\w+ )?(?:gladly|happily|duly) (?:accept|confirm)"
    r"|\b(?:mon|tues|wednes|thurs|fri)day it is\b|\bi (?:can )?(?:confirm|accept)\b|\bin my (?:diary|calendar)\b|\bcount me in\b|\byes,? please\b|\b(?:a|say(?:s|ing)?|tell (?:\w+ ){1,2})(?: big| very big)? yes\b(?! (?:or|and) no)|\bconfirmed\b",
    re.IGNORECASE,
)
_OTHERS = lazily(
    r"\b(?:passt|klappt|einverstanden|bestätige|sehr gerne?|gerne|bis dann|prima|freue mich auf|ich komme|bin dabei)\b"
    r"|\b(?:me convient|convient (?:très|parfaitement|bien)|parfait|d['’]accord|entendu|je (?:vous )?confirme|c['’]est noté|je serai (?:présente?|là)|avec plaisir|ça (?:me va|marche))\b"
    r"|\b(?:me (?:va|viene) (?:muy |muy bien|bien|perfecto|genial)|perfecto|de acuerdo|confirmo|allí estaré|nos vemos|ahí estaré|encantad[oa]|(?:claro|sin problema))\b"
    r"|\b(?:perfeito|confirmo|combinado|lá estarei|estarei lá|dá-me jeito|por mim (?:está|pode)|fica bem)\b"
    r"|\b(?:komt (?:\w+ )?(?:goed )?uit|schikt|past (?:me|mij|prima|goed)|akkoord|tot dan|afgesproken|ik ben er|graag)\b"
    r"|\b(?:va (?:bene|benissimo)|perfetto|confermo|d['’]accordo|ci sarò|volentieri)\b"
    r"|\b(?:passar|passer) (?:bra|utmärkt|fint|perfekt|godt)|\bperfekt\b|\b(?:bekräftar|bekræfter|bekrefter)\b",
    re.IGNORECASE,
)
_NOT = lazily(
    r"\b(?:not|never|neither|nor|cannot|unable|instead|unless|nicht|leider|kein\w*|pas|plus|malheureusement|no|tampoco|não|niet|helaas|non|purtroppo|ikke|inte)\b(?! (?:problem|bother|worries|problema))|n['’]t\b",
    re.IGNORECASE,
)
_WONDERS = lazily(r"\?\s*$")
_OTHER_TIME = lazily(
    r"\d|\b(?:earlier|later|instead|another|other|different|rather|days?|times?|mon|tues?|wednes|thurs?|fri)(?:day)?\b"
    r"|\b(?:früher|später|ander\w+|autre|plutôt|otr[oa]|outr[oa]|altr[oa]|eerder)\b",
    re.IGNORECASE,
)
_LONGEST = 400


def accepts(prose: Prose) -> bool:
    """Whether some sentence agrees plainly, and no question puts forward something else."""
    texts = [" ".join(s.text[:_LONGEST].split()) for s in prose.sentences[:30]]
    if any(_WONDERS.search(t) and _OTHER_TIME.search(t) for t in texts):
        return False
    plain = (t for t in texts if not _WONDERS.search(t) and not _NOT.search(t))
    return any(_AGREES.search(t) or _OTHERS.search(t) for t in plain)
