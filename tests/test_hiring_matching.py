"""Which messages make one process: joined rightly, kept apart rightly, or in doubt."""

from collections.abc import Callable

import pytest

from agent.message import Address
from agent.terms import Kind, Status, Turn
from tests.lives import ALSO_ME, CalendarRef, Life, at, day, interview, person

INES = "Ines Okafor <ines.okafor@lakeside-toys.example>"
TOM = "Tom Hegarty <tom@lakeside-toys.example>"
PORTAL = "Lakeside Toys <no-reply@myworkday.com>"
AGENT = "Priya Raman <priya@brightpath-talent.example>"
FRIEND = "Joe <joe@gmail.com>"


def messages(life: Life, now: str = "06-30 12:00") -> list[list[str]]:
    """The processes as lists of message numbers."""
    return [
        [(r.message_id or "")[1:5].lstrip("0") for r in p.readings] for p in life.processes(now)
    ]


# Joined


def in_the_thread(life: Life) -> None:
    asked = life.they(
        "03-02 09:00", Kind.AVAILABILITY_REQUESTED, INES, company="Lakeside Toys", role="Buyer"
    )
    mine = life.me("03-02 10:00", Kind.SCHEDULING_REPLY, INES, answers=asked)
    life.they("03-03 09:00", Kind.INTERVIEW_CONFIRMED, "x@other.example", answers=mine)


def by_the_calendar_object(life: Life) -> None:
    held = interview("03-05 10:00", 60)
    ref = CalendarRef("uid-1", 0, "REQUEST", held.start)
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, held, role="Buyer", calendar=(ref,))
    moved = interview("03-06 10:00", 60)
    later = CalendarRef("uid-1", 1, "REQUEST", moved.start)
    life.they(
        "03-03 09:00", Kind.INTERVIEW_RESCHEDULED, "calendar@google.com", moved, calendar=(later,)
    )


def by_the_recruiters_address(life: Life) -> None:
    life.they("03-02 09:00", Kind.APPLICATION_RECEIVED, INES, company="Lakeside Toys", role="Buyer")
    life.they("03-09 09:00", Kind.PROGRESS_UPDATE, INES)


def by_the_employers_domain(life: Life) -> None:
    life.they("03-02 09:00", Kind.APPLICATION_RECEIVED, INES, company="Lakeside Toys", role="Buyer")
    life.they("03-09 09:00", Kind.AVAILABILITY_REQUESTED, TOM)


def by_a_domain_made_of_the_name(life: Life) -> None:
    life.they("03-02 09:00", Kind.APPLICATION_RECEIVED, PORTAL, company="Lakeside Toys Ltd")
    life.they("03-09 09:00", Kind.AVAILABILITY_REQUESTED, TOM)


def by_a_domain_of_initials(life: Life) -> None:
    life.they(
        "03-02 09:00", Kind.APPLICATION_RECEIVED, "jobs@icims.com",
        company="Northern Harbour Rail", role="Buyer",
    )  # fmt: skip
    life.they("03-09 09:00", Kind.AVAILABILITY_REQUESTED, "Bo <bo@nhr.example>", role="Buyer")


def by_a_misspelt_name_and_the_post(life: Life) -> None:
    life.they("03-02 09:00", Kind.APPLICATION_RECEIVED, PORTAL, company="Lakeside", role="Buyer")
    life.they("03-09 09:00", Kind.AVAILABILITY_REQUESTED, PORTAL, company="Laksside", role="Buyer")


def by_a_short_form_of_the_name(life: Life) -> None:
    life.they(
        "03-02 09:00", Kind.APPLICATION_RECEIVED, PORTAL, company="Kettle Ridge Logistics",
        role="Buyer",
    )  # fmt: skip
    life.they("03-09 09:00", Kind.AVAILABILITY_REQUESTED, PORTAL, company="Kettle Ridge")


def by_a_by_name_in_house(life: Life) -> None:
    """The hospital and the trust that runs it, one person, the trust's domain."""
    life.they(
        "03-02 09:00", Kind.AVAILABILITY_REQUESTED, "Mo <mo@elmgrovetrust.example>",
        company="Elm Grove Trust", role="Staff Nurse",
    )  # fmt: skip
    life.they(
        "03-09 09:00", Kind.INTERVIEW_CONFIRMED, "Mo <mo@elmgrovetrust.example>",
        interview("03-12 10:00"), company="Saltmarsh Infirmary", role="Staff Nurse",
    )  # fmt: skip


def by_the_number_of_the_post(life: Life) -> None:
    life.they(
        "03-02 09:00", Kind.APPLICATION_RECEIVED, PORTAL, company="Lakeside Toys", role="Buyer",
        requisitions=("REQ-1042",),
    )  # fmt: skip
    life.they("03-09 09:00", Kind.PROGRESS_UPDATE, "hr@icims.com", requisitions=("req 1042",))


def by_the_hour_of_the_round(life: Life) -> None:
    """Nobody is in two interviews at once: a scheduler's bare invitation is the same round."""
    life.they(
        "03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-05 10:30"),
        company="Lakeside Toys", role="Buyer",
    )  # fmt: skip
    life.they(
        "03-02 09:05", Kind.INTERVIEW_CONFIRMED, "notifications@calendly.com",
        interview("03-05 10:30", 30),
    )  # fmt: skip


def by_the_subject_alone(life: Life) -> None:
    life.they(
        "03-02 09:00", Kind.AVAILABILITY_REQUESTED, PORTAL, company="Lakeside Toys",
        subject="Your talk with our buying team",
    )  # fmt: skip
    life.they(
        "03-09 09:00", Kind.PROGRESS_UPDATE, "ines.o@gmail.com",
        subject="AW: Re: Your talk with our buying team",
    )  # fmt: skip


def to_the_second_address(life: Life) -> None:
    life.they("03-02 09:00", Kind.APPLICATION_RECEIVED, INES, company="Lakeside Toys", role="Buyer")
    life.they("03-09 09:00", Kind.AVAILABILITY_REQUESTED, TOM, role="Buyer", to=ALSO_ME)


def from_a_no_reply_each_time(life: Life) -> None:
    for when, kind in (
        ("03-02 09:00", Kind.APPLICATION_RECEIVED),
        ("03-05 09:00", Kind.AVAILABILITY_REQUESTED),
        ("03-09 09:00", Kind.INTERVIEW_CONFIRMED),
    ):
        life.they(when, kind, PORTAL, company="Lakeside Toys", role="Buyer")


def handed_over_to_a_colleague(life: Life) -> None:
    life.they(
        "03-02 09:00", Kind.AVAILABILITY_REQUESTED, INES, company="Lakeside Toys", role="Buyer"
    )
    life.they("03-09 09:00", Kind.INTERVIEW_CONFIRMED, TOM, interview("03-12 10:00"), role="Buyer")
    life.they("03-16 09:00", Kind.PROGRESS_UPDATE, TOM)


def an_answer_to_a_name_in_the_message(life: Life) -> None:
    life.they(
        "03-02 09:00", Kind.AVAILABILITY_REQUESTED, PORTAL, company="Lakeside Toys", role="Buyer",
        people=(person("Zoe Lund <zoe@gmail.com>"),),
    )  # fmt: skip
    mine = life.me("03-03 09:00", Kind.OTHER_HIRING, "zoe@gmail.com")
    life.they("03-04 09:00", Kind.ACKNOWLEDGEMENT, "zoe@gmail.com", answers=mine)


def a_title_in_initials(life: Life) -> None:
    life.they(
        "03-02 09:00", Kind.APPLICATION_RECEIVED, PORTAL, company="Lakeside Toys",
        role="Monitoring and Evaluation Officer",
    )  # fmt: skip
    life.they(
        "03-09 09:00", Kind.AVAILABILITY_REQUESTED, INES, company="Lakeside Toys",
        role="M&E Officer",
    )  # fmt: skip


def a_title_that_is_the_interviewers(life: Life) -> None:
    life.they("03-02 09:00", Kind.APPLICATION_RECEIVED, INES, company="Lakeside Toys",
              role="Buyer")  # fmt: skip
    life.they("03-09 09:00", Kind.INTERVIEW_CONFIRMED, INES,
              interview("03-10 10:00", 60, person("Tom Hegarty", "Head of Trade")),
              role="Head of Trade")  # fmt: skip


def a_title_that_was_misread_midway(life: Life) -> None:
    life.they("03-02 09:00", Kind.AVAILABILITY_REQUESTED, INES, company="Lakeside Toys",
              role="Buyer")  # fmt: skip
    life.they("03-09 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-12 10:00"),
              role="Design Review")  # fmt: skip
    life.they("03-10 09:00", Kind.INTERVIEW_RESCHEDULED, INES, interview("03-13 10:00"),
              role="Meeting Room Two")  # fmt: skip


def a_portal_that_names_the_employer_as_its_sender(life: Life) -> None:
    life.they("03-02 09:00", Kind.APPLICATION_RECEIVED, PORTAL, company="Lakeside Toys",
              role="Buyer")  # fmt: skip
    life.they("03-09 09:00", Kind.AVAILABILITY_REQUESTED, PORTAL)


def acknowledged_twice(life: Life) -> None:
    life.they("03-02 09:00", Kind.APPLICATION_RECEIVED, PORTAL, company="Lakeside Toys",
              role="Buyer (m/f/d)")  # fmt: skip
    life.they("03-03 09:00", Kind.APPLICATION_RECEIVED, INES, company="Lakeside Toys", role="Buyer")


def the_application_itself(life: Life) -> None:
    mine = life.me("03-01 09:00", Kind.OTHER_HIRING, "jobs@lakeside-toys.example", role="Buyer")
    life.they("03-02 09:00", Kind.AVAILABILITY_REQUESTED, INES, answers=mine)


def two_threads_that_meet(life: Life) -> None:
    """The portal's mail and the recruiter's share nothing, until one message answers both."""
    one = life.they("03-02 09:00", Kind.APPLICATION_RECEIVED, "jobs@icims.com", role="Buyer")
    two = life.they("03-03 09:00", Kind.AVAILABILITY_REQUESTED, INES, company="Lakeside Toys")
    life.they("03-04 09:00", Kind.PROGRESS_UPDATE, INES, answers=two, references=(one, two))


def a_question_after_a_rejection(life: Life) -> None:
    life.they("03-02 09:00", Kind.REJECTION, INES, company="Lakeside Toys", role="Buyer")
    mine = life.me("03-05 09:00", Kind.OTHER_HIRING, INES)
    life.they("03-06 09:00", Kind.PROGRESS_UPDATE, INES, answers=mine)


def a_second_thought_after_a_rejection(life: Life) -> None:
    life.they("03-02 09:00", Kind.REJECTION, INES, company="Lakeside Toys", role="Buyer")
    life.they("03-17 09:00", Kind.AVAILABILITY_REQUESTED, INES, company="Lakeside Toys")


JOINED: tuple[Callable[[Life], None], ...] = (
    in_the_thread, by_the_calendar_object, by_the_recruiters_address, by_the_employers_domain,
    by_a_domain_made_of_the_name, by_a_domain_of_initials, by_a_misspelt_name_and_the_post,
    by_a_short_form_of_the_name, by_a_by_name_in_house, by_the_number_of_the_post,
    by_the_hour_of_the_round, by_the_subject_alone, to_the_second_address,
    from_a_no_reply_each_time, handed_over_to_a_colleague, an_answer_to_a_name_in_the_message,
    a_title_in_initials, a_title_that_is_the_interviewers,
    a_title_that_was_misread_midway, a_portal_that_names_the_employer_as_its_sender,
    a_question_after_a_rejection, a_second_thought_after_a_rejection,
    acknowledged_twice, the_application_itself, two_threads_that_meet,
)  # fmt: skip


@pytest.mark.parametrize("tell", JOINED)
def test_one_process(tell: Callable[[Life], None]) -> None:
    life = Life()
    tell(life)
    assert messages(life) == [[str(n + 1) for n in range(len(life.readings))]]
    (process,) = life.processes("03-20 12:00")
    assert process.id == "<0001@lives.example>"
    assert not process.ambiguous


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


# What begins none


@pytest.mark.parametrize(
    "kind", [Kind.RECRUITER_OUTREACH, Kind.UNRELATED, Kind.AUTO_REPLY, Kind.ACKNOWLEDGEMENT]
)
def test_begins_no_process(kind: Kind) -> None:
    life = Life()
    life.they("03-02 09:00", kind, INES, company="Lakeside Toys", role="Buyer")
    assert life.processes("03-03 09:00") == ()


def test_a_suspicious_offer_begins_none_and_joins_none() -> None:
    life = Life()
    life.they("03-02 09:00", Kind.OFFER, INES, company="Lakeside Toys", suspicious=True)
    assert life.processes("03-03 09:00") == ()
    life.they("03-03 09:00", Kind.APPLICATION_RECEIVED, INES, company="Lakeside Toys")
    life.they("03-04 09:00", Kind.OFFER, INES, company="Lakeside Toys", suspicious=True)
    assert messages(life) == [["2"]]


def test_what_the_candidate_writes_begins_none() -> None:
    life = Life()
    life.me("03-02 09:00", Kind.OTHER_HIRING, INES, role="Buyer")
    life.me("03-12 09:00", Kind.STATUS_CHECK, INES, role="Buyer")
    assert life.processes("03-13 09:00") == ()


def test_nothing_later_than_now_is_seen() -> None:
    life = Life()
    life.they("03-02 09:00", Kind.APPLICATION_RECEIVED, INES)
    assert life.processes("03-02 08:59") == ()
    assert len(life.processes("03-02 09:00")) == 1


# Approaches


@pytest.mark.parametrize("threaded", [True, False])
def test_a_positive_answer_to_an_approach_begins_a_process(threaded: bool) -> None:
    life = Life()
    approach = life.they(
        "03-02 09:00", Kind.RECRUITER_OUTREACH, AGENT, role="Buyer", agency="Brightpath Talent"
    )
    life.me("03-03 09:00", Kind.SCHEDULING_REPLY, AGENT, answers=approach if threaded else None)
    process = life.process("03-04 09:00")
    assert (process.id, process.role, process.turn) == (approach, "Buyer", Turn.EMPLOYER)


def test_an_approach_that_was_declined_begins_none() -> None:
    life = Life()
    approach = life.they("03-02 09:00", Kind.RECRUITER_OUTREACH, AGENT, role="Buyer")
    life.me("03-03 09:00", Kind.WITHDRAWAL, AGENT, answers=approach)
    assert life.processes("03-04 09:00") == ()


def test_an_approach_belongs_to_the_process_that_follows_it() -> None:
    life = Life()
    life.they("03-02 09:00", Kind.RECRUITER_OUTREACH, AGENT, role="Buyer")
    life.they("03-02 10:00", Kind.RECRUITER_OUTREACH, AGENT, role="Accountant")
    life.they("03-09 09:00", Kind.INTERVIEW_CONFIRMED, AGENT, interview("03-10 10:00"),
              role="Buyer")  # fmt: skip
    assert messages(life) == [["1", "3"]]


def test_an_approach_about_another_post_stays_out_of_the_thread() -> None:
    life = Life()
    first = life.they("03-02 09:00", Kind.REJECTION, INES, role="Buyer")
    life.they("04-02 09:00", Kind.RECRUITER_OUTREACH, INES, role="Accountant", answers=first)
    assert messages(life) == [["1"]]


# Automatic replies, bounces, forwards


def running() -> tuple[Life, str]:
    life = Life()
    life.they("03-02 09:00", Kind.AVAILABILITY_REQUESTED, INES, company="Lakeside Toys")
    mine = life.me("03-03 09:00", Kind.STATUS_CHECK, INES)
    return life, mine


@pytest.mark.parametrize("threaded", [True, False])
def test_an_automatic_reply_attaches_but_is_no_word_from_them(threaded: bool) -> None:
    life, mine = running()
    life.they("03-03 09:01", Kind.AUTO_REPLY, INES, answers=mine if threaded else None,
              reply_expected_by=day("03-09"))  # fmt: skip
    process = life.process("03-04 09:00")
    assert len(process.readings) == 3
    assert process.last_heard == at("03-02 09:00")
    assert process.reply_expected_by is None


@pytest.mark.parametrize("threaded", [True, False])
def test_a_bounce_attaches_by_its_thread_or_its_addressee(threaded: bool) -> None:
    life, mine = running()
    life.they("03-03 09:01", Kind.AUTO_REPLY, "MAILER-DAEMON@mx.letterbox.example",
              answers=mine if threaded else None, unattended=True,
              people=() if threaded else (person("ines.okafor@lakeside-toys.example"),))  # fmt: skip
    assert messages(life) == [["1", "2", "3"]]


def test_an_automatic_reply_goes_to_everything_open_with_its_writer() -> None:
    life = Life()
    for role in ("Buyer", "Accountant", "Porter"):
        life.they("03-02 09:00", Kind.APPLICATION_RECEIVED, INES, role=role)
    life.they("03-03 09:00", Kind.REJECTION, INES, role="Porter")
    life.they("03-04 09:00", Kind.AUTO_REPLY, INES)
    assert messages(life) == [["1", "5"], ["2", "5"], ["3", "4"]]


def test_a_forward_to_a_friend_is_no_word_to_the_employer() -> None:
    life = Life()
    asked = life.they("03-02 09:00", Kind.AVAILABILITY_REQUESTED, INES, company="Lakeside Toys")
    life.me("03-02 10:00", Kind.UNRELATED, FRIEND, answers=asked)
    process = life.process("03-03 09:00")
    assert (len(process.readings), process.turn) == (1, Turn.CANDIDATE)


def test_a_line_to_the_recruiter_that_was_not_understood_counts() -> None:
    life = Life()
    asked = life.they("03-02 09:00", Kind.AVAILABILITY_REQUESTED, INES, company="Lakeside Toys")
    life.me("03-02 10:00", Kind.UNRELATED, INES, answers=asked)
    assert life.process("03-03 09:00").turn is Turn.EMPLOYER


def test_a_message_in_both_folders_is_one() -> None:
    life, _ = running()
    life.readings += life.readings
    assert messages(life) == [["1", "2"]]


def test_messages_without_an_id_are_told_apart() -> None:
    life = Life()
    life.they("03-02 09:00", Kind.APPLICATION_RECEIVED, INES, message_id=None, subject="One")
    life.they("03-03 09:00", Kind.PROGRESS_UPDATE, INES, message_id=None, subject="Two")
    process = life.process("03-04 09:00")
    assert len(process.readings) == 2
    assert process.id.startswith("<")


# In doubt


def two_posts() -> Life:
    life = Life()
    life.they("03-02 09:00", Kind.AVAILABILITY_REQUESTED, INES, company="Lakeside", role="Buyer")
    life.they("03-02 09:05", Kind.AVAILABILITY_REQUESTED, INES, company="Lakeside",
              role="Accountant")  # fmt: skip
    return life


def test_what_could_belong_to_either_makes_both_ambiguous() -> None:
    life = two_posts()
    life.they("03-09 09:00", Kind.PROGRESS_UPDATE, INES)
    assert [p.ambiguous for p in life.processes("03-10 09:00")] == [True, True]


def test_a_rejection_in_doubt_ends_neither() -> None:
    life = two_posts()
    life.they("03-09 09:00", Kind.REJECTION, INES)
    found = life.processes("03-10 09:00")
    assert [(p.status, p.ambiguous) for p in found] == [(Status.ACTIVE, True)] * 2


def test_an_unmistakable_word_settles_the_doubt_of_its_process() -> None:
    life = two_posts()
    life.they("03-09 09:00", Kind.PROGRESS_UPDATE, INES)
    life.they("03-11 09:00", Kind.PROGRESS_UPDATE, INES, role="Accountant")
    buyer, accountant = life.processes("03-12 09:00")
    assert (buyer.ambiguous, accountant.ambiguous) == (True, False)


def test_a_courtesy_in_doubt_does_no_harm() -> None:
    life = two_posts()
    life.they("03-09 09:00", Kind.ACKNOWLEDGEMENT, INES)
    assert not any(p.ambiguous for p in life.processes("03-10 09:00"))


def test_of_two_posts_the_one_that_goes_on_is_meant() -> None:
    life = two_posts()
    life.they("03-09 09:00", Kind.REJECTION, INES, role="Buyer")
    life.they("03-11 09:00", Kind.PROGRESS_UPDATE, INES)
    buyer, accountant = life.processes("03-12 09:00")
    assert (len(buyer.readings), len(accountant.readings)) == (2, 2)
    assert not accountant.ambiguous


def test_the_thread_decides_between_two_posts() -> None:
    life = two_posts()
    life.they("03-09 09:00", Kind.REJECTION, INES, answers="<0002@lives.example>")
    assert [p.status for p in life.processes("03-10 09:00")] == [Status.ACTIVE, Status.REJECTED]


def test_a_status_check_about_two_posts_was_about_each() -> None:
    life = two_posts()
    life.me("03-20 09:00", Kind.STATUS_CHECK, INES)
    assert messages(life) == [["1", "3"], ["2", "3"]]


def test_a_withdrawal_in_doubt_ends_neither() -> None:
    life = two_posts()
    life.me("03-09 09:00", Kind.WITHDRAWAL, INES)
    found = life.processes("03-10 09:00")
    assert [(p.status, p.ambiguous) for p in found] == [(Status.ACTIVE, True)] * 2


def test_the_address_that_was_written_to_decides_between_two_posts() -> None:
    life = Life()
    life.they("03-02 09:00", Kind.PROGRESS_UPDATE, INES, role="Buyer")
    life.they("03-02 09:05", Kind.AVAILABILITY_REQUESTED, INES, role="Porter", to=ALSO_ME)
    life.they("03-09 09:00", Kind.PROGRESS_UPDATE, INES, to=ALSO_ME)
    assert messages(life) == [["1"], ["2", "3"]]
    assert not any(p.ambiguous for p in life.processes("03-10 09:00"))


def two_stories(first: Kind, *rounds: str) -> Life:
    """Of two posts with one recruiter, one awaits a time or has a round."""
    life = Life()
    held = [interview(r) for r in rounds]
    life.they("03-02 09:00", first, INES, *held, company="Lakeside", role="Buyer")
    life.they("03-02 09:05", Kind.PROGRESS_UPDATE, INES, company="Lakeside", role="Porter")
    return life


def test_of_two_posts_the_one_that_awaits_a_time_is_confirmed() -> None:
    life = two_stories(Kind.AVAILABILITY_REQUESTED)
    life.they("03-04 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-09 10:00"))
    assert messages(life) == [["1", "3"], ["2"]]
    assert not any(p.ambiguous for p in life.processes("03-10 09:00"))


@pytest.mark.parametrize("kind", [Kind.INTERVIEW_CANCELLED, Kind.INTERVIEW_RESCHEDULED])
def test_of_two_posts_the_one_with_a_round_ahead_is_moved_or_called_off(kind: Kind) -> None:
    life = two_stories(Kind.INTERVIEW_CONFIRMED, "03-09 10:00")
    life.they("03-04 09:00", kind, INES)
    assert messages(life) == [["1", "3"], ["2"]]
    assert not any(p.ambiguous for p in life.processes("03-08 09:00"))


def test_of_two_posts_the_one_with_a_round_past_is_thanked_for() -> None:
    life = two_stories(Kind.INTERVIEW_CONFIRMED, "03-09 10:00")
    life.me("03-09 15:00", Kind.THANK_YOU, INES)
    assert messages(life) == [["1", "3"], ["2"]]


def test_a_subject_alone_ties_nothing_that_comes_from_another_house() -> None:
    life = Life()
    life.they("03-02 09:00", Kind.AVAILABILITY_REQUESTED, INES,
              subject="Your talk with our buying team")  # fmt: skip
    life.they("03-09 09:00", Kind.PROGRESS_UPDATE, "Bo <bo@harbour-rail.example>",
              subject="Re: Your talk with our buying team")  # fmt: skip
    assert messages(life) == [["1"], ["2"]]


# Names


def test_the_process_bears_the_name_that_most_messages_give() -> None:
    life = Life()
    for when, company in (
        ("03-02 09:00", "Lakeside"), ("03-03 09:00", "Lakeside Toys"),
        ("03-04 09:00", "Lakeside Toys"), ("03-05 09:00", "Lakesde Toys"),
    ):  # fmt: skip
        life.they(when, Kind.PROGRESS_UPDATE, INES, company=company)
    assert life.process("03-06 09:00").company == "Lakeside Toys"


def test_the_client_not_the_agency_is_the_employer() -> None:
    life = Life()
    for when in ("03-02 09:00", "03-03 09:00", "03-04 09:00"):
        life.they(when, Kind.PROGRESS_UPDATE, AGENT, company="Brightpath Talent", role="Buyer")
    life.they("03-05 09:00", Kind.AVAILABILITY_REQUESTED, AGENT, company="Harbour Rail",
              agency="Brightpath Talent", answers="<0001@lives.example>")  # fmt: skip
    assert "Harbour Rail" in {p.company for p in life.processes("03-06 09:00")}


def test_an_employer_known_by_its_agency_alone_is_not_known() -> None:
    life = Life()
    life.they("03-02 09:00", Kind.PROGRESS_UPDATE, AGENT, company="Brightpath Talent Ltd",
              role="Buyer", agency="Brightpath Talent")  # fmt: skip
    assert life.process("03-03 09:00").company is None


def test_the_employers_own_spelling_goes_before_the_candidates() -> None:
    life = Life()
    first = life.they("03-02 09:00", Kind.PROGRESS_UPDATE, INES, company="Lakeside Toys")
    life.me("03-03 09:00", Kind.STATUS_CHECK, INES, company="Lakeside Toys and Games",
            answers=first)  # fmt: skip
    assert life.process("03-06 09:00").company == "Lakeside Toys"


def test_a_fuller_title_goes_before_a_short_one() -> None:
    life = Life()
    for when, role in (
        ("03-02 09:00", "Senior Product Designer, Rider Experience"),
        ("03-03 09:00", "Product Designer"), ("03-04 09:00", "Product Designer"),
    ):  # fmt: skip
        life.they(when, Kind.PROGRESS_UPDATE, INES, role=role)
    assert life.process("03-06 09:00").role == "Senior Product Designer, Rider Experience"


def test_unknown_names_stay_unknown() -> None:
    life = Life()
    life.they("03-02 09:00", Kind.APPLICATION_RECEIVED, "no-reply@icims.com")
    process = life.process("03-06 09:00")
    assert (process.company, process.role) == (None, None)


def test_hostile_sizes_do_no_harm() -> None:
    life = Life()
    crowd = tuple(Address("", f"p{i}@crowd.example") for i in range(5000))
    long = "x" * 200_000
    life.they("03-02 09:00", Kind.APPLICATION_RECEIVED, INES, company=long, role=long,
              subject=f"Re: {long}", cc=crowd, references=tuple(f"<{i}@x>" for i in range(9999)),
              requisitions=(long,) * 50)  # fmt: skip
    assert len(life.processes("03-03 09:00")) == 1
