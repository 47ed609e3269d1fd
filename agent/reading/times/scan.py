"""A message to segments with their times: what rounds, promises and deadlines are read from.

A segment is a sentence, a line of its own or a row of a table. What the times are for is not
decided here.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache

from agent.message import Message
from agent.reading.caseless import lazily, lower
from agent.reading.model import Candidate
from agent.reading.prose import Prose, Sentence, quotes, sentences
from agent.reading.times import zones
from agent.reading.times.aims import Cue, Moment, cues_of, moments
from agent.reading.times.atoms import Atom, Clock, Day, Length
from agent.reading.times.basis import basis_of
from agent.reading.times.days import Basis
from agent.reading.times.grammar import parse
from agent.reading.times.lexer import lex
from agent.reading.times.words import Lexicon, language_of, lexicon, restored
from agent.zones import find

_MOST = 20_000
"""Characters of a text looked at: an employer's own words are shorter, hostile mail is not."""


@dataclass(slots=True, eq=False)
class Segment:
    """A piece of one text. ``text`` as it stands there; ``low`` in lower case with straight
    quotation marks and line ends as blanks, each character in its place."""

    text: str
    low: str
    start: int
    paragraph: int
    atoms: tuple[Atom, ...] = ()
    moments: tuple[Moment, ...] = ()
    hypothetical: bool = False
    code: str = "en"
    layer: int = 0
    """In the quoted history: how many messages back."""
    _cues: tuple[Cue, ...] | None = None

    @property
    def flat(self) -> str:
        """As it stands, with line ends as blanks."""
        return self.text.replace("\n", " ")

    @property
    def cues(self) -> tuple[Cue, ...]:
        """The words that say what its times are for."""
        if self._cues is None:
            self._cues = cues_of(self.low, self.code, self.atoms)
        return self._cues

    def of(self, kind: type[Day] | type[Clock] | type[Length]) -> list[Atom]:
        """The atoms of one kind, in order."""
        return [a for a in self.atoms if isinstance(a, kind)]

    def said(self, atom: Atom) -> str:
        """The words of an atom."""
        return self.text[atom.start : atom.end].strip()

    def owns(self, atom: Atom | None) -> bool:
        """Whether a day only says which ("tomorrow's visit"): nothing happens by it."""
        if atom is None or not self.low[atom.start : atom.end].endswith("'s"):
            return False
        return _OVER.match(self.low, atom.end) is None

    @property
    def row(self) -> bool:
        """Whether it is a row of a table."""
        return "\t" in self.text


@dataclass(frozen=True, slots=True, eq=False)
class Scan:
    """All that the three verbs need: the segments of each text, and what days count from."""

    own: tuple[Segment, ...]
    subject: tuple[Segment, ...]
    basis: Basis
    words: Lexicon
    home: str
    zone: zones.Zone | None
    """The zone that is stated for all times, or the only one that is named."""
    history: str = ""
    mine: tuple[str, ...] = ()
    """The candidate's addresses, in lower case."""
    low: str = ""
    """The author's own text as the segments have it in ``low``: what does not stand here needs not
    be looked for in any of them."""

    @property
    def code(self) -> str:
        """The language of the text."""
        return self.words.language.code


@lru_cache(maxsize=2)
def scan(message: Message, prose: Prose, candidate: Candidate) -> Scan:
    """Reads all times of a message once; the three verbs share the last result."""
    words = lexicon(language_of(f"{prose.own[:2000]} {prose.subject}", prose.quoted[:2000]))
    home = candidate.timezone if zones.known(candidate.timezone) else "UTC"
    basis = basis_of(message, prose, words.language, home)
    low = restored(_plain(prose.own), words.language)
    own = _segments(low, prose.own, _sentences(prose), words, basis, home)
    subject = _segments(
        restored(_plain(prose.subject), words.language),
        prose.subject,
        [_whole(prose.subject)],
        words,
        basis,
        home,
    )
    zone = zone_of_all(own, home) if any(s.moments for s in (*own, *subject)) else None
    mine = tuple(map(str.casefold, candidate.addresses))
    return Scan(own, subject, basis, words, home, zone, prose.quoted[:6000], mine, low)


@lru_cache(maxsize=2)
def layers(scanned: Scan) -> tuple[Scan, ...]:
    """The messages of the quoted history, the nearest first, read once, and only where somebody
    asks for them: the days of each counted from when it was sent where the lines that introduce it
    say so, else from the message as well."""
    found: list[Scan] = []
    for one in quotes.spans(scanned.history):
        lines = scanned.history[one.start : one.end].split("\n")
        text = "\n".join(quotes.unmark(line) for line in lines).strip("\n")
        basis = _basis_on(_written_on(one.introduced[:400], scanned), scanned.basis)
        if any(address in one.author.casefold() for address in scanned.mine):
            basis = _by_clock_of(scanned.home, basis)
        low = restored(_plain(text), scanned.words.language)
        read = _segments(low, text, sentences(text), scanned.words, basis, scanned.home)
        for segment in read:
            segment.layer = len(found)
        found.append(replace(scanned, own=read, subject=(), basis=basis, history="", low=low))
    return tuple(found)


def quoted(scanned: Scan) -> tuple[Segment, ...]:
    """The segments of all messages of the quoted history."""
    return tuple(segment for layer in layers(scanned) for segment in layer.own)


_OLDEST = timedelta(days=120)
"""What was written longer ago is no part of the same talk about times."""


def _basis_on(written: date | None, basis: Basis) -> Basis:
    return replace(basis, today=written) if written else basis


def _by_clock_of(home: str, basis: Basis) -> Basis:
    """The candidate's "my time", which somebody elsewhere quotes, is by the candidate's clock."""
    rules = find(home)
    moment = basis.moment.astimezone(rules) if basis.moment and rules else None
    return replace(basis, moment=moment)


def _written_on(introduced: str, scanned: Scan) -> date | None:
    """The day that "On Tue, 3 Mar 2026, Ana Lima wrote:" or "Sent: ..." tells, none ahead."""
    today = scanned.basis.today
    if not today or not introduced:
        return None
    for words in (scanned.words, lexicon("en")):
        for atom in parse(lex(introduced, words), introduced, scanned.basis, scanned.home):
            if isinstance(atom, Day) and atom.exact and not atom.counted:
                return atom.first if today - _OLDEST <= atom.first <= today else None
    return None


_OVER = lazily(r" (?:out|over|done|through)\b")
""" "Before Friday's out"."""
_TIMED_LINE = lazily(r"\n[ \t]*\d{1,2}(?:[:.h]\d\d|\s?[AaPp]\.?[Mm]\b)")
_TIMED = lazily(r"[ \t]*\d{1,2}(?:[:.h]\d\d|\s?[AaPp]\.?[Mm]\b)")


def _sentences(prose: Prose) -> list[Sentence]:
    found = prose.sentences or sentences(prose.own)
    if "\t" in prose.own:
        found = tuple(_in_rows(prose.own, found))
    if not _TIMED_LINE.search(prose.own):
        return list(found)
    return [part for sentence in found for part in _timed_lines(sentence)]


def _timed_lines(sentence: Sentence) -> Iterator[Sentence]:
    """Lines of an agenda that were taken for one wrapped paragraph, each by itself."""
    if "\n" not in sentence.text or not _TIMED.match(sentence.text):
        yield sentence
        return
    begin = 0
    for match in re.finditer(r"\n", sentence.text):
        if _TIMED.match(sentence.text, match.end()):
            yield _part(sentence, begin, match.start())
            begin = match.end()
    yield _part(sentence, begin, len(sentence.text))


def _part(sentence: Sentence, begin: int, end: int) -> Sentence:
    start = sentence.start
    return Sentence(sentence.text[begin:end], start + begin, start + end, sentence.hypothetical)


def _in_rows(text: str, found: tuple[Sentence, ...]) -> Iterator[Sentence]:
    """Sentences, but a row of a table whole, whatever full stops its cells hold."""
    done = 0
    for sentence in found:
        if sentence.start < done:
            continue
        begin = text.rfind("\n", 0, sentence.start) + 1
        end = text.find("\n", sentence.end)
        line = text[begin : end if end >= 0 else len(text)]
        if "\t" not in line or "\n" in sentence.text:
            yield sentence
            continue
        done = begin + len(line)
        stripped = begin + len(line) - len(line.lstrip(" "))
        yield Sentence(text[stripped:done], stripped, done, sentence.hypothetical)


def _whole(text: str) -> Sentence:
    return Sentence(text[:400], 0, len(text[:400]))


_STRAIGHT = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "\n": " ", "\u00a0": " ",
                           "\x01": " ", "\x02": " ", "\x03": " "})  # fmt: skip
_LETTERS = lazily(r"[^\W\d_]+")
_DIGIT = lazily(r"\d")


def _plain(text: str) -> str:
    return lower(text).translate(_STRAIGHT)


def _segments(
    low: str, text: str, found: Sequence[Sentence], words: Lexicon, basis: Basis, home: str
) -> tuple[Segment, ...]:
    segments: list[Segment] = []
    telling = words.telling.intersection(_LETTERS.findall(low))
    timely = bool(telling) or _DIGIT.search(low) is not None
    paragraph = end = 0
    for sentence in found:
        start = sentence.start
        if start > _MOST:
            break
        paragraph += "\n\n" in text[end:start]
        end = sentence.end
        said = low[start:end]
        segment = Segment(sentence.text, said, start, paragraph)
        segment.hypothetical, segment.code = sentence.hypothetical, words.language.code
        if timely and (_DIGIT.search(said) or not telling.isdisjoint(_LETTERS.findall(said))):
            segment.atoms = parse(lex(sentence.text, words), sentence.text, basis, home)
            segment.moments = moments(segment.atoms, said) if segment.atoms else ()
        segments.append(segment)
    return tuple(segments)


def zone_of_all(segments: tuple[Segment, ...], home: str) -> zones.Zone | None:
    """The zone stated for all times, else the one zone that clock times of the message name."""
    for segment in segments:
        stated = zones.stated_for_all(segment.text, segment.low, home)
        if stated:
            return stated
    for segment in segments:
        for atom in segment.of(Day):
            hour = any(c.end + 1 == atom.start for c in segment.of(Clock))
            zone = zones.behind_day(segment.flat, atom.end, home, after_hour=hour)
            if zone:
                return zone
    named = {
        a.zone for s in segments for a in s.atoms if isinstance(a, Clock) and a.zone is not None
    }
    return next(iter(named)) if len(named) == 1 else None


def moment_of(scanned: Scan) -> datetime:
    """The message's instant, or the beginning of time where it has none: nothing is past then."""
    return scanned.basis.moment or datetime(1, 1, 2, tzinfo=UTC)
