"""A time that the candidate turns down: not agreed upon, until somebody fixes one anew."""

import pytest

from agent.reading.model import Interview
from agent.terms import Kind, RoundState, Stage, Turn
from tests.lives import Life, interview, person, ref, seen

INES = "Ines Okafor <ines.okafor@lakeside-toys.example>"
TOM = person("Tom Hegarty <tom@lakeside-toys.example>", "Head of Buying")
CANCELLED, DONE, SCHEDULED = RoundState.CANCELLED, RoundState.DONE, RoundState.SCHEDULED
MANAGER = Stage.MANAGER


def fixed(start: str = "03-12 14:00") -> tuple[Life, str]:
    """A life with one round that the employer has fixed, and its message."""
    life = Life()
    told = life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview(start, 60),
                     stage=MANAGER)  # fmt: skip
    return life, told


def declined(life: Life, answers: str, when: str = "03-03 09:00") -> str:
    return life.me(when, Kind.SCHEDULING_REPLY, INES, answers=answers, declines=True)


def test_what_is_turned_down_does_not_take_place() -> None:
    life, told = fixed()
    declined(life, told)
    assert seen(life, "03-04 09:00") == [(MANAGER, "03-12 14:00", CANCELLED)]
    assert seen(life, "03-13 09:00") == [(MANAGER, "03-12 14:00", CANCELLED)]
    assert life.process("03-04 09:00").turn is Turn.EMPLOYER


def test_it_stands_again_once_they_name_the_time_again() -> None:
    """ "I am sorry, it has to be the 12th at two." """
    life, told = fixed()
    answer = declined(life, told)
    life.they(
        "03-04 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-12 14:00"), answers=answer
    )
    assert seen(life, "03-13 09:00") == [(MANAGER, "03-12 14:00", DONE)]


@pytest.mark.parametrize("kind", [Kind.INTERVIEW_CONFIRMED, Kind.INTERVIEW_RESCHEDULED])
@pytest.mark.parametrize("when", ["03-04 09:00", "03-13 09:00"])
def test_the_new_time_is_that_rounds(kind: Kind, when: str) -> None:
    """It stands once, at its last time, even if they answer after the old one."""
    life, told = fixed()
    answer = declined(life, told)
    life.they(when, kind, INES, interview("03-16 10:00", 60), stage=MANAGER, answers=answer)
    assert seen(life, "03-14 09:00") == [(MANAGER, "03-16 10:00", SCHEDULED)]


@pytest.mark.parametrize(
    ("another", "rounds"),
    [
        (True, [(Stage.PANEL, "03-13 14:00", SCHEDULED)]),
        (False, [(MANAGER, "03-12 14:00", SCHEDULED), (Stage.PANEL, "03-13 14:00", SCHEDULED)]),
    ],
)
def test_what_directly_answers_a_wish_for_another_hour_is_its_move(
    another: bool, rounds: list[tuple[Stage, str, RoundState]]
) -> None:
    """ "Could we do Friday, same time?" "Friday at two then": whatever round that seems to be. To
    an answer without a wish it is a further one."""
    life, told = fixed()
    answer = life.me(
        "03-03 09:00", Kind.SCHEDULING_REPLY, INES, answers=told, asks_for_another=another
    )
    life.they("03-04 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-13 14:00", 60),
              stage=Stage.PANEL, answers=answer)  # fmt: skip
    assert seen(life, "03-05 09:00") == rounds


@pytest.mark.parametrize("kind", [Kind.INTERVIEW_CONFIRMED, Kind.ACKNOWLEDGEMENT])
def test_no_problem_without_a_time_agrees_to_none(kind: Kind) -> None:
    life, told = fixed()
    answer = declined(life, told)
    life.they("03-03 10:00", kind, INES, answers=answer)
    assert seen(life, "03-13 09:00") == [(MANAGER, "03-12 14:00", CANCELLED)]


def test_the_only_time_put_forward_is_none_once_it_is_turned_down() -> None:
    """ "Thursday at two?" - "I cannot." - "No problem, speak soon." """
    life = Life()
    told = life.they("03-02 09:00", Kind.AVAILABILITY_REQUESTED, INES,
                     offered=(interview("03-12 14:00"),))  # fmt: skip
    answer = declined(life, told)
    life.they("03-03 10:00", Kind.INTERVIEW_CONFIRMED, INES, answers=answer)
    assert life.process("03-13 09:00").rounds == ()


def test_a_time_put_forward_afterwards_can_be_confirmed_by_a_bare_yes() -> None:
    life = Life()
    told = life.they("03-02 09:00", Kind.AVAILABILITY_REQUESTED, INES,
                     offered=(interview("03-12 14:00"),))  # fmt: skip
    answer = declined(life, told)
    other = life.they("03-04 09:00", Kind.AVAILABILITY_REQUESTED, INES, answers=answer,
                      offered=(interview("03-13 10:00"),))  # fmt: skip
    mine = life.me("03-04 10:00", Kind.SCHEDULING_REPLY, INES, answers=other)
    life.they("03-04 11:00", Kind.INTERVIEW_CONFIRMED, INES, answers=mine)
    assert seen(life, "03-05 09:00") == [(None, "03-13 10:00", SCHEDULED)]


def test_times_for_a_second_round_are_turned_down_and_the_first_stands() -> None:
    life, _ = fixed()
    second = life.they("03-03 09:00", Kind.AVAILABILITY_REQUESTED, INES, stage=Stage.FINAL,
                       offered=(interview("03-17 10:00"), interview("03-18 10:00")))  # fmt: skip
    declined(life, second, "03-03 12:00")
    assert seen(life, "03-13 09:00") == [(MANAGER, "03-12 14:00", DONE)]


def test_of_two_rounds_the_one_of_its_thread() -> None:
    life, _ = fixed()
    later = life.they("03-03 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-19 10:00", 60),
                      stage=Stage.FINAL)  # fmt: skip
    declined(life, later, "03-03 12:00")
    assert seen(life, "03-20 09:00") == [
        (MANAGER, "03-12 14:00", DONE),
        (Stage.FINAL, "03-19 10:00", CANCELLED),
    ]


def test_a_calendar_says_which() -> None:
    """A REPLY to one of two objects, outside every thread."""
    life = Life()
    for uid, start in (("uid-1", "03-12 14:00"), ("uid-2", "03-11 10:00")):
        life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview(start, 60),
                  calendar=(ref(0, start, uid=uid),))  # fmt: skip
    life.me("03-03 09:00", Kind.SCHEDULING_REPLY, INES, declines=True,
            calendar=(ref(0, "03-12 14:00", "REPLY", "uid-1"),))  # fmt: skip
    assert [(start, state) for _, start, state in seen(life, "03-13 09:00")] == [
        ("03-11 10:00", DONE),
        ("03-12 14:00", CANCELLED),
    ]


def test_who_gives_thanks_for_it_was_there_after_all() -> None:
    """It was settled by telephone; a letter of thanks shows that it took place."""
    life, told = fixed()
    declined(life, told)
    life.me("03-12 17:00", Kind.THANK_YOU, INES)
    assert seen(life, "03-13 09:00") == [(MANAGER, "03-12 14:00", DONE)]


def test_a_refusal_after_the_round_is_none_of_it() -> None:
    """ "I cannot make the social evening" is written a day after the interview."""
    life, told = fixed()
    declined(life, told, "03-13 09:00")
    assert seen(life, "03-14 09:00") == [(MANAGER, "03-12 14:00", DONE)]


@pytest.mark.parametrize(
    ("offers", "start"),
    [
        # Tuesday 3 March: "Thursday at two" was read as the 5th, and the 12th was put forward.
        ((interview("03-12 14:00", 45), interview("03-13 14:00", 45)), "03-12 14:00"),
        ((interview("03-12 15:00", 45),), "03-05 14:00"),
        ((interview("03-12 14:00"), interview("03-19 14:00")), "03-05 14:00"),
    ],
)
def test_a_weekday_and_an_hour_mean_the_time_that_was_put_forward(
    offers: tuple[Interview, ...], start: str
) -> None:
    life = Life()
    told = life.they("03-02 09:00", Kind.AVAILABILITY_REQUESTED, INES, offered=offers)
    life.me("03-03 09:00", Kind.SCHEDULING_REPLY, INES, interview("03-05 14:00"), answers=told)
    assert [s[1] for s in seen(life, "03-04 09:00")] == [start]


def test_who_was_to_meet_in_an_earlier_round_is_not_met_again() -> None:
    """The second request names nobody, and the first one's round has been held."""
    life = Life()
    first = life.they("03-02 09:00", Kind.AVAILABILITY_REQUESTED, INES, stage=MANAGER,
                      offered=(interview("03-04 10:00", 45),), meets=(TOM,))  # fmt: skip
    life.me("03-02 12:00", Kind.SCHEDULING_REPLY, INES, interview("03-04 10:00"), answers=first)
    second = life.they("03-06 09:00", Kind.AVAILABILITY_REQUESTED, INES,
                       offered=(interview("03-10 10:00"),))  # fmt: skip
    life.me("03-06 12:00", Kind.SCHEDULING_REPLY, INES, interview("03-10 10:00"), answers=second)
    met = [(r.stage, r.interviewers) for r in life.process("03-11 09:00").rounds]
    assert met == [(MANAGER, (TOM,)), (None, ())]


@pytest.mark.parametrize("stage", [Stage.PANEL, Stage.FINAL, None])
def test_the_time_that_answers_a_refusal_moves_the_round_whatever_it_is_called(
    stage: Stage | None,
) -> None:
    life, told = fixed()
    answer = declined(life, told)
    life.they("03-05 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-19 10:30", 45),
              answers=answer, stage=stage)  # fmt: skip
    assert [(s[1], s[2]) for s in seen(life, "03-20 09:00")] == [("03-19 10:30", DONE)]


@pytest.mark.parametrize(
    ("when", "confidence", "state"),
    [("03-12 12:30", 0.3, CANCELLED), ("03-12 12:30", 0.9, DONE), ("03-09 09:00", 0.3, DONE)],
)
def test_who_asks_for_other_times_right_before_a_round_does_not_come(
    when: str, confidence: float, state: RoundState
) -> None:
    """ "I am stuck at the depot, could we do next week?" """
    life, told = fixed()
    life.they(when, Kind.AVAILABILITY_REQUESTED, INES, answers=told, confidence=confidence)
    assert seen(life, "03-13 09:00") == [(MANAGER, "03-12 14:00", state)]


@pytest.mark.parametrize("accepts", [True, False])
def test_a_time_that_is_taken_in_answer_to_what_they_wrote_since_stands(accepts: bool) -> None:
    """ "Get well! Next Thursday, same time?" was not understood; "Thursday at two is perfect" is."""
    life, told = fixed()
    answer = declined(life, told, "03-12 09:00")
    asked = life.they("03-12 10:00", Kind.ACKNOWLEDGEMENT, INES, answers=answer)
    life.me("03-13 09:00", Kind.SCHEDULING_REPLY, INES, interview("03-19 14:00"), answers=asked,
            accepts=accepts)  # fmt: skip
    assert seen(life, "03-20 09:00") == [(MANAGER, "03-19 14:00", DONE)]


def test_a_move_asked_for_right_before_a_round_and_agreed_to_is_made() -> None:
    """ "Could we make it tomorrow, same time?" - "Fine with me." - "Thanks!" """
    life, told = fixed()
    asked = life.they("03-12 09:00", Kind.AVAILABILITY_REQUESTED, INES, answers=told,
                      offered=(interview("03-13 14:00"),), confidence=0.5)  # fmt: skip
    mine = life.me("03-12 09:30", Kind.SCHEDULING_REPLY, INES, interview("03-13 14:00"),
                   answers=asked, accepts=True)  # fmt: skip
    life.they("03-12 10:00", Kind.ACKNOWLEDGEMENT, INES, answers=mine)
    life.they("03-16 10:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-24 09:00"),
              stage=Stage.PANEL, answers=mine)  # fmt: skip
    assert [s[1:] for s in seen(life, "03-17 09:00")] == [("03-13 14:00", DONE), ("03-24 09:00", SCHEDULED)]  # fmt: skip
