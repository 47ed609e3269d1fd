"""``afterword setup``: from a mail address to a configuration that works, asking as little as can be.

Everything is asked, found and tried before anything is written.

person      who answers: a file; a terminal is in ``cli``
discover    finds the servers (resolver: DNS; autoconfig: what providers publish)
servers     those found, or asked for
login       the secret and its place, or permission by OAuth 2.0
trial       tries them, and tells which mailbox is which
files       the configuration as a file
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from zoneinfo import available_timezones

from agent import config as configuration
from agent.config import Account, Config, system_timezone
from agent.errors import InputError
from agent.letter.model import Profile
from agent.mailbox import ImapServer, Mailboxes
from agent.oauth import Keeper
from agent.providers import Provider
from agent.service import records
from agent.setup import autoconfig, discover, files, login, resolver, servers, trial
from agent.setup.discover import Found
from agent.setup.login import Login
from agent.setup.person import Answers, Person, Silent, answers_of
from agent.setup.resolver import Names
from agent.submission import SmtpServer

__all__ = ["Answers", "Person", "Silent", "World", "answers_of", "run"]

LANGUAGES = {"": "", "en": "English", "de": "German", "fr": "French", "es": "Spanish"}


@dataclass(frozen=True, slots=True)
class World:
    """Who is asked for servers: a name service, and what providers publish."""

    names: Callable[[], Names | None] = resolver.system
    fetch: Callable[[str], bytes] = autoconfig.fetch


def run(path: Path, person: Person, answers: Answers, world: World = World()) -> Config:
    """Writes ``path`` and the secret beside it; the configuration. Raises an AfterwordError, or
    KeyboardInterrupt, with nothing written."""
    _may_write(path, person, answers)
    address = person.ask("address", "Your mail address", answers.address, _no_address)
    answers = replace(answers, address=address)
    found = _found(person, answers, world)
    provider = found.provider if found else None
    settled = servers.settle(person, answers, found)
    _tell_what_is_needed(person, provider)
    account, entry = _tried(person, answers, provider, path, settled.imap, settled.smtp)
    result = Config(_profile(person, answers), (account,))
    _write(path, result, entry)
    _tell_what_next(person, path, account, entry)
    return configuration.load(path)


def _may_write(path: Path, person: Person, answers: Answers) -> None:
    if path.exists() and not person.confirm(
        "overwrite", f"{path} is there already. Replace it?", default=answers.overwrite
    ):
        raise InputError(f"{path}: is there already, and was left as it is")


def _no_address(text: str) -> str:
    local, at, domain = text.rpartition("@")
    sound = local and at and domain and not any(c.isspace() for c in text)
    return "" if sound and text.isprintable() else "a mail address is needed"


def _found(person: Person, answers: Answers, world: World) -> Found | None:
    if answers.imap.host and (answers.smtp.host or not answers.sending):
        return None
    found = discover.find(answers.address, world.names(), world.fetch)
    if found is None:
        return None
    if found.provider and found.provider.refusal:
        raise InputError(found.provider.refusal)
    person.say(f"{found.how}.")
    return found


def _tell_what_is_needed(person: Person, provider: Provider | None) -> None:
    if provider is None:
        return
    if provider.first:
        person.say(provider.first)
    at = f" Make one at: {provider.make}" if provider.make else ""
    person.say(f"What is needed: {provider.needs}.{at}")


def _tried(
    person: Person,
    answers: Answers,
    provider: Provider | None,
    path: Path,
    imap: ImapServer,
    smtp: SmtpServer | None,
) -> tuple[Account, Login]:
    """The account as it works, or as it was given where it is not to be tried."""

    def again() -> Login:
        return login.ask(person, answers, provider, path)

    entry, names = again(), answers.mailboxes
    plain = Account((answers.address,), imap, smtp, entry.place, entry.oauth)
    account = plain.with_tokens()
    imap, smtp = account.imap, account.smtp
    if answers.try_login and entry.secret is not None:
        before = imap
        imap, entry, roles = trial.imap(person, imap, entry, again)
        smtp = smtp and _corrected_too(smtp, before, imap)
        smtp = smtp and trial.smtp(person, smtp, entry)
        names = trial.mailboxes(person, roles, names) if roles else names
    mailboxes = Mailboxes(names.drafts, names.sent, names.trash)
    account = replace(account, imap=imap, smtp=smtp, password=entry.place, oauth=entry.oauth)
    return replace(account, mailboxes=mailboxes), entry


def _corrected_too(smtp: SmtpServer, before: ImapServer, imap: ImapServer) -> SmtpServer:
    """What was wrong with the one login was wrong with the other."""
    if smtp.username == before.username:
        smtp = replace(smtp, username=imap.username)
    return replace(smtp, ca_file=imap.ca_file) if smtp.ca_file == before.ca_file else smtp


def _profile(person: Person, answers: Answers) -> Profile:
    name = person.ask("name", "Your name, as letters are signed", answers.name, servers.needed)
    zone = person.ask(
        "timezone", "Your time zone", answers.timezone or system_timezone(), _no_timezone
    )
    language = person.ask(
        "language",
        "The language of all letters: en, de, fr, es (empty: that of each thread)",
        answers.language,
        lambda text: "" if text in LANGUAGES else "en, de, fr, es, or nothing",
    )
    telephone = person.ask(
        "telephone", "Your telephone number, for the signature (may stay empty)", answers.telephone
    )
    return Profile(name, telephone, language=language, country=answers.country, timezone=zone)


def _no_timezone(text: str) -> str:
    return "" if text in available_timezones() else "an IANA time zone, such as Europe/Dublin"


def _write(path: Path, result: Config, entry: Login) -> None:
    """Checked as it will be read, then stored; tokens too."""
    text = files.text_of(result)
    configuration.parse(text, path)
    files.store([*entry.files, files.configuration(path, text)])
    account = result.accounts[0]
    if entry.tokens is not None and account.oauth is not None:
        state = records.directory(path)
        Keeper(account.oauth, state, account.label).keep(entry.tokens)


def _tell_what_next(person: Person, path: Path, account: Account, entry: Login) -> None:
    person.say(f"\nWritten: {path}")
    if account.oauth is not None and entry.tokens is None:
        person.say(f"Give permission:  afterword login --config {path}")
    person.say(f"See that all is well:  afterword check --config {path}")
    person.say(f"Start it:  afterword run --config {path}  (as a service: docs/setup.md)")
