"""Promised days: kept, replaced, overtaken, broken; and those that count from a round."""

from typing import Any

import pytest

from agent.reading.model import Candidate, Reading
from agent.terms import Direction, Kind
from tests.lives import ME, SENT, Life, at, day, interview

INES = "Ines Okafor <ines.okafor@lakeside-toys.example>"


# Promises


Later = tuple[str, Kind, dict[str, Any]]


def add(life: Life, later: Later) -> None:
    when, kind, said = later
    if kind in SENT:
        life.me(when, kind, INES, **said)
    else:
        life.they(when, kind, INES, **said)


def held(start: str) -> dict[str, Any]:
    return {"interviews": (interview(start, 60),)}


@pytest.mark.parametrize(
    ("later", "now", "stands"),
    [
        (None, "03-12 09:00", "03-13"),
        (None, "03-30 09:00", "03-13"),  # Broken, it stands all the more.
        # Replaced.
        (("03-05 09:00", Kind.PROGRESS_UPDATE, {"reply_expected_by": day("03-20")}),
         "03-30 09:00", "03-20"),
        (("03-05 09:00", Kind.PROGRESS_UPDATE, {"reply_expected_by": day("03-10")}),
         "03-30 09:00", "03-10"),
        # Kept: news, or a word when it was due.
        (("03-05 09:00", Kind.AVAILABILITY_REQUESTED, {}), "03-06 09:00", None),
        (("03-05 09:00", Kind.INTERVIEW_CONFIRMED, held("03-20 10:00")), "03-06 09:00", None),
        (("03-05 09:00", Kind.ASSESSMENT_REQUESTED, {}), "03-06 09:00", None),
        (("03-05 09:00", Kind.REJECTION, {}), "03-06 09:00", None),
        (("03-05 09:00", Kind.OFFER, {}), "03-06 09:00", None),
        (("03-12 09:00", Kind.PROGRESS_UPDATE, {}), "03-30 09:00", None),
        (("03-13 17:00", Kind.PROGRESS_UPDATE, {}), "03-30 09:00", None),
        (("03-17 17:00", Kind.PROGRESS_UPDATE, {}), "03-30 09:00", None),
        (("03-17 17:00", Kind.INFORMATION_REQUESTED, {}), "03-30 09:00", None),
        # A word long before it is due, a courtesy, an automatic reply: it stands.
        (("03-05 09:00", Kind.PROGRESS_UPDATE, {}), "03-30 09:00", "03-13"),
        (("03-13 09:00", Kind.ACKNOWLEDGEMENT, {}), "03-30 09:00", "03-13"),
        (("03-13 09:00", Kind.AUTO_REPLY, {"reply_expected_by": day("03-25")}),
         "03-30 09:00", "03-13"),
        (("03-16 09:00", Kind.STATUS_CHECK, {}), "03-30 09:00", "03-13"),
        # The candidate's own end.
        (("03-05 09:00", Kind.WITHDRAWAL, {}), "03-06 09:00", None),
    ],
)  # fmt: skip
def test_a_promise(later: Later | None, now: str, stands: str | None) -> None:
    """On 2 March they promise a word by Friday, 13 March; then something comes."""
    life = Life()
    life.they("03-02 09:00", Kind.PROGRESS_UPDATE, INES, reply_expected_by=day("03-13"))
    if later is not None:
        add(life, later)
    assert life.process(now).reply_expected_by == (stands and day(stands))


@pytest.mark.parametrize(("when", "stands"), [("03-05 09:00", True), ("03-16 09:00", False)])
def test_what_may_be_the_word_promised_is_it_when_it_comes_in_time(when: str, stands: bool) -> None:
    """Read alone it is of anything; in the thread of a process nobody asks right after it."""
    life = Life()
    first = life.they("03-02 09:00", Kind.PROGRESS_UPDATE, INES, company="Lakeside Toys",
                      reply_expected_by=day("03-13"))  # fmt: skip
    told = Reading(None, Direction.INCOMING, Kind.REJECTION, confidence=0.1)
    life.they(when, Kind.UNRELATED, INES, answers=first, in_context=told)
    assert life.process("03-17 09:00").reply_expected_by == (day("03-13") if stands else None)


def invited(**said: Any) -> Life:
    """A round on Tuesday, 10 March."""
    life = Life()
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00", 60), **said)
    return life


@pytest.mark.parametrize(
    "later",
    [
        ("03-09 09:00", Kind.INTERVIEW_CONFIRMED, held("03-10 10:00")),  # a reminder
        ("03-05 09:00", Kind.INTERVIEW_RESCHEDULED, held("03-11 10:00")),
    ],
)
def test_a_reminder_or_a_move_does_not_keep_what_was_promised_for_after_the_round(
    later: Later,
) -> None:
    life = invited(reply_expected_by=day("03-17"))
    add(life, later)
    assert life.process("03-18 09:00").reply_expected_by == day("03-17")


def test_a_confirmation_keeps_the_promise_to_confirm() -> None:
    life = Life()
    asked = life.they("03-02 09:00", Kind.AVAILABILITY_REQUESTED, INES,
                      reply_expected_by=day("03-05"))  # fmt: skip
    life.me("03-03 09:00", Kind.SCHEDULING_REPLY, INES, interview("03-10 10:00"), answers=asked)
    assert life.process("03-04 09:00").reply_expected_by == day("03-05")
    life.they("03-04 10:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00"))
    assert life.process("03-04 11:00").reply_expected_by is None


def test_a_day_before_a_round_that_took_place_is_overtaken() -> None:
    life = invited(reply_expected_by=day("03-06"))
    assert life.process("03-09 09:00").reply_expected_by == day("03-06")
    assert life.process("03-10 12:00").reply_expected_by is None


def test_a_day_that_turns_out_to_be_the_rounds_own_is_no_promise() -> None:
    """ "Until Tuesday, then!", written before the round; on its day they may promise that day too."""
    life = invited(reply_expected_by=day("03-10"))
    assert life.process("03-11 12:00").reply_expected_by is None
    life.they("03-10 12:00", Kind.PROGRESS_UPDATE, INES, reply_expected_by=day("03-10"))
    assert life.process("03-11 12:00").reply_expected_by == day("03-10")


@pytest.mark.parametrize(("when", "stands"), [("03-13 09:00", None), ("03-05 09:00", "03-13")])
def test_news_that_is_doubtful_is_a_word_when_it_was_due(when: str, stands: str | None) -> None:
    """ "As promised: could you try this for us?", taken for who knows what."""
    life = Life()
    life.they("03-02 09:00", Kind.PROGRESS_UPDATE, INES, reply_expected_by=day("03-13"))
    life.they(when, Kind.AVAILABILITY_REQUESTED, INES, confidence=0.2)
    assert life.process("03-20 09:00").reply_expected_by == (stands and day(stands))


@pytest.mark.parametrize("before", [True, False])
def test_a_promise_that_counts_from_the_round(before: bool) -> None:
    """Told with the invitation, or after the round: seven days from Tuesday, the 10th."""
    life = invited(counts_from_interview=7 if before else None)
    if not before:
        life.they("03-11 09:00", Kind.PROGRESS_UPDATE, INES, counts_from_interview=7)
    assert life.process("03-12 09:00").reply_expected_by == day("03-17")


def test_a_promise_for_after_the_round_outlives_what_sets_the_round() -> None:
    life = Life()
    life.they("03-02 09:00", Kind.AVAILABILITY_REQUESTED, INES, counts_from_interview=7)
    life.they("03-04 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00", 60))
    assert life.process("03-12 09:00").reply_expected_by == day("03-17")
    life.they("03-16 09:00", Kind.PROGRESS_UPDATE, INES)
    assert life.process("03-17 09:00").reply_expected_by is None


def test_that_somebody_takes_over_keeps_no_promise() -> None:
    life = Life()
    life.they("03-02 09:00", Kind.PROGRESS_UPDATE, INES, reply_expected_by=day("03-13"))
    life.they("03-12 09:00", Kind.PROGRESS_UPDATE, INES, predecessor="Ana")
    assert life.process("03-16 09:00").reply_expected_by == day("03-13")


def test_a_promise_that_counts_from_the_round_moves_with_it() -> None:
    life = invited(counts_from_interview=7)
    life.they("03-05 09:00", Kind.INTERVIEW_RESCHEDULED, INES, interview("03-12 10:00", 60))
    assert life.process("03-13 09:00").reply_expected_by == day("03-19")


def test_a_promise_of_new_times_after_a_cancellation() -> None:
    life = invited(reply_expected_by=day("03-17"))
    life.they("03-09 09:00", Kind.INTERVIEW_CANCELLED, INES, reply_expected_by=day("03-31"))
    assert life.process("03-18 09:00").reply_expected_by == day("03-31")
    life.they("03-20 09:00", Kind.INTERVIEW_RESCHEDULED, INES, interview("03-24 10:00", 60))
    assert life.process("03-21 09:00").reply_expected_by is None


def test_the_day_is_the_candidates() -> None:
    """A word at 01:00 of the 12th in Singapore, which is the 11th in London: the eve of the 13th."""
    life = Life(Candidate((ME,), "Asia/Singapore"))
    life.they("03-02 09:00", Kind.PROGRESS_UPDATE, INES, reply_expected_by=day("03-13"))
    life.they(at("03-12 01:00", "Asia/Singapore"), Kind.PROGRESS_UPDATE, INES)
    assert life.process("03-30 09:00").reply_expected_by is None


def test_the_hour_of_a_call_that_is_put_forward_is_no_promise() -> None:
    """ "Could I ring you on Tuesday at ten?" promises no answer by Tuesday."""
    life = Life()
    first = life.they("03-02 09:00", Kind.AVAILABILITY_REQUESTED, INES,
                      offered=(interview("03-10 10:00", 20),),
                      reply_expected_by=day("03-10"))  # fmt: skip
    life.me("03-02 12:00", Kind.SCHEDULING_REPLY, INES, answers=first, accepts=True)
    assert life.process("03-11 09:00").reply_expected_by is None
