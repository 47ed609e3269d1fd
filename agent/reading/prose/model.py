"""The parts of a text as values: sentences with their places, and what stands around them.

The package beside it takes messages apart.
"""

from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from agent.message import Address
from agent.reading.caseless import lower
from agent.reading.needs import Needs, Text, text_of

_LONGEST = 800


class Sentence(NamedTuple):
    """A sentence of the author's own words, or a line that stands by itself (a label, a row).

    ``text == prose.own[start:end]``. ``hypothetical``: conditional or general, no statement about
    this candidate now ("if you are selected", "we expect to schedule interviews").
    """

    text: str
    start: int
    end: int
    hypothetical: bool = False


Said = tuple[Sentence, str, list[str]]
"""A sentence, the same in lower case on one line, and the words asked for that stand in it."""


@dataclass(frozen=True)
class Prose:
    """The parts of a text; each is a verbatim piece of the message, with LF line ends.

    ``own`` holds the author's own words from behind the greeting to before the closing; a block
    ends with a blank line. What is not there is empty.
    """

    subject: str = ""
    """Without Re:, Fwd:, AW: and the like, and without [tags] of lists and filters."""
    greeting: str = ""
    own: str = ""
    signature: str = ""
    """Closing formula, name, title, firm, telephone."""
    footer: str = ""
    """Disclaimers, unsubscribing, "sent with", equal opportunity: nobody's words to this reader."""
    quoted: str = ""
    """Quoted history, quotation marks taken off."""
    hidden: str = ""
    """What the HTML hides from a person's eyes."""
    sentences: tuple[Sentence, ...] = ()
    forwarder: Address | None = None
    """Who passed the message on and wrote to the candidate in words of their own, if anybody."""

    around: Text | None = field(default=None, repr=False, compare=False)
    """The author's words with greeting, signature and footer, to be asked what stands in them."""

    @cached_property
    def lows(self) -> tuple[str, ...]:
        """The sentences in lower case, each on one line, up to 800 characters."""
        return tuple(" ".join(lower(s.text[:_LONGEST]).split()) for s in self.sentences)

    def saying(self, needs: Needs) -> list[Said]:
        """The sentences that hold one of some words."""
        words = needs.of(self.around or text_of(self.own))
        if not words:
            return []
        pairs = zip(self.sentences, self.lows, strict=True)
        every = ((one, low, [word for word in words if word in low]) for one, low in pairs)
        return [said for said in every if said[2]]

    def __hash__(self) -> int:
        """By the author's words alone: tables that keep what was found of one look it up often."""
        return hash((self.subject, self.own, self.signature))
