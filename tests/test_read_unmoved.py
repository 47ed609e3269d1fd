"""A round that keeps its time is confirmed, whatever else about it changes."""

import pytest

from agent import message, reading
from agent.reading.model import Candidate
from agent.terms import Kind

ROBIN = Candidate(("robin@letterbox.example",), "Europe/London", "Robin Vale")
HEAD = """From: Moira Tallis <moira.tallis@brindlework.example>
To: robin@letterbox.example
Date: Mon, 14 Sep 2026 10:00:00 +0100
Message-ID: <1@x.example>
Content-Type: text/plain; charset=utf-8
"""

KEPT = [
    ("Change of room for Thursday", "Only the room changes! You are still with us on Thursday 17 September at 1.40pm for the Cook interview, but the pantry has flooded, so come to the tea room on the first floor of the Guildhall instead."),
    ("New venue for your interview", "Your interview on Friday 18 September at 10:00 is unchanged, but we have had to change the venue: please come to 12 Quay Street instead of the town hall."),
    ("Change to your interview", "Just a change of interviewer: Jo Bern is ill, so Kit Lowe will meet you instead. Date and time stay as they were: Thursday 17 September, 2 pm."),
    ("Room change", "Your interview: nothing moves but the room, still Tuesday 15 September at 9.30, now in B12 rather than A4."),
    ("Raumänderung", "Guten Tag Robin,\n\nes ändert sich nur der Raum: Ihr Vorstellungsgespräch bleibt am Donnerstag, 17. September, um 10 Uhr, jetzt aber in Zimmer 12 statt im Sitzungssaal."),
    ("Changement de salle", "Bonjour Robin,\n\nSeule la salle change : votre entretien a toujours lieu le jeudi 17 septembre à 10 h, mais dans la salle du conseil."),
    ("Cambio de sala", "Hola Robin:\n\nSolo cambia la sala: la entrevista sigue siendo el jueves 17 de septiembre a las 10:00, pero en la segunda planta."),
]  # fmt: skip
MOVED = [
    ("Change to your interview", "Your interview moves from Thursday to Friday 18 September at 10:00. Only the day changes, the room is still B12."),
    ("New time and room", "We have had to change both: your interview is now on Friday 18 September at 2 pm, in B12 instead of A4."),
    ("Your interview", "Sorry, Jo is ill. Could we make it Friday 18 September at 11 instead of Thursday? I have moved the invitation; same room, same panel."),
    ("Interview moved", "Your interview has been rescheduled to Friday 18 September at 9:00. The venue has also changed: 12 Quay Street. Everything else remains as planned."),
]  # fmt: skip


def kind(subject: str, body: str) -> Kind:
    mail = f"{HEAD}Subject: {subject}\n\nHi Robin,\n\n{body}\n\nMoira\n"
    return reading.read(message.parse(mail.encode()), ROBIN).kind


@pytest.mark.parametrize(("subject", "body"), KEPT)
def test_only_the_place_or_the_people_change(subject: str, body: str) -> None:
    assert kind(subject, body) is Kind.INTERVIEW_CONFIRMED


@pytest.mark.parametrize(("subject", "body"), MOVED)
def test_the_time_changes(subject: str, body: str) -> None:
    assert kind(subject, body) is Kind.INTERVIEW_RESCHEDULED
