"""The job's title: from labels, sentences, subjects and calendar summaries of all trades.

Titles of those who write or interview are not the job's; what a title is, ``titles`` tells.
"""

import itertools
import re
from collections.abc import Iterable, Iterator

from agent.reading.caseless import lower
from agent.reading.model import Evidence
from agent.reading.people import names, orgs, titles
from agent.reading.people.heads import NOT_ROLES, WEAK_HEADS
from agent.reading.people.roles import cues, ranking
from agent.reading.people.roles.below import of_lines
from agent.reading.people.roles.claims import MOST, Claim, bare_of_talk, before_talk, of_text
from agent.reading.people.roles.rank import CERTAIN, Role, best_of, is_short
from agent.reading.people.roles.ranking import Ruled
from agent.reading.people.roles.subjects import of_subject
from agent.reading.people.roles.unled import anywhere
from agent.reading.people.scene import Area, Scene
from agent.reading.people.sets import words
from agent.reading.people.titles import CONNECTORS, bare
from agent.terms import Kind

_BY_AREA = {
    Area.SUBJECT: 1.0, Area.OWN: 1.0, Area.SIGNATURE: 0.8, Area.FOOTER: 0.5, Area.CALENDAR: 0.9,
    Area.QUOTED: 0.6,
}  # fmt: skip
_LEAST = 0.7
_SURE = 2.5
_LONGEST = 10
_CLEAR = 2.4
_NEW = (Area.SUBJECT, Area.OWN, Area.CALENDAR)
_OLD = tuple(area for area in Area if area not in _NEW)


def role(scene: Scene, company: str | None) -> tuple[str | None, tuple[Evidence, ...]]:
    """The job's title as written, and the words it rests on."""
    ruled = judged(scene, company)
    found = (ruled.choice, ruled.words) if ruled.sure else ranking.best(scene, company, ruled)
    return found[0], (Evidence("role", found[1]),) if found[0] else ()


def judged(scene: Scene, company: str | None) -> Ruled:
    """What the rules find.

    Signature, footer and quoted history are asked only where the new text gives no clear answer.
    """
    found: dict[str, Role] = {}
    best: Role | None = None
    for areas in (_NEW, _OLD):
        _count(found, scene, company, areas)
        best = best_of(found)
        if best is not None and best.score >= _CLEAR and not is_short(best):
            break
    if best is None or best.score < _LEAST:
        _add(found, of_lines(scene), scene, company)
        best = best_of(found)
    if best is None or best.score < _LEAST or best.refused:
        _count_anywhere(found, scene, company)
        best = best_of(found)
    claimed = tuple(spelling for one in found.values() for spelling in one.spellings)
    refused = frozenset(key for key, one in found.items() if one.refused)
    if best is None or best.score < _LEAST:
        return Ruled(claimed, refused=refused)
    title = max(best.spellings, key=lambda s: (best.spellings[s], s[0].isupper(), not s.isupper()))
    sure = best.score >= _PLAIN and not (is_short(best) or best.refused or _JOINED.search(title))
    return Ruled((*claimed, title), title, best.words, refused, sure)


_PLAIN = 1.5
_JOINED = re.compile(r"[,(/–—]| - ")
"""With less weight, or with more in it than a name, a title is ranked among what else could be one."""


def _count_anywhere(found: dict[str, Role], scene: Scene, company: str | None) -> None:
    """A title that stands in the author's words without anything that leads to it."""
    text = scene.text(Area.OWN)
    for claim in itertools.islice(anywhere(text), MOST):
        title = titles.clean(_core(claim.text, scene, company))
        if title and _can_be(title, scene, company) and not _is_somebodys(text, claim, scene):
            entry = found.setdefault(orgs.fold(title), Role(words=claim.words))
            entry.score += claim.weight * _doubt(title, claim)
            entry.refused = entry.refused or _is_refused(scene, text, claim.at)
            entry.spellings.setdefault(title, claim.weight)


def _count(
    found: dict[str, Role], scene: Scene, company: str | None, areas: tuple[Area, ...]
) -> None:
    """Adds what the texts of some areas claim."""
    _add(found, _claims(scene, company, areas), scene, company)


def _add(
    found: dict[str, Role], claims: Iterable[Claim], scene: Scene, company: str | None
) -> None:
    """Adds claims; a repetition counts half."""
    for claim in claims:
        title = titles.clean(_core(claim.text, scene, company))
        if title is None or not _can_be(title, scene, company):
            continue
        weight = claim.weight * _doubt(title, claim)
        entry = found.setdefault(orgs.fold(title), Role())
        entry.refused = entry.refused or claim.refused
        if weight > max(entry.spellings.values(), default=0.0):
            entry.words = claim.words
        entry.score += weight * (1.0 if title not in entry.spellings else 0.5)
        entry.spellings[title] = max(entry.spellings.get(title, 0.0), weight)


_OF_PEOPLE = words(
    "ceo cto cfo coo cio cmo founder co-founder cofounder owner recruiter principal chair manager "
    "director partner president provost dean supervisor interviewer candidate organizer organiser host"
)


def _doubt(title: str, claim: Claim) -> float:
    """Less for what as a rule names a person of the round: "CEO interview", "Hiring Manager call"."""
    folded = title.casefold()
    if folded in cues.HOLD_ROUNDS:
        return 0.0
    alone = " " not in folded and (folded in _OF_PEOPLE or folded in WEAK_HEADS)
    return 0.15 if alone and claim.weight < _SURE else 1.0


def _claims(scene: Scene, company: str | None, areas: tuple[Area, ...]) -> Iterator[Claim]:
    for area, text in scene.texts:
        if area not in areas:
            continue
        factor = _BY_AREA[area]
        if area is Area.QUOTED and not scene.prose.own.strip():
            factor = 0.9
        told = area not in (Area.SUBJECT, Area.CALENDAR)
        others = cues.OTHER_JOBS.search(text) if told else None
        text = text[: others.start()] if others else text
        below = area in (Area.SIGNATURE, Area.FOOTER)
        claims = of_text(text, company, headings=area is Area.OWN, loose=not below)
        for claim in itertools.islice(claims, MOST):
            if below and claim.weight < _SURE:
                continue
            if told and claim.weight < CERTAIN and _is_somebodys(text, claim, scene):
                continue
            refused = _is_refused(scene, text, claim.at)
            yield Claim(claim.text, claim.weight * factor, claim.words, claim.at, refused)
        if area in (Area.SUBJECT, Area.CALENDAR):
            yield from of_subject(text.partition("\n")[0], scene, company, factor)
        for event in cues.EVENT.finditer(text) if ":" in text or "\t" in text else ():
            yield from of_subject(event["title"], scene, company, factor)


def _is_somebodys(text: str, claim: Claim, scene: Scene) -> bool:
    """Whether a title stands beside a person's name: it is what that person does, not the job."""
    at = text.find(claim.text, max(0, claim.at - len(claim.text) - 2)) if claim.at >= 0 else -1
    if at < 0:
        return False
    named = _person_before(text, at)
    return named is not None and not orgs.is_house(named.text) and not scene.is_mine(named.text)


_BEHIND_NAME = re.compile(r"(?:,[ \n](?:\w+ )?|[ \n]\(|[ ][–—|-][ ]|\t+|(?<=[^\W\d_]{2})\n)$")


def _person_before(text: str, at: int) -> names.Name | None:
    """ "Jane Doe, Head of Studio", "Jane Doe (Head of Studio)"."""
    left = text[max(0, at - 60) : at]
    joint = _BEHIND_NAME.search(left)
    if joint is None:
        return None
    found = [n for n in names.spans(left[: joint.start()]) if n.full or n.honorific]
    return found[-1] if found and found[-1].end == joint.start() else None


def _is_refused(scene: Scene, text: str, at: int) -> bool:
    """Whether a title's sentence, or the next, refuses it where the message itself does not refuse."""
    if scene.kind in (Kind.REJECTION, Kind.INTERVIEW_CANCELLED) or at < 0:
        return False
    last = min(len(text), at + _SENTENCE)
    begin = max(text.rfind(mark, max(0, at - _SENTENCE), at) for mark in _STOPS)
    begin = begin if begin >= 0 else max(0, at - _SENTENCE)
    ends = [e for e in (text.find(mark, at, last) for mark in _STOPS) if e >= 0]
    end = min(ends, default=last)
    last = min(len(text), end + _SENTENCE)
    further = [e for e in (text.find(mark, end + 2, last) for mark in _STOPS) if e >= 0]
    low = lower(text)
    whole = cues.REFUSED.search(low, max(0, begin), end)
    return bool(whole or cues.REFUSED_THAT.search(low, end, min(further, default=last)))


_STOPS = (". ", "\n\n", "! ")
_SENTENCE = 400
"""How far a sentence is looked through, in letters."""


def _core(text: str, scene: Scene, company: str | None) -> str:
    """A claim without what subjects say around a title, the employer and the candidate."""
    core = _without_person(bare_of_talk(text))
    for name in (orgs.without_legal(company) if company else None, *scene.mine):
        core = _without(core, name) if name else core
    core = _past_house(_past_lead(core), company)
    shorter = before_talk(core)
    return shorter if titles.has_head(shorter) else core


_LED = re.compile(r"^(?P<lead>[^–—:]{3,60}?)(?: for | [–—-] )(?P<title>.{4,90})$")


def _past_lead(text: str) -> str:
    """The title behind what is none: "Millbank Primary for Class Teacher", "Estates - Porter"."""
    found = _LED.match(text)
    led = found and not titles.has_head(found["lead"]) and titles.has_head(found["title"])
    return found["title"] if found and led and titles.is_title(found["title"]) else text


def _past_house(text: str, company: str | None) -> str:
    """A title without the house behind its comma ("Finance Director, Millbank Housing")."""
    head, comma, tail = text.rpartition(", ")
    if not comma or not titles.has_head(head) or titles.has_head(tail) or not tail[:1].isupper():
        return text
    own = company is not None and f" {orgs.fold(tail)} " in f" {orgs.fold(company)} "
    house = orgs.is_sure_house(tail) and not _SUBJECT_OF_HOUSES.fullmatch(tail)
    return head if own or house or _SAINT.search(tail) else text


_SAINT = re.compile(r"^St\.? |[’']s ")
_SUBJECT_OF_HOUSES = re.compile(
    r"(?:School|Schools|Hospital|University|College|Bank|Museum|Council|Trust) (?:\w+ ){0,2}\w+[^s\W]s",
    re.IGNORECASE,
)
"""What is done for such houses, not one of them: "School Programmes", "Hospital Admissions"."""


def _without_person(text: str) -> str:
    """A claim without a name and a dash before it: "Jonas Weber - Data Engineer"."""
    first = next(iter(names.spans(text)), None) if _MARKS.search(text) else None
    if first is None or first.outer or not first.full or not names.is_given(first.text):
        return text
    behind = text[first.end :].strip()
    if behind.startswith("(") and titles.is_title(behind.strip("() ")):
        return behind.strip("() ")
    return (
        behind.lstrip(_JOINTS)
        if behind[:2].strip() in ("-", "–", "—", ":", ",", "/", "|")
        else text
    )


def _without(text: str, name: str) -> str:
    """A title without a name behind or before it: "Tax Consultant, Millbank", "Millbank: Engineer"."""
    at = text.find(name)
    end = at + len(name)
    if at < 0 or text[end : end + 1].isalnum():
        return text
    before = _LINKS.sub("", text[:at].rstrip(_JOINTS)).rstrip(_JOINTS)
    if before and titles.has_head(before):
        return before
    behind = text[end:].lstrip(_JOINTS)
    if not before and titles.has_head(name) and not titles.has_head(behind):
        return ""  # "Millbank Partners Open Day"
    return behind if not before and titles.has_head(behind) else text


_MARKS = re.compile(r"[:/–—|,-]")
_JOINTS = " \u00a0,:(–—|@/-"
_LINKS = re.compile(
    r"(?: (?:at|with|for|in|en|em|na|no|de|del|da|do|chez|bei|beim|im|bij|hos|på|presso|the|el|la|los|las|le|les|der|dem|den|das|het|il|lo))+$"
)
"""What leads from a title to the house."""


_OF_ROUNDS = words("técnica técnico tecnica tecnico técnicas técnicos")
"""In lower case and alone, what a round is ("entrevista técnica")."""
_ADDRESSED = words(
    "mr mrs ms herr herrn frau madame mme monsieur señor señora mevrouw meneer senhor senhora"
)
"""How persons are addressed, and no titles of jobs."""


def _can_be(title: str, scene: Scene, company: str | None) -> bool:
    written = titles.words(title)
    if not written or len(written) > _LONGEST or scene.is_mine(title):
        return False
    if company and orgs.key(title) == orgs.key(company):
        return False
    if bare(written[0]) in _ADDRESSED or title in _OF_ROUNDS:
        return False
    return not all(bare(w) in NOT_ROLES or bare(w) in CONNECTORS for w in written)
