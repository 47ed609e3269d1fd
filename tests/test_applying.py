"""The reader hires: who applies to them, and who answers their invitation. Nothing is learnt from it."""

import pytest

from agent import message, reading
from agent.reading.model import Candidate
from agent.terms import Kind
from tests.lives import Life
from tests.test_kinds_referees import is_unrelated

PETRA = Candidate(("petra@tannery-lane.example",), "Europe/Dublin", "Petra Molloy")
JONAS = "Jonas Fell <jonas.fell@quickpost.example>"


@pytest.mark.parametrize(
    "text",
    [
        "Hi, I applied on the noticeboard for the weaver job. I'd love an interview!",
        "Thank you so much for having me this morning. I look forward to hearing from you.",
        "I'm still very interested in the weaver position. You'd said today?",
        "Guten Tag, ich habe mich gestern auf die Stelle als Weberin beworben. Passt Dienstag um 10?",
        "Bonjour, j'ai postulé hier au poste de tisserand. Puis-je passer mardi à 10 h ?",
        "Hola, me he inscrito en la oferta de tejedor. ¿Puedo pasar el martes a las 10?",
        "Goedemiddag, ik heb gesolliciteerd op de functie van wever. Kan ik dinsdag om 10 uur komen?",
    ],
)
def test_who_applies_to_the_reader_is_no_employer(text: str) -> None:
    assert is_unrelated(text)


@pytest.mark.parametrize(
    "text",
    [
        "You applied on the noticeboard for the weaver job. We'd love to see you on Tuesday at 10.",
        "Thank you for applying for the weaver post. Are you still interested in it? Could you come on Tuesday at 10?",
        "Sie haben sich auf die Stelle als Weberin beworben. Passt Ihnen ein Gespräch am Dienstag um 10 Uhr?",
    ],
)
def test_who_was_applied_to_is_one(text: str) -> None:
    assert not is_unrelated(text)


def calendar(method: str, summary: str, sender: str, to: str) -> message.Message:
    return message.parse(
        (
            f"From: {sender}\nTo: {to}\nSubject: {summary}\nDate: Tue, 03 Mar 2026 09:00:00 +0000\n"
            f"MIME-Version: 1.0\nContent-Type: text/calendar; method={method}; charset=utf-8\n\n"
            f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//y//EN\nMETHOD:{method}\nBEGIN:VEVENT\nUID:9@x\n"
            "DTSTART:20260305T100000Z\nDTEND:20260305T104500Z\nDTSTAMP:20260303T090000Z\n"
            "ORGANIZER;CN=Petra Molloy:mailto:petra@tannery-lane.example\n"
            "ATTENDEE;CN=Jonas Fell;PARTSTAT=ACCEPTED:mailto:jonas.fell@quickpost.example\n"
            f"SUMMARY:{summary}\nEND:VEVENT\nEND:VCALENDAR\n"
        ).encode()
    )


ME = "Petra Molloy <petra@tannery-lane.example>"


def test_an_interview_of_the_guest_is_not_the_readers() -> None:
    invited = reading.read(calendar("REQUEST", "Interview: Weaver, Jonas", ME, JONAS), PETRA)
    answered = reading.read(calendar("REPLY", "Interview: Weaver, Jonas", JONAS, ME), PETRA)
    assert [(r.kind, r.beside) for r in (invited, answered)] == [(Kind.UNRELATED, True)] * 2


def test_an_interview_that_the_candidate_put_into_the_calendar_is_theirs() -> None:
    sent = calendar("REPLY", "Interview Petra Molloy, Weaver", JONAS, ME)
    assert reading.read(sent, PETRA).kind is Kind.INTERVIEW_CONFIRMED


def test_whom_the_candidate_invites_conducts_no_process() -> None:
    life = Life()
    life.me("03-02 09:00", Kind.UNRELATED, JONAS, beside=True)
    life.they("03-03 09:00", Kind.AVAILABILITY_REQUESTED, JONAS, confidence=0.7, role="Weaver")
    assert life.processes("03-20 09:00") == ()
