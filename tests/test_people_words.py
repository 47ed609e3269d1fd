"""Names and titles by their words: what is left out by a plain word must not be missed."""

import pytest

from agent.message import Address, Message
from agent.reading import people
from agent.reading.model import Candidate
from agent.reading.people import names, orgs, titles
from agent.reading.people.phrases import leftwards, rightwards
from agent.reading.prose import split
from agent.terms import Kind

ME = Candidate(("sam.okafor@mailbox.example",), "Europe/London")


@pytest.mark.parametrize(
    ("written", "house"),
    [
        ("Fernhill Optics", "Fernhill Optics"),
        ("Fernhill Optics Recruiting Team", "Fernhill Optics"),
        ("Fernhill Optics Talent Acquisition", "Fernhill Optics"),
        ("Fernhill Optics - HR", "Fernhill Optics"),
        ("Karriere bei Fernhill Optics", "Fernhill Optics"),
        ("Secretaria de Fernhill Optics", "Fernhill Optics"),
        ("Équipe recrutement, Fernhill Optics", "Fernhill Optics"),
        ("Personalabteilung", None),
        ("The Hiring Team", None),
    ],
)
def test_a_team_is_taken_off_a_house(written: str, house: str | None) -> None:
    assert orgs.tidy(written) == house


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ask Ana de la Cruz or J. van Dijk.", ["Ana de la Cruz", "J. van Dijk"]),
        ("de la Rosa, Pilar: the van is here", ["Rosa", "Pilar"]),
        ("Write to Olu von\nHarald Frey instead", ["Olu", "Harald Frey"]),
        ("see @Ana and Ana/Tom", ["Ana"]),
        ("Mr Baker, Mrs Cook and Herr Koch", ["Baker", "Cook", "Koch"]),
        ("mit Frau Kaufmann und Herrn Drucker", ["Kaufmann", "Drucker"]),
        (
            "Sophie Brasseur, Anna Koster and Gordon Teller",
            ["Sophie Brasseur", "Anna Koster", "Gordon Teller"],
        ),
        ("Offset Drucker gesucht", ["Offset"]),
        (
            "met mevrouw Bakker, de heer van der Berg en dhr. Post",
            ["Bakker", "van der Berg", "Post"],
        ),
        ("avec madame Berger et monsieur le Directeur", ["Berger"]),
        ("mr Cook, and the usual mrs Marketing", ["Cook"]),
        ("M. Le Bris et Mme De Witte", ["Le Bris", "De Witte"]),
        ("Madame La Directrice et Monsieur Le Président", []),
        ("Soo-jin Seo, Jo Chu, SEO Lead", ["Soo-jin Seo", "Jo Chu"]),
        ("behind Dark Harbour Motors, in Ironside Court", []),
        ("Anna Freud Centre", ["Anna Freud"]),
        ("mit Herrn Aydın vom Personalrat", ["Aydın"]),
        ("at 3 pm PT  Olu Frey", ["Olu Frey"]),
        ("met Fenna de Haan van P&O", ["Fenna de Haan"]),
        ("met Koos van 't Zand erbij", ["Koos van 't Zand"]),
        ("ask Luc d'Aubigny, please", ["Luc d'Aubigny"]),
        ("see Rita dell’Acqua-Rossi there", ["Rita dell’Acqua-Rossi"]),
        ("with Omar al-Karim and Nest ap Owen", ["Omar al-Karim", "Nest ap Owen"]),
        ("l'Atelier d'Aubigny", []),
    ],
)
def test_small_words_belong_to_a_name_only_inside_it(text: str, found: list[str]) -> None:
    assert [name.text for name in names.spans(text) if name.text != "Ask"] == found


@pytest.mark.parametrize(
    "text",
    ["Night Porter wanted", "Night Porter urgently required!", "Night Porter gesucht",
     "Night Porter gezocht", "Night Porter se busca", "Night Porter cercasi",
     "Night Porter takes place on Monday", "Night Porter is scheduled for Monday"],
)  # fmt: skip
def test_what_is_said_behind_is_no_part_of_a_title(text: str) -> None:
    assert titles.clean(text) == "Night Porter"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("we spoke of the Night Porter", "Night Porter"),
        ("as you know, we need a porter", "porter"),
        ("we spoke of the", ""),
        ("they asked about your", ""),
        ("(old) Night Porter", "Night Porter"),
    ],
)
def test_a_title_ends_where_its_noun_stands(text: str, title: str) -> None:
    assert leftwards(text, len(text)) == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Head of Baking and I'd be glad to", "Head of Baking"),
        ("Night Porter and I’ll ring", "Night Porter"),
        ("Lab Scientist I. There are", "Lab Scientist I"),
        ("Lab Scientist I role", "Lab Scientist I"),
        ("Lab Scientist I met today", "Lab Scientist"),
    ],
)
def test_a_title_goes_on_to_its_step_and_never_to_the_author(text: str, title: str) -> None:
    assert rightwards(text, 0) == title


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("Director, Treasury", "Director, Treasury"),
        ("Warehouse Planner further", "Warehouse Planner"),
        ("Director, Ludlow", "Director"),
        ("Signal Trainee in Prague-Orlov", "Signal Trainee"),
        ("Ward Nurse - Sleep Care (Band 5), ref 77-K4-019", "Ward Nurse - Sleep Care"),
    ],
)
def test_a_field_stays_on_a_title_and_a_place_does_not(written: str, title: str) -> None:
    assert titles.clean(written) == title


def test_no_title_begins_with_a_small_word() -> None:
    assert rightwards("with the Night Porter", 0) == ""
    assert rightwards("Night Porter with us", 0) == "Night Porter"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("front of house", True),
        ("a nail tech", True),
        ("the tech team", False),
        ("in house", False),
    ],
)
def test_titles_without_a_noun_of_their_own(text: str, told: bool) -> None:
    assert titles.holds_head(text) is told


@pytest.mark.parametrize(
    ("said", "numbers"),
    [
        ("Your application, ref: 4-71-B2, is with us.", ("4-71-B2",)),
        ("Vacancy REQ2026 is still open.", ("REQ2026",)),
        ("The post JR 5512 is open, #8842 is not.", ("JR 5512", "8842")),
        ("The job 2026 brings, on 3.12. at 10:30.", ()),
    ],
)
def test_numbers_of_a_post(said: str, numbers: tuple[str, ...]) -> None:
    message = Message(sender=Address("Ana Bell", "ana@fernhill.example"), plain=said)
    found = people.parties(message, split(message, ME), ME, Kind.PROGRESS_UPDATE)
    assert found.requisitions == numbers


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Oda Brandt", "O. Brandt", True),
        ("O Brandt", "Oda Brandt", True),
        ("Oda Brandt", "Una Brandt", False),
        ("Oda Brandt", "U. Brandt", False),
    ],
)
def test_initials_stand_for_names_whichever_comes_first(
    one: str, other: str, expected: bool
) -> None:
    assert names.same(one, other) is expected
