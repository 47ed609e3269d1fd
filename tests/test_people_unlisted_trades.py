"""Trades that no list knows, named in so many words as the post; and what is no post."""

import pytest

from agent.reading.people import parties
from agent.reading.people.roles import role
from tests.test_people_ranking import seen


@pytest.mark.parametrize(
    ("body", "title"),
    [
        ("Thank you for your application as lasher in our quarry.", "lasher"),
        ("The position of millwright is still open.", "millwright"),
        ("Merci pour votre candidature au poste de sertisseur, bien reçue.", "sertisseur"),
        ("Vous avez postulé comme vendangeuse chez nous.", "vendangeuse"),
        ("Gracias por su candidatura para el puesto de tonelero.", "tonelero"),
        ("La vacante de ceramista sigue abierta.", "ceramista"),
        ("O passo seguinte para a vaga de calceteiro é uma prova.", "calceteiro"),
        ("Obrigada pela candidatura à vaga de rendeira.", "rendeira"),
        ("Bedankt voor je sollicitatie als touwslager bij ons.", "touwslager"),
    ],
)
def test_the_post_is_what_it_is_called(body: str, title: str) -> None:
    assert role(seen("Hello", body), None)[0] == title


@pytest.mark.parametrize(
    "body",
    [
        "You have been in a position of trust for long.",
        "We need your application as soon as you can send it.",
        "Le poste de travail est prêt, le poste de dernier recours aussi.",
        "A vaga de emprego foi preenchida; a vaga de garagem continua livre.",
        "El puesto de trabajo requiere experiencia.",
        "Danke für die Bewerbung, wir melden uns als Erster.",
    ],
)
def test_no_post(body: str) -> None:
    assert role(seen("Hello", body), None)[0] is None


def test_a_post_is_not_the_employer() -> None:
    """ "Salud" names houses; behind "puesto de" it is of the post."""
    scene = seen(
        "Entrevista", "Esperamos verle en la entrevista para el puesto de Educadora de Salud."
    )
    found = parties(scene.message, scene.prose, scene.candidate, scene.kind)
    assert (found.company, found.role) == ("Lysverk", "Educadora de Salud")
