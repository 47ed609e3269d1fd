"""Who meets the candidate, by one sentence each: the shapes in which employers say it."""

import unicodedata
from datetime import UTC, datetime

import pytest

from agent import message
from agent.reading import people, prose
from agent.reading.model import Candidate, Interview, Person
from agent.terms import Kind

ME = Candidate(("sam.okafor@mailbox.example",), "Europe/London")
ROUND = (Interview(datetime(2026, 3, 3, 10, 0, tzinfo=UTC)),)
HEAD = """From: {sender}
To: Sam Okafor <sam.okafor@mailbox.example>
Date: Mon, 02 Mar 2026 09:00:00 +0000
Subject: {subject}
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Dear Sam,

{body}

{signed}
"""
HILDE = "Hilde Karlsen <hilde.karlsen@lysverk.example>"


def met(
    body: str,
    signed: str = "Hilde Karlsen\nLysverk",
    sender: str = HILDE,
    subject: str = "Interview",
) -> list[Person]:
    raw = HEAD.format(sender=sender, subject=subject, body=body, signed=signed)
    parsed = message.parse(raw.encode())
    split = prose.split(parsed, ME)
    found = people.parties(parsed, split, ME, Kind.INTERVIEW_CONFIRMED)
    return list(people.interviewers(parsed, split, ME, ROUND, found)[0][0].interviewers)


def names(found: list[Person]) -> list[str]:
    flat = (unicodedata.normalize("NFC", p.name or "") for p in found)
    return sorted(flat)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Your interview with Obinna Eze is on Tuesday 3 March at 10:00.", "Obinna Eze"),
        ("10:00 - 10:45 am PT  Obinna Eze, Art Director", "Obinna Eze"),
        ("El martes a las 10. Asistirán Iker Olano, jefe de taller, y Pilar Sanz.", "Iker Olano, Pilar Sanz"),
        ("Obinna Eze (our CEO) is holding Tuesday at 10:00 for you.", "Obinna Eze"),
        ("Tuesday at 10:00. I've asked Obinna (safety) and Tove Lund to sit in.", "Hilde Karlsen, Obinna, Tove Lund"),
        ("Tuesday at 10:00, on the bench next to me.", "Hilde Karlsen"),
        ("I'll telephone you on Tuesday at 10:00; Tove Lund, who is chief of nights, listens in.", "Hilde Karlsen, Tove Lund"),
        ("I'll ring you on Tuesday at 10:00. Obinna from payroll will be on the line.", "Hilde Karlsen, Obinna"),
        ("It'll be myself and Tove Lund, harbour master, on Tuesday at 10:00.", "Hilde Karlsen, Tove Lund"),
        ("Am Dienstag um 10 Uhr sprechen Sie mit Herrn Aydın vom Personalrat.", "Aydın"),
        ("Tuesday at 10:00 with Tove Lund, our CFO.\nSent with Hirefern", "Tove Lund"),
        ("Mr Corrigan, our General Manager, asked me to write. He can see you on Tuesday at 10.", "Corrigan"),
        ("It is short, I promise! You're on with Tove Lund, our CEO, on Tuesday at 10.", "Tove Lund"),
        ("You will meet Tove Lund on Tuesday at 10. I'll ring you on Monday for some prep.", "Tove Lund"),
        ("Tuesday at 10: you, me and Tove Lund, our founder.", "Hilde Karlsen, Tove Lund"),
        ("Vraag dinsdag om 10 uur bij de balie. Vraag naar Wout Maes, de ploegverantwoordelijke.", "Wout Maes"),
        ("Seremos Marta Ferrer, jefa de planta, y yo, el martes a las 10.", "Hilde Karlsen, Marta Ferrer"),
        ("Interviewers\tZdena Malá, R2D Team Manager", "Zdena Malá"),
        ("You will speak with Ms. Greta Solberg on Tuesday at 10.", "Greta Solberg"),
        ("Dr. Marek Dvořák (Head of Research) will interview you on 3 March at 10:00.", "Marek Dvořák"),
        ("On Tuesday at 10 you meet Ulla Brandt and Piet Vos.", "Piet Vos, Ulla Brandt"),
        ("Interviewers: Ulla Brandt, Piet Vos, and Wen Li", "Piet Vos, Ulla Brandt, Wen Li"),
        ("Tuesday 10:00 it is. Ulla Brandt, our CFO, joins us by video.", "Hilde Karlsen, Ulla Brandt"),
        ("My colleague Ulla Brandt and I look forward to meeting you on Tuesday at 10.", "Hilde Karlsen, Ulla Brandt"),
        ("Confirmed: Tuesday 10:00. Ulla Brandt from engineering will join me.", "Hilde Karlsen, Ulla Brandt"),
        ("I'd be happy to see you on Tuesday at 10:00. It's just the two of us, you and me.", "Hilde Karlsen"),
        ("I will ring you on Tuesday at 10:00.", "Hilde Karlsen"),
        ("Tuesday at 10:00 is confirmed. I'm looking forward to our conversation.", "Hilde Karlsen"),
        ("We invite you for an interview with our General Manager, Ms. Nomsa Dube (in copy):\nDate: Tuesday 3 March\nTime: 10:00", "Nomsa Dube"),
        ("You'll meet the hiring manager, Rafael Ortega, on Tuesday at 10:00.", "Rafael Ortega"),
        ("The panel is made up of Rafael Ortega (chair), Nomsa Dube and Father Declan Roche.", "Declan Roche, Nomsa Dube, Rafael Ortega"),
        ("We have booked you in with Rafael for 10:00 on Tuesday.", "Rafael"),
        ("Rafael Ortega would like to talk to you about your thesis on Tuesday at 10:00.", "Rafael Ortega"),
        ("Rafael Ortega is looking forward to meeting you on Tuesday at 10:00.", "Rafael Ortega"),
        ("When: Tuesday 3 March, 10:00\nWho: Rafael Ortega - Art Director\nWhere: Studio 4, Dock Street", "Rafael Ortega"),
        ("10:00-10:30 Intro (Rafael Ortega)", "Rafael Ortega"),
        ("9:00 - 10:00 Nomsa Dube, search chair (dube@lysverk.example), Marsh Hall 210\n10:15 - 11:00 Rafael Ortega (ortega@lysverk.example), Old Wing", "Nomsa Dube, Rafael Ortega"),
        ("At 10:00 a conversation about the role, led by Rafael Ortega.", "Rafael Ortega"),
        ("You are meeting:\n\nRafael Ortega\nArt Director\n\nNomsa Dube\nProducer", "Nomsa Dube, Rafael Ortega"),
        ("Your interviewer will be Rafael Ortega, Tuesday 10:00.", "Rafael Ortega"),
        ("Our art director Rafael Ortega (in copy) would have time on Tuesday at 10:00.", "Rafael Ortega"),
        ("Rafael Ortega (in CC), our studio head, invites you for an interview on Tuesday at 10:00.", "Rafael Ortega"),
        ("Rafael Ortega, who is in cc, is available on Tuesday from 10:00.", "Rafael Ortega"),
        ("Rafael Ortega has kindly agreed to see you on Tuesday at 10:00.", "Rafael Ortega"),
        ("Both Rafael Ortega and Nomsa Dube will be present at 10:00.", "Nomsa Dube, Rafael Ortega"),
        ("Tuesday at 10:00 works for Rafael Ortega, so let's go with that.", "Rafael Ortega"),
        ("In the interview you will meet Rafael Ortega, who heads the studio, and Nomsa Dube, who would be your team lead.", "Nomsa Dube, Rafael Ortega"),
        ("Es erwarten Sie am Dienstag um 10 Uhr Frau Nomsa Dube und Herr Rafael Ortega.", "Nomsa Dube, Rafael Ortega"),
        ("Rafael Ortega, der Leiter unserer Werkstatt, möchte Sie gerne bei uns kennenlernen: Dienstag, 10 Uhr.", "Rafael Ortega"),
        ("Das Gespräch führen Rafael Ortega (Studioleiter) und ich.", "Hilde Karlsen, Rafael Ortega"),
        ("L'entretien aura lieu mardi à 10h avec Mme Nomsa Dube et M. Rafael Ortega.", "Nomsa Dube, Rafael Ortega"),
        ("La entrevista será con nuestra directora, Nomsa Dube, el martes a las 10.", "Nomsa Dube"),
        ("A entrevista será com Rafael Ortega e comigo, terça às 10h.", "Hilde Karlsen, Rafael Ortega"),
        ("Je hebt dinsdag om 10.00 uur een gesprek met Nomsa Dube en Rafael Ortega.", "Nomsa Dube, Rafael Ortega"),
        ("Du träffar Rafael Ortega och mig på tisdag kl. 10.", "Hilde Karlsen, Rafael Ortega"),
    ],
)  # fmt: skip
def test_who_meets_the_candidate(body: str, expected: str) -> None:
    assert ", ".join(names(met(body))) == expected


@pytest.mark.parametrize(
    "body",
    [
        "Your interview is on Tuesday at 10:00. If you are late, call Rafael Ortega on 555 0123.",
        "Your interview is on Tuesday at 10:00. Nomsa Dube will send you the link.",
        "Your interview is on Tuesday at 10:00. Rafael Ortega can't be there this time.",
        "Your interview is on Tuesday at 10:00 at our office, 12 Marsh Lane, Upper Thorpe.",
        "Your interview is on Tuesday at 10:00. Sign in with Trevor Hale at reception.",
        "Your interview is on Tuesday at 10:00. Questions? Write to Nomsa Dube.",
        "Your interview is on Tuesday at 10:00. Nomsa Dube (in copy) is there for all questions.",
        "Your interview is on Tuesday at 10:00. If we go further, Nomsa Dube, our CTO, will want to meet you.",
        "Your interview is on Tuesday at 10:00, before you meet Nomsa Dube, our CTO.",
        "Thanks to Nomsa Dube for introducing you. Your interview is on Tuesday at 10:00.",
    ],
)
def test_who_does_not(body: str) -> None:
    signed = "Hilde Karlsen\nRecruiting Coordinator\nLysverk"
    assert met(body, signed) == []


@pytest.mark.parametrize(
    ("body", "title"),
    [
        ("You will meet Rafael Ortega, Art Director, on Tuesday at 10:00.", "Art Director"),
        ("You will meet Rafael Ortega (VP, Creative) on Tuesday at 10:00.", "VP, Creative"),
        ("You will meet our art director Rafael Ortega on Tuesday at 10:00.", "art director"),
        ("You will meet our Head of Studio, Rafael Ortega, on Tuesday.", "Head of Studio"),
        ("You will meet Rafael Ortega, Director of Photography and Light, at 10:00.", "Director of Photography and Light"),
        ("Interviewer: Rafael Ortega | Senior Art Director", "Senior Art Director"),
        ("You will meet Rafael Ortega, PhD, Lead Researcher, at 10:00.", "Lead Researcher"),
        ("You will meet Rafael Ortega (he/him), Lead Researcher, at 10:00.", "Lead Researcher"),
        ("Next is Rafael Ortega (on cc), our art director. He can do Tuesday at 10:00.", "art director"),
        ("You will meet Rafael Ortega at 10:00.", None),
    ],
)  # fmt: skip
def test_titles_of_interviewers(body: str, title: str | None) -> None:
    assert [p.title for p in met(body)] == [title]


def test_a_name_in_the_text_gets_its_address_from_the_headers() -> None:
    raw = HEAD.format(
        sender=HILDE,
        subject="Interview",
        signed="Hilde",
        body="You meet Rafael and Nomsa at 10:00.",
    )
    raw = raw.replace("Date:", "Cc: Rafael Ortega <rafael.ortega@lysverk.example>\nDate:", 1)
    parsed = message.parse(raw.encode())
    split = prose.split(parsed, ME)
    found = people.parties(parsed, split, ME, Kind.INTERVIEW_CONFIRMED)
    (one,), _ = people.interviewers(parsed, split, ME, ROUND, found)
    assert Person("Rafael Ortega", "rafael.ortega@lysverk.example") in one.interviewers
