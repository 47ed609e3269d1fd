"""A message's text taken apart: the author's own words, and what stands around them.

Offsets are kept, so that evidence can be shown in place. What the words mean is for others.
"""

import re

from agent.message import Address, Message
from agent.reading.model import Candidate
from agent.reading.prose import ends, quotes, words
from agent.reading.prose.model import Prose, Sentence
from agent.reading.prose.splitting import sentences

__all__ = ["Prose", "Sentence", "bare_subject", "sentences", "split"]

# No employer writes more by hand; the rest of a longer text is left unread.
_MOST, _LINES, _LONGEST = 60_000, 2_000, 4_000

_PREFIX = re.compile(
    rf"\s*(?:(?:{words.REPLY_PREFIXES}|{words.FORWARD_PREFIXES})\s?(?:\[\d{{1,3}}\]|\(\d{{1,3}}\))?\s?[:：]"
    r"|\[[^\]\n]{1,30}\]|\((?:external|extern)\)|(?:external|extern) ?:)\s*",
    re.IGNORECASE,
)


def split(message: Message, candidate: Candidate) -> Prose:
    """Takes a message's visible text apart; linear in its length, never raises."""
    lines = [line[:_LONGEST] for line in message.text[:_MOST].split("\n", _LINES)[:_LINES]]
    marks = quotes.mark(lines)
    if not _answers(message) and all(marks[i] for i, line in enumerate(lines) if line.strip()):
        lines, marks = [quotes.unmark(line) for line in lines], [False] * len(lines)
    wrapped = not message.html
    reader, author = _called(candidate, message), ends.words_of(message.sender)
    parts = ends.part(_unquoted(lines, marks), reader, author, wrapped)
    quoted = "\n".join(
        quotes.unmark(line) for line, is_quoted in zip(lines, marks, strict=True) if is_quoted
    )
    return Prose(
        subject=bare_subject(message.subject),
        greeting=parts.greeting,
        own=parts.own,
        signature=parts.signature,
        footer=parts.footer,
        quoted=quoted.strip("\n"),
        hidden=message.hidden,
        sentences=sentences(parts.own, wrapped),
    )


def _answers(message: Message) -> bool:
    """Whether a message is a reply: where it is none, what looks like a quote is its own text."""
    bare = bare_subject(message.subject)
    return message.in_reply_to is not None or bare != message.subject.strip()


def _unquoted(lines: list[str], marks: list[bool]) -> list[str]:
    """The author's lines, with a blank one for each that is quoted."""
    return ["" if is_quoted else line for line, is_quoted in zip(lines, marks, strict=True)]


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
