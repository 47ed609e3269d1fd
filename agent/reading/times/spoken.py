"""Hours as people say them: "half past two", "dreiviertel vier", "las cinco menos cuarto", "dez
para as dez".

The tokens of each become one clock time, so that the grammar knows hours in figures alone.
"""

from collections.abc import Iterator

from agent.reading.caseless import lazily
from agent.reading.times.days import Basis
from agent.reading.times.lexer import Figures, Token

_HOUR = "[NxnCj]"
_NOT_A_LENGTH = "(?![UKHdJu])"
_SHAPES = lazily(
    rf"(?P<past>[hq][pt-]{_HOUR})"  # half past two, quarter to four, kwart over drie
    rf"|(?P<half>h[Nx]){_NOT_A_LENGTH}"  # half nine, halb zehn
    rf"|(?P<quarter>q[Nx]){_NOT_A_LENGTH}"  # dreiviertel vier
    rf"|(?P<joined>(?:(?<=[@PW,])[Nx]U|(?<![Nx]-)(?<=-)[Nx]U|[Nxjn]%?)(?:[+][ax]?[hqo]"
    rf"|t[ax]?[qo])){_NOT_A_LENGTH}"
    rf"|(?P<count>(?<=@)[Nx]u?[-pt][Nx]{_NOT_A_LENGTH}|(?<=≤)x[-pt]x(?![zb])(?=[,.;!?)]|$)"
    r"|(?<![rB])xpx|[Nx]u?[pt]h[Nx])"  # ten to two
    rf"|(?P<plus>(?<=@)[Nx]U?[+t][Nx]{_NOT_A_LENGTH}|(?<=-)[Nx]Ut[Nx]{_NOT_A_LENGTH})"
    rf"|(?P<until>[ax]?[qo]s@?[Nx]|(?<=@)[Nx]s@?[Nx]){_NOT_A_LENGTH}"  # um quarto para as quatro
    rf"|(?P<hours>(?<=[@-])[Nx]U[Nx]){_NOT_A_LENGTH}"  # à neuf heures trente
)
_TAGS = lazily("[hqptUo]|[@≤][Nx]u?[-+s]@?[Nx]")
"""Without one of these no hour is spoken."""
_NO_HOUR = frozenset("a an un une um uma ein eine einem einer een en ett una".split())
"""Words for one that count something: "half a mile"; "a la una" is an hour."""
_QUARTERS = ("cuarto", "quarto", "quart")
"""Words for a fourth part that are ordinals too."""
_AND = ("y", "e", "ed", "et")
_MINUTES = (5, 10, 20, 25)
_FIFTHS = range(5, 60, 5)
_NOON, _DAY = 12, 24 * 60


def told(tokens: tuple[Token, ...], tags: str, text: str, basis: Basis) -> tuple[Token, ...]:
    """The tokens, each spoken hour as one token of a clock time."""
    if not _TAGS.search(tags):
        return tokens
    found: list[Token] = []
    at = 0
    for start, end, figures in _hours(tokens, tags, text, basis):
        found += tokens[at:start]
        found.append(Token("C", figures, tokens[start].start, tokens[end - 1].end))
        at = end
    return (*found, *tokens[at:]) if at else tokens


def _hours(
    tokens: tuple[Token, ...], tags: str, text: str, basis: Basis
) -> Iterator[tuple[int, int, Figures]]:
    at = 0
    while match := _SHAPES.search(tags, at):
        start, at = match.span()
        figures = _MEANINGS[match.lastgroup or ""](_Words(tokens[start:at], text, basis))
        if figures:
            yield start, at, figures
        else:
            at = start + 1


class _Words:
    """The tokens of one shape, and what a language makes of them."""

    def __init__(self, tokens: tuple[Token, ...], text: str, basis: Basis) -> None:
        self.tokens = tokens
        self.tags = "".join(t.tag for t in tokens)
        self._text = text
        self.half_before = basis.half_before
        self.romance = basis.coming and not basis.half_before

    def said(self, token: Token) -> str:
        return self._text[token.start : token.end].lower()

    def shifted(self, place: int, shift: int) -> Figures | None:
        """The hour at a place, so many minutes on."""
        token = self.tokens[place]
        base = token.value if isinstance(token.value, Figures) else self._hour(token)
        if base is None or base.minute:
            return None
        minutes = (base.hour * 60 + shift) % _DAY
        hour = minutes // 60 or (0 if base.fixed else _NOON)
        return Figures(hour, minutes % 60, base.half, base.fixed)

    def _hour(self, token: Token) -> Figures | None:
        if token.tag == "n":
            return Figures(int(str(token.value)) % 24, 0, fixed=True)
        value = token.value
        if not isinstance(value, int) or self.said(token) in _NO_HOUR - {"una", "uma"}:
            return None
        return Figures(value, 0, fixed=value > _NOON) if 1 <= value <= 24 else None

    def number(self, place: int) -> int:
        value = self.tokens[place].value
        return value if isinstance(value, int) else 0

    def back(self) -> bool:
        """Whether it is so long before the hour."""
        return any(t.tag in "t-" for t in self.tokens)


def _past(words: _Words) -> Figures | None:
    shift = 30 if words.tags[0] == "h" else 15
    return words.shifted(-1, -shift if words.back() else shift)


def _half(words: _Words) -> Figures | None:
    if words.romance:
        return None
    return words.shifted(-1, -30 if words.half_before else 30)


def _quarter(words: _Words) -> Figures | None:
    if not words.half_before:
        return None
    three = words.said(words.tokens[0]).startswith("drei")
    return words.shifted(-1, -15 if three else -45)


def _joined(words: _Words) -> Figures | None:
    last = words.tokens[-1]
    if not words.romance or (last.tag == "o" and words.said(last) not in _QUARTERS):
        return None
    shift = 30 if last.tag == "h" else 15
    return words.shifted(0, -shift if words.back() else shift)


def _count(words: _Words) -> Figures | None:
    minutes, of_half = words.number(0), "h" in words.tags
    hour = words.number(-1)
    if any(t.tag == "-" and words.said(t) != "to" for t in words.tokens):
        return None  # "a las 10 a una entrevista", "10 bis 2"
    if minutes not in _MINUTES or hour > _NOON or (of_half and not words.half_before):
        return None
    return words.shifted(-1, (-minutes if words.back() else minutes) - 30 * of_half)


def _plus(words: _Words) -> Figures | None:
    joint = next(t for t in words.tokens if t.tag in "+t")
    apart = joint.tag == "+" and words.said(joint) not in _AND
    if not words.romance or apart or words.number(-1) not in (*_MINUTES, 30, 35, 40, 45, 50, 55):
        return None
    return words.shifted(0, -words.number(-1) if words.back() else words.number(-1))


def _until(words: _Words) -> Figures | None:
    part = words.tokens[words.tags.index("s") - 1]
    minutes = 15 if part.tag in "qo" else words.number(0)
    told = words.said(part) in _QUARTERS if part.tag in "qo" else minutes in _MINUTES
    joint = next(t for t in words.tokens if t.tag == "s")
    return words.shifted(-1, -minutes) if told and words.said(joint) in ("para", "pras") else None


def _in_hours(words: _Words) -> Figures | None:
    minutes = words.number(-1)
    return words.shifted(0, minutes) if words.romance and minutes in _FIFTHS else None


_MEANINGS = {
    "past": _past,
    "half": _half,
    "quarter": _quarter,
    "joined": _joined,
    "count": _count,
    "plus": _plus,
    "until": _until,
    "hours": _in_hours,
}
