"""The round that a message is about (rulings; the most specific of those that it names)."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from agent.invitation import Invitation
from agent.reading.caseless import lazily
from agent.reading.kinds import round_cues
from agent.reading.kinds.cues import Hit, Line, Where
from agent.reading.kinds.folding import fold
from agent.reading.kinds.scene import Scene, excerpt, total
from agent.reading.kinds.tables import INCOMING
from agent.reading.model import Candidate, Evidence, Person
from agent.terms import Kind, Stage

_ORDER = (Stage.FINAL, Stage.PANEL, Stage.TECHNICAL, Stage.MANAGER, Stage.SCREEN)
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
_NAMED, _PLAINLY = 2.4, 4.0

Staged = tuple[Stage | None, tuple[Evidence, ...]]


def stage(seen: Scene, kind: Kind, candidate: Candidate) -> Staged:
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
    if kind in _TO_MEET and (line := _proposed(seen)):
        return Stage.OFFER, (Evidence("stage", line.text[:160]),)
    if kind in _DECIDED and (line := _offered(seen)):
        return Stage.OFFER, (Evidence("stage", line.text[:160]),)
    return _named(seen, kind, candidate) or _of_history(seen) or (None, ())


def met(stage: Stage | None, kind: Kind, people: tuple[Person, ...]) -> Staged | None:
    """The round as those make it who meet the candidate, where its words leave it open.

    Two make a panel of a round without a name, three of one with a manager; one who leads makes it
    the manager's. None where they change nothing.
    """
    known = {one.name: one.title for one in people if one.name}
    if stage is Stage.TECHNICAL and kind in _TO_MEET and len(known) > 2:
        return Stage.PANEL, (Evidence("stage", next(iter(known))),)
    if kind not in _MEETING or stage not in (None, Stage.MANAGER):
        return None
    titled = [t for t in known.values() if t and not round_cues.NO_BOSS.search(t)]
    least = 2 if stage is None else 3
    both = [t for t in known.values() if t and not round_cues.ARRANGES.search(t)]
    if len(known) == 2 and stage is None and any(_FOUNDED.search(t) for t in titled):
        return None  # A founder's first talk at a tiny firm, with whoever comes along.
    several = len(known) >= least or (len(known) == 2 and len(both) == 2)
    if several and kind is not Kind.INTERVIEW_CANCELLED:
        return Stage.PANEL, (Evidence("stage", next(iter(known))),)
    leads = len(known) == 1 and any(round_cues.BOSS.search(t) for t in titled)
    return (Stage.MANAGER, (Evidence("stage", titled[0]),)) if leads and stage is None else None


_FOUNDED = lazily(r"\b(?:co-?)?(?:founder|owner)\b", re.IGNORECASE)


def _named(seen: Scene, kind: Kind, candidate: Candidate) -> Staged | None:
    """The most specific round that the message itself names."""
    hits = {each: _now(seen, each, kind) for each in _ALL}
    scores = {each: total(of) for each, of in hits.items()}
    if kind in _MEETING:
        managed = scores[Stage.MANAGER] >= _PLAINLY
        if scores[Stage.TECHNICAL] < _PLAINLY and _several(seen, candidate, managed=managed):
            scores[Stage.PANEL] += _PLAINLY
        if _meets_in_person(seen, hits[Stage.MANAGER]):
            scores[Stage.MANAGER] += _PLAINLY
    order, least = (_ORDER, _NAMED) if kind in _MEETING else (_ALL, _PLAINLY)
    named = next((each for each in order if scores[each] >= least), None)
    if named in (None, Stage.SCREEN, Stage.MANAGER):
        more = _further(seen, kind)
        if more and (named is None or _ALL.index(more[0]) < _ALL.index(named)):
            return more
    return (named, _evidence(hits[named])) if named else None


def _further(seen: Scene, kind: Kind) -> tuple[Stage, tuple[Evidence, ...]] | None:
    """What ways of naming a round say that no cue has; only final ones of a message of no meeting."""
    lines = [line for line in seen.lines if line.where in _STATING]
    return _told_of(lines, _ORDER if kind in _MEETING else _SINCE)


def _told_of(
    lines: list[Line], order: tuple[Stage, ...]
) -> tuple[Stage, tuple[Evidence, ...]] | None:
    """The first of some rounds that lines name in a further way."""
    found: dict[Stage, Line] = {}
    everything = "\n".join(line.folded for line in lines)
    rows = [
        (stage, needed, pattern)
        for stage, needs, pattern in round_cues.FURTHER
        if (needed := tuple(filter(everything.__contains__, needs)))
    ]
    for line in lines:
        for stage, pattern in _able(line.folded, rows):
            told = pattern.search(line.folded) if stage not in found else None
            if told and not (line.hypothetical and _IF.search(line.folded, 0, told.start())):
                found[stage] = line
    named = next((each for each in order if each in found), None)
    return (named, (Evidence("stage", found[named].text[:160]),)) if named else None


def _able(folded: str, rows: list[round_cues.Row]) -> Iterator[tuple[Stage, "re.Pattern[str]"]]:
    """The patterns that the words of a line allow."""
    rows = [row for row in rows if any(map(folded.__contains__, row[1]))]
    if rows and not _is_later(folded):
        yield from ((stage, pattern) for stage, _, pattern in rows)


_IF = lazily(
    r"\b(?:if|should|once|falls|wenn|sollten|si|caso|se|als|mocht|wanneer|om|hvis|would|might|may|could)\b"
)
"""Before what may come only."""
_SINCE = (Stage.FINAL, Stage.PANEL, Stage.TECHNICAL, Stage.ASSIGNMENT)
"""Rounds that are told of afterwards."""
_STATING = frozenset({Where.BODY, Where.SUBJECT, Where.CALENDAR, Where.SIGNATURE})


_TO_MEET = _MEETING - {Kind.INTERVIEW_CANCELLED}


def _proposed(seen: Scene) -> Line | None:
    """Where the meeting is one to put an offer forward."""
    said = (line for line in seen.body() if not line.hypothetical)
    return next((line for line in said if round_cues.PROPOSED.search(line.folded)), None)


def _offered(seen: Scene) -> Line | None:
    """Where an offer is taken back, or waits for approval."""
    said = (line for line in seen.body() if "offer" in line.folded)
    body = (line for line in said if not round_cues.NO_OFFER.search(line.folded))
    return next((line for line in body if round_cues.OFFERED.search(line.folded)), None)


_DECIDED = frozenset({Kind.REJECTION, Kind.PROGRESS_UPDATE})


def _of_history(seen: Scene) -> Staged | None:
    """The round that the thread was about, where the new text names none."""
    if not seen.prose.quoted:
        return None
    found: dict[str, list[Hit]] = defaultdict(list)
    for hit in INCOMING.search(tuple(_paragraphs(seen.prose.quoted))):
        found[hit.cue.label].append(hit)
    named = next((e for e in _ALL if total(found[f"stage:{e}"]) >= _PLAINLY), None)
    if named in (None, Stage.SCREEN):
        further = _told_of(list(_paragraphs(seen.prose.quoted)), _SINCE[:3])
        if further:
            return further
    return (named, _evidence(found[f"stage:{named}"])) if named else None


def _paragraphs(quoted: str) -> Iterator[Line]:
    """The history with the lines joined that were only broken, a bounded part of it."""
    joined = _BROKEN.sub(" ", quoted[:_LONGEST_HISTORY])
    for text in joined.split("\n"):
        if text.strip() and not _HEADER.match(text):
            yield Line(Where.BODY, text[:500], fold(text[:500]))


_LONGEST_HISTORY = 4000
_BROKEN = lazily(r"(?<=[\w,;-])\n(?=[ >]{0,4}[a-zß-ÿ(])")
_HEADER = lazily(r"\W{0,4}(?:From|To|Cc|Sent|Von|An|Gesendet|De|Para|Enviado|À|Envoyé|Van|Aan) ?:")


def _now(seen: Scene, which: Stage, kind: Kind) -> tuple[Hit, ...]:
    """What names a round, save rounds that only may follow, and titles of jobs in headings."""
    return tuple(
        hit
        for hit in seen.of(f"stage:{which}")
        if not _is_later(hit.line.folded, hit.start)
        and not _is_taken_back(hit, which, kind)
        and (which not in _TITLES or not _is_heading(seen, hit) or _is_person(hit))
    )


def _is_heading(seen: Scene, hit: Hit) -> bool:
    """Whether it stands in a subject, or in what an invitation is called."""
    if hit.line.where is not Where.CALENDAR:
        return hit.line.where is Where.SUBJECT
    return any(hit.line.text == (one.summary or "").strip() for one in seen.message.invitations)


def _is_taken_back(hit: Hit, which: Stage, kind: Kind) -> bool:
    """Whether words beside a cue say otherwise, or no round is spoken of at all."""
    unless = round_cues.UNLESS.get(which)
    if unless and unless.search(hit.line.folded):
        return True
    if which is Stage.PANEL and hit.line.where is Where.SUBJECT and "schedule" in hit.line.folded:
        return hit.line.folded[hit.start : hit.end].strip() == "interview schedule"
    named = hit.line.folded[hit.start : hit.end]
    before = hit.line.folded[max(0, hit.start - 40) : hit.start]
    if which is Stage.SCREEN and kind in _MEETING and round_cues.PAST.search(before):
        return True
    if which is Stage.MANAGER and (
        round_cues.TITLED.match(named) or round_cues.IS_POST.match(hit.line.folded[hit.end :])
    ):
        return True
    if which is Stage.PANEL and hit.cue.name == "two named people" and " about " in named:
        return True
    if hit.cue.name == "I and another" and round_cues.NO_COMPANION.search(hit.line.folded):
        return True
    loose = which is Stage.MANAGER or (which is Stage.PANEL and hit.cue.name not in _PLAIN)
    return loose and kind not in _MEETING and not round_cues.ROUND.search(hit.line.folded)


_PLAIN = frozenset({"panel", "on site or loop"})
"""Cues that name a panel whatever stands beside them."""
_LATER = lazily(
    r"\bif (?:that|this|it|all|both|things|everything|(?:the|this|that|your) (?:\w+ )?"
    r"(?:call|chat|test|interview|talk|conversation|screen\w*|round|meeting)) (?:goes|go|went) well\b|"
    r"\bif (?:it|that|this|all|everything) (?:goes|went|is) (?:ok|okay|fine|to plan)\b|in einem zweiten schritt|"
    r"\bif (?:you are |you're )?successful\b|\bthe (?:stage|round|step) after|"
    r"\bif (?:we|you) (?:both )?(?:like (?:each|what|one)|get through|pass\b|progress)|"
    r"beiderseitige\w* interesse|im zweiten schritt|wenn (?:das|alles|dieses gesprach) \w+ (?:lauft|passt)|"
    r"\bsi (?:tout|cela|cet? \w+) se passe bien|dans un (?:second|deuxieme) temps|"
    r"\bsi (?:todo|esta \w+|la \w+) (?:va|sale) bien|\bse (?:tudo )?correr bem|\bse (?:tudo )?der certo|"
    r"\bals (?:dat|dit|het) (?:goed|klikt)|\bhvis (?:du|det) gar (?:videre|godt)|\bom (?:du|det) gar (?:vidare|bra)|"
    r"\bse (?:tutto )?va bene"
)
_LATER_NEEDS = (
    "if ",
    "schritt",
    "after",
    "interesse",
    "wenn",
    "si ",
    "temps",
    "se ",
    "als ",
    "hvis",
    "om ",
)
"""Plain words of which one has to be there."""


def _is_later(folded: str, at: int = 0) -> bool:
    """Whether a line speaks of a round that only may follow; ``at`` is where the round is named."""
    if any(map(folded.__contains__, _LATER_NEEDS)) and _LATER.search(folded) is not None:
        return True
    passes = round_cues.PASSES_TO.search(folded) if " to " in folded else None
    return passes is not None and (at == 0 or at >= passes.start())


_TITLES = (Stage.MANAGER, Stage.FINAL)
_PERSON = lazily(
    r"\bhiring|\bline manager|\b(?:with|meet|meeting|by|mit|avec|con|com|met|med)\b|"
    r"\b(?:hiring|line|store|branch|general|team|shop|ward|restaurant) manager (?:interview|round|call|chat|conversation)|final|last|letzt|dernier|ultim|laatste|sista"
)


def _is_person(hit: Hit) -> bool:
    """ "Interview - Team Lead Warehouse" is the job, "Interview with the team lead" a round."""
    return _PERSON.search(hit.line.folded.replace("with note", "")) is not None


_MYSELF = lazily(
    r"\bi (?:will|shall|would|can|could) (?:call|ring|phone|dial|meet|see you|give you|interview|"
    r"talk|be (?:meeting|interviewing|talking|speaking|there|calling))\b|"
    r"\bwe (?:will|can|could|shall) (?:talk|speak|chat|meet)\b|\bgive you a (?:bell|call|ring|buzz)\b|"
    r"\b(?:meet|see|with|speak to|talk to|chat to) (?:me|myself)\b|\b(?:mit|bei) mir\b|\bich rufe (?:sie|dich)\b|"
    r"\bavec moi\b|\bje vous (?:appel|rec)|\bconmigo\b|\bte llamo\b|\b(?:te|le) llamare\b|\bcomigo\b|"
    r"\b(?:le|te|os) (?:atendere|recibire|entrevistare)\b|\bfragen sie nach mir\b|\bask for me\b|\bvraag naar mij\b|"
    r"\bmet mij\b|\bik bel\b|\bmed mig\b|\bmig som\b|\bjag ringer\b|\bjeg ringer\b|\bcon me\b"
)


def _meets_in_person(seen: Scene, hits: Iterable[Hit]) -> bool:
    """Whether a manager signs who meets the candidate in person."""
    signs = any(hit.line.where is Where.SIGNATURE for hit in hits)
    return signs and any(_MYSELF.search(line.folded) for line in seen.body())


_OFFER = r"(?:offer|angebot|offre|oferta|proposta|propuesta|aanbod|erbjudande|tilbud)\b"
_MADE = lazily(
    rf"\b(?:the|your|this|conditional|ihr|ihres|das|dein|votre|cette|su|tu|vuestra|sua|vossa|tua|"
    rf"uw|jullie|het|ert|jeres|vostra|la) (?:\w+ ){{0,2}}?{_OFFER}|\bl'offre"
)
_OTHERS = lazily(
    r"\b(?:an ?other|other|competing|different|autre|otra|outra|ander|anderes|altra|annat|andet) "
    r"(?:\w+ )?(?:offer|job|angebot|offre|oferta|proposta|aanbod|erbjudande|tilbud)"
)


def _answered(seen: Scene) -> Staged:
    """An offer, where the candidate declines one or asks about its terms."""
    for line in seen.lines:
        where = line.where is Where.SUBJECT and re.search(rf"\b{_OFFER}", line.folded)
        own = line.where is Where.BODY and _MADE.search(line.folded)
        if (where or own) and not _OTHERS.search(line.folded):
            return Stage.OFFER, (Evidence("stage", line.text[:160]),)
    return None, ()


def _evidence(hits: Iterable[Hit]) -> tuple[Evidence, ...]:
    return tuple(Evidence("stage", excerpt(hit)) for hit in tuple(hits)[:1])


def _several(seen: Scene, candidate: Candidate, *, managed: bool) -> bool:
    """Whether more than one person meets the candidate, by the calendar or by names.

    ``managed``: a manager is named, so that an organiser among two guests only schedules.
    """
    least = 2 if managed else 1
    if any(_guests(one, candidate) > least for one in seen.message.invitations):
        return True
    return len(set().union(*(_met(line) for line in seen.lines)) - _own(seen, candidate)) > 1


def _guests(invitation: Invitation, candidate: Candidate) -> int:
    """Who meets the candidate by the calendar: no rooms, nobody who declined, no mere organiser."""
    guests = {
        guest.email.casefold(): guest.partstat
        for guest in invitation.attendees
        if guest.email
        and not candidate.owns(guest.email)
        and guest.cutype not in ("ROOM", "RESOURCE", "GROUP")
        and guest.role != "NON-PARTICIPANT"
    }
    return sum(1 for answer in guests.values() if answer != "DECLINED")


_MEETS = lazily(
    r"\b(?:meet|meeting|speak|speaking|talk|with|by|interviewers?|interviewed|join|joined|joins|see|"
    r"panel|conducted|welcome|chat|consists?|host|hosts)\b|^\W{0,3}\d{1,2}[:.]\d\d"
)
_NAME = (
    r"(?:(?:Dr|Mr|Mrs|Ms|Prof|Sir|Dame|Cllr|Councillor|Sister|Sgt|Professor)\.? [A-ZÀ-Þ][\w'’-]+"
    r"(?: [A-ZÀ-Þ][\w'’-]+)?|[A-ZÀ-Þ][\w'’-]+ (?:(?:van|von|de|der|den|di|da|del|al|bin|ter|ten) )?"
    r"[A-ZÀ-Þ][\w'’-]+)"
)
# A name, what the person is, and another name.
_TWO_NAMES = lazily(
    rf"\b({_NAME})(?: ?\([^)]{{2,60}}\)|, [\w /&-]{{2,50}}?)?(?:;|,? (?:and|&|und|et|y|en|e)) "
    rf"(?:with |then )?({_NAME})"
)
_ROW = lazily(r"\W{0,3}\d{1,2}[:.]\d\d")
_ONE_NAME = lazily(rf"\b{_NAME}")
# Words in capitals that belong to no person's name.
_NO_NAME = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june "
    "july august september october november december google microsoft teams meet zoom webex skype "
    "street road avenue lane house room hall building office centre center floor square park court "
    "place drive suite team manager engineer director officer assistant lead head senior junior "
    "interview panel human resources the your our please best kind hi dear hello to for with at on "
    "in we i you if bring join time date central eastern pacific standard daylight hospital school "
    "university college council trust group ltd limited gmbh inc company bank hotel clinic ward "
    "analyst developer designer consultant coordinator specialist technician nurse teacher "
    "professor scientist architect accountant product data sales marketing software customer "
    "business project operations service services systems technical research design finance "
    "principal chief executive president vice staff associate deputy new great london city york "
    "st saint what when where who this that it all meeting location call phone video "
    "round final first second third step next thank thanks regards sincerely yours cheers "
    "north south east west upper lower high main old conference".split()
)


def _met(line: Line) -> set[str]:
    """Persons named together in a line that speaks of meeting, or each in a row of a plan."""
    if line.where is not Where.BODY or line.hypothetical or not _MEETS.search(line.folded):
        return set()
    text = line.text[:400]
    if _ROW.match(text):
        names = set(_ONE_NAME.findall(text))
    else:
        names = {name for pair in _TWO_NAMES.findall(text) for name in pair}
    return {name for name in names if not {*name.casefold().split()} & _NO_NAME}


def _own(seen: Scene, candidate: Candidate) -> set[str]:
    """Names of the candidate."""
    return {candidate.name or "", *(address.name for address in seen.message.to)}
