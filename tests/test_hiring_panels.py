"""Panels, people, assignments, and the stage of a round and a process."""

from dataclasses import replace

import pytest

from agent.reading.model import Person, Topic
from agent.terms import Kind, RoundState, Stage
from tests.lakeside import INES, MAYA, OLE, TOM, invited
from tests.lives import Life, at, interview, person, seen

SCHEDULED, DONE, CANCELLED = RoundState.SCHEDULED, RoundState.DONE, RoundState.CANCELLED


# Panels


def test_the_slots_of_a_day_are_one_panel() -> None:
    life = Life()
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00", 45, TOM),
              interview("03-10 11:00", 45, MAYA), interview("03-10 13:30", 30, OLE))  # fmt: skip
    (held,) = life.process("03-03 09:00").rounds
    assert (held.stage, held.start, held.end) == (
        Stage.PANEL, at("03-10 10:00"), at("03-10 14:00"),
    )  # fmt: skip
    assert held.interviewers == (TOM, MAYA, OLE)
    assert seen(life, "03-10 13:59")[0][2] is SCHEDULED
    assert seen(life, "03-10 14:00")[0][2] is DONE


def test_rounds_of_one_message_on_two_days_are_two() -> None:
    life = Life()
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00", 45),
              interview("03-11 10:00", 45))  # fmt: skip
    held = life.process("03-03 09:00").rounds
    assert [r.anchor for r in held] == ["<0001@lives.example>", "<0001@lives.example>#2"]


def test_one_slot_of_a_day_moves() -> None:
    life = Life()
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00", 45, TOM),
              interview("03-10 11:00", 45, MAYA), interview("03-10 12:00", 45, OLE))  # fmt: skip
    life.they("03-03 09:00", Kind.INTERVIEW_RESCHEDULED, INES, interview("03-10 10:00", 45, TOM),
              interview("03-10 11:00", 45, MAYA), interview("03-10 14:00", 45, OLE))  # fmt: skip
    (held,) = life.process("03-04 09:00").rounds
    assert (held.start, held.end) == (at("03-10 10:00"), at("03-10 14:45"))


def test_the_agenda_of_a_day_whose_times_were_not_known() -> None:
    life = Life()
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 00:00"),
              stage=Stage.PANEL)  # fmt: skip
    life.they("03-05 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 09:30", 45, TOM),
              interview("03-10 11:00", 60, MAYA))  # fmt: skip
    (held,) = life.process("03-06 09:00").rounds
    assert (held.stage, held.start, held.end) == (
        Stage.PANEL, at("03-10 09:30"), at("03-10 12:00"),
    )  # fmt: skip
    assert held.interviewers == (TOM, MAYA)


def test_a_part_of_a_long_round_is_no_round_of_its_own() -> None:
    life = Life()
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 09:00", 240))
    life.they("03-05 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:30", 45, TOM))
    (held,) = life.process("03-06 09:00").rounds
    assert (held.start, held.end) == (at("03-10 09:00"), at("03-10 13:00"))
    assert held.interviewers == (TOM,)


def test_three_interviewers_together_are_a_panel() -> None:
    life = Life()
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES,
              interview("03-10 10:00", 60, TOM, MAYA, OLE))  # fmt: skip
    assert seen(life, "03-03 09:00")[0][0] is Stage.PANEL


@pytest.mark.parametrize(
    ("first", "second", "stage"),
    [
        (Stage.SCREEN, Stage.TECHNICAL, Stage.TECHNICAL),
        (Stage.TECHNICAL, Stage.SCREEN, Stage.TECHNICAL),
        (Stage.FINAL, Stage.PANEL, Stage.FINAL),
        (None, Stage.MANAGER, Stage.MANAGER),
        (Stage.MANAGER, None, Stage.MANAGER),
    ],
)
def test_a_rounds_stage_only_becomes_more_specific(
    first: Stage | None, second: Stage | None, stage: Stage
) -> None:
    life = invited(stage=first)
    life.they("03-03 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00"), stage=second)
    assert seen(life, "03-04 09:00") == [(stage, "03-10 10:00", SCHEDULED)]


def test_a_round_is_what_it_is_mostly_called() -> None:
    """One misread name of it does not outweigh the others, however specific."""
    life = invited(stage=Stage.MANAGER)
    life.they("03-02 09:01", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00"),
              stage=Stage.PANEL)  # fmt: skip
    life.they("03-03 09:00", Kind.INTERVIEW_RESCHEDULED, INES, interview("03-11 10:00"),
              stage=Stage.MANAGER)  # fmt: skip
    assert seen(life, "03-04 09:00") == [(Stage.MANAGER, "03-11 10:00", SCHEDULED)]


# People, and words about a round


def test_what_several_messages_say_of_one_person_is_joined() -> None:
    life = Life()
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES,
              interview("03-10 10:00", 60, person("Tom")))  # fmt: skip
    life.they("03-03 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00", 60, TOM))
    (held,) = life.process("03-04 09:00").rounds
    assert held.interviewers == (TOM,)


def test_an_address_that_another_message_gives_for_the_same_full_name() -> None:
    life = Life()
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES,
              interview("03-10 10:00", 60, person("Tom Hegarty")))  # fmt: skip
    life.they("03-11 09:00", Kind.ACKNOWLEDGEMENT, "Tom Hegarty <tom@lakeside-toys.example>")
    (held,) = life.process("03-12 09:00").rounds
    assert held.interviewers[0].email == "tom@lakeside-toys.example"


def test_an_address_is_never_guessed_for_a_first_name_or_a_namesake() -> None:
    life = Life()
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES,
              interview("03-10 10:00", 60, person("Tom"), person("Ann Lee")))  # fmt: skip
    for when, email in (("03-11 09:00", "ann@a.example"), ("03-12 09:00", "ann.lee@b.example")):
        life.they(when, Kind.ACKNOWLEDGEMENT, INES, people=(person(f"Ann Lee <{email}>"),
                  person("Tom Hegarty <tom@lakeside-toys.example>")))  # fmt: skip
    (held,) = life.process("03-13 09:00").rounds
    assert [p.email for p in held.interviewers] == [None, None]


HEGARTY = "Tom Hegarty <tom@lakeside-toys.example>"


def test_a_mailbox_that_moves_a_round_does_not_take_over_from_who_arranged_it() -> None:
    life = Life()
    first = life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00", 60),
                      contact=person(INES))  # fmt: skip
    desk = "Lakeside Toys <desk@lakeside-toys.example>"
    life.they("03-09 09:00", Kind.INTERVIEW_RESCHEDULED, desk, interview("03-11 10:00", 60),
              contact=Person(None, "desk@lakeside-toys.example"), answers=first)  # fmt: skip
    (held,) = life.process("03-12 09:00").rounds
    assert (held.start, held.arranged_by) == (at("03-11 10:00"), person(INES))


@pytest.mark.parametrize("named", ["Tom", "Hegarty"])
def test_who_is_named_by_half_a_name_has_the_address_at_which_he_has_written(named: str) -> None:
    life = Life()
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES,
              interview("03-10 10:00", 60, person(named)))  # fmt: skip
    life.they("03-09 09:00", Kind.PROGRESS_UPDATE, HEGARTY)
    (held,) = life.process("03-12 09:00").rounds
    assert held.interviewers == (person(HEGARTY),)


def test_who_names_somebody_of_the_own_name_is_not_meant_and_of_two_nobody() -> None:
    talk = interview("03-10 10:00", 60, person("Tom"))
    life = Life()
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, HEGARTY, talk)
    (held,) = life.process("03-12 09:00").rounds
    assert held.interviewers == (person("Tom"),)
    life = Life()
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, talk)
    life.they("03-09 09:00", Kind.PROGRESS_UPDATE, HEGARTY)
    life.they("03-09 10:00", Kind.PROGRESS_UPDATE, "Tom Lund <lund@lakeside-toys.example>")
    (held,) = life.process("03-12 09:00").rounds
    assert held.interviewers == (person("Tom"),)


def test_the_candidate_is_no_interviewer() -> None:
    life = Life()
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES,
              interview("03-10 10:00", 60, TOM, person("Nora <NORA@quill.example>")))  # fmt: skip
    (held,) = life.process("03-04 09:00").rounds
    assert held.interviewers == (TOM,)


def test_who_arranged_a_round_is_a_person_not_a_mailbox() -> None:
    life = Life()
    life.they("03-02 09:00", Kind.AVAILABILITY_REQUESTED, INES, company="Lakeside Toys")
    life.they("03-03 09:00", Kind.INTERVIEW_CONFIRMED, "no-reply@myworkday.com",
              interview("03-10 10:00"), company="Lakeside Toys", unattended=True)  # fmt: skip
    (held,) = life.process("03-04 09:00").rounds
    assert held.arranged_by is not None
    assert held.arranged_by.email == "ines.okafor@lakeside-toys.example"


@pytest.mark.parametrize(
    "contact", ["Nora Quill <nora@quill.example>", "Jobs <no-reply@lakeside-toys.example>"]
)
def test_nobody_and_the_candidate_arrange_nothing(contact: str) -> None:
    life = Life()
    life.they("03-03 09:00", Kind.INTERVIEW_CONFIRMED, "no-reply@lakeside-toys.example",
              interview("03-10 10:00"), contact=person(contact), unattended=True)  # fmt: skip
    (held,) = life.process("03-04 09:00").rounds
    assert held.arranged_by is None


def test_topics_are_gathered_from_all_that_is_about_the_round() -> None:
    life = Life()
    one, two = Topic("team", "the buying desk"), Topic("agenda", "a range plan")
    life.they("03-02 09:00", Kind.AVAILABILITY_REQUESTED, INES, topics=(one,))
    life.they("03-03 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00"),
              topics=(two,))  # fmt: skip
    (held,) = life.process("03-04 09:00").rounds
    assert held.topics == (one, two)
    assert held.messages == ("<0001@lives.example>", "<0002@lives.example>")


# Assignments


def assigned() -> Life:
    life = Life()
    life.they("03-02 09:00", Kind.ASSESSMENT_REQUESTED, INES, stage=Stage.ASSIGNMENT,
              candidate_deadline=at("03-09 17:00"))  # fmt: skip
    return life


def test_an_assignment_waits_until_it_is_handed_in() -> None:
    life = assigned()
    life.they("03-06 09:00", Kind.ASSESSMENT_REQUESTED, INES, stage=Stage.ASSIGNMENT)
    assert seen(life, "03-07 09:00") == [(Stage.ASSIGNMENT, None, SCHEDULED)]
    assert seen(life, "03-20 09:00") == [(Stage.ASSIGNMENT, None, SCHEDULED)]
    life.me("03-08 20:00", Kind.OTHER_HIRING, INES)
    (held,) = life.process("03-20 09:00").rounds
    assert (held.state, held.end) == (DONE, at("03-08 20:00"))


@pytest.mark.parametrize(
    ("kind", "stage"),
    [
        (Kind.ACKNOWLEDGEMENT, Stage.ASSIGNMENT),
        (Kind.PROGRESS_UPDATE, Stage.ASSIGNMENT),
        (Kind.AVAILABILITY_REQUESTED, Stage.TECHNICAL),
        (Kind.REJECTION, Stage.ASSIGNMENT),
    ],
)
def test_what_follows_shows_that_an_assignment_was_handed_in(kind: Kind, stage: Stage) -> None:
    life = assigned()
    life.they("03-09 12:00", kind, INES, stage=stage)
    assert seen(life, "03-10 09:00") == [(Stage.ASSIGNMENT, None, DONE)]


def test_a_reminder_of_a_talk_does_not_hand_the_assignment_in() -> None:
    life = invited()
    life.they("03-03 09:00", Kind.ASSESSMENT_REQUESTED, INES, stage=Stage.ASSIGNMENT)
    life.they("03-09 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00"))
    assert (Stage.ASSIGNMENT, None, SCHEDULED) in seen(life, "03-09 10:00")


# The process's stage


def test_the_stage_is_the_latest_rounds_in_time() -> None:
    life = invited(stage=Stage.TECHNICAL)
    life.they("03-03 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-05 10:00"),
              stage=Stage.SCREEN)  # fmt: skip
    assert life.process("03-04 09:00").stage is Stage.TECHNICAL
    life.they("03-11 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-20 10:00"),
              stage=Stage.FINAL)  # fmt: skip
    life.they("03-12 09:00", Kind.INTERVIEW_CANCELLED, INES)
    assert life.process("03-21 09:00").stage is Stage.TECHNICAL


def test_without_a_round_there_is_no_stage() -> None:
    life = Life()
    life.they("03-02 09:00", Kind.APPLICATION_RECEIVED, INES)
    assert life.process("03-04 09:00").stage is None


# Whoever holds it


@pytest.mark.parametrize(
    ("titles", "stage"),
    [
        (("Head of Buying",), Stage.MANAGER),
        (("Store Manager", "Sales Assistant"), Stage.MANAGER),
        (("Talent Acquisition Manager",), Stage.SCREEN),
        (("People Partner", "Recruiter"), Stage.SCREEN),
        (("HR Business Partner", "Bereichsleiterin Einkauf"), Stage.MANAGER),
        (("Staff Engineer",), None),
        ((None,), None),
    ],
)
def test_a_round_that_nothing_names_is_named_by_who_holds_it(
    titles: tuple[str | None, ...], stage: Stage | None
) -> None:
    life = Life()
    people = [person(f"Pia{i} Lund <pia{i}@lakeside-toys.example>", t)
              for i, t in enumerate(titles)]  # fmt: skip
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00", 45, *people))
    assert [s[0] for s in seen(life, "03-03 09:00")] == [stage]


def test_what_a_message_calls_a_round_goes_before_titles() -> None:
    life = Life()
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00", 45, TOM),
              stage=Stage.TECHNICAL)  # fmt: skip
    assert [s[0] for s in seen(life, "03-03 09:00")] == [Stage.TECHNICAL]


def test_a_first_day_at_work_is_no_round() -> None:
    life = invited()
    offer = life.they("03-12 09:00", Kind.OFFER, INES)
    life.me("03-13 09:00", Kind.ACCEPTANCE, INES, answers=offer)
    life.they("03-16 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("04-01 08:30", 120, MAYA))
    assert seen(life, "03-17 09:00") == [(Stage.MANAGER, "03-10 10:00", DONE)]


@pytest.mark.parametrize(
    ("title", "stage"),
    [("Production Director", Stage.MANAGER), ("Baker", None), ("Recruiter", Stage.SCREEN)],
)
def test_a_first_call_is_held_once(title: str, stage: Stage | None) -> None:
    """The second round stands in the thread "A first call?"."""
    life = Life()
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00", 30, MAYA),
              stage=Stage.SCREEN)  # fmt: skip
    ole = person("Ole Brandt <ole@lakeside-toys.example>", title)
    life.they("03-12 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-17 10:00", 30, ole),
              stage=Stage.SCREEN)  # fmt: skip
    assert [s[0] for s in seen(life, "03-13 09:00")] == [Stage.SCREEN, stage]


# Two talks on one day


def two_talks(life: Life, *, stage: Stage | None = Stage.PANEL, second: str = "11:30") -> str:
    """One message that sets a talk with Tom and one with Maya on the 10th."""
    return life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES,
                     interview("03-10 10:00", 60, person("Tom Hegarty", "Head of Buying")),
                     interview(f"03-10 {second}", 45, MAYA), stage=stage)  # fmt: skip


@pytest.mark.parametrize("second", ["11:00", "11:30", "13:45", "16:00"])
def test_two_talks_with_different_people_are_two_rounds(second: str) -> None:
    """Each is thanked for when it is over, whatever the break between them."""
    life = Life()
    two_talks(life, second=second)
    held = life.process("03-03 09:00").rounds
    assert [(r.start, r.interviewers[0].name) for r in held] == [
        (at("03-10 10:00"), "Tom Hegarty"), (at(f"03-10 {second}"), "Maya Lund"),
    ]  # fmt: skip


def test_each_is_called_as_its_own_invitation_calls_it() -> None:
    life = Life()
    two_talks(life, stage=Stage.FINAL)
    life.they("03-02 10:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00", 60),
              stage=Stage.TECHNICAL)  # fmt: skip
    life.they("03-02 10:05", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 11:30", 45),
              stage=Stage.FINAL)  # fmt: skip
    assert [s[0] for s in seen(life, "03-03 09:00")] == [Stage.TECHNICAL, Stage.FINAL]


def test_of_two_that_one_message_calls_final_the_last_is() -> None:
    """The first is a manager's by Tom's title."""
    life = Life()
    two_talks(life, stage=Stage.FINAL)
    assert [s[0] for s in seen(life, "03-03 09:00")] == [Stage.MANAGER, Stage.FINAL]


def test_the_answer_that_quotes_both_names_adds_nobody_to_the_first() -> None:
    life = Life()
    told = two_talks(life)
    life.me("03-02 12:00", Kind.SCHEDULING_REPLY, "Ines <ines.okafor@lakeside-toys.example>",
            interview("03-10 10:00", None, TOM, MAYA), answers=told)  # fmt: skip
    held = life.process("03-03 09:00").rounds
    assert [[p.name for p in r.interviewers] for r in held] == [["Tom Hegarty"], ["Maya Lund"]]


def test_each_is_what_its_own_row_calls_it() -> None:
    """One message, a case with Tom at ten and a talk with Maya; the answer speaks of both."""
    life = Life()
    tom = replace(interview("03-10 10:00", 60, TOM), stage=Stage.TECHNICAL)
    told = life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, tom,
                     interview("03-10 11:30", 45, MAYA), stage=Stage.PANEL)  # fmt: skip
    life.me("03-02 12:00", Kind.SCHEDULING_REPLY, INES, answers=told, stage=Stage.PANEL)
    assert [s[0] for s in seen(life, "03-03 09:00")] == [Stage.TECHNICAL, None]


HEAD = person("Ida Roth <ida@lakeside-toys.example>", "Owner")


def test_a_talk_with_who_heads_the_house_is_the_last_where_another_came_before() -> None:
    life = invited(stage=Stage.MANAGER)
    life.they("03-11 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-17 10:00", 45, HEAD))
    assert [s[0] for s in seen(life, "03-12 09:00")] == [Stage.MANAGER, Stage.FINAL]


def test_the_first_talk_with_who_heads_the_house_has_no_name() -> None:
    life = Life()
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00", 45, HEAD))
    assert [s[0] for s in seen(life, "03-12 09:00")] == [None]


@pytest.mark.parametrize(
    ("title", "stage"), [("Programme Lead", Stage.MANAGER), ("Recruiter", Stage.SCREEN)]
)
def test_a_first_call_that_is_over_is_followed_by_a_talk_and_not_moved(
    title: str, stage: Stage
) -> None:
    """He who rang in the morning has the candidate come, in the thread that is called after it."""
    by = "Tom Quist <tom@lakeside-toys.example>"
    tom = person(by, title)
    life = Life()
    first = life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, by, interview("03-10 09:30", 20, tom),
                      stage=Stage.SCREEN, confidence=0.9)  # fmt: skip
    life.they("03-10 14:00", Kind.INTERVIEW_CONFIRMED, by, interview("03-13 10:00", 60, tom),
              stage=Stage.SCREEN, answers=first, confidence=0.9)  # fmt: skip
    assert seen(life, "03-14 09:00") == [
        (Stage.SCREEN, "03-10 09:30", RoundState.DONE), (stage, "03-13 10:00", RoundState.DONE),
    ]  # fmt: skip
