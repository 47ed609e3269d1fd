"""An hour that an answer names without a day: it is of the day that both speak of.

Completes a message; which round it sets, moves or asks for is for ``rounds``.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from agent.hiring.calling_off import JUST_BEGUN
from agent.hiring.doubts import is_doubtful
from agent.hiring.features import Features
from agent.hiring.proposed_times import Asked
from agent.hiring.slots import MINUTE, Slot
from agent.reading.model import Interview, Reading
from agent.terms import Direction, Kind
from agent.zones import zone_info

SAYING_YES = frozenset({
    Kind.INTERVIEW_CONFIRMED, Kind.INTERVIEW_RESCHEDULED, Kind.ACKNOWLEDGEMENT,
})  # fmt: skip
ASKING = frozenset({Kind.AVAILABILITY_REQUESTED, Kind.INTERVIEW_CANCELLED})
ENDS = frozenset({Kind.OFFER, Kind.REJECTION})
ANSWERS = frozenset({Kind.SCHEDULING_REPLY, Kind.OTHER_HIRING, Kind.ACCEPTANCE})
EARLY, LATE = 7, 20
"""Hours between which talks are held."""
HALF_A_DAY = timedelta(hours=12)
EVENING, AMBIGUOUS = time(18), 7
"""From when on a talk is in the evening, and the hour that may be meant so."""


def heard(
    slots: Sequence[Slot], asked: Asked, marks: Features, reading: Reading, zone: str
) -> Reading:
    """The message with the time that it means by a bare hour, by "same time" on another day, or by
    one of those put forward."""
    reading = _in_the_evening(slots, asked, marks, reading, zone)
    chosen = asked.chosen(reading, zone) if reading.kind in ANSWERS else None
    if chosen:
        return _takes(reading, chosen)
    if _keeps_time(reading):
        return replace(reading, kind=Kind.INTERVIEW_CONFIRMED)
    wished = asked.wish_in(marks.refs[:1], reading.new_days)
    if wished and (_says_nothing_yet(reading) or _leaves_it(reading, wished, zone)):
        return replace(reading, kind=Kind.PROGRESS_UPDATE)
    if wished and _is_of_its_day(reading, wished, zone) and _grants(reading, wished, zone):
        return replace(reading, kind=Kind.INTERVIEW_CONFIRMED, interviews=(wished,), offered=())
    reading = _in_that_week(slots, asked, marks, reading)
    picked = asked.picked(reading) if reading.kind in ANSWERS else None
    if picked and not (reading.interviews or reading.offered or reading.hour):
        return replace(reading, offered=(picked,))
    day = _only_day(reading, zone) or _day_asked(asked, marks, reading)
    if reading.interviews or (reading.offered and day is None):
        return reading
    offer = asked.only_offer(marks.at)
    slot = None if offer else _of_thread(slots, marks) or _only_ahead(slots, marks, reading)
    known = offer or _time_of(slot)
    if offer and _names_it(reading) and reading.hour and _is_by_ones_own(reading.hour, offer, zone):
        return _takes(reading, offer)
    meant = _meant(reading, known, day, zone)
    if meant is None:
        return reading
    if known and abs(meant.start - known.start) <= MINUTE:
        return _stays(reading, known)
    if reading.direction is Direction.OUTGOING:
        return _answered(slot, asked, reading, meant)
    return _told(slot, reading, meant)


def _time_of(slot: Slot | None) -> Interview | None:
    """The hour of a round, where it has one."""
    return Interview(slot.start, slot.end, slot.timezone) if slot and slot.start else None


def wish(slots: Sequence[Slot], asked: Asked, marks: Features, reading: Reading, zone: str) -> None:
    """A time that the candidate asks for is put forward too, and leaves the round that it would
    take the place of unsettled."""
    asks = reading.asks_hour or not reading.accepts
    if day := _day_taken(slots, asked, marks, reading):
        at = datetime.combine(day, time(0), zone_info(zone))
        asked.entries.append((marks, replace(reading, offered=(Interview(at),))))
    slot = _of_thread(slots, marks)
    reading = _at_its_hour(reading, slot, zone)
    several = reading.same_hour and reading.asks_for_another
    if reading.kind not in ANSWERS or not reading.offered or (asked and not asks):
        return
    if len(reading.offered) > 1 and not several:
        return
    asked.entries.append((marks, reading))
    if asks and slot:
        slot.unsettled = True


def _at_its_hour(reading: Reading, slot: Slot | None, zone: str) -> Reading:
    """ "Could we do Monday or Tuesday instead, same time?": at the hour of the round."""
    known = _time_of(slot)
    local = [o.start.astimezone(zone_info(o.timezone or zone)) for o in reading.offered]
    if known is None or not reading.same_hour or any(at.time() != time(0) for at in local):
        return reading
    hour = known.start.astimezone(zone_info(known.timezone or zone)).time()
    return replace(reading, offered=tuple(_at(hour, known, at.date(), zone) for at in local))


def _day_taken(
    slots: Sequence[Slot], asked: Asked, marks: Features, reading: Reading
) -> date | None:
    """ "Thursday is fine", in answer to a request: a day without its hour."""
    told = reading.interviews or reading.hour or reading.declines
    days = {o.start.date() for o in reading.offered} or {*reading.new_days}
    timed = any(o.start.time() != time(0) for o in reading.offered)
    if reading.kind not in ANSWERS or told or timed or len(days) != 1:
        return None
    answers = asked.is_in(marks.refs) and _of_thread(slots, marks) is None
    return days.pop() if answers else None


def _in_the_evening(
    slots: Sequence[Slot], asked: Asked, marks: Features, reading: Reading, zone: str
) -> Reading:
    """ "About half seven on Thursday" is in the evening, where a talk was to be at six in the
    evening."""
    ahead = (s.start for s in slots if s.start and s.ahead(marks.at) and _is_near(s, marks))
    known = [at.astimezone(zone_info(zone)).time() for at in (*asked.starts(), *ahead)]
    known = [at for at in known if at != time(0)]
    told = (*reading.interviews, *reading.offered)
    if not told or reading.calendar or not known or min(known) < EVENING:
        return reading
    held, offered = (
        [_late(i, zone) for i in some] for some in (reading.interviews, reading.offered)
    )
    return replace(reading, interviews=tuple(held), offered=tuple(offered))


def _in_that_week(
    slots: Sequence[Slot], asked: Asked, marks: Features, reading: Reading
) -> Reading:
    """ "Would Tuesday work?", of a talk on a Monday next week, or to be next week: the Tuesday
    after it. So of what the candidate asks for, what an answer to that sets, and where a round goes
    that is put off."""
    weeks = asked.weeks()
    slot = None if weeks else _of_thread(slots, marks)
    if slot and slot.start:
        weeks = {slot.start.date() - timedelta(days=slot.start.weekday())}
    if not reading.by_weekday or reading.calendar or len(weeks) != 1:
        return reading
    (week,) = weeks
    if reading.kind in ANSWERS:
        if reading.interviews:
            return reading
    elif not _moves(asked, reading):
        return reading
    return replace(
        reading,
        interviews=tuple(_from_week(i, week) for i in reading.interviews),
        offered=tuple(_from_week(o, week) for o in reading.offered),
        new_days=tuple(_day_from(day, week) for day in reading.new_days),
    )


def _moves(asked: Asked, reading: Reading) -> bool:
    """Whether the employer speaks of the time that was put forward or set, not of a further one."""
    moved = reading.same_hour or reading.new_days or reading.kind is Kind.INTERVIEW_RESCHEDULED
    settles = reading.kind in SAYING_YES and asked.declined
    return reading.direction is Direction.INCOMING and bool(moved or settles)


def _day_from(day: date, monday: date) -> date:
    """The same weekday in a later week."""
    by = monday - (day - timedelta(days=day.weekday()))
    return day + by if by > timedelta(0) else day


def _from_week(told: Interview, monday: date) -> Interview:
    by = _day_from(told.start.date(), monday) - told.start.date()
    if not by:
        return told
    end = told.end + by if told.end else None
    return replace(told, start=told.start + by, end=end)


def _late(told: Interview, zone: str) -> Interview:
    local = told.start.astimezone(zone_info(told.timezone or zone))
    if local.hour != AMBIGUOUS:
        return told
    end = told.end + HALF_A_DAY if told.end else None
    return replace(told, start=told.start + HALF_A_DAY, end=end)


def _takes(reading: Reading, chosen: Interview) -> Reading:
    return replace(reading, kind=Kind.SCHEDULING_REPLY, interviews=(chosen,), offered=())


def _names_it(reading: Reading) -> bool:
    """Whether the candidate names the hour that was put forward, and asks nothing."""
    asks = reading.asks_hour or reading.asks_for_another or reading.declines
    own = reading.direction is Direction.OUTGOING and reading.kind in ANSWERS
    return own and reading.hour is not None and not asks


def _grants(reading: Reading, wished: Interview, zone: str) -> bool:
    """Whether the employer agrees to the time asked for, by a yes or by its hour."""
    return _says_yes(reading) or _repeats(reading, wished, zone)


def _says_yes(reading: Reading) -> bool:
    """Whether they agree without naming a time ("Tuesday's fine"), whatever the message was taken
    for; mail about something else is of hiring by what it answers."""
    if reading.kind is Kind.UNRELATED:
        told = reading.in_context
        return told is not None and told.kind in SAYING_YES and _says_yes(told)
    plain = reading.kind in SAYING_YES or _is_taken_amiss(reading)
    news = reading.reply_expected_by
    times = reading.interviews or reading.offered or reading.hour
    if times or (news is not None and news not in reading.new_days):
        return False
    return reading.direction is Direction.INCOMING and reading.accepts and plain


def _is_taken_amiss(reading: Reading) -> bool:
    """Whether the kind is a guess that no words bear out, where it is an end."""
    return is_doubtful(reading) and not (reading.kind in ENDS and _is_worded(reading))


def _is_worded(reading: Reading) -> bool:
    """Whether the words of a message bear its kind out."""
    return any(e.field == "kind" for e in reading.evidence) or not is_doubtful(reading)


def _is_of_its_day(reading: Reading, wished: Interview, zone: str) -> bool:
    """Whether no other weekday is named than that of the time asked for ("See you Thursday")."""
    weekday = wished.start.astimezone(zone_info(wished.timezone or zone)).weekday()
    return not reading.new_days or weekday in {day.weekday() for day in reading.new_days}


def _repeats(reading: Reading, wished: Interview, zone: str) -> bool:
    """ "3 is fine": the hour that was asked for, and no other time."""
    agrees = reading.kind in SAYING_YES or (reading.accepts and _is_taken_amiss(reading))
    agrees = agrees and reading.direction is Direction.INCOMING
    times = reading.interviews or reading.offered or reading.asks_hour
    hour = reading.hour
    return bool(agrees and hour and not times and _is_by_ones_own(hour, wished, zone))


def _says_nothing_yet(reading: Reading) -> bool:
    """ "Great, let me ask the team and come back to you"; or a word or two that say neither yes nor
    when ("Good question")."""
    incoming = reading.direction is Direction.INCOMING
    if not incoming or reading.kind not in SAYING_YES or reading.interviews:
        return False
    told = reading.accepts or reading.offered or reading.hour or reading.calendar
    return reading.defers or not (
        told or reading.kind is Kind.ACKNOWLEDGEMENT or _is_worded(reading)
    )


def _leaves_it(reading: Reading, wished: Interview, zone: str) -> bool:
    """ "See you Thursday then", where another day was asked for."""
    times = reading.interviews or reading.offered or reading.hour or reading.same_hour
    sets = reading.kind in SAYING_YES and reading.direction is Direction.INCOMING
    return (
        sets
        and reading.in_reply_to is not None
        and not (times or _is_of_its_day(reading, wished, zone))
    )


def _keeps_time(reading: Reading) -> bool:
    """ "Ada is off sick. Ben will see you instead, same time": who comes has changed, and no
    time."""
    moved = reading.kind is Kind.INTERVIEW_RESCHEDULED and not reading.interviews
    days = reading.offered or reading.new_days or reading.weeks or reading.reply_expected_by
    return moved and reading.same_hour and bool(reading.absent) and not (days or reading.hour)


def _stays(reading: Reading, known: Interview) -> Reading:
    """ "Sam will see you on Thursday instead of me, same time": the day and hour that are known."""
    if reading.kind is not Kind.INTERVIEW_RESCHEDULED or not reading.same_hour:
        return reading
    return replace(reading, kind=Kind.INTERVIEW_CONFIRMED, interviews=(known,))


def _only_day(reading: Reading, zone: str) -> date | None:
    """The one day that is put forward without an hour."""
    local = [o.start.astimezone(zone_info(o.timezone or zone)) for o in reading.offered]
    days = {at.date() for at in local if at.time() == time(0)}
    if not local and len(reading.new_days) == 1:
        return reading.new_days[0]
    return days.pop() if len(days) == len(local) == 1 else None


def _day_asked(asked: Asked, marks: Features, reading: Reading) -> date | None:
    """The day that a bare hour answers ("8.30, till about noon")."""
    told = reading.interviews or reading.offered or reading.new_days or not reading.hour
    return None if told else asked.day_of(marks.refs, marks.at)


def _meant(
    reading: Reading, known: Interview | None, day: date | None, zone: str
) -> Interview | None:
    if known and reading.hour and _is_by_ones_own(reading.hour, known, zone):
        return None
    if known and day and reading.same_hour and not reading.hour:
        local = known.start.astimezone(zone_info(known.timezone or zone))
        return _at(local.time(), known, day, zone)
    if not reading.hour or not (known or day):
        return None
    if known is None and day:
        known = Interview(datetime.combine(day, time(12), zone_info(zone)))
    return _until(reading, _at(reading.hour, known, day, zone)) if known else None


def _until(reading: Reading, told: Interview) -> Interview:
    """With the end of the stretch of hours that was told."""
    if not (reading.until and reading.hour):
        return told
    until, at = reading.until, reading.hour
    lasts = timedelta(hours=until.hour - at.hour, minutes=until.minute - at.minute)
    return replace(told, end=told.start + lasts)


def _of_thread(slots: Sequence[Slot], marks: Features) -> Slot | None:
    """The one round ahead of which the message answers a word."""
    since = marks.at - JUST_BEGUN if marks.incoming else marks.at
    ahead = [s for s in slots if s.start and s.ahead(since) and not s.is_whole_day("UTC")]
    near = [s for s in ahead if _is_near(s, marks)]
    return near[0] if len(near) == 1 else None


def _only_ahead(slots: Sequence[Slot], marks: Features, reading: Reading) -> Slot | None:
    """The one round ahead, where a new letter speaks of "same time"."""
    anew = reading.same_hour and not marks.refs
    ahead = [s for s in slots if anew and s.start and s.ahead(marks.at)]
    return ahead[0] if len(ahead) == 1 and not ahead[0].is_whole_day("UTC") else None


def _is_near(slot: Slot, marks: Features) -> bool:
    return any(m in marks.refs for m in (*slot.messages, *slot.answers))


def _answered(slot: Slot | None, asked: Asked, reading: Reading, meant: Interview) -> Reading:
    if reading.kind not in ANSWERS:
        return reading
    if reading.asks_hour:
        return replace(reading, offered=(meant,))
    agrees = reading.accepts and (asked.has(meant) or slot is None)
    return replace(reading, interviews=(meant,), offered=()) if agrees else reading


def _told(slot: Slot | None, reading: Reading, meant: Interview) -> Reading:
    kind = reading.kind
    if kind in ASKING:
        return replace(reading, offered=(meant,))
    if reading.asks_hour and kind is Kind.INTERVIEW_RESCHEDULED and reading.in_reply_to is None:
        # "Stuck in traffic, can't make it. Friday, same time?": this one is off in any case.
        return replace(reading, kind=Kind.INTERVIEW_CANCELLED, offered=(meant,))
    if reading.asks_hour and kind not in ENDS:
        return replace(reading, kind=Kind.AVAILABILITY_REQUESTED, offered=(meant,))
    if reading.same_hour and is_doubtful(reading) and kind not in ENDS:
        return replace(reading, kind=Kind.INTERVIEW_RESCHEDULED, interviews=(meant,), offered=())
    settles = slot is None or slot.unsettled or kind is Kind.INTERVIEW_RESCHEDULED
    if kind in SAYING_YES and settles:
        sets = Kind.INTERVIEW_CONFIRMED if kind is Kind.ACKNOWLEDGEMENT else kind
        return replace(reading, kind=sets, interviews=(meant,), offered=())
    return reading


def _at(hour: time, known: Interview, day: date | None, zone: str) -> Interview:
    """The hour on that day, by the half of it that is nearer to the time known."""
    local = known.start.astimezone(zone_info(known.timezone or zone))
    near = datetime.combine(day or local.date(), local.time(), local.tzinfo)
    told = [datetime.combine(near.date(), hour, local.tzinfo)]
    told += [t for t in (told[0] + HALF_A_DAY, told[0] - HALF_A_DAY) if t.date() == near.date()]
    decent = [t for t in told if EARLY <= t.hour < LATE] or told
    start = min(decent, key=lambda t: abs(t - near))
    end = start + (known.end - known.start) if known.end else None
    return Interview(start, end, known.timezone)


def _is_by_ones_own(hour: time, known: Interview, zone: str) -> bool:
    """ "That works, 1.30 my time": the time known, by the candidate's clock."""
    local = known.start.astimezone(zone_info(zone))
    return (local.hour % 12, local.minute) == (hour.hour % 12, hour.minute)
