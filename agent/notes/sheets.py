"""The blank sheet, and what a filled-in one says."""

from datetime import datetime

from agent.notes import answers
from agent.notes.filled import take_apart
from agent.notes.model import Notes
from agent.notes.promise import promised
from agent.notes.words import SHEETS
from agent.reading.details import language
from agent.reading.model import Candidate


def sheet(language: str = "en") -> str:
    """The blank sheet, the same for every round (which round it is stands in the subject).

    ``language`` is an ISO 639-1 code; English where there is no sheet in it.
    """
    words = SHEETS.get(language, SHEETS["en"])
    prompts = "\n\n\n".join(line for _, line in words.prompts)
    return "\n\n".join((*words.head, prompts, "", words.tail)) + "\n"


def read_sheet(text: str, candidate: Candidate, at: datetime) -> Notes:
    """What a sheet says; ``at`` (aware) is when it was saved, from which days in words count.

    Prompts may be re-wrapped, quoted, deleted or replaced by labels of one's own; free words are
    searched for what they plainly say. What is not understood is left out.
    """
    filled = take_apart(text)
    code = filled.language or language(text)
    loose = answers.from_free_words(filled.free)

    def lines(name: str) -> list[str]:
        return answers.given(filled.fields.get(name, [])) or loose.get(name, [])

    people = filled.fields.get("people") or answers.met(loose.get("people", []))
    return Notes(
        people=answers.names(people, code),
        topics=answers.topics(lines("topics"), code),
        went_well=answers.text(lines("went_well")),
        to_mend=answers.text(lines("to_mend")),
        promised_by=promised(
            "\n".join(filled.fields.get("promised_by", [])), candidate, at, cue=False, language=code
        )
        or promised("\n".join(filled.free), candidate, at, cue=True, language=code),
        contact_by=answers.text(lines("contact_by")),
        card_by_post=answers.says_yes(lines("card_by_post")),
        question=answers.text(lines("question")),
        to_add=answers.text(lines("to_add")),
    )
