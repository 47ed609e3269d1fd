"""Times by which no word is promised, whatever else speaks for it: by their words alone.

What is promised, and for when, is for ``promises``.
"""

from agent.reading import words
from agent.reading.caseless import lazily
from agent.reading.times import counting, cues, purposes, told_to
from agent.reading.times.aims import (
    ENDS,
    MEETING,
    NEWS,
    PROMISES,
    TELL,
    UNHEARD,
    WAIT,
    Moment,
    governor,
)
from agent.reading.times.purposes import Purpose
from agent.reading.times.scan import Segment
from agent.terms import Kind

_REACH = 60
"""Characters before a time in which the words stand that make it no promise."""


def is_none(time: Purpose) -> bool:
    """Whether a time is the earliest, denied, another's, of money, of a round, asked of the reader,
    or only a wish."""
    return bool(
        _is_the_earliest(time)
        or _is_denied(time)
        or counting.is_unkept(time.segment, time.moment)
        or _is_of_return(time)
        or _is_anothers_return(time.segment, time.moment)
        or purposes.is_of_money(time)
        or _is_closed_then(time)
        or _is_of_invitation(time)
        or _is_of_another_thing(time)
        or _is_wished(time)
        or (time.moment.length and _OFTEN.search(time.segment.low[: time.moment.start][-24:]))
        or _is_asked(time)
        or told_to.is_for_others(time.segment, time.moment)
        or _is_sent_ahead(time)
        or _is_of_data(time)
        or cues.wishes_to_resume.search(time.segment.low)
        or _is_supposed(time)
        or purposes.is_of_reader(time.segment, time.moment)
        or purposes.is_readers_time(time.segment, time.moment)
        or (time.kind in _ASKING and purposes.is_too_late_after(time.segment, time.moment))
        or _is_told_now(time)
        or _is_habit(time)
        or _is_end(time)
        or _is_own_task(time)
        or _is_of_arrival(time)
    )


def _is_end(time: Purpose) -> bool:
    """ "Our offer is valid until the 8th", where nothing is told."""
    segment, moment = time.segment, time.moment
    cue = governor(moment, segment.cues, segment.low) if moment.day else None
    if cue is None or cue.aim != ENDS or any(c.aim in _HEARD for c in segment.cues):
        return False
    if time.odds[purposes.PROMISE] >= _LIKELY:
        return False
    before = segment.low[max(0, moment.start - _REACH) : moment.start]
    return cues.until_before(segment.code).search(before) is not None


_HEARD = (TELL, UNHEARD, WAIT)
_HABIT = lazily(rf"\b(?:{words.joined('unpromised.habit')})\b")


def _is_habit(time: Purpose) -> bool:
    """ "We run payroll on the 28th each month": what is done again and again, where nothing is
    told."""
    segment = time.segment
    told = any(cue.aim == TELL for cue in segment.cues)
    return not told and _HABIT.search(segment.low) is not None


_IF = lazily(
    rf"\W*(?:(?:{words.joined('unpromised.but')})[ ,]*)?(?:{words.joined('unpromised.if')})\b"
)
_SO = lazily(r"[,;:–—]| - ")
_SILENT = lazily(rf"\b(?:{words.joined('unpromised.silent')})\b")


def _is_supposed(time: Purpose) -> bool:
    """ "If the grant comes by Friday, we can go on": a day of what may not be, and not of silence
    ("if you hear nothing by then")."""
    segment, at = time.segment, time.moment.start
    opens = _IF.match(segment.low)
    if not opens or _SO.search(segment.low, opens.end(), at):
        return False
    if _SILENT.search(segment.low, opens.end(), at):
        return False
    return not any(
        cue.aim == UNHEARD or (cue.aim in PROMISES and cue.start < at) for cue in segment.cues
    )


_TOLD_NOW = lazily(rf"\b(?:{words.joined('unpromised.told_now')})")


def _is_told_now(time: Purpose) -> bool:
    """ "I must tell you that the board met on Friday": told in this very message, where nothing
    behind it speaks of news that are to come."""
    segment, at = time.segment, time.moment.start
    told = _TOLD_NOW.search(segment.low, 0, at)
    if told is None or time.odds[purposes.PROMISE] >= _LIKELY:
        return False
    behind = [c.aim for c in segment.cues if c.end > told.end()]
    news = NEWS in behind and cues.due_before(segment.code).search(segment.low, told.end(), at)
    return not news and not any(aim in _HEARD for aim in behind)


def _is_own_task(time: Purpose) -> bool:
    """ "I have to hand in the rota by Friday", in a sentence that tells the reader nothing."""
    told = any(cue.aim in (TELL, UNHEARD) for cue in time.segment.cues)
    return not told and purposes.is_own_task(time)


_LIKELY = 200
"""How likely a promise is, in hundredths of log odds, that is one though something else comes."""


def _is_of_arrival(time: Purpose) -> bool:
    """ "The new oven comes on Friday": who or what comes, in a sentence that tells no news."""
    segment, moment = time.segment, time.moment
    if any(cue.aim in PROMISES for cue in segment.cues) or time.odds[purposes.PROMISE] >= _LIKELY:
        return False
    before = segment.low[max(0, moment.start - _REACH) : moment.start]
    if cues.until_before(segment.code).search(before):
        return False
    cue = governor(moment, segment.cues, segment.low)
    return _ARRIVES.search(segment.low) is not None or (cue is not None and cue.aim == MEETING)


_ARRIVES = lazily(rf"\b(?:{words.joined('unpromised.arrives')})\b")


def _is_anothers_return(segment: Segment, moment: Moment) -> bool:
    """ "The chef comes back tomorrow; he looks at it, and I write to you": no word by tomorrow."""
    before = segment.low[max(0, moment.start - _REACH) : moment.start]
    return (
        bool(cues.comes_back.search(before))
        and cues.then_looks.match(segment.low, moment.end) is not None
    )


def _is_the_earliest(time: Purpose) -> bool:
    """ "Not before week 33, and at the latest by 21 August": only the second is promised."""
    low, moment = time.segment.low, time.moment
    before = low[max(0, moment.start - _REACH) : moment.start]
    return time.segment.moments[-1] is not moment and cues.not_before.search(before) is not None


def _is_denied(time: Purpose) -> bool:
    """ "Not this week, but by Friday week": only the second is promised."""
    low, moment = time.segment.low, time.moment
    if time.segment.moments[-1] is moment or not cues.but.match(low, moment.end):
        return False
    return cues.denied.search(low[max(0, moment.start - _REACH) : moment.start]) is not None


def _is_of_return(time: Purpose) -> bool:
    """ "I am back from tonight", "not at my desk until Tuesday", in a sentence that promises
    nothing: an automatic answer is for ``promises`` to ask."""
    segment, at = time.segment, time.moment.start
    if time.kind is Kind.AUTO_REPLY:
        return False
    back = cues.returns.search(segment.low[max(0, at - _REACH) : at])
    away = back is not None or purposes.is_there(segment, time.moment)
    return away and not any(c.aim in PROMISES for c in segment.cues)


def _is_asked(time: Purpose) -> bool:
    """ "We need your answer by Friday": the reader's own, unless it is they who get it."""
    low, moment = time.segment.low, time.moment
    asked = cues.your_answer.search(low[max(0, moment.start - _REACH) : moment.start])
    if asked is None or cues.you_get.search(low):
        return False
    cue = governor(moment, time.segment.cues, low) if moment.length else None
    return cue is None or cue.aim != TELL  # "Give us ten more days"


_ASKING = (Kind.ASSESSMENT_REQUESTED, Kind.INFORMATION_REQUESTED, Kind.OFFER)
_WITH_ROUNDS = (Kind.INTERVIEW_CONFIRMED, Kind.INTERVIEW_RESCHEDULED)


def _is_sent_ahead(time: Purpose) -> bool:
    """ "The link will be sent to you by the 3rd", ahead of a round: what is sent stands right
    before or behind the verb."""
    segment = time.segment
    cue = governor(time.moment, segment.cues, segment.low) if time.kind in _WITH_ROUNDS else None
    if cue is None or cue.aim != TELL:
        return False
    sent = cues.logistics(segment.code)
    start = max(0, cue.start - _NEAR)
    before = segment.low[start : cue.start]
    if cues.news(segment.code).search(segment.low, start, cue.end) or _CLAUSE.search(before):
        return False
    behind = _ARTICLE.match(segment.low, cue.end)
    return bool(sent.search(before) or (behind and sent.match(segment.low, behind.end())))


_NEAR = 32
_CLAUSE = lazily(r"[.;:,!?]")
_ARTICLE = lazily(r"(?: \w{1,3})? ")


def _is_of_data(time: Purpose) -> bool:
    """ "Your data will be deleted on 30 June", in a sentence that tells nothing else."""
    segment = time.segment
    deleted = cues.deleted(segment.code).search(segment.low)
    return deleted is not None and not any(c.aim in PROMISES for c in segment.cues)


_CLOSED = lazily(
    r"\b(?:contract|role|post|job|placement|assignment|nights|shifts"
    r"|weeks?)\b[^.;?!]{0,80}\bstart(?:s|ing)?(?: date)?(?: on| from|:)? $"
    r"|\b(?:nobody|no[- ]one|none of us)(?:'s| is| will be) (?:at|in|here|there|around"
    r"|on)\b[^.;,]{0,24}$"
    r"|\b(?:offices?|shop|school|yard|depot|studio|workshop|building|site|plant"
    r"|campus)(?:(?:'s| is| are| will be)? (?:closed|shut)(?: until| from| between)?| re-?opens?"
    r"| (?:is |are )?opens? again)(?: on)?(?: the)? $"
)


_WISHES = lazily(rf"(?:^|[\s,])(?:{words.joined('unpromised.wishes')})")
_NO_SOONER = lazily(rf"(?:{words.joined('unpromised.no_sooner')})")
_TAKES = lazily(rf"\b(?:{words.joined('unpromised.takes')})")
_TO_CHECK = lazily(rf" *(?:{words.joined('unpromised.to_check')})")
""" "It takes us three days to check your papers": where nothing is told."""
_TO_OTHERS = lazily(rf"\b(?:{words.joined('unpromised.to_others')})")
_OFTEN = lazily(
    r"\b(?:once|twice|\w+ times|zweimal|deux fois|dos veces|duas vezes"
    r"|twee keer)(?: with)?(?: ?in)? $")  # fmt: skip
""" "Your name was given to me twice in one week"."""


def _is_closed_then(time: Purpose) -> bool:
    """ "Office reopens Monday", "nobody is at a desk from the 19th": no word by then."""
    at = time.moment.start
    return _CLOSED.search(time.segment.low[max(0, at - 80) : at]) is not None


def _is_of_another_thing(time: Purpose) -> bool:
    """ "Their vetting takes three weeks": how long something else is; "ich muss der
    Leitung bis Freitag eine Liste geben"."""
    at = time.moment.start
    before = time.segment.low[max(0, at - 80) : at]
    if time.kind in _READING and is_reading(time.segment, time.moment):
        return False
    if time.moment.length and _TO_CHECK.match(time.segment.low, time.moment.end):
        return not any(cue.aim == TELL for cue in time.segment.cues)
    lasts = time.moment.length or cues.until_before(time.segment.code).search(before)
    return bool(lasts and _TAKES.search(before)) or (
        time.moment.length is None and _TO_OTHERS.search(before) is not None
    )


_READING = (Kind.APPLICATION_RECEIVED, Kind.PROGRESS_UPDATE, Kind.ACKNOWLEDGEMENT)


def is_reading(segment: Segment, moment: Moment) -> bool:
    """ "Our screening of applications takes two weeks": how long they read what the reader sent."""
    before = segment.low[max(0, moment.start - 120) : moment.start]
    return moment.length is not None and _READS.search(before) is not None


_READS = lazily(words.joined("unpromised.reads"))


def _is_wished(time: Purpose) -> bool:
    """ "Bonne fin de semaine", and "no sooner than a week after the sale"."""
    low, at = time.segment.low, time.moment.start
    wish = not time.moment.clock and _WISHES.search(low[max(0, at - 40) : at])
    return bool(wish or (time.moment.length and _NO_SOONER.search(low[max(0, at - 24) : at])))


def _is_of_invitation(time: Purpose) -> bool:
    """ "I've sent the invitation for Monday": the day of a round."""
    at = time.moment.start
    return cues.invitation_for.search(time.segment.low[max(0, at - 40) : at]) is not None
