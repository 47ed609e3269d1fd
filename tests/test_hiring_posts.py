"""One post by the name that it has for a woman, for a man and for both."""

import pytest

from agent.hiring.names import Likeness, roles
from tests.written import Written

ONE = """
Teamleiterin Disposition | Teamleitung Disposition (m/w/d)
Projektleiter | Projektleiterin
Kita-Leitung | Kita-Leiterin
Pflegefachkraft | Pflegefachfrau
Bürokauffrau | Bürokaufmann
Sachbearbeiterin Einkauf | Sachbearbeitung Einkauf
Disponentin | Disponent (m/w/d)
Assistenzärztin | Assistenzarzt
Köchin | Koch
Psychologin | Psychologe
Développeuse web | Développeur web
Infirmière de bloc | Infirmier de bloc
Directrice de site | Directeur de site
Assistante RH | Assistant RH
Technicienne | Technicien
Chargée de mission | Chargé de mission
Cheffe de projet | Chef de projet
Boulangère | Boulanger
Diseñadora gráfica | Diseñador gráfico
Ingeniera de datos | Ingeniero de datos
Enfermeira | Enfermeiro
"""
TWO = """
Bauleiter | Projektleiter
Leiter Einkauf | Leiter Vertrieb
Krankenpfleger | Altenpfleger
Night Porter | Day Porter
Media Manager | Data Manager
"""


def pairs(table: str) -> list[list[str]]:
    return [line.split(" | ") for line in table.strip().splitlines()]


@pytest.mark.parametrize(("one", "other"), pairs(ONE))
def test_a_title_is_one_whoever_bears_it(one: str, other: str) -> None:
    assert roles(one, other) is Likeness.SAME


@pytest.mark.parametrize(("one", "other"), pairs(TWO))
def test_two_posts_are_two(one: str, other: str) -> None:
    assert roles(one, other) is Likeness.CONFLICT


def test_an_application_and_its_invitation_are_one_process_though_their_titles_differ() -> None:
    life = Written()
    life.they("02-10 09:30", "Bewerbungen <bewerbung@moorlog.example>", "Eingang Ihrer Bewerbung als Teamleiterin Disposition (m/w/d)", "Sehr geehrte Frau Vale,\n\nvielen Dank für Ihre Bewerbung als Teamleiterin Disposition und Ihr Interesse an der Moorlog Spedition GmbH. Wir prüfen Ihre Unterlagen.\n\nMit freundlichen Grüßen\nIhr Team Personal\nMoorlog Spedition GmbH")  # fmt: skip
    life.they("02-13 14:00", "Wiebke Boysen <w.boysen@moorlog.example>", "Einladung zum Vorstellungsgespräch – Teamleitung Disposition", "Sehr geehrte Frau Vale,\n\ngern laden wir Sie zu einem Vorstellungsgespräch ein: Dienstag, 3. März 2026, 10:30 Uhr, bei uns im Haus, mit Herrn Jens Rehder und mir.\n\nMit freundlichen Grüßen\nWiebke Boysen\nMoorlog Spedition GmbH")  # fmt: skip
    (found,) = life.processes("02-14 09:00")
    assert (found.company, len(found.rounds)) == ("Moorlog Spedition GmbH", 1)
