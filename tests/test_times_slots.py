"""Slots that are picked: out of some hours nothing is set, and who names one of those put forward
has taken it."""

import pytest

from agent import message, reading
from agent.reading.model import Candidate, Reading
from agent.terms import Kind

NOOR = Candidate(("noor@mail.example",), "Europe/Amsterdam")
THEY, SHE = "Office <office@school.example>", "Noor <noor@mail.example>"
PUT = """

On 2 Jun 2026 at 16:20, Office <office@school.example> wrote:
> Dear Noor,
>
> Would one of these work for your interview?
>
> - Monday 8 June, 14:00
> - Tuesday 9 June, 15:30
"""


def said(words: str, author: str = THEY) -> Reading:
    raw = (
        f"From: {author}\nTo: {SHE if author is THEY else THEY}\n"
        "Subject: Re: Interview for the post of art teacher\n"
        "Date: Wed, 03 Jun 2026 08:15:35 +0200\nMessage-ID: <2@school.example>\n"
        "In-Reply-To: <1@school.example>\nMIME-Version: 1.0\n"
        "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
        f"{words}\n"
    )
    return reading.read(message.parse(raw.encode()), NOOR)


@pytest.mark.parametrize(
    "words",
    [
        "We invite you to interview. Interviews take place on Tuesday 9 June from 9am to 4pm. Please choose a slot in our portal.",
        "You are invited to an interview. The panel is here on 9 and 10 June between 10am and 3pm. Book your own time by Friday 5 June.",
        "Wir laden Sie zum Gespräch ein. Die Gespräche finden am Dienstag, 9. Juni, zwischen 9 und 16 Uhr statt. Bitte wählen Sie online einen Termin.",
        "Nous vous invitons à un entretien. Les entretiens ont lieu le mardi 9 juin entre 9h et 16h. Merci de réserver un créneau en ligne.",
        "Le invitamos a una entrevista. Las entrevistas son el martes 9 de junio entre las 9:00 y las 16:00. Reserve su hora en la web.",
        "Convidamo-la para uma entrevista. As entrevistas são na terça-feira, 9 de junho, entre as 9h e as 16h. Escolha um horário na página.",
        "We nodigen je uit voor een gesprek. De gesprekken zijn dinsdag 9 juni tussen 9.00 en 16.00 uur. Kies een moment op de website.",
    ],
)
def test_a_slot_to_be_picked_sets_nothing(words: str) -> None:
    found = said(words)
    assert found.kind is Kind.AVAILABILITY_REQUESTED
    assert not found.interviews


def test_another_slot_may_be_picked_where_one_is_set() -> None:
    found = said(
        "Your interview is on Tuesday 9 June, 2pm to 3pm. If that is no good, choose another slot."
    )
    assert [i.start.isoformat()[:16] for i in found.interviews] == ["2026-06-09T14:00"]


@pytest.mark.parametrize(
    "words",
    [
        "I would lean towards Tuesday 9 June at 15:30.",
        "Tuesday 9 June at 15:30 is quite convenient, and I shall come to the gate.",
        "Of the two, my choice is Tuesday 9 June at 15:30.",
        "Van de twee komt dinsdag 9 juni om 15.30 uur mij het best uit.",
        "Ich entscheide mich für Dienstag, 9. Juni, 15:30 Uhr.",
        "C'est le mardi 9 juin à 15h30 qui m'arrange.",
        "Me quedo con el martes 9 de junio a las 15:30.",
        "Fico com terça-feira, 9 de junho, às 15h30.",
    ],
)
def test_who_names_one_of_the_times_put_forward_has_taken_it(words: str) -> None:
    found = said(f"{words}\n\nNoor{PUT}", SHE)
    assert found.kind is Kind.SCHEDULING_REPLY
    assert [i.start.isoformat()[:16] for i in found.interviews] == ["2026-06-09T15:30"]


@pytest.mark.parametrize(
    "words",
    [
        "Tuesday 9 June at 15:30 would be tight for me.",
        "Any time but Tuesday 9 June at 15:30.",
        "My own exam is on Tuesday 9 June at 15:30.",
        "If the other one is taken, Tuesday 9 June at 15:30.",
    ],
)
def test_a_time_named_against_is_not_taken(words: str) -> None:
    assert not said(f"{words}\n\nNoor{PUT}", SHE).interviews


@pytest.mark.parametrize(
    "words",
    [
        "We have to move Monday 8 June to Wednesday 10 June, same time. Could you confirm tomorrow before 6pm?",
        "Wir müssen von Montag, 8. Juni, auf Mittwoch, 10. Juni, gleiche Uhrzeit, verlegen. Bitte bestätigen Sie bis morgen, spätestens 18 Uhr.",
        "Notre entretien est décalé à mercredi 10 juin, même heure. Merci de confirmer demain avant 18h.",
    ],
)
def test_the_same_hour_is_not_the_one_to_answer_by(words: str) -> None:
    known = "\n\nOn 2 Jun 2026 at 09:00, Office <office@school.example> wrote:\n> We look forward to meeting you on Monday 8 June at 10:00.\n"
    found = said(f"{words}{known}")
    assert [i.start.isoformat()[:16] for i in found.interviews] == ["2026-06-10T10:00"]


def test_the_same_hour_as_before_may_be_told_again() -> None:
    known = "\n\nOn 2 Jun 2026 at 09:00, Office <office@school.example> wrote:\n> We look forward to meeting you on Monday 8 June at 10:00.\n"
    found = said(f"Your interview has moved to Wednesday. Same time as before, 10:00.{known}")
    assert [i.start.isoformat()[:16] for i in found.interviews] == ["2026-06-10T10:00"]


@pytest.mark.parametrize(
    "words",
    [
        "Would you like to meet Gwen, our head teacher, about the post? Gwen keeps Monday 8 June at 11 and Thursday 11 June at 4 free: tell me which suits.",
        "Please come and meet Gwen, our head teacher. She has Monday 8 June at 11 and Thursday 11 June at 4; take your pick.",
        "Für Ihr Gespräch haben wir den 8. Juni um 11 Uhr und den 11. Juni um 16 Uhr. Bitte geben Sie uns Bescheid, welcher passt.",
        "Pour votre entretien, nous avons le lundi 8 juin à 11h et le jeudi 11 juin à 16h. Dites-moi lequel vous convient.",
        "Para su entrevista tenemos el lunes 8 de junio a las 11:00 y el jueves 11 de junio a las 16:00. Dígame cuál prefiere.",
        "Para a sua entrevista temos segunda-feira, 8 de junho, às 11h, e quinta-feira, 11 de junho, às 16h. Diga-me qual prefere.",
        "Voor je gesprek hebben we maandag 8 juni om 11 uur en donderdag 11 juni om 16 uur. Laat even weten welke je past.",
    ],
)
def test_of_two_times_that_are_left_to_choose_none_is_set(words: str) -> None:
    found = said(words)
    assert found.kind is Kind.AVAILABILITY_REQUESTED
    assert not found.interviews


def test_two_rounds_are_both_set_whatever_else_is_to_be_told() -> None:
    found = said(
        "Your interview is on Tuesday 9 June at 11 and the visit on Thursday 11 June at 4. Let me know which entrance you use."
    )
    assert len(found.interviews) == 2
