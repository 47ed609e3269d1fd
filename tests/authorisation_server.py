"""A real authorisation server on this machine (RFC 6749, 8628, 7636), for the tests of logging in."""

import hashlib
import json
import threading
from base64 import urlsafe_b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl

from agent.oauth import OAuth


@dataclass
class Server:
    """What it grants; ``script`` are the errors that the next token requests meet, in order."""

    port: int = 0
    script: list[str] = field(default_factory=list)
    raw: bytes | None = None
    """Sent in place of every answer."""
    status: int = 0
    lives: int = 3600
    interval: int = 5
    """Seconds between two questions whether the code was entered."""
    rotates: bool = True
    client_secret: str = ""
    forms: list[dict[str, str]] = field(default_factory=list)
    revoked: bool = False
    valid: str = "refresh-0"
    """The refresh token that holds at the moment."""
    issued: int = 0
    code: str = ""
    challenge: str = ""
    """What the page in the browser was opened with."""
    user: str = ""
    """Whose mailbox the access tokens open."""
    good: set[str] = field(default_factory=set)
    """Access tokens that hold at the moment."""

    def settings(self, **others: object) -> OAuth:
        """An application of this server's."""
        base = f"http://127.0.0.1:{self.port}"
        values = {
            "client_id": "app-1", "token_url": f"{base}/token", "device_url": f"{base}/device",
            "authorize_url": f"{base}/authorize", "scopes": ("mail", "offline"), **others,
        }  # fmt: skip
        return OAuth(**values)  # type: ignore[arg-type]

    def answer(self, path: str, form: dict[str, str]) -> tuple[int, dict[str, object]]:
        """The server's answer to one form."""
        if path == "/introspect":  # RFC 7662: the mail server asks
            return 200, {"active": form.get("token") in self.good, "email": self.user}
        self.forms.append(form)
        if path == "/device":
            return 200, {"device_code": "dev-1", "user_code": "ABCD-EFGH", "interval": self.interval,
                         "verification_uri": "https://login.example/device",
                         "expires_in": 900}  # fmt: skip
        if self.script and (error := self.script.pop(0)):
            return 400, {"error": error, "error_description": f"{error} it is"}
        if form.get("client_secret", "") != self.client_secret:
            return 401, {"error": "invalid_client"}
        if not self._granted(form):
            return 400, {"error": "invalid_grant"}
        return 200, self._grant()

    def _granted(self, form: dict[str, str]) -> bool:
        match form["grant_type"]:
            case "refresh_token":
                return not self.revoked and form["refresh_token"] == self.valid
            case "authorization_code":
                digest = hashlib.sha256(form["code_verifier"].encode()).digest()
                proof = urlsafe_b64encode(digest).rstrip(b"=").decode()
                return form["code"] == self.code and proof == self.challenge
        return form["device_code"] == "dev-1"

    def _grant(self) -> dict[str, object]:
        self.issued += 1
        self.good.add(f"access-{self.issued}")
        told: dict[str, object] = {
            "access_token": f"access-{self.issued}", "token_type": "Bearer",
            "expires_in": self.lives,
        }  # fmt: skip
        if self.rotates:
            self.valid = f"refresh-{self.issued}"
            told["refresh_token"] = self.valid
        return told


class _Handler(BaseHTTPRequestHandler):
    server_of: Server

    def do_POST(self) -> None:
        length = int(self.headers["Content-Length"])
        form = dict(parse_qsl(self.rfile.read(length).decode()))
        status, told = self.server_of.answer(self.path, form)
        body = json.dumps(told).encode() if self.server_of.raw is None else self.server_of.raw
        self.send_response(self.server_of.status or status)
        if 300 <= self.server_of.status < 400:
            self.send_header("Location", "http://127.0.0.1:1/elsewhere")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        """Nothing: the tests' output is their own."""


@contextmanager
def running() -> Iterator[Server]:
    """Serves on a free loopback port until the end of the block."""
    server = Server()
    handler = type("Handler", (_Handler,), {"server_of": server})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as http:
        server.port = http.server_address[1]
        thread = threading.Thread(target=lambda: http.serve_forever(poll_interval=0.02))
        thread.start()
        try:
            yield server
        finally:
            http.shutdown()
            thread.join(10)
