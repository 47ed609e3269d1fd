"""Times in words without accents, as people write on a telephone, and whose answer a day is for."""

from datetime import date

import pytest

from agent.reading.times.words import LANGUAGES, restored
from tests.test_times_promised import read


@pytest.mark.parametrize(
    ("code", "written", "meant"),
    [
        ("fr", "venez jeudi a 15 h, reponse debut mars", "venez jeudi à 15 h, réponse début mars"),
        ("fr", "il a quinze ans et c'est complet", "il a quinze ans et c'est complet"),
        ("fr", "il a été reçu, le debut", "il a été reçu, le debut"),
        ("pt", "ate quarta as 11h, informacao", "até quarta às 11h, informação"),
        ("pt", "as 11 pessoas", "as 11 pessoas"),
        ("es", "la proxima reunion, diga algo", "la próxima reunión, diga algo"),
        ("nl", "een dag", "een dag"),
    ],
)
def test_accents_are_set_where_a_text_has_none(code: str, written: str, meant: str) -> None:
    assert restored(written, LANGUAGES[code]) == meant


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("de", "Naechste Woche Mittwoch rufe ich Sie an.", date(2026, 6, 10)),
        ("de", "Spaetestens uebermorgen melden wir uns.", date(2026, 6, 4)),
        ("nl", "Begin volgende week laat ik van me horen.", date(2026, 6, 10)),
        ("nl", "Je hoort van ons ten laatste vrijdag.", date(2026, 6, 5)),
        ("nl", "Over een week of twee krijg je bericht.", date(2026, 6, 16)),
        ("fr", "On s'en reparle vendredi.", date(2026, 6, 5)),
    ],
)
def test_a_day_is_promised(code: str, text: str, expected: date) -> None:
    assert read(code, text).reply_expected_by == expected


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "Ich wäre froh, bis Freitag von Ihnen zu hören."),
        ("de", "Rufen Sie mich bis am Freitag an."),
        ("fr", "Un retour de votre part d'ici vendredi m'arrangerait."),
        ("fr", "Sans nouvelles de votre part d'ici vendredi, nous repartirons de zéro."),
        ("es", "Nos vendría bien saber algo de ti el viernes a más tardar."),
        ("pt", "Conseguimos segurar a vaga até sexta, dia 5."),
        ("nl", "Laat het me ten laatste vrijdag weten."),
    ],
)
def test_an_answer_of_the_reader_is_due(code: str, text: str) -> None:
    said = read(code, text, "offer")
    assert (said.candidate_deadline, said.reply_expected_by) == (date(2026, 6, 5), None)
