"""The kind of what the candidate wrote. Hiring others, and all else, is unrelated.

``outgoing.json.xz`` is made by ``make learn``: a linear model weighs words, cues and their scores.
"""

from collections.abc import Mapping
from functools import cache

from agent.reading.caseless import lazily
from agent.reading.kinds.asking import ASKS_FOR_NEWS, LEAVES, STAYS, THANKS
from agent.reading.kinds.incoming import BESIDE, Verdict
from agent.reading.kinds.moments import has_clock, has_day
from agent.reading.kinds.rows import Model, shares
from agent.reading.kinds.scene import Scene, excerpt
from agent.reading.kinds.structure import invites_to_interview
from agent.reading.kinds.weighing import worded
from agent.reading.model import Evidence
from agent.terms import Kind

_MOST = 8
_DECIDING = (Kind.WITHDRAWAL, Kind.ACCEPTANCE)
_PLAINLY, _MEANT = 0.7, 0.5
"""How probable a word has to be that ends a process; what is meant where hiring is presumed."""

_PLAIN = {
    Kind.WITHDRAWAL: frozenset({
        Kind.SCHEDULING_REPLY, Kind.OTHER_HIRING, Kind.ACCEPTANCE, Kind.THANK_YOU,
        Kind.STATUS_CHECK,
    }),
    Kind.ACCEPTANCE: frozenset({Kind.SCHEDULING_REPLY, Kind.OTHER_HIRING, Kind.THANK_YOU}),
    Kind.STATUS_CHECK: frozenset({Kind.SCHEDULING_REPLY, Kind.OTHER_HIRING}),
    Kind.THANK_YOU: frozenset({Kind.SCHEDULING_REPLY}),
}  # fmt: skip
"""What a plain phrase makes a message, and what it may have been taken for."""


@cache
def _model() -> Model:
    return Model.load("outgoing")


def features(seen: Scene) -> frozenset[str]:
    """Words, cues, and in steps what the cues of each label come to; bounded in number."""
    scores = {label: min(round(seen.score(label)), _MOST) for label in seen.hits}
    steps = (f"score:{label}:{n}" for label, most in scores.items() for n in range(2, most, 2))
    marks = (
        mark for mark, is_it in (("thread:", seen.in_thread), ("short:", seen.words < 40)) if is_it
    )
    return frozenset((*worded(seen), *steps, *marks))


def verdict(seen: Scene, *, presumed: bool = False, model: Model | None = None) -> Verdict:
    """What an outgoing message is (rulings, Outgoing); ``presumed`` to be about the writer's own
    application, whatever it says. ``model``: another than the one that comes with the program."""
    if any((one.method or "").upper() == "REPLY" for one in seen.message.invitations):
        return Verdict(Kind.SCHEDULING_REPLY, 0.95, (Evidence("kind", "REPLY"),))
    if invites_to_interview(seen.message):  # the writer hires
        return Verdict(Kind.UNRELATED, BESIDE, (Evidence("kind", "REQUEST"),))
    model = model or _model()
    sums = dict(zip(map(Kind, model.classes), model.rows.total(set(features(seen))), strict=True))
    best, confidence = _best(sums)
    if best is Kind.UNRELATED and presumed:
        meant = _best({kind: each for kind, each in sums.items() if kind is not best})
        best, confidence = meant if meant[1] >= _MEANT else (best, confidence)
    if best in _DECIDING and confidence < _PLAINLY:
        best, confidence = _best({k: each for k, each in sums.items() if k not in _DECIDING})
    if told := _told(seen, best):
        best, confidence = told, _PLAINLY
    elif _asks_for_news(seen, best) and not _stated(seen, Kind.WITHDRAWAL):
        best, confidence = Kind.STATUS_CHECK, _PLAINLY
    elif best is Kind.WITHDRAWAL and _stays(seen):
        best, confidence = _best({k: each for k, each in sums.items() if k is not best})
    content = seen.of("plain:content") if best is Kind.WITHDRAWAL else ()
    hits = (*seen.of(best), *seen.of(f"plain:{best}"), *content)
    words = tuple(Evidence("kind", excerpt(hit)) for hit in hits[:2])
    return Verdict(best, confidence, words)


def _told(seen: Scene, otherwise: Kind) -> Kind | None:
    """What phrases say that mean one thing only, where the words as a whole made less of it: most
    of what was learnt from is English."""
    if otherwise in _PLAIN[Kind.WITHDRAWAL] and (_has_no_wish(seen) or _leaves(seen)):
        return Kind.WITHDRAWAL
    return next((k for k, of in _PLAIN.items() if otherwise in of and _stated(seen, k)), None)


_ASKS_FOR_NEWS, _LEAVES, _STAYS, _THANKS = map(lazily, (ASKS_FOR_NEWS, LEAVES, STAYS, THANKS))
_ASKED = frozenset({Kind.SCHEDULING_REPLY, Kind.WITHDRAWAL, Kind.OTHER_HIRING, Kind.THANK_YOU})
"""What a question for news is taken for."""


def _asks_for_news(seen: Scene, otherwise: Kind) -> bool:
    """Whether the candidate asks where things stand, and names no hour; one who thanks, thanks."""
    said = [line.folded for line in seen.body()]
    if otherwise not in _ASKED or any(map(has_clock, said)):
        return False
    thanks = otherwise is Kind.THANK_YOU and any(map(_THANKS.search, said))
    return not thanks and any(map(_ASKS_FOR_NEWS.search, said))


def _stays(seen: Scene) -> bool:
    """Whether the candidate says so, and nothing that means leaving."""
    said = any(
        _STAYS.search(text) or _leaving(text) is False
        for text in (line.folded for line in seen.body())
    )
    return said and not _stated(seen, Kind.WITHDRAWAL)


def _leaves(seen: Scene) -> bool:
    """ "I would like to withdraw my application", and no "not", "if" or question."""
    return any(_leaving(line.folded) for line in seen.body() if not line.hypothetical)


def _leaving(text: str) -> bool | None:
    """Whether a sentence takes the application back, or says of that that it does not."""
    found = _LEAVES.search(text)
    denied = found and _NO_LEAVING.search(text, 0, found.end())
    return None if found is None or "?" in text else not denied


_NO_LEAVING = lazily(
    r"\b(?:not|never|nicht|ne|pas|no|nao|niet|if|unless|wenn|falls|si|se|als|would have|musste|sollte)\b"
)


def _has_no_wish(seen: Scene) -> bool:
    """ "Thanks, but I'm happy where I am", if nothing else is asked, said to be welcome or set."""
    said = [line.folded for line in seen.body()]
    closed = not any(text.endswith("?") or has_day(text) for text in said)
    return closed and _stated(seen, "content") and not _stated(seen, "curious")


def _stated(seen: Scene, what: str) -> bool:
    return any(not hit.line.hypothetical for hit in seen.of(f"plain:{what}"))


def _best(sums: Mapping[Kind, int]) -> tuple[Kind, float]:
    """The likeliest kind, and its probability among these."""
    return max(zip(sums, shares(list(sums.values())), strict=True), key=lambda one: one[1])
