"""Captions, rooms and towns written like names are nobody; who is told beside a kin or trade is."""

import pytest

from tests.test_people_meets import met, names

TEAM = "Lysverk Recruitment <recruitment@lysverk.example>"


@pytest.mark.parametrize(
    "body",
    [
        "Tuesday 3 March 2026, 10:00\nHof 3, Besprechungsraum Kastanie",
        "Tuesday 3 March 2026, 10:00\nVergaderzaal Kastanje",
        "Tuesday 3 March\n10:00 Rollenspiel Reklamation\n11:00 Fallstudie Filiale",
        "Entrevista martes 3 de marzo a las 10:00 con Planta Toluca",
        "Horário: terça 3 de março às 10h\nHorário de Lisboa",
        "10:00 Breakfast, The Crown, Ottery St Mary",
        "Tuesday at 10am, shop on Juniper St, bring an apron.",
        "Dienstag 10:00 Uhr, Bildungszentrum Moorkamp, Raum 12",
        "Tuesday 10:00\nTechnical Discussion",
    ],
)
def test_nobody(body: str) -> None:
    assert names(met(body, "Recruitment Team\nLysverk", TEAM)) == []


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("10:00 Rollenspiel mit Jana Petri, Filialleiterin", ["Jana Petri"]),
        ("Tuesday at 10 with Mary St Clair (head cook)", ["Mary St Clair"]),
        ("Martes a las 10:00 con Rosa Planta, jefa de taller", ["Rosa Planta"]),
        ("Tuesday at 10 with Paul Street, our head of design.", ["Paul Street"]),
        ("Dienstag um 10 mit Herrn Werk Baumann", ["Werk Baumann"]),
    ],
)
def test_somebody_called_like_a_thing(body: str, expected: list[str]) -> None:
    assert names(met(body, "Recruitment Team\nLysverk", TEAM)) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Tuesday at 10. You'll get me and my welder Jerome.", ["Hilde Karlsen", "Jerome"]),
        ("Dinsdag om 10 uur. Je spreekt mij en onze smid Bram.", ["Bram", "Hilde Karlsen"]),
        ("Tuesday at 10 with me and our shop steward Odalys.", ["Hilde Karlsen", "Odalys"]),
        ("Mardi à 10h avec moi et notre forgeron Loïc.", ["Hilde Karlsen", "Loïc"]),
        ("Tuesday at 10 with me and our three Berlin offices.", ["Hilde Karlsen"]),
        ("Tuesday at 10 with me, and bring our Monday form.", ["Hilde Karlsen"]),
    ],
)
def test_the_author_and_one_of_a_trade(body: str, expected: list[str]) -> None:
    assert sorted(names(met(body))) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            "La comisión está integrada por don Pedro Lago, Director de Obras; doña Ester Rincón, "
            "Directora de Aguas, y la psicóloga laboral Marta Solís.",
            ["Ester Rincón", "Marta Solís", "Pedro Lago"],
        ),
        (
            "Das Gremium besteht aus Silke Horn und Dipl.-Psych. Eva Lerch. Dauer: 45 Minuten.",
            ["Eva Lerch", "Silke Horn"],
        ),
        ("Gesprächspartner: Herr Dr. Rehwinkel (kaufm. Leiter), Frau Otte (Personal)", ["Otte", "Rehwinkel"]),
        ("You will meet Ann Bell and the head gardener Tom Birk.", ["Ann Bell", "Tom Birk"]),
        ("You will meet Ann Bell. Questions go to Tom Birk.", ["Ann Bell"]),
        ("You will meet Ann Bell; the contact for questions is Tom Birk.", ["Ann Bell"]),
        ("Sie treffen Silke Horn. Rückfragen an die Sekretärin Eva Lerch.", ["Silke Horn"]),
    ],
)  # fmt: skip
def test_everybody_of_a_list(body: str, expected: list[str]) -> None:
    found = sorted(name.removeprefix("Dr. ") for name in names(met(body, "Team\nLysverk", TEAM)))
    assert found == expected


PEOPLE = "Rosa Campos\nJefa de Personas\nLysverk"
ROSA = "Rosa Campos <rosa@lysverk.example>"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("¿Le acomoda venir el martes 3 de marzo a las 10:00? La recibiría Diego Vera, jefe de planta, unos 45 minutos.", ["Diego Vera"]),
        ("Mardi 3 mars à 10h, vous verriez Diego Vera, chef d'atelier.", ["Diego Vera"]),
        ("Passt Dienstag, 3. März, 10:00 Uhr? Diego Vera, unser Werksleiter, würde Sie empfangen.", ["Diego Vera"]),
        ("Entendu pour mardi 3 mars à 10h, c'est moi qui vous appelle.", ["Rosa Campos"]),
        ("De acuerdo, martes 3 de marzo a las 10:00, soy yo quien le llama.", ["Rosa Campos"]),
        ("Done: Tuesday 3 March at 10, it'll be me who calls you.", ["Rosa Campos"]),
        ("Mardi 3 mars à 10h avec Diego Vera ; c'est moi qui vous remercie.", ["Diego Vera"]),
    ],
)  # fmt: skip
def test_who_would_receive_the_candidate_and_who_says_that_it_is_he(
    body: str, expected: list[str]
) -> None:
    assert names(met(body, PEOPLE, ROSA)) == expected
