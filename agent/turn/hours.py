"""The hour at which an approved letter leaves, by the clocks where its recipient is. Pure."""

from datetime import datetime

from agent.plan import FollowUp, Policy, places
from agent.plan.places import DAY, Place


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


def _opening(place: Place, policy: Policy, at: datetime, any_day: bool) -> datetime:
    """The first instant from ``at`` on that lies in the hours of business."""
    day = place.day(at)
    if at >= place.hour(day, policy.business_until_hour):
        day += DAY
    if not any_day:
        day = place.working_day(day)
    return max(at, place.hour(day, policy.business_from_hour))
