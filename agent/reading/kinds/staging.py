"""The last word on the round that an incoming message is about, by a linear model.

``stages.json.xz`` is made by ``make learn`` from letters whose round is labelled. What cues name
counts beside what the words as a whole, and the titles of those who meet the candidate or sign,
make likely.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise

from agent.reading.folding import fold
from agent.reading.kinds import acts, moments, round_cues, rounds
from agent.reading.kinds.cues import Line, Where
from agent.reading.kinds.linear import Model, shares
from agent.reading.kinds.scene import Scene
from agent.reading.model import Evidence, Person
from agent.reading.prose import quotes
from agent.terms import Kind, Stage

STAGED = frozenset({
    Kind.AVAILABILITY_REQUESTED, Kind.INTERVIEW_CONFIRMED, Kind.INTERVIEW_RESCHEDULED,
    Kind.INTERVIEW_CANCELLED, Kind.PROGRESS_UPDATE, Kind.REJECTION,
})  # fmt: skip
"""Kinds whose round is open; that of the others follows from the kind."""
NONE = "none"
"""How the model calls it where no round is named."""
_ENDED = frozenset({Kind.PROGRESS_UPDATE, Kind.REJECTION})
"""Kinds that tell of a round that was, where the same words mean other things."""
_MARKS = {Where.BODY: "", Where.CALENDAR: "", Where.SUBJECT: "subject:", Where.SIGNATURE: "signed:"}
_MOST_LINES, _MOST_WORDS, _MOST_PEOPLE = 120, 60, 4
_STEM = 4
"""So many letters of a longer word are much the same in neighbouring languages, whatever its
ending."""
_NAMED, _UNNAMED = 170, 100
"""How much it speaks for a round that cues name it, and for none that they name none; in hundredths
of log odds. Found on mail from which nothing was learnt, like what follows."""
_PLAINLY = 0.45
"""How probable a round has to be that no cue names."""
_PLAINLY_MET = 0.8
"""The same of a panel that was: a committee that meets to decide has met nobody yet."""
_TOLD_BEFORE, _BEFORE_PLAINLY = 0.5, 0.65
"""The same of the quoted history: where cues name it there, and where none does."""


@cache
def _model() -> Model:
    return Model.load("stages")


def features(seen: Scene, kind: Kind, people: Sequence[Person]) -> set[str]:
    """Words, how they begin and pairs of them, with their place; cues, the kind, and who meets the
    candidate; bounded in number."""
    found = {f"kind:{kind}", *_told(people)}
    for line in seen.lines[:_MOST_LINES]:
        found |= _said(line, kind)
    for label in seen.hits:
        if label.startswith("stage:"):
            found.update(
                f"cue:{label}:{hit.cue.name}{':if' * hit.line.hypothetical}"
                for hit in seen.of(label)
            )
    return found


def _said(line: Line, kind: Kind, places: Mapping[Where, str] = _MARKS) -> set[str]:
    place = places.get(line.where)
    if place is None:
        return set()
    words = acts.words(line.folded)[:_MOST_WORDS]
    mark = "if:" if line.hypothetical else ""
    first = place or mark
    found = set(map(first.__add__, words))
    if kind in _ENDED:
        found.update(list(map("after:".__add__, found)))
    found.update([f"{first}^{word[:_STEM]}" for word in words if word[_STEM:]])
    if line.where is Where.SIGNATURE:
        found.add(f"signed:+{_post(line.folded)}")
    else:
        pairs = map("_".join, pairwise(("<", *words, ">")))
        found.update(map(mark.__add__, pairs) if mark else pairs)
    return found


def _told(people: Sequence[Person]) -> Iterator[str]:
    """How many meet the candidate, what they are, and the words of their titles."""
    named = {one.name: fold(one.title or "") for one in people if one.name}
    titles = list(named.values())[:_MOST_PEOPLE]
    yield f"meets:{min(len(named), _MOST_PEOPLE)}"
    for post, number in Counter(map(_post, titles)).items():
        yield f"meets:{post}:{number}"
    for title in titles:
        yield from (f"title:{word}" for word in title.split())


def _post(title: str) -> str:
    """Whether somebody recruits or leads, as far as a title tells."""
    if not title:
        return "untitled"
    if round_cues.NO_BOSS.search(title):
        return "recruits"
    return "leads" if round_cues.BOSS.search(title) else "other"


def weighed(
    seen: Scene, kind: Kind, named: Stage | None, people: Sequence[Person]
) -> tuple[Stage | None, tuple[Evidence, ...]] | None:
    """The stage and the line that speaks most for it; None where it is what cues ``named``."""
    if kind not in STAGED or (kind in _ENDED and rounds.said_outright(seen, named)):
        return None
    best, chance = _likeliest(features(seen, kind, people), named)
    least = _PLAINLY_MET if best is Stage.PANEL and kind in _ENDED else _PLAINLY
    best = named if best and chance < least else best
    if best is None:
        return before(seen) if seen.prose.quoted else None if named is None else (None, ())
    return None if best is named else (best, _grounds(seen, kind, best, _MARKS))


def before(seen: Scene) -> tuple[Stage | None, tuple[Evidence, ...]]:
    """The round that the quoted history is about: that of a message which tells none itself ("Yes,
    Tuesday it is"). The candidate's letter of application, which names no hour, tells none."""
    near = {line.strip(" >") for line in rounds.nearest(seen.prose.quoted).split("\n")}
    quoted = (line for line in seen.lines if line.where is Where.QUOTED)
    lines = [line for line in quoted if line.text.strip(" >") in near]
    applying = _applying(seen)
    said = (_said(line, _ASKED, _BEFORE) for line in lines if line.text not in applying)
    named, _ = rounds.of_history(seen.prose.quoted)
    best, chance = _likeliest(set().union(*said), named)
    if best is None or chance < (_TOLD_BEFORE if best is named else _BEFORE_PLAINLY):
        return None, ()
    return best, _grounds(seen, _ASKED, best, _BEFORE)


def _applying(seen: Scene) -> frozenset[str]:
    """The lines of quoted messages of the candidate's that speak of no hour."""
    mine, quoted = [one.casefold() for one in seen.mine], seen.prose.quoted
    layers = quotes.spans(quoted) if mine else []
    own = (one for one in layers if any(name in one.author.casefold() for name in mine))
    texts = (quoted[one.start : one.end] for one in own)
    lines = (text.split("\n") for text in texts if not moments.has_clock(fold(text)))
    return frozenset(line.strip() for told in lines for line in told)


_ASKED = Kind.INTERVIEW_CONFIRMED
_BEFORE = {Where.QUOTED: ""}


def _likeliest(found: set[str], named: Stage | None) -> tuple[Stage | None, float]:
    """The round by features and by what cues name, None for none; and how probable it is."""
    model = _model()
    sums = dict(zip(model.classes, model.rows.total(found), strict=True))
    sums[named or NONE] += _NAMED if named else _UNNAMED
    chances = dict(zip(sums, shares(list(sums.values())), strict=True))
    best = max(chances, key=chances.__getitem__)
    return None if best == NONE else Stage(best), chances[best]


def _grounds(
    seen: Scene, kind: Kind, stage: Stage, places: Mapping[Where, str]
) -> tuple[Evidence, ...]:
    model = _model()
    place = model.classes.index(stage)
    lines = [line for line in seen.lines[:_MOST_LINES] if line.where in places]
    if not lines:
        return ()
    most = max(lines, key=lambda line: model.rows.total(_said(line, kind, places))[place])
    return (Evidence("stage", most.text[:160]),)
