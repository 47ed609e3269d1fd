"""Strangers who write as if for an employer: look-alike domains, calendar objects of others."""

from typing import Any

import pytest

from agent.hiring.names import company_key, domain_fits
from agent.hiring.outsiders import imitated, outsiders
from agent.reading.model import CalendarRef, Person
from agent.terms import Kind, RoundState, Status
from tests.lives import Life, at, interview, seen

INES = "Ines Okafor <ines@lakeside-toys.example>"
TWIN = "Ines Okafor <ines@1akeside-toys.example>"
EVE = "Ines Okafor <eve@elsewhere.example>"
WEBMAIL = "Lakeside Toys <lakeside.toys.jobs@gmail.com>"
POST: dict[str, Any] = {"company": "Lakeside Toys", "role": "Buyer"}
UID = "one@lakeside-toys.example"


def invited() -> Life:
    life = Life()
    start = at("03-10 10:00")
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00", 60),
              calendar=(CalendarRef(UID, 0, "REQUEST", start),), **POST)  # fmt: skip
    return life


@pytest.mark.parametrize(
    ("domain", "found"),
    [("1akeside-toys.example", True), ("hr.1akeside-toys.example", True),
     ("lakeside-toys.example", False), ("lakeside-toys-jobs.example", False),
     ("harbour.example", False)],
)  # fmt: skip
def test_a_domain_that_is_written_to_look_like_anothers(domain: str, found: bool) -> None:
    assert imitated(domain, {"lakeside-toys", "harbourrail"}) is found


@pytest.mark.parametrize(
    ("label", "fits"),
    [("ferndalelibraries", True), ("ferndale-library", True), ("ferndalelib", False),
     ("ferndalepolice", False)],
)  # fmt: skip
def test_a_domain_may_name_the_employer_in_the_plural(label: str, fits: bool) -> None:
    assert domain_fits(label, company_key("Ferndale County Library District")) is fits


def test_a_rejection_from_a_look_alike_domain_ends_nothing() -> None:
    life = invited()
    life.they("03-03 09:00", Kind.REJECTION, TWIN, **POST)
    assert life.process("03-04 09:00").status is Status.ACTIVE


def test_an_invitation_from_a_look_alike_domain_begins_nothing() -> None:
    life = invited()
    life.they("03-03 09:00", Kind.INTERVIEW_CONFIRMED, TWIN, interview("03-12 10:00", 60),
              company="Lakeside Toys", role="Shop Manager")  # fmt: skip
    assert seen(life, "03-04 09:00") == [(None, "03-10 10:00", RoundState.SCHEDULED)]


@pytest.mark.parametrize("by", [EVE, WEBMAIL])
def test_only_the_employers_people_change_their_calendar_object(by: str) -> None:
    life = invited()
    life.they("03-03 09:00", Kind.INTERVIEW_CANCELLED, by,
              calendar=(CalendarRef(UID, 1, "CANCEL", at("03-10 10:00")),), **POST)  # fmt: skip
    life.they("03-03 10:00", Kind.INTERVIEW_RESCHEDULED, by, interview("03-11 10:00", 60),
              calendar=(CalendarRef(UID, 2, "REQUEST", at("03-11 10:00")),), **POST)  # fmt: skip
    assert seen(life, "03-04 09:00") == [(None, "03-10 10:00", RoundState.SCHEDULED)]


@pytest.mark.parametrize(
    "by", ["Tom <tom@lakeside-toys.example>", "Calendar <calendar-notification@google.com>",
           "Ines <ines@lakesidetoys.example>"]
)  # fmt: skip
def test_colleagues_and_services_do(by: str) -> None:
    life = invited()
    life.they("03-03 09:00", Kind.INTERVIEW_CANCELLED, by,
              calendar=(CalendarRef(UID, 1, "CANCEL", at("03-10 10:00")),), **POST)  # fmt: skip
    assert seen(life, "03-04 09:00") == [(None, "03-10 10:00", RoundState.CANCELLED)]


def test_addresses_that_only_an_outsider_names() -> None:
    life = invited()
    victim = Person("Vic Torm", "vic@third.example")
    life.they("03-03 09:00", Kind.INTERVIEW_CONFIRMED, EVE, interview("03-10 10:00", 60, victim),
              **POST)  # fmt: skip
    found = outsiders(life.readings, "Lakeside Toys")
    assert [r.message_id for r in found.messages] == ["<0002@lives.example>"]
    assert found.named == {"eve@elsewhere.example", "vic@third.example"}


def test_whom_the_candidate_writes_to_is_none() -> None:
    life = invited()
    life.they("03-03 09:00", Kind.PROGRESS_UPDATE, EVE, **POST)
    life.me("03-03 10:00", Kind.OTHER_HIRING, "eve@elsewhere.example")
    found = outsiders(life.readings, "Lakeside Toys")
    assert (found.messages, found.named) == ((), frozenset())


def test_beside_an_agency_there_is_none() -> None:
    life = invited()
    life.they("03-03 09:00", Kind.PROGRESS_UPDATE, EVE, agency="Brightpath", **POST)
    assert outsiders(life.readings, "Lakeside Toys").messages == ()


@pytest.mark.parametrize(
    ("by", "kind", "told"),
    [(EVE, Kind.PROGRESS_UPDATE, True), ("Tom <tom@group.example>", Kind.PROGRESS_UPDATE, False),
     ("Tom <tom@group.example>", Kind.REJECTION, True),
     ("Tom <tom@group.example>", Kind.INTERVIEW_CANCELLED, True),
     ("Ines Okafor <i.okafor@lakesidetoys.example>", Kind.REJECTION, False)],
)  # fmt: skip
def test_in_a_thread_somebody_elses_name_or_an_end_makes_an_outsider(
    by: str, kind: Kind, told: bool
) -> None:
    life = invited()
    life.they("03-03 09:00", kind, by, answers="<0001@lives.example>", **POST)
    assert bool(outsiders(life.readings, "Lakeside Toys").messages) is told


@pytest.mark.parametrize(
    ("email", "foreign"),
    [("ines@lakeside-toys.example", False), ("ines@elsewhere.example", True)],
)
def test_whom_a_scheduling_service_names_is_the_employers_by_the_house(
    email: str, foreign: bool
) -> None:
    life = Life()
    life.they("03-02 09:00", Kind.AVAILABILITY_REQUESTED, "Hiring <mail@hireport.example>", **POST)
    talk = interview("03-10 10:00", 15, Person("Ines Okafor", email))
    life.they("03-03 09:00", Kind.INTERVIEW_CONFIRMED, "Slots <mail@slots.example>", talk, **POST)
    assert (email in outsiders(life.readings, "Lakeside Toys").named) is foreign
