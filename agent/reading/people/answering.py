"""Whom to answer: the person, and the address at which an answer arrives.

By the rulings of docs/json.md: where an answer would arrive, and the person behind it; a mailbox
that nobody reads is nobody, unless the message names somebody to ask.
"""

import itertools
import re
from collections.abc import Iterator

from agent.message import Address
from agent.person_names import TEAM_WORDS
from agent.reading import relays, words
from agent.reading.caseless import caseless, lazily
from agent.reading.model import Evidence, Person
from agent.reading.people import domains, names, titles
from agent.reading.people.addresses import (
    ADDRESS,
    belongs,
    is_theirs,
    near,
    read_by_somebody,
    shown,
)
from agent.reading.people.scene import Area, Scene, unattended
from agent.terms import Kind

_Found = tuple[Person | None, tuple[Evidence, ...]]
_ASK = caseless(
    rf"\b(?:{words.joined('answering.ask')})\b",
)
_HELP_DESK = caseless(
    r"\b(?:technical (?:issues?|problems?|difficult\w+|trouble|support|help)"
    r"|trouble (?:with|logging|during)|logging? in|password|help ?desk|support team|unsubscribe"
    r"|privacy|data protection|gdpr|datenschutz|technische\w* (?:probleme?|fragen)"
    r"|problème technique|problemas? técnic\w+)\b",
)
_SENTENCE_END = lazily(
    r"[\n.!?](?:(?<=\n)|(?=\s|$)(?<!\b[DMSHF]r.)(?<!\bM.)(?<!\bMrs.)(?<!\bMme.)(?<!\bMs.)(?<!\bSt.)"
    r"(?<!\b[SD]ra.)(?<!\b[EI]ng.)(?<!\bdrs.)(?<!\bProf.)(?<!\bext.))"
)
_PERSON_ASKED = lazily(
    r"(?:\b(?:please|to|can|may|should|simply|or|and|then|you)[ ,]+|^\W*|[,;:] )(?:contact|call"
    r"|ring|phone|speak (?:to|with)|talk to|reach|reach out to|ask|telephone)[^.\n]{0,30}$"
    r"|\b(?:queries|questions|enquiries|inquiries) (?:to|about \w+ to)[^.\n]{0,30}$"
    r"|\bcontact (?:is|for [\w ]{2,20} is|person(?: is)?:?|name:?)[^.\n]{0,20}$",
    re.IGNORECASE,
)
_ASKING = (
    "contact", "call", "ring", "phone", "speak ", "talk ", "reach", "ask", "queries", "questions",
    "enquiries", "inquiries",
)  # fmt: skip
"""Words of which each of these has one."""


def contact(scene: Scene) -> _Found:
    """The person to answer, and the words or header that say so."""
    if scene.outgoing:
        return _recipient(scene)
    if scene.kind is Kind.AUTO_REPLY:
        return _stand_in(scene)
    address = _answered(scene)
    if address is None or (address == scene.message.sender and _says_unread(scene)):
        return _named_to_ask(scene)
    name = _name_of(address, scene)
    if name is None and scene.carrier and (named := _named_to_ask(scene))[0]:
        return named
    if name is None and (asked := _to_write_to(scene, address)):
        return asked
    return Person(name, address.email), (Evidence("contact", address.email),)


_UNREAD = lazily(
    r"\b(?=[dc])(?<!you )(?<!we )(?<!they )(?<! i )(?:do not|don[’']t|cannot|can ?not) (?:reply"
    r"|respond)\b(?! all| to all| until| by)|\b(?:un|not )(?:monitored|attended)\b"
    r"|\brepl(?:y|ies) (?:to this \S+ )?(?:will not|won[’']t|are not|cannot) be? ?(?:read|seen"
    r"|answered|received|monitored)"
    r"|\bnicht auf diese (?:e-?mail|nachricht)|\bne pas répondre à|\bno responda a este"
    r"|\bnão responda|\bniet te beantwoorden|\bnon rispondere",
    re.IGNORECASE,
)
"""How a message says that nobody reads answers to it."""


_READING = (
    "repl", "respon", "REPLY", "RESPOND", "monitored", "attended", "antwort", "répon", "beantwoord",
    "rispond",
)  # fmt: skip
"""Words of which each of these has one."""


def _says_unread(scene: Scene) -> bool:
    texts = (scene.text(area) for area in (Area.OWN, Area.FOOTER, Area.SIGNATURE))
    return any(_UNREAD.search(t) for t in texts if any(word in t for word in _READING))


def _to_write_to(scene: Scene, address: Address) -> _Found | None:
    """In a team's message: the person whom it asks to write to, by name and address."""
    for sentence in _sentences(scene):
        if "@" not in sentence or not _ASK.search(sentence) or _HELP_DESK.search(sentence):
            continue
        person = _written(sentence, scene, without=address.email.casefold())
        if person and person.name:
            return person, (Evidence("contact", sentence.strip()),)
    return None


def is_unattended(scene: Scene) -> bool:
    """Whether nobody reads answers to the sending address."""
    sender = scene.message.sender
    if sender is None or scene.outgoing:
        return False
    return not read_by_somebody(sender)


def _recipient(scene: Scene) -> _Found:
    to = next((a for a in scene.message.to if not scene.candidate.owns(a.email)), scene.sender)
    if to is None or scene.candidate.owns(to.email):
        return None, ()
    return Person(shown(to.name), to.email), (Evidence("contact", to.email),)


def _answered(scene: Scene) -> Address | None:
    """Where an answer arrives: Reply-To, else From."""
    for address in scene.message.reply_to[:5]:
        if (
            not scene.candidate.owns(address.email)
            and not unattended(address.email)
            and not _of_a_list(address, scene)
        ):
            return address
    sender = scene.sender
    if sender is None or scene.candidate.owns(sender.email):
        return None
    return sender if read_by_somebody(sender) or _bids_answer(sender, scene) else None


_HERE = lazily(rf"\b(?:{words.joined('answering.here')})\b", re.IGNORECASE)
""" "Just reply to this mail": through a service too, answers are read then."""


def _bids_answer(sender: Address, scene: Scene) -> bool:
    if unattended(sender.email) or _says_unread(scene):
        return False
    return _HERE.search(scene.text(Area.OWN)[:4000]) is not None


def _of_a_list(address: Address, scene: Scene) -> bool:
    """Whether answers go to a list of another house than the sender's: all that are on it would
    read a letter to one."""
    message, sender = scene.message, scene.sender
    heads = (message.header(n) for n in ("list-id", "list-post"))
    if sender is None or not (any(heads) or message.header("precedence") == "list"):
        return False
    if any(_serves(a.domain) for a in (address, sender)) or not read_by_somebody(sender):
        return False
    return domains.label(address.domain) != domains.label(sender.domain)


def _serves(domain: str) -> bool:
    """Whether a house's mail comes and goes through a service's domain."""
    return relays.find(domain) is not None and not relays.personal(domain)


def _name_of(address: Address, scene: Scene) -> str | None:
    """The person behind an address; none behind a team's mailbox."""
    signed = scene.signature.name
    if signed and belongs(address.email, signed) and not belongs(address.email, address.name):
        return signed
    for one in (address, scene.message.sender):
        written = shown(one.name) if one else None
        if one and written and not _is_house(written, one):
            return _fuller(written, signed)
    for event in scene.message.invitations[:3]:
        organizer = event.organizer
        if organizer and (organizer.email or "").casefold() == address.email.casefold():
            return names.person(organizer.name or "") or signed
    return signed if signed and not _is_house(signed, address) else None


def _is_house(name: str, address: Address) -> bool:
    """A single word or a pair that the domain spells out is the house, unless the local part does
    too."""
    label = domains.own_label(address.email) or relays.tenant(address.email) or ""
    if not label or domains.fits(label, name) < 2:
        return False
    local = address.email.partition("@")[0]
    return not (belongs(f"{local}@", name) or names.is_given(name))


def _fuller(header: str, signed: str | None) -> str:
    """The header's name, or the signature's where it is the same person's in full."""
    if signed and names.same(header, signed) and len(signed.split()) > len(header.split()):
        return signed
    return header


def _asked_by_address(scene: Scene) -> _Found | None:
    """The address that a message gives to ask at."""
    for sentence in _sentences(scene):
        asked = "@" in sentence and (_ASK.search(sentence) or _BIDS.search(sentence))
        if asked and not _HELP_DESK.search(sentence):
            person = _written(sentence, scene)
            if person:
                return person, (Evidence("contact", sentence.strip()),)
    return None


def _named_to_ask(scene: Scene) -> _Found:
    """In a message that nobody can answer: the address, else the person, given as the one to
    ask."""
    if asked := _asked_by_address(scene):
        return asked
    signed = next((e for e in scene.signature.emails if is_theirs(e, scene)), None)
    if signed:
        return Person(scene.signature.name, signed), (Evidence("contact", signed),)
    return _person_to_ask(scene)


_BIDS = lazily(
    rf"\b(?:{words.joined('answering.bids')})\b",
    re.IGNORECASE,
)
"""Who bids the reader to something through a service, or to whom something is to be sent."""


def _written(sentence: str, scene: Scene, without: str = "") -> Person | None:
    """Who stands in a sentence with an address, another than ``without``."""
    for found in ADDRESS.finditer(sentence) if "@" in sentence else ():
        if found[0].casefold() != without and is_theirs(found[0], scene):
            name = near(sentence, found.start(), found[0], scene) or _owner(found[0], scene)
            return Person(name, found[0])
    return None


def _owner(email: str, scene: Scene) -> str | None:
    """The person named elsewhere in the letter of whose name an address is made."""
    spans = (n for n in names.spans(scene.text(Area.OWN)[:4000]) if n.full)
    return next(
        (n.text for n in spans if belongs(email, n.text) and not scene.is_mine(n.text)), None
    )


def _person_to_ask(scene: Scene) -> _Found:
    """Somebody to ask who is named without an address."""
    for sentence in _sentences(scene):
        low = sentence.casefold()
        asks = any(word in low for word in _ASKING) and not _HELP_DESK.search(sentence)
        for name in names.find(sentence) if asks else ():
            named = not titles.has_head(name.text) and not scene.is_mine(name.text)
            if named and _PERSON_ASKED.search(sentence[: name.outer]):
                return Person(name.text, None), (Evidence("contact", sentence.strip()),)
    return None, ()


_BOUNCING = ("mailer-daemon@", "postmaster@", "mail-daemon@")


def _stand_in(scene: Scene) -> _Found:
    """Whom an automatic reply names to turn to meanwhile; a bounce names nobody."""
    sender = scene.message.sender
    if scene.message.delivery_report or sender is None:
        return None, ()
    if sender.email.casefold().startswith(_BOUNCING):
        return None, ()
    if unattended(sender.email):
        return _asked_by_address(scene) or (None, ())
    for sentence in _sentences(scene):
        person = _written(sentence, scene, without=sender.email.casefold())
        if person:
            return person, (Evidence("contact", sentence.strip()),)
    for sentence in _sentences(scene):
        for name in names.find(sentence) if _ASK.search(sentence) else ():
            own = names.same(name.text, scene.signature.name) or scene.is_mine(name.text)
            if not (own or _is_house_or_team(sentence, name, scene)):
                return Person(name.text, None), (Evidence("contact", sentence.strip()),)
    team = shown(sender.name) is None and read_by_somebody(sender)
    if team and scene.signature.name is None and not _says_unread(scene):
        return Person(None, sender.email), (Evidence("contact", sender.email),)
    return None, ()


def _is_house_or_team(sentence: str, name: names.Name, scene: Scene) -> bool:
    """ "the Millbank Foods Careers Desk": a name that the sender's domain has, or a team's."""
    behind = sentence[name.end : name.end + 24].split()
    team = bool(behind) and behind[0].casefold().strip(".,") in TEAM_WORDS
    return team or bool(scene.own_label and domains.fits(scene.own_label, name.text))


def _sentences(scene: Scene) -> Iterator[str]:
    for area in (Area.OWN, Area.SIGNATURE, Area.FOOTER):
        text = scene.text(area)
        start = 0
        ends = (found.end() for found in _SENTENCE_END.finditer(text))
        for end in itertools.chain(ends, (len(text),)):
            sentence = text[start:end]
            both = ";" in sentence and _HELP_DESK.search(sentence) is not None
            yield from filter(str.strip, sentence.split(";") if both else (sentence,))
            start = end
