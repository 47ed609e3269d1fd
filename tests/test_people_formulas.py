"""Days, crews, ranks and formulas cut short that stand where a name, a job or a house could."""

import pytest

from agent.reading.people import names as written


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
