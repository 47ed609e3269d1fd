"""Which addresses an automatic message shows to be dead: reports of servers, and who has left."""

import pytest

from agent.message import Address, Message
from agent.reading import details, prose
from agent.reading.model import Candidate

ME = Candidate(("nora@letterbox.example",), "Europe/Dublin", "Nora Quill")
DAEMON = Address("Mail Delivery System", "MAILER-DAEMON@mx.letterbox.example")
INES = Address("Ines Okafor", "Ines.Okafor@lakeside.example")


def dead(message: Message) -> tuple[str, ...]:
    return details.undelivered(message, prose.split(message, ME))


def report(action: str, status: str, address: str = "Ines.Okafor@lakeside.example") -> str:
    """RFC 3464: fields of the message, then a group for each recipient."""
    return (
        "Reporting-MTA: dns; mx.letterbox.example\n\n"
        f"Final-Recipient: rfc822; {address}\nAction: {action}\nStatus: {status}"
    )


@pytest.mark.parametrize(
    ("action", "status", "gone"),
    [
        ("failed", "5.1.1", True),
        ("failed", "5.0.0", True),
        ("failed", "5.2.1 (disabled)", True),
        ("failed", "5.2.2", False),  # full
        ("failed", "5.7.1", False),  # taken for spam
        ("failed", "5.3.4", False),  # too large
        ("delayed", "4.4.1", False),
        ("delivered", "2.0.0", False),
        ("relayed", "2.0.0", False),
    ],
)
def test_a_report_of_a_server(action: str, status: str, gone: bool) -> None:
    message = Message(sender=DAEMON, to=(Address("", "nora@letterbox.example"),),
                      plain="Your message could not be delivered.",
                      delivery_report=report(action, status))  # fmt: skip
    assert dead(message) == (("ines.okafor@lakeside.example",) if gone else ())


def test_each_recipient_has_a_group_and_the_address_that_was_written_goes_first() -> None:
    """A forwarder's own address is nobody's that the candidate knows."""
    groups = (
        "Original-Recipient: rfc822;tom@lakeside.example\n"
        "Final-Recipient: rfc822;tom@mailhost.example\nAction: failed\nStatus: 5.1.1"
    )
    both = report("delivered", "2.0.0") + "\n\n" + groups
    assert dead(Message(sender=DAEMON, delivery_report=both)) == ("tom@lakeside.example",)


WORDS = {
    "qmail": ("<ines.okafor@lakeside.example>:\nSorry, no mailbox here by that name. "
              "User unknown (#5.1.1)\n\n--- Below this line is a copy of the message.\n"
              "To: tom@lakeside.example"),
    "exchange": "Ines Okafor (ines.okafor@lakeside.example) wasn't found at lakeside.example.",
    "german": "Ihre Nachricht an ines.okafor@lakeside.example konnte nicht zugestellt werden.",
}  # fmt: skip


@pytest.mark.parametrize("name", WORDS)
def test_a_report_in_words_alone(name: str) -> None:
    message = Message(sender=DAEMON, subject="Undelivered Mail", plain=WORDS[name],
                      to=(Address("", "nora@letterbox.example"),))  # fmt: skip
    assert dead(message) == ("ines.okafor@lakeside.example",)


@pytest.mark.parametrize(
    "text",
    [
        "Delivery to ines.okafor@lakeside.example is delayed. We will keep trying for two days.",
        "The mailbox is full: ines.okafor@lakeside.example, 552 over quota.",
        "Your message to ines.okafor@lakeside.example was blocked as spam. 550 5.7.1",
    ],
)
def test_not_for_good(text: str) -> None:
    assert dead(Message(sender=DAEMON, plain=text)) == ()


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("I have left the company. Please write to Tom, tom@lakeside.example.", True),
        ("Ines Okafor no longer works at Lakeside Toys.", True),
        ("This mailbox is no longer in use.", True),
        ("Ich bin nicht mehr für die Lakeside GmbH tätig.", True),
        ("I am out of the office until Monday 16 March.", False),
        ("I am on leave and have no access to mail.", False),
        ("Applications are no longer accepted by e-mail.", False),
    ],
)
def test_who_has_left(text: str, gone: bool) -> None:
    message = Message(sender=INES, subject="Automatic reply", plain=f"Hello,\n\n{text}\n\nInes")
    assert dead(message) == (("ines.okafor@lakeside.example",) if gone else ())
