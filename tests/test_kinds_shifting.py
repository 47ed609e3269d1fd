"""What was set goes to another time, or is off: in second words and six languages."""

import pytest

from agent.terms import Kind
from tests import test_kinds_other_words as mail


def kind(text: str, subject: str = "Re: Stock Clerk") -> Kind:
    return mail.kind(text, subject)


@pytest.mark.parametrize(
    "text",
    [
        "Your talk with Mr Lowe is off today. Would Monday at 2 do?",
        "Tomorrow is off, I am sorry to say. How about Friday at 3?",
        "Unser Gespräch am Donnerstag fällt leider aus. Passt Ihnen Montag, 16. November, um 10?",
    ],
)
def test_a_time_that_is_only_asked_for_is_not_set(text: str) -> None:
    assert kind(text) is Kind.INTERVIEW_CANCELLED


@pytest.mark.parametrize(
    "text",
    [
        "Thursday's interview is off. Could you do Monday at 2? I have put you in for then.",
        "Thursday's interview is off. We shall see you on Monday at 2 instead.",
        "Your interview has been preponed to 12th November at 2 PM.",
        "The talk on Thursday is shunted to Friday 13 November, 3pm.",
        "The date of your interview has been amended to 17.11.2026 at 11:00 hrs.",
        "Rather than tomorrow we would have you come in on Monday at 10.",
        "Thursday has gone wrong here. I am putting you in for Friday at 2 in its place.",
        "Unser Gespräch müssen wir vorziehen: neu Mittwoch, 11. November, 9 Uhr.",
        "Notre entretien est avancé au jeudi 12 novembre à 11 h.",
        "Adelantamos la entrevista al jueves 12 de noviembre a las 10:00.",
        "A entrevista foi adiada para segunda, 16 de novembro, às 16h.",
        "Ons gesprek is verschoven naar vrijdag 13 november, 11 uur.",
    ],
)
def test_what_goes_to_another_time_has_moved(text: str) -> None:
    assert kind(text) is Kind.INTERVIEW_RESCHEDULED


@pytest.mark.parametrize(
    "text",
    [
        "Thursday is a washout, I fear; the whole yard is under water.",
        "I have to cry off our talk on Thursday. More when I am back.",
        "The interviews on 13 November stand postponed sine die. A fresh date will be intimated.",
        "No chance of Thursday now, the van is off the road and so is the foreman. I will ring.",
        "We have had to stand everybody down for Friday.",
        "I must disappoint you about Wednesday: the chairman is abroad.",
        "Je dois malheureusement renoncer à notre entretien de jeudi.",
        "Terei de desmarcar a entrevista de quinta, peço desculpa.",
    ],
)
def test_what_is_off_is_called_off_in_other_words_too(text: str) -> None:
    assert kind(text) is Kind.INTERVIEW_CANCELLED


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("The closing date has been moved back to Friday. See the advert.", "Job alert"),
        ("Your delivery is bumped to Thursday between 2 and 4.", "Your order"),
        ("Rather than tomorrow, swimming is on Monday at 10.", "Swimming"),
        ("Thursday's book club is scrapped, sorry all.", "Book club"),
        ("Der Elternabend wird auf Donnerstag, 19 Uhr, verschoben.", "Elternabend"),
    ],
)
def test_other_things_move_too(text: str, subject: str) -> None:
    assert kind(text, subject) is Kind.UNRELATED


@pytest.mark.parametrize(
    "text",
    [
        "Das Gespräch zur Stelle findet statt am Donnerstag, 19. November, 9:30 Uhr.",
        "Your interview is on Thursday 19 November at 9.30. Should it have to be moved, ring us.",
    ],
)
def test_what_takes_place_has_not_moved(text: str) -> None:
    assert kind(text, "Stock Clerk") is Kind.INTERVIEW_CONFIRMED
