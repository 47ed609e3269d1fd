"""Names that look like another's: foreign alphabets, swapped letters, answers that go elsewhere.

Compares addresses with each other and with the text; knows no list of firms.
"""

import re
import unicodedata
from collections.abc import Iterator

from agent.message import Address, Message
from agent.reading import relays
from agent.reading.caseless import lazily
from agent.reading.people.domains import label
from agent.reading.prose import Prose

_SWAPS = (("rn", "m"), ("vv", "w"), ("0", "o"), ("1", "l"), ("3", "e"), ("4", "a"), ("5", "s"))
_BARE = str.maketrans("ıłøđħŧɑɡɩȷĸ", "ilodhtagijk")
"""Letters that look like another and are not made of it and an accent."""
_ADDRESS = lazily(r"[\w.+-]{1,64}@([\w-]{1,63}(?:\.[\w-]{1,63}){1,4})")
_AT = lazily(r"@(?<=[\w.+-]@)([\w-]{1,63}(?:\.[\w-]{1,63}){1,4})")
_SITE = lazily(r"(?:https?://|www\.)([\w-]{1,63}(?:\.[\w-]{1,63}){1,4})", re.IGNORECASE)
_WORD = lazily(r"[^\W\d_]{5,}")
_LEAST = 5


def foreign_script(domain: str) -> bool:
    """Whether a domain mixes alphabets in one label, also behind punycode (RFC 3492)."""
    if domain.isascii() and "xn--" not in domain.lower():
        return False
    return any(_mixed(_decoded(part)) for part in domain.split(".")[-4:])


def _decoded(part: str) -> str:
    if not part.lower().startswith("xn--"):
        return part
    try:
        return part[4:].encode("ascii").decode("punycode")
    except (UnicodeError, ValueError, OverflowError):
        return "а" + "a"  # cannot be read: as good as mixed


def _mixed(text: str) -> bool:
    cyrillic_or_greek = any("\u0370" <= c <= "\u052f" for c in text)
    # A whole label in letters of another alphabet that all look Latin is the same trick.
    lookalikes = cyrillic_or_greek and all(c in "аеорсухіјѕԁһαορυν-" for c in text)
    return lookalikes or (cyrillic_or_greek and any("a" <= c.lower() <= "z" for c in text))


def imitates(message: Message, prose: Prose) -> str | None:
    """The name in the text that the sender's domain is a misspelling of, if any."""
    sender = message.sender
    if sender is None or relays.find(sender.domain) is not None:
        return None
    own = _decoded(label(sender.domain))
    organisers = " ".join(_organisers(message))
    said = (prose.subject, prose.own[:6000], prose.signature[:2000], sender.name, organisers)
    text = "\n".join(said)
    parts = {part: unswapped(part) for part in {own, *own.split("-")}}
    false = {p: true for p, true in parts.items() if true != p and len(true) >= _LEAST}
    words = {w.casefold() for w in _WORD.findall(text)} if false else set()
    for part, swapped in false.items():
        if swapped in words and part not in words:
            return swapped
    bare = _unaccented(own)
    accented = bare != own and own not in text.casefold()
    for other in _others(text):
        if accented and other in (bare, unswapped(bare)):
            return other
        # A house's address may be written with accents, and its site without, or the other way.
        if _unaccented(other) != bare and _misspelt(own, other):
            return other
    return None


def _unaccented(text: str) -> str:
    """Letters without their accents, and those that look like one with (``lärkfıeld``)."""
    if text.isascii():
        return text
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in apart if not unicodedata.combining(c)).translate(_BARE)


def in_front(message: Message, prose: Prose) -> str | None:
    """A domain that the text names and the sender's only begins with
    (``millbank.example.jobs-desk.example``), if any."""
    sender = message.sender
    if sender is None or relays.find(sender.domain) is not None:
        return None
    labels = sender.domain.lower().split(".")[-6:]
    fronts = [".".join(labels[:n]) for n in range(2, len(labels) - 1)]
    text = f"{prose.own[:6000]}\n{prose.signature[:2000]}".lower() if fronts else ""
    own = label(sender.domain)
    return next((f for f in fronts if f"@{f}" in text and label(f) != own), None)


def foreign_organiser(message: Message) -> str | None:
    """The organiser of another house whose meeting a message calls off, if any: only they may
    (RFC 5546 section 3.2.5); a service does it for them."""
    sender = message.sender
    if not message.invitations:
        return None
    known = sender is None or (relays.find(sender.domain) and not relays.personal(sender.domain))
    if sender is None or known or sender.email.casefold() in _attending(message):
        return None
    seen = {a.domain for a in (*message.to, *message.cc, *message.reply_to)}
    return next((o for o in _organisers(message, "CANCEL") if _is_apart(o, sender, seen)), None)


def _is_apart(organiser: str, sender: Address, seen: set[str]) -> bool:
    domain = organiser.rpartition("@")[2]
    short, long = sorted((label(domain), label(sender.domain)), key=len)
    return domain not in seen and short not in long


def _organisers(message: Message, method: str | None = None) -> list[str]:
    """The addresses of those who hold the meetings of a message, in small letters."""
    events = [i for i in message.invitations[:3] if method in (None, i.method)]
    return [i.organizer.email.lower() for i in events if i.organizer and i.organizer.email]


def _attending(message: Message) -> set[str]:
    people = (a.email for i in message.invitations[:3] for a in i.attendees[:100])
    return {email.casefold() for email in people if email}


def are_apart(people: tuple[Address, ...]) -> bool:
    """Whether addresses are of more than one house; of a provider of mailboxes each is its own."""
    houses = {
        one.email.casefold() if relays.personal(one.domain) else label(one.domain)
        for one in people
        if one.domain
    }
    return len(houses) > 1


def unswapped(text: str) -> str:
    """A label as those letters read that were put in to look like others (``acrne``, ``àcme``:
    ``acme``)."""
    text = _unaccented(_decoded(text))
    for false, true in _SWAPS:
        text = text.replace(false, true)
    return text


def _others(text: str) -> Iterator[str]:
    """The labels of domains that the text names."""
    sites = _SITE.findall(text)[:20] if "://" in text or "www." in text.lower() else []
    for found in (*(_AT.findall(text)[:20] if "@" in text else ()), *sites):
        if relays.find(found) is None:
            yield _decoded(label(found))


def _misspelt(own: str, other: str) -> bool:
    """One letter more, less, other or swapped with its neighbour; digits at the end aside."""
    if own == other or min(len(own), len(other)) < _LEAST + 1:
        return False
    if own.rstrip("0123456789s") == other.rstrip("0123456789s"):
        return False
    at = next((i for i, (a, b) in enumerate(zip(own, other, strict=False)) if a != b), None)
    if at is None:
        return abs(len(own) - len(other)) == 1
    a, b = own[at:], other[at:]
    return a[1:] == b[1:] or a[1:] == b or a == b[1:] or (a[:2] == b[1::-1] and a[2:] == b[2:])


def other_address_in_name(sender: Address) -> str | None:
    """An address of another house in the display name ("hr@acme.example" <x@y.example>)."""
    found = _ADDRESS.search(_as_address(sender.name))
    private = relays.personal(sender.domain)
    if not found or (relays.find(sender.domain) is not None and not private):
        return None
    if private and relays.personal(found[1]):
        return None  # another mailbox of the same person's
    return found[0] if label(found[1].lower()) != label(sender.domain) else None


_ROUND_AT = lazily(r"\s{0,3}[(\[{<]\s?(?:at|@|arroba|chez)\s?[)\]}>]\s{0,3}", re.IGNORECASE)
_ROUND_DOT = lazily(r"\s{0,3}[(\[{<]\s?(?:dot|punkt|point|punto|ponto|\.)\s?[)\]}>]\s{0,3}", re.I)
_SPOKEN = lazily(
    r"([a-z][a-z0-9_+-]*(?:\.[a-z0-9_+-]+){0,4}) at ([a-z0-9-]+(?:(?:\.| dot )[a-z0-9-]+)+)"
)
"""All of a name, in small letters as addresses are: who is "Jobs at Fernhill.com" is a name."""


def _as_address(name: str) -> str:
    """A display name with whatever stands for the @ and the dots of an address as these."""
    if not name.isascii():
        name = unicodedata.normalize("NFKC", name)
    name = _ROUND_DOT.sub(".", _ROUND_AT.sub("@", name))
    spoken = _SPOKEN.fullmatch(name.strip("<>()[] "))
    return f"{spoken[1]}@{spoken[2].replace(' dot ', '.')}" if spoken else name


def foreign_answer(message: Message, prose: Prose, *, alike: bool = True) -> Address | None:
    """A Reply-To of another house than the sender's that nothing in the message accounts for.

    ``alike``: whether a name that holds the sender's ("acme-careers") passes for the same house.
    """
    sender = message.sender
    if (
        not message.reply_to
        or sender is None
        or not sender.domain
        or message.header("list-id")
        or _to_all(message)
    ):
        return None
    foreign = (a for a in message.reply_to if _is_foreign(a, sender, message, prose, alike))
    return next(foreign, None)


def _to_all(message: Message) -> bool:
    """A discussion list, whose answers go to the address that the message went to."""
    given = {a.email.casefold() for a in (*message.to, *message.cc)}
    listed = message.header("list-post") is not None or message.header("precedence") == "list"
    return listed or any(a.email.casefold() in given for a in message.reply_to)


def _is_foreign(
    answer: Address, sender: Address, message: Message, prose: Prose, alike: bool
) -> bool:
    theirs, ours = label(answer.domain), label(sender.domain)
    if not answer.domain or theirs == ours:
        return False
    if relays.personal(answer.domain):
        return answer.email.casefold() != sender.email.casefold()
    if relays.find(answer.domain) or (
        relays.find(sender.domain) and not relays.personal(sender.domain)
    ):
        return False
    short, long = sorted((theirs.replace("-", ""), ours.replace("-", "")), key=len)
    if alike and len(short) >= 4 and short in long:
        return False
    # A house's other domain stands in its signature, or is one of those it writes to as well.
    named = f"{prose.own}\n{prose.signature}\n{prose.footer}".casefold()
    return answer.domain not in named and all(answer.domain != a.domain for a in message.cc)
