"""What a letter can be specific about, the best first, each with the words' source.

Never invents: the notes, then what the round's messages say.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from agent.letter import topics
from agent.letter.brief import NOTES, Brief
from agent.letter.mentions import joined
from agent.letter.tender import is_tender
from agent.letter.topics import Subject
from agent.letter.voice import heard
from agent.reading.model import Reading, Topic
from agent.terms import Kind


def subjects(brief: Brief) -> tuple[tuple[Subject, str], ...]:
    """What was talked about with the recipient, with its source, the best first: the notes, then
    what the round's messages say."""
    email = brief.follow_up.address
    alone = brief.follow_up.took_part
    told = [t for t in _told(brief) if not (t[2] and alone and email not in t[2])]
    return (*_noted(brief), *((said, source) for said, source, _ in told))


def as_told(subject: Subject, source: str, brief: Brief) -> Subject:
    """What was only planned is worded so that it is true however the talk went: only the notes, and
    what they wrote after it, tell that it came about."""
    return subject if source == NOTES or _is_after(source, brief) else _planned(subject)


def _is_after(source: str, brief: Brief) -> bool:
    round_ = brief.follow_up.round
    over = (round_.end or round_.start) if round_ else None
    arrived = (r.arrived for r in brief.follow_up.thread if r.message_id == source)
    return over is not None and any(at and at >= over for at in arrived)


_PLANNED = {
    "specific_worked": "listed",
    "specific_through": "listed",
    "specific_task": "listed",
    "specific_tour": "listed",
    "specific_doing": "listed",
    "specific_done": "listed",
    "specific_given": "prepared",
    "specific_spoke": "prepared_on",
    "specific_own": "open",
    "specific_thing": "open",
    "specific_clause": "asked",
    "specific": "subject",
}
_PAST_WAY = re.compile(r"(?:how|what) I (?!would\b)")


def _planned(subject: Subject) -> Subject:
    """The same where nobody knows whether it came about: it goes with phrases that hold anyway."""
    kind = _PLANNED.get(subject.part, "")
    if kind == "asked" and _PAST_WAY.match(subject.text):
        kind = "open"
    return Subject(subject.text, f"specific_{kind}") if kind else subject


def subject_for(brief: Brief) -> tuple[Subject, str] | None:
    """What a letter is specific about first; None where nothing is left for its recipient."""
    return next(iter(subjects_for(brief)), None)


def subjects_for(brief: Brief) -> tuple[tuple[Subject, str], ...]:
    """One subject a letter, two where the recipient was alone: the people of a round get different
    ones, what is theirs before what is nobody's in particular; whom none is left for, none."""
    mates = _mates(brief)
    if not brief.follow_up.took_part or len(mates) < 2:
        return tuple(_together(brief))[:2]
    free: list[Told] = [(said, source, ()) for said, source in _noted(brief)]
    free += _told(brief)
    free += [(form, told[1], ()) for told in free for form in topics.other_forms(told[0])]
    given: dict[str, tuple[Subject, str]] = {}
    for owned in (True, False):
        for email in mates:
            found = next((x for x in free if (email in x[2] if owned else not x[2])), None)
            if found and email not in given:
                given[email] = found[:2]
                free.remove(found)
    mine = given.get(brief.follow_up.address)
    return (mine,) if mine else ()


_SHORT = 4
_JOINED = ("specific", "specific_given")
_SOLID = ("specific_worked", "specific_through", "specific_task")
"""Beside these, what else was talked about is mostly their heading ("system design")."""


def _together(brief: Brief) -> Iterator[tuple[Subject, str]]:
    """Two short things of a kind as one: "costing and the depot pack"."""
    found = list(subjects(brief))
    for part in _JOINED:
        pair = [x for x in found if x[0].part == part and _is_short(x[0].text)][:2]
        if len(pair) == 2 and pair[0][1] == pair[1][1]:
            both = joined([said.text for said, _ in pair], brief.voice.language)
            found[found.index(pair[0])] = (Subject(both, part), pair[0][1])
            found.remove(pair[1])
    first, *rest = found or (None,)
    if first is not None:
        yield first
        yield from (x for x in rest if first[0].part not in _SOLID or x[0].part != "specific")


def _is_short(text: str) -> bool:
    return len(text.split()) <= _SHORT and " and " not in text and text.isascii()


def is_asked(brief: Brief) -> bool:
    """Whether the question of the notes goes to the recipient: of several people of a round to one,
    whom it names or else the first."""
    mates = _mates(brief)
    if not brief.follow_up.took_part or len(mates) < 2:
        return True
    words_ = {w.strip(".,;:!?()").casefold() for w in brief.notes.question.split()}
    people = (brief.follow_up.recipient, *brief.follow_up.others)
    named = {
        p.email.casefold()
        for p in people
        if p.email and p.name and words_ & {w.casefold() for w in p.name.split()}
    }
    first = next((email for email in mates if email in named), mates[0])
    return (brief.follow_up.recipient.email or "").casefold() == first


def _mates(brief: Brief) -> list[str]:
    """The addresses of the round's people, whoever arranged it last."""
    follow_up = brief.follow_up
    people = (follow_up.recipient, *follow_up.others)
    emails = sorted({p.email.casefold() for p in people if p.email})
    by = follow_up.round.arranged_by if follow_up.round else None
    arranged = (by.email or "").casefold() if by else ""
    return sorted(emails, key=lambda email: email == arranged)


Told = tuple[Subject, str, tuple[str, ...]]
"""A subject, the message it stands in, and the addresses of those whose it is."""


def _noted(brief: Brief) -> list[tuple[Subject, str]]:
    plain = (topic for topic in brief.notes.topics if not is_tender(topic))
    said = (topics.from_notes(topic, brief.voice) for topic in plain)
    return [(one, NOTES) for one in said if one]


def _told(brief: Brief) -> Iterator[Told]:
    """Topics of the round's messages in the letter's language, each words once; what is talked
    about goes before what is merely told of team and post."""
    readings = tuple(_of_round(brief))
    over = _is_over(readings, brief)
    named = [
        (topic, reading.message_id or "")
        for reading in readings
        if reading.manner.language == brief.voice.language
        for topic in reading.topics
        if over or topic.aspect != "task"
    ]
    seen: set[str] = set()
    for topic, source in sorted(named, key=lambda x: x[0].aspect in _ASIDE):
        said = topics.from_message(topic.words, topic.aspect, brief.voice)
        if is_tender(topic.words) or _is_elsewhere(topic, brief):
            continue
        if said and said.text.casefold() not in seen and not _names_other(said.text, brief):
            seen.add(said.text.casefold())
            yield said, source, _whose(topic, brief)


_WITH = re.compile(r"(?:\bwith|\bw/) ((?:[A-ZÀ-Þ][\w’'-]+ ?){2,3})")


def _is_elsewhere(topic: Topic, brief: Brief) -> bool:
    """Whether it is the matter of somebody who was not in this round, but in another."""
    beside = set(_NAME.findall(topic.beside))
    people = (brief.follow_up.recipient, *brief.follow_up.others)
    if not beside or any(beside & set(_NAME.findall(p.name or "")) for p in people):
        return False
    met = (p for r in heard(brief.follow_up) for i in r.interviews for p in i.interviewers)
    known = any(beside & set(_NAME.findall(p.name or "")) for p in met)
    return known or _WITH.search(topic.beside) is not None


def _is_over(readings: Sequence[Reading], brief: Brief) -> bool:
    """Whether all that was to be done is done: of a visit of two days the second is to come."""
    days = [{i.start.date() for i in r.interviews} for r in readings if r.interviews]
    held = brief.follow_up.round
    return not days or not held or not held.start or held.start.date() >= max(days[-1])


_NAME = re.compile(r"[^\W\d_]{2,}")
_ASIDE = ("team", "role", "task")


def _whose(topic: Topic, brief: Brief) -> tuple[str, ...]:
    """The addresses of the round's people who stand beside a topic; none where it is
    everybody's."""
    people = (brief.follow_up.recipient, *brief.follow_up.others)
    words = [set(_NAME.findall(p.name or "")) for p in people]
    common = {w for ours in words for w in ours if sum(w in theirs for theirs in words) > 1}
    beside = set(_NAME.findall(topic.beside)) - common
    return tuple(
        (p.email or "").casefold() for p, ours in zip(people, words, strict=True) if beside & ours
    )


def _of_round(brief: Brief) -> Iterator[Reading]:
    """The round's messages, those of an earlier time at which it did not come about, and what else
    they wrote from the first of these until it began, where no other round lay between."""
    round_, readings = brief.follow_up.round, heard(brief.follow_up)
    if round_ is None:
        return
    firsts = [r.arrived for r in readings if r.arrived and r.message_id in round_.messages]
    starts = {i.start for r in brief.follow_up.thread for i in r.interviews}
    for reading in readings:
        if reading.message_id in round_.messages:
            if not _led_elsewhere(reading, brief, starts):
                yield reading
        elif _fell_through(reading, brief, starts):
            yield reading
        elif firsts and round_.start and reading.arrived and not reading.interviews:
            until = min((s for s in starts if s > reading.arrived), default=round_.start)
            if min(firsts) <= reading.arrived < round_.start <= until:
                yield reading


_SOON = timedelta(days=2)


def _led_elsewhere(reading: Reading, brief: Brief, starts: set[datetime]) -> bool:
    """Whether a message is about an earlier round, which was held before this one."""
    start = brief.follow_up.round.start if brief.follow_up.round else None
    own = {i.start for i in (*reading.interviews, *reading.offered)}
    if start is None or reading.arrived is None or start in own:
        return False
    before = [s for s in starts & own if reading.arrived < s < start]
    moved = [r.arrived for r in heard(brief.follow_up) if r.arrived and _moves(r)]
    return any(not any(reading.arrived < at < s + _SOON for at in moved) for s in before)


def _moves(reading: Reading) -> bool:
    return _calls_off(reading) or reading.kind is Kind.INTERVIEW_RESCHEDULED


def _fell_through(reading: Reading, brief: Brief, starts: set[datetime]) -> bool:
    """Whether a message set an earlier time for this round, at which nobody met."""
    start = brief.follow_up.round.start if brief.follow_up.round else None
    times = [i.start for i in reading.interviews]
    if start is None or not times or max(times) >= start or reading.arrived is None:
        return False
    if any(max(times) < s < start for s in starts):
        return False
    off = (r.arrived for r in heard(brief.follow_up) if r.arrived and _calls_off(r))
    return any(reading.arrived < at < min(start, max(times) + _SOON) for at in off)


def _calls_off(reading: Reading) -> bool:
    return reading.no_show or reading.kind is Kind.INTERVIEW_CANCELLED


def _names_other(text: str, brief: Brief) -> bool:
    """Whether a phrase names one of the people, or the post itself: that is no subject."""
    people = (brief.follow_up.recipient, *brief.follow_up.others)
    named = {w for p in people for w in (p.name or "").casefold().split() if len(w) > 3}
    words = set(text.casefold().split())
    post = set((brief.follow_up.role or "").casefold().split())
    return bool(named & words) or (bool(post) and post <= words)
