"""What names a house in a message: display names, addresses, domains, signatures, sentences, subjects.

Each finding is a claim with a weight; which house is the employer is for the package.
"""

import re
from collections.abc import Iterator

from agent.message import Address
from agent.reading import relays
from agent.reading.people import domains, names, orgs, signatures, statements, titles
from agent.reading.people.employer.houses import Claim
from agent.reading.people.employer.known import LONGEST, VIA, fits, is_person, signs
from agent.reading.people.roles.cues import EVENT
from agent.reading.people.scene import Area, Scene, unattended
from agent.reading.people.sets import words
from agent.reading.people.words import DEPARTMENTS, ORG_WORDS, TEAM_WORDS
from agent.reading.relays import Use

_BY_AREA = {
    Area.SUBJECT: 1.0, Area.OWN: 1.0, Area.SIGNATURE: 0.9, Area.FOOTER: 0.6, Area.CALENDAR: 0.8,
    Area.QUOTED: 0.6,
}  # fmt: skip


def of_headers(scene: Scene) -> Iterator[Claim]:
    """What addresses, display names and signatures say."""
    for address in _shown_addresses(scene):
        yield from _display(scene, address)
    yield from _by_domain(scene)
    yield from _by_tenant(scene)
    yield from _by_answers(scene)
    yield from _by_links(scene)
    yield from _by_forwarded(scene)
    yield from _signed(scene)
    for event in scene.message.invitations[:3]:
        if event.organizer and event.organizer.name and not names.person(event.organizer.name):
            yield Claim(event.organizer.name, 2.0, event.organizer.name)


def of_texts(scene: Scene, known: tuple[str, ...], areas: tuple[Area, ...]) -> Iterator[Claim]:
    """What sentences, lines and subjects say; ``known`` are persons, whose names are no houses."""
    for area, text in scene.texts:
        if area not in areas:
            continue
        factor = _BY_AREA[area]
        if area is Area.QUOTED and scene.forwarded and not scene.prose.own.strip():
            factor = 0.9
        for mention in statements.mentions(text, known):
            yield Claim(mention.name, mention.weight * factor, mention.words, stated=True)
        if area in (Area.OWN, Area.SIGNATURE, Area.FOOTER):
            yield from _lines(text, factor)
        if area in (Area.SUBJECT, Area.CALENDAR):
            yield from _segments(text, factor)
        for event in EVENT.finditer(text) if ":" in text or "\t" in text else ():
            yield from _segments(event["title"], factor)


# Headers

_BEHALF = re.compile(
    r"^(?:\w{0,12}bot|(?:virtual |recruiting |hiring )?assistant)\s+(?:for|from|at|of)\s+(?=(?-i:[^\Wa-z]))|^.{2,40}\s+(?:on behalf of|im auftrag von|namens|de la part de)\s+(?=(?-i:[^\Wa-z]))",
    re.IGNORECASE,
)
_OF = re.compile(
    r"\s+(?:at|@|from|of|bei|von|chez|de|da|do|en|van|bij|hos|w/|with|for)\s+|\s*[|•·]\s*|\s+[–—-]\s+|\s*\(|,\s+",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(r"\(([^()]{2,60})\)")


def _shown_addresses(scene: Scene) -> tuple[Address, ...]:
    if scene.sender is None or (scene.relay and scene.relay.use is Use.CALENDAR):
        return ()
    board = scene.relay is not None and scene.relay.use is Use.BOARD
    shown = scene.message.reply_to[:2] if board else (scene.sender, *scene.message.reply_to[:2])
    return tuple(a for a in shown if a.name and ("@" not in a.name or " " in a.name.strip()))


def _display(scene: Scene, address: Address) -> Iterator[Claim]:
    """What a sender calls itself: "Millbank Foods via Lever", "Jane at Millbank", "Jane (Millbank)"."""
    written = address.name[:LONGEST].strip(" \"'")
    shown = VIA.sub("", _BEHALF.sub("", written))
    bracket = _IN_BRACKETS.search(shown)
    if bracket and names.person(shown[: bracket.start()]):
        yield Claim(bracket[1], _beside_a_name(scene, bracket[1]), written)
        return
    local = domains.flat(address.email.partition("@")[0])
    if " " in shown and names.is_given(shown.split()[0]) and local == domains.flat(shown):
        return  # "Solange Bureau <solange.bureau@...>": a surname that is a word of houses
    office, shown = shown, _past_title(shown)
    lone = names.person(shown)
    if " / " in shown and orgs.tidy(shown.rpartition(" / ")[2]) is None:
        return  # a team's name in two languages
    parts = [p.strip(" )(") for p in _OF.split(shown) if p.strip(" )(")]
    if len(parts) > 1 and not lone and names.person(parts[0]) and not fits(scene, shown):
        for part in parts[1:]:
            if not names.person(f"{part} {parts[0]}") or fits(scene, part) or "," not in shown:
                yield Claim(part, _beside_a_name(scene, part), written)
    elif "," in shown and len(parts) == 2 and orgs.tidy(parts[0]) is None:
        yield Claim(parts[1], 3.5, written)
    elif not (lone and is_person(scene, address)) and not _is_office(scene, shown):
        weight = min(_beside_a_name(scene, shown), 3.0 if lone else 3.5)
        named = office != shown or (not lone and _is_name_of_words(shown))
        named = named and not signs(address, shown)
        least = 1.8 if named and scene.own_label else 1.2
        yield Claim(_known_part(scene, shown), max(weight, least), written)


def _past_title(shown: str) -> str:
    """ "Principal Millbank School": an office's holder, without the title."""
    lead, _, rest = shown.partition(" ")
    office = " " in rest.strip() and titles.is_head(lead) and not names.is_given(lead)
    return rest if office and not (names.person(rest) and names.is_given(rest)) else shown


def _is_office(scene: Scene, shown: str) -> bool:
    """A title alone ("Daily Organiser"), which is no house's name."""
    office = titles.is_title(shown) and titles.is_head(shown.split()[-1])
    return office and not orgs.is_house(shown) and not fits(scene, shown)


def _is_name_of_words(shown: str) -> bool:
    """Capitals of two words and more, none of them a team's or a department's."""
    folded = [w.casefold().strip(".,") for w in shown.split()]
    capitals = sum(w[0].isupper() for w in shown.split())
    return 1 < capitals < 6 and not any(w in TEAM_WORDS or w in DEPARTMENTS for w in folded)


def _beside_a_name(scene: Scene, part: str) -> float:
    """The weight of what stands beside a person's name: a house, or only a department or pronouns."""
    told = any(part in text for _, text in scene.texts)
    teams = any(w.casefold() in TEAM_WORDS for w in part.split())  # "Jobs in Councils"
    borrowed = (scene.borrowed or scene.carrier) and not teams
    sure = told or orgs.is_house(part) or fits(scene, part) or scene.relay or borrowed
    return 3.5 if sure else 1.0


def _known_part(scene: Scene, shown: str) -> str:
    """The beginning of a display name that the domain spells out, before a team's odd name."""
    parts = shown.split(" ")
    for end in range(len(parts) - 1, 0, -1):
        rest = {w.casefold().strip(".,") for w in parts[end:]}
        if fits(scene, " ".join(parts[:end])) == 3 and not rest & (ORG_WORDS | _SECTORS):
            return " ".join(parts[:end])
    return shown


_SECTORS = words(
    "seguros seguradora assurances assurance versicherungen verzekeringen försäkring försäkringar forsikring assicurazioni "
    "alimentos aliments alimentari energía energia énergie energie transportes transports logística logistique farma agua aguas eaux "
    "distribución distribuição distribution ingeniería engenharia ingénierie consultoría consultoria construcción construções tecnología "
    "tecnologia saúde salud santé telecom electrónica química minera turismo móveis muebles meubles möbel bygg bouw immobilien inmobiliaria"
)
"""What houses do, behind their names, where their domains have the names only."""


def _by_domain(scene: Scene) -> Iterator[Claim]:
    """The house that the sender's own domain stands for, as the texts write it, else split."""
    label = scene.own_label
    if not label or scene.sender is None:
        return
    found = False
    for area, text in scene.texts:
        if found and area is Area.QUOTED:
            break
        for name in dict.fromkeys(domains.named(label, text)):
            whole = domains.fits(label, name) == 3
            if not whole and names.same(name, scene.signature.name):
                continue  # Morris of "morrisdental", who signs
            found = True
            weight = 3.0 if whole else 2.0
            yield Claim(name, weight * max(0.7, _BY_AREA[area]), name)
    if not found and (small := _in_small(label, scene.text(Area.OWN))):
        yield Claim(small, 2.0, scene.sender.email, told=False)
    suffix = scene.sender.domain.rpartition(".")[2]
    yield Claim(domains.split(label, suffix), 0.9 if found else 1.5, scene.sender.email, told=False)


def _in_small(label: str, text: str) -> str | None:
    """The house's name where all of a letter is in small ("kat from crumb & co here")."""
    names = domains.named(label, text[:1500].title()) if text[:300].islower() else ()
    return next((n for n in names if domains.fits(label, n) == 3), None)


def _by_answers(scene: Scene) -> Iterator[Claim]:
    """The house whose domain takes the answers to a service's message."""
    for address in scene.message.reply_to[:2] if scene.relay and not scene.own_label else ():
        label = domains.own_label(address.email)
        found = [n for _, text in scene.texts for n in domains.named(label, text)] if label else []
        for name in dict.fromkeys(found):
            yield Claim(name, 2.5, name)
        if label and not found:
            suffix = address.domain.rpartition(".")[2]
            yield Claim(domains.split(label, suffix), 1.2, address.email, told=False)


_LINK = re.compile(r"https?://([\w.-]{4,80})")


def _by_links(scene: Scene) -> Iterator[Claim]:
    """The house to whose own domain a machine's message leads, as the texts write it."""
    if scene.sender is None or not unattended(scene.sender.email):
        return
    hosts = dict.fromkeys(m[1] for m in _LINK.finditer(scene.text(Area.OWN)))
    labels = (domains.own_label(f"x@{host}") for host in list(hosts)[:8])
    for label in dict.fromkeys(labels):
        if label and label != scene.own_label:
            found = (n for _, text in scene.texts for n in domains.named(label, text))
            for name in dict.fromkeys(found):
                headed = name in scene.text(Area.SUBJECT)
                yield Claim(name, 3.5 if headed else 2.0, name, stated=headed)


def _by_forwarded(scene: Scene) -> Iterator[Claim]:
    """The house of whoever wrote the message that is passed on (an agency's client)."""
    label = domains.own_label(scene.forwarded.email) if scene.forwarded else ""
    if not label or scene.forwarded is None or label == scene.own_label:
        return
    found = [n for _, text in scene.texts for n in domains.named(label, text)]
    for name in dict.fromkeys(found):
        yield Claim(name, 3.0, name)
    if not found:
        suffix = scene.forwarded.domain.rpartition(".")[2]
        yield Claim(domains.split(label, suffix), 2.0, scene.forwarded.email)


def _by_tenant(scene: Scene) -> Iterator[Claim]:
    """The house in a service's address ("millbank@myworkday.com"), as the texts write it."""
    tenant = relays.tenant(scene.sender.email) if scene.sender else None
    if not tenant or scene.sender is None:
        return
    found = [n for _, text in scene.texts for n in domains.named(tenant, text)]
    for name in dict.fromkeys(found):
        yield Claim(name, 2.5, name)
    yield Claim(domains.split(tenant), 0.5 if found else 1.2, scene.sender.email, told=False)


# Texts


def _signed(scene: Scene) -> Iterator[Claim]:
    title = scene.signature.title
    if title and not scene.signature.houses and fits(scene, title) > 1:
        yield Claim(title, 2.5, title)  # "Millbank Architects" is no title
    for signature, factor in ((scene.signature, 1.0), (scene.quoted, 0.6)):
        ordered = sorted(signature.houses[:4], key=lambda h: not fits(scene, h))
        for i, house in enumerate(ordered[:3]):
            weight = (3.5 if orgs.is_house(house) else 2.5) - i
            if _is_lone_word(scene, house):
                weight = 1.0
            yield Claim(house, max(weight, 0.8) * factor, house)


def _is_lone_word(scene: Scene, line: str) -> bool:
    """One word under a name that the sender's own domain does not have: as often a title."""
    return (
        bool(scene.own_label)
        and " " not in line
        and not fits(scene, line)
        and not line.isupper()
        and not orgs.is_house(line)
    )


def _lines(text: str, factor: float) -> Iterator[Claim]:
    """Lines that are a team's or a house's name and no more: letterheads, "The Millbank Team"."""
    registered = any(map(text.__contains__, _REGISTERED_NEEDS))
    for legal in _REGISTERED.finditer(text) if registered else ():
        name = orgs.span(text, legal.start(1))
        if name and name in legal[1] and not titles.is_title(name):
            yield Claim(name, 2.5 * factor, legal[0].strip())
    lines = [line.strip(" \t*_") for line in text.split("\n")]
    for i, line in enumerate(lines[:200]):
        if not 2 < len(line) < 60 or line[-1] in ".?!:" or not line[0].isalnum() or "\t" in line:
            continue
        alone = _stands_alone(i, line, lines)
        if not alone and orgs.is_tidy(line):
            continue
        tidied = orgs.tidy(line)
        if tidied is None or orgs.span(line, line.find(tidied)) != tidied:
            continue
        if NO_SEGMENT.match(line) or signatures.closes(line) or titles.is_title(line):
            continue
        if tidied != line and not _DASH.search(line) and not names.is_given(tidied):
            yield Claim(tidied, 3.0 * factor, line)
        elif alone and not _is_persons(tidied):
            yield Claim(line, (1.2 if i == len(lines) - 1 else 2.0) * factor, line)


def _is_persons(line: str) -> bool:
    person = names.person(line)
    return person is not None and (names.is_given(person) or " " not in person)


def _stands_alone(number: int, line: str, lines: list[str]) -> bool:
    """Whether a line is a letterhead, or the name under a message that nobody signs."""
    ends = number == 0 or (number == len(lines) - 1 and " " in line)
    return ends or (number > 0 and " " in line and signatures.closes(lines[number - 1]))


_REGISTERED = re.compile(
    r"^[ \t]*(?:©[ \t]*)?([^\Wa-z\d_][^–|,·•:.\n]{3,60}?)[ \t]*+[–|,·•-]?[ \t]*+"
    r"(?:société (?:coopérative|anonyme|par actions)|au capital|registered (?:in|office|charity|company)|Sitz\b|Amtsgericht|HRB \d"
    r"|is (?:an equal|authori[sz]ed|a registered|registered|committed to)|ABN \d|KvK|CIF\b|NIF\b|NIPC|P\. ?IVA|CNPJ|RCS\b)",
    re.MULTILINE,
)
"""The line that the law asks for under a letter, from the house's name on."""
_REGISTERED_NEEDS = (
    "société ", "au capital", "registered", "Sitz", "Amtsgericht", "HRB ", "is an equal", "is authori", "is committed to",
    "ABN ", "KvK", "CIF", "NIF", "NIPC", "IVA", "CNPJ", "RCS",
)  # fmt: skip
"""Plain words of which one has to be there."""
_DASH = re.compile(r"\s[–—|•-]\s|\(")
SEPARATORS = re.compile(r"\s+[–—|/•·@x×-]\s+|[|:(){}\[\]\n]|,\s|\s<>\s|\?\s")
"""What parts a subject."""
NO_SEGMENT = re.compile(
    r"(?:re|fwd?|your|offer|employment|interview\w*|application|invitation|update|confirmed|confirmation|reminder|complete|action|new|next|job|einladung|ihre|votre|tu|su|sua|uw|je)\b",
    re.IGNORECASE,
)
"""How parts of a subject begin that name no house."""


def _segments(text: str, factor: float) -> Iterator[Claim]:
    """Parts of a subject that are a house's name by its words, or that the sender's domain names."""
    for part in SEPARATORS.split(text[:300]):
        part = part.strip()
        if not 2 < len(part) < 60 or not part[0].isupper() or not orgs.is_house(part):
            continue
        if NO_SEGMENT.match(part) or titles.is_title(part):
            continue
        lone = part.casefold() in ORG_WORDS  # "Data", "Retail": a job's field
        if not lone and orgs.span(part, 0) == part:
            yield Claim(part, 1.5 * factor, part)
