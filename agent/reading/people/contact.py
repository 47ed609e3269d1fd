"""Whom to answer, and everybody on the employer's side whose address stands in the message.

By the rulings of interfaces.md: where an answer would arrive, and the person behind it; a mailbox
that nobody reads is nobody, unless the message names somebody to ask.
"""

import re
from collections.abc import Iterator

from agent.message import Address
from agent.reading import relays
from agent.reading.model import Evidence, Person
from agent.reading.people import domains, names, orgs
from agent.reading.people.scene import Area, Scene, unattended
from agent.reading.relays import Use
from agent.terms import Kind

_ADDRESS = re.compile(r"(?<![\w.+-])[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}(?<![.'-])")
_ASK = re.compile(
    r"\b(?:contact|write|e-?mail|reach|get in touch|in touch with|speak (?:to|with)|talk to|ask|call|ring|phone|questions?|queries|enquiries|inquiries|concerns|informal"
    r"|reply|respond|answer|direct|let \w+ know|instead|urgent|urgency|in my absence|my absence|alternatively|assistance|cover(?:ing)?|colleague|deputy|meantime|help|forward"
    r"|wenden|kontakt\w*|ansprechpartner\w*|rückfragen|fragen|erreichen|vertretung|vertritt|dringend\w*|schreiben sie"
    r"|contacter|contactez|adresser|joindre|urgence|question|renseignements?|contactar|contacte|contacta|dudas?|escrib\w+|consulta\w*|dúvidas?|entre em contato|urgentes?"
    r"|contact opnemen|vragen|neem contact|bereiken|dringende|kontakta|frågor|kontakte|spørgsmål|spørsmål|henvendelse)\b",
    re.IGNORECASE,
)
_HELP_DESK = re.compile(
    r"\b(?:technical (?:issues?|problems?|difficult\w+|trouble|support|help)|trouble (?:with|logging|during)|logging? in|password|help ?desk|support team|unsubscribe"
    r"|privacy|data protection|gdpr|datenschutz|technische\w* (?:probleme?|fragen)|problème technique|problemas? técnic\w+)\b",
    re.IGNORECASE,
)
_NO_ANSWERS = frozenset({Use.TRACKING, Use.SCHEDULING, Use.ASSESSMENT, Use.CALENDAR, Use.BOARD})
_TOKEN = re.compile(r"\+|\d{4}|[0-9a-f]{10}", re.IGNORECASE)
_SENTENCE = re.compile(r"[^\n]*?(?:[.!?](?=\s|$)|\n|$)")
_PERSON_ASKED = re.compile(
    r"(?:\b(?:please|to|can|may|should|simply|or|and|then|you)[ ,]+|^\W*|[,;:] )(?:contact|call|ring|phone|speak (?:to|with)|talk to|reach|reach out to|ask|telephone)[^.\n]{0,30}$"
    r"|\b(?:queries|questions|enquiries|inquiries) (?:to|about \w+ to)[^.\n]{0,30}$|\bcontact (?:is|for [\w ]{2,20} is|person(?: is)?:?|name:?)[^.\n]{0,20}$",
    re.IGNORECASE,
)


def contact(scene: Scene) -> tuple[Person | None, tuple[Evidence, ...]]:
    """The person to answer, and the words or header that say so."""
    if scene.outgoing:
        return _recipient(scene)
    if scene.kind is Kind.AUTO_REPLY:
        return _stand_in(scene)
    address = _answered(scene)
    if address is None:
        return _named_to_ask(scene)
    name = _name_of(address, scene)
    return Person(name, address.email), (Evidence("contact", address.email),)


def is_unattended(scene: Scene) -> bool:
    """Whether nobody reads answers to the sending address."""
    sender = scene.message.sender
    if sender is None or scene.outgoing:
        return False
    return not _read_by_somebody(sender)


def _recipient(scene: Scene) -> tuple[Person | None, tuple[Evidence, ...]]:
    to = next((a for a in scene.message.to if not scene.candidate.owns(a.email)), scene.sender)
    if to is None or scene.candidate.owns(to.email):
        return None, ()
    return Person(_shown(to.name), to.email), (Evidence("contact", to.email),)


def _answered(scene: Scene) -> Address | None:
    """Where an answer arrives: Reply-To, else From, else who wrote the message that is passed on."""
    message = scene.message
    passed_on = (
        scene.forwarded is not None
        and not scene.prose.own.strip()
        and scene.prose.forwarder is None
    )
    if passed_on and scene.forwarded:
        return scene.forwarded
    for address in message.reply_to[:5]:
        if not scene.candidate.owns(address.email) and not unattended(address.email):
            return address
    sender = scene.sender
    if sender is None or scene.candidate.owns(sender.email) or not _read_by_somebody(sender):
        return None
    return sender


def _read_by_somebody(address: Address) -> bool:
    """Whether answers are read: not at a no-reply address, nor at a service without a token."""
    if unattended(address.email):
        return False
    relay = relays.find(address.domain)
    if relay is None or relay.use not in _NO_ANSWERS:
        return True
    local = address.email.partition("@")[0]
    if local.lower() in address.domain:
        return False
    return bool(_TOKEN.search(local)) or belongs(address.email, _shown(address.name))


def belongs(email: str, name: str | None) -> bool:
    """Whether a local part is made of a name's words ("j.doe", "jane")."""
    local = re.sub(r"[^a-z]", "", _plain(email.partition("@")[0]))
    words = [_plain(w) for w in (name or "").split()]
    if not local or not words:
        return False
    if any(len(w) > 2 and w in local for w in words):
        return True
    initials = "".join(w[0] for w in words if w)
    return len(words) > 1 and local in (initials, initials[0] + words[-1])


def _plain(text: str) -> str:
    return orgs.fold(text).replace(" ", "")


def _shown(written: str) -> str | None:
    """The person in a display name: "Jane Doe", "Doe, Jane (HR)", "Jane at Millbank", "Jane via Lever"."""
    if not written:
        return None
    whole = names.person(written)
    if whole:
        return whole
    head = re.split(
        r"\s+(?:at|@|from|via|of|bei|von|chez|de|bij|hos|-|–|\||•)\s+|\s*[(|,]|\s/\s",
        written,
        maxsplit=1,
    )[0]
    return names.person(head) if head != written else None


def _name_of(address: Address, scene: Scene) -> str | None:
    """The person behind an address; none behind a team's mailbox."""
    signed = scene.signature.name
    shown = _shown(address.name)
    sender = scene.message.sender
    if shown and not _is_house(shown, address, scene):
        return _fuller(shown, signed)
    from_name = _shown(sender.name) if sender else None
    if (
        from_name
        and sender
        and sender.email != address.email
        and not _is_house(from_name, sender, scene)
    ):
        return _fuller(from_name, signed)
    for event in scene.message.invitations[:3]:
        organizer = event.organizer
        if organizer and (organizer.email or "").casefold() == address.email.casefold():
            return names.person(organizer.name or "") or signed
    if scene.forwarded is not None and address == scene.forwarded:
        return scene.quoted.name
    return signed if signed and not _is_house(signed, address, scene) else None


def _is_house(name: str, address: Address, scene: Scene) -> bool:
    """A single word or a pair that the domain spells out is the house, unless the local part does too."""
    label = domains.own_label(address.email) or relays.tenant(address.email) or ""
    if not label or domains.fits(label, name) < 2:
        return False
    local = address.email.partition("@")[0]
    return not (belongs(f"{local}@", name) or (scene.signature.name or "") == name)


def _fuller(shown: str, signed: str | None) -> str:
    """The header's name, or the signature's where it is the same person's in full."""
    if signed and names.same(shown, signed) and len(signed.split()) > len(shown.split()):
        return signed
    return shown


# Somebody named in the text


def _named_to_ask(scene: Scene) -> tuple[Person | None, tuple[Evidence, ...]]:
    """In a message that nobody can answer: the address, else the person, given as the one to ask."""
    for sentence in _sentences(scene):
        if not _ASK.search(sentence) or _HELP_DESK.search(sentence):
            continue
        for found in _ADDRESS.finditer(sentence):
            email = found[0]
            if _is_theirs(email, scene):
                name = _near(sentence, found.start(), email, scene)
                return Person(name, email), (Evidence("contact", sentence.strip()),)
    signed = next((e for e in scene.signature.emails if _is_theirs(e, scene)), None)
    if signed:
        name = scene.signature.name
        return Person(name, signed), (Evidence("contact", signed),)
    return _person_to_ask(scene)


def _person_to_ask(scene: Scene) -> tuple[Person | None, tuple[Evidence, ...]]:
    for sentence in _sentences(scene):
        if _HELP_DESK.search(sentence):
            continue
        for name in names.find(sentence):
            if _PERSON_ASKED.search(sentence[: name.outer]) and not scene.is_mine(name.text):
                return Person(name.text, None), (Evidence("contact", sentence.strip()),)
    return None, ()


def _stand_in(scene: Scene) -> tuple[Person | None, tuple[Evidence, ...]]:
    """Whom an automatic reply names to turn to meanwhile; a bounce names nobody."""
    if scene.message.delivery_report or (
        scene.message.sender and unattended(scene.message.sender.email)
    ):
        return None, ()
    sender = scene.message.sender.email.casefold() if scene.message.sender else ""
    for sentence in _sentences(scene):
        for found in _ADDRESS.finditer(sentence):
            if found[0].casefold() != sender and _is_theirs(found[0], scene):
                name = _near(sentence, found.start(), found[0], scene)
                return Person(name, found[0]), (Evidence("contact", sentence.strip()),)
    for sentence in _sentences(scene):
        for name in names.find(sentence):
            asked = _ASK.search(sentence) and not names.same(name.text, scene.signature.name)
            if asked and not scene.is_mine(name.text):
                return Person(name.text, None), (Evidence("contact", sentence.strip()),)
    return None, ()


def _sentences(scene: Scene) -> Iterator[str]:
    for area in (Area.OWN, Area.SIGNATURE, Area.FOOTER):
        for found in _SENTENCE.finditer(scene.text(area)):
            if found[0].strip():
                yield found[0]


def _is_theirs(email: str, scene: Scene) -> bool:
    relay = relays.find(email.rpartition("@")[2])
    service = relay is not None and relay.use is not Use.PERSONAL
    return not (service or scene.candidate.owns(email) or unattended(email))


def _near(sentence: str, start: int, email: str, scene: Scene) -> str | None:
    """The person to whom an address in a sentence belongs."""
    found = [n for n in names.spans(sentence) if n.end <= start and not scene.is_mine(n.text)]
    for name in reversed(found):
        if belongs(email, name.text):
            return name.text
    for name in (
        scene.signature.name,
        _shown(scene.message.sender.name) if scene.message.sender else None,
    ):
        if name and belongs(email, name):
            return name
    whole = [n for n in found if n.full]
    close = (
        whole
        and start - whole[-1].end < 40
        and not re.search(r"[.;]", sentence[whole[-1].end : start])
    )
    return whole[-1].text if close and not _is_team_box(email) else None


def _is_team_box(email: str) -> bool:
    return bool(
        re.match(
            r"(?:info|hr|jobs?|careers?|recruit\w*|talent|office|hello|team|contact|people|admin|bewerbung|karriere|rh|personal|vacatures|empleo|finance|reception|support)\b",
            email,
            re.IGNORECASE,
        )
    )


def everybody(scene: Scene, first: Person | None) -> tuple[Person, ...]:
    """Each address of the employer's side once, with the name and title known for it."""
    found: dict[str, Person] = {}
    if first and first.email and not scene.candidate.owns(first.email):
        found[first.email.casefold()] = first
    for name, email in _addresses(scene):
        key = email.casefold()
        if scene.candidate.owns(email) or unattended(email) or len(found) >= 60:
            continue
        known = found.get(key)
        if known is None or known.name is None:
            found[key] = Person(name or (known.name if known else None), email)
    return tuple(_titled(p, scene) for p in found.values())


def _titled(person: Person, scene: Scene) -> Person:
    signature = scene.signature
    if person.title is None and signature.title and names.same(person.name, signature.name):
        return Person(person.name, person.email, signature.title)
    return person


def _addresses(scene: Scene) -> Iterator[tuple[str | None, str]]:
    message = scene.message
    heads = (
        message.sender,
        *message.reply_to[:5],
        *message.to[:30],
        *message.cc[:30],
        scene.forwarded,
    )
    for address in heads:
        if address is not None and _read_by_somebody(address):
            yield _shown(address.name), address.email
    for event in message.invitations[:5]:
        for guest in (event.organizer, *event.attendees[:40]):
            if (
                guest
                and guest.email
                and guest.cutype.upper() not in ("ROOM", "RESOURCE")
                and not relays.find(guest.email.rpartition("@")[2])
            ):
                yield names.person(guest.name or ""), guest.email
    for area, text in scene.texts:
        if area is not Area.CALENDAR and "@" in text:
            yield from _written(text, scene)


def _written(text: str, scene: Scene) -> Iterator[tuple[str | None, str]]:
    for found in list(_ADDRESS.finditer(text))[:40]:
        if _is_theirs(found[0], scene):
            begin = max(0, found.start() - 90, text.rfind("\n", 0, found.start()) + 1)
            yield (
                _near(text[begin : found.start()], found.start() - begin, found[0], scene),
                found[0],
            )
