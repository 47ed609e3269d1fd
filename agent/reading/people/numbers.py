"""Requisition and reference numbers of a post, as written. Reads numbers only, no titles."""

from agent.reading.caseless import lazily
from agent.reading.people.scene import Area, Scene

_NUMBER = r"(?=[\w/.-]{0,24}\d)[a-z0-9](?:[\w/-]|\.(?=\w)){1,24}"
_LABELLED = lazily(
    r"\b(?:ref(?:erence)?|req(?:uisition)?|job|vacancy|position|posting|post|role|opening"
    r"|competition|kennziffer|stellen-?id|referenznummer|réf(?:érence)?"
    r"|referencia|referência|offre|vacaturenummer|procedure|campaign|search|advert"
    r"|application for job)"
    rf"\s?(?:\.|id|no|nr|number|nummer|code|ref)?\.?\s*+[:#]?\s*+(?:no\.?|nr\.?|id"
    rf"|number)?\s*+[:#]?\s*+\(?#?(?P<number>{_NUMBER})",
)
"""Blanks are never given back: "ref" before a thousand of them would be tried in all ways."""
_PREFIXED = lazily(
    r"[RJVP#](?:(?<![\w-].)(?:(?<=R)(?:E[QF])?|(?<=J)(?:R|OB)|(?<=V)AC"
    r"|(?<=P)O)[-_ ]?\d{3,10}(?![\w-])|(?<!\w#)(?<=#)\d{3,10}\b)"
)
"""A first letter first, so that the engine passes over all else."""
_DIGITS = lazily(
    r"\d(?<!\d\d)(?:(?<=[\w/.-]\d)|(?!(?:(?<=1)9|(?<=2)0)\d\d(?![\w/-]"
    r"|\.\w)))(?:[\w/.-]{0,24}?\d){2}"
)
"""Three digits together, as each number has; a year by itself is none."""
_FIGURES = lazily(r"\d\d\d")
_BRACKETED = lazily(r"[(\[]\s*+(?:id\s*+:?\s*+)?(?P<number>[A-Z]{0,6}[-/]?\d[\w/-]{3,20})\s*[)\]]")
_LEADING = lazily(
    r"^(?:[^:]{0,40}:\s)?(?P<number>(?:[A-Z]{1,5}[/-])*\d{4,}[\w/-]*"
    r"|[A-Z]{1,5}[/-][\w/-]*\d{2,}[\w/-]*)\s*[:–-]?\s+(?=[A-Z])"
)
_YEAR = lazily(r"(?:19|20)\d\d(?:-(?:19|20)?\d\d)?(?:-\d\d)?$")
_MOST, _LONGEST_LEAD = 5, 200


def requisitions(scene: Scene) -> tuple[str, ...]:
    """The numbers, each once, the subject's first."""
    found: dict[str, None] = {}
    subject = scene.text(Area.SUBJECT)
    lead = _LEADING.match(subject[:_LONGEST_LEAD])
    if lead:
        found[lead["number"]] = None
    for number in _bracketed(subject):
        found[number] = None
    for area in (Area.SUBJECT, Area.OWN, Area.CALENDAR, Area.SIGNATURE):
        text = scene.text(area)[:8000]
        for match in _LABELLED.finditer(text.lower()) if _DIGITS.search(text) else ():
            found[text[match.start("number") : match.end("number")]] = None
        for match in _PREFIXED.finditer(text) if _FIGURES.search(text) else ():
            found[match[0].lstrip("#")] = None
    sound = [n for n in found if _sound(n)]
    return tuple(sound[:_MOST])


def _bracketed(subject: str) -> list[str]:
    return [m["number"] for m in _BRACKETED.finditer(subject)]


def _sound(number: str) -> bool:
    """No year or date, no clock time, no telephone number."""
    digits = sum(c.isdigit() for c in number)
    return 2 < digits < 14 and not _YEAR.match(number) and len(number) > 3
