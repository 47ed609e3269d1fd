"""The servers of an address: found, or asked for. Opens no connection."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from agent.endpoint import Endpoint, Security, faults, loopback, tls_context
from agent.errors import ConfigError, InputError
from agent.mailbox import ImapServer
from agent.providers import Host
from agent.setup.discover import Found
from agent.setup.prompts import Answers, Person, Server
from agent.submission import SmtpServer

S = TypeVar("S", ImapServer, SmtpServer)

NO_FILE = "-"
NEVER_SENT = "Letters will be left in Drafts; an approved one is not sent, you send it yourself."


@dataclass(frozen=True, slots=True)
class Protocol:
    """What is asked for: its key among the answers, its name, its ports with TLS and otherwise."""

    key: str
    name: str
    ports: tuple[int, int]
    may_be_left_out: bool = False

    def usual(self, security: str) -> int:
        """The usual port."""
        return self.ports[0 if security == "tls" else 1]


IMAP = Protocol("imap", "IMAP", ImapServer.PORTS)
SMTP = Protocol("smtp", "SMTP", SmtpServer.PORTS, may_be_left_out=True)


@dataclass(frozen=True, slots=True)
class Servers:
    """IMAP, and SMTP where letters are to be sent."""

    imap: ImapServer
    smtp: SmtpServer | None


def settle(person: Person, answers: Answers, found: Found | None) -> Servers:
    """Where both servers are; asks for what could not be found out."""
    if found is None and not answers.imap.host:
        person.say(
            "Nothing tells where the servers of this address are. Your provider's help does."
        )
    if found and found.doubtful and not answers.imap.host:
        _confirm_foreign(person, found)
    tell = found or Found(None, None, "")
    address = answers.address
    imap_name = tell.imap_username if found else address
    imap = _imap(person, answers.imap, tell, imap_name)
    if not answers.sending:
        return Servers(imap, None)
    smtp_name = tell.smtp_username if found else imap.username
    smtp = _smtp(person, answers.smtp, tell, smtp_name or imap.username, imap)
    if smtp is None:
        person.say(NEVER_SENT)
    return Servers(imap, smtp)


def _confirm_foreign(person: Person, found: Found) -> None:
    """RFC 6186 section 6: a domain may be lied about, so that a password goes elsewhere."""
    assert found.imap is not None
    hosts = " and ".join(sorted({h.host for h in (found.imap, found.smtp) if h is not None}))
    if not person.confirm(
        "imap.host",
        f"{found.how}: {hosts}. That is another domain than that of your address. "
        "Do you know it as your provider's?",
        default=False,
    ):
        raise InputError(f"the servers {hosts} were not confirmed; name yours under imap and smtp")


def _imap(person: Person, given: Server, found: Found, username: str) -> ImapServer:
    host = _host(person, IMAP, given, found.imap)
    assert host is not None
    own = found.provider is not None and found.provider.own_certificate
    return ImapServer(
        host.host,
        _username(person, "imap", given, username),
        _unless_usual(host, 993, 143),
        host.security,
        ca_file=_ca_file(person, given.ca_file, needed=own),
        renew_minutes=found.provider.renew_minutes if found.provider else 4,
    )


def _smtp(
    person: Person, given: Server, found: Found, username: str, imap: ImapServer
) -> SmtpServer | None:
    host = _host(person, SMTP, given, found.smtp)
    if host is None:
        return None
    return SmtpServer(
        host.host,
        given.username or username,
        _unless_usual(host, 465, 587),
        host.security,
        ca_file=absolute(given.ca_file) or imap.ca_file,
        sent_copy=found.provider.sent_copy if found.provider else "auto",
    )


def _unless_usual(host: Host, tls: int, starttls: int) -> int:
    """0 where the port is the usual one of its security."""
    return 0 if host.port == (tls if host.security == "tls" else starttls) else host.port


def _host(person: Person, what: Protocol, given: Server, found: Host | None) -> Host | None:
    """None where the person names no server to send by."""
    if given.host:
        return Host(given.host, given.port or what.usual(given.security), given.security)
    return found or where(person, what)


def where(person: Person, what: Protocol, before: Endpoint | None = None) -> Host | None:
    """Asks for a server, how it is secured and its port; ``before`` is what did not work. None
    where a server may be left out and is."""
    optional = what.may_be_left_out and before is None and not person.silent
    question = f"The {what.name} server"
    if optional:
        question += " (empty: letters are left in Drafts and never sent)"
    elif what.may_be_left_out and person.silent:
        question += "; where letters are not to be sent: sending = false"
    check = _no_host_or_none if optional else _no_host
    name = person.ask(f"{what.key}.host", question, before.host if before else "", check)
    if not name:
        return None
    security = _security(person, what, name, before.security if before else "tls")
    kept = before.port if before and before.security == security else 0
    usual = str(kept or what.usual(security))
    port = person.ask(f"{what.key}.port", f"Its port for {what.name}", usual, _no_port)
    return Host(name, int(port), security)


def corrected(person: Person, what: Protocol, server: S) -> S:
    """Asks anew for everything on which a connection rests."""
    host = where(person, what, server)
    assert host is not None
    server = replace(
        server, host=host.host, security=host.security, port=_unless_usual(host, *what.ports)
    )
    if host.security == "none":
        return replace(server, ca_file="")
    file = person.ask(
        f"{what.key}.ca_file",
        f"A file with its certificate, mostly none ({NO_FILE} for none)",
        server.ca_file or NO_FILE,
        _no_certificate,
    )
    return replace(server, ca_file="" if file == NO_FILE else absolute(file))


def _security(person: Person, what: Protocol, host: str, usual: Security) -> Security:
    offered: tuple[Security, ...] = ("tls", "starttls")
    if loopback(host):
        offered = (*offered, "none")
    chosen = person.choose(
        f"{what.key}.security",
        f"How {what.name} is secured (ports 993 and 465: tls; 143 and 587: starttls)",
        offered,
        usual if usual in offered else "tls",
    )
    return next((one for one in offered if one == chosen), "tls")


def _no_host(name: str) -> str:
    if not name:
        return "the name of a server is needed, such as imap.example.org"
    if name.count(":") == 1:
        return "the name alone; its port is asked for next"
    return next((text for _, text in faults(name, 0, "tls")), "")


def _no_host_or_none(name: str) -> str:
    return _no_host(name) if name else ""


def _no_certificate(file: str) -> str:
    """What is wrong with a file of certificates, seen before it is tried on a server."""
    if file == NO_FILE:
        return ""
    try:
        tls_context(absolute(file))
    except ConfigError as error:
        return str(error)
    return ""


def _no_port(text: str) -> str:
    sound = text.isascii() and text.isdigit() and 0 < int(text[:6]) <= 65535
    return "" if sound else "a number from 1 to 65535"


def _username(person: Person, key: str, given: Server, found: str) -> str:
    if given.username or found:
        return given.username or found
    return person.ask(f"{key}.username", "Your user name there", "", needed)


def _ca_file(person: Person, given: str, *, needed: bool) -> str:
    """A program on this machine has a certificate of its own, which nobody vouches for."""
    if given or not needed:
        return absolute(given)
    file = person.ask(
        "imap.ca_file",
        "The file with the certificate that it exports (Proton Bridge: Settings, Advanced, "
        "Export TLS certificates)",
        "",
        lambda text: "" if text else "a file is needed: without it the server cannot be verified",
    )
    return absolute(file)


def absolute(file: str) -> str:
    """A path as the service will find it, from wherever it is started."""
    return str(Path(file).expanduser().absolute()) if file else ""


def needed(text: str) -> str:
    """An answer that may not be empty."""
    return "" if text else "an answer is needed"
