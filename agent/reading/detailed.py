"""How a message is written and what it wishes, beside the fields of ``read``.

Reads no times but the day of a leave-taking.
"""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from agent.reading import details, people
from agent.reading.model import Interview, Manner, Person, Reading
from agent.reading.offering import MEETING, Given
from agent.reading.steps import Steps
from agent.terms import Direction, FollowUpWish, Kind

_NOBODY: tuple[str, ...] = ()
_Fields = dict[str, Any]
"""Fields of a reading with what was found; they are filled in at once, for there are many."""


def with_details(said: Reading, given: Given, steps: Steps) -> Reading:
    """Manner, topics and wishes: what later layers need besides the fields of ``read``."""
    message, text, _, kind = given
    found: _Fields = {
        "manner": steps.take("manner", Manner(), details.manner, message, text),
        # The greeting of a letter depends on it: a name tells no title.
        "styled": steps.take("honorifics", _NOBODY, details.styled, message, text),
        "no_show": steps.take("absence", False, details.no_show, text),
        "wordless": not steps.take("work", True, details.names_work, text),
        "of_applying": steps.take("work", True, details.speaks_of_applying, text),
    }
    if said.direction is Direction.OUTGOING:  # the candidate's own wishes are no employer's
        return replace(said, **found, **_of_the_candidate(said, given, steps))
    found |= _assent(said, given, steps)
    if kind is Kind.REJECTION:  # There is nothing more to talk about, to ask or to hand over.
        return replace(said, **found)
    told = _of_the_employer(said, given, steps)
    if told["has_met"] and told["stayed_away"]:
        found["no_show"] = False  # One of them was not there, and others were.
    return replace(said, **found, **told)


def _of_the_candidate(said: Reading, given: Given, steps: Steps) -> _Fields:
    message, text, candidate, _ = given
    declines = steps.take("a refusal", False, details.declines, message, text, candidate)
    agrees = not declines and steps.take("assent", False, details.accepts, text)
    return {
        "signs_for": steps.take("the signature", _NOBODY, people.signs_for, text, candidate),
        "left_alone": steps.take("absence", False, details.left_alone, text),
        "declines": declines and not said.interviews,
        "accepts": agrees,
        "for_several": steps.take("a household", False, details.for_several, text),
        "unreserved": agrees and not steps.take("reserves", True, details.leaves_open, text),
        "asks_for_another": not agrees
        and steps.take("a wish", False, details.asks_for_another, text),
    }


def _assent(said: Reading, given: Given, steps: Steps) -> _Fields:
    """Whether they agree, whatever a word or two were taken for; and until when they take leave."""
    message, text, _, kind = given
    found: _Fields = {
        "accepts": steps.take("assent", False, details.agrees, text),
        "defers": kind in MEETING and steps.take("assent", False, details.defers, text),
    }
    if said.interviews or message.date is None:
        return found
    weekday = steps.take("the day", None, details.until_weekday, text)
    if weekday is None:
        return found
    told = tuple(day for day in said.new_days if day.weekday() == weekday)
    today = message.date.date()
    coming = today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
    return found | {"new_days": told or (coming,)}


def _of_the_employer(said: Reading, given: Given, steps: Steps) -> _Fields:
    message, text, candidate, kind = given
    dead = _NOBODY
    if kind is Kind.AUTO_REPLY:
        dead = steps.take("bounces", _NOBODY, details.undelivered, message, text)
    silent = steps.take("silence", False, details.is_silence_a_no, text)
    wish = _without_wish(said) if silent else {}
    forbidden = not wish and said.follow_up is FollowUpWish.FORBIDDEN
    wishes = tuple(e.text for e in said.evidence if e.field == "follow_up")
    met = steps.take("the past", False, details.has_met, text)
    off = kind in (Kind.INTERVIEW_CANCELLED, Kind.INTERVIEW_RESCHEDULED)
    stayed = steps.take("who is absent", _NOBODY, details.stayed_away, text)
    heir = steps.take("a handover", None, details.successor, message, text, candidate, said.people)
    return wish | {
        "has_met": met,
        "whose": steps.take("who is absent", _NOBODY, details.whose, text) if off else _NOBODY,
        "stayed_away": stayed or (said.absent if met else _NOBODY),
        "undelivered": dead,
        "interviews": _without(said.interviews, heir[0]) if heir else said.interviews,
        "topics": steps.take("topics", (), details.topics, message, text),
        "place_of_work": steps.take("place", None, details.place_of_work, text),
        "channel": steps.take("channel", None, details.channel, text),
        "silence_is_a_no": silent,
        "only_questions": forbidden
        and steps.take("wishes", False, details.forbids_questions_alone, wishes),
        "for_now": forbidden and steps.take("wishes", False, details.forbids_for_now, wishes),
        "awaits_candidate": steps.take("requests", False, details.awaits_candidate, text, kind),
        "asks_references": steps.take("requests", False, details.asks_references, text),
        "unofficial": steps.take("privacy", False, details.unofficial, text),
        "successor": heir[0] if heir else None,
        "hands_over_on": heir[1] if heir else None,
        "predecessor": steps.take("a handover", None, details.predecessor, text),
    }


def _without_wish(said: Reading) -> _Fields:
    """Without a wish in words which say that silence is the answer."""
    rests = {e for e in said.evidence if e.field == "follow_up" and details.tells_silence(e.text)}
    kept = tuple(e for e in said.evidence if e not in rests)
    return {"follow_up": None, "evidence": kept} if rests else {}


def _without(rounds: tuple[Interview, ...], heir: Person) -> tuple[Interview, ...]:
    """The rounds without who takes over the file: the one who is copied for that meets nobody."""
    return tuple(
        replace(i, interviewers=tuple(p for p in i.interviewers if p.email != heir.email))
        for i in rounds
    )
