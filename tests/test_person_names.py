"""The words around names are one list each: what one reader knows of them, every other does."""

import pytest

from agent.hiring.names import person_key
from agent.letter.names import clean, style, surname
from agent.message import Address, Message
from agent.person_names import HONORIFICS
from agent.reading.details.manner import is_first_name, signed_as
from agent.reading.people.names import key
from agent.reading.prose import Prose

CIVIL = sorted(
    word for forms in HONORIFICS.values() for row in forms.values() for word in row.split()
)


@pytest.mark.parametrize("word", [word for word in CIVIL if word != "don"])
def test_every_honorific_is_known_to_every_reader(word: str) -> None:
    written = f"{word.title()} Okonjo"
    assert key(written) == person_key(written) == {"okonjo"}
    assert clean(written) == "Okonjo"
    assert style(written).gender
    assert not is_first_name(word.title())


def test_a_first_name_is_no_honorific_where_people_are_told_apart() -> None:
    assert person_key("Don Okonjo") == {"don", "okonjo"}
    assert is_first_name("Don")


@pytest.mark.parametrize(
    ("name", "last"),
    [("Piet op den Akker", "op den Akker"),
     ("Nur binti Rahman", "binti Rahman"), ("Marta dela Cruz", "dela Cruz")],
)  # fmt: skip
def test_particles_begin_a_surname(name: str, last: str) -> None:
    assert surname(name) == last


@pytest.mark.parametrize(
    "house", ["Gemeente Oostwijk", "Clinique Vauban", "Interview Desk", "Organisator Noord"]
)
def test_a_house_below_a_letter_has_not_signed_it(house: str) -> None:
    message = Message(sender=Address(house, "post@oostwijk.example"))
    assert signed_as(message, Prose(signature=f"Regards\n{house}")) is None


def test_a_degree_is_no_part_of_a_name() -> None:
    for degree in ("MRICS", "MSN", "D.Phil", "KC", "CIPD", "RIBA", "M.Ed"):
        assert clean(f"Ana Ruiz, {degree}") == "Ana Ruiz"
