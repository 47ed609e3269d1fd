"""Days, crews, ranks and formulas cut short that stand where a name, a job or a house could."""

import pytest

from agent import message
from agent.reading import people, prose
from agent.reading.model import Candidate
from agent.reading.people import names as written
from agent.reading.people.model import Parties
from agent.terms import Kind
from tests.test_people_meets import met, names

ME = Candidate(("sam.okafor@mailbox.example",), "Europe/London")


def parties(sender: str, body: str) -> Parties:
    raw = (
        f"From: {sender}\nTo: Sam Okafor <sam.okafor@mailbox.example>\n"
        "Date: Mon, 02 Mar 2026 09:00:00 +0000\nSubject: Re: Thursday\n"
        "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
        f"{body}\n"
    )
    parsed = message.parse(raw.encode())
    return people.parties(parsed, prose.split(parsed, ME), ME, Kind.INTERVIEW_CONFIRMED)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("passt Mi Vormittag oder Fr Abend", []),
        ("Mo Abend ginge", []),
        ("Ma Ochtend kan ook", []),
        ("frag Mo Farouk", ["Mo Farouk"]),
        ("frag Mia Mittag", ["Mia Mittag"]),
    ],
)
def test_a_day_cut_short_and_a_part_of_it_is_nobody(text: str, found: list[str]) -> None:
    assert [n.text for n in written.spans(text) if n.full] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("die Partie von Karl", ["Karl"]),
        ("die Kolonne von Jana", ["Jana"]),
        ("l'atelier et l’Équipe de Luc", ["Luc"]),
        ("la Squadra di Marco", ["Marco"]),
    ],
)
def test_a_crew_is_no_name(text: str, found: list[str]) -> None:
    assert [n.text for n in written.spans(text)] == found


@pytest.mark.parametrize(
    ("sender", "body", "house", "name"),
    [
        ("Edda Frey <e.frey@gmail.com>", "Top, bis dann.\n\nLG Edda", None, "Edda Frey"),
        ("Edda <edda@gmail.com>", "Top, bis dann.\n\nMfG Edda Frey", None, "Edda Frey"),
        ("tom@gmail.com", "Great, see you then.\n\nKR Tom", None, "Tom"),
        ("piet@gmail.com", "Prima, tot dan.\n\nGr Piet", None, "Piet"),
        (
            "Olu Brandt <olu@lgbrandt.example>",
            "See you then.\n\nOlu Brandt\nLG Brandt GmbH",
            "LG Brandt GmbH",
            "Olu Brandt",
        ),
    ],
)
def test_a_formula_cut_short_is_no_part_of_a_name_or_house(
    sender: str, body: str, house: str | None, name: str
) -> None:
    found = parties(sender, body)
    assert found.contact is not None
    assert (found.company, found.contact.name) == (house, name)


@pytest.mark.parametrize(
    "panel",
    [
        "Sister Angela Norwood (Matron, Surgery), Ruth Lyle (Head of Nursing)",
        "Captain Ines Moreau (Fleet), Paul Lyle (Head of Crewing)",
    ],
)
def test_a_person_with_a_rank_is_no_job(panel: str) -> None:
    body = f"We would like to see you on Thursday 12 March at 2pm. The panel will be {panel}."
    assert parties("Ben Roe <ben@quayline.example>", f"Hi Sam,\n\n{body}\n\nBen").role is None


@pytest.mark.parametrize(
    ("body", "there"),
    [
        ("Dinsdag 3 maart om 10 uur met Pieter Bakker (teamleider) en ikzelf.", True),
        ("Tisdag 3 mars kl 10. Du träffar Sven Ek (platschef) och jag själv.", True),
        ("La commissione è composta da Paul Frey (preside) e dalla sottoscritta.", True),
        ("Mardi 3 mars à 10h avec Paul Frey (proviseur) et votre serviteur.", True),
        ("Dinsdag 3 maart om 10 uur met Pieter Bakker. Ikzelf ben dan met vakantie.", False),
    ],
)
def test_the_author_who_counts_as_one_of_them_is_there(body: str, there: bool) -> None:
    assert ("Hilde Karlsen" in names(met(body))) is there
