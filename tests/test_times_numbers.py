"""Numbers in words: the days that they count and the hours that they tell, in every language."""

from datetime import date

import pytest

from agent import message, reading
from agent.reading.model import Candidate, Reading

ROBIN = Candidate(("robin@letterbox.example",), "Europe/London")
GREETINGS = {
    "de": "Guten Tag Robin,\n\nvielen Dank für das Gespräch zur Stelle.",
    "fr": "Bonjour Robin,\n\nMerci pour l'entretien pour le poste.",
    "es": "Hola Robin:\n\nGracias por la entrevista para el puesto.",
    "pt": "Olá Robin,\n\nObrigada pela entrevista para a vaga.",
    "nl": "Beste Robin,\n\nBedankt voor het gesprek over de functie.",
    "it": "Buongiorno Robin,\n\ngrazie per il colloquio per il posto.",
}


def read(code: str, text: str) -> Reading:
    raw = (
        "From: Lena Brack <lena@ostrava.example>\nTo: robin@letterbox.example\n"
        "Subject: Robin\nDate: Tue, 02 Jun 2026 10:00:00 +0100\nMessage-ID: <1@o.example>\n"
        "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n"
        f"{GREETINGS[code]}\n\n{text}\n\nLena Brack\n"
    )
    return reading.read(message.parse(raw.encode()), ROBIN)


@pytest.mark.parametrize(
    ("code", "text", "day"),
    [
        ("de", "Sie hören innerhalb von achtzehn Tagen von uns.", date(2026, 6, 20)),
        ("de", "Sie hören innerhalb von dreißig Tagen von uns.", date(2026, 7, 2)),
        ("fr", "Vous aurez notre réponse sous trente jours.", date(2026, 7, 2)),
        ("fr", "Vous aurez notre réponse sous vingt-cinq jours.", date(2026, 6, 27)),
        ("fr", "Vous aurez notre réponse sous quinze jours.", date(2026, 6, 16)),
        ("fr", "Vous aurez notre réponse sous quinze jours ouvrés.", date(2026, 6, 23)),
        ("fr", "Vous aurez notre réponse le 20 pour sûr.", date(2026, 6, 20)),
        ("fr", "Vous aurez notre réponse le 20 car le conseil se réunit.", date(2026, 6, 20)),
        ("es", "Le diremos el 20 quién ocupará el puesto.", date(2026, 6, 20)),
        ("es", "Tendrá nuestra respuesta en un plazo de treinta días.", date(2026, 7, 2)),
        ("es", "Tendrá nuestra respuesta en quince días hábiles.", date(2026, 6, 23)),
        ("pt", "Terá a nossa resposta em quinze dias.", date(2026, 6, 17)),
        ("pt", "Terá a nossa resposta em quinze dias úteis.", date(2026, 6, 23)),
        ("nl", "Je hoort binnen vijftien werkdagen van ons.", date(2026, 6, 23)),
        ("it", "Avrà una nostra risposta entro venti giorni.", date(2026, 6, 22)),
    ],
)
def test_days_are_counted_in_words(code: str, text: str, day: date) -> None:
    assert read(code, text).reply_expected_by == day


@pytest.mark.parametrize(
    ("code", "text", "hour"),
    [
        ("de", "Ihr nächstes Gespräch ist am 10. Juni um siebzehn Uhr dreißig.", "17:30"),
        ("fr", "Votre prochain entretien aura lieu le 10 juin à dix-huit heures trente.", "18:30"),
        ("fr", "Votre prochain entretien aura lieu le 10 juin à seize heures.", "16:00"),
        ("es", "Su próxima entrevista será el 10 de junio a las diez y treinta.", "10:30"),
        ("pt", "A sua próxima entrevista é no dia 10 de junho às dezoito horas.", "18:00"),
        ("nl", "Je volgende gesprek is op 10 juni om zestien uur.", "16:00"),
    ],
)
def test_hours_are_told_in_words(code: str, text: str, hour: str) -> None:
    assert [i.start.isoformat()[:16] for i in read(code, text).interviews] == [f"2026-06-10T{hour}"]
