"""Where a recipient is and when people work there: zones, countries, holidays, changes of clocks."""

from datetime import UTC, date, datetime
from itertools import permutations
from zoneinfo import available_timezones

import holidays
import pytest

from agent import zones
from agent.plan import geography, places
from agent.plan.places import Place

BERLIN = places.by_zone("Europe/Berlin")
WORKING = {
    "a Tuesday": (BERLIN, date(2026, 3, 3), True),
    "a Saturday": (BERLIN, date(2026, 3, 7), False),
    "Good Friday in Germany": (BERLIN, date(2026, 4, 3), False),
    "Good Friday in the United States": (places.by_zone("America/Chicago"), date(2026, 4, 3), True),
    "Easter Monday in England": (places.by_zone("Europe/London"), date(2026, 4, 6), False),
    "Labour Day in Victoria": (places.by_zone("Australia/Melbourne"), date(2026, 3, 9), False),
    "the same day in New South Wales": (places.by_zone("Australia/Sydney"), date(2026, 3, 9), True),
    "Family Day in Ontario": (places.by_zone("America/Toronto"), date(2026, 2, 16), False),
    "a Friday in Riyadh": (places.by_zone("Asia/Riyadh"), date(2026, 3, 6), False),
    "a Sunday in Riyadh": (places.by_zone("Asia/Riyadh"), date(2026, 3, 8), True),
    "Christmas nowhere in particular": (Place("Etc/GMT+5"), date(2026, 12, 25), True),
    "a country that the library does not know": (Place("UTC", "XX"), date(2026, 12, 25), True),
}


@pytest.mark.parametrize(("place", "day", "works"), WORKING.values(), ids=WORKING)
def test_working_days(place: Place, day: date, works: bool) -> None:
    assert place.works(day) is works


def test_counting_working_days() -> None:
    # Thursday 2 April; Good Friday, the weekend and Easter Monday follow.
    assert BERLIN.after(date(2026, 4, 2), 1) == date(2026, 4, 7)
    assert BERLIN.after(date(2026, 4, 2), 3) == date(2026, 4, 9)
    assert BERLIN.working_day(date(2026, 4, 4)) == date(2026, 4, 7)
    assert BERLIN.working_days_between(date(2026, 4, 2), date(2026, 4, 9), 99) == 3
    assert BERLIN.working_days_between(date(2026, 4, 2), date(2036, 4, 9), 11) == 11


def test_hours_by_the_clocks_there() -> None:
    assert BERLIN.hour(date(2026, 3, 28), 9) == datetime(2026, 3, 28, 8, tzinfo=UTC)
    assert BERLIN.hour(date(2026, 3, 30), 9) == datetime(2026, 3, 30, 7, tzinfo=UTC)
    # The day of the change has 23 hours.
    assert BERLIN.hour(date(2026, 3, 29), 24) == datetime(2026, 3, 29, 22, tzinfo=UTC)
    assert BERLIN.day(datetime(2026, 3, 29, 22, tzinfo=UTC)) == date(2026, 3, 30)


TELEPHONES = {
    "+353 1 555 0100": "Europe/Dublin",
    "tel:+4930555010": "Europe/Berlin",
    "Phone: +44 20 5550 1234": "Europe/London",
    "00 81 3 5550 1234": "Asia/Tokyo",
    "+61 2 5550 1234": "Australia/Sydney",
    "+1 312 555 0100": None,
    "030 555 010": None,
    "https://meet.example/j/+44": None,
    "": None,
}


@pytest.mark.parametrize(("number", "zone"), TELEPHONES.items())
def test_telephone_codes(number: str, zone: str | None) -> None:
    found = places.by_telephone(number, "UTC")
    assert (found.zone if found else None) == zone


DOMAINS = {
    "a@bakery.de": "Europe/Berlin",
    "a@bakery.co.uk": "Europe/London",
    "a@bakery.com.au": "Australia/Sydney",
    "a@bakery.com.co": "America/Bogota",
    "a@bakery.co": None,
    "a@bakery.io": None,
    "a@bakery.com": None,
    "a@bakery.example": None,
    "a@de": None,
    "a": None,
    "": None,
}


@pytest.mark.parametrize(("email", "zone"), DOMAINS.items())
def test_countries_of_domains(email: str, zone: str | None) -> None:
    found = places.by_domain(email, "UTC")
    assert (found.zone if found else None) == zone


def test_a_country_with_several_zones_is_in_the_candidates_if_that_is_one_of_them() -> None:
    found = places.by_domain("a@bakery.com.au", "Australia/Perth")
    assert found == Place("Australia/Perth", "AU", "WA")


CLOCKS = {
    "2026-03-03T10:00:00+01:00": Place("Europe/Berlin", "DE"),
    "2026-07-03T10:00:00+01:00": Place("Etc/GMT-1"),
    "2026-03-03T10:00:00-07:00": Place("Etc/GMT+7"),
    "2026-03-03T10:00:00+05:30": None,
    "2026-03-03T10:00:00+00:00": None,
    "9999-12-31T23:59:59-07:00": None,
    "0001-01-01T00:00:00+09:00": None,
}


@pytest.mark.parametrize(("sent", "place"), CLOCKS.items())
def test_the_clock_of_a_mail(sent: str, place: Place | None) -> None:
    assert places.by_clock(datetime.fromisoformat(sent), "Europe/Berlin") == place


def test_the_tables_hold_together() -> None:
    countries, codes = zones.by_country(), places._codes()
    assert {*geography.SUBDIVISIONS} <= available_timezones()
    assert set(codes.values()) <= set(countries)
    assert not [c for c, d in permutations(codes, 2) if d.startswith(c)]
    for zone, subdivision in geography.SUBDIVISIONS.items():
        country = places.by_zone(zone).country
        assert country is not None
        assert subdivision in holidays.list_supported_countries()[country], zone
