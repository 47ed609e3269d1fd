"""The round that a message is about (rulings; the most specific of those that it names)."""

import re

from agent.invitation import Invitation
from agent.reading.kinds.cues import Line, Where
from agent.reading.kinds.scene import Scene, excerpt
from agent.reading.model import Candidate, Evidence
from agent.terms import Kind, Stage

_ORDER = (Stage.FINAL, Stage.PANEL, Stage.TECHNICAL, Stage.MANAGER, Stage.SCREEN)
_NONE = frozenset({
    Kind.APPLICATION_RECEIVED, Kind.INFORMATION_REQUESTED, Kind.ACKNOWLEDGEMENT, Kind.AUTO_REPLY,
    Kind.RECRUITER_OUTREACH, Kind.UNRELATED, Kind.WITHDRAWAL, Kind.OTHER_HIRING,
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
_OF_OFFERS = _MEETING | {Kind.REJECTION, Kind.PROGRESS_UPDATE}
_NAMED, _PLAINLY = 2.4, 4.0

Staged = tuple[Stage | None, tuple[Evidence, ...]]


def stage(seen: Scene, kind: Kind, candidate: Candidate) -> Staged:
    """The stage and what it rests on; None where the message names no round."""
    if kind in _NONE:
        return None, ()
    if kind in _GIVEN:
        return _GIVEN[kind], ()
    if kind in _OF_OFFERS and seen.score("stage:offer") >= _PLAINLY:
        return Stage.OFFER, _evidence(seen, Stage.OFFER)
    scores = {each: seen.score(f"stage:{each}") for each in (*_ORDER, Stage.ASSIGNMENT)}
    if kind in _MEETING and _several(seen, candidate):
        scores[Stage.PANEL] += _PLAINLY
    order, least = (_ORDER, _NAMED) if kind in _MEETING else ((*_ORDER, Stage.ASSIGNMENT), _PLAINLY)
    named = next((each for each in order if scores[each] >= least), None)
    return named, _evidence(seen, named) if named else ()


def _evidence(seen: Scene, which: Stage) -> tuple[Evidence, ...]:
    return tuple(Evidence("stage", excerpt(hit)) for hit in seen.of(f"stage:{which}")[:1])


def _several(seen: Scene, candidate: Candidate) -> bool:
    """Whether more than one person meets the candidate, by the calendar or by names."""
    if any(_guests(one, candidate) > 1 for one in seen.message.invitations):
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


_MEETS = re.compile(
    r"\b(?:meet|meeting|speak|speaking|talk|with|by|interviewers?|interviewed|join|joined|joins|see|"
    r"panel|conducted|welcome|chat|consists?|host|hosts)\b|^\W{0,3}\d{1,2}[:.]\d\d"
)
_NAME = (
    r"(?:(?:Dr|Mr|Mrs|Ms|Prof|Sir|Dame|Cllr|Councillor|Sister|Sgt|Professor)\.? [A-ZÀ-Þ][\w'’-]+"
    r"(?: [A-ZÀ-Þ][\w'’-]+)?|[A-ZÀ-Þ][\w'’-]+ (?:(?:van|von|de|der|den|di|da|del|al|bin|ter|ten) )?"
    r"[A-ZÀ-Þ][\w'’-]+)"
)
# A name, what the person is, and another name.
_TWO_NAMES = re.compile(
    rf"\b({_NAME})(?: ?\([^)]{{2,60}}\)|, [\w /&-]{{2,50}}?)?(?:;|,? (?:and|&|und|et|y|en|e)) "
    rf"(?:with |then )?({_NAME})"
)
_ROW = re.compile(r"\W{0,3}\d{1,2}[:.]\d\d")
_ONE_NAME = re.compile(rf"\b{_NAME}")
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
