"""An hour that the candidate proposed and they take in one line, in mail as it is written."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from agent import hiring, message, reading
from agent.reading.model import Candidate, Reading
from agent.terms import RoundState

ROBIN = Candidate(("robin@letterbox.example",), "Europe/Amsterdam", "Robin Vale")
IDA, ME = "Ida Roos <ida@tarnmolen.example>", "Robin Vale <robin@letterbox.example>"
LETTERS = {
    "en": ("Interview for the post of Baker", "Dear Robin, we would like to invite you to an interview "
           "for the post of Baker on Thursday 12 March 2026 at 13:45. Ida Roos",
           "Dear Ida, thank you. Could it be an hour later, at 14:45? Robin"),
    "nl": ("Sollicitatiegesprek bakker", "Beste Robin, graag nodigen we je uit voor een gesprek als "
           "bakker op donderdag 12 maart 2026 om 13.45 uur. Groet, Ida Roos",
           "Beste Ida, dank je wel. Kan het een uur later, om 14.45? Groet, Robin"),
    "de": ("Vorstellungsgespräch Bäcker", "Guten Tag Robin Vale, gerne laden wir Sie zu einem "
           "Vorstellungsgespräch als Bäcker am Donnerstag, 12. März 2026, um 13:45 Uhr ein. Ida Roos",
           "Guten Tag Frau Roos, vielen Dank. Ginge es auch um 14:45 Uhr? Robin Vale"),
    "fr": ("Entretien de boulanger", "Bonjour Robin, nous vous invitons à un entretien pour le poste de "
           "boulanger le jeudi 12 mars 2026 à 13h45. Cordialement, Ida Roos",
           "Bonjour Madame, merci. Serait-il possible de décaler d'une heure, à 14h45 ? Robin Vale"),
    "es": ("Entrevista de panadero", "Hola Robin, te invitamos a una entrevista para el puesto de "
           "panadero el jueves 12 de marzo de 2026 a las 13:45. Un saludo, Ida Roos",
           "Hola Ida, gracias. ¿Podría ser una hora más tarde, a las 14:45? Un saludo, Robin"),
    "pt": ("Entrevista de padeiro", "Olá Robin, gostaríamos de o convidar para uma entrevista para a vaga "
           "de padeiro na quinta-feira, 12 de março de 2026, às 13:45. Cumprimentos, Ida Roos",
           "Olá Ida, obrigado. Poderia ser uma hora mais tarde, às 14:45? Cumprimentos, Robin"),
}  # fmt: skip
"""By language the subject, the invitation and the candidate's wish."""


def read(number: int, code: str, text: str, *, own: bool | None = None) -> Reading:
    subject = LETTERS[code][0]
    own = number == 2 if own is None else own
    head = (
        f"From: {ME if own else IDA}\nTo: {IDA if own else ME}\nMessage-ID: <{number}@x.example>\n"
        f"Subject: {'Re: ' if number > 1 else ''}{subject}\n"
        f"Date: Tue, 03 Mar 2026 1{number}:00:00 +0100\n"
    )
    if number > 1:
        head += f"In-Reply-To: <{number - 1}@x.example>\nReferences: <1@x.example>"
        head += " <2@x.example>\n" if number > 2 else "\n"
    head += "Content-Type: text/plain; charset=utf-8\n\n"
    return reading.read(message.parse(f"{head}{text}\n".encode()), ROBIN)


def begins(code: str, answer: str, quoted: bool) -> list[str]:
    """When the rounds begin once they have answered."""
    _, invited, wish = LETTERS[code]
    if quoted:
        answer = f"> {wish}\n\n{answer}"
    told = [read(1, code, invited), read(2, code, wish), read(3, code, answer)]
    found = hiring.trace(told, datetime(2026, 3, 5, 12, tzinfo=UTC), ROBIN)
    zone = ZoneInfo(ROBIN.timezone)
    return [f"{r.start.astimezone(zone):%H:%M}" for p in found for r in p.rounds if r.start]


@pytest.mark.parametrize("quoted", [False, True])
@pytest.mark.parametrize(
    ("code", "answer"),
    [
        ("en", "Works for us."), ("en", "That's fine, I'll get back to you with the link."),
        ("en", "Works for us. I'll see if Ben can join too."),
        ("nl", "Dat is akkoord."), ("nl", "Ja hoor, prima!"), ("nl", "Dat kan."),
        ("de", "Passt."), ("de", "Geht klar"), ("de", "Passt bei uns!"), ("de", "Kein Problem."),
        ("fr", "C'est bon pour nous"), ("fr", "Pas de souci."), ("fr", "C'est d'accord."),
        ("es", "Perfecto, quedamos así"), ("es", "Por nosotros bien."), ("es", "Nos va bien."),
        ("pt", "Pode ser"), ("pt", "Combinado!"), ("pt", "Por nós tudo bem."),
    ],
)  # fmt: skip
def test_a_yes_in_a_line_moves_the_round(code: str, answer: str, quoted: bool) -> None:
    assert begins(code, answer, quoted) == ["14:45"]


@pytest.mark.parametrize("quoted", [False, True])
@pytest.mark.parametrize(
    ("code", "answer"),
    [
        ("en", "Thanks Robin, let me ask the team and come back to you."),
        ("en", "Great, I'll ask Ben and let you know."), ("en", "I'll check with the panel."),
        ("nl", "Prima, ik kijk even en laat het je weten."), ("nl", "Ik vraag het na en laat het je weten."),
        ("de", "danke, ich kläre das"), ("de", "Das bespreche ich gerne mit dem Team."),
        ("fr", "D'accord, je vérifie et je vous dis."),
        ("es", "Vale, lo pregunto y te digo algo."), ("pt", "Ok, vou verificar e digo-lhe."),
    ],
)  # fmt: skip
def test_who_has_yet_to_ask_others_has_moved_nothing(code: str, answer: str, quoted: bool) -> None:
    assert begins(code, answer, quoted) == ["13:45"]


CHOICES = {
    "en": ("Sorry, Ben is ill on Thursday. Could you do Monday 16 March at 11 or at 4 instead?",
           "Wonderful, let's do that."),
    "de": ("Leider ist Herr Roth am Donnerstag krank. Ginge es am Montag, 16. März, um 11 oder um "
           "16 Uhr?", "Wunderbar, so machen wir es."),
    "fr": ("Désolée, Ben est malade jeudi. Pourriez-vous venir lundi 16 mars à 11 h ou à 16 h ?",
           "Parfait, c'est noté."),
    "nl": ("Sorry, Ben is donderdag ziek. Kun je maandag 16 maart om 11 uur of om 16 uur?",
           "Top, dat doen we."),
    "es": ("Lo siento, Ben está enfermo el jueves. ¿Puedes el lunes 16 de marzo a las 11:00 o a las "
           "16:00?", "Perfecto, quedamos así."),
}  # fmt: skip
"""By language a choice of two other hours, and a yes to the candidate's."""


@pytest.mark.parametrize(
    ("code", "wish"),
    [
        ("en", "Monday at 4 would suit me better, I have a dentist appointment at 11. Robin"),
        ("en", "Hi Ida, at 11 I'm teaching, but Monday at 4pm would be lovely. Robin"),
        ("de", "am Montag um 16 Uhr würde es mir besser passen, um 11 Uhr habe ich Dienst. Robin"),
        ("de", "16 Uhr passt mir am Montag besser, um 11 bin ich noch in der Schule. Robin"),
        ("fr", "lundi à 16 h me conviendrait mieux, j'ai un rendez-vous à 11 h. Robin"),
        ("nl", "maandag om 16 uur komt mij beter uit, om 11 uur heb ik les. Robin"),
        ("es", "el lunes a las 16:00 me viene mejor, a las 11:00 tengo clase. Robin"),
    ],
)
def test_an_hour_at_which_the_candidate_has_something_else_is_not_put_forward(
    code: str, wish: str
) -> None:
    asks, yes = CHOICES[code]
    told = [read(1, code, LETTERS[code][1]), read(2, code, asks, own=False)]
    told += [read(3, code, wish, own=True), read(4, code, yes)]
    found = hiring.trace(told, datetime(2026, 3, 5, 12, tzinfo=UTC), ROBIN)
    zone = ZoneInfo(ROBIN.timezone)
    rounds = [r for p in found for r in p.rounds if r.start and r.state is RoundState.SCHEDULED]
    assert [f"{r.start.astimezone(zone):%d %H}" for r in rounds if r.start] == ["16 16"]
