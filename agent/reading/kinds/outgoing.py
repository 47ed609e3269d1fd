"""The kind of what the candidate wrote. Hiring others, and all else, is unrelated.

``outgoing.json.xz`` is made by ``make learn``: a linear model weighs words, cues and their scores.
"""

from collections.abc import Mapping
from functools import cache

from agent.reading.kinds.incoming import BESIDE, Verdict
from agent.reading.kinds.moments import has_clock, has_day
from agent.reading.kinds.rounds import answers_an_offer
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
    Kind.STATUS_CHECK: frozenset({Kind.SCHEDULING_REPLY, Kind.OTHER_HIRING, Kind.WITHDRAWAL}),
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
    elif best is Kind.WITHDRAWAL and _stated(seen, "stays") and not _stated(seen, best):
        best, confidence = _best({k: each for k, each in sums.items() if k is not best})
    elif best is Kind.ACCEPTANCE and _stated(seen, "reads") and not _stated(seen, best):
        best = Kind.OTHER_HIRING
    content = seen.of("plain:content") if best is Kind.WITHDRAWAL else ()
    hits = (*seen.of(best), *seen.of(f"plain:{best}"), *content)
    words = tuple(Evidence("kind", excerpt(hit)) for hit in hits[:2])
    return Verdict(best, confidence, words)


def _told(seen: Scene, otherwise: Kind) -> Kind | None:
    """What phrases say that mean one thing only, where the words as a whole made less of it: most
    of what was learnt from is English."""
    if otherwise in _PLAIN[Kind.WITHDRAWAL] and _has_no_wish(seen):
        return Kind.WITHDRAWAL
    if otherwise is Kind.WITHDRAWAL and _stated(seen, otherwise):
        return None
    if otherwise in _PLAIN[Kind.ACCEPTANCE] and _agrees_to_an_offer(seen):
        return Kind.ACCEPTANCE
    return next((k for k, of in _PLAIN.items() if otherwise in of and _stated(seen, k)), None)


def _has_no_wish(seen: Scene) -> bool:
    """ "Thanks, but I'm happy where I am", if nothing else is asked, said to be welcome or set."""
    said = [line.folded for line in seen.body()]
    closed = not any(text.endswith("?") or has_day(text) for text in said)
    return closed and _stated(seen, "content") and not _stated(seen, "curious")


def _agrees_to_an_offer(seen: Scene) -> bool:
    """ "Count me in!", where an offer is answered, no hour is named and nothing is asked but where
    to sign."""
    agrees = {hit.line for hit in seen.of("plain:agrees")}
    asks = any(line.folded.endswith("?") for line in seen.body() if line not in agrees)
    if not agrees or asks or any(has_clock(line.folded) for line in seen.body()):
        return False
    return not any(map(seen.of, ("plain:reads", "plain:withdrawal"))) and answers_an_offer(seen)


def _stated(seen: Scene, what: str) -> bool:
    return any(not hit.line.hypothetical for hit in seen.of(f"plain:{what}"))


def _best(sums: Mapping[Kind, int]) -> tuple[Kind, float]:
    """The likeliest kind, and its probability among these."""
    return max(zip(sums, shares(list(sums.values())), strict=True), key=lambda one: one[1])
