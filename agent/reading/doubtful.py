"""A kind that is doubtful, where the times of the message tell that it is another.

Weighs no words; ``kinds`` has done so.
"""

import re
from datetime import datetime

from agent.message import Message
from agent.reading import details, times
from agent.reading.kinds import Judgement
from agent.reading.kinds.cues import Where
from agent.reading.model import Candidate
from agent.reading.prose import Prose
from agent.reading.unmoved import keeps_its_time
from agent.terms import Kind

_OPEN_UNLESS = {
    Kind.REJECTION: 0.6, Kind.OFFER: 0.5, Kind.ACKNOWLEDGEMENT: 0.5, Kind.INTERVIEW_CONFIRMED: 0.5,
    Kind.INTERVIEW_RESCHEDULED: 0.5, Kind.INTERVIEW_CANCELLED: 0.3, Kind.AVAILABILITY_REQUESTED: 0.3,
}  # fmt: skip
_COURTEOUS, _RECEIVED, _OFF = 0.5, 0.9, 0.5
"""With less confidence an end, a courtesy, a receipt or a round called off is none if its times say
otherwise."""
_ASKING, _ASKED = (Kind.INFORMATION_REQUESTED, Kind.PROGRESS_UPDATE, Kind.ACKNOWLEDGEMENT), 0.7
"""What a question whether another day would do is taken for, and how surely at most."""
_ENDS, _OVER = 0.8, 4.5
"""So sure a round has to be called off, and so much has to be said of an end, to be told apart."""
_OPEN, _PLAIN, _PLAINEST, _LIKELY = 0.65, 4.0, 5.0, 0.1
"""So sure a state of affairs has to be where words as heavy as that call a round off, if that is as
likely as that."""
_INVITING, _INVITED = 0.85, 5.0
"""With less confidence an invitation with one hour asks for none, if words so heavy tell of the round."""
_ABOUT_ROUNDS = (Kind.INTERVIEW_CANCELLED, Kind.INTERVIEW_RESCHEDULED)
_ABOUT_HOURS = (*_ABOUT_ROUNDS, Kind.INTERVIEW_CONFIRMED)
_GOES_ON = (Kind.INTERVIEW_CONFIRMED, Kind.INTERVIEW_RESCHEDULED, Kind.PROGRESS_UPDATE,
            Kind.INFORMATION_REQUESTED)  # fmt: skip
_SCARCELY = 0.35
"""What a refusal in plain words is taken for, and how surely at most."""
_PAPERS = Kind.INFORMATION_REQUESTED
_SHORT_OF_PAPERS = (Kind.PROGRESS_UPDATE, Kind.AVAILABILITY_REQUESTED)
"""What a request for papers in plain words is taken for, as little surely."""
_PLAIN_ENDS = (Kind.REJECTION, Kind.INTERVIEW_CANCELLED)
_NO_PAUSE = (*_PLAIN_ENDS, Kind.AVAILABILITY_REQUESTED, Kind.INTERVIEW_RESCHEDULED)
_SURELY_SET, _HANDED_OUT, _AT_ALL = 0.95, 4.0, 0.03
"""With less confidence a round is work to be handed in by then, if words as heavy tell of that and it
is as likely at all."""
_WAITS = 0.8
"""What a pause of the whole search is taken for, and how surely at most."""
_RECEIPT = 0.03
"""So likely a receipt has to be where an end is yet to come."""
COURTESIES = (Kind.ACKNOWLEDGEMENT, Kind.APPLICATION_RECEIVED)
_SETTING = (Kind.INTERVIEW_CONFIRMED, Kind.INTERVIEW_RESCHEDULED)
_LEFT = (Kind.REJECTION, Kind.APPLICATION_RECEIVED, Kind.PROGRESS_UPDATE, Kind.INTERVIEW_CANCELLED)
"""What a note that the candidate has withdrawn is taken for."""


def meant(message: Message, text: Prose, candidate: Candidate, judged: Judgement) -> Kind:
    """The kind that is meant: who says by when they decide, or puts hours forward, has not ended
    it, but may have called a round off; who lets the post go has ended it; who names the day to which a
    round goes has moved it, and who only changes the room has not; who will be silent
    after a day has not ended it yet; who sets an hour and its end does more than be polite, and who asks for it
    to be confirmed more than acknowledge."""
    kind, sure = judged.kind, judged.confidence
    given = (message, text, candidate)
    if kind in _LEFT and tells_of_leaving(judged):
        return Kind.ACKNOWLEDGEMENT
    if kind in _NO_PAUSE and sure < _WAITS and _PAUSES.search(text.own):
        ends = kind in _PLAIN_ENDS and _is_told(judged, kind)
        kind = kind if ends or _sets_times(*given, kind) else Kind.PROGRESS_UPDATE
    if kind in _SETTING and times.told_by_phone(*given) and not _sets_times(*given, kind):
        return Kind.PROGRESS_UPDATE
    if kind is Kind.INTERVIEW_RESCHEDULED and keeps_its_time(message.subject, text.own):
        return Kind.INTERVIEW_CONFIRMED if _sets_times(*given, kind) else kind
    off = kind is Kind.INTERVIEW_CANCELLED and (sure < _OFF or _only_moves(judged))
    if off and times.moved_to(*given):
        return Kind.INTERVIEW_RESCHEDULED
    if (
        kind in (Kind.INTERVIEW_RESCHEDULED, Kind.AVAILABILITY_REQUESTED)
        and _only_off(judged)
        and not _sets_times(*given, kind)
    ):
        return Kind.INTERVIEW_CANCELLED
    if kind is Kind.OFFER and _is_told(judged, kind):
        return kind
    if kind in _SETTING and sure < _SURELY_SET and _hands_out(*given, judged):
        return Kind.ASSESSMENT_REQUESTED
    open_yet = kind is Kind.REJECTION or (kind is Kind.PROGRESS_UPDATE and sure < _OPEN)
    if open_yet and _is_yet_to_come(text, judged):
        received = _may_be(judged, Kind.APPLICATION_RECEIVED, _RECEIPT)
        if received or _promises(*given):
            return Kind.APPLICATION_RECEIVED if received else Kind.PROGRESS_UPDATE
    if sure < _OPEN_UNLESS.get(kind, 0.0) and _promises(*given) and not _sets_times(*given, kind):
        told = judged.seen is not None and judged.seen.of(Kind.INTERVIEW_CANCELLED)
        return Kind.INTERVIEW_CANCELLED if kind in _ABOUT_ROUNDS and told else Kind.PROGRESS_UPDATE
    if kind is Kind.ASSESSMENT_REQUESTED and sure < _SAT and _SAT_WITH.search(text.own):
        return Kind.INTERVIEW_CONFIRMED if _sets_length(*given) else kind
    if kind is Kind.AVAILABILITY_REQUESTED and sure < _INVITING and _invites(*given, judged):
        return Kind.INTERVIEW_CONFIRMED
    if kind is Kind.AVAILABILITY_REQUESTED and sure < _INVITING and _bids(*given):
        return Kind.INTERVIEW_CONFIRMED
    asks = kind in _ABOUT_HOURS and sure < _OPEN and _only_asks(text, judged)
    if asks and not _bids(*given):
        return Kind.AVAILABILITY_REQUESTED
    if kind in _ASKING and sure < _ASKED and times.asks_to_move(*given):
        return Kind.AVAILABILITY_REQUESTED
    if (
        kind is Kind.INTERVIEW_CANCELLED
        and sure < _ENDS
        and _ends(judged)
        and not _promises(*given)
    ):
        return Kind.REJECTION
    refused = kind in _GOES_ON and sure < _SCARCELY and _is_told(judged, Kind.REJECTION)
    if refused and not _promises(*given) and not _sets_times(*given, kind):
        return Kind.REJECTION
    offers = kind is Kind.PROGRESS_UPDATE and sure < _OPEN and _is_told(judged, Kind.OFFER)
    if offers and _may_be(judged, Kind.OFFER, _LIKELY):
        return Kind.OFFER
    wants = kind in _SHORT_OF_PAPERS and sure < _SCARCELY and _lines(judged, _PAPERS)
    if wants and _lines(judged, kind) <= wants and not _offers_an_hour(*given):
        return _PAPERS
    if kind is Kind.PROGRESS_UPDATE and sure < _OPEN and _calls_off(judged):
        return Kind.INTERVIEW_CANCELLED
    if kind is Kind.REJECTION and sure < _COURTEOUS:
        if not _is_told(judged, kind) and details.absent(text):
            return Kind.PROGRESS_UPDATE
        if times.offered(*given):
            return Kind.AVAILABILITY_REQUESTED
        return kind if _is_told(judged, kind) or not _suits(judged) else Kind.ACKNOWLEDGEMENT
    if kind is Kind.ACKNOWLEDGEMENT and sure < _ASKED and times.picks_one(*given):
        return Kind.INTERVIEW_CONFIRMED
    asks = kind is Kind.APPLICATION_RECEIVED and sure < _RECEIVED
    asks = asks and details.awaits_candidate(text, kind)
    if asks or (kind in COURTESIES and sure < _COURTEOUS):
        return Kind.INTERVIEW_CONFIRMED if _sets_length(*given) else kind
    return kind


def tells_of_leaving(judged: Judgement) -> bool:
    """Whether they note that the candidate has withdrawn."""
    return _is_told(judged, "withdrawn")


def _is_told(judged: Judgement, kind: str, least: float = _PLAINEST) -> bool:
    """Whether the author's own sentences say so plainly, and no "if"."""
    return bool(_lines(judged, kind, least))


def _lines(judged: Judgement, kind: str, least: float = _PLAINEST) -> set[str]:
    """The author's own sentences that say so plainly."""
    found = judged.seen.of(kind) if judged.seen else ()
    own = (hit for hit in found if hit.line.where is Where.BODY and not hit.line.hypothetical)
    return {hit.line.text for hit in own if hit.cue.weight >= least}


def _hands_out(message: Message, text: Prose, candidate: Candidate, judged: Judgement) -> bool:
    """Whether it hands out work, and tells no hour of its own but that by which it is due: "Here is
    the exercise. Back to me by Friday at noon"."""
    task = Kind.ASSESSMENT_REQUESTED
    if message.invitations or not (_is_told(judged, task, _HANDED_OUT) and _may_be(judged, task)):
        return False
    given = (message, text, candidate)
    due, _ = times.candidate_deadline(*given, task)
    rounds, grounds, _ = times.interviews(*given, judged.kind)
    if due is None or all(ground.text not in text.own for ground in grounds):
        return due is not None
    alike = isinstance(due, datetime) and all(_clock(r.start) == _clock(due) for r in rounds)
    return alike and not any(r.end for r in rounds)


def _may_be(judged: Judgement, kind: Kind, least: float = _AT_ALL) -> bool:
    """Whether the words as a whole make it likely at all."""
    weighed = judged.balance.weighed if judged.balance else None
    return weighed is not None and weighed.likely.get(kind, 0.0) >= least


def _clock(at: datetime) -> tuple[int, int]:
    return at.hour, at.minute


_SAT = 0.85
"""How sure at most a task is that is sat with somebody at an hour, and is a round."""
_SAT_WITH = re.compile(
    r"\b(?i:test|exercise|task|case|aufgabe|probe|exercice|prueba|ejercicio|prova|exercício|opdracht|toets)\b"
    r"[^.!?]{0,15}\b(?:with|mit|avec|con|com|met) (?!(?:Excel|Python|Word|SQL|Java|Git)\b)[A-Z]"
)
_PAUSES = re.compile(
    r"\b(?:pause|halt|freeze|suspend)(?: all| our| the| any)? (?:(?:\w+ )?conversations|interviews|hiring|recruitment|recruiting|(?:\w+ )?search|process|talks)\b"
    r"|\b(?:gespräche|suche|verfahren|besetzung|prozess|einstellungen)\b[^.!?]{0,40}\b(?:pausieren|aussetzen|ruhen lassen|auf eis)\b"
    r"|\b(?:suspendre|mettre en pause|geler)\b[^.!?]{0,20}\b(?:échanges|entretiens|recrutements?|recherche|processus)\b"
    r"|\b(?:pausar|suspender|poner en pausa|pôr em pausa|congelar)\b[^.!?]{0,20}\b(?:entrevistas|contrataci\w+|contrataç\w+|búsqueda|procura|proceso|processo|conversaciones|conversas|recrutamento)\b"
    r"|\b(?:gesprekken|werving|zoektocht|procedure)\b[^.!?]{0,40}\b(?:pauzeren|opschorten|stilleggen|on hold)\b",
    re.IGNORECASE,
)
"""Says that the search as such waits."""


_SILENT = re.compile(
    r"\b(?:if|unless|should|in the event that|where|(?:applicants|candidates|those|anyone|everyone) who) (?:you |we )?(?:do |have |has |had |are |is )?(?:not|n['’]t|never|no)?\b[^.!?\n]{0,20}?(?:hear|heard|been (?:contacted|invited)|contacted|receiv\w+|news|word|get|got)\b[^.!?\n]{0,60}?\bby\b[^.!?\n]{4,}",
    re.IGNORECASE,
)
""" "If you have not heard by the 12th, you have not been successful": a no that is yet to come."""


def _is_yet_to_come(text: Prose, judged: Judgement) -> bool:
    """Whether only silence is to end it, and no other sentence says plainly that it is over."""
    if not (_SILENT.search(text.own) or details.is_silence_a_no(text)):
        return False
    lines = _lines(judged, Kind.REJECTION)
    return all(_SILENT.search(line) or details.tells_silence(line) for line in lines)


def _invites(message: Message, text: Prose, candidate: Candidate, judged: Judgement) -> bool:
    """Whether it asks for no times, but names one: "We would like to meet you on Tuesday at 10. If
    that doesn't work, let me know"."""
    told = judged.seen.of(Kind.INTERVIEW_CONFIRMED) if judged.seen else ()
    if "?" in text.own or all(hit.cue.weight < _INVITED or hit.line.hypothetical for hit in told):
        return False
    given = (message, text, candidate)
    rounds, _, _ = times.interviews(*given, Kind.INTERVIEW_CONFIRMED)
    hours = {one.start for one in times.offered(*given)}
    return len(rounds) == 1 and hours <= {rounds[0].start}


_COMES = re.compile(
    r"\b(?:can|could|will) you (?:please |kindly )?(?:come|be (?:here|there|at|in)|pop|drop|call in|join|attend)\b"
    r"|\bk(?:ö|o)nn(?:t)?en sie\b[^?]{0,90}\bkommen\b|\bkannst du\b[^?]{0,90}\bkommen\b"
    r"|\b(?:pouvez|pourriez)-vous (?:venir|passer)\b|\bpeux-tu (?:venir|passer)\b"
    r"|\b(?:puedes?|podrías?) (?:venir|pasar|acercar\w*)\b|\bpode(?:s|rias?|ria)? (?:vir|passar)\b"
    r"|\bkunt? (?:je|u)\b[^?]{0,90}\b(?:langs)?komen\b|\bkomt? (?:je|u)\b[^?]{0,60}\blangs\b",
    re.IGNORECASE,
)
"""Bids the reader come, in the form of a question."""
_UNLESS = re.compile(
    r"\?[^?]*\b(?:if (?:that|this|it|you)\b[^.!?]{0,24}(?:n['’]t|\bnot\b|difficult|problem)|if not\b|sollten? [^.!?]{0,30}\bnicht\b"
    r"|(?:falls|wenn) (?:\w+ ){0,3}nicht\b|si (?:cela|ça|vous|tu)\b[^.!?]{0,24}\bpas\b|en cas d['’]empêchement|si no\b|se não\b"
    r"|(?:komt|past|lukt|schikt) (?:het|dat|dit) niet|als (?:het|dat) niet)\b(?![^.!?]*\b(?:an ?other|alternative|ander\w*|autre|otr[oa]|outr[oa])\b)",
    re.IGNORECASE,
)
"""Says behind it what to do if they cannot, and asks for no other day."""


def _bids(message: Message, text: Prose, candidate: Candidate) -> bool:
    """Whether it sets one hour as if it asked: "Can you come on Tuesday at 10? If not, ring us"."""
    own = text.own
    if own.count("?") != 1 or not (_COMES.search(own) and _UNLESS.search(own)):
        return False
    rounds, _, _ = times.interviews(message, text, candidate, Kind.INTERVIEW_CONFIRMED)
    hours = {one.start for one in times.offered(message, text, candidate)}
    return len(rounds) == 1 and hours <= {rounds[0].start}


def _only_asks(text: Prose, judged: Judgement) -> bool:
    """Whether cues tell of a question which time suits, and of no round that is set, moved or off."""
    seen = judged.seen
    if seen is None or "?" not in text.own or any(map(seen.of, _ABOUT_ROUNDS)):
        return False
    told = (h for h in seen.of(Kind.INTERVIEW_CONFIRMED) if h.line.where is Where.BODY)
    asked = seen.of(Kind.AVAILABILITY_REQUESTED)
    own = (h for h in asked if h.line.where is Where.BODY and not h.line.hypothetical)
    return next(told, None) is None and any(hit.cue.weight >= _PLAIN for hit in own)


def _only_moves(judged: Judgement) -> bool:
    """Whether cues tell of a round that moves ("postponed until Monday"), and of none that is off."""
    seen = judged.seen
    moves = seen is not None and seen.of(Kind.INTERVIEW_RESCHEDULED)
    return bool(moves) and seen is not None and not seen.of(Kind.INTERVIEW_CANCELLED)


def _only_off(judged: Judgement) -> bool:
    """Whether cues tell of a round that is off ("taken off the calendar"), and of none that moves."""
    seen = judged.seen
    if seen is None or seen.of(Kind.INTERVIEW_RESCHEDULED):
        return False
    return any(hit.cue.weight >= _PLAINEST for hit in seen.of(Kind.INTERVIEW_CANCELLED))


def _suits(judged: Judgement) -> bool:
    """Whether the words as a whole rather say that a time suits, or that all is noted, than an end:
    "Done! Here is the link"."""
    weighed = judged.balance.weighed if judged.balance else None
    likely = weighed.likely if weighed else {}
    kindly = sum(likely.get(kind, 0.0) for kind in (Kind.INTERVIEW_CONFIRMED, Kind.ACKNOWLEDGEMENT))
    return kindly > likely.get(Kind.REJECTION, 0.0)


def _ends(judged: Judgement) -> bool:
    """Whether more is said of an end ("on hold indefinitely, all applications are closed") than of
    a round."""
    seen = judged.seen
    ended = seen.score(Kind.REJECTION) if seen else 0.0
    likely = _may_be(judged, Kind.REJECTION, _AT_ALL)
    return likely and seen is not None and ended >= max(_OVER, seen.score(Kind.INTERVIEW_CANCELLED))


def _calls_off(judged: Judgement) -> bool:
    """Whether the author's own sentences say plainly that a round does not take place."""
    off = Kind.INTERVIEW_CANCELLED
    return _may_be(judged, off, _LIKELY) and _is_told(judged, off, _PLAIN)


def _promises(message: Message, text: Prose, candidate: Candidate) -> bool:
    day, after, _ = times.reply_expected_by(message, text, candidate, Kind.PROGRESS_UPDATE)
    return day is not None or after is not None


def _sets_times(message: Message, text: Prose, candidate: Candidate, kind: Kind) -> bool:
    """Whether a message that may be about a round says when it is, or could be."""
    if kind is Kind.AVAILABILITY_REQUESTED:
        return bool(times.offered(message, text, candidate))
    given = (message, text, candidate)
    if kind is Kind.INTERVIEW_RESCHEDULED and times.moved_to(*given):
        return True
    if kind not in _SETTING:
        return False
    rounds, grounds, _ = times.interviews(message, text, candidate, kind)
    told_anew = kind is not Kind.INTERVIEW_RESCHEDULED or any(g.text in text.own for g in grounds)
    return bool(rounds) and (told_anew or _offers_an_hour(message, text, candidate))


def _offers_an_hour(message: Message, text: Prose, candidate: Candidate) -> bool:
    return any(o.start.hour or o.start.minute for o in times.offered(message, text, candidate))


def _sets_length(message: Message, text: Prose, candidate: Candidate) -> bool:
    """Whether the author's own words set an hour ahead, and its end."""
    rounds, grounds, _ = times.interviews(message, text, candidate, Kind.INTERVIEW_CONFIRMED)
    own = all(ground.text in text.own for ground in grounds)
    return own and any(r.end and (not message.date or r.start > message.date) for r in rounds)
