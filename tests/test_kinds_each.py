"""What each of several rounds of one message is: by the line that names who holds it."""

from datetime import UTC, datetime

import pytest

from agent import reading
from agent.message import Address, Message
from agent.reading.model import Candidate
from agent.terms import Stage

ME = Candidate(("ines@home.example",), "Europe/Dublin", "Ines Calder")
ANA = Address("Ana Lindqvist", "ana@brookmill.example")


def stages(*rows: str) -> list[Stage | None]:
    """Of a message that sets the rounds of some rows on one day."""
    text = (
        "Dear Ines,\n\nThank you for applying for the Archivist post at Brookmill. We would like to "
        "see you on Tuesday 10 November 2026:\n\n" + "\n".join(rows) + "\n\nBest regards\nAna"
    )
    message = Message(
        message_id="<1@brookmill.example>", date=datetime(2026, 11, 2, 9, 30, tzinfo=UTC),
        sender=ANA, to=(Address("Ines Calder", "ines@home.example"),), plain=text,
        subject="Your interviews for Archivist",
    )  # fmt: skip
    return [i.stage for i in reading.read(message, ME).interviews]


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (
            "10:00 - 11:00 case with Rosa Thorne, senior archivist",
            "13:00 - 13:45 final conversation with Piet Brand, managing director",
            [Stage.TECHNICAL, Stage.FINAL],
        ),
        (
            "09:00 - 09:30 phone screen with Rosa Thorne",
            "11:00 - 12:00 technical interview with Piet Brand",
            [Stage.SCREEN, Stage.TECHNICAL],
        ),
        (
            "10:00 - 11:00 talk with Rosa Thorne",
            "13:00 - 13:45 talk with Piet Brand",
            [None, None],
        ),
    ],
)
def test_each_row_tells_its_own(first: str, second: str, expected: list[Stage | None]) -> None:
    assert stages(first, second) == expected


def test_one_round_is_what_the_message_is_about() -> None:
    assert stages("10:00 - 11:00 case with Rosa Thorne, senior archivist") == [None]
