"""Letters that come back, people who have left, people who are only away: who is written to then."""

import pytest

from agent.hiring import HiringProcess
from agent.reading.model import Person, Reading
from agent.terms import Kind, Purpose
from tests.plan_values import (
    DANA,
    INVITED,
    OLU,
    PANEL,
    PIA,
    RAJ,
    heard,
    letters,
    moved,
    planned,
    process,
    wrote,
)

DAEMON = Person(None, "mailer-daemon@larsen.example")
THANKED = [wrote(Kind.THANK_YOU, "03-04 12:00", p) for p in (OLU, PIA, RAJ)]
STANDING = moved(PANEL, interviewers=(OLU,))


def bounce(
    when: str, *whose: Person, by: Person = DAEMON, contact: Person | None = None
) -> Reading:
    gone = tuple(p.email or "" for p in whose)
    return heard(Kind.AUTO_REPLY, when, by, undelivered=gone, contact=contact)


def asked(found: HiringProcess, now: str = "03-20 10:00") -> str | None:
    """To whom the question goes that waits at an instant."""
    return next(
        (f.recipient.email for f in letters(planned(found, now=now), Purpose.STATUS_CHECK)), None
    )


def remarks(found: HiringProcess, now: str = "03-20 10:00") -> list[str]:
    return [r.text for r in planned(found, now=now).remarks if "come back" in r.text]


def test_the_question_goes_to_somebody_else() -> None:
    """Dana arranged the panel; the mail to her comes back, so Olu of the panel is asked."""
    wrote_to_dana = wrote(Kind.OTHER_HIRING, "03-05 09:00", DANA)
    before = (INVITED, wrote_to_dana)
    assert asked(process(*before, rounds=[STANDING])) == DANA.email
    found = process(*before, bounce("03-05 09:01", DANA), rounds=[STANDING])
    assert asked(found) == OLU.email
    assert remarks(found) == [f"Letters to {DANA.email} come back: nothing more goes there."]


def test_where_nobody_else_is_known_the_board_says_so() -> None:
    alone = moved(PANEL, interviewers=())
    found = process(INVITED, wrote(Kind.OTHER_HIRING, "03-05 09:00", DANA),
                    bounce("03-05 09:01", DANA), rounds=[alone])  # fmt: skip
    assert asked(found) is None
    texts = [r.text for r in planned(found, now="03-20 10:00").remarks]
    assert any("no address that a person reads" in t for t in texts)


def test_no_thanks_to_a_dead_address_and_the_others_get_theirs() -> None:
    ask = wrote(Kind.OTHER_HIRING, "03-03 09:00", OLU)
    found = process(INVITED, ask, bounce("03-03 09:01", OLU), rounds=[PANEL])
    to = {f.recipient.email for f in letters(planned(found, now="03-04 12:00"), Purpose.THANK_YOU)}
    assert to == {PIA.email, RAJ.email}


@pytest.mark.parametrize("now", ["03-05 10:00", "03-20 10:00"])
def test_what_nobody_wrote_cannot_have_come_back(now: str) -> None:
    """A stranger's report about a letter that was never sent keeps nobody from writing."""
    found = process(INVITED, bounce("03-05 09:01", DANA), rounds=[STANDING])
    assert remarks(found, now) == []
    assert asked(found) == DANA.email


def test_who_writes_again_is_reached_again() -> None:
    found = process(INVITED, wrote(Kind.OTHER_HIRING, "03-05 09:00", DANA),
                    bounce("03-05 09:01", DANA), heard(Kind.PROGRESS_UPDATE, "03-06 09:00", DANA),
                    rounds=[STANDING])  # fmt: skip
    assert asked(found) == DANA.email
    assert remarks(found) == []


def test_a_successor_is_asked_in_the_place_of_who_has_left() -> None:
    """ "I have left Ovenworks; Uma Stein looks after this now." No letter need have come back."""
    uma = Person("Uma Stein", "uma@ovenworks.example")
    note = bounce("03-05 09:01", DANA, by=DANA, contact=uma)
    found = process(INVITED, note, rounds=[STANDING])
    assert asked(found) == uma.email


def test_whoever_wrote_since_goes_before_the_successor() -> None:
    uma = Person("Uma Stein", "uma@ovenworks.example")
    note = bounce("03-05 09:01", DANA, by=DANA, contact=uma)
    later = heard(Kind.PROGRESS_UPDATE, "03-06 09:00", OLU)
    assert asked(process(INVITED, note, later, rounds=[STANDING])) == OLU.email


def test_who_is_only_away_is_waited_for() -> None:
    """An absence names no dead address: the question is Dana's, the day after her return."""
    away = heard(Kind.AUTO_REPLY, "03-05 09:01", DANA, reply_expected_by=None)
    assert asked(process(INVITED, away, rounds=[STANDING])) == DANA.email


def test_thanks_that_came_back_are_not_written_twice() -> None:
    """Olu alone took part, was thanked by hand, and the letter came back: Dana is not bothered."""
    found = process(INVITED, wrote(Kind.THANK_YOU, "03-04 12:00", OLU),
                    bounce("03-04 12:01", OLU), rounds=[STANDING])  # fmt: skip
    assert letters(planned(found, now="03-04 13:00"), Purpose.THANK_YOU) == []
