"""Days and instants as a person reads them. Knows no table."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from agent.reading.model import Candidate


def when(at: datetime | date | None, candidate: Candidate) -> str:
    """A day or an instant in the candidate's zone, for a table."""
    if isinstance(at, datetime):
        return at.astimezone(ZoneInfo(candidate.timezone)).strftime("%a %d %b %Y %H:%M")
    return at.strftime("%a %d %b %Y") if at else "-"
