"""Times in mail that a stranger wrote to wear a reader out are read in bounded time."""

import re
from datetime import datetime

import pytest

from agent.message import Address, Message
from agent.reading import prose, times
from agent.reading.model import Candidate
from agent.reading.times import counting, cues
from agent.reading.times.aims import Moment
from agent.reading.times.scan import Segment
from agent.terms import Kind
from tests.bounded import bounded

ME = Candidate(("sam@mailbox.example",), "Europe/London")
SENT = datetime.fromisoformat("2026-09-08T10:00+01:00")
KINDS = (
    Kind.INTERVIEW_CONFIRMED, Kind.INTERVIEW_RESCHEDULED, Kind.INTERVIEW_CANCELLED,
    Kind.SCHEDULING_REPLY, Kind.ASSESSMENT_REQUESTED, Kind.AUTO_REPLY,
)  # fmt: skip

SHAPES = {
    "digits": "1" * 200_000,
    "digits apart": "1 " * 100_000,
    "dotted digits": "1." * 100_000,
    "digits and commas": "1,1" * 70_000,
    "telephone": "+44 161 496 0123 " * 12_000,
    "signs": "-:/.,;()" * 25_000,
    "clocks": "10:30 " * 35_000,
    "clock ranges": "10:30-11:00 " * 17_000,
    "days": "Friday 18 September 2026, " * 8_000,
    "days and clocks": "on Friday 18 September at 10:30am ET " * 5_500,
    "sentences": "We will let you know by Friday 18 September at 10:30. " * 4_000,
    "lines": "Monday 10:00 - 11:00 Interview\n" * 20_000,
    "rows": "10:00\t11:00\tAnn Meakin\tRoom 1\n" * 20_000,
    "ons": "on " * 70_000,
    "nexts": "next " * 40_000,
    "half pasts": "half past " * 20_000,
    "promises": "we will be in touch and you will hear from us and " * 4_000,
    "please": "please let us know by " * 9_000,
    "please, by many times": "please reply, by monday, or by friday at 5pm. " * 4_500,
    "clauses between": "de lunes a jueves. depot manager's competing offer " * 4_000,
    "until": "until " * 33_000,
    "many days of one sentence": "Small change: " + "Monday " * 20_000 + "is when we will write",
    "weeks": "within two weeks of the week of the " * 5_500,
    "originally": "originally scheduled " * 9_500,
    "moved": "was moved to be moved from " * 7_500,
    "capitals": "Aaaa Bbbb, " * 18_000,
    "one long word": "A" * 200_000,
    "streets": "12 Mill Lane, Mill Lane, " * 8_000,
    "at the": "at the at the office in " * 8_000,
    "links": "https://zoom.us/j/" * 11_000,
    "half links": "https://" * 25_000,
    "labels": "Date: Time: Where: " * 10_000,
    "brackets": "(" * 200_000,
    "blanks": " " * 200_000 + "x",
    "not Latin": "в понедельник 10:00 " * 10_000,
    "long letters": "İ10:00" * 30_000,
}


def is_read(text: str, quoted: str = "") -> None:
    """What is read of a text is read in bounded time, whatever its kind."""
    message = Message(
        date=SENT,
        sender=Address("Robin Ash", "robin@brindlework.example"),
        plain=f"Hi Sam,\n\n{text}\n\n{quoted}",
        in_reply_to="<1@mailbox.example>",
    )
    parts = prose.split(message, ME)
    for kind in KINDS:
        with bounded():
            times.interviews(message, parts, ME, kind)
            times.reply_expected_by(message, parts, ME, kind)
            times.candidate_deadline(message, parts, ME, kind)


@pytest.mark.slow
@pytest.mark.parametrize("shape", SHAPES)
def test_text_of_any_shape(shape: str) -> None:
    is_read(SHAPES[shape])


@pytest.mark.slow
@pytest.mark.parametrize("shape", ["clocks", "days and clocks", "sentences", "digits apart"])
def test_history_of_any_shape(shape: str) -> None:
    is_read("That works for me.", "> " + SHAPES[shape].replace("\n", "\n> "))


@pytest.mark.parametrize(
    "text",
    [
        "See you on 99/99/9999 at 99:99.",
        "See you on 31/02/2026 at 24:60.",
        "See you on 29 February 2027 at 10:00.",
        "See you on 9999-12-31 at 23:59 (UTC-14:00), until 01:00, within 999 months of it.",
        "Within 999 weeks, 999 business days, 999 years and week 53 of 0000.",
        "On the 0th, the 32nd, the 99th of May and the fifth Monday of February.",
        "At 10:00 (GMT+99), 10:00 Nowhere/City, 10:00 (UTC+5:45) and 10:00 Etc/GMT+14.",
        "\x00\ufffd 10:00\u202e 18 September",
    ],
)
@pytest.mark.parametrize(
    "sent", ["2026-09-08T10:00+01:00", "0001-01-01T00:00+00:00", "9999-12-31T23:59-12:00", ""]
)
def test_impossible_times(text: str, sent: str) -> None:
    message = Message(date=datetime.fromisoformat(sent) if sent else None, plain=text)
    parts = prose.split(message, ME)
    for kind in Kind:
        rounds, *_ = times.interviews(message, parts, ME, kind)
        assert all(each.start.tzinfo for each in rounds)
        promise, *_ = times.reply_expected_by(message, parts, ME, kind)
        deadline, _ = times.candidate_deadline(message, parts, ME, kind)
        for day in (promise, deadline):
            assert not isinstance(day, datetime) or day.tzinfo, day


def test_little_words_before_a_time_are_matched_in_one_way_only() -> None:
    with bounded():
        assert cues.due_before("en").search("by" + " cob on noon on" * 60 + " x") is None
    assert cues.due_before("en").search("by cob on ") is not None


def test_what_is_over_in_a_sentence_is_sought_once_for_all_its_days(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Counting:
        times = 0

        def finditer(self, low: str) -> list[re.Match[str]]:
            self.times += 1
            return []

    unkept = Counting()
    monkeypatch.setattr(cues, "unkept", unkept)
    days = tuple(Moment(start, start + 6) for start in range(0, 700, 7))
    segment = Segment("Monday " * 100, "monday " * 100, 0, 0, moments=days)
    assert not any(counting.is_unkept(segment, day) for day in days)
    assert unkept.times == 1
