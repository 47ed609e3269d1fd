"""Kinds in words that are nobody's first choice, and the same words in mail of other matters."""

from email.message import EmailMessage

import pytest

from agent import message, reading
from agent.reading.model import Candidate
from agent.terms import Kind

INES = Candidate(("ines@letterbox.example",), "Europe/London")


def kind(text: str, subject: str = "Stock Clerk") -> Kind:
    mail = EmailMessage()
    mail["From"], mail["To"] = "Marion Tate <m.tate@oakrow.example>", "ines@letterbox.example"
    mail["Subject"], mail["Message-ID"] = subject, "<1@oakrow.example>"
    mail["Date"] = "Tue, 10 Nov 2026 10:00:00 +0000"
    mail.set_content(f"Hello Ines,\n\n{text}\n\nKind regards,\nMarion Tate\nOakrow\n")
    return reading.read(message.parse(mail.as_bytes()), INES).kind


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Your papers are with us and on the pile for Mr Lowe.", Kind.APPLICATION_RECEIVED),
        ("Ihre Mappe hat uns heute erreicht.", Kind.APPLICATION_RECEIVED),
        ("J'ai bien reçu votre dossier, merci.", Kind.APPLICATION_RECEIVED),
        ("The jury is still out, and the partners are away.", Kind.PROGRESS_UPDATE),
        ("It has gone a bit quiet here, with no movement from the board.", Kind.PROGRESS_UPDATE),
        ("We zijn er nog niet uit met zijn allen.", Kind.PROGRESS_UPDATE),
        ("Please nominate a time from the sheet attached.", Kind.AVAILABILITY_REQUESTED),
        ("Would Thursday the 19th be agreeable?", Kind.AVAILABILITY_REQUESTED),
        ("Wann hätten Sie denn ein Stündchen für uns?", Kind.AVAILABILITY_REQUESTED),
        ("Have a stab at the attached and post it back by Friday.", Kind.ASSESSMENT_REQUESTED),
        ("Whom may I ring for a character?", Kind.INFORMATION_REQUESTED),
        ("What sort of money would you have in mind?", Kind.INFORMATION_REQUESTED),
        ("Do you drive? Have you your own transport?", Kind.INFORMATION_REQUESTED),
        ("Are you entitled to work here?", Kind.INFORMATION_REQUESTED),
        ("Our choice was hard, and it was not you in the end.", Kind.REJECTION),
        ("Es hat am Ende nicht ganz gereicht.", Kind.REJECTION),
        ("Nous avons arrêté notre choix sur une autre personne.", Kind.REJECTION),
    ],
)
def test_second_words_under_the_title_of_a_post(text: str, expected: Kind) -> None:
    assert kind(text) is expected


@pytest.mark.parametrize(
    ("text", "subject", "expected"),
    [
        ("Congratulations on your selection! The letter of intent is attached. Kindly confirm your"
         " date of joining.", "LOI", Kind.OFFER),
        ("Unsere Wahl ist auf Sie gefallen! Der Vertragsentwurf liegt bei.", "Post", Kind.OFFER),
        ("Nos complace decirte que eres la persona elegida para el almacén. ¿Contamos contigo?",
         "Enhorabuena", Kind.OFFER),
    ],
)  # fmt: skip
def test_a_post_is_given_in_words_of_its_own(text: str, subject: str, expected: Kind) -> None:
    assert kind(text, subject) is expected


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("The jury is still out on the colour.", "Decorator"),
        ("The paint for the hall has come, I start Monday.", "Painter"),
        ("What sort of money would you have in mind?", "The old piano"),
        ("Your application for a dropped kerb is with us and registered.", "Application 26/118"),
        ("Thank you for applying to take part. Your interview is on Thursday 19 November at 2 pm;"
         " you receive $40.", "Sleep study"),
        ("The flat has now been let, I am sorry. Good luck elsewhere.", "Flat 3"),
        ("With two referees we can go on with your assessment as a foster carer.", "Fostering"),
        ("Your poem was among the ones that our judges read twice.", "Results"),
        ("Your claim papers are with us and registered.", "Claim"),
        ("Have a stab at the attached crossword.", "Fun"),
    ],
)  # fmt: skip
def test_the_same_words_in_other_matters(text: str, subject: str) -> None:
    assert kind(text, subject) is Kind.UNRELATED


def test_what_has_been_offered_to_others_is_no_offer() -> None:
    assert kind("They have just offered the role to their intern.") is not Kind.OFFER
    assert kind("They have just offered the role to you.") is Kind.OFFER
