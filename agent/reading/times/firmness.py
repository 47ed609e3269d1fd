"""Whether words of news make a promise of a time: what is sent ahead, or the round itself, is none.

Which day is promised is for ``reckoning``; where the words are looked for, for ``promises``.
"""

import re
from datetime import date

from agent.reading.times import cues
from agent.reading.times.aims import NEWS, WAIT, Cue, Moment
from agent.reading.times.atoms import Day
from agent.reading.times.reckoning import Frame
from agent.reading.times.scan import Segment

_NEAR = 24
"""Characters before a cue in which its subject stands."""

_ON_YOU = re.compile(
    r"\b(?:once|after|when|as soon as) (?:we|i)(?:'ve| have)? (?:received? |got |get |had |have )?(?:everything|all (?:of )?(?:the|your|this|that|them)|your|the (?:forms?|documents|signed|papers))"
    r"|\b(?:upon|on|after) (?:your (?:acceptance|confirmation|agreement|signature)|receipt of (?:your|the))|\bonce (?:you(?:'ve| have)? (?:accept|sign|return|complet|submit|sen[dt])|it's in\b|signed)"
    r"|\bdès (?:votre|réception|que vous)|\bsobald (?:sie|du|uns|wir (?:alle|die))|\bnach (?:ihrer|deiner) (?:zusage|unterschrift)|\ben cuanto (?:nos|tengamos|recibamos)|\bassim que (?:nos|tivermos|recebermos)|\bzodra (?:je|u|we alles)"
)
"""News that waits for what the candidate does first, where something is asked, has no day yet."""


def promises(segment: Segment, moment: Moment, cue: Cue, frame: Frame) -> bool:
    """Whether what the words of a cue say of a time is a promise."""
    if _is_round(moment, frame.held):
        return False
    if frame.asks and cue.aim in (NEWS, WAIT) and _ON_YOU.search(segment.low):
        return False
    return not (frame.sends_ahead and _is_sent_ahead(segment, moment, cue, frame.code))


def is_due(segment: Segment, moment: Moment, code: str) -> bool:
    """Whether "by" or the like stands before a time."""
    before = segment.low[max(0, moment.start - 40) : moment.start]
    return cues.due_before(code).search(before) is not None


def _is_sent_ahead(segment: Segment, moment: Moment, cue: Cue, code: str) -> bool:
    """ "You'll get the link by Friday" is no news of how things stand."""
    if cues.preparing.match(segment.low, moment.end):
        return True
    start, end = min(cue.start - _NEAR, moment.start), max(cue.end, moment.start)
    if cues.papers.search(segment.low, max(0, start), end + 1):
        return not is_due(segment, moment, code)
    return cues.logistics(code).search(segment.low, max(0, start), end + 1) is not None


def _is_round(moment: Moment, held: tuple[date, ...]) -> bool:
    """ "I'll call you on Monday at 11" is the round itself, not a promise about what follows."""
    day = moment.day
    if not isinstance(day, Day) or day.first not in held:
        return False
    return moment.clock is not None or day.exact
