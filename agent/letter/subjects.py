"""What a letter can be specific about, the best first, each with the words' source.

Never invents: the notes, then what the round's messages say, then the recipient's own work.
"""

import re
from collections.abc import Iterator, Sequence

from agent.letter import topics
from agent.letter.case import NOTES, Case
from agent.letter.stock import listed
from agent.letter.topics import Subject
from agent.letter.voice import heard, thread_language
from agent.reading.model import Person, Reading, Topic


def subjects(case: Case) -> tuple[tuple[Subject, str], ...]:
    """What was talked about, with its source, the best first: the notes, then what the round's
    messages say."""
    noted = [
        (said, NOTES)
        for topic in case.notes.topics
        if (said := topics.from_notes(topic, case.voice))
    ]
    return (*noted, *_told(case))


def subject_for(case: Case, place: int) -> tuple[Subject, str] | None:
    """One subject a letter: the people of a round get different ones as far as they go. Where
    nothing was said, their own work."""
    found = subjects(case) or tuple(_of_person(case))
    return found[place % len(found)] if found else None


def _told(case: Case) -> Iterator[tuple[Subject, str]]:
    """Topics of the round's messages in the letter's language, each words once; what is talked
    about goes before what is merely told of team and post."""
    readings = tuple(_of_round(case))
    over = _is_over(readings, case)
    named = [
        (topic, reading.message_id or "")
        for reading in readings
        if reading.manner.language == case.voice.language
        for topic in reading.topics
        if _is_theirs(topic, case) and (over or topic.aspect != "task")
    ]
    seen: set[str] = set()
    for topic, source in sorted(named, key=lambda x: x[0].aspect in _ASIDE):
        said = topics.from_message(topic.words, topic.aspect, case.voice)
        if said and said.text.casefold() not in seen and not _names_other(said.text, case):
            seen.add(said.text.casefold())
            yield said, source


def _is_over(readings: Sequence[Reading], case: Case) -> bool:
    """Whether all that was to be done is done: of a visit of two days the second is to come."""
    days = [{i.start.date() for i in r.interviews} for r in readings if r.interviews]
    held = case.follow_up.round
    return not days or not held or not held.start or held.start.date() >= max(days[-1])


_ASIDE = ("team", "role", "task")


def _is_theirs(topic: Topic, case: Case) -> bool:
    """Whether a line of a schedule is the recipient's, or nobody's in particular."""
    beside = topic.beside.casefold()
    if not beside or not case.follow_up.took_part:
        return True
    people = (case.follow_up.recipient, *case.follow_up.others)
    named = [p for p in people if p.name and p.name.casefold() in beside]
    return not named or case.follow_up.recipient in named


def _of_round(case: Case) -> Iterator[Reading]:
    """The round's messages, and what else they wrote from the first of these until it began, where
    no other round lay between."""
    round_, readings = case.follow_up.round, heard(case.follow_up)
    if round_ is None:
        return
    firsts = [r.arrived for r in readings if r.arrived and r.message_id in round_.messages]
    starts = {i.start for r in readings for i in r.interviews}
    for reading in readings:
        if reading.message_id in round_.messages:
            yield reading
        elif firsts and round_.start and reading.arrived and not reading.interviews:
            until = min((s for s in starts if s > reading.arrived), default=round_.start)
            if min(firsts) <= reading.arrived < round_.start <= until:
                yield reading


def _names_other(text: str, case: Case) -> bool:
    """Whether a phrase names one of the people, or the post itself: that is no subject."""
    people = (case.follow_up.recipient, *case.follow_up.others)
    named = {w for p in people for w in (p.name or "").casefold().split() if len(w) > 3}
    words = set(text.casefold().split())
    post = set((case.follow_up.role or "").casefold().split())
    return bool(named & words) or (bool(post) and post <= words)


def _of_person(case: Case) -> Iterator[tuple[Subject, str]]:
    follow_up = case.follow_up
    title = follow_up.recipient.title
    if not title or not follow_up.took_part or thread_language(follow_up) != "en":
        return
    if case.voice.language != "en" or not re.fullmatch(r"[^\d:@<>]{2,80}", title):
        return
    short = re.split(r"[,;(|/]|\s[–—-]\s", title)[0].strip()
    arranges = {w.casefold() for w in re.split(r"[\s-]", short)} & listed(
        "en", "topics", "arrangers"
    )
    if 0 < len(short.split()) <= 5 and short[0].isupper() and not arranges:
        email = follow_up.recipient.email
        said = (r for r in heard(follow_up) if (email, title) in _titles(r))
        source = next((r.message_id for r in said), None)
        yield Subject(short, "specific_person"), source or ""


# There is one of them: "as Head of Design", but "as a Staff Engineer".
_ONE = re.compile(
    r"\b(?:of|for)\b|^Manager\b|^(?:[A-Z]{2,4}|Founder|Co-?[Ff]ounder|Owner|Innkeeper|Proprietor|Landlord|Landlady|Curator|Matron|Chair|Head\w*|Chief .*|.*\b(?:President|Principal|Dean|Headteacher)"
    r"|(?:Managing|General|Executive|Creative|Artistic|Technical|Medical|Finance|Operations) (?:Director|Manager)|(?:Store|Ward|Shop|Office|Branch|Plant|Hotel|Studio|Site|Kitchen) Manager)$"
)


def article(title: str) -> str:
    """What stands before a title behind "as": nothing, "a " or "an "."""
    if _ONE.search(title):
        return ""
    return (
        "an "
        if re.match(r"(?:[AIO]|E(?!u)|U(?!n?i|se|ro|[A-Z])|[FHLMNRSX](?=[A-Z]))", title)
        else "a "
    )


def _titles(reading: Reading) -> set[tuple[str | None, str | None]]:
    met = [p for i in reading.interviews for p in i.interviewers]
    people: list[Person] = [*reading.people, *met]
    return {(p.email, p.title) for p in people}
