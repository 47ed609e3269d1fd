"""The sheet of notes of one round: its blank text, and what the candidate filled in.

Words no letter and decides nothing about when a sheet is wanted.
"""

from datetime import datetime

from agent.notes.model import Notes
from agent.notes.words import SHEETS
from agent.reading.model import Candidate

__all__ = ["Notes", "read_sheet", "sheet"]


def sheet(language: str = "en") -> str:
    """The blank sheet, the same for every round (which round it is stands in the subject).

    ``language`` is an ISO 639-1 code; English where there is no sheet in it.
    """
    words = SHEETS.get(language, SHEETS["en"])
    prompts = "\n\n\n".join(line for _, line in words.prompts)
    return "\n\n".join((*words.head, prompts, "", words.tail)) + "\n"


def read_sheet(text: str, candidate: Candidate, at: datetime) -> Notes:
    """What a sheet says; ``at`` is when it was saved, from which days in words count."""
    raise NotImplementedError
