"""One request to an authorisation server (RFC 6749 section 3.2): a form out, a JSON object back.

TLS only, no redirect, little time and memory; tells no token, code or secret in an error.
"""

import json
import ssl
import urllib.request
from collections.abc import Mapping
from contextlib import suppress
from http.client import HTTPException
from urllib.error import HTTPError, URLError
from urllib.parse import urlencode, urlsplit

from agent import endpoint
from agent.endpoint import loopback, tls_context
from agent.errors import AfterwordError, CertificateError, ServerUnavailableError
from agent.oauth.settings import is_sound

TIMEOUT = 20
"""Seconds."""
AT_MOST = 65_536
"""Bytes of an answer; one with two tokens has a few kilobytes."""


class RefusedError(AfterwordError):
    """The authorisation server's ``error`` (RFC 6749 section 5.2, RFC 8628 section 3.5)."""

    exit_status = 77

    def __init__(self, code: str, said: str) -> None:
        self.code = code
        super().__init__(said)


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *args: object) -> None:
        """None: a redirect would carry the form, with its secrets, elsewhere."""
        return


def post(url: str, form: Mapping[str, str]) -> dict[str, object]:
    """The server's answer. Raises RefusedError, ServerUnavailableError, CertificateError."""
    where = urlsplit(url).hostname or "?"
    if not is_sound(url):
        raise ServerUnavailableError(f"{where}: tokens are asked for over https only")
    request = urllib.request.Request(  # noqa: S310 - the scheme was checked
        url,
        urlencode({k: v for k, v in form.items() if v}).encode(),
        {"Accept": "application/json", "User-Agent": "afterword"},
    )
    try:
        with _opener(where).open(request, timeout=TIMEOUT) as answer:
            return _object(answer.read(AT_MOST + 1), where)
    except HTTPError as error:
        raise _refused(error, where) from None
    except (OSError, HTTPException, ValueError) as error:
        # Without the cause: its frames hold the form.
        raise _lost(error, where) from None


def _opener(host: str) -> urllib.request.OpenerDirector:
    handlers: list[urllib.request.BaseHandler] = [
        _NoRedirect(),
        urllib.request.HTTPSHandler(context=tls_context()),
    ]
    if loopback(host):
        handlers.append(urllib.request.ProxyHandler({}))
    return urllib.request.build_opener(*handlers)


def _object(raw: bytes, where: str) -> dict[str, object]:
    """A JSON object from the first bytes of an answer."""
    with suppress(ValueError, RecursionError):
        value = json.loads(raw) if len(raw) <= AT_MOST else None
        if isinstance(value, dict):
            return value
    raise ServerUnavailableError(f"{where}: the answer of the authorisation server makes no sense")


def _refused(error: HTTPError, where: str) -> AfterwordError:
    """4yz with an ``error`` is an answer; everything else is trouble that may pass."""
    passing = ServerUnavailableError(
        f"{where}: the authorisation server answers {error.code}; try again later"
    )
    if error.code >= 500 or error.code == 429:
        return passing
    try:
        answer = _object(error.read(AT_MOST + 1), where)
    except (OSError, HTTPException, ServerUnavailableError):
        return passing
    code = words(answer.get("error"))
    if not code or code in ("temporarily_unavailable", "server_error"):
        return passing
    said = words(answer.get("error_description")) or code
    return RefusedError(code, f"{where}: {said}")


def _lost(error: Exception, where: str) -> AfterwordError:
    if isinstance(error, AfterwordError):
        return error
    cause = error.reason if isinstance(error, URLError) else error
    why = endpoint.trouble(cause) if isinstance(cause, Exception) else None
    said = f"{where}: {why or f'cannot be reached: {type(cause).__name__}'}"
    if isinstance(cause, ssl.SSLCertVerificationError):
        return CertificateError(said)
    return ServerUnavailableError(said)


def words(value: object) -> str:
    """A server's own words, made safe to print: the first line, without control characters."""
    if not isinstance(value, str):
        return ""
    line = value.strip().splitlines()[0] if value.strip() else ""
    return endpoint.words(line)
