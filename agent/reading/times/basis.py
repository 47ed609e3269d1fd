"""What a message's days count from, and whether day or month comes first in its figures.

Evidence in this order: a day over 12, the sender's country, how months are written, spelling, a
telephone number, the clocks of sender and candidate; where all are silent there is no guess.
"""

from collections.abc import Iterator
from datetime import date, datetime

from agent.message import Message
from agent.reading.caseless import lazily
from agent.reading.prose import Prose
from agent.reading.times.days import Basis
from agent.reading.times.words.model import Language
from agent.zones import find

_MOST = 20_000
_FIRST_YEAR, _LAST_YEAR = 1971, 2200
"""A clock further out is broken: nothing is counted from it."""
_MONTHS = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}"
_FIGURES = lazily(r"(?<![\d/])(\d{1,2})/(\d{1,2})(?:/\d{2,4})?(?![\d/])")
_FIGURED = lazily(r"\d[/-] ?\d")
_EVIDENCE = (
    ("dmy", lazily(rf"\b\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTHS}\b")),
    ("mdy", lazily(rf"\b{_MONTHS}\.? \d{{1,2}}(?:st|nd|rd|th)?\b(?! (?:19|20)\d\d)")),
    ("mdy", lazily(r"\b(?:[ECMP][SD]?T|Eastern|Pacific|Mountain)\b")),
    ("mdy", lazily(r"\b(?:color|center|labor|organization|favorite|résumé|ZIP code)s?\b")),
    ("dmy", lazily(r"\b(?:colour|centre|labour|organisation|favourite|postcode)s?\b")),
    ("mdy", lazily(r"\+1[\s.(-]*\d{3}|\(\d{3}\)\s?\d{3}-\d{4}")),
    ("dmy", lazily(r"\+(?!1\b)[2-9]\d[\s.()-]*\d")),
)
_US = lazily(
    r"America/(?:New_York|Chicago|Denver|Los_Angeles|Phoenix|Detroit|Anchorage|Boise|Indiana"
    r"|Kentucky|North_Dakota|Juneau|Puerto_Rico)|Pacific/Honolulu|US/"
)
_DAY_FIRST_ZONES = ("Europe/", "Asia/", "Africa/", "Australia/", "Pacific/Auckland")
_MIXED = frozenset({"ca", "ph", "za"})
"""Countries in which both orders are in use."""
_NO_COUNTRY = frozenset({"io", "co", "ai", "me", "eu", "tv", "fm", "gg", "so", "to"})
"""Top-level domains of two letters that firms of any country use."""


def basis_of(message: Message, prose: Prose, language: Language, home: str) -> Basis:
    """The sender's day and moment, and what figures and "next Thursday" mean in the message."""
    moment = message.date or message.received
    today = _sender_day(moment, home) if moment else None
    if today is None or not _FIRST_YEAR <= today.year <= _LAST_YEAR:
        moment = today = None
    order = _order(message, prose, language.code, home)
    return Basis(today, moment, order, language.next_is_coming, language.half_before)


def _sender_day(moment: datetime, home: str) -> date:
    """The sender's day; machines that write UTC tell nothing of it, so the candidate's then."""
    rules = find(home)
    try:
        if not moment.utcoffset() and rules:
            return moment.astimezone(rules).date()
    except (OverflowError, ValueError):
        pass
    return moment.date()


def _order(message: Message, prose: Prose, code: str, home: str) -> str:
    """Whether day or month comes first in figures: by the text itself, sender, then candidate."""
    text = f"{prose.subject}\n{prose.own[:_MOST]}"
    if not _FIGURED.search(text):
        return ""
    return next(_orders(message, prose, text, code, home), "")


def _orders(message: Message, prose: Prose, text: str, code: str, home: str) -> Iterator[str]:
    """What each piece of evidence says, the strongest first."""
    for first, second in _FIGURES.findall(text):
        if 12 < int(first) <= 31 and int(second) <= 12:
            yield "dmy"
        if int(first) <= 12 < int(second) <= 31:
            yield "mdy"
    country = message.sender.domain.rpartition(".")[2] if message.sender else ""
    if code != "en":
        yield "dmy"
    if country in _MIXED:
        return
    if len(country) == 2 and country not in _NO_COUNTRY:
        yield "mdy" if country == "us" else "dmy"
    written = f"{text}\n{prose.signature}"
    for order, pattern in _EVIDENCE:
        if pattern.search(written):
            yield order
    yield from _by_clock(message.date, home)


def _by_clock(moment: datetime | None, home: str) -> Iterator[str]:
    offset = moment.utcoffset() if moment else None
    hours = offset.total_seconds() / 3600 if offset else 0
    if home.startswith(("America/Toronto", "America/Vancouver", "America/Edmonton", "Canada/")):
        return
    if hours:
        yield "mdy" if -10 <= hours <= -4 else "dmy"
    elif _US.match(home):
        yield "mdy"
    elif home.startswith(_DAY_FIRST_ZONES):
        yield "dmy"
