"""What a sheet of notes says, as a value. No logic."""

from dataclasses import dataclass
from datetime import date


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
