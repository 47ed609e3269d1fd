"""Forwards: what somebody passed on is read as the original message (rulings, Forwards).

Takes an inline or attached original out of its cover; who is to be answered is for people.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time
from email.utils import parseaddr, parsedate_to_datetime
from zoneinfo import ZoneInfo

from agent.message import Address, Message
from agent.reading.caseless import lazily
from agent.reading.model import Candidate
from agent.reading.prose import Prose, ends, quotes, sentences, split, words
from agent.reading.times import zones
from agent.reading.times.atoms import Clock, Day
from agent.reading.times.basis import basis_of
from agent.reading.times.grammar import parse
from agent.reading.times.lexer import lex
from agent.reading.times.words import language_of, lexicon

_FORWARDED = lazily(
    rf"^\s*(?:[-–—_=*]{{2,}} ?(?:{words.FORWARDED})\b.{{0,60}}|(?:{words.FORWARDED}) ?:?)\s*$",
    re.IGNORECASE,
)
_FORWARDED_NEEDS = tuple({max(row.split(), key=len) for row in words.FORWARDED.split("|")})
"""Plain words of which a line that says so has one."""
_PASSED_ON = lazily(rf"\s*(?:{words.FORWARD_PREFIXES})\s?:", re.IGNORECASE)
_NESTED = 4
_SEARCHED = 20_000
"""Characters in which a forwarded message is looked for."""
# A cover of fewer words ("fyi", "see below", a signature) only passes the message on.
_FEW_WORDS = 7
_MANY_WORDS = 25


@dataclass(frozen=True, slots=True)
class Opened:
    """The message that is to be read, and the parts of a forward.

    ``message`` is the original; where the forwarder writes to the candidate in words of their own
    it is the forwarder's, with the original in ``Message.forwarded``, and ``cover`` holds those
    words alone.
    """

    message: Message
    original: Message
    cover: Message | None = None
    above: Message | None = None
    """The forwarder's message without the original, however little it says."""


def opened(message: Message, candidate: Candidate) -> Opened:
    """The innermost original of a forward; the message itself where it is none."""
    cover: Message | None = None
    first: Message | None = None
    current, depth = message, 0
    while depth < _NESTED and (found := _original(current, candidate)):
        above, current = found
        first = first or above
        if cover is None and _says_something(above, candidate):
            cover = above
        depth += 1
    if cover is None:
        return Opened(current, current, above=first)
    invitations = message.invitations or current.invitations
    outer = replace(message, forwarded=(current,), invitations=invitations)
    return Opened(outer, current, cover, first)


def _original(message: Message, candidate: Candidate) -> tuple[Message, Message] | None:
    """The cover without the original, and the original."""
    if message.forwarded and not message.delivery_report and _is_cover(message):
        return replace(message, forwarded=()), message.forwarded[0]
    passed_on = bool(_PASSED_ON.match(message.subject))
    told = message.text[:_SEARCHED].lower()
    marked = any(map(told.__contains__, _FORWARDED_NEEDS))
    if not (marked or passed_on):
        return None
    lines = message.text.split("\n", 3000)
    at = _begins(lines, marked, passed_on)
    if at is None:
        return None
    line, block = at
    body = lines[block.end :]
    if _all_marked(body):
        body = [re.sub(r"^ ?> ?", "", each) for each in body]
    above, below = "\n".join(lines[:line]).strip(), "\n".join(body).strip("\n")
    original = _from_block(message, block, below, candidate)
    if len(above.split()) >= _MANY_WORDS and _is_by_same(message, original):
        return None  # who takes up what they wrote before: its history
    return _with_text(message, above), original


def _is_by_same(message: Message, original: Message) -> bool:
    one, other = message.sender, original.sender
    if one is None or other is None or not one.email:
        return False
    return one.email.lower() == other.email.lower()


def _is_cover(message: Message) -> bool:
    passed_on = bool(_PASSED_ON.match(message.subject)) or not message.text.strip()
    return len(message.forwarded) == 1 and (passed_on or len(message.text) < 600)


def _begins(lines: Sequence[str], marked: bool, passed_on: bool) -> tuple[int, quotes.Block] | None:
    """The line at which the forwarded part begins, and the header labels above it."""
    for i, line in enumerate(lines[:400]):
        marker = marked and bool(_FORWARDED.match(line[:200]))
        if not marker and not (passed_on and ":" in line[:26]):
            continue
        start = next((j for j in range(i + marker, min(i + 5, len(lines))) if lines[j].strip()), i)
        block = quotes.header_block(lines, start)
        if block and quotes.parsed(block):
            while i > 0 and (not lines[i - 1].strip() or quotes.is_rule(lines[i - 1])):
                i -= 1
            return i, block
    return None


def _all_marked(lines: Sequence[str]) -> bool:
    filled = [line for line in lines if line.strip()]
    return bool(filled) and all(quotes.is_marked(line) for line in filled[:5])


def _with_text(message: Message, text: str) -> Message:
    return replace(message, plain=text, html="", hidden="", invitations=(), attachments=())


def _from_block(message: Message, block: quotes.Block, text: str, candidate: Candidate) -> Message:
    fields = block.fields
    sender = _address(fields.get(words.FROM, ""))
    to = _address(fields.get(words.TO, ""))
    return replace(
        message,
        sender=sender or message.sender,
        reply_to=(),
        to=(to,) if to else (),
        cc=(),
        date=_date(fields.get(words.SENT, ""), text, message, candidate) or message.date,
        subject=fields.get(words.SUBJECT) or message.subject,
        headers=(),
        plain="" if message.html else text,
        html=text if message.html else "",
        forwarded=(),
    )


_MAILTO = lazily(r"[\[<(]\s*(?:mailto:)?([^\s<>\[\]()]+@[^\s<>\[\]()]+?)\s*[\]>)]", re.IGNORECASE)


def _address(text: str) -> Address | None:
    """An address as a header label shows it: "Ana Lima <ana@x.example>", "[mailto:...]"."""
    found = _MAILTO.search(text[:400])
    if found:
        return Address(text[: found.start()].strip(" \"'*"), found[1])
    name, email = parseaddr(text[:400])
    if "@" in email:
        return Address(name, email)
    plain = text.strip(" \"'*;")
    return Address(plain[:100], "") if plain else None


def _date(text: str, body: str, message: Message, candidate: Candidate) -> datetime | None:
    """The day and hour above a forwarded message, in the language of what stands below."""
    if not text:
        return None
    try:
        found = parsedate_to_datetime(text[:100])
    except (ValueError, TypeError, IndexError, OverflowError):
        found = None
    if found is not None and found.tzinfo:
        return found
    line = text[:100]
    spoken = lexicon(language_of(f"{line} {body[:600]}"))
    home = candidate.timezone if zones.known(candidate.timezone) else "UTC"
    basis = basis_of(Message(date=message.date), Prose(own=line), spoken.language, home)
    atoms = parse(lex(line, spoken), line, basis, home)
    day = next((atom for atom in atoms if isinstance(atom, Day)), None)
    if day is None:
        return None
    clock = next((atom for atom in atoms if isinstance(atom, Clock)), None)
    hour = clock.times[0] if clock and clock.times else time(12)
    return datetime.combine(day.first, hour, ZoneInfo(home))


def _says_something(cover: Message, candidate: Candidate) -> bool:
    """Whether the forwarder writes to the candidate, in words of their own."""
    if cover.sender is None or candidate.owns(cover.sender.email):
        return False
    lines = cover.text.split("\n")
    parts = ends.part(lines, frozenset(), ends.words_of(cover.sender))
    return len(parts.own.split()) >= _FEW_WORDS


def prose_of(seen: Opened, candidate: Candidate) -> Prose:
    """The prose of the original, with the words of who passed it on before it."""
    original = split(seen.original, candidate)
    if seen.cover is None:
        return original
    cover = split(seen.cover, candidate)
    own = "\n\n".join(part for part in (cover.own, original.own) if part)
    signed = original.signature if cover.signature else ""
    return replace(
        original,
        subject=cover.subject or original.subject,
        greeting=cover.greeting or original.greeting,
        own=own,
        signature=cover.signature or original.signature,
        sentences=sentences(own, not seen.message.html),
        quoted=original.quoted or signed,
        forwarder=seen.cover.sender,
        around=None,
    )
