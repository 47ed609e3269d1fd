"""How fast approved letters leave: no faster than any provider lets a person write, and when an
attempt that failed is made again. Pure."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from agent.outgoing import LOGIN_REFUSED, Progress, Submission

MINUTE = timedelta(minutes=1)
PAUSES = (1, 2, 5, 15, 30, 60)
"""Minutes before the next attempt after troubles that pass; the last one again and again."""
AFTER_REFUSED_LOGIN = 30 * MINUTE
"""More attempts with a refused password would lock the account."""
LIMITS = ((MINUTE, 5), (timedelta(hours=1), 50))
"""So many attempts in such a span at the most. Microsoft takes 30 messages a minute, many a hosting
provider 50 to 100 an hour; who goes beyond is shut out, the person's own mail too. A job search
needs a few letters a day."""


def room(attempts: Iterable[datetime], now: datetime) -> datetime:
    """The earliest instant at which one attempt more keeps within the limits."""
    made = sorted(at for at in attempts if at <= now)
    free = (made[-most] + span for span, most in LIMITS if len(made) >= most)
    return max([now, *free])


def pause(tries: int, code: int) -> timedelta:
    """How long to wait after so many attempts, the last of which the server put off with
    ``code``."""
    usual = PAUSES[min(tries, len(PAUSES)) - 1] * MINUTE
    return max(usual, AFTER_REFUSED_LOGIN) if code == LOGIN_REFUSED else usual


def next_attempt_at(
    made: Sequence[Submission], again: Submission | None, now: datetime
) -> datetime:
    """When the next attempt may be: after the pause of the sending that is tried ``again``, no more
    at once than providers take, and none with a password that was refused a moment ago."""
    barred = (
        s.next_try
        for s in made
        if s.progress is Progress.DEFERRED and s.code == LOGIN_REFUSED and s.next_try
    )
    paused = (again and again.next_try) or now
    return max(room((s.at for s in made if s.tries), now), paused, *barred)
