"""Rules for a kind that is doubtful: whether times are asked for, left to choose or set.

Each gives the kind that is meant, or None where it has nothing to say; ``doubtful`` asks them.
"""

from agent.reading import details, times
from agent.reading.telling import SETTING, Telling
from agent.terms import Direction, Kind

_OPEN, _ASKED, _INVITING, _SURELY_SET, _SCARCELY = 0.65, 0.7, 0.85, 0.95, 0.35
"""How sure a state of affairs, a question, a request for times, a round that is set, and anything
are at most, that may be something else."""
_HARDLY, _AN_HOUR = 0.2, 24
"""The same of what is no more than a guess, and characters of an answer that is an hour."""
_LIKELY = 0.1
"""How sure a round called off is at most, where no word calls it off."""
_ASKING = (Kind.INFORMATION_REQUESTED, Kind.PROGRESS_UPDATE, Kind.ACKNOWLEDGEMENT)
_ABOUT_HOURS = (Kind.INTERVIEW_CANCELLED, *SETTING)


def an_hour(told: Telling, kind: Kind, sure: float) -> Kind | None:
    """ "2pm.", "9 till noon": an answer that is an hour and nothing else, or a stretch, says
    when."""
    ends = kind in (Kind.OFFER, Kind.REJECTION, Kind.APPLICATION_RECEIVED) and sure < _HARDLY
    if ends and len(told.text.own) <= _AN_HOUR:
        return Kind.INTERVIEW_CONFIRMED if times.bare_hour(*told.given).at else None
    if told.judged.direction is Direction.OUTGOING or sure >= _OPEN or told.sets_times(kind):
        return None
    hour = times.bare_hour(*told.given)
    if hour.until is None:
        return None
    return Kind.AVAILABILITY_REQUESTED if hour.asks else Kind.INTERVIEW_CONFIRMED


def choice(told: Telling, kind: Kind, sure: float) -> Kind | None:
    """Who leaves the choice between two times, or of a slot within some hours, has set none."""
    if sure >= _INVITING or told.judged.direction is Direction.OUTGOING:
        return None
    sets = kind is Kind.INTERVIEW_CONFIRMED and times.gives_choice(*told.given)
    left = kind in (*SETTING, Kind.PROGRESS_UPDATE) and times.leaves_a_slot(*told.given)
    left = left and not told.sets_times(kind)
    return Kind.AVAILABILITY_REQUESTED if sets or left else None


def unasked(told: Telling, kind: Kind, sure: float) -> Kind | None:
    """Who asks nothing, and says by when they will write, is waited for."""
    asks = kind is Kind.AVAILABILITY_REQUESTED and sure < _SURELY_SET
    if not asks or "?" in told.text.own or told.hits(kind) or times.offered(*told.given):
        return None
    due, _ = times.candidate_deadline(*told.given, kind)
    waits = due or details.awaits_candidate(told.text, Kind.PROGRESS_UPDATE)
    return Kind.PROGRESS_UPDATE if told.promises() and not waits else None


def invited(told: Telling, kind: Kind, sure: float) -> Kind | None:
    """Who names one hour asks for none."""
    asks = kind is Kind.AVAILABILITY_REQUESTED and sure < _INVITING
    return Kind.INTERVIEW_CONFIRMED if asks and (told.invites() or told.bids()) else None


def in_calendar(told: Telling, kind: Kind, sure: float) -> Kind | None:
    """Who sends a calendar entry has set its hour, and may hear of a better one (rulings, Calendar
    messages)."""
    asks = kind is Kind.AVAILABILITY_REQUESTED and told.judged.direction is Direction.INCOMING
    return Kind.INTERVIEW_CONFIRMED if asks and told.is_in_calendar() else None


def asked(told: Telling, kind: Kind, sure: float) -> Kind | None:
    """Who does nothing but ask about hours has neither set nor moved one."""
    asks = kind in _ABOUT_HOURS and sure < _OPEN and told.only_asks()
    return Kind.AVAILABILITY_REQUESTED if asks and not told.bids() else None


def days_put(told: Telling, kind: Kind, sure: float) -> Kind | None:
    """Who puts days forward, or the choice, and no hour, asks, and has called nothing off."""
    off = kind is Kind.INTERVIEW_CANCELLED and sure < _LIKELY and not told.says(kind)
    sets = kind is Kind.INTERVIEW_CONFIRMED and sure < _SCARCELY
    left = kind is Kind.INTERVIEW_CONFIRMED and sure < _OPEN
    left = left and told.says(Kind.AVAILABILITY_REQUESTED)
    asks = left or ((off or sets) and times.offered(*told.given))
    return Kind.AVAILABILITY_REQUESTED if asks and not told.sets_times(kind) else None


def asked_to_move(told: Telling, kind: Kind, sure: float) -> Kind | None:
    """Who puts another day forward for the hour known before asks whether it suits."""
    moves = kind in _ASKING and sure < _ASKED and times.asks_to_move(*told.given)
    return Kind.AVAILABILITY_REQUESTED if moves else None
