"""What the login needs: the secret and the place where it will lie, or permission by OAuth 2.0."""

import re
import sys
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from agent.credentials import Credential
from agent.endpoint import Auth
from agent.errors import ConfigError
from agent.oauth import OAuth, Tokens, permission
from agent.providers import Provider
from agent.setup.files import File, password
from agent.setup.prompts import Answers, Person
from agent.setup.servers import absolute, needed

Secret = Callable[[], str]

_GROUPS = re.compile(r"[a-z0-9]{4}(?: [a-z0-9]{4}){2,7}")


@dataclass(frozen=True, slots=True)
class Login:
    """``secret`` is None where it is not at hand: systemd has it, or permission is still to be
    given."""

    secret: Secret | None
    place: Credential = field(default_factory=Credential)
    files: tuple[File, ...] = ()
    oauth: OAuth | None = None
    tokens: Tokens | None = None

    @property
    def auth(self) -> Auth:
        """What the secret is."""
        return "password" if self.oauth is None else "xoauth2"


Place = Callable[[str], Path]
"""Where a secret of that name (password, client-secret) will lie."""


def ask(person: Person, answers: Answers, provider: Provider | None, beside: Place) -> Login:
    """How to log in."""
    if answers.oauth is not None:
        return _by_permission(person, answers, answers.oauth)
    place = answers.password
    if place.file or place.command or place.credential:
        return _by_place(person, place)
    if provider is not None and not person.silent:
        if provider.oauth == "microsoft":
            return _by_permission(person, answers, _microsoft(person, provider))
        if provider.also_oauth == "google" and not _has_password(person):
            return _by_google(person, answers, provider, beside)
    return _by_password(person, provider, beside("password"))


def _has_password(person: Person) -> bool:
    return person.confirm(
        "app_password",
        "Log in with such a password? (no: in a browser, for accounts that are allowed none)",
        default=True,
    )


def _by_place(person: Person, place: Credential) -> Login:
    """A place that the person named; a credential is there only in the service."""
    if place.file:
        place = replace(place, file=absolute(place.file))
    try:
        secret = place.secret()
    except ConfigError as error:
        if not place.credential:
            raise
        person.say(f"The login is not tried: {error}")
        return Login(None, place)
    return Login(lambda: secret, place)


def _by_password(person: Person, provider: Provider | None, path: Path) -> Login:
    secret = person.secret("password", "The password")
    if provider is not None and provider.needs.startswith("an app"):
        secret = as_meant(secret)
    place = Credential(file=str(path.absolute()))
    return Login(lambda: secret, place, (password(path, secret),))


def as_meant(typed: str) -> str:
    """Google and Fastmail show an app password in groups of four; the blanks are no part of it."""
    return typed.replace(" ", "") if _GROUPS.fullmatch(typed) else typed


def _client_id(person: Person, provider: Provider) -> str:
    person.say(
        f"{provider.name} gives access to applications that you register yourself, once, free of\n"
        "charge: docs/setup.md in Afterword's source says how, step by step. You need the client\n"
        "id that it shows."
    )
    return person.ask("oauth.client_id", "The client id", "", needed)


def _microsoft(person: Person, provider: Provider) -> OAuth:
    return OAuth("microsoft", _client_id(person, provider), tenant=provider.tenant)


def _by_google(person: Person, answers: Answers, provider: Provider, beside: Place) -> Login:
    """Google wants a secret of its clients too; it lies in a file, as a password does."""
    client_id, path = _client_id(person, provider), beside("client-secret")
    secret = person.secret("oauth.client_secret", "The client secret")
    place = Credential(file=str(path.absolute()))
    given = _by_permission(person, answers, OAuth("google", client_id, place), secret)
    return replace(given, files=(password(path, secret),))


def _by_permission(
    person: Person, answers: Answers, settings: OAuth, secret: str | None = None
) -> Login:
    if person.silent:
        person.say("The login is not tried: permission is still to be given.")
        return Login(None, oauth=settings)
    tokens = permission(settings, person.say, sys.stdin, answers.address, secret)
    return Login(lambda: tokens.access, oauth=settings, tokens=tokens)
