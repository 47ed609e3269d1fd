"""An approved letter as it leaves: the bytes that lay in the mailbox, less what is nobody's matter.

Recipients, subject, text and attachments stay to the letter; only Date is new. What became of it
are values too. Sends nothing.
"""

import re
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime, getaddresses
from enum import StrEnum
from unicodedata import normalize

from agent.errors import InputError

# Bcc is read and taken out (RFC 5322 section 3.6.3), Date is made anew. The others are notes that
# mail clients leave in drafts for themselves (docs/clients.md) and that would tell of them.
_DROPPED = (
    "bcc", "date",
    "fcc", "x-mozilla-draft-info", "x-mozilla-status", "x-mozilla-status2", "x-mozilla-keys",
    "x-identity-key", "x-account-key", "x-evolution-", "x-mutt-", "x-claws-", "x-sylpheed-",
    "x-cursor-pos", "x-uid", "x-uidl", "x-keywords", "x-status", "status", "x-gm-", "x-unsent",
    "af", "nf", "ps", "srh", "sfn", "dsr", "mid", "cfg", "pt", "s", "rq", "ssv", "nsv", "ssh", "r",
    "maid", "scf", "rmid", "fmid",
)  # fmt: skip
_ADDRESS = re.compile(
    r"[^\s<>\"'(),:;@\[\]\\\x00-\x1f\x7f]{1,64}@[^\s<>\"'(),:;@\[\]\\\x00-\x1f\x7f]{1,255}"
)
_FIELD = re.compile(rb"([!-9;-~]+)[ \t]*:")
_DEVIATIONS = frozenset(
    "ßẞ\N{GREEK SMALL LETTER FINAL SIGMA}\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"
)
"""What names another domain in IDNA of 2003 than in that of 2008 (RFC 5894 section 7.2); the
capital letter as the small one."""
LOGIN_REFUSED = 535
"""The code of a refused login (RFC 4954 section 6): the only one that is acted upon by itself."""
MOST_RECIPIENTS = 20
"""A follow-up goes to a few people at most: more is a mistake."""


@dataclass(frozen=True, slots=True)
class Envelope:
    """What is handed to the server (RFC 5321 section 2.3.1): addresses as SMTP wants them, and the
    message with CRLF line ends."""

    sender: str
    recipients: tuple[str, ...]
    raw: bytes
    message_id: str = ""

    @property
    def ascii_addresses(self) -> bool:
        """Whether no address needs SMTPUTF8 (RFC 6531)."""
        return all(a.isascii() for a in (self.sender, *self.recipients))


class Outcome(StrEnum):
    """What became of one attempt."""

    ACCEPTED = "accepted"
    """The server answered 250 to the whole message: it is responsible now."""
    REFUSED = "refused"
    """The server said no for good (5yz), or what was asked cannot be done: nobody got anything."""
    DEFERRED = "deferred"
    """Trouble before DATA, or a plain "not now" (4yz): nobody got anything, safe to repeat."""
    UNKNOWN = "unknown"
    """Trouble in or after DATA: perhaps sent. Never repeated by the program."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """An attempt's outcome; ``said`` is for the person (it may quote the server), ``code`` for the
    log: the reply code (RFC 5321 section 4.2), 0 where there was none."""

    outcome: Outcome
    said: str = ""
    code: int = 0


class Progress(StrEnum):
    """How far the sending of a letter has come; each is on disk before the next step is taken."""

    BEGUN = "begun"
    """The intention. DATA was not reached: nobody has anything."""
    DATA = "data"
    """The point of no return was reached, and no outcome is on record."""
    DEFERRED = "deferred"
    UNKNOWN = "unknown"
    REFUSED = "refused"
    ACCEPTED = "accepted"
    FILED = "filed"
    """A copy lies in Sent."""
    ANSWERED = "answered"
    """The message that it answers is marked so."""
    DONE = "done"
    """The approved draft is gone."""
    ENDED = "ended"
    """Taken back, given back or given up: a new approval begins anew."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission:
    """The sending of one approved letter: what exactly leaves, and how far it has come.

    ``fingerprint`` is the approved copy's; ``raw`` is what leaves, kept no longer than needed;
    ``parent`` is the Message-ID that it answers.
    """

    draft_id: str
    message_id: str
    fingerprint: str
    raw: bytes
    parent: str | None
    process: str
    what: str
    """What it is in a sentence for the person: "thank you to Ines Okafor"."""
    at: datetime
    """When the latest attempt began; once it was accepted, when that was."""
    progress: Progress = Progress.BEGUN
    tries: int = 0
    next_try: datetime | None = None
    said: str = ""
    code: int = 0
    """The server's reply code of the latest attempt that was deferred."""
    claimed: datetime | None = None
    """When this service marked the letter as being sent; None where it did not, or is about to take
    the mark off."""


def envelope(
    raw: bytes, date: datetime, message_id: str = "", parent: str | None = None
) -> Envelope:
    """The letter as it leaves. Raises InputError where it has no sound sender or recipient.

    ``message_id`` and ``parent`` (In-Reply-To) stand in where the draft has none: some clients
    leave them to the moment of sending.
    """
    head, body = _parted(raw)
    fields = header_fields(head)
    sender = _addresses(fields, b"from")
    recipients = tuple(a for n in (b"to", b"cc", b"bcc") for a in _addresses(fields, n))
    if len(sender) != 1:
        raise InputError("the letter needs exactly one sender")
    if not recipients:
        raise InputError("the letter has no recipient")
    if len(recipients) > MOST_RECIPIENTS:
        raise InputError(
            f"the letter has {len(recipients)} recipients; more than {MOST_RECIPIENTS}"
        )
    kept = [field for name, field in fields if not _dropped(name.decode("ascii").lower())]
    dated = [b"Date: " + format_datetime(date).encode("ascii") + b"\r\n", *kept]
    own_id = _first(fields, b"message-id") or message_id
    if own_id and not _first(fields, b"message-id"):
        dated.append(f"Message-ID: {own_id}\r\n".encode())
    if parent and not _first(fields, b"in-reply-to"):
        dated.append(f"In-Reply-To: {parent}\r\n".encode())
    unique = tuple(dict.fromkeys(recipients))
    return Envelope(sender[0], unique, b"".join(dated) + b"\r\n" + body, own_id)


def _parted(raw: bytes) -> tuple[bytes, bytes]:
    """Head and body, both with CRLF line ends. A lone CR ends no header field: who reads it as a
    blank (as mail clients do) would not see what follows it."""
    head, _, body = re.sub(rb"\r?\n", b"\r\n", raw).partition(b"\r\n\r\n")
    head = re.sub(rb"\r(?!\n)", b" ", head)
    return head + b"\r\n", re.sub(rb"\r\n|\r", b"\r\n", body)


def header_fields(head: bytes) -> list[tuple[bytes, bytes]]:
    """Every header field as it stands, folded lines and all, with its name."""
    found: list[tuple[bytes, bytes]] = []
    for line in head.splitlines(keepends=True):
        if line[:1] in b" \t" and found:
            found[-1] = (found[-1][0], found[-1][1] + line)
        elif match := _FIELD.match(line):
            found.append((match[1], line))
    return found


def _first(fields: list[tuple[bytes, bytes]], name: bytes) -> str:
    """The first field of a name, unfolded; empty where there is none."""
    values = (f.partition(b":")[2] for n, f in fields if n.lower() == name)
    return " ".join(next(values, b"").decode("utf-8", "replace").split())


def _dropped(name: str) -> bool:
    return any(name.startswith(row) if row.endswith("-") else name == row for row in _DROPPED)


def _addresses(fields: list[tuple[bytes, bytes]], name: bytes) -> list[str]:
    """The addr-specs of a field. Raises InputError for one that no server should be given."""
    values = [f.partition(b":")[2] for n, f in fields if n.lower() == name]
    texts = [_decoded(v) for v in values]
    found = [a for _, a in getaddresses(texts) if a]
    bare = re.sub(r'"(?:[^"\\]|\\.)*"', "", ",".join(texts))
    # Parsers forgive much, and differ between patch levels of Python; a server is given no guess.
    unbalanced = any(c in re.sub(r"<[^<>]*>", "", bare) for c in "<>")
    if bare.count("@") != len(found) or unbalanced:
        raise InputError(f"{', '.join(texts)[:80]!r} holds what is no mail address")
    for address in found:
        if _ADDRESS.fullmatch(address) is None:
            raise InputError(f"{address!r} is no mail address")
    return [_sound(a) for a in found]


def _decoded(value: bytes) -> str:
    """The field's text without its encoded words, which hold names only (RFC 2047 section 5)."""
    text = " ".join(value.decode("utf-8", "replace").split())
    return re.sub(r"=\?[^?\s]+\?[bBqQ]\?[^?\s]*\?=", "name", text)


def _sound(address: str) -> str:
    if not on_the_wire(address).rpartition("@")[2].isascii():
        raise InputError(f"{address!r} is no mail address")
    return on_the_wire(address)


def on_the_wire(address: str) -> str:
    """A domain beyond ASCII in its A-label form (RFC 5890), which every server knows; the address
    as it is where the domain has none."""
    local, _, domain = address.rpartition("@")
    if domain.isascii():
        return address
    try:
        labels = [_a_label(label) for label in domain.split(".")]
    except UnicodeError:
        return address
    return f"{local}@{'.'.join(labels)}"


def _a_label(label: str) -> str:
    """Python's codec is of 2003 and turns ß into ss: another domain, whose owner would get it."""
    if _DEVIATIONS.isdisjoint(label):
        return label.encode("idna").decode("ascii")
    return "xn--" + normalize("NFC", label.lower()).encode("punycode").decode("ascii")
