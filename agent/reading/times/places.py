"""Where a round takes place: a meeting link, a telephone number, an address. Knows no times.

A place is what the message says: a labelled line, a link of a meeting service, words that can only
be an address; else nothing.
"""

import re

_MEETINGS = (
    r"zoom\.us|zoomgov\.com|zoom\.com|teams\.microsoft\.com|teams\.live\.com|meet\.google\.com|webex\.com|whereby\.com|"
    r"gotomeet(?:ing)?\.(?:com|me)|goto\.com|bluejeans\.com|chime\.aws|meet\.jit\.si|join\.skype\.com|lync\.com|skype\.com|"
    r"around\.co|bigbluebutton\.\w+|meet\.\w+\.\w+|8x8\.vc|ringcentral\.com|slack\.com/huddle|discord\.gg|"
    r"jitsi\.[\w.]+|bbb\.[\w.]+|conf\.[\w.]+|gather\.town|butter\.us|livestorm\.co|demodesk\.com|dialpad\.com|"
    r"vc\.[\w.]+|video\.[\w.]+|meeting\.[\w.]+|hirevue\.com/(?:live|join)\w*|spark\w*\.com/live"
)
_LINK = re.compile(r"(?<![\w.@])(?:https?://)?(?:[\w-]{1,60}\.){0,4}(?:" + _MEETINGS + r")(?:/[^\s<>\"')\]|]*)?", re.I)
_ANY_LINK = re.compile(r"https?://[^\s<>\"')\]]+", re.I)
_NO_MEETING = re.compile(r"(?i)zoom\.us/(?:test|download|support|u/)|support\.|/download|meetingOptions|/dialin|/usp/pstn|JoinHelp|aka\.ms|go\.microsoft|tel\.meet|/calendar|learnmore|help\.|blog\.|/testcall")
_PHONE = re.compile(r"(?<![\w/=?-])(?:\(?\+\d[\d ().-]{7,20}\d|\(?0\d[\d ()/-]{7,16}\d|\(\d{3}\)\s?\d{3}[ .-]\d{4}|\d{3}[ .-]\d{3}[ .-]\d{4}|\d{3}[.-]\d{4})(?![\w-])")
_CALLS = re.compile(
    r"(?i)\b(?:call(?:ing)?|ring|phone|telephone|dial(?:[- ]?in)?|reach) (?:you|in|your|me)\b|\bcall you\b|\bat your (?:number|mobile|cell)|"
    r"\banrufen\b|\brufe[n]? (?:ich |wir )?sie\b|\bvous appel|\bappellerai\b|\ble llamar|\bte llamar|\bligar(?:ei|emos)\b|\bbel(?:len)? (?:ik|wij|we|u|je)\b|\bdial-?in\b|\bdurchwahl\b"
)
_SERVICE = re.compile(
    r"(?i)^\W*(?:(?:via|on|by|over|per|über|par|por) )?(?:microsoft|ms|google|cisco|online|video|virtual|live|remote|web)?[\s-]*"
    r"(?:teams|zoom|meet|webex|skype|hangouts?|whereby|video ?(?:call|conference|konferenz|anruf|gespräch)?|phone|telephone|call|telefon\w*|visio\w*|videollamada|videochamada|videobellen|téléphone|teléfono|remote|online|virtual|interview|link|here|conference|jitsi|bluejeans|tbd|tba)"
    r"(?:[\s-]*(?:meeting|call|video|besprechung|link|conference|meetings?|interview|screen|réunion|reunión|vergadering|in|details?|below|above|us|video call|sitzung))*\W*$"
)
_STREET = (
    r"(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|way|square|sq|place|pl|court|ct|terrace|close|crescent|"
    r"row|yard|wharf|quay|parade|highway|hwy|parkway|pkwy|plaza|mews|hill|gate|walk|brae|green|park|circus|esplanade|commons|"
    r"alley|embankment|house|building|tower|floor|suite|unit)"
)
_ADDRESS = re.compile(
    rf"(?:[A-Z][\w'’&.-]+(?: [A-Z0-9][\w'’&.-]*){{0,5}}, ){{0,3}}"
    rf"(?:\d{{1,5}}[A-Za-z]?(?:[-–/]\d{{1,5}})? (?:[NSEW]\.? )?[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+){{0,3}}|"
    rf"(?:(?:rue|avenue|boulevard|place|quai|calle|avda\.?|avenida|paseo|plaza|rua|praça|largo|via) (?:d[eaou]s? |la |el |los |las |du |des |l['’])*[A-Z][\w'’.-]+(?: (?:de |la |los |das |dos )?[\w'’.-]+){{0,3}},? (?:n[º°.] ?)?\d{{1,4}})|"
    rf"[A-ZÄÖÜ][\wäöüßéèø.'-]*(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|ufer|damm|straat|laan|kade|plein|gracht|dijk|singel|vej|gade|gata|gatan|katu|vägen)(?: [A-Z][\w-]+)? \d{{1,4}} ?[A-Za-z]?|"
    rf"\d{{1,4}}(?: bis| ter)?,? (?:rue|avenue|boulevard|place|quai|allée|cours|chemin|impasse) [\w'’ -]{{3,40}})"
    rf"(?:, ?[A-Z0-9][\w'’&. -]{{1,40}}){{0,4}}"
)
_IN_HOUSE = re.compile(
    rf"(?:[A-Z][\w'’&.-]+(?: [A-Z0-9][\w'’&.-]*){{0,4}}, ){{1,4}}[A-Z][\w'’. -]{{1,30}}(?:, [A-Z0-9][\w'’ .-]{{1,30}}){{0,3}}"
)
_HAS_STREET = re.compile(rf"(?i)\b{_STREET}\b\.?")
_POSTCODE = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b[A-Z]{2} \d{5}\b|\b\d{4,5} [A-ZÄÖÜ][a-zäöüø]{2,}|\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b|\b\d{4} ?[A-Z]{2}\b")
_AT = re.compile(
    r"(?:\b(?:at|in|to|come to|meet (?:us|me|at)|venue is|address is|visit us (?:at|in)|held (?:at|in)|take place (?:at|in)|upstairs in|downstairs in)) "
    r"(?P<place>(?:the |our )?(?:[a-z]+ ){0,3}(?:(?:office|offices|boatshed|studio|school|library|depot|clinic|restaurant|hotel|store|shop|surgery|campus|hall|site|hospital|warehouse|café|cafe|kitchen|workshop|farm|nursery|museum|theatre|theater|headquarters|hq|showroom|branch|practice|town hall|mill|factory|plant|garage|church|centre|center|harbour|marina|lab|bakery|gym)\b(?: (?:in|on|at) (?:the )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,3})?|[A-Z][\w'’&-]+(?: [A-Z][\w'’&-]+){0,3} (?:Theatre|Theater|Hotel|Library|School|Hospital|Centre|Center|Hall|Office|Offices|Building|House|Campus|University|College|Museum|Café|Cafe|Restaurant|Store|Depot|Clinic|Room|Church|Station))"
    r"(?:, ?(?:(?:Unit|Suite|Room|Floor|Level) \w+, ?)?[A-Z0-9][\w'’&. -]{1,40}){0,4})"
)


def link(text: str) -> str | None:
    """The first link of a meeting service."""
    found = (m.group().rstrip(".,;:!?*_") for m in _LINK.finditer(text))
    return next((u for u in found if "/" in u[8:] and not _NO_MEETING.search(u)), None)


def phone(text: str) -> str | None:
    """The first telephone number, where the words say that somebody is called."""
    if not _CALLS.search(text):
        return None
    match = _PHONE.search(text)
    return match.group().strip() if match else None


def address(text: str) -> str | None:
    """Words that can only be an address: a house number in a street, a house with a name."""
    best = max((m.group() for m in _ADDRESS.finditer(text) if _solid(m.group())), key=len, default="")
    if best:
        return _tidy(best)
    match = _AT.search(text)
    return _tidy(match["place"]) if match else None


def _solid(found: str) -> bool:
    head = re.search(r"\d{1,5}", found)
    month = re.search(r"(?i)\d (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|am|pm|minute|hour|year|day|week|people|role|vacanc)", found)
    return bool(head) and month is None and bool(
        _HAS_STREET.search(found) or _POSTCODE.search(found) or re.search(r"(?i)straße|strasse|str\.|weg \d|platz|allee|gasse|straat|laan|kade|plein|gracht|vej|gade|gata|katu|vägen|rue|calle|avda|avenida|rua|praça|paseo|plaza|, [A-Z]", found)
    )


def _tidy(found: str) -> str:
    cut = re.split(r"\.\s(?=[A-Z])|[!?\n]", found.strip())[0]
    return cut.strip(" .,;:()-")


def labelled(rest: str) -> str | None:
    """What follows "Where:" or "Location:", unless it only names a service."""
    text = rest.strip().strip("*_ ")
    found = link(text) or (phone(text) if _CALLS.search(text) else None)
    if found:
        return found
    if not text or is_service(text) or len(text) > 200:
        return None
    url = _ANY_LINK.search(text)
    if url:
        before = text[: url.start()].strip(" ,(<-–")
        return before if before and not is_service(before) and address(before) else url.group()
    number = _PHONE.fullmatch(text)
    return number.group() if number else text.rstrip(".")


def is_service(text: str) -> bool:
    """Whether words only name a way to meet ("Microsoft Teams Meeting", "Phone")."""
    return bool(_SERVICE.match(text.strip())) or not text.strip()


def number(text: str) -> str | None:
    """Any telephone number."""
    match = _PHONE.search(text)
    return match.group().strip() if match else None
