"""What is promised by a day in mail of each step, and what only stands beside one."""

from datetime import date

import pytest

from agent import message, reading
from agent.reading.model import Candidate, Reading

NORA = Candidate(("nora@letterbox.example",), "Europe/London")
STEPS = {
    "talk": {
        "en": "Dear Ms Feld,\n\nThank you for coming to the interview last Thursday.",
        "de": "Guten Tag Frau Feld,\n\nvielen Dank für das Gespräch am vergangenen Donnerstag.",
        "fr": "Bonjour Madame Feld,\n\nMerci pour l'entretien de jeudi dernier.",
        "es": "Estimada señora Feld:\n\nGracias por la entrevista del jueves pasado.",
        "pt": "Cara senhora Feld,\n\nObrigado pela entrevista de quinta-feira passada.",
        "nl": "Beste mevrouw Feld,\n\nDank voor het gesprek van afgelopen donderdag.",
    },
}
CLOSINGS = {
    "en": "Kind regards",
    "de": "Viele Grüße",
    "fr": "Cordialement",
    "es": "Un saludo",
    "pt": "Cumprimentos",
    "nl": "Met vriendelijke groet",
}


def read(code: str, text: str, step: str = "talk") -> Reading:
    raw = (
        "From: Jonas Pell <jonas@pellboats.example>\nTo: nora@letterbox.example\n"
        "Subject: sailmaker\nDate: Tue, 02 Jun 2026 10:00:00 +0100\nMessage-ID: <1@p.example>\n"
        "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n"
        f"{STEPS[step][code]} {text}\n\n{CLOSINGS[code]}\nJonas Pell\n"
    )
    return reading.read(message.parse(raw.encode()), NORA)


def june(day: int) -> date:
    return date(2026, 6, day)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The jury sits on 17 June. Expect a letter from us on Thursday."),
        ("en", "Our other interviews are on 16 June. You'll hear by Thursday."),
        ("de", "Der Vergabeausschuss tagt am 17. Juni. Am Donnerstag hören Sie von uns."),
        ("fr", "Le jury se réunit le 17 juin. Vous aurez de nos nouvelles jeudi."),
        ("es", "La junta se reúne el 17 de junio. El jueves le llamaremos."),
        ("pt", "A direção reúne no dia 17 de junho. Na quinta-feira telefonamos-lhe."),
        ("nl", "De directie vergadert op 17 juni. U hoort donderdag van ons."),
    ],
)
def test_a_weekday_is_the_one_after_the_step_of_the_sentence_before(code: str, text: str) -> None:
    assert read(code, text).reply_expected_by == june(18)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Our workshop moves on 17 June. Expect a letter from us on Thursday."),
        (
            "en",
            "The board doesn't meet until 17 June. You'll hear from me on Thursday all the same.",
        ),
        ("en", "The work itself begins on 1 September. You'll hear by Thursday."),
        ("de", "Unsere Werkstatt zieht am 17. Juni um. Am Donnerstag hören Sie von uns."),
        ("fr", "L'atelier ferme le 17 juin. Vous aurez de nos nouvelles jeudi."),
        ("nl", "De werkplaats verhuist op 17 juni. U hoort donderdag van ons."),
    ],
)
def test_a_weekday_behind_any_other_day_is_the_coming_one(code: str, text: str) -> None:
    assert read(code, text).reply_expected_by == june(4)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "J'ai parlé à la direction lundi dernier et n'ai pas de nouvelles."),
        ("es", "Hablé con la dirección el lunes pasado y no hay noticias."),
        ("pt", "Falei com a direção na segunda-feira passada e não há notícias."),
    ],
)
def test_last_week_may_stand_behind_its_weekday(code: str, text: str) -> None:
    assert read(code, text).reply_expected_by is None


def test_from_a_day_of_the_month_on_is_no_hour() -> None:
    text = "Ab 12. Juni rufen wir alle an; dann haben Sie Bescheid."
    assert read("de", text).reply_expected_by == june(12)
    text = "Vous aurez notre réponse jeudi, dernier délai."
    assert read("fr", text).reply_expected_by == june(4)
