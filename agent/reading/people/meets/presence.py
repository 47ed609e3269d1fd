"""Whether an author who names nobody will be there: he waits, shows, moves it for his own sake.

Reads the author's own words; who proposes a talk is for ``proposing``.
"""

from agent.reading import words
from agent.reading.caseless import caseless as _any
from agent.reading.people.meets import cues

_NOT_TO_ASK = (
    r"(?![^.!?\n]{0,40}\b(?:if|questions?|touch|falls|fragen|rückfragen|vragen|questions?|dudas?"
    r"|dúvidas?|copy|kopie|copie)\b)"
)

_KIN_TOO = words.joined("meets.presence.kin_too")
"""Somebody of the author's own is there too, beside the author."""

ALSO = _any(
    words.joined("meets.presence.also"),
)
"""Somebody is there beside the author."""

THERE = _any(
    # "I'll be in the workshop", "I'm in from eight"; "in touch" and "out of office" are no places
    words.joined("meets.presence.there", not_to_ask=_NOT_TO_ASK, kin_too=_KIN_TOO),
)  # fmt: skip
"""The author says to be there, or what he or she will do with the reader."""

EACH_OTHER = _any(
    words.joined("meets.presence.each_other"),
)  # fmt: skip
"""Both see or hear each other then; who arranges things for others writes so, too."""

_HIS = (
    r"(?:train|flight|plane|bus|car|van|truck|lift|daughter|son|wife|husband|partner|kids?"
    r"|child(?:ren)?|mum|mom|dad|mother|father|dog|boiler|dentist"
    r"|\d{1,2}(?:[:.]\d\d)? ?(?:[ap]m)?|ten|eleven|nine|morning|afternoon"
    r"|last (?:client|patient|customer|job|meeting|call))"
)
CANNOT = _any(
    words.joined("meets.presence.cannot", his=_HIS),
)  # fmt: skip
"""The author could not come at the hour told before, and so it moves: it was with him or her."""

_HEADS = _any(
    r"\b(?:owner|co-?owner|proprietor|founder|co-?founder|ceo|cto|cfo|coo"
    r"|[es]?vp|vice[- ]president"
    r"|managing (?:director|partner)|foreman|forewoman|head of|director of|(?:\w+ )director"
    r"|headteacher|principal|site manager|workshop manager|shop manager|store manager"
    r"|kitchen manager|head chef)\b",
    r"\b(?:inhaber(?:in)?|geschäftsführer(?:in)?|\w*leiter(?:in)?|meister(?:in)?|\w+meister(?:in)?"
    r"|küchenchef(?:in)?|gérante?|(?:chef|cheffe) d[e'’]\w*|directeur|directrice|fondat\w+"
    r"|patronn?e?|dueñ[oa]|propietari[oa]|gerente|director[a]?|jef[ea] de|encargad[oa]"
    r"|proprietári[oa]|sóci[oa]|diretor[a]?|titolare|responsabile|direttore|direttrice|eigenaar"
    r"|eigenares|bedrijfsleider|teamleider|oprichter|chef[- ]kok)\b",
)  # fmt: skip
_STAFF = _any(
    r"\b(?:hr|human|people|talent|personal\w*|recru\w+|resources|humaines|humanos|rh|rr ?hh"
    r"|administrati\w+|administración|amministra\w+|office|school|faculty|research|board|account"
    r"|delivery|client|vertrieb\w*|sourcing|staffing|resourcing|consult\w+|berat\w+|selectie"
    r"|selezione|selección|seleção|personeel\w*)\b",
)  # fmt: skip
"""Who heads those that arrange rounds for others."""
_PANEL = _any(
    r"\b(?:panel|jury|tribunal|committee|board|commissione|kommission|auswahl\w*|gremium"
    r"|assessment cent\w+|mandant\w*|client|cliente?|opdrachtgever|kunde\w*)\b"
)
_TIES = _any(
    r"\b(?:deputy|vice(?![- ]president)|assistant|pa to|ea to|secretary|assistenz"
    r"|stellvertret\w*)\b"
)


def holds(text: str, title: str | None) -> bool:
    """Whether the author of words that name nobody, signing with a title or none, will be there."""
    if _PANEL.search(text) or cues.SCHEDULES.search(title or ""):
        return THERE.search(text) is not None and not cues.SCHEDULES.search(title or "")
    if any(cue.search(text) for cue in (THERE, EACH_OTHER, CANNOT)):
        return True
    return heads(title)


def heads(title: str | None) -> bool:
    """Whether a title is an owner's or a manager's, who sees candidates and arranges for nobody."""
    said = title or ""
    return bool(_HEADS.search(said)) and not (_STAFF.search(said) or _TIES.search(said))
