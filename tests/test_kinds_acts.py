"""What single sentences do: sentences that stand nowhere in what the weights were learnt from."""

import math
from importlib.resources import files

import pytest

from agent.reading.folding import fold
from agent.reading.kinds import acts
from agent.reading.kinds.cues import Line, Where

SENTENCES = [
    ("rejection", "After long discussion we have chosen another candidate for the post."),
    ("rejection", "I am sorry to tell you that you were not successful this time."),
    ("availability_requested", "Could you tell me which of these times suits you best?"),
    ("interview_confirmed", "Your interview is confirmed for Thursday 9 July at 14:00."),
    ("interview_rescheduled", "Your interview has been moved to Friday at 11:00 instead."),
    ("interview_cancelled", "Unfortunately we have to cancel tomorrow's interview."),
    ("offer", "We are delighted to offer you the position of Harbour Pilot."),
    ("application_received", "Thank you for applying; we have received your application."),
    ("progress_update", "We are still reviewing your application and will decide next week."),
    ("recruiter_outreach", "I came across your profile and am hiring for a role you may like."),
]


def best(sentence: str) -> str:
    return max(acts.likely(fold(sentence)), key=lambda pair: pair[1])[0]


@pytest.mark.parametrize(("act", "sentence"), SENTENCES)
def test_plain_sentences_are_known_for_what_they_do(act: str, sentence: str) -> None:
    assert best(sentence) == act


def test_the_chances_of_a_sentence_sum_to_one() -> None:
    for text in ("", "x " * 5000, fold("We look forward to meeting you.")):
        assert math.isclose(sum(math.exp(c) for _, c in acts.likely(text)), 1.0)


def test_a_sentence_with_an_if_says_less_and_the_surest_one_counts() -> None:
    text = fold("We are delighted to offer you the position.")
    stated = acts.told([Line(Where.BODY, text, text)])
    supposed = acts.told([Line(Where.BODY, text, text, hypothetical=True)])
    assert stated["act:offer"] > supposed["act:offer"]
    both = acts.told(
        [Line(Where.BODY, text, text, hypothetical=True), Line(Where.BODY, text, text)]
    )
    assert both["act:offer"] == stated["act:offer"]
    assert both["then:offer"] == supposed["act:offer"]


def test_history_and_signature_are_not_read_as_sentences() -> None:
    assert acts.told([Line(Where.QUOTED, "x", "we offer you the job")]) == {}


def test_what_is_learnt_stays_small() -> None:
    reading = files("agent.reading")
    kept = [one for one in (reading / "weights").iterdir() if one.name.endswith(".json.xz")]
    assert kept
    assert sum(len(one.read_bytes()) for one in kept) < 1_000_000
