"""A letter as bytes: RFC 5322 text/plain with the marker in References. Words nothing.

Headers are written by hand, since the standard library's folding breaks long ids and names
(python/cpython 100991, 121284) and encodes words longer than RFC 2047 section 2 allows. A
paragraph is one line in quoted-printable: it fits any window, telephone and composer, where hard
wraps make a comb of short and long lines and format=flowed shows as one in Gmail and Outlook.
"""

import re
from datetime import datetime
from email.header import Header
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, quote

from agent.letter.model import Draft

# RFC 5322 section 3.6.4 as it occurs; 990 keeps the line with its field name under 998.
_ID = re.compile(r"<[!-;=?-~]{1,980}>")
# RFC 5321 section 4.1.2, without quoted local parts and address literals.
_ADDRESS = re.compile(
    r"[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252})", re.ASCII
)
_ATOMS = re.compile(r"[\w!#$%&'*+/=?^`{|}~ -]*", re.ASCII)
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")
_LATEST = 20
_LINE = 76


def as_bytes(draft: Draft, message_id: str, marker: str, date: datetime) -> bytes:
    """The letter as RFC 5322 text/plain with CRLF and unbroken References, marker before parent.

    ``date`` is aware. Raises ValueError for an address or id that would not stand in a header.
    """
    fields = [
        f"Message-ID: {_checked(message_id)}",
        f"Date: {format_datetime(date)}",
        f"From: {_mailbox(draft.sender_name, draft.sender)}",
        f"To: {_list([(draft.to_name or '', draft.to[0]), *(('', a) for a in draft.to[1:])])}",
    ]
    if draft.cc:
        fields.append(f"Cc: {_list([('', a) for a in draft.cc])}")
    fields.append(f"Subject: {_text(draft.subject, 'Subject')}")
    fields += _threading(draft, _checked(marker))
    head = "\r\n".join(fields).encode("ascii")
    return head + b"\r\n" + _body(draft.body)


def is_address(address: str) -> bool:
    """Whether an addr-spec can stand in a header and an SMTP command as it is."""
    return _ADDRESS.fullmatch(address) is not None


def _threading(draft: Draft, marker: str) -> list[str]:
    """Marker last but one: last, clients would answer to it; first, mutt would cut it off."""
    parent = draft.in_reply_to
    if parent is None or not _ID.fullmatch(parent):
        return [f"References: {marker}"]
    chain = [i for i in dict.fromkeys(draft.references) if _ID.fullmatch(i) and i != parent]
    if len(chain) > _LATEST:
        chain = [chain[0], *chain[1 - _LATEST :]]
    references = "\r\n ".join([*chain, marker, parent])
    return [f"In-Reply-To: {parent}", f"References: {references}"]


def _body(text: str) -> bytes:
    """MIME fields and the body; lines of at most 76 (RFC 2045 section 6.7)."""
    part = EmailMessage(policy=SMTP.clone(max_line_length=_LINE))
    part.set_content(
        text.encode("utf-8", "replace").decode(), charset="utf-8", cte="quoted-printable"
    )
    return part.as_bytes()


def _checked(message_id: str) -> str:
    if not _ID.fullmatch(message_id):
        raise ValueError("not a Message-ID")
    return message_id


def _list(people: list[tuple[str, str]]) -> str:
    return ",\r\n ".join(_mailbox(name, address) for name, address in people)


def _mailbox(name: str, address: str) -> str:
    """RFC 5322 section 3.4: a phrase, quoted or encoded where need be, and the addr-spec."""
    if not is_address(address):
        raise ValueError("not a mail address")
    name = _CONTROL.sub(" ", name).strip()
    if not name:
        return address
    if _ATOMS.fullmatch(name):
        phrase = name
    elif name.isascii():
        phrase = f'"{quote(name)}"'
    else:
        phrase = Header(name, "utf-8", maxlinelen=_LINE).encode(linesep="\r\n")
    return (
        f"{phrase}\r\n <{address}>" if len(phrase) + len(address) > 66 else f"{phrase} <{address}>"
    )


def _text(value: str, field: str) -> str:
    """Unstructured text (RFC 5322 section 2.2.1), encoded only where it is not ASCII."""
    value = _CONTROL.sub(" ", value).strip()
    charset = "us-ascii" if value.isascii() and "=?" not in value else "utf-8"
    return Header(value, charset, maxlinelen=_LINE, header_name=field).encode(linesep="\r\n")
