"""The values around a letter: the candidate's profile, notes, and the Draft. Words nothing."""

import hashlib
import re
from dataclasses import dataclass
from datetime import date, datetime

from agent.terms import Purpose, Stage


@dataclass(frozen=True, slots=True)
class Referee:
    """Somebody who may be asked about the candidate (``[[profile.referees]]``)."""

    name: str
    email: str


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
    """``en``, ``de``, ``fr``, ``es``; empty follows the thread."""
    country: str = ""
    timezone: str = ""
    experience: tuple[Experience, ...] = ()
    referees: tuple[Referee, ...] = ()


@dataclass(frozen=True, slots=True)
class Notes:
    """What the candidate wrote into the sheet of notes of one round, as far as it can be read."""

    people: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    went_well: str = ""
    to_mend: str = ""
    promised_by: date | None = None
    contact_by: str = ""
    card_by_post: bool = False
    question: str = ""
    to_add: str = ""


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
