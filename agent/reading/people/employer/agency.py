"""Agencies: whether the sender recruits for others, and whom it names as its client.

An employer's own recruiting team is none, whatever it is called.
"""

import re
from collections.abc import Iterator

from agent.reading.people import domains, names, orgs, statements, titles
from agent.reading.people.employer.houses import Claim, House
from agent.reading.people.employer.sources import NO_SEGMENT, SEPARATORS, fits, is_nobody
from agent.reading.people.places import PLACES
from agent.reading.people.scene import Area, Scene, is_service

_CLIENT = re.compile(
    r"\b(?:my|our|the|their) client(?:[’']s)?\b[^.!?]{0,120}?\b(?:look|seek|search|hir|recruit|requir|interview|meet|offer|like|keen|decid|feedback|came back|come back|asked|wants?|is|are|has|have|would|feel|felt)\w*"
    r"|\b(?:behalf of|for|with|retained by|from) (?:my|our|a) client\b|\bmy clients?\b|\bretained by\b|\b(?:employment|recruitment) (?:agency|business)\b"
    r"|\bunser(?:e[mnrs]?)? (?:mandant|kunde|auftraggeber)\w*|\bim auftrag unseres\b|\b(?:notre|mon) client\b|\b(?:nuestro|mi) cliente\b|\b(?:nosso|meu) cliente\b"
    r"|\b(?:onze|mijn) (?:opdrachtgever|klant|relatie)\b|\bvår kund\b|\bput (?:you|your (?:cv|profile|application)) forward to\b|\bthe firm\b[^.]{0,60}\b(?:they|came (?:straight )?back)\b",
    re.IGNORECASE,
)
_APART = re.compile(
    r"\b(?:they(?:[’']d| would) (?:like|love) to (?:meet|see|interview|speak)|they (?:thought|felt|liked|loved|want|have decided|are keen)|the (?:firm|company|school|practice|employer)(?:[’']s)? (?:came|has|have|would|are|is|want|fed)"
    r"|from their side|put you forward|put your (?:cv|profile) forward|submit(?:ted)? your (?:cv|profile)|represent(?:ing)? you)\b",
    re.IGNORECASE,
)
"""How a go-between speaks of the employer."""
_CONSULTS = re.compile(
    r"\b(?:recruitment|recruiting|search|managing|principal|senior|executive|talent|personal|staffing|delivery|resourcing) (?:consultant|berater\w*)\b"
    r"|\b(?:headhunter|personalberater\w*|consultant en recrutement|chargée? de recrutement|resourcer|researcher)\b|search partner",
    re.IGNORECASE,
)
_AGENCY_LABEL = re.compile(
    r"recruit|staffing|headhunt|personnel|talentsolutions|personalberatung|personaldienst|resourcing|execsearch|executivesearch|werving|uitzend|rekryt|rekrutt|searchpartners"
)


def find(scene: Scene, houses: dict[str, House]) -> Claim | None:
    """The sender's own house where it recruits for others: by its name, title or words."""
    if scene.sender is None or scene.borrowed or is_service(scene.relay):
        return None
    label = scene.own_label
    own = [h for h in houses.values() if label and any(domains.fits(label, s) for s in h.spellings)]
    spoken = [*scene.signature.houses, *(s for h in own for s in h.spellings)]
    name = next((h for h in spoken if _recruits(h, label)), None)
    says = _CLIENT.search(f"{scene.text(Area.OWN)}\n{scene.text(Area.FOOTER)}")
    consults = _CONSULTS.search(scene.signature.title or "")
    weaker = next((h for h in spoken if orgs.is_agency(h) and orgs.tidy(h)), None)
    apart = _others(scene, houses) or _APART.search(scene.text(Area.OWN))
    if not (name or says or _has_agency_label(label) or ((consults or weaker) and apart)):
        return None
    house = name or weaker or _full_name(scene, own) or (domains.split(label) if label else None)
    words = name or weaker or (house if own else None) or (says[0] if says else scene.sender.email)
    return Claim(house or scene.sender.name, 1.0, words or scene.sender.email)


def _recruits(name: str, label: str) -> bool:
    """Whether a house's name is an agency's: by sure words, or by weaker ones that its domain has too."""
    if orgs.is_surely_agency(name):
        return orgs.tidy(name) is not None
    return orgs.is_agency(name) and _has_agency_label(label)


def _has_agency_label(label: str) -> bool:
    return bool(label and _AGENCY_LABEL.search(label)) and not label.startswith("recruit")


def _full_name(scene: Scene, own: list[House]) -> str | None:
    signed = next((h for h in scene.signature.houses if orgs.tidy(h)), None)
    return signed or next((h.spelling(scene.own_label) for h in own), None)


def _others(scene: Scene, houses: dict[str, House]) -> bool:
    """Whether another house than the sender's is told of as the employer."""
    return any(
        h.told
        and h.score >= 2.5
        and not any(fits(scene, s) for s in h.spellings)
        and not any(s in scene.signature.houses for s in h.spellings)
        for h in houses.values()
    )


def is_agencys_own(scene: Scene, key: str, house: House, agency: Claim) -> bool:
    """Whether a house is the agency itself, under any of its spellings."""
    if key == orgs.key(agency.name) or orgs.key(agency.name).startswith(key):
        return True
    signed = {orgs.key(orgs.tidy(h) or h) for h in scene.signature.houses}
    return (
        any(fits(scene, s) for s in house.spellings)
        or key in signed
        or any(orgs.is_agency(s) for s in house.spellings)
    )


def clients(scene: Scene) -> Iterator[Claim]:
    """What an agency's own words name in passing ("I have chased Millbank Foods")."""
    for area in (Area.SUBJECT, Area.OWN, Area.FOOTER):
        for mention in statements.houses(scene.text(area)):
            if not orgs.is_agency(mention.name) and not is_nobody(mention.name, scene):
                yield Claim(mention.name, 1.5, mention.words)
    for part in SEPARATORS.split(scene.text(Area.SUBJECT)[:300]):
        if _can_be_client(part.strip(), scene):
            yield Claim(part.strip(), 1.2, part.strip())


def _can_be_client(part: str, scene: Scene) -> bool:
    """Whether a part of a subject is a name of two words that is no title, place or person."""
    if " " not in part or NO_SEGMENT.match(part) or orgs.span(part, 0) != part:
        return False
    place = part.casefold() in PLACES
    return not (place or titles.has_head(part) or names.is_given(part) or is_nobody(part, scene))
