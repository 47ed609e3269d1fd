"""Addresses and the persons behind them: whether answers are read, whose name an address bears.

Whom to answer is for ``answering``.
"""

import re
from functools import lru_cache

from agent.message import Address
from agent.reading import relays, words
from agent.reading.caseless import lazily
from agent.reading.people import names, orgs
from agent.reading.people.scene import Scene, unattended
from agent.reading.relays import Use

ADDRESS = lazily(r"(?<![\w.+-])[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}(?<![.'-])")
_NO_ANSWERS = frozenset({Use.TRACKING, Use.SCHEDULING, Use.ASSESSMENT, Use.CALENDAR, Use.BOARD})
_NO_LETTER = lazily(r"[^a-z]+")
_TOKEN = lazily(r"\+|\d{4}|[0-9a-f]{10}", re.IGNORECASE)


@lru_cache(maxsize=256)
def read_by_somebody(address: Address) -> bool:
    """Whether answers are read: not at a no-reply address, nor at a service without a token."""
    if unattended(address.email):
        return False
    relay = relays.find(address.domain)
    if relay is None or relay.use not in _NO_ANSWERS:
        return True
    local = address.email.partition("@")[0]
    if relay.use is Use.TRACKING and _own_host(address.domain, relay.domain):
        return True
    return bool(_TOKEN.search(local)) or belongs(address.email, shown(address.name))


def _own_host(domain: str, service: str) -> bool:
    """Whether an employer has a host of its own at a service
    ("jobs@millbank.teamtailor-mail.com")."""
    host = domain.lower().removesuffix(service).strip(".")
    return host not in ("", "mail", "email", "app", "notifications", "us", "eu", "m", "em", "hire")


@lru_cache(maxsize=1024)
def belongs(email: str, name: str | None) -> bool:
    """Whether a local part is made of a name's words ("j.doe", "jane")."""
    local = _NO_LETTER.sub("", _plain(email.partition("@")[0]))
    words = [_plain(w) for w in (name or "").split()]
    if not local or not words:
        return False
    if any(len(w) > 2 and w in local for w in words):
        return True
    initials = "".join(w[0] for w in words if w)
    return len(words) > 1 and local in (initials, initials[0] + words[-1])


def _plain(text: str) -> str:
    return orgs.fold(text).replace(" ", "")


@lru_cache(maxsize=256)
def shown(written: str) -> str | None:
    """The person in a display name: "Jane Doe", "Doe, Jane (HR)", "Jane at Millbank", "Jane via
    Lever"."""
    written = written[:200]
    whole = names.person(written) if written else None
    if whole:
        return whole
    head = re.split(
        r"\s+(?:at|@|from|via|of|bei|von|chez|de|bij|hos|-|–|\||•)\s+|\s*[(|,]|\s/\s",
        written,
        maxsplit=1,
    )[0]
    return names.person(head) if head != written else None


def is_theirs(email: str, scene: Scene) -> bool:
    relay = relays.find(email.rpartition("@")[2])
    service = relay is not None and relay.use is not Use.PERSONAL
    return not (service or scene.candidate.owns(email) or unattended(email))


def near(sentence: str, start: int, email: str, scene: Scene) -> str | None:
    """The person to whom the address at an offset of a sentence belongs."""
    before = [n for n in names.spans(sentence) if n.end <= start and not scene.is_mine(n.text)]
    sender = scene.message.sender
    signed = (scene.signature.name, shown(sender.name) if sender else None)
    known = [*(n.text for n in reversed(before)), *(n for n in signed if n)]
    named = next((n for n in known if belongs(email, n)), None)
    last = next((n for n in reversed(before) if n.full and not orgs.is_house(n.text)), None)
    if named or last is None or _TEAM_BOX.match(email):
        return named
    gap = sentence[last.end : start]
    return last.text if len(gap) < 40 and not re.search(r"[.;]", gap) else None


_TEAM_BOX = lazily(
    rf"(?:{words.joined('addresses.team_box')})\b",
    re.IGNORECASE,
)
