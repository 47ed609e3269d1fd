"""A kind that is doubtful, where the times or plain words of the message tell that it is another.

Weighs no words; ``kinds`` has done so. Each rule gives the kind that is meant, or None where it has
nothing to say; the first that speaks decides.
"""

from collections.abc import Callable

from agent.message import Message
from agent.reading import asking, details, moved, times
from agent.reading.kinds import Judgement
from agent.reading.model import Candidate
from agent.reading.prose import Prose
from agent.reading.telling import PLAIN, SETTING, SOLELY, Telling, plain_lines
from agent.terms import Direction, Kind

_OPEN_UNLESS = {
    Kind.REJECTION: 0.6,
    Kind.OFFER: 0.5,
    Kind.ACKNOWLEDGEMENT: 0.9,
    Kind.INTERVIEW_CONFIRMED: 0.5,
    Kind.INTERVIEW_RESCHEDULED: 0.5,
    Kind.INTERVIEW_CANCELLED: 0.3,
    Kind.AVAILABILITY_REQUESTED: 0.3,
}
"""With less confidence what promises an answer and sets no time is still open."""
_UNSAID = (Kind.REJECTION, Kind.AVAILABILITY_REQUESTED)
"""So is, with any confidence, what no word tells."""
_COURTEOUS, _RECEIVED, _OPEN, _ASKED, _ENDS = 0.5, 0.9, 0.65, 0.7, 0.8
"""How sure a courtesy, a receipt, a state of affairs, a question and an end are at most, that may
be something else."""
_WAITS, _SAT, _SURELY_SET, _SCARCELY = 0.8, 0.85, 0.95, 0.35
"""The same of a pause, a task, a round that is set, and of anything."""
_ONWARD = 4.0
"""How much words that it goes on weigh, where none say that it ends."""
_HARDLY = 0.2
"""The same of what is no more than a guess."""
_LIKELY, _RECEIPT = 0.1, 0.03
"""How likely at least is what plain words tell against the kind."""
_SURELY_SO = 0.95
"""How likely an end is, of all that it may be, where the words as a whole tell it."""
COURTESIES = (Kind.ACKNOWLEDGEMENT, Kind.APPLICATION_RECEIVED)
_ABOUT_ROUNDS = (Kind.INTERVIEW_CANCELLED, Kind.INTERVIEW_RESCHEDULED)
_GOES_ON = (Kind.INTERVIEW_CONFIRMED, Kind.INTERVIEW_RESCHEDULED, Kind.PROGRESS_UPDATE,
            Kind.INFORMATION_REQUESTED)  # fmt: skip
_NO_OFFER = (Kind.INTERVIEW_CONFIRMED, Kind.AVAILABILITY_REQUESTED, Kind.REJECTION,
             Kind.ACKNOWLEDGEMENT, Kind.PROGRESS_UPDATE, Kind.APPLICATION_RECEIVED)  # fmt: skip
_KIND_ENDS = (Kind.ACKNOWLEDGEMENT, Kind.INTERVIEW_CANCELLED)
_MISTAKEN_ENDS = (Kind.PROGRESS_UPDATE, Kind.APPLICATION_RECEIVED, Kind.RECRUITER_OUTREACH,
                  Kind.AVAILABILITY_REQUESTED, Kind.OFFER)  # fmt: skip
_SHORT_OF_PAPERS = (Kind.PROGRESS_UPDATE, Kind.AVAILABILITY_REQUESTED)
_PLAIN_ENDS = (Kind.REJECTION, Kind.INTERVIEW_CANCELLED)
_NO_PAUSE = (*_PLAIN_ENDS, Kind.AVAILABILITY_REQUESTED, Kind.INTERVIEW_RESCHEDULED)
_LEFT = (Kind.REJECTION, Kind.APPLICATION_RECEIVED, Kind.PROGRESS_UPDATE, Kind.INTERVIEW_CANCELLED)
"""What a note that the candidate has withdrawn is taken for."""


def meant(message: Message, text: Prose, candidate: Candidate, judged: Judgement) -> Kind:
    """The judged kind, or another that the times or plain words of the message tell."""
    told = Telling(message, text, candidate, judged)
    kind = judged.kind
    beyond = _SURELY_SET if kind is Kind.REJECTION else 1.0
    unsaid = kind in _PLAIN_ENDS and judged.confidence < beyond and not told.hits(kind)
    if kind in _NO_PAUSE and (judged.confidence < _WAITS or unsaid) and told.pauses():
        ends = kind in _PLAIN_ENDS and told.says(kind)
        kind = kind if ends or told.sets_times(kind) else Kind.PROGRESS_UPDATE
    for rule in _RULES:
        found = rule(told, kind, judged.confidence)
        if found is not None:
            return found
    return kind


def _left(told: Telling, kind: Kind, sure: float) -> Kind | None:
    """Who notes a withdrawal acknowledges it."""
    return Kind.ACKNOWLEDGEMENT if kind in _LEFT and told.says("withdrawn") else None


def _rings_for_news(told: Telling, kind: Kind, sure: float) -> Kind | None:
    """Who is to ring for news is told of no round, nor is who hears of the author's other talks."""
    rings = kind in SETTING and times.told_by_phone(*told.given) and not told.sets_times(kind)
    engaged = kind in SETTING and sure < _RECEIVED and told.is_of_others(kind)
    return Kind.PROGRESS_UPDATE if rings or engaged else None


def _bid(told: Telling, kind: Kind, sure: float) -> Kind | None:
    """Who bids the reader come, and says what to do if they cannot, has called nothing off."""
    off = kind is Kind.INTERVIEW_CANCELLED and not told.says(kind)
    return Kind.INTERVIEW_CONFIRMED if off and told.bids() else None


def _swapped(told: Telling, kind: Kind, sure: float) -> Kind | None:
    """Who answers with an hour in the place of another moves a round, or asks for that."""
    incoming = told.judged.direction is Direction.INCOMING
    new = times.swap(*told.given) if incoming and sure < _OPEN else None
    if new is None or told.message.invitations:
        return None
    return Kind.AVAILABILITY_REQUESTED if new.asks else Kind.INTERVIEW_RESCHEDULED


def _put_off(told: Telling, kind: Kind, sure: float) -> Kind | None:
    """Who calls a round off and asks whether another hour would do has called it off (rulings,
    Rounds)."""
    off = Kind.INTERVIEW_CANCELLED
    if kind is not Kind.INTERVIEW_CONFIRMED or told.says(kind, PLAIN) or not told.says(off, PLAIN):
        return None
    return off if "?" in told.text.own and times.offered(*told.given) else None


def _off(told: Telling, kind: Kind, sure: float) -> Kind | None:
    """Who calls a round off and puts no hour forward has called it off."""
    asks = kind in (Kind.INTERVIEW_RESCHEDULED, Kind.AVAILABILITY_REQUESTED)
    off = asks and told.only_calls_off() and not told.sets_times(kind)
    return Kind.INTERVIEW_CANCELLED if off else None


def _unsaid(told: Telling, kind: Kind, sure: float) -> Kind | None:
    """A round is called off in so many words, or by its calendar entry."""
    guessed = kind is Kind.INTERVIEW_CANCELLED and sure < _HARDLY and not told.hits(kind)
    guessed = guessed and not told.says(Kind.REJECTION, SOLELY)
    return Kind.PROGRESS_UPDATE if guessed and not told.message.invitations else None


def _offered(told: Telling, kind: Kind, sure: float) -> Kind | None:
    return kind if kind is Kind.OFFER and told.says(kind) else None


def _handed_out(told: Telling, kind: Kind, sure: float) -> Kind | None:
    most = {Kind.PROGRESS_UPDATE: _SCARCELY}.get(kind, _SURELY_SET if kind in SETTING else 0.0)
    work = sure < most and told.hands_out_work()
    return Kind.ASSESSMENT_REQUESTED if work else None


def _silent(told: Telling, kind: Kind, sure: float) -> Kind | None:
    """Who will be silent after a day has not ended it yet."""
    open_yet = kind is Kind.REJECTION or (kind is Kind.PROGRESS_UPDATE and sure < _OPEN)
    if not (open_yet and told.is_yet_to_come()):
        return None
    if told.may_be(Kind.APPLICATION_RECEIVED, _RECEIPT):
        return Kind.APPLICATION_RECEIVED
    return Kind.PROGRESS_UPDATE if told.promises() else None


def _open(told: Telling, kind: Kind, sure: float) -> Kind | None:
    """Who says by when they decide has not ended it, but may have called a round off."""
    unsaid = kind in _UNSAID and not told.hits(kind) and told.promises_an_answer()
    if (sure >= _OPEN_UNLESS.get(kind, 0.0) and not unsaid) or told.says(kind, SOLELY):
        return None
    if not told.promises() or told.sets_times(kind):
        return None
    off = kind in _ABOUT_ROUNDS and told.hits(Kind.INTERVIEW_CANCELLED)
    return Kind.INTERVIEW_CANCELLED if off else Kind.PROGRESS_UPDATE


def _remains(told: Telling, kind: Kind, sure: float) -> Kind | None:
    """Who says that the candidate is still in play has ended nothing: whoever was refused beside it
    is another."""
    off = kind is Kind.INTERVIEW_CANCELLED and sure < _RECEIVED and not told.hits(kind)
    ends = (kind is Kind.REJECTION and not told.says(kind, SOLELY)) or off
    open_yet = ends and told.says("remains")
    return Kind.PROGRESS_UPDATE if open_yet else None


def _is_there(told: Telling, kind: Kind, sure: float) -> Kind | None:
    """Who tells when they will be away is there yet, and has answered."""
    if kind is not Kind.AUTO_REPLY or told.message.delivery_report:
        return None
    by_machine = any(told.message.header(name) for name in ("auto-submitted", "precedence"))
    return Kind.PROGRESS_UPDATE if not by_machine and times.leaves_later(*told.given) else None


def _stands(told: Telling, kind: Kind, sure: float) -> Kind | None:
    """Who says that the day promised before still stands answers a status check."""
    polite = kind is Kind.ACKNOWLEDGEMENT and told.judged.direction is Direction.INCOMING
    return Kind.PROGRESS_UPDATE if polite and times.keeps_to_it(*told.given) else None


def _sat(told: Telling, kind: Kind, sure: float) -> Kind | None:
    """A task that is sat with somebody at an hour is a round."""
    if kind is not Kind.ASSESSMENT_REQUESTED or sure >= _SAT or not told.is_sat_with_somebody():
        return None
    return Kind.INTERVIEW_CONFIRMED if told.sets_length() else kind


def _ended(told: Telling, kind: Kind, sure: float) -> Kind | None:
    """Who lets the post go has ended it."""
    ends = kind is Kind.INTERVIEW_CANCELLED and sure < _ENDS and told.ends()
    return Kind.REJECTION if ends and not told.promises() else None


def _refused(told: Telling, kind: Kind, sure: float) -> Kind | None:
    refused = kind in _GOES_ON and sure < _SCARCELY and told.says(Kind.REJECTION)
    open_yet = refused and (told.promises() or told.sets_times(kind))
    return Kind.REJECTION if refused and not open_yet else None


def _offering(told: Telling, kind: Kind, sure: float) -> Kind | None:
    offers = kind is Kind.PROGRESS_UPDATE and sure < _ENDS and told.says(Kind.OFFER)
    return Kind.OFFER if offers and told.may_be(Kind.OFFER, _LIKELY) else None


def _yours(told: Telling, kind: Kind, sure: float) -> Kind | None:
    """Who gives the candidate the post asks for no hour, where none is named: "The post is yours,
    could you begin on the 1st?"."""
    gives = kind in _NO_OFFER and sure < _ENDS and told.says(Kind.OFFER, SOLELY)
    ends = kind is Kind.REJECTION and told.says(kind)
    return Kind.OFFER if gives and not ends and not told.offers_an_hour() else None


def _gone(told: Telling, kind: Kind, sure: float) -> Kind | None:
    """Who says that somebody else was taken has ended it, however kindly."""
    if not told.says(Kind.REJECTION, SOLELY):
        return None
    state = kind in _MISTAKEN_ENDS and sure < _ENDS and not told.promises()
    ends = kind in _KIND_ENDS or (state and not told.sets_times(kind))
    return Kind.REJECTION if ends else None


def _approached(told: Telling, kind: Kind, sure: float) -> Kind | None:
    """Who has found the reader's profile, and asks for no time, makes an approach."""
    first = Kind.RECRUITER_OUTREACH
    asks = kind is Kind.AVAILABILITY_REQUESTED and not told.hits(kind) and told.says(first)
    if not asks or told.hits("applied") or told.message.in_reply_to or told.text.quoted:
        return None
    return None if times.offered(*told.given) else first


def _papers(told: Telling, kind: Kind, sure: float) -> Kind | None:
    papers = Kind.INFORMATION_REQUESTED
    wanted = told.lines(papers) if kind in _SHORT_OF_PAPERS and sure < _SCARCELY else set()
    wants = wanted and told.lines(kind) <= wanted and not told.offers_an_hour()
    return papers if wants else None


def _papers_by_a_day(told: Telling, kind: Kind, sure: float) -> Kind | None:
    """Who wants papers by a day asks for them, whatever else is told beside it."""
    papers = Kind.INFORMATION_REQUESTED
    wants = kind is Kind.PROGRESS_UPDATE and sure < _RECEIVED and told.says(papers)
    return papers if wants and told.is_given_a_day(papers) else None


def _set_beside(told: Telling, kind: Kind, sure: float) -> Kind | None:
    """Who sets an hour, and wants something to be told as well, sets a round."""
    wants = kind is Kind.INFORMATION_REQUESTED and sure < _ASKED and not told.says(kind)
    first = Kind.INTERVIEW_CONFIRMED
    return first if wants and told.sets_times(first) else None


def _called_off(told: Telling, kind: Kind, sure: float) -> Kind | None:
    off = Kind.INTERVIEW_CANCELLED
    state = kind is Kind.PROGRESS_UPDATE and sure < _OPEN and not told.lines("stands")
    return off if state and told.may_be(off, _LIKELY) and told.says(off, PLAIN) else None


def _no_end(told: Telling, kind: Kind, sure: float) -> Kind | None:
    """Who says no such thing, is away, puts hours forward or is content has ended nothing."""
    if kind is not Kind.REJECTION:
        return None
    if sure < _ENDS and not told.hits(kind) and told.score(Kind.PROGRESS_UPDATE) >= _ONWARD:
        return Kind.PROGRESS_UPDATE  # nothing in it says so, and it goes on
    if sure >= _COURTEOUS:
        return None
    plain = told.says(kind)
    if not plain and details.absent(told.text):
        return Kind.PROGRESS_UPDATE
    if times.offered(*told.given) and not told.says(kind, SOLELY):
        return Kind.AVAILABILITY_REQUESTED
    if told.suits() and not plain:
        return Kind.ACKNOWLEDGEMENT
    surely = told.may_be(kind, _SURELY_SO) and not told.hits(Kind.PROGRESS_UPDATE)
    return kind if told.hits(kind) or surely else Kind.PROGRESS_UPDATE


def _thanks(told: Telling, kind: Kind, sure: float) -> Kind | None:
    """Who thanks for a note, and sets no hour, is polite: an office that is closed is no round."""
    guessed = kind is Kind.INTERVIEW_CONFIRMED and sure < _HARDLY and not told.sets_times(kind)
    polite = guessed and told.says(Kind.ACKNOWLEDGEMENT, PLAIN) and "?" not in told.text.own
    return Kind.ACKNOWLEDGEMENT if polite else None


def _courtesy(told: Telling, kind: Kind, sure: float) -> Kind | None:
    """Who sets an hour and its end does more than be polite, and who asks for it to be confirmed
    more than acknowledge."""
    received = kind is Kind.APPLICATION_RECEIVED and sure < _RECEIVED
    asks = received and details.awaits_candidate(told.text, kind)
    polite = asks or (kind in COURTESIES and sure < _COURTEOUS)
    return Kind.INTERVIEW_CONFIRMED if polite and told.sets_length() else None


_TAKEN_FOR = (Kind.SCHEDULING_REPLY, Kind.UNRELATED)
_SAID_INSTEAD = (
    Kind.WITHDRAWAL, "plain:withdrawal", Kind.ACCEPTANCE, "plain:acceptance", Kind.STATUS_CHECK,
)  # fmt: skip


def is_thanks(message: Message, text: Prose, candidate: Candidate, judged: Judgement) -> bool:
    """Whether the candidate's letter that was taken for something else follows the round that it
    answers, and asks nothing, sends nothing and puts no hour forward: a thank-you in words of its
    own ("Your ward was calm for a place where so much happens at once")."""
    doubtful = judged.kind in _TAKEN_FOR and judged.confidence < _RECEIVED
    if not doubtful or judged.direction is not Direction.OUTGOING:
        return False
    if "?" in text.own or message.attachments or message.invitations:
        return False
    if any(plain_lines(judged, kind) for kind in _SAID_INSTEAD):
        return False
    given = (message, text, candidate)
    return times.follows_a_round(*given) and not times.offered(*given)


def _thanked(told: Telling, kind: Kind, sure: float) -> Kind | None:
    return Kind.THANK_YOU if is_thanks(*told.given, told.judged) else None


_RULES: tuple[Callable[[Telling, Kind, float], Kind | None], ...] = (
    _thanked,
    _left,
    _rings_for_news,
    moved.goes_ahead,
    moved.unmoved,
    _remains,
    _bid,
    moved.moved,
    moved.replaced,
    moved.moved_plainly,
    moved.denied,
    _swapped,
    asking.an_hour,
    moved.picked,
    moved.shifted,
    asking.choice,
    _put_off,
    _off,
    _unsaid,
    _offered,
    _handed_out,
    _silent,
    _open,
    _stands,
    _is_there,
    asking.unasked,
    _sat,
    asking.invited,
    asking.in_calendar,
    asking.asked,
    asking.days_put,
    asking.asked_to_move,
    _ended,
    _refused,
    _offering,
    _yours,
    _gone,
    _approached,
    _papers,
    _papers_by_a_day,
    _set_beside,
    _called_off,
    _no_end,
    _thanks,
    _courtesy,
    moved.instead,
)
