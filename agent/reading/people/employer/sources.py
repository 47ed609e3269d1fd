"""What names a house in a message: display names, addresses, domains, signatures, sentences, subjects.

Each finding is a claim with a weight; which house is the employer is for the package.
"""

import re
from collections.abc import Iterator

from agent.message import Address
from agent.reading import relays
from agent.reading.people import domains, names, orgs, signatures, statements, titles
from agent.reading.people.employer.houses import Claim
from agent.reading.people.scene import Area, Scene, unattended
from agent.reading.people.sets import words
from agent.reading.people.told import persons as persons_told
from agent.reading.people.words import DEPARTMENTS, NOT_ORGS, ORG_WORDS, TEAM_WORDS
from agent.reading.relays import SERVICES, Use

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
    yield from _by_forwarded(scene)
    yield from _signed(scene)
    for event in scene.message.invitations[:3]:
        if event.organizer and event.organizer.name and not names.person(event.organizer.name):
            yield Claim(event.organizer.name, 2.0, event.organizer.name)


def of_texts(scene: Scene, known: tuple[str, ...], areas: frozenset[Area]) -> Iterator[Claim]:
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


# Who is who


def persons(scene: Scene) -> tuple[str, ...]:
    """The persons whom headers, signature and calendar name."""
    written = [scene.signature.name, scene.quoted.name, *scene.mine]
    if scene.sender is not None and unattended(scene.sender.email):
        written = [n for n in written if n and (names.is_given(n) or scene.is_mine(n))]
    message = scene.message
    shown = [a.name for a in (*message.to[:20], *message.cc[:20], *message.reply_to[:3]) if a.name]
    shown += [a.name for a in (scene.sender, scene.forwarded) if a and is_person(scene, a)]
    for event in message.invitations[:3]:
        shown += [a.name or "" for a in event.attendees[:20]]
    written += [names.person(n) for n in shown]
    return tuple(
        dict.fromkeys(n for n in written if n and not fits(scene, n) and not _at_house(scene, n))
    )


def _at_house(scene: Scene, name: str) -> bool:
    """ "Inès de Bellmar" where Bellmar is the house that she signs for."""
    tail = _OF_HOUSE.split(name, maxsplit=1)[-1]
    return tail != name and (tail in scene.signature.houses or fits(scene, tail) > 0)


_OF_HOUSE = re.compile(r" (?:de|van|von|da|do|del|di|fra|från|from|at|bei) ")


def is_person(scene: Scene, address: Address) -> bool:
    """Whether a display name is a person's: by a first name, the local part or the signature."""
    shown = names.person(_VIA.sub("", address.name[:_LONGEST]))
    if not shown:
        return False
    signs = _signs(address, shown)
    if _introduced(scene, shown):
        return True
    if scene.relay and scene.relay.use is Use.SCHEDULING and " " in shown:
        return not orgs.is_house(shown)
    if fits(scene, shown) and not (names.is_given(shown) and (signs or scene.relay)):
        return False
    if unattended(address.email):
        return names.is_given(shown)
    return signs or names.is_given(shown) or names.same(shown, scene.signature.line)


def _introduced(scene: Scene, name: str) -> bool:
    """Whether a letter begins with a person's name and title, as networks put them there."""
    head = persons_told(scene.text(Area.OWN)[:300])
    return any(p.title and p.full and names.same(p.name, name) for p in head)


def _signs(address: Address, name: str) -> bool:
    """Whether the local part is made of a person's name."""
    local = address.email.partition("@")[0].lower()
    return any(len(w) > 2 and orgs.fold(w).replace(" ", "") in local for w in name.split())


def fits(scene: Scene, name: str) -> int:
    """How well a name fits the sender's own domain or its name at a service."""
    label = scene.own_label or (relays.tenant(scene.sender.email) if scene.sender else "") or ""
    tidied = orgs.tidy(name)
    return domains.fits(label, tidied) if label and tidied else 0


_GENERIC = words(
    "nhs council school university hospital company firm trust client civil service government"
)
_OF_SERVICE = words("team calendar support meet meeting recruit jobs notifications challenge video")


_TALKS = words(
    "client mandant cliente opdrachtgever call interview chat screen screening meeting application role position assessment"
)
"""Last words of what is a round's name and no house's ("Intro Call")."""
_DEPARTMENT = re.compile(
    r"(?:service|direction|pôle|secrétariat|sekretariat|referat|abteilung|fachbereich|stabsstelle|dezernat|departamento|dpto\.?|dirección"
    r"|área|serviço|direção|divisão|ufficio|uoc|servizio|afdeling|dienst|avdelning\w*|enhet\w*|avdeling\w*|im auftrag|i\. ?a\.|gez\.?|help cent(?:er|re)|service desk|privacy"
    r"|au nom|por orden|grossraum|raum|region of)(?: |$)"
)
"""What begins a department's name, or a line of form, in lower case."""


_NO_HOUSES = (
    SERVICES
    | _GENERIC
    | NOT_ORGS
    | {"civil service", "civil service jobs", "civil service resourcing", "public service", "usa"}
    | {
        "inspira",
        "government recruitment service",
        "usa staffing",
        "public appointments",
        "publicjobs",
        "epso",
    }
)


def is_nobody(name: str, scene: Scene) -> bool:
    """Whether a name is a service's, the candidate's, or no name at all."""
    folded = orgs.without_legal(name).casefold()
    first, _, rest = folded.partition(" ")
    return (
        (_DEPARTMENT.match(folded) is not None and not fits(scene, name))
        or folded.rpartition(" ")[2] in _TALKS
        or (folded.endswith((" committee", " panel", " board")) and titles.has_head(name))
        or first.strip("!,.") in _SALUTES
        or (not rest and titles.is_head(folded) and not fits(scene, name))
        or (not rest and folded in DEPARTMENTS and not fits(scene, name))
        or folded in _NO_HOUSES
        or (first in SERVICES and rest in _OF_SERVICE)
        or scene.is_mine(name)
        or _SERIES.fullmatch(name) is not None
        or _carries(scene, name)
        or (scene.carrier != "" and domains.fits(scene.carrier, name) == 3)
        or _DEVICE.match(folded) is not None
        or _DAY.match(folded) is not None
        or orgs.tidy(name) is None
        or (scene.relay is not None and " " not in name and names.is_given(name))
        or _are_given(name)
        or len(orgs.key(name)) < 2
    )


def _carries(scene: Scene, name: str) -> bool:
    """Whether a name stands behind "via" in what a relaying address is called ("Jane via JobRelay")."""
    via = _VIA.search(scene.sender.name[:_LONGEST]) if scene.sender else None
    if via is None or scene.sender is None or not _RELAYING.search(scene.sender.email):
        return False
    return orgs.key(name).startswith(orgs.key(via[0].split(maxsplit=1)[1]))


_DAY = re.compile(
    r"(?:(?:mon|tues?|wed|thu(?:rs)?|fri|sat|sun)(?:\w*day)?|lun|mar|mer|jeu|ven|sam|dim|mo|di|mi|do|fr|sa|so)\.?,? \d"
)
_DEVICE = re.compile(
    r"(?:invitation from|sent (?:from|by|via)|powered by|enviado (?:desde|do|por)|envoyé d|gesendet|"
    r"von meinem|verstuurd|inviato|get outlook)\b"
)
"""Lines that devices and calendars add."""
_SERIES = re.compile(r"Series [A-H]")
_RELAYING = re.compile(r"^[^@]*(?:reply|inmail|messag|notif|mailer|relay|msg)[^@]*@", re.IGNORECASE)
_SALUTES = words(
    "hi hello hallo hey dear thanks thank thx cheers hola olá bonjour ciao hej hei moin liebe lieber beste dag tel phone"
    " mobile mob fax niederlassung durchsicht vertrauliche confidential confidentiel regards questions please voicemail must quick urgent gidday g'day gday morning"
)
"""How lines begin that name no house: greetings, thanks, telephones."""


def _are_given(name: str) -> bool:
    """First names in a row ("Anna, Olle and Liv")."""
    parts = _AND.split(name)
    return len(parts) > 1 and all(" " not in p and names.is_given(p) for p in parts)


_AND = re.compile(r", (?:and |und |et )?| (?:and|und|et|&|og|och|e|y) ")

# Headers

_LONGEST = 160
_BEHALF = re.compile(
    r"^.{2,40}\s+(?:on behalf of|im auftrag von|namens|de la part de)\s+(?=(?-i:[^\Wa-z]))",
    re.IGNORECASE,
)
_VIA = re.compile(r"\s+(?:via|through|powered by|über|par|por)\s+.{2,40}$", re.IGNORECASE)
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
    written = address.name[:_LONGEST].strip(" \"'")
    shown = _VIA.sub("", _BEHALF.sub("", written))
    bracket = _IN_BRACKETS.search(shown)
    if bracket and names.person(shown[: bracket.start()]):
        yield Claim(bracket[1], _beside_a_name(scene, bracket[1]), written)
        return
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
    elif not (lone and is_person(scene, address)):
        weight = min(_beside_a_name(scene, shown), 3.0 if lone else 3.5)
        yield Claim(_known_part(scene, shown), max(weight, 1.2), written)


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
        if fits(scene, " ".join(parts[:end])) == 3 and not rest & ORG_WORDS:
            return " ".join(parts[:end])
    return shown


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
            found = True
            weight = 3.0 if domains.fits(label, name) == 3 else 2.0
            yield Claim(name, weight * max(0.7, _BY_AREA[area]), name)
    suffix = scene.sender.domain.rpartition(".")[2]
    yield Claim(domains.split(label, suffix), 0.9 if found else 1.5, scene.sender.email, told=False)


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
    for signature, factor in ((scene.signature, 1.0), (scene.quoted, 0.6)):
        for i, house in enumerate(signature.houses[:3]):
            weight = (3.5 if orgs.is_house(house) else 2.5) - i
            yield Claim(house, max(weight, 0.8) * factor, house)


def _lines(text: str, factor: float) -> Iterator[Claim]:
    """Lines that are a team's or a house's name and no more: letterheads, "The Millbank Team"."""
    for legal in _REGISTERED.finditer(text):
        name = orgs.span(text, legal.start(1))
        if name and name in legal[1] and not titles.is_title(name):
            yield Claim(name, 2.5 * factor, legal[0].strip())
    lines = [line.strip(" \t*_") for line in text.split("\n")]
    for i, line in enumerate(lines[:200]):
        if not 2 < len(line) < 60 or line[-1] in ".?!:" or not line[0].isalnum() or "\t" in line:
            continue
        tidied = orgs.tidy(line)
        if tidied is None or orgs.span(line, line.find(tidied)) != tidied:
            continue
        if NO_SEGMENT.match(line) or signatures.closes(line) or titles.is_title(line):
            continue
        if tidied != line and not _DASH.search(line) and not names.is_given(tidied):
            yield Claim(tidied, 3.0 * factor, line)
        elif not _is_persons(tidied) and _stands_alone(i, line, lines):
            yield Claim(line, (1.2 if i == len(lines) - 1 else 2.0) * factor, line)


def _is_persons(line: str) -> bool:
    person = names.person(line)
    return person is not None and (names.is_given(person) or " " not in person)


def _stands_alone(number: int, line: str, lines: list[str]) -> bool:
    """Whether a line is a letterhead, or the name under a message that nobody signs."""
    ends = number == 0 or (number == len(lines) - 1 and " " in line)
    signs = number > 0 and signatures.closes(lines[number - 1]) and " " in line
    return ends or signs


_REGISTERED = re.compile(
    r"^[ \t]*(?:©[ \t]*)?([^\Wa-z\d_][^–|,·•:.\n]{3,60}?)[ \t]*[–|,·•-]?[ \t]*"
    r"(?:société (?:coopérative|anonyme|par actions)|au capital|registered (?:in|office|charity|company)|Sitz\b|Amtsgericht|HRB \d"
    r"|is (?:an equal|authori[sz]ed|a registered|registered|committed to)|ABN \d|KvK|CIF\b|NIF\b|NIPC|P\. ?IVA|CNPJ|RCS\b)",
    re.MULTILINE,
)
"""The line that the law asks for under a letter, from the house's name on."""
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
        if not 2 < len(part) < 60 or titles.is_title(part):
            continue
        if NO_SEGMENT.match(part) or not part[0].isupper():
            continue
        if orgs.is_house(part) and orgs.span(part, 0) == part:
            yield Claim(part, 1.5 * factor, part)
