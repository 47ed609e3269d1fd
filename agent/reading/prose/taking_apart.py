"""A message taken apart into the author's own words and what stands around them."""

import re

from agent.message import Address, Message
from agent.reading.caseless import lazily
from agent.reading.model import Candidate
from agent.reading.prose import ends, quotes, words
from agent.reading.prose.model import Prose
from agent.reading.prose.splitting import sentences, unwrapped

# No employer writes more by hand; the rest of a longer text is left unread.
_MOST, _LINES, _LONGEST = 30_000, 2_000, 4_000

_PREFIX = lazily(
    rf"\s*(?:(?:{words.REPLY_PREFIXES}|{words.FORWARD_PREFIXES})\s?(?:\[\d{{1,3}}\]"
    rf"|\(\d{{1,3}}\))?\s?[:：]"
    r"|\[[^\]\n]{1,30}\]|\((?:external|extern)\)|(?:external|extern) ?:)\s*",
    re.IGNORECASE,
)


def split(message: Message, candidate: Candidate) -> Prose:
    """Takes a message's visible text apart; linear in its length, never raises."""
    lines = [line[:_LONGEST] for line in message.text[:_MOST].split("\n", _LINES)[:_LINES]]
    lines, quoted = _parted(lines, message)
    wrapped = not message.html
    reader, author = _called(candidate, message), ends.words_of(message.sender)
    parts = ends.part(lines, reader, author, wrapped)
    own = unwrapped(parts.own) if wrapped else parts.own
    return Prose(
        subject=bare_subject(message.subject),
        greeting=parts.greeting,
        own=own,
        signature=parts.signature,
        footer=parts.footer,
        quoted=unwrapped(quoted) if wrapped else quoted,
        hidden=message.hidden,
        sentences=sentences(own, wrapped),
        around=parts.around,
    )


def _parted(lines: list[str], message: Message) -> tuple[list[str], str]:
    """The author's lines, with a blank one for each that is quoted, and the quoted history."""
    marks = quotes.mark(lines)
    if True not in marks:
        return lines, ""
    pairs = list(zip(lines, marks, strict=True))
    history = [quotes.unmark(line) for line, is_quoted in pairs if is_quoted]
    if not any(line.strip() for line, is_quoted in pairs if not is_quoted) and not _answers(
        message
    ):
        return list(map(quotes.unmark, lines)), ""
    return ["" if is_quoted else line for line, is_quoted in pairs], "\n".join(history).strip("\n")


def _answers(message: Message) -> bool:
    """Whether a message is a reply: where it is none, what looks like a quote is its own text."""
    bare = bare_subject(message.subject)
    return message.in_reply_to is not None or bare != message.subject.strip()


def bare_subject(subject: str) -> str:
    """A subject without Re:, Fwd:, AW: and [tags], as often as they stand before it."""
    rest = subject.strip()
    for _ in range(8):
        found = _PREFIX.match(rest)
        if not found or found.end() == len(rest):
            break
        rest = rest[found.end() :]
    return rest


def _called(candidate: Candidate, message: Message) -> frozenset[str]:
    """Words by which the reader may be called: the configured name and those in To."""
    own = Address(candidate.name, "") if candidate.name else None
    return frozenset().union(*(ends.words_of(a) for a in (own, *message.to[:5])))
