"""Bytes to Message: headers, then the parts one by one. Never raises: the worst is raw text."""

from agent import invitation
from agent.message import bodies, charsets, headers
from agent.message.mime import Field, Limits, Part, tree
from agent.message.model import Address, Message

MOST_BYTES = 30 * 1024 * 1024


def parse(raw: bytes) -> Message:
    """Reads any bytes as a message; bounded time and memory, never an exception."""
    limits = Limits()
    try:
        return message(raw, limits)
    except Exception as error:
        text = charsets.decode(raw[:100_000])[0].replace("\x00", "")
        return Message(plain=text, defects=(f"the message cannot be taken apart: {error!r}"[:200],))


def message(raw: bytes, limits: Limits, nested: int = 0) -> Message:
    """One message and those that it forwards."""
    if len(raw) > MOST_BYTES:
        limits.note("a message of more than 30 MB was cut")
        raw = raw[:MOST_BYTES]
    part = tree(raw, 0, len(raw), limits)
    body = bodies.read(part, limits)
    first = _first(part.headers)
    return Message(
        message_id=headers.first_id(headers.decoded(first.get("message-id", b""))),
        date=headers.instant(headers.decoded(first.get("date", b""))),
        received=headers.received_at(headers.decoded(first.get("received", b""))),
        sender=_sender(part),
        reply_to=_addresses(part, "reply-to"),
        to=_addresses(part, "to"),
        cc=_addresses(part, "cc"),
        subject=headers.decoded(first.get("subject", b"")),
        in_reply_to=headers.first_id(headers.decoded(first.get("in-reply-to", b""))),
        references=headers.ids(headers.decoded(first.get("references", b""))),
        headers=tuple((n, headers.decoded(v)) for n, v in part.headers),
        plain=body.plain,
        html=body.html,
        hidden=body.hidden,
        invitations=tuple(
            e for text, method in body.calendars for e in invitation.parse(text, method)
        ),
        attachments=tuple(body.attachments),
        forwarded=tuple(message(r, limits, nested + 1) for r in body.forwarded if nested < 5),
        delivery_report=body.report,
        defects=tuple(limits.defects),
    )


def _first(fields: tuple[Field, ...]) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    for name, value in fields:
        found.setdefault(name, value)
    return found


def _addresses(part: Part, name: str) -> tuple[Address, ...]:
    return headers.addresses(v for n, v in part.headers if n == name)


def _sender(part: Part) -> Address | None:
    found = _addresses(part, "from")
    if len(found) > 1:
        found = _addresses(part, "sender") or found
    return found[0] if found else None
