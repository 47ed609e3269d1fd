"""Messages that do not hold water are told on the board."""

from datetime import timedelta

import pytest

from agent.letter.model import Profile
from agent.plan import Policy, Remark
from agent.reading.model import CalendarRef, Candidate, Person, Reading
from agent.store import Store
from agent.stored import StoredMail
from agent.terms import Direction, Kind
from agent.turn import Agent, left_out
from tests.plan_values import DANA, INVITED, KIM, at, heard, process

WARNING = "An answer would go to dana@elsewhere.example."
NOW = at("03-04 12:00")
TWIN = Person("Dana Brandt", "dana.brandt@0venworks.example")
STRANGER = Person("Dana Brandt", "dana@elsewhere.example")
ME_AGAIN = Person("Kim Larsen", "kim@larsen.example")
SET = heard(Kind.INTERVIEW_CONFIRMED, "02-26 09:00", calendar=(CalendarRef("u1", 0, "REQUEST"),))
STANDING = process(INVITED, SET)
ME: Candidate = KIM


def false(kind: Kind, by: Person = DANA, **more: object) -> Reading:
    return heard(kind, "03-03 09:00", by, suspicious=True, warnings=(WARNING,), **more)


def told(reading: Reading, days: int = 0) -> list[str]:
    now = NOW + timedelta(days=days)
    return [r.text for r in left_out.remarks((INVITED, SET, reading), (STANDING,), now, ME)]


def test_a_message_that_does_not_hold_water_is_told_with_its_reason() -> None:
    (text,) = told(false(Kind.REJECTION, STRANGER))
    assert text == (
        "A message of Tuesday 03 March 2026 from dana@elsewhere.example is left out of "
        f"everything: {WARNING}"
    )


@pytest.mark.parametrize(
    "reading",
    [
        false(Kind.UNRELATED),
        false(Kind.WITHDRAWAL, ME_AGAIN, direction=Direction.OUTGOING),
        false(Kind.UNRELATED, STRANGER, in_reply_to=INVITED.message_id),
        heard(Kind.REJECTION, "03-03 09:00", TWIN),
        heard(Kind.INTERVIEW_CANCELLED, "03-03 09:00", STRANGER,
              calendar=(CalendarRef("u1", 1, "CANCEL"),)),
    ],
)  # fmt: skip
def test_so_is_a_fraud_in_a_process_a_look_alike_and_a_forged_calendar_entry(
    reading: Reading,
) -> None:
    assert len(told(reading)) == 1
    assert told(reading, days=14) == []


@pytest.mark.parametrize(
    "reading",
    [
        false(Kind.UNRELATED, STRANGER),
        heard(Kind.REJECTION, "03-03 09:00", STRANGER),
        INVITED,
    ],
)
def test_other_mail_is_not(reading: Reading) -> None:
    assert told(reading) == []


def test_no_control_character_reaches_the_board() -> None:
    by = Person(None, "d\x1b[2J\n\u202e@elsewhere.example")
    (text,) = told(false(Kind.OFFER, by))
    assert text.isprintable()


def test_so_is_what_the_mailbox_itself_has_to_say() -> None:
    mail = StoredMail((), NOW, troubles=("Something was not given.",))
    outcome = Agent(mail, Store(None, 1), ME, Profile(name="Kim Larsen"), Policy()).turn(NOW)
    assert outcome.remarks == (Remark(None, "Something was not given.", urgent=True),)
