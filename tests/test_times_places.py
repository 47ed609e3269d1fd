"""Where a round takes place: links of meeting services, telephone numbers, addresses, labels."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from agent.message import Message
from agent.reading import prose, times
from agent.reading.model import Candidate
from agent.reading.times import zones
from agent.reading.times.days import Basis
from agent.terms import Kind

ME = Candidate(("sam@mailbox.example",), "Europe/London")
SENT = datetime(2026, 9, 8, 9, 0, tzinfo=UTC)
WHEN = "Your interview is on Thursday 17 September at 10am"

PLACES = [
    (f"{WHEN} on Zoom: https://brindlework.zoom.us/j/98310020011?pwd=abc.", "https://brindlework.zoom.us/j/98310020011?pwd=abc"),
    (f"{WHEN}.\n\nJoin: https://teams.microsoft.com/l/meetup-join/19%3ameeting_x/0", "https://teams.microsoft.com/l/meetup-join/19%3ameeting_x/0"),
    (f"{WHEN} (meet.google.com/abc-defg-hij).", "meet.google.com/abc-defg-hij"),
    (f"{WHEN}.\n\nFormat: Webex, 45 minutes. https://brindlework.webex.com/meet/rash", "https://brindlework.webex.com/meet/rash"),
    (f"{WHEN}.\n\nWe meet at https://meet.brindlework.example/room/7", "https://meet.brindlework.example/room/7"),
    (f"{WHEN}. Test your set-up at https://zoom.us/test first.", None),
    (f"{WHEN}. Our site: https://www.brindlework.example/about", None),
    (f"{WHEN}. I'll call you on +44 7700 900123.", "+44 7700 900123"),
    (f"{WHEN}. We will ring you on 020 7946 0018, so keep the line free.", "020 7946 0018"),
    (f"{WHEN}. If you are late, my number is 020 7946 0018.", None),
    (f"{WHEN} at 14 Mill Lane, Ludlow SY8 1AA.", "14 Mill Lane, Ludlow SY8 1AA"),
    (f"{WHEN} in Room 204, Kirkgate House, 12 Kirkgate, Leeds.", "Kirkgate House, 12 Kirkgate"),
    (f"{WHEN} at 1519 Harbor Street, Suite 400, Portland, OR 97201.", "1519 Harbor Street"),
    ("Ihr Gespräch ist am Donnerstag, 17. September, um 10 Uhr in unserem Hause, Hafenweg 12, 26721 Emden.", "Hafenweg 12, 26721 Emden"),
    ("Ihr Gespräch ist am Donnerstag, 17. September, um 10 Uhr im Haus Vollmer, Hafenweg 12, 26721 Emden.", "Haus Vollmer, Hafenweg 12, 26721 Emden"),
    (f"{WHEN} at our office in Leeds.", "our office in Leeds"),
    (f"{WHEN} at the Old Theatre.", "the Old Theatre"),
    (f"{WHEN}. Come to the workshop, Unit 3, Dock Yard, Whitby.", "the workshop, Unit 3, Dock Yard, Whitby"),
    (f"{WHEN}. The address is Larch House, Station Approach, Hexham.", "Larch House, Station Approach, Hexham"),
    (f"{WHEN}.\n\nWhere: Larch House, Hexham", "Larch House, Hexham"),
    (f"{WHEN}.\n\nLocation: Microsoft Teams\nLink: https://teams.microsoft.com/meet/342", "https://teams.microsoft.com/meet/342"),
    (f"{WHEN}.\n\nLocation: Zoom (link to follow)", None),
    (f"{WHEN}.\n\nVenue:\tThe Old Chapel, 4 Mill Lane", "The Old Chapel, 4 Mill Lane"),
    (f"{WHEN}. You will spend the day in the workshop with our apprentices.", "the workshop"),
    (f"{WHEN}. We liked your work at Acme and in September we grow.", None),
    (f"{WHEN}. You can sit in on morning practice.", None),
    ("Ihr Gespräch ist am 17. September um 10 Uhr in der Ahornstraße 9, 2. Stock, 50667 Köln.", "Ahornstraße 9, 2. Stock, 50667 Köln"),
    ("Ihr Gespräch ist am 17. September um 10 Uhr in der Ahornstraße 9. Hof und Garten sind offen.", "Ahornstraße 9"),
    ("Le esperamos el 17 de septiembre a las 10:00 en Calle Olivo 8, 3º izquierda, 37001 Salamanca.", "Calle Olivo 8, 3º izquierda, 37001 Salamanca"),
    ("Votre entretien aura lieu le 17 septembre à 10 h à la Halle, rue des Forges, 31400 Toulouse.", "Halle, rue des Forges, 31400 Toulouse"),
    ("Il colloquio è il 17 settembre alle 10 in Via Verdi 3, 2° piano, Torino.", "Via Verdi 3, 2° piano, Torino"),
    (f"{WHEN}.\n\nWhere: Zoom: https://brindlework.zoom.us/j/98310020011", "https://brindlework.zoom.us/j/98310020011"),
    (f"{WHEN}.\n\nVenue unchanged: Boardroom, Old Building, Quill Hospital, Hexham", "Boardroom, Old Building, Quill Hospital, Hexham"),
    (f"{WHEN}.\n\nNew venue: Room 4, Larch House", "Room 4, Larch House"),
    (f"{WHEN}.\n\nDate        17/09/2026\nLocation    Quill Suite, Larch House, Mill Way", "Quill Suite, Larch House, Mill Way"),
    (f"{WHEN} at Unit 6, Larch Yard. The buzzer sticks, so ring me on 020 7946 0018.", "Unit 6, Larch Yard"),
    (f"{WHEN}. We are at c/ Marineros 8, the blue door.", "c/ Marineros 8"),
    ("La entrevista es el 17 de septiembre a las 10:00 en Avda. de la Paz 14, Zaragoza, con nosotros.", "Avda. de la Paz 14"),
    ("A entrevista é a 17 de setembro às 10h na Av. das Palmeiras, 350.", "Av. das Palmeiras, 350"),
    ("La entrevista es el 17 de septiembre a las 10 en Av. Corrientes 1234, piso 3.", "Av. Corrientes 1234"),
    ("La entrevista es el 17 de septiembre a las 10:00 en la nave (Polígono El Soto, parcela 14, Baños).", "Polígono El Soto, parcela 14, Baños"),
    ("Ihr Gespräch ist am 17. September um 10 Uhr in der Werkstatt (Gewerbepark 9, Wörgl).", "Gewerbepark 9, Wörgl"),
    ("Ihr Gespräch ist am 17. September um 10 Uhr in der Schillerstr. 5.", "Schillerstr. 5"),
    ("Wir treffen uns am 17. September am Bahnhof um 10 Uhr zum Gespräch.", None),
    ("Je gesprek is op 17 september om 10 uur aan de Dijk 40 in Edam.", "Dijk 40"),
    (f"{WHEN}. 1100 6th Ave as before.", "1100 6th Ave"),
    (f"{WHEN}. Our office is at 27 W 5th Street, New York.", "27 W 5th Street"),
    (f"{WHEN}.\n\nAda Marsh, Park Manager", None),
    (f"{WHEN}.\n\nDial-in: 1-833-555-0142, access code 4471#", "1-833-555-0142"),
    (f"{WHEN} at Larch House. If you are late, give me a bell on 020 7946 0018.", "Larch House"),
    (f"{WHEN}, starting at the kiosk at Quill Cove Park.", "Quill Cove Park"),
    ("Ihr Gespräch ist am 17. September um 10 Uhr in der Lindenstraße 4, 04103 Leipzig, und wir freuen uns.", "Lindenstraße 4, 04103 Leipzig"),
    ("Votre entretien est le 17 septembre à 10h au 12 rue des Tilleuls, 69003 Lyon, avec nous.", "12 rue des Tilleuls, 69003 Lyon"),
    ("La entrevista es el 17 de septiembre a las 10:00 en la Calle Mayor, 12, Zaragoza, con nosotros.", "Calle Mayor, 12, Zaragoza"),
    ("Je gesprek is op 17 september om 10 uur op de Kanaalkade 3 in Utrecht, we zien je graag.", "Kanaalkade 3"),
]  # fmt: skip


DAY = "Your day is Thursday 17 September.\n\n"
TABLES: list[tuple[str, list[str | None]]] = [
    (f"{DAY}10:00 Design talk with Ada Bell\n11:00 Values with Tom Reed\n\nEverything happens on https://brindlework.zoom.us/j/983100200", ["https://brindlework.zoom.us/j/983100200"] * 2),
    (f"{WHEN} at Larch House, Hexham. Any questions, call me on 020 7946 0018.", ["Larch House, Hexham"]),
    ("Your interview for Night Porter (Ref 7712) is on Thursday 17 September at 10am.", [None]),
    ("Your interview for Q-40517 Harbour Specialist III has been set.\nDate: Thursday 17 September\nTime: 10:00", [None]),
    (f"{DAY}10:00\tAda Bell, Rigging\n11:00\tTom Reed, Paint\n12:00\tTour of the slip\nAddress\t12 Harbour Row, Whitby", ["12 Harbour Row, Whitby"] * 3),
    ("He is calling you on Thursday 17 September at 10am. Same number as before, (630) 555-0192.", ["(630) 555-0192"]),
    (f"{WHEN}. Ring me on 020 7946 0018 if the ferry is off.", [None]),
    (f"{WHEN}. Text me if late, 020 7946 0018.", [None]),
    (f"{WHEN}. I'll call you on 020 7946 0018, or on the landline if the signal drops.", ["020 7946 0018"]),
    (f"{WHEN}. Please call me on 020 7946 0018.", ["020 7946 0018"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), TABLES)
def test_places_of_rows(text: str, wanted: list[str | None]) -> None:
    message = Message(date=SENT, plain=f"Hi Sam,\n\n{text}\n\nBest wishes\nRobin")
    found, _, _ = times.interviews(message, prose.split(message, ME), ME, Kind.INTERVIEW_CONFIRMED)
    assert [one.place for one in found] == wanted


@pytest.mark.parametrize(("text", "place"), PLACES)
def test_places(text: str, place: str | None) -> None:
    message = Message(date=SENT, plain=f"Hi Sam,\n\n{text}\n\nBest wishes\nRobin")
    found, _, _ = times.interviews(message, prose.split(message, ME), ME, Kind.INTERVIEW_CONFIRMED)
    assert len(found) == 1
    got = found[0].place
    assert (got is None) == (place is None), got
    assert place is None or (got is not None and place in got)


def test_each_round_has_its_own_place_and_shares_the_common_one() -> None:
    text = (
        "Two talks, both on Thursday 17 September:\n\n"
        "10:00 Ann Meakin, https://acme.zoom.us/j/1111\n"
        "11:00 Bo Lund, https://acme.zoom.us/j/2222\n"
    )
    message = Message(date=SENT, plain=text)
    found, _, _ = times.interviews(message, prose.split(message, ME), ME, Kind.INTERVIEW_CONFIRMED)
    assert [i.place for i in found] == [
        "https://acme.zoom.us/j/1111",
        "https://acme.zoom.us/j/2222",
    ]


BERLIN = datetime(2026, 3, 10, 9, tzinfo=timezone(timedelta(hours=1)))
LIMA = datetime(2026, 3, 10, 9, tzinfo=timezone(timedelta(hours=-5)))


@pytest.mark.parametrize(
    ("behind", "sent", "zone"),
    [
        (" in Berlin.", LIMA, "Europe/Berlin"),
        (" in Berlin, Room 4", LIMA, "Europe/Berlin"),
        (" in Lima is fine", LIMA, None),  # where it is, and no more
        (" in Lima is fine", BERLIN, "America/Lima"),  # said from elsewhere
        (" in Reception.", BERLIN, None),
    ],
)
def test_an_hour_in_a_city_is_the_citys(behind: str, sent: datetime, zone: str | None) -> None:
    found = zones.after(behind, 0, "America/Lima", Basis(sent.date(), sent))
    assert (found and found[0].name) == zone
