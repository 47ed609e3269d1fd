"""Finds an address's servers: a known provider, the domain's SRV records, its MX hosts, what the
provider publishes; in this order, and never by asking a third party. Logs in nowhere.
"""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from agent import providers
from agent.endpoint import Security
from agent.providers import Host, Provider
from agent.setup import autoconfig
from agent.setup.autoconfig import is_host
from agent.setup.resolver import Names


@dataclass(frozen=True, slots=True)
class Found:
    """What was found; ``how`` in words, ``doubtful`` where a person should look at the hosts: the
    domain names servers outside of itself (RFC 6186 section 6)."""

    imap: Host | None
    smtp: Host | None
    how: str
    provider: Provider | None = None
    imap_username: str = ""
    smtp_username: str = ""
    doubtful: bool = False


def find(
    address: str, names: Names | None, fetch: Callable[[str], bytes] = autoconfig.fetch
) -> Found | None:
    """The servers of an address, or None."""
    domain = _ascii(address.rpartition("@")[2])
    if provider := providers.by_domain(domain):
        return of_provider(provider, address, f"{provider.name} is a provider that is known")
    if not is_host(domain):
        return None
    found = names and (
        _by_services(address, domain, names) or _by_exchangers(address, domain, names)
    )
    return found or _published(address, domain, fetch)


def of_provider(provider: Provider, address: str, how: str, *, own_domain: bool = False) -> Found:
    """A provider's servers; the user name of a domain of one's own is left open where it is not
    the address."""
    smtp_rule = provider.smtp_username or provider.username
    return Found(
        provider.imap,
        provider.smtp,
        how,
        provider,
        _username(provider.username, address, own_domain=own_domain),
        _username(smtp_rule, address, own_domain=own_domain and provider.username == "local"),
    )


def _username(rule: str, address: str, *, own_domain: bool) -> str:
    if own_domain and rule == "local":
        return ""
    return address.rpartition("@")[0] if rule == "local" else address


def _by_services(address: str, domain: str, names: Names) -> Found | None:
    """RFC 6186 and 8314: implicit TLS first, else STARTTLS; POP3 is not asked for."""
    imap = _service(domain, names, ("_imaps._tcp", "tls"), ("_imap._tcp", "starttls"))
    if imap is None:
        return None
    how = f"{domain} names its mail servers (DNS SRV)"
    if provider := providers.by_host(imap.host):
        return of_provider(provider, address, how, own_domain=True)
    smtp = _service(domain, names, ("_submissions._tcp", "tls"), ("_submission._tcp", "starttls"))
    doubtful = any(h is not None and not _below(h.host, domain) for h in (imap, smtp))
    return Found(imap, smtp, how, None, address, address, doubtful)


def _service(domain: str, names: Names, *kinds: tuple[str, Security]) -> Host | None:
    for service, security in kinds:
        for one in names.services(service, domain):
            if is_host(one.host):
                return Host(one.host, one.port, security)
    return None


def _by_exchangers(address: str, domain: str, names: Names) -> Found | None:
    """Who takes a domain's mail mostly keeps it, where it is a provider that is known."""
    provider = providers.by_mx(names.exchangers(domain))
    if provider is None:
        return None
    how = f"the mail of {domain} goes to {provider.name} (DNS MX)"
    return of_provider(provider, address, how, own_domain=True)


def _published(address: str, domain: str, fetch: Callable[[str], bytes]) -> Found | None:
    """Both places at once: one that does not answer must not keep the person waiting twice."""
    urls = [place.format(domain=domain) for place in autoconfig.PLACES]
    with ThreadPoolExecutor(len(urls)) as pool:
        for raw in pool.map(fetch, urls):
            if raw and (told := autoconfig.parse(raw, address)):
                return _of_document(told, domain)
    return None


def _of_document(told: tuple[tuple[Host, str], tuple[Host, str] | None], domain: str) -> Found:
    (imap, username), sending = told
    smtp, smtp_username = sending or (None, username)
    doubtful = any(h is not None and not _below(h.host, domain) for h in (imap, smtp))
    how = f"{domain} publishes its settings for mail programs"
    return Found(imap, smtp, how, providers.by_host(imap.host), username, smtp_username, doubtful)


def _below(host: str, domain: str) -> bool:
    return host == domain or host.endswith(f".{domain}")


def _ascii(domain: str) -> str:
    """The domain as the name service knows it (RFC 5890)."""
    try:
        return domain.encode("idna").decode("ascii").lower()
    except UnicodeError:
        return domain.lower()
