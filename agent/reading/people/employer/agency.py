"""Agencies: whether the sender recruits for others, and whom it names as its client.

An employer's own recruiting team is none, whatever it is called.
"""

import re
from collections.abc import Iterator

from agent.reading import words
from agent.reading.caseless import Caseless, caseless, lazily
from agent.reading.people import domains, names, orgs, titles
from agent.reading.people.employer import mandates
from agent.reading.people.employer.between import ENOUGH, told_of
from agent.reading.people.employer.houses import Claim, House
from agent.reading.people.employer.known import fits, is_nobody, is_person
from agent.reading.people.employer.sources import SEPARATORS
from agent.reading.people.places import PLACES
from agent.reading.people.scene import Area, Scene, is_service
from agent.reading.people.words import MATTERS, NOT_NAMES
from agent.terms import Kind

_SOME_HOUSE = (
    r"(?:empresa|entreprise|société|groupe|eti|pme|unternehmen|firma|konzern|bedrijf|onderneming"
    r"|azienda|società|company|firm|business|manufacturer|waterschap|gemeente|provincie"
    r"|ziekenhuis|ingenieursbureau|klinik|krankenhaus|kommune|stadtverwaltung|collectivité|mairie"
    r"|hôpital|clinique|ayuntamiento|hospital|clínica|cooperativa|autarquia|comune|ospedale"
    r"|charity|council)"
)
_CLIENT = caseless(
    r"\bsubmit(?:ted)? you (?:to|for)\b"
    r"|\bclient \([A-Z]|\b(?:the|our|my) client[’']s (?:hr|side|team|office|hiring|feedback"
    r"|interview|line|end)\b"
    r"|\b(?:working|work|partnered|partnering|engaged|recruiting|hiring|acting)(?: \w+ly)? (?:with"
    r"|for|on behalf of) (?:a|an|one of (?:the|our|my)) (?!view|team|member|candidate|number|lot"
    r"|colleague|number)"
    r"|\b(?:my|our|the|their) client(?:[’']s)?\b(?! (?:success|services?|relations?|director"
    r"|manager|partner|account|advis|executive|solutions|experience|support|engagement|onboarding"
    r"|lead|consultant|care|development))[^.!?]{0,120}?\b(?:look|seek|search|hir|recruit|requir"
    r"|interview|meet|offer|like|keen|decid|feedback|came back|come back|asked|wants?|is|are|has"
    r"|have|would|feel|felt)\w*"
    r"|\b(?:behalf of|for|with|by|from) (?:my|our|a) client\b|\bmy clients?\b|\bretained by\b"
    r"|\b(?:employment|recruitment) (?:agency|business)\b(?! partner)"
    r"|\b(?:mon|mi|meine?|mijn|o meu|mio) (?:client[eo]?|kund(?:e|in)|auftraggeber(?:in)?|klant"
    r"|opdrachtgever)\b|\b(?:meine?|unsere?)[nmrs]? mandant|\b(?:notre|nuestro|nosso|nostro"
    r"|onze) (?:client[eo]?|opdrachtgever) (?:est|es|é|è|is|nous|nos|ci|souhaite|veut|quiere|quer"
    r"|vuole|wil)\b"
    r"|\b(?:for|with|from|by) (?:one of (?:our|my) clients|a client of (?:ours|mine))\b"
    r"|\bvoor (?:een|een van (?:onze|mijn)) (?:opdrachtgever|relatie|klant)\w*"
    r"|\bfür (?:einen|eine|eines|eine[rn]) (?:(?:unserer|meiner) )?(?:kund|mandant|auftraggeber)\w*"
    r"|\bpour (?:un|l[’']un) de (?:nos|mes) clients\b|\bpara (?:uno de (?:nuestros|mis) clientes"
    r"|un cliente|um (?:dos nossos )?clientes?)\b|\bper (?:un (?:nostro )?cliente"
    r"|uno dei nostri clienti)\b"
    r"|\bon (?:my|our) books\b|\bfrom (?:the )?client(?:[’']?s?)? side\b"
    rf"|\b(?:búsqueda|busco|buscamos|recherche|recrute|recrutons|suche|suchen|zoek|zoeken|cerco"
    rf"|cerchiamo|procuro|procuramos|search|mandate)\b[^.!?\n]{{0,40}}\b(?:para|pour|für|voor|per"
    rf"|for) (?:una |un |uma |um |une |eine |einen |ein |een |an |a "
    rf"|un[’'])(?:[^\W\d_]+ ){{0,2}}{_SOME_HOUSE}\b"
    rf"|\b(?:voor een|für eine?[nmr]?|pour une?|para una?|para um|per una?"
    rf"|for an?) (?:[^\W\d_]+ ){{0,2}}{_SOME_HOUSE}(?: [^\W\d_]+){{0,4}},? (?:zoek ik|zoeken wij"
    rf"|suche ich|suchen wir|je (?:cherche|recherche|recrute)|nous (?:cherchons|recherchons"
    rf"|recrutons)|busco|buscamos|procuro|procuramos|cerco|cerchiamo|i(?:[’']m| am) (?:looking"
    rf"|searching|recruiting|hiring))\b"
    r"|\brecherche que je (?:mène|conduis)\b|\b(?:role|position|job|post|vacancy)(?: that"
    r"| which)? (?:i|we)(?:[’']m|[’']re| am| are) (?:filling|recruiting|hiring"
    r"|handling) for (?!the |our |my |a )|\bsearch (?:i|we)(?:[’']m|[’']re| am| are) (?:running"
    r"|leading|handling|conducting) for\b|\b(?:búsqueda|proceso) que (?:llevo|lidero) para\b"
    r"|\b(?:o|il|el|le|der|die|de) (?:cliente|client|mandant|kunde|auftraggeber|opdrachtgever"
    r"|klant) \("
    r"|\bil (?:nostro|mio) cliente\b|\bagenzia (?:per il|di) lavoro\b"
    r"|\bempresa de trabajo temporal\b|\bagência de (?:emprego|trabalho)\b"
    r"|\bcabinet de recrutement\b"
    r"|\bagence d[’']intérim\b|\bnasz(?:ego|emu)? klient\w*|\bvår(?:t)? (?:uppdragsgivare"
    r"|oppdragsgiver)\b|\bvores kunde\b|\basiakkaamme\b"
    r"|\bunser(?:e[mnrs]?)? (?:mandant|kunde|auftraggeber)\w*|\bim auftrag unseres\b"
    r"|\b(?:notre|mon) client\b|\b(?:nuestro|mi) cliente\b|\b(?:nosso|meu) cliente\b"
    r"|\b(?:onze|mijn) (?:opdrachtgever|klant|relatie)\b|\bcolabor(?:o|amos) con\b"
    r"|\b(?:they|client|the client|she|he)(?: really| absolutely)? (?:love[ds]?"
    r"|like[ds]?) your (?:cv|profile|resume)\b|\bvår kund\b|\bput (?:you"
    r"|your (?:cv|profile|application)) forward to\b(?! (?:the|our) (?:\w+ )?(?:committee|panel"
    r"|board|team|manager|next))|\bthe firm\b[^.]{0,60}\b(?:they|came (?:straight )?back)\b"
    r"|^[ \t*•-]{0,4}(?:end )?client(?: name)?[ \t]*[:\t]"
    r"|(?:^|[.!?,;\n] ?)(?:the )?client (?:wants?|has|is|will|would|needs?|asked|confirmed|side)\b",
    flags=re.MULTILINE,
)
_CLIENTS = (
    "client", " books", "mandant", "kund", "auftrag", "klant", "relatie", "opdrachtgever",
    "retained", "agency", "business", "colabor", "your cv",
    "your profile", "your resume", "forward to", "the firm", "submit", "lavoro", "temporal",
    "agência", "recrutement",
    "agence", "working", "work with", "partner", "engaged", "recruiting for", "hiring for",
    "acting", "uppdragsgivare", "oppdragsgiver", "empresa", "entreprise", "recherche", "búsqueda",
    "proceso", "search",
    "unternehm", "bedrijf", "onderneming", "azienda", "company", "asiakka", "klient",
    "filling for", "handling for", "zoek", "suche", "cherch", "recrut", "busc", "procur", "cerc",
    "looking for",
)  # fmt: skip
"""Words of which each of these has one."""
_AGENCY_SHOWN = caseless(
    r"\b(?:uitzend\w*|detachering|zeitarbeit|personaldienst\w*|personalvermittlung"
    r"|[^\W\d_]{3,} int[eé]rim(?! (?:head|manager|director|lead|chief|vp|hr|ceo|cfo))"
    r"|recruitment agency|employment agency|headhunters?|locums|executive search|search consultants"
    r"|recruitment (?:consultan\w*|specialists|solutions)|(?:creative|technical|legal|medical"
    r"|healthcare|industrial|hospitality|dental) staffing|hr consult(?:ancy|ants?|ing))"
    r"\b|\|[ \t]*[\w&, ]{3,40} (?:recruitment|recruiting"
    r"|staffing)[ \t]*$",
    flags=re.MULTILINE,
)
"""What a display name says of an agency only."""
_OUR_CLIENT = lazily(
    r"\b[Cc]lients?(?: of (?:ours|mine))?(?:,| is| called| named|:)? \(?(?=[^\Wa-z\d_])"
    r"|\b(?:[Mm]on|[Nn]otre|[Mm]i|[Nn]uestro|[Mm]eine?|[Uu]nsere?|[Mm]ijn|[Oo]nze|[Nn]osso|[Oo] meu"
    r"|[Nn]ostro|[Mm]io) (?:client[eo]?|[Mm]andant(?:in)?|[Kk]und(?:e|in)|[Aa]uftraggeber(?:in)?"
    r"|klant|opdrachtgever)(?:,| est| es| ist| is| é| è| se llama| s['’]appelle| heißt| heet"
    r"|:)?(?: (?:le|la|les|el|die|der|das|de|het|o|a|il)\b)?(?: (?:groupe|grupo|gruppo|groep"
    r"|société|maison|firma|cabinet|empresa|azienda)\b)?(?: |(?: l['’]))(?=[^\Wa-z\d_])"
    r"|\bsubmit(?:ted)? you (?:to|for) (?=[^\Wa-z\d_])"
    r"|\b(?:telefoniert mit|mit) (?=[^\Wa-z\d_]\w+ (?:telefoniert|gesprochen))"
)
_AGENCY_LABEL = lazily(
    r"recruit|staffing|headhunt|personnel|talentsolutions|personalberatung|personaldienst"
    r"|resourcing|execsearch|executivesearch|werving|uitzend|rekryt|rekrutt|searchpartners"
)


def find(scene: Scene, houses: dict[str, House]) -> Claim | None:
    """The sender's own house where it recruits for others: by its name, title or words."""
    if scene.sender is None or scene.borrowed or is_service(scene.relay):
        return None
    label = scene.own_label
    own = [h for h in houses.values() if label and any(domains.fits(label, s) for s in h.spellings)]
    signed = [h for h in scene.signature.houses if not titles.has_head(h)]
    signed = [h for h in signed if fits(scene, h)] or ([] if own else signed)
    spoken = [*signed, *(s for h in own for s in h.spellings)]
    spoken += [w for h in own for w in h.words.values() if domains.fits(label, w) == 3]
    name = next((h for h in spoken if _recruits(h, label)), None) or _advised(scene, signed)
    shown = f"{scene.sender.name}\n{scene.text(Area.SIGNATURE)}"
    told = f"{scene.text(Area.OWN)}\n{scene.text(Area.FOOTER)}\n{shown}"
    says = name or _says(scene, told, shown)
    if not (
        says
        or _has_agency_label(label)
        or _forwards(scene, label)
        or _tells_of(scene, houses, spoken)
    ):
        return None
    house = name or _full_name(scene, own) or (domains.split(label) if label else None)
    words = name or (house if own else None) or (says or scene.sender.email)
    stands = words and any(words in t for t in (told, scene.text(Area.SUBJECT)))
    return Claim(house or scene.sender.name, 1.0, words if stands else scene.sender.email)


def _says(scene: Scene, told: str, shown: str) -> str | None:
    """How the sender says that it recruits for others."""
    low = told.casefold()
    if any(map(low.__contains__, _CLIENTS)) and (says := _said(_CLIENT, told)):
        return says
    if says := _said(_AGENCY_SHOWN, shown):
        return says
    sought = searched_for(scene)
    return sought.words if sought else None


def _tells_of(scene: Scene, houses: dict[str, House], own: list[str]) -> Claim | None:
    """The house that a person speaks of as a go-between does."""
    if scene.sender is None or not scene.own_label:
        return None
    if not (scene.outgoing or scene.signature.name or is_person(scene, scene.sender)):
        return None
    stated = (h.spelling("") for h in houses.values() if h.stated >= _TOLD)
    return told_of(scene, tuple(stated), tuple(own), ENOUGH if own or houses else 1)


def _said(pattern: Caseless, text: str) -> str | None:
    """What a pattern finds, as it stands in the text."""
    found = pattern.search(text)
    return text[found.start() : found.end()] if found else None


def _recruits(name: str, label: str) -> bool:
    """Whether a house's name is an agency's: by sure words, or by weaker ones that its domain has
    too."""
    if orgs.is_surely_agency(name):
        return orgs.tidy(name) is not None
    return orgs.is_agency(name) and _has_agency_label(label)


def _advised(scene: Scene, signed: list[str]) -> str | None:
    """The house that a consultant signs for, where it is called after recruiting."""
    if not _ADVISES.fullmatch(scene.signature.title or ""):
        return None
    return next((h for h in signed if orgs.is_agency(h.split()[-1]) and orgs.tidy(h)), None)


_ADVISES = lazily(
    rf"(?:[^\W\d_]+[ -]){{0,2}}(?:{words.joined('employer.agency.advises')})(?:[,–-].{{0,40}})?",
    re.IGNORECASE,
)
"""What those are called who work for an agency, and for no employer's own recruiting."""


def _has_agency_label(label: str) -> bool:
    return bool(label and _AGENCY_LABEL.search(label)) and not label.startswith("recruit")


def _full_name(scene: Scene, own: list[House]) -> str | None:
    signed = [h for h in scene.signature.houses if orgs.tidy(h)]
    theirs = next((h for h in signed if fits(scene, h)), None)
    shown = next((h.spelling(scene.own_label) for h in own), None)
    return theirs or shown or next(iter(signed), None)


def _forwards(scene: Scene, label: str) -> bool:
    """Whether another house's message to the sender is passed on with words of the sender's own."""
    other = domains.own_label(scene.forwarded.email) if scene.forwarded else ""
    apart = other and label and not other.startswith(label) and not label.startswith(other)
    return bool(apart and scene.prose.own.strip())


_PLAIN, _TOLD = 3.0, 2.5
"""How much has to speak for another house."""


def searched_for(scene: Scene) -> Claim | None:
    """The house for which the sender says that it searches, or that has entrusted it with that."""
    if scene.sender is None or not scene.own_label or scene.outgoing:
        return None
    for name, said in mandates.names(scene.text(Area.OWN)[:3000]):
        own = fits(scene, name) or any(
            orgs.key(name) == orgs.key(h) for h in scene.signature.houses
        )
        if not own and _may_be_client(name, scene) and not orgs.is_agency(name):
            return Claim(name, 4.0, said, stated=True)
    return None


def can_be_client(scene: Scene, key: str, house: House, agency: Claim) -> bool:
    """Whether a house that the message speaks of is another than the agency itself."""
    own = orgs.key(agency.name)
    signed = {orgs.key(orgs.tidy(h) or h) for h in scene.signature.houses}
    if scene.forwarded is not None:
        signed = set()  # the last lines may be the client's
    posts = house.stated < _PLAIN and all(
        titles.is_title(s) and not _are_several(s) for s in house.spellings
    )
    if posts or own.startswith(key) or key in signed:
        return False
    spoken = [t for a, t in scene.texts if a not in (Area.SIGNATURE, Area.FOOTER)]
    named = any(s in text for s in house.spellings for text in spoken)
    shown = scene.forwarded is not None
    return (named or shown) and not any(fits(scene, s) for s in house.spellings)


def _are_several(name: str) -> bool:
    """A house that is called like a title: "Vale Solicitors", "Porter University", "Dairy
    Co-operative"."""
    last = name.split()[-1]
    if last.casefold().startswith("co-op"):
        return True
    return (last.endswith("s") and titles.is_head(last)) or orgs.is_sure_house(name)


def _may_be_client(name: str, scene: Scene) -> bool:
    return _can_be_client(name, scene) or (" " in name and _are_several(name))


def clients(scene: Scene) -> Iterator[Claim]:
    """What an agency's own words name in passing ("I have chased Millbank Foods")."""
    for told in (searched_for(scene), _tells_of(scene, {}, [])):
        if told:
            yield told
    text = scene.text(Area.OWN)
    for found in _OUR_CLIENT.finditer(text):
        name = orgs.span(text, found.end())
        if name and not orgs.is_agency(name) and not is_nobody(name, scene):
            yield Claim(name, 4.0, f"{found[0]}{name}")
    for found in _SPOKEN.finditer(text):
        name = orgs.span(text, found.start(1))
        several = " " in name or found["verb"] in _SEVERAL  # "Lindi liked you" is a person's
        if name == found[1] and several and not names.is_given(name) and not is_nobody(name, scene):
            yield Claim(name, 1.2, found[0].strip())
    for found in _SEEKS.finditer(text[:3000]):
        name = orgs.span(text, found.start(1))
        if found[1].startswith(name) and _may_be_client(name, scene) and not orgs.is_agency(name):
            yield Claim(name, 3.0, name, stated=True)
    yield from _with_posts(scene)
    for part in parts(scene):
        if not _is_told_place(part, scene):
            yield Claim(part, 1.2, part)
    unnamed = scene.kind in _UNNAMED or _A_CLIENT.search(text)
    for part in () if unnamed else SEPARATORS.split(scene.text(Area.SUBJECT)[:300]):
        lone = _LONE.fullmatch(_ROUND_BEFORE.sub("", part.strip()))
        named = lone and not _is_common(lone[1]) and not is_nobody(lone[1], scene)
        if lone and named and not _is_told_place(lone[1], scene):
            yield Claim(lone[1], 1.0, lone[1])


def _with_posts(scene: Scene) -> Iterator[Claim]:
    """Houses behind a post's title ("Shift Supervisor with Millbank Foods in Leeds")."""
    for area in (Area.OWN, Area.QUOTED):
        text = scene.text(area)[:3000]
        for found in _POST_WITH.finditer(text):
            post = titles.is_head(found[1]) or found[1].casefold() in _POSTS
            name = orgs.span(text, found.end()) if post else ""
            theirs = orgs.is_agency(name) or domains.fits(scene.own_label, name)
            if not theirs and _may_be_client(name, scene):
                yield Claim(name, 2.0, text[found.start() : found.end() + len(name)])


_POSTS = words.word_set("employer.agency.post")
_POST_WITH = lazily(
    r"([^\W\d_]{4,30})(?: \([^()\n]{2,30}\))? (?:"
    rf"{words.joined('employer.agency.post_with')}) (?:"
    rf"{words.joined('employer.agency.post_with_article')})?(?=[^\Wa-z\d_])"
)


def _is_told_place(part: str, scene: Scene) -> bool:
    """Whether the letters speak of a place that a subject names: "in Obrook", "the Obrook
    plant"."""
    name = re.escape(part)
    place = re.compile(
        rf"\b(?:in|near|à|in der|en|em|outside|around) {name}\b(?! \w*[A-Z])"
        rf"|\b[Tt]he {name} {_SITES}\b"
    )
    return any(place.search(scene.text(area)) for area in (Area.OWN, Area.QUOTED))


_SITES = (
    "(?:plant|site|office|depot|branch|warehouse|facility|location|factory|yard|campus|hub|store)"
)


_LONE = lazily(
    r"(?:(?:Re|Fwd?|RE|FW|AW|WG|TR|SV):\s*)*([^\Wa-z\d_][^\W\d_]{3,})(?:[’']s)?"
    r"(?: (?:offer|decision|interview|feedback|update|news|contract|role|outcome|confirmed|prep"
    r"|times|slots|round|stage|final)){0,2}\W*"
)
"""A subject's part of one name: "Vantage - revised offer", "Vantage feedback"."""


_UNNAMED = (Kind.RECRUITER_OUTREACH, Kind.INFORMATION_REQUESTED, Kind.APPLICATION_RECEIVED)
"""Kinds in which agencies keep a client's name to themselves."""
_A_CLIENT = lazily(r"\b(?:my|our|the|a|their) clients?\b", re.IGNORECASE)


def _is_common(word: str) -> bool:
    folded = word.casefold()
    return folded in NOT_NAMES or folded in PLACES or folded in MATTERS


_COMMON_END = lazily(
    words.joined("employer.agency.common_end"),
    re.IGNORECASE,
)
"""How German nouns and regions end or begin, which are no houses ("Neue Herausforderung")."""
_SPOKEN = lazily(
    r"(?:^|[.!?:] +)([^\Wa-z\d_][\w&'’-]+(?: [^\Wa-z\d_][\w&'’-]+){0,3}) (?P<verb>have|are|want"
    r"|would|came back|loved|liked|vill|vil|ønsker|möchten?|willen?|wil|souhaiten?t|quieren?|querem"
    r"|quer|vuole)\b",
    re.MULTILINE,
)
"""A house spoken of as several people: "Millbank have pulled the slot"."""
_SEEKS = lazily(
    r"(?:^|[.!?:] +)(?:The )?([^\Wa-z\d_][\w&'’-]+(?: (?:& )?[^\Wa-z\d_][\w&'’-]+){1,4})"
    r"(?: (?:in|at|near|outside|bei|à|en|em|te) [^\Wa-z\d_][\w-]+)?"
    r"(?:(?:, [^,.!?\n]{3,40}){1,3},)? "
    rf"(?:{words.joined('employer.agency.seeks')})\b",
    re.MULTILINE,
)
"""A house that is said to look for somebody: "Millbank Foods in Trim, a dairy, need a fitter"."""
_SEVERAL = ("have", "are", "want", "would", "willen", "möchten", "souhaitent", "quieren", "querem")


def parts(scene: Scene) -> Iterator[str]:
    """Parts of subject and calendar that can be a house's name, though no word of theirs says
    so."""
    for area in (Area.SUBJECT, Area.CALENDAR):
        for part in SEPARATORS.split(scene.text(area).partition("\n")[0][:300]):
            name = orgs.span(_ROUND_BEFORE.sub("", part.strip()), 0)
            if name and _can_be_client(name, scene):
                yield name


_ROUND_BEFORE = lazily(
    rf"^(?:{words.joined('employer.agency.round_before')}) (?:(?:"
    rf"{words.joined('employer.agency.round_before_at')}) )?",
    re.IGNORECASE,
)


def _can_be_client(part: str, scene: Scene) -> bool:
    """Whether a part of a subject is a name of two words that is no title, place or person."""
    numbered = any(w[0].isdigit() for w in part.split())  # "Lille 3e" is a place
    if numbered or " " not in part:
        return False
    terms = titles.clean(f"Manager ({part})") == "Manager"
    place = terms or _COMMON_END.search(part) is not None
    return not (place or titles.has_head(part) or names.is_given(part) or is_nobody(part, scene))
