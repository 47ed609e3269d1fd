"""What stands beside a round's people and its place: how long it is, a room, the place of another round."""

from email.message import EmailMessage

import pytest

from agent import message, reading
from agent.reading.model import Candidate, Reading

ME = "robin@post.example"


def read(text: str, zone: str = "Europe/London") -> Reading:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "Ada Kiln <ada@kilnworks.example>", ME, "Interview"
    mail["Date"], mail["Message-ID"] = "Fri, 20 Nov 2026 10:00:00 +0000", "<theirs@x.example>"
    mail.set_content(f"{text}\n\nAda")
    return reading.read(message.parse(mail.as_bytes()), Candidate((ME,), zone))


@pytest.mark.parametrize("aside", ["(30 min)", "(45 minutes)", "(Room 4C)", "(1h)"])
def test_how_long_and_where_a_talk_is_belong_to_nobodys_title(aside: str) -> None:
    said = read(
        f"Dear Robin,\n\nYour interview is on Tuesday 24 November at 10am with Hal Tern, VP Supply {aside}."
    )
    assert [p.title for i in said.interviews for p in i.interviewers] == ["VP Supply"]


def test_what_a_manager_looks_after_stays_in_the_title() -> None:
    said = read(
        "Dear Robin,\n\nYour interview is on Tuesday 24 November at 10am with Hal Tern, Manager (Nights)."
    )
    assert [p.title for i in said.interviews for p in i.interviewers] == ["Manager (Nights)"]


def test_a_round_on_the_same_link_is_where_the_other_is() -> None:
    link = "https://teams.microsoft.com/l/meetup-join/19%3abbb"
    said = read(
        f"Hi Robin,\n\nFriday 27 November it is: 12.15 to 13.30 on Teams ({link}), with Hal Tern. \n\nStraight after,"
        " 13.45 to 14.15, you'll meet our CTO Olaf Reed on the same link."
    )
    assert [i.place for i in said.interviews] == [link, link]


def test_another_round_of_which_nothing_is_said_is_not() -> None:
    said = read(
        "Hi Robin,\n\nFriday 27 November it is: 12.15 to 13.30 on Teams (https://teams.microsoft.com/l/meetup-join/19"
        "%3abbb), with Hal Tern.\n\nStraight after, 13.45 to 14.15, you'll meet our CTO Olaf Reed in person."
    )
    assert [i.place for i in said.interviews][1:] == [None]


@pytest.mark.parametrize(
    ("text", "zone", "place"),
    [
        ("Hoi Robin,\n\nJe gesprek is maandag 23 november om 9.30 uur op de Nieuwe Kade 12 in Gouda.",
         "Europe/Amsterdam", "Nieuwe Kade 12"),
        ("Olá Robin,\n\nA sua entrevista está marcada para sexta-feira, 27 de novembro, às 14h (Rodovia dos"
         " Pinhais, km 9).", "America/Sao_Paulo", "Rodovia dos Pinhais, km 9"),
        ("Dear Robin,\n\nYour interview is on Tuesday 24 November at 10am, by phone at 646-555-0147.",
         "Europe/London", "646-555-0147"),
    ],
)  # fmt: skip
def test_a_quay_a_highway_and_a_number_are_places(text: str, zone: str, place: str) -> None:
    assert [i.place for i in read(text, zone).interviews] == [place]


def test_a_number_to_ask_at_is_no_place() -> None:
    said = read(
        "Dear Robin,\n\nYour interview is on Tuesday 24 November at 10am. I can be reached by phone at 646-555-0147."
    )
    assert [i.place for i in said.interviews] == [None]
