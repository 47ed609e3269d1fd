"""Whose a domain is: two houses below one suffix are two, a house's departments are one."""

from email.message import EmailMessage

import pytest

from agent import domains, message, reading
from agent.reading.model import Candidate
from agent.terms import Kind


@pytest.mark.parametrize(
    ("domain", "house"),
    [
        ("acme.com", "acme.com"),
        ("mail.Acme.com.", "acme.com"),
        ("hr.acme.co.uk", "acme.co.uk"),
        ("acme.com.au", "acme.com.au"),
        ("acme.example", "acme.example"),
        ("jobs.acme.example", "acme.example"),
        ("acme.example.com", "acme.example.com"),
        ("mail.acme.example.be", "acme.example.be"),
        ("acme.co.example", "acme.co.example"),
        ("acme.de.example", "acme.de.example"),
        ("example.com", "example.com"),
        ("localhost", "localhost"),
        ("", ""),
    ],
)
def test_a_house_s_own_domain(domain: str, house: str) -> None:
    assert domains.registered(domain) == house


@pytest.mark.parametrize(
    ("author", "reader", "kind"),
    [
        ("jo@tarn-carpets.co.uk", "robin@ashdown.co.uk", Kind.INTERVIEW_CONFIRMED),
        ("jo@tarn-carpets.com.au", "robin@letters.com.au", Kind.INTERVIEW_CONFIRMED),
        ("jo@tarn-carpets.example.com", "robin@letters.example.com", Kind.INTERVIEW_CONFIRMED),
        ("jo@hr.tarn-carpets.co.uk", "robin@tarn-carpets.co.uk", Kind.UNRELATED),
    ],
)
def test_who_shares_only_a_suffix_is_no_colleague(author: str, reader: str, kind: Kind) -> None:
    letter = EmailMessage()
    letter["From"], letter["To"], letter["Subject"] = author, reader, "Tuesday"
    letter["Date"], letter["Message-ID"] = "Tue, 02 Jun 2026 10:15:54 +0100", "<1@tarn.example>"
    letter.set_content(
        "Hi Robin,\n\nMo and I will see you on Tuesday 9 June at 10 to talk about the weaver's job. Ask for me downstairs.\n\nJo"
    )
    found = reading.read(message.parse(letter.as_bytes()), Candidate((reader,), "Europe/London"))
    assert found.kind is kind
