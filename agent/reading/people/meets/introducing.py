"""Whether the author only brings others and the candidate together ("I'd like you to meet our
COO"), or the candidate to them ("I'll meet you at reception and take you up").

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
    r"\b(?:i[’']ll|i will|we[’']ll|we will) (?:both |all |also |then )?(?:be|join|sit|come|meet|see"
    r"|talk|speak|chat|go|start|do)\b",
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


_DOOR = (
    r"(?:main |front |ground[- ]floor |north |south |visitors?[’']? )?(?:reception|lobby|front desk"
    r"|desk|entrance|gate|foyer|door|atrium|lifts?|elevators?|security|gatehouse|lodge|stairs)"
)
_BRINGS = _any(
    rf"\b(?:I(?:[’']ll| will| can)|[’']m going to| am going to|let me) (?:then |also |just )?"
    rf"(?:(?:come|pop)(?: down| out| over)?(?: to| and) )?(?:meet|collect|fetch|get|greet|grab"
    rf"|pick|welcome) you(?: up)?(?: (?:down|out|over))?"
    rf"(?: (?:at|from|in|by|near|outside)(?: the| our)? {_DOOR}| downstairs| outside)\b"
    rf"(?:[^.!?\n]{{0,30}}\b(?:and|to|then) (?:bring|take|walk|show"
    rf"|escort|see)\b[^.!?\n]{{0,60}})?",
    r"\b(?:I(?:[’']ll| will)|and) (?:then )?(?:bring|take|walk|show|escort|lead) you (?:up|over"
    r"|down|through|across|along|in|(?:a)?round)\b[^.!?\n]{0,60}",
    r"\bask for me (?:at|in|when)\b[^.!?\n]{0,80}",
    r"\bich hole (?:sie|dich) [^.!?\n]{0,60}\bab\b[^.!?\n]{0,60}",
    r"\bje (?:viendrai|viens|passerai) (?:vous|te) (?:chercher|accueillir)\b[^.!?\n]{0,60}",
    r"\b(?:te|le|la) (?:recojo|recogeré|recibo yo) en (?:la )?(?:recepción|entrada)[^.!?\n]{0,60}",
    r"\bvou (?:buscá-l[oa]|buscar-te|ter consigo) (?:à|na) (?:rece[pç]+ão|entrada)[^.!?\n]{0,60}",
    r"\bik haal (?:je|u) [^.!?\n]{0,60}\bop\b[^.!?\n]{0,60}",
    r"\b(?:ti|la) vengo a prendere\b[^.!?\n]{0,60}",
)
"""What the author does who fetches the candidate at the door and takes them to others."""
_TAKES_TO = _any(
    r"\b(?:bring|take|walk|show|escort) you (?:up |over |down |through |across |along |in )?to "
    r"(?:the |our )?(?:panel|team|board|committee|interview (?:panel|team)|interviewers)\b",
)


def only_brings(text: str) -> bool:
    """Whether the author only takes the candidate to others and says nothing of being there too."""
    rest, at = "", 0
    for found in _BRINGS.finditer(text):
        rest, at = f"{rest}{text[at : found.start()]} ", found.end()
    return at > 0 and not _COMES_TOO.search(rest + text[at:])


def takes_to_others(text: str) -> bool:
    """Whether it is to others whom no name tells."""
    return _TAKES_TO.search(text) is not None
