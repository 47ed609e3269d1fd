"""A round to which nobody came, or that is put off once it has begun, gets no thanks."""

import pytest

from agent.terms import RoundState
from tests.written import Written

GRETA = "Greta Holm <greta.holm@quarryhill.example>"
SUBJECT = "Quarryhill Foods: interview for Site Accountant"
FIRST = """Hi Robin,

Thank you for applying for the Site Accountant role at Quarryhill Foods. Your interview with Alan
Pike, our finance director, is on Tuesday 10 March at 10:00 by Teams.

Greta Holm
HR Advisor, Quarryhill Foods"""


def _invited() -> tuple[Written, str]:
    life = Written()
    return life, life.they("03-02 09:00", GRETA, SUBJECT, FIRST)


@pytest.mark.parametrize(
    ("when", "told", "answer"),
    [
        ("03-10 10:08", "Sorry, Alan is still in a meeting. Can we push to 2pm?", "2pm is fine."),
        ("03-10 10:20", "Teams is refusing to let Alan in. Shall we try again on Thursday at 3pm?",
         "Yes, Thursday at 3 works for me."),
        ("03-10 10:15", "Alan's train is stuck. Would Thursday at 10 work instead?",
         "Thursday at 10 is fine."),
        ("03-10 11:05", "Sorry the fire alarm cut us off before we'd begun. Let's start again "
         "tomorrow at 10.", "Tomorrow at 10 is fine."),
    ],
)  # fmt: skip
def test_a_round_put_off_once_it_has_begun_is_thanked_for_once_it_was_held(
    when: str, told: str, answer: str
) -> None:
    life, first = _invited()
    asked = life.they(when, GRETA, f"Re: {SUBJECT}", f"Robin, {told}\n\nGreta", first)
    life.me("03-10 11:30", GRETA, f"Re: {SUBJECT}", f"{answer}\n\nRobin", asked)
    assert life.letters("03-10 12:00") == ()
    (process,) = life.processes("03-14 09:00")
    assert sum(r.state is RoundState.DONE for r in process.rounds) == 1
    assert process.rounds[-1].state is RoundState.DONE
    assert len(life.letters("03-12 17:00")) == 1


def test_who_was_held_up_did_not_come() -> None:
    life, first = _invited()
    text = "So sorry Robin, Alan got held up on the line and couldn't join. Can we rearrange?"
    life.they("03-10 11:25", GRETA, f"Re: {SUBJECT}", f"{text}\n\nGreta", first)
    (process,) = life.processes("03-11 09:00")
    assert [r.state for r in process.rounds] == [RoundState.CANCELLED]
    assert life.letters("03-10 18:00") == ()


def test_a_next_step_right_after_a_round_puts_nothing_off() -> None:
    life, first = _invited()
    text = (
        "Robin, thanks for talking to Alan just now. Are you free on Thursday at 3pm to meet Bea?"
    )
    life.they("03-10 10:50", GRETA, f"Re: {SUBJECT}", f"{text}\n\nGreta", first)
    (process,) = life.processes("03-11 09:00")
    assert process.rounds[0].state is RoundState.DONE
