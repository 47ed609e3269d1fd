"""Titles beside a name, a site or a word for the application: what of them is the job, and what is none."""

from email.message import EmailMessage

import pytest

from agent import message, reading
from agent.reading.model import Candidate

ROBIN = Candidate(("robin@letterbox.example",), "Europe/Berlin", "Robin Vale")
_NONE = [
    (
        "Ihr Vorstellungsgespräch",
        "Guten Tag,\n\nIhr Gespräch ist am Donnerstag, 19. März 2026, um 14 Uhr. Sie führen es mit unserem "
        "Küchenleiter, Herrn Ole Brandt.",
        "Petra Lindner <p.lindner@muehlgraben.example>",
    ),
    (
        "Terminverschiebung",
        "Guten Tag,\n\nleider ist unsere Filialleiterin, Frau Ute Brandt, verhindert. Neuer Termin: "
        "Dienstag, 24. März, 8 Uhr.",
        "Petra Lindner <p.lindner@muehlgraben.example>",
    ),
    (
        "Chat?",
        "Hey Robin, got your CV from Linh. I'd love half an hour this week. Pick a slot: "
        "https://cal.tidemill.example/bex\n\nBex (CTO, Tidemill Robotics)",
        "Bex from Tidemill <bex@tidemill.example>",
    ),
]
_JOBS = [
    (
        "Hemos recibido tu candidatura",
        "Hola, Robin:\n\nGracias por inscribirte en la oferta de Técnico de mantenimiento (planta de Vigo).",
        "Técnico de mantenimiento",
    ),
    (
        "Ihre Bewerbung",
        "Guten Tag,\n\nvielen Dank für Ihre Bewerbung als Verkäufer (Filiale Köln).",
        "Verkäufer",
    ),
    (
        "Re: open sollicitatie bakker",
        "Dag Robin, je brief is binnen, dank je. Volgende week hoor je van me.",
        "bakker",
    ),
    (
        "Jewellery Appraiser - a short note",
        "Hi Robin, the partners sign off on hires at their lunch on the 19th. I'll write the day after.",
        "Jewellery Appraiser",
    ),
    (
        "Chemistry PGT - Status",
        "Dear Robin, your demo class was appreciated by the committee. You will be informed by mail.",
        "Chemistry PGT",
    ),
    (
        "Re: Onlinevolontariat",
        "Hallo Robin, ich bin noch nicht dazu gekommen, Ihren Probetext zu lesen. Bis Ende der Woche melde "
        "ich mich.",
        "Onlinevolontariat",
    ),
]


def role(subject: str, text: str, sender: str) -> str | None:
    mail = EmailMessage()
    mail["From"], mail["To"] = sender, "Robin Vale <robin@letterbox.example>"
    mail["Subject"], mail["Date"] = subject, "Mon, 9 Mar 2026 16:00:00 +0000"
    mail.set_content(f"{text}\n")
    return reading.read(message.parse(mail.as_bytes()), ROBIN).role


@pytest.mark.parametrize(("subject", "text", "sender"), _NONE)
def test_what_somebody_does_or_is_called_is_no_post(subject: str, text: str, sender: str) -> None:
    assert role(subject, text, sender) is None


@pytest.mark.parametrize(("subject", "text", "title"), _JOBS)
def test_a_post_is_told_without_what_stands_beside_it(subject: str, text: str, title: str) -> None:
    assert role(subject, f"{text}\n\nIda Kern", "Ida Kern <ida@kernworks.example>") == title
