"""The configuration that a mail provider publishes for mail clients, at its own domain.

Nobody else's database is asked, and the address is not sent along: only the domain's own server
learns that somebody asked. What it says is hostile until checked.
"""

import urllib.request
from collections.abc import Iterator
from contextlib import suppress
from http.client import HTTPException
from urllib.parse import urlsplit
from xml.etree import ElementTree

from agent.endpoint import Security, has_controls, tls_context
from agent.providers import Host

TIMEOUT = 8
"""Seconds."""
AT_MOST = 65_536
"""Bytes; a usual one has three thousand."""
PLACES = (
    "https://autoconfig.{domain}/mail/config-v1.1.xml",
    "https://{domain}/.well-known/autoconfig/mail/config-v1.1.xml",
)
_SECURITY: dict[str, Security] = {"SSL": "tls", "STARTTLS": "starttls"}
_PASSWORDS = frozenset({"", "password-cleartext", "password-encrypted", "plain", "secure"})


class _OnlySecure(urllib.request.HTTPRedirectHandler):
    max_redirections = 3

    def redirect_request(
        self, req: urllib.request.Request, fp: object, code: int, msg: str, headers: object,
        newurl: str,
    ) -> urllib.request.Request | None:  # fmt: skip
        """A redirect to https only."""
        if urlsplit(newurl).scheme != "https":
            return None
        return super().redirect_request(req, fp, code, msg, headers, newurl)  # type: ignore[arg-type]


def fetch(url: str, ca_file: str = "") -> bytes:
    """The document; b"" where there is none, or too large a one. Raises nothing."""
    if urlsplit(url).scheme != "https":
        return b""
    opener = urllib.request.build_opener(
        _OnlySecure(), urllib.request.HTTPSHandler(context=tls_context(ca_file))
    )
    request = urllib.request.Request(url, headers={"User-Agent": "afterword"})  # noqa: S310
    with suppress(OSError, HTTPException, ValueError):
        with opener.open(request, timeout=TIMEOUT) as answer:
            raw: bytes = answer.read(AT_MOST + 1)
        return raw if len(raw) <= AT_MOST else b""
    return b""


def parse(raw: bytes, address: str) -> tuple[tuple[Host, str], tuple[Host, str] | None] | None:
    """IMAP and SMTP, each a Host and the user name there; None where no sound IMAP server is
    named. Never raises."""
    # Entities can blow a document up; none is needed.
    if b"<!DOCTYPE" in raw.upper() or b"<!ENTITY" in raw.upper() or b"\0" in raw:
        return None
    try:
        root = ElementTree.fromstring(raw)  # noqa: S314 - no DOCTYPE, and small
    except (ElementTree.ParseError, ValueError, LookupError, RecursionError):
        return None
    imap = next(_servers(root, "incomingServer", "imap", address), None)
    smtp = next(_servers(root, "outgoingServer", "smtp", address), None)
    return (imap, smtp) if imap else None


def _servers(
    root: ElementTree.Element, tag: str, kind: str, address: str
) -> Iterator[tuple[Host, str]]:
    """The sound ones, TLS from the first byte before STARTTLS; in clear text none."""
    found = []
    for element in root.iter(tag):
        if element.get("type") == kind and (server := _server(element, address)):
            found.append(server)
    yield from sorted(found, key=lambda one: one[0].security != "tls")


def _server(element: ElementTree.Element, address: str) -> tuple[Host, str] | None:
    security = _SECURITY.get(_text(element, "socketType").upper())
    host, port = _text(element, "hostname").lower().rstrip("."), _text(element, "port")
    ways = {(e.text or "").strip() for e in element.findall("authentication")} or {""}
    if security is None or not is_host(host) or not _is_port(port) or not ways & _PASSWORDS:
        return None
    username = _username(_text(element, "username"), address)
    return (Host(host, int(port), security), username) if username else None


def _text(element: ElementTree.Element, tag: str) -> str:
    return (element.findtext(tag) or "").strip()[:301]


def _is_port(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= 5 and 0 < int(text) <= 65535


def is_host(name: str) -> bool:
    """Whether a name is that of a host in the public name service, said without tricks."""
    labels = name.split(".")
    if len(labels) < 2 or len(name) > 253 or labels[-1].isdigit():
        return False
    return name.isascii() and all(
        0 < len(label) <= 63
        and all(c.isalnum() or c in "-_" for c in label)
        and not label.startswith("-")
        and not label.endswith("-")
        for label in labels
    ) and not name.endswith((".localhost", ".local", ".internal"))  # fmt: skip


def _username(pattern: str, address: str) -> str:
    local, _, domain = address.rpartition("@")
    name = pattern or "%EMAILADDRESS%"
    for key, value in (("ADDRESS", address), ("LOCALPART", local), ("DOMAIN", domain)):
        name = name.replace(f"%EMAIL{key}%", value)
    return "" if has_controls(name) or "%" in name or len(name) > 300 else name
