"""A room that gets another number moves no hour; a bare weekday after an old date is of its week."""

import pytest

from agent import message, reading
from agent.reading.model import Candidate, Reading

MIRA = Candidate(("mira@postbox.example",), "Europe/London")


def read(text: str) -> Reading:
    raw = (
        "From: Olle Brandt <olle@kvistmobler.example>\nTo: mira@postbox.example\n"
        "Subject: Re: joiner\nDate: Tue, 02 Jun 2026 10:15:00 +0100\nMessage-ID: <1@k.example>\n"
        "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n"
        f"Content-Transfer-Encoding: 8bit\n\n{text}\n\nOlle\n"
    )
    return reading.read(message.parse(raw.encode()), MIRA)


def starts(text: str) -> list[str]:
    return [one.start.strftime("%m-%d %H:%M") for one in read(text).interviews]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Your interview is on Thursday 11 June at 3 pm. The room has moved from 3 to 5.", "06-11 15:00"),
        ("Your interview on Thursday 11 June at 10.00 stands. The meeting room changes from 4 to 6.", "06-11 10:00"),
        ("The room for your interview on Thursday 11 June at 3 pm has moved from 3 to 5.", "06-11 15:00"),
        ("Ihr Gespräch ist am Donnerstag, 11. Juni, um 14 Uhr. Der Raum wechselt von 3 auf 5.", "06-11 14:00"),
        # Not the room but the interview goes from one hour to another.
        ("Your interview on Thursday 11 June has moved from 3 to 5.", "06-11 17:00"),
        ("Your interview in the meeting room on Thursday 11 June is moved from 3 to 5.", "06-11 17:00"),
    ],
)  # fmt: skip
def test_a_room_goes_from_one_number_to_another(text: str, expected: str) -> None:
    assert starts(text) == [expected]
    assert read(text).interviews[0].end is None


@pytest.mark.parametrize(
    "text",
    [
        "Your interview on Thursday 11 June at 10.00 has to move. It is now on Friday. Same time, same place.",
        "Ihr Gespräch am Donnerstag, 11. Juni, um 10 Uhr müssen wir verschieben. Es findet am Freitag statt. Gleiche Uhrzeit.",
        "L'entretien du jeudi 11 juin à 10h est reporté. Il aura lieu vendredi. Même heure, même endroit.",
        "Tenemos que mover la entrevista del jueves 11 de junio a las 10:00. Será el viernes. A la misma hora.",
        "A entrevista de quinta-feira, 11 de junho, às 10h foi adiada. Será na sexta-feira. À mesma hora.",
        "Je gesprek van donderdag 11 juni om 10.00 uur verplaatsen we. Het wordt vrijdag. Zelfde tijd.",
    ],
)  # fmt: skip
def test_a_weekday_after_the_old_date_is_of_its_week(text: str) -> None:
    assert starts(text) == ["06-12 10:00"]


def test_a_date_of_something_else_lends_no_week() -> None:
    text = "We have moved your interview to Friday at 10. The post is advertised until 16 June."
    assert starts(text) == ["06-05 10:00"]
