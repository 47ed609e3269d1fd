"""What the login needs: the secret and the place where it will lie, or permission by OAuth 2.0."""

import re
import sys
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from agent.credentials import Credential
from agent.errors import ConfigError
from agent.oauth import OAuth, Tokens, permission
from agent.providers import Provider
from agent.setup.files import File, password, secret_path
from agent.setup.person import Answers, Person
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


def ask(person: Person, answers: Answers, provider: Provider | None, config: Path) -> Login:
    """How to log in; ``config`` is where the configuration will lie."""
    if answers.oauth is not None:
        return _by_permission(person, answers, answers.oauth)
    place = answers.password
    if place.file or place.command or place.credential:
        return _by_place(person, place)
    if provider is not None and provider.oauth and not person.silent:
        return _by_permission(person, answers, _application(person, provider))
    return _by_password(person, provider, config)


def _by_place(person: Person, place: Credential) -> Login:
    """A place that the person named; a credential is there only in the service."""
    if place.file:
        place = replace(place, file=absolute(place.file))
    try:
        secret = place.secret().reveal()
    except ConfigError as error:
        if not place.credential:
            raise
        person.say(f"The login is not tried: {error}")
        return Login(None, place)
    return Login(lambda: secret, place)


def _by_password(person: Person, provider: Provider | None, config: Path) -> Login:
    secret, path = person.secret("password", "The password"), secret_path(config)
    if provider is not None and provider.needs.startswith("an app"):
        secret = as_meant(secret)
    place = Credential(file=str(path.absolute()))
    return Login(lambda: secret, place, (password(path, secret),))


def as_meant(typed: str) -> str:
    """Google and Fastmail show an app password in groups of four; the blanks are no part of it."""
    return typed.replace(" ", "") if _GROUPS.fullmatch(typed) else typed


def _application(person: Person, provider: Provider) -> OAuth:
    person.say(
        f"{provider.name} gives access to applications that you register yourself, once, free of\n"
        "charge: docs/setup.md says how, step by step. You need the client id it shows."
    )
    client_id = person.ask("oauth.client_id", "The client id", "", needed)
    return OAuth("microsoft", client_id, tenant=provider.tenant)


def _by_permission(person: Person, answers: Answers, settings: OAuth) -> Login:
    if person.silent:
        person.say("The login is not tried: permission is still to be given.")
        return Login(None, oauth=settings)
    tokens = permission(settings, person.say, sys.stdin, answers.address)
    return Login(lambda: tokens.access, oauth=settings, tokens=tokens)
