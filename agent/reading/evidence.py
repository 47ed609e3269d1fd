"""Evidence that a person can check: words that do not stand in the message are mended or dropped.

Judges no field; compares with blanks and quotation marks evened out.
"""

from collections.abc import Iterable, Iterator

from agent.message import Message
from agent.reading.model import Evidence

_LONGEST = 400


def checked(found: Iterable[Evidence], message: Message) -> tuple[Evidence, ...]:
    """Evidence whose words occur in the message, each once, in order; at most 400 characters."""
    places = (message.text, message.subject)
    evened: list[str] = []
    kept: dict[Evidence, None] = {}
    for one in dict.fromkeys(found):
        words = one.text.strip()
        if words and (words in places[0] or words in places[1]):
            kept[Evidence(one.field, words[:_LONGEST])] = None
            continue
        evened = evened or [_even("\n".join(_words(message)))]
        if words and (line := _mended(words, evened[0])):
            kept[Evidence(one.field, line[:_LONGEST])] = None
    return tuple(kept)


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


def _mended(words: str, everything: str) -> str | None:
    """The words, else the longest of their lines that stands there."""
    if _even(words) in everything:
        return words
    lines = sorted((line.strip() for line in words.split("\n")), key=len, reverse=True)
    return next((line for line in lines[:4] if len(line) > 2 and _even(line) in everything), None)


def _even(text: str) -> str:
    return " ".join(text.replace(">", " ").split()).casefold()
