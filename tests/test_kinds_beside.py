"""What a house tells everybody beside the matter of a letter takes nothing from it: the letter is about
the reader's hiring if the rest is, and is about something else if nothing else is left."""

from email.message import EmailMessage

import pytest

from agent import message, reading
from agent.reading.model import Candidate
from agent.terms import Kind

ROBIN = Candidate(("robin@letterbox.example",), "Europe/London", "Robin Vale")
_SET = [
    (
        "Your interview",
        "Dear Robin,\n\nYour interview is on Monday 15 June at 2:30pm. The survey closes on Friday "
        "19 June at 5pm.",
    ),
    (
        "Interview, Monday 15 June",
        "Hello Robin,\n\nWe look forward to meeting you on Monday 15 June at 10am at our offices, 4 "
        "Weir Lane.\n\nThis month we launched our new range of oat drinks, and our summer "
        "newsletter has all the recipes.",
    ),
    (
        "Interview details",
        "Hi Robin,\n\nConfirming your interview for Lab Technician on Wednesday 17 June at 11:00.\n\n"
        "If you like to hear about other vacancies, join our talent community, and we will send "
        "you job alerts.",
    ),
    (
        "Einladung",
        "Hallo Robin,\n\nwir freuen uns auf das Gespräch am Dienstag, 16. Juni um 9 Uhr in der "
        "Weberstraße 3. Unser Newsletter erscheint monatlich, das Webinar zur Ausbildung ist am "
        "Donnerstag um 17 Uhr.",
    ),
    (
        "Entretien",
        "Bonjour,\n\nNous vous attendons pour votre entretien mardi 16 juin à 9h. Merci de répondre "
        "aussi à notre enquête avant le 19 juin à 17h.",
    ),
    (
        "Entrevista",
        "Hola:\n\nTe esperamos para la entrevista el martes 16 de junio a las 10:00. El sábado 20 "
        "hay jornada de puertas abiertas de 10 a 14.",
    ),
]
_ENDED = (
    "Update on your application",
    "Hello Robin,\n\nUnfortunately we have decided to move forward with other candidates for "
    "Packaging Operator. Come to our open day on Saturday 20 June at 10am, or to our webinar on 25 "
    "June at 5pm.",
)
_ARRIVED = [
    (
        "Your application",
        "Dear Robin, your application for Buyer has arrived, thank you. Please take our two-minute "
        "survey about our careers page. You can also sign up for job alerts.",
    ),
    (
        "Eingang Ihrer Bewerbung",
        "Guten Tag,\n\nvielen Dank für Ihre Bewerbung als Einkäufer. Wir melden uns.\n\nÜbrigens: "
        "Am 20. Juni um 10 Uhr ist Tag der offenen Tür.",
    ),
    *(
        (
            f"Application received: {post}",
            f"Good afternoon Robin,\n\nYour application for {post} came in over the bank holiday, "
            "thank you. We close on Friday 3 July and read everything in the week after.",
        )
        for post in ("Tenancy Support Adviser", "Flight Operations Planner", "Parent Liaison Tutor")
    ),
]
_SENT_TO_APPLICANTS = [
    (
        "Your interview is booked",
        "Hello Robin,\n\nYour interview for Packaging Operator is booked: Thursday 18 June 2026, "
        "14:00, 4 Weir Lane.\n\nYou receive this email because you applied at Millrace. Privacy "
        "notice | Unsubscribe",
    ),
    (
        "Je gesprek",
        "Beste Robin,\n\nJe gesprek is op donderdag 18 juni om 14.00 uur, Molenweg 4.\n\nJe ontvangt "
        "deze e-mail omdat je bij Molen hebt gesolliciteerd. Uitschrijven",
    ),
]
_OTHERWISE = [
    (
        "New jobs",
        "Hello Robin,\n\nWe have new jobs in Leeds: Buyer, Clerk. Apply by Friday 19 June at 5pm."
        "\n\nYou receive this email because you applied for a job with us once. Unsubscribe",
    ),
    (
        "Your research interview",
        "Hello Robin, your interview about supermarket habits is on Monday 15 June at 2.30pm. You "
        "get a 30 pound voucher. The survey closes on Friday.",
    ),
    (
        "Newsletter: interview tips",
        "Hello,\n\nOur careers service offers mock interviews on Monday 15 June at 2pm. The survey "
        "closes on Friday 19 June at 5pm.",
    ),
    (
        "How did your interview go?",
        "Hello Robin,\n\nYou had your interview, and your phone is silent. What now?\n\nWait until "
        "five working days after the date they gave you. Our live webinar is on Tuesday at 7pm.\n\n"
        "Unsubscribe",
    ),
    (
        "Your tenancy",
        "Hello Robin,\n\nYour application for the tenancy came in over the bank holiday, thank you. "
        "The landlord reads everything next week.",
    ),
    (
        "Interview request: harbour dredging",
        "Dear Robin,\n\nI'm a correspondent with the Estuary Courier, working on a story about the "
        "dredging. Could we do a short interview on Tuesday at 3pm? My editor wants it by Wednesday.",
    ),
    (
        "Interviewanfrage",
        "Hallo Robin,\n\nich bin Journalistin beim Hafenkurier und schreibe einen Artikel über die "
        "Baggerarbeiten. Hätten Sie am Dienstag um 15 Uhr Zeit für ein kurzes Interview?",
    ),
    (
        "Demande d'entretien",
        "Bonjour Robin,\n\nJe suis journaliste au Courrier du Port et je prépare un article sur le "
        "dragage. Seriez-vous disponible mardi à 15 h pour un court entretien ?",
    ),
    (
        "Entrevista",
        "Hola, Robin:\n\nSoy periodista de El Muelle y estoy escribiendo un reportaje sobre el "
        "dragado. ¿Tendrías un rato el martes a las 15:00 para una entrevista breve?",
    ),
    (
        "Entrevista",
        "Olá, Robin,\n\nSou jornalista do Correio do Cais e estou a preparar uma reportagem sobre a "
        "dragagem. Pode ser na terça às 15h, uma entrevista curta?",
    ),
    (
        "Interview",
        "Dag Robin,\n\nIk ben journalist bij de Havenbode en werk aan een artikel over het baggeren. "
        "Heb je dinsdag om 15.00 uur tijd voor een kort interview?",
    ),
]


def kind(subject: str, text: str) -> Kind:
    mail = EmailMessage()
    mail["From"], mail["To"] = (
        "Ines Corby <ines@millrace.example>",
        "Robin <robin@letterbox.example>",
    )
    mail["Subject"], mail["Date"] = subject, "Mon, 8 Jun 2026 10:12:00 +0100"
    mail.set_content(f"{text}\n\nInes Corby\n")
    return reading.read(message.parse(mail.as_bytes()), ROBIN).kind


@pytest.mark.parametrize(("subject", "text"), [*_SET, *_SENT_TO_APPLICANTS])
def test_a_round_is_set_whatever_else_the_house_tells(subject: str, text: str) -> None:
    assert kind(subject, text) is Kind.INTERVIEW_CONFIRMED


def test_a_refusal_is_one_beside_an_open_day() -> None:
    assert kind(*_ENDED) is Kind.REJECTION


def test_who_looks_for_a_reporter_asks_for_no_article() -> None:
    text = (
        "Dear Robin,\n\nThank you for applying for Reporter. I am a journalist myself and would be "
        "your editor. Could we have a short interview on Tuesday at 3pm?"
    )
    assert kind("Your application", text) is not Kind.UNRELATED


@pytest.mark.parametrize(("subject", "text"), _ARRIVED)
def test_a_receipt_is_one_beside_a_survey_or_an_open_day(subject: str, text: str) -> None:
    assert kind(subject, text) is Kind.APPLICATION_RECEIVED


@pytest.mark.parametrize(("subject", "text"), _OTHERWISE)
def test_what_is_about_nothing_else_stays_so(subject: str, text: str) -> None:
    assert kind(subject, text) is Kind.UNRELATED
