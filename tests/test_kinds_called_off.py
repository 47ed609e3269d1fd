"""What has been called off, moved or ended, what goes ahead as it was set, and what only sounds so, is
guessed to be, or stands beside it.
"""

import pytest

from agent import message, reading
from agent.reading.model import Candidate
from agent.terms import Kind

ROBIN = Candidate(("robin@letterbox.example",), "Europe/London")
ASKED = "Hi Lena, I read of the strike. Is my interview on Friday 5 June at 10 for the clerk post still on?"


def kind(text: str, answered: str = "") -> Kind:
    """Of an employer's mail, with what it answers below it."""
    history = (
        f"\nOn Mon, 1 Jun 2026 at 09:00, Robin <robin@letterbox.example> wrote:\n> {answered}\n"
    )
    raw = (
        "From: Lena Brack <lena@ostrava.example>\nTo: robin@letterbox.example\n"
        "Subject: Re: clerk\nDate: Tue, 02 Jun 2026 10:00:00 +0100\nMessage-ID: <1@o.example>\n"
        "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n"
        f"{text}\n\nLena Brack\n{history if answered else ''}"
    )
    return reading.read(message.parse(raw.encode()), ROBIN).kind


@pytest.mark.parametrize(
    "text",
    [
        "Don't worry, the interview has not been cancelled.",
        "We have not called anything off, whatever the papers say.",
        "I have to skip Thursday's interview myself, but Ada will meet you in my place.",
        "Nein, das Gespräch ist nicht abgesagt.",
        "Non, l'entretien n'est pas annulé.",
        "No, la entrevista no se ha cancelado.",
        "Não, a entrevista não foi cancelada.",
        "Nee, het gesprek is niet afgezegd.",
    ],
)
def test_what_has_not_been_called_off_goes_ahead(text: str) -> None:
    assert kind(text, ASKED) is not Kind.INTERVIEW_CANCELLED


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
    assert kind(text, ASKED) is Kind.INTERVIEW_CANCELLED


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for coming to see us about the dispatcher post. We enjoyed meeting you.",
        "Merci d'être venue à l'entretien. Nous avons été ravis de vous rencontrer.",
        "Thank you for your application for dispatcher. The council is reviewing its structure.",
    ],
)
def test_an_end_that_no_word_tells_is_none(text: str) -> None:
    assert kind(text, ASKED) is not Kind.REJECTION


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
    assert kind(text, ASKED) is Kind.REJECTION


@pytest.mark.parametrize(
    "text",
    [
        "The ferry strike is called off, so your interview on Thursday goes ahead.",
        "Der Streik ist abgesagt, Ihr Vorstellungsgespräch am Donnerstag findet wie geplant statt.",
        "La huelga está desconvocada, así que la entrevista del jueves se mantiene.",
    ],
)
def test_a_strike_called_off_is_no_round_called_off(text: str) -> None:
    assert kind(text) not in (Kind.INTERVIEW_CANCELLED, Kind.INTERVIEW_RESCHEDULED)


@pytest.mark.parametrize(
    "text",
    [
        "The interview on Thursday is called off because the strike goes ahead.",
        "The ferry strike prevents Thursday's interview from going ahead. I am sorry.",
        "Der Streik findet wie geplant statt, Ihr Gespräch am Donnerstag müssen wir daher absagen.",
        "La huelga se mantiene, así que cancelamos la entrevista del jueves.",
        "La entrevista del jueves queda cancelada, pero su candidatura se mantiene.",
        "Het gesprek van donderdag moeten we afzeggen; onze interesse blijft gewoon bestaan.",
        "A entrevista de quinta-feira foi cancelada, mantemos o contacto.",
        "Je dois annuler l'entretien de jeudi, comme prévu initialement.",
    ],
)
def test_a_round_is_called_off_though_something_else_goes_ahead(text: str) -> None:
    assert kind(text) is Kind.INTERVIEW_CANCELLED


@pytest.mark.parametrize(
    "text",
    [
        "Au lieu de mardi comme prévu, l'entretien aura lieu jeudi 11 juin à 10h.",
        "Het gesprek vindt toch op donderdag 11 juni om 10.00 uur plaats in plaats van dinsdag.",
    ],
)
def test_a_round_has_moved_though_the_words_name_what_was_planned(text: str) -> None:
    assert kind(text) is Kind.INTERVIEW_RESCHEDULED


@pytest.mark.parametrize(
    "text",
    [
        "We have filled the clerk post. You are in with a chance for the next one.",
        "Leider haben wir uns für einen anderen Bewerber entschieden. Andere Positionen sind noch offen.",
        "Nous ne donnerons pas suite à votre candidature. Votre dossier reste sur la table pour d'autres postes.",
        "No ha sido seleccionada para el puesto, pero sigue en la lista de reserva.",
        "Helaas is de functie vervuld. Je blijft in beeld voor een volgende vacature.",
    ],
)
def test_a_chance_of_another_post_leaves_a_refusal_one(text: str) -> None:
    assert kind(text) is Kind.REJECTION


def test_a_search_that_stopped_and_offers_no_post_is_refused() -> None:
    told = (
        "Wir haben die Ausschreibung gestoppt und können Ihnen daher leider keine Stelle anbieten."
    )
    assert kind(told) is Kind.REJECTION


def test_when_the_candidate_is_free_is_no_paper_that_is_wanted() -> None:
    told = "All we need from you is your availability for the interview next week."
    assert kind(told) is not Kind.INFORMATION_REQUESTED


@pytest.mark.parametrize(
    "text",
    [
        "I was told we had hired someone else; that was wrong, your application is still open.",
        "Another candidate has pulled out, so we have decided to look again at you for the clerk post.",
        "We decided on someone else for the first clerk post. For the second we would like to keep talking to you.",
    ],
)
def test_who_is_looked_at_again_was_not_refused(text: str) -> None:
    assert kind(text) is not Kind.REJECTION


@pytest.mark.parametrize(
    "text",
    [
        "Ann had her interview at the depot today and they rang her an hour later, she's got it! Are you still coming Sunday, one o'clock?",
        "My brother has his interview on Thursday at 2, wish him luck. See you on Sunday?",
    ],
)
def test_a_sisters_interview_is_not_the_readers(text: str) -> None:
    assert kind(text) is Kind.UNRELATED
