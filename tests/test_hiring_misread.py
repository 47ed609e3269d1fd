"""One message misread among others that are not: the process is told as a careful person would."""

import pytest

from agent.terms import Kind, RoundState, Stage, Status
from tests.lakeside import INES, TOM
from tests.lives import Life, interview

# Acceptances


@pytest.mark.parametrize(
    ("confidence", "status"),
    [(0.7, Status.ACTIVE), (0.95, Status.ACCEPTED), (0.0, Status.ACCEPTED)],
)
def test_who_sends_what_was_asked_for_accepts_nothing(confidence: float, status: Status) -> None:
    life = Life()
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-05 10:00", 45, TOM))
    asked = life.they("03-09 09:00", Kind.INFORMATION_REQUESTED, INES)
    life.me("03-10 09:00", Kind.ACCEPTANCE, INES, answers=asked, confidence=confidence)
    assert life.process("03-11 09:00").status is status


def test_a_doubtful_first_word_is_no_ground_for_an_acceptance() -> None:
    life = Life()
    two = life.they("03-02 09:00", Kind.INFORMATION_REQUESTED, INES, role="Buyer", confidence=0.3)
    life.me("03-02 10:00", Kind.ACCEPTANCE, INES, answers=two, confidence=0.95)
    assert life.process("03-03 09:00").status is Status.ACTIVE


# Cancellations


@pytest.mark.parametrize(
    ("when", "confidence", "state"),
    [
        ("03-06 09:00", 0.2, RoundState.DONE),  # nobody calls off yesterday's round
        ("03-05 15:00", 0.2, RoundState.CANCELLED),  # it may not have taken place
        ("03-05 08:00", 0.2, RoundState.CANCELLED),
        ("03-06 09:00", 0.8, RoundState.CANCELLED),  # within a day, plainly
    ],
)
def test_a_doubtful_cancellation_of_what_is_over(
    when: str, confidence: float, state: RoundState
) -> None:
    life = Life()
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-05 10:00", 45, TOM),
              stage=Stage.FINAL)  # fmt: skip
    life.they(when, Kind.INTERVIEW_CANCELLED, INES, confidence=confidence)
    (round_,) = life.process("03-09 09:00").rounds
    assert round_.state is state
