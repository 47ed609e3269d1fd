"""What candidates write beside yes, no, thanks and a question for news; and what is no job of theirs."""

from email.message import EmailMessage

import pytest

from agent import message, reading
from agent.reading.model import Candidate
from agent.terms import Kind

ME = "robin@post.example"


def sent(text: str, subject: str = "Stock controller") -> Kind:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = f"Robin Vale <{ME}>", "ada@kiln.example", subject
    mail["Date"], mail["Message-ID"] = "Fri, 20 Nov 2026 10:00:00 +0000", "<own@x.example>"
    mail.set_content(f"{text}\n\nRobin Vale")
    return reading.read(message.parse(mail.as_bytes()), Candidate((ME,), "Europe/London")).kind


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for letting me know so quickly. I am of course disappointed, but I did enjoy meeting you."
        " If you could tell me where I fell short, I would be glad of it.",
        "That is a pity, but thanks for telling me anyway. I was gutted to read it. Could I hear what I could"
        " have done better?",
        "Je vous adresse ma candidature au poste de magasinier. Je suis disponible à partir du 3 janvier et"
        " serais heureux de vous rencontrer.",
        "Hiermit bewerbe ich mich um die Stelle als Lagerist. Ich könnte ab dem 4. Januar anfangen und freue"
        " mich auf ein Gespräch.",
        "Hierbij solliciteer ik naar de functie van magazijnmedewerker. Ik ben vanaf 4 januari beschikbaar.",
        "Quisiera presentar mi candidatura para el puesto de mozo de almacén. Puedo empezar el 4 de enero.",
        "Me da mucha pena, pero les agradezco la sinceridad. ¿Podrían decirme en qué fallé?",
        "Is there parking near the depot on the day, and what should I wear?",
        "May I have until the weekend to talk the offer over at home? I am delighted with it.",
        "Meine Gehaltsvorstellung liegt bei 40.000 Euro, die Kündigungsfrist für meine Stelle ist ein Monat.",
        "Bonjour, pourriez-vous me préciser la rémunération du poste et le télétravail possible ?",
        "Les mando los certificados que me pidieron para el puesto de mozo.",
        "Venho candidatar-me ao lugar de fiel de armazém. Estou disponível a partir de 4 de janeiro.",
    ],
)
def test_an_application_and_an_answer_to_a_refusal_ask_for_no_news_and_choose_no_time(
    text: str,
) -> None:
    assert sent(text) is Kind.OTHER_HIRING


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("I applied three weeks ago and wondered whether there was any news yet?", Kind.STATUS_CHECK),
        ("Hi Ada, just checking if you lot have made up your minds yet? I would love to work for you.",
         Kind.STATUS_CHECK),
        ("Haben Sie sich schon entschieden? Ich hatte gehofft, diese Woche von Ihnen zu hören.",
         Kind.STATUS_CHECK),
        ("Avez-vous déjà pris une décision au sujet de ma candidature ?", Kind.STATUS_CHECK),
        ("Tuesday at 10 suits me well. Thank you for letting me know even so late.", Kind.SCHEDULING_REPLY),
        ("Thank you for seeing me yesterday. I enjoyed hearing about the new warehouse.", Kind.THANK_YOU),
    ],
)  # fmt: skip
def test_what_asks_for_news_thanks_or_chooses_a_time_still_does(text: str, kind: Kind) -> None:
    assert sent(text) is kind


@pytest.mark.parametrize(
    "text",
    [
        "I was told there would be an answer within ten days and have not heard. What is the status of my"
        " application for a refund?",
        "Could you tell me how far you are with my application for a mortgage? I sent the references on Monday.",
        "Thanks for answering our ad. Could you come on Thursday at six to meet the children? We pay by the hour.",
        "Hola Nora, gracias por responder a nuestro anuncio. ¿Podrías venir el jueves a las seis para conocer"
        " a los niños? Pagamos por hora.",
        "Bonjour, merci de votre réponse à notre annonce. Pourriez-vous passer jeudi à 18 h rencontrer nos"
        " enfants ?",
        "Danke für Ihre Antwort auf unsere Anzeige. Könnten Sie am Donnerstag um 18 Uhr vorbeikommen?",
        "Thank you for the lovely dinner last night; your brother is very funny.",
        "Of course I will be your referee. Give them this address.",
        "¿Puedes cuidar a los niños el sábado a las ocho? Te pago como siempre.",
        "Salut, mon entretien est passé, je te raconte demain. Bises",
        "Wann ist mit einer Entscheidung über meinen Antrag auf Wohngeld zu rechnen?",
    ],
)
def test_a_claim_and_a_sitter_sought_are_no_job_of_the_writers(text: str) -> None:
    assert sent(text, "Re: your letter") is Kind.UNRELATED


@pytest.mark.parametrize(
    "text",
    [
        "I would love to meet the children and the rest of the team. Thursday at two suits me.",
        "What is the status of my application for the post of mortgage adviser? I have not heard since Monday.",
        "As you asked, I attach my application for a refund of my train fare to the interview on Monday.",
    ],
)
def test_what_is_said_to_an_employer_is_about_the_job(text: str) -> None:
    assert sent(text) is not Kind.UNRELATED


def test_who_does_not_want_to_move_turns_an_approach_down() -> None:
    text = (
        "Thanks for thinking of me, but I'm not looking to relocate at the moment, and Leeds would be too far."
        " Do try me again next year."
    )
    assert sent(text) in (Kind.WITHDRAWAL, Kind.OTHER_HIRING)


def received(text: str, subject: str) -> Kind:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "Ada Kiln <ada@kiln.example>", ME, subject
    mail["Date"], mail["Message-ID"] = "Fri, 20 Nov 2026 10:00:00 +0000", "<theirs@x.example>"
    mail.set_content(f"{text}\n\nAda Kiln")
    return reading.read(message.parse(mail.as_bytes()), Candidate((ME,), "Europe/London")).kind


def test_the_link_to_a_meeting_is_no_ticket() -> None:
    text = (
        "Hi Robin,\n\nYou're confirmed for Wednesday 25 November from 1:00 to 2:00 p.m. with Hal Tern, who runs"
        " lending. It's on Teams: https://teams.example.com/l/meetup/88cd21\n\nHal moves quickly."
    )
    assert (
        received(text, "Interview confirmation - Mortgage Underwriter") is Kind.INTERVIEW_CONFIRMED
    )


def test_other_interviews_are_none_of_the_readers_hiring() -> None:
    text = (
        "Hi Robin,\n\nYou're confirmed for Wednesday 25 November from 1:00 to 2:00 p.m. Please bring your passport"
        " and the receipt of the fee."
    )
    assert received(text, "Interview confirmation - visa section") is Kind.UNRELATED
    assert received(text, "Interview confirmation: MBA admissions") is Kind.UNRELATED
    text = (
        "Hi Robin,\n\nThanks for taking part! Your interview about how people choose their seeds is on"
        " Wednesday 25 November from 1:00 to 2:00 p.m. You get a voucher of 30 pounds afterwards."
    )
    assert received(text, "Confirmed: your interview on Wednesday 25 November") is Kind.UNRELATED
    assert received(text, "Your interview is confirmed") is Kind.UNRELATED


def test_how_to_withdraw_is_told_to_everybody_whose_application_has_come() -> None:
    text = (
        "This is to confirm that your application for Stock Controller has been added to our file. Should you"
        " wish to withdraw, please use the portal."
    )
    assert received(text, "Your application") is Kind.APPLICATION_RECEIVED


def test_who_hires_nobody_with_no_end_in_sight_has_refused() -> None:
    text = (
        "Hi Robin,\n\nSorry for the silence. The funding fell through, and we have frozen all recruitment with no"
        " date to look at it again, the Stock Controller post too. Do take the other thing."
    )
    assert received(text, "Re: Stock Controller") is Kind.REJECTION


def test_a_date_before_a_part_of_the_day_is_no_hour() -> None:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "Ada Kiln <ada@kiln.example>", ME, "Entrevista"
    mail["Date"], mail["Message-ID"] = "Fri, 6 Nov 2026 10:00:00 +0000", "<theirs@x.example>"
    mail.set_content(
        "Hola Robin:\n\nTe esperamos el jueves 19 por la tarde para la entrevista.\n\nAda"
    )
    said = reading.read(message.parse(mail.as_bytes()), Candidate((ME,), "Europe/Madrid"))
    assert [one.start.hour for one in said.interviews if one.start.hour == 19] == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "Thank you for the lovely supper and for showing me the bakehouse. I'd be glad to work with you.",
            Kind.THANK_YOU,
        ),
        (
            "Could you drop me a line if there is a chance of an interview?",
            Kind.STATUS_CHECK,
        ),
    ],
)
def test_who_would_work_there_is_neither_a_guest_nor_a_host(text: str, kind: Kind) -> None:
    assert sent(text) is kind
