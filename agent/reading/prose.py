"""A message's text taken apart: the author's own words, and what stands around them.

Offsets are kept, so that evidence can be shown in place. What the words mean is for others.
"""

from dataclasses import dataclass

from agent.message import Message
from agent.reading.model import Candidate


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


def split(message: Message, candidate: Candidate) -> Prose:
    """Takes a message's visible text apart; linear in its length, never raises."""
    raise NotImplementedError
