"""The parties of a message: what people finds, with the words it rests on. No logic."""

from dataclasses import dataclass

from agent.reading.model import Evidence, Fate, Person, Post
from agent.terms import Kind


@dataclass(frozen=True, slots=True)
class Parties:
    """Who hires, for what, through whom, and whom to answer; what is not known is None or empty."""

    company: str | None = None
    role: str | None = None
    contact: Person | None = None
    people: tuple[Person, ...] = ()
    """Everybody on the employer's side whose address stands in the message."""
    agency: str | None = None
    fates: tuple[Fate, ...] = ()
    posts: tuple[Post, ...] = ()
    requisitions: tuple[str, ...] = ()
    unattended: bool = False
    """Nobody reads answers to the sending address."""
    evidence: tuple[Evidence, ...] = ()
    kind: Kind | None = None
    """The kind under which it was read; ``interviewers`` needs it again."""
