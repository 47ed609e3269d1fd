"""Who meets the candidate by the words around a name: cues, labels, rows, lists.

Reads one text; the author's own part, and who was invited by calendar, are for the package.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter

from agent.reading.caseless import lazily
from agent.reading.model import Person
from agent.reading.people import names, told
from agent.reading.people.meets import cues
from agent.reading.people.told import Told


@dataclass(frozen=True, slots=True)
class Meeting:
    """Somebody who meets the candidate; ``at`` is the offset in the text, -1 for every round."""

    person: Person
    at: int
    words: str


def meetings(text: str, is_somebody: Callable[[Told, str], bool]) -> Iterator[Meeting]:
    """Line by line, sentence by sentence; in a row a name alone is enough."""
    everybody = [p for p in told.persons(text) if is_somebody(p, text)]
    return _by_words(text, everybody)


def _meeting(text: str, one: Told) -> Meeting:
    return Meeting(
        Person(one.name, one.email, one.title), one.at, text[one.start : one.end].strip()
    )


_AT = attrgetter("at")
_MOST_NAMED = 40
"""People of one sentence: each is weighed against all before."""


def _by_words(text: str, everybody: list[Told]) -> Iterator[Meeting]:
    """Those whom a cue, a label, a row or a list makes one who meets the candidate."""
    under = False
    for start, end in lines(text) if everybody else ():
        first = bisect_left(everybody, start, key=_AT)
        here = [p for p in everybody[first : first + _MOST_NAMED] if p.at < end]
        line = text[start:end] if here else ""
        listed = under and (
            _begins_with(here[0], line, start, apart=text.endswith("\n\n", 0, start))
            if here
            else _is_post(text, start, end)
        )
        under = listed or _is_heading(text, start, end)
        if not here or any(c.match(line) for c in _NOBODYS):
            continue
        row = listed or _is_row(line) or _is_under_hours(text, start, line, here)
        for one in here:
            hall = row and here[0].email and one is not here[0] and not one.email
            if hall and not (one.title or names.is_given(one.name)):
                continue  # "Robert Acker (acker@mill.example), Old Main"
            if not _is_town(text, one) and _meets(text, start, end, one, here, row=row):
                yield _meeting(text, one)


def _is_under_hours(text: str, start: int, line: str, here: list[Told]) -> bool:
    """A line of names and titles alone, at most one line below a stretch of hours that has its own
    line, or stands in it behind its day."""
    rest = line
    for one in here:
        rest = rest.replace(one.name, " ").replace(one.title or one.name, " ")
    if _WORD.search(_BRACKETS.sub(" ", rest)):
        return False
    above = text[max(0, start - 160) : start].rstrip("\n").split("\n")[-2:]
    return any(_HOURS_ALONE.fullmatch(each) for each in above)


_WORD = lazily(r"(?<!\w)(?!(?:and|und|et|en)\b)[^\W\d_A-ZÀ-Þ]{2,}")
_BRACKETS = lazily(r"\([^()\n]{0,60}\)")
_HOURS_ALONE = lazily(
    r"(?:[^\t\n]{1,24}\t)?\s*\d{1,2}(?:[:.h][0-5]\d)? ?(?:[ap]m)? ?[-–—] ?\d{1,2}(?:[:.h][0-5]\d)?"
    r" ?(?:[ap]m|h|uhr|uur)?(?: \(?[A-Z]{2,4}\)?)?\s*",
    re.IGNORECASE,
)


def _is_town(text: str, one: Told) -> bool:
    """ "A client of ours in Madison": a given name that is a town's."""
    alone = " " not in one.name and not one.email and not one.title
    return alone and _IN.search(text[max(0, one.start - 8) : one.start]) is not None


_IN = lazily(r"(?<!\w)(?:in|near|outside|en|em|nahe) $")
_NOBODYS = (cues.PLACE_LINE, cues.ASK_LINE, cues.ROLE_LINE)
"""Lines whose names are places, posts or those to be asked."""


def _is_heading(text: str, start: int, end: int) -> bool:
    """A line above a list of those who meet the candidate: "Panel", "You will be meeting:"."""
    line = text[start : min(end, start + 120)].strip()
    return cues.HEADING.match(line) is not None and not cues.ASK_LINE.match(line)


def _begins_with(one: Told, line: str, start: int, *, apart: bool) -> bool:
    """Whether a line of a list begins with a person, behind a mark, a number or an hour; one set
    ``apart`` by a blank line has to look like one."""
    before = line[: one.start - start].strip(" \t:.)(")
    if before:
        marked = before[0] in "-–—*•·" and len(before) < 24
        return marked or _NUMBERED.match(before) is not None
    return not apart or one.title is not None or names.is_given(one.name)


def _is_post(text: str, start: int, end: int) -> bool:
    """A line of a list that only tells what the last person is."""
    line = text[start:end].strip()
    ends = line[-1:] in tuple(".!?:") or any(map(str.isdigit, line))
    return len(line) < 60 and not ends and not cues.ASK_LINE.match(line + ":")


_NUMBERED = lazily(r"[*•–-]*\d[\d:. \t)hapm–-]*(?:Uhr)?\W*$")


def _is_row(line: str) -> bool:
    """A line of a table or of a programme: a label, cells, or a clock time at its beginning."""
    if cues.LABEL.match(line) or "\t" in line:
        return True
    clock = cues.ROW_HOUR.match(line) or cues.CLOCK.search(line[:24])
    return len(line) < 160 and clock is not None


@lru_cache(maxsize=4)
def lines(text: str) -> tuple[tuple[int, int], ...]:
    """Sentences, and lines that stand by themselves, down to that of the last person; wrapped lines
    are one."""
    everybody = told.persons(text)
    last = everybody[-1].at if everybody else -1
    found: list[tuple[int, int]] = []
    start = 0
    for stop in _STOP.finditer(text):
        if start > last:
            return tuple(found)
        at, end = stop.span()
        if text[at] == "\n" and end == at + 1 and _wraps(text, at):
            continue
        if text[at] == "." and _ABBREVIATED.search(text[max(0, at - 6) : at]):
            continue
        found.append((start, end))
        start = end
    return (*found, (start, len(text)))


_STOP = lazily(r"[.!?](?=\s+(?:[-–—*•]\s*)?[^\Wa-z])|\n+")
_ABBREVIATED = lazily(
    r"\b(?:[A-Z]|Mr|Mrs|Ms|Mx|Dr|Dra|Prof|Profa|Mag|Ing|Eng|Dipl|St|rag|ing|avv|dott|ssa|dr|Rev"
    r"|Capt|Sgt|Lt|Col|Cllr|Lic|Arq|Dña|Lcd[ao]|Sres|Sr|Sra|Srta|Sig|Asst|Det|Insp|Supt|Fr|Hr|bzw"
    r"|med|Psych|Päd|Kfm|kaufm|techn|stellv|wiss|pers|Bldg|Av|Rm|no|No)$"
)
"""What a full stop cuts short, and no sentence ends behind."""


def _wraps(text: str, at: int) -> bool:
    """Whether a line break only wraps a long line of prose."""
    if _LABELLED.match(text, at + 1) or _TIMED.match(text, at + 1):
        return False
    line = text[text.rfind("\n", 0, at) + 1 : at]
    return (
        len(line) > 62
        and line[-1] not in ":;"
        and "\t" not in line
        and text[at + 1 : at + 2].strip(" \t-*•") != ""
    )


_TIMED = lazily(r"[ \t]*(?:[-*•][ \t])?\d{1,2}[:.]\d\d\b")
_LABELLED = lazily(r"[^\W\d_][\w /()’'-]{1,24}:[ \t]")


def _meets(
    text: str, start: int, end: int, one: Told, everybody: Iterable[Told], *, row: bool
) -> bool:
    before = _skipped(text, start, one, everybody)
    behind = cues.COPIED.sub(" ", text[one.end : end])
    if cues.PRAISED.match(behind):
        behind = ""
    if cues.LATER.search(before) or cues.LATER_BEHIND.match(behind) or cues.HIS_OWN.match(behind):
        return False
    if cues.PERHAPS.match(behind) or (cues.NOT_BEHIND.search(behind) and not row):
        return False
    if _named(one) and (cues.CUE_BEHIND.search(behind) or cues.WISHES.match(behind)):
        return True
    if cues.NOT_BEFORE.search(before) or cues.HANDED_ON.search(before):
        return False
    if row and _stands_in_row(text, start, end, one):
        return True
    cue = next(reversed(list(cues.CUE_BEFORE.finditer(before))), None)
    between = before[cue.end() :] if cue else ""
    return bool(cue) and len(between) < 45 and _named(one)


def _stands_in_row(text: str, start: int, end: int, one: Told) -> bool:
    """Whether a row names a person: a first name, or what fills a cell and is no part of a
    place."""
    if names.is_given(one.name) or (one.full and one.title):
        return True
    left = text[start : one.start]
    before = _CELL_BEGINS.search(left) is not None
    return one.full and before and _CELL_ENDS.match(text[one.end : end]) is not None


_CELL_BEGINS = lazily(
    r"(?:^|[:;\t,(&/|–—-]|\b(?:with|by|and|mit|avec|con|com|met|med|und|et|y|e|en|och|og)|[ap]m"
    r"|\d)\W*$",
    re.IGNORECASE,
)
_CELL_ENDS = lazily(
    r"\W*$|\s*[\t,(;|&/)]|\s+[–—-]|\s+(?:and|und|et|y|e|en|och|og|on|at|will)\b|[.:]"
)


def _named(one: Told) -> bool:
    """A first name alone counts where it is no common word at a sentence's start."""
    return one.full or one.title is not None or len(one.name) > 2


def _skipped(text: str, start: int, one: Told, everybody: Iterable[Told]) -> str:
    """The words before a person in a sentence, without the persons named before and what joins
    them."""
    parts, at = [], start
    for other in everybody:
        if start <= other.start < one.start:
            parts.append(text[at : other.start])
            at = max(at, other.end)
    parts.append(text[at : one.start])
    return "".join("" if _JOINS.fullmatch(p) else p for p in parts)


_JOINS = lazily(
    r"\s*+(?:\([^()]{0,40}\))?[\s,&/;]*+(?:and|und|et|y|e|en|och|og|plus|sowie|then"
    r"|or)?[\s,]*+(?:also |our |my |his |her |their |zijn |haar |seine?[rnm]? |ihre?[rnm]? |son "
    r"|sa |su |seu |sua |the |by |with |la |le |el |il |lo |a |o |de |der |die |dem |den |het "
    r"|mit |con |com |met |avec )?(?:(?:[Dd]on|[Dd]oña|[Dd]ona|[Dd]om|[Ff]rau"
    r"|[Hh]errn?) )?(?:(?:[Ll]ic|[Ii]ng|[Dd]ott|[Aa]rq|[Aa]vv)\.(?:ssa)?\s?)?"
)
