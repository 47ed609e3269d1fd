"""The parts of a text as values: sentences with their places, and what stands around them.

No logic; the package beside it takes messages apart.
"""

from dataclasses import dataclass

from agent.message import Address


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the author's own words, or a line that stands by itself (a label, a row).

    ``text == prose.own[start:end]``. ``hypothetical``: conditional or general, no statement about
    this candidate now ("if you are selected", "we expect to schedule interviews").
    """

    text: str
    start: int
    end: int
    hypothetical: bool = False


@dataclass(frozen=True, slots=True)
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

    def __hash__(self) -> int:
        """By the author's words alone: tables that keep what was found of one look it up often."""
        return hash((self.subject, self.own, self.signature))
