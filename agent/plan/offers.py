"""Word of another offer: to the other processes past their first round, while the offer stands.

No employer learns another's name from here: a follow-up carries nothing but the deadline.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from agent.hiring.doubts import is_doubtful
from agent.hiring.features import identity
from agent.hiring.names import company_key
from agent.plan import letters, parties, thanks
from agent.plan.case import Case, Item, day_words, ended, is_open
from agent.plan.model import Remark
from agent.plan.places import Place
from agent.reading.model import Person, Reading
from agent.terms import Channel, Kind, Purpose, Status

TELLING = frozenset({Kind.OTHER_HIRING, Kind.STATUS_CHECK})


@dataclass(frozen=True, slots=True)
class Offer:
    """An offer that stands: of which process, since when, and until when others may be told."""

    process: str
    company: tuple[str, ...]
    anchor: str
    """The Message-ID in which it was made."""
    at: datetime
    until: datetime
    deadline: datetime | date | None
    people: frozenset[str]


def standing(cases: Iterable[Case]) -> tuple[Offer, ...]:
    """The offers to be decided on, the earliest first."""
    found = [o for c in cases if c.process.status is Status.OFFER and (o := _offer(c))]
    return tuple(sorted(found, key=lambda o: (o.at, o.anchor)))


def _offer(case: Case) -> Offer | None:
    # What may be no offer is told to nobody.
    made = [r for r in case.heard if r.kind is Kind.OFFER and _is_sure(r, case)]
    if not made:
        return None
    # A process may be offered anew after a rejection: the first one since it became an offer.
    ended = case.process.ended_at
    first = next((r for r in made if ended is None or case.at(r) >= ended), made[-1])
    deadline = case.process.candidate_deadline
    return Offer(
        case.process.id,
        company_key(case.process.company),
        identity(first),
        case.at(first),
        _until(case, first, deadline),
        deadline,
        frozenset(p.email.casefold() for r in case.heard for p in parties.writers(r) if p.email),
    )


def _is_sure(offer: Reading, case: Case) -> bool:
    """Whether it leaves little doubt that it is an offer; after a round, what words call one and
    wants an answer by a day does not either."""
    named = any(e.field == "kind" for e in offer.evidence)
    asked = offer.awaits_candidate and offer.candidate_deadline is not None
    met = any(r.start and ended(r) <= case.at(offer) for r in case.over)
    return not is_doubtful(offer) or (named and asked and met)


def _until(case: Case, made: Reading, deadline: datetime | date | None) -> datetime:
    if isinstance(deadline, datetime):
        return deadline.astimezone(UTC)
    if deadline is not None:
        return case.view.home.hour(deadline, 24)
    return case.at(made) + timedelta(days=case.policy.other_offer_days)


def _kept(case: Case) -> Iterator[Item]:
    """Why the others hear nothing of what this process offers, where that is in doubt."""
    made = [r for r in case.heard if r.kind is Kind.OFFER]
    wanted = case.policy.other_offer and case.process.status is Status.OFFER
    if wanted and made and not any(_is_sure(r, case) for r in made):
        text = "The others are not told of this: not sure enough that it is an offer."
        yield Remark(case.process.id, text)


def to_tell(case: Case, offers: Sequence[Offer]) -> Offer | None:
    """The offer that a process is told of: the first one of another employer that stands."""
    if not case.policy.other_offer or not is_open(case.process) or not case.over:
        return None
    own = company_key(case.process.company)
    others = (o for o in offers if o.process != case.process.id)
    return next((o for o in others if not own or o.company != own), None)


def told(case: Case, offer: Offer | None) -> tuple[Reading, ...]:
    """What the candidate has written to a process since the offer came: it counts as having
    told."""
    if offer is None:
        return ()
    return tuple(r for r in case.wrote if r.kind in TELLING and case.at(r) >= offer.at)


def other_offer(case: Case, offer: Offer | None) -> Iterator[Item]:
    """The letter that tells one process of an offer from elsewhere, were there time for ever."""
    yield from _kept(case)
    if offer is None or told(case, offer):
        return
    yield offer.until
    if case.view.first_look - offer.at > timedelta(hours=case.policy.first_look_thank_you_hours):
        yield _no(case, "the offer was old when this mailbox was first seen")
    elif case.process.channel is Channel.TELEPHONE:
        yield _no(case, "they prefer a telephone call to a letter", urgent=True)
    else:
        yield from _letter(case, offer)


def past_its_day(case: Case, offer: Offer) -> bool:
    """Whether the day has passed by which an offer was to be answered, and it stands undecided: who
    was told of that day is not asked as if there were none."""
    return offer.deadline is not None and case.now >= offer.until and bool(told(case, offer))


def undecided(case: Case, offer: Offer) -> Remark:
    """What takes the place of a question then."""
    text = (
        f"No question to {case.employer}: your other offer was to be answered by "
        f"{_words(offer, case)}. Tell them yourself how you have decided; once you have turned it "
        "down, they are asked again."
    )
    return Remark(case.process.id, text, urgent=True)


def _letter(case: Case, offer: Offer) -> Iterator[Item]:
    recipient = parties.asked_about_the_process(case)
    if recipient is None:
        yield _no(case, "no address that a person reads is known", urgent=True)
        return
    if (recipient.email or "").casefold() in offer.people:
        yield _no(case, f"{recipient.name or recipient.email} has made it and knows")
        return
    place = parties.whereabouts(case, recipient)
    letter = letters.follow_up(
        case,
        Purpose.OTHER_OFFER,
        recipient,
        place,
        # The first round, not the last: a further one makes no second letter.
        anchor=(offer.anchor, case.over[0].anchor),
        stage=case.over[-1].stage,
        due=offer.at,
        window=_window(case, offer, recipient, place),
        why=_why(offer, recipient, case),
        answered=parties.parent(case, recipient),
    )
    yield replace(letter, round=case.over[-1], deadline=offer.deadline)


def _window(case: Case, offer: Offer, recipient: Person, place: Place) -> tuple[datetime, datetime]:
    """Not on the day on which the same person is thanked, unless that leaves them no day before
    the one by which the offer is to be answered."""
    usual = letters.business_hours(case, offer.at, place)
    if days := list(_thanked_on(case, recipient, place)):
        morning = place.hour(place.after(max(days), 1), case.policy.business_from_hour)
        later = letters.business_hours(case, max(morning, offer.at), place)
        return later if later[1] <= _last_morning(offer, case) else usual
    return usual


def _last_morning(offer: Offer, case: Case) -> datetime:
    """When the last day begins on which the offer stands."""
    home = case.view.home
    return home.hour(home.day(offer.until - timedelta(seconds=1)), 0)


def _thanked_on(case: Case, recipient: Person, place: Place) -> Iterator[date]:
    """The working days on which thanks to somebody leave or left."""
    email = (recipient.email or "").casefold()
    for wrote in case.wrote:
        if wrote.kind is Kind.THANK_YOU and email in {a.email.casefold() for a in wrote.to}:
            yield place.day(case.at(wrote))
    for round_ in case.over:
        due = thanks.falls_due(case, round_, place)
        met = {(p.email or "").casefold() for p, _ in parties.thanked_for(case, round_)}
        if round_.start and email in met:
            day = place.working_day(place.day(due))
            late = place.hour(day, case.policy.business_until_hour) <= due
            yield place.after(day, 1) if late else day


def _why(offer: Offer, recipient: Person, case: Case) -> str:
    until = f" and runs until {_words(offer, case)}" if offer.deadline else ""
    return (
        f"An offer from elsewhere came on {day_words(case.view.home.day(offer.at))}{until}: "
        f"{recipient.name or recipient.email} hears of it in time to answer."
    )


def _words(offer: Offer, case: Case) -> str:
    day = offer.deadline
    return day_words(case.view.home.day(day) if isinstance(day, datetime) else day or date.min)


def _no(case: Case, reason: str, urgent: bool = False) -> Remark:
    return Remark(
        case.process.id, f"No word to {case.employer} of the other offer: {reason}.", urgent
    )
