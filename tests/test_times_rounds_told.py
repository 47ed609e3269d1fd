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


def spans(text: str, who: Candidate = LEV) -> list[str]:
    return [f"{one.start:%m-%d %H:%M}-{one.end:%d %H:%M}" if one.end else f"{one.start:%m-%d %H:%M}"
            for one in rounds(text, who)]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A day of the week that is named before it.
        ("Your interview slot:\n\nw/c 8 June: Tuesday 10:30, Lantern House.", ["06-09 10:30"]),
        ("Your interview is in the week of 15 June, on the Thursday at 2pm.", ["06-18 14:00"]),
        # One round over two days.
        ("Your interview runs from 10 on Thu 11th to half two on Fri 12th.", ["06-11 10:00-12 14:30"]),
        ("Ihr Vorstellungsgespräch: Donnerstag, 11. Juni 2026, 08.00 Uhr bis Freitag, 12. Juni 2026, 12.00 Uhr.",
         ["06-11 08:00-12 12:00"]),
        # What begins and what ends at an hour.
        ("Your interview day: Monday 8 June | 8.30am registration, 9am start, 4.15pm finish", ["06-08 09:00-08 16:15"]),
        ("Your interview day is Monday 8 June.\n\n10.40  Formal interview\n11.40  Depart", ["06-08 10:40-08 11:40"]),
        ("Your interview:\nStart: 2026-06-08T16:00:00+01:00\nEnd: 2026-06-08T17:00:00+01:00", ["06-08 16:00-08 17:00"]),
        ("Your interview is on Monday 8 June at 8am and runs until 11.", ["06-08 08:00-08 11:00"]),
        ("Your interview is on Monday 8 June from noon to about a quarter past one.", ["06-08 12:00-08 13:15"]),
        ("Interview on Monday 8 June at midday. We'll be done by ten to one.", ["06-08 12:00-08 12:50"]),
        # Rows that begin with bare hours.
        ("Your interviews on Monday 8 June:\n\n- 10-10:45 – Values with Bo Ek\n- 11-12 – Coding with Ana Sol",
         ["06-08 10:00-08 10:45", "06-08 11:00-08 12:00"]),
        ("Your talks:\n\nMon June 8, 11:00 - Paul Reyes\nTue June 9, 14:00 - Lisa Chow\n\n30 minutes each.",
         ["06-08 11:00-08 11:30", "06-09 14:00-09 14:30"]),
        # What is open at other hours, and what is rung about, is no round.
        ("See you for the interview on the 9th at quarter past five, after clinic (we're open 8.30 to 5).", ["06-09 17:15"]),
        ("Your interview is at 8:15 tomorrow. Call me at 7.45 if you want a quick warm-up.", ["06-03 08:15"]),
        ("Das Gespräch läuft am 9.6. zwischen 10 und 11:30 Uhr. Davor um 9:45 kannst du die Technik testen.",
         ["06-09 10:00-09 11:30"]),
        # Lengths told for each of several rounds in one sentence.
        ("Your interviews on Monday 8 June: at 13:00 with Bo Ek for 20 minutes, then at 14:00 half an hour with Ana Sol.",
         ["06-08 13:00-08 13:20", "06-08 14:00-08 14:30"]),
        ("Interview on Monday 8 June at 9.15. Simulator assessment follows at 11.00, about 90 minutes.",
         ["06-08 09:15", "06-08 11:00-08 12:30"]),
        ("Ihr Gespräch: morgen um 13 Uhr mit Svenja, danach ab 14 Uhr 45 Minuten mit Cem, zum Schluss um 15 Uhr eine halbe Stunde mit Anna.",
         ["06-03 13:00", "06-03 14:00-03 14:45", "06-03 15:00-03 15:30"]),
        ("Übermorgen um 7.40 Uhr erwarten wir Sie zum Probearbeiten, Feierabend ist um 12.", ["06-04 07:40-04 12:00"]),
        ("Votre entretien est fixé à mercredi, en début d'après-midi : disons 14 heures. Mon associé sera là, et nous"
         " parlerons tous les trois jusqu'à 16 h.", ["06-03 14:00-03 16:00"]),
        ("Your interviews on Monday 8 June\n\n10:00 AM – 10:45 AM\nCase\n\n11:30 AM – 12:00 PM\nBreak\n\n12:00 PM – 12:30 PM\nManager",
         ["06-08 10:00-08 10:45", "06-08 12:00-08 12:30"]),
        ("Your technical interview is booked.\n\nDate: 08/06/2026\nStart: 15:00\nFinish: 16:30\n\nWe also booked a talk with Ana for 10/06/2026 at 10:00.",
         ["06-08 15:00-08 16:30", "06-10 10:00"]),
        ("Let's have the interview on Tuesday, that's the 9th, 9 sharp.", ["06-09 09:00"]),
        # What is taken back, and what keeps others.
        ("Interview on Fri 3pm?? no sorry Fri 4pm, see you then!", ["06-05 16:00"]),
        ("Your interview is on Thursday 4 June at 2. I've a delivery at 3.", ["06-04 14:00"]),
        # Hours in other words.
        ("Ross has 9.30 and you have 11.15 for the interview, both on Thursday 11 June.", ["06-11 11:15"]),
        ("Votre entretien est confirmé le mardi 9 juin (11h).", ["06-09 11:00"]),
        ("Das Vorstellungsgespräch ist am Donnerstag um drei Viertel neun.", ["06-04 08:45"]),
        ("Interview: Monday 8 June, 08:30 UK time (that's BST by then, so 09:30 in Oslo).", ["06-08 08:30"]),
    ],
)  # fmt: skip
def test_when_rounds_begin_and_end(text: str, expected: list[str]) -> None:
    assert spans(text) == expected


def test_an_address_alone_in_a_line_or_in_brackets_is_the_place() -> None:
    text = "Your interview is on Monday 8 June at 11.15"
    beside = [one.place for one in rounds(f"{text} (Larkfield Foods, Mills Rd, ME20 7NA).")]
    below = [
        one.place
        for one in rounds(f"{text}.\n\nPenrose Academy, Wordsworth Street, Penrith CA11 7QY.")
    ]
    assert beside == ["Larkfield Foods, Mills Rd, ME20 7NA"]
    assert below == ["Penrose Academy, Wordsworth Street, Penrith CA11 7QY"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Your interviews on Monday 8 June:\n\n- 10-10:45 – Values w/ Hugh Lane (Chief of Staff)\n- 11-12 – Coding w/ Vera Stahl",
         ["Hugh Lane", "Vera Stahl"]),
        ("Your interviews on Monday 8 June: Ada Keller is now at 10:00 and Nadja Wolf at 14:00.", ["Ada Keller", "Nadja Wolf"]),
        ("Your interviews on Monday 8 June\n\n10:00 AM – 10:45 AM\nCase\nDina Marsh, Priya Nand\n\n12:00 PM – 12:30 PM\nCritique\nFelix Grau",
         ["Dina Marsh, Priya Nand", "Felix Grau"]),
        ("Graag nodigen we je uit voor een gesprek op maandag 8 juni van 13.00 tot 13.45 uur met Tessa Blom (HR) en Ruud"
         " Peters (teamleider), Dorpsstraat 55, Zoetermeer.", ["Tessa Blom, Ruud Peters"]),
        ("Ross has 9.30 and you have 11.15 for the interview on Monday 8 June, with Moira Kinnear.", ["Moira Kinnear"]),
    ],
)  # fmt: skip
def test_whose_round_is_whose(text: str, expected: list[str]) -> None:
    assert [", ".join(p.name or "" for p in one.interviewers) for one in rounds(text)] == expected
