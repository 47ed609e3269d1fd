"""Who asks not to be asked, politely, and who asks for leave to write. Nothing is learnt from it."""

from email.message import EmailMessage

import pytest

from agent import message, reading
from agent.reading.details import forbids_questions_alone
from agent.reading.model import Candidate, Reading
from agent.terms import FollowUpWish, Kind

ROBIN = Candidate(("robin@letterbox.example",), "Europe/Lisbon", "Robin Vale")
_UNTIL = [
    "Hi Robin, all hiring was frozen this afternoon. I should know more in mid-April and I'll call you then. Until then please hold off on checking in.",
    "Hi Robin, we are waiting on budget and I'll write on the 20th. Please refrain from getting in touch before then.",
    "Dear Robin, the governors meet on Friday and I will telephone you then. Would you be so kind as not to ring the school before that?",
    "Hola Robin: no podremos decirte nada hasta mediados de abril. Te rogaría que mientras tanto no llames a la oficina.",
    "Olá Robin, a direção decide no dia 20. Pedia-te que até lá não telefonasses para o escritório.",
    "Dag Robin, de directie beslist volgende week. Wil je tot die tijd niet meer bellen? Ik heb er geen invloed op.",
]
_LEAVE = [
    "Hi Robin, I'd like to talk an offer through with you. Let me know when I can reach you tomorrow, any time before noon.",
    "Liebe Frau Vale, es hat diesmal nicht gereicht. Darf ich Sie anrufen, wenn im Herbst etwas frei wird?",
    "Bonjour Robin, nous avons retenu une autre candidate. Puis-je vous recontacter si un poste se libère à l'automne ?",
    "Hola Robin, hemos elegido a otra persona. ¿Puedo escribirte si en otoño queda algo libre?",
]


def read(text: str) -> Reading:
    mail = EmailMessage()
    mail["From"], mail["To"] = (
        "Ada Kern <ada@kernworks.example>",
        "Robin Vale <robin@letterbox.example>",
    )
    mail["Subject"], mail["Date"] = "Re: your application", "Mon, 09 Mar 2026 16:00:00 +0000"
    mail.set_content(f"{text}\n\nAda Kern\nKern Works\n")
    return reading.read(message.parse(mail.as_bytes()), ROBIN)


@pytest.mark.parametrize("text", _UNTIL)
def test_who_asks_not_to_be_asked_until_then_forbids_it(text: str) -> None:
    assert read(text).follow_up is FollowUpWish.FORBIDDEN


@pytest.mark.parametrize("text", _LEAVE)
def test_who_asks_for_leave_to_write_invites_nobody(text: str) -> None:
    assert read(text).follow_up is None


def test_hours_for_questions_are_an_invitation() -> None:
    said = read(
        "Hallo Frau Vale, uns fehlt noch eine Kopie Ihres Zeugnisses. Bitte mailen Sie sie bis Freitag. "
        "Für Fragen bin ich von 8 bis 12 Uhr telefonisch da."
    )
    assert said.follow_up is FollowUpWish.WELCOME


def test_who_wants_no_calls_in_the_office_is_not_away_from_it() -> None:
    asked = "Der Vorstand entscheidet am 20. März über Ihre Bewerbung. Würden Sie bis dahin bitte nicht im Büro anrufen?"
    assert read(f"Liebe Frau Vale, {asked}").kind is not Kind.AUTO_REPLY


@pytest.mark.parametrize(
    "words",
    [
        "There is no need to chase us.", "Bitte nicht nachfragen.", "Inutile de nous relancer.",
        "No hace falta insistir.", "Navraag doen is niet nodig.",
    ],
)  # fmt: skip
def test_who_wants_no_questions_may_still_be_written_to(words: str) -> None:
    assert forbids_questions_alone([words])
    assert not forbids_questions_alone([words, "Please do not write to us."])
    assert not forbids_questions_alone([])


def test_a_message_tells_whether_it_forbids_questions_alone() -> None:
    assert read("The panel sits on the 20th. There is no need to chase us.").only_questions
    assert not read(
        "The panel sits on the 20th. Please do not write to us or telephone."
    ).only_questions
