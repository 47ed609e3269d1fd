"""Which addresses tell something of who writes: persons, houses, relays, providers.

Data and comparisons; knows no process.
"""

import re
from functools import lru_cache

from agent import domains
from agent.reading import relays


@lru_cache(maxsize=8192)
def label(domain: str) -> str:
    """The house's own label: ``acme`` of ``mail.acme.co.uk``."""
    return domains.registered(domain).partition(".")[0]


def domain_of(email: str) -> str:
    """The registered domain of an address, in lower case."""
    return domains.registered(email.rpartition("@")[2])


def is_token(email: str) -> bool:
    """Whether a relay's address stands for one conversation (``reply+4f1c...@``)."""
    local = email.partition("@")[0]
    return "+" in local or bool(re.search(r"\d{4}|[0-9a-f]{12}", local))


@lru_cache(maxsize=8192)
def is_service(domain: str) -> bool:
    """Whether a domain is a tracking or scheduling service's or a provider's of private mail."""
    return relays.find(domain) is not None


@lru_cache(maxsize=16384)
def house(email: str) -> str:
    """The registered domain of an address; empty where it is a service's or a provider's."""
    domain = domain_of(email)
    return "" if is_service(domain) else domain


_NOBODY = re.compile(
    r".*(?:no|not|nao|nicht|ne|non)[._-]?(?:reply|respond|antworten|repond|rispond|contest).*"
    r"|notif.*|mailer-daemon|postmaster|bounces?.*|alerts?|calendar-notification|automated|system"
    r"|autoreply|daemon|unsubscribe.*"
)


@lru_cache(maxsize=8192)
def unattended(email: str) -> bool:
    """Whether the address itself says that nobody reads answers to it."""
    return _NOBODY.fullmatch(email.partition("@")[0].casefold()[:64]) is not None
