"""Who is told to be the employer where the rules alone are unsure, and how names come to be weighed."""

import time

import pytest

from agent import message
from agent.reading import people
from agent.reading.model import Candidate
from agent.reading.people import Parties, orgs
from agent.reading.people.employer import judged, ranking
from agent.reading.people.employer.named import candidates
from agent.reading.people.scene import Scene, look
from agent.reading.prose import split
from agent.terms import Kind

ME = Candidate(("robin.vale@letterbox.example",), "Europe/London")
MAIL = (
    "From: {sender}\nTo: Robin Vale <robin.vale@letterbox.example>\nSubject: {subject}\n"
    "Message-ID: <1@x.example>\nContent-Type: text/plain; charset=utf-8\n\n{text}\n"
)


def scene(sender: str, subject: str, text: str, kind: Kind) -> Scene:
    raw = MAIL.format(sender=sender, subject=subject, text=text).encode()
    parsed = message.parse(raw)
    return look(parsed, split(parsed, ME), ME, kind)


def read(sender: str, subject: str, text: str, kind: Kind) -> Parties:
    seen = scene(sender, subject, text, kind)
    return people.parties(seen.message, seen.prose, ME, kind)


@pytest.mark.parametrize(
    ("sender", "subject", "text", "kind", "company"),
    [
        (
            "Mara Quill <mara@wexcombe-pottery.example>",
            "Saturday",
            "Hi Robin,\n\nSorry, kiln trouble. Can we say Tuesday at 10 instead?\n\nMara\nWexcombe Pottery",
            Kind.INTERVIEW_RESCHEDULED,
            "Wexcombe Pottery",
        ),
        (
            "Nora Pratt <nora.pratt@stapleford-search.example>",
            "Quillmere - second stage",
            "Hi Robin,\n\nThey would like you in on Thursday 24 September at 10.30am, at Quillmere "
            "Dairies, Long Lane.\n\nBest,\n\nNora Pratt\nSenior Consultant, Finance & Treasury\n"
            "Stapleford Search Recruitment\nDDI 01632 960 233",
            Kind.INTERVIEW_CONFIRMED,
            "Quillmere Dairies",
        ),
        (
            "Deirdre Pell <dpell@quillmeredairies.example>",
            "Re: Interview - Fleet Mechanic",
            "Hi Robin,\n\nThe last step is a short final talk with Oriane Vell, our Operations Director, on "
            "Teams. Would Friday at 9.30 work?\n\nKind regards,\nDeirdre",
            Kind.AVAILABILITY_REQUESTED,
            "Quillmere Dairies",
        ),
        (
            "Panadería El Tilo <eltilo@mailbox.example>",
            "Prueba",
            "Hola Robin, te esperamos el martes a las 6 para la prueba.\n\nPanadería El Tilo",
            Kind.INTERVIEW_CONFIRMED,
            "Panadería El Tilo",
        ),
        (
            "Lena Brück <l.brueck@kernwerk-personal.example>",
            "Rückmeldung Tannhof Molkerei",
            "Hallo Robin,\n\nunser Kunde, die Tannhof Molkerei, hat sich leider für jemand anderen entschieden.\n\n"
            "Lena Brück\nPersonalberaterin\nKernwerk Personal GmbH",
            Kind.REJECTION,
            "Tannhof Molkerei",
        ),
        (
            "Tess Orwin <tess@orwinsearch.example>",
            "Buyer role in Leeds",
            "Hi Robin,\n\nMy client is looking for a buyer in Leeds. Would you like to hear more?\n\n"
            "Tess Orwin\nOrwin Search Ltd",
            Kind.RECRUITER_OUTREACH,
            None,
        ),
    ],
)
def test_the_employer(
    sender: str, subject: str, text: str, kind: Kind, company: str | None
) -> None:
    assert read(sender, subject, text, kind).company == company


def test_its_evidence_stands_in_the_message() -> None:
    text = "Dear Robin,\n\nThank you for applying to Harlow Mill Foods.\n\nThe Hiring Team"
    seen = scene("jobs@harlowmill.example", "Your application", text, Kind.APPLICATION_RECEIVED)
    found = people.parties(seen.message, seen.prose, ME, Kind.APPLICATION_RECEIVED)
    words = [one.text for one in found.evidence if one.field == "company"]
    assert found.company == "Harlow Mill Foods"
    assert words
    assert all(word in text for word in words)


def test_what_nobody_claims_is_weighed_too() -> None:
    text = "Hi Robin,\n\nOdette here. We spoke on Monday; see you at Brackwater Sails tomorrow."
    seen = scene("Odette Fenn <odette@letterbox.example>", "Tomorrow", text, Kind.PROGRESS_UPDATE)
    found, _ = judged(seen)
    named = {one.name for one in candidates(seen, found).values()}
    assert "Brackwater Sails" in named
    assert "Monday" not in named


def test_a_word_before_a_name_is_taken_off_it() -> None:
    seen = scene(
        "Ana Gil <ana@gil.example>", "Propuesta Almazara Vega", "Hola", Kind.PROGRESS_UPDATE
    )
    found, _ = judged(seen)
    named = {one.name for one in candidates(seen, found).values()}
    assert {"Propuesta Almazara Vega", "Almazara Vega"} <= named


@pytest.mark.parametrize(
    ("text", "named", "not_named"),
    [
        ("See you for Suivi Faïences Morel tomorrow.", "Faïences Morel", "Suivi Faïences Morel"),
        ("The plant is in Lyon 7e, near the Rhône.", None, "Lyon 7e"),
        ("The plant is in Nashville TN, by the river.", None, "Nashville TN"),
        ("So Harlow Mill Interview is short.", "Harlow Mill", None),
        ("You will meet Clara Benning at noon.", None, "Clara Benning"),
        ("I work at Dunmore Mutual for 60 days.", "Dunmore Mutual", "Dunmore Mutual for 60"),
    ],
)
def test_what_is_weighed_is_a_name(text: str, named: str | None, not_named: str | None) -> None:
    sender = "Clara Benning <c.benning@letterbox.example>"
    seen = scene(sender, "Tomorrow", text, Kind.PROGRESS_UPDATE)
    found, _ = judged(seen)
    every = {one.name for one in candidates(seen, found).values()}
    assert named is None or named in every
    assert not_named not in every


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Centre for Coastal Studies is hiring", "Centre for Coastal Studies"),
        ("Dunmore Credit Union for Data Engineer", "Dunmore Credit Union"),
        ("Larch School District for JobID 3317", "Larch School District"),
        ("Vella IO. In line with the law", "Vella IO"),
    ],
)
def test_where_a_name_ends(text: str, name: str) -> None:
    assert orgs.span(text, 0) == name


@pytest.mark.parametrize("unit", ["Aa ", "Bc, ", "Dd\n", "E & ", "Ff and ", "é"])
def test_long_texts_are_bounded(unit: str) -> None:
    seen = scene("x <x@y.example>", "S", unit * (200_000 // len(unit)), Kind.PROGRESS_UPDATE)
    found, _ = judged(seen)
    began = time.perf_counter()
    every = candidates(seen, found)
    ranking.features(seen, found, every)
    assert len(every) < 60
    assert time.perf_counter() - began < 0.5
