"""Tries the servers before anything is written, and asks again where they refuse.

Writes nothing.
"""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace

from agent.desk import Folder
from agent.errors import AfterwordError, ConfigError, LoginRefusedError
from agent.mailbox import ImapAccount, ImapServer
from agent.mailbox.folders import Roles
from agent.outgoing import LOGIN_REFUSED
from agent.setup.login import Login
from agent.setup.prompts import Names, Person
from agent.setup.servers import IMAP, NEVER_SENT, SMTP, Protocol, S, corrected, needed
from agent.submission import Outcome, SmtpServer, try_login

NONE = "(none of these)"
AGAIN = 'Try again, with corrections ("no" goes on without sending)?'


def imap(
    person: Person, server: ImapServer, login: Login, again: Callable[[], Login]
) -> tuple[ImapServer, Login, Roles | None]:
    """Logs in until it works: ``again`` asks for the secret anew. No Roles where it cannot be
    tried now. With nobody there to ask, the first refusal is raised."""
    while login.secret is not None:
        server = replace(server, auth=login.auth)
        try:
            with closing(ImapAccount(server, login.secret)) as account:
                roles = account.roles()
        except AfterwordError as error:
            if person.silent:
                raise
            person.say(f"  That did not work: {error}")
            if isinstance(error, LoginRefusedError):
                server = _renamed(person, IMAP, server)
                login = again()
            else:
                server = corrected(person, IMAP, server)
        else:
            person.say(f"  IMAP: logged in at {server.where}")
            return server, login, roles
    return server, login, None


def _renamed(person: Person, what: Protocol, server: S) -> S:
    name = person.ask(f"{what.key}.username", "The user name there", server.username, needed)
    return replace(server, username=name)


def smtp(person: Person, server: SmtpServer, login: Login) -> SmtpServer | None:
    """The same for sending; None where the person goes on without."""
    server = replace(server, auth=login.auth)
    while login.secret is not None:
        attempt = try_login(server, login.secret)
        if attempt.outcome is Outcome.ACCEPTED:
            person.say(f"  SMTP: logged in at {server.where}")
            break
        if person.silent:
            raise ConfigError(f"smtp: {attempt.said}")
        person.say(f"  That did not work: {attempt.said}")
        if not person.confirm("sending", AGAIN, default=True):
            person.say(NEVER_SENT)
            return None
        refused = attempt.code == LOGIN_REFUSED
        server = (_renamed if refused else corrected)(person, SMTP, server)
    return server


def mailboxes(person: Person, roles: Roles, given: Names) -> Names:
    """Drafts, Sent and Trash: named only where the server and the usual names do not tell."""
    real = sorted({n for n in roles.all() if roles.folder(n) in (Folder.OTHER, Folder.DRAFTS)})
    chosen = {}
    for key, folder, what in (
        ("drafts", Folder.DRAFTS, "drafts lie"),
        ("sent", Folder.SENT, "sent mail lies"),
        ("trash", Folder.TRASH, "deleted mail lies"),
    ):
        name, known = getattr(given, key), roles.names.get(folder)
        if not name and (known is None or known not in roles.there):
            question = f"In which mailbox is it that {what}?"
            name = person.choose(f"mailboxes.{key}", question, (*real, NONE), NONE)
        chosen[key] = "" if name == NONE else name
    return Names(**chosen)
