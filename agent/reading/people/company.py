"""The employer that hires, and the agency where one writes for it.

Weighs what names a house: statements, signatures, display names, services' addresses, domains.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from agent.message import Address
from agent.reading import relays
from agent.reading.model import Evidence
from agent.reading.people import domains, names, orgs, signatures, statements, titles
from agent.reading.people.places import PLACES
from agent.reading.people.scene import Area, Scene, is_service, unattended
from agent.reading.people.words import NOT_ORGS, ORG_WORDS
from agent.reading.relays import SERVICES, Use
from agent.terms import Kind

_BY_AREA = {
    Area.SUBJECT: 1.0, Area.OWN: 1.0, Area.SIGNATURE: 0.9, Area.FOOTER: 0.6, Area.CALENDAR: 0.8,
    Area.QUOTED: 0.6,
}  # fmt: skip
_LEAST = 1.0


@dataclass(slots=True)
class _House:
    """One house under all its spellings."""

    score: float = 0.0
    spellings: dict[str, float] = field(default_factory=dict)
    words: dict[str, str] = field(default_factory=dict)
    told: bool = False
    """A text names it, not only a domain."""


@dataclass(frozen=True, slots=True)
class _Claim:
    name: str
    weight: float
    words: str
    told: bool = True


def company(scene: Scene) -> tuple[str | None, str | None, tuple[Evidence, ...]]:
    """The employer, the agency, and what they rest on."""
    houses = _gather(scene)
    agency = _agency(scene, houses)
    if agency is not None:
        _add_clients(scene, houses)
        houses = {k: h for k, h in houses.items() if not _of_sender(scene, k, h, agency)}
    _favour_the_sender(scene, houses, agency)
    best = None if scene.message.delivery_report else _best(houses)
    if (best is None or best.score < _LEAST) and agency is None:
        best = _in_passing(scene)
    if best is None or best.score < _LEAST:
        evidence = () if agency is None else (Evidence("agency", agency.words),)
        return None, agency.name if agency else None, evidence
    name = _spelling(best, scene.own_label)
    evidence = (Evidence("company", best.words[name]),)
    if agency is not None:
        evidence += (Evidence("agency", agency.words),)
    return name, agency.name if agency else None, evidence


# What names a house


def _gather(scene: Scene) -> dict[str, _House]:
    houses: dict[str, _House] = {}
    known = _persons(scene)
    for claim in _claims(scene, known):
        name = orgs.tidy(claim.name)
        if not name or _is_nobody(name, scene) or any(names.same(name, k) for k in known):
            continue
        house = houses.setdefault(orgs.key(name), _House())
        again = name in house.spellings
        house.score += claim.weight * (0.4 if again else 1.0)
        if claim.weight > house.spellings.get(name, 0.0):
            house.words[name] = claim.words
        house.spellings[name] = house.spellings.get(name, 0.0) + claim.weight
        house.told = house.told or claim.told
    return _joined(houses)


def _in_passing(scene: Scene) -> _House | None:
    """Where nothing else names a house: one named in running text, or at whose door one meets."""
    found = _House(score=_LEAST, told=True)
    places = "\n".join(i.location.partition(",")[0] for i in scene.message.invitations[:2])
    for text in (scene.text(Area.OWN), places, scene.text(Area.CALENDAR), scene.text(Area.QUOTED)):
        mention = next((m for m in statements.houses(text) if not _is_nobody(m.name, scene)), None)
        if mention:
            found.spellings[mention.name] = 1.0
            found.words[mention.name] = mention.words
            return found
    return None


def _add_clients(scene: Scene, houses: dict[str, _House]) -> None:
    """What an agency's own words name in passing ("I have chased Millbank Foods")."""
    for area in (Area.SUBJECT, Area.OWN, Area.FOOTER):
        for mention in statements.houses(scene.text(area)):
            if orgs.is_agency(mention.name) or _is_nobody(mention.name, scene):
                continue
            house = houses.setdefault(orgs.key(mention.name), _House(told=True))
            house.score += 1.5
            house.spellings[mention.name] = house.spellings.get(mention.name, 0.0) + 1.0
            house.words.setdefault(mention.name, mention.words)
    for part in _SEPARATORS.split(scene.text(Area.SUBJECT)[:300]):
        part = part.strip()
        if " " in part and not _NO_SEGMENT.match(part) and orgs.span(part, 0) == part and not (
            titles.has_head(part) or part.casefold() in PLACES or names.is_given(part) or _is_nobody(part, scene)
        ):
            house = houses.setdefault(orgs.key(part), _House(told=True))
            house.score += 1.2
            house.spellings[part] = house.spellings.get(part, 0.0) + 1.0
            house.words.setdefault(part, part)


def _is_nobody(name: str, scene: Scene) -> bool:
    folded = name.casefold()
    return (
        folded in SERVICES
        or folded in _GENERIC
        or folded in NOT_ORGS
        or folded.split()[0] in SERVICES
        and len(folded.split()) == 2
        and folded.split()[1] in _OF_SERVICE
        or scene.is_mine(name)
        or len(orgs.key(name)) < 2
    )


def _persons(scene: Scene) -> tuple[str, ...]:
    """The persons whom headers, signature and calendar name."""
    written = [scene.signature.name, scene.quoted.name, *scene.mine]
    message = scene.message
    shown = [a.name for a in (*message.to[:20], *message.cc[:20], *message.reply_to[:3]) if a.name]
    shown += [a.name for a in (scene.sender, scene.forwarded) if a and _is_person(scene, a)]
    for event in message.invitations[:3]:
        shown += [a.name or "" for a in event.attendees[:20]]
    written += [names.person(n) for n in shown]
    return tuple(dict.fromkeys(n for n in written if n and not _fits(scene, n)))


_GENERIC = frozenset("nhs council school university hospital company firm trust client civil service government".split())
_OF_SERVICE = frozenset(
    "team calendar support meet meeting recruit jobs notifications challenge".split()
)


def _claims(scene: Scene, known: tuple[str, ...]) -> Iterator[_Claim]:
    yield from _display(scene)
    yield from _by_domain(scene)
    yield from _by_tenant(scene)
    yield from _signed(scene)
    for area, text in scene.texts:
        factor = _BY_AREA[area]
        if area is Area.QUOTED and scene.forwarded and not scene.prose.own.strip():
            factor = 0.9
        for mention in statements.mentions(text, known):
            yield _Claim(mention.name, mention.weight * factor, mention.words)
        if area in (Area.OWN, Area.SIGNATURE, Area.FOOTER):
            yield from _lines(text, factor)
        if area in (Area.SUBJECT, Area.CALENDAR):
            yield from _segments(text, factor)
    yield from _by_forwarded(scene)
    for event in scene.message.invitations[:3]:
        if event.organizer and event.organizer.name and not names.person(event.organizer.name):
            yield _Claim(event.organizer.name, 2.0, event.organizer.name)


_NEVER_THEIR_NAME = frozenset({Use.BOARD, Use.CALENDAR})
_BEHALF = re.compile(r"^.{2,40}\s+(?:on behalf of|for|im auftrag von|namens|de la part de)\s+(?=[^\Wa-z])", re.IGNORECASE)
_VIA = re.compile(r"\s+(?:via|through|powered by|über|par|por)\s+.{2,40}$", re.IGNORECASE)
_OF = re.compile(
    r"\s+(?:at|@|from|of|bei|von|chez|de|da|do|en|van|bij|hos|w/|with|for)\s+|\s*[|•·]\s*|\s+[–—-]\s+|\s*\(|,\s+",
    re.IGNORECASE,
)


def _display(scene: Scene) -> Iterator[_Claim]:
    """What the sender calls itself: "Millbank Foods via Lever", "Jane at Millbank", "Jane (Millbank)"."""
    if scene.sender is None or (scene.relay and scene.relay.use in _NEVER_THEIR_NAME):
        return
    for address in (scene.sender, *scene.message.reply_to[:2]):
        written = address.name.strip(" \"'")
        if not written or "@" in written and " " not in written:
            continue
        shown = _VIA.sub("", _BEHALF.sub("", written))
        bracket = re.search(r"\(([^()]{2,60})\)", shown)
        if bracket and names.person(shown[: bracket.start()]):
            yield _Claim(bracket[1], 3.5, written)
            continue
        lone = names.person(shown)
        parts = [p.strip(" )(") for p in _OF.split(shown) if p.strip(" )(")]
        if len(parts) > 1 and not lone and names.person(parts[0]) and not _fits(scene, shown):
            for part in parts[1:]:
                if not names.person(f"{part} {parts[0]}") or _fits(scene, part) or "," not in shown:
                    yield _Claim(part, 3.5, written)
            continue
        if "," in shown and len(parts) == 2 and orgs.tidy(parts[0]) is None:
            yield _Claim(parts[1], 3.5, written)
            continue
        if lone and _is_person(scene, address):
            continue
        yield _Claim(_known_part(scene, shown), 3.5 if not lone else 3.0, written)


def _is_person(scene: Scene, address: Address) -> bool:
    """Whether a display name is a person's: by a first name, the local part or the signature."""
    shown = names.person(_VIA.sub("", address.name))
    if not shown:
        return False
    signs = _signs(address, shown)
    if _fits(scene, shown) and not (signs and names.is_given(shown)):
        return False
    if unattended(address.email):
        return names.is_given(shown)
    return signs or names.is_given(shown) or names.same(shown, scene.signature.line)


def _signs(address: Address, name: str) -> bool:
    """Whether the local part is made of a person's name."""
    local = address.email.partition("@")[0].lower()
    return any(len(w) > 2 and orgs.fold(w).replace(" ", "") in local for w in name.split())


def _known_part(scene: Scene, shown: str) -> str:
    """The beginning of a display name that the domain spells out, before a team's odd name."""
    words = shown.split(" ")
    for end in range(len(words) - 1, 0, -1):
        rest = {w.casefold().strip(".,") for w in words[end:]}
        if _fits(scene, " ".join(words[:end])) == 3 and not rest & ORG_WORDS:
            return " ".join(words[:end])
    return shown


def _fits(scene: Scene, name: str) -> int:
    """How well a name fits the sender's own domain or its name at a service."""
    label = scene.own_label or (relays.tenant(scene.sender.email) if scene.sender else "") or ""
    tidied = orgs.tidy(name)
    return domains.fits(label, tidied) if label and tidied else 0


def _by_domain(scene: Scene) -> Iterator[_Claim]:
    """The house that the sender's own domain stands for, as the texts write it, else split."""
    label = scene.own_label
    if not label or scene.sender is None:
        return
    found = False
    for area, text in scene.texts:
        for name in dict.fromkeys(domains.named(label, text)):
            found = True
            weight = 3.0 if domains.fits(label, name) == 3 else 2.0
            yield _Claim(name, weight * max(0.7, _BY_AREA[area]), name)
    suffix = scene.sender.domain.rpartition(".")[2]
    yield _Claim(
        domains.split(label, suffix), 0.9 if found else 1.5, scene.sender.email, told=False
    )


def _by_forwarded(scene: Scene) -> Iterator[_Claim]:
    """The house of whoever wrote the message that is passed on (an agency's client)."""
    label = domains.own_label(scene.forwarded.email) if scene.forwarded else ""
    if not label or scene.forwarded is None or label == scene.own_label:
        return
    found = [n for _, text in scene.texts for n in domains.named(label, text)]
    for name in dict.fromkeys(found):
        yield _Claim(name, 3.0, name)
    if not found:
        suffix = scene.forwarded.domain.rpartition(".")[2]
        yield _Claim(domains.split(label, suffix), 2.0, scene.forwarded.email)


def _by_tenant(scene: Scene) -> Iterator[_Claim]:
    """The house in a service's address ("millbank@myworkday.com"), as the texts write it."""
    tenant = relays.tenant(scene.sender.email) if scene.sender else None
    if not tenant or scene.sender is None:
        return
    found = [n for _, text in scene.texts for n in domains.named(tenant, text)]
    for name in dict.fromkeys(found):
        yield _Claim(name, 2.5, name)
    yield _Claim(domains.split(tenant), 0.5 if found else 1.2, scene.sender.email, told=False)


def _signed(scene: Scene) -> Iterator[_Claim]:
    for signature, factor in ((scene.signature, 1.0), (scene.quoted, 0.6)):
        for i, house in enumerate(signature.houses[:3]):
            weight = (3.5 if orgs.is_house(house) else 2.5) - i
            yield _Claim(house, max(weight, 0.8) * factor, house)


def _lines(text: str, factor: float) -> Iterator[_Claim]:
    """Lines that are a team's or a house's name and no more: letterheads, "The Millbank Team"."""
    lines = [line.strip(" \t*_") for line in text.split("\n")]
    for i, line in enumerate(lines[:200]):
        if not 2 < len(line) < 60 or line[-1] in ".?!:" or not line[0].isalnum() or "\t" in line:
            continue
        tidied = orgs.tidy(line)
        if tidied is None or orgs.span(line, line.find(tidied)) != tidied:
            continue
        if names.person(tidied) or signatures.closes(line):
            continue
        if tidied != line and not _DASH.search(line):
            yield _Claim(tidied, 3.0 * factor, line)
        elif i == 0 and not names.person(line) and not titles.is_title(line):
            yield _Claim(line, 2.0 * factor, line)


_DASH = re.compile(r"\s[–—|•-]\s|\(")
_SEPARATORS = re.compile(r"\s+[–—|/•·@x×-]\s+|[|:(){}\[\]\n]|,\s|\s<>\s|\?\s")


def _segments(text: str, factor: float) -> Iterator[_Claim]:
    """Parts of a subject that are a house's name by its words, or that the sender's domain names."""
    for part in _SEPARATORS.split(text[:300]):
        part = part.strip()
        if not 2 < len(part) < 60 or titles.is_title(part):
            continue
        if _NO_SEGMENT.match(part) or not part[0].isupper():
            continue
        if orgs.is_house(part) and orgs.span(part, 0) == part:
            yield _Claim(part, 1.5 * factor, part)


_NO_SEGMENT = re.compile(
    r"(?:re|fwd?|your|offer|employment|interview\w*|application|invitation|update|confirmed|confirmation|reminder|complete|action|new|next|job|einladung|ihre|votre|tu|su|sua|uw|je)\b",
    re.IGNORECASE,
)

# Which of them it is


def _joined(houses: dict[str, _House]) -> dict[str, _House]:
    """Short forms joined with the full name that holds them ("Millbank", "Millbank Foods")."""
    for short in sorted(houses, key=len):
        if short not in houses or len(short) < 2:
            continue
        longer = [k for k in houses if k != short and _shortens(houses[short], houses[k])]
        if not longer:
            continue
        one, other = houses.pop(short), houses[max(longer, key=lambda k: houses[k].score)]
        other.score += one.score * 0.8
        other.told = other.told or one.told
        for spelling, weight in one.spellings.items():
            other.spellings[spelling] = other.spellings.get(spelling, 0.0) + weight
            other.words.setdefault(spelling, one.words[spelling])
    return houses


def _shortens(short: _House, long: _House) -> bool:
    """Whether a spelling is the beginning of the other's, its core behind "of", or its initials."""
    return any(_shorter(a, b) for a in short.spellings for b in long.spellings)


def _shorter(one: str, other: str) -> bool:
    a, b = orgs.fold(one).split(), orgs.fold(orgs.without_legal(other)).split()
    if len(a) == 1 and len(a[0]) > 1 and len(b) > 2 and one.isupper():
        letters = [w for w in b if w not in ("of", "the", "and", "for", "de")]
        if a[0] in ("".join(w[0] for w in letters), "".join(w[0] for w in b)):
            return True
    if len(a) >= len(b) or len("".join(a)) < 4:
        return False
    behind = b[: -len(a)]
    core = b[-len(a) :] == a and (behind[-1] in ("of", "for", "the", "de", "di", "van") or behind[-1] in ORG_WORDS)
    return b[: len(a)] == a or core


def _favour_the_sender(scene: Scene, houses: dict[str, _House], agency: _Claim | None) -> None:
    """A house whose own domain or tenant sends the message is the likelier one."""
    if agency is not None:
        return
    for house in houses.values():
        fit = max((_fits(scene, s) for s in house.spellings), default=0)
        house.score += (0.0, 2.0, 2.5, 3.0)[fit] if house.told else 0.0


def _best(houses: dict[str, _House]) -> _House | None:
    return max(houses.values(), key=lambda h: (h.score, h.told), default=None)


def _spelling(house: _House, label: str) -> str:
    """The spelling with the most weight; a fuller one where a word of houses or a second source adds it."""

    def weight(spelling: str) -> tuple[float, int]:
        exact = 2.0 if label and domains.fits(label, spelling) == 3 else 0.0
        return round(house.spellings[spelling] + exact, 1), len(spelling)

    best = max(house.spellings, key=weight)
    fuller = [s for s in house.spellings if _shorter(best, s) and _completes(best, s, house)]
    return max(fuller, key=lambda s: house.spellings[s], default=best)


def _completes(short: str, long: str, house: _House) -> bool:
    added = [w for w in orgs.fold(long).split() if w not in orgs.fold(short).split()]
    by_word = any(w in ORG_WORDS for w in added) and house.spellings[long] >= 1.0
    return by_word or house.spellings[long] >= 5.0


# Agencies

_CLIENT = re.compile(
    r"\b(?:(?:my|our|the|a|their) client(?:s|'s|’s)?\b(?! (?:services?|success|relations?|portal|facing|support|experience))"
    r"|(?:employment|recruitment) (?:agency|business)|retained by|unser(?:e[mnrs]?)? (?:mandant|kunde|auftraggeber)\w*|im auftrag unseres"
    r"|(?:notre|mon) client|(?:nuestro|mi) cliente|(?:nosso|meu) cliente|(?:onze|mijn) (?:opdrachtgever|klant|relatie)|vår kund|put (?:you|your (?:cv|profile|application)) forward to|the firm\b[^.]{0,60}\b(?:they|came (?:straight )?back))\b",
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


def _agency(scene: Scene, houses: dict[str, _House]) -> _Claim | None:
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
    if not (name or says or _agency_label(label) or ((consults or weaker) and apart)):
        return None
    house = name or weaker or _full_name(scene, own) or (domains.split(label) if label else None)
    words = name or weaker or (house if own else None) or (says[0] if says else scene.sender.email)
    return _Claim(house or scene.sender.name, 1.0, words or scene.sender.email)


def _recruits(name: str, label: str) -> bool:
    """Whether a house's name is an agency's: by sure words, or by weaker ones that its domain has too."""
    if orgs.is_surely_agency(name):
        return orgs.tidy(name) is not None
    return orgs.is_agency(name) and _agency_label(label)


_AGENCY_LABEL = re.compile(
    r"recruit|staffing|headhunt|personnel|talentsolutions|personalberatung|personaldienst|resourcing|execsearch|executivesearch|werving|uitzend|rekryt|rekrutt|searchpartners"
)


def _agency_label(label: str) -> bool:
    return bool(label and _AGENCY_LABEL.search(label)) and not label.startswith("recruit")


def _full_name(scene: Scene, own: list[_House]) -> str | None:
    signed = next((h for h in scene.signature.houses if orgs.tidy(h)), None)
    return signed or next((_spelling(h, scene.own_label) for h in own), None)


def _others(scene: Scene, houses: dict[str, _House]) -> bool:
    """Whether another house than the sender's is told of as the employer."""
    return any(
        h.told
        and h.score >= 2.5
        and not any(_fits(scene, s) for s in h.spellings)
        and not any(s in scene.signature.houses for s in h.spellings)
        for h in houses.values()
    )


def _of_sender(scene: Scene, key: str, house: _House, agency: _Claim) -> bool:
    """Whether a house is the agency itself, under any of its spellings."""
    if key == orgs.key(agency.name) or orgs.key(agency.name).startswith(key):
        return True
    signed = {orgs.key(orgs.tidy(h) or h) for h in scene.signature.houses}
    return (
        any(_fits(scene, s) for s in house.spellings)
        or key in signed
        or any(orgs.is_agency(s) for s in house.spellings)
    )


def is_outreach(scene: Scene) -> bool:
    """Whether nothing but an approach is made."""
    return scene.kind is Kind.RECRUITER_OUTREACH and not is_service(scene.relay)
