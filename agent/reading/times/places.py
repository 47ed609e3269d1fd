"""Where a round takes place: a telephone number, an address, a label, or a link (``links``).

A place is what the message says: a labelled line, a link, words that can only be an address; else
nothing. Knows no times.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from agent.reading.caseless import lazily
from agent.reading.times.links import anything, link

_MOST = 2_000
"""Characters of a sentence or line that are searched."""
_ANY_LINK = lazily(r"https?://[^\s<>\"')\]]{1,2000}")
_DIGIT = lazily(r"\d")
_DIGITS = lazily(r"\d[\d ().-]{5,20}\d")
_PHONE = lazily(
    r"(?<![\w/=?-])(?:1[ .-]\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}|\(?\+\d[\d ().-]{7,20}\d"
    r"|\(?0\d[\d ()/-]{7,16}\d|\(\d{3}\)\s?\d{3}[ .-]\d{4}"
    r"|\d{3}[ .-]\d{3}[ .-]\d{4}|\d{3}[.-]\d{4}"
    r"|(?:(?<=\bat )|(?<=\bon )|(?<=\bau )|(?<=\bauf )|(?<=\bal )|(?<=\bop )|(?<=\bpå )"
    r"|(?<=: ))(?:\d{4}[ -]\d{4}|\d{2}(?: \d{2}){3}))(?![\w-])"
)
_CALLS = lazily(
    r"\b(?:call(?:ing)?|ring|phone|telephone|dial(?:[- ]?in)?|reach) (?:you|in|your|me)\b"
    r"|(?<!me )(?<!us )(?<!reached )\bby (?:tele)?phone (?:at|on)\b"
    r"|\bsame number\b|\bnumber (?:\w+ ){0,3}for you\b"
    r"|\b(?:will (?:call|ring|phone)|dial|(?:s?he|they) (?:calls?|rings?|phones?"
    r"|dials?))[ \t][+(\d]|\byour (?:number|mobile|cell) (?:as|is|down as)\b"
    r"|(?<!me )(?<!us )\ba (?:bell|ring|buzz)\b"
    r"|\bat your (?:number|mobile|cell)|\b(?:anrufen|ruf(?:t|en?) (?:ich |wir )?(?:sie|dich)"
    r"|unter der nummer|vous appel|t[’']appel|appellerai|joindr"
    r"|(?:le|te) llamar|ligar(?:ei|emos)|bel(?:len)? (?:ik|wij|we|u|je)\b|dial-?in|durchwahl"
    r"|ti chiam|la chiam)",
    re.I,
)
_SERVICE = lazily(
    r"\W{0,5}(?:(?:via|on|by|over|per|über|par|por|through|in) )?"
    r"(?:microsoft|ms|google|cisco|online|video|virtual|live|remote|web)?[\s-]{0,3}"
    r"(?:teams|zoom|meet|webex|skype|hangouts?|whereby|video ?(?:call|conference|konferenz|anruf"
    r"|gespräch)?"
    r"|phone|telephone|call|telefon\w*|visio\w*|videollamada|videochamada|videobellen|téléphone"
    r"|teléfono"
    r"|remote(?:ly)?|online|virtual(?:ly)?|interview|link|here|conference|jitsi|bluejeans|tbd|tba"
    r"|tbc"
    r"|to be confirmed)\b"
    r"(?:[\s-]{0,3}(?:meeting|call|video|besprechung|link|conference|meetings?|interview|screen"
    r"|réunion"
    r"|reunión|vergadering|in|details?|below|above|us|sitzung)\b){0,6}\s?(?P<rest>$"
    r"|[,.;:(|–-].{0,80}$)",
    re.I,
)
_STREET = (
    r"(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|way|square|sq|place|pl|court"
    r"|ct"
    r"|terrace|close|crescent|row|yard|wharf|quay|parade|highway|hwy|parkway|pkwy|plaza|mews|hill"
    r"|gate"
    r"|walk|brae|green|park|circus|esplanade|commons|alley|embankment|house|building|tower|floor"
    r"|suite"
    r"|unit)"
)
_GERMANIC = (
    r"(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|ufer|damm|straat|laan|kade|plein|gracht"
    r"|dijk"
    r"|singel|park|hof|markt|graben|chaussee|zeile|stieg|steig|pfad|vej|vejen|gade|gaden|gata"
    r"|gatan|katu|vägen|torvet?|torget|plads|pladsen|plass)"
)
_ROMANCE = (
    r"(?:rue|avenue|boulevard|place|quai|allée|cours|chemin|impasse|calle|avda\.?|avenida|paseo"
    r"|plaza|pol[ií]gono(?: industrial)?|parque (?:empresarial|industrial)|zona industrial|muelle"
    r"|travesía|carretera|ronda|camino|glorieta|travessa|estrada|rodovia|alameda|vicolo"
    r"|route"
    r"|sentier"
    r"|rua|praça|largo|via|viale|corso|piazza)"
)
_NAME = r"(?!(?:AT|AM|PM|I|We|You)\b)[A-ZÀ-Þ][\w'’&.-]{1,30}"
_ADDRESS = lazily(
    rf"(?<!\w)(?:{_NAME}(?: [A-Z0-9][\w'’&.-]{{0,20}}){{0,5}}, ){{0,3}}"
    rf"(?:(?<![A-Za-z]-)(?<!\d[:.])\d{{1,5}}[A-Za-z]?(?:[-–/]\d{{1,5}})? (?:[NSEW]\.? )?{_NAME}(?: "
    rf"{_NAME}){{0,3}}"
    rf"|\d{{1,5}} (?:[NSEW]\.? )?\d{{1,3}}(?:st|nd|rd|th) (?i:{_STREET})\b\.?"
    rf"|(?i:c/|cl\.|avd?a?\.|r\.|al\.|pça\.|pza\.|plza\.) ?(?:d[aeo]s? |del |la |los "
    rf"|las ){{0,2}}{_NAME}(?: [\w'’.-]{{1,20}}){{0,3}},? (?:n[º°.] ?)?\d{{1,4}}\b"
    rf"|(?i:{_ROMANCE}) (?:d[eaou]s? |la |el |los |las |della |delle |dello |degli |dei "
    rf"|del |(?:dell|all|sull|d|l)['’]){{0,2}}{_NAME}"
    rf"(?: (?:de |la |los |das |dos )?[\w'’.-]{{1,20}}){{0,3}}(?:,? (?:n[º°.] "
    rf"?|km\.? ?|(?:parcela|nave|local|lote) )?\d{{1,4}}(?![\dºª°])|, \d{{5}} {_NAME})"
    rf"|[A-ZÄÖÜ][\wäöüßéèø.'-]{{0,30}}{_GERMANIC}(?: [A-Z][\w-]{{1,20}})? \d{{1,4}} ?[A-Za-z]?\b"
    r"(?! ?(?i:uhr|uur|h|min\w*)\b)|(?:Dijk|Kade|Singel|Gracht|Plein|Allee|Ufer|Damm"
    r"|Markt) \d{1,4}\b"
    r"(?! ?(?i:uhr|uur|h)\b)"
    rf"|[A-ZÄÖÜ][\w'.-]{{1,20}} (?=[A-ZÄÖÜ])(?i:{_GERMANIC}) \d{{1,4}}[A-Za-z]?\b"
    r"(?! ?(?i:uhr|uur|h)\b)"
    rf"|\d{{1,4}}(?: bis| ter)?,? {_ROMANCE} [\w'’ -]{{3,40}})"
    r"(?:, ?[A-Z0-9][\w'’&.° -]{1,40}){0,4}"
)
_IS_STREET = lazily(
    rf"\b(?:c/|(?:avd?a?|pza|plza|pça|cl|r|al)\.)|\b(?:{_STREET}\b\.?|\w*{_GERMANIC}|{_ROMANCE})"
    rf"|, [A-Z]",
    re.I,
)
_POSTCODE = lazily(
    r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b[A-Z]{2} \d{5}\b|\b\d{4,5} [A-ZÄÖÜ][a-zäöüø]{2,}"
    r"|\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b|\b\d{4} ?[A-Z]{2}\b"
)
_COUNTED = lazily(
    r"\d (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|monday|tuesday|wednesday|thursday"
    r"|friday|am"
    r"|pm|minute|hour|year|day|week|people|role|vacanc)|\b(?:TV-|Band |Grade |BesGr|Entgelt"
    r"|Kennziffer)",
    re.I,
)
_PREMISES = (
    r"(?:(?i:head )?(?i:offices?)|(?:meeting|toddler|baby|training|interview|common|committee|music"
    r"|green|seminar|lecture|break|treatment|consulting|conference) ?room|vestry|chapel|staff ?room"
    r"|canteen|studio|school|library|depot|clinic|restaurant|hotel|store|shop|surgery|campus|hall"
    r"|site|hospital|warehouse|café|cafe|kitchen|workshop|farm|nursery|museum|theatre|theater"
    r"|headquarters|hq|showroom|branch|practice|mill|factory|plant|garage|church|centre|center"
    r"|harbour"
    r"|marina|lab|laboratory|bakery|gym|house|shed|yard|hangar|gallery|station|barn|winery|brewery"
    r"|salon"
    r"|boardroom|reception|bar|pub|building|stables?|boathouse|pier|dock)"
)
_NAMED = (
    r"(?:Auditorium|Chambers|Deanery|Chapel|Boardroom|Lounge|Annexe?|Towers?|Pavilion|Arena|Atrium"
    r"|Theatre|Theater|Hotel|Library|School|Hospital|Centre|Center|Hall|Offices?|Building|House"
    r"|Campus|University|College|Museum|Café|Cafe|Restaurant|Store|Depot|Clinic|Room|Church|Station"
    r"|Park|Estate|Inn|Arms|Farm|Branch|Pier|Wharf|Court|Barn|Mill|Studios?|Surgery|Academy"
    r"|Institute|Laboratory|Works|Yard|Quay)"
)
_REST = r"(?:, ?[A-Z0-9][\w'’&. /-]{1,40}){0,5}"
_WHOLE = (
    r"(?=[,.;:!?)(]|$| (?:in|on|at|of|from|for|and|where|near|next|behind|opposite|with|to|please"
    r"|as|if|by)\b)"
)
_MONTHLY = (
    r"(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\b)"
)
_WORDED = lazily(
    # "The address is ...", "same place, ..."
    rf"\b(?:(?:address|venue|location|place)(?: is| will be|,|:)(?: now)?(?: at"
    rf"| in)? (?P<said>(?!same\b)(?:the |our )?[\w'’&. -]{{3,40}}{_REST})"
    # "Same location (the library)"
    rf"|(?i:same (?:location|place|venue|room|spot|address|building)|mismo (?:sitio|lugar)"
    rf"|même (?:endroit|lieu|adresse)|(?:gleichen?|selben?) ort|mesmo (?:local|sítio|lugar)"
    rf"|zelfde (?:plek|locatie|adres)|stesso (?:posto|luogo)),? \((?P<same>[^()\n]{{3,70}})\)"
    # "At our office in Leeds"
    rf"|(?:at|in|to) (?P<plain>(?:the|our|my) (?:[A-Za-z]{{1,20}} ){{0,3}}{_PREMISES}(?: "
    rf"\([^()\n]{{3,70}}\))?{_WHOLE}"
    rf"(?: (?:in|on|at|of) (?:the )?{_MONTHLY}{_NAME}(?: {_NAME}){{0,3}})?{_REST})"
    # "To the tea room on the first floor of the Guildhall"
    rf"|(?:at|in|to) (?P<room>(?:the|our) (?!same\b|right\b|other\b|wrong\b|next\b|first\b|little\b"
    rf"|only\b|no\b)(?:[A-Za-z]{{2,20}} ){{1,3}}(?:room|hall|lounge|foyer|office"
    rf"|auditorium)(?: on the (?:ground|top|upper|lower|first|second|third|fourth|fifth"
    rf"|\d+(?:st|nd|rd|th)) floor)?(?: (?:of|in|at) (?:the |our )?{_NAME}(?: {_NAME}){{0,3}}))"
    # "In Committee Room 2, Council Offices, Manse Brae"
    rf"|(?:at|in|to) (?P<named>(?:the )?{_NAME}(?: {_NAME}| \d{{1,4}}"
    rf"| [A-Z]\b){{0,4}} ?{_NAMED}?{_REST}))"
)
_IS_NAMED = lazily(
    rf"\b{_NAMED}\b|\b(?:Room|Unit|Suite|Floor|Level|Block|Gate) \w{{1,9}}\b"
    rf"|\b(?:Hub|Street|Road|Lane|Avenue|Square|Way|Drive|Close|Crescent|Parade|Boulevard|Highway"
    rf"|Row)\b"
)
_POSTED = lazily(
    rf"[^\w\s]*(?P<said>{_NAME}(?: {_NAME}){{0,5}}"
    rf"(?:, ?(?:{_NAME}|\d[\w/-]{{0,5}})(?: [A-Z0-9][\w'’&.-]{{0,20}}){{0,5}}){{1,5}})\W*"
)
"""A line that is nothing but an address with its postcode."""
_ROOM = lazily(
    rf"\((?P<within>(?!(?:Ref|Req|Job|Band|Grade|Scale|Level|Vacancy|Post|Kennziffer|Class|ID"
    rf"|No)\b){_MONTHLY}{_NAME}(?: {_NAME}){{0,3}} \d{{1,4}}[A-Za-z]?)\)"
    rf"|\((?P<hall>(?:the )?{_NAME}(?: {_NAME}){{0,2}} (?i:lobby|foyer|reception|lounge|entrance"
    rf"|café|cafe|bar|restaurant|auditorium|library|boardroom))\)"
    rf"|(?:(?<=, )|(?<=\| ))(?P<door>(?!(?:Ref|Req|Job|Band|Grade|Scale|Level|Vacancy|Post|Class|ID"
    rf"|No|Team|Group|Round|Phase|Stage|Part|Tier|Shift|Year|Key|Class|Kl"
    rf"|Jahrgang)\b)(?=[A-ZÀ-Þ][\w'’.-]{{0,20}}[a-zß-ÿ]){_MONTHLY}{_NAME}(?: {_NAME}){{0,2}} "
    rf"\d{{1,4}}[A-Za-z]?)(?=\.?$| \|)"
    rf"|(?:(?<=[,:] )|(?<=\())(?P<house>(?:the )?{_NAME}(?: {_NAME}){{0,2}} (?:Auditorium|Theatre"
    rf"|Theater|Hall|House|Chambers?|Boardroom|Chapel|Library|Room|Studio){_REST})(?=[,.;)]|$)"
    r"|\b(?P<numbered>(?:(?i:room|salle|raum|zimmer|sala|saal|aula|lokaal)|Studio|Building|Bldg"
    r"|Haus|Gebäude|Besprechungsraum|Sitzungssaal"
    r"|Zaal|Boardroom|Hangar|Berth|Gate|Bay|Shed|Workshop|Halle|Tor|Porte|Nave|Bâtiment"
    r"|Level|Floor|Ward|Unit|Suite|Block|Bloque"
    r"|Sal[oó]n) (?:[A-Z]?\d[\w.]{0,4}|[A-Z])\b"
    rf"(?:,? (?:Level|Floor|Building|Block) \w{{1,4}}\b|,? {_NAME}(?= (?:Street|Road|Lane|House"
    rf"|Building))(?: \w+)?){{0,3}}{_REST})"
)
"""Rooms by number or name, without any word before them."""
_ABROAD = lazily(
    r"\b(?:en(?= (?:mairie|agence|boutique|magasin|préfecture|salle))|en (?:el|la|los|nuestr[oa]s?)"
    r"|na|no|nas|nos|dans (?:la|le|nos)|à l[ae']? ?|au|im|in (?:der|unserem|unserer|het|onze)"
    r"|à l['’]|à notre|en su|na nossa|no nosso|beim|presso|nella|nel"
    r"|op (?:de|het|ons)|es el mismo,|at) "
    r"(?P<said>(?i:sal[aã]o?|sal[oó]n|salle|aula|despacho|oficinas?|sede|edif[ií]cio|tienda"
    r"|bureaux?|locaux|planta|fábrica|taller|almacén|clínica|colegio|usine|atelier|magasin|boutique"
    r"|entrepôt|agence|siège|mairie"
    r"|talstation|dienstgebäude|verwaltungsgebäude|gebäude|rathaus|hauptgebäude|büro|filiale"
    r"|zentrale|kantoor|gebouw|stadhuis"
    r"|ufficio|uffici|negozio|municipio)\b(?: [\w'’.ºª-]{1,25}){0,8}?(?:,? \([^()]{3,60}\)"
    r"|(?:, ?[A-Z0-9][\w'’&. /ºª-]{1,40}){1,4}))"
)
"""Rooms and houses in other languages, behind their prepositions."""
_STOREY = (
    r"(?:OG|UG|DG|(?:Ober|Unter|Dach)?[Gg]eschoss|Stock(?:werk)?|Etage|Stiege|Hof|Hinterhof"
    r"|Floor)\b"
)
_END = lazily(
    r"(?<!\bSt)(?<!\bDr)(?<!\bMt)(?<!\bAv)(?<!\bAvda)(?<!\bPza)(?<!\bCra)\.\s(?=[A-Z])"
    rf"(?!(?<=\d\.\s){_STOREY})|[!?\n]"
)


def phone(text: str) -> str | None:
    """The first telephone number, where the words say that somebody is called."""
    if not _DIGITS.search(text) or not _CALLS.search(text):
        return None
    if _IN_CASE.search(text) and not _CALLED.search(text):
        return None
    return number(text)


_IN_CASE = lazily(
    r"\b(?:questions?|quer(?:y|ies)|anything|any (?:problem|trouble|issue|difficult)\w*|if"
    r"|should you|in case|get lost|running late|buzzer|door ?bell|intercom|need (?:to|any|help)"
    r"|hesitate|happy to|direct line is"
    r"|fragen|rückfragen|falls|sollten|verspät\w*|besoin|en cas|n[’']hésit\w*|dudas?"
    r"|cualquier|si (?:no|tienes|necesit\w+|llegas)|dúvidas?|qualquer|caso|vragen|mocht|indien)\b",
    re.I,
)
_CALLED = lazily(
    r"\b(?:call|calling|ring|ringing|phone|phoning|reach) you\b|\byour (?:number|mobile|cell)\b"
    r"|\bI[’']ll (?:call|ring|phone)|\b(?:rufe?n? (?:ich |wir )?(?:sie|dich)|vous appel|appellerai"
    r"|(?:le|te) llamar|ligar(?:ei|emos)|bel(?:len)? (?:ik|wij|we))",
    re.I,
)
"""A number to ring in case of something is no place, unless somebody rings the reader there."""


def number(text: str) -> str | None:
    """Any telephone number."""
    match = _PHONE.search(text)
    return match.group().strip() if match else None


@lru_cache(maxsize=32)
def address(text: str) -> str | None:
    """Words that can only be an address: a house number in a street, a house with a name."""
    text = text[:_MOST]
    found = _ADDRESS.finditer(text) if _DIGIT.search(text) else ()
    best = max((f for m in found if _solid(f := m.group())), key=len, default="")
    posted = max(_posted(text), key=len, default="")
    if len(posted) > len(best):
        return _tidy(posted)
    worded = next((w for m in _WORDED.finditer(text) if (w := _worded(m))), "")
    if best and len(best) >= len(worded):
        return _tidy(best)
    if worded and is_specific(worded):
        return _tidy(worded)
    room = _ROOM.search(text)
    abroad = None if room else _ABROAD.search(text)
    found_in = next(filter(None, room.groups()), "") if room else abroad["said"] if abroad else ""
    return _tidy(found_in or worded or best) or None


def _posted(text: str) -> Iterator[str]:
    """Whole lines and brackets that are nothing but an address with its postcode."""
    if not _POSTCODE.search(text):
        return
    for part in (text, *(m[1] for m in _BRACKETS.finditer(text))):
        found = _POSTED.fullmatch(part.strip()) if len(part) < _LINE else None
        if found and _POSTCODE.search(found["said"]):
            yield found["said"]


_BRACKETS = lazily(r"\(([^()\n]{8,160})\)")
_LINE = 200


def is_specific(place: str) -> bool:
    """Whether a place has a name or a number, and is not just "the office"."""
    named = place[:1].isupper() and place.partition(" ")[0] not in ("The", "Our", "My")
    return named or any(c.isupper() or c.isdigit() or c == "(" for c in place[1:])


_MEANT = lazily(
    r"\b(?:come|coming|comes|meet\w*|see|seeing|visit|report|arrive|interview\w*|held|here|join us"
    r"|find us|spend"
    r"|be at|be in|us at|talk|chat|in person|place|us in|walk in|pop in|drop (?:in|by)|swing by)\b"
    r"|\bat (?:the|our)\b"
)
SAME = lazily(
    r"\b(?:same (?:place|address|venue|location|room|spot|building|office|entrance|door|site)"
    r"|same [\w ]{2,20}(?:,| and) (?:place|room)"
    r"|everything else (?:stays|remains|is|will (?:be|stay|remain))|(?:place|location|venue|address"
    r"|room|rest|other details?|details) (?:all )?(?:stays?|remains?|is|are) (?:as|the same"
    r"|unchanged|exactly)|nothing else (?:has )?change[sd]?|otherwise (?:unchanged|the same)"
    r"|alles (?:andere|weitere|übrige) (?:bleibt|wie)|ort (?:bleibt|unverändert)"
    r"|le reste (?:est|ne change|demeure)|lieu (?:inchangé|reste)|todo lo demás"
    r"|lo demás (?:sigue|queda)|o resto (?:mantém|fica|continua)|de rest blijft"
    r"|il resto (?:resta|rimane)"
    r"|(?:selber|selbe|selben|gleicher|gleiche|gleichen) ort|même (?:endroit|lieu|adresse|salle)"
    r"|mismo (?:sitio|lugar|sala)"
    r"|mesmo (?:local|sítio|lugar)|zelfde (?:plek|locatie|adres)"
    r"|stesso (?:posto|luogo|indirizzo))\b"
)
"""A place that only the history names."""
AFAR = lazily(
    r"\b(?:zoom|teams|webex|skype|video\w*|visio\w*|online|virtual\w*|remote\w*|phone|telephon\w*"
    r"|telefon\w*|téléphon\w*|teléfono|bel(?:len)?|call(?:ing)?|ring (?:you|me)|anruf\w*|rufe?"
    r"|appel\w*|llam\w*|lig(?:o|ar|ue)\w*|chiam\w*|link|https?)\b",
    re.I,
)
"""A round that may be held at no place."""
_IN_PERSON = lazily(
    r"(?:in[ -]person|face[ -]to[ -]face|on[ -]?site|vor ort|persönlich|(?:en )?présentiel"
    r"|presencial|fysiek|op locatie"
    r"|in presenza|in sede)[\s,:;(–-]+",
    re.I,
)


def is_meant(low: str) -> bool:
    """Whether a sentence that names "the office" speaks of coming there."""
    return _MEANT.search(low) is not None


def way(rest: str) -> str | None:
    """What follows "How:" or "Call-in:": a link, a number, the place behind "in person"."""
    met = anything(rest) or number(rest)
    person = _IN_PERSON.match(rest)
    return met or (labelled(rest[person.end() :].strip(" ()")) if person else None)


def is_address(place: str) -> bool:
    """Whether a place has a street or a postcode."""
    return _solid(place)


def _worded(match: "re.Match[str]") -> str:
    """A place in words, where they can only be one."""
    named = match["named"]
    if named and not (_IS_NAMED.search(named) or _POSTCODE.search(named)):
        return ""
    if _HOUR.match(match["said"] or ""):
        return ""  # "same place, 9.30 rather than 2"
    return match["said"] or match["same"] or named or match["room"] or match["plain"] or ""


def _solid(found: str) -> bool:
    if _COUNTED.search(found):
        return False
    return _IS_STREET.search(found) is not None or _POSTCODE.search(found) is not None


_HOUR = lazily(r"\d{1,2}[.:]\d\d")
_UHR = lazily(r"^\d{1,2} (?:Uhr|Heures|Horas|Uur)\b,? ?(?=\S)")
"""The hour before a place, which begins with no house number ("11:15 Uhr, Saalbau, Raum 2")."""


_OUR_HOUSE = lazily(
    r"^(?:Hause?|Räumen|Räumlichkeiten|Standort|Betrieb|Anschrift|Adresse|Locaux|Instalaciones"
    r"|Instalações), (?=\S)"
)
"""What is left of "in unserem Hause, Hafenweg 3": no name of a house."""


def _tidy(found: str) -> str:
    bare = _OUR_HOUSE.sub("", _END.split(_UHR.sub("", found.strip()))[0]).strip(" .,;:()-")
    return f"{bare})" if bare.count("(") > bare.count(")") else bare


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
    """Whether words only name a way to meet ("Microsoft Teams Meeting", "Phone, 30 minutes")."""
    match = _SERVICE.match(text.strip()) if text.strip() else None
    return not text.strip() or (match is not None and address(match["rest"]) is None)
