"""Zones by country and under earlier names, as the package ``tzdata`` has them."""

import zoneinfo
from collections.abc import Iterator

import pytest

from agent import zones


@pytest.fixture(params=["as it is", "without"])
def system(request: pytest.FixtureRequest) -> Iterator[None]:
    """The system's zones, or none."""
    if request.param == "without":
        zoneinfo.reset_tzpath(to=())
    yield
    zoneinfo.reset_tzpath()


@pytest.mark.usefixtures("system")
def test_every_zone_of_a_country_has_rules_with_and_without_the_systems() -> None:
    names = [name for own in zones.by_country().values() for name in own]
    assert len(names) > 400
    assert all(zoneinfo.ZoneInfo.no_cache(name) for name in names)


@pytest.mark.parametrize(
    ("code", "usual"),
    [("AU", "Australia/Sydney"), ("BR", "America/Sao_Paulo"), ("CA", "America/Toronto"),
     ("US", "America/New_York"), ("UA", "Europe/Kyiv"), ("RU", "Europe/Moscow"),
     ("DE", "Europe/Berlin"), ("UZ", "Asia/Tashkent")],
)  # fmt: skip
def test_the_most_usual_zone_of_a_country_stands_first(code: str, usual: str) -> None:
    assert zones.by_country()[code][0] == usual


@pytest.mark.parametrize(
    ("name", "code"),
    [("Europe/Oslo", "NO"), ("Europe/Kiev", "UA"), ("Asia/Calcutta", "IN"), ("US/Pacific", "US"),
     ("America/Montreal", "CA"), ("Europe/Belfast", "GB"), ("Singapore", "SG"), ("NZ", "NZ"),
     ("Brazil/East", "BR"), ("Iceland", None), ("CET", None), ("UTC", None), ("Etc/GMT+5", None)],
)  # fmt: skip
def test_the_country_of_a_zone_by_whichever_name(name: str, code: str | None) -> None:
    assert zones.country(name) == code


def test_an_earlier_name_is_followed_unless_it_says_more() -> None:
    assert zones.renamed()["Asia/Saigon"] == "Asia/Ho_Chi_Minh"
    assert not {"America/Montreal", "Europe/Oslo", "UTC", "EST"} & zones.renamed().keys()


def test_what_is_no_zone_is_none() -> None:
    assert [zones.find(name) for name in ("", "Mars/Base", "../etc/passwd", "\0")] == [None] * 4
    assert zones.zone_info("Mars/Base").utcoffset(None) is not None
