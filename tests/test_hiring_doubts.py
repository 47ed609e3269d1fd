"""Doubtful readings beside the rest of their process: what was no end, no request, no beginning."""

from typing import Any

import pytest

from agent.reading.model import Evidence, Interview, Reading
from agent.terms import Direction, Kind, Promised, RoundState, Stage, Status, Turn
from tests.lives import Life, at, day, interview, ref, seen

INES = "Ines Okafor <ines.okafor@lakeside-toys.example>"
POD = "Gus Varela <gus@harbourcast.example>"
DONE, SCHEDULED = RoundState.DONE, RoundState.SCHEDULED
OFF = RoundState.CANCELLED
CALENDAR = (ref(1, "03-10 10:00"),)


def invited() -> Life:
    life = Life()
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00", 45),
              company="Lakeside Toys", role="Buyer", stage=Stage.MANAGER,
              calendar=(ref(0, "03-10 10:00"),))  # fmt: skip
    return life


def test_a_new_version_of_the_invitation_is_no_rejection() -> None:
    """Only the room has changed; its words were taken for a no, and for a sure one at that."""
    life = invited()
    life.they("03-09 09:00", Kind.REJECTION, INES, calendar=CALENDAR, confidence=0.9)
    assert seen(life, "03-11 09:00") == [(Stage.MANAGER, "03-10 10:00", DONE)]
    assert life.process("03-11 09:00").status is Status.ACTIVE


def test_a_cancelled_invitation_may_come_with_a_rejection() -> None:
    life = invited()
    off = (ref(1, "03-10 10:00", "CANCEL"),)
    life.they("03-09 09:00", Kind.REJECTION, INES, calendar=off, confidence=0.9)
    assert life.process("03-11 09:00").status is Status.REJECTED


def test_a_no_that_the_candidate_answers_with_a_time_was_none() -> None:
    life = invited()
    told = life.they("03-12 09:00", Kind.REJECTION, INES, stage=Stage.FINAL, confidence=0.9,
                     offered=(interview("03-16 10:00"),))  # fmt: skip
    life.me("03-12 10:00", Kind.SCHEDULING_REPLY, INES, interview("03-16 10:00"), answers=told)
    assert life.process("03-12 09:30").status is Status.REJECTED
    assert life.process("03-12 11:00").status is Status.ACTIVE
    assert seen(life, "03-17 09:00") == [
        (Stage.MANAGER, "03-10 10:00", DONE),
        (Stage.FINAL, "03-16 10:00", DONE),
    ]


GOING_ON: list[dict[str, Any]] = [
    {"kind": Kind.AVAILABILITY_REQUESTED},
    {"kind": Kind.INTERVIEW_CONFIRMED, "interviews": (interview("03-20 10:00"),)},
    {"kind": Kind.PROGRESS_UPDATE, "reply_expected_by": day("03-20")},
]
ENDING: list[dict[str, Any]] = [
    {"kind": Kind.PROGRESS_UPDATE},  # "Here is some feedback on your interview."
    {"kind": Kind.INFORMATION_REQUESTED},  # "How did you find applying with us?"
    {"kind": Kind.ACKNOWLEDGEMENT},
    {"kind": Kind.PROGRESS_UPDATE, "reply_expected_by": day("03-20"), "confidence": 0.3},
]


@pytest.mark.parametrize("said", GOING_ON)
def test_a_doubtful_no_after_which_they_go_on_was_none(said: dict[str, Any]) -> None:
    life = invited()
    told = life.they("03-12 09:00", Kind.REJECTION, INES, confidence=0.3)
    life.they("03-13 09:00", by=INES, answers=told, **said)
    assert life.process("03-14 09:00").status is Status.ACTIVE


@pytest.mark.parametrize("said", ENDING)
def test_a_doubtful_no_stands_while_nothing_speaks_against_it(said: dict[str, Any]) -> None:
    life = invited()
    told = life.they("03-12 09:00", Kind.REJECTION, INES, confidence=0.3)
    life.they("03-13 09:00", by=INES, answers=told, **said)
    assert life.process("03-14 09:00").status is Status.REJECTED


@pytest.mark.parametrize(
    ("said", "turn"),
    [
        ({"confidence": 0.6, "reply_expected_by": day("03-20")}, Turn.EMPLOYER),
        ({"confidence": 0.9, "reply_expected_by": day("03-20")}, Turn.CANDIDATE),
        ({"confidence": 0.6}, Turn.CANDIDATE),
        ({"confidence": 0.6, "reply_expected_by": day("03-20"),
          "candidate_deadline": day("03-16")}, Turn.CANDIDATE),
    ],
)  # fmt: skip
def test_a_promise_where_nothing_was_plainly_asked(said: dict[str, Any], turn: Turn) -> None:
    """ "We have still a few people to meet; you will hear within two weeks." """
    life = invited()
    life.they("03-11 09:00", Kind.INFORMATION_REQUESTED, INES, awaits_candidate=True, **said)
    assert life.process("03-12 09:00").turn is turn


@pytest.mark.parametrize(
    ("confidence", "offers", "turn"),
    [(0.3, (), Turn.EMPLOYER), (0.9, (), Turn.CANDIDATE),
     (0.3, (interview("03-16 10:00"),), Turn.CANDIDATE)],
)  # fmt: skip
def test_a_promise_beside_a_doubtful_request_for_times(
    confidence: float, offers: tuple[Interview, ...], turn: Turn
) -> None:
    life = invited()
    life.they("03-11 09:00", Kind.AVAILABILITY_REQUESTED, INES, awaits_candidate=True,
              confidence=confidence, offered=offers, reply_expected_by=day("03-20"))  # fmt: skip
    assert life.process("03-12 09:00").turn is turn


@pytest.mark.parametrize(("confidence", "stands"), [(0.2, True), (0.9, False), (0.0, False)])
def test_a_promise_is_not_kept_by_what_may_be_no_news(confidence: float, stands: bool) -> None:
    """ "Please send me your tickets", perhaps a request for times, long before the promised day."""
    life = invited()
    life.they("03-11 09:00", Kind.PROGRESS_UPDATE, INES, reply_expected_by=day("03-31"))
    life.they("03-13 09:00", Kind.AVAILABILITY_REQUESTED, INES, confidence=confidence)
    promised = life.process("03-14 09:00").reply_expected_by
    assert promised == (day("03-31") if stands else None)


def test_who_has_met_the_candidate_since_waits_for_no_papers() -> None:
    """Papers were asked for and never sent by mail; a round set afterwards was held."""
    life = invited()
    life.they("03-03 09:00", Kind.INFORMATION_REQUESTED, INES)
    assert life.process("03-11 09:00").turn is Turn.CANDIDATE
    life.they("03-11 10:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-17 10:00", 60),
              stage=Stage.PANEL)  # fmt: skip
    assert life.process("03-16 09:00").turn is Turn.CANDIDATE
    assert life.process("03-18 09:00").turn is Turn.EMPLOYER


# Beginnings


@pytest.mark.parametrize(("confidence", "begun"), [(0.45, 0), (0.55, 1), (0.0, 1)])
def test_an_appointment_that_names_no_post(confidence: float, begun: int) -> None:
    """ "Your interview with the nurse is on the 10th": as likely a clinic's as an employer's."""
    life = Life()
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, "desk@stmary.example",
              interview("03-10 10:00"), confidence=confidence)  # fmt: skip
    assert len(life.processes("03-03 09:00")) == begun


def personal(life: Life) -> str:
    """A podcast that wants an interview; as hiring it would be a request for times."""
    told = Reading("", Direction.INCOMING, Kind.AVAILABILITY_REQUESTED, arrived=at("03-02 09:00"))
    return life.they("03-02 09:00", Kind.UNRELATED, POD, in_context=told)


@pytest.mark.parametrize("threaded", [True, False])
@pytest.mark.parametrize(
    ("said", "begun"),
    [
        ({"confidence": 0.7}, 0),
        ({"confidence": 0.95}, 1),
        ({"confidence": 0.7, "role": "Producer"}, 1),
    ],
)
def test_who_wrote_of_something_else_goes_on_with_that(
    said: dict[str, Any], begun: int, threaded: bool
) -> None:
    life = Life()
    first = personal(life)
    life.they("03-03 09:00", Kind.PROGRESS_UPDATE, POD, reply_expected_by=day("03-20"),
              answers=first if threaded else None, **said)  # fmt: skip
    assert len(life.processes("03-04 09:00")) == begun


TWO = (interview("03-17 14:00"), interview("03-18 10:00"))


@pytest.mark.parametrize(
    ("confidence", "times", "rounds", "last"),
    [
        (0.6, TWO, 1, "03-18 10:00"),  # Two days to choose from.
        (0.9, TWO, 2, "03-18 10:00"),  # Two rounds, for all that one is confirmed.
        # One day's slots.
        (0.6, (interview("03-18 09:00"), interview("03-18 10:00")), 1, "03-18 09:00"),
    ],
)
def test_of_days_put_forward_the_candidate_takes_one(
    confidence: float, times: tuple[Interview, ...], rounds: int, last: str
) -> None:
    life = Life()
    told = life.they("03-12 09:00", Kind.INTERVIEW_CONFIRMED, INES, *times, confidence=confidence,
                     company="Lakeside Toys", role="Buyer")  # fmt: skip
    life.me("03-12 10:00", Kind.SCHEDULING_REPLY, INES, interview("03-18 10:00"), answers=told)
    found = seen(life, "03-20 09:00")
    assert len(found) == rounds
    assert found[-1][1:] == (last, DONE)


@pytest.mark.parametrize(("confidence", "state"), [(0.6, DONE), (0.8, RoundState.CANCELLED)])
def test_hardly_anybody_calls_off_what_is_over(confidence: float, state: RoundState) -> None:
    life = invited()
    life.they("03-11 08:00", Kind.INTERVIEW_CANCELLED, INES, confidence=confidence)
    assert [s[2] for s in seen(life, "03-12 09:00")] == [state]


@pytest.mark.parametrize(("what", "state"), [(Promised.TIMES, OFF), (Promised.OUTCOME, DONE)])
def test_called_off_at_its_hour_with_new_times_promised_for_next_week(
    what: Promised, state: RoundState
) -> None:
    """New times may be promised for a later day too, where they say that it is for those."""
    life = invited()
    life.they("03-10 10:30", Kind.INTERVIEW_CANCELLED, INES, confidence=0.6, promised=what,
              reply_expected_by=day("03-16"))  # fmt: skip
    assert seen(life, "03-11 09:00") == [(Stage.MANAGER, "03-10 10:00", state)]


@pytest.mark.parametrize("kind", [Kind.SCHEDULING_REPLY, Kind.OTHER_HIRING, Kind.STATUS_CHECK])
@pytest.mark.parametrize(("unreserved", "status"), [(True, Status.ACCEPTED), (False, Status.OFFER)])
def test_a_plain_yes_to_an_offer_takes_it(kind: Kind, unreserved: bool, status: Status) -> None:
    """ "I'd love to, see you on the first": read alone it could agree to anything."""
    life = invited()
    offer = life.they("03-12 09:00", Kind.OFFER, INES)
    life.me("03-12 10:00", kind, INES, answers=offer, accepts=True, unreserved=unreserved)
    assert life.process("03-12 11:00").status is status


def test_a_plain_yes_to_something_else_takes_no_offer() -> None:
    life = invited()
    life.they("03-12 09:00", Kind.OFFER, INES)
    talk = life.they("03-12 10:00", Kind.PROGRESS_UPDATE, INES)
    life.me("03-12 11:00", Kind.SCHEDULING_REPLY, INES, answers=talk, accepts=True,
            unreserved=True)  # fmt: skip
    assert life.process("03-12 12:00").status is Status.OFFER


@pytest.mark.parametrize(
    ("when", "takes", "words", "status"),
    [
        ("03-04 14:00", False, None, Status.ACTIVE),
        ("03-06 14:00", False, None, Status.REJECTED),
        ("03-04 14:00", True, None, Status.REJECTED),
        ("03-04 14:00", False, "We have filled the post.", Status.REJECTED),
    ],
)
def test_what_answers_a_wish_for_another_time_at_once_is_no_end(
    when: str, takes: bool, words: str | None, status: Status
) -> None:
    """ "Noted, I'll see what they say and come back to you", taken for an end."""
    life = Life()
    held = interview("03-12 10:00", 60)
    asked = life.they("03-03 09:00", Kind.INTERVIEW_CONFIRMED, INES, held)
    mine = life.me("03-04 09:00", Kind.SCHEDULING_REPLY, INES, answers=asked, accepts=takes)
    grounds = (Evidence("kind", words),) if words else ()
    life.they(when, Kind.REJECTION, INES, answers=mine, confidence=0.3, evidence=grounds)
    assert life.process("03-07 09:00").status is status


@pytest.mark.parametrize(
    ("when", "confidence", "status"),
    [("03-04 14:00", 0.1, Status.ACTIVE), ("03-04 14:00", 0.4, Status.REJECTED),
     ("03-06 14:00", 0.1, Status.REJECTED)],
)  # fmt: skip
def test_what_hardly_is_an_end_and_answers_a_yes_at_once_is_none(
    when: str, confidence: float, status: Status
) -> None:
    """ "Grand. Old boots, and there's an apron on the door", to who takes a trial shift."""
    life = Life()
    held = interview("03-12 10:00", 60)
    asked = life.they("03-03 09:00", Kind.AVAILABILITY_REQUESTED, INES, offered=(held,))
    mine = life.me("03-04 09:00", Kind.SCHEDULING_REPLY, INES, held, answers=asked)
    life.they(when, Kind.REJECTION, INES, answers=mine, confidence=confidence,
              evidence=(Evidence("kind", "there's an apron on the door"),))  # fmt: skip
    assert life.process("03-07 09:00").status is status


@pytest.mark.parametrize(
    ("words", "state"),
    [((), RoundState.SCHEDULED), ((Evidence("kind", "has to move"),), RoundState.CANCELLED)],
)
def test_a_doubtful_move_without_a_word_of_one_is_a_courtesy(
    words: tuple[Evidence, ...], state: RoundState
) -> None:
    """ "Thanks, same link." The other: "it has to move, more soon"."""
    life = Life()
    told = life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00", 60))
    mine = life.me(
        "03-02 10:00", Kind.SCHEDULING_REPLY, INES, interview("03-10 10:00"), answers=told
    )
    life.they("03-02 11:00", Kind.INTERVIEW_RESCHEDULED, INES, answers=mine, confidence=0.2,
              evidence=words)  # fmt: skip
    assert [s[2] for s in seen(life, "03-03 09:00")] == [state]


def test_a_doubtful_move_to_the_same_hour_of_another_day_is_one() -> None:
    """ "Friday, same time": a time is told, though its day is for the thread to know."""
    life = Life()
    told = life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00", 60))
    life.they("03-02 11:00", Kind.INTERVIEW_RESCHEDULED, INES, answers=told, confidence=0.2,
              same_hour=True)  # fmt: skip
    assert [s[2] for s in seen(life, "03-03 09:00")] == [OFF]


def test_rounds_of_one_day_that_all_go_to_another_at_their_hours_are_moved_not_asked_for() -> None:
    """ "Could we make it the 13th instead, same times?" """
    life = Life()
    asked = life.they("03-03 09:00", Kind.INTERVIEW_CONFIRMED, INES,
                      interview("03-12 13:00", 45), interview("03-12 14:00", 45),
                      stage=Stage.PANEL)  # fmt: skip
    mine = life.me("03-03 10:00", Kind.SCHEDULING_REPLY, INES, answers=asked, accepts=True)
    moved = life.they("03-10 09:00", Kind.INTERVIEW_RESCHEDULED, INES, answers=mine,
                      confidence=0.25, same_hour=True, new_days=(day("03-12"), day("03-13")),
                      offered=(interview("03-13 00:00"),))  # fmt: skip
    life.me("03-10 10:00", Kind.SCHEDULING_REPLY, INES, answers=moved, accepts=True)
    days = {str(when)[:5] for _, when, _ in seen(life, "03-11 09:00")}
    assert days == {"03-13"}
