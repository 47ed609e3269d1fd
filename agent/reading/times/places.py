"""Where a round takes place: a telephone number, an address, what a label says. Knows no times.

A place is what the message says: a labelled line, a link of a meeting service (``links``), words
that can only be an address; else nothing.
"""

import re

from agent.reading.times.links import link

_MOST = 2_000
"""Characters of a sentence or line that are searched."""
_ANY_LINK = re.compile(r"https?://[^\s<>\"')\]]{1,2000}")
_DIGITS = re.compile(r"\d[\d ().-]{5,20}\d")
_PHONE = re.compile(
    r"(?<![\w/=?-])(?:\(?\+\d[\d ().-]{7,20}\d|\(?0\d[\d ()/-]{7,16}\d|\(\d{3}\)\s?\d{3}[ .-]\d{4}"
    r"|\d{3}[ .-]\d{3}[ .-]\d{4}|\d{3}[.-]\d{4})(?![\w-])"
)
_CALLS = re.compile(
    r"\b(?:call(?:ing)?|ring|phone|telephone|dial(?:[- ]?in)?|reach) (?:you|in|your|me)\b"
    r"|\bat your (?:number|mobile|cell)|\b(?:anrufen|rufen? (?:ich |wir )?sie|vous appel|appellerai"
    r"|(?:le|te) llamar|ligar(?:ei|emos)|bel(?:len)? (?:ik|wij|we|u|je)\b|dial-?in|durchwahl"
    r"|ti chiam|la chiam)",
    re.I,
)
_SERVICE = re.compile(
    r"\W{0,5}(?:(?:via|on|by|over|per|über|par|por) )?"
    r"(?:microsoft|ms|google|cisco|online|video|virtual|live|remote|web)?[\s-]{0,3}"
    r"(?:teams|zoom|meet|webex|skype|hangouts?|whereby|video ?(?:call|conference|konferenz|anruf|gespräch)?"
    r"|phone|telephone|call|telefon\w*|visio\w*|videollamada|videochamada|videobellen|téléphone|teléfono"
    r"|remote|online|virtual|interview|link|here|conference|jitsi|bluejeans|tbd|tba)"
    r"(?:[\s-]{0,3}(?:meeting|call|video|besprechung|link|conference|meetings?|interview|screen|réunion"
    r"|reunión|vergadering|in|details?|below|above|us|sitzung)){0,6}\W{0,9}$",
    re.I,
)
_STREET = (
    r"(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|way|square|sq|place|pl|court|ct"
    r"|terrace|close|crescent|row|yard|wharf|quay|parade|highway|hwy|parkway|pkwy|plaza|mews|hill|gate"
    r"|walk|brae|green|park|circus|esplanade|commons|alley|embankment|house|building|tower|floor|suite"
    r"|unit)"
)
_GERMANIC = (
    r"(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|ufer|damm|straat|laan|kade|plein|gracht|dijk"
    r"|singel|vej|gade|gata|gatan|katu|vägen)"
)
_ROMANCE = (
    r"(?:rue|avenue|boulevard|place|quai|allée|cours|chemin|impasse|calle|avda\.?|avenida|paseo|plaza"
    r"|rua|praça|largo|via|viale|corso|piazza)"
)
_NAME = r"[A-ZÀ-Þ][\w'’&.-]{1,30}"
_ADDRESS = re.compile(
    rf"(?<!\w)(?:{_NAME}(?: [A-Z0-9][\w'’&.-]{{0,20}}){{0,5}}, ){{0,3}}"
    rf"(?:\d{{1,5}}[A-Za-z]?(?:[-–/]\d{{1,5}})? (?:[NSEW]\.? )?{_NAME}(?: {_NAME}){{0,3}}"
    rf"|(?i:{_ROMANCE}) (?:d[eaou]s? |la |el |los |las |du |des |della |dei |l['’]){{0,2}}{_NAME}"
    rf"(?: (?:de |la |los |das |dos )?[\w'’.-]{{1,20}}){{0,3}},? (?:n[º°.] ?)?\d{{1,4}}"
    rf"|[A-ZÄÖÜ][\wäöüßéèø.'-]{{0,30}}{_GERMANIC}(?: [A-Z][\w-]{{1,20}})? \d{{1,4}} ?[A-Za-z]?\b"
    rf"|\d{{1,4}}(?: bis| ter)?,? {_ROMANCE} [\w'’ -]{{3,40}})"
    r"(?:, ?[A-Z0-9][\w'’&. -]{1,40}){0,4}"
)
_IS_STREET = re.compile(rf"\b(?:{_STREET}\b\.?|\w*{_GERMANIC}|{_ROMANCE})|, [A-Z]", re.I)
_POSTCODE = re.compile(
    r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b[A-Z]{2} \d{5}\b|\b\d{4,5} [A-ZÄÖÜ][a-zäöüø]{2,}"
    r"|\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b|\b\d{4} ?[A-Z]{2}\b"
)
_COUNTED = re.compile(
    r"\d (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|am"
    r"|pm|minute|hour|year|day|week|people|role|vacanc)",
    re.I,
)
_PREMISES = (
    r"(?:offices?|studio|school|library|depot|clinic|restaurant|hotel|store|shop|surgery|campus|hall"
    r"|site|hospital|warehouse|café|cafe|kitchen|workshop|farm|nursery|museum|theatre|theater"
    r"|headquarters|hq|showroom|branch|practice|mill|factory|plant|garage|church|centre|center|harbour"
    r"|marina|lab|bakery|gym|house|shed|yard|hangar|gallery|station|barn|winery|brewery|salon)"
)
_NAMED = (
    r"(?:Theatre|Theater|Hotel|Library|School|Hospital|Centre|Center|Hall|Offices?|Building|House"
    r"|Campus|University|College|Museum|Café|Cafe|Restaurant|Store|Depot|Clinic|Room|Church|Station)"
)
_AT = re.compile(
    r"\b(?:at|in|to|come to|meet (?:us|me|at)|venue is|address is|place,|visit us (?:at|in)) "
    rf"(?P<place>(?:the |our )?(?:[a-z]{{1,20}} ){{0,3}}{_PREMISES}\b"
    rf"(?: (?:in|on|at) (?:the )?{_NAME}(?: {_NAME}){{0,3}})?"
    rf"|(?:the )?{_NAME}(?: {_NAME}){{0,3}} {_NAMED})"
    r"(?:, ?(?:(?:Unit|Suite|Room|Floor|Level) \w{1,9}, ?)?[A-Z0-9][\w'’&. -]{1,40}){0,4}"
)
_END = re.compile(r"\.\s(?=[A-Z])|[!?\n]")


def phone(text: str) -> str | None:
    """The first telephone number, where the words say that somebody is called."""
    if not _DIGITS.search(text) or not _CALLS.search(text):
        return None
    return number(text)


def number(text: str) -> str | None:
    """Any telephone number."""
    match = _PHONE.search(text)
    return match.group().strip() if match else None


def address(text: str) -> str | None:
    """Words that can only be an address: a house number in a street, a house with a name."""
    text = text[:_MOST]
    found = (m.group() for m in _ADDRESS.finditer(text)) if any(map(str.isdigit, text)) else ()
    best = max((f for f in found if _solid(f)), key=len, default="")
    if best:
        return _tidy(best)
    match = _AT.search(text)
    return _tidy(match["place"]) if match else None


def _solid(found: str) -> bool:
    if _COUNTED.search(found):
        return False
    return _IS_STREET.search(found) is not None or _POSTCODE.search(found) is not None


def _tidy(found: str) -> str:
    return _END.split(found.strip())[0].strip(" .,;:()-")


def labelled(rest: str) -> str | None:
    """What follows "Where:" or "Location:", unless it only names a service."""
    text = rest.strip().strip("*_ ")
    found = link(text) or phone(text)
    if found:
        return found
    if not text or is_service(text) or len(text) > 200:
        return None
    url = _ANY_LINK.search(text)
    if url:
        before = text[: url.start()].strip(" ,(<-–")
        return before if before and not is_service(before) and address(before) else url.group()
    whole = _PHONE.fullmatch(text)
    return whole.group() if whole else text.rstrip(".")


def is_service(text: str) -> bool:
    """Whether words only name a way to meet ("Microsoft Teams Meeting", "Phone")."""
    return not text.strip() or _SERVICE.match(text.strip()) is not None
