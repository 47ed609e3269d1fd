"""Whether the author only brings others and the candidate together: "I'd like you to meet our COO".

Reads the author's own words; who is met is for the package.
"""

from agent.reading.caseless import caseless as _any

_INTRODUCES = _any(
    r"\b(?:i[’']d|i would|i) (?:really |very much |also )?(?:like|love|want) you to (?:(?:come in"
    r"|come over|come by) (?:and|to) )?(?:meet|speak (?:to|with)|talk (?:to|with)|sit down with"
    r"|chat (?:to|with)|see)\b(?! (?:with )?(?:me|us)\b)",
    r"\b(?:introduce you to|put you in touch with|connect you (?:with|to)|get you in front of)\b",
    r"\b(?:set up|arranged|booked|organi[sz]ed|scheduled|fixed) (?:you )?(?:a |an )?(?:\w+ ){0,2}"
    r"(?:call|chat|meeting|interview|conversation|time) (?:for you )?with (?!me\b|us\b|myself\b)",
    r"\bich möchte, dass (?:sie|du)\b[^.!?\n]{0,80}\bkennenlern",
    r"\bich (?:möchte|würde) (?:sie|dich|ihnen|dir) (?:sehr )?gerne? [^.!?\n]{0,80}"
    r"\b(?:vorstellen|bekannt ?machen|zusammenbringen)\b",
    r"\bj[’']aimerais (?:beaucoup )?(?:vous|te) (?:faire rencontrer|présenter)\b"
    r"|\bj[’']aimerais (?:beaucoup )?que (?:vous|tu) (?:rencontr|échang)",
    r"\bme gustaría que (?:conocier|hablar|vier)as?\b|\bme gustaría presentar(?:te|le)\b",
    r"\bgostaria que (?:conhece|fala)sses?\b|\bgostaria de (?:o|a|te|lhe) apresentar\b",
    r"\bik (?:wil|zou) (?:je|u) graag [^.!?\n]{0,60}\b(?:voorstellen|laten kennismaken"
    r"|kennis laten maken|in contact brengen)\b",
    r"\bvorrei (?:farle|farti|presentarle|presentarti)\b|\bvorrei che (?:incontra|conosce)ss[ei]\b",
)
_COMES_TOO = _any(
    r"\b(?:me|myself|and i|us both|both of us|with us|meet us|between us)\b(?<!let me)(?<!tell me)"
    r"(?<!give me)(?<!to me)(?<!for me)(?<!call me)(?<!ring me)",
    r"\b(?:i[’']ll|i will|we[’']ll|we will) (?:both |all |also )?(?:be|join|sit|come|meet|see)\b",
    r"\bjoin(?:ing)? (?:you|him|her|them)\b",
    r"\b(?:mit mir|mit uns|und mich|und ich|ich bin (?:auch |ebenfalls )?dabei|ich komme"
    r"|wir beide)\b",
    r"\b(?:avec moi|et moi|moi-même|je serai|nous serons)\b",
    r"\b(?:conmigo|y yo|yo también|estaré|estaremos)\b|\b(?:comigo|e eu|estarei|estaremos)\b",
    r"\b(?:met mij|met ons|en ik|ikzelf|mijzelf|ik ben er|ik schuif)\b",
    r"\b(?:con me|e io|ci sarò|anch[’']io)\b",
)
"""Where the author is there as well."""


def only_introduces(text: str) -> bool:
    """Whether the author brings the reader together with others, and says nothing of coming too."""
    return bool(_INTRODUCES.search(text)) and not _COMES_TOO.search(text)
