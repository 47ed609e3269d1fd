"""By which marks a message belongs to the process that it was put to. Puts nothing anywhere."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from agent.explain.model import Line
from agent.hiring.clusters import Cluster
from agent.hiring.features import Features, features, own, sound
from agent.hiring.names import Likeness
from agent.reading.model import Candidate, Reading
from agent.terms import Kind, in_words

_SHOWN = 120
_MOST = 5
"""Marks of one sort that are shown."""


def keys(
    readings: Sequence[Reading], at: int, candidate: Candidate, now: datetime
) -> Iterator[Line]:
    """What ties the message at a place in a process to those before it, the strongest first."""
    mine = own(candidate)
    entries = [(features(r, now, mine), r) for r in map(sound, readings[: at + 1])]
    marks, reading = entries.pop()
    if not entries:
        yield Line("key", f"it is the first of this process ({_kind(reading)})")
        return
    before = Cluster()
    for entry in entries:
        before.add(*entry)
    yield from _thread(marks, entries) or _likeness(marks, reading, before) or _FOLLOWED


_FOLLOWED = (Line("key", "what came after it answers it"),)


def _kind(reading: Reading) -> str:
    return in_words(reading.kind)


def _thread(marks: Features, entries: Sequence[tuple[Features, Reading]]) -> tuple[Line, ...]:
    """The nearest message or calendar object before it that it refers to."""
    known = {ref: reading for m, reading in entries for ref in m.thread}
    for ref in marks.thread:
        if said := known.get(ref):
            named = ref == said.message_id
            how = "its References name a message of it" if named else _shares(ref, marks)
            return (Line("key", how, (said.subject,), said.message_id or ref),)
    return ()


def _shares(ref: str, marks: Features) -> str:
    if ref in marks.refs:
        return "its References name what a message of it refers to"
    return "it carries the same calendar event"


def _likeness(marks: Features, reading: Reading, before: Cluster) -> tuple[Line, ...]:
    found = [
        ("the number of the post is the same", sorted(before.requisitions & marks.requisitions)),
        ("its round is at the same time as one before", before.starts & marks.starts),
        ("it is from, or to, somebody who wrote before", sorted(before.writers & marks.writer)),
        ("it has people of the process in it", sorted(_people(marks, before))),
        ("it comes from the same house", sorted(before.houses & marks.houses)),
        ("it comes from the same agency", sorted(before.agency_houses & marks.houses)),
        ("it answers the same subject", {marks.subject} & before.subjects - {""}),
        ("the employer is the same", _named(reading.company, before.company_likeness(marks))),
        ("the post is the same", _named(reading.role, before.role_likeness(marks.role))),
    ]
    return tuple(
        Line("key", how, tuple(w[:_SHOWN] for w in what if isinstance(w, str))[:_MOST])
        for how, what in found
        if what
    )


def _people(marks: Features, before: Cluster) -> set[str]:
    return set(before.addresses & (marks.writer | marks.others)) - before.writers


def _named(name: str | None, likeness: Likeness) -> tuple[str, ...]:
    return (name,) if name and likeness >= Likeness.NEAR else ()


def left_aside(reading: Reading) -> str:
    """Why a message is in no process."""
    if reading.suspicious:
        return "its sender is not to be trusted: nothing is drawn from it"
    return _ASIDE.get(reading.kind, "nothing ties it to a process, and it begins none")


_ASIDE = {
    Kind.UNRELATED: "it is not about a job of yours",
    Kind.RECRUITER_OUTREACH: "an approach begins a process only once you answer it",
    Kind.AUTO_REPLY: "an automatic reply, to nothing of a process that goes on",
}
