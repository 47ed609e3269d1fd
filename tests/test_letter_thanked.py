"""How those are named whom somebody is asked to thank: no surname without its title."""

import pytest

from agent.letter import write
from agent.reading.model import Manner, Person
from tests.letter_cases import PROFILE, follow_up, person

IDA = person("Ida Bos", "ida@tarnmolen.example")


def body(code: str, styled: tuple[str, ...], *names: str, people: tuple[Person, ...] = ()) -> str:
    met = tuple(Person(name, None) for name in names)
    found = follow_up(
        IDA, manner=Manner(code, signs_as="Ida Bos"), interviewers=met, writer=IDA, took_part=False,
        reading={"styled": styled, **({"people": people} if people else {})},
    )  # fmt: skip
    return " ".join(write(found, PROFILE, found.due).body.split())


@pytest.mark.parametrize(
    ("code", "styled", "told"),
    [
        ("nl", ("mevrouw mr. A. Terbeek", "de heer ing. R. Demir"), "mevrouw Terbeek en de heer Demir"),
        ("en", ("mevrouw Terbeek", "de heer Demir"), "Ms Terbeek and Mr Demir"),
        ("en", ("Mrs Terbeek", "Mr Demir"), "Mrs Terbeek and Mr Demir"),
        ("en", ("Frau Terbeek", "Herr Dr. Demir"), "Ms Terbeek and Dr Demir"),
        ("fr", ("Madame Terbeek", "M. Demir"), "Madame Terbeek et Monsieur Demir"),
        ("de", ("Frau A. Terbeek", "Herr Demir"), "Frau Terbeek und Herrn Demir"),
    ],
)  # fmt: skip
def test_a_surname_has_the_title_of_the_message(
    code: str, styled: tuple[str, ...], told: str
) -> None:
    assert told in body(code, styled, "Terbeek", "Demir")


def test_a_surname_has_the_first_name_where_the_thread_tells_it() -> None:
    known = (IDA, Person("Anke Terbeek", None))
    assert "Anke Terbeek and Demir" in body("en", (), "Terbeek", "Demir", people=known)


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        ("R. Terbeek", "J.P. Demir", "Mrs Terbeek and Mr Demir"),
        ("R Terbeek", "Omer Demir", "Mrs Terbeek and Omer Demir"),
    ],
)
def test_a_name_of_initials_has_the_title_of_the_message(one: str, other: str, told: str) -> None:
    assert told in body("en", (f"Mrs {one}", f"Mr {other}"), one, other)
