"""Calendar parts and the author's words brought together (rulings: Calendar messages, Zones, Rounds)."""

from datetime import UTC, datetime, timedelta

import pytest

from agent import reading
from agent.invitation import Attendee, Invitation
from agent.message import Address, Message
from agent.reading import prose, times
from agent.reading.model import Candidate, Interview, Reading
from agent.terms import Kind

ME = Candidate(("sam@mailbox.example",), "Europe/London")
SENT = datetime(2026, 9, 8, 9, 0, tzinfo=UTC)
AT_TEN = datetime.fromisoformat("2026-09-17T10:00+01:00")
HOUR = timedelta(hours=1)


def event(**given: object) -> Invitation:
    usual: dict[str, object] = {
        "uid": "1@brindlework.example", "method": "REQUEST", "summary": "Interview: Sam Okafor",
        "start": AT_TEN.astimezone(UTC), "end": AT_TEN.astimezone(UTC) + HOUR,
        "timezone": "Europe/London",
        "organizer": Attendee("Robin Ash", "robin@brindlework.example"),
        "attendees": (Attendee("Sam Okafor", "sam@mailbox.example", partstat="NEEDS-ACTION"),),
    }  # fmt: skip
    return Invitation(**{**usual, **given})  # type: ignore[arg-type]


def found(
    *events: Invitation, text: str = "", kind: Kind = Kind.INTERVIEW_CONFIRMED
) -> tuple[tuple[Interview, ...], tuple[str, ...]]:
    message = Message(
        date=SENT,
        sender=Address("Robin Ash", "robin@brindlework.example"),
        plain=f"Hi Sam,\n\n{text}\n\nBest wishes\nRobin",
        invitations=events,
    )
    rounds, evidence, warnings = times.interviews(message, prose.split(message, ME), ME, kind)
    assert bool(evidence) == bool(rounds)
    return rounds, warnings


def test_an_event_is_a_round() -> None:
    (one,), warnings = found(event(location="Room 4, Mill House, Ludlow"))
    assert (one.start, one.end) == (AT_TEN, AT_TEN + HOUR)
    assert (one.timezone, one.place) == ("Europe/London", "Room 4, Mill House, Ludlow")
    assert one.start.utcoffset() == HOUR
    assert not warnings


def test_in_bare_utc_the_zone_is_unknown_and_the_time_the_candidates() -> None:
    (one,), warnings = found(event(timezone=None))
    assert (one.start, one.timezone, one.start.utcoffset()) == (AT_TEN, None, HOUR)
    assert not warnings


def test_a_zone_in_words_goes_before_bare_utc() -> None:
    (one,), _ = found(event(timezone=None), text="See you on Thursday 17 September at 11:00 CEST.")
    assert (one.start, one.timezone, one.start.utcoffset()) == (AT_TEN, "Europe/Berlin", 2 * HOUR)


def test_words_with_a_zone_are_right_where_bare_utc_disagrees() -> None:
    (one,), warnings = found(
        event(timezone=None), text="See you on Thursday 17 September at 3pm London time."
    )
    assert (one.start, one.end) == (AT_TEN + 5 * HOUR, AT_TEN + 6 * HOUR)
    assert one.timezone == "Europe/London"
    assert len(warnings) == 1


def test_a_calendar_with_a_zone_is_right_where_words_disagree() -> None:
    (one,), warnings = found(event(), text="See you on Thursday 17 September at 3pm.")
    assert one.start == AT_TEN
    assert len(warnings) == 1


def test_the_same_time_in_words_is_no_disagreement() -> None:
    (one,), warnings = found(
        event(), text="See you on Thursday 17 September at 10am for 45 minutes."
    )
    assert (one.start, one.end) == (AT_TEN, AT_TEN + HOUR)
    assert not warnings


@pytest.mark.parametrize(
    ("method", "status", "kind", "count"),
    [
        ("REQUEST", "", Kind.INTERVIEW_CONFIRMED, 1),
        ("PUBLISH", "CONFIRMED", Kind.INTERVIEW_CONFIRMED, 1),
        (None, "", Kind.INTERVIEW_CONFIRMED, 1),
        ("REQUEST", "", Kind.INTERVIEW_RESCHEDULED, 1),
        ("CANCEL", "CANCELLED", Kind.INTERVIEW_CANCELLED, 1),
        ("CANCEL", "CANCELLED", Kind.INTERVIEW_CONFIRMED, 0),
        ("COUNTER", "", Kind.INTERVIEW_CONFIRMED, 0),
        ("REQUEST", "", Kind.AVAILABILITY_REQUESTED, 0),
    ],
)
def test_methods(method: str | None, status: str, kind: Kind, count: int) -> None:
    rounds, _ = found(event(method=method, status=status), kind=kind)
    assert len(rounds) == count


def test_an_accepting_reply_fixes_the_round_and_a_declining_one_does_not() -> None:
    accepted = Attendee("Robin Ash", "robin@brindlework.example", partstat="ACCEPTED")
    declined = Attendee("Robin Ash", "robin@brindlework.example", partstat="DECLINED")
    assert len(found(event(method="REPLY", attendees=(accepted,)))[0]) == 1
    assert not found(event(method="REPLY", attendees=(declined,)))[0]


def test_the_last_update_of_an_event_counts() -> None:
    later = event(sequence=2, start=(AT_TEN + HOUR).astimezone(UTC), end=None)
    rounds, _ = found(later, event(sequence=1), kind=Kind.INTERVIEW_RESCHEDULED)
    assert [r.start for r in rounds] == [AT_TEN + HOUR]


def test_two_events_are_two_rounds_in_order_of_time() -> None:
    second = event(
        uid="2@brindlework.example", start=(AT_TEN + 24 * HOUR).astimezone(UTC), end=None
    )
    rounds, _ = found(second, event())
    assert [r.start for r in rounds] == [AT_TEN, AT_TEN + 24 * HOUR]


def test_an_agenda_in_words_goes_before_one_event_that_spans_it() -> None:
    text = (
        "Your day on Thursday 17 September:\n\n10:00 - 10:45 Ann Meakin\n10:45 - 11:00 Break\n"
        "11:00 - 12:00 Bo Lund"
    )
    rounds, _ = found(event(end=(AT_TEN + 2 * HOUR).astimezone(UTC)), text=text)
    assert [r.start for r in rounds] == [AT_TEN, AT_TEN + HOUR]


def test_a_floating_time_is_the_candidates() -> None:
    floating = datetime(2026, 9, 17, 10, 0, tzinfo=UTC)
    (one,), _ = found(event(start=floating, end=floating + HOUR, timezone=None, floating=True))
    assert (one.start, one.end, one.timezone) == (AT_TEN, AT_TEN + HOUR, None)


def test_a_whole_day_takes_its_hour_from_the_words() -> None:
    day = datetime(2026, 9, 17, tzinfo=UTC)
    given = event(
        start=day, end=day + 24 * HOUR, timezone=None, floating=True, all_day=True
    )  # fmt: skip
    (one,), warnings = found(given, text="Please come on Thursday 17 September at 10:00.")
    assert one.start == AT_TEN
    assert not warnings
    (bare,), _ = found(given, text="We look forward to your visit.")
    assert bare.start.astimezone(UTC) == day - HOUR


@pytest.mark.parametrize(
    ("given", "place"),
    [
        ({"location": "Microsoft Teams Meeting", "url": "https://teams.microsoft.com/l/meetup-join/19abc"},
         "https://teams.microsoft.com/l/meetup-join/19abc"),
        ({"location": "https://acme.zoom.us/j/9871"}, "https://acme.zoom.us/j/9871"),
        ({"location": "Zoom", "description": "Join: https://acme.zoom.us/j/9871?pwd=x"},
         "https://acme.zoom.us/j/9871?pwd=x"),
        ({"location": "Mill House\n4 Mill Lane\nLudlow"}, "Mill House, 4 Mill Lane, Ludlow"),
        ({"location": "Phone", "description": "Robin will call you on +44 161 496 0123."}, "+44 161 496 0123"),
        ({"location": ""}, None),
    ],
)  # fmt: skip
def test_places(given: dict[str, str], place: str | None) -> None:
    (one,), _ = found(event(**given))
    assert one.place == place


def people(*guests: Attendee, organizer: Attendee | None = None) -> list[str | None]:
    lead = organizer or Attendee("Robin Ash", "robin@brindlework.example")
    (one,), _ = found(event(attendees=guests, organizer=lead))
    return [p.name for p in one.interviewers]


@pytest.mark.parametrize(
    ("name", "meets"),
    [
        ("Sala 2, Piso 3", False), ("Raum B12", False), ("MR Floor 5 - Cedar", False),
        ("Board Room", False), ("Salle du Conseil", False), ("Sitzungszimmer", False),
        ("Michele Sala", True), ("Rosa Stock", True), ("Ines Roomer", True),
    ],
)  # fmt: skip
def test_a_room_that_the_calendar_takes_for_a_person_meets_nobody(name: str, meets: bool) -> None:
    guest = Attendee(name, "a@brindlework.example", cutype="INDIVIDUAL")
    ann = Attendee("Ann Meakin", "ann@brindlework.example")
    assert (name in people(ann, guest)) is meets


@pytest.mark.parametrize(
    ("place", "meets"),
    [("Kastanie", False), ("2. Stock, Kastanie", False), ("Mill Lane 4", True), ("", True)],
)
def test_a_guest_that_is_called_like_the_place_meets_nobody(place: str, meets: bool) -> None:
    room = Attendee("Kastanie", "kastanie@brindlework.example", cutype="INDIVIDUAL")
    ann = Attendee("Ann Meakin", "ann@brindlework.example")
    (one,), _ = found(event(attendees=(ann, room), location=place))
    assert ("Kastanie" in [p.name for p in one.interviewers]) is meets


def test_guests_are_the_interviewers_and_the_organiser_only_where_nobody_else_is() -> None:
    sam = Attendee("Sam Okafor", "sam@mailbox.example")
    ann = Attendee("Meakin, Ann", "ann@brindlework.example")
    room = Attendee("Room 4", "room4@brindlework.example", cutype="ROOM")
    away = Attendee("Bo Lund", "bo@brindlework.example", partstat="DECLINED")
    assert people(sam) == ["Robin Ash"]
    assert people(sam, ann, room, away) == ["Ann Meakin"]
    robin = Attendee("Robin Ash", "robin@brindlework.example", role="CHAIR")
    assert people(sam, ann, robin) == ["Robin Ash", "Ann Meakin"]
    assert people(sam, organizer=Attendee("Bookings", "no-reply@brindlework.example")) == []


def read(text: str, *events: Invitation) -> Reading:
    message = Message(
        date=SENT,
        sender=Address("Robin Ash", "robin@brindlework.example"),
        to=(Address("Sam Okafor", "sam@mailbox.example"),),
        subject="Joiner at Brindlework",
        plain=f"Hi Sam,\n\n{text}\n\nBest wishes\nRobin Ash\nBrindlework",
        invitations=events,
    )
    return reading.read(message, ME)


@pytest.mark.parametrize(
    "text",
    [
        "Thanks for applying as a joiner. I would like to get to know you, an entry for Thursday is attached; should another time be better, say so.",
        "Thank you for your application. We would love to chat: I've sent a calendar invite, feel free to propose another time. Which slots suit you otherwise?",
        "Vielen Dank für Ihre Bewerbung als Tischler. Wir würden Sie gern kennenlernen; eine Einladung liegt bei. Passt Ihnen ein anderer Termin besser, geben Sie mir bitte Bescheid.",
        "Merci pour votre candidature. J'aimerais échanger avec vous, l'invitation est jointe : si un autre créneau vous convient mieux, dites-le-moi.",
        "Gracias por tu candidatura. Me gustaría conocerte, te adjunto la convocatoria; si te viene mejor otro momento, dime cuándo puedes.",
        "Obrigado pela candidatura. Gostava de o conhecer, segue o convite; se outro horário lhe der mais jeito, diga-me a sua disponibilidade.",
        "Bedankt voor je sollicitatie. Ik maak graag kennis met je, de uitnodiging zit erbij; komt een ander moment beter uit, laat me weten wanneer je kunt.",
    ],
)
def test_a_calendar_entry_sets_its_hour_though_another_may_be_named(text: str) -> None:
    """Rulings, Calendar messages."""
    found = read(text, event(summary="Joiner"))
    assert (found.kind, [i.start for i in found.interviews]) == (Kind.INTERVIEW_CONFIRMED, [AT_TEN])


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("Which would suit you better for an interview, the 17th at 10 or the 18th at 3pm?", (event(),)),
        ("When would suit you for an interview? I have put a placeholder in.", (event(status="TENTATIVE"),)),
        ("We have to cancel Thursday's interview, I am sorry. When else could you come?", (event(),)),
    ],
)  # fmt: skip
def test_an_entry_beside_other_times_or_that_is_off_sets_none(
    text: str, events: tuple[Invitation, ...]
) -> None:
    assert read(text, *events).kind is not Kind.INTERVIEW_CONFIRMED


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("The invite has the wrong hour, sorry. We meet at 4pm on Thursday 17 September.", 16),
        ("Please ignore the time in Outlook: it is at 4pm on Thursday 17 September.", 16),
        ("We meet at 4pm on Thursday 17 September.", 10),
    ],
)
def test_words_that_call_the_entry_wrong_go_before_it(text: str, hour: int) -> None:
    rounds, warnings = found(event(), text=text)
    assert [one.start.hour for one in rounds] == [hour]
    assert warnings


@pytest.mark.parametrize("called", ["Vorstellungsgespräch Brindlework", "Job interview"])
def test_an_entry_without_a_word_is_a_job_interviews_by_its_title(called: str) -> None:
    assert read("", event(summary=called)).kind is Kind.INTERVIEW_CONFIRMED
