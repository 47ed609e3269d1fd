"""A mailbox that several people of a house share: whose the processes are."""

from dataclasses import replace

import pytest

from agent.message import Address
from agent.reading.model import Candidate, Manner
from agent.terms import Kind
from agent.turn import left_out
from tests.lakeside import INES
from tests.lives import ME, Life, at, interview

KITE = "Kit Adair <kit@adairkites.example>"
OMAR = "Omar Haddad <omar@haddadroofing.example>"


def they(life: Life, day: str, by: str, name: str, greets: str, role: str) -> str:
    """Who writes to somebody of that name at Nora's address, and greets them so."""
    held, kind = interview("03-09 10:00", 45), Kind.INTERVIEW_CONFIRMED
    house, manner = by.split("@")[1], Manner(greets_as=greets)
    made = life.they(f"{day} 09:00", kind, by, held, role=role, company=house, manner=manner)
    life.readings[-1] = replace(life.readings[-1], to=(Address(name, ME),))
    return made


def shared(name: str | None = None) -> Life:
    """Nora's own process, which she has answered."""
    life = Life(Candidate((ME,), "Europe/Dublin", name))
    asked = they(life, "03-02", INES, "Nora Quill", "Nora", "Archivist")
    life.me("03-02 12:00", Kind.ACKNOWLEDGEMENT, INES, answers=asked)
    return life


def roofers(life: Life, name: str, greets: str) -> str:
    return they(life, "03-03", OMAR, name, greets, "Roofer")


def roles(life: Life) -> set[str | None]:
    return {process.role for process in life.processes("03-10 12:00")}


@pytest.mark.parametrize("name", [None, "Nora Quill"])
def test_who_is_named_and_greeted_as_somebody_else_is_no_candidate(name: str | None) -> None:
    life = shared(name)
    roofers(life, "Liam Quill", "Liam")
    assert roles(life) == {"Archivist"}


@pytest.mark.parametrize(
    ("name", "greets"),
    [("Nora Quill", "Nora"), ("Nora Quill", "Liam"), ("Liam Quill", ""), ("", "Liam"), ("Honora Quill", "Honora")],
)  # fmt: skip
def test_a_greeting_or_a_header_alone_makes_nobody_else(name: str, greets: str) -> None:
    life = shared()
    roofers(life, name, greets)
    assert roles(life) == {"Archivist", "Roofer"}


def test_what_the_candidate_answered_is_the_candidates() -> None:
    life = shared()
    asked = roofers(life, "Liam Quill", "Liam")
    life.me("03-03 12:00", Kind.ACKNOWLEDGEMENT, OMAR, answers=asked)
    assert roles(life) == {"Archivist", "Roofer"}


def test_where_nobody_greets_the_one_who_writes_another_name_may_be_theirs() -> None:
    life = Life(Candidate((ME,), "Europe/Dublin"))
    life.me("03-02 12:00", Kind.OTHER_HIRING, INES, role="Archivist")
    roofers(life, "Liam Quill", "Liam")
    assert "Roofer" in roles(life)


@pytest.mark.parametrize(
    ("known", "name", "greets"),
    [
        ("Robert Quill", "Bob Quill", "Bob"),
        ("Bob Quill", "Robert Quill", "Robert"),
        ("Wei Zhang", "Zhang Wei", "Zhang Wei"),
        ("Anna Maria Rossi", "Maria Rossi", "Maria"),
        ("Margaret Quill", "Peggy Quill", "Peggy"),
        ("Francisco Ruiz", "Paco Ruiz", "Paco"),
        ("Szabó Eszter", "Eszter Szabó", "Eszter"),
        ("Zhang Wei", "Wei Zhang", "Wei"),
        ("Kim Min Jun", "Min Jun Kim", "Min Jun"),
        ("Maria Rossi", "Anna Maria Rossi", "Anna"),
        ("Julia Kovalenko", "Юлія Коваленко", "Юлія"),
        ("John Quill", "Jhon Quill", "Jhon"),
        ("Mohammed Aziz", "Muhammad Aziz", "Muhammad"),
        ("J. Robert Quill", "Robert Quill", "Robert"),
        ("Nora Quill", "Liam and Nora Quill", "Liam and Nora"),
        ("Robert Quill", "Ms Ashdown", "Ms Ashdown"),
    ],
)
def test_a_short_form_or_another_part_of_the_name_is_the_candidate(
    known: str, name: str, greets: str
) -> None:
    life = Life(Candidate((ME,), "Europe/Dublin", known))
    they(life, "03-02", INES, known, known.split()[0], "Archivist")
    roofers(life, name, greets)
    assert roles(life) == {"Archivist", "Roofer"}


def test_who_signs_with_another_name_bears_it() -> None:
    life = Life(Candidate((ME,), "Europe/Dublin", "Nora Quill"))
    asked = they(life, "03-02", INES, "Nora Quill", "Nora", "Archivist")
    signs = Manner(signs_as="Wren")
    life.me("03-02 12:00", Kind.ACKNOWLEDGEMENT, INES, answers=asked, manner=signs)
    roofers(life, "Wren Quill", "Wren")
    assert roles(life) == {"Archivist", "Roofer"}


def test_whom_an_employer_calls_so_and_who_answered_is_called_so_by_others() -> None:
    life = shared("Nora Quill")
    asked = they(life, "03-03", KITE, "Wren Quill", "Wren", "Kite Maker")
    life.me("03-03 12:00", Kind.ACKNOWLEDGEMENT, KITE, answers=asked)
    roofers(life, "Wren Quill", "Wren")
    assert roles(life) == {"Archivist", "Kite Maker", "Roofer"}


def test_the_name_in_the_address_is_its_owners() -> None:
    life = Life(Candidate((ME,), "Europe/Dublin", "Xiaoming Quill"))
    they(life, "03-02", INES, "Xiaoming Quill", "Xiaoming", "Archivist")
    roofers(life, "Nora Quill", "Nora")
    assert roles(life) == {"Archivist", "Roofer"}


def test_a_husband_who_shares_the_surname_is_somebody_else() -> None:
    life = Life(Candidate(("quill.family@letterbox.example", ME), "Europe/Dublin", "Nora Quill"))
    they(life, "03-02", INES, "Nora Quill", "Nora", "Archivist")
    roofers(life, "Liam Quill", "Liam")
    assert roles(life) == {"Archivist"}


def test_the_board_says_whom_a_message_greets_that_is_left_out() -> None:
    life = shared("Nora Quill")
    roofers(life, "Liam Quill", "Liam")
    now = at("03-03 12:00")
    told = list(left_out.remarks(life.readings, life.processes("03-03 12:00"), now, life.candidate))
    assert [(r.urgent, r.text.partition(": ")[2]) for r in told] == [
        (False, "it greets Liam, who is not you. If it is yours, answer it once.")
    ]
