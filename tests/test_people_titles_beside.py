"""Titles beside a name, a site or a word for the application: what of them is the job, and what is none."""

from email.message import EmailMessage

import pytest

from agent import message, reading
from agent.reading.model import Candidate

ROBIN = Candidate(("robin@letterbox.example",), "Europe/Berlin", "Robin Vale")
_NONE = [
    (
        "Last one!",
        "Hi Robin,\n\nAll that's left is coffee with Grant on Friday the 20th at 9:30am.\n\n"
        "Tess Romero (she/her)\nHead of People",
        "Tess Romero <tess@tidemill.example>",
    ),
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
    (
        "Next step",
        "Hey Robin, really liked our chat. Pick a slot for two talks with the team: "
        "https://cal.tidemill.example/loop\n\nBex, co-founder",
        "Bex Arnott <bex@tidemill.example>",
    ),
    (
        "Re: Pairing on Wednesday",
        "Hi Robin, no trouble at all about the optician. Friday 13 March at 11am it is.\n\nBex\n\n"
        "On Mon, 9 Mar 2026 at 09:20, Robin Vale <robin@letterbox.example> wrote:\n"
        "> Sorry, I have an optician appointment on Wednesday at 2. Could we do Friday at 11am?",
        "Bex Arnott <bex@tidemill.example>",
    ),
    (
        "New event: Robin Vale - 10:00 Fri, 13 Mar 2026 - Recruiter Intro",
        "Event type: Recruiter Intro (Tidemill)\nHost: Bex Arnott (bex@tidemill.example)\n"
        "Date/Time: 10:00 - 10:30 on Friday, 13 March 2026 (UK)",
        "Slotbook <no-reply@slotbook.example>",
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
    (
        "Terminverschiebung",
        "Guten Tag, wir verlegen Ihr Gespräch als Bauleiter deshalb auf Montag, 16. März, 8:30 Uhr.",
        "Bauleiter",
    ),
    (
        "Stand der Dinge",
        "Guten Tag, wir werden die Stelle als Restaurator voraussichtlich erst im Juli besetzen.",
        "Restaurator",
    ),
    (
        "Ontvangstbevestiging",
        "Beste Robin, wij hebben je sollicitatie op de functie Adviseur duurzaamheid ontvangen.",
        "Adviseur duurzaamheid",
    ),
    (
        "Votre candidature",
        "Bonjour, nous avons bien reçu votre candidature au poste d'assistante qualité parue sur notre "
        "site.",
        "assistante qualité",
    ),
    (
        "Vacature Teamleider Declaraties bij een zorgverzekeraar",
        "Dag Robin, wanneer kunnen we even bellen?",
        "Teamleider Declaraties",
    ),
    (
        "Poste de Comptable chez un industriel",
        "Bonjour Robin, quand puis-je vous appeler ?",
        "Comptable",
    ),
    (
        "Your interview",
        "Dear Robin, the committee for Senior Lecturer in Phonetics will interview you on Tuesday 17 March "
        "at 1pm. It consists of Professor Mark Tolley and Professor Ines Okafor (chair).",
        "Senior Lecturer in Phonetics",
    ),
    (
        "Trial",
        "Hi Robin, can you do a trial shift as commis on Saturday 14 March, 4pm? Ask for Chef Lorenzo.",
        "commis",
    ),
    (
        "Interview",
        "Dear Robin, your phone interview for Leverman with Kernworks on Friday 13 March at 10am has been "
        "cancelled.",
        "Leverman",
    ),
    (
        "RE: Entrevista asistente de compras",
        "Hola, Robin: queda confirmado.",
        "asistente de compras",
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
