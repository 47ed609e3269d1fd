"""What subjects and the names of rounds say of the job: "Interview - Senior Data Engineer".

Finds and weighs; which title is the job's is for the package.
"""

import re
from collections.abc import Iterator

from agent.reading.people import domains, names, orgs, titles
from agent.reading.people.heads import BARE, NOT_ROLES
from agent.reading.people.places import PLACES
from agent.reading.people.roles import cues
from agent.reading.people.roles.claims import Claim, bare_of_talk, before_talk
from agent.reading.people.scene import Scene
from agent.reading.people.titles import bare, has_head
from agent.terms import Kind

_ABOUT = re.compile(r"(?<!\w)(?:w/|(?:with|our|meet|from|by|at)\b)", re.IGNORECASE)
_DASHED = re.compile(
    rf"\b((?:[A-Z][\w&/]+ ){{0,3}}(?:{'|'.join(w.capitalize() for w in sorted(BARE) if len(w) > 3)}|VP))"
    r" [–-] ([A-Z][\w&]+(?: (?:and|&|of|[A-Z][\w&]+)){0,4})(?=$|[\s]*[(,|:–-])"
)
"""A title whose field stands behind a dash ("Manager - Learning & Development")."""


def _is_other(part: str, scene: Scene, company: str | None) -> bool:
    """Whether a part is the employer, the candidate, a person, a place or terms."""
    if scene.is_mine(part) or names.is_given(part) or orgs.is_house(part):
        return True
    whole = titles.clean(f"Manager ({part})")
    return whole == "Manager" or bool(company and orgs.key(part) == orgs.key(company))


def _parts(segments: list[str], scene: Scene) -> Iterator[str]:
    """What separators part; a comma parts too, unless the title goes on behind it."""
    for part in segments:
        whole = titles.clean(bare_of_talk(part)) or ""
        head, comma, tail = whole.rpartition(", ")
        somebody = scene.is_mine(tail) or names.is_given(tail)
        if comma and not somebody and titles.continues(head, tail):
            yield part
        else:
            yield from cues.COMMA.split(part)


_NAMED_THEN_TITLE = re.compile(r"[^()]{3,60}\(([^()]{4,60})(?:\)|$)")
_FOR = re.compile(
    r"\b(?:interviews?|applications?|assessments?|offer|tests?|invitation|call|screen|challenge|exercise) (?:for|to|as)\s+(?:the |a |an |our )?",
    re.IGNORECASE,
)
_HOUSE_BEHIND = re.compile(
    r"\s+(?:at|with|bei|chez|bij|hos|@|w/|from|en|na|no|em|presso)\s+(?=[^\Wa-z])"
)


def _beside_talk(segments: list[str], scene: Scene, company: str | None) -> Iterator[Claim]:
    """A subject's part of capitals beside one that only says what it is about ("Vintner - interview")."""
    parts = [part.strip(" \t\"“”'*.") for part in segments]
    parts = [p for p in parts if p]
    if len(parts) != 2 or scene.kind is Kind.AUTO_REPLY:
        return  # "Automatische Antwort: Unterlagen"
    for part, other in (parts, parts[::-1]):
        written = part.split()
        plain = part.replace(" ", "").isalpha() and 0 < len(written) < 4 and written[0][0].isupper()
        if (
            not plain
            or bare_of_talk(f"{other} ").strip(" ?!.")
            or bare_of_talk(f"{part} ") != f"{part} "
        ):
            continue
        if not (has_head(part) or _is_other(part, scene, company) or _is_known(part, scene)):
            yield Claim(part, 0.9, part)


def _is_known(part: str, scene: Scene) -> bool:
    """Whether a part is of the sender's domain, a place, or a name that the letter greets or signs."""
    label = scene.own_label
    persons = (*scene.mine, scene.signature.name, scene.quoted.name)
    return (
        bool(label and domains.fits(label, part))
        or part.casefold() in PLACES
        or any(bare(w) in NOT_ROLES for w in part.split())
        or any(names.same(part, one) for one in persons if one)
    )


def _is_round(text: str) -> bool:
    """ "Hiring Manager Interview": a round that is called after who holds it."""
    title = before_talk(bare_of_talk(text.strip()))
    return title.casefold() in cues.HOLD_ROUNDS or titles.is_weak(title)


def _without_house(core: str) -> str:
    """A title without "at Millbank", "em Lisboa" behind it; what it is about stays."""
    found = _HOUSE_BEHIND.search(core)
    if found is None:
        return core
    about = found[0].strip() in ("en", "em")
    if about and titles.goes_on_in(core[: found.start()], core[found.end() :]):
        return core
    return core[: found.start()]


def of_subject(text: str, scene: Scene, company: str | None, factor: float) -> Iterator[Claim]:
    """Parts of a subject that are a title by themselves: "Interview - Senior Data Engineer"."""
    segments = cues.SEGMENT.split(text[:300])
    yield from _beside_talk(segments, scene, company)
    for found in _DASHED.finditer(text[:300]) if " – " in text or " - " in text else ():
        if not cues.TALK.match(found[2] + " ") and not _is_other(found[2], scene, company):
            yield Claim(found[0], 2.6 * factor, found[0])
    for part in _parts(segments, scene):
        part = part.strip(" \t\"“”'*.")
        if not 2 < len(part) < 110:
            continue
        inner = _NAMED_THEN_TITLE.match(part)
        if (
            inner
            and not _ABOUT.search(part[: inner.start(1)])
            and (_is_round(part.partition("(")[0]) or not has_head(part.partition("(")[0]))
            and titles.is_title(named := bare_of_talk(inner[1]))
        ):
            yield Claim(named, 2.2 * factor, named)
            continue
        head, _, inside = part.partition(" (")
        part = head if any(scene.is_mine(n.text) for n in names.find(inside)) else part
        if scene.is_mine(part) or (inside and names.person(head) and names.is_given(head)):
            continue  # "Vera Holm (CEO)"
        core = before_talk(bare_of_talk(part))
        core = _without_house(core)
        core = _FOR.split(core)[-1]
        title = titles.clean(core) if not _ABOUT.match(core) else None
        if (
            title
            and titles.is_title(title)
            and not (company and orgs.key(title) == orgs.key(company))
        ):
            yield Claim(core, (2.4 if len(title.split()) > 1 else 1.6) * factor, core)
