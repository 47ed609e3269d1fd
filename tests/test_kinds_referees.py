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
    return kind_of(text) is Kind.UNRELATED


def kind_of(text: str, subject: str = "Tuesday") -> Kind:
    mail = EmailMessage()
    mail["From"] = "Pat Lind <pat@tarnside.example>"
    mail["To"] = "Kim Falk <kim@letterbox.example>"
    mail["Subject"] = subject
    mail["Date"] = "Thu, 05 Mar 2026 10:00:00 +0000"
    mail.set_content(f"{text}\n\nPat Lind\n")
    return reading.read(message.parse(mail.as_bytes()), KIM).kind


@pytest.mark.parametrize(("other", "own"), NEAR)
def test_a_referee_is_no_candidate(other: str, own: str) -> None:
    assert is_unrelated(other)
    assert not is_unrelated(own)


VOUCHING = [
    ("Florist", "Hi Kim, lovely to meet you on Saturday. Could you send me the names and numbers of two people you've worked with by Sunday? I'll ring them myself."),
    ("Floristin", "Liebe Frau Falk, unser Gespräch am Samstag hat mir gefallen. Können Sie mir bis Sonntag die Telefonnummern von zwei Leuten schicken, mit denen Sie gearbeitet haben?"),
    ("Fleuriste", "Bonjour Kim, l'échange de samedi s'est bien passé. Pourriez-vous m'envoyer d'ici dimanche les coordonnées de deux personnes avec qui vous avez travaillé ?"),
    ("Florista", "Hola, Kim: nos gustó charlar contigo el sábado. ¿Me mandas antes del domingo el teléfono de dos personas con las que hayas trabajado? Las llamo yo."),
    ("Florista", "Olá Kim, gostei da conversa de quinta. Podes enviar-me até domingo os nomes e telefones de duas pessoas para quem já tenhas trabalhado? Ligo-lhes eu."),
    ("Bloemist", "Dag Kim, het gesprek van zaterdag was leuk. Kun je me voor zondag de nummers sturen van twee mensen met wie je hebt gewerkt? Ik bel ze zelf."),
]  # fmt: skip


@pytest.mark.parametrize(("subject", "text"), VOUCHING)
def test_referees_are_asked_for_without_the_word(subject: str, text: str) -> None:
    assert kind_of(text, subject) is Kind.INFORMATION_REQUESTED


def test_a_network_that_shows_colleagues_asks_for_nobody() -> None:
    shown = (
        "Kim, see the latest news of three people you worked with. Add them to your network today."
    )
    assert is_unrelated(shown)


def test_a_student_interviews_for_a_thesis_and_employs_nobody() -> None:
    asked = (
        "Beste mevrouw Falk, voor mijn {} over zij-instromers in de bouw spreek ik tien mensen. Past "
        "donderdag om 10.30 uur u? Het gesprek duurt drie kwartier."
    )
    for work in ("masterscriptie", "afstudeeronderzoek"):
        assert kind_of(asked.format(work), f"Interview {work}") is Kind.UNRELATED
    own = "Dank voor je sollicitatie voor het afstudeeronderzoek. Graag tot donderdag om 10.30 uur voor een gesprek."
    assert kind_of(own, "Gesprek afstudeeronderzoek") is Kind.INTERVIEW_CONFIRMED
