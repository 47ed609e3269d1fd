"""A post is given, or goes to nobody or to another, in the ordinary words of five languages; what
names a condition settles nothing, and words that only look like "if" name none."""

from email.message import EmailMessage

import pytest

from agent import message, reading
from agent.reading.model import Candidate
from agent.terms import Kind

ROMY = Candidate(("romy@letterbox.example",), "Europe/Berlin")
SUBJECTS = {
    "de": "Ihre Bewerbung als Köchin", "fr": "Votre candidature de cuisinière",
    "es": "Tu candidatura de cocinera", "pt": "A sua candidatura a cozinheira",
    "nl": "Je sollicitatie als kok",
}  # fmt: skip


def kind(language: str, text: str, subject: str = "") -> Kind:
    mail = EmailMessage()
    mail["From"], mail["To"] = "Ada Brand <ada@kantine.example>", "romy@letterbox.example"
    mail["Subject"], mail["Message-ID"] = subject or SUBJECTS[language], "<1@kantine.example>"
    mail["Date"] = "Tue, 10 Nov 2026 10:00:00 +0100"
    mail.set_content(f"{text}\n\nAda Brand\n")
    return reading.read(message.parse(mail.as_bytes()), ROMY).kind


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pt", "A comissão reuniu-se ontem e a escolha recaiu sobre outra pessoa."),
        ("pt", "A chefia se reuniu ontem e decidiu seguir com outro candidato."),
        ("pt", "Trata-se de uma decisão difícil, mas o lugar foi para uma colega da casa."),
        ("es", "Si bien nos gustó mucho tu perfil, hemos optado por otra candidata."),
        ("es", "La elección ha recaído en otra persona."),
        ("fr", "Même si votre profil est intéressant, le poste a été pourvu en interne."),
        ("de", "Auch wenn wir Ihr Profil mochten, haben wir uns für eine andere entschieden."),
        ("nl", "De keuze is gevallen op iemand die hier al als kok werkte."),
        ("de", "Wir mussten uns gegen Sie entscheiden."),
        ("de", "Von einer Einladung sehen wir ab."),
        ("fr", "Nous renonçons à ce recrutement."),
        ("es", "No vamos a poder contar contigo."),
        ("pt", "Infelizmente não vamos poder contar consigo."),
        ("pt", "Fechámos com outra candidata."),
        ("nl", "We zien geen match."),
    ],
)
def test_a_post_goes_to_another(language: str, text: str) -> None:
    assert kind(language, text) is Kind.REJECTION


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Stelle ist Ihre, wenn Sie möchten."),
        ("fr", "Le poste est à vous si vous le voulez."),
        ("fr", "C'est vous que nous avons retenue, bienvenue chez nous !"),
        ("es", "Has sido seleccionada, ¡enhorabuena! Te paso las condiciones."),
        ("es", "Hemos decidido contratarte."),
        ("pt", "Parabéns, você foi aprovada! Segue a proposta."),
        ("pt", "Gostávamos que viesse trabalhar connosco a partir de abril."),
        ("nl", "We hebben voor jou gekozen; het contract zit erbij."),
        ("nl", "Graag bieden we je de functie van kok aan."),
    ],
)
def test_a_post_is_given(language: str, text: str) -> None:
    assert kind(language, text) is Kind.OFFER


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Wenn wir uns gegen Sie entscheiden, erfahren Sie es bis Freitag."),
        ("fr", "Si nous retenons une autre candidature, vous le saurez d'ici vendredi."),
        ("es", "Si elegimos a otra persona, te lo diremos antes del viernes."),
        ("pt", "Se a escolha recair sobre outra pessoa, aviso-a até sexta."),
        ("pt", "Precisamos de mais uns dias."),
        ("nl", "Als we voor iemand anders kiezen, hoor je dat vrijdag."),
        ("nl", "Het duurt allemaal wat langer, sorry."),
        ("fr", "Ça traîne un peu chez nous, désolée."),
    ],
)
def test_nothing_is_settled_yet(language: str, text: str) -> None:
    assert kind(language, text) in (Kind.PROGRESS_UPDATE, Kind.APPLICATION_RECEIVED)


@pytest.mark.parametrize(
    ("language", "subject", "text"),
    [
        ("de", "Mietbewerbung", "Bitte senden Sie uns bis Freitag Ihre Gehaltsnachweise."),
        (
            "fr",
            "Votre candidature pour l'appartement T3",
            "Il nous manque vos bulletins de salaire.",
        ),
        ("es", "Su solicitud para alquilar el piso", "Necesitamos sus nóminas antes del viernes."),
        ("pt", "Candidatura ao T2", "Precisamos dos recibos de vencimento até sexta."),
        ("nl", "Aanmelding voor de woning", "Voor 1 december hoort u of u wordt uitgenodigd."),
    ],
)
def test_who_applies_for_a_flat_applies_for_no_job(language: str, subject: str, text: str) -> None:
    assert kind(language, text, subject) is Kind.UNRELATED


@pytest.mark.parametrize(
    ("language", "subject", "text"),
    [
        (
            "fr",
            "Suite",
            "Bonjour Romy,\n\nNous souhaitons vous engager, au salaire de 2 200 € brut.",
        ),
        ("pt", "Retorno", "Gostávamos que viesse trabalhar connosco na cozinha."),
    ],
)
def test_a_post_is_given_whatever_the_subject(language: str, subject: str, text: str) -> None:
    assert kind(language, text, subject) is Kind.OFFER
