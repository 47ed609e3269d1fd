"""The status checks: one polite question into a silence, later a second and last one.

Etiquette speaks of rounds. So there is nothing to ask after while an application was merely
acknowledged or is being reviewed: only a round (held or called off), a request that the candidate
has answered, or a promised day gives ground for a question.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta

from agent import notes
from agent.hiring import Round
from agent.plan import letters, parties
from agent.plan.case import Case, Item, day_words, is_open, round_words
from agent.plan.model import Remark
from agent.plan.places import Place
from agent.plan.silence import Silence, silence
from agent.reading.model import Person, Reading
from agent.terms import (
    Channel,
    FollowUpWish,
    Kind,
    Promised,
    Purpose,
    RoundState,
    Status,
    Turn,
    capital,
)

SOON = timedelta(days=7)
"""So long before the first of the days that they put forward a question is in order."""
ASKED = {
    Kind.AVAILABILITY_REQUESTED: "asked for times",
    Kind.INFORMATION_REQUESTED: "asked for information",
    Kind.ASSESSMENT_REQUESTED: "set an assignment",
    Kind.INTERVIEW_CONFIRMED: "asked you to confirm a time",
    Kind.OFFER: "made an offer",
}


def status_checks(
    case: Case, told: tuple[Reading, ...] = (), held: datetime | None = None
) -> Iterator[Item]:
    """The question that is due into the silence, or why there is none.

    ``told``: what the candidate wrote of another offer, which is a question too; ``held``: until
    when the letter about that offer has taken the question's place.
    """
    process = case.process
    if process.status is Status.DORMANT:
        yield Remark(process.id, f"Nothing more to {case.employer}: {_asleep(case)}.")
    if process.turn is Turn.CANDIDATE:
        yield from _your_turn(case)
    if not is_open(process) or process.turn is Turn.CANDIDATE or case.ahead:
        return
    recipient = parties.asked_about_the_process(case)
    place = parties.whereabouts(case, recipient)
    found = silence(case, place, told)
    if found is not None and (found.engaged or found.promised):
        yield from _into(case, found, recipient, place, held)


def _into(
    case: Case, found: Silence, recipient: Person | None, place: Place, held: datetime | None
) -> Iterator[Item]:
    forbidden = case.process.follow_up is FollowUpWish.FORBIDDEN
    if forbidden and not case.policy.check_despite_forbidden:
        yield _no(case, "they asked not to be followed up")
        return
    if _is_silence_the_answer(case, found):
        yield _no(case, "they wrote that no word from them would be a no")
        return
    if case.heard and case.heard[-1].unofficial and not found.promised:
        yield _no(case, "they wrote in private, and nothing is official yet")
        return
    most = min(1, case.policy.checks) if forbidden else case.policy.checks
    if len(found.checks) >= most:
        if most:
            yield _no(
                case, f"{len(found.checks)} went into this silence, and more would press them"
            )
        return
    due = _due(case, found, recipient, place)
    if held and held > due:
        due = place.hour(_morning_from(held, case, place), case.policy.business_from_hour)
    if due > case.now:
        yield due
        text = f"before {day_words(place.day(due))}: {_reason(case, found)}"
        yield Remark(case.process.id, f"No question to {case.employer} {text}.", until=due)
    elif _late(case, due, place):
        yield _no(
            case,
            f"it was due on {day_words(place.day(due))}, long before this mailbox was first seen",
        )
    else:
        yield from _letter(case, found, recipient, place, due)


def _is_silence_the_answer(case: Case, found: Silence) -> bool:
    """ "If you have not heard within three weeks, please consider yourself unsuccessful"."""
    told = _promise(case, found) if found.promised else found.word
    return told is not None and told.silence_is_a_no


def _due(case: Case, found: Silence, recipient: Person | None, place: Place) -> datetime:
    """The morning of the first working day on which the question is in order."""
    # The whole of the promised day is theirs: the benefit of the doubt.
    promised = found.promised
    days = [place.after(promised, 1) if promised else _after_waiting(case, found, place)]
    if found.asked:
        gap = timedelta(days=case.policy.gap(case.process.company))
        days.append(_morning_from(found.asked + gap, case, place))
    if back := _return(case, recipient):
        days.append(place.after(back, 1))
    if days_ahead := _put_forward(found, case):
        days.append(place.day(min(days_ahead)) - SOON)
    return place.hour(place.working_day(max(days)), case.policy.business_from_hour)


def _put_forward(found: Silence, case: Case) -> list[datetime]:
    """The times ahead that their last request named: nobody asks weeks before them."""
    word = found.word
    if word is None or word.kind is not Kind.AVAILABILITY_REQUESTED:
        return []
    return [offer.start for offer in word.offered if offer.start > case.now]


def _after_waiting(case: Case, found: Silence, place: Place) -> date:
    policy, company = case.policy, case.process.company
    if case.process.follow_up is FollowUpWish.FORBIDDEN:
        days = timedelta(days=policy.check_despite_forbidden_days)
        return _morning_from(found.base + days, case, place)
    return place.after(place.day(found.base), policy.wait(found.waits_as, company))


def _morning_from(at: datetime, case: Case, place: Place) -> date:
    """The first working day whose morning is not before an instant."""
    day = place.working_day(place.day(at))
    early = place.hour(day, case.policy.business_from_hour) < at
    return place.after(day, 1) if early else day


def _return(case: Case, recipient: Person | None) -> date | None:
    """The day of return that the recipient's latest automatic reply names."""
    email = ((recipient and recipient.email) or "").casefold()
    for reading in reversed(case.automatic):
        if reading.sender and reading.sender.email.casefold() == email:
            return reading.reply_expected_by
    return None


def _late(case: Case, due: datetime, place: Place) -> bool:
    """Whether it was long overdue when the mailbox was first seen: no late letters then."""
    most = case.policy.first_look_check_business_days
    seen = place.day(case.view.first_look)
    return place.working_days_between(place.day(due), seen, most + 1) > most


def _letter(
    case: Case, found: Silence, recipient: Person | None, place: Place, due: datetime
) -> Iterator[Item]:
    channel = _channel(case, found)
    if channel is not None:
        way = "a telephone call" if channel is Channel.TELEPHONE else "their portal"
        yield _no(case, f"they prefer {way} to a letter, and it would be time to ask", urgent=True)
        return
    if recipient is None:
        yield _no(case, "no address that a person reads is known", urgent=True)
        return
    ordinal = len(found.checks) + 1
    letter = letters.follow_up(
        case,
        Purpose.STATUS_CHECK,
        recipient,
        place,
        anchor=(found.anchor, str(ordinal)),
        stage=found.stage,
        due=due,
        window=letters.business_hours(case, due, place),
        why=_why(case, found, recipient, place),
        answered=_asked_in(case, found, recipient) or parties.parent(case, recipient),
    )
    previous = place.local(found.checks[-1]) if found.checks else None
    told = _promise(case, found)
    yield replace(
        letter,
        ordinal=ordinal,
        round=_asked_about(case, found, told),
        promised=found.promised,
        promised_what=told.promised if told else None,
        promised_by=next(parties.writers(told), None) if told else None,
        promised_on=place.local(case.at(told)) if told else None,
        previous=previous,
    )


def _asked_in(case: Case, found: Silence, recipient: Person) -> Reading | None:
    """The candidate's own question, which the second one to the same person follows up."""
    email = (recipient.email or "").casefold()
    asked = (r for r in reversed(case.wrote) if r.message_id and case.at(r) in found.checks)
    return next((r for r in asked if email in {a.email.casefold() for a in r.to}), None)


def _promise(case: Case, found: Silence) -> Reading | None:
    """The latest message that gave the promised day; None where the notes did, or none did."""
    said = (r for r in reversed(case.heard) if r.reply_expected_by or r.counts_from_interview)
    latest = next(said, None) if found.promised else None
    given = latest.reply_expected_by if latest else None
    return latest if given in (None, found.promised) else None


def _asked_about(case: Case, found: Silence, told: Reading | None) -> Round | None:
    """The round that their last word called off, where new times are awaited; else the last one
    that took place."""
    word = found.word
    off = [r for r in case.rounds if r.state is RoundState.CANCELLED and r.start]
    ours = [r for r in off if word and word.message_id in r.messages]
    awaited = told is None or told.promised is Promised.TIMES
    return ours[-1] if ours and awaited else found.round


def _channel(case: Case, found: Silence) -> Channel | None:
    """What they ask for instead of mail: in a message, or at the round as the notes say."""
    noted = case.view.notes.get(found.round.anchor) if found.round else None
    return case.process.channel or (notes.channel(noted) if noted else None)


# Words for the candidate


def _why(case: Case, found: Silence, recipient: Person, place: Place) -> str:
    name = recipient.name or recipient.email
    if found.checks:
        asked = day_words(place.day(found.checks[-1]))
        return f"Your question of {asked} has had no answer: {name} gets a second and last one."
    reason = capital(_reason(case, found))
    return f"{reason}; that time has passed, so {name} gets one polite question."


def _reason(case: Case, found: Silence) -> str:
    """What waiting rests on, as the beginning of a sentence that stands in a remark too."""
    if found.checks:
        return f"you asked on {day_words(case.view.home.day(found.checks[-1]))}"
    if found.promised:
        return f"{case.employer} meant to be in touch by {day_words(found.promised)}"
    since = day_words(case.view.home.day(found.base))
    days = case.policy.wait(found.waits_as, case.process.company)
    after = "their last word"
    if found.round and found.word is None:
        after = f"the {round_words(found.round.stage)}"
    return f"nothing was promised after {after}, and {days} business days from {since} are theirs"


def _no(case: Case, reason: str, urgent: bool = False) -> Remark:
    return Remark(case.process.id, f"No question to {case.employer}: {reason}.", urgent)


def _asleep(case: Case) -> str:
    heard = case.process.last_heard
    since = f" since {day_words(case.view.home.day(heard))}" if heard else ""
    return f"without a word{since} the process counts as dormant"


def _your_turn(case: Case) -> Iterator[Item]:
    awaited, deadline = case.process.awaited, case.process.candidate_deadline
    what = ASKED.get(awaited.kind) if awaited else None
    text = f"It is your turn: {case.employer} {what or 'has been waiting for your answer'}"
    if awaited:
        when = day_words(case.view.home.day(case.at(awaited)))
        text += f" {'on' if what else 'since'} {when}"
    if deadline:
        day = case.view.home.day(deadline) if isinstance(deadline, datetime) else deadline
        over = deadline if isinstance(deadline, datetime) else case.view.home.hour(day, 24)
        said = f"; your answer {'was' if over <= case.now else 'is'} due by"
        text += f"{said} {day_words(day)}"
        yield over
    yield Remark(case.process.id, f"{text}.", urgent=True)
