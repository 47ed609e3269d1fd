"""Who is told to be the employer where the rules alone are unsure, and how names come to be weighed."""

import pytest

from agent import message
from agent.reading import people
from agent.reading.model import Candidate
from agent.reading.people import Parties, domains, orgs, titles
from agent.reading.people.employer import agency, judged, ranking
from agent.reading.people.employer.named import candidates
from agent.reading.people.scene import Scene, look
from agent.reading.prose import split
from agent.terms import Kind
from tests.bounded import bounded

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
            "Una Pell <una.pell@quillmere-group.example>",
            "Fitter at Tarnwick Marine",
            "Hi Robin,\n\nTarnwick Marine (a Quillmere Group company) would like you to meet its "
            "Yard Manager, Ole Brandt, on Friday 10 April at 9.\n\nUna Pell\nGroup Resourcing\n"
            "Quillmere Group",
            Kind.INTERVIEW_CONFIRMED,
            "Tarnwick Marine",
        ),
        (
            "Fenja Lohse <notifications@smartrecruiters.com>",
            "Ihre Bewerbung als Teamleitung",
            "Guten Tag Robin Vale,\n\nFenja Lohse von der Tarnwick Spedition hat Ihnen eine "
            "Nachricht geschickt:\n\nPasst Ihnen Freitag um 9 Uhr?",
            Kind.AVAILABILITY_REQUESTED,
            "Tarnwick Spedition",
        ),
        (
            "Marisol Pell <marisol.pell@hire.lever.co>",
            "Next conversation",
            "Hi Robin,\n\nNext up is Ole Brandt. When are you free?\n\nMarisol Pell, SHRM-CP\n"
            "Talent Partner @ Quillmere",
            Kind.AVAILABILITY_REQUESTED,
            "Quillmere",
        ),
        (
            "Ole Brandt <ole@moorhen-creative.example>",
            "Tomorrow is off",
            "Robin, Tarnwick & Pell just called. Their art director is ill so tomorrow is off. "
            "They still want to see you, I'll get new times.\n\nOle Brandt\n"
            "Moorhen, creative staffing",
            Kind.INTERVIEW_CANCELLED,
            "Tarnwick & Pell",
        ),
        (
            "Cyril Vasse <cyril.vasse@moorhen-rh.example>",
            "Point sur votre candidature",
            "Bonjour Robin,\n\nMon client, le groupe Tarnwick, souhaite vous revoir mardi à 9h."
            "\n\nCyril Vasse\nMoorhen RH",
            Kind.INTERVIEW_CONFIRMED,
            "Tarnwick",
        ),
        (
            "Mara Quill <mara@wexcombe-pottery.example>",
            "Saturday",
            "Hi Robin,\n\nSorry, kiln trouble. Can we say Tuesday at 10 instead?\n\nMara\nWexcombe Pottery",
            Kind.INTERVIEW_RESCHEDULED,
            "Wexcombe Pottery",
        ),
        (
            "Hourfinder <no-reply@hourfinder.example>",
            "Confirmed: first call with Una Pell",
            "Hi Robin,\n\nyour meeting is booked.\n\nFirst call - Baker\nHost: Una Pell, Quillmere & Sons "
            "(una.pell@quillmere.example)\nFriday 10 April 2026, 10:30 - 10:45",
            Kind.INTERVIEW_CONFIRMED,
            "Quillmere & Sons",
        ),
        (
            "Quillmere <no-reply@quillmere.example>",
            "Interview confirmed: Baker",
            "Hi Robin,\n\nyour interview at Quillmere is on Friday 10 April 2026 at 10:30. The room is let to "
            "us by Una Pell (una.pell@longlanecentre.example).",
            Kind.INTERVIEW_CONFIRMED,
            "Quillmere",
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
    ("sender", "subject", "text", "company"),
    [
        (  # Who owns the firm, behind a sign.
            "Planungsbüro Talbach - Sekretariat <sekretariat@talbach-planung.example>",
            "Ihre Bewerbung",
            "Guten Tag Robin Vale,\n\npasst Ihnen Mittwoch um 16:00 Uhr?\n\nMit freundlichen Grüßen\n\n"
            "i. A. Petra Frey\nSekretariat\nPlanungsbüro Talbach + Partner\nIngenieure für Tiefbau, Fulda",
            "Planungsbüro Talbach + Partner",
        ),
        (  # A school's office, and the county behind its name.
            "Oifig Scoil Naomh Ealga <oifig@scoilealga.example>",
            "Interview",
            "Dear Robin,\n\nYou are invited to interview on Thursday.\n\nBríd Roe\nSecretary\n"
            "Scoil Naomh Ealga, Co. na Mí",
            "Scoil Naomh Ealga",
        ),
        (  # What a system's letter calls the house twice, though each word is a trade's.
            "no-reply@us.greenhouse-mail.io",
            "Thank you for applying to Cooper & Mason",
            "Hi Robin,\n\nThank you for applying to Cooper & Mason. We will read it soon.\n\n"
            "The Cooper & Mason Hiring Team",
            "Cooper & Mason",
        ),
        (  # Whose post the subject says it is.
            "Dana Frey <notifications@smartrecruiters.com>",
            "Data Analyst at V&T: next steps",
            "Hi Robin,\n\nAre you free next Tuesday for a call about the role?\n\nDana",
            "V&T",
        ),
        (  # A possessive that is the whole name.
            "Dana Frey <dana@orrinards.example>",
            "Interview",
            "Hi Robin,\n\nWould you come to an interview at Orrinard's for the Data Analyst role on "
            "Tuesday?\n\nDana Frey\nOrrinard's",
            "Orrinard's",
        ),
        (  # Two capitals at a sentence's end are no abbreviation.
            "Orrin AI Careers <careers@orrinai.example>",
            "Update on your application",
            "Dear Robin,\n\nThank you for your interest in Orrin AI. Unfortunately, we have none.\n\n"
            "Recruitment",
            "Orrin AI",
        ),
        (  # A title's words are no house, whatever they are.
            "Dana Frey <dana.frey@orrinwell.example>",
            "Interview",
            "Dear Robin,\n\nAre you free on Thursday for an interview for the Coastal Services "
            "Assistant role?\n\nDana Frey",
            "Orrinwell",
        ),
        (
            "Dana Frey <dana.frey@orrinwell.example>",
            "Lecturer in Medieval History - interview",
            "Dear Robin,\n\nAre you free on Thursday for an interview?\n\nDana Frey",
            "Orrinwell",
        ),
        (  # A name that begins in lower case.
            "Sue Roe <sue.roe@umtarnbay.example>",
            "Interview: Ward Manager",
            "Dear Robin,\n\numTarn Bay Hospital hereby invites you to a panel interview on Tuesday at "
            "9:00.\n\nSue Roe\nHR Practitioner",
            "umTarn Bay Hospital",
        ),
        (  # An agency's client behind the post, and a town in the subject.
            "Kay Moss <kmoss@tarncountystaffing.example>",
            "Night loading supervisor - Pellbrook",
            "Hi Robin,\n\nKay with Tarn County Staffing. I have something for you: Loading Supervisor with "
            "Orrin Cold Stores in Pellbrook, direct hire. When can I call you?\n\nKay Moss\n"
            "Tarn County Staffing",
            "Orrin Cold Stores",
        ),
    ],
)
def test_an_employer_is_called_in_full(sender: str, subject: str, text: str, company: str) -> None:
    assert read(sender, subject, text, Kind.AVAILABILITY_REQUESTED).company == company


def test_a_town_that_the_letter_speaks_of_is_no_client() -> None:
    sender = "Kay Moss <kmoss@tarncountystaffing.example>"
    for where, clients in ((" in Pellbrook, dock 4", []), (", dock 4", ["Pellbrook"])):
        text = f"Good news, you are to come in on Monday{where}. Ask for Rick.\n\nKay"
        seen = scene(sender, "Night loader - Pellbrook", text, Kind.INTERVIEW_CONFIRMED)
        assert [claim.name for claim in agency.clients(seen)] == clients


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Talbach & Partner", False), ("Rowe + Associates", False), ("Founder & Partner", True),
        ("Managing Partner", True),
    ],
)  # fmt: skip
def test_firms_called_after_their_owners_are_no_titles(text: str, title: bool) -> None:
    assert titles.is_title(text) is title


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tarn Mill, Co. Meath", "Tarn Mill"),
        ("Tarn & Co. Limited", "Tarn & Co. Limited"),
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
    with bounded():
        every = candidates(seen, found)
        ranking.features(seen, found, every)
    assert len(every) < 60


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("agenciamandarel", "Agencia Mandarel"),  # No "and" is in it.
        ("imprentatarnel", "Imprenta Tarnel"),
        ("estudios", "Estudios"),
        ("tarnandvale", "Tarn and Vale"),
        ("overlandbroek", "Overlandbroek"),
        ("thetarnmill", "The Tarnmill"),
        ("theatredutarn", "Theatredutarn"),
    ],
)
def test_a_domain_that_begins_with_what_the_house_is(label: str, name: str) -> None:
    assert domains.split(label) == name


@pytest.mark.parametrize("title", ["Ida <> Robin", "Robin / Ida", "Ida x Robin", "Ida & Robin"])
def test_two_who_meet_are_no_job(title: str) -> None:
    text = f"Title: {title}\nWhen: Tuesday 9 June 2026, 11am - 11:30am\n\nGuests\nIda Roe - organizer\nRobin Vale"
    found = read(
        "Ida Roe <ida@quillmere.example>", f"Invitation: {title}", text, Kind.INTERVIEW_CONFIRMED
    )
    assert found.role is None


def test_a_house_signs_in_its_own_order_of_what_a_hyphen_parts_in_its_domain() -> None:
    text = "Dear Robin,\n\nThank you for your application. We shall write in May.\n\nEnid Platt\nMillbrook Brass Band"
    found = read(
        "Enid Platt <enid@brassband-millbrook.org>",
        "Your application",
        text,
        Kind.APPLICATION_RECEIVED,
    )
    assert found.company == "Millbrook Brass Band"
    assert domains.fits("brassband-millbrook", "Millbrook Brass Band") == 3
    assert domains.fits("lra-millbrook", "Millbrook Lra") == 0
