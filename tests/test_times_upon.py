"""What is counted from the step told right before it, how long papers are looked at, and what is due
to others than the author."""

from datetime import date, datetime

import pytest

from agent import message, reading
from agent.reading.model import Candidate, Reading

NORA = Candidate(("nora@letterbox.example",), "Europe/London")


def read(code: str, text: str, subject: str = "Quill Paper, bookbinder") -> Reading:
    mail = (
        "From: Rhea Quill <rhea@quillpaper.example>\nTo: nora@letterbox.example\n"
        f"Date: Mon, 2 Mar 2026 10:00:00 +0000\nSubject: {subject}\nMessage-ID: <q@quillpaper.example>\n"
        f"Content-Type: text/plain; charset=utf-8\n\n{text}\n\nRhea Quill\nQuill Paper\n"
    )
    return reading.read(message.parse(mail.encode()), NORA)


SUBJECTS = {"de": "Ihre Bewerbung als Buchbinderin"}
UPON = [
    (
        "en",
        "Thank you for coming to the interview last week. The choice goes to the trustees, who meet "
        "on Tuesday 10 March, after which everyone will be told within two working days.",
    ),
    (
        "de",
        "Guten Tag Frau Feld,\n\nvielen Dank für das Vorstellungsgespräch letzte Woche. Der Stiftungsrat tagt am Dienstag, "
        "10. März, woraufhin wir Sie innerhalb von zwei Werktagen informieren.",
    ),
    (
        "fr",
        "Merci pour l'entretien de la semaine dernière. Le conseil se réunit le mardi 10 mars, après "
        "quoi nous vous informerons sous deux jours ouvrés.",
    ),
    (
        "es",
        "Gracias por la entrevista de la semana pasada. El patronato se reúne el martes 10 de marzo, "
        "tras lo cual le informaremos en dos días hábiles.",
    ),
    (
        "nl",
        "Dank voor het sollicitatiegesprek van vorige week. Het bestuur vergadert op dinsdag 10 maart, "
        "waarna wij u binnen twee werkdagen bericht geven.",
    ),
]


@pytest.mark.parametrize(("code", "text"), UPON)
def test_what_is_told_upon_a_meeting_counts_from_it(code: str, text: str) -> None:
    assert read(code, text, SUBJECTS.get(code, "Bookbinder")).reply_expected_by == date(2026, 3, 12)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        (
            "en",
            "Thank you for applying as a bookbinder. Applications close on 13 March. We will write to "
            "everyone in the two weeks that follow.",
        ),
        (
            "de",
            "Vielen Dank für Ihre Bewerbung als Buchbinderin. Die Bewerbungsfrist endet am 13. März. "
            "In den zwei Wochen, die folgen, melden wir uns bei Ihnen.",
        ),
        (
            "fr",
            "Merci pour votre candidature au poste de relieuse. Les candidatures sont closes le 13 mars. "
            "Nous vous répondrons dans les deux semaines suivantes.",
        ),
        (
            "es",
            "Gracias por su candidatura como encuadernadora. El plazo se cierra el 13 de marzo. Le "
            "responderemos en las dos semanas siguientes.",
        ),
        (
            "pt",
            "Obrigado pela sua candidatura a encadernadora. O prazo termina a 13 de março. Vamos "
            "responder-lhe nas duas semanas seguintes.",
        ),
    ],
)
def test_the_weeks_that_follow_a_close_count_from_it(code: str, text: str) -> None:
    assert read(code, text).reply_expected_by == date(2026, 3, 27)


CHECKED = [
    (
        "en",
        "Please send us your diploma and two references by 6 March. Once all is in, it normally takes "
        "us three working days to check.",
    ),
    (
        "fr",
        "Merci de nous envoyer votre diplôme et deux références avant le 6 mars. Il nous faut en "
        "général trois jours ouvrés pour vérifier les pièces.",
    ),
    (
        "nl",
        "Wilt u ons uw diploma en twee referenties sturen vóór 6 maart? Meestal hebben we drie "
        "werkdagen nodig om alles te controleren.",
    ),
]


@pytest.mark.parametrize(("code", "text"), CHECKED)
def test_how_long_papers_are_checked_is_no_promise(code: str, text: str) -> None:
    assert read(code, text, "Documents for your application").reply_expected_by is None


def test_how_long_an_answer_takes_is_one() -> None:
    text = (
        "Please send us your diploma and two references by 6 March. It takes us three working days "
        "to check them, and we will write to you by 13 March."
    )
    assert read("en", text, "Documents for your application").reply_expected_by == date(2026, 3, 13)


OTHER = [
    (
        "en",
        "We look forward to meeting you for the interview on Tuesday 10 March at 11:00. I know that "
        "you have another offer to decide on by the 20th.",
    ),
    (
        "de",
        "Wir freuen uns auf das Vorstellungsgespräch am Dienstag, 10. März, um 11 Uhr. Ich weiß, dass "
        "Sie das andere Angebot bis zum 20. März beantworten müssen.",
    ),
    (
        "fr",
        "Nous vous attendons pour l'entretien le mardi 10 mars à 11 h. Je sais que vous avez une autre "
        "offre à accepter avant le 20 mars.",
    ),
    (
        "es",
        "Le esperamos para la entrevista el martes 10 de marzo a las 11:00. Sé que tiene otra oferta "
        "que contestar antes del 20 de marzo.",
    ),
    (
        "pt",
        "Esperamos por si na entrevista de terça-feira, 10 de março, às 11h00. Sei que tem outra "
        "proposta para responder até 20 de março.",
    ),
    (
        "nl",
        "We zien je graag voor het sollicitatiegesprek op dinsdag 10 maart om 11.00 uur. Ik weet dat "
        "je het andere aanbod moet beantwoorden vóór 20 maart.",
    ),
]


@pytest.mark.parametrize(("code", "text"), OTHER)
def test_another_houses_offer_is_due_to_that_house(code: str, text: str) -> None:
    assert read(code, text).candidate_deadline is None


def test_an_answer_to_us_beside_another_houses_offer_is_due() -> None:
    text = (
        "We are delighted to offer you the post of bookbinder. Since you have another offer, please "
        "tell us by 20 March."
    )
    assert read("en", text, "Our offer").candidate_deadline == date(2026, 3, 20)


NOON = datetime.fromisoformat("2026-03-09T12:00:00+00:00")


@pytest.mark.parametrize(
    ("code", "text"),
    [
        (
            "en",
            "Here is the exercise that we spoke of: bind the attached pages. Please, on Monday 9 March "
            "before 12:00, in our inbox.",
        ),
        (
            "de",
            "anbei die Probearbeit, von der wir sprachen: binden Sie die Seiten im Anhang. Bitte am "
            "Montag, 9. März, vor 12 Uhr an mich.",
        ),
        (
            "nl",
            "Hierbij de opdracht waar we het over hadden: bind de bijgevoegde pagina's. Graag maandag "
            "9 maart vóór 12.00 uur in mijn mailbox.",
        ),
    ],
)
def test_a_task_is_due_before_the_hour_behind_its_day(code: str, text: str) -> None:
    assert read(code, text, "Exercise").candidate_deadline == NOON


def test_please_look_and_tell_us_asks_in_german() -> None:
    text = (
        "wir bieten Ihnen die Stelle als Buchbinderin gern an, der Vertrag liegt bei. Bitte lesen Sie "
        "ihn und schreiben Sie uns bis 20. März, ob Sie annehmen."
    )
    assert read("de", text, "Unser Angebot").candidate_deadline == date(2026, 3, 20)
