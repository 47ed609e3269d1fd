"""Short letters that invite for one hour, move a round or call it off: no answer is asked for times."""

import pytest

from agent import message, reading
from agent.reading.model import Candidate
from agent.terms import Kind

ANNA = Candidate(("anna@letterbox.example",), "Europe/Berlin", "Anna Berg")
HEAD = """From: Gerd Mahler <mahler@mahler-druck.example>
To: Anna Berg <anna@letterbox.example>
Date: Thu, 19 Nov 2026 09:00:00 +0100
Message-ID: <a@mahler-druck.example>
Content-Type: text/plain; charset=utf-8
"""


def kind(subject: str, text: str) -> Kind:
    mail = f"{HEAD}Subject: {subject}\n\n{text}\n\nGerd Mahler\n"
    return reading.read(message.parse(mail.encode()), ANNA).kind


INVITATIONS = [
    (
        "Your application",
        "Dear Ms Berg,\n\nThank you for applying for the post of printer. We would like to meet you on Thursday "
        "26 November at 9:00. If that does not work, let me know by Monday.",
    ),
    (
        "Ihre Bewerbung",
        "Sehr geehrte Frau Berg,\n\ndanke für Ihre Bewerbung als Druckerin. Ich möchte Sie gern am "
        "Donnerstag, 26. November, um 9 Uhr kennenlernen. Sagen Sie mir bitte, wenn es nicht geht.",
    ),
    (
        "Vorstellungsgespräch",
        "Sehr geehrte Frau Berg,\n\nfür das Vorstellungsgespräch ist Donnerstag, 26. November, 9 Uhr "
        "eingetragen. Bitte bringen Sie Arbeitsproben mit.",
    ),
    (
        "Votre candidature",
        "Bonjour Madame,\n\nvotre lettre nous a plu. Nous serions heureux de vous recevoir jeudi 26 "
        "novembre à 9 h. Si vous avez un empêchement, dites-le-nous avant lundi.",
    ),
    (
        "Tu candidatura",
        "Hola, Anna:\n\nNos ha gustado tu candidatura y queremos conocerte el jueves 26 de noviembre a "
        "las 9:00 en el taller.",
    ),
    (
        "A sua candidatura",
        "Olá Anna,\n\nGostámos da sua candidatura e queremos conhecê-la na quinta-feira, 26 de novembro, "
        "às 9h, na gráfica.",
    ),
    (
        "Je sollicitatie",
        "Beste Anna,\n\nBedankt voor je sollicitatie. We willen graag kennismaken op donderdag 26 november "
        "om 9.00 uur in de drukkerij.",
    ),
]


@pytest.mark.parametrize(("subject", "text"), INVITATIONS, ids=lambda said: said[:20])
def test_an_invitation_for_one_hour_sets_it(subject: str, text: str) -> None:
    assert kind(subject, text) is Kind.INTERVIEW_CONFIRMED


QUESTIONS = [
    (
        "Ihre Bewerbung",
        "Sehr geehrte Frau Berg,\n\ndanke für Ihre Bewerbung als Druckerin. Ich möchte Sie gern kennenlernen. "
        "Passt Ihnen Donnerstag, 26. November, um 9 Uhr?",
    ),
    (
        "Ihre Bewerbung",
        "Sehr geehrte Frau Berg,\n\ndanke für Ihre Bewerbung. Wir möchten Sie gern kennenlernen, am Donnerstag, "
        "26. November, um 9 Uhr oder am Freitag um 14 Uhr. Sagen Sie mir bitte, was Ihnen lieber ist.",
    ),
    (
        "Tu candidatura",
        "Hola, Anna:\n\nNos ha gustado tu candidatura y queremos conocerte. ¿Qué día te viene bien?",
    ),
]


@pytest.mark.parametrize(("subject", "text"), QUESTIONS, ids=lambda said: said[:20])
def test_an_invitation_with_a_question_or_a_choice_asks(subject: str, text: str) -> None:
    assert kind(subject, text) is Kind.AVAILABILITY_REQUESTED


def test_a_talk_that_comes_to_nothing_is_called_off() -> None:
    text = (
        "Sehr geehrte Frau Berg,\n\naus unserem Gespräch am Donnerstag wird leider nichts, die Maschinen "
        "stehen still. Ich melde mich wieder."
    )
    assert kind("Ihre Bewerbung", text) is Kind.INTERVIEW_CANCELLED
