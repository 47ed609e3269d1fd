"""Times by which nothing is due from the reader, whatever else speaks for it: by their words alone.

What is due, and when, is for ``deadlines``.
"""

from agent.reading.caseless import lazily
from agent.reading.times import cues, purposes
from agent.reading.times.aims import ASK, ENDS, TELL, distance, governor
from agent.reading.times.atoms import Day, Later
from agent.reading.times.purposes import DEADLINE, Purpose
from agent.terms import Kind

WITH_ROUNDS = frozenset({Kind.INTERVIEW_CONFIRMED, Kind.INTERVIEW_RESCHEDULED})
_OF_TIMES = lazily(
    r"\b(?:times|dates|days|slots|availability|available|works?|suits?|free)\b[^.?!;]{0,40}?\b(?:in"
    r"|over|during|for|across) (?:the )?(?:next|coming|following)\W*$"
)
""" "Send me some times over the next two weeks": how far ahead to look, no time to answer in."""
_THERE = lazily(
    r"\b(?:be (?:at|there|here|in|on)|arrive|report to|turn up"
    r"|check in)\b[^.?!;]{0,40}?\b(?:no later than|by|before) $"
)
""" "Be at the gate no later than 9.40": how early to come."""
_AT_WILL = lazily(
    r"\W*(?:should you|if you(?:'d| would| should)?) (?:prefer|need|require|rather)\b"
)
""" "Should you prefer another number, update it before Monday": only if they like."""
_TO_MOVE = lazily(
    r"\W*(?:for (?:any )?|if you(?:'d| would)? (?:like|wish|want|have) to |to )(?:re-?schedul"
    r"|cancel|rearrang|chang)"
)
""" "To cancel, write a day before": where a round is set, only if they like."""
_AVAILABLE = {
    "en": r"availab\w+|free",
    "de": r"verfügbar\w*",
    "fr": r"disponib\w+|dispo",
    "es, pt, it": r"disponib\w+",
    "nl": r"beschikbaar\w*",
}
_BY = {
    "en": "by|before|until|till|within",
    "de": "bis|vor",
    "fr": "avant|d'ici",
    "es": "antes|hasta",
    "pt": "antes|até",
    "nl": "tot|uiterlijk|voor",
}
_FREE = lazily(
    rf"\b(?:{'|'.join(_AVAILABLE.values())})\b(?:(?!\b(?:{'|'.join(_BY.values())})\b)"
    r"[^.?!;:,]){0,24}$"
)
""" "When you are free next week": the days that are asked for, none by which."""
_COMES = lazily(
    r"\b(?:come|arrive|fly in|travel|be (?:here|there|with us))(?: (?:in|up|down|over"
    r"|here))?(?: (?:a|one))? $"
)
""" "Please come the day before": when the round is, nothing that is due."""
_KIT = lazily(
    r"\b(?:test|check|try)(?: out)? (?:that )?(?:your|the) (?:[\w-]+ ){0,3}?(?:camera|webcam"
    r"|micro\w+|connection|internet|equipment|sound|audio|set-?up|browser)\b"
)
""" "Test your camera a day before": for the reader's own good, due to nobody."""
_BESIDE = 24
"""Characters between what tells news and its day."""
_UPON = lazily(r" of (?:getting|receiving|having) (?:it|them|your)\b")
"""Behind what counts from when the candidate has handed in something."""
_FROM_US_TOLD = {
    "en": r"\byou(?:'ll| will| should| are going to| can expect to)? (?:have|get|receive|see"
    r"|find) (?:[\w']+ ){1,5}?from (?:me|us|hr|our (?:[\w-]+ ){1,3}|the (?:[\w-]+ ){1,3})(?: ?(?:by"
    r"|before|no later than|until|at the latest))* $",
    "de": r"\b(?:sie|du) (?:erhalten|erhältst|bekommen|bekommst|haben|hast) (?:[\w'-]+ ){0,5}?von "
    r"(?:mir|uns|unserer \w+) (?:spätestens )?(?:bis|vor)(?: zum| dem)? $",
    "nl": r"\b(?:ik|we|wij) (?:laat|laten) (?:(?:het|je|u|jou|dat) ){1,2}(?:(?:uiterlijk|nog|voor"
    r"|vóór|op) (?:het |de )?)?$",
}
_FROM_US = lazily("|".join(_FROM_US_TOLD.values()))
""" "You'll have the contract from me by the 23rd": theirs to send."""
_OWN_AIM = lazily(
    r"\b(?:they|he|she|we|i|(?:the|my|our) [\w-]+)(?:'d like| would like"
    r"| (?:wants?|hopes?|plans?|aims?|wish(?:es)?|intends?|means?|expects?|needs?|has|have))(?: now"
    r"| still| all)? to (?:close|fill|finish|conclude|complete|wrap up|finali[sz]e|settle|decide"
    r"|choose|appoint|shortlist)\b(?! (?:your|this with you|with you))[^.?!;:,]{0,40}?\b(?:by"
    r"|before|until) (?:the )?$"
)
""" "They want to close the shortlist by 29 May": what others mean to have done."""
_READERS_YEAR = lazily(
    r"\byour (?:own )?(?:[\w-]+[ -]){0,2}?(?:year|year-end|quarter|month|book|account|semester|term"
    r"|season|exam|thesis|notice|contract|lease|probation|visa)s?(?: period)? (?:clos|end|run"
    r"|finish|expire|is up|are over)\w*(?: out)?(?: on| at| in| until)?(?: the)? $"
)
""" "Your own year closes on the 31st": what the reader told of their affairs."""
_NO_OLDER = {
    "en": r"no older than|not (?:be )?older than|(?:dated|issued) within(?: the last)?"
    r"|from the last",
    "de": "nicht älter als|aus den letzten",
    "fr": "de moins de|datant de moins de",
    "es": "de menos de|con menos de|no mayor (?:a|de)",
    "pt": "com menos de|não superior a",
    "nl": "van minder dan|niet ouder dan|van maximaal",
    "it": "meno di",
}
_AGE = lazily(rf"\b(?:{'|'.join(_NO_OLDER.values())}) $")
""" "A bank statement no older than three months": how old a paper may be."""
_PAGE = lazily(
    r"\b(?:page|link|portal|url|site|website|code|room|seite|lien|enlace|página|pagina|liga"
    r"|espace)\b"
)


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
    if _AT_WILL.match(low) or _KIT.search(low) or (moment.length and _AGE.search(before)):
        return True
    if time.kind in WITH_ROUNDS and _TO_MOVE.match(low):
        return True
    near = low[max(0, moment.start - 120) : moment.start]
    if any(words.search(near) for words in (_FROM_US, _OWN_AIM, _READERS_YEAR)):
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
        or _is_told(time)
    )


def _is_told(time: Purpose) -> bool:
    """ "You will be contacted by the 30th at the latest": news, right beside the words that tell
    it."""
    if time.odds[DEADLINE] < purposes.ENOUGH:
        return False
    segment, moment = time.segment, time.moment
    cue = governor(moment, segment.cues, segment.low)
    told = cue is not None and cue.aim == TELL and cue.end <= moment.start
    if not told or cue is None:
        return False
    alone = all(other.aim not in (ASK, ENDS) for other in segment.cues)
    return alone or distance(moment, cue, segment.low) < _BESIDE
