"""What a message shows to be judged by: its lines with their place, and the hits of the cues.

Decides nothing; says where words stand, whose they are, and whether they state anything.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from agent.message import Message
from agent.reading.folding import fold
from agent.reading.kinds import moments
from agent.reading.kinds.cues import Hit, Line, Where
from agent.reading.kinds.index import Index
from agent.reading.prose import Prose
from agent.reading.relays import Relay, find

_LONGEST_LINE = 500
_MOST_LINES = 120
_DECAY = 0.6
"""Each further cue for the same thing says less that is new."""
_HYPOTHETICAL = 0.3
_QUOTED = 0.5


@dataclass(frozen=True, slots=True)
class Scene:
    """A message ready to be judged: lines, what stands in them, and the relay that sent it."""

    message: Message
    prose: Prose
    lines: tuple[Line, ...]
    hits: Mapping[str, tuple[Hit, ...]]
    """By label, the heaviest first."""
    words: int
    """How many words the author wrote."""
    relay: Relay | None
    moment: bool = False
    """Whether a day and a clock time are named, in the author's words or by the calendar."""
    mine: tuple[str, ...] = ()
    """The candidate's addresses and name, as messages of a quoted history are introduced."""

    def of(self, label: str) -> tuple[Hit, ...]:
        """The hits for a label, the heaviest first."""
        return self.hits.get(label, ())

    def score(self, label: str) -> float:
        """How much speaks for a label: the heaviest cue, and less and less for each further one."""
        return total(self.of(label))

    def body(self) -> Iterator[Line]:
        """The author's own sentences that state something."""
        return (line for line in self.lines if line.where is Where.BODY)

    def without(self, *labels: str) -> "Scene":
        """The same without its lines in which any of these stands."""
        gone = {hit.line for label in labels for hit in self.of(label)}
        lines = tuple(line for line in self.lines if line not in gone)
        kept = {
            each: tuple(hit for hit in hits if hit.line not in gone)
            for each, hits in self.hits.items()
        }
        told = [line.text for line in self.lines if line in gone and line.where is Where.BODY]
        words = self.words - sum(len(text.split()) for text in told)
        moment = _has_moment(self.message, lines)
        return replace(self, lines=lines, hits=kept, words=max(0, words), moment=moment)

    @property
    def in_thread(self) -> bool:
        """Whether it answers something."""
        return bool(self.message.in_reply_to or self.message.references or self.prose.quoted)


def weight(hit: Hit) -> float:
    """A cue in a sentence that states nothing weighs little; a wish is mostly an "if"."""
    if hit.line.where is Where.QUOTED:
        return hit.cue.weight * _QUOTED
    stated = not hit.line.hypothetical or hit.cue.label.startswith("wish:")
    return hit.cue.weight * (1.0 if stated else _HYPOTHETICAL)


def total(hits: Iterable[Hit]) -> float:
    """The heaviest cue, and less and less for each further one; the heaviest comes first."""
    return sum([weight(hit) * _DECAY**i for i, hit in enumerate(hits)])


def scene(message: Message, prose: Prose, index: Index, mine: tuple[str, ...] = ()) -> Scene:
    """Takes in a message: bounded in lines and in the length of each."""
    lines = tuple(lines_of(message, prose))
    relay = find(message.sender.domain) if message.sender else None
    found: dict[str, list[Hit]] = defaultdict(list)
    for hit in index.search(lines):
        found[hit.cue.label].append(hit)
    hits = {
        label: tuple(sorted(of, key=weight, reverse=True) if of[1:] else of)
        for label, of in found.items()
    }
    words = len(prose.own.split())
    return Scene(message, prose, lines, hits, words, relay, _has_moment(message, lines), mine)


def lines_of(message: Message, prose: Prose) -> Iterator[Line]:
    """Every line that is looked at, with its place."""
    yield from _folded(Where.SUBJECT, (prose.subject,))
    for sentence in prose.sentences[:_MOST_LINES]:
        text = sentence.text[:_LONGEST_LINE]
        yield Line(Where.BODY, text, fold(text), sentence.hypothetical)
    for invitation in message.invitations[:3]:
        texts = (invitation.summary, *invitation.description.split("\n")[:30])
        yield from _folded(Where.CALENDAR, texts)
    yield from _folded(Where.SIGNATURE, prose.signature.split("\n")[:12])
    yield from _folded(Where.FOOTER, prose.footer.split("\n")[:20])
    yield from _folded(Where.QUOTED, prose.quoted.split("\n")[:60])
    if message.sender:
        address = f"{message.sender.name} {message.sender.email}"
        yield from _folded(Where.SENDER, (address,))


def _folded(where: Where, texts: "tuple[str, ...] | list[str]") -> Iterator[Line]:
    for text in texts:
        cut = text[:_LONGEST_LINE].strip()
        if cut:
            yield Line(where, cut, fold(cut))


def has_moment(seen: Scene) -> bool:
    """Whether a day and a clock time are named."""
    return seen.moment


def _has_moment(message: Message, lines: Iterable[Line]) -> bool:
    if any(one.start for one in message.invitations):
        return True
    said = "\n".join(one.folded for one in lines if one.where in (Where.BODY, Where.SUBJECT))
    return moments.has_clock(said) and moments.has_day(said)


def excerpt(hit: Hit) -> str:
    """The words of a hit as they stand in the message, with what is around them in the line."""
    text, folded = hit.line.text, hit.line.folded
    if len(text) <= 160:
        return text.strip()
    scale = len(text) / max(1, len(folded))
    start, end = int(hit.start * scale) - 30, int(hit.end * scale) + 30
    start = text.find(" ", start) + 1 if start > 0 else 0
    last = text.rfind(" ", start, end) if end < len(text) else len(text)
    return text[start : last if last > start else end].strip()
