"""The servers of an address: found, or asked for. Opens no connection."""

from dataclasses import dataclass
from pathlib import Path

from agent.endpoint import Security, faults
from agent.errors import InputError
from agent.mailbox import ImapServer
from agent.providers import Host
from agent.setup.discover import Found
from agent.setup.person import Answers, Person, Server
from agent.submission import SmtpServer


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
    return Servers(imap, _smtp(person, answers.smtp, tell, smtp_name or imap.username, imap))


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
    host = _host(person, "imap", "IMAP", given, found.imap, (993, 143))
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
) -> SmtpServer:
    host = _host(person, "smtp", "SMTP", given, found.smtp, (465, 587))
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


def _host(
    person: Person, key: str, what: str, given: Server, found: Host | None, ports: tuple[int, int]
) -> Host:
    if given.host:
        port = given.port or ports[0 if given.security == "tls" else 1]
        return Host(given.host, port, given.security)
    if found is not None:
        return found
    name = person.ask(f"{key}.host", f"The {what} server", "", _no_host)
    security = _security(person, key, what)
    usual = ports[0 if security == "tls" else 1]
    typed = person.ask(f"{key}.port", f"Its port for {what}", str(usual), _no_port)
    return Host(name, int(typed), security)


def _security(person: Person, key: str, what: str) -> Security:
    chosen = person.choose(
        f"{key}.security",
        f"How {what} is secured (ports 993 and 465: tls; 143 and 587: starttls)",
        ("tls", "starttls"),
        "tls",
    )
    return "starttls" if chosen == "starttls" else "tls"


def _no_host(name: str) -> str:
    if not name:
        return "the name of a server is needed, such as imap.example.org"
    return next((text for _, text in faults(name, 0, "tls")), "")


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
