"""What the candidate writes right after the round that it answers is a thank-you, in whatever words;
before it, or with a question, it is what it was."""

from email.message import EmailMessage

import pytest

from agent import message, reading
from agent.reading.model import Candidate
from agent.terms import Kind

ME = "robin@letterbox.example"
OWN_WORDS = (
    "Still smiling about the parrot in your reception. And now I understand why nobody there leaves"
    " before they are sixty.",
    "All the way home I went over the shelf plan in my head. You were very patient with me.",
    "Der Blick vom Dach auf die Werft geht mir nicht mehr aus dem Kopf. Es war schön bei Ihnen.",
)
TOLD = """On Mon, 9 Nov 2026 at 10:02, Freda Okonjo <freda@millbank.example> wrote:

> Robin, we expect you on Thursday, November 12 at 1:30 p.m. at Wharf Road for the interview about the
> Stock Planner job.
>
> Freda Okonjo
> Millbank Stores
"""


def kind(words: str, sent: str) -> str:
    mail = EmailMessage()
    mail["From"], mail["To"] = f"Robin Ashdown <{ME}>", "Freda Okonjo <freda@millbank.example>"
    mail["Subject"], mail["Date"] = "Re: Thursday", sent
    mail["In-Reply-To"], mail["Message-ID"] = "<1@millbank.example>", "<2@letterbox.example>"
    mail.set_content(f"Dear Freda,\n\n{words}\n\nRobin\n\n{TOLD}")
    return reading.read(message.parse(mail.as_bytes()), Candidate((ME,), "Europe/London")).kind


@pytest.mark.parametrize("words", OWN_WORDS)
def test_right_after_the_round_it_thanks(words: str) -> None:
    assert kind(words, "Thu, 12 Nov 2026 17:10:00 +0000") is Kind.THANK_YOU


@pytest.mark.parametrize(
    "sent", ["Wed, 11 Nov 2026 17:10:00 +0000", "Wed, 18 Nov 2026 09:00:00 +0000"]
)
@pytest.mark.parametrize("words", OWN_WORDS)
def test_before_it_and_long_after_it_does_not(words: str, sent: str) -> None:
    assert kind(words, sent) is not Kind.THANK_YOU


@pytest.mark.parametrize(
    "words",
    [
        "I think I left a grey scarf on the chair by the window. Could you keep it for me?",
        "You were all very kind, but I have withdrawn my application for the post of Grant Officer.",
        "I have thought about it since and would like to withdraw my application.",
        "Monday at 10 would be good for me, or Tuesday at 3.",
        "All right, see you on Monday then.",
    ],
)
def test_what_asks_ends_or_puts_forward_an_hour_is_what_it_was(words: str) -> None:
    assert kind(words, "Thu, 12 Nov 2026 17:10:00 +0000") is not Kind.THANK_YOU
