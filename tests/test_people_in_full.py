"""A firm's name as it signs in full, with its legal form and the word before what its domain says."""

import pytest

from agent import message
from agent.reading import forwards
from agent.reading.model import Candidate
from agent.reading.people import parties
from agent.terms import Kind

ME = Candidate(("sam.okafor@mailbox.example",), "Europe/London")


def company(signed: str, domain: str) -> str | None:
    raw = (
        f"From: Ana Prieto <ana@{domain}>\nTo: sam.okafor@mailbox.example\nSubject: Your letter\n"
        "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n"
        "Hello,\n\nThank you for your letter about the post of clerk. We will write to you.\n\n"
        f"Kind regards,\nAna Prieto\n\nAna Prieto\nHuman Resources\n{signed}\n948 555 010\n"
    )
    opened = forwards.opened(message.parse(raw.encode()), ME)
    prose = forwards.prose_of(opened, ME)
    return parties(opened.message, prose, ME, Kind.PROGRESS_UPDATE).company


@pytest.mark.parametrize(
    ("signed", "domain", "name"),
    [
        ("Conservas Monte Claro, S.L.", "monteclaro.example", "Conservas Monte Claro, S.L."),
        ("Hotéis Vale Fundo, S.A.", "valefundo.example", "Hotéis Vale Fundo, S.A."),
        ("Moldes do Lago, Lda.", "moldesdolago.example", "Moldes do Lago, Lda."),
        ("Ihre Stahlbau Kolm GmbH", "stahlbau-kolm.example", "Stahlbau Kolm GmbH"),
    ],
)
def test_the_name_is_told_in_full(signed: str, domain: str, name: str) -> None:
    assert company(signed, domain) == name
