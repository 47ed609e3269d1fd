"""What the name service says of a mail domain: SRV records (RFC 6186, 8314) and MX hosts.

Opens no connection to what it finds; no answer is an answer.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import dns.exception
import dns.resolver

LONGEST = 6
"""Seconds that all tries for one question may take."""
AT_MOST = 20
"""Records of one answer that are looked at."""


@dataclass(frozen=True, slots=True)
class Service:
    """A service of a domain: a host and its port."""

    host: str
    port: int


@dataclass(frozen=True, slots=True)
class Names:
    """What is asked for, so that tests can ask another name service."""

    services: Callable[[str, str], tuple[Service, ...]]
    """Service such as ``_imaps._tcp`` and domain to hosts, the preferred first."""
    exchangers: Callable[[str], tuple[str, ...]]
    """Domain to its MX hosts, the preferred first."""


def system() -> Names | None:
    """The system's resolver; None where there is none."""
    try:
        return asking(dns.resolver.Resolver())
    except dns.exception.DNSException:
        return None


def asking(resolver: dns.resolver.Resolver) -> Names:
    """A resolver's answers."""
    resolver.lifetime = LONGEST
    silent: list[str] = []
    """A name service that did not answer once is not waited for again."""

    def services(service: str, domain: str) -> tuple[Service, ...]:
        rows = _records(resolver, silent, f"{service}.{domain}", "SRV")
        # RFC 2782: the lowest priority first; weight is for many clients, the heaviest will do.
        rows.sort(key=lambda r: (r.priority, -r.weight))
        found = [Service(_name(r.target), int(r.port)) for r in rows]
        # A target of "." says that the service is not offered (RFC 6186 section 3.4).
        return tuple(s for s in found if s.host and s.port)

    def exchangers(domain: str) -> tuple[str, ...]:
        rows = sorted(_records(resolver, silent, domain, "MX"), key=lambda r: r.preference)
        return tuple(name for r in rows if (name := _name(r.exchange)))

    return Names(services, exchangers)


def _records(resolver: dns.resolver.Resolver, silent: list[str], name: str, kind: str) -> list[Any]:
    if silent:
        return []
    try:
        # As it stands, and not below the domain of this machine.
        return list(resolver.resolve(f"{name}.", kind, search=False))[:AT_MOST]
    except (dns.exception.Timeout, dns.resolver.NoNameservers):
        silent.append(name)
    except (dns.exception.DNSException, OSError, ValueError):
        pass
    return []


def _name(target: Any) -> str:
    return str(target.to_text(omit_final_dot=True)).lower().strip(".")
