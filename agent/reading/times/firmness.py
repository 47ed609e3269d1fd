"""Whether words of news make a promise of a time: what is sent ahead, asked, refused or the round
itself is none.

Which day is promised is for ``reckoning``; where the words are looked for, for ``promises``.
"""

import re
from datetime import date

from agent.reading.times import cues
from agent.reading.times.aims import NEWS, WAIT, Cue, Moment, distance
from agent.reading.times.atoms import Day
from agent.reading.times.reckoning import Frame
from agent.reading.times.scan import Segment

_NEAR = 24
"""Characters before a cue in which its subject stands."""

_MEETS = re.compile(r"(?:speak|talk|catch|chat)(?:ing)? ")
_ON_YOU = re.compile(
    r"\b(?:once|after|when|as soon as) (?:we|i)(?:'ve| have)? (?:received? |got |get |had |have )?(?:everything|all (?:of )?(?:the|your|this|that|them)|your|the (?:forms?|documents|signed|papers))"
    r"|\b(?:upon|on|after) (?:your (?:acceptance|confirmation|agreement|signature)|receipt of (?:your|the))|\bonce (?:you(?:'ve| have)? (?:accept|sign|return|complet|submit|sen[dt])|it's in\b|signed)"
    r"|\bdès (?:votre|réception|que vous)|\bsobald (?:sie|du|uns|wir (?:alle|die))|\bnach (?:ihrer|deiner) (?:zusage|unterschrift)|\ben cuanto (?:nos|tengamos|recibamos)|\bassim que (?:nos|tivermos|recebermos)|\bzodra (?:je|u|we alles)"
)
"""News that waits for what the candidate does first, where something is asked, has no day yet."""

_OUTRIGHT = re.compile(
    r"\b(?:hear|know|told|notified|informed|feedback|decision|answer|outcome|result)\b"
)
"""What is promised outright, whatever stands beside it: "you'll hear whether we invite you"."""

_OWED_AMONG_THEM = re.compile(
    r"\b(?:feedback|scorecards?|scores|notes|inputs?|reviews?|votes?|ratings|recommendations?|reports?|assessments?)"
    r"(?: \w+){0,2} (?:is|are|was|were)(?: \w+)? due (?:\w+ ){0,2}$"
)
"""Before the day by which the panel hands something in to each other: no word to the candidate."""


def promises(segment: Segment, moment: Moment, cue: Cue, frame: Frame) -> bool:
    """Whether what the words of a cue say of a time is a promise."""
    if _is_round(moment, frame.held) or _is_meeting(segment, moment, cue):
        return False
    if frame.sends_ahead and _is_sent_ahead(segment, moment, cue, frame.code):
        return False
    if _OWED_AMONG_THEM.search(segment.low, max(0, moment.start - 60), moment.start):
        return False
    if _is_behind(segment, moment, frame) or not _is_firm(segment, moment, cue, frame):
        return False
    if _is_other(segment, moment, cue, frame):
        return False
    return not (
        _is_of_round(segment, moment, cue, frame) or _is_refused(segment, moment, cue, frame)
    )


def _is_other(segment: Segment, moment: Moment, cue: Cue, frame: Frame) -> bool:
    """A round that is confirmed, proposed or may follow, papers that are owed: no word promised."""
    low = segment.low
    if cue.aim == WAIT:
        owed = frame.asks and _OWES.search(low, max(0, moment.start - 60), moment.start)
        return bool(owed) or _PROPOSES.search(low) is not None
    if frame.held and _CONFIRMS.match(low, cue.start):
        return any(isinstance(d, Day) and d.first in frame.held for d in segment.of(Day))
    return frame.asks and _STAGE_FOLLOWS.match(low) is not None


_OWES = re.compile(
    r"\b(?:deverá|deverão|devem|apresentar|entregar|remeter|deberá|deberán|presentar|remitir|devrez|devez|fournir|müssen|einzureichen|moet|dovrà|presentare)\b"
)
_PROPOSES = re.compile(
    r"\b(?:would|does|could|will) (?:that|this|it|you) (?:work|suit|be (?:ok|okay|good|possible)|do|manage)\b"
)
_CONFIRMS = re.compile(
    r"(?:te|le|les|os|lhe|vos|je vous|nous vous|je te|ti|vi|la)? ?confirm(?:o|amos|e|ons|iamo|arle|arte)?\b"
)
_STAGE_FOLLOWS = re.compile(
    r"if [^.?!]{0,60}, (?:an?|the|your) (?:[\w-]+ ){0,3}?(?:interview|round|stage|call|meeting|session)(?: [\w-]+){0,4}? (?:will|would|may) (?:then )?(?:follow|be|take place)\b"
)
""" "If you are successful, an interview will follow in the week of 6 June"."""


def is_due(segment: Segment, moment: Moment, code: str) -> bool:
    """Whether "by" or the like stands before a time."""
    before = segment.low[max(0, moment.start - 40) : moment.start]
    return cues.due_before(code).search(before) is not None


def _is_meeting(segment: Segment, moment: Moment, cue: Cue) -> bool:
    """ "Lovely, speak to you on Friday at 2": the round, at its hour, and no news of it."""
    return moment.clock is not None and _MEETS.match(segment.low, cue.start) is not None


def _is_of_round(segment: Segment, moment: Moment, cue: Cue, frame: Frame) -> bool:
    """ "I'm away tomorrow, so Friday at five, I'll ring you": the call is the round."""
    if is_due(segment, moment, frame.code) or moment.length:
        return False
    nearest = min(segment.moments, key=lambda m: distance(m, cue, segment.low))
    return nearest is not moment and _is_round(nearest, frame.held)


def _is_refused(segment: Segment, moment: Moment, cue: Cue, frame: Frame) -> bool:
    """ "I can't say this week" promises nothing, "I can't say until Friday" does."""
    if not cues.refuses_to.match(segment.low, cue.start):
        return False
    before = segment.low[max(0, moment.start - 40) : moment.start]
    return cues.until_before(frame.code).search(before) is None


def _is_behind(segment: Segment, moment: Moment, frame: Frame) -> bool:
    """ "Further to our talk this morning": today, but over."""
    if not isinstance(moment.day, Day) or moment.day.due != frame.today:
        return False
    if cues.this_morning.match(segment.low, moment.day.start):
        return True
    return cues.old_before(frame.code).search(segment.low[: moment.start]) is not None


def _is_firm(segment: Segment, moment: Moment, cue: Cue, frame: Frame) -> bool:
    """A mere mention of news is a promise with "by" or "within", and where no answer is asked."""
    low = segment.low
    if frame.asks and cue.aim in (NEWS, WAIT) and _ON_YOU.search(low):
        return False
    if frame.cold and ("you" not in low[cue.start : cue.end + 5] or cues.if_wanted.search(low)):
        return False
    if cue.aim in (NEWS, WAIT) and cues.hypothetical(frame.code).search(segment.low):
        return False
    if cue.aim != NEWS:
        return True
    if frame.asks and cues.answered.search(segment.low, cue.start, cue.end):
        return False
    if moment.length or not isinstance(moment.day, Day):
        return True
    if not moment.day.exact and not frame.asks:
        return True
    before = segment.low[max(0, moment.start - 40) : moment.start]
    return cues.until_before(frame.code).search(before) is not None


def _is_sent_ahead(segment: Segment, moment: Moment, cue: Cue, code: str) -> bool:
    """ "You'll get the link by Friday" is no news of how things stand."""
    if cues.preparing.match(segment.low, moment.end):
        return True
    start, end = min(cue.start - _NEAR, moment.start), max(cue.end, moment.start)
    if cues.papers.search(segment.low, max(0, start), end + 1):
        return not is_due(segment, moment, code)
    if _OUTRIGHT.search(segment.low, cue.start, cue.end):
        return False
    return cues.logistics(code).search(segment.low, max(0, start), end + 1) is not None


def _is_round(moment: Moment, held: tuple[date, ...]) -> bool:
    """ "I'll call you on Monday at 11" is the round itself, not a promise about what follows."""
    day = moment.day
    if not isinstance(day, Day) or day.first not in held:
        return False
    return moment.clock is not None or day.exact
