"""Readings that the rest of their process shows to be wrong, put right.

Read alone, a doubtful message may look like an end; what was written before and after it knows
better. Decides neither what a round is nor how a process stands.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta

from agent.hiring.features import Entry, Features
from agent.reading.model import Interview, Reading
from agent.terms import Direction, Kind, Promised

UNSURE = 0.55
"""A kind with less confidence is as likely another (nought: none was given)."""
PLAIN = 0.9
"""With this confidence a message is what it seems, whatever stands around it."""
JUST_NOW = timedelta(hours=12)
"""So long after it began a round may still be called off."""
NEW_TIMES = timedelta(days=3)
"""So soon who could not come names another time."""
SOON = timedelta(days=1)
"""So soon an answer to a wish is about that."""
HARDLY = 0.15
"""With less, a message is taken for what it is for want of anything better."""
FAIRLY_SURE = 0.75
"""With less, what stands around a message counts for more than its words."""
CALENDAR = frozenset({
    Kind.INTERVIEW_CONFIRMED, Kind.INTERVIEW_RESCHEDULED, Kind.INTERVIEW_CANCELLED,
    Kind.AVAILABILITY_REQUESTED, Kind.AUTO_REPLY,
})  # fmt: skip
"""What a calendar object may be sent with; anything else is a misreading of its words."""
SILENT = frozenset({
    Kind.PROGRESS_UPDATE, Kind.APPLICATION_RECEIVED, Kind.INFORMATION_REQUESTED,
    Kind.ACKNOWLEDGEMENT, Kind.INTERVIEW_RESCHEDULED, Kind.INTERVIEW_CANCELLED,
})  # fmt: skip
"""What, without a time that it sets, may put one forward all the same."""
WEEK = timedelta(weeks=1)
LIFE = frozenset({Kind.AVAILABILITY_REQUESTED, Kind.ASSESSMENT_REQUESTED, Kind.OFFER})
"""What nobody writes to somebody whom they have turned down."""


def is_doubtful(reading: Reading) -> bool:
    """Whether a message's kind is as likely another."""
    return 0 < reading.confidence < UNSURE


def is_open(reading: Reading) -> bool:
    """Whether what stands around a message counts for more than its words."""
    return 0 < reading.confidence < FAIRLY_SURE


def is_plain(reading: Reading) -> bool:
    """Whether a message is what it seems, whatever stands around it."""
    return not 0 < reading.confidence < PLAIN


def settled(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """One process's messages in order, each as the others show that it was meant."""
    known: set[str] = set()
    agreeing: set[str] = set()
    latest: datetime | None = None
    told = []
    for marks, reading in entries:
        meant = _by_calendar(reading, known) if reading.calendar else reading
        if is_open(meant):
            agreed = not agreeing.isdisjoint(marks.refs[:1])
            meant = _by_apology(_by_promise(_by_no_move(meant, agreed=agreed)))
            over = marks.at if reading.has_met else _over_before(marks, reading)
            if latest is not None and latest < over:
                meant = _by_past(meant)
        told.append((marks, meant))
        if _agrees(marks, meant):
            agreeing.add(marks.id)
        if reading.interviews:
            known.update(c.uid for c in reading.calendar)
            starts = [i.start for i in reading.interviews]
            latest = max(*starts, latest or starts[0])
    return tuple(_acceptances(list(_choices(list(_ends(list(_requests(told))))))))


def _agrees(marks: Features, reading: Reading) -> bool:
    """Whether the candidate takes a time, and asks for no other."""
    asks = reading.asks_hour or reading.asks_for_another or reading.declines
    takes = reading.interviews or reading.accepts
    return not marks.incoming and reading.kind is Kind.SCHEDULING_REPLY and bool(takes) and not asks


def _by_no_move(reading: Reading, *, agreed: bool) -> Reading:
    """ "Thanks, same link": a doubtful move that tells no time, and not a word of a move, is a
    courtesy; so is what hardly is one in answer to the candidate's yes (``agreed``)."""
    if reading.kind is not Kind.INTERVIEW_RESCHEDULED or not is_doubtful(reading):
        return reading
    days = (reading.interviews, reading.offered, reading.new_days, reading.weeks)
    worded = any(e.field == "kind" for e in reading.evidence)
    worded = worded and not (agreed and reading.confidence < HARDLY)
    told = any(days) or reading.hour or reading.same_hour or reading.reply_expected_by
    silent = not (told or worded or reading.calendar)
    return replace(reading, kind=Kind.ACKNOWLEDGEMENT) if silent else reading


def _over_before(marks: Features, reading: Reading) -> datetime:
    """What began before then is not called off any more: new times are promised for tomorrow; who
    names a later day speaks of the outcome."""
    news = reading.reply_expected_by
    late = news is not None and news - marks.at.date() > NEW_TIMES
    return marks.at if late and reading.promised is not Promised.TIMES else marks.at - JUST_NOW


def _by_calendar(reading: Reading, known: set[str]) -> Reading:
    """A new version of a known round's calendar object sets that round (RFC 5546 section 3.2.2)."""
    versions = [c for c in reading.calendar if c.uid in known and c.method == "REQUEST" and c.start]
    incoming = reading.direction is Direction.INCOMING
    if not incoming or not versions or reading.kind in CALENDAR:
        return reading
    rounds = tuple(Interview(c.start) for c in versions if c.start)
    return replace(reading, kind=Kind.INTERVIEW_CONFIRMED, interviews=rounds)


def _by_past(reading: Reading) -> Reading:
    """Nobody calls off what is over: where no round lies ahead, a doubtful cancellation is none."""
    names = reading.no_show or reading.interviews or reading.calendar
    if reading.kind is not Kind.INTERVIEW_CANCELLED or names:
        return reading
    return replace(reading, kind=Kind.PROGRESS_UPDATE)


def _by_promise(reading: Reading) -> Reading:
    """Who says when they will be back in touch, and by no day of the candidate's, asks nothing."""
    asks = reading.kind is Kind.INFORMATION_REQUESTED
    times = reading.kind is Kind.AVAILABILITY_REQUESTED and not reading.offered
    if not (asks or times) or reading.reply_expected_by is None or reading.candidate_deadline:
        return reading
    return replace(reading, kind=Kind.PROGRESS_UPDATE, awaits_candidate=False)


def _by_apology(reading: Reading) -> Reading:
    """Who apologises for not having come and names one hour ("if it suits you, I will ring on
    Friday at one") sets it, as long as nobody objects; unless they plainly ask or call off."""
    asks = reading.kind in (Kind.AVAILABILITY_REQUESTED, Kind.INTERVIEW_CANCELLED)
    if not (asks and reading.no_show) or len(reading.offered) != 1:
        return reading
    (one,) = reading.offered
    if not (one.end or one.start.hour or one.start.minute):
        return reading
    return replace(reading, kind=Kind.INTERVIEW_RESCHEDULED, interviews=reading.offered, offered=())


def _acceptances(entries: Sequence[Entry]) -> Iterator[Entry]:
    """A yes with nothing kept back in answer to an offer takes it: "I'd love to, see you on the
    first" says so only where it is known what was asked."""
    offers: set[str] = set()
    for marks, reading in entries:
        if marks.incoming and reading.kind is Kind.OFFER:
            offers.add(marks.id)
        agrees = reading.unreserved and reading.kind in _MAY_ACCEPT
        if agrees and not reading.interviews and not offers.isdisjoint(marks.refs[:1]):
            reading = replace(reading, kind=Kind.ACCEPTANCE)
        yield marks, reading


_MAY_ACCEPT = (Kind.SCHEDULING_REPLY, Kind.OTHER_HIRING, Kind.STATUS_CHECK)
"""What a yes to an offer is taken for where its thread is not known: "Yes from me!"."""


def _requests(entries: Sequence[Entry]) -> Iterator[Entry]:
    """What the candidate takes in answer was put forward, whatever the message seemed to be: "Free
    at lunchtime tomorrow, say 12.45? I'll ring you"."""
    starts: set[datetime] = set()
    for place, (marks, reading) in enumerate(entries):
        if marks.incoming and is_open(reading):
            answers = (r for m, r in entries[place + 1 :] if _answers(m, r, marks))
            told = next((x for r in answers if (x := _as_request(reading, r, starts))), reading)
            reading = told
        yield marks, reading
        starts.update(i.start for i in reading.interviews)


def _answers(marks: Features, reading: Reading, asked: Features) -> bool:
    """Whether the candidate takes something in direct answer, and asks nothing."""
    asks = reading.asks_hour or reading.asks_for_another or reading.declines
    return not marks.incoming and asked.id in marks.refs[:1] and not asks


def _as_request(reading: Reading, answer: Reading, known: Collection[datetime]) -> Reading | None:
    """The message as one that puts forward what the answer takes; None where that is not plain."""
    # "Could we make it the 25th, same times?" moves all rounds of the day.
    at_old = reading.kind is Kind.INTERVIEW_RESCHEDULED and reading.same_hour and reading.new_days
    if at_old or any(i.start not in known for i in reading.interviews):
        return None
    request = replace(reading, kind=Kind.AVAILABILITY_REQUESTED, interviews=(), asks_hour=True)
    hours = {_face(at) for at in known}
    whole = len(reading.offered) == 1 and _face(reading.offered[0].start) == (0, 0)
    if whole and reading.kind in SILENT and answer.accepts and answer.hour:
        return replace(request, hour=answer.hour)
    if reading.offered and reading.kind in SILENT and _is_of(answer, reading.offered):
        return request
    if reading.hour and reading.kind in SILENT and _face(reading.hour) not in hours:
        return request if answer.accepts else None
    # "My twelve o'clock is double-booked, can you do five?" - "Five is fine."
    moves = reading.interviews and answer.accepts and answer.hour
    if moves and answer.hour and _face(answer.hour) not in hours:
        return replace(request, hour=answer.hour)
    return None


def _face(at: datetime | time) -> tuple[int, int]:
    return at.hour % 12, at.minute


def _is_of(answer: Reading, offered: Sequence[Interview]) -> bool:
    """Whether an answer takes one of some times: by naming it, or with a yes to the only one."""
    if answer.interviews:
        return any(_is_one(i, {o.start for o in offered}) for i in answer.interviews)
    if answer.hour:
        return any(_face(o.start) == _face(answer.hour) for o in offered)
    return answer.accepts and len(offered) == 1


def _is_one(told: Interview, starts: Collection[datetime]) -> bool:
    """Whether a time is one of some, or told by its weekday and hour alone."""
    apart = (at - told.start for at in starts)
    return any(not gap or (WEEK <= gap <= 5 * WEEK and not gap % WEEK) for gap in apart)


def _choices(entries: Sequence[Entry]) -> Iterator[Entry]:
    """Rounds on several days of which the candidate, in answer, takes one: they were a choice."""
    for place, (marks, reading) in enumerate(entries):
        of_several = len(reading.interviews) > 1 and is_open(reading)
        confirms = marks.incoming and reading.kind in (
            Kind.INTERVIEW_CONFIRMED,
            Kind.INTERVIEW_RESCHEDULED,
        )
        if of_several and confirms and not reading.calendar:
            days = {i.start.date() for i in reading.interviews}
            taken = (_taken(entry, marks, reading) for entry in entries[place + 1 :])
            if len(reading.interviews) == len(days) and any(taken):
                kind, offers = Kind.AVAILABILITY_REQUESTED, reading.interviews
                reading = replace(reading, kind=kind, offered=offers, interviews=())
        yield marks, reading


def _taken(entry: Entry, asked: Features, reading: Reading) -> bool:
    """Whether the candidate answers that very message with one of its times."""
    marks, answer = entry
    named = answer.interviews or answer.offered
    starts = {i.start for i in reading.interviews}
    return _answers(marks, answer, asked) and len(named) == 1 and _is_one(named[0], starts)


def _ends(entries: Sequence[Entry]) -> Iterator[Entry]:
    """Rejections after which it goes on as if there had been none: they were none."""
    for place, (marks, reading) in enumerate(entries):
        if reading.kind is Kind.REJECTION and _goes_on(marks, reading, entries[place + 1 :]):
            taken = any(_takes_a_time(later, marks) for later in entries[place + 1 :])
            kind = Kind.AVAILABILITY_REQUESTED if taken else Kind.PROGRESS_UPDATE
            yield marks, replace(reading, kind=kind)
        elif reading.kind is Kind.REJECTION and _settles(marks, reading, entries[:place]):
            yield marks, replace(reading, kind=Kind.PROGRESS_UPDATE)
        else:
            yield marks, reading


def _settles(marks: Features, reading: Reading, earlier: Sequence[Entry]) -> bool:
    """Whether a doubtful end, which no words name, answers at once what the candidate says to a
    time: "Noted, I'll ask and come back to you"; "Great. Old shoes, the yard is muddy"."""
    if not is_doubtful(reading):
        return False
    worded = any(e.field == "kind" for e in reading.evidence)
    hardly = reading.confidence < HARDLY
    asked = [(m, r) for m, r in earlier if not m.incoming and m.id in marks.refs[:1]]
    return any(
        r.kind is Kind.SCHEDULING_REPLY
        and (hardly if r.interviews or r.accepts else not worded)
        and marks.at - m.at < SOON
        for m, r in asked
    )


def _goes_on(marks: Features, reading: Reading, later: Sequence[Entry]) -> bool:
    """The candidate answers with a time; or, the end being doubtful, either writes as before."""
    if any(_takes_a_time(entry, marks) for entry in later):
        return True
    return is_doubtful(reading) and any(_is_life(*entry) for entry in later)


def _takes_a_time(entry: Entry, asked: Features) -> bool:
    """Whether the candidate answers that very message by accepting a definite time to come."""
    marks, reading = entry
    takes = reading.kind is Kind.SCHEDULING_REPLY and asked.id in marks.refs[:1]
    return takes and any(i.start > marks.at for i in reading.interviews)


def _is_life(marks: Features, reading: Reading) -> bool:
    """Whether it speaks of something still to come."""
    if is_doubtful(reading):
        return False
    ahead = any(i.start > marks.at for i in reading.interviews)
    if not marks.incoming:
        return reading.kind is Kind.SCHEDULING_REPLY and ahead
    promises = reading.kind is Kind.PROGRESS_UPDATE and reading.reply_expected_by is not None
    return reading.kind in LIFE or promises or ahead
