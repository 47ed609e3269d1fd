"""Whether the candidate turns a time down, in their own words or by their calendar."""

import pytest

from agent.invitation import Attendee, Invitation
from agent.message import Address, Message
from agent.reading import details, prose
from agent.reading.model import Candidate
from tests.bounded import bounded

ME = Candidate(("nora@letterbox.example",), "Europe/Dublin", "Nora Quill")
NORA = Address("Nora Quill", "nora@letterbox.example")


def declines(text: str, *parts: Invitation) -> bool:
    message = Message(sender=NORA, plain=text, invitations=parts)
    return details.declines(message, prose.split(message, ME), ME)


REFUSALS = [
    "I'm sorry, I can't make Thursday.",
    "Unfortunately I won't be able to attend on the 12th.",
    "Thursday at two doesn't work for me, as I teach until four.",
    "None of these times suit, I'm afraid.",
    "I have a clash at that hour.",
    "I am not available on that date.",
    "Could we reschedule?",
    "Is there any chance of pushing the interview back to Friday?",
    "Would Monday be possible instead?",
    "I have nobody for the children that morning. Would Thursday 1 October be at all possible?",
    "Could I ask for another day?",
    "May I suggest Tuesday at eleven?",
    "Would you mind if we began half an hour later?",
    "Leider kann ich am Dienstag nicht kommen.",
    "Könnten wir den Termin verschieben?",
    "Je ne suis pas disponible mardi.",
    "Serait-il possible de décaler notre entretien ?",
    "Lo siento, el martes no puedo.",
    "Infelizmente não posso na terça.",
    "Helaas kan ik dinsdag niet.",
    "Purtroppo martedì non posso.",
    "Tisdag passar tyvärr inte.",
]
NONE = [
    "Thursday at two works for me, see you then!",
    "Perfect, I'll be there.",
    "I can't wait!",
    "I'd love to move this forward.",
    "Happy to move things along to the next stage.",
    "Could we move it to Zoom?",
    "Could we do the call by phone instead?",
    "I can't attend the dinner on Wednesday, but look forward to the interview.",
    "I can't make any sense of the map, could you send the address?",
    "Does Thursday at two still work?",
    "I am available on Thursday from nine.",
    "Dienstag passt mir gut, ich kann es nicht erwarten!",
    "Je peux me déplacer à Lyon sans difficulté.",
    "No puedo esperar, nos vemos el martes.",
    "Ik kan niet wachten, tot dinsdag!",
]


@pytest.mark.parametrize("text", REFUSALS)
def test_a_time_is_turned_down(text: str) -> None:
    assert declines(f"Dear Ines,\n\n{text}\n\nNora")


@pytest.mark.parametrize("text", NONE)
def test_nothing_is_turned_down(text: str) -> None:
    assert not declines(f"Dear Ines,\n\n{text}\n\nNora")


def test_what_is_quoted_is_not_said() -> None:
    quoted = "> I'm sorry, I can't make Thursday. Could you do Monday?"
    assert not declines(f"Monday it is!\n\nNora\n\nOn Mon, Ines wrote:\n{quoted}")


@pytest.mark.parametrize(
    ("answer", "down"), [("DECLINED", True), ("ACCEPTED", False), ("TENTATIVE", False)]
)
def test_a_calendar_answers_for_the_candidate(answer: str, down: bool) -> None:
    """Others' answers stand in the object too; only the candidate's own counts."""
    guests = (
        Attendee("Nora Quill", "nora@letterbox.example", partstat=answer),
        Attendee("Tom", "tom@lakeside.example", partstat="DECLINED"),
    )
    assert declines("Nora Quill has replied.", Invitation("u1", "REPLY", attendees=guests)) is down


@pytest.mark.parametrize(
    "word", ["thursday ", "can't ", "possible ", "move it to ", "would friday "]
)
def test_a_long_line_costs_little(word: str) -> None:
    with bounded():
        declines(word * (200_000 // len(word)))
