"""Bytes from the connection where imaplib and imapclient cannot be relied on.

Reads what is there without waiting, takes a FETCH answer apart message by message, and asks LIST
for what imapclient does not.
"""

import ssl
from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import Any

from imapclient.exceptions import ProtocolError
from imapclient.response_parser import parse_fetch_response

Answer = dict[bytes, Any]
"""One message's items of a FETCH, by imapclient's names (``BODY.PEEK[]`` comes as ``BODY[]``)."""

_NOTHING_YET = (BlockingIOError, ssl.SSLWantReadError, ssl.SSLWantWriteError)


def special_use_list(client: Any) -> Any:
    """LIST with RETURN (SPECIAL-USE): some servers tell the attributes only when asked."""
    kind, lines = client._imap._simple_command("LIST", '""', '"*"', "RETURN (SPECIAL-USE)")
    client._checkok("list", kind, lines)
    _, lines = client._imap._untagged_response(kind, lines, "LIST")
    return client._proc_folder_list(lines)


def drain(imap: Any, sock: Any) -> bytes | None:
    """What imaplib holds, then what a socket that does not block gives; None at its end."""
    data = bytearray(_buffered(imap))
    try:
        while chunk := sock.recv(65536):
            data += chunk
    except _NOTHING_YET:
        return bytes(data)
    return bytes(data) or None


def _buffered(imap: Any) -> bytes:
    """What imaplib has read from the socket and not used: no poll() ever tells of it."""
    if (held := getattr(imap, "_readbuf", None)) is not None:  # since Python 3.14
        data = b"".join(held)
        held.clear()
        return data
    try:
        waiting = imap.file.peek(1)
    except _NOTHING_YET:
        return b""
    return bytes(imap.file.read1(len(waiting))) if waiting else b""


def answers(lines: Sequence[Any]) -> Iterator[Answer]:
    """The messages of a FETCH one by one, so that one that makes no sense spoils no other."""
    group: list[Any] = []
    for line in lines:
        group.append(line)
        if isinstance(line, tuple) or line is None:
            continue
        with suppress(ProtocolError, ValueError, TypeError, AttributeError):
            parsed = parse_fetch_response(group, normalise_times=False, uid_is_key=False)
            yield from (dict(answer) for answer in parsed.values())
        group = []


def header_in(answer: Answer) -> bytes | None:
    """The header block in a FETCH answer: servers spell its name in their own ways."""
    return _bytes_of(answer, b"BODY[HEADER")


def body_in(answer: Answer) -> bytes | None:
    """The body in a FETCH answer, with or without the offset in its name; None for NIL."""
    return _bytes_of(answer, b"BODY[]")


def _bytes_of(answer: Answer, name: bytes) -> bytes | None:
    value = next((v for k, v in answer.items() if k.upper().startswith(name)), None)
    return value if isinstance(value, bytes) else None
