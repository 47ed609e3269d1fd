"""The parts of a message sorted: own words, calendars, forwarded messages, reports, attachments."""

import re
from dataclasses import dataclass, field

from agent.message import charsets, headers, html, transfer_encoding
from agent.message.flowed import unflowed
from agent.message.invisible import tagged, tidy, tricks
from agent.message.mime import Limits, Part
from agent.message.model import Attachment

MOST_TEXT_BYTES = 2_000_000
MOST_LETTERS = 500_000
"""Of one plain text: some hundred pages."""
_MOST_CALENDARS = 20
_MOST_FORWARDED = 50
_DATA = re.compile(rb"data:[\w/+.;=-]{1,80},[A-Za-z0-9+/=\s%]{200,}")

_CALENDARS = frozenset(
    "text/calendar application/ics application/calendar text/x-vcalendar text/ics".split()
)
_MESSAGES = frozenset({"message/rfc822", "message/global", "message/rfc2822"})
_REPORTS = frozenset(
    (
        "message/delivery-status message/disposition-notification message/feedback-report "
        "message/global-delivery-status"
    ).split()
)
_SIGNATURES = frozenset(
    (
        "application/pgp-signature application/pkcs7-signature application/x-pkcs7-signature "
        "application/pgp-keys"
    ).split()
)
_SEALED = frozenset(
    "application/pkcs7-mime application/x-pkcs7-mime application/pgp-encrypted".split()
)
_DOCUMENTS = re.compile(
    r"\.(?:pdf|docx?|odt|rtf|pages|xlsx?|pptx?|zip|dat|msg)$|^application/(?:pdf|msword|rtf|ms-tnef"
    r"|vnd\.)|^text/rtf",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Words:
    """One stretch of a body in the forms in which the sender gave it; one may be empty."""

    plain: str = ""
    html: str = ""

    @property
    def empty(self) -> bool:
        """Whether there is nothing in it to be read."""
        return not self.plain.strip() and not self.html


@dataclass(slots=True)
class Body:
    """What the parts hold."""

    limits: Limits
    hidden: list[str] = field(default_factory=list)
    struck: list[str] = field(default_factory=list)
    tricks: set[str] = field(default_factory=set)
    calendars: list[tuple[str, str | None]] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)
    forwarded: list[Part] = field(default_factory=list)
    report: list[str] = field(default_factory=list)
    spare: list[Part] = field(default_factory=list)
    """Texts that are marked as attached: the words of a message that has no others."""
    plain: str = ""
    html: str = ""


def read(root: Part, limits: Limits) -> Body:
    """Sorts the parts of a message, and says of what no words can be got."""
    body = Body(limits)
    words = [w for w in _words(root, body, root) if not w.empty]
    if not words and body.spare:
        words = [w for w in (_text(body.spare[0], body),) if not w.empty]
    whole = _joined(words)
    body.plain, body.html = whole.plain, whole.html
    _note_unread(body)
    return body


def _words(part: Part, body: Body, root: Part) -> list[Words]:
    """The words of a part in reading order; whatever else it holds goes to the body."""
    kind = part.content_type
    if part.children:
        if kind == "multipart/encrypted":
            body.limits.note("an encrypted message (PGP)")
        found = [_words(child, body, root) for child in part.children]
        return (
            _chosen(found) if kind == "multipart/alternative" else [w for ws in found for w in ws]
        )
    if kind in ("text/plain", "text/html") and _is_body(part, root):
        return [_text(part, body)]
    _sort(part, body)
    return []


def _joined(words: list[Words]) -> Words:
    """Stretches that follow each other; each form is whole, with what is there in the other
    only."""
    marked, plain = any(w.html for w in words), any(w.plain for w in words)
    return Words(
        "\n\n".join(w.plain or w.html for w in words) if plain else "",
        "\n\n".join(w.html or w.plain.strip("\n") for w in words) if marked else "",
    )


def _chosen(branches: list[list[Words]]) -> list[Words]:
    """The forms of an alternative as one stretch: the same words twice (RFC 2046, 5.1.4)."""
    forms = [_joined([w for w in words if not w.empty]) for words in branches]
    plain = next((f.plain for f in forms if f.plain and not f.html), "")
    marked = [f for f in forms if f.html]
    if not marked:
        return [Words(plain)]
    return [Words(plain or marked[-1].plain, marked[-1].html)]


def _is_body(part: Part, root: Part) -> bool:
    """A text is body unless it is marked as attached (RFC 2183); a name alone marks nothing."""
    if part is root:
        return True
    if part.disposition.value in ("", "inline"):
        return not part.filename.lower().endswith((".ics", ".eml", ".vcs"))
    return False


# --- texts ----------------------------------------------------------------------------------------


def text_of(part: Part, limits: Limits) -> str:
    """The decoded text of a part, not tidied."""
    data, fault = transfer_encoding.undone(part.body, part.header("content-transfer-encoding"))
    if fault:
        limits.note(fault)
    if len(data) > MOST_TEXT_BYTES:
        data = _DATA.sub(b"", data)
    if len(data) > MOST_TEXT_BYTES:
        limits.note("a text of more than 2 MB was cut")
        data = data[:MOST_TEXT_BYTES].rpartition(b" ")[0] or data[:MOST_TEXT_BYTES]
    text, fault = charsets.decode(data, part.type.get("charset"))
    if fault:
        limits.note(fault)
    return text


_MARKUP = re.compile(r"\s{0,200}(?:<!doctype html|<html|<head|<body)", re.I)
_TAG = re.compile(r"<(?:!doctype|/?[a-z][a-z0-9:]{0,20}[\s/>])", re.I)


def _text(part: Part, body: Body) -> Words:
    text = text_of(part, body.limits)
    marked = part.content_type == "text/html"
    if _MARKUP.match(text) if not marked else _TAG.search(text):
        return _of_html(text, body)
    if "-----BEGIN PGP MESSAGE-----" in text:
        body.limits.note("an encrypted message (PGP)")
    if len(text) > MOST_LETTERS:
        body.limits.note("a very long text was cut")
        text = text[:MOST_LETTERS]
    body.tricks |= tricks(text)
    body.hidden += tagged(text)
    text = tidy(text)
    if part.type.get("format").lower() == "flowed":
        text = unflowed(text, part.type.get("delsp").lower() == "yes")
    return Words(text.rstrip())


def _of_html(text: str, body: Body) -> Words:
    seen = html.seen(text)
    if not seen.whole:
        body.limits.note("an HTML text that is too long was cut")
    body.tricks |= seen.tricks
    body.hidden += [seen.hidden] if seen.hidden else []
    body.struck += [seen.struck] if seen.struck else []
    return Words(html=seen.text)


# --- what is no text ------------------------------------------------------------------------------


def _sort(part: Part, body: Body) -> None:
    kind, name = part.content_type, filename(part)
    if kind in ("message/partial", "message/external-body"):
        body.limits.note("a message of which only a piece came, or whose text is elsewhere")
    if kind in _MESSAGES or name.lower().endswith(".eml") or part.type.get("number") == "1":
        if len(body.forwarded) < _MOST_FORWARDED:
            body.forwarded.append(part)
    elif kind in _REPORTS:
        body.report.append(tidy(text_of(part, body.limits)).strip())
    elif kind == "text/rfc822-headers":
        body.forwarded.append(part)
    elif kind in _CALENDARS or name.lower().endswith((".ics", ".vcs")):
        _calendar(part, body)
    elif kind not in _SIGNATURES and not (kind.startswith("text/x-amp") or part.start >= part.end):
        _attach(part, name, body)


def _calendar(part: Part, body: Body) -> None:
    text = text_of(part, body.limits)
    if "BEGIN:V" in text[:2000].upper() and len(body.calendars) < _MOST_CALENDARS:
        body.calendars.append((text, part.type.get("method") or None))
    else:
        body.limits.note("a calendar part that is none, or one of too many")


def _attach(part: Part, name: str, body: Body) -> None:
    if part.content_type in _SEALED:
        body.limits.note("an encrypted or sealed message (S/MIME or PGP)")
    if part.content_type in ("text/plain", "text/html"):
        body.spare.append(part)
    length = transfer_encoding.size(
        part.raw, part.start, part.end, part.header("content-transfer-encoding")
    )
    body.attachments.append(Attachment(name, part.content_type, length))


def filename(part: Part) -> str:
    """The name of a part's file, decoded, without a path."""
    written = part.filename
    if not written:
        return ""
    decoded = (
        headers.decoded(written.encode("latin-1")) if _octets(written) else headers.clean(written)
    )
    return re.split(r"[/\\]", decoded)[-1][:200]


def _octets(text: str) -> bool:
    """Whether a parameter stands as its octets still (one character a byte)."""
    return all(c <= "\xff" for c in text)


def _note_unread(body: Body) -> None:
    """Names the attachments that only a person can read."""
    wordless = not body.plain and not body.html
    for attached in body.attachments:
        document = _DOCUMENTS.search(attached.filename) or _DOCUMENTS.search(attached.content_type)
        picture = attached.content_type.startswith("image/")
        if document or (wordless and picture):
            name = attached.filename or attached.content_type
            body.limits.note(f"an attachment that only a person can read: {name}")
    if wordless and not body.calendars and not body.forwarded:
        body.limits.note("no text that can be read")
