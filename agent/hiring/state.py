"""How a process stands: open or ended, whose turn it is, and when it falls asleep.

Follows one process's messages in order; decides no letter.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from agent.hiring.doubts import is_doubtful, is_plain
from agent.hiring.features import Entry, Features
from agent.hiring.model import Patience, Round
from agent.hiring.rounds import Built
from agent.hiring.slots import as_instant
from agent.reading.model import Candidate, Reading
from agent.terms import REQUESTS, FollowUpWish, Kind, RoundState, Status, Turn

REVIVING = frozenset({Kind.AVAILABILITY_REQUESTED, Kind.ASSESSMENT_REQUESTED})
AFTER: dict[Status, dict[Kind, Status]] = {
    Status.ACTIVE: {
        Kind.OFFER: Status.OFFER,
        Kind.REJECTION: Status.REJECTED,
        Kind.WITHDRAWAL: Status.WITHDRAWN,
        Kind.ACCEPTANCE: Status.ACCEPTED,
    },
    Status.OFFER: {
        Kind.REJECTION: Status.REJECTED,
        Kind.WITHDRAWAL: Status.WITHDRAWN,
        Kind.ACCEPTANCE: Status.ACCEPTED,
    },
    Status.ACCEPTED: {
        Kind.REJECTION: Status.REJECTED,
        Kind.WITHDRAWAL: Status.WITHDRAWN,
    },
    Status.REJECTED: {
        Kind.OFFER: Status.OFFER,
        **dict.fromkeys(REVIVING, Status.ACTIVE),
    },
    Status.WITHDRAWN: {
        Kind.OFFER: Status.OFFER,
        Kind.SCHEDULING_REPLY: Status.ACTIVE,
        Kind.ACCEPTANCE: Status.ACCEPTED,
    },
}
"""What a message makes of a process; whatever is not named here changes nothing. What was
withdrawn is taken up again by the candidate or by an offer, not by mail that has crossed."""

OPENINGS = frozenset({
    Kind.RECRUITER_OUTREACH, Kind.APPLICATION_RECEIVED, Kind.ACKNOWLEDGEMENT, Kind.AUTO_REPLY,
})  # fmt: skip
"""What comes before anybody has dealt with the candidate: there is no offer to accept yet."""
ROUNDS = frozenset({Kind.INTERVIEW_CONFIRMED, Kind.INTERVIEW_RESCHEDULED})
ANSWERING = frozenset({
    Kind.SCHEDULING_REPLY, Kind.OTHER_HIRING, Kind.ACCEPTANCE, Kind.WITHDRAWAL, Kind.STATUS_CHECK,
})  # fmt: skip
"""What the candidate writes to whatever was asked; a thank-you answers only what it replies to."""
NEWS = frozenset({Kind.PROGRESS_UPDATE, Kind.ACKNOWLEDGEMENT, Kind.OFFER, Kind.REJECTION})
OVER = (Status.REJECTED, Status.ACCEPTED, Status.WITHDRAWN)


def ending(
    entries: Sequence[Entry], built: Built, unsure: frozenset[str]
) -> tuple[Status, datetime | None]:
    """The status that the messages alone give, and when what it rests on came."""
    status, since, dealt = Status.ACTIVE, None, False
    asked: dict[str, Reading] = {}
    last: Reading | None = None  # what the status rests on
    for marks, reading in entries:
        kind = reading.kind
        dealt = dealt or (marks.incoming and kind not in OPENINGS and not is_doubtful(reading))
        if marks.incoming and kind in (*REQUESTS, *ROUNDS):
            asked[marks.id] = reading
        of_else = kind is Kind.ACCEPTANCE and status is not Status.OFFER
        if of_else and (reading.interviews or not dealt or _sends(marks, reading, asked)):
            kind = Kind.SCHEDULING_REPLY  # A time was accepted, or an approach; no offer.
        if kind in ROUNDS and marks.id in built.opened:
            kind = Kind.AVAILABILITY_REQUESTED
        if reading.withdrawn:
            kind = Kind.WITHDRAWAL
        became = AFTER[status].get(kind, status)
        crossed = status is Status.REJECTED and last and _is_older(reading, last)
        if became is not status and marks.id not in unsure and not crossed:
            status, since = became, None if became is Status.ACTIVE else marks.at
            last = reading
    return status, since


def _is_older(late: Reading, said: Reading) -> bool:
    """Whether a house wrote what came later before what it had said by then: by its own clock, and
    mail that was held up on its way takes nothing back."""
    if not (late.sent and said.sent and late.sender and said.sender):
        return False
    return late.sent < said.sent and late.sender.domain == said.sender.domain


def _sends(marks: Features, reading: Reading, asked: dict[str, Reading]) -> bool:
    """Whether an acceptance that is not plain answers what was asked for, or a round that was set:
    it sends that, or says yes to it."""
    return not is_plain(reading) and not asked.keys().isdisjoint(marks.refs[:1])


def heard(entries: Sequence[Entry]) -> list[Entry]:
    """What the employer wrote, in order; automatic replies are no word of theirs."""
    return [(m, r) for m, r in entries if m.incoming and r.kind is not Kind.AUTO_REPLY]


def wish(heard: Sequence[Entry]) -> FollowUpWish | None:
    """Whether they want to be asked. What a receipt says to every applicant, and what is said of a
    wait alone ("no need to chase!"), is overtaken once they ask the candidate in."""
    said: FollowUpWish | None = None
    until_asked_in = False
    for _, reading in heard:
        asks_in = reading.kind in (*ROUNDS, *REVIVING)
        if until_asked_in and asks_in:
            said, until_asked_in = None, False
        if reading.follow_up is not None:
            said = reading.follow_up
            of_wait = reading.for_now and not asks_in
            until_asked_in = of_wait or reading.kind is Kind.APPLICATION_RECEIVED
    return said


def asleep_from(
    entries: Sequence[Entry],
    heard: Sequence[Entry],
    rounds: Sequence[Round],
    promise: datetime | None,
    patience: Patience,
) -> datetime | None:
    """When silence makes the process dormant, if nothing comes; None while a round lies ahead.

    A round that took place is a word from them. Who was promised a day far ahead is not kept
    waiting in vain before it; ``promise`` is the instant at which that day has passed.
    """
    if any(r.state is RoundState.SCHEDULED and r.start for r in rounds):
        return None
    met = [
        r.end.astimezone(UTC) for r in rounds if r.state is RoundState.DONE and r.start and r.end
    ]
    quiet_since = max([*met, (heard[-1] if heard else entries[0])[0].at])
    after_checks = timedelta(days=patience.dormant_after_checks_days)
    sleeps = quiet_since + timedelta(days=patience.dormant_after_days)
    if promise is not None:
        sleeps = max(sleeps, promise + after_checks)
    checks = [m.at for m, r in entries if r.kind is Kind.STATUS_CHECK and m.at > quiet_since]
    if 0 < patience.checks <= len(checks):
        sleeps = min(sleeps, checks[patience.checks - 1] + after_checks)
    return sleeps


@dataclass(frozen=True, slots=True)
class Owed:
    """Whose turn it is and, where it is the candidate's, what for and by when."""

    turn: Turn
    awaited: Reading | None = None
    deadline: datetime | date | None = None


def owed(
    entries: Sequence[Entry], built: Built, status: Status, now: datetime, candidate: Candidate
) -> Owed:
    """Who owes the next word at ``now``."""
    if status in OVER or status is Status.DORMANT:
        return Owed(Turn.NOBODY)
    if status is Status.OFFER:
        return _on_offer(entries)
    asks = [r for m, r in _open(entries, built) if not _begun(m, r, built, now)]
    if asks:
        deadlines = [r.candidate_deadline for r in asks if r.candidate_deadline]
        first = min(deadlines, key=lambda d: as_instant(d, candidate.timezone), default=None)
        return Owed(Turn.CANDIDATE, asks[-1], first)
    ahead = any(r.state is RoundState.SCHEDULED and r.start for r in built.rounds)
    return Owed(Turn.NOBODY if ahead else Turn.EMPLOYER)


def _on_offer(entries: Sequence[Entry]) -> Owed:
    """The candidate decides, but while terms are discussed, whoever was written to last answers."""
    offers = [i for i, (_, r) in enumerate(entries) if r.kind is Kind.OFFER]
    since = entries[offers[-1] :] if offers else entries
    deadline = next(
        (r.candidate_deadline for _, r in reversed(since) if r.candidate_deadline), None
    )
    talk = [(m, r) for m, r in since if r.kind not in (Kind.AUTO_REPLY, Kind.THANK_YOU)]
    if talk and not talk[-1][0].incoming:
        return Owed(Turn.EMPLOYER, None, deadline)
    return Owed(Turn.CANDIDATE, since[0][1], deadline)


def _open(entries: Sequence[Entry], built: Built) -> list[Entry]:
    """What was asked of the candidate and neither answered nor settled since."""
    asks: list[Entry] = []
    undone = {
        m for r in built.rounds if r.state is RoundState.SCHEDULED and not r.end for m in r.messages
    }
    went_on = {m for r in _held(built) for m in r.messages} & built.opened
    for marks, reading in entries:
        if not marks.incoming:
            asks = [a for a in asks if a[0].id in undone or not _answers(marks, reading, a)]
        elif reading.kind is not Kind.AUTO_REPLY:
            if asks:
                fresh = marks.id in built.opened or not reading.interviews
                asks = [
                    (m, r)
                    for m, r in asks
                    if m.id in undone or _is_older(reading, r) or not _settles(reading, r, fresh)
                ]
            if marks.id in went_on:
                asks = [a for a in asks if a[1].kind is not Kind.INFORMATION_REQUESTED]
            if _asks(reading):
                asks.append((marks, reading))
    return asks


def _held(built: Built) -> list[Round]:
    """The meetings that took place: who has met the candidate since has gone on without."""
    return [r for r in built.rounds if r.state is RoundState.DONE and r.start]


def _asks(reading: Reading) -> bool:
    return (
        reading.kind in REQUESTS
        or reading.awaits_candidate
        or (reading.candidate_deadline is not None and reading.kind is not Kind.REJECTION)
    )


def _answers(marks: Features, reading: Reading, ask: Entry) -> bool:
    """Whether the candidate's letter answers what was asked. Our thanks, though they reply to the
    latest message, name no times and hand nothing in."""
    asked, request = ask
    if reading.as_worded and reading.kind is Kind.THANK_YOU and request.kind in REVIVING:
        return False
    return reading.kind in ANSWERING or asked.id in marks.refs


def _settles(reading: Reading, ask: Reading, fresh: bool) -> bool:
    """Whether a later message of theirs shows that they no longer wait for an answer.

    ``fresh``: it tells of a round not known before. An assignment waits until it is handed in.
    """
    kind, asked = reading.kind, ask.kind
    if asked is Kind.ASSESSMENT_REQUESTED or kind is asked:
        return True
    if kind in NEWS:
        return not _asks(reading) or asked is Kind.INFORMATION_REQUESTED
    if asked is Kind.INFORMATION_REQUESTED or kind not in ROUNDS:
        return False
    return fresh or asked is not Kind.AVAILABILITY_REQUESTED


def _begun(marks: Features, reading: Reading, built: Built, now: datetime) -> bool:
    """Whether what had to be confirmed has begun or is off."""
    if reading.kind not in ROUNDS:
        return False
    own = [r for r in built.rounds if marks.id in r.messages and r.start]
    return bool(own) and not any(
        r.state is RoundState.SCHEDULED and r.start and r.start > now for r in own
    )
