"""What has been called off, or ended, and what only sounds so or is guessed to be."""

import pytest

from agent import message, reading
from agent.reading.model import Candidate
from agent.terms import Kind

RUTH = Candidate(("ruth@parcel.example",), "Europe/London")
ASKED = "Hi Piet, I read of the strike. Is my interview on Friday 5 June at 10 for the dispatcher post still on?"


def kind(text: str) -> Kind:
    raw = (
        "From: Piet Aarts <piet@loopwerk.example>\nTo: ruth@parcel.example\n"
        "Subject: Re: Dispatcher\nDate: Tue, 02 Jun 2026 10:00:00 +0100\nMessage-ID: <2@l.example>\n"
        "In-Reply-To: <1@p.example>\nMIME-Version: 1.0\n"
        f"Content-Type: text/plain; charset=utf-8\n\nHello Ruth,\n\n{text}\n\nPiet\n\n"
        f"On Mon, 1 Jun 2026 at 09:00, Ruth <ruth@parcel.example> wrote:\n> {ASKED}\n> Ruth\n"
    )
    return reading.read(message.parse(raw.encode()), RUTH).kind


@pytest.mark.parametrize(
    "text",
    [
        "Don't worry, the interview has not been cancelled.",
        "We have not called anything off, whatever the papers say.",
        "Nein, das Gespräch ist nicht abgesagt.",
        "Non, l'entretien n'est pas annulé.",
        "No, la entrevista no se ha cancelado.",
        "Não, a entrevista não foi cancelada.",
        "Nee, het gesprek is niet afgezegd.",
    ],
)
def test_what_has_not_been_called_off_goes_ahead(text: str) -> None:
    assert kind(text) is not Kind.INTERVIEW_CANCELLED


@pytest.mark.parametrize(
    "text",
    [
        "I'm afraid the interview has been cancelled.",
        "Friday's interview is off, I am sorry to say.",
        "Das Gespräch am Freitag ist leider abgesagt.",
        "L'entretien de vendredi est annulé.",
    ],
)
def test_what_has_been_called_off_does_not(text: str) -> None:
    assert kind(text) is Kind.INTERVIEW_CANCELLED


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for coming to see us about the dispatcher post. We enjoyed meeting you.",
        "Merci d'être venue à l'entretien. Nous avons été ravis de vous rencontrer.",
        "Thank you for your application for dispatcher. The council is reviewing its structure.",
    ],
)
def test_an_end_that_no_word_tells_is_none(text: str) -> None:
    assert kind(text) is not Kind.REJECTION


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for coming to see us. I'm sorry to say that we have chosen somebody else.",
        "Thank you for your CV. We are fully staffed at present, I'm afraid.",
        "Danke für Ihre Unterlagen. Wir haben derzeit leider keine freien Stellen.",
        "Merci pour votre CV. Nous n'avons pas de poste à pourvoir.",
        "Gracias por su currículum. De momento no tenemos vacantes.",
        "Obrigada pelo seu currículo. De momento não temos vagas.",
        "Bedankt voor je cv. We hebben op dit moment geen vacatures.",
    ],
)
def test_an_end_that_a_word_tells_is_one(text: str) -> None:
    assert kind(text) is Kind.REJECTION
