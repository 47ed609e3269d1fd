"""Whom setup talks to: a person (``cli.terminal``), or a file of answers. Decides nothing."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from agent import tables
from agent.credentials import Credential
from agent.endpoint import Security
from agent.errors import ConfigError, InputError
from agent.letter.model import Profile
from agent.oauth import OAuth


@dataclass(frozen=True, slots=True)
class Server:
    """``[imap]``, ``[smtp]``: what is not to be found out; a port of 0 is the usual one."""

    host: str = ""
    port: int = 0
    security: Security = "tls"
    username: str = ""
    ca_file: str = ""


@dataclass(frozen=True, slots=True)
class Names:
    """``[mailboxes]``: where the server does not tell which is which."""

    drafts: str = ""
    sent: str = ""
    trash: str = ""


@dataclass(frozen=True, slots=True)
class Answers:
    """The file of ``--answers``: what a person would type, one key a question."""

    address: str = ""
    name: str = ""
    timezone: str = ""
    language: str = ""
    telephone: str = ""
    country: str = ""
    sending: bool = True
    """Whether letters that are approved are sent."""
    overwrite: bool = False
    """Whether an existing configuration is replaced."""
    add: bool = False
    """Whether the account is added to an existing configuration."""
    try_login: bool = True
    """Whether the servers are tried before anything is written."""
    imap: Server = field(default_factory=Server)
    smtp: Server = field(default_factory=Server)
    password: Credential = field(default_factory=Credential)
    oauth: OAuth | None = None
    mailboxes: Names = field(default_factory=Names)

    def faults(self) -> Iterable[tuple[str, str]]:
        """Language, zone, country and the file of the password, told before any server is
        asked."""
        known = Profile(language=self.language, timezone=self.timezone, country=self.country)
        yield from known.faults()
        if self.password.file and not any(self.password.faults()):
            try:
                self.password.secret()
            except ConfigError as error:
                yield "password.file", str(error)


def answers_of(path: Path) -> Answers:
    """Reads a file of answers. Raises InputError that names every fault."""
    try:
        table, faults = tables.parse(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "not UTF-8"
        raise InputError(f"{path}: cannot be read: {reason}") from None
    if isinstance(table.get("password"), str):
        faults.append("password: name its place, as in password.file, password.command")
    answers = None if faults else tables.build(Answers, table, "", faults)
    if answers is None:
        raise InputError("\n".join(f"{path}: {fault}" for fault in faults))
    return answers


Check = Callable[[str], str]
"""What is wrong with an answer, in words; "" where nothing is."""


def anything(answer: str) -> str:
    """Every answer will do."""
    return ""


class Person(Protocol):
    """Who answers. ``key`` names the answer in a file; an answer that is already known is the
    default."""

    silent: bool
    """Whether nobody is there to be asked again."""

    @property
    def say(self) -> Callable[[str], None]:
        """What tells the person a line of text."""
        ...

    def ask(self, key: str, question: str, default: str = "", check: Check = anything) -> str:
        """A line of text; "" only where ``check`` lets it pass."""
        ...

    def secret(self, key: str, question: str) -> str:
        """A password; it is not shown."""
        ...

    def confirm(self, key: str, question: str, *, default: bool) -> bool:
        """Yes or no."""
        ...

    def choose(self, key: str, question: str, options: Sequence[str], default: str) -> str:
        """One of some options."""
        ...


class Silent:
    """A file of answers: what was not answered and cannot be found out is told."""

    silent = True

    def __init__(self, name: str, say: Callable[[str], None]) -> None:
        self._name = name
        self.say = say

    def ask(self, key: str, question: str, default: str = "", check: Check = anything) -> str:
        """The default, where it will do."""
        if fault := check(default):
            told = fault if default else f"missing ({question})"
            raise InputError(f"{self._name}: {key}: {told}")
        return default

    def secret(self, key: str, question: str) -> str:
        """A secret is no answer: its place is."""
        raise InputError(
            f"{self._name}: password: missing; name its place with password.file, "
            "password.command or password.credential"
        )

    def confirm(self, key: str, question: str, *, default: bool) -> bool:
        """The default."""
        return default

    def choose(self, key: str, question: str, options: Sequence[str], default: str) -> str:
        """The default, where it is an option."""
        if default not in options:
            raise InputError(f"{self._name}: {key}: missing ({question})")
        return default
