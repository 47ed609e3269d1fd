"""A promise that only the candidate's notes tell, in the explanation of a letter that rests on it."""

from datetime import date

from agent.explain import grounds
from agent.notes import Notes
from agent.terms import Purpose
from tests.written import ROBIN, Written

UNA = "Una Sorley <una@sorleyhouse.example>"


def test_the_promise_of_the_notes_is_told_with_its_source() -> None:
    life = Written()
    life.they("02-24 11:00", UNA, "Interview: Archivist", "Dear Robin,\n\nWe would like to interview you for the post of Archivist on Tuesday 3 March at 4pm, with Ada Finch, Head of Maps.\n\nUna Sorley")  # fmt: skip
    (held,) = life.processes("03-04 10:00")[0].rounds
    life.notes[held.anchor] = Notes(promised_by=date(2026, 3, 6))
    (asked,) = [f for f in life.letters("03-09 10:00") if f.purpose is Purpose.STATUS_CHECK]
    lines = grounds.process(life.processes("03-09 10:00")[0], ROBIN, asked)
    assert [(x.what, x.source) for x in lines if x.at == date(2026, 3, 6)] == [
        ("they reply by", "your notes")
    ]
