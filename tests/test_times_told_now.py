"""What is told in this very message, and what is over, promises no word to come."""

from datetime import date

import pytest

from agent import message, reading
from agent.reading.model import Candidate, Reading

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
        ("en", "I must tell you that the owners did not reach a decision on Friday."),
        ("de", "Ich sage Ihnen offen, dass die Inhaber am Freitag nicht einig wurden."),
        ("de", "Wir möchten Sie wissen lassen und Ihnen sagen, dass am Montag die Presse ausfiel."),
        ("fr", "Je vous dis franchement que les associés se sont quittés vendredi sans accord."),
        ("fr", "Je vous rappelle que l'atelier a déménagé lundi."),
        ("es", "Le digo con franqueza que el viernes los dueños no se pusieron de acuerdo."),
        ("es", "Lamento comunicarle que el lunes se averió la prensa y vamos con retraso."),
        ("pt", "Digo-lhe com franqueza que na sexta-feira os donos não chegaram a acordo."),
        ("nl", "Ik zeg u eerlijk dat de eigenaren er vrijdag niet uit zijn gekomen."),
    ],
)
def test_what_is_told_now_is_no_promise(code: str, text: str) -> None:
    assert read(code, text).reply_expected_by is None


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "I must tell you that it will take us a while; you will hear by Friday."),
        ("en", "I can tell you that a decision is expected by Friday."),
        ("de", "Ich kann Ihnen sagen, dass Sie am Freitag von uns hören."),
        ("de", "Ich sage Ihnen am Freitag, ob es weitergeht."),
        ("fr", "Je vous informe que vous aurez notre réponse vendredi."),
        ("fr", "Je vous dis vendredi si nous continuons."),
        ("es", "Le informo de que el viernes tendrá nuestra respuesta."),
        ("pt", "Informo-a de que na sexta-feira terá a nossa resposta."),
        ("nl", "Ik kan u zeggen dat u vrijdag van ons hoort."),
    ],
)
def test_news_to_come_are_one_though_they_are_told_now(code: str, text: str) -> None:
    assert read(code, text).reply_expected_by == date(2026, 6, 5)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The trustees met on Friday but no decision was taken."),
        ("en", "On Friday nothing was decided, I'm afraid."),
        ("en", "By Friday, you told me, your other talks would be over."),
        ("en", "We print the wage slips on the 28th each month and are busy in that week, so don't be surprised by a short silence."),
        ("de", "Leider wurde am Freitag nichts entschieden."),
        ("fr", "Aucune décision n'a été prise vendredi."),
        ("es", "El viernes no se tomó ninguna decisión."),
        ("pt", "Na sexta-feira não foi tomada nenhuma decisão."),
        ("nl", "Vrijdag is er nog niets besloten."),
        ("nl", "Er is vrijdag niets bijzonders gebeurd."),
    ],
)  # fmt: skip
def test_what_is_over_or_done_again_and_again_is_no_promise(code: str, text: str) -> None:
    assert read(code, text).reply_expected_by is None


@pytest.mark.parametrize(
    ("code", "text", "day"),
    [
        ("en", "The trustees met on Monday and will write to you by Friday.", 5),
        ("en", "On Friday you will hear what was decided.", 5),
        ("en", "The trustees meet on Monday, so that's when you'll hear from us.", 8),
        ("en", "You will hear from us next Monday week.", 15),
        ("en", "You will hear from us on Friday fortnight.", 19),
        ("de", "Die Durchsicht ist in der 24. Kalenderwoche beendet. Danach bekommen Sie Nachricht.", 12),
        ("de", "Zum Wochenende geben wir Ihnen Bescheid.", 5),
        ("fr", "La décision est prise vendredi, nous vous la communiquerons.", 5),
        ("fr", "Vous aurez notre réponse d'ici le week-end.", 5),
        ("pt", "Damos-lhe notícias até ao fim de semana.", 5),
        ("nl", "U hoort tegen het weekend van ons.", 5),
        ("nl", "Hoort u voor 12 juni niets van ons, belt u dan gerust.", 12),
    ],
)  # fmt: skip
def test_what_is_told_by_then_is_promised(code: str, text: str, day: int) -> None:
    assert read(code, text).reply_expected_by == date(2026, 6, day)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "We won't know anything more this week."),
        ("en", "Whoever is chosen will be expected to take up the position by 1 September."),
        ("en", "Our HR firm does the checks and asks referees to answer within five working days."),
        ("en", "The induction day is on Monday 29 June, and Mia will tell you about the pension."),
        ("en", "Our client wants to fill this by the end of June."),
        ("de", "Diese Woche entscheiden wir nicht mehr."),
        ("de", "Der Kunde sucht bis Ende Juni jemanden für die Werkstatt."),
        ("fr", "Nous ne prendrons aucune décision cette semaine."),
        ("fr", "La prise de poste est prévue le 1er septembre."),
        ("es", "No vamos a decidir nada esta semana."),
        ("es", "La empresa busca a alguien para el 1 de julio."),
        ("pt", "Não vamos decidir nada esta semana."),
        ("pt", "A empresa quer alguém na oficina até ao fim de junho."),
        ("pt", "A proposta é válida até 8 de junho."),
        ("nl", "Deze week beslissen we niet meer."),
        ("nl", "De opdrachtgever zoekt iemand voor 1 juli."),
    ],
)
def test_what_others_have_in_mind_promises_and_asks_nothing(code: str, text: str) -> None:
    assert read(code, text).reply_expected_by is None


@pytest.mark.parametrize(
    ("code", "text", "day"),
    [
        ("en", "We won't decide this week, but you'll hear by Friday 12 June.", 12),
        ("en", "The recruiting team hopes to have a decision by 10 June.", 10),
        ("de", "Diese Woche entscheiden wir noch und melden uns dann.", 5),
        ("es", "Denos un día o dos y le llamamos.", 4),
        ("pt", "Dê-nos um dia ou dois e ligamos-lhe.", 4),
        ("nl", "Geef ons een dag of twee, dan hoort u van ons.", 4),
    ],
)
def test_what_they_have_in_mind_for_the_reader_is_promised(code: str, text: str, day: int) -> None:
    assert read(code, text).reply_expected_by == date(2026, 6, day)


OFFER = {
    "en": "We are glad to offer you the post.",
    "de": "Wir bieten Ihnen die Stelle an.",
    "fr": "Nous vous proposons le poste.",
}


@pytest.mark.parametrize(
    ("code", "text", "day"),
    [
        ("en", "You said you must answer the others by Friday 12 June.", None),
        ("en", "You said you must answer the others by Friday 12 June, so please let me have your decision by Monday.", 8),
        ("en", "Payroll closes on the 20th, so your first pay will be smaller.", None),
        ("en", "The client needs your answer by 10 June.", 10),
        ("de", "Der Kunde braucht Ihre Zusage bis zum 10. Juni.", 10),
        ("fr", "Le client souhaite votre réponse avant le 10 juin.", 10),
    ],
)  # fmt: skip
def test_only_what_is_wanted_of_the_reader_is_due(code: str, text: str, day: int | None) -> None:
    due = read(code, f"{OFFER[code]} {text}").candidate_deadline
    assert due == (day and date(2026, 6, day))


def test_a_day_that_is_out_is_a_day_by_which() -> None:
    assert read("en", "You'll have our answer before Friday's out.").reply_expected_by == date(
        2026, 6, 5
    )
    assert read("en", "Friday's outing is off; we know no more.").reply_expected_by is None


def test_one_or_the_other_will_tell() -> None:
    text = (
        "I'm away till Tuesday, but either Tom or I will give you a bell by the end of next week."
    )
    assert read("en", text).reply_expected_by == date(2026, 6, 12)


def test_what_the_author_has_due_is_not_the_readers() -> None:
    text = "I've a stock list due on the 12th; let's say you hear from me on the 15th."
    assert read("en", text).candidate_deadline is None
    assert read("en", text).reply_expected_by == date(2026, 6, 15)
