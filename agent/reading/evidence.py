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
    seen = _even(message.text)
    everything = cache(lambda: _even("\n".join(_words(message))))
    mended = (_mended(one, lambda words: words in seen or words in everything()) for one in found)
    return tuple(dict.fromkeys(one for one in mended if one is not None))


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


def _mended(one: Evidence, stands: Callable[[str], bool]) -> Evidence | None:
    """The evidence, else the longest of its lines that stands there."""
    words = one.text.strip()
    if not words:
        return None
    if stands(_even(words)):
        return Evidence(one.field, words[:_LONGEST])
    lines = sorted((line.strip() for line in words.split("\n")), key=len, reverse=True)
    line = next((line for line in lines[:4] if len(line) > 2 and stands(_even(line))), None)
    return Evidence(one.field, line[:_LONGEST]) if line else None


def _even(text: str) -> str:
    return " ".join(text.replace(">", " ").split()).casefold()
