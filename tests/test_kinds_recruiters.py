"""Talks with who looks after hiring, or passes candidates on, that nobody calls a screening."""

import pytest

from agent import message, reading
from agent.reading.model import Candidate
from agent.terms import Stage

ROBIN = Candidate(("robin@letterbox.example",), "Europe/Berlin", "Robin Vale")


def stage(text: str, signs: str, subject: str = "Your application") -> Stage | None:
    head = "From: Dana Wolff <dana@orlabrook.example>\nTo: Robin Vale <robin@letterbox.example>\n"
    more = "Date: Mon, 14 Sep 2026 10:00:00 +0200\nMessage-ID: <a@b.example>\n"
    kind = "Content-Type: text/plain; charset=utf-8\n\n"
    mail = f"{head}Subject: {subject}\n{more}{kind}{text}\n\nDana Wolff\n{signs}\n"
    return reading.read(message.parse(mail.encode()), ROBIN).stage


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        (
            "I look after recruitment at Orla Brook and read your CV with interest. Could we talk on"
            " Friday 18 September at 2pm for half an hour about the Claims Manager post?",
            "Orla Brook Insurance",
        ),
        (
            "I handle hiring for our stores. Are you free on Friday 18 September at 2pm to talk about"
            " the Store Manager job?",
            "Orla Brook Stores",
        ),
        (
            "I'd like to run through your CV for the Kitchen Manager role before I put you forward."
            " Would Friday 18 September at 4pm suit?",
            "Senior Consultant, Orla Brook Recruitment",
        ),
        (
            "Before I send your details across, could we speak about the Depot Manager role? Friday 18"
            " September at 11am?",
            "Consultant, Orla Brook Recruitment",
        ),
        (
            "danke für Ihre Bewerbung auf die Leitung der Buchhaltung. Ich würde gern vorab mit Ihnen"
            " telefonieren. Passt es Ihnen am Freitag, 18. September um 11 Uhr?",
            "Verwaltungsleitung, Orla Brook",
        ),
        (
            "ich betreue bei uns das Recruiting und würde Sie gern kennenlernen. Passt Ihnen Freitag,"
            " 18. September um 11 Uhr?",
            "Orla Brook GmbH",
        ),
    ],
)
def test_a_first_talk(text: str, signs: str) -> None:
    assert stage(text, signs) is Stage.SCREEN


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        (
            "I look after recruitment here. Our Head of Claims, Otis Kerr, would like to meet you on"
            " Friday 18 September at 2pm.",
            "Orla Brook Insurance",
        ),
        (
            "Good news: they would like to meet you. You will see Otis Kerr, the General Manager, on"
            " Friday 18 September at 2pm.",
            "Senior Consultant, Orla Brook Recruitment",
        ),
        (
            "ich würde Sie gern kennenlernen: Freitag, 18. September um 11 Uhr bei mir in der Werkstatt.",
            "Werkstattleiterin, Orla Brook GmbH",
        ),
    ],
)
def test_a_managers_talk(text: str, signs: str) -> None:
    assert stage(text, signs) is Stage.MANAGER
