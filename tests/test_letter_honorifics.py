"""People as a message styles them: what a greeting takes a title from."""

import pytest

from agent.message import Address, Message
from agent.reading.details import styled
from agent.reading.prose import Prose

CASES = [
    ("Dr. Lena Brandt will see you.", ("Dr. Lena Brandt",)),
    ("You will meet Frau Prof. Dr. Vogt-Meier first.", ("Frau Prof. Dr. Vogt-Meier",)),
    ("Associate Professor Nia Rao and Mr van der Meer join.",
     ("Associate Professor Nia Rao", "Mr van der Meer")),
    ("Mrs. O'Dowd, of the day shift", ("Mrs. O'Dowd",)),
    ("We visited Dr. in Ulm; Ms is a title.", ()),
    ("the drum and the drama", ()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_honorifics_in_running_text(text: str, expected: tuple[str, ...]) -> None:
    assert styled(Message(), Prose(own=text)) == expected


def test_display_names_and_degrees() -> None:
    message = Message(sender=Address("Prof. Ida Holm", "ida@uni.example"))
    prose = Prose(signature="Amir Haddad, MD\nChief of Surgery")
    assert styled(message, prose) == ("Prof. Ida Holm", "Dr. Amir Haddad")


def test_the_candidate_s_own_greeting_is_evidence_too() -> None:
    assert styled(Message(), Prose(greeting="Dear Ms. Lund,")) == ("Ms. Lund",)


@pytest.mark.parametrize("text", ["Dr " * 70_000, "A" * 200_000, "Mr A. de la " * 20_000])
def test_a_hostile_line_costs_little(text: str) -> None:
    assert len(styled(Message(), Prose(own=text))) <= 20
