"""Whether a time holds no longer: by the words before, behind and between, by a label.

Only the wording; which rounds remain is decided in ``told``.
"""

from agent.reading import words
from agent.reading.caseless import lazily
from agent.reading.times import cues
from agent.reading.times.aims import ASK, ENDS, PROMISES, Moment, governor
from agent.reading.times.atoms import Clock
from agent.reading.times.scan import Segment

_ARROW = lazily(r"→|[-=]>|[➔➜⟶]")
_REACH = 60
"""Characters before a time in which the words that qualify it stand."""
_LABEL = 40
"""Characters of a line that is only a label."""
_NO_ROUND = frozenset({*PROMISES, ASK, ENDS})
"""What a day is for that is no round's: news, or an answer."""


def is_old(segment: Segment, moment: Moment, code: str, above: Segment | None = None) -> bool:
    """Whether the words before a time, or the label of its line or above it, say that it is
    over."""
    before = segment.low[max(0, moment.start - _REACH) : moment.start]
    if _says_old(before, code) or cues.label("old", code).match(segment.low):
        return True
    if _between(segment, moment) and _says_old(_between(segment, moment), code):
        return True
    if _is_outdone(segment, moment):
        return True
    if _THANKS.search(segment.low, max(0, moment.start - _REACH), moment.start):
        return True
    if above is None or above.atoms or len(above.low) > _LABEL:
        return False
    if any(cues.label(name, code).match(segment.low) for name in ("date", "time", "new")):
        return False  # what stands above is another's
    return cues.whole_label("old", code).match(above.low) is not None


def _says_old(before: str, code: str) -> bool:
    """ "Findet statt am" takes place, "statt am" is over."""
    said = cues.old_before(code).search(before)
    return said is not None and not _TAKES_PLACE.search(before, 0, said.end())


def is_behind(segment: Segment) -> bool:
    """Whether a sentence thanks for a round that has been: "thank you for coming in on Tuesday"."""
    return any(_THANKS.search(segment.low, 0, m.start) for m in segment.moments)


_STILL = lazily(
    rf"[\s,;:(–-]*(?:{words.joined('stale.still')})[\s,:]*(?:(?:{words.joined('swaps.at')})\s)?"
)
_ALL_DAY = lazily(rf"(?<!\w)(?:{words.joined('stale.all_day')})(?!\w)")
_READER = lazily(rf"(?<!\w)(?:{words.joined('stale.reader')})(?!\w)")
_THANKS = lazily(rf"(?<!\w)(?:{words.joined('stale.thanks')})(?!\w)[^.;:!?]{{0,40}}$")
""" "Thank you for coming in on Tuesday at ten"."""
_TAKES_PLACE = lazily(words.joined("stale.takes_place"))


def is_of_house(segment: Segment, moment: Moment) -> bool:
    """ "We close at five tomorrow": when a house opens or closes, or a journey begins, which is no
    round's time; nor is "from now on my five o'clock is your ten"."""
    clock = moment.clock
    if clock is None or not clock.start:
        return False
    at = clock.start
    near = segment.low[max(0, at - _REACH) : at]
    if _HOUSE.search(near) or _JOURNEY.search(near):
        return True
    apart = _APART.search(segment.low)
    return apart is not None and apart.start() < at <= apart.end()


def is_engaged(segment: Segment, moment: Moment) -> bool:
    """ "I have a dentist appointment at 11": an hour at which the author has something else."""
    if moment.clock is None:
        return False
    moments = segment.moments
    begin = max((m.end for m in moments if m.end <= moment.start), default=0)
    behind = min((m.start for m in moments if m.start >= moment.end), default=len(segment.low))
    return bool(
        cues.engaged_before.search(segment.low[max(begin, moment.start - _REACH) : moment.start])
        or cues.engaged_behind.match(segment.low[moment.end : behind])
    )


def only_hour_is_over(segment: Segment, moment: Moment) -> bool:
    """ "At 3pm, not 2pm, on Thursday", "Thursday 2pm -> 3pm": the day stands."""
    hour_first = moment.clock is not None and moment.clock.start == moment.start
    behind = next((m for m in segment.moments if m.start >= moment.end and not m.length), None)
    return hour_first or (behind is not None and behind.day is None and behind.clock is not None)


def is_engaged_all_day(segment: Segment, moment: Moment) -> bool:
    """ "The surgeon operates all day Wednesday": a day named for what keeps others from it."""
    if _ALL_DAY.search(segment.low) is None:
        return False
    before, behind = clause(segment, moment)
    near = f"{before}@{behind}"
    return _ALL_DAY.search(near) is not None and _READER.search(near) is None


def keeps_hour(segment: Segment, moment: Moment) -> bool:
    """ "Wednesday now rather than Tuesday, still 12.40": the day is over, the hour stands."""
    return _STILL.fullmatch(_between(segment, moment)) is not None


def counts(segment: Segment, at: int) -> bool:
    """ "Room 3 instead of 2", "we will be 3 and not 2", "we open at nine instead of eight": a
    number that tells no round's hour, by the words before it."""
    before = segment.low[max(0, at - _REACH) : at]
    if _OPENING.search(before) or is_renumbered(segment, at):
        return True
    if _AT_END.search(before) or _AT_HEAD.match(segment.low, at):
        return False
    return _NUMBERED.search(before) is not None or _COUNTING.search(before) is not None


def is_renumbered(segment: Segment, at: int) -> bool:
    """ "The room has moved from 3 to 5": a room goes from one number to another, and no hour."""
    if not _MERE_NUMBERS.match(segment.low, at):
        return False
    said = _ROOM_MOVES.search(segment.low, 0, at)
    return said is not None and cues.moving(segment.code).search(said["moves"]) is not None


_MERE_NUMBERS = lazily(
    rf"(?:[^\W\d]{{1,5}} )?\d{{1,3}}(?: [^\W\d]{{1,5}}| ?[-–]>?| ?→) \d{{1,3}}"
    rf"(?!\d|[.:,h]\d| ?(?:{words.joined('swaps.unit')})\b)"
)
_ROOM_MOVES = lazily(
    rf"(?:^|[.,;:!?] |\b(?:{words.joined('stale.clauses')}) )"
    rf"(?:[^\W\d]{{1,6}}[ '])?(?:[\w-]+ )?(?:{words.joined('swaps.numbered')})"
    r"(?P<moves>(?!\w)(?:[^.,;!?]|,(?= (?:the )?\d)|,(?= \w+ \d)|,(?= \w+ (?:has|is)\b)){0,100}) $"
)
_AT = words.joined("swaps.at")
_AT_END = lazily(rf"(?<!\w)(?:{_AT}) $")
_AT_HEAD = lazily(rf"(?:{_AT}) ")
_NUMBERED = lazily(rf"(?<!\w)(?:{words.joined('swaps.numbered')})\.? $")
_COUNTING = lazily(rf"(?<!\w)(?:{words.joined('swaps.counting')})(?!\w)[^,.;:!?]{{0,24}}$")
_OPENING = lazily(rf"(?<!\w)(?:{words.joined('swaps.opening')})(?!\w)[^,.;:!?]{{0,24}}$")
_APART = lazily(
    r"\b(?:from now on|clocks?|from (?:next )?(?:week|month|\w+day) on)\b[^.!?]{0,60}\b(?:my"
    r"|our) \d[\d:. ]*(?:[ap]\.?m\.?|o'clock)? ?"
    r"(?:is|are|will be|becomes|=) (?:now )?your "
)

_HOUSE = lazily(
    r"\b(?:opens?|re-?opens?|closes?|shuts?|locks? up)(?: up| again| early)?"
    r"(?: (?:the|our) (?:[\w-]+ ){0,2}?(?:doors?|gates?|office|desk|reception|shop|building"
    r"|counter))? (?:at |from |by )?$"
)


_JOURNEY = lazily(
    r"\b(?:flight|train|bus|plane|ferry|coach|boat|sailing)\b(?: (?:back|home|there|out"
    r"|to \w+))? (?:leaves|departs|goes|lands|arrives|gets in|is|isn't"
    r"|takes off)(?: not)?(?: (?:until|only|there|here|already))? (?:at )?$"
    r"|\b(?:flug|zug|bus|flieger|bahn)\b(?: \w+)? (?:geht|fährt|fliegt|kommt"
    r"|landet)(?: \w+)? (?:um )?$|\b(?:vol|train|avion|car)\b(?: \w+)? (?:part|décolle|arrive"
    r"|est)(?: \w+)? (?:à )?$"
    r"|\b(?:vuelo|tren|avión|autobús|voo|comboio|avião|autocarro)\b(?: \w+)? (?:sale|llega|sai"
    r"|parte|chega)(?: \w+)? (?:a las |às )?$|\b(?:vlucht|trein|bus)\b(?: \w+)? (?:vertrekt|gaat"
    r"|komt aan|landt)(?: \w+)? (?:om )?$"
)


def _is_outdone(segment: Segment, moment: Moment) -> bool:
    """ "Rather 3 pm than 2 pm", "plutôt 14h30 que 14h": the second is not meant."""
    if moment.clock is None:
        return False
    earlier = (m.clock for m in segment.moments if m.clock and m.clock.end <= moment.clock.start)
    first = max(earlier, key=lambda c: c.end, default=None)
    if first is None or not cues.than.fullmatch(segment.low, first.end, moment.clock.start):
        return False
    return cues.rather.search(segment.low, max(0, first.start - _LABEL), first.start) is not None


def _between(segment: Segment, moment: Moment) -> str:
    """What stands between a day and its hour: "Thursday won't work at 11"."""
    if not moment.day or not moment.clock:
        return ""
    return segment.low[moment.day.end : moment.clock.start]


def gives_way(segment: Segment, moment: Moment, code: str) -> bool:
    """ "From Tuesday 10:00 to Thursday 14:00", "Tuesday is now Thursday": the first is over."""
    later = next((m for m in segment.moments if m.start > moment.end and (m.day or m.clock)), None)
    if later is None or is_old(segment, later, code):
        return False
    if _ENDS_AT.fullmatch(segment.low, moment.end, later.start):
        return False
    behind = later.clock.start if later.clock and not moment.day else later.start
    if _ARROW.search(segment.low, moment.end, later.start):
        return True
    if cues.now_between(code).search(segment.low[moment.end : behind]):
        return True
    if not cues.moved_to(code).search(segment.low[max(0, later.start - 24) : later.start]):
        return False
    before = segment.low[: moment.start]
    moves = cues.moving(code).search(segment.low, 0, later.start)
    return bool(moves or cues.moved_from(code).search(before[-24:]))


def gives_way_below(segment: Segment, moment: Moment, below: Segment | None, code: str) -> bool:
    """ "Thursday's panel (13:00) now becomes", over a line that begins with another time."""
    if below is None or not below.moments or below.moments[0].start > _HEAD:
        return False
    if segment.row or moment != segment.moments[-1]:
        return False
    rest = segment.low[moment.end :].rstrip(" :")
    found = (*_ARROW.finditer(rest), *cues.now_between(code).finditer(rest))
    return any(match.end() == len(rest) for match in found)


_HEAD = 4
"""Characters before a time at the head of a line."""
_ENDS_AT = lazily(
    r" ?\((?:until|till|up to|bis|jusqu['’]à|hasta(?: las?)?|até(?: às)?|tot|fino alle) "
)
""" "To 14:30 (until 15:15)": how long it takes, and no further move."""


def moves_within(segment: Segment, clock: Clock, code: str) -> bool:
    """ "Moved from 2pm to 3pm": no range, but an old hour and a new one."""
    before = segment.low[max(0, clock.start - _REACH) : clock.start]
    verbs = list(cues.moving(code).finditer(before))
    between = verbs and cues.moved_thing(code).fullmatch(before, verbs[-1].end())
    opens = cues.opens_move(code).match(segment.low, clock.start)
    return bool(between) and bool(opens or cues.moved_from(code).search(before))


def is_off(segment: Segment, moment: Moment, code: str) -> bool:
    """ "Your interview on Tuesday needs to be moved": over, where another time is told."""
    behind = next((m.start for m in segment.moments if m.start >= moment.end), len(segment.low))
    if cues.gone(code).search(segment.low[moment.end : behind]):
        return True
    begin = max((m.end for m in segment.moments if m.end <= moment.start), default=0)
    before = segment.low[begin : moment.start]
    said = cues.gone(code).search(before)
    if said is None or (begin and said.start() <= 1):  # "Ten is taken, but eleven is free."
        return False
    return not cues.moved_to(code).search(before[-24:])


def is_of_other(segment: Segment, moment: Moment) -> bool:
    """ "Nobody is here on Thursday", "I'll ask on Thursday": a day named for something else than a
    round, by its clause."""
    return names_other("@".join(clause(segment, moment)))


def names_other(low: str) -> bool:
    """Whether words tell what a day is named for that is not taken."""
    return _OTHER.search(low) is not None


def clause(segment: Segment, moment: Moment) -> tuple[str, str]:
    """What stands before a time and behind it, up to the next time or the end of its clause."""
    begin = max((m.end for m in segment.moments if m.end <= moment.start), default=0)
    until = min((m.start for m in segment.moments if m.start >= moment.end), default=None)
    before, behind = segment.low[begin : moment.start], segment.low[moment.end : until]
    return _CLAUSE.split(before)[-1], _CLAUSE.split(behind)[0]


_CLAUSE = lazily(rf"[,;:]| [-–—] |\b(?:{words.joined('stale.clauses')})\b")
_OTHER = lazily(rf"(?<!\w)(?:{words.joined('picking.other')})(?!\w)")


def is_else(segment: Segment, moment: Moment, code: str) -> bool:
    """Whether a day holds no longer, or is one of news or of an answer."""
    if is_old(segment, moment, code) or gives_way(segment, moment, code):
        return True
    before = segment.low[max(0, moment.start - 48) : moment.start]
    goes = cues.moved_to(code).search(before) is not None
    if cues.until_before(code).search(before) and not goes:
        return True
    cue = governor(moment, segment.cues, segment.low)
    if cue and cue.aim == ASK and goes and cues.moving(code).search(segment.low):
        cue = None  # "We need to move it to Monday" asks for nothing
    return is_off(segment, moment, code) or (cue is not None and cue.aim in _NO_ROUND)
