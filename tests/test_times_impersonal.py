"""Promises that are said in the passive or of all who applied, and what only sounds like them."""

from datetime import date

import pytest

from agent import message, reading
from agent.reading.model import Candidate, Reading

MAREN = Candidate(("maren@letterbox.example",), "Europe/London")
FORMS = {
    "en": ("Dear Ms Toft,\n\nThank you for coming to the interview on Monday.", "Regards"),
    "de": ("Sehr geehrte Frau Toft,\n\nvielen Dank für das Gespräch am Montag.", "Viele Grüße"),
    "fr": ("Bonjour Madame,\n\nMerci d'être venue à l'entretien lundi.", "Cordialement"),
    "es": ("Estimada señora:\n\nGracias por venir el lunes a la entrevista.", "Un saludo"),
    "pt": ("Exma. Senhora,\n\nAgradecemos a entrevista de segunda-feira.", "Cumprimentos"),
    "nl": ("Geachte mevrouw,\n\nDank voor het gesprek van maandag.", "Groet"),
}


def read(code: str, text: str) -> Reading:
    greeting, closing = FORMS[code]
    raw = (
        "From: Lena Brack <lena@ostrava.example>\nTo: maren@letterbox.example\n"
        "Subject: clerk\nDate: Tue, 02 Jun 2026 10:00:00 +0100\nMessage-ID: <1@o.example>\n"
        "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n"
        f"{greeting} {text}\n\n{closing}\nLena Brack\n"
    )
    return reading.read(message.parse(raw.encode()), MAREN)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The trustees will be informed of the vacancy by 10 June."),
        ("en", "On 10 June all staff will be told whom we have seen."),
        ("en", "The decision will be reported to the council on 10 June."),
        ("en", "Your referees will be contacted by 10 June."),
        ("de", "Der Betriebsrat wird bis 10. Juni über die Besetzung unterrichtet."),
        ("de", "Die Besetzung wird am 10. Juni dem Aufsichtsrat vorgestellt."),
        ("fr", "Le comité social sera informé du recrutement avant le 10 juin."),
        ("fr", "Ce choix sera présenté au conseil le 10 juin."),
        ("es", "El patronato será informado de la vacante antes del 10 de junio."),
        ("es", "Se informará a la dirección el 10 de junio."),
        ("pt", "O conselho de administração será informado até 10 de junho."),
        ("pt", "As suas referências serão contactadas até 10 de junho."),
        ("nl", "De ondernemingsraad wordt uiterlijk 10 juni ingelicht."),
        ("nl", "De keuze wordt op 10 juni aan het bestuur voorgelegd."),
    ],
)
def test_what_others_are_told_is_no_word_to_the_reader(code: str, text: str) -> None:
    assert read(code, text).reply_expected_by is None


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The trustees and all candidates will be informed by 10 June."),
        ("en", "The client's decision will be passed on by 10 June."),
        ("en", "The decision of the board will be communicated by 10 June."),
        ("en", "The trustees will be informed on 8 June, and you will be told by 10 June."),
        ("en", "The client will be in touch with you by 10 June."),
        ("de", "Der Vorstand wird Sie bis 10. Juni informieren."),
        ("fr", "La décision du conseil sera communiquée avant le 10 juin."),
        ("es", "La decisión del consejo se comunicará antes del 10 de junio."),
        ("pt", "A decisão da direção será comunicada até 10 de junho."),
        ("nl", "De beslissing van de raad wordt uiterlijk 10 juni meegedeeld."),
    ],
)
def test_the_decision_of_others_is_still_told_to_the_reader(code: str, text: str) -> None:
    assert read(code, text).reply_expected_by == date(2026, 6, 10)
