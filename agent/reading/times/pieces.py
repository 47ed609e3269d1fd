"""One match of the grammar: the tokens under it and what stands around them. No rules of its own."""

from dataclasses import dataclass

from agent.reading.times.days import Basis
from agent.reading.times.lexer import Token


@dataclass(frozen=True, slots=True)
class Piece:
    """The tokens that a row of the grammar matched; ``home`` is the candidate's zone."""

    tokens: tuple[Token, ...]
    text: str
    basis: Basis
    home: str
    before: Token | None
    after: Token | None

    def first(self, tags: str) -> Token | None:
        """The first token with one of the tags."""
        return next((t for t in self.tokens if t.tag in tags), None)

    def number(self, tags: str) -> int | None:
        """The value of the first such token, where it is a whole number."""
        token = self.first(tags)
        return token.value if token and isinstance(token.value, int) else None

    def numbers(self, tags: str) -> list[int]:
        """The whole numbers of all such tokens."""
        return [t.value for t in self.tokens if t.tag in tags and isinstance(t.value, int)]

    def said(self, token: Token | None) -> str:
        """The words of a token in lower case."""
        return self.text[token.start : token.end].lower() if token else ""

    def part(self, tags: str) -> "Piece":
        """What stands behind the first token with one of the tags."""
        index = next(i for i, t in enumerate(self.tokens) if t.tag in tags)
        rest = self.tokens[index + 1 :]
        return Piece(rest, self.text, self.basis, self.home, self.tokens[index], self.after)

    @property
    def tags(self) -> str:
        """The tags in a row."""
        return "".join(t.tag for t in self.tokens)

    @property
    def start(self) -> int:
        """Where the first token begins."""
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """Where the last token ends."""
        return self.tokens[-1].end
