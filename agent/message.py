"""Bytes to Message (RFC 5322, 2045-2047, 2231): addresses, own words, references, defects.

Never raises and trusts nothing; the only importer of mail-parser. What it means is for reading.
"""

from dataclasses import dataclass
from datetime import datetime

from agent.invitation import Invitation


@dataclass(frozen=True, slots=True)
class Address:
    """RFC 5322 section 3.4 ``mailbox``: display name (may be empty) and addr-spec as written."""

    name: str
    email: str

    @property
    def domain(self) -> str:
        """The part after the last @, in lower case."""
        return self.email.rpartition("@")[2].lower()


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
    date: datetime | None = None
    """The Date header, aware (UTC where it names no zone)."""
    received: datetime | None = None
    """The topmost Received, aware."""
    sender: Address | None = None
    """From; the Sender where several From."""
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
    """The visible text of the text/html body, blocks on lines of their own, cells by tabs."""
    hidden: str = ""
    """Text that the HTML hides from a person's eyes."""
    invitations: tuple[Invitation, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    forwarded: tuple["Message", ...] = ()
    """message/rfc822 parts, never merged into the body."""
    delivery_report: str = ""
    """The fields of a message/delivery-status part (RFC 3464)."""
    defects: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """What a person sees: the HTML part goes before plain text (rulings, parts that disagree)."""
        return self.html or self.plain

    def header(self, name: str) -> str | None:
        """The first value of a header, or None."""
        return next((v for n, v in self.headers if n == name.lower()), None)


def parse(raw: bytes) -> Message:
    """Reads any bytes as a message; bounded time and memory, never an exception."""
    raise NotImplementedError
