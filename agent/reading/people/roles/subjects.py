"""What subjects and the names of rounds say of the job: "Interview - Senior Data Engineer".

Finds and weighs; which title is the job's is for the package.
"""

import re
from collections.abc import Iterator

from agent.reading import words
from agent.reading.caseless import lazily
from agent.reading.people import names, orgs, titles
from agent.reading.people.roles import cues
from agent.reading.people.roles.claims import Claim, bare_of_talk, before_talk
from agent.reading.people.scene import Scene
from agent.reading.people.titles import has_head, is_body


def _parts(segments: list[str], scene: Scene) -> Iterator[str]:
    """What separators part; a comma parts too, unless the title goes on behind it."""
    for part in segments:
        if ", " in part and not _goes_on(part, scene):
            yield from cues.COMMA.split(part)
        else:
            yield part


def _goes_on(part: str, scene: Scene) -> bool:
    """Whether a title goes on behind its comma ("Manager, Retail Banking")."""
    whole = titles.clean(bare_of_talk(part)) or ""
    head, comma, tail = whole.rpartition(", ")
    somebody = not comma or scene.is_mine(tail) or names.is_given(tail)
    return not somebody and titles.continues(head, tail)


_NAMED_THEN_TITLE = lazily(r"[^()]{3,60}\(([^()]{4,60})(?:\)|$)")
_ABOUT = lazily(r"(?<!\w)(?:w/|(?:with|our|meet|from|by|at)\b)", re.IGNORECASE)
"""Before those who hold a round."""
_HOUSE_BEHIND = lazily(rf"\s+(?:{words.joined('roles.subjects.house_behind')})\s+(?=[^\Wa-z])")


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
    for part in _parts(segments, scene):
        part = part.strip(" \t\"“”'*.")
        if not 2 < len(part) < 110:
            continue
        inner = _NAMED_THEN_TITLE.match(part)
        if (
            inner
            and not _ABOUT.search(part[: inner.start(1)])
            and not has_head(part.partition("(")[0])
            and titles.is_title(named := bare_of_talk(inner[1]))
        ):
            yield Claim(named, 2.2 * factor, named)
            continue
        head, _, inside = part.partition(" (")
        part = head if any(scene.is_mine(n.text) for n in names.find(inside)) else part
        if scene.is_mine(part) or (inside and names.person(head) and names.is_given(head)):
            continue  # "Vera Holm (CEO)"
        core = _without_house(before_talk(bare_of_talk(part)))
        title = None if _ABOUT.match(core) else titles.clean(core)
        if (
            title
            and titles.is_title(title)
            and not (company and orgs.key(title) == orgs.key(company))
        ):
            weight = 2.4 if len(title.split()) > 1 else 1.6
            weight /= 3 if is_body(title.split()[-1]) else 1  # "Millbank Fruit Growers"
            yield Claim(core, weight * factor, core)
