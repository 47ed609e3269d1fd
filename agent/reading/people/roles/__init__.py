"""The job's title: from labels, sentences, subjects and calendar summaries of all trades.

Titles of those who write or interview are not the job's; what a title is, ``titles`` tells.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from agent.reading.model import Evidence
from agent.reading.people import orgs, titles, told
from agent.reading.people.heads import NOT_ROLES
from agent.reading.people.roles import cues
from agent.reading.people.roles.claims import Claim, bare_of_talk, of_subject, of_text
from agent.reading.people.scene import Area, Scene
from agent.reading.people.titles import CONNECTORS, bare
from agent.terms import Kind

_BY_AREA = {
    Area.SUBJECT: 1.0, Area.OWN: 1.0, Area.SIGNATURE: 0.8, Area.FOOTER: 0.5, Area.CALENDAR: 0.9,
    Area.QUOTED: 0.6,
}  # fmt: skip
_LEAST = 0.7
_SURE = 2.5
_LONGEST = 10


@dataclass(slots=True)
class _Role:
    """One title under all its spellings."""

    score: float = 0.0
    spellings: dict[str, float] = field(default_factory=dict)
    words: str = ""


def role(scene: Scene, company: str | None) -> tuple[str | None, tuple[Evidence, ...]]:
    """The job's title as written, and the words it rests on."""
    found: dict[str, _Role] = {}
    for claim in _claims(scene, company):
        title = titles.clean(_core(claim.text, scene, company))
        if title is None or not _can_be(title, scene, company):
            continue
        entry = found.setdefault(orgs.fold(title), _Role())
        if claim.weight > max(entry.spellings.values(), default=0.0):
            entry.words = claim.words
        entry.score += claim.weight * (1.0 if title not in entry.spellings else 0.5)
        entry.spellings[title] = max(entry.spellings.get(title, 0.0), claim.weight)
    best = _best(found)
    if best is None or best.score < _LEAST:
        return None, ()
    title = max(
        best.spellings, key=lambda s: (best.spellings[s], s[:1].isupper() and not s.isupper())
    )
    return title, (Evidence("role", best.words),)


def _claims(scene: Scene, company: str | None) -> Iterator[Claim]:
    for area, text in scene.texts:
        factor = _BY_AREA[area]
        if area is Area.QUOTED and not scene.prose.own.strip():
            factor = 0.9
        shown = _masked(text, scene, area)
        for claim in of_text(shown, company, headings=area in (Area.OWN, Area.QUOTED)):
            if area in (Area.SIGNATURE, Area.FOOTER) and claim.weight < _SURE:
                continue
            weight = claim.weight * factor * _scope(scene, shown, claim.at)
            yield Claim(claim.text, weight, claim.words, claim.at)
        if area is Area.SUBJECT:
            yield from of_subject(shown, scene, company, 1.0)
        elif area is Area.CALENDAR:
            yield from of_subject(shown.partition("\n")[0], scene, company, 0.8)


def _masked(text: str, scene: Scene, area: Area) -> str:
    """A text in which the titles that stand beside persons' names are blanked out."""
    for one in told.persons(text):
        sure = one.full and (area not in (Area.SUBJECT, Area.CALENDAR) or _is_met(text, one.start))
        if one.title and sure and not scene.is_mine(one.name):
            text = f"{text[: one.start]}{'_' * (one.end - one.start)}{text[one.end :]}"
    return text


def _is_met(text: str, at: int) -> bool:
    """In a subject a title stands beside the candidate's name, unless it says "with" somebody."""
    return (
        re.search(
            r"(?:\bwith|w/|\bmeet|\bmeeting|\bby)\s$", text[max(0, at - 10) : at], re.IGNORECASE
        )
        is not None
    )


def _scope(scene: Scene, text: str, at: int) -> float:
    """A title in a sentence that refuses weighs little where the message itself does not refuse."""
    if scene.kind in (Kind.REJECTION, Kind.INTERVIEW_CANCELLED) or at < 0:
        return 1.0
    begin = max(text.rfind(mark, 0, at) for mark in (". ", "\n\n", "! "))
    ends = [e for e in (text.find(mark, at) for mark in (". ", "\n\n", "! ")) if e >= 0]
    return 0.3 if cues.REFUSED.search(text, max(0, begin), min(ends, default=len(text))) else 1.0


def _core(text: str, scene: Scene, company: str | None) -> str:
    """A claim without what subjects say around a title, the employer and the candidate."""
    bare_text = _without(bare_of_talk(text), company)
    shorter = cues.TALK_BEHIND.sub("", bare_text)
    core = shorter if titles.has_head(shorter) else bare_text
    for name in scene.mine:
        core = re.sub(
            rf"^{re.escape(name)}\s*[:,/–—-]*\s+|\s+[:,/–—-]*\s*{re.escape(name)}$", "", core
        )
    return core


def _without(text: str, company: str | None) -> str:
    """A title without the employer behind it: "GIS Consultant, Millbank", "Engineer (Millbank)"."""
    if not company:
        return text
    short = re.escape(orgs.without_legal(company))
    found = re.search(rf"\s*(?:[,(–—|@/-]|\bat\b)\s*(?:the )?{short}\b.*$|\s+{short}$", text)
    if found and titles.has_head(text[: found.start()]):
        return text[: found.start()]
    before = re.match(rf"{short}\s*(?:[:,–—|-]\s*|\s)(?=\S)", text)
    return text[before.end() :] if before and titles.has_head(text[before.end() :]) else text


def _best(found: dict[str, _Role]) -> _Role | None:
    """The best supported; a shorter form of it in the message speaks for the longer one."""
    for short, entry in found.items():
        for key in [k for k in found if k != short and _lengthens(k, short)]:
            found[key].score += entry.score * 0.8
    return max(found.values(), key=lambda r: r.score, default=None)


def _lengthens(long: str, short: str) -> bool:
    a, b = long.split(), short.split()
    return len(b) < len(a) and any(a[i : i + len(b)] == b for i in range(len(a) - len(b) + 1))


def _can_be(title: str, scene: Scene, company: str | None) -> bool:
    words = titles.words(title)
    if not words or len(words) > _LONGEST or "__" in title or scene.is_mine(title):
        return False
    if company and orgs.key(title) == orgs.key(company):
        return False
    return not all(bare(w) in NOT_ROLES or bare(w) in CONNECTORS for w in words)
