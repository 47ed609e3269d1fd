"""What a round, the work or a team is about, in the message's own words; few and precise.

Finds noun phrases and "how you would ..." behind wording that announces them; how they are said
again is for letter.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from agent.message import Message
from agent.reading.caseless import lazily
from agent.reading.details.phrase_ends import AND_HOW, LABELS, THE_JOB
from agent.reading.details.phrases import clause, listed, phrase
from agent.reading.details.task_cues import (
    GIVEN,
    IN_CALENDAR,
    TASK,
    TASK_DONE,
    TASK_IN_LINE,
    TASK_LATER,
    TASK_NEEDS,
)
from agent.reading.details.topic_cues import (
    CUE_NEEDS,
    CUES,
    CUES_OF,
    DENIED,
    GIVEN_ON,
    GIVES,
    HEARS,
    INLINE_LABELS,
    LABEL_NEEDS,
    LESSON,
    NAMED,
    NOBODY,
    OWN_PAST,
    OWN_WORK,
    Cue,
)
from agent.reading.model import Topic
from agent.reading.needs import Text, text_of
from agent.reading.prose import Prose, Sentence
from agent.reading.prose.model import Said

_MOST = 8
_RANKS = {
    "agenda": 0,
    "case": 0,
    "given": 0,
    "brought": 0,
    "doing": 1,
    "tour": 1,
    "task": 2,
    "project": 2,
    "product": 2,
    "team": 3,
    "role": 4,
}


def topics(message: Message, prose: Prose) -> tuple[Topic, ...]:
    """The specific things that the message names, each once, the most telling first; at most
    eight."""
    around = prose.around or text_of(prose.own)
    found = [*_said(prose.lows, prose.sentences, around)]
    if LABEL_NEEDS.of(around):
        found += _listed(prose)
    found += _in_calendar(message)
    if TASK_NEEDS.of(around):
        found += [*_in_schedule(prose), *_tasks(prose.saying(TASK_NEEDS))]
    unique: dict[str, Topic] = {}
    for topic in found:
        unique.setdefault(_bare(topic.words), topic)
    told = {bare: t for bare, t in unique.items() if not _VAGUE.match(bare)}
    kept = [t for bare, t in told.items() if not any(_is_part(bare, o) for o in told)]
    return tuple(sorted(kept, key=lambda t: _RANKS[t.aspect])[:_MOST])


_VAGUE = lazily(
    r"(?:\w+ (?:about|on|through|over) )?(?:some|any|(?:a )?few|several|(?:a )?couple|a bit"
    r"|something|einige|etwas|ein paar|quelques|algun[oa]s?|unas? cuant[oa]s|alguns|algumas|enkele"
    r"|wat)\b"
)
"""What stands for nothing in particular: "a walk through some code"."""


def _bare(words: str) -> str:
    """Without the article, so that "the new ERP" and "new ERP" are one."""
    return re.sub(
        r"^(?:the|a|an|our|your|die|das|der|den) ", "", " ".join(words.casefold().split())
    )


def _is_part(words: str, other: str) -> bool:
    return words != other and f" {words} " in f" {other} "


def _said(lows: Iterable[str], whole: Iterable[Sentence], around: Text) -> Iterator[Topic]:
    """Topics in sentences; a cue is tried only where one of its plain words stands."""
    words = CUE_NEEDS.of(around)
    labelled = bool(LABEL_NEEDS.of(around))
    for low, sentence in zip(lows, whole, strict=True) if words or labelled else ():
        able = {i for word in words if word in low for i in CUES_OF[word]}
        if able or (labelled and ":" in low):
            flat = " ".join(sentence.text[:600].split())
            yield from _of_sentence(flat, [CUES[i] for i in sorted(able)], labelled)


def _of_sentence(flat: str, cues: Iterable[Cue], labelled: bool) -> Iterator[Topic]:
    for aspect, _, pattern in cues:
        for found in pattern.finditer(flat):
            rest = flat[found.end() :]
            if DENIED.search(flat, max(0, found.start() - 30), found.end()):
                continue
            if aspect == "project" and _is_own_past(flat, found):
                continue
            if aspect == "team" and (team := phrase(rest)):
                led = flat[found.start() : found.end()].lstrip()
                yield Topic(aspect, led + team if "np" in pattern.groupindex else team)
            elif aspect != "team":
                whose = _subject(flat[: found.end()])
                yield from (replace(t, beside=whose) for t in _asked(aspect, flat, found))
    if label := labelled and ":" in flat and INLINE_LABELS.search(flat):
        # At the beginning of a line it is the name of a meeting, or has been looked at as a list.
        one = label.start() > 0 and not label[0].rstrip(": ").endswith("s")
        aspect = "given" if one and LESSON.search(flat[: label.start()]) else "agenda"
        behind = tuple(_behind(aspect, flat[label.end() :], several=True))
        yield from behind or (_behind(aspect, flat[label.end() :]) if one else ())


def _is_own_past(flat: str, found: re.Match[str]) -> bool:
    """Whether a project is one that the candidate has behind them: never the employer's work."""
    ours = flat.startswith("our ", found.end())
    return (
        not ours and OWN_PAST.search(flat[max(0, found.start() - 120) : found.start()]) is not None
    )


def _asked(aspect: str, flat: str, found: re.Match[str]) -> Iterator[Topic]:
    """What stands behind a cue; a lesson that the candidate gives is named with its subject."""
    rest = flat[found.end() :]
    if aspect == "brought" and _subject(flat[: found.end()]):
        aspect = "agenda"
    led = flat[found.start() : found.end()]
    given = GIVEN_ON.search(led) if aspect == "agenda" else None
    said = phrase(rest) if given else ""
    if given and said and GIVES.search(flat[: found.end()]) and not HEARS.search(flat):
        plain = rest.startswith(said)  # What is in quotation marks stands by itself.
        yield Topic("given", f"{_before(given['what'], flat, found)}{said}" if plain else said)
    else:
        yield from _behind(aspect, rest)


def _before(what: str, flat: str, found: re.Match[str]) -> str:
    """With the word before a "teaching" that tells of what kind it is ("clinical teaching")."""
    kind = re.search(r"\b(?:clinical|job|research|sample|mini|bench) $", flat[: found.start()])
    return f"{kind[0] if kind else ''}{what}"


def _subject(before: str) -> str:
    """Who is named before a topic in its clause: whose it is ("Capt. Moore will ask about")."""
    named = [
        a or b for a, b in NAMED.findall(before) if re.split(r"[\s'’]", a or b)[0] not in NOBODY
    ]
    return named[-1] if named else ""


def _tasks(told: Iterable[Said]) -> Iterator[Topic]:
    """What is to be done in the round, by its name ("a half-hour Excel task")."""
    for sentence, low, _ in told:
        flat, folded = " ".join(sentence.text[:600].split()), low[:600]
        if TASK_DONE.search(folded):
            continue
        for found in (*GIVEN.finditer(flat), *TASK.finditer(flat)):
            if not TASK_LATER.search(folded, 0, found.start()):
                behind = _WITH.match(flat, found.end())
                yield Topic("task", next(filter(None, found.groups())), behind[0] if behind else "")


_WITH = lazily(
    r"(?: \w+)?,? (?:with|led by|by) [^.;:]{2,80}?(?=,? (?:and|then) (?:an?|the|your|then) |[.;:]"
    r"|$)"
)
"""Whose a task in a sentence is."""


def _in_schedule(prose: Prose) -> Iterator[Topic]:
    """A task in a line of a schedule or as a heading; who stands beside it there has it."""
    for line in prose.own.split("\n"):
        found = TASK_IN_LINE.match(line[:300])
        timed = found is not None and any(map(str.isalnum, line[: found.start("task")]))
        named = re.match(r"\s*(?:[-–@|:]|w/|with\b|$)", found["rest"]) if found else None
        # A bullet without an hour may be a step of the whole process, of which others are to come.
        if found and (timed or (named and line.lstrip()[:1].isalnum())):
            yield Topic("task", " ".join(found["task"].split()), found["rest"].strip())


def _behind(aspect: str, rest: str, *, several: bool = False) -> Iterator[Topic]:
    """What stands behind a cue: "how you would ...", a phrase, the items of a list; ``several``
    behind a colon."""
    if (own := OWN_WORK.match(rest)) and not THE_JOB.match(rest):
        yield Topic(aspect, own[0])
        return
    if aspect in ("brought", "given"):
        thing = "" if THE_JOB.match(rest) else phrase(rest)
        yield from [Topic(aspect, thing)] if thing else []
        return
    if said := clause(rest):
        yield Topic(aspect, said)
        return
    if THE_JOB.match(rest):
        return
    items = listed(rest, 2 if several else 3)
    if not items and not several and (whole := phrase(rest) or phrase(rest.partition(" and ")[0])):
        items = [whole]
    for item in items:
        yield Topic(aspect, item)
    if further := AND_HOW.search(rest):
        said = clause(rest[further.end() :])
        yield from [Topic(aspect, said)] if said and said not in items else []


def _listed(prose: Prose) -> Iterator[Topic]:
    """The items of a line or list labelled as an agenda ("Topics: pricing, onboarding")."""
    lines = prose.own.split("\n")
    for i, line in enumerate(lines):
        label = LABELS.match(line[:200])
        if label is None or _is_meeting(lines[i : i + 2]):
            continue
        rest = line[label.end() :].strip()
        items = (
            (listed(rest) or [phrase(rest)]) if rest else map(phrase, _items(lines[i + 1 : i + 8]))
        )
        yield from (Topic("agenda", item) for item in items if item)


def _is_meeting(lines: list[str]) -> bool:
    """Whether a "Topic:" is the name of a Zoom meeting."""
    return (
        len(lines) > 1 and re.match(r"\W{0,4}(?:Time|When|Zeit|Heure|Hora):", lines[1]) is not None
    )


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
    """The description of an event; what stands there behind a colon is what the round is about."""
    for invitation in message.invitations[:2]:
        text = invitation.description[:3000]
        lines = text.split("\n")
        plain = Prose(own=text, sentences=tuple(Sentence(line, 0, len(line)) for line in lines))
        yield from _said(plain.lows, plain.sentences, text_of(text))
        for line in lines[:40]:
            if found := IN_CALENDAR.match(line[:400]):
                yield from _behind("agenda", line[found.end() :], several=True)
