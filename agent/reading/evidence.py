"""Evidence that a person can check: words that do not stand in the message are mended or dropped.

Judges no field; compares with blanks and quotation marks evened out.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import cache

from agent.message import Message
from agent.reading.model import Evidence

_LONGEST = 400


def checked(found: Iterable[Evidence], message: Message) -> tuple[Evidence, ...]:
    """Evidence whose words occur in the message, each once, in order; at most 400 characters."""
    text, subject = message.text, message.subject
    stands = _stands(message)
    kept: dict[tuple[str, str], Evidence] = {}
    for one in found:
        words: str | None = one.text.strip()
        if words and words not in text and words not in subject:
            words = _mended(words, stands)
        if words:
            words = words[:_LONGEST]
            as_it_is = words == one.text
            kept.setdefault((one.field, words), one if as_it_is else Evidence(one.field, words))
    return tuple(kept.values())


def _words(message: Message) -> Iterator[str]:
    """All that a person can look up in the message: headers, texts, calendar, enclosures."""
    yield message.subject
    yield from (value for _, value in message.headers)
    yield from (message.plain, message.html, message.hidden, message.delivery_report)
    for invitation in message.invitations:
        yield from (invitation.summary, invitation.description, invitation.location)
        yield from (invitation.url, invitation.uid, invitation.method or "", invitation.status)
        guests = (*invitation.attendees, *filter(None, (invitation.organizer,)))
        yield from (f"{guest.name or ''} {guest.email or ''}" for guest in guests)
    for address in (message.sender, *message.reply_to, *message.to, *message.cc):
        if address:
            yield f"{address.name} <{address.email}>"
    yield from (attachment.filename for attachment in message.attachments)
    for original in message.forwarded[:3]:
        yield from _words(original)


def _stands(message: Message) -> Callable[[str], bool]:
    """Whether words stand in a message: as a rule in its plain text, which is short."""
    plain = cache(lambda: _even(message.plain))
    everything = cache(lambda: _even("\n".join(_words(message))))
    return lambda words: (even := _even(words)) in plain() or even in everything()


def _mended(words: str, stands: Callable[[str], bool]) -> str | None:
    """The words, else the longest of their lines that stands there."""
    if stands(words):
        return words
    lines = sorted((line.strip() for line in words.split("\n")), key=len, reverse=True)
    return next((line for line in lines[:4] if len(line) > 2 and stands(line)), None)


def _even(text: str) -> str:
    return " ".join(text.replace(">", " ").split()).casefold()
