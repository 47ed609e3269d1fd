"""Who asks the reader through a service: the house and its people, whatever the service is called."""

from email.message import EmailMessage

import pytest

from agent import message, reading
from agent.reading.model import Candidate, Reading

ROBIN = Candidate(("robin@letterbox.example",), "Europe/London", "Robin Vale")


def read(subject: str, text: str, sender: str) -> Reading:
    mail = EmailMessage()
    mail["From"], mail["To"] = sender, "Robin Vale <robin@letterbox.example>"
    mail["Subject"], mail["Date"] = subject, "Mon, 9 Mar 2026 16:00:00 +0000"
    mail.set_content(f"{text}\n")
    return reading.read(message.parse(mail.as_bytes()), ROBIN)


@pytest.mark.parametrize(
    ("subject", "text", "sender", "house"),
    [
        (
            "Quillford: schedule your onsite interviews",
            "Hi Robin, please share three half-day windows for an onsite for Reliability Engineer. "
            "Ida Kern (ida.kern@quillford.com) is your point of contact.",
            "Lever Scheduling <no-reply@hire.lever.co>",
            "Quillford",
        ),
        (
            "Confirmed: Recruiter Screen with Ida Kern on Friday, 13 March 2026",
            "Event: Quillford - Recruiter Screen\nDate & time: 9:00am - 9:25am (UK time) on Friday, 13 "
            "March 2026\nLocation: Ida Kern will call you\n\nHosted by Ida Kern, ida.kern@quillford.com",
            "Calendly <no-reply@calendly.com>",
            "Quillford",
        ),
        (
            "You're booked!",
            "Your in-store interview for Garden Associate is set:\n\nFriday, 13 March 2026 at 4:20 PM\n"
            "Millbank Home & Garden #207, 59 Mill Road",
            "Millbank Home & Garden <no-reply@hirebot.example>",
            "Millbank Home & Garden",
        ),
        (
            "Your interview has been cancelled",
            "Your phone interview for Deckhand with Sandy Reach Dredging on Friday, 13 March 2026 at 10:00 "
            "has been cancelled by the recruiter.",
            "Sandy Reach Dredging <no-reply@recruitwheel.example>",
            "Sandy Reach Dredging",
        ),
    ],
)
def test_the_house_is_the_one_whose_people_ask(
    subject: str, text: str, sender: str, house: str
) -> None:
    assert read(subject, text, sender).company == house


@pytest.mark.parametrize(
    ("text", "email"),
    [
        (
            "Please complete our online test by 15 March. For technical problems contact the support desk; "
            "questions about the position go to Ida Kern, ida.kern@quillford.com.",
            "ida.kern@quillford.com",
        ),
        (
            "Please complete our online test by 15 March. For technical problems contact the support desk "
            "at help@quillford.com; the test takes 90 minutes.",
            None,
        ),
    ],
)
def test_who_answers_questions_beside_a_help_desk_is_the_contact(
    text: str, email: str | None
) -> None:
    said = read(
        "Quillford invites you to a coding test", text, "Quillford <no-reply@testly.example>"
    )
    assert (said.contact and said.contact.email) == email
