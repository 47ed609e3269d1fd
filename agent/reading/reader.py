"""The order of the steps from a message to its reading, nothing else."""

from dataclasses import replace
from datetime import date, datetime
from typing import NamedTuple

from agent.message import Message
from agent.reading import (
    addressed,
    detailed,
    details,
    doubtful,
    evidence,
    forwards,
    kinds,
    offering,
    parts,
    people,
    telling,
    times,
    trust,
)
from agent.reading.forwards import Opened
from agent.reading.kinds import Judgement
from agent.reading.model import CalendarRef, Candidate, Evidence, Interview, Manner, Person, Reading
from agent.reading.offering import Given
from agent.reading.people import Parties
from agent.reading.personal import is_personal
from agent.reading.prose import Prose
from agent.reading.steps import Steps
from agent.reading.trust import Trust
from agent.terms import Direction, Kind, Promised, Stage

VERSION = 44
"""Raised with every change of what is read: the mailbox is then read again."""


def read(message: Message, candidate: Candidate) -> Reading:
    """Reads one message with no memory of others (docs/json.md, ``read``); never raises."""
    steps = Steps()
    seen = steps.take(
        "the forwarded message", Opened(message, message), forwards.opened, message, candidate
    )
    candidate = (
        candidate if candidate.name else replace(candidate, name=_called(message, candidate))
    )
    text = steps.take("the text", Prose(), forwards.prose_of, seen, candidate)
    sent = seen.message if _is_own(message, candidate) else message
    # Of a forward the text is the original's alone, and what stands above it is judged too.
    told = text if seen.message is sent else replace(text, around=None)
    doubts = steps.take("the sender's standing", Trust(), trust.judge, sent, told, candidate)
    borrowed = steps.take("the sender's name", Trust(), trust.in_own_name, message, candidate)
    doubts = borrowed if borrowed.suspicious else doubts
    odd = steps.take("the parts", (), parts.disagreements, message)
    judged = steps.take(
        "the kind", _unjudged(seen.message, candidate), kinds.judge, seen.message, text, candidate
    )
    frame = _frame(message, seen, judged, doubts, odd)
    speaks = judged.kind not in (Kind.UNRELATED, Kind.RECRUITER_OUTREACH)
    if speaks and steps.take(
        "the addressee", False, addressed.is_anothers, message, seen, candidate
    ):
        frame = replace(frame, kind=Kind.UNRELATED, confidence=kinds.BESIDE, evidence=())
        return replace(frame, sender=message.sender, reply_to=message.reply_to)
    given = Given(seen.message, text, candidate, judged.kind)
    if meant := _about_a_job(frame, doubts, given, judged, steps):
        bare = replace(frame, evidence=())
        reading = _told(*_as_kind(bare, judged, meant, steps), given._replace(kind=meant), steps)
    elif doubts.fraud or judged.kind is Kind.UNRELATED:
        reading = replace(_unrelated(frame, doubts), beside=kinds.is_beside(judged))
        if frame.direction is Direction.OUTGOING and not doubts.fraud:
            reading = _aside(reading, message, text, steps)
        if frame.direction is Direction.OUTGOING or is_personal(message, text):
            reading = replace(reading, in_context=_in_context(frame, given, judged, steps))
    else:
        kind = steps.take("the kind", judged.kind, doubtful.meant, *given[:3], judged)
        reading = _told(*_as_kind(frame, judged, kind, steps), given._replace(kind=kind), steps)
    grounds = steps.take("evidence", (), evidence.checked, reading.evidence, message)
    defects = tuple(dict.fromkeys((*message.defects, *steps.defects)))
    if grounds == reading.evidence and not defects:
        return reading
    return replace(reading, evidence=grounds, defects=defects)


def _unjudged(message: Message, candidate: Candidate) -> Judgement:
    own = _is_own(message, candidate)
    return Judgement(Direction.OUTGOING if own else Direction.INCOMING, Kind.UNRELATED, 0.0)


def _is_own(message: Message, candidate: Candidate) -> bool:
    return candidate.owns(message.sender.email if message.sender else None)


def _called(message: Message, candidate: Candidate) -> str | None:
    """The candidate's name as the envelope has it: a forwarded letter speaks of them by it."""
    return next((to.name for to in message.to if to.name and candidate.owns(to.email)), None)


def _frame(
    message: Message, seen: Opened, judged: Judgement, doubts: Trust, odd: tuple[str, ...]
) -> Reading:
    """What every reading has: the headers, the kind and what to doubt."""
    return Reading(
        message_id=message.message_id,
        direction=judged.direction,
        kind=judged.kind,
        confidence=min(1.0, max(0.0, judged.confidence)),
        of_hiring=judged.balance.odds if judged.balance else None,
        evidence=(*judged.evidence, *doubts.evidence),
        warnings=(*doubts.warnings, *odd),
        arrived=message.received or message.date,
        sent=message.date,
        sender=seen.message.sender,
        reply_to=seen.message.reply_to,
        to=message.to,
        cc=message.cc,
        subject=message.subject,
        in_reply_to=message.in_reply_to,
        references=message.references,
        suspicious=doubts.suspicious,
    )


def _unrelated(frame: Reading, doubts: Trust) -> Reading:
    """An unrelated message, and a fraud, has no fields, whatever it names (rulings, Fraud)."""
    if doubts.fraud and frame.kind is not Kind.UNRELATED:
        return replace(frame, kind=Kind.UNRELATED, confidence=0.9, evidence=doubts.evidence)
    grounds = ("kind", "warnings")
    return replace(frame, evidence=tuple(e for e in frame.evidence if e.field in grounds))


_NO_ROUNDS: tuple[tuple[Interview, ...], tuple[Evidence, ...], tuple[str, ...]] = ((), (), ())
_NO_PROMISE: tuple[date | None, int | None, tuple[Evidence, ...]] = (None, None, ())
_NO_DAY: tuple[datetime | date | None, tuple[Evidence, ...]] = (None, ())
_NOBODY: tuple[str, ...] = ()
_NEVER: frozenset[int] = frozenset()


def _told(said: Reading, judged: Judgement, given: Given, steps: Steps) -> Reading:
    """A message that is about a job: who, when, by when, and what else."""
    said = _with_round(_with_parties(said, given, judged, steps), judged, steps)
    said = _each_called(said, judged, steps)
    if said.kind is Kind.ACKNOWLEDGEMENT and telling.tells_of_leaving(judged):
        said = replace(said, withdrawn=True)
    return detailed.with_details(said, given, steps)


def _with_round(said: Reading, judged: Judgement, steps: Steps) -> Reading:
    """The round, once it is known who meets the candidate."""
    whom = _met_on_a_day(said.interviews) or said.meets
    changed = steps.take("stage", None, kinds.round_of, judged, said.kind, whom)
    if changed is None:
        return said
    kept = tuple(e for e in said.evidence if e.field != "stage")
    return replace(said, stage=changed[0], evidence=(*kept, *changed[1]))


def _met_on_a_day(rounds: tuple[Interview, ...]) -> tuple[Person, ...]:
    """Those met on one day, that on which most are: one today and one next week are no panel."""
    days: dict[date, tuple[Person, ...]] = {}
    for one in rounds:
        days[one.start.date()] = (*days.get(one.start.date(), ()), *one.interviewers)
    return max(days.values(), key=len, default=())


def _each_called(said: Reading, judged: Judgement, steps: Steps) -> Reading:
    """Of several rounds, what each is: a case with one, then a talk with the manager."""
    if len(said.interviews) < 2 or judged.seen is None:
        return said
    unknown: tuple[Stage | None, ...] = (None,) * len(said.interviews)
    stages = steps.take("stage", unknown, kinds.each, judged.seen, said.interviews)
    pairs = zip(said.interviews, stages, strict=True)
    return replace(said, interviews=tuple(replace(i, stage=s) for i, s in pairs))


def _aside(said: Reading, message: Message, text: Prose, steps: Steps) -> Reading:
    """What the candidate's letter tells whatever it is about: how they address the reader, and that
    nobody came."""
    return replace(
        said,
        manner=steps.take("manner", Manner(), details.manner, message, text),
        styled=steps.take("honorifics", _NOBODY, details.styled, message, text),
        left_alone=steps.take("absence", False, details.left_alone, text),
    )


def _about_a_job(
    frame: Reading, doubts: Trust, given: Given, judged: Judgement, steps: Steps
) -> Kind | None:
    """What no word of hiring tells: who has put the candidate forward for several posts tells how
    each of these stands, and what the candidate writes right after a round is a thank-you."""
    if frame.kind is not Kind.UNRELATED or doubts.fraud or doubts.suspicious:
        return None
    if frame.direction is Direction.OUTGOING:
        thanks = steps.take("the kind", False, doubtful.is_thanks, *given[:3], judged)
        return Kind.THANK_YOU if thanks else None
    posts = steps.take("posts", (), people.put_forward, given.text)
    return Kind.PROGRESS_UPDATE if posts else None


_NO_WORD = (Kind.UNRELATED, Kind.AUTO_REPLY, Kind.RECRUITER_OUTREACH)


def _in_context(frame: Reading, given: Given, judged: Judgement, steps: Steps) -> Reading | None:
    """What it says where its author is known to write about the candidate's hiring. A courtesy, and
    what is about something else beyond doubt, says no more than that somebody has written, and by
    when they will again."""
    if frame.suspicious:
        return None
    message, text, candidate, _ = given
    otherwise = _unjudged(message, candidate)
    judged = steps.take("the kind", otherwise, kinds.presume, judged)
    if judged.kind in _NO_WORD:
        return None
    of_else = kinds.is_of_else(judged)
    if of_else and judged.kind is not Kind.ACKNOWLEDGEMENT:
        by = _promise(given._replace(kind=Kind.PROGRESS_UPDATE), steps)
        return replace(
            frame,
            kind=Kind.PROGRESS_UPDATE,
            confidence=judged.confidence,
            reply_expected_by=by.day,
            counts_from_interview=by.after,
            promised=by.promised,
            evidence=by.evidence,
        )
    frame = replace(frame, kind=judged.kind, confidence=judged.confidence, evidence=judged.evidence)
    kind = judged.kind
    if not of_else:
        kind = steps.take("the kind", kind, doubtful.meant, message, text, candidate, judged)
    if of_else or (kind in doubtful.COURTESIES and judged.direction is Direction.INCOMING):
        agrees = steps.take("assent", False, details.says_yes, text)
        return replace(frame, kind=kind, accepts=agrees)
    return _told(*_as_kind(frame, judged, kind, steps), given._replace(kind=kind), steps)


def _as_kind(
    said: Reading, judged: Judgement, kind: Kind, steps: Steps
) -> tuple[Reading, Judgement]:
    """The message with the round that one of this kind is about."""
    if kind is judged.kind:
        return said, judged
    judged = steps.take("stage", judged, kinds.of_kind, judged, kind)
    kept = tuple(e for e in said.evidence if e.field != "stage")
    grounds = tuple(e for e in judged.evidence if e.field == "stage")
    return replace(said, evidence=(*kept, *grounds)), judged


def _with_parties(said: Reading, given: Given, judged: Judgement, steps: Steps) -> Reading:
    """Employer, role and contact; the rounds, who meets the candidate in them; promises."""
    message, text, candidate, kind = given
    found = steps.take("names", Parties(), people.parties, *given)
    rounds, on_rounds, odd = _rounds(given, steps)
    if kind in offering.SETTING and rounds and not _agreed(said, given, rounds, on_rounds, steps):
        rounds, on_rounds = (), ()
    passed = _NEVER
    if rounds:
        passed = steps.take("the history", passed, times.passed, message, text, candidate)
    met = (message, text, candidate, rounds, found, passed)
    rounds, on_people = steps.take("interviewers", (rounds, ()), people.interviewers, *met)
    offers = offering.offers(said.direction, given, found, steps)
    if offers.joins:
        rounds = offering.with_joining(rounds, offers, given, steps)
    if offers.absent or offers.alone:
        rounds = offering.without_absent(rounds, offers, given, steps)
    forward = offering.put_forward(said, given, rounds, offers.offered, steps)
    by = _promise(given, steps)
    deadline, on_it = steps.take("deadlines", _NO_DAY, times.candidate_deadline, *given)
    return replace(
        said,
        kind=kind,
        stage=judged.stage,
        follow_up=judged.follow_up,
        calendar=tuple(
            CalendarRef(i.uid, i.sequence, i.method, i.start) for i in message.invitations
        ),
        company=found.company,
        role=found.role,
        interviews=rounds,
        contact=_contact(found.contact, text),
        people=found.people,
        agency=found.agency,
        fates=found.fates,
        posts=found.posts,
        news_by=_news(found, given, steps),
        requisitions=found.requisitions,
        offered=forward.offered,
        meets=offers.meets,
        weeks=offers.weeks,
        lasts=offers.lasts,
        absent=offers.absent,
        joins=offers.joins,
        alone=offers.alone is not None,
        new_days=forward.days,
        by_weekday=forward.by_weekday,
        hour=forward.hour.at,
        until=forward.hour.until,
        same_hour=forward.hour.same,
        asks_hour=forward.hour.asks,
        others_meet=steps.take("interviewers", False, people.others_meet, text),
        unattended=found.unattended,
        reply_expected_by=by.day,
        counts_from_interview=by.after,
        promised=by.promised,
        candidate_deadline=deadline,
        evidence=(*said.evidence, *found.evidence, *on_rounds, *on_people, *by.evidence, *on_it),
        warnings=tuple(dict.fromkeys((*said.warnings, *odd))),
    )


def _news(found: Parties, given: Given, steps: Steps) -> date | None:
    """By when there is news of a post that goes on, in the words that end another."""
    if given.kind is not Kind.REJECTION or not any(f.goes_on for f in found.fates):
        return None
    told = given._replace(kind=Kind.PROGRESS_UPDATE)
    return steps.take("promises", _NO_PROMISE, times.reply_expected_by, *told)[0]


_HARDLY = 0.1
"""With less, a message is taken for what it is for want of anything better."""
_Rounds = tuple[tuple[Interview, ...], tuple[Evidence, ...], tuple[str, ...]]


def _rounds(given: Given, steps: Steps) -> _Rounds:
    """The rounds; where the author's own words set none and put forward one hour, that one ("if it
    suits you, I will ring on Friday at one"), before any that the history tells."""
    message, text, candidate, kind = given
    found, grounds, odd = steps.take("times", _NO_ROUNDS, times.interviews, *given)
    own = any(ground.text in text.own for ground in grounds)
    if kind not in offering.SETTING or own or message.invitations:
        return found, grounds, odd
    offered = steps.take("the times offered", (), times.offered, message, text, candidate)
    one = len(offered) == 1 and (offered[0].end or offered[0].start.hour or offered[0].start.minute)
    return (offered, (), odd) if one else (found, grounds, odd)


def _agreed(
    said: Reading,
    given: Given,
    rounds: tuple[Interview, ...],
    grounds: tuple[Evidence, ...],
    steps: Steps,
) -> bool:
    """Whether rounds are set that nothing but the quoted history tells: not by a no, nor by a leave
    until another day, nor by words that are taken for a yes for want of anything better ("Good
    question")."""
    message, text, candidate, _ = given
    if message.invitations or not grounds or any(g.text in text.own for g in grounds):
        return True
    if steps.take("the day", False, times.picks_one, message, text, candidate):
        return True
    until = steps.take("the day", None, details.until_weekday, text)
    if until is not None and until not in {i.start.weekday() for i in rounds}:
        return False
    if steps.take("assent", False, details.refuses, text):
        return False
    return said.confidence >= _HARDLY or steps.take("assent", True, details.agrees, text)


def _contact(found: Person | None, text: Prose) -> Person | None:
    """The forwarder, where he or she writes to the candidate in words of their own."""
    if text.forwarder is None:
        return found
    return Person(text.forwarder.name or None, text.forwarder.email)


class _Promise(NamedTuple):
    """What they promise, and from when on it counts."""

    day: date | None
    after: int | None
    promised: Promised | None
    evidence: tuple[Evidence, ...]


def _promise(given: Given, steps: Steps) -> _Promise:
    day, after, grounds = steps.take("promises", _NO_PROMISE, times.reply_expected_by, *given)
    promised = details.promised(grounds[0].text) if grounds else None
    return _Promise(day, after, promised, grounds)
