"""What times are for, by their words: sentences that stand nowhere in what was learnt from."""

import pytest

from agent import message
from agent.reading import times
from agent.reading.prose import split
from agent.reading.times import purposes
from agent.reading.times.purposes import Purpose
from agent.reading.times.scan import scan
from agent.terms import Kind
from learning.examples import CANDIDATE, one_line

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


def told(text: str) -> tuple[Purpose, ...]:
    raw = message.parse(one_line(f"progress_update | Your application | {text}").raw)
    return purposes.told(scan(raw, split(raw, CANDIDATE), CANDIDATE), Kind.PROGRESS_UPDATE)


@pytest.mark.parametrize(("purpose", "text"), SENTENCES)
def test_plain_sentences_tell_what_their_time_is_for(purpose: str, text: str) -> None:
    odds = told(text)[-1].odds
    assert max(odds, key=lambda name: odds[name]) == purpose, odds


@pytest.mark.parametrize("text", ["On Friday " + "x " * 9000, "Friday, " * 3000])
def test_of_many_words_and_times_some_are_weighed(text: str) -> None:
    found = told(text)
    assert 0 < len(found) <= 40
    assert all(set(each.odds) == {"promise", "deadline", "other"} for each in found)


def test_times_are_told_in_their_order_each_with_its_sentence() -> None:
    first, second = told("We meet the others on Monday. You will hear from us by Thursday.")
    assert first.place < second.place
    assert second.odds["promise"] > first.odds["promise"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("You will be reimbursed by 31 December at the latest.", None),
        ("Der Betrag wird Ihnen bis 31. Dezember erstattet.", None),
        ("You will hear from us by 31 December, and your fare is paid by then.", 31),
    ],
)
def test_money_is_no_news(text: str, day: int | None) -> None:
    raw = message.parse(one_line(f"progress_update | Your journey | {text}").raw)
    found, _, _ = times.reply_expected_by(
        raw, split(raw, CANDIDATE), CANDIDATE, Kind.PROGRESS_UPDATE
    )
    assert (found and found.day) == day
