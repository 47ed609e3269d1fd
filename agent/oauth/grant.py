"""How permission is given: a code entered in any browser (RFC 8628), or a browser that comes back
to this machine, or whose last address is pasted (RFC 8252, with PKCE, RFC 7636). Stores nothing.
"""

import hashlib
import os
import secrets
import select
import socket
import time
from base64 import urlsafe_b64encode
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import TextIO
from urllib.parse import parse_qsl, urlencode, urlsplit

from agent.errors import InputError, LoginRefusedError, ServerUnavailableError
from agent.oauth.http import RefusedError, post, words
from agent.oauth.settings import OAuth
from agent.oauth.tokens import Tokens, from_answer

LONGEST = 900
"""Seconds that are waited for the person."""
_DEVICE = "urn:ietf:params:oauth:grant-type:device_code"
_THANKS = (
    b"HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n"
    b"Thank you. Afterword has what it needs; this page can be closed.\n"
)


def permission(
    settings: OAuth,
    say: Callable[[str], None],
    answers: TextIO,
    address: str = "",
    secret: str | None = None,
) -> Tokens:
    """By the device flow where the provider has one, else by a browser; ``secret`` is that of the
    client where it does not lie at its place yet. Raises LoginRefusedError,
    ServerUnavailableError, CertificateError."""
    if settings.endpoints.device:
        return by_device(settings, say, secret=secret)
    return by_browser(settings, say, answers, address, secret=secret)


def by_device(
    settings: OAuth,
    say: Callable[[str], None],
    sleep: Callable[[float], None] = time.sleep,
    secret: str | None = None,
) -> Tokens:
    """Says where to enter which code and waits until it was. Raises LoginRefusedError."""
    scope = " ".join(settings.endpoints.scopes)
    asked = _asked(settings.endpoints.device, {"client_id": settings.client_id, "scope": scope})
    code, shown = asked.get("device_code"), words(asked.get("user_code"))
    at = words(asked.get("verification_uri") or asked.get("verification_url"))
    if not isinstance(code, str) or not shown or not at:
        raise ServerUnavailableError("the authorisation server gave no code; try again later")
    say(f"Open {at} in any browser and enter the code {shown}")
    form = {
        "grant_type": _DEVICE,
        "device_code": code,
        "client_id": settings.client_id,
        "client_secret": settings.secret() if secret is None else secret,
    }
    pause, lives = _number(asked, "interval", 5), _number(asked, "expires_in", LONGEST)
    return _poll(settings, form, pause, min(lives, LONGEST), sleep)


def _poll(
    settings: OAuth,
    form: dict[str, str],
    pause: float,
    lives: float,
    sleep: Callable[[float], None],
) -> Tokens:
    waited = 0.0
    while waited < lives:
        sleep(pause)
        waited += pause
        try:
            return _tokens(settings, post(settings.endpoints.token, form))
        except ServerUnavailableError:
            # RFC 8628 section 3.5: after a time-out, more slowly.
            pause = min(pause * 2, 60)
        except RefusedError as error:
            if error.code == "slow_down":
                pause += 5
            elif error.code != "authorization_pending":
                raise _refusal(error) from None
    raise LoginRefusedError("the code was not entered in time; do it again")


def by_browser(
    settings: OAuth,
    say: Callable[[str], None],
    answers: TextIO,
    address: str = "",
    timeout: float = LONGEST,
    secret: str | None = None,
) -> Tokens:
    """Says which page to open; waits for the browser to come back here, or for the address that it
    ended at, pasted into ``answers``. ``address`` preselects the account."""
    verifier, state = secrets.token_urlsafe(48), secrets.token_urlsafe(24)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        back = f"http://127.0.0.1:{listener.getsockname()[1]}"
        say(
            "Open this page in a browser and allow the access:\n\n"
            f"{_page(settings, back, state, verifier, address)}\n"
        )
        say(
            "If that browser is on another machine, it ends at a page that cannot be shown: paste\n"
            "the address of that page here."
        )
        code = _code(listener, answers, state, timeout)
    form = {
        "grant_type": "authorization_code",
        "code": code,
        "redirect_uri": back,
        "client_id": settings.client_id,
        "client_secret": settings.secret() if secret is None else secret,
        "code_verifier": verifier,
    }
    return _tokens(settings, _asked(settings.endpoints.token, form))


def _page(settings: OAuth, back: str, state: str, verifier: str, address: str) -> str:
    digest = hashlib.sha256(verifier.encode()).digest()
    query = {
        "response_type": "code",
        "client_id": settings.client_id,
        "redirect_uri": back,
        "scope": " ".join(settings.endpoints.scopes),
        "state": state,
        "code_challenge": urlsafe_b64encode(digest).rstrip(b"=").decode(),
        "code_challenge_method": "S256",
        **({"login_hint": address} if address else {}),
        **dict(settings.endpoints.extra),
    }
    return f"{settings.endpoints.authorize}?{urlencode(query)}"


def _code(listener: socket.socket, answers: TextIO, state: str, timeout: float) -> str:
    """The code, from the browser or by hand, whichever comes first."""
    until = time.monotonic() + timeout
    sources: list[socket.socket | TextIO] = [listener, answers]
    typed = b""
    while (left := until - time.monotonic()) > 0:
        ready, _, _ = select.select(sources, [], [], left)
        targets = [_visit(listener)] if listener in ready else []
        if answers in ready:
            # Not readline: lines beyond the first would wait in its buffer, unseen by select.
            piece = os.read(answers.fileno(), 65_536)
            if not piece:
                sources.remove(answers)
            *lines, typed = (typed + piece).split(b"\n")
            targets += [line.decode("utf-8", "replace").strip() for line in lines]
        for target in targets:
            if code := _code_in(target, state):
                return code
    raise LoginRefusedError("no permission was given in time; do it again")


def _visit(listener: socket.socket) -> str:
    """The target of one request to this machine; "" for anything that is none."""
    sock, _ = listener.accept()
    with sock, suppress(OSError):
        sock.settimeout(5)
        head = sock.recv(16_384)
        sock.sendall(_THANKS)
        parts = head.split(b"\r\n", 1)[0].split(b" ")
        if len(parts) == 3 and parts[0] == b"GET":
            return parts[1].decode("ascii", "replace")
    return ""


def _code_in(target: str, state: str) -> str:
    """The code in an address that the browser ended at, where it belongs to our question."""
    with suppress(ValueError):
        fields = dict(parse_qsl(urlsplit(target).query, max_num_fields=50))
        if not secrets.compare_digest(fields.get("state", "").encode(), state.encode()):
            return ""
        if "error" in fields:
            raise LoginRefusedError(f"permission was not given ({words(fields['error'])})")
        return fields.get("code", "")
    return ""


def _asked(url: str, form: Mapping[str, str]) -> dict[str, object]:
    if not url:
        raise InputError("the provider has no such way to give permission")
    try:
        return post(url, form)
    except RefusedError as error:
        raise _refusal(error) from None


def _refusal(error: RefusedError) -> LoginRefusedError:
    known = {
        "access_denied": "permission was refused",
        "expired_token": "the code was not entered in time; do it again",
        "invalid_client": (
            f"the provider does not know the client id, or wants its secret ({error})"
        ),
    }
    return LoginRefusedError(known.get(error.code, str(error)))


def _tokens(settings: OAuth, answer: Mapping[str, object]) -> Tokens:
    tokens = from_answer(answer, "", settings.client_id, time.time())
    if tokens is None:
        raise ServerUnavailableError("the authorisation server gave no token; try again later")
    if not tokens.refresh:
        raise LoginRefusedError(
            "the provider gave no refresh token: the permission would end within the hour; "
            "check the scopes (offline_access at Microsoft)"
        )
    return tokens


def _number(answer: Mapping[str, object], key: str, usual: float) -> float:
    value = answer.get(key)
    return float(min(max(value, 1), LONGEST)) if isinstance(value, int | float) else usual
