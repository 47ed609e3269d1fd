"""What a time in a sentence is for: news that is promised, an act that is asked, an event.

The words that govern a time are the nearest ones in its clause; what follows from it is for
``promises``, ``deadlines`` and ``told``.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from agent.reading.caseless import lazily
from agent.reading.times import cues
from agent.reading.times.atoms import Atom, Clock, Day, Later, Length

TELL, UNHEARD, WAIT, NEWS = "tell", "unheard", "wait", "news"
ASK, ENDS, EVENT, MEETING = "ask", "ends", "event", "meeting"
PROMISES = (TELL, UNHEARD, WAIT, NEWS)
_JOINED = 24
"""Characters between a day and its clock time."""
_BEHIND = 20
"""What a cue behind its time is farther away than one before it, in characters."""
_BREAK = lazily(
    r"(?P<wide>[;—–]|\. | - )|(?P<comma>[,:(])"
    r"|(?P<joint>\b(?:and|but|so|und|aber|et|mais|y|pero|e|mas|en|maar|ma)\b)"
)
_WIDTH = {"wide": 40, "comma": 12, "joint": 18}
"""How much farther from its time a cue is in another clause, in characters."""


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that say what a time is for."""

    aim: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Moment:
    """A day with the clock time that stands beside it, or either alone, or a length."""

    start: int
    end: int
    day: Day | Later | None = None
    clock: Clock | None = None
    length: Length | None = None


def cues_of(low: str, code: str, times: tuple[Atom, ...]) -> tuple[Cue, ...]:
    """The governing words of a sentence (``Segment.low``) in order, without those of its times.

    English ones where its text's own language has none there: many write in two languages.
    """
    return _cues_in(low, code, times) or (_cues_in(low, "en", times) if code != "en" else ())


def _cues_in(low: str, code: str, times: tuple[Atom, ...]) -> tuple[Cue, ...]:
    found: list[Cue] = []
    for match in cues.aims(code).finditer(low):
        cue = Cue(match.name, match.start, match.end)
        inside = any(t.start <= cue.start < t.end for t in times)
        joined = found and _is_part(found[-1], cue, low, code)
        if not inside and not joined:
            found.append(cue)
    return tuple(c for c in found if not _only_measures(c, found, low, times))


def _only_measures(cue: Cue, found: list[Cue], low: str, times: tuple[Atom, ...]) -> bool:
    """ "Je vous dis sous 48 heures": what only measures the wait, where its clause says who
    tells."""
    if cue.aim != WAIT or not any(cue.end <= t.start <= cue.end + 1 for t in times):
        return False
    tells = (c for c in found if c.aim == TELL)
    return any(not _BREAK.search(low, min(cue.end, c.end), max(cue.start, c.start)) for c in tells)


def _is_part(before: Cue, cue: Cue, low: str, code: str) -> bool:
    """Whether a cue only goes on with what the one before it says."""
    if _asked_for(before, cue, low) or _is_topic(before, cue, low):
        return True
    # "Le llegará una respuesta antes del 12": an answer that is given is none that is asked for.
    near = cue.start - before.end < _ARTICLE and not _BREAK.search(low[before.end : cue.start])
    return (before.aim, cue.aim) == (TELL, ASK) and near and _is_news(cue, low, code)


_ARTICLE = 12


def _is_news(cue: Cue, low: str, code: str) -> bool:
    return cues.news(code).match(low, cue.start) is not None


def _asked_for(before: Cue, cue: Cue, low: str) -> bool:
    """ "I'd love an answer": news that is asked for is none that is promised."""
    near = cue.start - before.end < 30 and not _BREAK.search(low[before.end : cue.start])
    return before.aim == ASK and cue.aim == NEWS and near


_OF = lazily(
    r" (?:about|on|regarding|concerning) (?:(?:an?|the|your|any|our|first|second|third|next|final"
    r"|possible|further) )*"
)


def _is_topic(before: Cue, cue: Cue, low: str) -> bool:
    """ "A decision about a first interview": what news is of does not happen then."""
    of = _OF.fullmatch(low, before.end, cue.start) if before.aim in PROMISES else None
    return of is not None and cue.aim == EVENT


def moments(atoms: tuple[Atom, ...], low: str) -> tuple[Moment, ...]:
    """The times of a segment in order, a day and the clock time beside it as one."""
    return tuple(_moments(atoms, low))


def _moments(atoms: tuple[Atom, ...], low: str) -> Iterator[Moment]:
    waiting: Day | Later | Clock | None = None
    told: Atom | None = None
    for atom, behind in zip(atoms, (*atoms[1:], None), strict=True):
        single = atom if isinstance(atom, Day | Later | Clock) and atom is not told else None
        if (
            isinstance(waiting, Day)
            and isinstance(single, Day)
            and isinstance(behind, Clock)
            and cues.in_place_of.fullmatch(low, waiting.end, single.start)
        ):  # "Friday instead of Thursday, still at 3"
            yield Moment(waiting.start, waiting.end, waiting, behind)
            waiting, told = single, behind
            continue
        if single and waiting and _belong(waiting, single, behind, low):
            yield _moment(waiting, single)
            waiting = None
            continue
        if waiting:
            yield _moment(waiting)
        waiting = single
        if isinstance(atom, Length):
            yield Moment(atom.start, atom.end, length=atom)
    if waiting:
        yield _moment(waiting)


def _belong(
    first: Day | Later | Clock, second: Day | Later | Clock, behind: Atom | None, low: str
) -> bool:
    """Whether two times are one: a day and a clock time, neither of them closer to the next."""
    if isinstance(first, Clock) == isinstance(second, Clock):
        return False
    if second.start - first.end > _JOINED:
        return False
    if _CLOSES.match(low, first.end):
        return False  # "your slots (between 11 am and 6 pm) by tomorrow"
    if behind is None or isinstance(behind, Clock) == isinstance(second, Clock):
        return True
    return _gap(low, second.end, behind.start) >= _gap(low, first.end, second.start)


def _gap(low: str, start: int, end: int) -> int:
    """Characters between two times; more where a comma or "and" parts them."""
    between = low[start : max(start, end)]
    breaks = [m.lastgroup for m in _BREAK.finditer(between)]
    joints = breaks.count("joint") + (between.strip() in _BY)
    return len(between) + 2 * breaks.count("comma") + _WIDTH["joint"] * joints


_CLOSES = lazily(r"\) (?:by|before|until|till)\b")
_BY = ("by", "before", "until")
"""Between a day and an hour these part them: "for the 5th and 6th by 4 pm on Friday"."""


def _width(low: str, start: int, end: int) -> int:
    """Characters between two places; more where clauses part there."""
    between = low[start : max(start, end)]
    return len(between) + sum(_WIDTH[m.lastgroup or ""] for m in _BREAK.finditer(between))


def _moment(*atoms: Day | Later | Clock) -> Moment:
    clock = next((a for a in atoms if isinstance(a, Clock)), None)
    day = next((a for a in atoms if not isinstance(a, Clock)), None)
    return Moment(atoms[0].start, atoms[-1].end, day, clock)


def governor(moment: Moment, found: tuple[Cue, ...], low: str, *, due: bool = False) -> Cue | None:
    """The nearest cue. What happens by itself governs no time with "by" or "within" before it."""
    able = [c for c in found if not (due and c.aim == EVENT)]
    nearest, least = None, _FAR
    # Clauses between only add to the distance: what is farther without them is not looked at.
    for apart, place in sorted((_apart(moment, c), i) for i, c in enumerate(able)):
        if apart > least[0]:
            break
        if (here := (distance(moment, able[place], low), place)) < least:
            nearest, least = able[place], here
    return nearest


_FAR = (10**9, 0)


def _apart(moment: Moment, cue: Cue) -> int:
    """Characters between a cue and a time."""
    if cue.end <= moment.start:
        return moment.start - cue.end
    return 0 if cue.start <= moment.start else max(0, cue.start - moment.end) + _BEHIND


def distance(moment: Moment, cue: Cue, low: str) -> int:
    """How far a cue is from a time, in characters; farther where another clause lies between."""
    if cue.end <= moment.start:
        return _width(low, cue.end, moment.start)
    if cue.start <= moment.start:
        return 0
    return _width(low, moment.end, cue.start) + _BEHIND
