"""Where permission is asked for and tokens are renewed: the settings, and the two big providers.

Opens no connection and holds no secret.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal
from urllib.parse import urlsplit

from agent.credentials import Credential
from agent.endpoint import loopback

_MICROSOFT = "https://login.microsoftonline.com/{tenant}/oauth2/v2.0"
_OUTLOOK = "https://outlook.office.com"


@dataclass(frozen=True, slots=True)
class Endpoints:
    """Addresses of an authorisation server; ``device`` is empty where it has no device flow."""

    token: str
    authorize: str = ""
    device: str = ""
    scopes: tuple[str, ...] = ()
    extra: tuple[tuple[str, str], ...] = ()
    """Further parameters of the request in the browser."""


KNOWN = {
    "microsoft": Endpoints(
        token=f"{_MICROSOFT}/token",
        authorize=f"{_MICROSOFT}/authorize",
        device=f"{_MICROSOFT}/devicecode",
        scopes=(
            f"{_OUTLOOK}/IMAP.AccessAsUser.All",
            f"{_OUTLOOK}/SMTP.Send",
            "offline_access",
        ),
    ),
    # Google's device flow refuses the scope of mail (invalid_scope): a browser it has to be.
    "google": Endpoints(
        token="https://oauth2.googleapis.com/token",  # noqa: S106 - an address
        authorize="https://accounts.google.com/o/oauth2/v2/auth",
        scopes=("https://mail.google.com/",),
        extra=(("access_type", "offline"), ("prompt", "consent")),
    ),
}


@dataclass(frozen=True, slots=True)
class OAuth:
    """``[account.oauth]``: the login by access token, in place of a password. Permission is given
    once with ``afterword login``."""

    provider: Literal["microsoft", "google", "other"] = "other"
    """microsoft, google, or other with the addresses below."""
    client_id: str = ""
    """The id of the application that you registered with the provider."""
    client_secret: Credential = field(default_factory=Credential)
    tenant: str = "common"
    """Microsoft: consumers, organizations, common for both, or your organisation's id."""
    token_url: str = ""
    """Where tokens are renewed (other)."""
    device_url: str = ""
    """Where permission is asked for by a code that you enter in any browser (other)."""
    authorize_url: str = ""
    """Where permission is asked for in a browser (other)."""
    scopes: tuple[str, ...] = ()
    """What is asked for; empty for what mail needs at microsoft and google."""

    def faults(self) -> Iterable[tuple[str, str]]:
        """What is wrong with the settings together: key and words."""
        if not self.client_id:
            yield (
                "client_id",
                "missing: the id of the application that you register with the provider",
            )
        if not all(c.isalnum() or c in "-._" for c in self.tenant):
            yield "tenant", f"{self.tenant!r} is no tenant"
        if self.provider == "other" and not self.token_url:
            yield "token_url", "missing"
        if self.provider == "other" and not (self.device_url or self.authorize_url):
            yield "device_url", "missing, and so is authorize_url: one of them is needed"
        for key in ("token_url", "device_url", "authorize_url"):
            if (url := getattr(self, key)) and not is_sound(url):
                yield key, "must begin with https://"

    @property
    def endpoints(self) -> Endpoints:
        """The addresses in force; what is set goes before what is known."""
        known = KNOWN.get(self.provider, Endpoints(""))
        return Endpoints(
            self.token_url or known.token.format(tenant=self.tenant),
            self.authorize_url or known.authorize.format(tenant=self.tenant),
            self.device_url or known.device.format(tenant=self.tenant),
            self.scopes or known.scopes,
            known.extra,
        )

    def secret(self) -> str:
        """The client secret, "" where the provider gave none."""
        place = self.client_secret
        named = place.file or place.credential or place.command
        return place.secret() if named else ""


def is_sound(url: str) -> bool:
    """https, or http to this machine itself."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return False
    if any(c.isspace() for c in url) or not host:
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and loopback(host))
