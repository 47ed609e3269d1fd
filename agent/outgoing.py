"""An approved letter as it leaves: the bytes that lay in the mailbox, less what is nobody's matter.

Recipients, subject, text and attachments stay to the letter; only Date is new. Sends nothing.
"""

import re
from dataclasses import dataclass, replace
from datetime import datetime
from email import message_from_bytes
from email.message import Message
from email.utils import format_datetime, getaddresses
from quopri import encodestring

from agent.errors import InputError

# Bcc is read and taken out (RFC 5322 section 3.6.3). The others are our own, or notes that mail
# clients leave in drafts for themselves (docs/clients.md) and that would tell the recipient about them.
_OURS = ("bcc", "x-afterword-", "date")
_CLIENTS = (
    "fcc", "x-mozilla-draft-info", "x-mozilla-status", "x-mozilla-status2", "x-mozilla-keys",
    "x-identity-key", "x-account-key", "x-evolution-", "x-mutt-", "x-claws-", "x-sylpheed-",
    "x-cursor-pos", "x-uid", "x-uidl", "x-keywords", "x-status", "status", "x-gm-", "x-unsent",
    "af", "nf", "ps", "srh", "sfn", "dsr", "mid", "cfg", "pt", "s", "rq", "ssv", "nsv", "ssh", "r",
    "maid", "scf", "rmid", "fmid",
)  # fmt: skip
_ADDRESS = re.compile(r"[^\s<>\"'(),:;@\[\]\\\x00-\x1f\x7f]{1,64}@[^\s<>\"'(),:;@\[\]\\\x00-\x1f\x7f]{1,255}")  # fmt: skip
_FIELD = re.compile(rb"([!-9;-~]+)[ \t]*:")
MOST_RECIPIENTS = 20
"""A follow-up goes to a few people at most: more is a mistake."""


@dataclass(frozen=True, slots=True)
class Envelope:
    """What is handed to the server (RFC 5321 section 2.3.1): addresses as SMTP wants them, and the
    message with CRLF line ends."""

    sender: str
    recipients: tuple[str, ...]
    raw: bytes

    @property
    def ascii_addresses(self) -> bool:
        """Whether no address needs SMTPUTF8 (RFC 6531)."""
        return all(a.isascii() for a in (self.sender, *self.recipients))


def envelope(raw: bytes, date: datetime) -> Envelope:
    """The letter as it leaves. Raises InputError where it has no sound sender or recipient."""
    head, body = _parted(raw)
    fields = _fields(head)
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
    unique = tuple(dict.fromkeys(recipients))
    return Envelope(sender[0], unique, b"".join(dated) + b"\r\n" + body)


def in_seven_bits(letter: Envelope) -> Envelope:
    """The same letter for a server without 8BITMIME (RFC 6152): text quoted-printable."""
    message = message_from_bytes(letter.raw)
    for part in message.walk():
        if not part.is_multipart():
            _quote(part)
    return replace(letter, raw=re.sub(rb"\r?\n", b"\r\n", message.as_bytes()))


def _quote(part: Message) -> None:
    payload = part.get_payload(decode=True)
    if part.get("Content-Transfer-Encoding", "7bit").lower() not in ("8bit", "binary"):
        return
    if isinstance(payload, bytes):
        del part["Content-Transfer-Encoding"]
        part["Content-Transfer-Encoding"] = "quoted-printable"
        part.set_payload(encodestring(payload.replace(b"\r\n", b"\n")))


def _parted(raw: bytes) -> tuple[bytes, bytes]:
    """Head and body, both with CRLF line ends."""
    text = re.sub(rb"\r\n|\r|\n", b"\r\n", raw)
    head, _, body = text.partition(b"\r\n\r\n")
    return head + b"\r\n", body


def _fields(head: bytes) -> list[tuple[bytes, bytes]]:
    """Every header field as it stands, folded lines and all, with its name."""
    found: list[tuple[bytes, bytes]] = []
    for line in head.splitlines(keepends=True):
        if line[:1] in b" \t" and found:
            found[-1] = (found[-1][0], found[-1][1] + line)
        elif match := _FIELD.match(line):
            found.append((match[1], line))
    return found


def _dropped(name: str) -> bool:
    return any(
        name.startswith(row) if row.endswith("-") else name == row for row in (*_OURS, *_CLIENTS)
    )


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
    return [_for_the_wire(a) for a in found]


def _decoded(value: bytes) -> str:
    """The field's text without its encoded words, which hold names only (RFC 2047 section 5)."""
    text = " ".join(value.decode("utf-8", "replace").split())
    return re.sub(r"=\?[^?\s]+\?[bBqQ]\?[^?\s]*\?=", "name", text)


def _for_the_wire(address: str) -> str:
    """A domain beyond ASCII in its A-label form (RFC 5890), which every server knows."""
    local, _, domain = address.rpartition("@")
    if domain.isascii():
        return address
    try:
        return f"{local}@{domain.encode('idna').decode('ascii')}"
    except UnicodeError:
        raise InputError(f"{address!r} is no mail address") from None
