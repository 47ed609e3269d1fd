"""The scene of a message: its texts by place, who sent it, through which service, how it is signed.

Gathers what the finders of company, role, contact and interviewers share; concludes nothing.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from agent.message import Address, Message
from agent.reading import relays
from agent.reading.caseless import lazily
from agent.reading.model import Candidate, Person
from agent.reading.people import domains, names, orgs, signatures
from agent.reading.people.signatures import Signature
from agent.reading.prose import Prose
from agent.reading.relays import Relay, Use
from agent.terms import Kind

_MOST = 20_000
_NOBODY = lazily(
    r".*(?:no|not|nao|nicht|ne|non|sin|geen)[._-]?(?:reply|respond|respuesta|antworten|antwort"
    r"|repond|rispond|contest|reponse|beantwoord|svar)\w*(?:[._-].*)?"
    r"|.*(?:ne|non?|nao|nicht|niet|keine?|ikke|ej)[._-]?(?:pas[._-])?(?:re|be|ge)?(?:pondre|ponda"
    r"|spondre|antwort\w*|antwoord\w*|svar\w*)(?:[._-].*)?"
    r"|notif.*|mailer-daemon|postmaster|bounces?.*|alerts?"
    r"|.*-notifications?|automated|automail"
    r"|autoreply|.*autoreply|daemon|unsubscribe.*|dse.*|system|invitations?"
    r"|updates?|calendar-.*",
    re.IGNORECASE,
)
_BLOCK_FROM = lazily(
    r"^[>\s*]{0,6}(?:from|von|de|van|från|fra|da|od"
    r"|lähettäjä)\s?:\*?\s+(?P<name>[^<\n\[]{0,80}?)\s*"
    r"(?:[<\[](?:mailto:)?(?P<email>[\w.+'-]{1,64}@[\w.-]{3,100})[>\]]?.{0,40})?$",
    re.IGNORECASE | re.MULTILINE,
)


class Area(Enum):
    """Where a text stands."""

    SUBJECT = "subject"
    OWN = "own"
    SIGNATURE = "signature"
    FOOTER = "footer"
    CALENDAR = "calendar"
    QUOTED = "quoted"


@dataclass(frozen=True, slots=True)
class Scene:
    """What the finders share; ``sender`` is the employer's side also in an outgoing message."""

    message: Message
    prose: Prose
    candidate: Candidate
    kind: Kind
    texts: tuple[tuple[Area, str], ...]
    outgoing: bool
    sender: Address | None
    """Who writes for the employer: From; the first recipient of an outgoing message."""
    relay: Relay | None
    """The service through which the message came."""
    signature: Signature
    quoted: Signature
    """The signature that ends the quoted message."""
    forwarded: Address | None
    """Who wrote the forwarded message, where there is one."""
    mine: tuple[str, ...]
    """The candidate's own names."""
    borrowed: bool = False
    """Whether an unattended address bears the name of a house that its domain is not of."""
    own_label: str = ""
    """The label of the sender's own domain; empty where a service or private mailbox sends."""
    carrier: str = ""
    """The label of a service that carries the message for the house that takes its answers."""
    company: str | None = None
    role: str | None = None
    contact: Person | None = None
    known: tuple[Person, ...] = ()
    """Persons with what is known of them, once they have been found."""
    passed: frozenset[int] = frozenset()
    """Which messages of the quoted history, the nearest being 0, tell of days that have passed."""

    def text(self, area: Area) -> str:
        """The text that stands in one place."""
        for known, text in self.texts:
            if known is area:
                return text
        return ""

    def is_mine(self, name: str | None) -> bool:
        """Whether a name is the candidate's."""
        return names.is_one_of(name, self.mine)


@lru_cache(maxsize=1024)
def unattended(email: str) -> bool:
    """Whether an address itself says that nobody reads answers to it."""
    return _NOBODY.fullmatch(email.partition("@")[0][:80]) is not None


@lru_cache(maxsize=2)
def look(message: Message, prose: Prose, candidate: Candidate, kind: Kind) -> Scene:
    """The scene of a message; linear in its length. The finders share the last result."""
    outgoing = message.sender is not None and candidate.owns(message.sender.email)
    texts = _texts(message, prose)
    forwarded = _forwarded(message, prose, candidate)
    outgoing = outgoing and not (forwarded and not prose.own.strip())
    if outgoing:  # What the candidate signs with is the house they work for now.
        texts = tuple(one for one in texts if one[0] not in (Area.SIGNATURE, Area.FOOTER))
    texts = tuple((a, _unsigned(t, candidate) if a is Area.QUOTED else t) for a, t in texts)
    sender = _counterpart(message, candidate) if outgoing else message.sender
    if sender is None or (candidate.owns(sender.email) and forwarded):
        sender = forwarded
    known = _known(sender)
    signature = Signature() if outgoing else _signature(prose, known)
    borrowed = sender is not None and _is_borrowed(sender)
    label = domains.own_label(sender.email) if sender and not borrowed else ""
    if sender and any(sender.domain == a.rpartition("@")[2].lower() for a in candidate.addresses):
        label = ""  # both write from one provider of mailboxes
    own = "" if outgoing or not sender else domains.own_label(sender.email)
    carrier = _carrier(message, sender, own, texts) if sender and own else ""
    if carrier or (borrowed and own):
        label = next(_houses_behind(message, sender, texts), "")
    return Scene(
        message, prose, candidate, kind, texts, outgoing, sender,
        relays.find(sender.domain) if sender else None,
        signatures.with_name(signature, known) if not outgoing else signature,
        _quoted_signature(prose.quoted, candidate, message),
        forwarded, _mine(message, candidate, outgoing, prose.greeting), borrowed, label, carrier,
    )  # fmt: skip


def _unsigned(text: str, candidate: Candidate) -> str:
    """A quoted history without what stands below the candidate's name: the house they work for
    now."""
    if not candidate.name or candidate.name not in text:
        return text
    below = rf"^([ \t]*{re.escape(candidate.name)}[ \t]*)\n(?:[^\n.!?:]{{1,60}}\n?){{1,4}}"
    return re.sub(below, r"\1\n", text, flags=re.MULTILINE)


def _is_borrowed(sender: Address) -> bool:
    """ "Millbank Foods <no-reply@some-recruiting-service.example>"."""
    person = names.person(sender.name)
    if not unattended(sender.email) or (person and names.is_given(person)):
        return False
    shown, label = orgs.tidy(sender.name), domains.own_label(sender.email)
    if not (shown and label):
        return False
    return all(domains.fits(label, one) == 0 for one in (shown, *shown.split()[:6]))


def _carrier(
    message: Message, sender: Address, label: str, texts: tuple[tuple[Area, str], ...]
) -> str:
    """The sender's own label where it is a service that no list knows, else nothing.

    It says so ("Jane via X", "Powered by X"), or a machine of its name writes and answers go to
    another house, or the talk is in another's calendar.
    """
    via = _VIA.search(sender.name[:160])
    if via and domains.fits(label, via[1]) == 3:
        return label
    told = (t for _, t in texts if any(map(t.__contains__, _POWERED_NEEDS)))
    if any(domains.fits(label, m[1]) == 3 for t in told for m in _POWERED.finditer(t)):
        return label
    below = "\n".join(t for a, t in texts if a in (Area.SIGNATURE, Area.FOOTER))
    own = next((t for a, t in texts if a is Area.OWN), "").rstrip().rpartition("\n")[2]
    if any(domains.fits(label, m[1]) == 3 for t in (below, own) for m in _THROUGH.finditer(t)):
        return label
    answers = list(_houses_behind(message, sender, texts))
    apart = answers and not any(o.startswith(label[:4]) or label in o for o in answers)
    shown = len(sender.name) < 90 and domains.fits(label, sender.name) == 3
    return label if apart and shown and _known(sender) is None else ""


def _houses_behind(
    message: Message, sender: Address | None, texts: tuple[tuple[Area, str], ...]
) -> Iterator[str]:
    """The labels of those who take the answers; where a machine writes, of those too in whose
    calendar the talk stands and, where it does not speak of itself, of the persons whose addresses
    it gives."""
    behind = [a.email for a in message.reply_to[:2]]
    if sender and unattended(sender.email):
        organisers = (e.organizer for e in message.invitations[:3])
        behind += (o.email for o in organisers if o and o.email)
        own = next((t for a, t in texts if a is Area.OWN), "")
        given = () if sender.name in own else _PERSONS_ADDRESS.finditer(own)
        behind += (m[0] for m in given if names.is_given(m[1]))
    return filter(None, (domains.own_label(e) for e in behind if not unattended(e)))


_PERSONS_ADDRESS = lazily(r"(?<![\w.+-])([a-z]{3,20})(?:[._][a-z]{1,20})?@[\w.-]{4,80}(?<![.-])")
_VIA = lazily(r"\s(?:via|through|über|par|por)\s+(\S.{1,40})$", re.IGNORECASE)
_POWERED = lazily(
    r"\b(?:[Pp]owered by|[Ss]ent (?:from|via|by|with|using)|[Dd]elivered by|[Ss]cheduled with"
    r"|[Pp]rovided by) "
    r"([^\Wa-z_][\w.-]*(?: [^\Wa-z_][\w.-]*)?)"
)
"""How services name themselves under what they carry."""
_POWERED_NEEDS = ("owered by ", "ent from ", "ent via ", "ent by ", "ent with ", "ent using ",
                  "elivered by ", "cheduled with ", "rovided by ")  # fmt: skip
"""Plain words of which one has to be there."""
_THROUGH = lazily(
    r"\b(?:via|through|über|par|através d[eo]|a través de|mediante|door|op|no|na|sur|auf"
    r"|on) ([^\Wa-z_][\w.-]*(?: [^\Wa-z_][\w.-]*)?)[.!]?\s*$",
    re.MULTILINE,
)
"""How a footer names the way that the application took ("you applied via JobRelay")."""


def _known(sender: Address | None) -> str | None:
    """The sender's name where it is a person's: by a first name, or by the address itself."""
    name = names.person(sender.name) if sender and sender.name else None
    if name is None or sender is None:
        return None
    local = sender.email.partition("@")[0].lower()
    signs = any(len(w) > 2 and orgs.fold(w).replace(" ", "") in local for w in name.split())
    return name if signs or names.is_given(name) else None


def _signature(prose: Prose, known: str | None) -> Signature:
    """The signature; where it is bare, the last lines from the sender's name on."""
    found = signatures.read(prose.signature, known)
    if found.houses or found.title:
        return found
    lines = (prose.own or prose.footer).rstrip().split("\n")[-14:]
    starts = [i for i, line in enumerate(lines) if signatures.opens(line, known)]
    if not starts or any(len(line) > 160 and i > starts[0] for i, line in enumerate(lines[:-1])):
        return found
    other = signatures.read("\n".join(lines[starts[0] :]), known or found.name)
    return other if other.houses or other.title else found


def _texts(message: Message, prose: Prose) -> tuple[tuple[Area, str], ...]:
    calendar = "\n".join(
        f"{i.summary}\n{i.description[:2000]}" for i in message.invitations[:3] if i.summary
    )
    enclosed = () if prose.forwarder else message.forwarded[:2]
    inner = "\n".join(f"{m.subject}\n{m.text[:_MOST]}" for m in enclosed)
    found = (
        (Area.SUBJECT, prose.subject[:1000]),
        (Area.OWN, prose.own[:_MOST]),
        (Area.SIGNATURE, prose.signature[:2000]),
        (Area.CALENDAR, calendar[:6000]),
        (Area.FOOTER, prose.footer[:4000]),
        (Area.QUOTED, f"{prose.quoted[:_MOST]}\n{inner}".strip()),
    )
    return tuple((area, text) for area, text in found if text)


def _counterpart(message: Message, candidate: Candidate) -> Address | None:
    everybody = (*message.to, *message.cc)
    return next((a for a in everybody[:50] if not candidate.owns(a.email)), None)


def _forwarded(message: Message, prose: Prose, candidate: Candidate) -> Address | None:
    """Who wrote the quoted or enclosed message that is passed on, if it is not the candidate."""
    for inner in message.forwarded[:2]:
        if inner.sender and not candidate.owns(inner.sender.email):
            return inner.sender
    block = _BLOCK_FROM.search(prose.quoted[:6000])
    if block is None or not block["email"] or candidate.owns(block["email"]):
        return None
    found = Address(block["name"].strip(" \"'*"), block["email"])
    same = message.sender is not None and message.sender.email.casefold() == found.email.casefold()
    return None if same else found


def _quoted_signature(quoted: str, candidate: Candidate, message: Message) -> Signature:
    """The closing lines of the quoted message, where the employer's side wrote it."""
    if not quoted:
        return Signature()
    lines = quoted[-4000:].rstrip().split("\n")
    tail: list[str] = []
    for line in reversed(lines[-12:]):
        if len(line) > 90 or (line.rstrip().endswith((".", "?", ":")) and len(line.split()) > 6):
            break
        tail.append(line)
    found = signatures.read("\n".join(reversed(tail)))
    mine = _mine(message, candidate, outgoing=False)
    return Signature() if names.is_one_of(found.name, mine) else found


def _mine(
    message: Message, candidate: Candidate, outgoing: bool, greeting: str = ""
) -> tuple[str, ...]:
    """The names under which the candidate is known in this message."""
    written = [candidate.name] if candidate.name else []
    if greeting and not outgoing:
        label = domains.own_label(message.sender.email) if message.sender else ""
        greeted = (n.text for n in names.spans(greeting[:80]))
        written += [n for n in greeted if not (label and domains.fits(label, n) > 1)][:1]
    if outgoing and message.sender:
        written.append(message.sender.name)
    written += [a.name for a in (*message.to, *message.cc)[:50] if candidate.owns(a.email)]
    for event in message.invitations[:3]:
        written += [a.name or "" for a in event.attendees[:50] if candidate.owns(a.email)]
    for address in candidate.addresses[:4]:
        local = re.sub(r"\d+", "", address.partition("@")[0])
        parts = [p for p in re.split(r"[._-]+", local) if len(p) > 1]
        if len(parts) > 1:
            written.append(" ".join(p.capitalize() for p in parts))
    return tuple(dict.fromkeys(n for n in written if n and "@" not in n))


def is_service(use: Relay | None) -> bool:
    """Whether a relay carries mail for employers; a private mailbox is a person's own."""
    return use is not None and use.use is not Use.PERSONAL
