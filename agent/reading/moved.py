"""Rules for a kind that is doubtful: whether a round is settled, moves, or stands as it was set.

Each gives the kind that is meant, or None where it has nothing to say; ``doubtful`` asks them.
"""

from agent.reading import times
from agent.reading.telling import SETTING, SOLELY, Telling
from agent.reading.unmoved import keeps_its_time
from agent.terms import Kind

_OFF, _ASKED, _ENDS, _SURELY_SET = 0.5, 0.7, 0.8, 0.95
"""How sure a round called off, a courtesy, an end and a round that is set are at most, that may be
something else."""
_ABOUT_ROUNDS = (Kind.INTERVIEW_CANCELLED, Kind.INTERVIEW_RESCHEDULED)


def unmoved(told: Telling, kind: Kind, sure: float) -> Kind | None:
    """Who only changes the room has not moved the round, nor who tells the time that is known."""
    if kind is not Kind.INTERVIEW_RESCHEDULED:
        return None
    found, _, _ = times.interviews(*told.given, kind)
    if sure < _SURELY_SET and len(found) == 1 and times.stays_put(*told.given, found[0].start):
        return Kind.INTERVIEW_CONFIRMED
    if not keeps_its_time(told.message.subject, told.text.own):
        return None
    return Kind.INTERVIEW_CONFIRMED if told.sets_times(kind) else kind


def denied(told: Telling, kind: Kind, sure: float) -> Kind | None:
    """Who says that a round will not take place, and names no hour in another sentence, has called
    it off."""
    off = Kind.INTERVIEW_CANCELLED
    lines = told.lines(off, SOLELY) if kind in SETTING else set()
    if not lines or told.hits("moves"):
        return None
    _, grounds, _ = times.interviews(*told.given, kind)
    own = (g for g in grounds if g.text in told.text.own)
    return off if all(any(g.text in line for line in lines) for g in own) else None


def moved(told: Telling, kind: Kind, sure: float) -> Kind | None:
    """Who names the day to which a round goes has moved it."""
    off = kind is Kind.INTERVIEW_CANCELLED and (sure < _OFF or told.only_moves())
    off = off and not told.only_calls_off()
    return Kind.INTERVIEW_RESCHEDULED if off and times.moved_to(*told.given) else None


def replaced(told: Telling, kind: Kind, sure: float) -> Kind | None:
    """Who calls the round of one day off and sets one on another has moved it."""
    off = kind is Kind.INTERVIEW_CANCELLED and sure < _ENDS
    about = off or kind is Kind.INTERVIEW_CONFIRMED
    return Kind.INTERVIEW_RESCHEDULED if about and times.replaces(*told.given) else None


def moved_plainly(told: Telling, kind: Kind, sure: float) -> Kind | None:
    """Who says in a thread that a round is moved, and sets its hour, has moved it."""
    again = Kind.INTERVIEW_RESCHEDULED
    sets = kind is Kind.INTERVIEW_CONFIRMED and sure < _SURELY_SET and told.sets_times(kind)
    threaded = bool(told.message.in_reply_to or told.text.quoted)
    plainly = told.says(again) and not told.says("stands")
    return again if sets and threaded and plainly else None


def instead(told: Telling, kind: Kind, sure: float) -> Kind | None:
    """Who answers a yes to one day, still ahead, with an hour of another has moved the round."""
    sets = kind is Kind.INTERVIEW_CONFIRMED and sure < _SURELY_SET
    return Kind.INTERVIEW_RESCHEDULED if sets and times.stands_instead(*told.given) else None


def shifted(told: Telling, kind: Kind, sure: float) -> Kind | None:
    """ "An hour later on Thursday, 3pm": who says by how much has moved the round."""
    sets = kind is Kind.INTERVIEW_CONFIRMED and sure < _OFF and told.sets_times(kind)
    return Kind.INTERVIEW_RESCHEDULED if sets and times.moves_by(*told.given) else None


def goes_ahead(told: Telling, kind: Kind, sure: float) -> Kind | None:
    """Who says that a round goes ahead has neither moved it nor called it off, whatever else was:
    a strike, a member of the panel."""
    moves = kind is Kind.INTERVIEW_RESCHEDULED and sure < _SURELY_SET
    about = moves or kind is Kind.INTERVIEW_CANCELLED
    stands = told.lines("stands") if about else set()
    if not stands or any(told.lines(each) - stands for each in _ABOUT_ROUNDS):
        return None
    set_yet = told.sets_times(Kind.INTERVIEW_CONFIRMED)
    return Kind.INTERVIEW_CONFIRMED if set_yet else Kind.PROGRESS_UPDATE


def picked(told: Telling, kind: Kind, sure: float) -> Kind | None:
    """Who names one of the days that were open settles it, and has moved nothing."""
    open_ = kind in (Kind.ACKNOWLEDGEMENT, Kind.PROGRESS_UPDATE) and sure < _ASKED
    unsaid = kind is Kind.INTERVIEW_RESCHEDULED and sure < _ASKED
    open_ = open_ or (unsaid and not any(map(told.hits, (*_ABOUT_ROUNDS, "moves"))))
    return Kind.INTERVIEW_CONFIRMED if open_ and times.picks_one(*told.given) else None
