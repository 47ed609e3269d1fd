"""Who meets the candidate, by one sentence each: the shapes in which employers say it."""

import unicodedata
from datetime import UTC, datetime

import pytest

from agent import message, reading
from agent.reading import people, prose
from agent.reading.model import Candidate, Interview, Person
from agent.terms import Kind
from learning import examples

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


@pytest.mark.parametrize(("body", "expected"), examples.met("named"))
def test_who_meets_the_candidate(body: str, expected: str) -> None:
    assert ", ".join(names(met(body))) == expected


@pytest.mark.parametrize("body", examples.bodies("named_for_else"))
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


@pytest.mark.parametrize(("place", "met"), [("in Madison", False), ("called Madison", True)])
def test_a_town_is_nobody_though_it_bears_a_given_name(place: str, met: bool) -> None:
    body = f"The post is with a client of ours {place}. Could I call you on Tuesday for a chat?"
    raw = HEAD.format(sender=HILDE, subject="Your application", body=body, signed="Hilde")
    said = reading.read(message.parse(raw.encode()), ME)
    assert said.kind is not Kind.UNRELATED
    assert ("Madison" in [p.name for p in said.meets]) is met
