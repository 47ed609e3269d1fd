"""Which messages make two processes, however much they have in common."""

from collections.abc import Callable

import pytest

from agent.terms import Kind
from tests.lakeside import AGENT, INES, PORTAL
from tests.lives import Life, interview

# Kept apart: each life tells to which process a message belongs by its subject


def two_posts_of_one_employer(life: Life) -> None:
    life.they("03-02 09:00", Kind.APPLICATION_RECEIVED, INES, role="Buyer", subject="A")
    life.they("03-02 09:01", Kind.APPLICATION_RECEIVED, INES, role="Shop Manager", subject="B")
    life.they("03-09 09:00", Kind.AVAILABILITY_REQUESTED, INES, role="Shop Manager", subject="B")
    life.they("03-10 09:00", Kind.REJECTION, INES, role="Buyer", subject="A")


def two_levels_of_one_post(life: Life) -> None:
    life.they("03-02 09:00", Kind.APPLICATION_RECEIVED, PORTAL, company="Lakeside Toys",
              role="Data Analyst", subject="A")  # fmt: skip
    life.they("03-02 09:01", Kind.APPLICATION_RECEIVED, PORTAL, company="Lakeside Toys",
              role="Senior Data Analyst", subject="B")  # fmt: skip
    life.they("03-09 09:00", Kind.AVAILABILITY_REQUESTED, INES, company="Lakeside Toys",
              role="Senior Data Analyst", subject="B")  # fmt: skip
    life.they("03-09 09:01", Kind.AVAILABILITY_REQUESTED, INES, company="Lakeside Toys",
              role="Data Analyst", subject="A")  # fmt: skip


def one_title_with_two_numbers(life: Life) -> None:
    life.they("03-02 09:00", Kind.APPLICATION_RECEIVED, PORTAL, company="Lakeside Toys",
              role="Buyer", requisitions=("R-10042",), subject="A")  # fmt: skip
    life.they("03-02 09:01", Kind.APPLICATION_RECEIVED, PORTAL, company="Lakeside Toys",
              role="Buyer", requisitions=("R-10051",), subject="B")  # fmt: skip
    life.they("03-09 09:00", Kind.REJECTION, PORTAL, company="Lakeside Toys",
              role="Buyer", requisitions=("R-10042",), subject="A")  # fmt: skip


def two_clients_of_one_agency(life: Life) -> None:
    for client, subject in (("Lakeside Toys", "A"), ("Harbour Rail", "B")):
        life.they("03-02 09:00", Kind.AVAILABILITY_REQUESTED, AGENT, company=client,
                  role="Buyer", agency="Brightpath Talent", subject=subject)  # fmt: skip
    life.they("03-09 09:00", Kind.REJECTION, AGENT, company="Harbour Rail", role="Buyer",
              agency="Brightpath Talent", subject="B")  # fmt: skip


def two_clients_of_an_agency_that_was_not_recognised(life: Life) -> None:
    for client, subject in (("Lakeside Toys", "A"), ("Harbour Rail", "B")):
        life.they("03-02 09:00", Kind.AVAILABILITY_REQUESTED, AGENT, company=client,
                  role="Buyer", subject=subject)  # fmt: skip


def another_client_in_the_same_thread(life: Life) -> None:
    first = life.they("03-02 09:00", Kind.AVAILABILITY_REQUESTED, AGENT, company="Lakeside Toys",
                      agency="Brightpath Talent", subject="A")  # fmt: skip
    life.they("03-20 09:00", Kind.AVAILABILITY_REQUESTED, AGENT, company="Harbour Rail",
              agency="Brightpath Talent", answers=first, subject="B")  # fmt: skip


def once_more_after_a_rejection(life: Life) -> None:
    life.they("03-02 09:00", Kind.APPLICATION_RECEIVED, PORTAL, company="Lakeside Toys",
              role="Buyer", subject="A")  # fmt: skip
    life.they("03-12 09:00", Kind.REJECTION, PORTAL, company="Lakeside Toys", role="Buyer",
              subject="A")  # fmt: skip
    life.they("05-02 09:00", Kind.APPLICATION_RECEIVED, PORTAL, company="Lakeside Toys",
              role="Buyer", subject="B")  # fmt: skip
    life.they("05-09 09:00", Kind.AVAILABILITY_REQUESTED, INES, company="Lakeside Toys",
              subject="B")  # fmt: skip


def once_more_by_a_letter_of_their_own(life: Life) -> None:
    life.they("03-02 09:00", Kind.APPLICATION_RECEIVED, INES, company="Lakeside Toys",
              role="Buyer", subject="A")  # fmt: skip
    life.they("03-12 09:00", Kind.REJECTION, INES, company="Lakeside Toys", subject="A")
    mine = life.me("05-02 09:00", Kind.OTHER_HIRING, INES, role="Buyer", subject="B")
    life.they("05-09 09:00", Kind.AVAILABILITY_REQUESTED, INES, answers=mine, subject="B")


def one_title_at_two_employers_through_one_portal(life: Life) -> None:
    for when in ("03-02 09:00", "03-09 09:00"):
        life.they(when, Kind.APPLICATION_RECEIVED, PORTAL, company="Harbour Rail", role="Buyer",
                  subject="A")  # fmt: skip
        life.they(when, Kind.APPLICATION_RECEIVED, PORTAL, company="Lakeside Toys", role="Buyer",
                  subject="B")  # fmt: skip


def two_names_with_one_trade(life: Life) -> None:
    life.they("03-02 09:00", Kind.AVAILABILITY_REQUESTED, "a@icims.com", company="Harbour Foods",
              role="Buyer", subject="A")  # fmt: skip
    life.they("03-03 09:00", Kind.AVAILABILITY_REQUESTED, "a@icims.com", company="Lakeside Foods",
              role="Buyer", subject="B")  # fmt: skip


def the_same_hour_at_two_employers(life: Life) -> None:
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-05 10:30"),
              company="Lakeside Toys", subject="A")  # fmt: skip
    life.they("03-02 09:05", Kind.INTERVIEW_CONFIRMED, "Bo <bo@harbour-rail.example>",
              interview("03-05 10:30"), company="Harbour Rail", subject="B")  # fmt: skip


def an_application_whose_employer_was_not_read(life: Life) -> None:
    life.they("03-02 09:00", Kind.APPLICATION_RECEIVED, INES, company="Lakeside Toys",
              role="Buyer", subject="A")  # fmt: skip
    life.they("03-03 09:00", Kind.APPLICATION_RECEIVED, "no-reply@icims.com", role="Buyer",
              subject="B")  # fmt: skip


def two_employers_of_one_portal_by_its_senders_names(life: Life) -> None:
    for when, kind in (("03-02 09:00", Kind.APPLICATION_RECEIVED), ("03-09 09:00", Kind.REJECTION)):
        life.they(when, kind, "Harbour Rail <no-reply@myworkday.com>", subject="A")
        life.they(when, kind, PORTAL, subject="B")


def acknowledged_again_after_long_silence(life: Life) -> None:
    for when, subject in (("03-02 09:00", "A"), ("04-20 09:00", "B")):
        life.they(when, Kind.APPLICATION_RECEIVED, PORTAL, company="Lakeside Toys", role="Buyer",
                  subject=subject)  # fmt: skip


def a_new_opening_months_after_a_rejection(life: Life) -> None:
    life.they("01-12 09:00", Kind.REJECTION, INES, company="Lakeside Toys", subject="A")
    life.they("04-20 09:00", Kind.AVAILABILITY_REQUESTED, INES, company="Lakeside Toys",
              subject="B")  # fmt: skip


def two_names_that_merely_sound_alike(life: Life) -> None:
    life.they("03-02 09:00", Kind.AVAILABILITY_REQUESTED, "a@icims.com", company="Seaside Tours",
              role="Buyer", subject="A")  # fmt: skip
    life.they("03-03 09:00", Kind.AVAILABILITY_REQUESTED, "a@icims.com", company="Seabird Towers",
              role="Buyer", subject="B")  # fmt: skip


def two_colleagues_of_the_candidates_own_house(life: Life) -> None:
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, "Pa <pa@quill.example>",
              interview("03-05 10:00"), subject="A")  # fmt: skip
    life.they("03-03 09:00", Kind.INTERVIEW_CONFIRMED, "Ma <ma@quill.example>",
              interview("03-06 11:00"), subject="B")  # fmt: skip


def one_message_that_names_two_threads(life: Life) -> None:
    one = life.they("03-02 09:00", Kind.APPLICATION_RECEIVED, INES, role="Buyer", subject="A")
    two = life.they("03-02 09:01", Kind.APPLICATION_RECEIVED, INES, role="Porter", subject="B")
    life.they("03-09 09:00", Kind.PROGRESS_UPDATE, INES, role="Buyer", answers=one,
              references=(two, one), subject="A")  # fmt: skip


APART: tuple[Callable[[Life], None], ...] = (
    two_posts_of_one_employer, two_levels_of_one_post, one_title_with_two_numbers,
    two_clients_of_one_agency, two_clients_of_an_agency_that_was_not_recognised,
    another_client_in_the_same_thread, once_more_after_a_rejection,
    once_more_by_a_letter_of_their_own, one_title_at_two_employers_through_one_portal,
    two_names_with_one_trade, the_same_hour_at_two_employers,
    an_application_whose_employer_was_not_read,
    two_employers_of_one_portal_by_its_senders_names, acknowledged_again_after_long_silence,
    a_new_opening_months_after_a_rejection, two_names_that_merely_sound_alike,
    two_colleagues_of_the_candidates_own_house, one_message_that_names_two_threads,
)  # fmt: skip


@pytest.mark.parametrize("tell", APART)
def test_two_processes(tell: Callable[[Life], None]) -> None:
    life = Life()
    tell(life)
    found = life.processes("05-10 12:00")
    assert [{r.subject for r in p.readings} for p in found] == [{"A"}, {"B"}]
    assert not any(p.ambiguous for p in found)
