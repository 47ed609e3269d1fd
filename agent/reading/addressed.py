"""Whether what somebody passed on was written to the reader, or is that person's own invitation.

Compares names and addresses; what the letter says is for ``kinds``.
"""

from agent.message import Address, Message
from agent.reading import relays, words
from agent.reading.caseless import caseless
from agent.reading.details.manner import greeted_as
from agent.reading.folding import fold
from agent.reading.forwards import Opened
from agent.reading.model import Candidate
from agent.reading.prose import split

_SEARCHED = 6000
_FOR_THE_READER = caseless(rf"\b(?:{words.joined('addressed.yours')})\b")
"""How a go-between says that the letter below is the reader's."""
_OF_A_THIRD = caseless(rf"\b(?:{words.joined('addressed.theirs')})\b")
"""How an employer writes to a go-between of the reader."""


def is_anothers(message: Message, seen: Opened, candidate: Candidate) -> bool:
    """Whether the letter passed on invites whoever passes it on, or somebody else again: its
    greeting or its To says so, nothing in it names the reader, and no word above it says that it is
    for them.

    A house that passes on its own mail, and a go-between's client, write of the reader.
    """
    original, forwarder = seen.original, message.sender
    if original is message or forwarder is None or candidate.owns(forwarder.email):
        return False
    author = original.sender
    if author is None or candidate.owns(author.email) or _is_of_one_house(forwarder, author):
        return False
    mine = _words(candidate.name or "") or _locals(candidate)
    if any(candidate.owns(to.email) for to in original.to) or mine & _words(forwarder.name):
        return False
    text = split(original, candidate)
    greeted = _words(greeted_as(text.greeting) or "")
    to_forwarder = any(to.email.casefold() == forwarder.email.casefold() for to in original.to)
    if not (greeted or to_forwarder) or _is_named(mine, greeted):
        return False
    told = f"{original.subject} {text.own[:_SEARCHED]} {text.signature}"
    if _names(told, mine) or _OF_A_THIRD.search(told):
        return False
    above = split(seen.above, candidate) if seen.above else None
    if above is None:
        return True
    signs_for_a_house = seen.cover is not None and "\n" in above.signature.strip()
    return not (signs_for_a_house or _FOR_THE_READER.search(above.own[:_SEARCHED]))


def _is_of_one_house(one: Address, other: Address) -> bool:
    if one.email.casefold() == other.email.casefold():
        return True
    return one.domain == other.domain and not relays.personal(one.domain)


def _locals(candidate: Candidate) -> frozenset[str]:
    return frozenset(w for a in candidate.addresses for w in _words(a.partition("@")[0]))


def _words(text: str) -> frozenset[str]:
    """The words of a name; initials and particles tell nothing."""
    apart = "".join(c if c.isalnum() else " " for c in fold(text))
    return frozenset(w for w in apart.split() if len(w) > 2)


def _names(text: str, mine: frozenset[str]) -> bool:
    """Whether a text names the reader, by a part of an address too ("callumogilvie94")."""
    said = _words(text)
    return bool(mine & said) or any(
        len(m) > 9 and m.startswith(w) for m in mine for w in said if len(w) > 4
    )


def _is_named(mine: frozenset[str], greeted: frozenset[str]) -> bool:
    """Whether a greeting means the reader, by a short form too ("Ali" for Alison)."""
    return any(a.startswith(b) or b.startswith(a) for a in mine for b in greeted)
