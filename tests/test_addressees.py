"""To whom it is said: what somebody passes on of their own, whom an employer asks to its side of the
table, what a friend asks after. Nothing is learnt from it."""

from datetime import UTC, datetime

import pytest

from agent import reading
from agent.message import Address, Message
from agent.reading.model import Candidate
from agent.terms import Kind
from tests.test_kinds_referees import is_unrelated

KIM = Candidate(("kim@letterbox.example",), "Europe/Dublin", "Kim Falk")
OWN = Address("Kim Falk", "kim@letterbox.example")
JO = Address("Jo Marsh", "jo@atticroom.example")
AGENT = Address("Petra Lund", "petra@lund-search.example")
INVITED = "{}\n\nWe are pleased to invite you to an interview for the post of glazier on {} at 10:00.\n\nPaula Stone\nFairlight Glass"
DAY = "Friday 20 November 2026"


def passed_on(cover: str, original: str, sender: Address, to: str) -> Kind:
    text = (
        f"{cover}\n\n---------- Forwarded message ---------\nFrom: Paula Stone <paula@fairlight.example>\n"
        f"Date: Mon, 16 Nov 2026 at 08:50\nSubject: Interview\nTo: {to}\n\n{original}"
    )
    at = datetime(2026, 11, 16, 9, tzinfo=UTC)
    message = Message(sender=sender, to=(OWN,), subject="Fwd: Interview", plain=text, date=at)
    return reading.read(message, KIM).kind


def test_a_friends_own_invitation_is_none_of_the_readers() -> None:
    invited = INVITED.format("Dear Jo,", DAY)
    assert (
        passed_on("Look!! At last :)", invited, JO, "Jo <jo@atticroom.example>") is Kind.UNRELATED
    )
    worded = "Look what came today, can you lend me your car that day? x Jo"
    assert passed_on(worded, invited, JO, "Jo <jo@atticroom.example>") is Kind.UNRELATED
    german = (
        "Lieber Jo,\n\ngerne laden wir dich am Freitag, 20. November 2026 um 10 Uhr zum "
        "Vorstellungsgespräch für die Stelle als Glaser ein.\n\nPaula Stone"
    )
    assert passed_on("Endlich!", german, JO, "Jo <jo@atticroom.example>") is Kind.UNRELATED
    nobody = INVITED.format("Hello,", DAY)
    assert passed_on("At last!", nobody, JO, "Jo <jo@atticroom.example>") is Kind.UNRELATED


@pytest.mark.parametrize(
    ("cover", "greeting", "sender", "to"),
    [
        ("FYI", "Dear Kim,", JO, "Jo <jo@atticroom.example>"),
        ("this came to me by mistake", "Hello,", JO, "Jo <jo@atticroom.example>"),
        ("They sent it to me, but it is for you", "Hello,", JO, "jo@atticroom.example"),
        ("FYI", "Dear Kim,", AGENT, "Petra Lund <petra@lund-search.example>"),
        ("", "Dear Ms Falk,", OWN, "Kim <kim@elsewhere.example>"),
    ],
)
def test_what_is_the_readers_stays_theirs(
    cover: str, greeting: str, sender: Address, to: str
) -> None:
    told = passed_on(cover, INVITED.format(greeting, DAY), sender, to)
    assert told is Kind.INTERVIEW_CONFIRMED


def test_a_go_between_passes_on_what_a_client_writes_of_the_reader() -> None:
    told = f"Petra,\n\nWe confirm that we will see Kim for the post of glazier on {DAY} at 10:00.\n\nPaula"
    cover = "See below from the client, all booked."
    assert passed_on(cover, told, AGENT, "Petra Lund <petra@lund-search.example>") is (
        Kind.INTERVIEW_CONFIRMED
    )


ASKED = [
    (
        "Can you join the interview with Ida on Tuesday 17 November at 10? Her CV is on the drive.",
        "Can you come to an interview with Ida Mohr on Tuesday 17 November at 10? Please bring your CV.",
    ),
    (
        "You will be interviewing Ida Mohr for the post of glazier on Tuesday 17 November at 10.",
        "Your interview is confirmed for Tuesday 17 November at 10. You will be interviewing with Ida Mohr for the post of glazier.",
    ),
    (
        "Kannst du am Dienstag, 17. November um 10 Uhr beim Vorstellungsgespräch mit Ida dabei sein?",
        "Können Sie am Dienstag, 17. November um 10 Uhr zum Vorstellungsgespräch kommen? Ida Mohr wird dabei sein.",
    ),
    (
        "Tu peux assister mardi 17 novembre à 10 h à l'entretien d'Ida ? Son CV est dans le dossier.",
        "Pouvez-vous venir mardi 17 novembre à 10 h pour un entretien d'embauche ? Apportez votre CV.",
    ),
    (
        "¿Puedes participar el martes 17 de noviembre a las 10:00 en la entrevista de Ida? Te paso su CV.",
        "¿Puede venir el martes 17 de noviembre a las 10:00 a la entrevista de trabajo? Traiga su CV.",
    ),
    (
        "Podes participar na terça, 17 de novembro, às 10h, na entrevista da Ida? O CV dela está na pasta.",
        "Pode vir à entrevista de emprego na terça, 17 de novembro, às 10h? Traga o seu CV.",
    ),
    (
        "Kun jij dinsdag 17 november om 10.00 uur aanschuiven bij het sollicitatiegesprek met Ida?",
        "Kun jij dinsdag 17 november om 10.00 uur komen voor het sollicitatiegesprek? Ida schuift aan.",
    ),
    (
        "Coffee on Tuesday 17 November at 10? I want to hear all about your interviews!",
        "Thank you for your application. Can you come to an interview on Tuesday 17 November at 10?",
    ),
    (
        "Kaffee am Dienstag, 17. November um 10 Uhr? Ich will alles über deine Bewerbungen hören!",
        "Danke für deine Bewerbung als Glaser. Vorstellungsgespräch am Dienstag, 17. November um 10 Uhr?",
    ),
    (
        "Koffie dinsdag 17 november om 10.00 uur? Ik wil alles horen over je sollicitaties!",
        "Bedankt voor je sollicitatie. Kun je dinsdag 17 november om 10.00 uur op gesprek komen?",
    ),
]


@pytest.mark.parametrize(("beside", "own"), ASKED)
def test_who_is_asked_to_the_other_side_is_no_candidate(beside: str, own: str) -> None:
    assert is_unrelated(beside)
    assert not is_unrelated(own)
