"""Who is asked about somebody else's application, and who about their own. Nothing is learnt from it."""

from email.message import EmailMessage

import pytest

from agent import message, reading
from agent.reading.model import Candidate
from agent.terms import Kind

KIM = Candidate(("kim@letterbox.example",), "Europe/Dublin", "Kim Falk")
NEAR = [
    (
        "Guten Tag, Frau Kern hat sich bei uns als Köchin beworben und Sie als Referenz angegeben. Hätten Sie am Dienstag um 10 Uhr kurz Zeit?",
        "Guten Tag, Sie haben sich bei uns als Köchin beworben und Frau Kern als Referenz angegeben. Wir laden Sie zum Vorstellungsgespräch am Dienstag um 10 Uhr ein.",
    ),
    (
        "Bonjour, je souhaite une prise de références concernant Mme Colin, candidate au poste de cuisinière. Mardi à 10 h ?",
        "Bonjour, je souhaite vous parler, vous êtes candidate au poste de cuisinière avec Mme Colin en référence. Mardi à 10 h ?",
    ),
    (
        "Buenos días: Marta Ruiz se ha presentado a nuestra vacante de cocinera y ha dado su nombre como referencia. ¿Podríamos hablar el martes a las 10:00?",
        "Buenos días: usted se ha presentado a nuestra vacante de cocinera y ha dado como referencia a Marta Ruiz. ¿Podríamos hablar el martes a las 10:00?",
    ),
    (
        "Bom dia, a Marta Reis candidatou-se à nossa vaga de cozinheira e indicou o seu nome como referência. Podemos falar na terça às 10h?",
        "Bom dia, recebemos a sua candidatura à vaga de cozinheira, com a Marta Reis como referência. Podemos marcar a entrevista para terça às 10h?",
    ),
    (
        "Goedemorgen, Marta Vink solliciteert bij ons als kok en heeft u als referentie opgegeven. Kan ik u dinsdag om 10.00 uur bellen?",
        "Goedemorgen, bedankt voor uw sollicitatie als kok, met Marta Vink als referentie. Graag nodigen wij u dinsdag om 10.00 uur uit voor een gesprek.",
    ),
]


def is_unrelated(text: str) -> bool:
    mail = EmailMessage()
    mail["From"] = "Pat Lind <pat@tarnside.example>"
    mail["To"] = "Kim Falk <kim@letterbox.example>"
    mail["Subject"] = "Tuesday"
    mail["Date"] = "Thu, 05 Mar 2026 10:00:00 +0000"
    mail.set_content(f"{text}\n\nPat Lind\n")
    return reading.read(message.parse(mail.as_bytes()), KIM).kind is Kind.UNRELATED


@pytest.mark.parametrize(("other", "own"), NEAR)
def test_a_referee_is_no_candidate(other: str, own: str) -> None:
    assert is_unrelated(other)
    assert not is_unrelated(own)
