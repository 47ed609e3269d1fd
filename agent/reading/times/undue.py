"""Times by which nothing is due from the reader, whatever else speaks for it: by their words alone.

What is due, and when, is for ``deadlines``.
"""

from agent.reading import words
from agent.reading.caseless import lazily
from agent.reading.times import cues, purposes
from agent.reading.times.aims import ASK, ENDS, TELL, distance, governor
from agent.reading.times.atoms import Day, Later
from agent.reading.times.purposes import DEADLINE, Purpose
from agent.terms import Kind

WITH_ROUNDS = frozenset({Kind.INTERVIEW_CONFIRMED, Kind.INTERVIEW_RESCHEDULED})
_OF_TIMES = lazily(words.joined("undue.of_times"))
""" "Send me some times over the next two weeks": how far ahead to look, no time to answer in."""
_THERE = lazily(words.joined("undue.there"))
""" "Be at the gate no later than 9.40": how early to come."""
_AT_WILL = lazily(words.joined("undue.at_will"))
""" "Should you prefer another number, update it before Monday": only if they like."""
_TO_MOVE = lazily(words.joined("undue.to_move"))
""" "To cancel, write a day before": where a round is set, only if they like."""
_FREE = lazily(
    rf"\b(?:{words.joined('undue.available')})\b(?:(?!\b(?:{words.joined('undue.by')})\b)"
    r"[^.?!;:,]){0,24}$"
)
""" "When you are free next week": the days that are asked for, none by which."""
_COMES = lazily(words.joined("undue.comes"))
""" "Please come the day before": when the round is, nothing that is due."""
_KIT = lazily(words.joined("undue.kit"))
""" "Test your camera a day before": for the reader's own good, due to nobody."""
_BESIDE = 24
"""Characters between what tells news and its day."""
_UPON = lazily(words.joined("undue.upon"))
"""Behind what counts from when the candidate has handed in something."""
_FROM_US = lazily(words.joined("undue.from_us_told"))
""" "You'll have the contract from me by the 23rd": theirs to send."""
_OWN_AIM = lazily(words.joined("undue.own_aim"))
""" "They want to close the shortlist by 29 May": what others mean to have done."""
_READERS_YEAR = lazily(words.joined("undue.readers_year"))
""" "Your own year closes on the 31st": what the reader told of their affairs."""
_OTHER_OFFER = lazily(words.joined("undue.other_offer"))
""" "I know you have the other offer to answer by the 20th": due from the reader to others."""
_AGE = lazily(rf"\b(?:{words.joined('undue.no_older')}) $")
""" "A bank statement no older than three months": how old a paper may be."""
_TAKES = lazily(rf"\b(?:{words.joined('undue.takes')})")
""" "Your bank may take five days to show it": how long something is for others."""
_OPEN_UNTIL = lazily(rf"\b(?:{words.joined('undue.open_until')})\b")
_PAGE = lazily(rf"\b(?:{words.joined('undue.page')})\b")


def runs_out(time: Purpose) -> bool:
    """ "This page expires on the 17th": where the round is over by then, nothing has to be done."""
    cue = governor(time.moment, time.segment.cues, time.segment.low, due=True)
    return cue is not None and cue.aim == ENDS and _PAGE.search(time.segment.low) is not None


def is_none(time: Purpose) -> bool:
    """A length that is how far to look or counts from their own work; what is due between
    others."""
    low, moment = time.segment.low, time.moment
    before = low[max(0, moment.start - 80) : moment.start]
    counted = moment.length and (_OF_TIMES.search(before) or _UPON.match(low, moment.end))
    if (
        _AT_WILL.match(low)
        or _KIT.search(low)
        or (moment.length and (_AGE.search(before) or _TAKES.search(before)))
    ):
        return True
    if time.kind in WITH_ROUNDS and _TO_MOVE.match(low):
        return True
    near = low[max(0, moment.start - 120) : moment.start]
    if any(words.search(near) for words in (_FROM_US, _OWN_AIM, _READERS_YEAR, _OTHER_OFFER)):
        return True
    hour = moment.clock is not None and moment.day is None
    there = hour and (_THERE.search(before) or cues.let_go.search(before))
    stretch = isinstance(moment.day, Day) and not moment.day.exact and not moment.clock
    sought = stretch and _FREE.search(before)
    comes = isinstance(moment.day, Later) and _COMES.search(before)
    return (
        bool(counted or there or sought or comes)
        or purposes.is_for_others(time)
        or purposes.is_of_advert(time)
        or purposes.is_of_reader(time.segment, moment, alone=True)
        or purposes.brings_papers(time.segment, moment)
        or purposes.asks_time(time.segment, moment)
        or (time.kind not in WITH_ROUNDS and purposes.is_there(time.segment, moment))
        or _is_paid(time)
        or _is_told(time)
        or purposes.is_own_task(time)
        or _opens_until(time)
    )


def _opens_until(time: Purpose) -> bool:
    """ "The code for the gate works until six", where a round is set: how long one gets in."""
    moment = time.moment
    if time.kind not in WITH_ROUNDS or moment.day is not None or not moment.clock:
        return False
    before = time.segment.low[max(0, moment.start - 80) : moment.start]
    return _OPEN_UNTIL.search(before) is not None


def _is_paid(time: Purpose) -> bool:
    """ "You will be reimbursed within ten days", in a sentence that asks nothing."""
    paid = purposes.is_of_money(time)
    return paid and not any(cue.aim in (ASK, ENDS) for cue in time.segment.cues)


def _is_told(time: Purpose) -> bool:
    """ "You will be contacted by the 30th at the latest", "within two days I tell you": news, right
    beside the words that tell it."""
    segment, moment = time.segment, time.moment
    cue = governor(moment, segment.cues, segment.low)
    if cue is None or cue.aim != TELL:
        return False
    alone = all(other.aim not in (ASK, ENDS) for other in segment.cues)
    near = distance(moment, cue, segment.low) < _BESIDE
    if moment.length and alone and near and not segment.hypothetical:
        return True
    told = cue.end <= moment.start and time.odds[DEADLINE] >= purposes.ENOUGH
    return told and (alone or near)
