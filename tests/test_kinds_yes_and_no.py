"""How candidates withdraw or accept, in six languages, and what only sounds like it."""

import pytest

from agent import message, reading
from agent.reading.model import Candidate
from agent.terms import Kind

ROBIN = Candidate(("robin@letterbox.example",), "Europe/London")
FORMS = {
    "en": ("Dear Lena,", "Kind regards"),
    "de": ("Sehr geehrte Frau Brack,", "Mit freundlichen Grüßen"),
    "fr": ("Bonjour Madame,", "Cordialement"),
    "es": ("Hola Lena:", "Un saludo"),
    "pt": ("Olá Lena,", "Cumprimentos"),
    "nl": ("Beste Lena,", "Met vriendelijke groet"),
}


INVITED = "We would like to invite you to an interview for the post of workshop clerk."
OFFERED = "We are delighted to offer you the post of workshop clerk."


def answer_to_offer(code: str, text: str) -> Kind:
    return kind(code, text, OFFERED)


def kind(code: str, text: str, before: str = INVITED) -> Kind:
    greeting, closing = FORMS[code]
    raw = (
        "From: Robin Ashdown <robin@letterbox.example>\nTo: Lena Brack <lena@ostrava.example>\n"
        "Subject: Re: Your application\nDate: Tue, 03 Nov 2026 10:00:00 +0000\nMessage-ID: <2@l.example>\n"
        "In-Reply-To: <1@o.example>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n"
        f"{greeting}\n\n{text}\n\n{closing}\nRobin\n\nLena Brack wrote:\n"
        f"> {before}\n"
    )
    return reading.read(message.parse(raw.encode()), ROBIN).kind


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Thank you for the invitation to a second talk. I have slept on it and have decided to withdraw my application."),
        ("en", "I need to withdraw from the process, since I have accepted a position nearer home."),
        ("en", "I have been offered a post at another school and have decided to take it."),
        ("en", "I am no longer available, having started elsewhere last week."),
        ("en", "Please remove my name from consideration; I am going to stay in my present job."),
        ("en", "I would like to step back from the process."),
        ("de", "ich habe inzwischen bei einer anderen Firma unterschrieben. Vielen Dank für Ihre Zeit."),
        ("de", "leider stehe ich für die Stelle nicht mehr zur Verfügung, da ich eine andere Stelle angenommen habe."),
        ("fr", "J'ai finalement choisi de rester dans mon entreprise. Merci pour votre temps."),
        ("es", "Finalmente he decidido quedarme en mi empresa actual. Gracias por todo."),
        ("pt", "Decidi ficar na empresa onde estou. Obrigado pela conversa."),
        ("nl", "Ik heb inmiddels een andere baan gevonden. Bedankt voor het gesprek."),
    ],
)  # fmt: skip
def test_the_candidate_withdraws(code: str, text: str) -> None:
    assert kind(code, text) is Kind.WITHDRAWAL


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "I have decided to stay at home that day, so the telephone suits me better."),
        ("en", "I am no longer available on Thursday, could we do Friday?"),
        ("en", "I would rather not withdraw my application, but I need more time."),
        ("en", "I have been offered a second talk elsewhere but remain interested in your post."),
        ("en", "I have another interview on that day; could we find another time?"),
        ("de", "ich stehe am Donnerstag nicht mehr zur Verfügung, ginge auch Freitag?"),
        ("es", "Ya no estoy disponible el jueves, ¿podría ser el viernes?"),
        ("nl", "Ik ben donderdag niet meer beschikbaar, kan het vrijdag?"),
    ],
)
def test_nobody_withdraws(code: str, text: str) -> None:
    assert kind(code, text) is not Kind.WITHDRAWAL


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "How lovely! May I get back to you on Monday?"),
        ("de", "vielen Dank für das Angebot! Darf ich bis Montag darüber nachdenken?"),
        ("fr", "Un grand merci pour votre proposition. Pourrais-je réfléchir jusqu'à lundi ?"),
        ("es", "Muchas gracias. ¿Podría darles una respuesta el lunes?"),
        ("pt", "Muito obrigada pela proposta! Posso dar-lhe uma resposta na segunda?"),
        ("nl", "Wat leuk! Mag ik het jullie maandag laten weten?"),
    ],
)
def test_who_asks_for_time_has_not_accepted(code: str, text: str) -> None:
    assert answer_to_offer(code, text) is Kind.OTHER_HIRING


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "I accept! Could you let me know what time to come on the first day?"),
        ("de", "vielen Dank für das Angebot, das ich sehr gern annehme."),
        ("es", "Acepto encantada. ¿Me podéis dar una respuesta sobre el horario?"),
        ("pt", "Aceito com muito gosto. Quando posso começar?"),
    ],
)
def test_who_accepts_may_ask_too(code: str, text: str) -> None:
    assert answer_to_offer(code, text) is Kind.ACCEPTANCE
