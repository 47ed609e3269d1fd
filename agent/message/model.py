"""What a message is once read: addresses, own words, references, calendar parts, defects.

Only the types; how bytes become one is for the modules beside it.
"""

from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from agent.invitation import Invitation


@dataclass(frozen=True, slots=True)
class Address:
    """RFC 5322 section 3.4 ``mailbox``: display name (may be empty) and addr-spec as written."""

    name: str
    email: str

    @property
    def domain(self) -> str:
        """The part after the last @, in lower case."""
        return _domain(self.email)


@lru_cache(maxsize=256)
def _domain(email: str) -> str:
    return email.rpartition("@")[2].lower()


@dataclass(frozen=True, slots=True)
class Attachment:
    """A part that is no body text: its name, media type and size in bytes."""

    filename: str
    content_type: str
    size: int


@dataclass(frozen=True, slots=True)
class Message:
    """A message as far as it can be read; ``defects`` names what could not be.

    Text has LF line ends and no NUL; headers are unfolded, decoded, without control characters.
    """

    message_id: str | None = None
    """As in the header, with its angle brackets."""
    date: datetime | None = None
    """The Date header, aware (UTC where it names no zone)."""
    received: datetime | None = None
    """The topmost Received, aware."""
    sender: Address | None = None
    """From; the Sender where several From."""
    authors: tuple[Address, ...] = ()
    """All of From, where they are several."""
    reply_to: tuple[Address, ...] = ()
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    subject: str = ""
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    """Every header in order: lower-case name, unfolded decoded value."""
    plain: str = ""
    """The text/plain body, unflowed where format=flowed (RFC 3676)."""
    html: str = ""
    """The visible text of the text/html body.

    - Blocks (paragraphs, ``<div>``, ``<br>``, list items) stand on lines of their own, paragraphs
      and headings with an empty line between; list items begin with ``- `` or ``1. ``.
    - Rows of a table stand on lines of their own, the cells of one row parted by tabs.
    - Quoted history: each line of a ``<blockquote>`` that quotes (``type=cite``, a class of quote
      or cite, a line at its left) begins with ``> `` once per level, as in plain text. A mere
      indent does not. Outlook's reply and forward header, and ``<hr>``, follow a line of 32
      underscores as in Outlook's own plain text; attributions ("On ... wrote:") stay as they are.
    - Links: the visible text, then `` <https://...>`` where the text is not itself the address
      (http, https, mailto and tel only). An image alone in a link stands as its alternative text.
    - No-break blanks are blanks, runs of blanks one blank; zero-width characters are taken out
      (see ``tricks``).
    """
    hidden: str = ""
    """Text that the HTML hides from a person's eyes (preheaders, same colour, size nought)."""
    struck: str = ""
    """Text that the HTML strikes through: seen, but said no more (the old time of a meeting)."""
    tricks: tuple[str, ...] = ()
    """Deceits of writing in subject, sender or text: ``zero-width`` (inside a Latin word) and
    ``bidi-override``, both taken out of the text; ``mixed-script`` (Latin letters next to Cyrillic
    or Greek ones that look like Latin); ``tags`` (words in tag characters, which are ``hidden``
    too)."""
    invitations: tuple[Invitation, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    forwarded: tuple["Message", ...] = ()
    """message/rfc822 parts, never merged into the body."""
    delivery_report: str = ""
    """The fields of a message/delivery-status part (RFC 3464)."""
    defects: tuple[str, ...] = ()

    def __hash__(self) -> int:
        """By what tells messages apart at all: tables that keep what was found of one look it up
        often."""
        return hash((self.message_id, self.subject, self.plain, self.html))

    @property
    def text(self) -> str:
        """What a person sees: the HTML part goes before plain text (rulings, parts that
        disagree)."""
        return self.html or self.plain

    def header(self, name: str) -> str | None:
        """The first value of a header, or None."""
        name = name.lower()
        for known, value in self.headers:
            if known == name:
                return value
        return None
