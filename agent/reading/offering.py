"""The times that a message puts forward: who would meet the candidate then, and who cannot come."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import NamedTuple

from agent.message import Message
from agent.reading import details, people, times
from agent.reading.model import Candidate, Evidence, Interview, Person, Reading
from agent.reading.people import Parties
from agent.reading.prose import Prose
from agent.reading.steps import Steps
from agent.terms import Direction, Kind

_NO_DAYS: tuple[date, ...] = ()
_NOBODY: tuple[str, ...] = ()
_NEVER: frozenset[int] = frozenset()
_NOBODY_MET: tuple[tuple[Interview, ...], tuple[Evidence, ...]] = ((), ())
MEETING = (Kind.INTERVIEW_CONFIRMED, Kind.INTERVIEW_RESCHEDULED, Kind.ACKNOWLEDGEMENT,
            Kind.PROGRESS_UPDATE, Kind.INTERVIEW_CANCELLED)  # fmt: skip
_OFFERING = (Kind.AVAILABILITY_REQUESTED, Kind.INTERVIEW_CANCELLED, Kind.RECRUITER_OUTREACH)
SETTING = (Kind.INTERVIEW_CONFIRMED, Kind.INTERVIEW_RESCHEDULED)
_SILENT = (Kind.PROGRESS_UPDATE, Kind.APPLICATION_RECEIVED, Kind.INFORMATION_REQUESTED,
           Kind.ACKNOWLEDGEMENT)  # fmt: skip
_UNSURE = 0.75
"""With less confidence a question in what seems to put nothing forward may put a time forward."""
_REPLYING = (Kind.SCHEDULING_REPLY, Kind.OTHER_HIRING)
_SOME_DAY = Interview(datetime(2000, 1, 1, tzinfo=UTC))


class Given(NamedTuple):
    """What each step of a reading takes: a message with its own words, whose mailbox it lies in,
    and the kind that it has."""

    message: Message
    text: Prose
    candidate: Candidate
    kind: Kind


class Offers(NamedTuple):
    """The times put forward, who would meet the candidate then, the weeks and the length; and who
    cannot come."""

    offered: tuple[Interview, ...] = ()
    meets: tuple[Person, ...] = ()
    weeks: tuple[date, ...] = ()
    absent: tuple[str, ...] = ()
    alone: Person | None = None
    """The author, where nobody else comes."""
    lasts: int | None = None
    joins: tuple[Person, ...] = ()
    """Who comes besides."""


def offers(direction: Direction, given: Given, found: Parties, steps: Steps) -> Offers:
    """What a message of its kind puts forward."""
    message, text, candidate, kind = given
    meets: tuple[Person, ...] = ()
    absent, alone = _NOBODY, None
    joins: tuple[Person, ...] = ()
    if direction is Direction.INCOMING and kind in (*MEETING, Kind.AVAILABILITY_REQUESTED):
        named = steps.take("who comes", _NOBODY, details.joining, text)
        joins = tuple(_addressed(name, message, candidate) for name in named)
    if kind in MEETING and direction is Direction.INCOMING:
        absent = steps.take("who is absent", _NOBODY, details.absent, text)
        author = _author(message)
        if steps.take("who comes", False, details.comes_alone, text):
            alone = author
        elif author and steps.take("who comes", False, details.stays_out, text):
            absent = (*absent, author.name or "")
        if absent or alone:
            people = [*_met(given, found, steps)]
            people += map(Person, steps.take("who comes", _NOBODY, details.coming, text))
            comes = author and steps.take("who comes", False, details.comes_instead, text)
            if author and comes and author.name not in [p.name for p in people]:
                people.append(author)
            meets = details.present(tuple(people), absent, alone)
    if kind not in _OFFERING:
        return Offers(meets=meets, absent=absent, alone=alone, joins=joins)
    offered = steps.take("the times offered", (), times.offered, message, text, candidate)
    if kind is not Kind.INTERVIEW_CANCELLED:
        meets = _met(given, found, steps)
    weeks = steps.take("weeks", _NO_DAYS, times.weeks, message, text, candidate)
    lasts = steps.take("the length", None, times.lasts, message, text, candidate)
    meets = (*meets, *(p for p in joins if p.name not in {q.name for q in meets}))
    return Offers(offered, meets, weeks, absent, alone, lasts, joins)


def _addressed(name: str, message: Message, candidate: Candidate) -> Person:
    """Somebody named in words, with the full name and address of the only one so called to whom the
    message goes too."""
    key = {*name.casefold().split()}
    heads = [h for h in (*message.to, *message.cc)[:30] if not candidate.owns(h.email)]
    found = {h.email: h for h in heads if key <= {*(h.name or "").casefold().split()}}
    head = found.popitem()[1] if len(found) == 1 else None
    return Person(head.name, head.email) if head else Person(name)


def with_joining(
    rounds: tuple[Interview, ...], offers: Offers, given: Given, steps: Steps
) -> tuple[Interview, ...]:
    """The one round of a message with who comes to it besides; the author too, whom they join."""
    if len(rounds) != 1:
        return rounds
    (one,) = rounds
    known = [{*(p.name or "").casefold().split()} for p in one.interviewers]
    new = [p for p in offers.joins if not any(_words(p) <= k or k <= _words(p) for k in known)]
    author = _author(given.message)
    if author and not one.interviewers:
        comes = steps.take("who comes", False, details.joins_author, given.text)
        new = [author, *new] if comes else new
    return (replace(one, interviewers=(*one.interviewers, *new)),)


def _words(person: Person) -> set[str]:
    return {*(person.name or "").casefold().split()}


def _author(message: Message) -> Person | None:
    """Who writes, where the sender has a name."""
    sender = message.sender
    return Person(sender.name, sender.email) if sender and sender.name else None


def without_absent(
    rounds: tuple[Interview, ...], offers: Offers, given: Given, steps: Steps
) -> tuple[Interview, ...]:
    """The rounds without who cannot come, unless that is the reason for a new time and nobody comes
    in their place."""
    moved = given.kind is Kind.INTERVIEW_RESCHEDULED
    moved = moved and not steps.take("who comes", False, details.is_replaced, given.text)
    if moved and not steps.take("times", False, times.stay, *given[:3], rounds):
        return rounds
    people = offers.meets if len(rounds) == 1 else ()
    new = tuple(p for p in people if all(p.name != q.name for i in rounds for q in i.interviewers))
    everybody = ((*i.interviewers, *new) for i in rounds)
    return tuple(
        replace(i, interviewers=details.present(all_, offers.absent, offers.alone))
        for i, all_ in zip(rounds, everybody, strict=True)
    )


def _met(given: Given, found: Parties, steps: Steps) -> tuple[Person, ...]:
    """Who meets the candidate in a round that the message does not set."""
    passed = steps.take("the history", _NEVER, times.passed, *given[:3])
    whom = (*given[:3], (_SOME_DAY,), found, passed)
    met, _ = steps.take("interviewers", _NOBODY_MET, people.interviewers, *whom)
    return met[0].interviewers if met else ()


class Forward(NamedTuple):
    """Times that are no rounds yet, and of which a time that is told by halves is made."""

    offered: tuple[Interview, ...]
    days: tuple[date, ...] = ()
    """The days to which a round is moved whose hour stays."""
    hour: times.Hour = times.Hour()
    """An hour without a day."""
    by_weekday: bool = False
    """Whether the day is told by its weekday alone."""


def put_forward(
    said: Reading,
    given: Given,
    rounds: tuple[Interview, ...],
    offered: tuple[Interview, ...],
    steps: Steps,
) -> Forward:
    """What is put forward where no round is set, besides what was ``offered`` at first sight."""
    message, text, candidate, kind = given
    days, hour, bare = _NO_DAYS, times.Hour(), False
    if not rounds:
        hour = steps.take("the hour", hour, times.bare_hour, message, text, candidate)
        if kind in SETTING or hour.same or kind in _REPLYING:
            days = steps.take("the new day", _NO_DAYS, times.new_days, message, text, candidate)
        unsure = said.confidence < _UNSURE and kind in _SILENT and "?" in text.own
        if not offered and (kind in _REPLYING or hour.same or unsure):
            offered = steps.take("the times offered", (), times.offered, message, text, candidate)
    if said.direction is Direction.OUTGOING or kind in SETTING or days:
        told = (*(i.start.date() for i in rounds or offered), *days)
        bare = steps.take("weekdays", False, times.by_weekday, message, text, candidate, told)
    return Forward(offered, days, hour, bare)
