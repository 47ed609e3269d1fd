"""The round that a message is about (rulings; the most specific of those that it names)."""

import math
import re
from collections.abc import Iterable
from functools import lru_cache

from agent.reading import words
from agent.reading.caseless import lazily
from agent.reading.folding import fold
from agent.reading.kinds import acts, round_cues
from agent.reading.kinds.cues import Hit, Line, Where
from agent.reading.kinds.scene import Scene, excerpt, total
from agent.reading.kinds.tables import INCOMING
from agent.reading.model import Evidence, Person
from agent.reading.prose import quotes
from agent.reading.prose.conditional import hypothetical
from agent.terms import INTERVIEWS, Kind, Stage

_ORDER = INTERVIEWS[::-1]
_NONE = frozenset({
    Kind.APPLICATION_RECEIVED, Kind.INFORMATION_REQUESTED, Kind.ACKNOWLEDGEMENT, Kind.AUTO_REPLY,
    Kind.RECRUITER_OUTREACH, Kind.UNRELATED,
})  # fmt: skip
_GIVEN = {
    Kind.ASSESSMENT_REQUESTED: Stage.ASSIGNMENT,
    Kind.OFFER: Stage.OFFER,
    Kind.ACCEPTANCE: Stage.OFFER,
}
_MEETING = frozenset({
    Kind.AVAILABILITY_REQUESTED, Kind.INTERVIEW_CONFIRMED, Kind.INTERVIEW_RESCHEDULED,
    Kind.INTERVIEW_CANCELLED,
})  # fmt: skip
_ALL = (*_ORDER, Stage.ASSIGNMENT)
_OF_AN_OFFER = frozenset({Kind.WITHDRAWAL, Kind.OTHER_HIRING})
"""What a candidate writes that has no round, unless it answers an offer."""
_OF_OFFERS = _MEETING | {Kind.REJECTION, Kind.PROGRESS_UPDATE}
_NAMED, _PLAINLY, _PLAINEST, _OUTRIGHT = 2.4, 4.0, 5.0, 8.0
"""The weight of cues that name a round where one is set, where none is, past doubt in a history,
and past all doubt."""

Staged = tuple[Stage | None, tuple[Evidence, ...]]


def stage(seen: Scene, kind: Kind) -> Staged:
    """The stage and what it rests on; None where the message names no round."""
    if kind in _NONE:
        return None, ()
    if kind in _GIVEN:
        return _GIVEN[kind], ()
    if kind in _OF_AN_OFFER:
        return _answered(seen)
    offers = tuple(
        h for h in seen.of("stage:offer") if not round_cues.NO_OFFER.search(h.line.folded)
    )
    if kind in _OF_OFFERS and total(offers) >= _PLAINLY:
        return Stage.OFFER, _evidence(offers)
    return _named(seen, kind) or of_history(seen.prose.quoted)


def met(stage: Stage | None, kind: Kind, people: tuple[Person, ...]) -> Staged | None:
    """The round as those make it who meet the candidate, where its words leave it open.

    Two make a panel, of a round with a manager if a title tells of one and neither only arranges
    it, else three; one who leads makes it the manager's. None where they change nothing.
    """
    known = {one.name: one.title for one in people if one.name}
    if stage is Stage.TECHNICAL and kind in _TO_MEET and len(known) > 2:
        return Stage.PANEL, (Evidence("stage", next(iter(known))),)
    if kind not in _MEETING or stage not in (None, Stage.MANAGER):
        return None
    titled = [t for t in known.values() if t and not round_cues.NO_BOSS.search(t)]
    least = 2 if stage is None else 3
    if len(known) == 2 and stage is None and any(_FOUNDED.search(t) for t in titled):
        return None  # A founder's first talk at a tiny firm, with whoever comes along.
    arranged = any(t and round_cues.ARRANGES.search(t) for t in known.values())
    several = len(known) >= least or (len(known) == 2 and not arranged and titled)
    if several and kind is not Kind.INTERVIEW_CANCELLED:
        return Stage.PANEL, (Evidence("stage", next(iter(known))),)
    leads = len(known) == 1 and any(round_cues.BOSS.search(t) for t in titled)
    return (Stage.MANAGER, (Evidence("stage", titled[0]),)) if leads and stage is None else None


def first_of_two(seen: Scene, stage: Stage | None, people: tuple[Person, ...]) -> Staged | None:
    """A first talk, so called and short, to which who recruits brings one other along: no panel."""
    known = {one.name: one.title for one in people if one.name}
    recruits = any(t and _RECRUITS.search(fold(t)) for t in known.values())
    if stage is not Stage.PANEL or len(known) != 2 or not recruits:
        return None
    hits = tuple(
        h
        for h in seen.of(f"stage:{Stage.SCREEN}")
        if h.line.where is Where.BODY and not h.line.hypothetical
        if _FIRST.search(h.line.folded) and _SHORT.search(h.line.folded)
    )
    return (Stage.SCREEN, _evidence(hits)) if hits else None


def founders_first(seen: Scene, stage: Stage | None, kind: Kind) -> bool:
    """Whether a first talk is one with the founder who writes: at a tiny firm it has no name."""
    if stage is not Stage.SCREEN or kind not in _MEETING:
        return False
    named = any(_SCREENS.search(h.line.folded) for h in seen.of(f"stage:{Stage.SCREEN}"))
    return not named and any(
        _FOUNDER.search(line.folded)
        if line.where is Where.SIGNATURE
        else _I_FOUNDED.search(line.folded)
        for line in seen.lines
        if line.where in (Where.BODY, Where.SIGNATURE)
    )


_SCREENS = lazily(r"\b(?:screen\w*|recru\w+|talent|hr)\b")
_FOUNDER = lazily(rf"\b(?:{words.joined('rounds.founder')})\b")
_I_FOUNDED = lazily(
    rf"\b(?:{words.joined('rounds.i_founded')})\b"
    rf"|^(?:[\w.'-]+ ){{0,3}}[\w.'-]+,? (?:{words.joined('rounds.founder')})\b.{{0,30}}$"
)
"""In the author's words, or where he or she signs with it."""
_RECRUITS = lazily(
    r"\b(?:recru\w+|reclut\w+|talent|hr|rh|rrhh|human resources|people (?:partner|team)"
    r"|personal(?:referent|abteilung|wesen|berat)?\w*|ressources humaines|recursos humanos"
    r"|seleccion)\b"
)
_FIRST = lazily(
    r"\b(?:first|initial|intro\w*|erst(?:e[nrs]?|gesprach)|kennenlern\w*|premi(?:er|ere)"
    r"|prim(?:er|era|o|a)|primeir[oa]|eerste|kennismak\w*) "
    r"(?:\w+ ){0,2}?(?:call|chat|talk|conversation|gesprach|telefonat|kennenlernen|echange|contact"
    r"|entretien|llamada|charla|contacto|conversacion|conversa|contato|colloquio|chiacchierata"
    r"|gesprek)\b"
)
_SHORT = lazily(
    r"\b(?:15|20|25|30|40|45|fifteen|twenty|thirty|forty five) ?-?min|\bhalf an hour\b"
    r"|\bhalbe stunde\b|\bdemi ?-?heure\b|\bmedia hora\b|\bmeia hora\b|\bmezz'?ora\b|\bhalf ?uur\b"
)
_FOUNDED = lazily(r"\b(?:co-?)?(?:founder|owner)\b", re.IGNORECASE)


def _named(seen: Scene, kind: Kind) -> Staged | None:
    """The most specific round that the message itself names."""
    order, least = (_ORDER, _NAMED) if kind in _MEETING else (_ALL, _PLAINLY)
    outright = [e for e in order if kind not in _MEETING and _is_outright(seen, e)]
    for each in outright or order:
        hits = tuple(h for h in seen.of(f"stage:{each}") if not _is_taken_back(h, each, kind))
        if total(hits) >= least:
            return each, _evidence(hits)
    return None


def nearest(quoted: str) -> str:
    """A history up to the nearest of its messages that names a round; all of it where none does."""
    layers = quotes.spans(quoted) if quoted else []
    named = (quoted[: one.end] for one in layers if _in_one(quoted[one.start : one.end])[0])
    return next(named, quoted)


def of_history(quoted: str) -> Staged:
    """The round that the thread was about, as far as cues name one: by its latest words."""
    return _in_one(nearest(quoted))


@lru_cache(maxsize=16)
def _in_one(quoted: str) -> Staged:
    found = _found_in(quoted)
    for each in _ALL:
        unless = round_cues.UNLESS.get(each)
        hits = tuple(
            hit
            for hit in found
            if hit.cue.label == f"stage:{each}"
            if unless is None or not unless.search(hit.line.folded)
            if not _names_the_job(hit.line.folded, each)
        )
        if total(hits) >= _PLAINLY:
            return each, _evidence(hits)
    return None, ()


@lru_cache(maxsize=4)
def _found_in(quoted: str) -> tuple[Hit, ...]:
    """What cues of an employer's stand in a history, line by line where a line does not go on."""
    joined = _BROKEN.sub(" ", quoted[:_LONGEST_HISTORY]).split("\n")
    lines = tuple(Line(Where.BODY, t[:500], fold(t[:500])) for t in joined if t.strip())
    return tuple(INCOMING.search(lines)) if quoted else ()


_LONGEST_HISTORY = 4000
_BROKEN = lazily(r"(?<=[\w,;-])\n(?=[ >]{0,4}[a-zß-ÿ(])")
"""Where a line only goes on."""


_TO_MEET = _MEETING - {Kind.INTERVIEW_CANCELLED}


def said_outright(seen: Scene, named: Stage | None) -> bool:
    """Whether words for a round that was leave no doubt about it: a cue of ``past_rounds``, or
    what leads to a talk that has been, before a plain cue ("after your technical interview")."""
    return _is_outright(seen, named) or any(
        hit.cue.weight >= _PLAINLY
        and not hit.line.hypothetical
        and hit.line.where is Where.BODY
        and round_cues.HAD.search(hit.line.folded[: hit.start])
        for hit in seen.of(f"stage:{named}")
    )


def _is_outright(seen: Scene, which: Stage | None) -> bool:
    return any(hit.cue.weight >= _OUTRIGHT for hit in seen.of(f"stage:{which}"))


def _is_taken_back(hit: Hit, which: Stage, kind: Kind) -> bool:
    """Whether words beside a cue say otherwise, or no round is spoken of at all."""
    if hit.cue.weight >= _OUTRIGHT:
        return kind in _MEETING
    unless = round_cues.UNLESS.get(which)
    if unless and unless.search(hit.line.folded):
        return True
    if which is Stage.PANEL and hit.line.where is Where.SUBJECT and "schedule" in hit.line.folded:
        return hit.line.folded[hit.start : hit.end].strip() == "interview schedule"
    if which in _TITLES and hit.line.where is Where.SUBJECT:
        return _PERSON.search(hit.line.folded) is None
    named = hit.line.folded[hit.start : hit.end]
    before = hit.line.folded[max(0, hit.start - 40) : hit.start]
    if which is Stage.SCREEN and kind in _MEETING and round_cues.PAST.search(before):
        return True
    if which is Stage.MANAGER and (
        round_cues.TITLED.match(named) or round_cues.IS_POST.match(hit.line.folded[hit.end :])
    ):
        return True
    loose = which is Stage.MANAGER or (which is Stage.PANEL and hit.cue.name not in _PLAIN)
    return loose and kind not in _MEETING and not round_cues.ROUND.search(hit.line.folded)


def _names_the_job(folded: str, which: Stage) -> bool:
    """Whether the subject of a quoted message names the job, as one of the message itself does."""
    heads = which in _TITLES and round_cues.HEADING.match(folded)
    return bool(heads) and _PERSON.search(folded) is None


_TITLES = (Stage.MANAGER, Stage.FINAL)
_PERSON = lazily(
    r"\bhiring|\bline manager|\b(?:with|meet|meeting|by|mit|avec|con|com|met|med)\b|"
    r"\b(?:hiring|line|store|branch|general|team|shop|ward|restaurant) manager (?:interview|round"
    r"|call|chat|conversation)|final|last|letzt|dernier|ultim|laatste|sista"
)
"""In a subject, "Interview - Team Lead Warehouse" is the job, "Interview with the team lead" a
round."""
_PLAIN = frozenset({"panel", "on site or loop", "body that met you"})
"""Cues that name a panel whatever stands beside them."""
_OFFER = r"(?:offer|angebot|offre|oferta|proposta|propuesta|aanbod|erbjudande|tilbud)\b"
_MADE = lazily(
    rf"\b(?:the|your|this|conditional|ihr|ihres|das|dein|votre|cette|su|tu|vuestra|sua|vossa|tua|"
    rf"uw|jullie|het|ert|jeres|vostra|la) (?:\w+ ){{0,2}}?{_OFFER}|\bl'offre|"
    rf"\b(?!(?:employer|company|firm|competitor|rival|somebody|someone"
    rf"|else)'s)\w+'s (?:\w+ )?{_OFFER}"
)
_OTHERS = lazily(
    r"\b(?:an ?other|other|competing|different|autre|otra|outra|ander|anderes|altra|annat|andet) "
    r"(?:[\w']+ )?(?:offer|job|angebot|offre|oferta|proposta|aanbod|erbjudande|tilbud)"
)


def answers_an_offer(seen: Scene) -> bool:
    """Whether what a candidate answers is an offer, by its subject or its words."""
    return _answered(seen)[0] is Stage.OFFER


def _answered(seen: Scene) -> Staged:
    """An offer, where the candidate declines one or asks about its terms."""
    for line in seen.lines:
        where = line.where is Where.SUBJECT and re.search(rf"\b{_OFFER}", line.folded)
        own = line.where is Where.BODY and _MADE.search(line.folded)
        if (where or own) and not _OTHERS.search(line.folded):
            return Stage.OFFER, (Evidence("stage", line.text[:160]),)
    for line in seen.lines:  # "Two things before I say yes", where what they wrote made the offer.
        if line.where is Where.QUOTED and _offering(line):
            return Stage.OFFER, (Evidence("stage", line.text[:160]),)
    found = _found_in(seen.prose.quoted)
    refused = {hit.line.text for hit in found if hit.cue.label == Kind.REJECTION}
    made = tuple(hit for hit in found if _makes_an_offer(hit) and hit.line.text not in refused)
    return (Stage.OFFER, _evidence(made)) if made else (None, ())


def _makes_an_offer(hit: Hit) -> bool:
    """Whether a cue says so, and on no condition."""
    said = hit.line.text
    plain = hit.cue.label == Kind.OFFER and hit.cue.weight >= _PLAINEST
    return plain and not hypothetical(said, ((0, len(said)),))[0]


_OFFERED = math.log(0.25)
"""How likely, as its logarithm, a quoted sentence has to make an offer."""


def _offering(line: Line) -> bool:
    """Whether a quoted line makes an offer; one that only says who wrote it and when makes none."""
    if "@" in line.folded and line.folded[-1:] == ":":
        return False
    return any(act == Kind.OFFER and chance > _OFFERED for act, chance in acts.likely(line.folded))


def _evidence(hits: Iterable[Hit]) -> tuple[Evidence, ...]:
    return tuple(Evidence("stage", excerpt(hit)) for hit in tuple(hits)[:1])
