"""The employer's silence: from what it runs, what was promised in it, what went into it.

Measures; whether a question is due is decided in ``checks``.
"""

from dataclasses import dataclass
from datetime import date, datetime

from agent.hiring import Round
from agent.hiring.features import identity
from agent.plan.case import Case, ended, is_word
from agent.plan.places import Place
from agent.plan.thanks import thanks_for
from agent.reading.model import Reading
from agent.terms import REQUESTS, Direction, Kind, RoundState, Stage

LETTERS = frozenset({
    Kind.SCHEDULING_REPLY, Kind.OTHER_HIRING, Kind.THANK_YOU, Kind.ACCEPTANCE,
})  # fmt: skip
"""What the candidate writes that is no question: the employer has something to answer anew."""


@dataclass(frozen=True, slots=True)
class Silence:
    """Since when nothing has come. Instants are in UTC."""

    anchor: str
    """The Message-ID from which it runs: their last word's, or that of the round which followed."""
    base: datetime
    """From when waiting counts: the thank-you or what the candidate wrote since, else the round's
    end, else their last word."""
    round: Round | None
    """The last round that took place."""
    stage: Stage | None
    """Of the latest round that is over or was called off."""
    waits_as: Stage | None
    """The stage by which waiting is measured: None, the middle, after an answered request."""
    word: Reading | None
    """Their last word, where the silence runs from it and not from a round."""
    promised: date | None
    engaged: bool
    """Whether the two have dealt with each other: an acknowledged application alone is nothing
    to ask after, nor is its being reviewed."""
    checks: tuple[datetime, ...] = ()
    """When the candidate asked into it, whoever wrote the letters."""
    asked: datetime | None = None
    """When the candidate last asked at all, be it into an earlier silence."""


def silence(case: Case, place: Place, told: tuple[Reading, ...] = ()) -> Silence | None:
    """The silence as it stands; None where the employer has said nothing yet. ``told``: letters
    about another offer, which ask as well."""
    word = _last_word(case)
    last = case.over[-1] if case.over else None
    if word is None and last is None:
        return None
    if last and (word is None or ended(last) >= case.at(word)):
        start, anchor, word = ended(last), last.anchor, None
    elif word:
        start, anchor = case.at(word), identity(word)
    wrote = [r for r in case.wrote if case.at(r) >= start]
    asked = [case.at(r) for r in case.wrote if _asks(r) or r in told]
    stage = _stage(case)
    return Silence(
        anchor=anchor,
        base=max([start, *(case.at(r) for r in _letters(case, wrote, last, word, told))]),
        round=last,
        stage=stage,
        waits_as=None if word and word.kind in REQUESTS else stage,
        word=word,
        promised=_promised(case, last, word, place),
        engaged=_engaged(case, word, wrote),
        checks=tuple(at for at in asked if at >= start),
        asked=max(asked, default=None),
    )


def _asks(letter: Reading) -> bool:
    """Whether a letter of the candidate's asks. Of ours all do but thanks, also where it is not on
    record as what they were written."""
    ours = letter.as_worded and letter.kind is Kind.OTHER_HIRING
    return letter.kind is Kind.STATUS_CHECK or ours


def _engaged(case: Case, word: Reading | None, wrote: list[Reading]) -> bool:
    called_off = any(r.state is RoundState.CANCELLED for r in case.rounds)
    answered = word is not None and word.kind in REQUESTS and bool(wrote)
    return bool(case.over) or called_off or answered


def _letters(
    case: Case,
    wrote: list[Reading],
    last: Round | None,
    word: Reading | None,
    told: tuple[Reading, ...],
) -> list[Reading]:
    """What waiting counts from: letters of the candidate's that are no questions."""
    thanks = thanks_for(case, last) if last and word is None else ()
    return [*(r for r in wrote if r.kind in LETTERS and r not in told), *thanks]


def _last_word(case: Case) -> Reading | None:
    """Their latest message. A courtesy changes nothing, unless it answers a question."""
    word, asked = None, False
    for reading in case.process.readings:
        if reading.direction is Direction.OUTGOING:
            asked = asked or reading.kind is Kind.STATUS_CHECK
        elif is_word(reading) and (asked or _says_something(reading)):
            word, asked = reading, False
    return word


def _stage(case: Case) -> Stage | None:
    past = [r for r in case.rounds if r.state is not RoundState.SCHEDULED]
    latest = max(past, key=ended, default=None)
    return latest.stage if latest else None


def _promised(case: Case, last: Round | None, word: Reading | None, place: Place) -> date | None:
    """The day that stands: what was said at the round goes before what was written before it."""
    noted = case.view.notes.get(last.anchor) if last else None
    if noted and noted.promised_by and not _written_since(case, last):
        return _believable(case, noted.promised_by)
    day = case.process.reply_expected_by
    if day and last and word is None and day < place.day(ended(last)):
        return None  # It was about the round itself, or about getting there.
    if day and last and _is_of_receipt(case, day):
        return None  # It was about being invited, and they were.
    return _believable(case, day)


def _is_of_receipt(case: Case, day: date) -> bool:
    """Whether the day is that after which an application would have been turned down in silence."""
    told = next((r for r in reversed(case.heard) if r.reply_expected_by), None)
    if told is None or told.kind is not Kind.APPLICATION_RECEIVED:
        return False
    return told.silence_is_a_no and told.reply_expected_by == day


def _written_since(case: Case, last: Round | None) -> bool:
    """Whether they have written since the round: then what was said there is overtaken."""
    words = [r for r in case.heard if _says_something(r)]
    return last is not None and any(case.at(r) > ended(last) for r in words)


def _says_something(reading: Reading) -> bool:
    """Whether a message is more than a courtesy."""
    return reading.kind is not Kind.ACKNOWLEDGEMENT or reading.reply_expected_by is not None


def _believable(case: Case, day: date | None) -> date | None:
    return day if day and abs((day - case.view.home.day(case.now)).days) < 1000 else None
