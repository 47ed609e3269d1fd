"""Who is who in a message: whose names are persons', and which names are no house's.

Weighs nothing; what names a house is for ``sources``.
"""

import re
from functools import lru_cache

from agent import legal_forms
from agent.message import Address
from agent.person_names import BEFORE_NAMES
from agent.reading import relays, words
from agent.reading.caseless import lazily
from agent.reading.people import domains, names, orgs, titles
from agent.reading.people.addresses import ADDRESS
from agent.reading.people.places import PLACES
from agent.reading.people.scene import Area, Scene, unattended
from agent.reading.people.words import DEPARTMENTS, MEETINGS, NOT_ORGS
from agent.reading.relays import SERVICES, Relay, Use
from agent.terms import Kind
from agent.words import word_set

LONGEST = 160
VIA = lazily(r"\s+(?:via|through|powered by|über|par|por)\s+.{2,40}$", re.IGNORECASE)
"""How a display name ends that names the service which carries the message."""


def without_service(shown: str) -> str:
    """A display name without the service that carries the message ("Lever for Millbank Foods")."""
    service, _, client = shown.partition(" for ")
    return client if client and service.casefold() in SERVICES else shown


def persons(scene: Scene) -> tuple[str, ...]:
    """The persons whom headers, signature and calendar name."""
    written = [scene.signature.name, scene.quoted.name, *scene.mine]
    if scene.sender is not None and unattended(scene.sender.email):
        written = [n for n in written if n and (names.is_given(n) or scene.is_mine(n))]
    message = scene.message
    named = (a for a in (*message.to[:20], *message.cc[:20], *message.reply_to[:3]) if a.name)
    shown = [a.name for a in named if a.name not in scene.mine]
    shown += [a.name for a in (scene.sender, scene.forwarded) if a and is_person(scene, a)]
    for event in message.invitations[:3]:
        shown += [a.name or "" for a in event.attendees[:20]]
    written += [names.person(n) for n in shown]
    written += _with_address(scene.text(Area.OWN)[:4000])
    written += _at_service(scene)
    return tuple(dict.fromkeys(n for n in written if n and not fits(scene, n)))


def _at_service(scene: Scene) -> list[str]:
    """The person whom a service shows as its sender, where the letter calls them by first name."""
    sender = scene.sender
    shown = names.person(VIA.sub("", sender.name[:LONGEST])) if sender and scene.relay else None
    if not shown or shown.count(" ") != 1 or orgs.is_house(shown):
        return []
    first, last = map(re.escape, shown.split())
    text = scene.text(Area.OWN)[:4000]
    alone = re.search(rf"\b{first}(?! {last})\b(?![’'\w.-])", text)
    written = re.search(rf"\b{first}(?:[.]{last})?@", text, re.IGNORECASE)
    return [shown] if alone or written else []


def _with_address(text: str) -> list[str]:
    """The persons of whose names an address in a text is made ("Ida Roe, ida.roe@...")."""
    local = [m[0].partition("@")[0].lower() for m in ADDRESS.finditer(text)] if "@" in text else []
    found = (n.text for n in names.find(text) if n.full) if local else ()
    return [n for n in found if any(all(w in one for w in n.lower().split()) for one in local)]


def is_person(scene: Scene, address: Address) -> bool:
    """Whether a display name is a person's: by a first name, the local part or the signature."""
    return _is_person(address, _label(scene), scene.relay, scene.signature.line)


@lru_cache(maxsize=64)
def _is_person(address: Address, label: str, relay: Relay | None, line: str) -> bool:
    shown = names.person(VIA.sub("", address.name[:LONGEST]))
    if not shown:
        return False
    local = signs(address, shown)
    if relay and relay.use is Use.SCHEDULING and " " in shown:
        return not orgs.is_house(shown)
    if domains.fits(label, shown) and not (names.is_given(shown) and (local or relay)):
        return False
    if unattended(address.email):
        return names.is_given(shown) and not orgs.is_house(shown)
    return local or names.is_given(shown) or names.same(shown, line)


def signs(address: Address, name: str) -> bool:
    """Whether the local part is made of a person's name."""
    local = address.email.partition("@")[0].lower()
    return any(len(w) > 2 and orgs.fold(w).replace(" ", "") in local for w in name.split())


def fits(scene: Scene, name: str) -> int:
    """How well a name fits the sender's own domain or its name at a service."""
    label = scene.own_label or _label(scene)
    tidied = orgs.tidy(name) if label else None
    return domains.fits(label, tidied) if tidied else 0


def _label(scene: Scene) -> str:
    return scene.own_label or (_tenant(scene.sender.email) if scene.sender else "")


@lru_cache(maxsize=64)
def _tenant(email: str) -> str:
    return relays.tenant(email) or ""


_GENERIC = word_set(
    "nhs council school university hospital company firm trust client civil service government"
)
_OF_SERVICE = word_set(
    "team vagas careers recruiting hiring candidates candidate talent notification calendar "
    "support meet meeting recruit jobs notifications challenge video"
)


_TALKS = word_set(
    "client mandant cliente opdrachtgever call interview chat screen screening meeting application "
    "role position assessment"
)
"""Last words of what is a round's name and no house's ("Intro Call")."""
_DEPARTMENT = lazily(
    r"(?:service|direction|pôle|secrétariat|sekretariat|referat|abteilung|fachbereich|stabsstelle"
    r"|dezernat|departamento|dpto\.?|dirección"
    r"|área|serviço|direção|divisão|ufficio|uoc|servizio|afdeling|dienst|avdelning\w*|enhet\w*"
    r"|avdeling\w*|im auftrag|i\. ?a\.|gez\.?|help cent(?:er|re)|service desk|privacy"
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


_FIGURES = lazily(r"(?:\D*\d){6}")
"""A number to call, with or without "DDI" before it."""


def is_nobody(name: str, scene: Scene) -> bool:
    """Whether a name is a service's, the candidate's, or no name at all."""
    folded = orgs.without_legal(name).casefold()
    return (
        _is_no_house(name)
        or (_is_department(folded) and not fits(scene, name))
        or (_PREMISES.search(folded) is not None and not fits(scene, name))
        or scene.is_mine(name)
        or ((_is_talk(name) or _are_people(name)) and not fits(scene, name))
        or (scene.carrier != "" and domains.fits(scene.carrier, name) == 3)
        or (scene.relay is not None and " " not in name and names.is_given(name))
    )


def is_readers(scene: Scene, name: str) -> bool:
    """Whether an approach speaks of a house as the reader's own ("your work at Millbank")."""
    if scene.kind is not Kind.RECRUITER_OUTREACH or fits(scene, name):
        return False
    text = scene.text(Area.OWN)[:4000]
    return any(text.startswith(name, lead.end()) for lead in _READER_AT.finditer(text))


_READER_AT = lazily(rf"\b(?i:{words.joined('employer.reader_at')}) (?=[^\Wa-z\d_])")
_PREMISES = lazily(
    r"\b(?:(?:rd|ave|blvd)\b|(?:business|retail|industrial|trading|enterprise|commerce) (?:park"
    r"|estate)s?$|ind est$|^z\.?(?:a|i|ac)\. "
    r"|^(?:(?:zone )?artisanale|zone (?:industrielle|commerciale|d['’]activités?)"
    r"|zona (?:industrial\w?|artigianale)|polígono|parque (?:empresarial|industrial"
    r"|tecnológico)"
    r"|gewerbe(?:gebiet|park)|industrie(?:gebiet|park|terrein)|bedrijven(?:park|terrein))\b)"
)
"""Where many houses stand."""


@lru_cache(maxsize=256)
def _is_talk(name: str) -> bool:
    """Whether capitals name a talk, with whom or which one it is: "Entretien Millbank", "HR Round
    2"."""
    first, _, rest = name.partition(" ")
    return first.casefold() in MEETINGS or (rest != "" and _TALK.search(rest) is not None)


_TALK = lazily(
    r"(?:^|.* )(?:[Rr]ound|[Ii]nterview|[Dd]iscussion|Gesprächsrunde|Runde)(?: (?:\d{1,2}|I{1,3}"
    r"|One|Two|Three))?$"
)


def _is_department(folded: str) -> bool:
    """Whether a name is a department's or a post's, unless the sender's own domain has it."""
    alone = " " not in folded and (titles.is_head(folded) or folded in DEPARTMENTS)
    return alone or _DEPARTMENT.match(folded) is not None


@lru_cache(maxsize=128)
def _is_no_house(name: str) -> bool:
    """Whether a name is no house's in any message; each is asked about several times in one."""
    folded = orgs.without_legal(name).casefold()
    first, _, rest = folded.partition(" ")
    return (
        orgs.tidy(name) is None
        or folded.rpartition(" ")[2] in _TALKS
        or first.strip("!,.") in _SALUTES
        or (rest != "" and first.strip(".") in _PERSONS)
        or folded in _NO_HOUSES
        or folded in legal_forms.ALL
        or (first in SERVICES and rest in _OF_SERVICE)
        or _FIGURES.match(name) is not None
        or _SERIES.fullmatch(name) is not None
        or _TOWN.fullmatch(name) is not None
        or _is_district(folded)
        or " uses " in folded
        or (name[0].islower() and titles.is_head(first))
        or _LINE.match(folded) is not None
        or _are_given(name)
        or len(orgs.key(name)) < 2
    )


def _is_district(folded: str) -> bool:
    """ "Lyon 7e", "Leeds 11": a part of a town."""
    town, _, number = folded.rpartition(" ")
    return len(number) < 5 and _FIGURE.search(number) is not None and town in PLACES


_FIGURE = lazily(r"\d")
_LINE = lazily(
    r"(?:(?:mon|tues?|wed|thu(?:rs)?|fri|sat|sun)(?:\w*day)?|lun|mar|mer|jeu|ven|sam|dim|mo|di|mi"
    r"|do|fr|sa|so)\.?,? \d"
    r"|(?:invitation from|sent (?:from|by|via)|powered by|enviado (?:desde|do|por)|envoyé d"
    r"|gesendet|von meinem|verstuurd|inviato|get outlook)\b"
    r"|(?:.*\W)?(?:microsoft teams|google meet|teams-?(?:meeting|besprechung)|zoom meeting|webex)\b"
)
"""Days; lines that devices and calendars add; and those of systems for meetings, in all
languages."""
_SERIES = lazily(
    r"Series [A-H]|\d+ ?[kK]?[-–]\d+ ?[kK]?(?: \w{1,4})?"
    r"|(?:Projekt|Project|Projet|Proyecto|Projeto|Kennziffer|Proceso|Processo|Competition|Vacancy"
    r"|Req|Ref|Job|Stelle) (?:[Nn][or]\.? ?)?#?\d[\w/.-]*"
)
"""A round of money, a range of pay, and the number of a post or project."""
_TOWN = lazily(
    r"(?:[^\Wa-z][\w.'’-]+ ){0,2}[^\Wa-z][\w.'’-]+(?:,|(?<=[a-z])(?! (?:CO|DE|HI|IN|LA|MA|ME|OK|OR"
    r"|PA)$)) (?:A[KLRZ]|BC|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ABDEINOST]|N[BCDEHJLMSVY]"
    r"|O[HKNR]|P[AE]|QC|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|NSW|VIC|QLD|TAS|ACT)"
)
"""A town and its state: "Dayton, OH"."""
_SALUTES = words.word_set("employer.known.salutes")
"""How lines begin that name no house: greetings, thanks, telephones."""


def _are_given(name: str) -> bool:
    """First names in a row ("Anna, Olle and Liv")."""
    parts = _AND.split(name)
    return len(parts) > 1 and all(" " not in p and names.is_given(p) for p in parts)


@lru_cache(maxsize=128)
def _are_people(name: str) -> bool:
    """Persons in full, who may be a house's owners too ("Ana Roe and Tom Vale")."""
    parts = _AND.split(name)
    return len(parts) > 1 and all(names.is_given(p) and names.person(p) == p for p in parts)


_PERSONS = BEFORE_NAMES | word_set("both either neither everybody everyone")
"""How what names persons begins ("Mr Vale and Ms Holm", "Both Ana and Tom")."""
_AND = lazily(
    rf", (?:{words.joined('employer.known.comma_and')})?| (?:{words.joined('employer.known.and')}"
    r") "
)
