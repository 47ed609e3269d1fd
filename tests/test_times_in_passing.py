"""Days that are promised or due in ordinary forms of English beside which no usual cue stands."""

from datetime import date

import pytest

from agent import message, reading
from agent.reading.model import Candidate, Reading
from agent.terms import FollowUpWish

ADA = Candidate(("ada@letterbox.example",), "Europe/London")
TALK = "Thank you for coming to the interview for our upholsterer's post last Thursday."
OFFER = "We are glad to offer you the post of upholsterer at Quill Chairs."
SLOTS = "We would like to meet you about the upholsterer's post; which day would suit you?"
TASK = "Here is the sample task for the upholsterer's post, which takes an hour."


def read(text: str, quoted: str = "") -> Reading:
    older = f"\nOn Mon, 1 Jun 2026 at 09:00, Ivo Quill wrote:\n> {quoted}\n" if quoted else ""
    raw = (
        "From: Ivo Quill <ivo@quillchairs.example>\nTo: ada@letterbox.example\n"
        "Subject: Re: upholsterer\nDate: Tue, 02 Jun 2026 10:00:00 +0100\nMessage-ID: <1@q.example>\n"
        "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n"
        f"Dear Ms Penn,\n\n{text}\n\nKind regards\nIvo Quill\n{older}"
    )
    return reading.read(message.parse(raw.encode()), ADA)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("We had said Friday. Make that Friday week, I'm sorry to say.", 12),
        ("The board sits on Thursday. The assessors have a week after that to write, and you hear the next day.", 12),
        ("Between the 22nd and the 24th is my best guess for an answer.", 24),
        ("I had told you the 8th; the owner is ill, so add a week to that for our decision.", 15),
        ("All being well we write to everyone who was seen here in the first half of June.", 15),
        ("Our decision will be issued in writing within twenty-one days of 5 June.", 26),
        ("We see somebody on Monday, and I'd like to make up my mind the day after that.", 9),
        ("The owner and I have our usual call on Monday; straight after it I'll pass on whatever she says.", 8),
        ("The owner is to set a date. You'll be given it by Wednesday of next week.", 10),
        ("You're looking at Tuesday for an answer.", 9),
        ("We had planned to contact everyone by 5 June. That's now moved to 19 June.", 19),
        ("Decision now due w/c 15 June, letters out that Friday.", 19),
        ("If the 11th passes quietly, do email me.", 11),
        ("My promise of an answer by Friday becomes an answer by Tuesday.", 9),
    ],
)  # fmt: skip
def test_days_by_which_something_is_told(text: str, day: int) -> None:
    assert read(f"{TALK} {text}").reply_expected_by == date(2026, 6, day)


@pytest.mark.parametrize(
    "text",
    [
        "Had the order come in, you would have had our answer on Monday. As it is, I can name no day.",
        "The other candidate has an offer elsewhere and has to answer by Friday.",
        "The builders start on Monday and should be out by the 19th.",
        "Our landlord signs the new lease (due Wednesday).",
        "There's no news from the owner yet, she is slow this month.",
        "You stay in the running; your medical clearance, which usually takes three weeks, is for the office.",
    ],
)  # fmt: skip
def test_days_by_which_nothing_is_told(text: str) -> None:
    assert read(f"{TALK} {text}").reply_expected_by is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"{OFFER} I can keep the job open for you for a week; after that I must ask the next.", 9),
        (f"{OFFER} Sleep on it and tell us yes or no when you come by on Saturday.", 6),
        (f"{OFFER} The partners meet on Friday and I'd like to be able to tell them that you're in.", 5),
        (f"{SLOTS} I need to know before I do the rota on Sunday.", 7),
        (f"{SLOTS} We shall assume that you have found something else if we have had no answer by Friday.", 5),
        (f"{TASK} Four days is plenty.", 6),
        (f"{SLOTS} It's the 11th or the 12th: whichever, say so before Sunday.", 7),
        (f"{TASK} Start it when you have a quiet hour, any day up to and including Thursday.", 4),
    ],
)  # fmt: skip
def test_days_by_which_the_reader_acts(text: str, day: int) -> None:
    found = read(text)
    assert found.candidate_deadline == date(2026, 6, day)
    assert found.reply_expected_by is None


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("A gentle prod at the end of next week does no harm.", FollowUpWish.WELCOME),
        ("Should Friday pass and your phone hasn't rung, give the workshop a shout.", FollowUpWish.WELCOME),
        ("If there's nothing from her by then just ping me.", FollowUpWish.WELCOME),
        ("Something unclear in it? The workshop takes your calls.", FollowUpWish.WELCOME),
        ("We would be obliged if candidates refrained from telephoning.", FollowUpWish.FORBIDDEN),
        ("The second talk is half an hour, with no trick questions.", None),
        ("If I've said nothing by Friday, come and knock on the door.", FollowUpWish.WELCOME),
        ("If Friday comes and goes, ring the workshop.", FollowUpWish.WELCOME),
        ("Further calls to the workshop will not speed matters up.", FollowUpWish.FORBIDDEN),
        ("I must ask that you await our letter.", FollowUpWish.FORBIDDEN),
        ("If we have had no word from the owner by Friday, I will call you.", None),
    ],
)  # fmt: skip
def test_who_may_ask(text: str, wish: FollowUpWish | None) -> None:
    assert read(f"{TALK} {text}").follow_up is wish


def test_what_stood_before_is_stood_by_in_plain_words() -> None:
    again = "Nothing changes on what I told you, you'll hear on the day I said."
    assert read(again, f"{TALK} I will ring you on Friday.").reply_expected_by == date(2026, 6, 5)


def test_how_long_they_read_is_nothing_due() -> None:
    table = "1. We review your CV: up to 2 weeks\n2. First call: 30 minutes"
    said = read(f"Thank you for applying as an upholsterer.\n\n{table}")
    assert said.candidate_deadline is None
