"""What the person has to know of sendings that are not over. Pure."""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from agent.outgoing import LOGIN_REFUSED, Progress, Submission
from agent.plan import Remark

TOLD_AFTER = 3
"""After so many deferred attempts the board says so; of a refused password, at once."""
SEARCHED = timedelta(minutes=5)
"""How long an uncertain letter is looked for in Sent before the person is asked."""
UNFILED = timedelta(minutes=10)
"""After so long the board says that no copy lies in Sent yet, and why."""


def remarks(submissions: Iterable[Submission], now: datetime) -> Iterator[Remark]:
    """Letters that may have gone or not, that cannot go, or of which no copy can be kept."""
    for begun in submissions:
        if told := _told(begun, now):
            yield Remark(begun.process, f"The {begun.what} {told}.", urgent=True)


def _told(begun: Submission, now: datetime) -> str:
    match begun.progress:
        case Progress.UNKNOWN if now >= begun.at + SEARCHED:
            return (
                "may have been sent or not, and is not sent again by itself. If it did not arrive, "
                "move it back to Drafts, and approve it again once this is no longer said here; if "
                f"it did, delete it ({begun.said})"
            )
        case Progress.DEFERRED if begun.tries >= TOLD_AFTER or begun.code == LOGIN_REFUSED:
            return f"could not be sent so far, and is tried again: {begun.said}"
        case Progress.ACCEPTED if begun.said and now >= begun.at + UNFILED:
            return (
                "was sent, but its copy could not be put into Sent so far. That is tried again, "
                f"and you may move the letter there yourself ({begun.said})"
            )
    return ""
