"""What is no wish about following up though it sounds like one, and who may chase."""

import pytest

from agent import message, reading
from agent.reading.model import Candidate, Reading
from agent.terms import FollowUpWish, Kind

JO = Candidate(("jo@letterbox.example",), "Europe/London")
FORMS = {
    "en": ("Dear Ms Lind,\n\nThank you for your patience over the post of bookbinder.", "Regards"),
    "de": ("Guten Tag Frau Lind,\n\ndanke für Ihre Bewerbung als Buchbinderin.", "Viele Grüße"),
    "fr": ("Bonjour Madame Lind,\n\nMerci pour votre candidature au poste de relieuse.", "Cordialement"),
    "es": ("Hola, señora Lind:\n\nGracias por su candidatura al puesto de encuadernadora.", "Un saludo"),
    "pt": ("Olá, senhora Lind,\n\nObrigado pela sua candidatura ao lugar de encadernadora.", "Cumprimentos"),
    "nl": ("Beste mevrouw Lind,\n\nDank voor uw sollicitatie als boekbinder.", "Met vriendelijke groet"),
}  # fmt: skip


def read(code: str, text: str) -> Reading:
    greeting, closing = FORMS[code]
    raw = (
        "From: Karel Prins <karel@prinsbinders.example>\nTo: jo@letterbox.example\n"
        "Subject: bookbinder\nDate: Tue, 02 Jun 2026 10:00:00 +0100\nMessage-ID: <1@p.example>\n"
        "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n"
        f"{greeting}\n\n{text}\n\n{closing}\nKarel Prins\n"
    )
    return reading.read(message.parse(raw.encode()), JO)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "We offer you the post. Ring if you want to talk it over, otherwise I need a yes or no by Monday."),
        ("en", "Here is the sample task. Monday would be perfect for getting it back to me."),
        ("de", "Wir bieten Ihnen die Stelle an. Rufen Sie an, wenn Sie reden möchten; ansonsten brauche ich bis Montag ein Ja oder Nein."),
        ("fr", "Nous vous proposons le poste. Appelez si vous voulez en parler, sinon il me faut un oui ou un non lundi."),
        ("nl", "Wij bieden u de functie aan. Bel als u erover wilt praten, anders heb ik maandag een ja of nee nodig."),
    ],
)  # fmt: skip
def test_talk_before_an_answer_that_is_wanted_is_no_wish(code: str, text: str) -> None:
    assert read(code, text).follow_up is None


def test_a_call_about_ones_application_stays_welcome() -> None:
    said = read("en", "We are still reading. Call me if you'd like to discuss your application.")
    assert said.follow_up is FollowUpWish.WELCOME


def test_a_talk_before_an_audience_is_no_interview() -> None:
    shown = "Join us for a live interview with the paper historian Ada Brook on Thursday 11 June at 6pm. We would love to invite you!"
    assert read("en", shown).kind is Kind.UNRELATED
    meant = (
        "Please join us for a live interview with our hiring manager on Thursday 11 June at 6pm."
    )
    assert read("en", meant).kind is Kind.INTERVIEW_CONFIRMED


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "We are still talking. Please do not phone the shop for directions to us."),
        ("es", "Todavía no sabemos nada. No se preocupe, que no me olvido de usted."),
        (
            "nl",
            "We lezen uw map nog. Laat het gerust weten als u het niet kent, dat is geen bezwaar.",
        ),
        ("nl", "We lezen uw map nog. Geef ons een dag of twee, dan hoort u hoe het ging."),
    ],
)
def test_what_is_no_wish_about_following_up(code: str, text: str) -> None:
    assert read(code, text).follow_up is None


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "Ihre Mappe liegt noch beim Meister. Haken Sie ruhig einmal nach."),
        ("fr", "Votre dossier est à l'atelier. Relancez-nous sans hésiter."),
    ],
)
def test_who_may_chase_is_welcome(code: str, text: str) -> None:
    assert read(code, text).follow_up is FollowUpWish.WELCOME


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The trial day is on Tuesday 9 June at 10am. Tell me if you'd prefer the small press."),
        ("de", "Der Probetag ist am Dienstag, 9. Juni, um 10 Uhr. Sagen Sie Bescheid, wenn Sie lieber hinten klingeln."),
        ("fr", "L'essai a lieu le mardi 9 juin à 10 h. Prévenez-moi si vous préférez passer par la cour."),
        ("es", "La prueba es el martes 9 de junio a las 10. Avíseme si prefiere entrar por el patio."),
        ("nl", "De proefdag is dinsdag 9 juni om 10 uur. Laat het weten als u liever achterom komt."),
    ],
)  # fmt: skip
def test_what_one_would_rather_is_no_wish(code: str, text: str) -> None:
    assert read(code, text).follow_up is None
