"""What times are for, by their words: sentences that stand nowhere in what was learnt from."""

import math

import pytest

from agent import message
from agent.reading.prose import split
from agent.reading.times import purposes
from agent.reading.times.scan import Segment, scan
from tests.test_kinds import CANDIDATE, one_line

# The purpose of the only time of a sentence, or of the last one.
SENTENCES = [
    ("promise", "The committee will let all applicants know on Friday."),
    ("promise", "We are hoping to reach a decision by the end of next week."),
    ("promise", "Sie hören spätestens am Freitag von uns."),
    ("deadline", "Please return the signed form by Friday."),
    ("deadline", "Could you kindly confirm your attendance before noon on Monday?"),
    ("other", "Your interview is confirmed for Tuesday 12 May at 10:30."),
    ("other", "The successful candidate would start on 1 September."),
    ("other", "Thank you for coming in to meet us on Monday."),
    ("other", "The panel sees the other candidates on Wednesday."),
]


def segments(text: str) -> tuple[Segment, ...]:
    raw = message.parse(one_line(f"progress_update | Your application | {text}").raw)
    return scan(raw, split(raw, CANDIDATE), CANDIDATE).own


@pytest.mark.parametrize(("purpose", "text"), SENTENCES)
def test_plain_sentences_tell_what_their_time_is_for(purpose: str, text: str) -> None:
    own = segments(text)
    found = purposes.chances(own, len(own) - 1, own[-1].moments[-1])
    assert max(found, key=lambda name: found[name]) == purpose, found


def test_the_chances_of_a_time_sum_to_one_however_long_its_sentence() -> None:
    for text in ("On Friday " + "x " * 9000, "Friday, " * 3000):
        own = segments(text)
        found = purposes.chances(own, 0, own[0].moments[0])
        assert math.isclose(sum(found.values()), 1.0)


def test_the_surest_time_comes_first() -> None:
    own = segments("We meet the others on Monday. You will hear from us by Thursday.")
    sure = purposes.likeliest(own, purposes.PROMISE)
    assert next(index for _, index, _ in sure) == 1
