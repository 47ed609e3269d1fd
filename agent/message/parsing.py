"""Bytes to Message: headers, then the parts sorted. Never raises: the worst is raw text."""

import codecs
from collections.abc import Callable
from datetime import datetime

from agent import invitation
from agent.invitation import Invitation
from agent.message import bodies, charsets, headers
from agent.message.addresses import addresses
from agent.message.bodies import Body
from agent.message.dates import instant, received_at
from agent.message.invisible import tagged, tidy, tricks
from agent.message.mime import Limits, Part, tree
from agent.message.model import Address, Message
from agent.message.transfer_encoding import undone

MOST_BYTES = 30 * 1024 * 1024
MOST_NESTED = 5
_DEFECTS_OF_FORWARDED = 3
_MOST_FORWARDED = 12_000_000
_TAKEN_APART = frozenset(("from", "sender", "reply-to", "to", "cc", "subject", "received"))
_NONE = [b""]
_INSIDE = "in a forwarded message: "


def parse(raw: bytes) -> Message:
    """Reads any bytes as a message; bounded time and memory, never an exception.

    At most 30 MB of it, 256 kB of headers, 500 parts, 50 levels, 500,000 letters of each text, and
    5 levels of forwarded messages; what is beyond is named in the defects.
    """
    limits = Limits()
    try:
        return _message(*_span(bytes(raw), limits), limits, 0)
    except Exception as error:
        # No input is known that comes here; one that does must not stop the service.
        text = tidy(charsets.decode(bytes(raw[:100_000]))[0])
        return Message(
            plain=text, defects=(f"the message could not be taken apart ({error})"[:200],)
        )


def _span(raw: bytes, limits: Limits) -> tuple[bytes, int, int]:
    """The message's octets with LF or CRLF line ends, and where it begins and ends in them."""
    if len(raw) > MOST_BYTES:
        limits.note("a message of more than 30 MB was cut")
        raw = raw[:MOST_BYTES]
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raw = raw.decode("utf-16", "replace").encode()
    head = raw[:4096]
    if b"\r" in head and b"\n" not in head:
        raw = raw.replace(b"\r", b"\n")
    elif b"\r\r\n" in head:
        raw = raw.replace(b"\r\r\n", b"\n")
    blank = len(head) - len(head.removeprefix(codecs.BOM_UTF8).lstrip(b"\r\n"))
    return raw, blank, len(raw)


def _message(raw: bytes, start: int, end: int, limits: Limits, nested: int) -> Message:
    part = tree(raw, start, end, limits)
    body = bodies.read(part, limits)
    charset = _charset(part)
    written: dict[str, list[bytes]] = {}
    for name, value in part.headers:
        if name in _TAKEN_APART:
            written.setdefault(name, []).append(value)
    values = headers.all_decoded([value for _, value in part.headers], charset)
    fields = tuple(zip([name for name, _ in part.headers], values, strict=True))
    first = dict(reversed(fields))
    subject = headers.words(written.get("subject", _NONE)[0], charset)
    sender = headers.words(written.get("from", _NONE)[0][:2000], charset)
    found = body.tricks | tricks(subject) | (tricks(sender) & {"bidi-override", "tags"})

    def mailboxes(name: str) -> tuple[Address, ...]:
        return _addresses(name, written.get(name), charset, limits)

    authors = mailboxes("from")
    return Message(
        message_id=headers.first_id(first.get("message-id", "")),
        date=_date(first.get("date", ""), limits),
        received=_received(written.get("received", [])),
        sender=_sender(authors, mailboxes),
        authors=authors if len(authors) > 1 else (),
        reply_to=mailboxes("reply-to"),
        to=mailboxes("to"),
        cc=mailboxes("cc"),
        subject=headers.clean(subject),
        in_reply_to=headers.first_id(first.get("in-reply-to", "")),
        references=headers.ids(first.get("references", "")),
        headers=fields,
        plain=body.plain,
        html=body.html,
        hidden="\n".join((*body.hidden, *tagged(subject), *tagged(sender))),
        struck="\n".join(body.struck),
        tricks=tuple(sorted(found)),
        invitations=_invitations(body),
        attachments=tuple(body.attachments),
        forwarded=_forwarded(body, limits, nested),
        delivery_report="\n\n".join(body.report),
        defects=tuple(limits.defects),
    )


def _charset(part: Part) -> str:
    """The charset of the first text, for raw octets in headers."""
    while part.children:
        part = part.children[0]
    return part.type.get("charset")


def _date(value: str, limits: Limits) -> datetime | None:
    found = instant(value)
    if found is None and value.strip():
        limits.note("a date in the Date field that cannot be read")
    return found


def _received(lines: list[bytes]) -> datetime | None:
    """Of the topmost Received that has a date."""
    dates = (received_at(headers.decoded(line[-400:])) for line in lines[:5])
    return next(filter(None, dates), None)


def _addresses(
    name: str, values: list[bytes] | None, charset: str, limits: Limits
) -> tuple[Address, ...]:
    if not values:
        return ()
    found, whole = addresses(values, charset)
    if not whole:
        limits.note(f"an address in the {name.title()} field that cannot be read")
    return found


def _sender(
    authors: tuple[Address, ...], mailboxes: Callable[[str], tuple[Address, ...]]
) -> Address | None:
    """From; the Sender where several From, or none (RFC 5322 section 3.6.2)."""
    found = authors if len(authors) == 1 else mailboxes("sender") or authors
    return found[0] if found else None


def _invitations(body: Body) -> tuple[Invitation, ...]:
    """The events of all calendar parts, each once: most senders attach the same one twice."""
    found: dict[tuple[str, int, object, object], Invitation] = {}
    for text, method in body.calendars:
        for event in invitation.parse(text, method):
            key = (event.uid, event.sequence, event.start, event.end)
            if key not in found or (event.method and not found[key].method):
                found[key] = event
    for event in found.values():
        for defect in event.defects:
            body.limits.note(defect)
    return tuple(found.values())


def _forwarded(body: Body, limits: Limits, nested: int) -> tuple[Message, ...]:
    """The messages inside, each with limits of its own but for the number of parts."""
    if body.forwarded and nested == MOST_NESTED:
        limits.note(f"messages forwarded more than {MOST_NESTED} times; the rest was left out")
        return ()
    found: list[Message] = []
    octets = 0
    for part in body.forwarded:
        if octets > _MOST_FORWARDED:
            limits.note("more than 12 MB of forwarded messages; the rest was left out")
            break
        octets += part.end - part.start
        found.append(_inner(part, limits, nested + 1))
    return tuple(found)


def _inner(part: Part, limits: Limits, nested: int) -> Message:
    inside = Limits(parts=limits.parts, letters=limits.letters)
    encoding = part.header("content-transfer-encoding").lower()
    raw, start, end = part.raw, part.start, part.end
    if encoding in ("base64", "quoted-printable"):
        raw = undone(part.body, encoding)[0]
        start, end = 0, len(raw)
    while start < end and raw[start] in b"\r\n":
        start += 1
    message = _message(raw, start, end, inside, nested)
    limits.parts, limits.letters = inside.parts, inside.letters
    for defect in message.defects[:_DEFECTS_OF_FORWARDED]:
        limits.note(_INSIDE + defect.removeprefix(_INSIDE))
    return message
