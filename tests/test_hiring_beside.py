"""Who has had the candidate sit on the panel sees somebody else the next time too."""

from agent.terms import Kind
from tests.lives import Life, interview

INES = "Ines Okafor <ines.okafor@lakeside-toys.example>"


def asked_to_sit_in() -> Life:
    life = Life()
    life.they("03-02 09:00", Kind.UNRELATED, INES, beside=True)
    return life


def test_the_list_of_that_day_begins_no_process() -> None:
    life = asked_to_sit_in()
    life.they("03-02 10:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00"),
              role="Buyer", confidence=0.85)  # fmt: skip
    assert not life.processes("03-12 09:00")


def test_a_post_of_the_candidates_own_is_told_plainly() -> None:
    life = asked_to_sit_in()
    life.they("03-02 10:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00"),
              role="Buyer", confidence=0.95)  # fmt: skip
    assert len(life.processes("03-12 09:00")) == 1
