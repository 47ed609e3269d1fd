"""The services by domain, and where their addresses name the employer."""

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from agent.reading.relays import others, tracking


class Use(StrEnum):
    """What a service is for."""

    TRACKING = "applicant tracking"
    SCHEDULING = "scheduling"
    ASSESSMENT = "assessment"
    CALENDAR = "calendar"
    BOARD = "job board"
    BULK = "bulk mail"
    PERSONAL = "personal mail"


class Tenant(StrEnum):
    """Where an address of the service names the employer."""

    NOWHERE = ""
    SUBDOMAIN = "subdomain"
    """``jobs@acme.service.com``"""
    LOCAL = "local"
    """``acme@service.com``, ``acme+reply-1f2e@service.com``"""
    EITHER = "either"


@dataclass(frozen=True, slots=True)
class Relay:
    """One service: a domain that its mail comes from (with all sub-domains) and its name."""

    domain: str
    service: str
    use: Use
    tenant: Tenant = Tenant.NOWHERE


_TABLE = {
    Use.TRACKING: tracking.TRACKING,
    Use.SCHEDULING: others.SCHEDULING,
    Use.ASSESSMENT: others.ASSESSMENT,
    Use.CALENDAR: others.CALENDAR,
    Use.BOARD: others.BOARD,
    Use.BULK: others.BULK,
    Use.PERSONAL: others.PERSONAL,
}

_MARKS = {".": Tenant.SUBDOMAIN, "+": Tenant.LOCAL, "*": Tenant.EITHER}

# Local parts and sub-domains that belong to the service, not to the employer.
_PLUMBING_WORDS = """
    us eu uk ca au apac emea de fr wd1 wd2 wd3 wd5 wd10 wd12 wd103 wd105 wd501 impl na1 na2 eu1 m
    e em mail email mailer mailing msg messages message app apps api www web hire hiring hires
    talent jobs job careers career candidate candidates applicant applicants application applications
    recruit recruiting recruitment recruiter notifications notification notify notifier alerts alert
    info hello team support help service services system admin noreply no-reply donotreply
    do-not-reply dontreply no_reply do_not_reply reply replies autoreply auto-reply bounce bounces
    postmaster mailer-daemon inbound outbound interviews interview scheduling scheduler schedule
    calendar invite invites invitations tests test assessments assessment login accounts account
    secure outreach jobseeker employer bewerbung bewerbungen karriere recrutement empleo seleccion
    nepasrepondre noresponder naoresponda nao-responda nicht-antworten geen-antwoord my prod hr ats
    post send sender mx smtp relay go link click track feedback survey onboarding office uat workflow
"""
_PLUMBING = frozenset(_PLUMBING_WORDS.split())


def _rows() -> dict[str, Relay]:
    rows: dict[str, Relay] = {}
    for use, block in _TABLE.items():
        for line in block.strip().splitlines():
            service, _, domains = line.strip().partition(": ")
            for word in domains.split():
                tenant = _MARKS.get(word[0], Tenant.NOWHERE)
                domain = word[1:] if tenant else word
                rows.setdefault(domain, Relay(domain, service, use, tenant))
    return rows


RELAYS: dict[str, Relay] = _rows()
"""Every known service by domain."""

SERVICES: frozenset[str] = frozenset(relay.service.casefold() for relay in RELAYS.values())
"""The names of the services, folded: as a display name they are nobody's."""


@lru_cache(maxsize=1024)
def find(domain: str) -> Relay | None:
    """The service that a domain (any case) or one of its parents belongs to."""
    labels = domain.strip().rstrip(".").lower().split(".")[-6:]
    return next(
        (RELAYS[d] for i in range(len(labels) - 1) if (d := ".".join(labels[i:])) in RELAYS), None
    )


def personal(domain: str) -> bool:
    """Whether people have private mailboxes there: such a domain names no employer."""
    relay = find(domain)
    return relay is not None and relay.use is Use.PERSONAL


def tenant(email: str) -> str | None:
    """The employer's short name in a service's address (``acme`` in acme@myworkday.com), or None.

    Lower case as written, without sub-address (RFC 5233) and tokens; no name of a person.
    """
    local, _, domain = email.lower().rpartition("@")
    relay = find(domain)
    if relay is None or relay.tenant is Tenant.NOWHERE:
        return None
    places: list[str] = []
    if relay.tenant is not Tenant.LOCAL:
        places += reversed(domain.removesuffix(relay.domain).strip(".").split("."))
    if relay.tenant is not Tenant.SUBDOMAIN:
        places.append(_bare(local))
    return next((name for name in places if _names_somebody(name)), None)


def _bare(local: str) -> str:
    """The local part without its sub-address and what marks it as automatic."""
    name = local.split("+", 1)[0]
    for mark in ("noreply", "no-reply", "donotreply", "careers", "recruiting", "jobs"):
        for joint in ("-", ".", "_"):
            name = name.removesuffix(joint + mark).removeprefix(mark + joint)
    return name


def _names_somebody(name: str) -> bool:
    """Short words and dashes: neither plumbing nor a token, nor first.last of a person."""
    letters = name.replace("-", "").replace("_", "")
    return (
        2 < len(letters) < 40
        and name not in _PLUMBING
        and letters not in _PLUMBING
        and letters.isalnum()
        and sum(c.isdigit() for c in letters) < 3
    )
