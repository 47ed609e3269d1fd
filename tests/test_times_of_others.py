"""Days of what others do, of what may not be and of what the reader told: no word by then, and
nothing due; and promises that stand beside such days."""

from datetime import date

import pytest

from agent import message, reading
from agent.reading.model import Candidate, Reading
from agent.terms import FollowUpWish

TOVE = Candidate(("tove@postbox.example",), "Europe/London")
OPENINGS = {
    "en": "Dear Ms Lund,\n\nThank you for your application as a cooper, which we are reading.",
    "de": "Guten Tag Frau Lund,\n\nvielen Dank für Ihre Bewerbung als Böttcherin, die wir prüfen.",
    "fr": "Bonjour Madame Lund,\n\nMerci pour votre candidature, que nous étudions encore.",
    "es": "Estimada señora Lund:\n\nGracias por su candidatura, que seguimos estudiando.",
    "pt": "Cara senhora Lund,\n\nObrigado pela sua candidatura, que ainda estamos a analisar.",
    "nl": "Beste mevrouw Lund,\n\nDank voor uw sollicitatie, die we nog bekijken.",
}
TRIAL = "Dear Ms Lund,\n\nYour interview is on Tuesday 16 June at 11 at the cooperage."


def read(text: str) -> Reading:
    """A message of Tuesday 2 June 2026."""
    raw = (
        "From: Ewan Gow <ewan@gowcooperage.example>\nTo: tove@postbox.example\n"
        "Subject: Cooper\nDate: Tue, 02 Jun 2026 10:00:00 +0100\nMessage-ID: <1@g.example>\n"
        "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n"
        f"{text}\n\nEwan Gow\n"
    )
    return reading.read(message.parse(raw.encode()), TOVE)


def promised(code: str, text: str) -> date | None:
    return read(f"{OPENINGS[code]} {text}").reply_expected_by


@pytest.mark.parametrize(
    ("code", "text"),
    [
        # What may not be.
        ("en", "If the new barn is let by Friday, we can take somebody on."),
        ("de", "Falls der Kredit bis Freitag bewilligt wird, reden wir weiter."),
        ("fr", "Si la commande arrive avant vendredi, nous pourrons avancer."),
        ("es", "Si el pedido llega antes del viernes, volveremos a hablar."),
        ("pt", "Se a encomenda chegar até sexta-feira, voltamos a falar."),
        ("nl", "Als de order vrijdag binnen is, praten we verder."),
        # How long something is with others.
        ("en", "The planners say that their inspection takes three weeks."),
        ("en", "The council's licensing office takes ten days over such things."),
        ("de", "Der Umbau der Werkstatt dauert bis Dienstag."),
        ("es", "El ayuntamiento tarda tres semanas en dar el permiso."),
        ("nl", "De verbouwing duurt tot dinsdag."),
        # What the author has to do.
        ("en", "I have to hand the rota to my partner by Friday."),
        ("de", "Ich muss bis Freitag die Steuer abgeben."),
        ("fr", "Je dois rendre les comptes avant vendredi."),
        ("es", "Tengo que entregar las cuentas antes del viernes."),
        ("pt", "Tenho de entregar as contas até sexta-feira."),
        # What the reader told of.
        ("en", "You wrote that you must answer the other yard by Friday."),
        ("de", "Sie schrieben, dass Sie dem anderen Betrieb bis Freitag antworten müssen."),
        ("nl", "U schreef dat u de andere werf vrijdag antwoord moet geven."),
        ("en", 'Your answer to "What should we know?": I am on nights until Thursday.'),
        ("en", "We noted that you hear from the other yard on Friday."),
        # Until when others have time.
        ("de", "Die Kundin hat noch bis Freitag Zeit, den Auftrag zu erteilen."),
        ("fr", "Le service des eaux a jusqu'au 12 juin pour signer."),
        ("es", "La dueña tiene hasta el viernes para firmar."),
        ("pt", "O dono da casa tem até sexta-feira para assinar."),
        ("nl", "De gemeente heeft tot vrijdag om te tekenen."),
        ("en", "They each write me a note by Friday, and I count."),
        # What comes.
        ("en", "The oak comes on Friday."),
        ("de", "Am Freitag kommt das Eichenholz."),
        ("es", "El viernes llega la madera."),
        ("pt", "A madeira nova chega na sexta-feira."),
    ],
)
def test_no_word_is_promised_by_a_day_of_something_else(code: str, text: str) -> None:
    assert promised(code, text) is None


@pytest.mark.parametrize(
    ("code", "text", "day"),
    [
        ("en", "If you have heard nothing by the 12th, do ring.", 12),
        ("en", "If there's nothing on your mat from us by the 12th, do ring.", 12),
        ("en", "If you don't have a letter from us by the 12th, do ring.", 12),
        ("en", "If the board says yes on Friday, you will hear on Monday.", 8),
        ("fr", "Si vous n'avez pas de nouvelles d'ici le 12 juin, relancez-nous.", 12),
        ("en", "Our decision takes about two weeks.", 16),
        ("de", "Es dauert bis Dienstag, ehe wir mehr wissen.", 9),
        ("en", "I have to let you know by Friday, and I will.", 5),
        ("en", "I'm afraid it will be the 12th before you have our answer.", 12),
        ("en", "You told me of the other yard; I can let you know by Friday.", 5),
        ("en", "Whatever they say, I will be in touch before the month is over.", 30),
        ("fr", "Je vous écrirai avant que le mois ne s'achève.", 30),
        ("pt", "Escrevo-lhe antes de o mês acabar.", 30),
        ("en", "You'll hear from us before tomorrow's out.", 3),
        ("pt", "Na terça-feira, dia 9, falamos consigo.", 9),
        ("es", "El martes 9 hablamos con usted.", 9),
        # Two days, each of its own clause.
        ("fr", "Le conseil se réunit le 9 et le lendemain la présidente vous appellera.", 10),
        ("pt", "Falo amanhã com a minha sócia e até sexta dou-lhe uma resposta.", 5),
        # A day that is only put forward, and the one on which that is settled.
        ("en", "I propose Thursday 11 June, if my wife can; I'll tell you on Friday if it is.", 5),
        (
            "de",
            "Ich schlage Donnerstag, den 11. Juni vor; am Freitag sage ich Ihnen, ob es geht.",
            5,
        ),
        ("nl", "Ik stel donderdag 11 juni voor; vrijdag laat ik u weten of het doorgaat.", 5),
        ("en", "The board meets on Thursday 11 June and I'll tell you on Friday what it said.", 12),
    ],
)
def test_a_promise_beside_such_a_day(code: str, text: str, day: int) -> None:
    assert promised(code, text) == date(2026, 6, day)


def test_the_end_of_the_week_of_the_interviews_is_in_that_week() -> None:
    said = read(f"{TRIAL} We'll tell everybody by the end of the week of the interviews.")
    assert said.reply_expected_by == date(2026, 6, 19)
    assert read(f"{TRIAL} We'll write by the end of the week.").reply_expected_by == date(
        2026, 6, 5
    )


def test_weeks_after_the_deadline_count_from_it() -> None:
    said = read(
        "Guten Tag Frau Lund,\n\nvor dem Vorstellungsgespräch bitten wir Sie um "
        "drei Antworten per Video. Der Link ist bis "
        "Dienstag, 9.6.2026, 20 Uhr gültig. Zwei Wochen nach Ablauf der Frist hören Sie von uns."
    )
    assert said.reply_expected_by == date(2026, 6, 23)


def test_a_weekday_with_its_evening_is_the_date_that_follows() -> None:
    said = read(
        "Dear Ms Lund,\n\nPlease write us a page on each cask and send it back by Sunday evening, "
        "the 14th. I'll read them on the Monday and phone you no later than Wednesday."
    )
    assert said.candidate_deadline == date(2026, 6, 14)
    assert said.reply_expected_by == date(2026, 6, 17)


@pytest.mark.parametrize(
    "text",
    [
        "The code for the gate works until 6 pm.",
        "I have to hand the list of visitors to the porter by Friday.",
    ],
)
def test_how_long_one_gets_in_and_own_tasks_are_not_due_from_the_reader(text: str) -> None:
    assert read(f"{TRIAL} {text}").candidate_deadline is None


def test_what_is_asked_upon_an_own_task_is_due() -> None:
    said = read(f"{TRIAL} Please tell me by Friday that you are coming.")
    assert said.candidate_deadline == date(2026, 6, 5)


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("My brother and I will be asking the questions.", None),
        ("Lukt dat niet, laat het me dan even weten.", None),
        ("If you have any questions, just ask.", FollowUpWish.WELCOME),
    ],
)
def test_questions_that_they_ask_invite_none(text: str, wish: FollowUpWish | None) -> None:
    assert read(f"{TRIAL} {text}").follow_up is wish
