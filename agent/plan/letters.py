"""What every follow-up is made of: identity, addresses, instants as the recipient's clocks show
them.

Decides neither whether nor to whom.
"""

import hashlib
from datetime import datetime

from agent.plan import parties
from agent.plan.case import Case
from agent.plan.model import FollowUp
from agent.plan.places import Place
from agent.reading.model import Person, Reading
from agent.terms import Purpose, Stage


def follow_up(
    case: Case,
    purpose: Purpose,
    recipient: Person,
    place: Place,
    *,
    anchor: tuple[str, ...],
    stage: Stage | None,
    due: datetime,
    window: tuple[datetime, datetime],
    why: str,
    answered: Reading | None = None,
) -> FollowUp:
    """A follow-up of a process. ``answered``: the message that it replies to, or that caused it."""
    start, end = window
    return FollowUp(
        id=_identity(purpose, recipient.email or "", anchor),
        purpose=purpose,
        ordinal=1,
        process=case.process.id,
        company=case.process.company,
        role=case.process.role,
        stage=stage,
        sender=parties.own_address(case, answered),
        recipient=recipient,
        due=place.local(due),
        send_after=place.local(start),
        send_before=place.local(end),
        why=why,
        parent=answered,
        thread=case.process.readings,
        timezone=place.zone,
    )


def _identity(purpose: Purpose, email: str, anchor: tuple[str, ...]) -> str:
    """The purpose, and a hash of recipient and anchor: nothing that is learnt later."""
    parts = "\0".join((purpose, email.casefold(), *anchor))
    return f"{purpose.replace('_', '-')}-{hashlib.sha256(parts.encode()).hexdigest()[:16]}"


def business_hours(case: Case, due: datetime, place: Place) -> tuple[datetime, datetime]:
    """The business hours of a letter's day; while it waits, the next that are not over."""
    begin, until = case.policy.business_from_hour, case.policy.business_until_hour
    day = place.working_day(place.day(max(due, case.now)))
    if place.hour(day, until) <= case.now:
        day = place.after(day, 1)
    return place.hour(day, begin), place.hour(day, until)
