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
        "Ihr Gespräch ist nicht am 12. November um 10 Uhr, sondern am 13. November um 10 Uhr.",
        "Das Gespräch, ursprünglich am 12. November, ist nun am 13. November um 10 Uhr.",
        "Das Gespräch findet nunmehr am 13. November um 10 Uhr in Raum 4 statt.",
        "Das Gespräch am 12. November findet nicht statt. Wir sehen uns am 13. November um 9 Uhr.",
        "Votre entretien aura lieu le 13 novembre à 10 h et non le 12 novembre.",
        "Votre entretien est maintenant le 13 novembre à 10 h (c'était le 12 novembre).",
        "La entrevista será el 13 de noviembre a las 10 y no el 12 de noviembre.",
        "A entrevista será a 13 de novembro às 10h e não a 12 de novembro.",
        "Uw gesprek is op 13 november om 10 uur en niet op 12 november.",
        "Uw gesprek is nu op 13 november om 10 uur (was 12 november).",
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
        "Das Gespräch am 12. November um 10 Uhr findet nicht statt, die Leiterin ist in Kur.",
        "Das Vorstellungsgespräch am Donnerstag um 10 Uhr wird nicht stattfinden.",
        "L'entretien du 12 novembre à 10 h ne se tiendra pas, la directrice étant absente.",
        "L'entretien de jeudi à 10 h n'aura pas lieu. Veuillez nous en excuser.",
        "La entrevista del jueves a las 10 no se celebrará. Le pedimos disculpas.",
        "A sua entrevista de quinta, dia 12 de novembro, não ocorrerá, e pedimos desculpa por isso.",
        "Het gesprek van donderdag om 10 uur vindt niet plaats omdat de directeur op reis is.",
        "Het sollicitatiegesprek van 12 november om 10 uur zal niet plaatsvinden.",
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


@pytest.mark.parametrize(
    "text",
    [
        "Ihr Gespräch am 12. November um 10 Uhr findet nicht bei uns, sondern online statt.",
        "Wir laden Sie zum Gespräch am 12. November ein, um 10 Uhr und nicht später als 10:15 Uhr.",
        "Votre entretien du 12 novembre à 10 h n'aura pas lieu dans nos locaux mais en visio.",
        "Su entrevista del 12 de noviembre a las 10 no se celebrará en la sede, sino en el anexo.",
        "Uw gesprek op 12 november om 10 uur vindt niet plaats in het stadhuis maar in de school.",
    ],
)
def test_what_is_held_elsewhere_is_held(text: str) -> None:
    assert kind(text, "Stock Clerk") not in (Kind.INTERVIEW_CANCELLED, Kind.INTERVIEW_RESCHEDULED)
