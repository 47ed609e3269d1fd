"""Which messages make one process, however little they have in common."""

from collections.abc import Callable

import pytest

from agent.terms import Kind
from tests.lakeside import INES, PORTAL, TOM_HEGARTY, messages
from tests.lives import ALSO_ME, CalendarRef, Life, interview, person

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
    life.they("03-09 09:00", Kind.AVAILABILITY_REQUESTED, TOM_HEGARTY)


def by_a_domain_made_of_the_name(life: Life) -> None:
    life.they("03-02 09:00", Kind.APPLICATION_RECEIVED, PORTAL, company="Lakeside Toys Ltd")
    life.they("03-09 09:00", Kind.AVAILABILITY_REQUESTED, TOM_HEGARTY)


def by_the_last_word_of_the_name(life: Life) -> None:
    life.they("03-02 09:00", Kind.APPLICATION_RECEIVED, PORTAL, company="Zapatos Miralta",
              role="Encargada de almacén")  # fmt: skip
    life.they("03-09 09:00", Kind.AVAILABILITY_REQUESTED, "Eva Sanz <eva.sanz@miralta.example>",
              company="Miralta", role="Encargada de almacén")  # fmt: skip


def by_a_domain_that_was_taken_apart_badly(life: Life) -> None:
    """ "Overl and Broek" of overlandbroek.example, in a thread of its own."""
    life.they("03-02 09:00", Kind.AVAILABILITY_REQUESTED, "Jan Mol <j.mol@overlandbroek.example>",
              company="Gemeente Overlandbroek", role="Planner")  # fmt: skip
    life.they("03-09 09:00", Kind.INTERVIEW_CANCELLED, "W. Kok <w.kok@overlandbroek.example>",
              company="Overl and Broek", confidence=0.3)  # fmt: skip


def though_the_post_was_read_as_who_is_met(life: Life) -> None:
    """ "With Ingrid Boulanger (head of the service)": her surname is a trade."""
    life.they(
        "03-02 09:00", Kind.APPLICATION_RECEIVED, PORTAL, company="Lakeside Toys", role="Buyer"
    )
    life.they("03-09 09:00", Kind.AVAILABILITY_REQUESTED, TOM_HEGARTY, company="Lakeside Toys",
              role="Ingrid Boulanger", meets=(person("Ingrid"),))  # fmt: skip


def by_a_domain_of_initials(life: Life) -> None:
    life.they(
        "03-02 09:00", Kind.APPLICATION_RECEIVED, "jobs@icims.com",
        company="Northern Harbour Rail", role="Buyer",
    )  # fmt: skip
    life.they("03-09 09:00", Kind.AVAILABILITY_REQUESTED, "Bo <bo@nhr.example>", role="Buyer")


def by_a_domain_that_leaves_out_a_word(life: Life) -> None:
    life.they("03-02 09:00", Kind.APPLICATION_RECEIVED, PORTAL, company="Quill Harbour City Schools",
              role="Middle School Librarian")  # fmt: skip
    life.they("03-09 09:00", Kind.INTERVIEW_CONFIRMED, "Peg Roe <proe@quillharbourschools.example>",
              interview("03-12 10:00"), company="Quill Harbour Middle School", role="Librarian")  # fmt: skip


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
    life.they("03-09 09:00", Kind.AVAILABILITY_REQUESTED, TOM_HEGARTY, role="Buyer", to=ALSO_ME)


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
    life.they(
        "03-09 09:00", Kind.INTERVIEW_CONFIRMED, TOM_HEGARTY, interview("03-12 10:00"), role="Buyer"
    )
    life.they("03-16 09:00", Kind.PROGRESS_UPDATE, TOM_HEGARTY)


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
    by_a_domain_made_of_the_name, by_a_domain_of_initials, by_the_last_word_of_the_name,
    by_a_domain_that_was_taken_apart_badly, though_the_post_was_read_as_who_is_met, by_a_domain_that_leaves_out_a_word, by_a_misspelt_name_and_the_post,
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
