"""Calendar parts: values, zones in all the ways in which senders name them, people, garbage."""

from datetime import UTC, datetime, timedelta

import pytest

from agent import invitation
from agent.invitation import Attendee, Invitation


def event(*lines: str, around: tuple[str, ...] = ()) -> Invitation:
    """The one event of a calendar, with lines of its own and some before it."""
    calendar = ("BEGIN:VCALENDAR", *around, "BEGIN:VEVENT", "UID:u1", *lines, "END:VEVENT", "END:VCALENDAR")  # fmt: skip
    found = invitation.parse("\r\n".join(calendar))
    assert len(found) == 1
    return found[0]


def utc(day: int, hour: int, minute: int = 0, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=UTC)


def test_an_ordinary_invitation() -> None:
    read = event(
        "SEQUENCE:2", "STATUS:confirmed", "SUMMARY:Interview\\, second round", "LOCATION:Room 4\\nHarbour House",
        "DESCRIPTION:Hello Robin\\;\\nwe meet a", " t two.", "URL:https://cal.example/e/1",
        "DTSTART;TZID=Europe/Berlin:20261105T100000", "DTEND;TZID=Europe/Berlin:20261105T104500",
        "ORGANIZER;CN=Ida Lund:mailto:ida@lund.example",
        'ATTENDEE;CUTYPE=individual;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;CN="Ashdown, Robin":MAILTO:robin@letterbox.example',
        "ATTENDEE;CUTYPE=ROOM;CN=Room 4:mailto:room4@lund.example",
        around=("METHOD:REQUEST",),
    )  # fmt: skip
    assert (read.uid, read.method, read.sequence, read.status) == ("u1", "REQUEST", 2, "CONFIRMED")
    assert read.summary == "Interview, second round"
    assert read.location == "Room 4\nHarbour House"
    assert read.description == "Hello Robin;\nwe meet at two."
    assert (read.start, read.end, read.timezone) == (utc(5, 9), utc(5, 9, 45), "Europe/Berlin")
    assert read.organizer == Attendee("Ida Lund", "ida@lund.example")
    assert read.attendees == (
        Attendee(
            "Ashdown, Robin", "robin@letterbox.example", "REQ-PARTICIPANT", "INDIVIDUAL", "NEEDS-ACTION"
        ),
        Attendee("Room 4", "room4@lund.example", "", "ROOM", ""),
    )  # fmt: skip
    assert (read.all_day, read.floating, read.defects) == (False, False, ())


def test_the_method_of_the_body_goes_before_that_of_the_part() -> None:
    text = "BEGIN:VCALENDAR\nMETHOD:cancel\nBEGIN:VEVENT\nUID:a\nEND:VEVENT\nEND:VCALENDAR"
    assert invitation.parse(text, "REQUEST")[0].method == "CANCEL"
    assert invitation.parse(text.replace("METHOD:cancel\n", ""), "request")[0].method == "REQUEST"
    assert invitation.parse(text.replace("METHOD:cancel\n", ""))[0].method is None


# 09:00 UTC on 5 November 2026 is 10:00 in Berlin and 04:00 in New York.
ZONES = [
    ("Europe/Berlin", 10, "Europe/Berlin"),
    ('"America/New_York"', 4, "America/New_York"),
    ("W. Europe Standard Time", 10, "Europe/Berlin"),
    ("Eastern Standard Time", 4, "America/New_York"),
    ("eastern standard time", 4, "America/New_York"),
    ("India Standard Time", 14.5, "Asia/Kolkata"),
    ('"(UTC-05:00) Eastern Time (US & Canada)"', 4, "America/New_York"),
    ('"(GMT-05.00) Eastern Time (US & Canada)"', 4, "America/New_York"),
    ('"(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna"', 10, "Europe/Berlin"),
    ("(GMT+01.00) Sarajevo/Warsaw/Zagreb", 10, "Europe/Warsaw"),
    ("/freeassociation.sourceforge.net/America/New_York", 4, "America/New_York"),
    ("/mozilla.org/20050126_1/America/Argentina/Buenos_Aires", 6, "America/Argentina/Buenos_Aires"),
    ("EST", 4, "America/New_York"),
    ("US/Eastern", 4, "America/New_York"),
    ("UTC", 9, None),
    ("tzone://Microsoft/Utc", 9, None),
    ("GMT+0200", 11, None),
]  # fmt: skip


@pytest.mark.parametrize(("tzid", "hour", "name"), ZONES)
def test_zones_by_name(tzid: str, hour: float, name: str | None) -> None:
    local = datetime(2026, 11, 5) + timedelta(hours=hour)
    read = event(f"DTSTART;TZID={tzid}:{local:%Y%m%dT%H%M%S}")
    assert (read.start, read.timezone, read.defects) == (utc(5, 9), name, ())


def vtimezone(tzid: str, winter: str, summer: str) -> tuple[str, ...]:
    """European rules: last Sunday of March and October."""
    return (
        "BEGIN:VTIMEZONE", f"TZID:{tzid}",
        "BEGIN:STANDARD", "DTSTART:16010101T030000", f"TZOFFSETFROM:{summer}", f"TZOFFSETTO:{winter}",
        "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10", "END:STANDARD",
        "BEGIN:DAYLIGHT", "DTSTART:16010101T020000", f"TZOFFSETFROM:{winter}", f"TZOFFSETTO:{summer}",
        "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3", "END:DAYLIGHT",
        "END:VTIMEZONE",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("local", "instant"),
    [
        ("20261105T100000", utc(5, 9)),
        ("20260705T100000", utc(5, 8, month=7)),
        # The changes are on 29 March and 25 October 2026.
        ("20260328T100000", utc(28, 9, month=3)),
        ("20260329T100000", utc(29, 8, month=3)),
        ("20261024T100000", utc(24, 8, month=10)),
        ("20261025T100000", utc(25, 9, month=10)),
        ("20260105T100000", utc(5, 9, month=1)),
    ],
)
def test_an_unknown_name_is_read_by_its_own_rules(local: str, instant: datetime) -> None:
    zone = vtimezone("Customized Time Zone", "+0100", "+0200")
    read = event(f"DTSTART;TZID=Customized Time Zone:{local}", around=zone)
    assert (read.start, read.timezone, read.defects) == (instant, None, ())


def test_nobody_can_redefine_a_known_zone() -> None:
    """icalendar keeps the first VTIMEZONE of a name for the whole process."""
    hostile = vtimezone("Eastern Standard Time", "+0900", "+0900")
    line = "DTSTART;TZID=Eastern Standard Time:20261105T040000"
    assert event(line, around=hostile).start == utc(5, 9)
    assert event(line).start == utc(5, 9)
    own = vtimezone("Elsewhere", "+0900", "+0900")
    assert event("DTSTART;TZID=Elsewhere:20261105T180000", around=own).start == utc(5, 9)
    assert event("DTSTART;TZID=Elsewhere:20261105T180000").start is None


def test_a_zone_known_by_its_place() -> None:
    around = ("BEGIN:VTIMEZONE", "TZID:Somewhere", "X-LIC-LOCATION:Europe/Berlin", "END:VTIMEZONE")
    read = event("DTSTART;TZID=Somewhere:20261105T100000", around=around)
    assert (read.start, read.timezone) == (utc(5, 9), "Europe/Berlin")


def test_an_unknown_zone_gives_no_start() -> None:
    read = event(
        "DTSTART;TZID=Mars/Olympus:20261105T100000", "DTEND;TZID=Mars/Olympus:20261105T110000"
    )
    assert (read.start, read.end, read.timezone) == (None, None, None)
    assert read.defects == ("a calendar time in a zone that is not known: 'Mars/Olympus'",)


def test_a_floating_time_is_told_apart_from_utc() -> None:
    floating, instant = event("DTSTART:20261105T090000"), event("DTSTART:20261105T090000Z")
    assert (floating.start, floating.floating) == (utc(5, 9), True)
    assert (instant.start, instant.floating) == (utc(5, 9), False)
    google = event("DTSTART:20261105T100000", around=("X-WR-TIMEZONE:Europe/Berlin",))
    assert (google.start, google.floating, google.timezone) == (utc(5, 9), False, "Europe/Berlin")


MOMENTS = [
    (("DTSTART:20261105T090000Z", "DURATION:PT45M"), utc(5, 9), utc(5, 9, 45), False),
    (("DTSTART:20261105T090000Z", "DTEND:20261105T090000Z"), utc(5, 9), None, False),
    (("DTSTART:20261105T090000Z", "DTEND:20261105T080000Z"), utc(5, 9), None, False),
    (("DTSTART;VALUE=DATE:20261105", "DTEND;VALUE=DATE:20261106"), utc(5, 0), utc(6, 0), True),
    (("DTSTART:20261105",), utc(5, 0), None, True),
    (("DTSTART;TZID=Europe/Berlin:20261105T090000Z",), utc(5, 9), None, False),
    # Against the standard, and seen.
    (("DTSTART:2026-11-05T09:00:00Z",), utc(5, 9), None, False),
    (("DTSTART:20261105T0900Z",), utc(5, 9), None, False),
    (("DTSTART;TZID=UTC:20261105T090000", "DURATION:garbage"), utc(5, 9), None, False),
    (("DTSTART:soon",), None, None, False),
    (("DTSTART:20261345T990000Z",), None, None, False),
    (("DTSTART:00010101T000000Z",), None, None, False),
    ((), None, None, False),
]


@pytest.mark.parametrize(("lines", "start", "end", "all_day"), MOMENTS)
def test_moments(lines: tuple[str, ...], start: datetime | None, end: datetime | None, all_day: bool) -> None:  # fmt: skip
    read = event(*lines)
    assert (read.start, read.end, read.all_day) == (start, end, all_day)


LINKS = [
    (("URL:https://cal.example/e/1",), "https://cal.example/e/1"),
    (("URL:https://cal.example/e/1", "X-GOOGLE-CONFERENCE:https://meet.example/abc"), "https://meet.example/abc"),
    (("X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.example/l/1",), "https://teams.example/l/1"),
    (("CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://video.example/1",), "https://video.example/1"),
    (("URL:webcal:nothing",), ""),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "url"), LINKS)
def test_links(lines: tuple[str, ...], url: str) -> None:
    assert event(*lines).url == url


PEOPLE = [
    ("ATTENDEE;CN=Ida:mailto:ida@x.example", Attendee("Ida", "ida@x.example")),
    ("ATTENDEE:MAILTO:ida@x.example", Attendee(None, "ida@x.example")),
    ("ATTENDEE;CN=HR: Ida Lund:mailto:ida@x.example", Attendee("HR", "ida@x.example")),
    ("ATTENDEE;CN=Ida ^'Iggy^' Lund:mailto:ida@x.example", Attendee('Ida "Iggy" Lund', "ida@x.example")),
    ("ATTENDEE;CN=Ida;EMAIL=ida@x.example:/principals/77/", Attendee("Ida", "ida@x.example")),
    ("ATTENDEE;CN=Ida:invalid:nomail", Attendee("Ida", None)),
    ("ATTENDEE;PARTSTAT=accepted;ROLE=chair:mailto:i%2Bx@x.example", Attendee(None, "i+x@x.example", "CHAIR", "", "ACCEPTED")),
]  # fmt: skip


@pytest.mark.parametrize(("line", "attendee"), PEOPLE)
def test_people(line: str, attendee: Attendee) -> None:
    assert event(line).attendees == (attendee,)


def test_a_description_in_html_becomes_lines() -> None:
    read = event('DESCRIPTION:Hi<br>join <a href="https://meet.example/x">here</a> &amp\\; talk')
    assert read.description == "Hi\njoin <https://meet.example/x> here & talk"


def test_what_stands_inside_an_event_is_not_the_event_s() -> None:
    read = event(
        "DTSTART:20261105T090000Z", "BEGIN:VALARM", "DESCRIPTION:Reminder", "DURATION:PT5M", "END:VALARM",
        "DESCRIPTION:Talk",
    )  # fmt: skip
    assert (read.description, read.end) == ("Talk", None)


@pytest.mark.parametrize(
    "text",
    [
        # A raw line end in a text; a missing END; small letters; two calendars; garbage before.
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:u1\nSUMMARY:Inter\nview\nDTSTART:20261105T090000Z\nEND:VEVENT",
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:u1\nSUMMARY:Inter\nview\nDTSTART:20261105T090000Z",
        "begin:vcalendar\nbegin:vevent\nuid:u1\nsummary:Inter\\nview\ndtstart:20261105T090000Z\nend:vevent",
        "BEGIN:VCALENDAR\nEND:VCALENDAR\nBEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:u1\nSUMMARY:Inter view\nDTSTART:20261105T090000Z\nEND:VEVENT\nEND:VCALENDAR",
        "\n\nnonsense: yes\n;;;\nBEGIN:VEVENT\nUID:u1\nSUMMARY:Inter view\nDTSTART:20261105T090000Z\nEND:VEVENT",
        "BEGIN:VCALENDAR\rBEGIN:VEVENT\rUID:u1\rSUMMARY:Inter view\rDTSTART:20261105T090000Z\rEND:VEVENT",
    ],
)  # fmt: skip
def test_broken_streams(text: str) -> None:
    read = invitation.parse(text)
    assert [(e.uid, e.summary, e.start) for e in read] == [("u1", "Inter view", utc(5, 9))]


@pytest.mark.parametrize("text", ["", "hello", "BEGIN:VCALENDAR", "BEGIN:VTODO\nUID:1\nEND:VTODO", "\x00" * 100, ":" * 100])  # fmt: skip
def test_no_events(text: str) -> None:
    assert invitation.parse(text) == ()


def test_events_are_bounded() -> None:
    one = "BEGIN:VEVENT\nUID:a\nDTSTART:20261105T090000Z\nEND:VEVENT\n"
    found = invitation.parse("BEGIN:VCALENDAR\n" + one * 2000)
    assert len(found) == 500
    assert found[-1].defects == ("a very long calendar was cut",)
