"""The parts of a message sorted: own words, calendars, forwarded messages, reports, attachments."""

import binascii
from dataclasses import dataclass, field

from agent.message import charsets, headers, html
from agent.message.mime import Limits, Part
from agent.message.model import Attachment


@dataclass(slots=True)
class Body:
    """What the parts hold."""

    plain: str = ""
    html: str = ""
    hidden: str = ""
    calendars: list[tuple[str, str | None]] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)
    forwarded: list[bytes] = field(default_factory=list)
    report: str = ""


def octets(part: Part, limits: Limits) -> bytes:
    """The body without its transfer encoding (RFC 2045 section 6)."""
    encoding = part.header("content-transfer-encoding").lower()
    if encoding == "base64":
        data, whole = headers.base64(part.body)
        if not whole:
            limits.note("base64 that cannot be decoded to its end")
        return data
    return binascii.a2b_qp(part.body) if encoding == "quoted-printable" else part.body


def text(part: Part, limits: Limits) -> str:
    """The decoded text with LF line ends and no NUL."""
    decoded, defect = charsets.decode(octets(part, limits), part.type.get("charset"))
    if defect:
        limits.note(defect)
    return decoded.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")


def read(root: Part, limits: Limits) -> Body:
    """Sorts the parts."""
    body = Body()
    _sort(root, body, limits)
    return body


def _sort(part: Part, body: Body, limits: Limits) -> None:
    kind = part.content_type
    if part.children:
        for child in part.children:
            _sort(child, body, limits)
    elif kind == "message/rfc822":
        body.forwarded.append(octets(part, limits))
    elif kind == "message/delivery-status":
        body.report += text(part, limits)
    elif kind == "text/calendar" or part.filename.lower().endswith(".ics"):
        body.calendars.append((text(part, limits), part.type.get("method") or None))
    elif part.disposition.value == "attachment" or kind not in ("text/plain", "text/html"):
        body.attachments.append(Attachment(part.filename, kind, part.end - part.start))
    elif kind == "text/html":
        seen = html.seen(text(part, limits))
        body.html, body.hidden = body.html + seen.text, body.hidden + seen.hidden
    else:
        body.plain += text(part, limits)
