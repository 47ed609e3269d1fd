"""Whose a stretch of time is: the author's, who asks to be waited for, or the reader's, who decides
in it; and where somebody is until a day, which is nobody's."""

from datetime import date

import pytest

from agent import message, reading
from agent.reading.model import Candidate, Reading

JO = Candidate(("jo@letterbox.example",), "Europe/London")
MONDAY, FRIDAY = date(2026, 6, 15), date(2026, 6, 5)
TALKED = {
    "en": "Hello Ms Lind,\n\nThank you for the talk about the post of bookbinder.",
    "de": "Guten Tag Frau Lind,\n\nvielen Dank für das Gespräch über die Stelle als Buchbinderin.",
    "fr": "Bonjour Madame Lind,\n\nMerci pour votre candidature au poste de relieuse.",
    "es": "Hola, señora Lind:\n\nGracias por la entrevista para el puesto de encuadernadora.",
    "pt": "Olá, senhora Lind,\n\nObrigado pela entrevista para o lugar de encadernadora.",
    "nl": "Beste mevrouw Lind,\n\nDank voor het gesprek over de baan als boekbinder.",
    "it": "Buongiorno signora Lind,\n\ngrazie per il colloquio per il posto di rilegatrice.",
}
OFFERED = {
    "en": "Hello Ms Lind,\n\nWe are pleased to offer you the post of bookbinder.",
    "de": "Guten Tag Frau Lind,\n\nwir bieten Ihnen die Stelle als Buchbinderin gerne an.",
    "fr": "Bonjour Madame Lind,\n\nNous avons le plaisir de vous proposer le poste de relieuse.",
    "es": "Hola, señora Lind:\n\nNos complace ofrecerle el puesto de encuadernadora.",
    "pt": "Olá, senhora Lind,\n\nGostaríamos de lhe oferecer o emprego de encadernadora; segue a proposta de contrato.",
    "nl": "Beste mevrouw Lind,\n\nWij bieden u graag de baan als boekbinder aan.",
}
LACKS = {
    "en": "Hello Ms Lind,\n\nTo complete your application, please send us a copy of your certificate.",
    "de": "Guten Tag Frau Lind,\n\nfür Ihre Bewerbung fehlen uns noch Unterlagen: Bitte senden Sie uns Ihr Zeugnis.",
    "fr": "Bonjour Madame Lind,\n\nMerci de nous envoyer une copie de votre diplôme.",
    "es": "Hola, señora Lind:\n\nPor favor, envíenos una copia de su título.",
    "pt": "Olá, senhora Lind,\n\nPor favor, envie-nos uma cópia do seu diploma.",
    "nl": "Beste mevrouw Lind,\n\nWilt u ons nog een kopie van uw diploma sturen?",
}


def read(before: str, text: str) -> Reading:
    raw = (
        "From: Karel Prins <karel@prinsbinders.example>\nTo: jo@letterbox.example\n"
        "Subject: bookbinder\nDate: Tue, 02 Jun 2026 10:00:00 +0100\nMessage-ID: <1@p.example>\n"
        "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n"
        f"{before} {text}\n\nKarel Prins\n"
    )
    return reading.read(message.parse(raw.encode()), JO)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Leave us a little time until the 15th, the presses come first."),
        ("de", "Geben Sie uns bitte noch bis zum 15. Zeit, zuerst kommen die Pressen."),
        ("de", "Lassen Sie mir noch Zeit bis zum 15. Juni."),
        ("fr", "Laissez-nous jusqu'au 15 juin, les presses passent d'abord."),
        ("es", "Denos hasta el 15 de junio, primero van las prensas."),
        ("pt", "Dê-nos até ao dia 15, primeiro vêm as prensas."),
        ("nl", "Gun ons nog tot 15 juni, eerst komen de persen."),
        ("it", "Ci dia tempo fino al 15 giugno, prima vengono le presse."),
    ],
)
def test_who_asks_for_time_until_a_day_will_be_in_touch_by_then(code: str, text: str) -> None:
    found = read(TALKED[code], text)
    assert (found.reply_expected_by, found.candidate_deadline) == (MONDAY, None)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "You have until Friday to think it over."),
        ("en", "Please give me your answer by Friday."),
        ("de", "Sie haben bis Freitag Bedenkzeit."),
        ("de", "Geben Sie uns bitte bis Freitag Bescheid."),
        ("fr", "Je vous laisse jusqu'à vendredi pour y réfléchir."),
        ("es", "Le damos de plazo hasta el viernes para pensarlo."),
        ("pt", "Tem até sexta-feira para pensar."),
        ("pt", "Dê-nos até sexta-feira uma resposta."),
        ("nl", "Wij geven u tot vrijdag om erover na te denken."),
    ],
)
def test_time_that_the_reader_is_given_promises_no_word(code: str, text: str) -> None:
    found = read(OFFERED[code], text)
    assert (found.reply_expected_by, found.candidate_deadline) == (None, FRIDAY)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "I'm at the bench until Friday, then Joris takes over."),
        ("de", "Bis Freitag bin ich noch im Haus, danach hilft Ihnen Joris."),
        ("fr", "Jusqu'à vendredi je suis à l'atelier, ensuite voyez avec Joris."),
        ("es", "Hasta el viernes estoy en el taller, después hable con Joris."),
        ("pt", "Até sexta-feira estou na oficina, depois fale com o Joris."),
        ("nl", "Tot vrijdag ben ik in de werkplaats, daarna helpt Joris u."),
    ],
)
def test_where_somebody_is_until_a_day_is_neither_promised_nor_due(code: str, text: str) -> None:
    for before in (TALKED[code], OFFERED[code]):
        found = read(before, text)
        assert (found.reply_expected_by, found.candidate_deadline) == (None, None)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Papers that reach us after 5 June cannot be considered."),
        ("de", "Nach dem 5. Juni können wir keine Unterlagen mehr annehmen."),
        ("fr", "Passé le 5 juin, aucun document ne pourra être ajouté."),
        ("es", "Pasado el 5 de junio no se admitirán documentos."),
        ("pt", "Após 5 de junho não serão aceites documentos."),
        ("nl", "Na 5 juni nemen wij geen stukken meer aan."),
    ],
)
def test_papers_are_due_by_the_day_after_which_none_is_taken(code: str, text: str) -> None:
    found = read(LACKS[code], text)
    assert (found.reply_expected_by, found.candidate_deadline) == (None, FRIDAY)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Your former employer says they will write by Friday."),
        ("en", "Our careers page will be updated on Friday."),
        ("de", "Ihr letzter Arbeitgeber will bis Freitag schreiben."),
        ("fr", "Votre ancien employeur nous répondra d'ici vendredi."),
        ("es", "Su anterior empresa nos contestará antes del viernes."),
        ("pt", "O seu antigo empregador vai responder até sexta-feira."),
        ("nl", "Uw vorige werkgever schrijft ons uiterlijk vrijdag."),
    ],
)
def test_what_a_former_employer_or_a_page_will_tell_is_no_promise(code: str, text: str) -> None:
    assert read(TALKED[code], text).reply_expected_by is None
