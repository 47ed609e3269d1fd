"""A message to segments with their times: what rounds, promises and deadlines are read from.

A segment is a sentence, a line of its own or a row of a table. What the times are for is not
decided here.
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import lru_cache

from agent.message import Message
from agent.reading.model import Candidate
from agent.reading.prose import Prose
from agent.reading.times import zones
from agent.reading.times.atoms import Atom, Clock, Day, Length
from agent.reading.times.days import Basis
from agent.reading.times.grammar import parse
from agent.reading.times.lexer import lex
from agent.reading.times.words import Lexicon, language_of, lexicon


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of one text: ``text`` as it stands there, ``flat`` with line ends as blanks."""

    text: str
    flat: str
    atoms: tuple[Atom, ...]
    start: int
    paragraph: int

    def of(self, kind: type[Day] | type[Clock] | type[Length]) -> list[Atom]:
        """The atoms of one kind, in order."""
        return [a for a in self.atoms if isinstance(a, kind)]

    def said(self, atom: Atom) -> str:
        """The words of an atom."""
        return self.text[atom.start : atom.end].strip()


@dataclass(frozen=True, slots=True)
class Scan:
    """All that the three verbs need: the segments of each text, and what days count from."""

    own: tuple[Segment, ...]
    subject: tuple[Segment, ...]
    quoted: tuple[Segment, ...]
    basis: Basis
    words: Lexicon
    home: str
    zone: zones.Zone | None
    """The zone that is stated for all times, or the only one that is named."""


@lru_cache(maxsize=4)
def scan(message: Message, prose: Prose, candidate: Candidate) -> Scan:
    """Reads all times of a message once; the three verbs share the last few results."""
    words = lexicon(language_of(prose.own + " " + prose.subject))
    home = candidate.timezone if zones.known(candidate.timezone) else "UTC"
    basis = _basis(message, prose, words.language.code, words.language.next_is_coming, home)
    own = _segments(prose.own, words, basis, home)
    return Scan(
        own=own,
        subject=_segments(prose.subject, words, basis, home),
        quoted=_segments(prose.quoted[:6000], words, basis, home),
        basis=basis,
        words=words,
        home=home,
        zone=_zone_of_all(own, home),
    )


# --- segments -------------------------------------------------------------------------------------

_STOP = re.compile(r"[.!?…]+[\"')\]”’]*\s+(?=[^\sa-zà-ÿ])")
_ABBREVIATED = re.compile(
    r"(?:\b(?:[ap]\.\s?m|dr|mr|mrs|ms|prof|st|no|nr|approx|ca|e\.g|i\.e|vs|jr|sr|sra|mme|tel|str"
    r"|ext|bzw|inkl|z\.b|avda|rm|bldg|fl|ste|[A-Z])|(?<!\d)\d{1,2})\.$",
    re.I,
)
_ITEM = re.compile(r"\s*(?:[-*•·–>]|\d{1,2}[.)]\s|[^\s:]{2,20}(?: [^\s:]{1,20}){0,2}:\s)")
_WRAP = 50
_MOST = 20_000


def _segments(text: str, words: Lexicon, basis: Basis, home: str) -> tuple[Segment, ...]:
    found: list[Segment] = []
    paragraph = 0
    for start, end, opens in _pieces(text[:_MOST]):
        paragraph += opens
        piece = text[start:end]
        atoms: tuple[Atom, ...] = ()
        if _promising(piece, words):
            atoms = parse(lex(piece, words), piece, basis, home)
        found.append(Segment(piece, piece.replace("\n", " "), atoms, start, paragraph))
    return tuple(found)


_LETTERS = re.compile(r"[^\W\d_]+")


def _promising(piece: str, words: Lexicon) -> bool:
    """Whether a piece can hold a time at all: a figure, or a word that times are made with."""
    if any(c.isdigit() for c in piece):
        return True
    table = words.words
    return any(table.get(w, ("~",))[0] in _TELLING for w in _LETTERS.findall(piece.casefold())) or (
        words.phrases.search(piece) is not None
    )


_TELLING = frozenset("WwMRKHUudnEvyPG")


def _pieces(text: str) -> list[tuple[int, int, bool]]:
    """Start and end of each segment, and whether a paragraph opens with it."""
    pieces: list[tuple[int, int, bool]] = []
    opens = True
    for start, end in _lines(text):
        if start == end:
            opens = True
            continue
        for begin, stop in _sentences(text, start, end):
            pieces.append((begin, stop, opens))
            opens = False
    return pieces


def _lines(text: str) -> list[tuple[int, int]]:
    """Lines, those that a mail program wrapped joined; an empty one parts paragraphs."""
    found: list[tuple[int, int]] = []
    at, joined = 0, -1
    lines = text.split("\n")
    for index, line in enumerate(lines):
        start = at if joined < 0 else joined
        end = at + len(line)
        following = lines[index + 1] if index + 1 < len(lines) else ""
        at = end + 1
        if _wrapped(line, following):
            joined = start
            continue
        joined = -1
        stripped = text[start:end].strip()
        begin = start + (len(text[start:end]) - len(text[start:end].lstrip()) if stripped else 0)
        found.append((begin, begin + len(stripped)))
    return found


def _wrapped(line: str, following: str) -> bool:
    if len(line) < _WRAP or "\t" in line or "\t" in following or not following.strip():
        return False
    return line.rstrip()[-1:] not in ".:;?!>" and _ITEM.match(following) is None


def _sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    if "\t" in text[start:end]:
        return [(start, end)]
    found: list[tuple[int, int]] = []
    begin = start
    for match in _STOP.finditer(text, start, end):
        before = text[max(begin, match.start() - 12) : match.start() + 1]
        if _ABBREVIATED.search(before):
            continue
        found.append((begin, match.end()))
        begin = match.end()
    return [*found, (begin, end)]


# --- what days count from -------------------------------------------------------------------------

_US = re.compile(
    r"America/(?:New_York|Chicago|Denver|Los_Angeles|Phoenix|Detroit|Anchorage|Boise|Indiana|Kentucky"
    r"|North_Dakota|Juneau|Puerto_Rico)|Pacific/Honolulu|US/"
)
_MDY_WORDS = re.compile(
    r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}(?:st|nd|rd|th)?\b"
    r"(?! (?:19|20)\d\d)|\b[ECMP]T\b|\b[ECMP][SD]T\b|\b(?:Eastern|Pacific|Mountain)\b"
)
_DMY_WORDS = re.compile(
    r"\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
)
_FIGURES = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})(?:/\d{2,4})?(?![\d/])")
_MIXED = frozenset({"ca", "ph", "za"})
_GENERIC = 3
"""A top-level domain of this many letters or more names no country (RFC 1591)."""


def _basis(message: Message, prose: Prose, code: str, coming: bool, home: str) -> Basis:
    moment = message.date or message.received
    today = _sender_day(moment, home) if moment else None
    return Basis(today, moment, _order(message, prose, code, home), coming)


def _sender_day(moment: datetime, home: str) -> date:
    """The sender's day; machines that write UTC tell nothing of it, so the candidate's then."""
    rules = zones.info(home)
    try:
        if not moment.utcoffset() and rules:
            return moment.astimezone(rules).date()
    except (OverflowError, ValueError):
        pass
    return moment.date()


def _order(message: Message, prose: Prose, code: str, home: str) -> str:
    """Whether day or month comes first in figures: by the text itself, sender, then candidate."""
    text = f"{prose.subject}\n{prose.own[:_MOST]}"
    for first, second in _FIGURES.findall(text):
        if 12 < int(first) <= 31 and int(second) <= 12:
            return "dmy"
        if int(first) <= 12 < int(second) <= 31:
            return "mdy"
    domain = message.sender.domain if message.sender else ""
    country = domain.rpartition(".")[2]
    if code != "en" or (2 == len(country) < _GENERIC and country not in _MIXED | {"us", "io", "co", "ai", "me", "eu"}):  # fmt: skip
        return "dmy"
    for order, pattern in (("dmy", _DMY_WORDS), ("mdy", _MDY_WORDS)):
        if pattern.search(text):
            return order
    return _order_by_clock(message.date, country, home)


def _order_by_clock(moment: datetime | None, country: str, home: str) -> str:
    offset = moment.utcoffset() if moment else None
    hours = offset.total_seconds() / 3600 if offset else 0
    if country in _MIXED or (hours == 0 and home.startswith(("America/Toronto", "Canada/"))):
        return ""
    if hours:
        return "mdy" if -10 <= hours <= -4 else "dmy"
    if _US.match(home):
        return "mdy"
    return "dmy" if home.startswith(("Europe/", "Asia/", "Africa/", "Australia/")) else ""


def _zone_of_all(segments: tuple[Segment, ...], home: str) -> zones.Zone | None:
    """The zone stated for all times, else the one zone that clock times of the message name."""
    for segment in segments:
        stated = zones.stated_for_all(segment.flat, home)
        if stated:
            return stated
    named = {
        a.zone for s in segments for a in s.atoms if isinstance(a, Clock) and a.zone is not None
    }
    return next(iter(named)) if len(named) == 1 else None


def moment_of(scanned: Scan) -> datetime:
    """The message's instant, or the beginning of time where it has none: nothing is past then."""
    return scanned.basis.moment or datetime(1, 1, 2, tzinfo=UTC)
