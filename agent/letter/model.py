"""The values around a letter: the candidate's profile and the Draft. Words nothing."""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from agent import zones
from agent.plan.model import Referee
from agent.terms import Purpose, Stage
from agent.words import LANGUAGES


@dataclass(frozen=True, slots=True)
class Experience:
    """A fact about the candidate's experience by topic (``[[profile.experience]]``)."""

    topic: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Profile:
    """``[profile]``: what a letter may say of the candidate. All optional but the name."""

    name: str = ""
    telephone: str = ""
    links: tuple[str, ...] = ()
    closing: str = ""
    language: str = ""
    """A code of ``agent.words``, such as ``en``; empty follows the thread."""
    country: str = ""
    timezone: str = ""
    experience: tuple[Experience, ...] = ()
    referees: tuple[Referee, ...] = ()

    def faults(self) -> Iterable[tuple[str, str]]:
        """A zone and a country that exist, and a language that there are words for."""
        if self.language not in ("", *LANGUAGES):
            there = " and ".join((", ".join(LANGUAGES[:-1]), LANGUAGES[-1]))
            yield "language", f"no letters in {self.language!r}: {there} are there"
        if self.timezone and zones.find(self.timezone) is None:
            yield "timezone", f"{self.timezone!r} is no IANA time zone, as Europe/Dublin is one"
        if self.country and self.country.upper() not in zones.by_country():
            yield "country", f"{self.country!r} is no country code of ISO 3166, such as IE or GB"


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement of a letter and where it comes from: a Message-ID, ``notes`` or ``profile``."""

    text: str
    source: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A worded letter, as it is wanted in Drafts. ``sender`` and ``to`` are addr-specs."""

    id: str
    purpose: Purpose
    process: str
    company: str | None
    role: str | None
    stage: Stage | None
    sender: str
    sender_name: str
    to: tuple[str, ...]
    to_name: str | None
    cc: tuple[str, ...]
    subject: str
    body: str
    in_reply_to: str | None
    references: tuple[str, ...]
    """The chain up to and with the parent, without the marker."""
    send_after: datetime
    send_before: datetime
    why: str
    statements: tuple[Statement, ...] = ()

    @property
    def digest(self) -> str:
        """12 hexadecimal digits over recipients, subject and text, white space removed."""
        return digest(self.to + self.cc, self.subject, self.body)


def digest(recipients: tuple[str, ...], subject: str, body: str) -> str:
    """The digest of a letter; the same for a copy that a mail client has only re-wrapped."""
    unquoted = re.sub(r"(?m)^[ >]+", "", body)
    text = "\0".join((*sorted(r.casefold() for r in recipients), subject, unquoted))
    return hashlib.sha256(re.sub(r"\s+", "", text).encode()).hexdigest()[:12]
