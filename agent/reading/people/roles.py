"""The job's title: from labels, sentences, subjects and calendar summaries of all trades.

Titles of those who write or interview are not the job's; what a title is, ``titles`` tells.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from agent.reading.model import Evidence
from agent.reading.people import names, orgs, titles
from agent.reading.people.heads import NOT_ROLES
from agent.reading.people.scene import Area, Scene
from agent.reading.people.titles import CONNECTORS, bare, has_head, is_head

_BY_AREA = {
    Area.SUBJECT: 1.0, Area.OWN: 1.0, Area.SIGNATURE: 0.8, Area.FOOTER: 0.5, Area.CALENDAR: 0.9,
    Area.QUOTED: 0.6,
}  # fmt: skip
_LEAST = 0.7


@dataclass(frozen=True, slots=True)
class _Claim:
    text: str
    weight: float
    words: str


@dataclass(slots=True)
class _Role:
    score: float = 0.0
    spellings: dict[str, float] = field(default_factory=dict)
    words: str = ""


# What comes before a title. ``sure``: the words after them need no head noun.

_LABEL = re.compile(
    r"^[ \t*•·-]{0,4}(?:job title|job|position title|position applied for|position|role title|role|post title|post|vacancy|vacancy title|title"
    r"|vacancy name|post applied for|applied for|advertised post|requisition title|opening|stelle|stellenbezeichnung|stellentitel|ausschreibung|funktion"
    r"|poste|intitulé du poste|offre|fonction|puesto|vacante|cargo|oferta|posición|vaga|função|posição|functie|vacature|rol"
    r"|tjänst|befattning|stilling|jobb|tehtävä|posizione|ruolo|mansione|stanowisko|your application|application for)\*?[ \t]*(?:[:\t]|[–-] )[ \t]*(?P<title>[^\n\t]{2,140})",
    re.IGNORECASE | re.MULTILINE,
)
_SURE_BEFORE = re.compile(
    r"\b(?:(?:(?:post|position|role|job|vacancy|office|place|title|appointment|jobs|positions|posts) (?:of|as|for|titled|entitled|:))"
    r"|(?:appl(?:y|ied|ying|ication|ications)(?: \w+){0,2} (?:for|as|to be(?:come)?)(?: the (?:post|position|role|job|vacancy) of)?)"
    r"|(?:candidacy|candidature|candidate|interest|interview(?:ing|s|ed)?|considered|shortlisted|selected|consideration|regarding|hiring|recruiting"
    r"|search|screen|assessment|challenge|conversation|offer letter|contract|offer|test|discussion|details) (?:for|in|as)(?: the (?:post|position|role|job) of)?"
    r"|(?:join(?:ing)?(?: \w+){0,5}|start(?:ing)?|work(?:ing)?|employ(?:ed)?|hire[ds]?|appoint(?:ed|ment)?|employment|offer you (?:a )?(?:job|role|position|post)|you|engaged|begin|join us"
    r"|application|applying|apply|applied|bewerbung|einstellung|tätigkeit|candidature|postul\w*|trabaj\w*|solliciteert|sollicitatie|gesolliciteerd|anställning|ansættelse|us|role|position|come on board) as"
    r"|(?:bewerbung|stelle|position|interview|gespräch|vorstellungsgespräch|ausschreibung|bewerbung um (?:die|eine) stelle) (?:als|für die stelle als|für die position als?|für|zum|zur|um)"
    r"|stelle als|position als?|als"
    r"|(?:poste|offre|candidature|emploi|stage|entretien|recrutement)(?: (?:au|pour le|de|pour|du))?(?: poste)? (?:de|d[’'e]|du|en tant que|comme|:)|en tant que|au poste de"
    r"|(?:puesto|vacante|posición|plaza|oferta|candidatura|cargo|entrevista|proceso|oferta)(?: (?:para|a|al|de|del))?(?: (?:el|la))?(?: (?:puesto|vacante|plaza|posición))? (?:de|como|para)|como"
    r"|(?:vaga|cargo|posição|função|candidatura|processo seletivo|oportunidade|entrevista)(?: (?:para|à|a|ao|de|da))?(?: (?:a|o))?(?: (?:vaga|cargo|posição|função))? (?:de|como|para)"
    r"|(?:functie|vacature|baan|rol|positie|sollicitatie|gesprek)(?: (?:naar|voor|op))?(?: de)?(?: (?:functie|vacature|positie|rol))? (?:van|voor|als)"
    r"|(?:tjänst\w*|stilling\w*|ansökan|søknad|ansøgning|jobb?\w*|stillingen|tjänsten|befattning)(?: \w+){0,2} (?:som|till|til)|som"
    r"|(?:posizione|ruolo|candidatura|colloquio|posto|selezione)(?: (?:per|al|a))?(?: (?:la|il))?(?: (?:posizione|ruolo))? (?:di|come|per))"
    r"[ \u00a0\n](?:(?:the|our|a|an|its|one of our|der|die|das|des|den|dem|eine[nrms]?|ein|unsere[nrms]?|le|la|l[’'] ?|un|une|el|una|o|a|um|uma|de|het|een|notre|nuestr[oa]|nossa|onze|open|vacant|advertised|available|following|full-time|part-time)[ \u00a0\n])*",
    re.IGNORECASE,
)
_LOOSE_BEFORE = re.compile(
    r"\b(?:looking for|look for|searching for|search for|need|needs|seeking|hire|hiring|recruiting|find|find its|recruit|open(?:ing)?|be|become|to be|want you as|like you to be|suchen|cherchons"
    r"|recherchons|buscamos|zoeken|söker|procuramos|filled|filling|fill|for|to|in|on|re|about|your|our|the|this|of)[ \u00a0\n]"
    r"(?:(?:an?|the|our|its|their|your|new|next|another|eine[nr]?|un|une|una|uma|een|[A-Z][\w&]+[’']s?)[ \u00a0\n])*(?=[^\W\d_])",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    r"[ \u00a0\n](?:role|position|post|job|vacancy|opening|opportunity|spot|gig|seat|roles|positions|posts|jobs|vacancies|openings|ad|advert|listing|req"
    r"|search|recruitment|application|applications|interview|interviews|candidates?|applicants|challenge|assessment|hire|hiring|team lead search|test|exercise"
    r"|programme|program|scheme|apprenticeship|offer|onsite|virtual onsite|screen|panel|process|stelle|position|vacature|functie|stilling|tjänst|tjänsten|stillingen|gig"
    r"|internship|placement|campaign|competition|selection|contract|appointment|shifts?|and|at|with|in|–|-|\|)(?![\w-])",
    re.IGNORECASE,
)
_STRONG_BEHIND = frozenset(
    "role position post job vacancy opening opportunity spot gig seat roles positions posts jobs vacancies openings ad advert stelle vacature functie"
    " stilling tjänst tjänsten stillingen search recruitment application applications listing req".split()
)
_POSTS = frozenset("role position post job vacancy opening stelle vacature functie stilling tjänst".split())
_DETERMINERS = frozenset(
    "the our an a your this that these for as two three four five several of its their der die das den dem des unsere unserer eine einer einen le la les"
    " l' un une el los una o os um uma de het een onze den vår någon my another any about re regarding of and".split()
)
_STOP = frozenset(
    "at with within by on from who which that has have is are was were will would and/or your our you we i based located reporting starting as because but so"
    " bei beim in im am ab mit chez au en na no em da bij te vid hos på presso per this here".split()
)
_CHUNK = re.compile(r"\([^()\n]{0,60}\)|\[[^\[\]\n]{0,40}\]|[^\s()\[\]]+")
_MOST = 10


def role(scene: Scene, company: str | None) -> tuple[str | None, tuple[Evidence, ...]]:
    """The job's title as written, and the words it rests on."""
    found: dict[str, _Role] = {}
    for claim in _claims(scene, company):
        title = titles.clean(_without(claim.text, company))
        if title is None or not _can_be(title, scene, company):
            continue
        entry = found.setdefault(orgs.fold(title), _Role())
        if claim.weight > max(entry.spellings.values(), default=0.0):
            entry.words = claim.words
        entry.score += claim.weight * (1.0 if title not in entry.spellings else 0.5)
        entry.spellings[title] = max(entry.spellings.get(title, 0.0), claim.weight)
    best = _best(found)
    if best is None or best.score < _LEAST:
        return None, ()
    title = max(best.spellings, key=lambda s: (best.spellings[s], s[:1].isupper() and not s.isupper()))
    return title, (Evidence("role", best.words),)


def _without(text: str, company: str | None) -> str:
    """A title without the employer behind it: "GIS Consultant, Millbank", "Engineer (Millbank)"."""
    if not company:
        return text
    short = orgs.without_legal(company)
    names_it = re.search(rf"\s*(?:[,(–—|@/-]|\bat\b)\s*(?:the )?{re.escape(short)}\b.*$", text)
    return text[: names_it.start()] if names_it and names_it.start() else text


def _best(found: dict[str, _Role]) -> _Role | None:
    """The best supported; a shorter form of it in the message speaks for the longer one."""
    for short, entry in found.items():
        longer = [k for k in found if k != short and _lengthens(k, short)]
        for key in longer:
            found[key].score += entry.score * 0.8
    return max(found.values(), key=lambda r: r.score, default=None)


def _lengthens(long: str, short: str) -> bool:
    a, b = long.split(), short.split()
    return len(b) < len(a) and any(a[i : i + len(b)] == b for i in range(len(a) - len(b) + 1))


def _can_be(title: str, scene: Scene, company: str | None) -> bool:
    words = titles.words(title)
    if not words or len(words) > _MOST or scene.is_mine(title):
        return False
    if company and orgs.key(title) == orgs.key(company):
        return False
    return not all(bare(w) in NOT_ROLES or bare(w) in CONNECTORS for w in words)


def _claims(scene: Scene, company: str | None) -> Iterator[_Claim]:
    for area, text in scene.texts:
        factor = _BY_AREA[area]
        if area is Area.QUOTED and not scene.prose.own.strip():
            factor = 0.9
        for claim in _of_text(text, company, headed=area is not Area.SUBJECT):
            yield _Claim(claim.text, claim.weight * factor, claim.words)
        if area is Area.SUBJECT:
            yield from _of_subject(text, scene, company, 1.0)
        elif area is Area.CALENDAR:
            for line in text.split("\n")[:1]:
                yield from _of_subject(line, scene, company, 0.8)


def _of_text(text: str, company: str | None, *, headed: bool = True) -> Iterator[_Claim]:
    for found in _LABEL.finditer(text):
        title = _cut(found["title"], company)
        if title:
            yield _Claim(title, 5.0 if has_head(title) else 3.5, found[0].strip())
    for found in _SURE_BEFORE.finditer(text):
        yield from _after(text, found, company, sure=True)
    for found in _BEHIND.finditer(text):
        yield from _before(text, found)
    for found in _LOOSE_BEFORE.finditer(text):
        yield from _after(text, found, company, sure=False)
    if headed:
        yield from _headings(text)
    yield from _inserted(text)


def _after(text: str, lead: re.Match[str], company: str | None, *, sure: bool) -> Iterator[_Claim]:
    title = rightwards(text, lead.end(), company)
    if not title:
        return
    if not _plausible(title, sure and bool(_OF_POST.search(lead[0]))):
        return
    behind = _BEHIND.match(text, lead.end() + len(title))
    strong = behind is not None and bare(behind[0].strip()) in _STRONG_BEHIND
    weight = (3.0 if has_head(title) else 1.6) if sure else (1.2 if strong or len(title.split()) > 1 else 0.6)
    yield _Claim(title, weight, text[lead.start() : lead.end() + len(title)].strip())


_OF_POST = re.compile(
    r"\b(?:post|position|role|job|vacancy|title|posts|positions|jobs|appl\w+|stelle|bewerbung|poste|offre|puesto|vacante|plaza|vaga|cargo"
    r"|functie|vacature|tjänst\w*|stilling\w*|ansökan|søknad|ansøgning|posizione|ruolo|candidatura|candidature|sollicitatie|as|als|som|como)\b",
    re.IGNORECASE,
)


def _plausible(title: str, sure: bool) -> bool:
    words = titles.words(title)
    if not words:
        return False
    if has_head(title):
        return titles.is_title(titles.clean(title) or title) or sure
    return sure and words[0][0].isupper() and bare(words[0]) not in NOT_ROLES and not names.find(title)


def _before(text: str, behind: re.Match[str]) -> Iterator[_Claim]:
    word = bare(behind[0].strip())
    title = leftwards(text, behind.start())
    if not title:
        return
    strong = word in _STRONG_BEHIND
    if not has_head(title):
        if word not in _POSTS or not title[0].isupper() or len(title.split()) > 6:
            return
        weight = 1.6
    else:
        weight = 3.0 if strong else 1.2
    yield _Claim(title, weight, f"{title}{behind[0]}")


def rightwards(text: str, start: int, company: str | None = None) -> str:
    """The title that begins at an offset; empty where none does."""
    end, count, lower = start, 0, False
    previous = start
    headed = False
    for chunk in _CHUNK.finditer(text, start, start + 140):
        word, gap = chunk[0], text[previous : chunk.start()]
        if "\n\n" in gap or "\t" in gap or count >= _MOST or ("\n" in gap and not _wrapped(text, chunk.start() - 1)):
            break
        if word[0] in "([":
            if not headed:
                break
            end = previous = chunk.end()
            continue
        plain = word.strip("\"“”„'’*_")
        folded = bare(plain)
        if not plain or not plain[0].isalnum() and plain not in ("&", "+", "/", "-", "–"):
            break
        if company and headed and text.startswith(company, chunk.start()):
            break
        if plain in ("-", "–", "|", "/") and headed:
            break
        if plain[0].islower() and not _goes_on(folded, count, lower, headed, text, chunk.end()):
            break
        if count == 0:
            lower = plain[0].islower()
        elif lower and plain[0].isupper() and not plain.isupper():
            break
        if folded in _STOP and (headed or count == 0) and folded not in CONNECTORS:
            break
        if folded in ("in", "at", "im", "en") and headed and not titles.takes_subject(text[start:end]):
            break
        count, previous = count + 1, chunk.end()
        if folded not in CONNECTORS or len(plain) > 3 or plain[0].isupper():
            end = chunk.start() + len(word.rstrip(".,;:!?\"“”„'’*_"))
            headed = headed or is_head(folded)
        if lower and headed and is_head(folded) and not _more(text, chunk.end()):
            break
        if word[-1] in ".;:!?" and not _abbreviated(word) or (word[-1] == "," and headed and not _comma_goes_on(text, start, chunk.end())):
            break
    return text[start:end].strip() if count else ""


def _wrapped(text: str, at: int) -> bool:
    """Whether the line break at an offset only wraps a long line."""
    return at - text.rfind("\n", 0, at) > 45


def _abbreviated(word: str) -> bool:
    return word.casefold() in {"sr.", "jr.", "asst.", "assoc.", "snr.", "dipl.", "st.", "no.", "int."}


def _more(text: str, end: int) -> bool:
    """Whether a lower-case title goes on: "of story", "/ barista", another head noun."""
    following = _CHUNK.match(text, end + 1)
    if not following:
        return False
    word = bare(following[0])
    return word in {"of", "/", "&", "de", "für", "van"} or is_head(word)


def _goes_on(folded: str, count: int, lower: bool, headed: bool, text: str, end: int) -> bool:
    """Whether a lower-case word belongs to the title: a connector before a capital, or all lower."""
    following = _CHUNK.match(text, end + 1)
    capital = following is not None and following[0].strip("\"“*_(")[:1].isupper()
    if folded in CONNECTORS and count:
        return capital or (folded in ("of", "de", "für", "and", "&", "/", "in", "van") and (headed or lower) and following is not None)
    if folded in _STOP or folded in _DETERMINERS:
        return False
    if is_head(folded):
        return True
    return (count == 0 or lower) and count < 5 and not headed


def _comma_goes_on(text: str, start: int, end: int) -> bool:
    """ "Laboratory Manager, School of Agriculture": a capitalised addition up to the next stop."""
    following = re.compile(r"\s*([A-Z][^\s,.;:()]*(?: (?:of|and|&|for|the|[A-Z0-9][^\s,.;:()]*)){0,5})(?=[,.;:)]|\s*\n|\s*$)").match(text, end)
    if following is None:
        return False
    return titles._goes_on(text[start:end].rstrip(","), following[1])


def leftwards(text: str, end: int) -> str:
    """The title that ends at an offset; empty where none does."""
    begin = max(0, end - 110)
    chunks = list(_CHUNK.finditer(text, begin, end))
    if begin > 0 and chunks:
        chunks = chunks[1:]
    start, headed, lower, count = end, False, False, 0
    for i in range(len(chunks) - 1, -1, -1):
        chunk = chunks[i]
        word = chunk[0]
        gap = text[chunk.end() : chunks[i + 1].start()] if i + 1 < len(chunks) else ""
        if "\n\n" in gap or "\t" in gap or count >= _MOST:
            break
        if "\n" in gap and not _wrapped(text, text.find("\n", chunk.end())):
            break
        if word[0] in "([":
            continue
        plain = word.strip("\"“”„'’*_")
        folded = bare(plain)
        if count and word[-1] in ".;:!?" and not _abbreviated(word):
            break
        if word[-1] == "," and count:
            break
        if folded in _DETERMINERS and not (folded in CONNECTORS and count and i and _is_capital(chunks[i - 1][0]) and folded not in _ARTICLES):
            break
        if count == 0:
            lower = plain[:1].islower() and is_head(folded) and not folded in CONNECTORS
            if plain[:1].islower() and not lower:
                break
        elif plain[:1].islower() and not lower and folded not in CONNECTORS and not is_head(folded):
            break
        if not plain[:1].isalnum() and plain not in ("&", "+", "/"):
            break
        if lower and (count > 3 or folded in _STOP or folded in NOT_ROLES):
            break
        start = chunk.start() + (len(word) - len(word.lstrip("\"“”„'’*_")))
        count += 1
        headed = headed or is_head(folded)
    return text[start:end].strip("\"“”„'’*_ \n") if count else ""


_ARTICLES = frozenset("the our an a your this that for as der die das le la un une el".split())


def _is_capital(word: str) -> bool:
    return word[:1].isupper()


def _headings(text: str) -> Iterator[_Claim]:
    """A line by itself that is a title ("ESTATES MANAGER (NIT/0725)") at the message's head."""
    for line in text.split("\n", 8)[:8]:
        line = _TALK.sub("", line.strip(" \t*_"))
        if 4 < len(line) < 90 and line[-1] not in ".?!,:" and line[0].isupper() and ":" not in line:
            title = titles.clean(line)
            if title and titles.is_title(title) and len(title.split()) > 1 and not names.find(line):
                yield _Claim(line, 1.2, line)


_INSERTED = re.compile(r"(?P<before>[^\W\d_]+)?[ \u00a0\n]?\((?P<inside>[^()\n]{5,90})\)")


def _inserted(text: str) -> Iterator[_Claim]:
    """A title in brackets that is nobody's: "(Thursday, 1 PM, Firmware Lead)"."""
    for found in _INSERTED.finditer(text):
        if (found["before"] or "")[:1].isupper():
            continue
        for part in re.split(r",\s+(?=[A-Z])", found["inside"]):
            title = titles.clean(part)
            if title and titles.is_title(title) and len(title.split()) > 1 and title[0].isupper():
                yield _Claim(part, 1.0, part)


def _cut(title: str, company: str | None) -> str:
    """A label's value up to where another thing begins: the employer, a number, the next label."""
    text = re.split(r"\s{3,}|\s+[|•]\s+", title.strip(" \t*_\"“”"))[0].strip(" *_\"“”")
    if company and f", {company}" in text:
        text = text[: text.index(f", {company}")]
    found = re.search(r"\s+(?:at|with|bei|chez|bij|hos)\s+(?=[A-Z])", text)
    return text[: found.start()] if found and has_head(text[: found.start()]) else text


_SEGMENT = re.compile(
    r"\s+[–—|/•·@x×-]{1,2}\s+|\s*[|•·;]\s*|:\s+|\s<>\s|\?\s|!\s|\s*\n\s*|,\s+(?=(?:[A-Z]|interview|invitation))|\s[–—]|[–—]\s"
)
_TALK = re.compile(
    r"^(?:(?:your|the|our|an?|my|re|updated?|new|next|first|second|third|final|1st|2nd|3rd|upcoming|virtual|video|phone|telephone|onsite|on-site|online|technical|panel"
    r"|initial|confirmed|confirmation|confirming|invitation|invite|reminder|rescheduled|request|scheduled|schedule|scheduling|outcome|offer|letter|update|status|result|results"
    r"|details|interviews?|interviewing|application|applications|applying|applied|apply|thanks|thank you|assessment|test|chat|call|screen|screening|round|stage|step|steps|follow-up|following|up"
    r"|job|position|role|post|vacancy|regarding|documents|needed|information|candidate|candidacy|hiring|recruitment|job offer|conditional|formal|verbal|of|for|to|on|about|as|in|with your|from|decision|and|day|feedback|copy|phone screen"
    r"|bewerbung|ihre|deine|einladung|zum|zur|vorstellungsgespräch|gespräch|als|für|um|die|stelle|absage|zusage|eingangsbestätigung|rückmeldung"
    r"|candidature|votre|entretien|convocation|pour|le|poste|de|réponse|suite|confirmación|entrevista|candidatura|estado|tu|su|oferta|para|el|puesto|la|vaga|sua|proposta|convite"
    r"|uitnodiging|sollicitatie|gesprek|voor|functie|intervju|kallelse|till|tjänst|ansökan|søknad|stilling|som)[\s:,–—-]+)+",
    re.IGNORECASE,
)
_TALK_BEHIND = re.compile(
    r"(?:\s+(?:role|position|post|job|vacancy|interviews?|application|opening|opportunity|search|offer|assessment|challenge|test|onsite|screen|recruitment|phone screen|update|invitation|spot|gig|candidacy|process|panel|exercise"
    r"|first|second|final|technical|video|phone|virtual|stage|round|day|\d(?:st|nd|rd)|next|steps?))+$",
    re.IGNORECASE,
)


def _of_subject(text: str, scene: Scene, company: str | None, factor: float) -> Iterator[_Claim]:
    """Parts of a subject that are a title by themselves: "Interview - Senior Data Engineer"."""
    for part in _SEGMENT.split(text[:300]):
        part = part.strip(" \t\"“”'*")
        if not 2 < len(part) < 110 or scene.is_mine(part):
            continue
        inner = re.fullmatch(r"[^()]{3,60}\(([^()]{4,60})\)?", part)
        if inner and not has_head(part.partition("(")[0]) and titles.is_title(inner[1]):
            yield _Claim(inner[1], 2.2 * factor, inner[1])
            continue
        core = _TALK_BEHIND.sub("", _TALK.sub("", part))
        if re.match(r"(?:w/|with|our|meet|from|by|at)\b", core, re.IGNORECASE):
            continue
        core = re.split(r"\s+(?:at|with|bei|chez|bij|hos|@|w/|from)\s+", core)[0]
        title = titles.clean(core)
        if title and titles.is_title(title) and not (company and orgs.key(title) == orgs.key(company)):
            weight = 2.4 if len(title.split()) > 1 else 1.6
            yield _Claim(core, weight * factor, core)
