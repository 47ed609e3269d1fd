"""What is kept of mail that has nothing to do with an application: enough to not read it twice.

Decides from readings and processes; the store does the forgetting.
"""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta

from agent.hiring import HiringProcess, beginnings
from agent.hiring.features import identity
from agent.reading.model import Reading
from agent.terms import Direction, Kind

SETTLED = timedelta(days=1)
"""By then the other messages of its thread have been read too, in whatever mailbox they lie."""
MAY_BE = timedelta(days=30)
"""So long after it came an answer of the candidate's may show it to be of an application."""
FORGOTTEN = timedelta(days=365)
"""Then its ids go too: a first look that went back so far would read it again, and no more."""
_ELSE = frozenset({Kind.UNRELATED, Kind.AUTO_REPLY})


def kept(processes: Sequence[HiringProcess], now: datetime) -> Callable[[Reading], Reading | None]:
    """What to keep of a reading, if anything; whole days count, so that a day makes one change and
    not many."""
    members = {identity(r) for p in processes for r in p.readings}
    today = now.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)

    def of(reading: Reading) -> Reading | None:
        at = reading.arrived or reading.sent
        lately = at is None or at >= today - (MAY_BE if _may_be(reading) else SETTLED)
        needed = reading.kind not in _ELSE or identity(reading) in members
        if lately or needed:
            return reading
        return None if at is not None and at < today - FORGOTTEN else _bare(reading)

    return of


def _may_be(reading: Reading) -> bool:
    """Whether it may yet turn out to be of an application, or stands on the board as a warning."""
    if reading.suspicious or reading.kind is Kind.AUTO_REPLY:
        return True
    incoming = reading.direction is Direction.INCOMING
    return incoming and beginnings.in_context(reading) is not None


def _bare(reading: Reading) -> Reading:
    """Its ids, its date and its kind; the ids tell an answer to a letter of ours."""
    return Reading(
        reading.message_id,
        reading.direction,
        reading.kind,
        arrived=reading.arrived,
        sent=reading.sent,
        in_reply_to=reading.in_reply_to,
        references=reading.references,
    )
