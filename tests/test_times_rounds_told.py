"""Rounds as employers write them down: when to be there, lists, agendas, what else happens."""

import pytest

from agent import message, reading
from agent.reading.model import Candidate, Interview

LEV = Candidate(("lev@postbox.example",), "Europe/London")
BOGOTA = Candidate(("lev@postbox.example",), "America/Bogota")


def rounds(
    text: str, who: Candidate = LEV, subject: str = "Your interview"
) -> tuple[Interview, ...]:
    """The rounds of a message of Tuesday 2 June 2026."""
    raw = (
        "From: Noor Haddad <noor@kilnhouse.example>\nTo: Lev Aronsen <lev@postbox.example>\n"
        f"Subject: {subject}\nDate: Tue, 02 Jun 2026 10:15:00 +0100\nMessage-ID: <1@k.example>\n"
        "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n"
        f"Content-Transfer-Encoding: 8bit\n\n{text}\n\nNoor\n"
    )
    return reading.read(message.parse(raw.encode()), who).interviews


def starts(text: str, who: Candidate = LEV) -> list[str]:
    return [one.start.strftime("%m-%d %H:%M") for one in rounds(text, who)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Your interview is on Monday 8 June. Please arrive by 9.45 for 10 so that we can find you a badge.", "06-08 10:00"),
        ("We interview you on Monday 8 June. Be here at 1.40 for 2, please.", "06-08 14:00"),
        ("Your interview is on Monday 8 June. Please come at 9.15 for a 9.30 start.", "06-08 09:30"),
        # What follows "for" is no hour but people or a length.
        ("Your interview is on Monday 8 June at 9.45 for 10 minutes only.", "06-08 09:45"),
        ("A table is booked for your interview lunch on Monday 8 June at 12.45 for 2 people.", "06-08 12:45"),
    ],
)  # fmt: skip
def test_when_to_be_there_for_when_it_begins(text: str, expected: str) -> None:
    assert starts(text) == [expected]


def test_the_readers_line_among_nameless_candidates() -> None:
    listed = "Candidate A - 9.30\nCandidate B - 10.30\nLev Aronsen - 11.45\nCandidate D - 1.30"
    text = f"Dear candidate\n\nInterviews for the post will be held on Monday 8 June.\n\n{listed}"
    assert starts(text) == ["06-08 11:45"]


def test_each_item_of_a_list_of_days_is_a_round() -> None:
    text = (
        "Two clients want to interview you:\n\n"
        "1. Tern Freight (Planner) - Mon 08/06 @ 14:30, ask for Bo\n"
        "2. Oat & Rye (Buyer) - Wed 10/06 @ 09:00, Teams"
    )
    assert starts(text) == ["06-08 14:30", "06-10 09:00"]


@pytest.mark.parametrize(
    "row", ["14:00 - 14:30  Wrap-up with the recruiter", "14:00 - 14:30  Closing chat with Ana Sol"]
)
def test_a_wrap_up_with_somebody_is_a_round(row: str) -> None:
    text = (
        f"Your interview day is Monday 8 June.\n\n10:00 - 10:45  Case\n12:00 - 12:45  Break\n{row}"
    )
    assert starts(text) == ["06-08 10:00", "06-08 14:00"]


def test_a_wrap_up_of_the_day_is_none() -> None:
    text = "Your interview day is Monday 8 June.\n\n10:00 - 10:45  Case\n14:00  Wrap-up"
    assert starts(text) == ["06-08 10:00"]


@pytest.mark.parametrize(
    "other",
    [
        "Lunch is provided at 12.45.",
        "The prep call with me is on Friday at 4.",
        "Ring me on Friday at 4 so that I can prep you.",
        "The panel will meet at 2pm that day to decide.",
    ],
)
def test_what_else_happens_is_no_round(other: str) -> None:
    text = f"Your interview is on Monday 8 June. The day begins at 9.30am. {other}"
    assert starts(text) == ["06-08 09:30"]


def test_a_day_that_has_been_is_thanked_for() -> None:
    text = "Thank you for coming in to interview on Monday at 10. The panel meets on Friday at 2 to decide."
    assert starts(text) == []


def test_bare_hours_behind_what_they_hold() -> None:
    text = "Your interview is confirmed for the 8th. Interview 10-11, skills test 11-11.30."
    assert starts(text) == ["06-08 10:00", "06-08 11:00"]


def test_a_number_of_interviews_is_no_hour() -> None:
    text = "Your interview is on Monday 8 June at 11. After interview 2-3 people go on."
    assert starts(text) == ["06-08 11:00"]


def test_a_meeting_point_is_none() -> None:
    text = "Ihr Vorstellungsgespräch: Montag, 8. Juni. Treffpunkt 7.45 Uhr am Tor, um 8 Uhr beginnt das Gespräch."
    assert starts(text) == ["06-08 08:00"]


@pytest.mark.parametrize("said", ["(hora del centro de México)", "(todo en hora de Madrid)"])
def test_a_zone_in_brackets_above_a_list_is_of_all(said: str) -> None:
    text = (
        f"Hola, Lev:\n\nTu agenda de entrevistas {said}:\n\n"
        "Lunes 8 de junio, 9:00 - entrevista técnica\nMiércoles 10 de junio, 13:00 - entrevista con la directora"
    )
    zone = "America/Mexico_City" if "centro" in said else "Europe/Madrid"
    assert {one.timezone for one in rounds(text, BOGOTA)} == {zone}


@pytest.mark.parametrize("day", ["Wednesday", "Thursday", "Friday"])
def test_an_hour_on_any_day_of_the_week(day: str) -> None:
    dates = {"Wednesday": "06-03", "Thursday": "06-04", "Friday": "06-05"}
    assert starts(f"So we have for the interview 3.30 on {day} and nothing else.") == [
        f"{dates[day]} 15:30"
    ]
