"""What a judged message tells besides its kind: in plain words, by its times, by what is likely.

Decides nothing; ``doubtful`` does.
"""

import re
from dataclasses import dataclass
from datetime import datetime

from agent.message import Message
from agent.reading import details, times, words
from agent.reading.caseless import lazily
from agent.reading.kinds import Judgement
from agent.reading.kinds.cues import Hit, Where
from agent.reading.model import Candidate
from agent.reading.prose import Prose
from agent.terms import Kind

PLAIN, PLAINEST, SOLELY = 4.0, 5.0, 6.0
"""How much words weigh that say something plainly, that leave no doubt, and that can mean nothing
else."""
_OVER = 4.5
"""So much has to be said of an end, to be told apart from a round called off."""
_AT_ALL = 0.03
"""How likely is likely at all."""
SETTING = (Kind.INTERVIEW_CONFIRMED, Kind.INTERVIEW_RESCHEDULED)
_ABOUT_ROUNDS = (Kind.INTERVIEW_CANCELLED, Kind.INTERVIEW_RESCHEDULED)

_PAUSES = lazily(words.joined("telling.paused"), re.IGNORECASE)
"""Says that the search as such waits."""
_FOR_GOOD = lazily(words.joined("telling.for_good"), re.IGNORECASE)
"""A pause without an end is one."""
_ANSWER = lazily(words.joined("telling.answer"), re.IGNORECASE)
"""Names what they are to decide."""
_SAT_WITH = lazily(
    rf"\b(?i:{words.joined('telling.sat')})\b[^.!?]{{0,15}}\b(?:{words.joined('meets.with')}) "
    r"(?!(?:Excel|Python|Word|SQL|Java|Git)\b)[A-Z]"
)
""" "A test with Ms Orr": sat with somebody."""
_SILENT = lazily(
    words.joined("telling.silent"),
    re.IGNORECASE,
)
""" "If you have not heard by the 12th, you have not been successful": a no that is yet to come."""
_COMES = lazily(words.joined("telling.asked_to_come"), re.IGNORECASE)
"""Bids the reader come, in the form of a question."""
_UNLESS = lazily(
    rf"\?[^?]*\b(?:{words.joined('telling.if_not')})\b"
    rf"(?![^.!?]*\b(?:{words.joined('telling.another')})\b)",
    re.IGNORECASE,
)
"""Says behind it what to do if they cannot, and asks for no other day."""


@dataclass(frozen=True, slots=True)
class Telling:
    """A message, whose it is, and what ``kinds`` made of it."""

    message: Message
    text: Prose
    candidate: Candidate
    judged: Judgement

    @property
    def given(self) -> tuple[Message, Prose, Candidate]:
        """What ``times`` reads."""
        return self.message, self.text, self.candidate

    # In plain words

    def hits(self, kind: str) -> tuple[Hit, ...]:
        """Every cue of a kind."""
        return tuple(self.judged.seen.of(kind)) if self.judged.seen else ()

    def score(self, kind: str) -> float:
        """What the cues of a kind come to."""
        return self.judged.seen.score(kind) if self.judged.seen else 0.0

    def lines(self, kind: str, least: float = PLAINEST) -> set[str]:
        """The author's own sentences that say so plainly."""
        return plain_lines(self.judged, kind, least)

    def says(self, kind: str, least: float = PLAINEST) -> bool:
        """Whether the author's own sentences say so plainly."""
        return bool(self.lines(kind, least))

    def pauses(self) -> bool:
        """Whether the search as such waits, and not for good."""
        own = self.text.own
        return _PAUSES.search(own) is not None and _FOR_GOOD.search(own) is None

    def is_sat_with_somebody(self) -> bool:
        """Whether a test is taken together with somebody."""
        return _SAT_WITH.search(self.text.own) is not None

    def is_of_others(self, kind: str) -> bool:
        """Whether all that tells of a round is a talk of the author's with somebody else."""
        engaged = self.lines("engaged")
        return bool(engaged) and self.lines(kind, PLAIN) <= engaged

    def is_yet_to_come(self) -> bool:
        """Whether only silence is to end it, and no other sentence says plainly that it is over."""
        if not (_SILENT.search(self.text.own) or details.is_silence_a_no(self.text)):
            return False
        lines = self.lines(Kind.REJECTION)
        return all(_SILENT.search(line) or details.tells_silence(line) for line in lines)

    def only_asks(self) -> bool:
        """Whether cues tell of a question which time suits, and of no round that is set, moved or
        off."""
        if "?" not in self.text.own or any(map(self.hits, _ABOUT_ROUNDS)):
            return False
        told = any(h.line.where is Where.BODY for h in self.hits(Kind.INTERVIEW_CONFIRMED))
        return not told and self.says(Kind.AVAILABILITY_REQUESTED, PLAIN)

    def only_moves(self) -> bool:
        """Whether cues tell of a round that moves ("postponed until Monday"), and of none that is
        off."""
        moves = self.hits(Kind.INTERVIEW_RESCHEDULED)
        return bool(moves) and not self.hits(Kind.INTERVIEW_CANCELLED)

    def only_calls_off(self) -> bool:
        """Whether cues tell of a round that is off ("taken off the calendar"), and of none that
        moves."""
        off = any(hit.cue.weight >= PLAINEST for hit in self.hits(Kind.INTERVIEW_CANCELLED))
        return off and not self.hits(Kind.INTERVIEW_RESCHEDULED)

    # By what is likely

    def may_be(self, kind: Kind, least: float = _AT_ALL) -> bool:
        """Whether the words as a whole make it so likely."""
        return self._likely(kind) >= least

    def _likely(self, kind: Kind) -> float:
        weighed = self.judged.balance.weighed if self.judged.balance else None
        return weighed.likely.get(kind, 0.0) if weighed else 0.0

    def suits(self) -> bool:
        """Whether the words as a whole rather say that a time suits, or that all is noted, than an
        end: "Done! Here is the link"."""
        kindly = self._likely(Kind.INTERVIEW_CONFIRMED) + self._likely(Kind.ACKNOWLEDGEMENT)
        return kindly > self._likely(Kind.REJECTION)

    def ends(self) -> bool:
        """Whether more is said of an end ("on hold indefinitely, all applications are closed") than
        of a round."""
        ended = self.score(Kind.REJECTION) >= max(_OVER, self.score(Kind.INTERVIEW_CANCELLED))
        return ended and self.may_be(Kind.REJECTION)

    # By its times

    def promises(self) -> bool:
        """Whether it says by when they will be back in touch."""
        day, after, _ = times.reply_expected_by(*self.given, Kind.PROGRESS_UPDATE)
        return day is not None or after is not None

    def promises_an_answer(self) -> bool:
        """Whether it names such a day for an answer, not for what the reader is to do by then."""
        _, _, grounds = times.reply_expected_by(*self.given, Kind.PROGRESS_UPDATE)
        return any(_ANSWER.search(ground.text) for ground in grounds)

    def is_given_a_day(self, kind: Kind) -> bool:
        """Whether it says by when the reader is to act."""
        return times.candidate_deadline(*self.given, kind)[0] is not None

    def sets_times(self, kind: Kind) -> bool:
        """Whether a message that may be about a round says when it is, or could be."""
        if kind is Kind.AVAILABILITY_REQUESTED:
            return bool(times.offered(*self.given))
        if kind is Kind.INTERVIEW_RESCHEDULED and times.moved_to(*self.given):
            return True
        if kind not in SETTING:
            return False
        rounds, grounds, _ = times.interviews(*self.given, kind)
        own = any(ground.text in self.text.own for ground in grounds)
        told_anew = kind is not Kind.INTERVIEW_RESCHEDULED or own
        return bool(rounds) and (told_anew or self.offers_an_hour())

    def offers_an_hour(self) -> bool:
        """Whether a clock time is put forward."""
        return any(o.start.hour or o.start.minute for o in times.offered(*self.given))

    def sets_length(self) -> bool:
        """Whether the author's own words set an hour ahead, and its end."""
        rounds, grounds, _ = times.interviews(*self.given, Kind.INTERVIEW_CONFIRMED)
        own, sent = all(ground.text in self.text.own for ground in grounds), self.message.date
        return own and any(r.end and (not sent or r.start > sent) for r in rounds)

    def invites(self) -> bool:
        """Whether it asks for no times, but names one: "We would like to meet you on Tuesday at 10.
        If that doesn't work, let me know"."""
        told = (h for h in self.hits(Kind.INTERVIEW_CONFIRMED) if not h.line.hypothetical)
        plain = any(hit.cue.weight >= PLAINEST for hit in told)
        return "?" not in self.text.own and plain and self._names_one_hour()

    def bids(self) -> bool:
        """Whether it sets one hour as if it asked: "Can you come on Tuesday at 10? If not, ring
        us"."""
        own = self.text.own
        asks = own.count("?") == 1 and _COMES.search(own) and _UNLESS.search(own)
        return bool(asks) and self._names_one_hour()

    def is_in_calendar(self) -> bool:
        """Whether a calendar part bids the reader come at one hour, and the words put no other
        forward and neither move nor call off what is set."""
        asked = (i for i in self.message.invitations if (i.method or "").upper() == "REQUEST")
        starts = {i.start for i in asked if i.status not in ("CANCELLED", "TENTATIVE")}
        others = (o.start for o in times.offered(*self.given) if o.start.hour or o.start.minute)
        one = len(starts) == 1 and None not in starts and starts.issuperset(others)
        return one and not any(map(self.hits, _ABOUT_ROUNDS))

    def _names_one_hour(self) -> bool:
        rounds, _, _ = times.interviews(*self.given, Kind.INTERVIEW_CONFIRMED)
        hours = {one.start for one in times.offered(*self.given)}
        return len(rounds) == 1 and hours <= {rounds[0].start}

    def hands_out_work(self) -> bool:
        """Whether it hands out work, and tells no hour of its own but that by which it is due:
        "Here is the exercise. Back to me by Friday at noon"."""
        task = Kind.ASSESSMENT_REQUESTED
        if self.message.invitations or not (self.says(task, PLAIN) and self.may_be(task)):
            return False
        due, _ = times.candidate_deadline(*self.given, task)
        rounds, grounds, _ = times.interviews(*self.given, self.judged.kind)
        if due is None or all(ground.text not in self.text.own for ground in grounds):
            return due is not None
        alike = isinstance(due, datetime) and all(_clock(r.start) == _clock(due) for r in rounds)
        return alike and not any(r.end for r in rounds)


def plain_lines(judged: Judgement, kind: str, least: float = PLAINEST) -> set[str]:
    """The author's own sentences that say so plainly, and no "if"."""
    found = judged.seen.of(kind) if judged.seen else ()
    own = (hit for hit in found if hit.line.where is Where.BODY and not hit.line.hypothetical)
    return {hit.line.text for hit in own if hit.cue.weight >= least}


def tells_of_leaving(judged: Judgement) -> bool:
    """Whether they note that the candidate has withdrawn."""
    return bool(plain_lines(judged, "withdrawn"))


def _clock(at: datetime) -> tuple[int, int]:
    return at.hour, at.minute
