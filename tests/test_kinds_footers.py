"""What stands below a message by law or habit tells nothing of what it is."""

import pytest

from agent import message, reading
from agent.reading.model import Candidate

ME = Candidate(("robin@letterbox.example",), "Europe/London")
MAIL = """From: Dana Whitlock <dana@corvane.example>
To: robin@letterbox.example
Subject: {subject}
Date: Thu, 26 Nov 2026 10:00:00 +0000
Content-Type: text/plain; charset=utf-8

{above}Dear Robin,

{body}

Kind regards
Dana Whitlock
Corvane Textiles
{below}"""
BODIES = {
    "Your application": "The panel met on Monday, and the loom fitter's job goes to somebody else.",
    "Your interview": "Your interview is on Wednesday 2 December at 15:00 in the weaving shed.",
    "Loom fitter": "We are still reading applications and shall write to everyone next week.",
    "The looms": "The looms you ordered will be delivered on Wednesday 2 December at 15:00.",
}
LAW = """
________________________________
This email and any attachments are confidential and intended solely for the addressee. If you have
received it in error please notify the sender and delete it. Registered in England No. 00000000.
"""
BANNER = (
    "CAUTION: This email originated from outside of the organisation. Do not click links unless you "
    "recognise the sender.\n\n"
)


@pytest.mark.parametrize("subject", BODIES)
@pytest.mark.parametrize(
    ("above", "below"), [("", LAW), (BANNER, ""), ("", "\nSent from my telephone\n")]
)
def test_small_print_changes_neither_the_kind_nor_how_sure_it_is(
    subject: str, above: str, below: str
) -> None:
    def read(above: str, below: str) -> tuple[str, float]:
        raw = MAIL.format(subject=subject, body=BODIES[subject], above=above, below=below)
        said = reading.read(message.parse(raw.encode()), ME)
        return said.kind, round(said.confidence, 3)

    assert read(above, below) == read("", "")
