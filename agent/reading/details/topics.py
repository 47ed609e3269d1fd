"""What a round, the work or a team is about, in the message's own words; few and precise.

Finds noun phrases behind wording that announces them; how they are said again is for letter.
"""

import re
from collections.abc import Iterable, Iterator

from agent.message import Message
from agent.reading.details.topic_cues import CUES, END, HOLLOW, LABELS, TAIL, THE_JOB, UNFIT, Cue
from agent.reading.model import Topic
from agent.reading.prose import Prose

_MOST = 6
_LONGEST, _MOST_WORDS = 72, 9
_SPLIT = re.compile(r"\s*(?:[;•·]|,(?: and)?|\band\b|\bund\b|\bet\b|\by\b|\ben\b|&)\s+")
_EDGES = " \t\n.,;:!?-–—*\"'“”„()[]"


def topics(message: Message, prose: Prose) -> tuple[Topic, ...]:
    """The specific things that the message names, each once, the most telling first; at most six."""
    found = [*_said(s.text for s in prose.sentences), *_listed(prose), *_in_calendar(message)]
    unique = {t.words.casefold(): t for t in reversed(found)}
    return tuple(t for t in found if unique.pop(t.words.casefold(), None))[:_MOST]


def _said(texts: Iterable[str]) -> Iterator[Topic]:
    """Topics in sentences; a cue is tried only where one of its plain words stands."""
    flat = [text[:600].replace("\n", " ") for text in texts]
    everything = "\n".join(flat).casefold()
    cues = [cue for cue in CUES if any(word in everything for word in cue[1])]
    for text in flat:
        yield from _of_sentence(text, cues)


def _of_sentence(flat: str, cues: Iterable[Cue]) -> Iterator[Topic]:
    folded = flat.casefold()
    for aspect, need, pattern in cues:
        if not any(word in folded for word in need):
            continue
        for found in pattern.finditer(flat):
            named = found[0].lstrip() if aspect == "team" else ""
            rest = flat[found.end() :]
            if not THE_JOB.match(rest) and (words := _phrase(rest)):
                yield Topic(aspect, named + words)


def _phrase(rest: str) -> str:
    """The noun phrase at the beginning of a text; empty where none can be trusted."""
    found = END.search(rest)
    phrase = rest[: found.start()] if found else rest
    phrase = TAIL.sub("", phrase).strip(_EDGES)
    if len(phrase.split()) > _MOST_WORDS:
        phrase = phrase.partition(" and ")[0]
    if (
        not phrase
        or len(phrase) > _LONGEST
        or len(phrase.split()) > _MOST_WORDS
        or UNFIT.search(phrase)
    ):
        return ""
    words = re.findall(r"[^\W\d_][\w'’-]*", phrase.casefold())
    return phrase if any(len(w) > 2 and w not in HOLLOW for w in words) else ""


def _listed(prose: Prose) -> Iterator[Topic]:
    """The items of a line or list labelled as an agenda ("Topics: pricing, onboarding")."""
    lines = prose.own.split("\n")
    for i, line in enumerate(lines):
        label = LABELS.match(line[:200])
        if label is None:
            continue
        rest = line[label.end() :].strip()
        items = _SPLIT.split(rest) if rest else list(_items(lines[i + 1 : i + 8]))
        for item in items[:5]:
            if words := _phrase(item):
                yield Topic("agenda", words)


def _items(lines: list[str]) -> Iterator[str]:
    """The bulleted lines of a list, up to the first line that is none."""
    for line in lines:
        bullet = re.match(r"\s*(?:[-*•·–]|\d{1,2}[.)])\s+", line)
        if bullet is None:
            if line.strip():
                return
            continue
        yield line[bullet.end() :]


def _in_calendar(message: Message) -> Iterator[Topic]:
    for invitation in message.invitations[:2]:
        yield from _said(invitation.description[:3000].split("\n"))
