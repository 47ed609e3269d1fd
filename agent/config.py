"""config.toml to Config: every problem reported at once, with its dotted path.

Each table is a frozen dataclass of the module that uses it; nothing secret may stand in the file.
"""

import hashlib
import stat
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from shlex import quote

from agent import tables
from agent.credentials import Credential
from agent.endpoint import loopback
from agent.errors import ConfigError
from agent.letter.model import Profile
from agent.mailbox import ImapServer, Mailboxes
from agent.oauth import Keeper, OAuth
from agent.plan import Policy
from agent.reading.model import Candidate
from agent.submission import SmtpServer
from agent.system import SYSTEM_PATH as SYSTEM_PATH
from agent.system import own_path as own_path
from agent.system import system_timezone as system_timezone
from agent.system import usual_path as usual_path

LONGEST_PAUSE = 7 * 24 * 60
"""Minutes that an approval, or a draft that was opened, waits at the most."""


@dataclass(frozen=True, slots=True)
class Desk:
    """``[desk]``: what the person's gestures in the mailbox mean."""

    star_approves: bool = False
    """Whether starring a letter in Drafts approves it, as moving it to Approved does."""
    settle_minutes: int = 10
    """How long an approval can be taken back before the letter is sent."""
    quiet_minutes: int = 30
    """How long a draft that was opened is left as it is, since it may still be open."""

    def faults(self) -> Iterable[tuple[str, str]]:
        """Minutes below zero, or more than there are in a week."""
        for key in ("settle_minutes", "quiet_minutes"):
            if not 0 <= getattr(self, key) <= LONGEST_PAUSE:
                yield key, f"must be from 0 to {LONGEST_PAUSE}"


@dataclass(frozen=True, slots=True)
class Letters:
    """``[letters]``: the words."""

    templates: str = ""
    """A folder of your own templates that override the built-in words; empty for none."""


@dataclass(frozen=True, slots=True)
class Account:
    """``[[account]]``: one mailbox of the candidate's."""

    addresses: tuple[str, ...]
    """Every address at which the mailbox receives mail; the first is the usual sender."""
    imap: ImapServer
    smtp: SmtpServer | None = None
    password: Credential = field(default_factory=Credential)
    oauth: OAuth | None = None
    name: str = ""
    """A short name for the log and the status; the first address where empty (in the log, the
    number)."""
    mailboxes: Mailboxes = field(default_factory=Mailboxes)

    @property
    def label(self) -> str:
        """The account's name for the person and in the status; never in a log."""
        return self.name or self.addresses[0]

    @property
    def key(self) -> str:
        """Whose the state is, in file names: the login, whatever the account is called. On this
        machine the port is part of it: a tunnel or a bridge."""
        host = self.imap.where if loopback(self.imap.host) else self.imap.host
        login = f"{host.casefold()} {self.imap.username}"
        return hashlib.sha256(login.encode()).hexdigest()[:16]

    def keeper(self, oauth: OAuth, state: Path) -> Keeper:
        """The tokens of its login in the state directory."""
        return Keeper(oauth, state, self.key, self.name, (self.label, *self.addresses))

    def secret(self, state: Path) -> str:
        """What to log in with now: an access token where there is an ``oauth`` table (kept and
        renewed in the state directory), else what stands at the password's place."""
        if self.oauth is not None:
            return self.keeper(self.oauth, state).access_token()
        return self.password.secret()

    @property
    def has_secret(self) -> bool:
        """Whether it says where the secret is."""
        place = self.password
        return bool(self.oauth or place.credential or place.file or place.command)

    def with_tokens(self) -> "Account":
        """The account as it logs in: where there is an ``oauth`` table, never by password."""
        if self.oauth is None:
            return self
        imap, smtp = self.imap, self.smtp
        if imap.auth == "password":
            imap = replace(imap, auth="xoauth2")
        if smtp is not None and smtp.auth == "password":
            smtp = replace(smtp, auth="xoauth2")
        return replace(self, imap=imap, smtp=smtp)

    def faults(self) -> Iterable[tuple[str, str]]:
        """At least one address, each with an @ and a domain."""
        if not self.addresses:
            yield "addresses", "at least one address is needed"
        for address in self.addresses:
            if not all(address.rpartition("@")[::2]) or any(c.isspace() for c in address):
                yield "addresses", f"{address!r} is no mail address"


@dataclass(frozen=True, slots=True)
class Config:
    """The whole configuration; ``config.example.toml`` shows every key with its default."""

    profile: Profile = field(default_factory=Profile)
    accounts: tuple[Account, ...] = field(default=(), metadata={"key": "account"})
    etiquette: Policy = field(default_factory=Policy)
    letters: Letters = field(default_factory=Letters)
    desk: Desk = field(default_factory=Desk)

    def faults(self) -> Iterable[tuple[str, str]]:
        """A name for the letters, no account twice."""
        if self.accounts and not self.profile.name:
            yield "profile.name", "missing: every letter is signed with it"
        labels = [a.label for a in self.accounts]
        for label in sorted({label for label in labels if labels.count(label) > 1}):
            yield "account", f"two accounts are called {label!r}: give each a name of its own"
        keys = [a.key for a in self.accounts]
        for first, key in enumerate(keys):
            if key in keys[first + 1 :]:
                where = self.accounts[first].imap.where
                yield "account", f"two accounts are one mailbox at {where}: list all its addresses"

    def candidate(self, account: Account | None = None) -> Candidate:
        """Who reads the mailbox; all addresses count as the candidate's own."""
        addresses = [*(account.addresses if account else ())]
        addresses += [a for other in self.accounts for a in other.addresses if a not in addresses]
        return Candidate(
            tuple(addresses), self.profile.timezone or system_timezone(), self.profile.name or None
        )


def load(path: Path) -> Config:
    """Reads and checks a configuration file. Raises ConfigError that names every fault."""
    try:
        text = path.read_text(encoding="utf-8-sig")  # some editors put a BOM before it
    except FileNotFoundError:
        raise ConfigError(_absent(path, own_path())) from None
    except UnicodeDecodeError as error:
        raise ConfigError(f"{path}: not UTF-8 at byte {error.start}") from None
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read: {error.strerror}") from None
    return parse(text, path)


def trusted(path: Path) -> Config:
    """The configuration, to act by. Raises ConfigError also where others may change the file: it
    names commands, servers and where the password is."""
    config = load(path)
    if others_may_change(path):
        raise ConfigError(f"{path}: others may change this file; do: chmod go-w {quote(str(path))}")
    return config


def watched(path: Path) -> Config:
    """The same with its mailboxes. Raises ConfigError also where it has none."""
    config = trusted(path)
    if not config.accounts:
        raise ConfigError(f"{path}: account: missing; there is no mailbox to watch")
    return config


def others_may_change(path: Path) -> bool:
    """Whether somebody besides its owner may write into it."""
    return bool(path.stat().st_mode & (stat.S_IWGRP | stat.S_IWOTH))


def _absent(path: Path, own: Path) -> str:
    """What to do where there is no file: where none was named, one of the person's own."""
    make = "no such file; make one with: afterword setup"
    if path == own:
        return f"{path}: {make}"
    return f"{own} and {path}: {make}" if path == SYSTEM_PATH else f"{path}: {make} --config {path}"


def parse(text: str, path: Path) -> Config:
    """Checks the text of a configuration file; ``path`` is for the faults' sake."""
    table, faults = tables.parse(text)
    config = None
    if not faults:
        faults += _secrets(table)
        config = tables.build(Config, table, "", faults)
    if config is None or faults:
        told = (tables.without_index(_with_line(fault, text)) for fault in faults)
        raise ConfigError("\n".join(f"{path}: {one}" for one in told))
    return replace(config, accounts=tuple(a.with_tokens() for a in config.accounts))


def _with_line(fault: str, text: str) -> str:
    key, colon, said = fault.partition(": ")
    there = colon and not said.startswith("missing")
    line = tables.line_of(text, key) if there else 0
    return f"{fault} (line {line})" if line else fault


_PASSWORD, _CLIENT = "[account.password]", "[account.oauth.client_secret]"
_NAMES = dict.fromkeys(
    ("password", "passwd", "pass", "secret", "passphrase", "app_password"), _PASSWORD
) | {"client_secret": _CLIENT}
"""What people call a secret, and the table in which its place is named."""


def _secrets(table: dict[str, object], path: str = "") -> list[str]:
    """A secret in the file itself is refused wherever it stands, and taken out so that the rest
    can be judged: others may come to read it."""
    faults = []
    for key, value in list(table.items()):
        at = f"{path}.{key}" if path else key
        if isinstance(value, str) and key in _NAMES:
            del table[key]
            faults.append(f"{at}: {_not_here(_NAMES[key])}")
        elif isinstance(value, dict):
            faults += _secrets(value, at)
        elif isinstance(value, list):
            inner = [_secrets(x, tables.item(at, i, value)) for i, x in enumerate(value)
                     if isinstance(x, dict)]  # fmt: skip
            faults += [fault for some in inner for fault in some]
    return faults


def _not_here(place: str) -> str:
    return (
        f'a password does not belong in this file; name its place under {place}: file = "...", '
        'command = [...] or credential = "..."'
    )
