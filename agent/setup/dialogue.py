"""What is asked and tried, in its order; then the configuration is written."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from agent import config as configuration
from agent import tables, words
from agent.config import Account, Config, system_timezone
from agent.errors import InputError
from agent.letter.model import Profile
from agent.mailbox import ImapServer, Mailboxes
from agent.providers import Provider
from agent.service import records
from agent.setup import autoconfig, discover, files, login, resolver, servers, trial
from agent.setup.discover import Found
from agent.setup.login import Login
from agent.setup.prompts import Answers, Person
from agent.setup.resolver import Names
from agent.submission import SmtpServer

ADD, REPLACE, LEAVE = "add an account", "replace it", "leave it as it is"
_LANGUAGES = ", ".join(words.LANGUAGES)


class LeftAloneError(InputError):
    """The person chose to leave the configuration as it is: nothing went wrong."""

    exit_status = 0


@dataclass(frozen=True, slots=True)
class World:
    """Who is asked for servers: a name service, and what providers publish."""

    names: Callable[[], Names | None] = resolver.system
    fetch: Callable[[str], bytes] = autoconfig.fetch


def run(path: Path, person: Person, answers: Answers, world: World = World()) -> Config:
    """Writes ``path`` and the secret beside it; the configuration. Raises an AfterwordError, or
    KeyboardInterrupt, with nothing written."""
    before = _before(path, person, answers)
    address = person.ask("address", "Your mail address", answers.address, _no_address)
    answers = replace(answers, address=address)
    if before is not None and address in before.addresses:
        raise InputError(f"{path}: {address} is watched already")
    found = _found(person, answers, world)
    provider = found.provider if found else None
    settled = servers.settle(person, answers, found)
    _tell_what_is_needed(person, provider)
    beside = partial(files.secret_path, path, another=before is not None)
    account, entry = _tried(person, answers, provider, beside, settled.imap, settled.smtp)
    if before is None:
        text = files.text_of(Config(_profile(person, answers), (account,)))
    else:
        text = files.with_another(before.text, account)
    _write(path, text, account, entry)
    _tell_what_next(person, path, account, entry, added=before is not None)
    return configuration.load(path)


@dataclass(frozen=True, slots=True)
class _Before:
    """A configuration that an account is added to."""

    text: str
    addresses: tuple[str, ...]


def _before(path: Path, person: Person, answers: Answers) -> _Before | None:
    """What an account is added to; None where a configuration is written that was not there, or
    takes the place of another."""
    if not path.exists():
        return None
    question = f"{path} is there already. What is to be done with it?"
    usual = REPLACE if answers.overwrite else ADD if answers.add else LEAVE
    chosen = person.choose("existing", question, (ADD, REPLACE, LEAVE), usual)
    if chosen == LEAVE:
        left = f"{path}: is there already, and was left as it is"
        choice = "among the answers, overwrite = true replaces it, add = true adds an account"
        raise InputError(f"{left}; {choice}") if person.silent else LeftAloneError(left)
    if chosen == REPLACE:
        return None
    config, text = configuration.trusted(path), path.read_text(encoding="utf-8-sig")
    if tables.parse(f"{text}\n[[account]]\n")[1]:
        raise InputError(f"{path}: cannot be added to: write [[account]] for account = [...]")
    return _Before(text, tuple(a for account in config.accounts for a in account.addresses))


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
    beside: login.Place,
    imap: ImapServer,
    smtp: SmtpServer | None,
) -> tuple[Account, Login]:
    """The account as it works, or as it was given where it is not to be tried."""

    def again() -> Login:
        return login.ask(person, answers, provider, beside)

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
        f"The language of all letters: {_LANGUAGES} (empty: that of each thread)",
        answers.language,
        lambda text: "" if text in ("", *words.LANGUAGES) else f"{_LANGUAGES}, or nothing",
    )
    telephone = person.ask(
        "telephone", "Your telephone number, for the signature (may stay empty)", answers.telephone
    )
    return Profile(name, telephone, language=language, country=answers.country, timezone=zone)


def _no_timezone(text: str) -> str:
    if not text:
        return "an IANA time zone is needed, such as Europe/Dublin"
    return next((told for _, told in Profile(timezone=text).faults()), "")


def _write(path: Path, text: str, account: Account, entry: Login) -> None:
    """Checked as it will be read, then stored; tokens too."""
    configuration.parse(text, path)
    files.store([*entry.files, files.configuration(path, text)])
    if entry.tokens is not None and account.oauth is not None:
        state = records.directory(path)
        account.keeper(account.oauth, state).keep(entry.tokens)


def _tell_what_next(
    person: Person, path: Path, account: Account, entry: Login, *, added: bool
) -> None:
    person.say(f"\nWritten: {path}")
    if account.oauth is not None and entry.tokens is None:
        person.say(f"Give permission:  afterword login --config {path} {account.label}")
    person.say(f"See that all is well:  afterword check --config {path}")
    if added:
        person.say("Where the service runs, it takes it up at:  systemctl reload afterword")
        return
    person.say(f"Start it:  afterword run --config {path}")
    person.say("As a service: see README.md in Afterword's source")
