"""What all processes together give rise to: one plan."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta

from agent.hiring import HiringProcess, addresses
from agent.notes import Notes
from agent.plan import memory, places, settled
from agent.plan.case import Case, Item, View, day_words, doubt_words, open_case
from agent.plan.checks import status_checks
from agent.plan.memory import Memory
from agent.plan.model import FollowUp, Plan, Referee, Remark
from agent.plan.offers import Offer, other_offer, past_its_day, standing, to_tell, told, undecided
from agent.plan.policy import Policy
from agent.plan.references import references
from agent.plan.sheets import sheets
from agent.plan.spacing import spaced
from agent.plan.successors import handovers_ahead
from agent.plan.thanks import thank_yous
from agent.reading.model import Candidate
from agent.terms import Purpose, Status

MOST_HOUSES = 5
"""So many may write of one post to somebody who has written to none of them: employer, agency and
those who test and check for them."""
_NEWS = timedelta(days=14)
"""So long the board tells of a sender who is new to a process."""


def plan(
    processes: Sequence[HiringProcess],
    now: datetime,
    policy: Policy,
    candidate: Candidate,
    *,
    first_look: datetime,
    notes: Mapping[str, Notes],
    referees: Sequence[Referee] = (),
    remembered: Memory | None = None,
) -> Plan:
    """What a considerate person would have waiting in Drafts at ``now`` (aware), and why.

    ``first_look`` is when the mailbox was first looked at; ``notes`` what the sheets say, by the
    round's anchor. Nothing changes before ``wake_at`` unless a message arrives, a sheet is filled
    in or the settings change. With what is ``remembered`` of the turn before, only what may say
    something else is planned.
    """
    home = places.by_zone(candidate.timezone)
    view = View(now.astimezone(UTC), policy, candidate, first_look.astimezone(UTC), notes, home)
    # Without an address of one's own there is nobody to write as.
    open_to = processes if candidate.addresses else ()
    offers = standing(open_case(p, view) for p in open_to if p.status is Status.OFFER)
    resting = memory.grounds(view, offers, referees)
    said = memory.said(
        open_to,
        resting,
        view.now,
        lambda p: _said(p, view, offers, referees),
        remembered or Memory(),
    )
    over = settled.asked_no_more(open_to)
    items = [
        settled.told(item, over) if isinstance(item, FollowUp) else item
        for one in said
        for item in one.items
    ]
    letters = sorted((i for i in items if isinstance(i, FollowUp)), key=lambda f: (f.due, f.id))
    written = list(spaced(letters, processes, view.now, policy))
    held = [i for i in written if isinstance(i, Remark)]
    wakes = [one.until for one in said if one.until] + [r.until for r in held if r.until]
    return Plan(
        tuple(i for i in written if isinstance(i, FollowUp)),
        tuple(dict.fromkeys((*(i for i in items if isinstance(i, Remark)), *held))),
        min(wakes, default=None),
    )


def _said(
    process: HiringProcess, view: View, offers: Sequence[Offer], referees: Sequence[Referee]
) -> memory.Planned:
    items = tuple(_items(open_case(process, view), offers, referees))
    instants = (i for i in items if isinstance(i, datetime))
    wakes = [w for w in (*instants, *_ageing(_letters(items), view.now)) if w > view.now]
    return memory.Planned(process, items, view.now, min(wakes, default=None))


def _items(case: Case, offers: Sequence[Offer], referees: Sequence[Referee]) -> Iterator[Item]:
    """All that one process gives rise to."""
    process = case.process
    if process.changes_at:
        yield process.changes_at
    yield from handovers_ahead(case)
    yield from _outsiders(case)
    if case.suspicious and (not case.heard or process.readings[-1] in case.suspicious):
        yield Remark(
            process.id, f"Nothing to {case.employer}: the sender does not hold water.", urgent=True
        )
    elif process.is_open and (many := _houses(case)) > MOST_HOUSES and not case.wrote:
        text = (
            f"Nothing to {case.employer}: {many} houses write of it, and you have written to none "
            "of them. What they write is likely about something else than a job of yours."
        )
        yield Remark(process.id, text, urgent=True)
    elif process.ambiguous and process.is_open:
        yield _ambiguous(case)
    else:
        yield from _dead_ends(case)
        yield from sheets(case)
        yield from references(case, referees)
        yield from _to_the_employer(case, to_tell(case, offers))


def _houses(case: Case) -> int:
    """How many houses write of a process, by their domains."""
    return len({addresses.house(r.sender.email) for r in case.heard if r.sender} - {""})


def _outsiders(case: Case) -> Iterator[Item]:
    """Who has written of it out of nowhere, of late: a stranger may know where one has applied."""
    for reading in case.outsiders.messages:
        at = case.at(reading)
        if reading.sender and case.now < at + _NEWS:
            email = "".join(filter(str.isprintable, reading.sender.email[:254]))
            yield at + _NEWS
            yield Remark(
                case.process.id,
                f"{email} wrote of this on {day_words(case.view.home.day(at))}, and has never "
                f"written for {case.employer} before: make sure that it is them. No letter goes "
                "to an address that only they name.",
                urgent=True,
            )


def _ambiguous(case: Case) -> Remark:
    text = f"Nothing to {case.employer}: {doubt_words(case.process, case.view.home)}."
    return Remark(case.process.id, text, urgent=True)


def _dead_ends(case: Case) -> Iterator[Remark]:
    if case.process.is_open:
        for address in sorted(case.dead):
            text = f"Letters to {address} come back: nothing more goes there."
            yield Remark(case.process.id, text, urgent=True)


def _to_the_employer(case: Case, offer: Offer | None) -> Iterator[Item]:
    """Word of an offer takes the place of a question, and a question that of late thanks."""
    word = list(other_offer(case, offer))
    held = None
    if offer and case.now >= offer.until:
        held = offer.until if _letters(word) else None
        word = []
    asked: list[Item] = []
    if offer and past_its_day(case, offer):
        word.append(undecided(case, offer))
    elif not _letters(word):
        asked += status_checks(case, told(case, offer), held)
    if offer and case.now < offer.until:
        yield offer.until
    yield from (*word, *asked, *_unless_asked(thank_yous(case), asked))


def _unless_asked(thanks: Iterable[Item], asked: Iterable[Item]) -> Iterator[Item]:
    """Thank-yous to whom a question is due at the same time: one letter to one person, and the
    question is it, since thanks that old belong into its first line."""
    addressed = {f.address for f in _letters(asked)}
    yield from (i for i in thanks if not isinstance(i, FollowUp) or i.address not in addressed)


def _letters(items: Iterable[Item]) -> list[FollowUp]:
    return [i for i in items if isinstance(i, FollowUp)]


def _ageing(letters: Iterable[FollowUp], now: datetime) -> Iterator[datetime]:
    """When the words of waiting letters age: "last week" at midnight, the window at its end."""
    for letter in letters:
        yield letter.send_before
        if letter.purpose is not Purpose.NOTES:
            place = places.by_zone(letter.timezone)
            yield place.hour(place.day(now), 24)
