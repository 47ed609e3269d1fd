"""What a round is called where its messages disagree or call it nothing: by who holds it."""

import pytest

from agent.terms import Kind, Stage
from tests.lakeside import INES, invited
from tests.lives import Life, interview, person, seen


@pytest.mark.parametrize(
    ("title", "stage"), [("Head of Toys", Stage.MANAGER), ("Recruiter", Stage.SCREEN)]
)
def test_a_first_talk_that_one_message_calls_a_managers_is_named_by_who_holds_it(
    title: str, stage: Stage
) -> None:
    """Asked for as a talk with "me, to whom you would report", confirmed under "a first chat"."""
    life = Life()
    one = person("Ole Brandt <ole@lakeside-toys.example>", title)
    ole = "Ole Brandt <ole@lakeside-toys.example>"
    asked = life.they("03-02 09:00", Kind.AVAILABILITY_REQUESTED, ole, stage=Stage.MANAGER)
    taken = life.me("03-02 10:00", Kind.SCHEDULING_REPLY, ole, interview("03-10 10:00", None, one),
                    answers=asked, stage=Stage.SCREEN)  # fmt: skip
    life.they("03-02 11:00", Kind.INTERVIEW_CONFIRMED, ole, interview("03-10 10:00", 45, one),
              answers=taken, stage=Stage.SCREEN)  # fmt: skip
    assert [s[0] for s in seen(life, "03-03 09:00")] == [stage]


HR = "Pia Lund <pia@lakeside-toys.example>"


@pytest.mark.parametrize(
    ("minutes", "title", "others", "stage"),
    [
        (20, "Human Resources", False, Stage.SCREEN),
        (20, "Human Resources", True, None),
        (60, "Human Resources", False, None),
        (None, "Human Resources", False, None),
        (20, "Head Baker", False, Stage.MANAGER),
        (60, "Store Manager", False, Stage.MANAGER),
        (60, "Store Manager", True, None),
        (60, "Office Manager", False, None),
        (60, "Assistant to the Director", False, None),
        (60, "Owner", False, None),
        (20, None, False, None),
    ],
)
def test_a_talk_for_which_nobody_is_named_is_held_by_who_arranged_it(
    minutes: int | None, title: str | None, others: bool, stage: Stage | None
) -> None:
    life = Life()
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, HR, interview("03-10 10:00", minutes),
              people=(person(HR, title),), others_meet=others)  # fmt: skip
    assert [s[0] for s in seen(life, "03-03 09:00")] == [stage]


def test_a_short_call_after_another_round_has_no_name() -> None:
    life = invited()
    life.they("03-12 09:00", Kind.INTERVIEW_CONFIRMED, HR, interview("03-17 10:00", 20),
              people=(person(HR, "Recruiter"),))  # fmt: skip
    assert [s[0] for s in seen(life, "03-18 09:00")] == [Stage.MANAGER, None]


@pytest.mark.parametrize(
    ("asked_as", "whom", "stage"),
    [
        (None, "Tom Hegarty", Stage.MANAGER),
        (Stage.MANAGER, "Tom Hegarty", Stage.MANAGER),
        (Stage.TECHNICAL, "Tom Hegarty", Stage.TECHNICAL),
        (None, "Maya Lund", Stage.TECHNICAL),
    ],
)
def test_a_round_in_place_of_one_called_off_is_called_as_that_was(
    asked_as: Stage | None, whom: str, stage: Stage
) -> None:
    """One misread word of its confirmation counts for less."""
    life = Life()
    tom, met = person("Tom Hegarty"), person(whom)
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00", 60, tom),
              stage=Stage.MANAGER)  # fmt: skip
    life.they("03-09 09:00", Kind.INTERVIEW_CANCELLED, INES, interview("03-10 10:00"))
    asked = life.they("03-11 09:00", Kind.AVAILABILITY_REQUESTED, INES, stage=asked_as, meets=(met,),
                      offered=(interview("03-16 10:00"), interview("03-17 10:00")))  # fmt: skip
    taken = life.me("03-11 12:00", Kind.SCHEDULING_REPLY, INES, interview("03-17 10:00"),
                    answers=asked)  # fmt: skip
    life.they("03-12 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-17 10:00"),
              answers=taken, stage=Stage.TECHNICAL)  # fmt: skip
    assert seen(life, "03-13 09:00")[-1][0] is stage


def test_a_first_talk_is_one_whatever_an_answer_makes_of_the_message_that_it_quotes() -> None:
    """The post is a manager's, and so the quoted words seem to be about a manager."""
    life = Life()
    asked = life.they("03-02 09:00", Kind.AVAILABILITY_REQUESTED, INES, stage=Stage.SCREEN,
                      offered=(interview("03-10 10:00"),))  # fmt: skip
    life.me("03-02 10:00", Kind.SCHEDULING_REPLY, INES, interview("03-10 10:00"), answers=asked,
            accepts=True, stage=Stage.MANAGER)  # fmt: skip
    assert [s[0] for s in seen(life, "03-03 09:00")] == [Stage.SCREEN]


@pytest.mark.parametrize("before", [None, Stage.MANAGER])
def test_an_answer_tells_more_of_a_round_than_the_bare_question(before: Stage | None) -> None:
    life = Life()
    asked = life.they("03-02 09:00", Kind.AVAILABILITY_REQUESTED, INES, stage=before,
                      offered=(interview("03-10 10:00"),))  # fmt: skip
    life.me("03-02 10:00", Kind.SCHEDULING_REPLY, INES, interview("03-10 10:00"), answers=asked,
            accepts=True, stage=Stage.PANEL)  # fmt: skip
    assert [s[0] for s in seen(life, "03-03 09:00")] == [Stage.PANEL]
