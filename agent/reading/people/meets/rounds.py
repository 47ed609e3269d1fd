"""Which round is whose: people are set against the clock times that stand beside their names.

Reads no times: it looks for those of the rounds that it is given.
"""

import re

from agent.reading import words
from agent.reading.caseless import lazily
from agent.reading.model import Interview
from agent.reading.people import names
from agent.reading.people.meets import cues
from agent.reading.people.meets.named import Meeting


def shared(
    text: str, meetings: list[Meeting], interviews: tuple[Interview, ...]
) -> list[list[Meeting]]:
    """Each round's people: by the clock time in their line or next before it, else in each
    round."""
    if len(interviews) == 1:
        return [meetings]
    marks = _marks(text, interviews)
    if not marks:
        each = len(meetings) == len(interviews)
        return [[m] for m in meetings] if each else [list(meetings) for _ in interviews]
    shares: list[list[Meeting]] = [[] for _ in interviews]
    for meeting in meetings:
        if _again(text, meeting, meetings):
            continue
        place = _round_of(text, meeting.at, marks)
        for i, share in enumerate(shares):
            if place == i or (place is None and (meeting.at < 0 or len(meetings) == 1)):
                share.append(meeting)
    return shares if any(shares) else [list(meetings) for _ in interviews]


def _again(text: str, one: Meeting, every: list[Meeting]) -> bool:
    """Whether somebody is only said again to come later that day ("10:00 with Bo, then Eva")."""
    twice = any(m is not one and names.same(m.person.name, one.person.name) for m in every)
    return twice and _THEN.search(text, max(0, one.at - 40), max(0, one.at)) is not None


_WORDS = rf"\b(?:{words.joined('meets.rounds.then')})\b"
_THEN = lazily(rf"{_WORDS}[^.;\n\d]{{0,24}}$", re.IGNORECASE)
_NEXT = lazily(rf"{_WORDS}[^;\n]*$", re.IGNORECASE)
""" "From 9.30 with the children, and then you see Bo and me at 10.15": of the hour behind."""


def _round_of(text: str, at: int, marks: list[tuple[int, int]]) -> int | None:
    """The round whose time stands in a person's line, or next before it."""
    if at < 0:
        return None
    begin, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
    begin = max((m.end() for m in _STOP.finditer(text, begin, at)), default=begin)
    stop = _STOP.search(text, at, end if end >= 0 else len(text))
    end = stop.start() if stop else end
    inside = [(abs(m - at), i) for m, i in marks if begin <= m < (end if end >= 0 else len(text))]
    before = [i for m, i in marks if m <= at]
    begun = _AT.match(text, at)
    told = next((i for m, i in marks if begun and m == begun.end()), None)
    if told is not None:
        return told
    if inside and not any(m < at for m, _ in marks if begin <= m):
        return min(inside)[1]
    ahead = next((i for m, i in marks if at < m < (end if end >= 0 else len(text))), None)
    if ahead is not None and _NEXT.search(text, max(begin, *(m for m, _ in marks if m < at)), at):
        return ahead
    return before[-1] if before else None


_AT = lazily(
    r"(?:[^\W\d_]{1,20}\.? ){1,3}?(?:\([^()\n]{2,40}\) )?"
    rf"(?:(?i:{words.joined('meets.rounds.at')}) ){{1,4}}(?=\d)"
)
""" "Ada Li is now at 10:00 and Bo Ek at 14:00": each of the hour right behind."""
_STOP = lazily(r"(?<![ap]\.m)(?<!\b[A-Z])(?<!\b[DM]r)(?<!\bMs)(?<!\bMrs)[.!?]\s+(?=[A-Z])")
"""Where a sentence ends, of which another is told in the same line."""


def _marks(text: str, interviews: tuple[Interview, ...]) -> list[tuple[int, int]]:
    """Where each round's start stands in the text, in order; a day's repetition counts on."""
    starts = [(one.start.hour % 12, one.start.minute) for one in interviews]
    marks: list[tuple[int, int]] = []
    used: set[int] = set()
    for at, told_time in _hours(text):
        alone = starts.count(told_time) == 1
        for i, start in enumerate(starts):
            if start == told_time and (alone or i not in used):
                if _ends_a_range(text, at):
                    break
                marks.append((at, i))
                used.add(i)
                break
    return sorted(marks)


def _hours(text: str) -> list[tuple[int, tuple[int, int]]]:
    """Every hour of a text with its place: with minutes, bare ("at 10"), noon."""
    found = {c.start("h"): (int(c["h"]) % 12, 0) for c in cues.BARE_HOUR.finditer(text)}
    found |= {c.start("h"): (int(c["h"]) % 12, 0) for c in cues.ROW_HOUR.finditer(text)}
    found |= {c.start(): (0, 0) for c in cues.NOON.finditer(text)}
    found |= {c.start(): (int(c["h"]) % 12, int(c["m"] or 0)) for c in cues.CLOCK.finditer(text)}
    return sorted(found.items())


_MOVES = lazily(
    r"\b(?:mov\w+|shift\w*|push\w*|chang\w+|goes|reschedul\w+|brought|put|verschiebt|verlegt|passe"
    r"|pasa|muda)\b"
    r"[^.\n]{0,24}\b(?:from|von|de|del|das?|van)\b[^\n]{0,16}$",
    re.IGNORECASE,
)


def _ends_a_range(text: str, at: int) -> bool:
    """ "10:00 - 10:45": the second time is an end, unless it moves from the first to it."""
    if _MOVES.search(text, max(0, at - 50), at):
        return False
    return bool(
        re.search(
            r"\d ?(?:[ap]m)? ?(?:-|–|—|to|bis|\t)\s?$", text[max(0, at - 8) : at], re.IGNORECASE
        )
    )
