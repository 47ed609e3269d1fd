"""The job that a letter names under the writer's name: "Re: Porter (R-12)", "Porter, 0.8 FTE".

Finds and weighs; titles there are as a rule the writer's own, so that only what a mark, a number or
a second place in the line sets apart is taken. Which title is the job's is for the package.
"""

import re
from collections.abc import Iterator
from itertools import islice

from agent.reading.caseless import caseless, lazily
from agent.reading.people import titles
from agent.reading.people.roles.claims import Claim
from agent.reading.people.scene import Area, Scene

_MARKED = lazily(
    r"(?:^|[.!] )[ \t*]*(?:[Rr]e(?:garding|gards)?|[Rr]ef(?:erence)?|[Cc]oncerning"
    r"|[Bb]etr(?:\.|eff|ifft|eft)|[Bb]ezug|[Oo]nderwerp|[Oo]bjet|[Cc]oncerne|[Aa]sunto|[Aa]ssunto"
    r"|[Oo]ggetto|[Ää]rende|[Ss]ag)"
    r"[ \t]?:[ \t]*(?P<title>[^\n\t|]{4,120})",
    re.MULTILINE,
)
"""A line that says what the letter is about."""
_POSTED = caseless(
    r"(?:^|[ \t(\[,#–-])(?:(?:req(?:uisition)?|ref(?:erence)?|réf|job|vacancy|kennziffer|vaga|plaza"
    r"|id|nr|no|n[°º]|r|jr)\b[.:]?[ #-]{0,2}[a-z]{0,4}[-/]?\d[\w/.-]{0,14}"
    r"|[01][.,]\d{1,2} ?(?:fte|etp|vzä)|\d{2,3} ?%)[)\]]?[ \t*_]*$",
    flags=re.MULTILINE,
)
"""A number of the post or its hours, which nobody puts behind a title of their own."""
_SEGMENT = lazily(r"\s*[|·•]\s*|\s+[–—]\s+|\s*\((?=[^()]*\)$)")
_LAST = 6
_LONGEST, _MOST = 140, 20


def of_lines(scene: Scene) -> Iterator[Claim]:
    """Titles set apart in the signature, the footer and the last lines of the letter."""
    own = scene.text(Area.OWN).rstrip().split("\n")[-_LAST:]
    for text in (scene.text(Area.SIGNATURE), scene.text(Area.FOOTER), "\n".join(own)):
        for found in _MARKED.finditer(text):
            if title := _title(found["title"]):
                yield Claim(title, 2.2, found[0].strip())
        for posted in islice(_POSTED.finditer(text), _MOST):
            begin = text.rfind("\n", 0, posted.start() + 1) + 1
            line = text[begin : posted.end()].strip(" \t*_")
            if 4 < len(line) <= _LONGEST:
                yield from _of_line(line)


def _of_line(line: str) -> Iterator[Claim]:
    parts = [p for p in (part.strip(" )") for part in _SEGMENT.split(line)) if p]
    for part in parts[-2:]:
        if title := _title(part):
            yield Claim(title, 2.0, line)


def _title(part: str) -> str | None:
    """A part that is a title by itself, of more than a common word."""
    title = titles.clean(part)
    if title is None or not title[0].isupper() or titles.is_weak(title):
        return None
    return title if titles.is_title(title) else None
