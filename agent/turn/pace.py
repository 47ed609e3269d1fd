"""How fast approved letters leave: no faster than any provider lets a person write. Pure."""

from collections.abc import Iterable
from datetime import datetime, timedelta

LIMITS = ((timedelta(minutes=1), 5), (timedelta(hours=1), 50))
"""So many attempts in such a span at the most. Microsoft takes 30 messages a minute, many a hosting
provider 50 to 100 an hour; who goes beyond is shut out, the person's own mail too. A job search
needs a few letters a day."""


def room(attempts: Iterable[datetime], now: datetime) -> datetime:
    """The earliest instant at which one attempt more keeps within the limits."""
    made = sorted(at for at in attempts if at <= now)
    free = (made[-most] + span for span, most in LIMITS if len(made) >= most)
    return max([now, *free])
