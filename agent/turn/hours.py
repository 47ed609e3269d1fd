"""The hour at which an approved letter leaves, by the clocks where its recipient is. Pure."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta

from agent.desk import Written
from agent.outgoing import Progress, Submission
from agent.plan import FollowUp, Policy, places
from agent.plan.places import DAY, Place
from agent.reading.model import Reading

APART = timedelta(hours=4)
"""Between two letters to one person: a second one at the heels of the first reads like a machine's.
"""
_PERHAPS_OUT = frozenset({Progress.DATA, Progress.UNKNOWN, Progress.ACCEPTED, Progress.FILED,
                          Progress.ANSWERED, Progress.DONE})  # fmt: skip
"""Somebody has the letter, or may have it."""


def leaves_at(letter: FollowUp, policy: Policy, now: datetime) -> datetime:
    """When a letter that may go now goes: in the recipient's business hours; where its window
    ends before the next of them, in decent hours of any day; else at once."""
    place = places.by_zone(letter.timezone)
    earliest = max(now, letter.send_after)
    for any_day in (False, True):
        opens = _opening(place, policy, earliest, any_day)
        if opens < letter.send_before:
            return opens
    return earliest


def leaves_apart(
    letter: FollowUp, policy: Policy, now: datetime, beside: Iterable[datetime]
) -> datetime:
    """The same, some hours away from each instant ``beside`` at which another letter to the same
    person left or will; rather beyond its window than at night."""
    leaves = leaves_at(letter, policy, now)
    for other in sorted(beside):
        if abs(leaves - other) < APART:
            leaves = leaves_at(letter, policy, other + APART)
            if leaves >= letter.send_before:
                leaves = _opening(places.by_zone(letter.timezone), policy, leaves, any_day=True)
    return leaves


def beside(
    to: Iterable[str],
    others: Iterable[Written],
    sent: Iterable[Submission],
    leaving: Mapping[str, datetime],
) -> Iterator[datetime]:
    """When ``others`` to one of the same people left, may have left, or will (``leaving``, by draft
    id)."""
    people = {address.casefold() for address in to}
    at = {**leaving, **{s.draft_id: s.at for s in sent if s.progress in _PERHAPS_OUT}}
    for other in others:
        if other.draft_id in at and not people.isdisjoint(map(str.casefold, other.to)):
            yield at[other.draft_id]


def by_hand(to: Iterable[str], wrote: Iterable[Reading]) -> Iterator[datetime]:
    """When the person wrote to one of the same people, from this account or another."""
    people = {address.casefold() for address in to}
    for letter in wrote:
        if letter.arrived and not people.isdisjoint(a.email.casefold() for a in letter.to):
            yield letter.arrived


def _opening(place: Place, policy: Policy, at: datetime, any_day: bool) -> datetime:
    """The first instant from ``at`` on that lies in the hours of business."""
    day = place.day(at)
    if at >= place.hour(day, policy.business_until_hour):
        day += DAY
    if not any_day:
        day = place.working_day(day)
    return max(at, place.hour(day, policy.business_from_hour))
