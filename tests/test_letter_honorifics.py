"""People as a message styles them: what a greeting takes a title from."""

import pytest

from agent import message, reading
from agent.message import Address, Message
from agent.reading.details import styled
from agent.reading.model import Candidate
from agent.reading.prose import Prose

CASES = [
    ("Dr. Lena Brandt will see you.", ("Dr. Lena Brandt",)),
    ("You will meet Frau Prof. Dr. Vogt-Meier first.", ("Frau Prof. Dr. Vogt-Meier",)),
    ("Associate Professor Nia Rao and Mr van der Meer join.",
     ("Associate Professor Nia Rao", "Mr van der Meer")),
    ("Mrs. O'Dowd, of the day shift", ("Mrs. O'Dowd",)),
    ("Herr Dipl.-Ing. Brandauer und Frau Mag. Eva Huber sind dabei.",
     ("Herr Dipl.-Ing. Brandauer", "Frau Mag. Eva Huber")),
    ("U spreekt mevrouw De Vries en de heer R. van den Berg, en later dhr. ir. P. 't Hart.",
     ("mevrouw De Vries", "de heer R. van den Berg", "dhr. ir. P. 't Hart")),
    # Of a firm, or called so: the letter sees which of the two is somebody's name.
    ("Mevr. An De Smet ontvangt u, of de heer Jansen van Delta.",
     ("Mevr. An", "Mevr. An De Smet", "de heer Jansen", "de heer Jansen van Delta")),
    ("de heer en mevrouw, in het heerlijke dorp", ()),
    ("We visited Dr. in Ulm; Ms is a title.", ()),
    ("the drum and the drama", ()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_honorifics_in_running_text(text: str, expected: tuple[str, ...]) -> None:
    assert styled(Message(), Prose(own=text)) == expected


def test_display_names_and_degrees() -> None:
    display = Message(sender=Address("Prof. Ida Holm", "ida@uni.example"))
    prose = Prose(signature="Amir Haddad, MD\nChief of Surgery")
    assert styled(display, prose) == ("Prof. Ida Holm", "Dr. Amir Haddad")


def test_the_candidate_s_own_greeting_is_evidence_too() -> None:
    assert styled(Message(), Prose(greeting="Dear Ms. Lund,")) == ("Ms. Lund",)


@pytest.mark.parametrize("text", ["Dr " * 70_000, "A" * 200_000, "Mr A. de la " * 20_000])
def test_a_hostile_line_costs_little(text: str) -> None:
    assert len(styled(Message(), Prose(own=text))) <= 20


def test_a_reading_keeps_them() -> None:
    raw = (
        b"From: Bo Lund <bo@firm.example>\r\nTo: robin@post.example\r\nSubject: Interview\r\n"
        b"Date: Mon, 2 Mar 2026 10:00:00 +0100\r\nMessage-ID: <1@firm.example>\r\n\r\n"
        b"Dear Robin,\r\n\r\nI am happy to confirm your interview with Dr. Lena Brandt for the "
        b"Nurse role on Friday 6 March 2026 at 10:00.\r\n\r\nKind regards\r\nBo Lund\r\n"
    )
    read = reading.read(message.parse(raw), Candidate(("robin@post.example",)))
    assert "Dr. Lena Brandt" in read.styled
