"""The job that a letter names under the writer's name: "Re: Porter (R-12)", "Porter, 0.8 FTE".

Finds and weighs; titles there are as a rule the writer's own, so that only what a mark, a number or
a second place in the line sets apart is taken. Which title is the job's is for the package.
"""

import re
from collections.abc import Iterator

from agent.reading.caseless import caseless
from agent.reading.people import titles
from agent.reading.people.roles.claims import Claim
from agent.reading.people.scene import Area, Scene

_MARKED = re.compile(
    r"(?:^|[.!] )[ \t*]*(?:[Rr]e(?:garding|gards)?|[Rr]ef(?:erence)?|[Cc]oncerning|[Bb]etr(?:\.|eff|ifft|eft)|[Bb]ezug|[Oo]nderwerp|[Oo]bjet|[Cc]oncerne|[Aa]sunto|[Aa]ssunto|[Oo]ggetto|[Ää]rende|[Ss]ag)"
    r"[ \t]?:[ \t]*(?P<title>[^\n\t|]{4,120})",
    re.MULTILINE,
)
"""A line that says what the letter is about."""
_POSTED = caseless(
    r"(?:^|[\s(\[,#–-])(?:(?:req(?:uisition)?|ref(?:erence)?|réf|job|vacancy|kennziffer|vaga|plaza|id|nr|no|n[°º]|r|jr)\b[.:]?[ #-]{0,2}[a-z]{0,4}[-/]?\d[\w/.-]{0,14}"
    r"|[01][.,]\d{1,2} ?(?:fte|etp|vzä)|\d{2,3} ?%)[)\]]?$",
)
"""A number of the post or its hours, which nobody puts behind a title of their own."""
_SEGMENT = re.compile(r"\s*[|·•]\s*|\s+[–—]\s+|\s*\((?=[^()]*\)$)")
_OF_WRITERS = caseless(
    r"\b(?:hr|human|talent|people|recruit\w*|acquisition|resources|founder|co-?founder|c[efot]o|owner|president|candidate|hiring|personal\w*|rh|board|trustee|author|speaker|coach)\b"
)
"""What second titles of writers themselves are made of."""
_LAST = 6
_LONGEST = 140


def of_lines(scene: Scene) -> Iterator[Claim]:
    """Titles set apart in the signature, the footer and the last lines of the letter."""
    own = scene.text(Area.OWN).rstrip().split("\n")[-_LAST:]
    for text in (scene.text(Area.SIGNATURE), scene.text(Area.FOOTER), "\n".join(own)):
        for found in _MARKED.finditer(text):
            if title := _title(found["title"]):
                yield Claim(title, 2.2, found[0].strip())
        for line in text.split("\n")[:40]:
            if 4 < len(line) <= _LONGEST and line.rstrip()[-1:] not in "?!:":
                yield from _of_line(line.strip(" \t*_"))


def _of_line(line: str) -> Iterator[Claim]:
    parts = [p for p in (part.strip(" )") for part in _SEGMENT.split(line)) if p]
    posted = _POSTED.search(line) is not None
    titled = False
    for i, part in enumerate(parts):
        title = _title(part)
        if title and posted and i >= len(parts) - 2:
            yield Claim(title, 2.0, line)
        elif title and titled and i == len(parts) - 1 and not _OF_WRITERS.search(title):
            yield Claim(title, 1.0, line)
        titled = titled or _is_titled(part)


def _title(part: str) -> str | None:
    """A part that is a title by itself, of more than a common word."""
    title = titles.clean(part)
    if title is None or not title[0].isupper() or titles.is_weak(title):
        return None
    return title if titles.is_title(title) else None


def _is_titled(part: str) -> bool:
    """Whether a part, or what a comma sets apart in it, is the writer's own title."""
    return any(titles.has_head(one) and titles.is_title(one) for one in part.split(", "))
