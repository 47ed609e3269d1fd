"""What names a house in a message: display names, addresses, domains, signatures, sentences.

Each finding is a claim with a weight; which house is the employer is for the package.
"""

import re
from collections.abc import Iterator

from agent.message import Address
from agent.person_names import TEAM_WORDS
from agent.reading import words
from agent.reading.caseless import lazily
from agent.reading.people import domains, names, orgs, statements
from agent.reading.people.addresses import ADDRESS
from agent.reading.people.employer.houses import Claim
from agent.reading.people.employer.known import LONGEST, VIA, fits, is_person, without_service
from agent.reading.people.scene import Area, Scene
from agent.reading.people.words import ORG_WORDS
from agent.reading.relays import Use
from agent.words import word_set

_BY_AREA = {
    Area.SUBJECT: 1.0, Area.OWN: 1.0, Area.SIGNATURE: 0.9, Area.FOOTER: 0.6, Area.CALENDAR: 0.8,
    Area.QUOTED: 0.6,
}  # fmt: skip


def of_headers(scene: Scene) -> Iterator[Claim]:
    """What addresses, display names and signatures say."""
    for address in _shown_addresses(scene):
        yield from _display(scene, address)
    yield from _by_domain(scene)
    yield from _by_answers(scene)
    yield from _by_forwarded(scene)
    yield from _introduced(scene)
    yield from _signed(scene)
    for event in scene.message.invitations[:3]:
        if event.organizer and event.organizer.name and not names.person(event.organizer.name):
            yield Claim(event.organizer.name, 2.0, event.organizer.name)


def of_texts(scene: Scene, known: tuple[str, ...], areas: tuple[Area, ...]) -> Iterator[Claim]:
    """What sentences say; ``known`` are persons, whose names are no houses."""
    for area, text in scene.texts:
        if area not in areas:
            continue
        factor = _BY_AREA[area]
        if area is Area.QUOTED and scene.forwarded and not scene.prose.own.strip():
            factor = 0.9
        for mention in statements.mentions(text, known):
            yield Claim(mention.name, mention.weight * factor, mention.words, stated=True)


# Headers

_BEHALF = lazily(
    r"^(?:\w{0,12}bot|(?:virtual |recruiting |hiring )?assistant)\s+(?:for|from|at"
    r"|of)\s+(?=(?-i:[^\Wa-z]))|^.{2,40}\s+(?:on behalf of|im auftrag von|namens"
    r"|de la part de)\s+(?=(?-i:[^\Wa-z]))",
    re.IGNORECASE,
)
_OF = lazily(
    words.joined("employer.sources.of"),
    re.IGNORECASE,
)


def _shown_addresses(scene: Scene) -> tuple[Address, ...]:
    if scene.sender is None or (scene.relay and scene.relay.use is Use.CALENDAR):
        return ()
    board = scene.relay is not None and scene.relay.use is Use.BOARD
    shown = scene.message.reply_to[:2] if board else (scene.sender, *scene.message.reply_to[:2])
    return tuple(a for a in shown if a.name and ("@" not in a.name or " " in a.name.strip()))


def _display(scene: Scene, address: Address) -> Iterator[Claim]:
    """What a sender calls itself: "Millbank Foods via Lever", "Jane at Millbank"."""
    written = address.name[:LONGEST].strip(" \"'")
    shown = without_service(VIA.sub("", _BEHALF.sub("", written)))
    local = domains.flat(address.email.partition("@")[0])
    if " " in shown and names.is_given(shown.split()[0]) and local == domains.flat(shown):
        return  # "Solange Bureau <solange.bureau@...>": a surname that is a word of houses
    lone = names.person(shown)
    if " / " in shown and orgs.tidy(shown.rpartition(" / ")[2]) is None:
        return  # a team's name in two languages
    parts = [p.strip(" )(") for p in _OF.split(shown) if p.strip(" )(")]
    if (
        len(parts) > 1
        and not lone
        and names.person(parts[0])
        and fits(scene, shown) <= fits(scene, parts[-1])
    ):
        for part in parts[1:]:
            if not names.person(f"{part} {parts[0]}") or fits(scene, part) or "," not in shown:
                yield Claim(part, _beside_a_name(scene, part), written)
    elif "," in shown and len(parts) == 2 and orgs.tidy(parts[0]) is None:
        yield Claim(parts[1], 3.5, written)
    elif not (lone and is_person(scene, address)):
        weight = min(_beside_a_name(scene, shown), 3.0 if lone else 3.5)
        yield Claim(_known_part(scene, shown), max(weight, 1.2), written)


def _introduced(scene: Scene) -> Iterator[Claim]:
    """The house from which a sender's person is said to write: "Ida from Millbank would like"."""
    sender = scene.sender
    shown = names.person(VIA.sub("", sender.name[:LONGEST])) if sender and sender.name else None
    if not shown or not scene.relay:
        return
    first = re.escape(shown.split()[0])
    lead = re.compile(rf"\b{first}(?: [^\Wa-z\d_][\w'’-]+)? (?:{_FROM}) (?=[^\Wa-z\d_])")
    for text in (scene.text(Area.SUBJECT), scene.text(Area.OWN)[:1500]):
        for found in lead.finditer(text):
            name = orgs.span(text, found.end())
            if name and not names.is_given(name):
                yield Claim(name, 4.0, f"{found[0]}{name}", stated=True)


_FROM = words.joined("employer.introduces")


def _beside_a_name(scene: Scene, part: str) -> float:
    """The weight of what stands beside a person's name: a house, or only a department or
    pronouns."""
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
        name = " ".join(parts[:end])
        fit = fits(scene, name)
        if fit == 3 and not rest & (ORG_WORDS | _SECTORS):
            return name
        if fit and end > 1 and orgs.tidy(name) == name and any(name in t for _, t in scene.texts):
            return name
    return shown


_SECTORS = word_set(
    "seguros seguradora assurances assurance versicherungen verzekeringen försäkring försäkringar "
    "forsikring assicurazioni "
    "alimentos aliments alimentari energía energia énergie energie transportes transports "
    "logística logistique farma agua aguas eaux "
    "distribución distribuição distribution ingeniería engenharia ingénierie consultoría "
    "consultoria construcción construções tecnología "
    "tecnologia saúde salud santé telecom electrónica química minera turismo móveis muebles "
    "meubles möbel bygg bouw immobilien inmobiliaria"
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
    address = own_address(scene, scene.sender)
    suffix = address.rpartition(".")[2]
    yield Claim(domains.split(label, suffix), 0.9 if found else 1.5, address, told=False)


def own_address(scene: Scene, sender: Address) -> str:
    """An address of the house as the message has it: the sender's, or one behind the service that
    writes for it."""
    if not scene.carrier:
        return sender.email
    told = (m[0] for _, text in scene.texts for m in ADDRESS.finditer(text))
    every = (*(a.email for a in scene.message.reply_to[:2]), *told)
    return next((e for e in every if domains.own_label(e) == scene.own_label), sender.email)


def _by_answers(scene: Scene) -> Iterator[Claim]:
    """The house whose domain takes the answers to a service's message, or whose people it names."""
    if not scene.relay or scene.own_label:
        return
    told = [m[0] for m in ADDRESS.finditer(scene.text(Area.OWN))][:_MOST_ADDRESSES]
    every = dict.fromkeys((*(a.email for a in scene.message.reply_to[:2]), *told))
    labels = {domains.own_label(e): e for e in every if not scene.candidate.owns(e)}
    for label, email in labels.items() if len(labels) == 1 or not told else ():
        found = [n for _, text in scene.texts for n in domains.named(label, text)] if label else []
        for name in dict.fromkeys(found):
            yield Claim(name, 2.5, name)
        if label and not found:
            suffix = email.rpartition(".")[2]
            yield Claim(domains.split(label, suffix), 1.2, email, told=False)


_MOST_ADDRESSES = 4
"""How many of a letter are looked at."""


def _by_forwarded(scene: Scene) -> Iterator[Claim]:
    """The house of whoever wrote the message that is passed on (an agency's client)."""
    label = domains.own_label(scene.forwarded.email) if scene.forwarded else ""
    if not label or scene.forwarded is None or label == scene.own_label:
        return
    found = [n for _, text in scene.texts for n in domains.named(label, text)]
    for name in dict.fromkeys(found):
        yield Claim(name, 3.0, name)


# Texts


def _signed(scene: Scene) -> Iterator[Claim]:
    title = scene.signature.title
    if title and not scene.signature.houses and fits(scene, title) > 1:
        yield Claim(title, 2.5, title)  # "Millbank Architects" is no title
    for signature, factor in ((scene.signature, 1.0), (scene.quoted, 0.6)):
        ordered = sorted(signature.houses[:4], key=lambda h: not fits(scene, h))
        for i, house in enumerate(ordered[:3]):
            weight = (3.5 if orgs.is_house(house) else 2.5) - i
            yield Claim(house, max(weight, 0.8) * factor, house)


SEPARATORS = lazily(r"\s+[–—|/•·@x×-]\s+|[|:(){}\[\]\n]|,\s|\s<>\s|\?\s")
"""What parts a subject."""
