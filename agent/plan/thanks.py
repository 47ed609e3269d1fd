"""The thank-yous: for each round that took place, to whom and until when. Words nothing."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import zip_longest

from agent.hiring import Round
from agent.plan import letters, parties
from agent.plan.case import Case, Item, day_words, ended, is_open, round_words
from agent.plan.model import Remark
from agent.plan.places import DAY, Place
from agent.reading.model import Person, Reading
from agent.terms import Channel, FollowUpWish, Kind, Purpose, Stage

HOUR = timedelta(hours=1)


def thank_yous(case: Case) -> Iterator[Item]:
    """A letter for each interviewer of each round that is over, while it is not too late."""
    if not is_open(case.process):
        return
    for round_ in case.ahead:
        if round_.start and round_.end and ended(round_) > case.now:
            yield ended(round_)
    for round_ in case.over:
        met = round_.stage is not Stage.ASSIGNMENT or bool(round_.interviewers)
        if round_.start and met and not _goes_on(case, round_):
            yield from _for_round(case, round_)


def _for_round(case: Case, round_: Round) -> Iterator[Item]:
    expires = _expires(case, round_)
    if case.now >= expires:
        return
    yield expires
    if case.view.first_look - ended(round_) > case.policy.first_look_thank_you_hours * HOUR:
        yield _remark(case, round_, "it was too long ago when this mailbox was first seen")
        return
    if case.process.channel is Channel.TELEPHONE:
        yield _remark(case, round_, "they prefer a telephone call to a letter", urgent=True)
        return
    if any(_wants_no_letter(r) and case.at(r) > ended(round_) for r in case.heard):
        yield _remark(case, round_, "they have since asked not to be written to")
        return
    people = parties.thanked_for(case, round_)
    if not people:
        yield _remark(case, round_, "no address of a person is known", urgent=True)
    for person, took_part in people:
        asked = _asked_instead(case, round_, parties.whereabouts(case, person, round_), person)
        if asked and asked > case.now:
            yield asked
        if not (_thanked(case, round_, person) or (asked and asked <= case.now)):
            yield from _letter(case, round_, person, took_part)


def _asked_instead(case: Case, round_: Round, place: Place, person: Person) -> datetime | None:
    """When a question to them takes the place of the thanks: the day that they named after the
    round has passed, and they have not written before it did. Once asked, nobody thanks."""
    later = [r for r in case.heard if case.at(r) > ended(round_)]
    for told, after in zip_longest(later, later[1:]):
        if told.reply_expected_by is None or told.sender is None:
            continue
        due = place.hour(place.after(told.reply_expected_by, 1), case.policy.business_from_hour)
        kept = after is not None and case.at(after) < due
        if told.sender.email.casefold() == (person.email or "").casefold() and not kept:
            return due
    return None


def _wants_no_letter(reading: Reading) -> bool:
    """Whether they ask for no letter of any kind: "no need to chase us" means questions alone."""
    return reading.follow_up is FollowUpWish.FORBIDDEN and not reading.only_questions


def _goes_on(case: Case, round_: Round) -> bool:
    """Whether nobody is named to it and the day that its message sets goes on: "cook from five; at
    half past nine you sit down with the owner". Thanks for both come after the last."""
    if round_.interviewers or not round_.start:
        return False
    night = case.view.home.hour(case.view.home.day(round_.start) + DAY, 0)
    parts = (
        r for r in case.rounds if not {*r.messages}.isdisjoint(round_.messages) and r.takes_place
    )
    return any(r.start and round_.start < r.start < night for r in parts)


def _expires(case: Case, round_: Round) -> datetime:
    """When thanks that still wait come too late."""
    return ended(round_) + timedelta(days=case.policy.thank_you_withdraw_days)


def _letter(case: Case, round_: Round, person: Person, took_part: bool) -> Iterator[Item]:
    place = parties.whereabouts(case, person, round_)
    due = falls_due(case, round_, place)
    if due > case.now:
        yield due
        return
    best_by, before = _best_by(case, due, place), _before(case, round_, due, place)
    letter = letters.follow_up(
        case,
        Purpose.THANK_YOU,
        person,
        place,
        anchor=(round_.anchor,),
        stage=round_.stage,
        due=due,
        window=(due, before),
        why=_why(case, round_, person, took_part, place, (best_by, before)),
        answered=parties.parent(case, person, until=ended(round_)),
    )
    others = tuple(p for p in round_.interviewers if not parties.same_person(p, person))
    yield replace(
        letter,
        round=round_,
        took_part=took_part,
        others=() if parties.crowded(round_) else others,
        unnamed_others=_unnamed(round_),
    )


def _unnamed(round_: Round) -> bool:
    """Whether a round had people whom no message names: told of, or a panel of which nobody is."""
    named = any(p.name for p in round_.interviewers)
    return not named and (round_.others or round_.stage is Stage.PANEL)


def falls_due(case: Case, round_: Round, place: Place) -> datetime:
    """The round's end whatever the hour; with a wait in business days, the morning after them."""
    days = case.policy.thank_you_wait_business_days
    if not days:
        return ended(round_)
    day = place.after(place.day(ended(round_)), days)
    return place.hour(day, case.policy.business_from_hour)


def _best_by(case: Case, due: datetime, place: Place) -> datetime:
    """The last decent moment within its hours, on a weekend too."""
    limit = due + case.policy.thank_you_within_hours * HOUR
    day = place.day(limit)
    last = min(limit, place.hour(day, case.policy.business_until_hour))
    if last < place.hour(day, case.policy.business_from_hour):
        last = place.hour(day - DAY, case.policy.business_until_hour)
    return last


def _before(case: Case, round_: Round, due: datetime, place: Place) -> datetime:
    """Until when it is to leave; where that has passed, the end of the next day that has decent
    hours left, while it still lies there."""
    last = _best_by(case, due, place)
    if last > case.now:
        return last
    today = place.day(case.now)
    tonight = place.hour(today, case.policy.business_until_hour)
    if tonight <= case.now:
        tonight = place.hour(today + DAY, case.policy.business_until_hour)
    return min(tonight, _expires(case, round_))


# Thanked already


def _thanked(case: Case, round_: Round, person: Person) -> bool:
    """Whether the candidate has thanked for the round: this person, or in a letter to somebody
    who gets none of ours (the coordinator, say), which thanks them all."""
    ours = _addresses(case, round_)
    for letter in thanks_for(case, round_):
        to = _recipients(letter)
        if (person.email or "").casefold() in to or not to & ours:
            return True
    return False


def thanks_for(case: Case, round_: Round) -> tuple[Reading, ...]:
    """The thank-yous found in Sent that belong to a round, whoever wrote them: sent after it
    began (it may have ended early), and before a later one that they fit better."""
    return tuple(r for r in case.wrote if r.kind is Kind.THANK_YOU and _meant(case, r) is round_)


def _meant(case: Case, letter: Reading) -> Round | None:
    """The latest round before it whose people it went to, if that was lately; else the latest."""
    at, to = case.at(letter), _recipients(letter)
    begun = [r for r in case.rounds if r.start and r.start <= at and r.takes_place]
    begun.sort(key=ended, reverse=True)
    lately = timedelta(days=case.policy.thank_you_withdraw_days)
    fitting = (r for r in begun if at - ended(r) <= lately and to & _addresses(case, r))
    return next(fitting, begun[0] if begun else None)


def _recipients(letter: Reading) -> set[str]:
    return {a.email.casefold() for a in (*letter.to, *letter.cc)}


def _addresses(case: Case, round_: Round) -> set[str]:
    return {(p.email or "").casefold() for p, _ in parties.thanked_for(case, round_)}


# Words for the candidate


def _why(
    case: Case,
    round_: Round,
    person: Person,
    took_part: bool,
    place: Place,
    times: tuple[datetime, datetime],
) -> str:
    """When it had best leave, until when it is to leave where that has passed, and until when it
    waits stand there by the candidate's clocks."""
    name, home = person.name or person.email or "", case.view.home
    what = f"The {round_words(round_.stage)} on {day_words(place.day(ended(round_)))} is over"
    who = f"{name} took part and is thanked"
    if parties.crowded(round_):
        who = f"so many took part that {name} is thanked for all"
    elif not took_part:
        who = (
            f"no address of an interviewer stands in the mailbox, so {name} is asked to pass the "
            "thanks on"
        )
    best, before = (f"{day_words(home.day(at))}, {home.local(at):%H:%M}" for at in times)
    hours = best if best == before else f"{best} (past; now by {before})"
    gone = day_words(home.day(_expires(case, round_)))
    return (
        f"{what}; {who}: best sent by {hours}, and taken out of Drafts on {gone} if it still lies "
        "there untouched."
    )


def _remark(case: Case, round_: Round, reason: str, urgent: bool = False) -> Remark:
    day = day_words(case.view.home.day(ended(round_)))
    return Remark(
        case.process.id,
        f"No thank-you to {case.employer} for the {round_words(round_.stage)} on {day}: {reason}.",
        urgent,
    )
