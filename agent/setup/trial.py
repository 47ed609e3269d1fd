"""Tries the servers before anything is written, and asks again where they refuse.

Writes nothing.
"""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace

from agent.desk import Folder
from agent.errors import AfterwordError, ConfigError, LoginRefusedError
from agent.mailbox import Account, ImapServer
from agent.mailbox.folders import Roles
from agent.setup.login import Login
from agent.setup.person import Names, Person
from agent.setup.servers import absolute, needed
from agent.submission import Outcome, SmtpServer, try_login

NONE = "(none of these)"


def imap(
    person: Person, server: ImapServer, login: Login, again: Callable[[], Login]
) -> tuple[ImapServer, Login, Roles | None]:
    """Logs in until it works: ``again`` asks for the secret anew. No Roles where it cannot be
    tried now. With nobody there to ask, the first refusal is raised."""
    while login.secret is not None:
        server = replace(server, auth=login.auth)
        try:
            with closing(Account(server, login.secret)) as account:
                roles = account.roles()
        except AfterwordError as error:
            if person.silent:
                raise
            person.say(f"  That did not work: {error}")
            server = _corrected(person, server, error)
            if isinstance(error, LoginRefusedError):
                login = again()
        else:
            person.say(f"  IMAP: logged in at {server.where}")
            return server, login, roles
    return server, login, None


def _corrected(person: Person, server: ImapServer, error: AfterwordError) -> ImapServer:
    """Asks for what may be wrong; Ctrl-C ends it."""
    if isinstance(error, LoginRefusedError):
        name = person.ask("imap.username", "The user name", server.username, needed)
        return replace(server, username=name)
    host = person.ask("imap.host", "The IMAP server", server.host, needed)
    file = person.ask("imap.ca_file", "A file with its certificate (mostly none)", server.ca_file)
    return replace(server, host=host, ca_file=absolute(file))


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
        if not person.confirm("sending", "Try again, with corrections?", default=True):
            return None
        host = person.ask("smtp.host", "The SMTP server", server.host, needed)
        name = person.ask("smtp.username", "The user name there", server.username, needed)
        server = replace(server, host=host, username=name)
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
