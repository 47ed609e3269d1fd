"""The kind of what the candidate wrote. Hiring others, and all else, is unrelated.

``outgoing.json.xz`` is made by ``make learn``: a linear model weighs words, cues and their scores.
"""

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from agent.reading.caseless import lazily
from agent.reading.kinds.cues import Hit, Line, Where
from agent.reading.kinds.incoming import BESIDE, Verdict
from agent.reading.kinds.linear import Model, shares
from agent.reading.kinds.moments import has_clock, has_day
from agent.reading.kinds.rounds import answers_an_offer
from agent.reading.kinds.scene import Scene, excerpt
from agent.reading.kinds.structure import invites_to_interview
from agent.reading.kinds.weighing import worded
from agent.reading.model import Evidence
from agent.terms import Kind

_MOST = 8
_DECIDING = (Kind.WITHDRAWAL, Kind.ACCEPTANCE)
_APART = (*_DECIDING, Kind.UNRELATED)
_FOUNDED = {Kind.STATUS_CHECK: 0.5, Kind.SCHEDULING_REPLY: 0.7}
"""How likely has to be what no cue and no time speaks for."""
_POSTS = ("hiring", "process")
_HEADER = lazily(r"^\w+: |:$")
"""A line that says when a quoted message was written."""
_PLAINLY, _MEANT, _RATHER = 0.7, 0.5, 0.4
"""How probable a word has to be that ends a process; what is meant where hiring is presumed."""


class _Leaning(NamedTuple):
    """The labels of words that lean towards a kind, and of those that add to them only; how likely
    it has to be if there is one turn of them, or if there are more."""

    label: str
    beside: str
    least: tuple[float, float]


_LEANINGS = {
    Kind.WITHDRAWAL: _Leaning("plain:leaving", "plain:parting", (0.12, 0.005)),
    Kind.ACCEPTANCE: _Leaning("plain:joining", "plain:agrees", (0.3, 0.1)),
}

_ASIDE = ("practical", "asides", "agrees")
"""What may be asked beside a no or a yes."""
_WAITING = ("reads", "waits", "withdrawal")
_TAKING = (Kind.ACCEPTANCE, "plain:acceptance", "plain:agrees", "plain:joining")
"""What says in any way that a post is taken."""
_OPEN = (
    "plain:reads", "plain:waits", "plain:stays", "plain:agrees", "plain:joining",
    "plain:acceptance", "plain:curious", "plain:private", "employer", Kind.OTHER_HIRING,
)  # fmt: skip
"""What leaves an offer open, or takes it up."""
_STAYING = ("stays", "curious", "again", "acceptance", "status_check")
"""What is said by those who have not taken a post, or not left."""

_PLAIN = {
    Kind.WITHDRAWAL: frozenset({
        Kind.SCHEDULING_REPLY, Kind.OTHER_HIRING, Kind.ACCEPTANCE, Kind.THANK_YOU,
        Kind.STATUS_CHECK,
    }),
    Kind.ACCEPTANCE: frozenset({
        Kind.SCHEDULING_REPLY, Kind.OTHER_HIRING, Kind.THANK_YOU, Kind.WITHDRAWAL,
        Kind.STATUS_CHECK,
    }),
    Kind.STATUS_CHECK: frozenset({
        Kind.SCHEDULING_REPLY, Kind.OTHER_HIRING, Kind.WITHDRAWAL, Kind.THANK_YOU,
    }),
    Kind.THANK_YOU: frozenset({Kind.SCHEDULING_REPLY}),
    Kind.OTHER_HIRING: frozenset({
        Kind.SCHEDULING_REPLY, Kind.STATUS_CHECK, Kind.ACCEPTANCE, Kind.THANK_YOU,
        Kind.UNRELATED,
    }),
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
    if not presumed and (beside := _beside(seen)):
        words = tuple(Evidence("kind", excerpt(hit)) for hit in beside[:2])
        return Verdict(Kind.UNRELATED, BESIDE, words)
    if hosts := seen.of("hosts"):
        return Verdict(Kind.UNRELATED, BESIDE, (Evidence("kind", excerpt(hosts[0])),))
    model = model or _model()
    sums = dict(zip(map(Kind, model.classes), model.rows.total(set(features(seen))), strict=True))
    best, confidence = _best(sums)
    likely = zip(sums, shares(list(sums.values())), strict=True)
    if best is Kind.UNRELATED and presumed:
        meant = _best({kind: each for kind, each in sums.items() if kind is not best})
        best, confidence = meant if meant[1] >= _MEANT else (best, confidence)
    if best in _DECIDING and confidence < _PLAINLY:
        best, confidence = _best({k: each for k, each in sums.items() if k not in _DECIDING})
    if best is Kind.UNRELATED and _quotes_an_employer(seen) and dict(likely)[best] < _MEANT:
        best, confidence = _best({k: each for k, each in sums.items() if k not in _APART})
    if best is Kind.WITHDRAWAL and not presumed and _is_of_else(seen):
        best, confidence = Kind.UNRELATED, _PLAINLY
    elif told := _leant(seen, best, sums) or _told(seen, best) or _refuses(seen, best):
        best, confidence = told, _PLAINLY
    elif best is Kind.ACCEPTANCE and _stated(seen, "reads") and not _stated(seen, best):
        best = Kind.OTHER_HIRING
    elif best in _DECIDING and (_stays if best is Kind.WITHDRAWAL else _takes_nothing)(seen):
        best, confidence = _best({k: each for k, each in sums.items() if k not in _DECIDING})
    if best is Kind.SCHEDULING_REPLY and answers_an_offer(seen) and not _sets_a_time(seen):
        best = Kind.OTHER_HIRING
    if best is Kind.THANK_YOU and confidence < _PLAINLY and _answers_with_an_hour(seen):
        best = Kind.SCHEDULING_REPLY
    if confidence < _FOUNDED.get(best, 0) and _is_unfounded(seen, best):
        best = Kind.OTHER_HIRING
    content = seen.of("plain:content") if best is Kind.WITHDRAWAL else ()
    hits = (*seen.of(best), *seen.of(f"plain:{best}"), *content)
    words = tuple(Evidence("kind", excerpt(hit)) for hit in hits[:2])
    return Verdict(best, confidence, words)


def _leant(seen: Scene, otherwise: Kind, sums: Mapping[Kind, int]) -> Kind | None:
    """What it may be and is worded like: the less likely, the more turns of it are needed; with as
    many turns of both, or none, what is rather likely, if a no is said or none to an offer."""
    turns = {kind: len(_turns(seen, each)) for kind, each in _LEANINGS.items()}
    likely = dict(zip(sums, shares(list(sums.values())), strict=True))
    kind = max(turns, key=lambda each: (turns[each], likely[each]))
    if otherwise not in _PLAIN[kind] or _keeps_back(seen, kind):
        return None
    offered = answers_an_offer(seen)
    if len(set(turns.values())) == 1:
        yes = offered and _takes(seen) and not seen.of("plain:denies")
        fits = _stated(seen, "denies") if kind is Kind.WITHDRAWAL else yes
        return kind if fits and likely[kind] >= _RATHER else None
    if kind is Kind.ACCEPTANCE and turns[kind] == 1 and not offered:
        return None
    decides = offered or otherwise is Kind.ACCEPTANCE
    chance = sum(likely[each] for each in (turns if decides else (kind,)))
    return kind if chance >= _LEANINGS[kind].least[min(turns[kind], 2) - 1] else None


def _refuses(seen: Scene, otherwise: Kind) -> Kind | None:
    """An offer is declined where something is denied but a day, and nothing asked, put off, haggled
    for or agreed to."""
    denied = any(
        not (hit.line.hypothetical or _is_of_a_day(hit)) for hit in seen.of("plain:denies")
    )
    if otherwise is Kind.WITHDRAWAL or not denied or not answers_an_offer(seen):
        return None
    if _asks(seen) or any(map(seen.of, _OPEN)) or any(has_clock(x.folded) for x in seen.body()):
        return None
    return Kind.WITHDRAWAL


def _is_of_a_day(hit: Hit) -> bool:
    """Whether a day is named between the same commas ("I'm not in tomorrow")."""
    said = hit.line.folded
    start, end = said.rfind(",", 0, hit.start) + 1, said.find(",", hit.end)
    return has_day(said[start : end if end > 0 else len(said)])


def _turns(seen: Scene, towards: _Leaning) -> frozenset[str]:
    """The cues that lean there, each by words of its own; none where only those beside do."""
    mine, beside = (
        [hit for hit in seen.of(label) if not hit.line.hypothetical]
        for label in (towards.label, towards.beside)
    )
    apart = [hit for hit in beside if not any(_overlap(hit, other) for other in mine)]
    return frozenset(hit.cue.name for hit in (*mine, *apart)) if mine else frozenset()


def _overlap(one: Hit, other: Hit) -> bool:
    return one.line is other.line and one.start < other.end and other.start < one.end


def _keeps_back(seen: Scene, kind: Kind) -> bool:
    """Whether something is asked, or said beside it that neither leaves nor takes the post."""
    asks = _asks(seen, *_ASIDE)
    if kind is Kind.ACCEPTANCE:
        return asks or any(seen.of(f"plain:{what}") for what in _WAITING)
    meets = any(has_clock(line.folded) for line in seen.body())
    return asks or meets or any(seen.of(f"plain:{what}") for what in _STAYING)


def _told(seen: Scene, otherwise: Kind) -> Kind | None:
    """What phrases say that mean one thing only, where the words as a whole made less of it: most
    of what was learnt from is English."""
    if otherwise in _PLAIN[Kind.WITHDRAWAL] and _has_no_wish(seen):
        return Kind.WITHDRAWAL
    if otherwise is Kind.UNRELATED and _answers_an_employer(seen):
        if _stated(seen, Kind.WITHDRAWAL):
            return Kind.WITHDRAWAL
        return Kind.ACCEPTANCE if _agrees_to_an_offer(seen) else None
    if otherwise is Kind.WITHDRAWAL and _stated(seen, otherwise):
        return None
    if otherwise in _PLAIN[Kind.ACCEPTANCE] and _agrees_to_an_offer(seen):
        return Kind.ACCEPTANCE
    told = (k for k, of in _PLAIN.items() if otherwise in of and _stated(seen, k))
    return next((kind for kind in told if not _outdone(seen, kind, otherwise)), None)


def _outdone(seen: Scene, kind: Kind, otherwise: Kind) -> bool:
    """Whether a question stands beside thanks or a yes, an application or thanks beside an hour, or
    what is asked and sent is nothing of a candidate's."""
    if kind is Kind.OTHER_HIRING and otherwise is Kind.ACCEPTANCE:
        return _stated(seen, otherwise)
    if kind is Kind.STATUS_CHECK and otherwise is Kind.THANK_YOU:
        return bool(seen.of(otherwise))
    if kind in (Kind.OTHER_HIRING, Kind.THANK_YOU) and otherwise is Kind.SCHEDULING_REPLY:
        aside = all(hit.line.folded.endswith("?") for hit in seen.of(f"plain:{kind}"))
        suits = aside and any(has_day(hit.line.folded) for hit in seen.of(otherwise))
        return suits or any(has_clock(line.folded) for line in seen.body())
    return kind is Kind.OTHER_HIRING and otherwise is Kind.UNRELATED and not seen.of("candidate")


def _has_no_wish(seen: Scene) -> bool:
    """ "Thanks, but I'm happy where I am", if nothing else is asked, said to be welcome or set."""
    said = [line.folded for line in seen.body()]
    closed = not any(text.endswith("?") or has_day(text) for text in said)
    content = any("if" not in hit.line.folded.split() for hit in seen.of("plain:content"))
    return closed and content and not _stated(seen, "curious")


def _agrees_to_an_offer(seen: Scene) -> bool:
    """ "Count me in!", where an offer is answered, no hour is named and nothing is asked but where
    to sign."""
    if not _stated(seen, "agrees") or _asks(seen, "agrees", "practical"):
        return False
    if any(seen.of(f"plain:{what}") for what in _WAITING):
        return False
    return answers_an_offer(seen) and not any(has_clock(line.folded) for line in seen.body())


def _takes_nothing(seen: Scene) -> bool:
    """Whether no word takes a post, something else is asked where none says "I accept", or a bare
    yes goes to the hour that the message answered names, which offers none."""
    if _stated(seen, Kind.ACCEPTANCE):
        return False
    to_it = _asked_for_an_hour(seen) and not answers_an_offer(seen)
    asks = _asks(seen, *_ASIDE) and not seen.of(Kind.ACCEPTANCE)
    return to_it or asks or not _takes(seen)


def _asked_for_an_hour(seen: Scene) -> bool:
    """Whether the message answered names one."""
    past = (line.folded for line in seen.lines if line.where is Where.QUOTED)
    return any(has_clock(said) and not _HEADER.search(said) for said in past)


def _answers_with_an_hour(seen: Scene) -> bool:
    """ "Thanks for moving it. You can count on me on Thursday at 4." """
    mine = any(has_clock(line.folded) and has_day(line.folded) for line in seen.body())
    return mine and _asked_for_an_hour(seen)


def _takes(seen: Scene) -> bool:
    """Whether any word says so: one may be in London that day, and ask for four days a week."""
    open_yet = _open_yet(seen)
    return any(
        not (hit.line.hypothetical or hit.line in open_yet)
        for what in _TAKING
        for hit in seen.of(what)
    )


def _open_yet(seen: Scene) -> frozenset[Line]:
    """What names something that comes before a yes ("once that is settled I'd be happy to")."""
    return frozenset(hit.line for hit in seen.of("plain:reads"))


def _sets_a_time(seen: Scene) -> bool:
    """Whether an hour is named, or a day that suits but to begin on: what else answers an offer
    settles its terms, or puts them off."""
    begins = {hit.line for hit in seen.of("plain:begins")}
    return any(has_clock(line.folded) for line in seen.body()) or any(
        has_day(hit.line.folded) for hit in seen.of(Kind.SCHEDULING_REPLY) if hit.line not in begins
    )


def _is_unfounded(seen: Scene, kind: Kind) -> bool:
    """Whether nothing that is said asks for news, or for a time."""
    return not (seen.of(kind) or seen.of(f"plain:{kind}")) and not any(
        has_clock(line.folded) or has_day(line.folded) for line in seen.body()
    )


def _stays(seen: Scene) -> bool:
    """Whether a no that is nowhere said in plain words is none: they stay, or ask something."""
    if _stated(seen, Kind.WITHDRAWAL):
        return False
    told = seen.of("plain:leaving") or seen.of("plain:content")
    return _stated(seen, "stays") or not (told or not _asks(seen))


def _asks(seen: Scene, *aside: str) -> bool:
    """Whether anything is asked, but what stands under these labels."""
    apart = {hit.line for what in aside for hit in seen.of(f"plain:{what}")}
    return any(line.folded.endswith("?") for line in seen.body() if line not in apart)


def _beside(seen: Scene) -> tuple[Hit, ...]:
    """What is about no job of the writer's; thanks for a dinner may be, where they would work
    there."""
    guest = () if seen.of("candidate") else seen.of("plain:guest")
    return (*seen.of(f"plain:{Kind.UNRELATED}"), *guest)


def _is_of_else(seen: Scene) -> bool:
    """Whether no post is given up: it applies for something else, or names no work and answers
    nobody."""
    return bool(seen.of("plain:private")) or not (seen.in_thread or seen.of("candidate"))


def _answers_an_employer(seen: Scene) -> bool:
    """Whether it stands in a thread about work, and is no employer's."""
    hires = any(hit.line.where is Where.BODY for hit in seen.of("employer"))
    work = seen.of("candidate") or seen.of("hiring")
    return seen.in_thread and bool(work) and not hires and not seen.of("plain:private")


def _quotes_an_employer(seen: Scene) -> bool:
    """Whether what is answered stands below, and is about a post."""
    quoted = (hit.line.where is Where.QUOTED for what in _POSTS for hit in seen.of(what))
    return _answers_an_employer(seen) and any(quoted)


def _stated(seen: Scene, what: str) -> bool:
    """Whether it is said, or wished politely ("I'd be grateful if you could ..."); a question for
    news says no more than that."""
    if what == Kind.STATUS_CHECK:
        return bool(seen.of(f"plain:{what}"))
    wished = {hit.line for hit in seen.of("plain:wishes")}
    open_yet = _open_yet(seen) if what == Kind.ACCEPTANCE else ()
    said = (hit.line for hit in seen.of(f"plain:{what}"))
    return any((not x.hypothetical or x in wished) and x not in open_yet for x in said)


def _best(sums: Mapping[Kind, int]) -> tuple[Kind, float]:
    """The likeliest kind, and its probability among these."""
    return max(zip(sums, shares(list(sums.values())), strict=True), key=lambda one: one[1])
