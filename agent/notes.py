"""The sheet of notes of one round: its prompts, and what the candidate filled in.

Words no letter and decides nothing; the sheet's own text is worded by ``letter``.
"""

from dataclasses import dataclass
from datetime import date, datetime

from agent.reading.model import Candidate


@dataclass(frozen=True, slots=True)
class Notes:
    """What the candidate wrote into the sheet of notes of one round, as far as it can be read."""

    people: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    went_well: str = ""
    to_mend: str = ""
    promised_by: date | None = None
    contact_by: str = ""
    card_by_post: bool = False
    question: str = ""
    to_add: str = ""


def read_sheet(text: str, candidate: Candidate, at: datetime) -> Notes:
    """What a sheet says; ``at`` is when it was saved, from which days in words count."""
    raise NotImplementedError
